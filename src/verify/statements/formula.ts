/**
 * Formulas in the signs of mathematics, so that they need no language: `#(Country = Norway) = 2`, `max(Hours) = 80`. The
 * words in them are the table's own.
 */
import type { TableIndex } from '../../link/statements/table-index.ts';
import { formatPlain } from '../format-number.ts';
import type { Condition } from './conditions.ts';

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤' };

export const nameIn = (index: TableIndex, column: number | undefined): string =>
  column === undefined ? '' : (index.columns[column]?.name ?? '');

export const figureIn = (index: TableIndex, value: number): string => formatPlain(value, index.pack);

/** "Country = Norway": the column, and the cell as printed where there is one. */
export function conditionText(index: TableIndex, condition: Condition): string {
  const { comparison, mention, columns } = condition;
  const [column] = columns;
  const [row] = condition.rows;
  const texts = new Set(
    [...condition.rows].slice(0, 20).map((one) => index.rows[one]?.cells[column ?? 0]?.text.trim()),
  );
  const printed =
    comparison === '=' && columns.length === 1 && row !== undefined && texts.size === 1 ? [...texts][0] : undefined;
  return `${nameIn(index, column)} ${SIGNS[comparison] ?? comparison} ${printed ?? mention.text}`.trim();
}

export const conditionsText = (index: TableIndex, conditions: readonly Condition[]): string =>
  conditions.map((condition) => conditionText(index, condition)).join(', ');

/** The number of rows that meet the conditions. */
export const countText = (index: TableIndex, conditions: readonly Condition[], count: number): string =>
  `#(${conditionsText(index, conditions)}) = ${figureIn(index, count)}`;

/** A part of the rows: "2 / 6". */
export const partText = (index: TableIndex, condition: Condition, part: number, whole: number): string =>
  `#(${conditionText(index, condition)}) = ${figureIn(index, part)} / ${figureIn(index, whole)}`;

/** The most terms of a sum that are written out. */
const TERMS = 8;

export function sumText(index: TableIndex, values: readonly number[], result: number, mean: boolean): string {
  const terms =
    values.length > TERMS ? `Σ(${values.length})` : values.map((value) => figureIn(index, value)).join(' + ');
  const sum = mean ? `(${terms}) ÷ ${values.length}` : terms;
  return `${sum} = ${figureIn(index, Math.round(result * 1e6) / 1e6)}`;
}
