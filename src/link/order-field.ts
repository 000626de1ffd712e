/** The field in which a rank or comparison is decided: every item of a dimension with its figure, and the candidate made of them. */
import { exactly } from '../quantities/interval.ts';
import type { Input, Operation } from '../verify/recomputation.ts';
import type { Candidate } from './candidate.ts';
import { dimensionsOf, type Figure, type Selection } from './figures.ts';
import { type Base, slotsOf } from './make-candidate.ts';
import { nameIn } from './names.ts';
import { noUnit } from './operations.ts';

export interface Ranked {
  readonly id: string;
  readonly label: string;
  readonly metric: number;
  readonly figures: readonly Figure[];
}

/** The single member the claim is about, in the dimension that is ranked. */
export function singleMember(base: Base): { readonly dimension: string; readonly id: string } | null {
  for (const dimension of dimensionsOf(base.measure.value, base.index)) {
    const chosen = base.subject.value[dimension.name];
    if (chosen !== undefined && chosen !== 'whole' && chosen.length === 1 && chosen[0] !== undefined)
      return { dimension: dimension.name, id: chosen[0] };
  }
  return null;
}

/** Every item of the ranked dimension, with the metric; totals, collective rows and aggregates are left out. */
export function field(
  base: Base,
  dimensionName: string,
  metric: (selection: Selection) => { readonly value: number; readonly figures: readonly Figure[] } | null,
): readonly Ranked[] {
  const dimension = base.index.dimensions.find((d) => d.name === dimensionName);
  if (!dimension) return [];
  return dimension.members
    .filter((m) => m.kind === 'item')
    .flatMap((member) => {
      const result = metric({ ...base.subject.value, [dimensionName]: [member.id] });
      const label = nameIn(member.labels, base.index.language) ?? member.id;
      return result ? [{ id: member.id, label, metric: result.value, figures: result.figures }] : [];
    });
}

export function made(
  operation: Operation,
  inputs: readonly Input[],
  value: number,
  strength: number,
  base: Base,
  holds: boolean,
  slots: Candidate['slots'],
  label: string,
  series: Candidate['series'],
): Candidate {
  const unit = inputs[0]?.unit ?? noUnit;
  return {
    operation,
    inputs,
    value,
    interval: exactly(value),
    unit: operation === 'rank' ? noUnit : unit,
    strength,
    slots: [...slotsOf(base), ...slots],
    origin: base.index.dataset.id,
    label,
    series,
    seriesUnit: base.measure.value.measure.unit,
    holds,
    slack: base.measure.value.measure.slack,
    reference: base.index.dataset.origin !== 'run',
    reading: '',
  };
}
