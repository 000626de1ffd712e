/**
 * The same place by another measure: the most tickets where it is the most rides; by how much something grew in points
 * where it is in percent; in total where it is a head.
 */
import { packs } from '../../languages/index.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Candidate } from '../../link/candidate.ts';
import { type Cells, cellsOf, keyOf } from '../../link/cells.ts';
import { exactly } from '../../quantities/interval.ts';
import type { Dataset, Observation } from '../../store/dataset.ts';
import { nameOf } from './alternatives.ts';
import type { Alternative } from './mistake.ts';
import { isPopulation } from './neighbours.ts';

const MOST = 60;

type Metric = (observation: Observation) => number | null;

/** Places of the claim's own member by every other measure of its dataset. */
export function rankAlternatives(
  { inputs, series, order }: Pick<Candidate, 'inputs' | 'series'> & { readonly order: 'top' | 'bottom' },
  datasets: readonly Dataset[],
  pack: LanguagePack,
): readonly Alternative[] {
  const own = inputs.filter((i) => i.role === 'own').at(-1)?.observations[0];
  const dataset = datasets.find((d) => d.id === own?.dataset);
  const dimension = own && dataset ? rankedDimension(inputs.flatMap((i) => i.observations)) : null;
  if (!own || !dataset || dimension === null) return [];
  const cells = cellsOf(dataset);
  const rivals = rivalsOf(dataset, dimension, own, cells);
  const ownSeries = series.find((point) => point.used)?.value;
  const place = (metric: Metric): number | null => placeOf(own, rivals, metric, order);
  const out: Alternative[] = [];
  const put = (slip: Alternative['slip'], label: string, at: number | null): void => {
    if (at !== null) out.push({ slip, label, value: at, interval: exactly(at) });
  };
  if (ownSeries !== undefined && ownSeries !== own.value) {
    const metric = differenceSince(own, ownSeries, cells);
    const measure = dataset.measures.find((m) => m.id === own.measure);
    if (metric && measure) put('points-rank', nameOf(measure.labels, measure.id, pack), place(metric));
    return out;
  }
  for (const measure of dataset.measures.slice(0, MOST)) {
    if (measure.id === own.measure) continue;
    const value: Metric = (o) => cells.byKey.get(keyOf({ ...o, measure: measure.id }))?.value ?? null;
    put('rank', nameOf(measure.labels, measure.id, pack), place(value));
    if (isPopulation(measure, Object.values(packs)))
      put(
        'per-capita',
        nameOf(measure.labels, measure.id, pack),
        place((o) => ratio(o.value, value(o))),
      );
  }
  return out;
}

const ratio = (total: number, heads: number | null): number | null =>
  heads === null || heads === 0 ? null : total / heads;

/** The one dimension in which the ranked figures differ. */
function rankedDimension(observations: readonly Observation[]): string | null {
  const [first] = observations;
  const names = Object.keys(first?.members ?? {}).filter((name) =>
    observations.some((o) => o.members[name] !== first?.members[name]),
  );
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** The figures of the other items at the same time. */
function rivalsOf(dataset: Dataset, dimension: string, own: Observation, cells: Cells): readonly Observation[] {
  const items = dataset.dimensions.find((d) => d.name === dimension)?.members ?? [];
  return items
    .filter((m) => m.kind === 'item' && m.id !== own.members[dimension])
    .flatMap((m) => cells.byKey.get(keyOf({ ...own, members: { ...own.members, [dimension]: m.id } })) ?? []);
}

function placeOf(
  own: Observation,
  rivals: readonly Observation[],
  metric: Metric,
  order: 'top' | 'bottom',
): number | null {
  const value = metric(own);
  if (value === null) return null;
  const others = rivals.map(metric).filter((other) => other !== null);
  if (others.length < 2) return null;
  return 1 + others.filter((other) => (order === 'top' ? other > value : other < value)).length;
}

const CLOSE = 1e-6;

/** The change in amounts since the time from which `growth` percent was counted, falls as sizes where they were ranked so. */
function differenceSince(own: Observation, growth: number, cells: Cells): Metric | null {
  const before = cells.periods.find((period) => {
    const start = cells.byKey.get(keyOf({ ...own, period }))?.value;
    if (start === undefined || start === 0 || period.label === own.period?.label) return false;
    return Math.abs(Math.abs((own.value / start - 1) * 100) - Math.abs(growth)) < CLOSE;
  });
  if (!before) return null;
  const start = cells.byKey.get(keyOf({ ...own, period: before }))?.value ?? 0;
  const sign = Math.sign(own.value - start) === Math.sign(growth) ? 1 : -1;
  return (o) => {
    const earlier = cells.byKey.get(keyOf({ ...o, period: before }))?.value;
    return earlier === undefined ? null : sign * (o.value - earlier);
  };
}
