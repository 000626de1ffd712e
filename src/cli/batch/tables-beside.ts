/**
 * Tables that stand beside a document and bear its name: `harbour.txt` with `harbour.csv`, or with `harbour.1.csv` and
 * `harbour.2.csv`. In a batch they serve that document alone, so that a folder of stories needs no `--data`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

const TABLE = /\.(?:csv|tsv|parquet)$/iu;

/** Names in a folder, read once a run. */
const listings = new Map<string, Promise<readonly string[]>>();

/** Absolute paths, sorted by name. */
export async function tablesBeside(document: string): Promise<readonly string[]> {
  const folder = dirname(document);
  const known = listings.get(folder) ?? readdir(folder).then((names) => names.filter((n) => TABLE.test(n)).sort());
  listings.set(folder, known);
  const stem = basename(document, extname(document));
  return (await known).filter((name) => isOf(stem, name)).map((name) => join(folder, name));
}

const isOf = (stem: string, table: string): boolean => {
  const name = table.replace(TABLE, '');
  return name === stem || (name.startsWith(`${stem}.`) && /^\d+$/u.test(name.slice(stem.length + 1)));
};

/** What their content adds to the key under which a finished document is known. */
export const bytesOf = async (tables: readonly string[]): Promise<readonly Uint8Array[]> =>
  Promise.all(tables.map((path) => readFile(path)));
