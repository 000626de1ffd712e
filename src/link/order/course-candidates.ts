/**
 * The course of one series: "rose every year since 2019", "fell three years in a row", "its first fall since the series
 * began". Each step of the way is counted; the statement holds when all of them, or the last one alone, do as said.
 */
import type { Claim } from '../../extract/claim.ts';
import type { Condition, First, Steady } from '../../extract/ordering.ts';
import type { DocumentReading } from '../../extract/reading.ts';
import { cuesIn } from '../../extract/surroundings.ts';
import type { Period } from '../../quantities/period.ts';
import type { Candidate, CountTest } from '../candidate.ts';
import { type Figure, figureAt, isFigure } from '../figures.ts';
import { inputOf } from '../make-candidate.ts';
import { boundIn, conditionWays } from './condition-cases.ts';
import { type OrderBase, statement, sureness } from './made.ts';
import { areConsecutive, periodsUpTo, sinceOf } from './metrics.ts';

/** "rose every year since 2019", "the third fall in a row". */
export function steadyCandidates(
  reading: DocumentReading,
  claim: Claim,
  { condition }: Steady,
  base: OrderBase,
): readonly Candidate[] {
  const [way] = conditionWays(reading, claim, condition, base, base.measure.flips);
  const found = way?.caseOf(base.subject.value);
  if (!way || !found || condition.steps === null) return [];
  const figures = found.figures.filter((_, i) => i % 2 === 1);
  const before = found.figures.filter((_, i) => i % 2 === 0);
  const moves = figures.map((f, i) => f.value - (before[i]?.value ?? f.value));
  const met = moves.filter((m) => (way.test.sign === '>' ? m > 0 : way.test.sign === '<' ? m < 0 : m === 0)).length;
  const last = figures.at(-1);
  return [
    statement(base, {
      operation: 'count',
      inputs: found.figures.map((f, i) => inputOf(f, i % 2 === 0 ? 'before' : 'after')),
      value: met,
      strength: sureness(base),
      holds: found.meets,
      label: last?.label ?? base.measure.value.name,
      series: () =>
        [...before.slice(0, 1), ...figures].map((f) => ({
          label: f.period?.label ?? '',
          value: f.value,
          used: true,
        })),
      test: { of: way.test.of, sign: way.test.sign, bound: way.test.bound, fails: way.test.fails },
      claimed: moves.length,
    }),
  ];
}

/** "Its first fall since 2019": the last step goes that way, and none of those before it. */
export function firstCandidates(claim: Claim, { condition }: First, base: OrderBase): readonly Candidate[] {
  const at = base.period.value;
  if (!at) return [];
  const since = sinceOf(claim, at);
  // "its first fall since 2019": in 2019 there was one, perhaps; "above 9 for the first time since 2019": then it was.
  const path = periodsUpTo(base, at).filter(
    (p) => since === null || (condition.bound ? p.start > since.end : p.end >= since.start),
  );
  const figures = path.map((p) => figureAt(base.index, base.measure.value, base.subject.value, p)).filter(isFigure);
  if (figures.length < (since ? 2 : 3) || figures.length < path.length || !areConsecutive(path)) return [];
  const strength = sureness(base);
  if (condition.bound) return crossing(base, condition, figures, strength);
  const turned = turning(condition, figures, base.measure.flips);
  if (!turned) return [];
  const holds = turned.met.at(-1) === true && !turned.met.slice(0, -1).some(Boolean);
  if (holds && !isLastTime(claim, condition, base, since)) return [];
  return [
    statement(base, {
      operation: 'count',
      inputs: turned.figures.map((f, i) => inputOf(f, i % 2 === 0 ? 'before' : 'after')),
      value: turned.met.filter(Boolean).length,
      strength,
      holds,
      label: figures.at(-1)?.label ?? '',
      series: () => seriesOf(figures),
      test: turned.test,
      claimed: 1,
    }),
  ];
}

/** "for the first time since 2019" tells of 2019 too: it did so then, unless that is where the figures begin. */
function isLastTime({ sentence }: Claim, condition: Condition, base: OrderBase, since: Period | null): boolean {
  const named = sentence.periods.some((m) => m.role === 'since' && m.period !== null);
  if (!since || !named || cuesIn(sentence, sentence, 'record').length > 0) return true;
  const figures = periodsUpTo(base, since)
    .slice(-2)
    .map((p) => figureAt(base.index, base.measure.value, base.subject.value, p))
    .filter(isFigure);
  return figures.length < 2 || turning(condition, figures, base.measure.flips)?.met.at(-1) === true;
}

const seriesOf = (figures: readonly Figure[]): Candidate['series'] =>
  figures.map((f, i) => ({ label: f.period?.label ?? '', value: f.value, used: i >= figures.length - 2 }));

interface Course {
  readonly test: CountTest;
  readonly figures: readonly Figure[];
  /** For each step whether it is as said. */
  readonly met: readonly boolean[];
}

function turning({ moves }: Condition, figures: readonly Figure[], flips: boolean): Course | null {
  if (moves !== 'up' && moves !== 'down') return null;
  const up = (moves === 'up') !== flips;
  const steps = figures.slice(1).map((f, i) => f.value - (figures[i]?.value ?? f.value));
  return {
    test: { of: 'difference', sign: up ? '>' : '<', bound: 0, fails: false },
    figures: figures.slice(1).flatMap((f, i) => [figures[i] ?? f, f]),
    met: steps.map((step) => (up ? step > 0 : step < 0)),
  };
}

/** "for the first time above 10 euros": the last figure is past the bound, and the one before that came nearest to it is not. */
function crossing(
  base: OrderBase,
  { bound, side }: Condition,
  figures: readonly Figure[],
  strength: number,
): readonly Candidate[] {
  const limit = bound ? boundIn(bound, base.measure.value.measure.unit) : null;
  const now = figures.at(-1);
  if (limit === null || !side || !now) return [];
  const above = side === 'above';
  const nearest = figures.slice(0, -1).reduce((a, b) => ((above ? b.value > a.value : b.value < a.value) ? b : a));
  // "passed £8": whether £8 itself is past it is left open.
  const isPast = ({ value }: Figure, strictly: boolean): boolean =>
    (above ? value > limit : value < limit) || (value === limit && !strictly);
  const holds = [true, false].some((strictly) => isPast(now, strictly) && !isPast(nearest, strictly));
  return [
    statement(base, {
      operation: 'compare',
      inputs: [inputOf(nearest, 'before'), inputOf(now, 'after')],
      value: now.value,
      unit: now.unit,
      strength,
      holds,
      label: now.label,
      series: () => seriesOf(figures),
    }),
  ];
}
