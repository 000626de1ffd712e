#!/usr/bin/env node
/** `recount …`: runs one command on this process's streams and sets the exit status. */
import { loadProgram } from './load-program.ts';

const { processIo, run } = loadProgram().program;
process.exitCode = await run(process.argv.slice(2), processIo());
