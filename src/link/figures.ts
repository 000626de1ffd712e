/**
 * Figures of a dataset: the value of a measure for some members at some time, read or added up, with the cells it came
 * from. "The five circuits, open cases, 2024" is the total row, or the sum of five cells.
 */
import { foldText } from '../extract/words.ts';
import { packs } from '../languages/index.ts';
import { add, exactly, type Interval } from '../quantities/interval.ts';
import type { Period } from '../quantities/period.ts';
import type { Unit } from '../quantities/quantity.ts';
import type { DatasetDimension, Member, Observation } from '../store/dataset.ts';
import type { DatasetIndex, MeasureEntry } from './lexicon.ts';
import { nameIn } from './names.ts';
import { remember } from './remember.ts';

/** One member, several to add up, or all items together, for each dimension of the dataset. */
export type Selection = Readonly<Record<string, readonly string[] | 'whole'>>;

export interface Figure {
  readonly index: DatasetIndex;
  readonly measure: MeasureEntry;
  readonly selection: Selection;
  readonly period: Period | null;
  readonly value: number;
  readonly interval: Interval;
  readonly unit: Unit;
  readonly observations: readonly Observation[];
  readonly label: string;
}

/** A cell that exists and is blank, or a total that misses a part: known not to be known. */
export interface Missing {
  readonly gap: true;
  readonly label: string;
}

type Series = ReadonlyMap<string, readonly Observation[]>;

const seriesCache = new WeakMap<MeasureEntry, Series>();

const keyOf = (members: Readonly<Record<string, string>>, dimensions: readonly DatasetDimension[]): string =>
  dimensions.map((d) => members[d.name] ?? '').join('\u0001');

/** Observations by member combination, each list in order of time. */
export function seriesOf(measure: MeasureEntry, index: DatasetIndex): Series {
  const known = seriesCache.get(measure);
  if (known) return known;
  const series = new Map<string, Observation[]>();
  for (const observation of measure.observations) {
    const key = keyOf(observation.members, index.dimensions);
    const list = series.get(key);
    if (list) list.push(observation);
    else series.set(key, [observation]);
  }
  for (const list of series.values())
    list.sort(
      (a, b) =>
        (a.period?.end ?? '').localeCompare(b.period?.end ?? '') ||
        (a.period?.start ?? '').localeCompare(b.period?.start ?? ''),
    );
  seriesCache.set(measure, series);
  return series;
}

const additiveCache = new WeakMap<MeasureEntry, boolean>();

/** A total may be taken over members: counts and amounts, not rates, prices, averages or percentages. */
export function isAdditive(measure: MeasureEntry): boolean {
  const known = additiveCache.get(measure);
  if (known !== undefined) return known;
  const made = addsUp(measure);
  additiveCache.set(measure, made);
  return made;
}

function addsUp(measure: MeasureEntry): boolean {
  const { unit, kind, labels } = measure.measure;
  if (['rate', 'ratio', 'price', 'rank', 'change'].includes(kind)) return false;
  if (['percent', 'percentage-point', 'multiple', 'age', 'temperature', 'speed'].includes(unit.dimension)) return false;
  if (unit.per && unit.per.dimension !== 'time') return false;
  const isTime = unit.dimension === 'time';
  return !Object.values(labels).some((list) => list.some((label) => isNotAdded(label, isTime)));
}

const notAdded: ReadonlySet<string> = new Set(Object.values(packs).flatMap((pack) => pack.tables.notAdded));
const lasting: ReadonlySet<string> = new Set(Object.values(packs).flatMap((pack) => pack.tables.lasting));

/** A table in one language may head its columns in another, so the words of all of them count. */
const isNotAdded = (label: string, isTime: boolean): boolean =>
  foldText(label)
    .split(/[^\p{L}\p{N}]+/u)
    // "Attente (min)" lasts so long; "Demandes en attente" are counted.
    .some((word, i) => notAdded.has(word) || (lasting.has(word) && (isTime || i === 0)));

const items = (dimension: DatasetDimension): readonly Member[] =>
  dimension.members.filter((m) => m.kind === 'item' || m.kind === 'collective');

/** All members of a dimension together. */
interface Whole {
  /** Its total row, where it has one. */
  readonly total: Member | null;
  /** That row, else all items. */
  readonly ids: readonly string[];
}

const wholeCache = new WeakMap<DatasetDimension, Whole>();

