/**
 * The same figures in another source: two tables of one survey may disagree. A recomputation is done again with what the
 * other source has for the same measure, members and time, so that a claim borne out by one table only is seen as such.
 */
import { foldText } from '../extract/words.ts';
import { meets } from '../quantities/interval.ts';
import type { Dataset, Labels, Observation } from '../store/dataset.ts';
import type { Input } from '../verify/recomputation.ts';
import type { Candidate } from './candidate.ts';
import { evaluate } from './operations.ts';

const names = (labels: Labels): readonly string[] => Object.values(labels).flat().map(foldText);

/** measure|members|period in plain words, the same for both sources. */
function keyOf(dataset: Dataset, observation: Observation): string {
  const measure = dataset.measures.find((m) => m.id === observation.measure);
  const members = Object.entries(observation.members).map(([name, id]) => {
    const member = dataset.dimensions.find((d) => d.name === name)?.members.find((m) => m.id === id);
    return member ? (names(member.labels)[0] ?? id) : id;
  });
  return [measure ? (names(measure.labels)[0] ?? '') : '', ...members.sort(), observation.period?.label ?? ''].join(
    '|',
  );
}

const byKey = new WeakMap<Dataset, ReadonlyMap<string, Observation>>();

function observationsOf(dataset: Dataset): ReadonlyMap<string, Observation> {
  const known = byKey.get(dataset);
  if (known) return known;
  const made = new Map(dataset.observations.map((o) => [keyOf(dataset, o), o] as const));
  byKey.set(dataset, made);
  return made;
}

/** The candidate with the other source's figures; null where it has none of them, or the same ones. */
export function inOtherSource(candidate: Candidate, own: Dataset, other: Dataset): Candidate | null {
  const theirs = observationsOf(other);
  let differs = false;
  const inputs = candidate.inputs.map((input): Input => {
    const [observation] = input.observations;
    if (!observation || input.observations.length !== 1 || observation.dataset !== own.id) return input;
    const twin = theirs.get(keyOf(own, observation));
    if (!twin) return input;
    if (!meets(twin.interval, observation.interval)) differs = true;
    return { ...input, value: twin.value, interval: twin.interval, observations: [twin] };
  });
  if (!differs) return null;
  const outcome = evaluate(candidate.operation, inputs);
  return outcome && candidate.holds === null
    ? { ...candidate, ...outcome, inputs, origin: other.id, series: [] }
    : null;
}
