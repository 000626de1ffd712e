#!/usr/bin/env node
/** `recount …`: runs one command on this process's streams and sets the exit status. */
import module from 'node:module';
import { processIo } from './io.ts';

// Node 22 and later keep the compiled code of the next run on disk; Node 20 has no such call.
const enableCompileCache = (module as { enableCompileCache?: () => unknown }).enableCompileCache;
if (process.env.NODE_DISABLE_COMPILE_CACHE === undefined) enableCompileCache?.();

const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2), processIo());
