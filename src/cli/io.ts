/**
 * What a command may touch of the outside world, as one value: the tests run the same commands in process with their
 * own streams.
 */
import type { Readable } from 'node:stream';

export interface Output {
  readonly isTTY: boolean;
  /** Width in columns; undefined when the output is no terminal. */
  readonly columns: number | undefined;
  /** Resolves when the text is accepted; backpressure is kept. Never rejects: a closed pipe ends the run quietly. */
  readonly write: (text: string) => Promise<void>;
}

export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted at Ctrl-C: long commands stop taking work, finish what they hold and return. */
  readonly interrupted: AbortSignal;
}

/** 0: nothing flagged. 1: something flagged. 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** Thrown when the reader of our output went away (`recount … | head`): there is nothing left to say, or to anyone. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** The real terminal, pipes and environment of this process. */
export function processIo(): Io {
  const interrupt = new AbortController();
  process.once('SIGINT', () => {
    interrupt.abort();
    // A second Ctrl-C ends the process at once, as people expect.
    process.once('SIGINT', () => process.exit(130));
  });
  return {
    stdin: process.stdin,
    stdout: outputOf(process.stdout, process.env.COLUMNS),
    stderr: outputOf(process.stderr, process.env.COLUMNS),
    cwd: process.cwd(),
    env: process.env,
    interrupted: interrupt.signal,
  };
}

/** `told` is the width that the environment tells, for terminals that do not know their own. */
function outputOf(stream: NodeJS.WriteStream, told: string | undefined): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    get isTTY() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.isTTY ? stream.columns || Number(told) || undefined : undefined;
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        if (closed) reject(new OutputClosed());
        else
          stream.write(text, (error) => {
            if (!error) resolve();
            else if ((error as NodeJS.ErrnoException).code === 'EPIPE') reject(new OutputClosed());
            else reject(error);
          });
      }),
  };
}
