/**
 * What a rate is counted over: "225 complaints FOR EVERY HUNDRED FLIGHTS", "£57 A TREE", "30 hectolitres À L'HECTARE",
 * "EVERY ONE OF OUR CRANES lifts 91,000 boxes", "640 000 € CHACUN".
 */

import { numeralAt } from '../quantities/numerals.ts';
import type { Quantity, Span, Unit } from '../quantities/quantity.ts';
import { perAt, unitLookup } from '../quantities/units.ts';
import type { SentenceReading } from './reading.ts';
import { cueAfter, cueBefore, wordRange } from './surroundings.ts';
import { isVerb } from './verbs.ts';
import { foldText, type Word } from './words.ts';

/** The span of the whole phrase, from its preposition or "each" on. */
export interface Denominator extends Span {
  /** The words of matter that name it; none for "each", "apiece". */
  readonly words: readonly Word[];
  /** 100 for "every hundred flights", 1000 for "1 000 habitants", else 1. */
  readonly base: number;
  /** A kilo, a kilometre; null for counted things. */
  readonly unit: Unit | null;
}

/** Words between a number and the phrase that says what it is counted over: "333 names on the list there for each". */
const REACH = 6;
/** Words that name a denominator: "dentist still at work", "km de rails". */
const LONGEST = 3;
/** Letters that the name of a unit takes with what stands before it. */
const UNIT_TEXT = 40;
/** Words between "each" at the head of a clause and its number. */
const BEFORE = 10;

export function denominatorOf(sentence: SentenceReading, clause: Span, quantity: Quantity): Denominator | null {
  return (
    withinUnit(sentence, quantity) ??
    after(sentence, quantity) ??
    oneBefore(sentence, quantity) ??
    eachAround(sentence, clause, quantity)
  );
}

/** "205 kilos per head": read with the number. Times are no heads: "91,000 boxes a year". */
function withinUnit(sentence: SentenceReading, quantity: Quantity): Denominator | null {
  const { per } = quantity.unit;
  if (!per || per.dimension === 'time') return null;
  const matter = sentence.words.filter((w) => w.start >= quantity.number.start && w.end <= quantity.end && isMatter(w));
  const words = matter.slice(-Math.max(1, per.noun.split(' ').filter((part) => /\p{L}/u.test(part)).length));
  const base = Number.parseInt(per.code, 10);
  // "80 complaints PER HUNDRED sailings": the noun stands behind what was read.
  if (!words.some((w) => numberAt(sentence, sentence.words.indexOf(w)) === null)) return null;
  return {
    start: words[0]?.start ?? quantity.end,
    end: quantity.end,
    words,
    base: Number.isNaN(base) ? 1 : base,
    unit: per.dimension === 'count' ? null : per,
  };
}

const isMatter = (word: Word): boolean => !word.isFunction && !word.isNumber;

/** Past the noun and what belongs to it, up to a mark, a verb or another number. */
function after(sentence: SentenceReading, quantity: Quantity): Denominator | null {
  const [, from] = wordRange(sentence, quantity.number);
  for (let at = from; at < Math.min(sentence.words.length, from + REACH); at++) {
    if (isParted(sentence, at) || isVerb(sentence, sentence.words[at])) return null;
    const opened = openedAt(sentence, quantity, at, at === from);
    if (opened) return opened;
    const word = sentence.words[at];
    if (word && sentence.quantities.some((q) => q !== quantity && q.start <= word.start && word.end <= q.end))
      return null;
  }
  return null;
}

const isParted = (sentence: SentenceReading, at: number): boolean => {
  const [a, b] = [sentence.words[at - 1], sentence.words[at]];
  return a !== undefined && b !== undefined && /[,;:.()–—]/u.test(between(sentence, a, b));
};

const between = (sentence: SentenceReading, a: Span, b: Span): string =>
  sentence.text.slice(a.end - sentence.start, b.start - sentence.start);

