/**
 * Whether two tables that name the same measure tell the same: a package may have swapped two files, or hold a stale
 * edition. Said once a run, so that a reader does not trust a file's name alone.
 */
import type { Dataset, Measure, Observation } from './dataset.ts';
import { fold } from './words-of-tables.ts';

export interface Disagreement {
  readonly measure: string;
  /** Ids of the two datasets. */
  readonly datasets: readonly [string, string];
  /** Figures that both have, and how many of them differ. */
  readonly compared: number;
  readonly differing: number;
}

/** Figures that must be comparable before two series are said to disagree. */
const FEWEST = 20;
/** Editions differ by less; a percentage may differ by this many points besides. */
const SHARE = 0.03;
const POINTS = 0.15;

/** Pairs of series of one measure of which most figures differ by more than editions do. Linear in the observations. */
export function disagreements(datasets: readonly Dataset[]): readonly Disagreement[] {
  const groups = new Map<string, { readonly dataset: Dataset; readonly measure: Measure }[]>();
  for (const dataset of datasets)
    for (const measure of dataset.measures) {
      const key = `${fold(Object.values(measure.labels)[0]?.[0] ?? measure.id)}\u0001${measure.unit.dimension}`;
      const group = groups.get(key);
      if (group) group.push({ dataset, measure });
      else groups.set(key, [{ dataset, measure }]);
    }
  const found: Disagreement[] = [];
  for (const [first, ...others] of groups.values()) {
    if (!first || others.length === 0) continue;
    const known = figuresOf(first.dataset, first.measure);
    for (const other of others) {
      if (other.dataset === first.dataset) continue;
      let compared = 0;
      let differing = 0;
      for (const [place, { value, unit }] of figuresOf(other.dataset, other.measure)) {
        const mine = known.get(place);
        if (!mine) continue;
        compared++;
        const gap = Math.abs(value - mine.value);
        const allowed = unit.dimension === 'percent' ? POINTS : 0;
        if (gap > Math.max(allowed, SHARE * Math.max(Math.abs(value), Math.abs(mine.value)))) differing++;
      }
      if (compared >= FEWEST && differing > compared / 2)
        found.push({
          measure: Object.values(first.measure.labels)[0]?.[0] ?? first.measure.id,
          datasets: [first.dataset.id, other.dataset.id],
          compared,
          differing,
        });
    }
  }
  return found;
}

/** Figures by members and period; names of dimensions differ from file to file, their members do not. */
function figuresOf(dataset: Dataset, measure: Measure): ReadonlyMap<string, Observation> {
  const figures = new Map<string, Observation>();
  for (const observation of dataset.observations) {
    if (observation.measure !== measure.id) continue;
    const place = [...Object.values(observation.members).map(fold).sort(), observation.period?.label ?? ''].join(
      '\u0001',
    );
    if (!figures.has(place)) figures.set(place, observation);
  }
  return figures;
}
