/**
 * What members are ranked or compared by: where they stand at a time, or how far they moved from a baseline, in percent or
 * in amounts. "The strongest growth" has two natural readings; a rank that both deny is denied whatever the reading.
 */
import type { Claim } from '../../extract/claim.ts';
import type { DocumentReading } from '../../extract/reading.ts';
import type { Degree } from '../../languages/pack-order.ts';
import { monthsBefore } from '../../quantities/calendar.ts';
import type { Period } from '../../quantities/period.ts';
import type { Ranking } from '../candidate.ts';
import { type Figure, figureAt, isFigure, periodsOf, type Selection } from '../figures.ts';
import type { Base } from '../make-candidate.ts';
import { baselineOptions } from '../period-options.ts';
import type { Option } from '../slots.ts';

/** A value to rank, with the figures it comes from in the order of its formula. */
export interface Metric {
  readonly value: number;
  readonly figures: readonly Figure[];
}

export interface Way {
  readonly of: Ranking['of'];
  readonly baseline: Option<Period> | null;
  readonly strength: number;
  /** Null where the table has no figure. */
  readonly valueOf: (selection: Selection) => Metric | null;
}

const at = (base: Base, selection: Selection, period: Period | null): Figure | null => {
  const figure = figureAt(base.index, base.measure.value, selection, period);
  return isFigure(figure) ? figure : null;
};

/** Where things stand at the claim's own time. */
export const levelWay = (base: Base): Way => ({
  of: 'value',
  baseline: null,
  strength: 1,
  valueOf: (selection) => {
    const figure = at(base, selection, base.period.value);
    return figure && { value: figure.value, figures: [figure] };
  },
});

const BOTH = ['growth', 'difference'] as const;
const PACE = ['growth'] as const;

/** "the fastest-growing", « progresse plus vite »: a pace, not an amount. */
const isPace = ({ of }: Degree): boolean => of?.includes('speed') === true;

/** Percent of what moves in percent is nobody's first reading; an amount may be meant by "the biggest rise". */
const SECOND = 0.92;
const MOST_BASELINES = 2;

/** How far things moved up to the claim's own time: for each natural baseline, in percent and in amounts. */
export function moveWays(reading: DocumentReading, claim: Claim, base: Base, degree: Degree): readonly Way[] {
  const measure = base.measure.value;
  // A series of growth rates holds the movement itself.
  if (measure.measure.kind === 'change') return [levelWay(base)];
  const isRate = measure.measure.unit.dimension === 'percent';
  return baselineOptions(reading, claim, measure, base.period.value)
    .slice(0, MOST_BASELINES)
    .flatMap((baseline) =>
      (isPace(degree) && !isRate ? PACE : BOTH).map((of): Way => {
        const isFirst = (of === 'difference') === isRate;
        return {
          of,
          baseline,
          strength: baseline.strength * (isFirst ? 1 : SECOND),
          valueOf: (selection) => {
            const before = at(base, selection, baseline.value);
            const after = at(base, selection, base.period.value);
            if (!before || !after || (of === 'growth' && before.value <= 0)) return null;
            const value = of === 'growth' ? (after.value / before.value - 1) * 100 : after.value - before.value;
            return { value, figures: [before, after] };
          },
        };
      }),
    );
}

/** Periods of the measure up to a time, oldest first, each next to the one before. */
export function periodsUpTo(base: Base, end: Period): readonly Period[] {
  return periodsOf(base.measure.value).filter((p) => p.end <= end.end && p.grain === end.grain);
}

const DAY = 86_400_000;
const daysBetween = (a: Period, b: Period): number => (Date.parse(b.end) - Date.parse(a.end)) / DAY;

/** How much farther apart than their neighbours two times may be and still follow one another. */
const LEAP = 1.5;

/** No year, quarter or month is left out between them. */
export function areConsecutive(periods: readonly Period[]): boolean {
  const steps = periods.slice(1).map((p, i) => daysBetween(periods[i] ?? p, p));
  return steps.length === 0 || Math.max(...steps) <= LEAP * Math.min(...steps);
}

/** "since 2017", "in five years": the earliest time that counts. */
export function sinceOf({ sentence, start }: Claim, own: Period): Period | null {
  const since = sentence.periods.find((m) => m.role === 'since' && m.period !== null)?.period ?? null;
  if (since) return since;
  const over = sentence.periods.find(
    (m) => (m.role === 'over' || m.role === 'before') && m.monthsBack !== null && m.start >= start,
  );
  return over?.monthsBack ? monthsBefore(own, over.monthsBack) : null;
}