/** The phrase that opens a denominator at a word: "per", "for each", "pour une", and after money "a tree". */
function openedAt(sentence: SentenceReading, quantity: Quantity, at: number, isFirst: boolean): Denominator | null {
  const { words, pack } = sentence;
  const folded = (i: number): string => words[i]?.folded ?? '';
  const phrase = [...pack.units.per, ...pack.cues.beside.perEach]
    .filter((p) => p.split(' ').every((part, i) => folded(at + i) === part))
    .sort((a, b) => b.length - a.length)[0];
  if (phrase !== undefined) return named(sentence, at, at + phrase.split(' ').length);
  const measured = measuredAt(sentence, at);
  const unitName = measured ? words.slice(at).find(isMatter) : undefined;
  if (measured && unitName)
    return { start: words[at]?.start ?? unitName.start, end: unitName.end, words: [unitName], base: 1, unit: measured };
  const { dimension } = quantity.unit;
  const counted = dimension === 'count' || dimension === 'none';
  const article = pack.statements.articles.includes(folded(at + 1)) || numberAt(sentence, at + 1) !== null;
  if (counted && pack.cues.beside.perMany.includes(folded(at)) && article && isSingle(sentence, at + 1))
    return named(sentence, at, at + 1);
  const priced = dimension === 'money' && isFirst && pack.cues.beside.perArticles.includes(folded(at));
  return priced ? named(sentence, at, at + 1) : null;
}

/** "pour UNE attribution", "for ONE place", "pour 1 000 habitants": one or a round number, never "for the", "pour 12". */
function isSingle(sentence: SentenceReading, at: number): boolean {
  const word = sentence.words[at];
  const number = numberAt(sentence, at);
  if (number !== null) return number.value === 1 || number.value % 100 === 0;
  return word !== undefined && sentence.pack.numerals.articles.includes(word.folded);
}

interface Base {
  readonly value: number;
  /** Words that it takes. */
  readonly length: number;
}

function numberAt(sentence: SentenceReading, at: number): Base | null {
  const word = sentence.words[at];
  if (!word) return null;
  const told = sentence.quantities.find((q) => q.number.start === word.start && q.form === 'number');
  if (told) {
    const length = sentence.words.filter((w) => w.start >= told.number.start && w.end <= told.number.end).length;
    return { value: told.value, length };
  }
  const numeral = numeralAt(
    sentence.words.map((w) => w.folded),
    at,
    sentence.pack.numerals,
  );
  if (numeral?.form === 'number') return { value: numeral.value, length: numeral.length };
  // "every HUNDRED flights": no article before it.
  const { hundreds, scales } = sentence.pack.numerals;
  const value = hundreds.includes(word.folded) ? 100 : Object.hasOwn(scales, word.folded) ? scales[word.folded] : null;
  return value ? { value, length: 1 } : null;
}

/** The words of the denominator that a phrase opens; null where none follow ("par la ville" is no rate). */
function named(sentence: SentenceReading, opens: number, from: number): Denominator | null {
  const { words, pack } = sentence;
  const opener = words[opens];
  if (!opener) return null;
  const number = numberAt(sentence, from);
  let at = from + (number?.length ?? 0);
  // "for each OF ITS dentists", "per 100 OF THE flights".
  const skip = (word: Word | undefined): boolean => word?.isFunction === true && !isParted(sentence, at);
  const definite = pack.statements.articles.includes(words[at]?.folded ?? '') && at === from;
  if (definite && !pack.numerals.articles.includes(words[at]?.folded ?? '')) return null;
  while (skip(words[at])) at++;
  const nouns: Word[] = [];
  for (; nouns.length < LONGEST; at++) {
    const word = words[at];
    if (!word || (nouns.length > 0 && (isParted(sentence, at) || isVerb(sentence, word)))) break;
    if (word.isFunction) {
      if (!pack.numbers.ofWords.includes(word.folded)) break;
      continue;
    }
    if (word.isNumber) break;
    nouns.push(word);
  }
  const last = nouns.at(-1);
  if (!last || isTime(sentence, nouns[0])) return null;
  return {
    start: opener.start,
    end: last.end,
    words: nouns,
    base: number?.value ?? 1,
    unit: measuredAt(sentence, opens),
  };
}

