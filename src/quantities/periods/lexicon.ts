/** The phrases of a pack, ready to be looked up token by token. Built once a pack. */
import type { CalendarUnit, Edge, PeriodOpener, PeriodWords } from '../../languages/pack-periods.ts';
import type { PeriodRole } from '../period.ts';
import { PhraseTable, tokensOf } from './tokens.ts';

/** Bits of `openings` beside those of the tables: a mention may begin with the word. */
export const STARTS = 1 << 28;
/** Every mention holds one of these, or digits: a new kind of mention adds its words here, or is never tried. */
export const ANCHORS = 1 << 29;
/** May stand in a mention before its first anchor: "the last of THE", "by early". */
export const LEADS = 1 << 30;

export type Pointer = 'this' | 'last' | 'next' | 'previous' | 'same' | 'past';

export interface PeriodLexicon {
  readonly words: PeriodWords;
  readonly months: ReadonlyMap<string, number>;
  readonly doubtful: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly units: PhraseTable<CalendarUnit>;
  readonly articles: PhraseTable<true>;
  readonly of: PhraseTable<true>;
  readonly edges: PhraseTable<Edge>;
  readonly pointers: PhraseTable<Pointer>;
  /** Pointers that are followed by a count: "the past ten years", "ces dix dernières années". */
  readonly past: PhraseTable<true>;
  readonly pastAdjectives: ReadonlySet<string>;
  readonly sameNouns: PhraseTable<true>;
  readonly yearEnds: PhraseTable<true>;
  readonly trailing: PhraseTable<Pointer>;
  readonly cardinals: PhraseTable<number>;
  readonly earlier: PhraseTable<true>;
  readonly ago: PhraseTable<true>;
  readonly agoBefore: PhraseTable<true>;
  readonly fixed: PhraseTable<{ readonly role: PeriodRole; readonly monthsBack: number }>;
  readonly days: PhraseTable<number>;
  readonly openers: PhraseTable<PeriodOpener>;
  readonly spans: PhraseTable<true>;
  readonly until: PhraseTable<true>;
  readonly ranges: PhraseTable<PhraseTable<true>>;
  readonly coordinators: PhraseTable<true>;
  readonly decades: PhraseTable<true>;
  readonly yearPrefixes: PhraseTable<true>;
  readonly yearNouns: ReadonlySet<string>;
  readonly adjectiveOpeners: ReadonlySet<string>;
  readonly yearVerbs: ReadonlySet<string>;
  readonly yearFollowers: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  readonly figureWords: ReadonlySet<string>;
  readonly finals: ReadonlySet<string>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** The tables that have phrases beginning with a word, as bits, and what else it may be to a mention. */
  readonly openings: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly letters: ReadonlyMap<string, PeriodWords['letters'][string]>;
  readonly seasons: ReadonlyMap<string, PeriodWords['seasons'][string]>;
}

const flags = (phrases: readonly string[]): PhraseTable<true> => new PhraseTable<true>().addAll(phrases, true);

const lexicons = new WeakMap<PeriodWords, PeriodLexicon>();

export function lexiconOf(words: PeriodWords): PeriodLexicon {
  const known = lexicons.get(words);
  if (known) return known;
  const made = build(words);
  lexicons.set(words, made);
  return made;
}

