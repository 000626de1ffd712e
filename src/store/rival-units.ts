/**
 * Units that tell two series of one thing apart though they are one unit: "million euro" at current prices and at prices
 * of 2010. Their names then belong to the measure's.
 */
import type { Unit } from '../quantities/quantity.ts';
import type { Column, Row, Table } from './dataset.ts';
import type { Layout } from './table-layout.ts';

/** The texts of the unit column that stand beside each other in rows which are otherwise the same. */
export function rivalUnits(
  table: Table,
  { unit, keys, period, measureName }: Layout,
  unitIn: (text: string) => { readonly unit: Unit | null },
): ReadonlySet<string> {
  const rivals = new Set<string>();
  if (unit === null) return rivals;
  const textOf = (row: Row, column: Column): string => row.cells[column.index]?.text ?? '';
  const kindOf = (text: string): string => {
    const read = unitIn(text).unit;
    return read ? `${read.dimension}/${read.code}/${read.per?.code ?? ''}` : '';
  };
  const texts = [...new Set(table.rows.map((row) => textOf(row, unit)))];
  if (new Set(texts.map(kindOf)).size === texts.length) return rivals;
  const telling = [...keys, ...(period ? [period] : []), ...(measureName ? [measureName] : [])];
  const seen = new Map<string, string>();
  for (const row of table.rows) {
    const text = textOf(row, unit);
    const place = [kindOf(text), ...telling.map((column) => textOf(row, column))].join('\u0001');
    const other = seen.get(place);
    if (other === undefined) seen.set(place, text);
    else if (other !== text) rivals.add(other).add(text);
  }
  return rivals;
}
