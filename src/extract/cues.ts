/**
 * Finds the cue words of a sentence: in "has doubled since 2022" a factor of 2; in "inférieur de 6,9 %" a comparative
 * downwards. Phrases are looked up word by word, the longest first, so the cost is linear in the text.
 */
import type { LanguagePack } from '../languages/pack.ts';
import type { CueWords } from '../languages/pack-cues.ts';
import type { Degree, OrderWords, Quantifier } from '../languages/pack-order.ts';
import { degreePhrases } from '../quantities/degrees.ts';
import type { Span } from '../quantities/quantity.ts';
import type { Word } from './words.ts';

type ListsOf<T> = { [K in keyof T]: T[K] extends readonly string[] ? K : never }[keyof T];

export type CueKind =
  | ListsOf<CueWords>
  | ListsOf<OrderWords>
  | 'factor'
  | 'order'
  | 'equal'
  | 'quantifier'
  | 'lastPlace';

export interface Cue extends Span {
  readonly kind: CueKind;
  readonly phrase: string;
  /** Index of its first word in the sentence, and of the word after its last. */
  readonly from: number;
  readonly to: number;
  /** For `factor` what it multiplies by, for `lastPlace` the place from the end. */
  readonly factor: number | null;
  /** For `order`, `more`, `less` and `equal`: what a gradable word says. */
  readonly degree: Degree | null;
  readonly quantifier: Quantifier | null;
}

type Entry = Pick<Cue, 'kind' | 'factor' | 'degree' | 'quantifier'>;

interface Phrase {
  readonly phrase: string;
  readonly parts: readonly string[];
  readonly entries: readonly Entry[];
}

type Lexicon = Pick<LanguagePack, 'cues' | 'order'>;

/** First word → phrases that start with it, longest first. */
type Index = ReadonlyMap<string, readonly Phrase[]>;

const indexes = new WeakMap<CueWords, Index>();

/** Every phrase with what it is a cue of. */
function entriesOf({ cues, order }: Lexicon): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  const put = (phrase: string, kind: CueKind, rest: Partial<Entry> = {}): void => {
    const list = entries.get(phrase) ?? [];
    entries.set(phrase, list);
    if (list.some((e) => e.kind === kind)) return;
    list.push({ kind, factor: null, degree: null, quantifier: null, ...rest });
  };
  for (const [phrase, kind, degree] of degreePhrases(order)) put(phrase, kind, { degree });
  for (const [phrase, degree] of Object.entries(order.order)) put(phrase, 'order', { degree });
  for (const [phrase, factor] of Object.entries(cues.factors)) put(phrase, 'factor', { factor });
  for (const [phrase, factor] of Object.entries(order.lastPlaces)) put(phrase, 'lastPlace', { factor });
  for (const [phrase, quantifier] of Object.entries(order.quantifiers)) put(phrase, 'quantifier', { quantifier });
  for (const words of [cues, order])
    for (const [kind, list] of Object.entries(words))
      if (isList(list)) for (const phrase of list) put(phrase, kind as CueKind);
  return entries;
}

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function indexOf(lexicon: Lexicon): Index {
  const known = indexes.get(lexicon.cues);
  if (known) return known;
  const index = new Map<string, Phrase[]>();
  for (const [phrase, list] of entriesOf(lexicon)) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    const made = { phrase, parts, entries: list };
    const bucket = index.get(first);
    if (bucket) bucket.push(made);
    else index.set(first, [made]);
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.parts.length - a.parts.length);
  indexes.set(lexicon.cues, index);
  return index;
}

/**
 * All cues of a sentence's words. A word may open cues of several kinds ("over" is a hedge's comparative and a `than`);
 * of one kind only the longest phrase at a place counts.
 */
export function findCues(words: readonly Word[], lexicon: Lexicon): readonly Cue[] {
  const index = indexOf(lexicon);
  const found: Cue[] = [];
  const taken = new Map<CueKind, number>();
  for (let from = 0; from < words.length; from++) {
    const word = words[from];
    const phrases = word && index.get(word.folded);
    if (!phrases) continue;
    for (const { phrase, parts, entries } of phrases) {
      let k = 1;
      while (k < parts.length && words[from + k]?.folded === parts[k]) k++;
      if (k < parts.length) continue;
      const to = from + k;
      const end = words[to - 1]?.end ?? word.end;
      for (const { kind, factor, degree, quantifier } of entries) {
        if ((taken.get(kind) ?? -1) > from) continue;
        taken.set(kind, to);
        // Written out: a spread costs ten times as much, and there are hundreds of cues in an article.
        found.push({ kind, factor, degree, quantifier, phrase, from, to, start: word.start, end });
      }
    }
  }
  return found;
}
