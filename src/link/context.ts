/**
 * Where a linker looks, nearest first: the clause, the sentence, the sentences before it in the paragraph, the headline.
 * "It is now 45 % larger than in 2019" says its subject and measure in the sentence before.
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading, SentenceReading } from '../extract/reading.ts';
import type { Word } from '../extract/words.ts';

export interface Tier {
  readonly name: 'clause' | 'sentence' | 'before' | 'paragraph' | 'headline';
  /** How much a word found here counts. */
  readonly weight: number;
  readonly words: readonly Word[];
  readonly sentences: readonly SentenceReading[];
}

/** Letters back that may say what a claim leaves out; paragraphs of the press are far shorter. */
const FARTHEST = 3000;

/** Sentences before this one in its paragraph, nearest first. */
export function sentencesBefore(reading: DocumentReading, sentence: SentenceReading): readonly SentenceReading[] {
  const list: SentenceReading[] = [];
  for (let i = sentence.index - 1; i >= 0; i--) {
    const other = reading.sentences[i];
    if (!other || other.blockIndex !== sentence.blockIndex || sentence.start - other.start > FARTHEST) break;
    list.push(other);
  }
  return list;
}

const headlineCache = new WeakMap<DocumentReading, readonly SentenceReading[]>();

export function headlinesOf(reading: DocumentReading): readonly SentenceReading[] {
  const known = headlineCache.get(reading);
  if (known) return known;
  const made = reading.sentences.filter((s) => s.block.role === 'headline' || s.block.role === 'standfirst');
  headlineCache.set(reading, made);
  return made;
}

/** The last sentence of the paragraph before, when it is of the same voice. */
export function sentenceAbove(reading: DocumentReading, sentence: SentenceReading): SentenceReading | null {
  for (let i = sentence.index - 1; i >= 0; i--) {
    const other = reading.sentences[i];
    if (!other) return null;
    if (other.blockIndex === sentence.blockIndex) continue;
    return other.block.role === sentence.block.role || other.block.role === 'headline' ? other : null;
  }
  return null;
}

/** Words of the sentence that are not part of a time: "a year ago" names no measure. */
export const outOfTime = (sentence: SentenceReading): readonly Word[] =>
  sentence.periods.length === 0
    ? sentence.words
    : sentence.words.filter((w) => !sentence.periods.some((p) => p.start <= w.start && w.end <= p.end));

const tierCache = new WeakMap<Claim, readonly Tier[]>();

export function tiersOf(reading: DocumentReading, claim: Claim): readonly Tier[] {
  const known = tierCache.get(claim);
  if (known) return known;
  const { sentence, clause } = claim;
  const own = outOfTime(sentence);
  const inClause = own.filter((w) => w.start >= clause.start && w.end <= clause.end);
  const before = sentencesBefore(reading, sentence);
  const above = sentenceAbove(reading, sentence);
  const headlines = headlinesOf(reading).filter((s) => s !== sentence);
  const tiers: Tier[] = [
    { name: 'clause', weight: 1, words: inClause, sentences: [sentence] },
    { name: 'sentence', weight: 0.88, words: own, sentences: [sentence] },
    { name: 'before', weight: 0.72, words: before[0] ? outOfTime(before[0]) : [], sentences: before.slice(0, 1) },
    {
      name: 'paragraph',
      weight: 0.55,
      words: [...before.slice(1).flatMap((s) => s.words), ...(above ? above.words : [])],
      sentences: [...before.slice(1), ...(above ? [above] : [])],
    },
    { name: 'headline', weight: 0.5, words: headlines.flatMap((s) => s.words), sentences: headlines },
  ];
  tierCache.set(claim, tiers);
  return tiers;
}
