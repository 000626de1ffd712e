/**
 * Finds the cue words of a sentence: in "has doubled since 2022" a factor of 2; in "inférieur de 6,9 %" a comparative
 * downwards. Phrases are looked up word by word, the longest first, so the cost is linear in the text.
 */
import type { CueWords, OrderWord } from '../languages/pack-cues.ts';
import type { Span } from '../quantities/quantity.ts';
import type { Word } from './words.ts';

export type CueKind =
  | Exclude<keyof CueWords, 'factors' | 'order' | 'superlatives' | 'implied' | 'beside'>
  | 'factor'
  | 'order';

export interface Cue extends Span {
  readonly kind: CueKind;
  readonly phrase: string;
  /** Index of its first word in the sentence, and of the word after its last. */
  readonly from: number;
  readonly to: number;
  /** For `factor`. */
  readonly factor: number | null;
  /** For `order`. */
  readonly order: OrderWord | null;
}

interface Entry {
  readonly kind: CueKind;
  readonly factor: number | null;
  readonly order: OrderWord | null;
}

interface Phrase {
  readonly phrase: string;
  readonly parts: readonly string[];
  readonly entries: readonly Entry[];
}

/** First word → phrases that start with it, longest first. */
type Index = ReadonlyMap<string, readonly Phrase[]>;

const indexes = new WeakMap<CueWords, Index>();

function indexOf(cues: CueWords): Index {
  const known = indexes.get(cues);
  if (known) return known;
  const entries = new Map<string, Entry[]>();
  const put = (phrase: string, entry: Entry): void => {
    const list = entries.get(phrase);
    if (list) list.push(entry);
    else entries.set(phrase, [entry]);
  };
  for (const [kind, value] of Object.entries(cues)) {
    if (kind === 'factors')
      for (const [phrase, factor] of Object.entries(cues.factors)) put(phrase, { kind: 'factor', factor, order: null });
    else if (kind === 'order')
      for (const [phrase, order] of Object.entries(cues.order)) put(phrase, { kind: 'order', factor: null, order });
    else if (kind !== 'superlatives' && kind !== 'implied' && kind !== 'beside')
      for (const phrase of value as readonly string[])
        put(phrase, { kind: kind as CueKind, factor: null, order: null });
  }
  const index = new Map<string, Phrase[]>();
  for (const [phrase, list] of entries) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    const made = { phrase, parts, entries: list };
    const bucket = index.get(first);
    if (bucket) bucket.push(made);
    else index.set(first, [made]);
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.parts.length - a.parts.length);
  indexes.set(cues, index);
  return index;
}

/**
 * All cues of a sentence's words. A word may open cues of several kinds ("over" is a hedge's comparative and a `than`);
 * of one kind only the longest phrase at a place counts.
 */
export function findCues(words: readonly Word[], cues: CueWords): readonly Cue[] {
  const index = indexOf(cues);
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
      for (const { kind, factor, order } of entries) {
        if ((taken.get(kind) ?? -1) > from) continue;
        taken.set(kind, to);
        found.push({ kind, factor, order, phrase, from, to, start: word.start, end });
      }
    }
  }
  return found;
}
