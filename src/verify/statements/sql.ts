/**
 * The SQL that reproduces a reading on the original file, in DuckDB's dialect: conditions become WHERE clauses on the
 * printed texts, so that anyone can run `SELECT count(*) FROM read_csv('games.csv') WHERE "venue" ILIKE '%mcg%'`.
 */
import { dayNumber } from '../../link/statements/dates.ts';
import type { TableIndex } from '../../link/statements/table-index.ts';
import type { Condition } from './conditions.ts';

export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The number a column's cells stand for. */
export function numberOf(index: TableIndex, column: number): string {
  const own = index.columns[column];
  const name = quoteName(own?.name ?? '');
  if (own?.reading === 'bracket') return `TRY_CAST(regexp_extract(${name}, '\\((\\d+)\\)', 1) AS DOUBLE)`;
  if (own?.reading === 'only') return `TRY_CAST(regexp_extract(${name}, '(\\d[\\d,.]*)\\D*$', 1) AS DOUBLE)`;
  return `TRY_CAST(replace(regexp_extract(${name}, '-?[\\d.,]+'), ',', '') AS DOUBLE)`;
}

/** `"venue" = 'mcg'` over the very texts that matched, so that the SQL selects the rows the reading used. */
function clause(index: TableIndex, condition: Condition): string {
  const parts = condition.columns.map((column) => {
    const own = index.columns[column];
    const name = quoteName(own?.name ?? '');
    const bound = condition.mention.value;
    if (condition.comparison !== '=' && own?.order === 'number' && bound !== null)
      return `${numberOf(index, column)} ${condition.comparison} ${bound}`;
    const rows = condition.mention.matches.find((match) => match.column === column)?.rows ?? condition.rows;
    const chosen = condition.comparison === '=' ? rows : condition.rows;
    const texts = [...new Set([...chosen].map((row) => index.rows[row]?.cells[column]?.text ?? ''))];
    if (texts.length === 0) return 'false';
    return texts.length === 1
      ? `${name} = ${quoteText(texts[0] ?? '')}`
      : `${name} IN (${texts.map(quoteText).join(', ')})`;
  });
  return parts.length === 1 ? (parts[0] ?? 'true') : `(${parts.join(' OR ') || 'false'})`;
}

export const where = (index: TableIndex, conditions: readonly Condition[]): string =>
  conditions.length === 0 ? '' : ` WHERE ${conditions.map((condition) => clause(index, condition)).join(' AND ')}`;

export { dayNumber };
