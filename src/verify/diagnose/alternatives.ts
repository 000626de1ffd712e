/**
 * The same formula over neighbouring cells: another period, another start, another row, another measure, what was planned.
 * They tell which figure a stated number would be right for; they never choose what a claim is checked against.
 */

import { packs } from '../../languages/index.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { DiagnosisKind } from '../../languages/pack-reasons.ts';
import { type Cell, type Cells, cellsOf, keyOf } from '../../link/cells.ts';
import { evaluate } from '../../link/operations.ts';
import { add, divide, type Interval, multiply } from '../../quantities/interval.ts';
import type { Period } from '../../quantities/period.ts';
import type { Dataset, Labels, Measure, Observation } from '../../store/dataset.ts';
import type { Input, Operation } from '../recomputation.ts';
import type { Alternative } from './mistake.ts';
import { isPopulation, isPriceIndex, slipOfMeasures, slipOfRows } from './neighbours.ts';

const allPacks = Object.values(packs);

export const nameOf = (labels: Labels, id: string, pack: LanguagePack): string =>
  labels[pack.code]?.[0] ?? labels['']?.[0] ?? Object.values(labels)[0]?.[0] ?? id;

/** What the words of the claim say of its time, for the name of a slip. */
export interface Timing {
  /** No time was named: the latest figure is meant. */
  readonly isLatest: boolean;
  /** Financial years are spoken of. */
  readonly isFiscal: boolean;
}

