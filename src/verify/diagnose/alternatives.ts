/**
 * The same formula over neighbouring cells: another period, another start, another row, another measure. They tell which
 * figure a stated number would be right for; they never choose what a claim is checked against.
 */

import type { LanguagePack } from '../../languages/pack.ts';
import { evaluate } from '../../link/operations.ts';
import { add } from '../../quantities/interval.ts';
import type { Period } from '../../quantities/period.ts';
import type { Dataset, Labels, Observation } from '../../store/dataset.ts';
import type { Input, Operation } from '../recomputation.ts';
import type { Alternative } from './mistake.ts';

type Cell = Pick<Observation, 'measure' | 'members' | 'period'>;

const keyOf = ({ measure, members, period }: Cell): string =>
  JSON.stringify([measure, Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1)), period?.label ?? null]);

interface Cells {
  readonly byKey: ReadonlyMap<string, Observation>;
  readonly periods: readonly Period[];
}

const known = new WeakMap<Dataset, Cells>();

function cellsOf(dataset: Dataset): Cells {
  const cached = known.get(dataset);
  if (cached) return cached;
  const periods = new Map<string, Period>();
  for (const { period } of dataset.observations) if (period) periods.set(period.label, period);
  const cells: Cells = {
    byKey: new Map(dataset.observations.map((o) => [keyOf(o), o])),
    periods: [...periods.values()].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)),
  };
  known.set(dataset, cells);
  return cells;
}

const nameOf = (labels: Labels, id: string, pack: LanguagePack): string =>
  labels[pack.code]?.[0] ?? labels['']?.[0] ?? Object.values(labels)[0]?.[0] ?? id;

/** The input over other cells; null where one of them is missing. */
function moved(input: Input, cells: Cells, move: (cell: Observation) => Cell): Input | null {
  const observations: Observation[] = [];
  for (const observation of input.observations) {
    const other = cells.byKey.get(keyOf(move(observation)));
    if (!other) return null;
    observations.push(other);
  }
  const [first] = observations;
  if (!first) return null;
  return {
    ...input,
    observations,
    value: observations.reduce((sum, o) => sum + o.value, 0),
    interval: observations.map((o) => o.interval).reduce(add),
  };
}

/** The period, or the member of one dimension, that all cells of an input share. */
const shared = <T>(input: Input, read: (o: Observation) => T, same: (a: T, b: T) => boolean): T | undefined => {
  const [first, ...rest] = input.observations;
  if (!first) return undefined;
  const value = read(first);
  return rest.every((o) => same(read(o), value)) ? value : undefined;
};

const periodOf = (input: Input): Period | null =>
  shared(
    input,
    (o) => o.period,
    (a, b) => a?.label === b?.label,
  ) ?? null;

const OPERATIONS: readonly Operation[] = [
  'value',
  'sum',
  'mean',
  'difference',
  'growth',
  'points',
  'multiple',
  'share',
  'rate',
];

/** Most tries a relation; past that a hit says nothing. */
const MOST = 250;

/**
 * Alternatives of a recomputation from one dataset, those of time first. Empty for the document's own figures and for
 * ranks and comparisons. Linear in the members, periods and measures of the dataset.
 */
export function alternativesOf(
  operation: Operation,
  inputs: readonly Input[],
  datasets: readonly Dataset[],
  pack: LanguagePack,
): readonly Alternative[] {
  const id = inputs[0]?.observations[0]?.dataset;
  const dataset = datasets.find((d) => d.id === id);
  if (!dataset || !OPERATIONS.includes(operation)) return [];
  const cells = cellsOf(dataset);
  if (!inputs.every((i) => i.observations.length > 0 && i.observations.every((o) => o.dataset === id))) return [];
  const out: Alternative[] = [];
  const propose = (relation: Alternative['relation'], label: string, others: readonly (Input | null)[]): void => {
    const present = others.filter((i): i is Input => i !== null);
    const outcome = present.length === others.length ? evaluate(operation, present) : null;
    if (outcome && Number.isFinite(outcome.value))
      out.push({ relation, label, value: outcome.value, interval: outcome.interval });
  };
  inTime(inputs, cells, propose);
  byMember(inputs, dataset, cells, pack, propose);
  byMeasure(inputs, dataset, cells, pack, propose);
  return out;
}

type Propose = (relation: Alternative['relation'], label: string, others: readonly (Input | null)[]) => void;

function inTime(inputs: readonly Input[], cells: Cells, propose: Propose): void {
  const at = inputs.map(periodOf);
  const last = at.at(-1);
  if (!last || at.some((p) => p === null)) return;
  const like = cells.periods.filter((p) => p.grain === last.grain).slice(-MOST);
  const place = (period: Period | null): number => like.findIndex((p) => p.label === period?.label);
  const to = (input: Input, period: Period | undefined): Input | null =>
    period ? moved(input, cells, (o) => ({ ...o, period })) : null;
  const [before] = at;
  const spans = before !== undefined && before?.label !== last.label;
  if (spans)
    for (const period of like)
      if (period.label !== before?.label && period.label !== last.label)
        propose(
          'base',
          period.label,
          inputs.map((input, i) => (i === 0 ? to(input, period) : input)),
        );
  const end = place(last);
  like.forEach((period, n) => {
    if (n === end || end < 0) return;
    const others = at.map((p) => like[place(p) + n - end]);
    const label = spans ? `${others[0]?.label ?? ''} → ${period.label}` : period.label;
    propose(
      'period',
      label,
      inputs.map((input, i) => to(input, place(at[i] ?? null) < 0 ? undefined : others[i])),
    );
  });
}

function byMember(
  inputs: readonly Input[],
  dataset: Dataset,
  cells: Cells,
  pack: LanguagePack,
  propose: Propose,
): void {
  for (const dimension of dataset.dimensions) {
    const own = inputs.map((input) =>
      shared(
        input,
        (o) => o.members[dimension.name],
        (a, b) => a === b,
      ),
    );
    for (const target of new Set(own.filter((m) => m !== undefined)))
      for (const member of dimension.members.slice(0, MOST)) {
        if (own.includes(member.id)) continue;
        const others = inputs.map((input, i) =>
          own[i] === target
            ? moved(input, cells, (o) => ({ ...o, members: { ...o.members, [dimension.name]: member.id } }))
            : input,
        );
        propose('entity', nameOf(member.labels, member.id, pack), others);
      }
  }
}

function byMeasure(
  inputs: readonly Input[],
  dataset: Dataset,
  cells: Cells,
  pack: LanguagePack,
  propose: Propose,
): void {
  const own = inputs.map((input) =>
    shared(
      input,
      (o) => o.measure,
      (a, b) => a === b,
    ),
  );
  for (const target of new Set(own.filter((m) => m !== undefined))) {
    const unit = dataset.measures.find((m) => m.id === target)?.unit;
    for (const measure of dataset.measures.slice(0, MOST)) {
      if (own.includes(measure.id) || measure.unit.dimension !== unit?.dimension) continue;
      const others = inputs.map((input, i) =>
        own[i] === target ? moved(input, cells, (o) => ({ ...o, measure: measure.id })) : input,
      );
      propose('measure', nameOf(measure.labels, measure.id, pack), others);
    }
  }
}
