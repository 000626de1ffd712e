/** What a cell looks like before its column is understood: enough to tell a header from the rows below it. */
import { isNumericDay, periodOfCell } from './cell-periods.ts';
import { figureOf, isMissing } from './cells.ts';
import { memo } from './memo.ts';
import { type Packs, tableLexicon } from './words-of-tables.ts';

export type CellKind = 'blank' | 'missing' | 'period' | 'figure' | 'text';

const YEAR = /^(?:1[5-9]|20|21)\d\d$/u;
const ISO_DAY = /^\d{4}-\d\d/u;

/** Reads each text once. */
export function cellKinds(packs: Packs): (text: string) => CellKind {
  const lexicon = tableLexicon(packs);
  return memo((cell: string): CellKind => {
    const text = cell.trim();
    if (text === '') return 'blank';
    if (!/\d/u.test(text)) return isMissing(text, lexicon) ? 'missing' : 'text';
    if (YEAR.test(text)) return 'period';
    if (!ISO_DAY.test(text) && (figureOf(text, '.') ?? figureOf(text, ','))) return 'figure';
    return isNumericDay(text) || periodOfCell(text, packs) !== null ? 'period' : 'text';
  });
}

export const isNumeric = (kind: CellKind | undefined): boolean =>
  kind === 'figure' || kind === 'period' || kind === 'missing';
