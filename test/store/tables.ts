/** Tables written to disk for a test, what was read of them in short, and their figures asked of DuckDB again. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packs } from '../../src/languages/index.ts';
import type { Dataset } from '../../src/store/dataset.ts';
import { connect } from '../../src/store/duckdb/connect.ts';
import { openDatasets } from '../../src/store/open.ts';
import { cellSql } from '../../src/store/sql.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of its own with the files in it. */
export async function folderOf(files: Files): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'recount-tables-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return path;
}

/** The datasets of one of the files, or of their folder. */
export async function openIn(files: Files, name = ''): Promise<readonly Dataset[]> {
  return openDatasets([join(await folderOf(files), name)], { packs });
}

/** The only dataset of the only file. */
export async function openTable(name: string, content: string | Uint8Array): Promise<Dataset> {
  const [dataset] = await openIn({ [name]: content }, name);
  if (!dataset) throw new Error('nothing was read');
  return dataset;
}

/** `members · period · measure: value` of each figure. */
export const figures = ({ observations }: Dataset): readonly string[] =>
  observations.map(
    ({ members, period, measure, value }) =>
      `${[...Object.values(members), period?.label, measure].filter(Boolean).join(' · ')}: ${value}`,
  );

export const rolesOf = ({ table }: Dataset): readonly string[] =>
  table?.columns.filter(({ role }) => role !== 'other').map(({ name, role }) => `${name}: ${role}`) ?? [];

/** Figures whose SQL gives another number in DuckDB, or none: empty when all agree. */
export async function disagreeing(datasets: readonly Dataset[]): Promise<readonly string[]> {
  const query = await connect();
  const wrong: string[] = [];
  for (const dataset of datasets)
    for (const observation of dataset.observations) {
      const sql = cellSql(observation, dataset);
      const rows = sql === null ? [] : await query.all(sql);
      const value = Number(Object.values(rows[0] ?? {})[0]);
      const near = Math.abs(value - observation.value) <= 1e-9 * Math.max(1, Math.abs(observation.value));
      if (rows.length !== 1 || !near) wrong.push(`${observation.printed} of line ${observation.cell?.line}: ${sql}`);
    }
  query.close();
  return wrong;
}