function wholeOf(dimension: DatasetDimension): Whole {
  const known = wholeCache.get(dimension);
  if (known) return known;
  const total = dimension.members.find((m) => m.kind === 'total') ?? null;
  const made = { total, ids: total ? [total.id] : items(dimension).map((m) => m.id) };
  wholeCache.set(dimension, made);
  return made;
}

const nameOf = (member: Member | undefined, language: string): string =>
  member ? (nameIn(member.labels, language) ?? member.id) : '';

const dimensionCache = new WeakMap<MeasureEntry, readonly DatasetDimension[]>();

/** Dimensions that this measure is broken down by. */
export function dimensionsOf(measure: MeasureEntry, index: DatasetIndex): readonly DatasetDimension[] {
  const known = dimensionCache.get(measure);
  if (known) return known;
  const first = measure.observations[0];
  const made = first
    ? index.dimensions.filter(
        (d) => measure.observations.some((o) => o.members[d.name] !== undefined) && d.name in first.members,
      )
    : [];
  dimensionCache.set(measure, made);
  return made;
}

/** How a measure may be taken apart: by which dimensions, and whether its parts add up. */
export interface Breakdown {
  readonly dimensions: readonly DatasetDimension[];
  readonly isAdditive: boolean;
}

const breakdowns = remember((_index: DatasetIndex, _key: string, made: Breakdown) => made);

/** One and the same for all measures of a dataset that are taken apart alike. */
export function breakdownOf(measure: MeasureEntry, index: DatasetIndex): Breakdown {
  const made = { dimensions: dimensionsOf(measure, index), isAdditive: isAdditive(measure) };
  return breakdowns(index, `${made.isAdditive} ${made.dimensions.map(({ name }) => name).join(' ')}`, made);
}

/** Every combination of one member per dimension that the selection stands for, or null when a whole cannot be formed. */
function combinations(
  measure: MeasureEntry,
  index: DatasetIndex,
  selection: Selection,
  byItems: boolean,
): readonly Record<string, string>[] | null {
  let list: Record<string, string>[] = [{}];
  for (const dimension of dimensionsOf(measure, index)) {
    const chosen = selection[dimension.name] ?? 'whole';
    const ids = chosen !== 'whole' ? chosen : byItems ? items(dimension).map((m) => m.id) : wholeOf(dimension).ids;
    if (ids.length === 0) return null;
    if (ids.length > 1 && !isAdditive(measure)) return null;
    if (list.length * ids.length > 2000) return null;
    list = list.flatMap((combination) => ids.map((id) => ({ ...combination, [dimension.name]: id })));
  }
  return list;
}

/** The observation of a combination at a period, or the sum of the parts of the period when those are all there. */
function at(
  observations: readonly Observation[],
  period: Period | null,
  measure: MeasureEntry,
): readonly Observation[] | null {
  if (period === null) {
    const untimed = observations.filter((o) => o.period === null);
    return untimed.length === 1 ? untimed : null;
  }
  const same = observations.filter((o) => o.period !== null && matches(o.period, period));
  if (same.length > 0) {
    // What came to be before what was planned of it.
    const real = same.filter((o) => o.status !== 'planned');
    const [own] = real.length > 0 ? real : same;
    // A table that gives one place two figures says nothing of it, unless two sources gave them.
    const twin = (real.length > 0 ? real : same).some(
      (o) => o.value !== own?.value && o.source.title === own?.source.title && o.source.url === own?.source.url,
    );
    return own && !(twin && own.source.file !== null) ? [own] : null;
  }
  const inside = observations.filter(
    (o) => o.period !== null && o.period.start >= period.start && o.period.end <= period.end,
  );
  if (inside.length > 1 && isAdditive(measure) && covers(inside, period)) {
    const { kind } = measure.measure;
    return kind === 'stock' ? inside.slice(-1) : inside;
  }
  return null;
}

/** Equal, or an instant inside a period of the table (fin 2023 and the column 2023). */
export function matches(own: Period, asked: Period): boolean {
  if (own.start === asked.start && own.end === asked.end) return true;
  if (own.label === asked.label) return true;
  if (asked.start === asked.end && asked.grain !== 'day') return own.end === asked.end;
  if (asked.start === asked.end)
    return own.start <= asked.start && asked.end <= own.end && (own.end === asked.end || own.start === own.end);
  if (own.start === own.end) return own.end === asked.end;
  return false;
}

