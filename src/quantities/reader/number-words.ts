/** Numbers in words, or digits that words go on ("2.5 million", "9 out of 10", "3 fois"), by the language's numerals. */
import { andFractionAt, type DigitNumber, type Numeral, numeralAt } from '../numerals.ts';
import { type Atom, type Context, type copyOf, plays } from './context.ts';
import {
  AND,
  ARTICLES,
  FRACTION_WORDS,
  GOES_ON,
  JOINTS,
  LEADS,
  NEGATES,
  NUMBER_WORDS,
  ONLY_ONE,
  OPENS_NUMBER,
  RATIO_WORDS,
  SIMPLE,
} from './roles.ts';
import { looseStepOf, placeOf } from './steps.ts';
import { BREAK, GLUED, NUMERAL, WORD } from './token-kinds.ts';

/** Tokens that a numeral may take at most; what lies beyond is not looked at. */
const LONGEST = 24;

/** First token after `i` that begins a new line. */
function breakAfter(ctx: Context, i: number): number {
  const most = Math.min(ctx.end, i + LONGEST);
  for (let k = i + 1; k < most; k++) if (ctx.gaps[k] === BREAK) return k;
  return most;
}

const digitsOf = (ctx: Context, at: number): DigitNumber | null => {
  const numeral = ctx.numerals[at];
  if (!numeral) return null;
  const step = placeOf(numeral.decimals);
  return { value: numeral.value, step, looseStep: numeral.decimals > 0 ? step : looseStepOf(numeral.value, 1) };
};

export const readWords = (ctx: Context, i: number): Numeral | null =>
  numeralAt(ctx.words, i, ctx.lex.pack.numerals, { end: breakAfter(ctx, i), digitsAt: (at) => digitsOf(ctx, at) });

export function atomOf(found: Numeral, i: number): ReturnType<typeof copyOf> {
  return {
    from: i,
    to: i + found.length,
    value: found.value,
    step: found.step,
    looseStep: found.looseStep,
    scale: found.scale,
    inWords: found.inWords,
    form: found.form,
    digits: 0,
    decimals: 0,
    grouped: false,
    otherReading: null,
    approximate: found.approximate,
    side: found.side,
    maybeOrdinal: found.maybeOrdinal,
    year: found.year,
    bareOne: found.bareOne,
  };
}

/** Words that a ratio may have between its joint and its whole: "out OF EVERY ten". */
const FAR_WHOLE = 3;

/** A word that joins a part to its whole stands in [from, to], with a number behind it: "IN five", "SUR dix". */
export function mayBeRatio(ctx: Context, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) {
    if (!plays(ctx, k, RATIO_WORDS)) continue;
    for (let n = k + 1; n <= k + FAR_WHOLE; n++)
      if (ctx.kinds[n] === NUMERAL || plays(ctx, n, NUMBER_WORDS)) return true;
  }
  return false;
}

/** After "un": a number word, a unit, or "sur" of a ratio within reach; else it is an article. */
function counts(ctx: Context, next: number): boolean {
  const { lex } = ctx;
  if (plays(ctx, next, NUMBER_WORDS) || plays(ctx, next, GOES_ON) || lex.units.at(ctx, next)) return true;
  return mayBeRatio(ctx, next + 1, next + 3);
}

/** "an hour and a half": the article counts one. */
function unitAndHalf(ctx: Context, i: number): Atom | null {
  const { lex, words } = ctx;
  if (!plays(ctx, i, ARTICLES)) return null;
  const unit = lex.units.at(ctx, i + 1);
  if (!unit || !andFractionAt(words, i + 1 + unit.length, lex.pack.numerals)) return null;
  return {
    from: i,
    to: i + 1,
    value: 1,
    step: 1,
    looseStep: 1,
    scale: 1,
    inWords: true,
    form: 'number',
    digits: 0,
    decimals: 0,
    grouped: false,
    otherReading: null,
    approximate: false,
    side: null,
    maybeOrdinal: false,
    year: false,
    bareOne: false,
  };
}

/** The number behind "and" is one of its own: "five and seven hours", not "five and two thirds". */
const joinsAnother = (ctx: Context, second: number): boolean =>
  plays(ctx, second - 1, AND) &&
  plays(ctx, second, SIMPLE) &&
  !plays(ctx, second + 1, NUMBER_WORDS) &&
  !plays(ctx, second + 1, FRACTION_WORDS);

/** "seven" before a word that goes on no number: by far the most numbers in words, read without composing. */
function simpleAtom(ctx: Context, i: number, value: number): Atom | null {
  if (plays(ctx, i + 1, GOES_ON) || plays(ctx, i + 1, NUMBER_WORDS)) return null;
  if (plays(ctx, i + 1, JOINTS) && !joinsAnother(ctx, i + 2)) return null;
  if (mayBeRatio(ctx, i + 2, i + 5)) return null;
  const looseStep = value === 10 ? 10 : 1;
  return {
    from: i,
    to: i + 1,
    value,
    step: 1,
    looseStep,
    scale: 1,
    inWords: true,
    form: 'number',
    digits: 0,
    decimals: 0,
    grouped: false,
    otherReading: null,
    approximate: false,
    side: null,
    maybeOrdinal: false,
    year: false,
    bareOne: value === 1,
  };
}

/** The number that begins at a word, or null. */
export function wordAtom(ctx: Context, i: number): Atom | null {
  const { gaps, kinds, lex, words } = ctx;
  if (ctx.kinds[i] !== WORD) return null;
  // "Twenty20"
  if (kinds[i + 1] === NUMERAL && gaps[i + 1] === GLUED) return null;
  if (!plays(ctx, i, OPENS_NUMBER)) return null;
  if (plays(ctx, i, LEADS)) {
    const half = unitAndHalf(ctx, i);
    if (half) return half;
    if (!plays(ctx, i + 1, NUMBER_WORDS)) return null;
  }
  if (plays(ctx, i, NEGATES) && kinds[i + 1] !== NUMERAL && !plays(ctx, i + 1, OPENS_NUMBER)) return null;
  if (plays(ctx, i, ONLY_ONE) && !counts(ctx, i + 1)) return null;
  const simple = plays(ctx, i, SIMPLE) ? simpleAtom(ctx, i, lex.simple.get(words[i] ?? '') ?? 0) : null;
  if (simple) return simple;
  const found = readWords(ctx, i);
  return found ? atomOf(found, i) : null;
}
