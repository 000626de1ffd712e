/**
 * Tables that stand beside a document and bear its name: `harbour.txt` with `harbour.csv`, or with `harbour.1.csv` and
 * `harbour.2.csv`. In a batch they serve that document alone, so that a folder of stories needs no `--data`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';

const TABLES: ReadonlySet<string> = new Set(['.csv', '.tsv', '.parquet']);

const isTable = (name: string): boolean => TABLES.has(extname(name).toLowerCase());

/** Names in a folder, read once a run. */
const listings = new Map<string, Promise<readonly string[]>>();

/** Paths as they are shown (from the working directory where they are below it), sorted by name. */
export async function tablesBeside(document: string): Promise<readonly string[]> {
  const folder = dirname(document);
  const known = listings.get(folder) ?? readdir(folder).then((names) => names.filter(isTable).sort());
  listings.set(folder, known);
  const stem = basename(document, extname(document));
  return (await known).filter((name) => isOf(stem, name)).map((name) => shown(join(folder, name)));
}

const shown = (path: string): string => {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
};

const isOf = (stem: string, table: string): boolean => {
  const name = basename(table, extname(table));
  return name === stem || (name.startsWith(`${stem}.`) && /^\d+$/u.test(name.slice(stem.length + 1)));
};

/** What their content adds to the key under which a finished document is known. */
export const bytesOf = async (tables: readonly string[]): Promise<readonly Uint8Array[]> =>
  Promise.all(tables.map((path) => readFile(path)));
