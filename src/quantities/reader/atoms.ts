/**
 * The number itself: digits with fraction and scale ("2.5 million", "8.1bn", "3 ½", "1/32"), or words. `step` is one unit
 * of the last written place, `looseStep` of the last digit that is not a zero.
 */

import { scaleAt } from '../numerals.ts';
import { scaledCode, unitSymbol } from '../unit-lookup.ts';
import { type Atom, type Context, copyOf, endsLine, plays, rawOf, sizeOf } from './context.ts';
import { isHyphen, vulgarFraction } from './letters.ts';
import { isPlural } from './nouns.ts';
import { atomOf, mayBeRatio, readWords, wordAtom } from './number-words.ts';
import {
  AND,
  COUNTED_BY_MILLIONS,
  GOES_ON,
  HUNDREDS,
  JOINTS,
  NOUN_ENDS,
  OPENS_NUMBER,
  OPENS_SYMBOL,
  PLURALS,
  RANGE_JOINS,
  SCALE_SIGNS,
  SCALES,
} from './roles.ts';
import { looseStepOf, placeOf } from './steps.ts';
import { APOSTROPHE, BREAK, GLUED, HYPHEN, NOTHING, NUMERAL, SIGN, SPACE, WORD } from './token-kinds.ts';

/** Denominators that "a/b" may have as a fraction; 9/11 and 24/7 are names, 3/4 may be a date too. */
const denominators = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 32, 64, 100, 128, 1000, 10_000]);

/** The part of a ratio told with its noun ("3 people in ten") is a small number. */
const MOST_OF_RATIO = 100;

const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/** "3/4", "1⁄32" at a numeral: the parts, else null. */
export function slashFraction(ctx: Context, i: number): { readonly value: number; readonly to: number } | null {
  const { numerals, words, kinds, gaps } = ctx;
  if (gaps[i + 1] !== GLUED || (words[i + 1] !== '/' && words[i + 1] !== '⁄') || kinds[i + 2] !== NUMERAL) return null;
  if (gaps[i + 2] !== GLUED || words[i + 3] === '/') return null;
  const top = numerals[i];
  const bottom = numerals[i + 2];
  if (!top || !bottom || top.decimals > 0 || bottom.decimals > 0 || top.padded || bottom.padded) return null;
  if (top.value === 0 || top.value >= bottom.value || !denominators.has(bottom.value)) return null;
  return { value: top.value / bottom.value, to: i + 3 };
}

/** The scale sign at a token: "bn", "Md", "k". `money` is true next to a currency sign. Scale words are numerals. */
function signScale(ctx: Context, j: number, money: boolean): number | null {
  const { kinds, gaps, lex } = ctx;
  if (kinds[j] !== WORD) return null;
  if (sizeOf(ctx, j) > lex.longestScaleSign) return null;
  if (!plays(ctx, j, SCALE_SIGNS)) return null;
  const raw = rawOf(ctx, j);
  const sign = lex.scaleSigns.get(raw);
  if (!sign || gaps[j + 1] === APOSTROPHE || (gaps[j + 1] === GLUED && kinds[j + 1] !== SIGN)) return null;
  if (sign.need === 'free' || money) return sign.value;
  if (moneyAfter(ctx, j + 1)) return sign.value;
  if (sign.need !== 'glued' || (gaps[j] ?? 0) > SPACE) return null;
  if (gaps[j] === GLUED) return countsThings(ctx, j + 1) ? sign.value : null;
  return /^\p{Lu}$/u.test(raw) && kinds[j + 1] === WORD && isPlural(ctx, j + 1) ? sign.value : null;
}

/** "12 M€", "500 M$", "12 M d'euros": a currency right behind the scale sign. */
function moneyAfter(ctx: Context, j: number): boolean {
  const { kinds, gaps, words, lex } = ctx;
  if (endsLine(ctx, j)) return false;
  if (kinds[j] === SIGN) return '€$£¥₹'.includes(words[j] ?? ' ');
  if (kinds[j] !== WORD) return false;
  const at = j + (lex.ofWords.at(ctx, j)?.length ?? 0);
  const unit = lex.units.at(ctx, at)?.unit;
  if (at > j && kinds[at] === SIGN && gaps[at] === GLUED) return moneyAfter(ctx, at + 1);
  return (unit ?? unitSymbol(rawOf(ctx, j))?.unit)?.dimension === 'money';
}

/** Letters of the longest scale sign with a currency code: "MdEUR". */
const LONGEST_CODE = 5;

