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

/** First word → phrases that start with it, longest first. */
type Index = ReadonlyMap<string, readonly (readonly [readonly string[], readonly Entry[]])[]>;

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
  const index = new Map<string, [readonly string[], readonly Entry[]][]>();
  for (const [phrase, list] of entries) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    const bucket = index.get(first);
    if (bucket) bucket.push([parts, list]);
    else index.set(first, [[parts, list]]);
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b[0].length - a[0].length);
  indexes.set(cues, index);
  return index;
}

/** The words a cue phrase is matched on; "c'est-à-dire" and "c est a dire" are one. */
const foldedForm = (word: Word): string => word.folded;

/**
 * All cues of a sentence's words. A word may open cues of several kinds ("over" is a hedge's comparative and a `than`);
 * of one kind only the longest phrase at a place counts.
 */
export function findCues(words: readonly Word[], cues: CueWords): readonly Cue[] {
  const index = indexOf(cues);
  const found: Cue[] = [];
  const taken = new Map<CueKind, number>();
  words.forEach((word, from) => {
    for (const [parts, entries] of index.get(foldedForm(word)) ?? []) {
      if (!parts.every((part, i) => words[from + i]?.folded === part)) continue;
      const to = from + parts.length;
      for (const entry of entries) {
        if ((taken.get(entry.kind) ?? -1) > from) continue;
        taken.set(entry.kind, to);
        found.push({
          ...entry,
          phrase: parts.join(' '),
          from,
          to,
          start: word.start,
          end: words[to - 1]?.end ?? word.end,
        });
      }
    }
  });
  return found;
}
