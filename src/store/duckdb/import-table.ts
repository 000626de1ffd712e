/** A text table of any size into a DuckDB file, sorted by what documents ask for, and what its columns were taken for. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RecountError } from '../../errors.ts';
import type { Table } from '../dataset.ts';
import { sqlText } from '../parse-table.ts';
import { sqlName } from '../sql.ts';
import { type Grid, type GridOptions, tableFromGrid } from '../table-from-grid.ts';
import { layoutOf } from '../table-layout.ts';
import type { FieldRole, TableMetadata } from '../table-metadata.ts';
import type { Query } from './connect.ts';

/** What is known of a table in the cache without reading it again. */
export interface Catalog {
  readonly rows: number;
  readonly header: readonly string[];
  /** Every column's role as it was found on a sample, so that each slice is read the same way. */
  readonly metadata: TableMetadata;
  readonly measureColumn: string | null;
  readonly keys: readonly string[];
  readonly period: string | null;
  /** Values of the column of measures, each with its number of rows. */
  readonly measures: Readonly<Record<string, number>>;
  readonly members: readonly string[];
  readonly periods: readonly string[];
}

/** Goes up when the catalogue's shape changes: an older cache is then read anew. */
const VERSION = 4;
/** Names of one column that are listed; a column with more names rows, not members. */
const MOST_NAMES = 100_000;

export interface Kept {
  /** The kept rows, as SQL names them in this connection: attached for reading only, so that many processes may. */
  readonly from: string;
  readonly catalog: Catalog;
}

export async function importTable(
  query: Query,
  from: string,
  hash: string,
  folder: string,
  options: GridOptions,
): Promise<Kept> {
  const base = join(folder, 'tables', `${hash.replace('sha256:', '')}-v${VERSION}`);
  const file = `${base}.duckdb`;
  const known = await readFile(`${base}.json`, 'utf8').catch(() => null);
  const attached = async (catalog: Catalog): Promise<Kept> => {
    await query.run(`ATTACH ${sqlText(file)} AS kept (READ_ONLY)`);
    return { from: 'kept.rows', catalog };
  };
  if (known !== null) return attached(JSON.parse(known) as Catalog);
  await mkdir(join(folder, 'tables'), { recursive: true });
  const raw = `${base}.${process.pid}.raw.parquet`;
  const draft = `${base}.${process.pid}.draft.duckdb`;
  try {
    await query.run(`SET temp_directory = ${sqlText(join(folder, 'tables'))}`);
    await query.run(
      `COPY (SELECT row_number() OVER () + 1 AS recount_line, COLUMNS(*)::VARCHAR FROM ${from}) TO ${sqlText(raw)} (FORMAT parquet)`,
    );
    const source = `read_parquet(${sqlText(raw)})`;
    const sample = await sampleOf(query, source, options, from);
    const layout = layoutOf(sample, options.metadata, options.packs);
    const keys = layout.keys.map((column) => column.name);
    const order = [layout.measureName?.name, ...keys].filter((name) => name !== undefined).map(sqlName);
    await query.run(`ATTACH ${sqlText(draft)} AS draft`);
    await query.run(
      `CREATE TABLE draft.rows AS SELECT * FROM ${source} ${order.length > 0 ? `ORDER BY ${order.join(', ')}` : ''}`,
    );
    const kept = 'draft.rows';
    const names = async (column: string | undefined): Promise<readonly string[]> =>
      column === undefined
        ? []
        : (
            await query.all(
              `SELECT DISTINCT ${sqlName(column)} AS name FROM ${kept} WHERE name IS NOT NULL LIMIT ${MOST_NAMES}`,
            )
          ).map((row) => String(row.name));
    const counts = async (column: string | undefined): Promise<readonly (readonly [string, number])[]> =>
      column === undefined
        ? []
        : (
            await query.all(
              `SELECT ${sqlName(column)} AS name, count(*)::DOUBLE AS n FROM ${kept} WHERE name IS NOT NULL GROUP BY name LIMIT ${MOST_NAMES}`,
            )
          ).map((row) => [String(row.name), Number(row.n)] as const);
    const [{ n } = { n: 0 }] = await query.all(`SELECT count(*)::DOUBLE AS n FROM ${kept}`);
    const catalog: Catalog = {
      rows: Number(n),
      header: sample.columns.map((c) => c.name),
      metadata: rolesOf(sample, options.metadata, layout.measureName?.name ?? null),
      measureColumn: layout.measureName?.name ?? null,
      keys,
      period: layout.period?.name ?? null,
      measures: Object.fromEntries(await counts(layout.measureName?.name)),
      members: await names(keys[0]),
      periods: await names(layout.period?.name),
    };
    await query.run('DETACH draft');
    await rename(draft, file);
    await writeFile(`${base}.json`, JSON.stringify(catalog));
    return attached(catalog);
  } finally {
    await rm(raw, { force: true });
    await rm(draft, { force: true });
  }
}

/** All rows of a few names of the first column of text: a sample in which keys repeat as they do in the whole. */
async function sampleOf(query: Query, source: string, options: GridOptions, from: string): Promise<Table> {
  const head = await tableOf(query, `SELECT * FROM ${source} LIMIT 2000`, options, from);
  if (!head) throw new RecountError('bad-table', 'the table has a header and no rows', { file: options.file });
  const text = head.columns.find((column) => column.type === 'text');
  if (!text) return head;
  const name = sqlName(text.name);
  const few = `SELECT ${name} FROM (SELECT ${name}, count(*) AS n FROM ${source} GROUP BY ${name} ORDER BY n DESC, ${name} LIMIT 3)`;
  const sample = await tableOf(
    query,
    `SELECT * FROM ${source} WHERE ${name} IN (${few}) ORDER BY recount_line LIMIT 40000`,
    options,
    from,
  );
  return sample ?? head;
}

/** Rows of the kept table as the table that a small file would have given, lines included; null for no rows. */
export async function tableOf(query: Query, sql: string, options: GridOptions, from: string): Promise<Table | null> {
  const rows = await query.all(sql);
  if (rows.length === 0) return null;
  const header = Object.keys(rows[0] ?? {}).filter((name) => name !== 'recount_line');
  const grid: Grid = {
    header,
    headerLine: 1,
    rows: rows.map((row) => ({
      line: Number(row.recount_line),
      cells: header.map((name) => (row[name] === null ? '' : String(row[name]))),
    })),
    caption: null,
    notes: [],
    decimalHint: null,
    from,
  };
  return tableFromGrid(grid, options);
}

function rolesOf(table: Table, given: TableMetadata | undefined, measureName: string | null): TableMetadata {
  const fields = table.columns.map((column) => {
    const own = given?.fields?.find((field) => field.name === column.name);
    const role: FieldRole = own?.role ?? (column.name === measureName ? 'measure-name' : column.role);
    return { ...own, name: column.name, role };
  });
  return { ...given, fields, measuresInRows: table.measuresInRows };
}
