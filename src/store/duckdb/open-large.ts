/** Parquet files, and text tables too large to hold as printed, read by DuckDB. */
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { RecountError } from '../../errors.ts';
import type { Dataset } from '../dataset.ts';
import { datasetFromTable } from '../dataset-from-table.ts';
import { sqlText } from '../parse-table.ts';
import { type Grid, type GridOptions, tableFromGrid } from '../table-from-grid.ts';
import { connect, type Query } from './connect.ts';
import { hashFile } from './content-hash.ts';

/** Rows that are taken into memory whole. */
const MOST_ROWS = 200_000;

export async function openLarge(options: GridOptions, origin: Dataset['origin']): Promise<Dataset> {
  const { file, packs, metadata } = options;
  const isParquet = extname(file).toLowerCase() === '.parquet';
  const query = await connect();
  try {
    const from = isParquet ? `read_parquet(${sqlText(file)})` : `read_csv(${sqlText(file)}, all_varchar = true)`;
    const grid = await gridOf(query, from, file);
    const table = tableFromGrid(grid, options);
    const { size } = await stat(file);
    const hash = size === 0 ? null : await hashFile(file);
    return datasetFromTable(table, { origin, packs, id: options.name, file, hash, ...(metadata && { metadata }) });
  } finally {
    query.close();
  }
}

async function gridOf(query: Query, from: string, file: string): Promise<Grid> {
  try {
    const [{ n } = { n: 0 }] = await query.all(`SELECT count(*)::INTEGER AS n FROM ${from}`);
    if (Number(n) > MOST_ROWS)
      throw new RecountError('bad-table', `the table has ${Number(n)} rows, more than ${MOST_ROWS}`, {
        file,
        hint: 'Keep the rows you need.',
      });
    const columns = (await query.all(`DESCRIBE SELECT * FROM ${from}`)).map((row) => String(row.column_name));
    const rows = await query.all(`SELECT COLUMNS(*)::VARCHAR FROM ${from}`);
    return {
      header: columns,
      headerLine: 1,
      rows: rows.map((row, i) => ({
        line: i + 2,
        cells: columns.map((name) => (row[name] === null ? '' : String(row[name]))),
      })),
      caption: null,
      notes: [],
      decimalHint: '.',
      from,
    };
  } catch (cause) {
    if (cause instanceof RecountError) throw cause;
    const message = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
    throw new RecountError('bad-table', `DuckDB cannot read the file: ${message}`, {
      file,
      cause,
      hint: 'Check that it is whole and what its ending says.',
    });
  }
}
