/**
 * Cardinals in words: "two hundred and five thousand", "quatre-vingt-onze mille trois cents". A group below a thousand,
 * a scale, a smaller group, a smaller scale … each scale below the one before it, so the loop is as short as the number.
 */
import type { NumeralLexicon } from './numeral-lexicon.ts';

export interface Cardinal {
  readonly value: number;
  readonly length: number;
  /** Worth of the scale word it ends with ("million"), 1 when it ends with units. */
  readonly scale: number;
  /** A single digit word may follow a point; "one" alone may be a pronoun. */
  readonly simple: boolean;
}

/** Tens and units: "forty two", "vingt et un", "soixante et onze", "quatre vingt dix sept". */
export function belowHundred(
  lexicon: NumeralLexicon,
  words: readonly string[],
  index: number,
  end: number,
): { readonly value: number; readonly length: number } | null {
  const teen = lexicon.teens.at(words, index, end);
  const ten = lexicon.tens.at(words, index, end);
  if (ten && (!teen || ten.length > teen.length)) {
    const { value, takesTeens } = ten.value;
    let at = index + ten.length;
    const joined = lexicon.andAfterTens && at < end && lexicon.and.has(words[at] ?? '');
    if (joined) at++;
    const rest = (takesTeens ? lexicon.teens.at(words, at, end) : null) ?? unitAt(lexicon, words, at, end);
    if (!rest || rest.value === 0 || (joined && !lexicon.andTakes.has(rest.value)))
      return { value, length: ten.length };
    return { value: value + rest.value, length: at + rest.length - index };
  }
  return teen ?? unitAt(lexicon, words, index, end);
}

function unitAt(
  lexicon: NumeralLexicon,
  words: readonly string[],
  index: number,
  end: number,
): { readonly value: number; readonly length: number } | null {
  const value = index < end ? lexicon.units.get(words[index] ?? '') : undefined;
  return value === undefined ? null : { value, length: 1 };
}

/** A group with its hundreds: "twelve hundred", "a hundred and five", "deux cent un". Null when no number word stands here. */
function group(
  lexicon: NumeralLexicon,
  words: readonly string[],
  index: number,
  end: number,
): { readonly value: number; readonly length: number } | null {
  const isHundred = index < end && lexicon.hundreds.has(words[index] ?? '');
  const bareHundred = isHundred && (lexicon.bare.has(words[index] ?? '') || opensScale(lexicon, words, index, end));
  const isArticle =
    lexicon.articles.has(words[index] ?? '') && lexicon.hundreds.has(words[index + 1] ?? '') && index + 1 < end;
  const useArticle = isArticle && !lexicon.bare.has(words[index + 1] ?? '');
  const first = bareHundred
    ? { value: 1, length: 0 }
    : useArticle
      ? { value: 1, length: 1 }
      : belowHundred(lexicon, words, index, end);
  if (!first) return null;
  let at = index + first.length;
  if (at >= end || !lexicon.hundreds.has(words[at] ?? '') || first.value === 0) return first;
  if (lexicon.bare.has(words[at] ?? '') && first.value === 1 && first.length > 0) return first;
  at++;
  const rest = afterJoint(lexicon, words, at, end);
  return rest
    ? { value: first.value * 100 + rest.value, length: rest.end - index }
    : { value: first.value * 100, length: at - index };
}

/** "hundred thousand": a hundred without its "a", before a scale; not "several hundred thousand". */
const opensScale = (lexicon: NumeralLexicon, words: readonly string[], index: number, end: number): boolean =>
  lexicon.bareHundred &&
  index + 1 < end &&
  lexicon.scales.has(words[index + 1] ?? '') &&
  !lexicon.bareNotAfter.has(words[index - 1] ?? '');

/** What joins after a hundred or a scale: "five", "and five"; never "and two" of "a hundred and two hundred". */
function afterJoint(
  lexicon: NumeralLexicon,
  words: readonly string[],
  index: number,
  end: number,
): { readonly value: number; readonly end: number } | null {
  const joined = index < end && lexicon.and.has(words[index] ?? '');
  const at = joined ? index + 1 : index;
  const rest = belowHundred(lexicon, words, at, end);
  if (!rest || rest.value === 0) return null;
  if (joined && lexicon.andTakes.size > 0 && !lexicon.andTakes.has(rest.value)) return null;
  const next = words[at + rest.length] ?? '';
  if (at + rest.length < end && (lexicon.hundreds.has(next) || lexicon.fractions.has(next))) return null;
  return { value: rest.value, end: at + rest.length };
}

