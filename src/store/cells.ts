/** Cells as printed: which mark is the decimal one in a table, what is missing, what a figure is worth. */

import type { Unit } from '../quantities/quantity.ts';
import { readCell } from '../quantities/units.ts';
import type { TableLexicon } from './words-of-tables.ts';

export type DecimalMark = '.' | ',';

export interface Figure {
  readonly value: number;
  /** One unit of the last printed digit. */
  readonly step: number;
  readonly unit: Unit | null;
}

const SPACES = /[\s\u00a0\u202f\u2009']/gu;
const ONE_MARK = /^[^\d]{0,4}\d+([.,])(\d+)[^\d]{0,4}$/u;

/**
 * The decimal mark of a column, from what cannot be read otherwise: "12,5" has a decimal comma, "1,234.5" and "0.25" a
 * point; "1,234" alone says nothing. `null` when no cell tells.
 */
export function decimalMarkOf(cells: readonly string[]): DecimalMark | null {
  let comma = 0;
  let point = 0;
  for (const cell of cells) {
    if (!/[.,]/u.test(cell) || !/\d/u.test(cell)) continue;
    const text = cell.replace(SPACES, '');
    const lastComma = text.lastIndexOf(',');
    const lastPoint = text.lastIndexOf('.');
    if (lastComma !== -1 && lastPoint !== -1) {
      if (lastComma > lastPoint) comma++;
      else point++;
      continue;
    }
    if (lastComma !== -1 && text.indexOf(',') !== lastComma) point++;
    else if (lastPoint !== -1 && text.indexOf('.') !== lastPoint) comma++;
    else {
      const single = ONE_MARK.exec(text);
      if (!single) continue;
      const decimals = single[2] ?? '';
      const grouped = decimals.length === 3 && !/^[^\d]*0[.,]/u.test(text) && /^[^\d]*\d{1,3}[.,]/u.test(text);
      if (grouped) continue;
      if (single[1] === ',') comma++;
      else point++;
    }
  }
  if (comma === point) return null;
  return comma > point ? ',' : '.';
}

/** Text without the footnote marks that offices hang on labels and figures: "Lestrac*", "1 204 (1)", "12.4 [2]", "Staff [note 3]", "9,1ᵖ". */
export function withoutNotes(text: string): string {
  let clean = text.trim();
  for (let i = 0; i < 3; i++) {
    const shorter = clean
      .replace(
        /(?:[*†‡§¹²³⁰-⁹ᵃᵇᵉᵖʳ]|\s?\((?:\d|[a-z])\)|\s?\[(?:\p{L}+ )?\d{1,2}(?:[,;] ?\d{1,2})*\]|\s?\[[a-z]\])$/u,
        '',
      )
      .trimEnd();
    if (shorter === clean || shorter === '') break;
    clean = shorter;
  }
  return clean;
}

/** Marks of absence are short, and no digit opens one: "n/a", "..", ": c" with the flag that says why, "#DIV/0!". */
export function isMissing(text: string, lexicon: TableLexicon): boolean {
  if (text.length > 20 || /^\s*[\d+]/u.test(text)) return false;
  const clean = text.trim();
  return (
    /^[\p{Pd}−.:…/*?=~()[\]\s]*$/u.test(clean) ||
    /^#\S+[!?A]$/u.test(clean) ||
    lexicon.is('missing', clean.replace(/^([:.]+)\s?\p{Ll}{1,2}$/u, '$1'))
  );
}

/** A figure as printed, or null when the cell holds none. */
export function figureOf(text: string, decimal: DecimalMark): Figure | null {
  const first = text.trim();
  if (/^\d{1,15}$/u.test(first)) return { value: Number(first), step: 1, unit: null };
  if (!/\d/u.test(first) || first.length > 40) return null;
  // Flags of statistical offices follow the figure: "12.5 p", "103 (r)", "9,800r".
  return read(first, decimal) ?? read(withoutNotes(first).replace(/(?:\s[a-z]|(?<=\d)[epr])$/u, ''), decimal);
}

function read(text: string, decimal: DecimalMark): Figure | null {
  const figure = readCell(text, { decimal });
  return figure === null || figure === 'blank' ? null : { value: figure.value, step: figure.step, unit: figure.unit };
}
