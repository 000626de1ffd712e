/** The numeral words of a language, compiled once: phrases by first word, so that any place is read in constant time. */
import type { NumeralWords } from '../languages/pack-numerals.ts';

/** A table of phrases ("quatre vingts" → 80); the longest at a place wins. */
export interface PhraseTable<T> {
  readonly at: (words: readonly string[], index: number, end: number) => Found<T> | null;
}

export interface Found<T> {
  readonly value: T;
  readonly length: number;
}

export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const byFirst = new Map<string, { readonly parts: readonly string[]; readonly found: Found<T> }[]>();
  for (const [phrase, value] of entries) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    const list = byFirst.get(first) ?? [];
    list.push({ parts, found: { value, length: parts.length } });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return {
    at: (words, index, end) => {
      if (index >= end) return null;
      const list = byFirst.get(words[index] ?? '');
      if (list === undefined) return null;
      for (const { parts, found } of list) {
        if (index + parts.length > end) continue;
        let k = 1;
        while (k < parts.length && words[index + k] === parts[k]) k++;
        if (k === parts.length) return found;
      }
      return null;
    },
  };
}

export interface DigitNumber {
  readonly value: number;
  /** One unit of the last written digit, and of the last that is not a trailing zero. */
  readonly step: number;
  readonly looseStep: number;
}

export interface NumeralLexicon {
  /** Below a hundred and simple: units, teens, tens. */
  readonly units: ReadonlyMap<string, number>;
  readonly alsoAdjectives: ReadonlySet<string>;
  readonly plainFollowers: ReadonlySet<string>;
  readonly pluralEndings: readonly string[];
  readonly teens: PhraseTable<number>;
  readonly tens: PhraseTable<{ readonly value: number; readonly takesTeens: boolean }>;
  readonly hundreds: ReadonlySet<string>;
  readonly scales: ReadonlyMap<string, number>;
  readonly bare: ReadonlySet<string>;
  readonly bareHundred: boolean;
  readonly bareNotAfter: ReadonlySet<string>;
  readonly groupJoins: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly andTakes: ReadonlySet<number>;
  readonly andAfterTens: boolean;
  readonly centuries: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly point: ReadonlySet<string>;
  readonly digits: ReadonlyMap<string, number>;
  readonly minus: ReadonlySet<string>;
  readonly minusNotAfter: ReadonlySet<string>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly ordinalFractions: ReadonlyMap<string, number>;
  readonly fractionPhrases: PhraseTable<number>;
  readonly fractionArticles: PhraseTable<true>;
  readonly bareFractionAfter: ReadonlySet<string>;
  readonly fractionNotAfter: ReadonlySet<string>;
  readonly fractionNotBefore: PhraseTable<true>;
  readonly fractionFollowers: ReadonlySet<string>;
  /** First words of what joins a fraction to its whole: "of", "de". */
  readonly fractionOf: ReadonlySet<string>;
  readonly andFractions: PhraseTable<number>;
  readonly partOf: PhraseTable<number>;
  readonly partJoins: PhraseTable<true>;
  readonly collectives: ReadonlyMap<string, number>;
  readonly approximate: ReadonlySet<string>;
  readonly collectiveAdjectives: ReadonlySet<string>;
  readonly collectiveSide: ReadonlyMap<string, 'nearly' | 'more-than'>;
  readonly vague: ReadonlySet<string>;
  readonly multiples: ReadonlyMap<string, number>;
  readonly multipleNouns: ReadonlyMap<string, number>;
  readonly multipleArticles: ReadonlySet<string>;
  readonly multipleFollowers: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly ratio: PhraseTable<true>;
  readonly ratioAfterNoun: PhraseTable<true>;
  /** The one-word joint is also a plain preposition: after a noun it needs "one". */
  readonly ratioAfterNounOnlyOne: boolean;
  /** Last words of joints before a whole without its article: "in EVERY hundred". */
  readonly ratioEach: ReadonlySet<string>;
  readonly ratioNotBefore: ReadonlySet<string>;
  readonly ordinals: PhraseTable<number>;
  readonly boundOrdinals: PhraseTable<number>;
  /** Words that any numeral may begin with: the quick way to pass over a text. */
  readonly starters: ReadonlySet<string>;
  /** What each of those words may begin, as bits: most of what a numeral may be is ruled out by its first word. */
  readonly opens: ReadonlyMap<string, number>;
}

/** What a word may begin: a number below zero, a year in two numbers, a part of a scale, a multiple, a collective, an ordinal. */
export const NEGATIVE = 1;
export const YEAR = 2;
export const PART = 4;
export const MULTIPLE = 8;
export const COLLECTIVE = 16;
export const ORDINAL = 32;

/** Where a numeral is being read. */
export interface Place {
  readonly lexicon: NumeralLexicon;
  readonly words: readonly string[];
  readonly index: number;
  readonly end: number;
  readonly digitsAt: (index: number) => DigitNumber | null;
}

const mapOf = (record: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(record));

const flags = (phrases: readonly string[]): PhraseTable<true> =>
  phraseTable(phrases.map((phrase) => [phrase, true] as const));

