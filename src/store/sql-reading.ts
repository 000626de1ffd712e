/** How DuckDB reads the same file: the table function of a FROM clause that yields the columns of the table, all as text. */
import { WINDOWS } from './decode.ts';
import type { Dialect } from './split-records.ts';

export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A column name as SQL writes it. */
export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export interface CsvReading {
  readonly dialect: Dialect;
  /** Lines above the header, or above the first row where the names are given. */
  readonly skip: number;
  /** Null when the file's own header line names the columns. */
  readonly names: readonly string[] | null;
  readonly encoding?: string | undefined;
}

/** `read_csv(…)` that gives the same columns, all as text: what is printed is what the SQL shows. */
export function readCsv(file: string, { dialect, skip, names, encoding }: CsvReading): string {
  const { delimiter, quote = '"', comment } = dialect;
  const options = [`delim = ${sqlText(delimiter)}`, `header = ${names === null}`];
  if (names === null) options.push('all_varchar = true');
  options.push(`quote = ${sqlText(quote)}`);
  if (skip > 0) options.push(`skip = ${skip}`);
  if (comment !== undefined) options.push(`comment = ${sqlText(comment)}`);
  if (encoding) options.push(`encoding = ${sqlText(encoding)}`);
  // Notes below the rows are rows of fewer or more columns: nothing may be guessed from them.
  if (names !== null)
    options.push(
      `escape = ${sqlText(quote)}`,
      `columns = {${names.map((name) => `${sqlText(name)}: 'VARCHAR'`).join(', ')}}`,
      'auto_detect = false, null_padding = true, strict_mode = false, parallel = false',
    );
  return `read_csv(${sqlText(file)}, ${options.join(', ')})`;
}

/** Names as DuckDB gives them, so that SQL and report agree: a second "Total" is "Total_1". */
export function uniqueNames(header: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return header.map((text, i) => {
    const name = text.trim() === '' ? `column ${i + 1}` : text.trim();
    const n = seen.get(name.toLowerCase()) ?? 0;
    seen.set(name.toLowerCase(), n + 1);
    return n === 0 ? name : `${name}_${n}`;
  });
}

/** A statement that runs in anyone's DuckDB: what it needs beyond the core is loaded first. */
export const runnable = (sql: string): string =>
  sql.includes(`encoding = ${sqlText(WINDOWS)}`) ? `INSTALL encodings; LOAD encodings; ${sql}` : sql;