/** The whole cardinal at a word, or null. `first` is a number already read in digits, which only scales may follow. */
export function cardinalAt(
  lexicon: NumeralLexicon,
  words: readonly string[],
  index: number,
  end: number,
): Cardinal | null {
  let total = 0;
  let lastScale = Infinity;
  let scale = 1;
  let at = index;
  let terms = 0;
  for (;;) {
    const part = terms === 0 ? opening(lexicon, words, at, end) : following(lexicon, words, at, end, lastScale);
    if (!part) break;
    let worth = part.value;
    at += part.length;
    scale = 1;
    for (
      let s = scaleValue(lexicon, words, at, end);
      s !== undefined && s > scale && s * scale < lastScale;
      s = scaleValue(lexicon, words, at, end)
    ) {
      worth *= s;
      scale *= s;
      at++;
    }
    total += worth;
    terms++;
    if (scale === 1) break;
    lastScale = scale;
  }
  return terms === 0 ? null : { value: total, length: at - index, scale, simple: at === index + 1 };
}

const scaleValue = (lexicon: NumeralLexicon, words: readonly string[], at: number, end: number): number | undefined =>
  at < end ? lexicon.scales.get(words[at] ?? '') : undefined;

/** The first group, or the 1 of a bare or articled scale: "mille", "a million". */
function opening(
  lexicon: NumeralLexicon,
  words: readonly string[],
  at: number,
  end: number,
): { readonly value: number; readonly length: number } | null {
  const word = words[at] ?? '';
  if (at < end && lexicon.bare.has(word) && lexicon.scales.has(word)) return { value: 1, length: 0 };
  const articled = at + 1 < end && lexicon.articles.has(word) && lexicon.scales.has(words[at + 1] ?? '');
  if (articled) return { value: 1, length: 1 };
  const read = group(lexicon, words, at, end);
  return read;
}

/** "eighty thousand, four hundred and twelve", "two million and three hundred thousand": a group that has its hundreds. */
function withHundreds(
  lexicon: NumeralLexicon,
  words: readonly string[],
  joint: number,
  end: number,
  lastScale: number,
): { readonly value: number; readonly length: number } | null {
  if (lastScale < 1000) return null;
  const read = group(lexicon, words, joint + 1, end);
  if (!read || read.value < 100) return null;
  const at = joint + 1 + read.length;
  const next = scaleValue(lexicon, words, at, end);
  if ((next !== undefined && next * read.value >= lastScale) || lexicon.fractionOf.has(words[at] ?? '')) return null;
  return { value: read.value, length: read.length + 1 };
}

/** A later group: below the scale before it, joined or not, and never the beginning of an equal or larger number. */
function following(
  lexicon: NumeralLexicon,
  words: readonly string[],
  at: number,
  end: number,
  lastScale: number,
): { readonly value: number; readonly length: number } | null {
  const word = words[at] ?? '';
  if (at < end && lexicon.bare.has(word) && lexicon.scales.has(word)) {
    return (lexicon.scales.get(word) ?? 0) < lastScale ? { value: 1, length: 0 } : null;
  }
  if (at < end && lexicon.and.has(word)) {
    const rest = afterJoint(lexicon, words, at, end);
    if (!rest) return withHundreds(lexicon, words, at, end, lastScale);
    return lexicon.scales.has(words[rest.end] ?? '') ? null : { value: rest.value, length: rest.end - at };
  }
  if (at < end && lexicon.groupJoins.has(word)) return withHundreds(lexicon, words, at, end, lastScale);
  if (at < end && lexicon.articles.has(word) && !lexicon.units.has(word)) return null;
  const read = group(lexicon, words, at, end);
  if (!read || read.value === 0 || lexicon.fractions.has(words[at + read.length] ?? '')) return null;
  const next = scaleValue(lexicon, words, at + read.length, end);
  if (next !== undefined) return next < lastScale ? read : null;
  return read.value < lastScale ? read : null;
}