/** "50 MEUR", "3 kUSD": the scale that a currency code has in front; the code itself stays for the unit. */
function codeScale(ctx: Context, j: number): number {
  if (ctx.kinds[j] !== WORD || (ctx.gaps[j] ?? 0) > SPACE || sizeOf(ctx, j) < 4 || sizeOf(ctx, j) > LONGEST_CODE)
    return 1;
  return plays(ctx, j, OPENS_SYMBOL) ? (scaledCode(rawOf(ctx, j), ctx.lex.scaleSigns)?.scale ?? 1) : 1;
}

/** Words behind "4.69m" among which a plural says that it counts: "4.69m iPad tablet computers". */
const FAR_NOUN = 3;

/** Words before "18.65m" among which a noun says that it counts. */
const NEAR_NOUN = 4;

/** "iPhone sales of 18.65m", "subscribers rose to 4m". */
function soldByMillions(ctx: Context, i: number): boolean {
  const { gaps } = ctx;
  for (let k = i - 1; k >= i - NEAR_NOUN; k--) {
    if (gaps[k + 1] === BREAK) return false;
    if (plays(ctx, k, COUNTED_BY_MILLIONS)) return true;
  }
  return false;
}

/** Digits with the same letter on them: the second end of a range. */
const isMillion = (ctx: Context, j: number): boolean =>
  ctx.kinds[j] === NUMERAL && ctx.gaps[j + 1] === GLUED && rawOf(ctx, j + 1) === 'm';

/** "35m of its devices", "1.2m tonnes", "20k people": what follows is counted; "50m sprint" and "37m long" are lengths. */
function countsThings(ctx: Context, j: number): boolean {
  const { lex } = ctx;
  // "1.2m-1.5m people", "1.2m–1.5m people"
  if (ctx.gaps[j] === HYPHEN && isMillion(ctx, j)) return countsThings(ctx, j + 2);
  if (ctx.kinds[j] === SIGN && isHyphen((ctx.words[j] ?? '').charCodeAt(0)) && isMillion(ctx, j + 1))
    return countsThings(ctx, j + 3);
  if (ctx.kinds[j] !== WORD || ctx.gaps[j] === GLUED) {
    return (
      rawOf(ctx, j - 1) !== 'm' ||
      soldByMillions(ctx, j - 2) ||
      (ctx.gaps[j] === GLUED && ctx.kinds[j] === SIGN && ctx.words[j] === '+')
    );
  }
  if (rawOf(ctx, j - 1) !== 'm') return true;
  if (soldByMillions(ctx, j - 2)) return true;
  if (plays(ctx, j, RANGE_JOINS) && isMillion(ctx, j + 1)) return countsThings(ctx, j + 3);
  if (lex.ofWords.at(ctx, j) || plays(ctx, j, PLURALS) || lex.units.at(ctx, j)) return true;
  for (let k = j; k < j + FAR_NOUN; k++) {
    const w = ctx.words[k] ?? '';
    if (ctx.kinds[k] !== WORD || plays(ctx, k, NOUN_ENDS)) return false;
    if (w.length > 3 && /[^s]s$/.test(w)) return true;
  }
  return false;
}

/** The number at a numeral token; `money` when a currency sign stands before it. */
export function digitAtom(ctx: Context, i: number, money: boolean): Atom | null {
  const { kinds, gaps, numerals, words } = ctx;
  const numeral = numerals[i];
  if (!numeral) return null;
  const slash = slashFraction(ctx, i);
  const below = numeral.value === 0 || slash === null ? 1 : numeral.value / slash.value;
  let { value } = slash ?? numeral;
  let step = slash ? 1 / below : placeOf(numeral.decimals);
  let to = slash?.to ?? i + 1;
  if (!slash && numeral.decimals === 0) {
    const sign = kinds[to] === SIGN && plays(ctx, to, OPENS_NUMBER) ? vulgarFraction(words[to] ?? '') : null;
    const mixed =
      sign === null && kinds[to] === NUMERAL && (gaps[to] === SPACE || gaps[to] === HYPHEN)
        ? slashFraction(ctx, to)
        : null;
    if (sign !== null || mixed) {
      value += sign ?? mixed?.value ?? 0;
      step = sign ?? mixed?.value ?? step;
      to = mixed?.to ?? to + 1;
    }
  }
  let scale = 1;
  for (let k = 0; k < 3; k++) {
    const factor = gaps[to] === BREAK ? null : signScale(ctx, to, money);
    if (factor === null) break;
    scale *= factor;
    to++;
    // "1.5 bn. euros"
    if (
      words[to] === '.' &&
      gaps[to] === GLUED &&
      (words[to - 1]?.length ?? 9) <= 3 &&
      kinds[to + 1] === WORD &&
      /^\p{Ll}/u.test(rawOf(ctx, to + 1))
    )
      to++;
  }
  if (scale === 1) scale = codeScale(ctx, to);
  const worth = scale === 1 ? value : tidy(value * scale);
  const unit = scale === 1 ? step : tidy(step * scale);
  const atom: Atom = {
    from: i,
    to,
    value: worth,
    step: unit,
    looseStep: numeral.decimals > 0 || to > i + 2 ? unit : looseStepOf(worth, unit),
    scale,
    inWords: false,
    form: slash ? 'fraction' : 'number',
    digits: numeral.digits,
    decimals: numeral.decimals,
    grouped: numeral.grouped,
    otherReading: numeral.otherReading === null ? null : tidy(numeral.otherReading * scale),
    approximate: false,
    side: null,
    maybeOrdinal: false,
    year: false,
    bareOne: false,
  };
  return to === i + 1 && goesOn(ctx, to, numeral.value) ? withWords(ctx, atom) : atom;
}

