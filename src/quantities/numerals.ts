/**
 * Numerals in words, or digits and words: "two hundred and five thousand", "2.5 million", "deux tiers", "one in five".
 *
 * `numeralAt(words, index, pack.numerals, { end?, digitsAt? })` → the longest numeral that begins at a word, or null.
 * `scaleAt(words, index, numerals, end?)` → the scale words after digits: "million", "milliards et demi".
 * `partAt(words, index, numerals, end?)` → "half a", "three quarters of a" before a unit. `andFractionAt` → "and a half"
 * after a unit ("an hour and a half"). `isVagueAt` → "dozens", "des milliers": many, no value. `startsNumeral(word, …)`.
 *
 * Words are folded (lower case, no accents), hyphens split, elisions cut. What digits are worth is the caller's to say
 * (`digitsAt`); a numeral never crosses `end`, the index of the next break. Reading is bounded by the longest numeral.
 */
import type { NumeralWords } from '../languages/pack-numerals.ts';
import { belowHundred, cardinalAt } from './numeral-cardinals.ts';
import { decimalsAt, exact, partStep, plainDigits, roundness, scaled, withDecimals } from './numeral-digits.ts';
import {
  COLLECTIVE,
  type DigitNumber,
  MULTIPLE,
  NEGATIVE,
  type NumeralLexicon,
  numeralLexicon,
  ORDINAL,
  PART,
  type Place,
  YEAR,
} from './numeral-lexicon.ts';
import { fractionAt, ratioAfter } from './numeral-parts.ts';
import { type ScaleTail, scaleAfter } from './numeral-scales.ts';
import type { QuantityForm } from './quantity.ts';

export type { DigitNumber } from './numeral-lexicon.ts';

export interface Numeral extends DigitNumber {
  /** Words it takes, "times" and the noun inside a ratio included. */
  readonly length: number;
  readonly form: QuantityForm;
  /** Worth of the scale or collective it ends with ("million", "dozen"), else 1: "four to five thousand" lends it to the four. */
  readonly scale: number;
  /** True when no digits were used. */
  readonly inWords: boolean;
  /** "une centaine", "une dizaine": about so many by itself. */
  readonly approximate: boolean;
  /** "une petite centaine", "a good dozen": the adjective says on which side. */
  readonly side: 'nearly' | 'more-than' | null;
  /** "a third", "a fifth" without "of" after it: may be an ordinal; "twenty second": may be a number and a unit. */
  readonly maybeOrdinal: boolean;
  /** "nineteen ninety-four", "twenty twenty": a year told in two numbers. */
  readonly year: boolean;
  /** "one", "un", "une": may be a pronoun or an article. */
  readonly bareOne: boolean;
  /** Parts of a ratio, else null. */
  readonly ratio: { readonly part: number; readonly whole: number } | null;
}

export interface NumeralOptions {
  /** First index that no numeral may reach: the next comma, full stop or bracket. */
  readonly end?: number;
  /** The number in digits at a word, or null. By default plain digits with the language's decimal mark. */
  readonly digitsAt?: (index: number) => DigitNumber | null;
}

type Draft = { -readonly [K in keyof Numeral]: Numeral[K] };

/** A numeral in words with nothing else about it yet. One shape for all of them: they are made for most numbers of a text. */
const drafted = (form: QuantityForm, number: DigitNumber, length: number): Draft => ({
  value: number.value,
  step: number.step,
  looseStep: number.looseStep,
  length,
  form,
  scale: 1,
  inWords: true,
  approximate: false,
  side: null,
  maybeOrdinal: false,
  year: false,
  bareOne: false,
  ratio: null,
});

/** A number that is exact to one place. */
const upTo = (value: number, step: number): DigitNumber => ({ value, step, looseStep: step });

/** Whether a folded word may begin a numeral: the quick way over a text. */
export const startsNumeral = (word: string, numerals: NumeralWords): boolean =>
  numeralLexicon(numerals).starters.has(word);

/** The longest numeral that begins at `index`, or null. */
export const numeralAt = (
  words: readonly string[],
  index: number,
  numerals: NumeralWords,
  options: NumeralOptions = {},
): Numeral | null => draftAt(words, index, numerals, options);

