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

/** Where a description would stand: of CSV on the Web, of Our World in Data, of CSV on the Web for the whole folder. */
export function companionsOf(file: string): readonly [string, string, string] {
  const stem = basename(file, extname(file));
  return [
    `${file}-metadata.json`,
    join(dirname(file), `${stem}.metadata.json`),
    join(dirname(file), 'csv-metadata.json'),
  ];
}

/** The description of a table in another standard, or null. Throws `bad-companion` for a file that is not valid JSON. */
export async function companionOf(file: string): Promise<Companion | null> {
  const name = basename(file);
  const [csvw, owid, folder] = companionsOf(file);
  const own = await jsonOf(csvw);
  if (own !== null) return readCsvw(own, name, true);
  const chart = await jsonOf(owid);
  if (chart !== null) return readOwid(chart);
  const shared = await jsonOf(folder);
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
