/** The parts that every candidate from a dataset is made of: inputs, slots, strength, outcome. */
import type { Period } from '../quantities/period.ts';
import type { Input, Operation } from '../verify/recomputation.ts';
import type { Candidate, LinkSlot } from './candidate.ts';
import { type Figure, figureAt, isFigure, labelFor, periodsOf, type Selection } from './figures.ts';
import type { DatasetIndex, MeasureEntry } from './lexicon.ts';
import { evaluate } from './operations.ts';
import type { Option } from './slots.ts';

export const inputOf = (figure: Figure, role: Input['role']): Input => ({
  role,
  label: figure.label,
  value: figure.value,
  interval: figure.interval,
  unit: figure.unit,
  observations: figure.observations,
});

export const slot = <T>(name: string, option: Option<T>, value: string): LinkSlot => ({
  name,
  value,
  written: option.written,
  rule: option.rule,
});

export interface Base {
  readonly index: DatasetIndex;
  readonly measure: Option<MeasureEntry>;
  readonly subject: Option<Selection>;
  readonly period: Option<Period | null>;
  readonly factor: number;
}

/** Slots weaken each other, the weakest most. */
export const combine = (...strengths: readonly number[]): number => {
  const least = Math.min(...strengths);
  return strengths.reduce((product, s) => product * Math.sqrt(s), 1) * Math.sqrt(least);
};

export const slotsOf = (base: Base): readonly LinkSlot[] => [
  slot('measure', base.measure, base.measure.value.name),
  slot('entity', base.subject, labelFor(base.index, base.measure.value, base.subject.value, null)),
  ...(base.period.value ? [slot('period', base.period, base.period.value.label)] : []),
];

/** The measure over time for the selection, for the chart and the neighbouring baselines; worked out when asked. */
export const timeline = (
  base: Pick<Base, 'index' | 'measure'>,
  selection: Selection,
  used: readonly (Period | null)[],
): (() => Candidate['series']) => {
  let points: Candidate['series'] | null = null;
  return () => {
    points ??= pointsOf(base, selection, used);
    return points;
  };
};

function pointsOf(
  base: Pick<Base, 'index' | 'measure'>,
  selection: Selection,
  used: readonly (Period | null)[],
): Candidate['series'] {
  const periods = periodsOf(base.measure.value);
  if (periods.length < 2 || periods.length > 60) return [];
  return periods.flatMap((period) => {
    const figure = figureAt(base.index, base.measure.value, selection, period);
    return isFigure(figure)
      ? [{ label: period.label, value: figure.value, used: used.some((u) => u?.label === period.label) }]
      : [];
  });
}

export function makeCandidate(
  operation: Operation,
  inputs: readonly Input[],
  strength: number,
  base: Base,
  extra: {
    readonly slots?: readonly LinkSlot[];
    readonly label?: string;
    readonly series?: () => Candidate['series'];
    readonly reading?: string;
  },
): Candidate | null {
  const outcome = evaluate(operation, inputs);
  if (!outcome || !Number.isFinite(outcome.value)) return null;
  return {
    operation,
    inputs,
    ...outcome,
    strength,
    slots: [...slotsOf(base), ...(extra.slots ?? [])],
    origin: base.index.dataset.id,
    label: extra.label ?? inputs.map((i) => i.label).join(' / '),
    // Few candidates of many are shown.
    get series() {
      return extra.series?.() ?? [];
    },
    seriesUnit: base.measure.value.measure.unit,
    holds: null,
    slack: base.measure.value.measure.slack,
    reference: base.index.dataset.origin !== 'run',
    reading: extra.reading ?? '',
  };
}