function build(words: PeriodWords): PeriodLexicon {
  const months = new Map<string, number>();
  words.months.forEach((names, i) => {
    for (const name of names) months.set(name, i + 1);
  });
  const units = new PhraseTable<CalendarUnit>();
  for (const unit of ['day', 'week', 'month', 'quarter', 'half', 'year', 'decade'] as const) {
    units.addAll(words.units[unit], unit);
  }
  const edges = new PhraseTable<Edge>();
  for (const edge of ['start', 'middle', 'end'] as const) edges.addAll(words.edges[edge], edge);
  const pointers = new PhraseTable<Pointer>();
  for (const pointer of ['this', 'last', 'next', 'previous', 'same'] as const) {
    pointers.addAll(words.pointers[pointer], pointer);
  }
  const trailing = new PhraseTable<Pointer>();
  for (const pointer of ['last', 'next', 'previous', 'past'] as const)
    trailing.addAll(words.trailing[pointer], pointer);
  const cardinals = new PhraseTable<number>();
  for (const [word, value] of Object.entries(words.cardinals)) cardinals.add(word, value);
  const fixed = new PhraseTable<{ readonly role: PeriodRole; readonly monthsBack: number }>();
  for (const { role, monthsBack, phrases } of words.fixed) fixed.addAll(phrases, { role, monthsBack });
  const days = new PhraseTable<number>();
  for (const [word, offset] of Object.entries(words.days)) days.add(word, offset);
  const openers = new PhraseTable<PeriodOpener>();
  for (const opener of words.openers) openers.addAll(opener.phrases, opener);
  const ranges = new PhraseTable<PhraseTable<true>>();
  for (const { open, join } of words.rangeOpeners) ranges.add(open, flags(join));
  const tables = {
    articles: flags(words.articles),
    past: flags(words.pointers.past),
    agoBefore: flags(words.agoBefore),
    yearEnds: flags(words.yearEnds),
    spans: flags(words.spans),
    decades: flags(words.decadeOpeners),
    yearPrefixes: flags(words.yearPrefixes),
  };
  const starters = new Set<string>([
    ...months.keys(),
    ...words.weekdays,
    ...Object.keys(words.seasons),
    ...Object.keys(words.ordinals),
    ...words.finals,
    ...Object.keys(words.letters),
    ...[units, edges, pointers, cardinals, fixed, days, openers, ranges].flatMap((table) => [...table.firsts()]),
    ...Object.values(tables).flatMap((table) => [...table.firsts()]),
  ]);
  const more = {
    of: flags(words.of),
    until: flags(words.until),
    sameNouns: flags(words.sameNouns),
    earlier: flags(words.earlier),
    ago: flags(words.ago),
    coordinators: flags(words.coordinators),
  };
  const openings = new Map<string, number>();
  const all = [units, edges, pointers, trailing, cardinals, fixed, days, openers, ranges];
  for (const [i, table] of [...all, ...Object.values(tables), ...Object.values(more)].entries())
    table.mark(openings, 1 << i);
  const add = (bit: number, found: Iterable<string>): void => {
    for (const word of found) openings.set(word, (openings.get(word) ?? 0) | bit);
  };
  add(STARTS, starters);
  const complete = [...words.fixed.flatMap(({ phrases }) => phrases), ...Object.keys(words.days), ...words.yearEnds];
  const anchors = new Set([...months.keys(), ...Object.keys(words.seasons), ...units.firsts()]);
  for (const phrase of complete) anchors.add(anchorOf(wordsIn(phrase), anchors));
  add(ANCHORS, anchors);
  add(LEADS, [
    ...starters,
    ...words.pastAdjectives,
    ...leadingWords(words),
    ...complete.flatMap(wordsIn),
    '-',
    ',',
    '.',
  ]);
  return {
    words,
    months,
    openings,
    ordinals: new Map(Object.entries(words.ordinals)),
    letters: new Map(Object.entries(words.letters)),
    seasons: new Map(Object.entries(words.seasons)),
    units,
    edges,
    pointers,
    trailing,
    cardinals,
    fixed,
    days,
    openers,
    ranges,
    ...tables,
    ...more,
    pastAdjectives: new Set(words.pastAdjectives),
    doubtful: new Set(words.doubtfulMonths),
    weekdays: new Set(words.weekdays),
    yearNouns: new Set(words.yearNouns),
    adjectiveOpeners: new Set(words.adjectiveOpeners),
    yearVerbs: new Set(words.yearVerbs),
    yearFollowers: new Set(words.yearFollowers),
    plurals: new Set(words.plurals),
    counted: new Set(words.counted),
    figureWords: new Set(words.figureWords),
    finals: new Set(words.finals),
    ordinalSuffixes: new Set(words.ordinalSuffixes),
  };
}

const wordsIn = (phrase: string): readonly string[] => tokensOf(phrase).map((token) => token.text);

/** The word of a phrase that says most of time: one that says it by itself, else the longest. */
const anchorOf = (phrase: readonly string[], anchors: ReadonlySet<string>): string =>
  phrase.find((word) => anchors.has(word)) ?? phrase.reduce((a, b) => (b.length >= a.length ? b : a), '');

/** Every word of the phrases that may stand before the anchor of a mention. */
function leadingWords(words: PeriodWords): readonly string[] {
  const phrases = [
    ...Object.values(words.edges),
    ...Object.values(words.pointers),
    ...words.openers.map((opener) => opener.phrases),
    words.rangeOpeners.map(({ open }) => open),
    Object.keys(words.cardinals),
    ...[words.articles, words.of, words.agoBefore, words.spans, words.decadeOpeners, words.yearPrefixes],
    words.sameNouns,
  ].flat();
  return phrases.flatMap(wordsIn);
}
