/** The bytes that a person means: a file, an address, what comes through a pipe, or what is pasted at the terminal. */
import { createReadStream, readFileSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { RecountError } from '../errors.ts';
import type { Io } from './io.ts';

/** More than this is no article: a book has about 1 MB of text, a heavy page 5. */
export const MAX_INPUT_BYTES = 16 * 1024 * 1024;

export interface InputBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const isAddress = (input: string): boolean => /^https?:\/\//iu.test(input);

/** Reads `path` (relative to `cwd`); `name` in the report is the path as the user wrote it, or as it is `shown`. */
export async function readFileBytes(given: string, cwd: string, shown: string = given): Promise<InputBytes> {
  const absolute = resolve(cwd, given);
  const path = shown;
  const found = statOf(absolute, path);
  if (found.isDirectory()) {
    throw new RecountError('is-directory', 'this is a directory, not a document', {
      file: path,
      hint: `Use \`recount batch ${path}\` to check every document in it.`,
    });
  }
  if (found.isFile() && found.size > MAX_INPUT_BYTES) throw tooLarge(path);
  try {
    // A file is read at once: it is small, and opening a stream of it costs several times the reading.
    const bytes = found.isFile() ? readFileSync(absolute) : await readStream(createReadStream(absolute), path);
    if (bytes.length > MAX_INPUT_BYTES) throw tooLarge(path);
    return { name: path, bytes };
  } catch (cause) {
    throw cause instanceof RecountError ? cause : unreadable(path, cause as NodeJS.ErrnoException);
  }
}

function statOf(absolute: string, path: string): Stats {
  try {
    return statSync(absolute);
  } catch (cause) {
    throw unreadable(path, cause as NodeJS.ErrnoException);
  }
}

/** Standard input to its end. At a terminal, a prompt on stderr says how to end it. */
export async function readStdinBytes(io: Io, name = '-'): Promise<InputBytes> {
  if (io.stdin.isTTY === true) {
    const key = process.platform === 'win32' ? 'Ctrl-Z and Enter' : 'Ctrl-D';
    await io.stderr.write(`Paste the text to check. End it with ${key} on a line of its own.\n`);
  }
  return { name, bytes: await readStream(io.stdin, name) };
}

async function readStream(stream: AsyncIterable<unknown>, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    size += bytes.length;
    if (size > MAX_INPUT_BYTES) throw tooLarge(name);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (name: string): RecountError =>
  new RecountError('too-large', `this is larger than ${MAX_INPUT_BYTES / 1024 / 1024} MB, more than any article`, {
    file: name,
    hint: 'Give one article or post at a time; a table belongs behind --data.',
  });

function unreadable(path: string, cause: NodeJS.ErrnoException): RecountError {
  if (cause.code === 'EACCES' || cause.code === 'EPERM') {
    return new RecountError('not-permitted', 'you may not read this file', { file: path, cause });
  }
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') {
    return new RecountError('file-not-found', 'there is no such file', {
      file: path,
      hint: 'Check the spelling, or give `-` to read standard input. `recount --help` lists the commands.',
      cause,
    });
  }
  return new RecountError('unreadable', `the file cannot be read (${cause.code ?? cause.message})`, {
    file: path,
    cause,
  });
}
