/** Counts of members that share something: "seven of the ten ports grew", « sept des dix cantons dépassent 5 % ». */
import type { Direction, Quantity, Span } from '../../quantities/quantity.ts';
import type { ClaimRoom, Condition } from '../claim.ts';
import type { Cue } from '../cues.ts';
import { wholeOf } from '../part-of.ts';
import { overlaps, type SentenceReading, wordIndexAt } from '../reading.ts';
import { cueRightBefore, cuesIn, spanOver } from '../surroundings.ts';

export const count: ClaimRoom = {
  name: 'count',
  recognise: ({ sentence, clause, quantity }) => {
    if (!quantity) return null;
    const whole = wholeOf(sentence, quantity);
    if (!whole || cuesIn(sentence, clause, 'negation').length > 0) return null;
    const condition = conditionIn(sentence, clause, quantity, whole);
    if (!condition) return null;
    const allBut = cueRightBefore(sentence, quantity, 'allBut');
    return {
      kind: 'count',
      operations: ['count'],
      span: spanOver(allBut, quantity, whole),
      quantity,
      whole,
      condition,
      except: allBut !== null,
    };
  },
};

const ABOVE: ReadonlySet<Quantity['hedge']> = new Set(['more-than', 'at-least']);
const BELOW: ReadonlySet<Quantity['hedge']> = new Set(['less-than', 'at-most']);

/** What the members do: the figure that bounds them, or the movement nearest to their count. */
function conditionIn(sentence: SentenceReading, clause: Span, part: Quantity, whole: Quantity): Condition | null {
  const bound = sentence.quantities.find(
    (q) =>
      q !== part &&
      q !== whole &&
      q.form === 'number' &&
      q.bounds === null &&
      q.start >= clause.start &&
      q.end <= clause.end &&
      sideOf(sentence, q) !== null,
  );
  const others = sentence.quantities.filter(
    (q) => q !== part && q !== whole && q !== bound && q.start >= clause.start && q.end <= clause.end,
  );
  // Another number in the clause says something that is not read here.
  if (others.some((q) => q.form !== 'ordinal' && !inTime(sentence, q))) return null;
  const cue = movementIn(sentence, clause, part, bound ?? null);
  const moves = cue ? directionOf(cue) : null;
  if (!bound) return cue && moves ? { start: cue.start, end: cue.end, moves, bound: null, side: null } : null;
  const side = sideOf(sentence, bound);
  const span = spanOver(cue, bound);
  const far = bound.unit.dimension === 'percent' && side === 'above' && moves !== null;
  // "rose by more than 10 %" is how far; "fell below 5 %" is where to; "rose by more than 4 tonnes" is not read.
  if (far) return { ...span, moves, bound, side };
  if (moves && cueRightBefore(sentence, bound, 'by')) return null;
  return { ...span, moves: null, bound, side };
}

/** "more than 50", "exceeds 50"; null for a bare figure. */
function sideOf(sentence: SentenceReading, quantity: Quantity): Condition['side'] {
  if (ABOVE.has(quantity.hedge)) return 'above';
  if (BELOW.has(quantity.hedge)) return 'below';
  return quantity.hedge === 'exact' && cueRightBefore(sentence, quantity, 'overtake') ? 'above' : null;
}

/** The movement nearest to the count; a comparative counts as one when it looks back in time ("more than in 2023"). */
function movementIn(sentence: SentenceReading, clause: Span, part: Quantity, bound: Quantity | null): Cue | null {
  const at = wordIndexAt(sentence, part.start);
  const found = cuesIn(sentence, clause, 'rise', 'fall', 'more', 'less').filter(
    (cue) =>
      !inTime(sentence, cue) &&
      !overlaps(part, cue) &&
      !(bound && overlaps(bound, cue)) &&
      !sentence.pack.cues.particles.includes(cue.phrase) &&
      (cue.kind === 'rise' || cue.kind === 'fall' || looksBack(sentence, cue)),
  );
  const distance = (cue: Cue): number => Math.abs(cue.from - at);
  const nearest = found.reduce<Cue | null>((best, c) => (best && distance(best) <= distance(c) ? best : c), null);
  // "rose in three of the five and fell in …" says two things in one clause.
  return nearest && found.every((c) => directionOf(c) === directionOf(nearest)) ? nearest : null;
}

const directionOf = (cue: Cue): Direction => (cue.kind === 'rise' || cue.kind === 'more' ? 'up' : 'down');

/** Words between a comparative and the time on its other side. */
const REACH = 6;

/** "more freight than in 2023". */
const looksBack = (sentence: SentenceReading, cue: Cue): boolean =>
  sentence.periods.some(
    (p) => p.role === 'than' && p.start >= cue.end && wordIndexAt(sentence, p.start) - cue.to <= REACH,
  );

const inTime = (sentence: SentenceReading, span: Span): boolean =>
  sentence.periods.some((p) => p.start <= span.start && span.end <= p.end);
