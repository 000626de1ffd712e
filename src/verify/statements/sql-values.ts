/** The number or day that a printed cell stands for, as a DuckDB expression that gives what the reading used. */
import { dayNumber } from '../../link/statements/dates.ts';
import type { TableIndex } from '../../link/statements/table-index.ts';
import { sqlName, sqlText } from '../../store/sql-reading.ts';

interface Expression {
  readonly sql: (name: string) => string;
  /** The same on one text, to see whether it fits the column. */
  readonly read: (text: string) => number;
}

const strip = (text: string, mark: '.' | ','): number =>
  Number(
    text
      .replaceAll('−', '-')
      .replace(mark === '.' ? /[^0-9.-]/gu : /[^0-9,-]/gu, '')
      .replace(',', '.') || 'x',
  );

/** Ways to write figures, the plainest first. */
const EXPRESSIONS: readonly Expression[] = [
  { sql: (name) => `CAST(${name} AS DOUBLE)`, read: (text) => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN) },
  {
    sql: (name) => `TRY_CAST(regexp_replace(replace(${name}, '−', '-'), '[^0-9.-]', '', 'g') AS DOUBLE)`,
    read: (text) => strip(text, '.'),
  },
  {
    sql: (name) =>
      `TRY_CAST(replace(regexp_replace(replace(${name}, '−', '-'), '[^0-9,-]', '', 'g'), ',', '.') AS DOUBLE)`,
    read: (text) => strip(text, ','),
  },
  {
    sql: (name) => `TRY_CAST(regexp_extract(${name}, '\\((\\d+)\\)', 1) AS DOUBLE)`,
    read: (text) => Number(/\((\d+)\)/.exec(text)?.[1] ?? 'x'),
  },
  {
    sql: (name) => `TRY_CAST(regexp_extract(${name}, '=(\\d+)', 1) AS DOUBLE)`,
    read: (text) => Number(/=(\d+)/.exec(text)?.[1] ?? 'x'),
  },
  {
    sql: (name) => `TRY_CAST(replace(regexp_extract(${name}, '^\\D*(\\d[\\d,]*\\.?\\d*)', 1), ',', '') AS DOUBLE)`,
    read: (text) => Number((/^\D*(\d[\d,]*\.?\d*)/.exec(text)?.[1] ?? 'x').replaceAll(',', '')),
  },
];

/** The column's numbers in plain units. */
export function numberSql(index: TableIndex, column: number): string {
  const own = index.columns[column];
  if (!own) return 'NULL';
  const cells = own.values.flatMap((value, row) =>
    value === null ? [] : [{ value, text: index.rows[row]?.cells[column]?.text ?? '' }],
  );
  const scale = index.table.columns[column]?.scale ?? 1;
  const name = sqlName(own.name);
  const others = own.values.flatMap((value, row) =>
    value === null ? [index.rows[row]?.cells[column]?.text ?? ''] : [],
  );
  for (const factor of new Set([1, scale])) {
    const fit = EXPRESSIONS.find(
      (one) =>
        cells.every(({ value, text }) => Math.abs(one.read(text) * factor - value) <= 1e-9 * Math.abs(value)) &&
        others.every((text) => Number.isNaN(one.read(text))),
    );
    // a cell that is no number stops a plain CAST
    const sql = fit?.sql(name).replace(/^CAST/, others.length > 0 ? 'TRY_CAST' : 'CAST');
    if (sql) return factor === 1 ? sql : `${sql} * ${factor}`;
  }
  return caseSql(
    name,
    cells.map(({ text, value }) => [text, `${value}`]),
  );
}

const two = (value: number | null): string => `${value ?? 1}`.padStart(2, '0');

/** The column's days as ISO texts, which sort as the days do; what is unknown of a day counts as the first. */
export function dateSql(index: TableIndex, column: number): string {
  const own = index.columns[column];
  if (!own) return 'NULL';
  const days = own.dates.flatMap((date, row): (readonly [string, string, number])[] =>
    date === null
      ? []
      : [
          [
            index.rows[row]?.cells[column]?.text ?? '',
            `${`${date.year ?? 0}`.padStart(4, '0')}-${two(date.month)}-${two(date.day)}`,
            dayNumber(date),
          ],
        ],
  );
  if (days.every(([text, iso]) => text === iso || (iso === `${text}-01-01` && /^\d{4}$/.test(text))))
    return sqlName(own.name);
  return caseSql(
    sqlName(own.name),
    days.map(([text, iso]) => [text, sqlText(iso)]),
  );
}

function caseSql(name: string, pairs: readonly (readonly [string, string])[]): string {
  const known = new Map(pairs);
  return `CASE ${name} ${[...known].map(([text, value]) => `WHEN ${sqlText(text)} THEN ${value}`).join(' ')} END`;
}
