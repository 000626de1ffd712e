/** Months and quarters that stand apart from their year: in rows under columns of years, or in a column beside the year. */
import { monthPeriod, quarterPeriod, yearOf } from '../quantities/calendar.ts';
import type { Period } from '../quantities/period.ts';
import { periodOf } from '../quantities/read-periods.ts';
import type { Column, Row } from './dataset.ts';
import { memo } from './memo.ts';
import { type Packs, tableLexicon } from './words-of-tables.ts';

/** The month or quarter that a cell names, in a year; null where the cell names none. */
export type PartReader = (text: string, year: Period) => Period | null;

const ANY_YEAR = 2023;
/** Cells that are enough to know a column by. */
const SAMPLE = 500;

/** "Mois;2022;2023" over "janvier;12;13", or "Année;Mois;Entrées" over "2023;1;12": the column of months; null for none. */
export function partOfYear(columns: readonly Column[], rows: readonly Row[], packs: Packs): Column | null {
  const part = columns.find((column) => partReader(column, rows, packs) !== null);
  if (!part) return null;
  const years = columns.some((c) => c !== part && c.role === 'measure' && c.period?.grain === 'year');
  return years || columns.some((c) => c !== part && c.role === 'period') ? part : null;
}

/** Null for a column of anything else. */
export function partReader(column: Column, rows: readonly Row[], packs: Packs): PartReader | null {
  if (column.derived) return null;
  const texts = new Set<string>();
  for (const row of rows.slice(0, SAMPLE)) texts.add(row.cells[column.index]?.text ?? '');
  texts.delete('');
  if (texts.size < 2 || texts.size > 16) return null;
  const named = memo((key: string): Period | null => periodOf(key, packs));
  const byName: PartReader = (text, year) => {
    const found = named(`${text} ${yearOf(year.start)}`);
    return found && (found.grain === 'month' || found.grain === 'quarter' || found.grain === 'half') ? found : null;
  };
  const year = { ...monthPeriod(ANY_YEAR, 1) };
  const lexicon = tableLexicon(packs);
  const isSummary = (text: string): boolean => lexicon.is('total', text) || lexicon.is('average', text);
  const all = [...texts];
  const isName = (text: string): boolean => /\p{L}/u.test(text) && byName(text, year) !== null;
  if (all.every((text) => isName(text) || isSummary(text))) return byName;
  if (!lexicon.is('period', column.name) || !all.every((text) => /^(?:0?[1-9]|1[0-2])$/u.test(text))) return null;
  const numbers = all.map(Number);
  if (Math.max(...numbers) > 4) return (text, { start }) => monthPeriod(yearOf(start), Number(text));
  return numbers.length === 4 ? (text, { start }) => quarterPeriod(yearOf(start), Number(text)) : null;
}
