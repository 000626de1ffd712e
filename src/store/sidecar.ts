/** `TABLE.csv.recount.json`: a person's corrections of how a table was understood, beside the table. */
import { readFile } from 'node:fs/promises';
import { RecountError } from '../errors.ts';
import { type TableMetadata, tableMetadataSchema } from './table-metadata.ts';

export const sidecarOf = (file: string): string => `${file}.recount.json`;

/** The sidecar of a table, or null when it has none. Throws `bad-sidecar` for one that is not valid. */
export async function readSidecar(file: string): Promise<TableMetadata | null> {
  const path = sidecarOf(file);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return null;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new RecountError('bad-sidecar', 'the sidecar is not valid JSON', {
      file: path,
      cause,
      hint: 'Check quotation marks and commas.',
    });
  }
  const parsed = tableMetadataSchema.strict().safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new RecountError(
    'bad-sidecar',
    `the sidecar is not understood: ${issue?.path.join('.') || 'top level'}: ${issue?.message ?? ''}`,
    {
      file: path,
      hint: '`recount data inspect` prints the properties it may have.',
    },
  );
}
