/** Errors of the tool as people read them: one sentence with `file:line`, and what to do; a stack only with --debug. */
import type { CommanderError } from 'commander';
import { RecountError } from '../errors.ts';
import { printable } from '../report/escape.ts';
import type { Io } from './io.ts';

/** `recount: prices.csv:12: …` and the hint on its own line; as one JSON object when the run asked for JSON. */
export async function printError(
  error: unknown,
  io: Io,
  options: { readonly debug: boolean; readonly asJson: boolean },
): Promise<void> {
  const told = describe(error);
  const text = options.asJson ? `${JSON.stringify({ error: told })}\n` : errorLine(told);
  const stack = options.debug && error instanceof Error ? `${stackOf(error)}\n` : '';
  await io.stderr.write(text + stack);
}

export interface ToldError {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  readonly file: string | null;
  readonly line: number | null;
}

/** What a program reads of any error that was thrown while at work on `document`; an unforeseen one says how to see more. */
export function describe(error: unknown, document: string | null = null): ToldError {
  if (error instanceof RecountError) {
    const { code, message, hint, file, line } = error;
    return { code, message: oneSentence(message), hint, file: file ?? document, line };
  }
  const known = systemErrors[(error as NodeJS.ErrnoException | null)?.code ?? ''];
  const path = (error as NodeJS.ErrnoException | null)?.path ?? document;
  if (known) return { code: known.code, message: known.message, hint: known.hint, file: path, line: null };
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'internal',
    message: `something unforeseen went wrong: ${oneSentence(message)}`,
    hint: 'Run again with --debug to see where, and report it with that output.',
    file: document,
    line: null,
  };
}

const systemErrors: Readonly<Record<string, { code: string; message: string; hint: string | null }>> = {
  ENOENT: { code: 'file-not-found', message: 'there is no such file', hint: 'Check the spelling of the path.' },
  EACCES: {
    code: 'not-permitted',
    message: 'the file may not be read or written by you',
    hint: 'Check its permissions.',
  },
  EPERM: {
    code: 'not-permitted',
    message: 'the file may not be read or written by you',
    hint: 'Check its permissions.',
  },
  EISDIR: {
    code: 'is-directory',
    message: 'this is a directory, not a file',
    hint: 'Use `recount batch` for a directory.',
  },
  ENOTDIR: { code: 'not-directory', message: 'a part of this path is a file, not a directory', hint: null },
  ENOSPC: { code: 'disk-full', message: 'the disk is full', hint: 'Free some space and run again.' },
  EROFS: { code: 'not-permitted', message: 'this file system is read-only', hint: 'Choose another --output.' },
};

export const errorLine = (told: ToldError): string => {
  const place = told.file === null ? '' : `${told.file}${told.line === null ? '' : `:${told.line}`}: `;
  const lines = `recount: ${place}${told.message.replace(/\.$/u, '')}.\n${told.hint === null ? '' : `  ${told.hint}\n`}`;
  // A file may be called anything, control sequences included.
  return printable(lines);
};

/** Commander's "error: unknown option '--fromat'\n(Did you mean --format?)" in our own form, with where `command` is explained. */
export function tidyUsageError(error: CommanderError, command: string): RecountError {
  const [first = '', ...rest] = error.message.replace(/^error: /u, '').split('\n');
  const suggestion = rest
    .join(' ')
    .replace(/^\(|\)$/gu, '')
    .trim();
  const hint = suggestion === '' ? `See \`recount help ${command}\`.` : suggestion;
  return new RecountError('bad-option', first, { hint });
}

const oneSentence = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, 600);

const stackOf = (error: Error): string =>
  error.cause instanceof Error ? `${error.stack}\nCaused by: ${error.cause.stack}` : `${error.stack}`;