/** The input over other cells; null where one of them is missing. */
function moved(input: Input, find: (cell: Observation) => Observation | undefined): Input | null {
  const observations: Observation[] = [];
  for (const observation of input.observations) {
    const other = find(observation);
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

const to =
  (cells: Cells, move: (cell: Observation) => Cell) =>
  (cell: Observation): Observation | undefined =>
    cells.byKey.get(keyOf(move(cell)));

/** The period, or the member of one dimension, that all cells of an input share. */
const shared = <T>(input: Input, read: (o: Observation) => T, same: (a: T, b: T) => boolean): T | undefined => {
  const [first, ...rest] = input.observations;
  if (!first) return undefined;
  const value = read(first);
  return rest.every((o) => same(read(o), value)) ? value : undefined;
};

const sameText = (a: string | undefined, b: string | undefined): boolean => a === b;

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

/** The claim's formula over its figures, and where neighbours of them are looked for. */
interface Setting {
  readonly operation: Operation;
  readonly inputs: readonly Input[];
  readonly dataset: Dataset;
  readonly cells: Cells;
  readonly pack: LanguagePack;
  readonly timing: Timing;
  readonly propose: (slip: DiagnosisKind, label: string, others: readonly (Input | null)[]) => void;
  readonly put: (alternative: Alternative) => void;
}

/**
 * Alternatives of a recomputation from one dataset, those of time first. Empty for the document's own figures and for
 * ranks and comparisons. Linear in the members, periods and measures of the dataset.
 */
export function alternativesOf(
  operation: Operation,
  inputs: readonly Input[],
  datasets: readonly Dataset[],
  pack: LanguagePack,
  timing: Timing = { isLatest: false, isFiscal: false },
): readonly Alternative[] {
  const id = inputs[0]?.observations[0]?.dataset;
  const dataset = datasets.find((d) => d.id === id);
  if (!dataset || !OPERATIONS.includes(operation)) return [];
  if (!inputs.every((i) => i.observations.length > 0 && i.observations.every((o) => o.dataset === id))) return [];
  const out: Alternative[] = [];
  const put = (alternative: Alternative): void => {
    if (Number.isFinite(alternative.value)) out.push(alternative);
  };
  const propose: Setting['propose'] = (slip, label, others) => {
    const present = others.filter((i): i is Input => i !== null);
    const outcome = present.length === others.length ? evaluate(operation, present) : null;
    if (outcome) put({ slip, label, value: outcome.value, interval: outcome.interval });
  };
  const setting: Setting = { operation, inputs, dataset, cells: cellsOf(dataset), pack, timing, propose, put };
  inTime(setting);
  byStatus(setting);
  byMember(setting);
  byMeasure(setting);
  perHead(setting);
  withoutInflation(setting);
  return out;
}

function inTime({ inputs, cells, timing, propose }: Setting): void {
  const at = inputs.map(periodOf);
  const last = at.at(-1);
  if (!last || at.some((p) => p === null)) return;
  const like = cells.periods.filter((p) => p.grain === last.grain).slice(-MOST);
  const place = (period: Period | null): number => like.findIndex((p) => p.label === period?.label);
  const movedTo = (input: Input, period: Period | undefined): Input | null =>
    period
      ? moved(
          input,
          to(cells, (o) => ({ ...o, period })),
        )
      : null;
  const [before] = at;
  const spans = before !== undefined && before?.label !== last.label;
  if (spans)
    for (const period of like)
      if (period.label !== before?.label && period.label !== last.label)
        propose(
          'base-year',
          period.label,
          inputs.map((input, i) => (i === 0 ? movedTo(input, period) : input)),
        );
  const end = place(last);
  like.forEach((period, n) => {
    if (n === end || end < 0) return;
    const others = at.map((p) => like[place(p) + n - end]);
    const label = spans ? `${others[0]?.label ?? ''} → ${period.label}` : period.label;
    const slip =
      timing.isLatest && n < end ? 'stale' : timing.isFiscal && Math.abs(n - end) === 1 ? 'fiscal' : 'misdate';
    propose(
      slip,
      label,
      inputs.map((input, i) => movedTo(input, place(at[i] ?? null) < 0 ? undefined : others[i])),
    );
  });
}

/** What was planned for what came to be, and the reverse. */
function byStatus({ inputs, cells, propose }: Setting): void {
  const isPlan = inputs.some((i) => i.observations.some((o) => o.status === 'planned'));
  const others = isPlan ? cells.byKey : cells.planned;
  if (!inputs.some((i) => i.observations.some((o) => others.has(keyOf(o))))) return;
  propose(
    'plan-fact',
    '',
    inputs.map((input) => moved(input, (o) => others.get(keyOf(o)) ?? (isPlan ? undefined : o))),
  );
}

function byMember({ inputs, dataset, cells, pack, propose }: Setting): void {
  for (const dimension of dataset.dimensions) {
    const slip = slipOfRows(dimension, inputs.at(-1)?.unit, allPacks);
    const own = inputs.map((input) => shared(input, (o) => o.members[dimension.name], sameText));
    for (const target of new Set(own.filter((m) => m !== undefined)))
      for (const member of dimension.members.slice(0, MOST)) {
        if (own.includes(member.id)) continue;
        const others = inputs.map((input, i) =>
          own[i] === target
            ? moved(
                input,
                to(cells, (o) => ({ ...o, members: { ...o.members, [dimension.name]: member.id } })),
              )
            : input,
        );
        propose(slip, nameOf(member.labels, member.id, pack), others);
      }
  }
}

const measureOf = (dataset: Dataset, id: string | undefined): Measure | undefined =>
  dataset.measures.find((m) => m.id === id);

function byMeasure({ inputs, dataset, cells, pack, propose }: Setting): void {
  const own = inputs.map((input) => shared(input, (o) => o.measure, sameText));
  for (const target of new Set(own.filter((m) => m !== undefined))) {
    const measure = measureOf(dataset, target);
    for (const other of dataset.measures.slice(0, MOST)) {
      if (!measure || own.includes(other.id) || !isOfKind(measure, other)) continue;
      const others = inputs.map((input, i) =>
        own[i] === target
          ? moved(
              input,
              to(cells, (o) => ({ ...o, measure: other.id })),
            )
          : input,
      );
      propose(slipOfMeasures(measure, other, allPacks), nameOf(other.labels, other.id, pack), others);
    }
  }
}

/** Amounts at purchasing power are counted in dollars that no table of currencies has. */
const isOfKind = (own: Measure, other: Measure): boolean =>
  own.unit.dimension === other.unit.dimension ||
  ([own, other].some((m) => m.unit.dimension === 'money') && slipOfMeasures(own, other, allPacks) === 'ppp');

/** A total told as so much a head, where the dataset knows the heads. */
function perHead({ operation, inputs: [total], dataset, cells, pack, put }: Setting): void {
  if (
    (operation !== 'value' && operation !== 'sum') ||
    !total ||
    ['percent', 'percentage-point'].includes(total.unit.dimension)
  )
    return;
  for (const measure of dataset.measures) {
    if (!isPopulation(measure, allPacks) || total.observations.some((o) => o.measure === measure.id)) continue;
    const heads = moved(
      total,
      to(cells, (o) => ({ ...o, measure: measure.id })),
    );
    if (heads && heads.value > 0)
      put({
        slip: 'per-capita',
        label: nameOf(measure.labels, measure.id, pack),
        value: total.value / heads.value,
        interval: divide(total.interval, heads.interval),
      });
  }
}

/** A growth of amounts of money without that of prices in the same time. */
function withoutInflation({ operation, inputs: [before, after], dataset, cells, pack, put }: Setting): void {
  if (operation !== 'growth' || !before || !after || after.unit.dimension !== 'money') return;
  for (const measure of dataset.measures) {
    if (!isPriceIndex(measure, allPacks)) continue;
    const index = (input: Input): Input | null =>
      moved(
        input,
        to(cells, (o) => ({ ...o, measure: measure.id })),
      );
    const [then, now] = [index(before), index(after)];
    if (!then || !now || then.value <= 0 || now.value <= 0 || before.value === 0) continue;
    const real = multiply(divide(after.interval, before.interval), divide(then.interval, now.interval));
    put({
      slip: 'nominal-real',
      message: 'without-inflation',
      label: nameOf(measure.labels, measure.id, pack),
      value: ((after.value / before.value) * (then.value / now.value) - 1) * 100,
      interval: inPercent(real),
    });
  }
}

const inPercent = ({ min, max }: Interval): Interval => ({ min: (min - 1) * 100, max: (max - 1) * 100 });
