/**
 * Total rows that do not say so: "Canton" below its communes. A member whose figures are the sum of all the others', for
 * every measure that adds up and every time, is their total and is neither ranked nor summed with them.
 */
import type { Dataset, DatasetDimension, Observation } from './dataset.ts';

/** A sum of two is too easily met by chance. */
const FEWEST_PARTS = 3;

export function markTotals(dataset: Dataset): Dataset {
  const dimensions = dataset.dimensions.map((dimension) => withTotal(dataset, dimension));
  return dimensions.every((d, i) => d === dataset.dimensions[i]) ? dataset : { ...dataset, dimensions };
}

function withTotal(dataset: Dataset, dimension: DatasetDimension): DatasetDimension {
  const items = dimension.members.filter((m) => m.kind === 'item');
  if (items.length <= FEWEST_PARTS || dimension.members.some((m) => m.kind === 'total')) return dimension;
  const groups = groupsOf(dataset.observations, dimension.name);
  const candidates = items.filter((m) => isSumOfOthers(m.id, groups, items.length));
  const [total] = candidates;
  if (!total || candidates.length > 1) return dimension;
  return { ...dimension, members: dimension.members.map((m) => (m === total ? { ...m, kind: 'total' } : m)) };
}

/** Figures of one measure, time and selection of the other dimensions, by member. */
function groupsOf(observations: readonly Observation[], name: string): readonly ReadonlyMap<string, number>[] {
  const groups = new Map<string, Map<string, number>>();
  for (const { measure, members, period, value } of observations) {
    const id = members[name];
    if (id === undefined) continue;
    let key = `${measure}\u0001${period?.label ?? ''}`;
    for (const other in members) if (other !== name) key += `\u0001${other}\u0002${members[other]}`;
    const group = groups.get(key) ?? new Map<string, number>();
    group.set(id, value);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Every full group where the member stands adds up to it; at least one does, none contradicts. */
function isSumOfOthers(id: string, groups: readonly ReadonlyMap<string, number>[], size: number): boolean {
  let met = 0;
  for (const group of groups) {
    const own = group.get(id);
    if (own === undefined || group.size < size) continue;
    let sum = -own;
    for (const value of group.values()) sum += value;
    if (own === 0 || Math.abs(sum - own) > Math.abs(own) * 1e-6 + 1e-9) return false;
    met++;
  }
  return met > 0;
}
