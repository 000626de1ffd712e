/** Fractions and ratios in words: "two-thirds", "un quart", "la moitié", "one in five", "un salarié sur trois". */
import { belowHundred, cardinalAt } from './numeral-cardinals.ts';
import type { Place } from './numeral-lexicon.ts';

export interface Fraction {
  readonly value: number;
  /** One part: 1/3 of "two thirds". */
  readonly part: number;
  readonly length: number;
  readonly maybeOrdinal: boolean;
}

/** The fraction at a place, or null. Never after an ordinal ("second half") nor before a noun it makes ("half-time"). */
export function fractionAt(place: Place): Fraction | null {
  const { lexicon, words, index, end } = place;
  const before = words[index - 1] ?? '';
  if (lexicon.fractionNotAfter.has(before)) return null;
  const read = wholePhrase(place) ?? named(place) ?? bare(place);
  if (!read) return null;
  const at = index + read.length;
  if (lexicon.fractionNotBefore.at(words, at, end)) return null;
  // A comma or full stop after it, or nothing, leaves no noun for an ordinal to stand before.
  const next = at < end ? (words[at] ?? '') : '';
  const isNoun = /^\p{L}/u.test(next) && !lexicon.fractionFollowers.has(next);
  const { value, part, length } = read;
  return { value, part, length, maybeOrdinal: read.maybeOrdinal && isNoun };
}

function wholePhrase({ lexicon, words, index, end }: Place): Fraction | null {
  const phrase = lexicon.fractionPhrases.at(words, index, end);
  return phrase ? { value: phrase.value, part: phrase.value, length: phrase.length, maybeOrdinal: false } : null;
}

const QUARTERS = 4;

/** Numerator and name: "two thirds", "three tenths", "a fifth", "un tiers". */
function named({ lexicon, words, index, end }: Place): Fraction | null {
  const article = lexicon.fractionArticles.at(words, index, end);
  const numerator = article ? { value: 1, length: article.length } : belowHundred(lexicon, words, index, end);
  if (!numerator || numerator.value === 0) return null;
  const at = index + numerator.length;
  const word = at < end ? (words[at] ?? '') : '';
  const plural = lexicon.fractions.get(word);
  const singular = numerator.value === 1 ? lexicon.ordinalFractions.get(word) : undefined;
  const denominator = plural ?? singular;
  if (denominator === undefined || numerator.value >= denominator) return null;
  // "two quarters" is a stretch of time, unless "of" goes on.
  if (denominator === QUARTERS && numerator.value === 2 && !lexicon.fractionFollowers.has(words[at + 1] ?? ''))
    return null;
  return {
    value: numerator.value / denominator,
    part: 1 / denominator,
    length: numerator.length + 1,
    maybeOrdinal: plural === undefined,
  };
}

/** "plus du tiers", "le quart": the name alone after an article that says "one of them". */
function bare({ lexicon, words, index }: Place): Fraction | null {
  const denominator = lexicon.fractions.get(words[index] ?? '');
  if (denominator === undefined || !lexicon.bareFractionAfter.has(words[index - 1] ?? '')) return null;
  return { value: 1 / denominator, part: 1 / denominator, length: 1, maybeOrdinal: false };
}

const LONGEST_NOUN = 3;

const THOUSAND = 1000;

/** Two letters or more and nothing else; small ASCII letters, by far the most words, without a pattern. */
function isSpelt(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c < 97 || c > 122) return /^\p{L}{2,}$/u.test(word);
  }
  return word.length > 1;
}

/** The rest of a ratio after its part: "in five", "out of every ten", "worker in five", "sur trois". */
export function ratioAfter(
  place: Place,
  part: number,
  at: number,
): { readonly whole: number; readonly end: number } | null {
  const { lexicon, words, end } = place;
  if (!Number.isInteger(part) || part < 1 || part > 1000) return null;
  for (let gap = 0; gap <= LONGEST_NOUN && at + gap < end; gap++) {
    const joint = (gap === 0 ? lexicon.ratio : lexicon.ratioAfterNoun).at(words, at + gap, end);
    if (joint) {
      const whole = wholeAt(place, at + gap + joint.length);
      if (!whole || whole.value <= part || whole.value > 10_000) return null;
      const next = words[whole.end] ?? '';
      if (whole.end < end && lexicon.ratioNotBefore.has(next)) return null;
      if (gap > 0 && part > 1 && joint.length === 1 && lexicon.ratioAfterNounOnlyOne && !closesRatio(whole.value, next))
        return null;
      return { whole: whole.value, end: whole.end };
    }
    const word = words[at + gap] ?? '';
    if (!isSpelt(word) || lexicon.starters.has(word) || lexicon.and.has(word)) return null;
  }
  return null;
}

/** "Six puffins in ten breed", "four starters in ten.": a round whole that counts nothing itself; not "six men in ten towns". */
const closesRatio = (whole: number, next: string): boolean =>
  (whole === 10 || whole === 100 || whole === 1000) && !/^\p{L}{3,}s$/u.test(next);

function wholeAt(
  { lexicon, words, end, digitsAt }: Place,
  at: number,
): { readonly value: number; readonly end: number } | null {
  const digits = at < end ? digitsAt(at) : null;
  if (digits) {
    const isYear = digits.value >= 1500 && digits.value < 2200;
    return Number.isInteger(digits.value) && digits.value > 1 && !isYear ? { value: digits.value, end: at + 1 } : null;
  }
  // "in every hundred"
  const round = lexicon.hundreds.has(words[at] ?? '') ? 100 : (lexicon.scales.get(words[at] ?? '') ?? 0);
  if (at < end && round > 0 && round <= THOUSAND && lexicon.ratioEach.has(words[at - 1] ?? ''))
    return { value: round, end: at + 1 };
  const read = cardinalAt(lexicon, words, at, end);
  return read && read.value > 1 ? { value: read.value, end: at + read.length } : null;
}

/** "and a half", "and two fifths" behind a number; not "ten and two thirds of the rest". */
export function andPartAt(
  place: Place,
  at: number,
): { readonly value: number; readonly part: number; readonly length: number } | null {
  const { lexicon, words, end } = place;
  const known = lexicon.andFractions.at(words, at, end);
  if (known) return { value: known.value, part: known.value, length: known.length };
  if (at >= end || !lexicon.and.has(words[at] ?? '')) return null;
  const read = named({ lexicon, words, index: at + 1, end, digitsAt: place.digitsAt });
  if (!read || read.maybeOrdinal || lexicon.fractionOf.has(words[at + 1 + read.length] ?? '')) return null;
  return { value: read.value, part: read.part, length: read.length + 1 };
}
