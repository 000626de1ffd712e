/** `TABLE.csv.recount.json`: a person's corrections of how a table was understood, beside the table. */
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { RecountError } from '../errors.ts';
import { brokenLine, lineOfPath } from '../json-place.ts';
import { type TableMetadata, tableMetadataSchema } from './table-metadata.ts';

export const sidecarOf = (file: string): string => `${file}.recount.json`;

/** The sidecar of a table, or null when it has none or an empty one. Throws `bad-sidecar` with the line for one that is not valid. */
export async function readSidecar(file: string): Promise<TableMetadata | null> {
  const path = sidecarOf(file);
  let text: string;
  try {
    text = (await readFile(path, 'utf8')).replace(/^\ufeff/u, '');
  } catch {
    return null;
  }
  // A shell makes the file before `recount data inspect FILE --sidecar` prints into it.
  if (text.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const line = brokenLine(text);
    throw new RecountError('bad-sidecar', 'the sidecar is not valid JSON', {
      file: path,
      ...(line !== null && { line }),
      cause,
      hint: 'Check quotation marks and commas there.',
    });
  }
  const parsed = tableMetadataSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw sidecarError(parsed.error, text, path);
}

function sidecarError(error: z.ZodError, text: string, file: string): RecountError {
  const [issue] = error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...unknown];
  const what = unknown.length > 0 ? 'there is no such property' : (issue?.message ?? '');
  return new RecountError('bad-sidecar', `the sidecar is not understood: ${shownPath(path)}: ${what}`, {
    file,
    line: lineOfPath(text, path),
    hint: 'See `recount schema sidecar` for what may stand in it.',
  });
}

/** "fields[2].role", as programmers write it. */
const shownPath = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'top level'
    : path.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${String(part)}`)).join('');

/** A column that a sidecar speaks of and the table does not have is a slip of the pen. */
export function checkSidecar(sidecar: TableMetadata | null, header: readonly string[], file: string): void {
  const names = new Set(header);
  const stray = sidecar?.fields?.find((field) => !names.has(field.name));
  if (!stray) return;
  throw new RecountError('bad-sidecar', `the table has no column “${stray.name}”`, {
    file: sidecarOf(file),
    hint: `It has: ${header.slice(0, 12).join(', ')}${header.length > 12 ? ' …' : ''}.`,
  });
}