function draftAt(
  words: readonly string[],
  index: number,
  numerals: NumeralWords,
  options: NumeralOptions,
): Draft | null {
  const lexicon = numeralLexicon(numerals);
  const end = Math.min(options.end ?? words.length, words.length);
  const word = words[index];
  if (word === undefined || index >= end) return null;
  const digitsAt =
    options.digitsAt ?? ((at: number): DigitNumber | null => plainDigits(words[at] ?? '', numerals.decimalMark));
  const digits = digitsAt(index);
  const opens = lexicon.opens.get(word);
  if (!digits && opens === undefined) return null;
  if (isAdjective(lexicon, words, index, end)) return null;
  const place: Place = { lexicon, words, index, end, digitsAt };
  if (digits) return afterNumber(place, digits, 1, 1, false);
  const may = (bit: number): boolean => ((opens ?? 0) & bit) !== 0;
  return (
    (may(NEGATIVE) ? negative(place, numerals, options) : null) ??
    (may(YEAR) ? yearInTwo(place) : null) ??
    (may(PART) ? partOfScale(place) : null) ??
    fraction(place) ??
    (may(MULTIPLE) ? multiple(place) : null) ??
    (may(COLLECTIVE) ? collective(place) : null) ??
    (may(ORDINAL) ? longOrdinal(place) : null) ??
    cardinal(place) ??
    (may(ORDINAL) ? ordinal(place) : null)
  );
}

/** "un véhicule neuf": nothing that could be counted follows. */
function isAdjective(lexicon: NumeralLexicon, words: readonly string[], index: number, end: number): boolean {
  if (!lexicon.alsoAdjectives.has(words[index] ?? '') || !/^\p{L}/u.test(words[index - 1] ?? '')) return false;
  const next = index + 1 < end ? (words[index + 1] ?? '') : '';
  return !lexicon.plainFollowers.has(next) && !lexicon.pluralEndings.some((ending) => next.endsWith(ending));
}

function negative(place: Place, numerals: NumeralWords, options: NumeralOptions): Draft | null {
  const { lexicon, words, index } = place;
  const again = lexicon.minus.has(words[index + 1] ?? '');
  if (!lexicon.minus.has(words[index] ?? '') || again || lexicon.minusNotAfter.has(words[index - 1] ?? '')) return null;
  const inner = draftAt(words, index + 1, numerals, options);
  if (inner?.form !== 'number' || inner.value <= 0) return null;
  inner.value = -inner.value;
  inner.length++;
  inner.bareOne = false;
  return inner;
}

/** "nineteen ninety four", "twenty twenty", "nineteen oh five". */
function yearInTwo({ lexicon, words, index, end }: Place): Numeral | null {
  if (!lexicon.centuries.has(words[index] ?? '')) return null;
  const century = belowHundred(lexicon, words, index, index + 1);
  const second = words[index + 1] ?? '';
  const zero = index + 2 < end && lexicon.digits.get(second) === 0;
  const rest = belowHundred(lexicon, words, index + (zero ? 2 : 1), end);
  if (!century || !rest || (zero ? rest.value > 9 : rest.value < 10)) return null;
  const year = drafted('number', upTo(century.value * 100 + rest.value, 1), 1 + (zero ? 1 : 0) + rest.length);
  year.year = true;
  return year;
}

function scaledBy(scale: number, number: DigitNumber, length: number): Draft {
  const made = drafted('number', number, length);
  made.scale = scale;
  return made;
}

/** "half a million", "a quarter of a billion", "un demi-million", "une demi-douzaine". */
function partOfScale({ lexicon, words, index, end }: Place): Numeral | null {
  const part = lexicon.partOf.at(words, index, end);
  // "third quarter" is a time of the year.
  if (!part || (part.length === 1 && lexicon.fractionNotAfter.has(words[index - 1] ?? ''))) return null;
  const at = index + part.length;
  const word = at < end ? (words[at] ?? '') : '';
  const whole = lexicon.scales.get(word) ?? lexicon.collectives.get(word);
  if (whole === undefined) return null;
  return scaledBy(whole, upTo(exact(part.value * whole), whole >= 1000 ? whole / 10 : 1), part.length + 1);
}

