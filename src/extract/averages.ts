/** Which numbers are averages: "3,711 pairs each ON AVERAGE", "EN MOYENNE, le taux atteint 8,7 %". */
import type { Quantity, Span } from '../quantities/quantity.ts';
import type { Cue } from './cues.ts';
import type { SentenceReading } from './reading.ts';
import { cuesIn, wordRange } from './surroundings.ts';

/** Words between a number and the "average" that it is. */
const CLOSE = 6;

/** The word that makes the number an average or a median, on the number's own side of any mark. */
export function averageOf(
  sentence: SentenceReading,
  clause: Span,
  quantity: Quantity,
  kind: 'average' | 'median',
): Cue | null {
  const [start, end] = wordRange(sentence, quantity);
  const isClose = (c: Cue): boolean => (c.to <= start ? start - c.to <= CLOSE : c.from - end <= CLOSE);
  // "a total of 135 mm, an average of 45": the word belongs to the number on its own side of the comma.
  const isParted = (c: Cue): boolean => {
    const [from, to] = c.end <= quantity.start ? [c.end, quantity.start] : [quantity.number.end, c.start];
    const between = sentence.text.slice(from - sentence.start, Math.max(from, to) - sentence.start);
    // "On average, a nurse earns …": at the head of its sentence it speaks of what follows.
    return (
      (c.from > 0 && /[,;:]/u.test(between)) ||
      sentence.quantities.some((q) => q !== quantity && q.start >= from && q.end <= to)
    );
  };
  return cuesIn(sentence, clause, kind).find((c) => isClose(c) && !isParted(c) && !isVerb(sentence, clause, c)) ?? null;
}

/** "this could MEAN": a verb is no average. */
const isVerb = (sentence: SentenceReading, clause: Span, cue: Cue): boolean =>
  cuesIn(sentence, clause, 'phrasal').some((verb) => verb.start < cue.start && verb.end === cue.end);