/** "par km de rails": a denominator that is itself measured. */
function measuredAt(sentence: SentenceReading, opens: number): Unit | null {
  const from = sentence.words[opens]?.start ?? sentence.end;
  // With its elided article: "à l'hectare".
  const told = foldText(sentence.text.slice(from - sentence.start, from - sentence.start + UNIT_TEXT));
  const unit = perAt(told.split(/[^\p{L}\p{N}]+/u), 0, sentence.pack)?.unit ?? null;
  return unit && !['count', 'none', 'time'].includes(unit.dimension) ? unit : null;
}

/** "£57 a year", "26 documents par an", "every year": how often, and no heads. */
const isTime = (sentence: SentenceReading, word: Word | undefined): boolean =>
  word !== undefined &&
  (sentence.periods.some((p) => p.start <= word.start && word.end <= p.end) ||
    unitLookup(sentence.pack).at([word.folded], 0)?.unit.dimension === 'time');

/** "UN AGENT POUR 255 habitants", "one nurse for 12 beds": the one is what the many are counted over. */
function oneBefore(sentence: SentenceReading, quantity: Quantity): Denominator | null {
  const [at] = wordRange(sentence, quantity);
  const { words, pack } = sentence;
  if (!['count', 'none'].includes(quantity.unit.dimension)) return null;
  if (at < 3 || !pack.cues.beside.perMany.includes(words[at - 1]?.folded ?? '') || isParted(sentence, at)) return null;
  for (let one = at - 3; one >= Math.max(0, at - 2 - LONGEST); one--) {
    const nouns = words.slice(one + 1, at - 1);
    if (!nouns.every(isMatter)) return null;
    const opener = words[one];
    if (opener && isSingle(sentence, one) && (numberAt(sentence, one)?.value ?? 1) === 1)
      return { start: opener.start, end: nouns.at(-1)?.end ?? opener.end, words: nouns, base: 1, unit: null };
  }
  return null;
}

/** "Each crane lifts …", "chacun des abonnés emprunte …", "… apiece", "… chacun". */
function eachAround(sentence: SentenceReading, clause: Span, quantity: Quantity): Denominator | null {
  const behind = cueAfter(sentence, quantity, ['each'], 4, clause);
  const isOfAnother = (cue: Span): boolean =>
    sentence.quantities.some((q) => q !== quantity && q.start < cue.end && cue.start < q.end);
  if (behind && !isOfAnother(behind)) return { start: behind.start, end: behind.end, words: [], base: 1, unit: null };
  return eachBefore(sentence, clause, quantity);
}

/** "EVERY ONE OF OUR CRANES lifts some 91,000 boxes a year". */
export function eachBefore(sentence: SentenceReading, clause: Span, quantity: Quantity): Denominator | null {
  const before = cueBefore(sentence, quantity, ['each'], BEFORE, clause);
  if (!before || isTime(sentence, sentence.words[before.to]) || isOfPrice(sentence, before, quantity)) return null;
  const words = namesBehind(sentence, before.to, quantity);
  return { start: before.start, end: words.at(-1)?.end ?? before.end, words, base: 1, unit: null };
}

/** In "at £300 each, or £36,000" the word is the price's. */
const isOfPrice = (sentence: SentenceReading, cue: Span, quantity: Quantity): boolean =>
  /[,;:]/u.test(between(sentence, cue, quantity)) ||
  sentence.quantities.some((q) => q.end <= cue.start && cue.start - q.end <= 3);

/** "one of our CRANES lifts", "des neuf MACHINES a livré": up to a verb that is known. */
function namesBehind(sentence: SentenceReading, from: number, quantity: Quantity): readonly Word[] {
  const words = sentence.words.slice(from).filter((w) => w.end <= quantity.start);
  const verb = words.findIndex((w) => isVerb(sentence, w));
  return (verb === -1 ? words : words.slice(0, verb))
    .filter(
      (w) =>
        isMatter(w) &&
        numberAt(sentence, sentence.words.indexOf(w)) === null &&
        !sentence.cues.some((c) => c.kind === 'average' && c.start <= w.start && w.end <= c.end),
    )
    .slice(0, LONGEST);
}
