/** Plus and minus before a number: "−4 %" moved down by 4, "−4 °C" is below zero, a dash between words is a dash. */
import type { Direction, Unit } from '../quantity.ts';
import { type Atom, type Context, plays } from './context.ts';
import { isHyphen } from './letters.ts';
import { LEVELS, MINUS, MINUS_NOT_AFTER } from './roles.ts';
import { GLUED, NOTHING, SIGN, SPACE, WORD } from './token-kinds.ts';

export interface SignBefore {
  readonly negative: boolean;
  readonly direction: Direction | null;
  /** Its token. */
  readonly from: number;
}

/** The sign before a number, or null: most have none. */
export function signBefore(ctx: Context, from: number, done: number, unit: Unit, atom: Atom): SignBefore | null {
  const { gaps, kinds, words } = ctx;
  if (from - 1 < done || atom.inWords) return null;
  // "minus £3.2m"
  if (
    kinds[from - 1] === WORD &&
    kinds[from] === SIGN &&
    plays(ctx, from - 1, MINUS) &&
    !plays(ctx, from - 2, MINUS_NOT_AFTER)
  )
    return { negative: true, direction: null, from: from - 1 };
  if (kinds[from - 1] !== SIGN) return null;
  const glued = gaps[from] === GLUED;
  const c = (words[from - 1] ?? '').charCodeAt(0);
  const isPlus = c === 43;
  const isMinus = isHyphen(c) && c !== 0x2014;
  // "+ 4 %" and "− 4 %" with a space only where nothing but a bracket, a colon or the start stands before.
  const bracket = kinds[from - 2] === SIGN && '([«“'.includes(words[from - 2] ?? ' ');
  const opens = gaps[from - 1] !== GLUED || bracket;
  if ((!isPlus && !isMinus) || !opens) return null;
  if (
    !glued &&
    !(
      gaps[from] === SPACE &&
      (isPlus || c === 0x2212 || bracket || words[from - 2] === ':') &&
      (kinds[from - 2] === NOTHING || kinds[from - 2] === SIGN || isPlus)
    )
  )
    return null;
  const change =
    unit.dimension === 'percent' || unit.dimension === 'percentage-point' || unit.dimension === 'basis-point';
  const levelled = plays(ctx, from - 2, LEVELS) && gaps[from - 1] === SPACE;
  if (isPlus) return { negative: false, direction: change || !levelled ? 'up' : null, from: from - 1 };
  return change && !levelled
    ? { negative: false, direction: 'down', from: from - 1 }
    : { negative: true, direction: null, from: from - 1 };
}
