/** What every candidate of order is made of. */
import { exactly, type Interval } from '../../quantities/interval.ts';
import type { Unit } from '../../quantities/quantity.ts';
import type { Input, Operation } from '../../verify/recomputation.ts';
import type { Candidate } from '../candidate.ts';
import { type Base, combine, slotsOf } from '../make-candidate.ts';
import { noUnit } from '../operations.ts';
import type { RankedMeasure } from './measures.ts';

/** What a claim of order is tried with. */
export interface OrderBase extends Base {
  readonly measure: RankedMeasure;
}

/** How surely the words mean this measure, member and time. */
export const sureness = ({ measure, subject, period }: OrderBase, member = subject.strength): number =>
  combine(measure.strength, member, period.strength);

export interface Outcome {
  readonly operation: Operation;
  readonly inputs: readonly Input[];
  readonly value: number;
  readonly interval?: Interval;
  readonly unit?: Unit;
  readonly strength: number;
  readonly holds: boolean;
  readonly label: string;
  readonly slots?: Candidate['slots'];
  readonly series?: () => Candidate['series'];
  readonly seriesUnit?: Unit;
  readonly ranking?: Candidate['ranking'];
  readonly test?: Candidate['test'];
  readonly claimed?: number;
}

/** A statement that holds or not, by the figures of one table. */
export function statement(base: OrderBase, outcome: Outcome): Candidate {
  const { operation, inputs, value, strength, holds, label, ranking, test, claimed } = outcome;
  const { measure } = base.measure.value;
  return {
    operation,
    inputs,
    value,
    interval: outcome.interval ?? exactly(value),
    unit: outcome.unit ?? noUnit,
    strength,
    slots: [...slotsOf(base), ...(outcome.slots ?? [])],
    origin: base.index.dataset.id,
    label,
    // Few candidates of many are shown.
    get series() {
      return outcome.series?.() ?? [];
    },
    seriesUnit: outcome.seriesUnit ?? measure.unit,
    holds,
    slack: measure.slack,
    reference: base.index.dataset.origin !== 'run',
    reading: '',
    ...(ranking && { ranking }),
    ...(test && { test }),
    ...(claimed !== undefined && { claimed }),
    ...(base.measure.open && { open: true }),
  };
}

/** Readings that all come out alike need no choice between them: the doubt about which is meant drops out. */
export function settled(candidates: readonly Candidate[], sure: number): readonly Candidate[] {
  const [first] = candidates;
  if (!first || candidates.some((c) => c.holds !== first.holds)) return candidates;
  return candidates.map((c) => ({ ...c, strength: Math.max(c.strength, sure) }));
}