/** Whether the words behind digits may belong to the number: "million", "times", "out of", "people in" before "ten". */
function goesOn(ctx: Context, to: number, value: number): boolean {
  const { kinds, gaps } = ctx;
  if (kinds[to] !== WORD || gaps[to] === BREAK) return false;
  if (plays(ctx, to, GOES_ON)) return true;
  if (value > MOST_OF_RATIO) return false;
  return mayBeRatio(ctx, to + 1, to + 3);
}

function scaledBy(atom: Atom, scale: number, to: number): Atom {
  const made = copyOf(atom);
  made.to = to;
  made.value = tidy(atom.value * scale);
  made.step = tidy(atom.step * scale);
  made.looseStep = tidy(atom.looseStep * scale);
  made.scale = scale;
  made.form = 'number';
  made.otherReading = atom.otherReading === null ? null : tidy(atom.otherReading * scale);
  made.approximate = false;
  made.side = null;
  made.maybeOrdinal = false;
  made.year = false;
  made.bareOne = false;
  return made;
}

/** "2.5 million", "3 fois", "9 out of 10", "4 hundred million". */
function withWords(ctx: Context, atom: Atom): Atom {
  const { words, lex } = ctx;
  const { to, from } = atom;
  if (plays(ctx, to, HUNDREDS) && atom.value < 100 && !lex.units.at(ctx, to)) return hundreds(ctx, atom);
  const scale = plays(ctx, to, SCALES) ? lex.scales.get(words[to] ?? '') : undefined;
  // "3.8 million", and nothing that goes on.
  const goesFurther = plays(ctx, to + 1, GOES_ON) || plays(ctx, to + 1, JOINTS);
  if (scale !== undefined && ctx.kinds[to + 1] !== NUMERAL && !goesFurther) {
    return scaledBy(atom, scale, to + 1);
  }
  const read = readWords(ctx, from);
  if (!read || read.length === 1) return atom;
  const made = atomOf(read, from);
  made.inWords = false;
  made.digits = atom.digits;
  made.decimals = atom.decimals;
  made.grouped = atom.grouped;
  made.otherReading = atom.otherReading === null ? null : tidy(atom.otherReading * read.scale);
  made.bareOne = false;
  return made;
}

/** "4 hundred million", "3 hundred and 21". */
function hundreds(ctx: Context, atom: Atom): Atom {
  const joined = plays(ctx, atom.to + 1, AND) ? ctx.numerals[atom.to + 2] : undefined;
  const made = copyOf(atom);
  if (joined && joined.decimals === 0 && joined.value < 100 && joined.value > 0) {
    made.to = atom.to + 3;
    made.value = atom.value * 100 + joined.value;
    made.step = 1;
    made.looseStep = 1;
    return made;
  }
  const more = scaleAt(ctx.words, atom.to + 1, ctx.lex.pack.numerals);
  const scale = 100 * (more?.factor ?? 1);
  made.to = atom.to + 1 + (more?.length ?? 0);
  made.value = atom.value * scale;
  made.step = atom.step * scale;
  made.looseStep = atom.looseStep * scale;
  made.scale = scale;
  return made;
}

/** The number at any token, or null. */
export const atomAt = (ctx: Context, i: number, money: boolean): Atom | null => {
  if (ctx.kinds[i] === NOTHING) return null;
  if (ctx.kinds[i] === NUMERAL) return digitAtom(ctx, i, money);
  if (ctx.kinds[i] === WORD) {
    const atom = wordAtom(ctx, i);
    const scale = atom ? codeScale(ctx, atom.to) : 1;
    return atom && scale > 1 ? scaledBy(atom, scale, atom.to) : atom;
  }
  const value = vulgarFraction(ctx.words[i] ?? '');
  if (value === null) return null;
  return {
    from: i,
    to: i + 1,
    value,
    step: value,
    looseStep: value,
    scale: 1,
    inWords: false,
    form: 'fraction',
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
};
