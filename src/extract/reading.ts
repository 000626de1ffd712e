/**
 * A document read: its sentences with their words, numbers, periods and cues, ready for the claim kinds. Nothing is
 * judged here; "Tesla's capacity rose 130 % in Q1" is one sentence, one quantity, one period, one rise.
 */
import { packFor } from '../languages/index.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { PeriodMention } from '../quantities/period.ts';
import type { Label, Quantity, Span } from '../quantities/quantity.ts';
import { readNumbers } from '../quantities/read-numbers.ts';
import { readPeriods } from '../quantities/read-periods.ts';
import type { Block, Document } from '../read/document.ts';
import { type Cue, findCues } from './cues.ts';
import { splitClauses, splitSentences } from './sentences.ts';
import { type Word, wordsOf } from './words.ts';

/** One sentence; all spans, also those of its parts, refer to `document.text`. */
export interface SentenceReading extends Span {
  readonly index: number;
  readonly text: string;
  readonly block: Block;
  /** Index of its block: sentences of one paragraph share their context. */
  readonly blockIndex: number;
  readonly pack: LanguagePack;
  /** The language that reports on the document speak: of an embedded post it may be another one than its own. */
  readonly speech: LanguagePack;
  /** The day that "this year" refers to here: the post's own date inside an embedded post. */
  readonly publishedAt: string | null;
  readonly words: readonly Word[];
  readonly clauses: readonly Span[];
  readonly quantities: readonly Quantity[];
  readonly labels: readonly Label[];
  readonly periods: readonly PeriodMention[];
  readonly cues: readonly Cue[];
}

export interface DocumentReading {
  readonly document: Document;
  readonly sentences: readonly SentenceReading[];
  readonly labels: readonly Label[];
}

const shift = <T extends Span>(item: T, by: number): T =>
  by === 0 ? item : { ...item, start: item.start + by, end: item.end + by };

const shiftQuantity = (quantity: Quantity, by: number): Quantity =>
  by === 0 ? quantity : { ...shift(quantity, by), number: shift(quantity.number, by) };

const shiftSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Deals items in order of the text out to spans in order of the text; one that crosses a border falls to none. */
function dealer<T extends Span>(items: readonly T[]): (span: Span) => readonly T[] {
  let next = 0;
  return (span) => {
    const dealt: T[] = [];
    for (let item = items[next]; item && item.start < span.end; item = items[++next])
      if (item.start >= span.start && item.end <= span.end) dealt.push(item);
    return dealt;
  };
}

export function readDocument(document: Document): DocumentReading {
  const sentences: SentenceReading[] = [];
  const labels: Label[] = [];
  const speech = packFor(document.language);
  document.blocks.forEach((block, blockIndex) => {
    const pack = packFor(block.language);
    const text = document.text.slice(block.start, block.end);
    const publishedAt = block.publishedAt ?? document.publishedAt;
    const periods = readPeriods(text, pack.periods, { publishedAt });
    const numbers = readNumbers(text, pack, {
      periods: periods.filter((p) => p.role !== 'over' && p.role !== 'before'),
    });
    const shifted = numbers.labels.map((label) => shift(label, block.start));
    for (const label of shifted) labels.push(label);
    const quantitiesOf = dealer(numbers.quantities.map((quantity) => shiftQuantity(quantity, block.start)));
    const labelsOf = dealer(shifted);
    const periodsOf = dealer(periods.map((period) => shift(period, block.start)));
    for (const span of splitSentences(text, pack.text)) {
      const sentenceText = text.slice(span.start, span.end);
      const words = wordsOf(sentenceText, pack.text, block.start + span.start);
      const here = shiftSpan(span, block.start);
      const mentions = periodsOf(here);
      sentences.push({
        start: here.start,
        end: here.end,
        index: sentences.length,
        text: sentenceText,
        block,
        blockIndex,
        pack,
        speech,
        publishedAt,
        words,
        clauses: splitClauses(text, span, pack.text).map((clause) => shiftSpan(clause, block.start)),
        quantities: quantitiesOf(here),
        labels: labelsOf(here),
        periods: mentions,
        cues: findCues(words, pack).filter((cue) => !isMonth(cue, mentions) && !isInName(cue, words, document.text)),
      });
    }
  });
  return { document, sentences, labels };
}

/** "on 3 May" plans nothing; "by the end of the year" may. */
const isMonth = (cue: Cue, mentions: readonly PeriodMention[]): boolean =>
  cue.kind === 'plan' && mentions.some((m) => m.role !== 'by' && within(m, cue));

/** "Penn FALLS attracted 64,000 visitors", "in LOWER Ash": a word of movement within a name is none. In a headline of capitals nothing tells. */
function isInName(cue: Cue, words: readonly Word[], text: string): boolean {
  if (cue.kind !== 'rise' && cue.kind !== 'fall') return false;
  const isCapital = (word: Word | undefined): boolean =>
    word !== undefined && !word.isFunction && /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end));
  if (cue.from < 1 || cue.to !== cue.from + 1 || !isCapital(words[cue.from])) return false;
  if (!isCapital(words[cue.from - 1]) && !isCapital(words[cue.from + 1])) return false;
  const matter = words.filter((w) => !w.isFunction && !w.isNumber);
  return matter.filter(isCapital).length * 2 < matter.length;
}

/** The innermost clause that holds the span, else the sentence. */
export const clauseOf = (sentence: SentenceReading, span: Span): Span =>
  sentence.clauses.find((clause) => clause.start <= span.start && span.end <= clause.end) ?? sentence;

export const within = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Index of the first word that starts at or after `offset`. */
export function wordIndexAt(sentence: SentenceReading, offset: number): number {
  let low = 0;
  let high = sentence.words.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sentence.words[mid]?.start ?? 0) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
