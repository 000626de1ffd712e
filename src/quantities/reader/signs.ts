/** Plus and minus before a number: "−4 %" moved down by 4, "−4 °C" is below zero, a dash between words is a dash. */
import type { Direction, Unit } from '../quantity.ts';
import type { Atom, Context } from './context.ts';
import { GLUED, isHyphen, SIGN, SPACE, WORD } from './tokens.ts';

export interface SignBefore {
  readonly negative: boolean;
  readonly direction: Direction | null;
  readonly from: number;
}

export function signBefore(ctx: Context, from: number, done: number, unit: Unit, atom: Atom): SignBefore {
  const none = { negative: false, direction: null, from };
  const { list, words, lex } = ctx;
  const token = list[from - 1];
  if (from - 1 < done || atom.inWords) return none;
  // "minus £3.2m"
  if (
    token?.kind === WORD &&
    list[from]?.kind === SIGN &&
    lex.minus.has(words[from - 1] ?? '') &&
    !lex.minusNotAfter.has(words[from - 2] ?? '')
  )
    return { negative: true, direction: null, from: from - 1 };
  if (token?.kind !== SIGN) return none;
  const glued = list[from]?.before === GLUED;
  const c = (words[from - 1] ?? '').charCodeAt(0);
  const isPlus = c === 43;
  const isMinus = isHyphen(c) && c !== 0x2014;
  // "+ 4 %" and "− 4 %" with a space only where nothing but a bracket, a colon or the start stands before.
  const before = list[from - 2];
  const bracket = before?.kind === SIGN && '([«“'.includes(words[from - 2] ?? ' ');
  const opens = from - 1 === 0 || token.before !== GLUED || bracket;
  if ((!isPlus && !isMinus) || !opens) return none;
  if (
    !glued &&
    !(
      list[from]?.before === SPACE &&
      (isPlus || c === 0x2212 || bracket || words[from - 2] === ':') &&
      (before === undefined || before.kind === SIGN || isPlus)
    )
  )
    return none;
  const change =
    unit.dimension === 'percent' || unit.dimension === 'percentage-point' || unit.dimension === 'basis-point';
  const levelled = lex.levels.has(words[from - 2] ?? '') && token.before === SPACE;
  if (isPlus) return { negative: false, direction: change || !levelled ? 'up' : null, from: from - 1 };
  return change && !levelled
    ? { negative: false, direction: 'down', from: from - 1 }
    : { negative: true, direction: null, from: from - 1 };
}
