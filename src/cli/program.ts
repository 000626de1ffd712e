/** The command line: one line a command. */
import { Command } from 'commander';
import { registerBatch } from './batch-command.ts';
import { registerCheck } from './check-command.ts';
import { registerCompletion } from './completion.ts';
import { registerData } from './data.ts';
import { registerExplain } from './explain-command.ts';
import type { ExitCode, Io } from './io.ts';
import { registerSchema } from './schema-command.ts';
import { toolVersion } from './version.ts';

/** `exit` receives the status of the command that ran; `print` what commander itself has to say (help, version). */
export function buildProgram(io: Io, exit: (code: ExitCode) => void, print: (text: string) => void): Command {
  const program = new Command('recount')
    .description(
      'Recomputes the numbers in the news: finds every numeric claim, works it out again, flags what does not add up.',
    )
    .version(toolVersion(), '-V, --version', 'print the version')
    .exitOverride()
    // Help for a command without its sub-command goes through `writeErr`; errors are told in our own form.
    .configureOutput({ writeOut: print, writeErr: print, outputError: () => undefined })
    .helpCommand('help [command]', 'help for one command')
    .addHelpText(
      'after',
      '\n`recount FILE` is short for `recount check FILE`. `recount help check` shows its options and examples.',
    );
  registerCheck(program, io, exit);
  registerBatch(program, io, exit);
  registerData(program, io);
  registerExplain(program, io);
  registerSchema(program, io);
  registerCompletion(program, io);
  return program;
}
