/** Parquet files, and text tables too large to hold as printed: whole when they are small, else as slices for a text. */
import { extname } from 'node:path';
import { RecountError } from '../../errors.ts';
import type { Dataset, Table } from '../dataset.ts';
import { datasetFromTable } from '../dataset-from-table.ts';
import type { Grid } from '../grid.ts';
import { sqlText } from '../sql-reading.ts';
import type { GridOptions } from '../table-from-grid.ts';
import { cacheFolder, contentHash } from './cache.ts';
import { connect, type Query } from './connect.ts';
import { importTable, type Original, tableOf } from './import-table.ts';
import { MOST_ROWS_OF_SLICE, slicer } from './slices.ts';

/** Rows that are taken into memory whole. */
const MOST_ROWS = 100_000;
const ROWS_OF_SAMPLE = 2000;

export interface LargeTable {
  readonly rows: number;
  /** The rows that a text speaks of as a dataset; null when it speaks of none. */
  readonly datasetFor: (text: string | null) => Promise<Dataset | null>;
  /** Its first rows, to show how it was understood. */
  readonly sample: () => Promise<Dataset | null>;
  readonly close: () => void;
}

/** `head` is what the first lines of a delimited text show; null for Parquet and JSON. */
export async function openLarge(
  options: GridOptions,
  head: Grid | null,
  origin: Dataset['origin'],
): Promise<LargeTable> {
  const { file, packs } = options;
  const original = originalOf(file, head);
  const folder = cacheFolder(process.env);
  const query = await connect();
  try {
    const hash = await contentHash(file, folder);
    if (head === null && (await countOf(query, original.from)) <= MOST_ROWS) {
      const line = `row_number() OVER () + ${original.firstLine - 1} AS recount_line`;
      const table = await tableOf(
        query,
        `SELECT ${line}, COLUMNS(*)::VARCHAR FROM ${original.from}`,
        options,
        original,
      );
      if (table === null) throw new RecountError('bad-table', 'the table has no rows', { file });
      const { name: id, metadata } = options;
      const small = datasetFromTable(table, { origin, packs, id, file, hash, ...(metadata && { metadata }) });
      return { rows: table.rows.length, datasetFor: async () => small, sample: async () => small, close: query.close };
    }
    return await openKept(query, original, { hash, folder, options, origin });
  } catch (cause) {
    query.close();
    throw told(cause, file);
  }
}

interface Opening {
  readonly hash: string;
  readonly folder: string;
  readonly options: GridOptions;
  readonly origin: Dataset['origin'];
}

async function openKept(query: Query, original: Original, opening: Opening): Promise<LargeTable> {
  const { hash, folder, options, origin } = opening;
  const { file, packs } = options;
  const { from: kept, catalog } = await importTable(query, original, hash, folder, options);
  // A slice is a few stretches of rows: threads that wait for each other cost more than they read.
  await query.run('SET threads = 1');
  const own: GridOptions = { ...options, metadata: catalog.metadata };
  const kind = { origin, packs, id: options.name, file, hash, metadata: catalog.metadata };
  const sliceOf = (table: Table): Dataset => datasetFromTable(table, { ...kind, slice: true });
  const read = (sql: string): Promise<Table | null> => tableOf(query, sql, own, original);
  const all = catalog.rows > MOST_ROWS ? null : await read(`SELECT * FROM ${kept} ORDER BY recount_line`);
  const whole = all && datasetFromTable(all, kind);
  const queriesFor = whole ? null : slicer(catalog, kept, packs);
  return {
    rows: catalog.rows,
    datasetFor: async (text) => {
      if (!queriesFor) return whole;
      if (text === null)
        throw new RecountError('table-too-large', `a table of ${catalog.rows} rows is read only for a text`, {
          file,
          hint: 'Give the text that it is for, or a smaller table.',
        });
      for (const sql of queriesFor(text)) {
        const table = await read(sql);
        if (table === null) return null;
        if (table.rows.length <= MOST_ROWS_OF_SLICE) return sliceOf(table);
      }
      return null;
    },
    sample: async () => {
      if (whole) return whole;
      const table = await read(`SELECT * FROM ${kept} LIMIT ${ROWS_OF_SAMPLE}`);
      return table && sliceOf(table);
    },
    close: query.close,
  };
}

function originalOf(file: string, head: Grid | null): Original {
  if (head) {
    if (head.derived.length > 0)
      throw new RecountError(
        'table-too-large',
        'a table of this size must have one name a cell and no headings between its rows',
        {
          file,
          line: head.headerLine,
          hint: 'Ask its publisher for a plain CSV (SDMX-CSV of Eurostat), or give a part of it.',
        },
      );
    return { from: head.from, firstLine: head.rows[0]?.line ?? head.headerLine + 1 };
  }
  const ending = extname(file.toLowerCase().replace(/\.gz$/u, ''));
  return ending === '.parquet'
    ? { from: `read_parquet(${sqlText(file)})`, firstLine: 1 }
    : { from: `read_json(${sqlText(file)})`, firstLine: 1 };
}

function told(cause: unknown, file: string): RecountError {
  if (cause instanceof RecountError) return cause;
  if (cause instanceof Error && 'syscall' in cause) throw cause;
  const message = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
  const line = /CSV Error on Line: (\d+)/u.exec(message)?.[1];
  return new RecountError(
    'bad-table',
    line === undefined ? `DuckDB cannot read the file: ${message}` : `line ${line} has not the columns of the header`,
    {
      file,
      ...(line !== undefined && { line: Number(line) }),
      cause,
      hint: 'Check that it is whole and what its ending says.',
    },
  );
}

const countOf = async (query: Query, from: string): Promise<number> =>
  Number((await query.all(`SELECT count(*)::DOUBLE AS n FROM ${from}`))[0]?.n ?? 0);
