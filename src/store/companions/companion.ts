/** What stands beside a table and describes it, in a standard of its own: read before the table, used with its header. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { RecountError } from '../../errors.ts';
import type { TableMetadata } from '../table-metadata.ts';
import { readCsvw } from './csvw.ts';
import { readOwid } from './owid.ts';

export interface Companion {
  /** What must be known to cut the file into cells. */
  readonly before: TableMetadata;
  /** What is known of its columns, once their headers are. */
  readonly after: (header: readonly string[]) => TableMetadata;
}

/** The description of a table in another standard, or null. Throws `bad-companion` for a file that is not valid JSON. */
export async function companionOf(file: string): Promise<Companion | null> {
  const name = basename(file);
  const folder = dirname(file);
  const own = await jsonOf(`${file}-metadata.json`);
  if (own !== null) return readCsvw(own, name, true);
  const stem = name.slice(0, name.length - extname(name).length);
  const owid = await jsonOf(join(folder, `${stem}.metadata.json`));
  if (owid !== null) return readOwid(owid);
  const shared = await jsonOf(join(folder, 'csv-metadata.json'));
  return shared === null ? null : readCsvw(shared, name, false);
}

async function jsonOf(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return null;
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (cause) {
    throw new RecountError('bad-companion', 'the description of the table is not valid JSON', {
      file: path,
      cause,
      hint: 'Correct it, or move it away: it stands beside the table.',
    });
  }
}
