/**
 * A header of several lines as one: "2022" over "Men" is "Men 2022" to a reader, and a line of units goes into brackets:
 * "Catch" over "tonnes" is "Catch (tonnes)".
 */
import { isUnitAlone } from './headers.ts';
import type { TextRecord } from './split-records.ts';
import { type Packs, tableLexicon } from './words-of-tables.ts';

/** One name a column. A cell that spans columns stands in the first of them: it is carried on up to the next. */
export function joinHeaders(headers: readonly TextRecord[], packs: Packs): readonly string[] {
  const lexicon = tableLexicon(packs);
  const width = Math.max(0, ...headers.map((header) => header.fields.length));
  const unit = (text: string): boolean => isUnitAlone(text, packs) || lexicon.is('bareNumber', text);
  const lines = headers.map((header, at) => {
    const cells = Array.from({ length: width }, (_, i) => tidy(header.fields[i] ?? ''));
    const lowest = at === headers.length - 1;
    return lowest && !isSpanned(cells, unit) ? cells : carried(cells);
  });
  return Array.from({ length: width }, (_, column) => {
    let name = '';
    for (const cells of lines) {
      const text = cells[column] ?? '';
      if (text === '' || text === name) continue;
      if (name === '') name = text;
      else name = unit(text) ? `${name} (${text.replace(/^[([]|[)\]]$/gu, '')})` : `${name} ${text}`;
    }
    return name;
  });
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The lowest line is carried on only when it is one unit over all columns. */
const isSpanned = (cells: readonly string[], isUnit: (text: string) => boolean): boolean => {
  const own = cells.filter((text) => text !== '');
  return own.length === 1 && cells[0] === '' && isUnit(own[0] ?? '');
};

/** Cells right of the first column that are blank take what stands left of them. */
function carried(cells: readonly string[]): readonly string[] {
  let last = '';
  return cells.map((text, column) => {
    if (column === 0) return text;
    if (text !== '') last = text;
    return last;
  });
}
