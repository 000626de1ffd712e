/** Months and quarters that stand apart from their year: in rows under columns of years, or in a column beside the year. */
import { monthPeriod, quarterPeriod, yearOf } from '../quantities/calendar.ts';
import type { Period } from '../quantities/period.ts';
import { periodOf } from '../quantities/read-periods.ts';
import type { Column, Row } from './dataset.ts';
import { memo } from './memo.ts';
import { type Packs, type TableLexicon, tableLexicon } from './words-of-tables.ts';

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

/** Months, quarters and halves by their names. */
export function namedParts(packs: Packs): PartReader {
  const named = memo((key: string): Period | null => periodOf(key, packs));
  return (text, year) => {
    const found = named(`${text} ${yearOf(year.start)}`);
    return found && (found.grain === 'month' || found.grain === 'quarter' || found.grain === 'half') ? found : null;
  };
}

/** "T1;T2;T3;T4;Total" beside "Année": headers that name parts of the year of their row, or its sum. */
export function arePartsOfYear(headers: readonly string[], packs: Packs): boolean {
  const lexicon = tableLexicon(packs);
  const byName = namedParts(packs);
  const parts = new Set(headers.filter((header) => isPart(header, byName)));
  const grains = new Set([...parts].map((header) => byName(header, YEAR)?.grain));
  return (
    parts.size >= (grains.has('half') ? 2 : 3) &&
    grains.size === 1 &&
    headers.every((header) => parts.has(header) || isSummary(header, lexicon))
  );
}

const YEAR = monthPeriod(ANY_YEAR, 1);

const isPart = (text: string, byName: PartReader): boolean => /\p{L}/u.test(text) && byName(text, YEAR) !== null;

const isSummary = (text: string, lexicon: TableLexicon): boolean =>
  lexicon.is('total', text) || lexicon.is('average', text);

/** Null for a column of anything else. */
export function partReader(column: Column, rows: readonly Row[], packs: Packs): PartReader | null {
  if (column.derived) return null;
  const texts = new Set<string>();
  for (const row of rows.slice(0, SAMPLE)) texts.add(row.cells[column.index]?.text ?? '');
  texts.delete('');
  if (texts.size < 2 || texts.size > 16) return null;
  const lexicon = tableLexicon(packs);
  const byName = namedParts(packs);
  const all = [...texts];
  if (all.every((text) => isPart(text, byName) || isSummary(text, lexicon))) return byName;
  if (!lexicon.is('period', column.name) || !all.every((text) => /^(?:0?[1-9]|1[0-2])$/u.test(text))) return null;
  const numbers = all.map(Number);
  if (Math.max(...numbers) > 4) return (text, { start }) => monthPeriod(yearOf(start), Number(text));
  return numbers.length === 4 ? (text, { start }) => quarterPeriod(yearOf(start), Number(text)) : null;
}
