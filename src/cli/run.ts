/** One command line, from arguments to exit status. Nothing here ends the process, so that tests run it as it is. */
import { type Command, CommanderError } from 'commander';
import { printError, tidyUsageError } from './errors.ts';
import { type ExitCode, type Io, OutputClosed } from './io.ts';
import { buildProgram } from './program.ts';

/** Runs `recount ARGUMENTS…`; resolves to 0 (nothing flagged), 1 (something flagged) or 2 (could not run). Never rejects. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let status: ExitCode = 0;
  const pending: Promise<void>[] = [];
  const program = buildProgram(
    io,
    (code) => {
      status = code;
    },
    (text) => {
      pending.push(io.stdout.write(text));
    },
  );
  try {
    if (args[0] === 'help') await refuseUnknownTopic(args, program);
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof OutputClosed) return status;
    if (error instanceof CommanderError && (error.exitCode === 0 || error.code === 'commander.help')) return 0;
    const told = await toldOf(error, args, program);
    await printError(told, io, { debug: args.includes('--debug'), asJson: wantsJson(args) }).catch(() => undefined);
    return 2;
  } finally {
    await Promise.all(pending).catch(() => undefined);
  }
}

/** Commander would answer `help chekc` with the help for all commands. */
async function refuseUnknownTopic(args: readonly string[], program: Command): Promise<void> {
  const { misspelt } = await import('./misspelt.ts');
  const unknown = misspelt(null, args, program);
  if (unknown) throw unknown;
}

/** The error for a person, with what was meant by a slip. */
async function toldOf(error: unknown, args: readonly string[], program: Command): Promise<unknown> {
  const { misspelt } = await import('./misspelt.ts');
  const meant = misspelt(error, args, program);
  if (meant !== null) return meant;
  if (!(error instanceof CommanderError)) return error;
  const [first = ''] = args;
  const command = program.commands.some((known) => known.name() === first) ? first : 'check';
  return tidyUsageError(error, command);
}

/** A program that asked for JSON gets its error as JSON too, on stderr. */
const wantsJson = (args: readonly string[]): boolean =>
  args.some(
    (arg, i) =>
      arg === '--format=json' || arg === '-fjson' || ((arg === '--format' || arg === '-f') && args[i + 1] === 'json'),
  );
