/**
 * A delimited text into a table as printed: lines above the header are its caption, lines below the last row its notes;
 * what each column is for is inferred in `table-from-grid.ts`.
 */
import { RecountError } from '../errors.ts';
import type { Table } from './dataset.ts';
import { delimiters, sniffDelimiter, splitRecords, type TextRecord } from './split-records.ts';
import { type Grid, tableFromGrid } from './table-from-grid.ts';
import type { TableMetadata } from './table-metadata.ts';
import type { Packs } from './words-of-tables.ts';

export interface ParseOptions {
  /** Name of the table for readers ("fleet" of fleet.csv). */
  readonly name: string;
  /** File as the user named it, for errors and for the SQL. */
  readonly file: string;
  readonly packs: Packs;
  readonly metadata?: TableMetadata;
  readonly caption?: string | null;
  /** Encoding the text was decoded from, where it was not UTF-8; DuckDB is told of it. */
  readonly encoding?: string;
}

const fail = (file: string, line: number | null, message: string, hint: string): never => {
  throw new RecountError('bad-table', message, line === null ? { file, hint } : { file, line, hint });
};

/**
 * The table of a CSV, TSV, semicolon or pipe text. Throws RecountError `bad-table` with file and line for an empty or
 * binary file, ragged rows, two header lines, no header, too many columns.
 */
export function parseTable(text: string, options: ParseOptions): Table {
  return tableFromGrid(gridOf(text, options), options);
}

/** The delimited text as header and records, with how DuckDB would read the same file. */
export function gridOf(text: string, options: ParseOptions): Grid {
  const { file } = options;
  if (text.includes('\0'))
    fail(file, 1, 'this is a binary file, not a table', 'Save it as CSV, or as Parquet with the ending .parquet.');
  let body = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (body.trim() === '') fail(file, null, 'the file is empty', 'A table needs a header line and rows.');
  // Spreadsheets announce their delimiter in a first line of its own.
  const announced = /^sep=(.)\r?\n/u.exec(body);
  const skipped = announced ? 1 : 0;
  if (announced) body = body.slice(announced[0].length);
  const delimiter = options.metadata?.delimiter ?? announced?.[1] ?? sniffDelimiter(body, file);
  if (delimiter === null)
    return fail(
      file,
      1,
      `no delimiter found: none of ${delimiters.map((d) => (d === '\t' ? 'tab' : d)).join(' ')} cuts its lines into columns`,
      'A table needs a column that names its rows and a column of figures.',
    );
  const records = splitRecords(body, delimiter, file);
  const width = widthOf(records);
  const top = records.findIndex((record) => filled(record) > 1 || record.fields.length >= width);
  const captions = records.slice(0, Math.max(top, 0)).map((record) => record.fields.find((f) => f.trim() !== '') ?? '');
  const header = records[top];
  if (!header || width < 2)
    return fail(file, 1, 'no header line with two or more columns found', 'The first line must name the columns.');
  const rows = records.slice(top + 1);
  const notes: string[] = [];
  for (let last = rows.at(-1); last && last.fields.length < width && filled(last) === 1; last = rows.at(-1)) {
    notes.unshift(last.fields.find((f) => f.trim() !== '') ?? '');
    rows.pop();
  }
  const columns = header.fields.length;
  const fields = trimTail(header.fields, rows);
  for (const row of rows) {
    if (row.fields.slice(fields.length).some((f) => f.trim() !== '') || row.fields.length < fields.length)
      fail(
        file,
        row.line + skipped,
        `line ${row.line + skipped} has ${row.fields.length} columns, the header has ${columns}`,
        `Check the quotation marks and the delimiter (${delimiter === '\t' ? 'tab' : delimiter}) on that line.`,
      );
  }
  const skip = header.line - 1 + skipped;
  return {
    header: fields,
    headerLine: header.line + skipped,
    rows: rows.map((row) => ({ line: row.line + skipped, cells: row.fields.slice(0, fields.length) })),
    caption: options.caption ?? (captions.length > 0 ? captions.join(' ') : null),
    notes,
    decimalHint: delimiter === ';' ? ',' : null,
    from: readCsv(file, delimiter, skip, options.encoding),
  };
}

const filled = (record: TextRecord): number => record.fields.reduce((n, field) => (field.trim() === '' ? n : n + 1), 0);

/** The most frequent number of fields; at a tie the greater. */
function widthOf(records: readonly TextRecord[]): number {
  const counts = new Map<number, number>();
  for (const { fields } of records) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  let width = 0;
  let most = 0;
  for (const [fields, n] of counts) if (n > most || (n === most && fields > width)) [width, most] = [fields, n];
  return width;
}

/** Columns at the end that have neither header nor cells: lines that close with a delimiter. */
function trimTail(header: readonly string[], rows: readonly TextRecord[]): readonly string[] {
  let width = header.length;
  while (
    width > 1 &&
    header[width - 1]?.trim() === '' &&
    rows.every((row) => (row.fields[width - 1] ?? '').trim() === '')
  )
    width--;
  return header.slice(0, width);
}

export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** `read_csv(…)` that gives the same columns, all as text: what is printed is what the SQL shows. */
export function readCsv(file: string, delimiter: string, skip: number, encoding?: string): string {
  const options = [`delim = ${sqlText(delimiter)}`, 'header = true', 'all_varchar = true', `quote = '"'`];
  if (skip > 0) options.push(`skip = ${skip}`);
  if (encoding) options.push(`encoding = ${sqlText(encoding)}`);
  return `read_csv(${sqlText(file)}, ${options.join(', ')})`;
}