const DAY = 86_400_000;
const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

function covers(observations: readonly Observation[], period: Period): boolean {
  let covered = 0;
  for (const o of observations) if (o.period) covered += days(o.period.start, o.period.end) + 1;
  return Math.abs(covered - (days(period.start, period.end) + 1)) <= 3;
}

/** The figure for a selection and period; `gap` when the table has the place but no number in it; null when it has no such place. */
export function figureAt(
  index: DatasetIndex,
  measure: MeasureEntry,
  selection: Selection,
  period: Period | null,
): Figure | Missing | null {
  const told = figureOf(index, measure, selection, period, false);
  if (isFigure(told)) return told;
  // A total row that is blank, above items that are not.
  const summable =
    isAdditive(measure) &&
    index.dimensions.some((d) => (selection[d.name] ?? 'whole') === 'whole' && wholeOf(d).total !== null);
  const added = summable ? figureOf(index, measure, selection, period, true) : null;
  return isFigure(added) ? added : told;
}

function figureOf(
  index: DatasetIndex,
  measure: MeasureEntry,
  selection: Selection,
  period: Period | null,
  byItems: boolean,
): Figure | Missing | null {
  const list = combinations(measure, index, selection, byItems);
  if (!list) return null;
  const series = seriesOf(measure, index);
  const used: Observation[] = [];
  const label = labelFor(index, measure, selection, period);
  let missing = 0;
  for (const members of list) {
    const own = series.get(keyOf(members, index.dimensions));
    const found = own ? at(own, period, measure) : null;
    if (found) used.push(...found);
    else if (isGap(index, measure, members, period))
      return list.length === 1 ? { gap: true, label } : skipOrGap(used, ++missing, list.length, label);
    else if (list.length === 1) return null;
    else missing++;
  }
  if (used.length === 0 || (missing > 0 && missing >= list.length / 2)) return null;
  const first = used[0];
  if (!first) return null;
  const interval = used.length === 1 ? first.interval : used.map((o) => o.interval).reduce(add, exactly(0));
  const value = used.length === 1 ? first.value : used.reduce((sum, o) => sum + o.value, 0);
  return {
    index,
    measure,
    selection,
    period: used.length === 1 ? first.period : period,
    value,
    interval,
    unit: first.unit,
    observations: used,
    label,
  };
}

/** A sum over rows skips blanks only when they are few; else it is not known. */
const skipOrGap = (_used: readonly Observation[], _missing: number, _all: number, label: string): Missing => ({
  gap: true,
  label,
});

const isGap = (
  index: DatasetIndex,
  measure: MeasureEntry,
  members: Readonly<Record<string, string>>,
  period: Period | null,
): boolean =>
  index.dataset.gaps.some(
    (gap) =>
      gap.measure === measure.measure.id &&
      Object.entries(members).every(([name, id]) => gap.members[name] === id) &&
      (period === null ? gap.period === null : gap.period !== null && matches(gap.period, period)),
  );

export function labelFor(
  index: DatasetIndex,
  measure: MeasureEntry,
  selection: Selection,
  period: Period | null,
): string {
  const parts: string[] = [];
  for (const dimension of dimensionsOf(measure, index)) {
    const chosen = selection[dimension.name];
    if (chosen === undefined || chosen === 'whole') {
      const { total } = wholeOf(dimension);
      if (total) parts.push(nameOf(total, index.language));
    } else {
      const names = chosen.map((id) =>
        nameOf(
          dimension.members.find((m) => m.id === id),
          index.language,
        ),
      );
      parts.push(names.join(' + '));
    }
  }
  parts.push(measure.name);
  if (period) parts.push(period.label);
  return parts.filter((part) => part !== '').join(', ');
}

const periodCache = new WeakMap<MeasureEntry, readonly Period[]>();

/** All periods that the measure has, in order of time. */
export function periodsOf(measure: MeasureEntry): readonly Period[] {
  const known = periodCache.get(measure);
  if (known) return known;
  const byLabel = new Map<string, Period>();
  for (const o of measure.observations) if (o.period) byLabel.set(o.period.label, o.period);
  const made = [...byLabel.values()].sort((a, b) => a.end.localeCompare(b.end) || a.start.localeCompare(b.start));
  periodCache.set(measure, made);
  return made;
}

export const isFigure = (figure: Figure | Missing | null): figure is Figure => figure !== null && !('gap' in figure);
