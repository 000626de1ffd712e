/** The cells of a dataset by what they are of, so that a neighbouring one is found at once. */
import type { Period } from '../quantities/period.ts';
import type { Dataset, Observation } from '../store/dataset.ts';

export type Cell = Pick<Observation, 'measure' | 'members' | 'period'>;

export const keyOf = ({ measure, members, period }: Cell): string =>
  JSON.stringify([measure, Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1)), period?.label ?? null]);

export interface Cells {
  readonly byKey: ReadonlyMap<string, Observation>;
  /** Where a cell is told both as planned and as reported: what was planned. */
  readonly planned: ReadonlyMap<string, Observation>;
  readonly periods: readonly Period[];
}

const known = new WeakMap<Dataset, Cells>();

export function cellsOf(dataset: Dataset): Cells {
  const cached = known.get(dataset);
  if (cached) return cached;
  const periods = new Map<string, Period>();
  for (const { period } of dataset.observations) if (period) periods.set(period.label, period);
  const cells: Cells = {
    byKey: new Map(dataset.observations.filter((o) => o.status !== 'planned').map((o) => [keyOf(o), o])),
    planned: new Map(dataset.observations.filter((o) => o.status === 'planned').map((o) => [keyOf(o), o])),
    periods: [...periods.values()].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)),
  };
  known.set(dataset, cells);
  return cells;
}