/** "two thirds of a million", "trois quarts de milliard". */
function fractionOfScale({ lexicon, words, index, end }: Place, value: number, at: number): Numeral | null {
  const join = lexicon.partJoins.at(words, at, end);
  const whole = join ? lexicon.scales.get(words[at + join.length] ?? '') : undefined;
  if (!join || whole === undefined || at + join.length >= end) return null;
  return scaledBy(whole, upTo(exact(value * whole), whole / 10), at + join.length + 1 - index);
}

function fraction(place: Place): Draft | null {
  const { index } = place;
  const read = fractionAt(place);
  if (!read) return null;
  const { value, part, length, maybeOrdinal } = read;
  const ofScale = fractionOfScale(place, value, index + length);
  if (ofScale) return ofScale;
  const made = drafted('fraction', upTo(value, part), length);
  made.maybeOrdinal = maybeOrdinal;
  return made;
}

/** "twice", "sixfold", "le double", "double the". */
function multiple({ lexicon, words, index, end }: Place): Numeral | null {
  const word = words[index] ?? '';
  const known = lexicon.multiples.get(word);
  if (known !== undefined) return drafted('multiple', upTo(known, 1), 1);
  const noun = lexicon.multipleNouns.get(word);
  if (noun === undefined) return null;
  const before = lexicon.multipleArticles.has(words[index - 1] ?? '');
  const after = index + 1 < end && lexicon.multipleFollowers.has(words[index + 1] ?? '');
  return before || after ? drafted('multiple', upTo(noun, 1), 1) : null;
}

/** "a dozen", "une bonne centaine"; the word alone where the caller has read "une petite" as a hedge. */
function collective({ lexicon, words, index, end }: Place): Numeral | null {
  const articled = lexicon.articles.has(words[index] ?? '');
  let at = articled ? index + 1 : index;
  while (articled && at < end && at < index + 3 && lexicon.collectiveAdjectives.has(words[at] ?? '')) at++;
  const word = at < end ? (words[at] ?? '') : '';
  const value = lexicon.collectives.get(word);
  if (value === undefined) return null;
  if (!articled && !lexicon.collectiveAdjectives.has(words[index - 1] ?? '')) return null;
  const made = collected(lexicon, word, 1, value, at + 1 - index);
  made.side = lexicon.collectiveSide.get(words[at - 1] ?? '') ?? null;
  return made;
}

function collected(lexicon: NumeralLexicon, word: string, times: number, worth: number, length: number): Draft {
  const approximate = lexicon.approximate.has(word);
  const made = scaledBy(worth, upTo(times * worth, approximate ? worth : 1), length);
  made.approximate = approximate;
  return made;
}

function cardinal(place: Place): Draft | null {
  const { lexicon, words, index, end } = place;
  const read = cardinalAt(lexicon, words, index, end);
  if (!read) return null;
  const step = read.scale;
  const number = { value: read.value, step, looseStep: Math.max(step, roundness(read.value)) };
  return afterNumber(place, number, read.length, read.scale, true);
}

function ratioOf(
  part: number,
  { whole, end }: { readonly whole: number; readonly end: number },
  index: number,
  inWords: boolean,
): Draft {
  const made = drafted('ratio', upTo(part / whole, 1 / whole), end - index);
  made.inWords = inWords;
  made.ratio = { part, whole };
  return made;
}

