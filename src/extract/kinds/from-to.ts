/** From one figure to another: "from 15,000 to nearly 40,000", "est passé de 438 à 496 euros", "14.7 %, up from 8.9 %". */
import type { Quantity } from '../../quantities/quantity.ts';
import { countKey } from '../../quantities/units.ts';
import type { ClaimRoom } from '../claim.ts';
import type { SentenceReading } from '../reading.ts';
import { cueRightBefore, spanOver, wordRange } from '../surroundings.ts';

/** Ends of one movement: of one dimension, or one of them told without its unit (never a percentage with a count). */
const comparable = (a: Quantity, b: Quantity): boolean => {
  const [x, y] = [a.unit.dimension, b.unit.dimension];
  // Counts of two things, points and visitors, are no movement.
  if (x === 'count' && y === 'count')
    return a.unit.code === b.unit.code || countKey(a.unit.code) === countKey(b.unit.code);
  if (x === y) return true;
  const bare = x === 'none' ? y : y === 'none' ? x : null;
  return bare !== null && bare !== 'percent' && bare !== 'percentage-point';
};

const gap = (sentence: SentenceReading, a: Quantity, b: Quantity): number =>
  wordRange(sentence, b)[0] - wordRange(sentence, a)[1];

/** The quantity stands at the end of "from A … to B": A, else null. */
export function startOf(sentence: SentenceReading, end: Quantity): Quantity | null {
  const at = sentence.quantities.indexOf(end);
  const start = sentence.quantities[at - 1];
  if (!start || start.form === 'ordinal' || start.bounds || !comparable(start, end)) return null;
  if (!cueRightBefore(sentence, end, 'to') || !cueRightBefore(sentence, start, 'from')) return null;
  return gap(sentence, start, end) <= 12 ? start : null;
}

/** "14.7 % of defendants, up from 8.9 %": the later figure first. */
function laterOf(sentence: SentenceReading, start: Quantity): Quantity | null {
  const at = sentence.quantities.indexOf(start);
  const later = sentence.quantities[at - 1];
  if (!later || later.form === 'ordinal' || later.bounds || !comparable(later, start)) return null;
  const from = cueRightBefore(sentence, start, 'from');
  const between = sentence.text.slice(later.end - sentence.start, start.start - sentence.start);
  if (/[:;]/u.test(between)) return null;
  // "up from" says it alone; a bare "from" does after "to": "eased to 196 from 210".
  if (!from) return null;
  if (!from.phrase.includes(' ') && !cueRightBefore(sentence, later, 'to')) return null;
  // "à 25 euros pièce, pour un total de 1 million": past a comma "de" begins no movement.
  if (between.includes(',') && cueRightBefore(sentence, start, 'by')) return null;
  return gap(sentence, later, start) <= 8 ? later : null;
}

export const fromTo: ClaimRoom = {
  name: 'from-to',
  recognise: ({ sentence, quantity }) => {
    if (!quantity || quantity.form === 'ordinal' || quantity.bounds) return null;
    const first = startOf(sentence, quantity);
    if (first) return { kind: 'change', operations: ['value'], span: spanOver(first, quantity), quantity, first };
    const later = laterOf(sentence, quantity);
    if (later)
      return {
        kind: 'change',
        operations: ['value'],
        span: spanOver(later, quantity),
        quantity: later,
        first: quantity,
      };
    return null;
  },
};
