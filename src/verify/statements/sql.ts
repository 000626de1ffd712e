/**
 * The SQL that reproduces a reading on the original file, in DuckDB's dialect: conditions become WHERE clauses on the
 * printed texts, so that anyone can run `SELECT count(*) FROM read_csv('games.csv') WHERE "venue" = 'MCG'`.
 */
import type { TableIndex } from '../../link/statements/table-index.ts';
import { sqlName, sqlText } from '../../store/sql-reading.ts';
import type { Condition } from './conditions.ts';
import { dateSql, numberSql } from './sql-values.ts';

/** Conditions that all must hold; those of one list are alternatives ("brazil or chile"). */
export type Wheres = readonly (readonly Condition[])[];

export interface Select {
  /** The SELECT list. */
  readonly list: string;
  readonly where: Wheres;
  /** Clauses after WHERE: GROUP BY, QUALIFY, ORDER BY. */
  readonly tail?: string;
}

/** One query, or the first less the second. */
export type Query = Select | { readonly minus: readonly [Select, Select] };

export const nameOf = (index: TableIndex, column: number): string => sqlName(index.columns[column]?.name ?? '');

/** What a column is ordered by: its numbers or its days. */
export const valueSql = (index: TableIndex, column: number): string =>
  index.columns[column]?.order === 'date' ? dateSql(index, column) : numberSql(index, column);

export function querySql(index: TableIndex, query: Query): string {
  if ('minus' in query)
    return `SELECT ${query.minus.map((one) => `(${selectSql(index, one)})`).join(' - ')} AS recomputed`;
  return selectSql(index, query);
}

function selectSql(index: TableIndex, { list, where, tail }: Select): string {
  const clauses = [...dataRows(index), ...where.map((list) => anyOf(index, list))];
  const filter = clauses.length === 0 ? '' : ` WHERE ${clauses.join(' AND ')}`;
  return `SELECT ${list} FROM ${index.table.from}${filter}${tail ? ` ${tail}` : ''}`;
}

/** All conditions of a list, as one boolean. */
export const anyOf = (index: TableIndex, list: readonly Condition[]): string => {
  const parts = list.map((condition) => conditionSql(index, condition));
  return parts.length === 1 ? (parts[0] ?? 'true') : `(${parts.join(' OR ')})`;
};

/** `"venue" = 'MCG'` over the very texts that matched, so that the SQL selects the rows the reading used. */
function conditionSql(index: TableIndex, condition: Condition): string {
  const parts = condition.columns.map((column) => {
    const { bound } = condition;
    if (bound !== null && index.columns[column]?.order === 'number')
      return `${numberSql(index, column)} ${condition.comparison} ${bound}`;
    const match = condition.mention.matches.find((one) => one.column === column);
    const rows = condition.comparison === '=' ? (match?.rows ?? condition.rows) : condition.rows;
    const texts = [...new Set([...rows].map((row) => index.rows[row]?.cells[column]?.text ?? ''))];
    if (texts.length === 0) return 'false';
    return `${nameOf(index, column)} ${oneOf(texts)}`;
  });
  if (parts.length === 0) return 'false';
  return parts.length === 1 ? (parts[0] ?? 'false') : `(${parts.join(' OR ')})`;
}

const oneOf = (texts: readonly string[]): string =>
  texts.length === 1 ? `= ${sqlText(texts[0] ?? '')}` : `IN (${texts.map(sqlText).join(', ')})`;

/** Clauses that leave out total rows, headings inside the table and blank rows, as the reading does. */
function dataRows(index: TableIndex): readonly string[] {
  const kept = new Set(index.rows);
  const out = index.table.rows.filter((row) => !kept.has(row));
  const byColumn = new Map<number, string[]>();
  for (const row of out) {
    const cell = row.cells.findIndex(
      (one, at) => one.text.trim() !== '' && index.rows.every((data) => data.cells[at]?.text !== one.text),
    );
    if (cell === -1) continue;
    const text = row.cells[cell]?.text ?? '';
    const list = byColumn.get(cell) ?? [];
    if (!list.includes(text)) byColumn.set(cell, [...list, text]);
  }
  const clauses = [...byColumn].map(
    ([column, texts]) => `coalesce(${nameOf(index, column)}, '') NOT IN (${texts.map(sqlText).join(', ')})`,
  );
  const blank = out.some((row) => row.cells.every((cell) => cell.text.trim() === ''));
  const names = index.columns.map((column) => nameOf(index, column.index));
  return blank ? [...clauses, `coalesce(${names.join(', ')}) IS NOT NULL`] : clauses;
}

/** Share, in percent, of the rows that meet a condition. */
export const shareSql = (index: TableIndex, condition: Condition): string =>
  `100.0 * count(*) FILTER (WHERE ${anyOf(index, [condition])}) / count(*)`;

/** The rows at the `nth` place of a column among those in scope, with what the statement says of them. */
export function topSql(
  index: TableIndex,
  column: number,
  highest: boolean,
  scope: readonly Condition[],
  shown: readonly Condition[],
  nth = 1,
): Select {
  const columns = shown.flatMap((condition) => condition.columns).filter((one) => one !== column);
  const value = valueSql(index, column);
  return {
    list: [...new Set(columns.map((one) => nameOf(index, one))), `${value} AS value`].join(', '),
    where: scope.map((one) => [one]),
    tail: `QUALIFY dense_rank() OVER (ORDER BY ${value} ${highest ? 'DESC' : 'ASC'} NULLS LAST) = ${nth}`,
  };
}
