/**
 * A delimited text into a table as printed: lines above the header are its caption, lines below the last row its notes;
 * what each column is for is inferred in `table-from-grid.ts`.
 */
import { RecountError } from '../errors.ts';
import { aboutTable } from './about-lines.ts';
import { completeRows } from './complete-rows.ts';
import type { Table } from './dataset.ts';
import { filled, findEdges } from './find-edges.ts';
import type { Grid } from './grid.ts';
import { joinHeaders } from './join-headers.ts';
import { type Dialect, delimiters, sniffDelimiter, splitRecords, type TextRecord } from './split-records.ts';
import { readCsv, uniqueNames } from './sql-reading.ts';
import { tableFromGrid } from './table-from-grid.ts';
import type { TableMetadata } from './table-metadata.ts';
import { type Packs, tableLexicon } from './words-of-tables.ts';

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

const fail = (file: string, line: number, message: string, hint: string): never => {
  throw new RecountError('bad-table', message, { file, line, hint });
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
  const { file, metadata } = options;
  if (text.includes('\0'))
    fail(file, 1, 'this is a binary file, not a table', 'Save it as CSV, or as Parquet with the ending .parquet.');
  let body = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (body.trim() === '') fail(file, 1, 'the file is empty', 'A table needs a header line and rows.');
  // Spreadsheets announce their delimiter in a first line of its own.
  const announced = /^sep=(.)\r?\n/u.exec(body);
  if (announced) body = `\n${body.slice(announced[0].length)}`;
  const delimiter = metadata?.delimiter ?? announced?.[1] ?? sniffDelimiter(body, file);
  if (delimiter === null)
    return fail(
      file,
      1,
      `no delimiter found: none of ${delimiters.map(delimiterName).join(' ')} cuts its lines into columns`,
      'A table needs a column that names its rows and a column of figures.',
    );
  const dialect: Dialect = {
    delimiter,
    ...(metadata?.quote !== undefined && { quote: metadata.quote }),
    ...(metadata?.comment !== undefined && { comment: metadata.comment }),
  };
  return gridOfRecords(splitRecords(body, dialect, file), dialect, options);
}

const delimiterName = (delimiter: string): string => (delimiter === '\t' ? 'tab' : delimiter);

function gridOfRecords(records: readonly TextRecord[], dialect: Dialect, options: ParseOptions): Grid {
  const { file, packs, metadata } = options;
  const { above, headers, body, below } = findEdges(records, packs, metadata?.headerLines);
  const bottom = headers.at(-1);
  const widest = Math.max(0, ...headers.map((record) => record.fields.length));
  const wide = lastFilled(body);
  const width = Math.max(lastFilled(headers), headers.length > 0 ? Math.min(wide, widest) : wide);
  if (width < 2 || (!bottom && !metadata?.headerLines)) return noHeader(records, file);
  checkRival(above.at(-1), headers, file, packs);
  const names = headers.length > 0 ? joinHeaders(headers, packs).slice(0, width) : namesFromFields(metadata, width);
  const header = Array.from({ length: width }, (_, i) => names[i] ?? '');
  checkWidths(body, width, dialect.delimiter, file);
  const { rows, derived, grouped } = completeRows(body, { header, packs, file });
  const about = aboutTable(above, below, packs);
  const plain = below.length === 0 && headers.length === 1 && bottom !== undefined && isPlain(bottom, body, header);
  return {
    header: grouped ? [...header, 'heading'] : header,
    headerLine: bottom?.line ?? 1,
    headerLines: headers.map(({ line }) => line),
    rows,
    derived,
    caption: options.caption ?? about.caption,
    titles: options.caption ? [options.caption] : about.titles,
    notes: below.map((record) => record.fields.filter((field) => field.trim() !== '').join(', ')),
    about: about.source,
    decimalHint: dialect.delimiter === ';' ? ',' : null,
    from: readCsv(file, {
      dialect,
      skip: plain ? (bottom?.line ?? 1) - 1 : skippedLines(headers, above),
      names: plain ? null : uniqueNames(header),
      encoding: options.encoding,
    }),
  };
}

/** Lines above the first row: the header's last, or of a table without one what stands above. */
const skippedLines = (headers: readonly TextRecord[], above: readonly TextRecord[]): number =>
  Math.max(0, ...headers.map((record) => record.end), ...above.map((record) => record.end));

/** A header and rows that DuckDB reads as they are: every name written once, every row as wide as the header. */
const isPlain = (header: TextRecord, body: readonly TextRecord[], names: readonly string[]): boolean =>
  header.line === header.end &&
  names.length === header.fields.length &&
  names.every((name, i) => name !== '' && name === header.fields[i]) &&
  new Set(names.map((name) => name.toLowerCase())).size === names.length &&
  body.every((record) => record.fields.length === names.length);

const noHeader = (records: readonly TextRecord[], file: string): never => {
  const [first] = records;
  const figures = (first?.fields ?? []).filter((field) => /^\s*[-+−]?[\d.,\s]+%?\s*$/u.test(field)).length;
  return figures > 0 && (first?.fields.length ?? 0) > 1
    ? fail(
        file,
        first?.line ?? 1,
        `line ${first?.line ?? 1} holds figures where the header should stand`,
        'Add a first line that names the columns.',
      )
    : fail(file, 1, 'no header line with two or more columns found', 'The first line must name the columns.');
};

/** Two full lines of names above the rows: only a person knows which of them holds. */
function checkRival(upper: TextRecord | undefined, headers: readonly TextRecord[], file: string, packs: Packs): void {
  const [lower] = headers;
  if (!upper || !lower || lower.line - upper.end > 1 || filled(upper) < 2 || filled(upper) < filled(lower)) return;
  if (tableLexicon(packs).about(upper.fields[0] ?? '') !== null) return;
  fail(
    file,
    lower.line,
    `lines ${upper.line} and ${lower.line} both look like headers`,
    'Join them into one (“Men 2022”, “Women 2022”), or name the right one with "headerLines" in a sidecar.',
  );
}

const namesFromFields = (metadata: TableMetadata | undefined, width: number): readonly string[] =>
  Array.from({ length: width }, (_, i) => metadata?.fields?.[i]?.name ?? '');

/** Columns at the end that have neither header nor cells are those of lines that close with a delimiter. */
function lastFilled(records: readonly TextRecord[]): number {
  let width = 0;
  for (const { fields } of records)
    for (let i = fields.length - 1; i >= width; i--)
      if (fields[i]?.trim() !== '') {
        width = i + 1;
        break;
      }
  return width;
}

function checkWidths(body: readonly TextRecord[], width: number, delimiter: string, file: string): void {
  for (const { line, fields } of body)
    if (fields.length < width || fields.slice(width).some((field) => field.trim() !== ''))
      fail(
        file,
        line,
        `line ${line} has ${fields.length} columns, the header has ${width}`,
        `Check the quotation marks and the delimiter (${delimiterName(delimiter)}) on that line.`,
      );
}