/** What may follow a number: decimals in words, a fraction, a scale, a collective, "times", the rest of a ratio. */
function afterNumber(place: Place, first: DigitNumber, length: number, firstScale: number, inWords: boolean): Draft {
  const { lexicon, words, index, end } = place;
  let number = first;
  let scale = firstScale;
  let at = index + length;
  if (inWords && scale === 1) {
    const decimals = decimalsAt(lexicon, words, at, end);
    if (decimals) {
      number = withDecimals(number.value, decimals.digits);
      at += decimals.length;
    } else {
      const rank = ordinalTail(place, number.value, at);
      if (rank) return rank;
    }
  }
  const tail = scaleAfter(place, at, scale);
  number =
    tail.length === 0
      ? number
      : tail.extra === 0
        ? scaled(number, tail.factor)
        : upTo(exact((number.value + tail.extra) * tail.factor + tail.late), partStep(tail.factor * scale));
  if (tail.late !== 0 && tail.extra === 0) number = upTo(exact(number.value + tail.late), exact(tail.lateStep));
  scale *= tail.factor;
  at += tail.length;
  const word = at < end ? (words[at] ?? '') : '';
  const worth = lexicon.collectives.get(word);
  if (worth !== undefined && number.value < 1000 && Number.isInteger(number.value)) {
    const made = collected(lexicon, word, number.value, worth, at + 1 - index);
    made.inWords = inWords;
    return made;
  }
  // "une fois" is once, no multiple.
  if (lexicon.times.has(word) && !(inWords && number.value === 1)) {
    // "nine times out of ten"
    const often = scale === 1 ? ratioAfter(place, number.value, at + 1) : null;
    if (often) return ratioOf(number.value, often, index, inWords);
    // "deux fois et demie"
    const half = lexicon.andFractions.at(words, at + 1, end);
    const times = half ? upTo(exact(number.value + half.value), partStep(1)) : number;
    const made = drafted('multiple', times, at + 1 + (half?.length ?? 0) - index);
    made.scale = scale;
    made.inWords = inWords;
    return made;
  }
  const ratio = scale === 1 ? ratioAfter(place, number.value, at) : null;
  if (ratio) return ratioOf(number.value, ratio, index, inWords);
  const made = drafted('number', number, at - index);
  made.scale = scale;
  made.inWords = inWords;
  made.bareOne = inWords && at === index + 1 && number.value === 1;
  return made;
}

/** "twenty first", "vingt et unieme", "quatre vingt dixieme": tens already read, an ordinal to end with. */
function ordinalTail({ lexicon, words, index, end }: Place, tens: number, at: number): Draft | null {
  if (tens < 20 || tens > 90 || tens % 10 !== 0) return null;
  const joined = lexicon.andAfterTens && lexicon.and.has(words[at] ?? '') ? 1 : 0;
  const rest = lexicon.boundOrdinals.at(words, at + joined, end);
  const takesTeens = lexicon.tens.at(words, index, end)?.value.takesTeens === true;
  if (!rest || rest.value > (takesTeens ? 19 : 9)) return null;
  if (joined === 1 && !lexicon.andTakes.has(rest.value)) return null;
  const made = drafted('ordinal', upTo(tens + rest.value, 1), at + joined + rest.length - index);
  made.maybeOrdinal = rest.value === 2;
  return made;
}

/** "quatre-vingtième": more than the number it begins with. */
const longOrdinal = (place: Place): Draft | null => {
  const found = ordinal(place);
  return found && found.length > 1 ? found : null;
};

function ordinal({ lexicon, words, index, end }: Place): Numeral | null {
  const found = lexicon.ordinals.at(words, index, end);
  return found ? drafted('ordinal', upTo(found.value, 1), found.length) : null;
}

/** The scale words after digits: "million", "mille milliards", "million and a half"; null when none stands there. */
export function scaleAt(
  words: readonly string[],
  index: number,
  numerals: NumeralWords,
  end: number = words.length,
): ScaleTail | null {
  const tail = scaleAfter({ lexicon: numeralLexicon(numerals), words, index, end, digitsAt: () => null }, index, 1);
  return tail.length === 0 ? null : tail;
}

/** "half a", "three quarters of a", "un demi" before a unit ("half a percentage point", "un demi-point"). */
export const partAt = (words: readonly string[], index: number, numerals: NumeralWords, end: number = words.length) =>
  numeralLexicon(numerals).partOf.at(words, index, end);

/** "and a half", "et demie" after a number or its unit ("trois heures et demie"). */
export const andFractionAt = (
  words: readonly string[],
  index: number,
  numerals: NumeralWords,
  end: number = words.length,
) => numeralLexicon(numerals).andFractions.at(words, index, end);

/** "dozens", "des milliers": many, without a value. */
export const isVagueAt = (words: readonly string[], index: number, numerals: NumeralWords): boolean =>
  numeralLexicon(numerals).vague.has(words[index] ?? '');
