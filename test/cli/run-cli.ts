/** Runs a command line in this process, as a terminal or a pipe would see it. */
import { Readable } from 'node:stream';
import type { ExitCode, Io, Output } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface Ran {
  readonly status: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly tty?: boolean;
}

export async function runCli(args: readonly string[], around: Surroundings = {}): Promise<Ran> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const isTTY = around.tty ?? false;
  const output = (into: string[]): Output => ({
    isTTY,
    columns: isTTY ? 90 : undefined,
    write: async (text) => {
      into.push(text);
    },
  });
  const stdin = Object.assign(Readable.from([Buffer.from(around.stdin ?? '')]), { isTTY });
  const io: Io = {
    stdin,
    stdout: output(stdout),
    stderr: output(stderr),
    cwd: around.cwd ?? process.cwd(),
    env: around.env ?? {},
    interrupted: new AbortController().signal,
  };
  const status = await run(args, io);
  return { status, stdout: stdout.join(''), stderr: stderr.join('') };
}
