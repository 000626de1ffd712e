/** Levels, and the aggregates told like them: "3,711 pairs each on average", "20 000 au total", "£35 apiece", "39 généralistes". */

import type { Direction, Quantity } from '../../quantities/quantity.ts';
import type { Operation } from '../../verify/recomputation.ts';
import { averageOf } from '../averages.ts';
import type { ClaimRoom } from '../claim.ts';
import { denominatorOf } from '../denominator.ts';
import type { SentenceReading } from '../reading.ts';
import { cueAfter, cueBefore, cueRightBefore, cuesIn, spanOver, trendOf } from '../surroundings.ts';

export const level: ClaimRoom = {
  name: 'level',
  recognise: ({ sentence, clause, quantity }) => {
    if (!quantity || quantity.form === 'ordinal' || quantity.form === 'multiple') return null;
    if (quantity.unit.dimension === 'age' || cueAfter(sentence, quantity, ['inARow'], 1, clause)) return null;
    // "une année moyenne", "one person": an article as much as a number.
    if (quantity.inWords && quantity.value === 1 && quantity.hedge === 'exact' && quantity.form === 'number')
      return null;
    const average = averageOf(sentence, clause, quantity, 'average');
    const median = averageOf(sentence, clause, quantity, 'median');
    // "two each on average" says something, a bare "two" hardly does.
    if (
      !average &&
      quantity.unit.dimension === 'none' &&
      quantity.form === 'number' &&
      quantity.inWords &&
      quantity.value < 13
    )
      return null;
    const total =
      cueAfter(sentence, quantity, ['total'], 4, clause) ??
      cueBefore(sentence, quantity, ['total'], 10, clause) ??
      null;
    const per = denominatorOf(sentence, clause, quantity);
    const same =
      cueRightBefore(sentence, quantity, 'same', 'equivalent') ?? cueBefore(sentence, quantity, ['same'], 1, clause);
    const base = {
      quantity,
      same: same !== null,
      complement: cuesIn(sentence, clause, 'complement').length > 0,
      remaining: isLeft(sentence, quantity),
    };
    const aggregateOf = (operations: readonly Operation[]): readonly Operation[] => operations;
    if (average || median)
      return {
        ...base,
        kind: 'average',
        operations: aggregateOf(['mean', 'rate', 'value']),
        span: spanOver(quantity, near(average ?? median, quantity)),
        aggregate: median && !average ? 'median' : 'average',
        per,
      };
    if (per)
      return {
        ...base,
        kind: 'rate',
        operations: ['rate', 'value', 'mean'],
        span: spanOver(quantity, per.start >= quantity.end ? per : null),
        per,
      };
    if (total)
      return {
        ...base,
        kind: 'total',
        operations: ['sum', 'value'],
        span: spanOver(quantity, near(total, quantity)),
        aggregate: 'total',
      };
    const gained = movedBefore(sentence, quantity);
    if (gained)
      return { ...base, kind: 'change', operations: ['difference', 'value'], span: quantity, direction: gained };
    return { ...base, kind: 'level', operations: ['value', 'sum'], span: quantity };
  },
};

/** "leaving 23", "the other 50", "2.5 million short". */
const isLeft = (sentence: SentenceReading, quantity: Quantity): boolean =>
  cueRightBefore(sentence, quantity, 'left', 'remaining') !== null ||
  cueAfter(sentence, quantity, ['left', 'remaining'], 2) !== null;

/** A cue joins the quote only when it stands close by. */
const near = <T extends { readonly start: number; readonly end: number }>(
  cue: T | null,
  quantity: { readonly start: number; readonly end: number },
): T | null => (cue && Math.abs(cue.start - quantity.end) < 30 && Math.abs(quantity.start - cue.end) < 60 ? cue : null);

/** "The hotels gained 15,000 nights, and the cottages 12,000": the verb is told once. */
function movedBefore(sentence: SentenceReading, quantity: Quantity): Direction | null {
  if (quantity.unit.dimension !== 'none' || quantity.form !== 'number') return null;
  const before = sentence.quantities[sentence.quantities.indexOf(quantity) - 1];
  if (before?.unit.dimension !== 'count') return null;
  const between = sentence.words.filter((w) => w.start >= before.end && w.end <= quantity.start);
  if (
    between.length === 0 ||
    between.length > 5 ||
    !between.some((w) => sentence.pack.text.coordinators.includes(w.folded))
  )
    return null;
  const clause = sentence.clauses.find((c) => c.start <= before.number.start && before.number.end <= c.end) ?? sentence;
  const trend = trendOf({ sentence, clause, quantity: before, cue: null });
  return trend && !trend.arrives ? trend.direction : null;
}
