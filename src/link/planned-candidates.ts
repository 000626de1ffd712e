/** A plan is checked against plans: the same formula over what was planned of the figures that are told both ways. */
import type { Claim } from '../extract/claim.ts';
import { add } from '../quantities/interval.ts';
import type { Dataset, Observation } from '../store/dataset.ts';
import type { Input } from '../verify/recomputation.ts';
import type { Candidate } from './candidate.ts';
import { cellsOf, keyOf } from './cells.ts';
import { evaluate } from './operations.ts';

/** For a claim about the future: its candidates with planned figures in place of reported ones, where the data has them. */
export function plannedCandidates(
  claim: Claim,
  candidates: readonly Candidate[],
  datasets: readonly Dataset[],
): readonly Candidate[] {
  if (!claim.planned) return [];
  return candidates.flatMap((candidate) => {
    const dataset = datasets.find((d) => d.id === candidate.origin);
    if (!dataset || candidate.holds !== null) return [];
    const { planned } = cellsOf(dataset);
    const inputs = candidate.inputs.map((input) => ofPlan(input, planned));
    if (planned.size === 0 || inputs.every((input, i) => input === candidate.inputs[i])) return [];
    const outcome = evaluate(candidate.operation, inputs);
    return outcome && Number.isFinite(outcome.value) ? [{ ...candidate, ...outcome, inputs }] : [];
  });
}

function ofPlan(input: Input, planned: ReadonlyMap<string, Observation>): Input {
  const observations = input.observations.map((o) => planned.get(keyOf(o)) ?? o);
  const [first] = observations;
  if (!first || observations.every((o, i) => o === input.observations[i])) return input;
  return {
    ...input,
    observations,
    value: observations.reduce((sum, o) => sum + o.value, 0),
    interval: observations.map((o) => o.interval).reduce(add),
  };
}
