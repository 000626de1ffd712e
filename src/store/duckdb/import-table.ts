/** A table of any size into a DuckDB file, sorted by what documents ask for, and what its columns were taken for. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RecountError } from '../../errors.ts';
import type { Table } from '../dataset.ts';
import { describeGrid } from '../forms/describe-grid.ts';
import { bareGrid } from '../grid.ts';
import { sqlName, sqlText } from '../sql-reading.ts';
import { type GridOptions, tableFromGrid } from '../table-from-grid.ts';
import { layoutOf } from '../table-layout.ts';
import { type FieldRole, mergeMetadata, type TableMetadata } from '../table-metadata.ts';
import type { Query } from './connect.ts';

/** Where a name's rows stand in the sorted table, and how many they are. */
export type Range = readonly [first: number, count: number];

/** What is known of a table in the cache without reading it again. */
export interface Catalog {
  readonly rows: number;
  readonly header: readonly string[];
  /** Every column's role as it was found on a sample, so that each slice is read the same way. */
  readonly metadata: TableMetadata;
  /** The column that the rows are sorted by first: that of the measures, else the first of the keys. */
  readonly leading: string | null;
  readonly ranges: Readonly<Record<string, Range>>;
  readonly measureColumn: string | null;
  readonly keys: readonly string[];
  readonly members: readonly string[];
  readonly period: string | null;
  /** Values of the column of periods, each with its number of rows. */
  readonly periods: Readonly<Record<string, number>>;
}

/** How the original is read: SQL, and the line that its first row stands on. */
export interface Original {
  readonly from: string;
  readonly firstLine: number;
}

/** Goes up when the catalogue's shape changes: an older cache is then read anew. */
const VERSION = 5;
/** Names of one column that are listed; a column with more names rows, not members. */
const MOST_NAMES = 100_000;

export interface Kept {
  /** The kept rows, as SQL names them in this connection: attached for reading only, so that many processes may. */
  readonly from: string;
  readonly catalog: Catalog;
}

export async function importTable(
  query: Query,
  original: Original,
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
    const line = `row_number() OVER () + ${original.firstLine - 1} AS recount_line`;
    await query.run(
      `COPY (SELECT ${line}, COLUMNS(*)::VARCHAR FROM ${original.from}) TO ${sqlText(raw)} (FORMAT parquet)`,
    );
    const source = `read_parquet(${sqlText(raw)})`;
    const sample = await sampleOf(query, source, original, options);
    const layout = layoutOf(sample, options.metadata, options.packs);
    const keys = layout.keys.map((column) => column.name);
    const measureColumn = layout.measureName?.name ?? null;
    const order = [measureColumn, ...keys].flatMap((name) => (name === null ? [] : [name]));
    await query.run(`ATTACH ${sqlText(draft)} AS draft`);
    await query.run(
      `CREATE TABLE draft.rows AS SELECT * FROM ${source} ${order.length > 0 ? `ORDER BY ${order.map(sqlName).join(', ')}` : ''}`,
    );
    const kept = 'draft.rows';
    const [leading = null] = order;
    const [{ n } = { n: 0 }] = await query.all(`SELECT count(*)::DOUBLE AS n FROM ${kept}`);
    const catalog: Catalog = {
      rows: Number(n),
      header: sample.columns.map((c) => c.name),
      metadata: rolesOf(sample, options.metadata, measureColumn),
      leading,
      ranges: leading === null ? {} : await rangesOf(query, kept, leading),
      measureColumn,
      keys,
      members: keys[0] === undefined ? [] : Object.keys(await countsOf(query, kept, keys[0])),
      period: layout.period?.name ?? null,
      periods: layout.period === null ? {} : await countsOf(query, kept, layout.period.name),
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

async function countsOf(query: Query, kept: string, column: string): Promise<Record<string, number>> {
  const { columns } = await query.columns(
    `SELECT ${sqlName(column)} AS name, count(*)::DOUBLE FROM ${kept} WHERE name IS NOT NULL GROUP BY name LIMIT ${MOST_NAMES}`,
  );
  return Object.fromEntries((columns[0] ?? []).map((name, i) => [String(name), Number(columns[1]?.[i])]));
}

/** The rows are sorted by the column, so each of its names is one stretch of them. */
async function rangesOf(query: Query, kept: string, column: string): Promise<Record<string, Range>> {
  const { columns } = await query.columns(
    `SELECT ${sqlName(column)} AS name, min(rowid)::DOUBLE, count(*)::DOUBLE FROM ${kept} WHERE name IS NOT NULL GROUP BY name LIMIT ${MOST_NAMES}`,
  );
  return Object.fromEntries(
    (columns[0] ?? []).map((name, i) => [String(name), [Number(columns[1]?.[i]), Number(columns[2]?.[i])] as const]),
  );
}

/** All rows of a few names of the first column of names: a sample in which keys repeat as they do in the whole. */
async function sampleOf(query: Query, source: string, original: Original, options: GridOptions): Promise<Table> {
  const head = await tableOf(query, `SELECT * FROM ${source} LIMIT 2000`, options, original);
  if (!head) throw new RecountError('bad-table', 'the table has a header and no rows', { file: options.file });
  const texts = head.columns.filter((column) => column.type === 'text').map((column) => sqlName(column.name));
  if (texts.length === 0) return head;
  const { columns } = await query.columns(
    `SELECT ${texts.map((name) => `approx_count_distinct(${name})::DOUBLE`).join(', ')} FROM ${source}`,
  );
  const name = texts.find((_, i) => Number(columns[i]?.[0]) > 1) ?? texts[0] ?? '';
  const few = `SELECT ${name} FROM (SELECT ${name}, count(*) AS n FROM ${source} GROUP BY ${name} ORDER BY n DESC, ${name} LIMIT 3)`;
  const sample = await tableOf(
    query,
    `SELECT * FROM ${source} WHERE ${name} IN (${few}) ORDER BY recount_line LIMIT 40000`,
    options,
    original,
  );
  return sample ?? head;
}

/** Rows of the kept table as the table that a small file would have given, lines included; null for no rows. */
export async function tableOf(
  query: Query,
  sql: string,
  options: GridOptions,
  original: Original,
): Promise<Table | null> {
  const { names, columns } = await query.columns(sql);
  const [lines = []] = columns;
  if (lines.length === 0) return null;
  const own = names.flatMap((name, i) => (name === 'recount_line' ? [] : [i]));
  const textAt = (column: number, row: number): string => {
    const value = columns[column]?.[row];
    return typeof value === 'string' ? value : value === null || value === undefined ? '' : String(value);
  };
  const grid = bareGrid({
    header: own.map((i) => names[i] ?? ''),
    rows: lines.map((line, row) => ({
      line: Number(line),
      record: Number(line) - original.firstLine + 1,
      cells: own.map((column) => textAt(column, row)),
    })),
    decimalHint: null,
    from: original.from,
  });
  const described = describeGrid({ grid, metadata: {} }, options.packs);
  const metadata = mergeMetadata(described.metadata, options.metadata ?? {});
  return tableFromGrid(described.grid, { ...options, metadata });
}

function rolesOf(table: Table, given: TableMetadata | undefined, measureName: string | null): TableMetadata {
  const fields = table.columns.map((column) => {
    const own = given?.fields?.find((field) => field.name === column.name);
    const role: FieldRole = own?.role ?? (column.name === measureName ? 'measure-name' : column.role);
    return { ...own, name: column.name, role };
  });
  return { ...given, fields, measuresInRows: table.measuresInRows };
}
