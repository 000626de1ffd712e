/**
 * What a figure or a claim is counted over, and the figure that tells how many of them there are: "£40 A NIGHT … for 300
 * nights", "£124 PER RESIDENT … 37,000 residents", "£350 A MILE … 120 miles".
 */
import { denominatorOf } from '../extract/denominator.ts';
import type { SentenceReading } from '../extract/reading.ts';
import { isKnownCount, wordRange } from '../extract/surroundings.ts';
import type { Word } from '../extract/words.ts';
import type { Quantity, Span, Unit } from '../quantities/quantity.ts';
import { countKey, perAt } from '../quantities/units.ts';
import { figureFrom, type OwnFigure } from './own-figures.ts';

export interface Over {
  /** The measured unit or time, else null. */
  readonly unit: Unit | null;
  /** Words that name what is counted; none for "each". */
  readonly words: readonly Word[];
  /** Its noun as read with the number, where no word of its own was found. */
  readonly noun: string;
}

interface Told {
  readonly sentence: SentenceReading;
  readonly clause: Span;
  readonly quantity: Quantity;
}

/** What it is counted over, by the words right behind the number; null where it is no rate. */
export function overOf({ sentence, clause, quantity }: Told): Over | null {
  const denominator = denominatorOf(sentence, clause, quantity);
  if (denominator && denominator.base !== 1) return null;
  // "£37 A HEAD": whoever they are.
  const isEach =
    denominator !== null &&
    sentence.cues.some((c) => c.kind === 'each' && c.start < denominator.end && denominator.start < c.end);
  if (denominator) return { unit: denominator.unit, words: isEach ? [] : denominator.words, noun: '' };
  const per = quantity.unit.per ?? timeBehind(sentence, quantity);
  if (!per || /^\d/u.test(per.code)) return null;
  return { unit: per.dimension === 'count' ? null : per, words: [], noun: per.dimension === 'count' ? per.code : '' };
}

/** "an average of 520 A DAY". */
function timeBehind(sentence: SentenceReading, quantity: Quantity): Unit | null {
  const [, to] = wordRange(sentence, quantity.number);
  const words = sentence.words.slice(to, to + 4).map((w) => w.folded);
  const [first] = sentence.words.slice(to, to + 1);
  if (!first || first.start - quantity.number.end > 1) return null;
  const found = perAt(words, 0, sentence.pack)?.unit;
  return found?.dimension === 'time' ? found : null;
}

/** Tells how many there are of what it is counted over. */
export function countsHeads({ quantity, nouns, isChange }: OwnFigure, over: Over): boolean {
  const { unit } = quantity;
  if (isChange || unit.per !== null || quantity.value <= 1) return false;
  if (over.unit) return unit.dimension === over.unit.dimension && unit.code === over.unit.code;
  if (unit.dimension !== 'count') return false;
  if (over.noun !== '') return countKey(unit.code) === countKey(over.noun);
  return over.words.some((o) => nouns.some((n) => n.stem === o.stem || n.concepts.some((c) => o.concepts.includes(c))));
}

/** "lent 35,000 books over 25 WEEKS": a length of time is none of the figures, yet a rate may be counted over it. */
export const lengthsOfTime = (sentence: SentenceReading): readonly OwnFigure[] =>
  sentence.quantities
    .filter((q) => q.form === 'number' && q.unit.dimension === 'time' && q.value > 1)
    .map((q) => figureFrom(sentence, q));

/** "The FOUR new workshops cost £3.2 million": a known count is none of the figures, yet it has what "each" is of. */
export const knownCounts = (sentence: SentenceReading): readonly OwnFigure[] =>
  sentence.quantities
    .filter((q) => q.form === 'number' && q.unit.dimension === 'count' && q.value > 1 && isKnownCount(sentence, q))
    .map((q) => figureFrom(sentence, q));
