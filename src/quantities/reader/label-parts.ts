/** What all that find labels share: their result, and the looks of words beside a number. */
import type { LabelKind } from '../quantity.ts';
import { type Context, firstUnitOf, sizeOf } from './context.ts';
import { GLUED, HYPHEN, NUMERAL, SIGN, WORD } from './token-kinds.ts';

export interface LabelFound {
  readonly kind: LabelKind;
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  /** Of an ordinal. */
  readonly place?: number;
}

export const found = (kind: LabelKind, from: number, to: number): LabelFound => ({ kind, from, to });

export const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);

export const isCapitalised = (ctx: Context, k: number): boolean =>
  ctx.kinds[k] === WORD && isUpper(firstUnitOf(ctx, k));

export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1000 && value <= 2199;

/** "ISO", "HR", "AF": two to five capitals, in a text that is not all in capitals around them. */
export function isAcronym(ctx: Context, k: number): boolean {
  return isCapitals(ctx, k, 2) && !isCapitals(ctx, k - 1, 2) && !isCapitals(ctx, k + 2, 2);
}

const LONGEST_ACRONYM = 5;

function isCapitals(ctx: Context, k: number, least: number): boolean {
  if (ctx.kinds[k] !== WORD) return false;
  const size = sizeOf(ctx, k);
  if (size < least || size > LONGEST_ACRONYM) return false;
  const start = ctx.starts[k] ?? 0;
  for (let at = start; at < start + size; at++) if (!isUpper(ctx.text.charCodeAt(at))) return false;
  return true;
}

/** Tokens from i that are glued to each other by nothing, hyphens or slashes: the end. "2016-1691", "22/451", "A4". */
export function gluedEnd(ctx: Context, i: number): number {
  const { kinds, gaps, words } = ctx;
  let j = i + 1;
  for (;;) {
    if (gaps[j] !== GLUED && gaps[j] !== HYPHEN) return j;
    if (kinds[j] !== SIGN) j++;
    else if (words[j] === '/' && kinds[j + 1] === NUMERAL && gaps[j + 1] === GLUED) j += 2;
    else return j;
  }
}
