/** The evidence of a recomputation as the report shows it: each cell or place with its source, as printed. */
import type { Evidence, Stated } from '../contract.ts';
import { placeOf } from '../link/own-figures.ts';
import type { Interval } from '../quantities/interval.ts';
import type { Unit } from '../quantities/quantity.ts';
import type { Dataset } from '../store/dataset.ts';
import type { Input } from './recomputation.ts';

const MOST = 24;

export function evidenceOf(
  inputs: readonly Input[],
  datasets: readonly Dataset[],
  documentSource: string,
): readonly Evidence[] {
  const out: Evidence[] = [];
  for (const input of inputs)
    for (const observation of input.observations) {
      if (out.length >= MOST) return out;
      const place = placeOf(observation);
      const { source, cell } = observation;
      out.push({
        source: place
          ? documentSource
          : (source.file ??
            ([source.publisher, source.title].filter(Boolean).join(', ') ||
              datasets.find((d) => d.id === observation.dataset)?.title ||
              observation.dataset)),
        url: source.url,
        date: source.date,
        row: cell?.line ?? null,
        column: cell?.columnName ?? null,
        quote: observation.printed,
        value: observation.value,
        unit: unitName(observation.unit),
        label: place
          ? place.sentence.text
          : labelOf(observation.members, input.label, observation.period?.label ?? null),
        start: place?.start ?? null,
        end: place?.end ?? null,
        licence: source.licence,
        hash: source.hash,
      });
    }
  return out;
}

const labelOf = (members: Readonly<Record<string, string>>, label: string, period: string | null): string =>
  label !== '' ? label : [...Object.values(members), period].filter(Boolean).join(', ');

export const unitName = (unit: Unit): string => {
  const name = unit.dimension === 'percent' ? '%' : unit.dimension === 'multiple' ? '×' : plainName(unit);
  return unit.per ? `${name}/${plainName(unit.per)}` : name;
};

/** What is counted as the text has it ("H100s"); a measure by its code ("km"). */
const plainName = ({ dimension, code, noun }: Omit<Unit, 'per'>): string =>
  dimension === 'count' ? noun || code : code || noun;

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

export const statedOf = (value: number | null, interval: Interval, unit: Unit): Stated => ({
  value: value === null ? null : finite(value),
  min: finite(interval.min),
  max: finite(interval.max),
  unit: unitName(unit),
});