function compile(w: NumeralWords): NumeralLexicon {
  const takesTeens = new Set(w.tensWithTeens);
  const ordinals = Object.entries(w.ordinals);
  const starters = [
    ...[
      w.units,
      w.teens,
      w.tens,
      w.fractions,
      w.fractionPhrases,
      w.partOf,
      w.multiples,
      w.multipleNouns,
      w.ordinals,
    ].flatMap(Object.keys),
    ...[w.bare, w.articles, w.minus, w.fractionArticles, w.centuries, w.bareHundred ? w.hundreds : []].flat(),
    ...Object.keys(w.collectives),
  ].map((phrase) => phrase.split(' ')[0] ?? '');
  return {
    units: mapOf(w.units),
    alsoAdjectives: new Set(w.alsoAdjectives),
    plainFollowers: new Set(w.plainFollowers),
    pluralEndings: w.pluralEndings,
    teens: phraseTable(Object.entries(w.teens)),
    tens: phraseTable(
      Object.entries(w.tens).map(([name, value]) => [name, { value, takesTeens: takesTeens.has(name) }] as const),
    ),
    hundreds: new Set(w.hundreds),
    scales: mapOf(w.scales),
    bare: new Set(w.bare),
    bareHundred: w.bareHundred,
    bareNotAfter: new Set(w.bareNotAfter),
    groupJoins: new Set(w.groupJoins),
    and: new Set(w.and),
    andTakes: new Set(w.andTakes),
    andAfterTens: w.andAfterTens,
    centuries: new Set(w.centuries),
    articles: new Set(w.articles),
    point: new Set(w.point),
    digits: mapOf({ ...w.units, ...w.digitWords }),
    minus: new Set(w.minus),
    minusNotAfter: new Set(w.minusNotAfter),
    fractions: mapOf(w.fractions),
    ordinalFractions: mapOf(w.ordinalFractions),
    fractionPhrases: phraseTable(Object.entries(w.fractionPhrases)),
    fractionArticles: flags(w.fractionArticles),
    bareFractionAfter: new Set(w.fractionBareAfter),
    fractionNotAfter: new Set([...w.fractionNotAfter, ...Object.keys(w.ordinals)]),
    fractionNotBefore: flags(w.fractionNotBefore),
    fractionFollowers: new Set(w.fractionFollowers),
    fractionOf: new Set(w.partJoins.map((phrase) => phrase.split(' ')[0] ?? '')),
    andFractions: phraseTable(Object.entries(w.andFractions)),
    partOf: phraseTable(Object.entries(w.partOf)),
    partJoins: flags(w.partJoins),
    collectives: mapOf(w.collectives),
    approximate: new Set(w.approximate),
    collectiveAdjectives: new Set(w.collectiveAdjectives),
    collectiveSide: new Map([
      ...w.collectiveUnder.map((word) => [word, 'nearly'] as const),
      ...w.collectiveOver.map((word) => [word, 'more-than'] as const),
    ]),
    vague: new Set(w.vague),
    multiples: mapOf(w.multiples),
    multipleNouns: mapOf(w.multipleNouns),
    multipleArticles: new Set(w.multipleArticles),
    multipleFollowers: new Set(w.multipleFollowers),
    times: new Set([...w.times, ...w.foldSuffixes]),
    ratio: flags(w.ratio),
    ratioAfterNoun: flags(w.ratioAfterNoun),
    ratioAfterNounOnlyOne: w.ratioAfterNounOnlyOne,
    ratioEach: new Set(w.ratio.filter((joint) => joint.includes(' ')).map((joint) => joint.split(' ').at(-1) ?? '')),
    ratioNotBefore: new Set(w.ratioNotBefore),
    ordinals: phraseTable(ordinals),
    boundOrdinals: phraseTable([...ordinals, ...Object.entries(w.boundOrdinals)]),
    starters: new Set(starters),
    opens: openingsOf(w, starters),
  };
}

function openingsOf(w: NumeralWords, starters: readonly string[]): ReadonlyMap<string, number> {
  const opens = new Map(starters.map((word) => [word, 0]));
  const mark = (phrases: readonly string[], bit: number): void => {
    for (const phrase of phrases) {
      const first = phrase.split(' ')[0] ?? '';
      opens.set(first, (opens.get(first) ?? 0) | bit);
    }
  };
  mark(w.minus, NEGATIVE);
  mark(w.centuries, YEAR);
  mark(Object.keys(w.partOf), PART);
  mark([...Object.keys(w.multiples), ...Object.keys(w.multipleNouns)], MULTIPLE);
  mark([...w.articles, ...Object.keys(w.collectives)], COLLECTIVE);
  mark(Object.keys(w.ordinals), ORDINAL);
  mark(Object.keys(w.fractions), 0);
  return opens;
}

const compiled = new WeakMap<NumeralWords, NumeralLexicon>();

/** The compiled words of a language, built at first use. */
export function numeralLexicon(words: NumeralWords): NumeralLexicon {
  const known = compiled.get(words);
  if (known) return known;
  const made = compile(words);
  compiled.set(words, made);
  return made;
}
