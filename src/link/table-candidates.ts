/**
 * Ways to recompute a claim from one dataset: which cells, which formula, how strongly linked. "Northfield saw the
 * strongest growth, 52 %" is the growth of Northfield's rides from 2023 to 2024, four quarters each.
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading, SentenceReading } from '../extract/reading.ts';
import { type Word, wordsOf } from '../extract/words.ts';
import type { Period } from '../quantities/period.ts';
import type { Quantity, Unit } from '../quantities/quantity.ts';
import type { Input, Operation } from '../verify/recomputation.ts';
import type { Candidate, LinkSlot, NearMiss } from './candidate.ts';
import { complementCandidates } from './complement-candidates.ts';
import {
  type Figure,
  figureAt,
  isAdditive,
  isFigure,
  labelFor,
  measureLabel,
  periodsOf,
  type Selection,
  seriesOf,
} from './figures.ts';
import type { DatasetIndex, MeasureEntry } from './lexicon.ts';
import { evaluate } from './operations.ts';
import { orderCandidates } from './order-candidates.ts';
import { isOfAnother, ratioCandidates } from './ratio-candidates.ts';
import { baselineOptions, measureOptions, type Option, periodOptions, subjectOptions } from './slots.ts';

export interface TableLinks {
  readonly candidates: readonly Candidate[];
  readonly misses: readonly NearMiss[];
}

export const inputOf = (figure: Figure, role: Input['role']): Input => ({
  role,
  label: figure.label,
  value: figure.value,
  interval: figure.interval,
  unit: figure.unit,
  observations: figure.observations,
});

export const slot = <T>(name: string, option: Option<T>, value: string): LinkSlot => ({
  name,
  value,
  written: option.written,
  rule: option.rule,
});

/** The counted noun of the claim's quantity, as words: "39 généralistes" speaks of the column "Généralistes". */
export function nounsOf(claim: Claim): readonly Word[] {
  const { quantity, sentence } = claim;
  const counted = quantity ? countedWords(quantity, sentence) : [];
  return [...counted, ...impliedBy(claim)];
}

/** The words of what a number counts; none for a measured amount or its denominator. */
function countedWords(quantity: Quantity, sentence: SentenceReading): readonly Word[] {
  const { dimension, noun } = quantity.unit;
  if ((dimension !== 'count' && dimension !== 'none') || noun === '') return [];
  const end = quantity.unit.per
    ? sentence.start + sentence.text.indexOf(noun, quantity.number.end - sentence.start) + noun.length
    : quantity.end;
  return sentence.words.filter((w) => w.start >= quantity.number.end && w.end <= end && !w.isFunction && !w.isNumber);
}

/** "deux fois plus cher" speaks of prices, though none is named. */
function impliedBy({ sentence, quantity, start, end }: Claim): readonly Word[] {
  const { cues, text } = sentence.pack;
  const near = sentence.cues.filter(
    (c) => (c.kind === 'more' || c.kind === 'less') && c.start >= start - 1 && c.start <= (quantity?.end ?? end) + 12,
  );
  return near.flatMap((c) =>
    Object.hasOwn(cues.implied, c.phrase) ? wordsOf(cues.implied[c.phrase] ?? '', text) : [],
  );
}

/** "271 million litres a day …, 4.6 % more": the amount told right before says what the change is of. */
function amountBefore(claim: Claim): Quantity | null {
  const { sentence, quantity } = claim;
  if (!quantity || claim.first || claim.other?.quantity) return null;
  const before = sentence.quantities.filter((q) => q.end <= quantity.start && q.form === 'number').at(-1);
  if (!before || before.unit.dimension === 'percent' || before.unit.dimension === 'time') return null;
  return before.unit.dimension === 'none' ? null : before;
}

/** The unit that the evidence must have for this operation to be possible; null when any will do. */
function evidenceUnit(claim: Claim, operation: Operation): Unit | null {
  const unit = claim.quantity?.unit ?? null;
  switch (operation) {
    case 'value':
    case 'sum':
    case 'mean':
    case 'difference':
    case 'minimum':
    case 'maximum':
      return unit;
    case 'points':
      return { dimension: 'percent', code: 'percent', noun: '%', per: null };
    default:
      return null;
  }
}

const MOST = 400;

export function tableCandidates(reading: DocumentReading, claim: Claim, index: DatasetIndex): TableLinks {
  const candidates: Candidate[] = [];
  const misses: NearMiss[] = [];
  if (claim.kind === 'rank' || claim.kind === 'comparison') return orderCandidates(reading, claim, index);
  // An equivalence is the article's own arithmetic.
  if (claim.kind === 'equivalence') return { candidates, misses };
  const nouns = nounsOf(claim);
  claim.operations.forEach((operation, preference) => {
    const factor = 1 - 0.04 * preference;
    const unit = evidenceUnit(claim, operation);
    const hint = unit === null ? amountBefore(claim) : null;
    let measures = measureOptions(reading, claim, index, unit, nouns).slice(0, 6);
    if (hint && (measures[0]?.strength ?? 0) < 0.55) {
      const hinted = measureOptions(reading, claim, index, hint.unit, countedWords(hint, claim.sentence)).slice(0, 4);
      measures = [...hinted, ...measures.filter((m) => !hinted.some((h) => h.value === m.value))];
    }
    for (const measure of measures) {
      if (candidates.length > MOST) return;
      const subjects = subjectOptions(reading, claim, index, measure.value);
      for (const subject of subjects.own) {
        for (const period of periodOptions(reading, claim, measure.value).slice(0, 3)) {
          const base = {
            index,
            measure,
            subject,
            period,
            factor:
              operation === 'multiple' && isOfAnother(claim) && claim.quantity?.form === 'multiple'
                ? factor * 0.6
                : factor,
          };
          // A series of growth rates holds the change itself.
          if (operation === 'growth' && measure.value.measure.kind === 'change') {
            levels(claim, 'value', base, candidates, misses);
            continue;
          }
          if (claim.first && operation === 'value') pairs(reading, claim, operation, base, [], candidates, misses);
          else if (
            operation === 'difference' ||
            operation === 'growth' ||
            operation === 'points' ||
            operation === 'multiple'
          )
            pairs(reading, claim, operation, base, subjects.other, candidates, misses);
          else if (operation === 'share') shares(claim, base, candidates);
          else if (operation === 'minimum' || operation === 'maximum') continue;
          else levels(claim, operation, base, candidates, misses);
        }
      }
      if (operation === 'minimum') extremes(reading, claim, index, measure, candidates);
    }
  });
  candidates.push(...ratioCandidates(reading, claim, index));
  // "still waiting": the other part is meant; the whole alone proves nothing.
  if (claim.complement && claim.kind === 'level') {
    const weaker = candidates.map((c) => ({ ...c, strength: c.strength * 0.7 }));
    return { candidates: [...weaker, ...complementCandidates(reading, claim, index)], misses };
  }
  return { candidates, misses };
}

export interface Base {
  readonly index: DatasetIndex;
  readonly measure: Option<MeasureEntry>;
  readonly subject: Option<Selection>;
  readonly period: Option<Period | null>;
  readonly factor: number;
}

/** Slots weaken each other, the weakest most. */
export const combine = (...strengths: readonly number[]): number => {
  const least = Math.min(...strengths);
  return strengths.reduce((product, s) => product * Math.sqrt(s), 1) * Math.sqrt(least);
};

export const slotsOf = (base: Base): readonly LinkSlot[] => [
  slot('measure', base.measure, measureLabel(base.measure.value)),
  slot('entity', base.subject, labelFor(base.index, base.measure.value, base.subject.value, null)),
  ...(base.period.value ? [slot('period', base.period, base.period.value.label)] : []),
];

/** The measure over time for the selection, for the chart and the neighbouring baselines. */
export function timeline(
  base: Pick<Base, 'index' | 'measure'>,
  selection: Selection,
  used: readonly (Period | null)[],
): Candidate['series'] {
  const periods = periodsOf(base.measure.value);
  if (periods.length < 2 || periods.length > 60) return [];
  return periods.flatMap((period) => {
    const figure = figureAt(base.index, base.measure.value, selection, period);
    return isFigure(figure)
      ? [{ label: period.label, value: figure.value, used: used.some((u) => u?.label === period.label) }]
      : [];
  });
}

export function makeCandidate(
  operation: Operation,
  inputs: readonly Input[],
  strength: number,
  base: Base,
  extra: {
    readonly slots?: readonly LinkSlot[];
    readonly label?: string;
    readonly series?: Candidate['series'];
    readonly reading?: string;
  },
): Candidate | null {
  const outcome = evaluate(operation, inputs);
  if (!outcome || !Number.isFinite(outcome.value)) return null;
  return {
    operation,
    inputs,
    ...outcome,
    strength,
    slots: [...slotsOf(base), ...(extra.slots ?? [])],
    origin: base.index.dataset.id,
    label: extra.label ?? inputs.map((i) => i.label).join(' / '),
    series: extra.series ?? [],
    seriesUnit: base.measure.value.measure.unit.noun || base.measure.value.measure.unit.code,
    holds: null,
    slack: base.measure.value.measure.slack,
    reference: base.index.dataset.origin !== 'run',
    reading: extra.reading ?? '',
  };
}

function levels(claim: Claim, operation: Operation, base: Base, out: Candidate[], misses: NearMiss[]): void {
  const strength = combine(base.measure.strength, base.subject.strength, base.period.strength) * base.factor;
  const figure = figureAt(base.index, base.measure.value, base.subject.value, base.period.value);
  if (figure !== null && !isFigure(figure)) {
    misses.push({ label: figure.label, strength, blank: true, reference: base.index.dataset.origin !== 'run' });
    return;
  }
  if (!figure) {
    misses.push({
      label: labelFor(base.index, base.measure.value, base.subject.value, base.period.value),
      strength,
      blank: false,
      reference: base.index.dataset.origin !== 'run',
    });
    return;
  }
  if (operation === 'mean') {
    if (figure.observations.length < 2 && !isWholeOf(base)) return;
    const parts = figure.observations.length > 1 ? figure : wholeByParts(base);
    if (!parts || parts.observations.length < 2) return;
    const inputs = parts.observations.map(
      (o): Input => ({
        role: 'term',
        label: Object.values(o.members).join(', '),
        value: o.value,
        interval: o.interval,
        unit: o.unit,
        observations: [o],
      }),
    );
    const candidate = makeCandidate('mean', inputs, strength, base, { label: figure.label });
    if (candidate) out.push(candidate);
    return;
  }
  // A level is no average, unless the measure itself is one.
  if (claim.aggregate !== null && claim.aggregate !== 'total' && isAdditive(base.measure.value)) return;
  const selection = base.subject.value;
  const candidate = makeCandidate(
    figure.observations.length > 1 ? 'sum' : 'value',
    figure.observations.length > 1
      ? figure.observations.map(
          (o): Input => ({
            role: 'term',
            label: Object.values(o.members).join(', '),
            value: o.value,
            interval: o.interval,
            unit: o.unit,
            observations: [o],
          }),
        )
      : [inputOf(figure, 'own')],
    strength,
    base,
    {
      label: figure.label,
      series: timeline(base, selection, [figure.period]),
    },
  );
  if (candidate) out.push(candidate);
}

const isWholeOf = (base: Base): boolean => Object.values(base.subject.value).some((v) => v === 'whole');

/** All items of the dimensions left whole, even where a total row stands. */
function wholeByParts(base: Base): Figure | null {
  const selection: Record<string, readonly string[] | 'whole'> = { ...base.subject.value };
  for (const dimension of base.index.dimensions)
    if ((selection[dimension.name] ?? 'whole') === 'whole')
      selection[dimension.name] = dimension.members
        .filter((m) => m.kind === 'item' || m.kind === 'collective')
        .map((m) => m.id);
  const figure = figureAt(base.index, base.measure.value, selection, base.period.value);
  return isFigure(figure) ? figure : null;
}

function pairs(
  reading: DocumentReading,
  claim: Claim,
  operation: Operation,
  base: Base,
  others: readonly Option<Selection>[],
  out: Candidate[],
  misses: NearMiss[],
): void {
  const measure = base.measure.value;
  const own = figureAt(base.index, measure, base.subject.value, base.period.value);
  const strength = combine(base.measure.strength, base.subject.strength, base.period.strength) * base.factor;
  if (!isFigure(own)) {
    misses.push({
      label: labelFor(base.index, measure, base.subject.value, base.period.value),
      strength,
      blank: own !== null,
      reference: base.index.dataset.origin !== 'run',
    });
    return;
  }
  const isRate = measure.measure.unit.dimension === 'percent';
  if (operation === 'points' && !isRate) return;
  // "£76 more than one in Brackenwell", "six times faster than in the Corran Isles": between members, at one time.
  for (const other of others) {
    const figure = figureAt(base.index, measure, other.value, base.period.value);
    if (!isFigure(figure)) continue;
    const candidate = makeCandidate(
      operation,
      [inputOf(figure, 'other'), inputOf(own, 'own')],
      strength * other.strength,
      base,
      {
        slots: [slot('other side', other, figure.label)],
        label: `${own.label} / ${figure.label}`,
        reading: 'between-two',
      },
    );
    if (candidate) out.push(candidate);
  }
  if (others.length > 0 && claim.kind !== 'change') return;
  for (const baseline of baselineOptions(reading, claim, measure, base.period.value)) {
    if (!comparable(base.period.value, baseline.value, measure)) continue;
    const before = figureAt(base.index, measure, base.subject.value, baseline.value);
    const reach =
      combine(base.measure.strength, base.subject.strength, base.period.strength, baseline.strength) *
      base.factor *
      (others.length > 0 ? 0.6 : 1);
    if (!isFigure(before)) {
      misses.push({
        label: labelFor(base.index, measure, base.subject.value, baseline.value),
        strength: reach,
        blank: before !== null,
        reference: base.index.dataset.origin !== 'run',
      });
      continue;
    }
    const candidate = makeCandidate(operation, [inputOf(before, 'before'), inputOf(own, 'after')], reach, base, {
      slots: [slot('baseline', baseline, baseline.value.label)],
      label: own.label,
      series: timeline(base, base.subject.value, [base.period.value, baseline.value]),
      reading: `${baseline.value.label} → ${base.period.value?.label ?? ''}`,
    });
    if (candidate) out.push(candidate);
  }
}

const length = (p: Period): number => (Date.parse(p.end) - Date.parse(p.start)) / 86_400_000 + 1;

/** A year is not compared with a quarter, except for what has ends and not sums (a stock, a rate). */
function comparable(own: Period | null, baseline: Period, measure: MeasureEntry): boolean {
  if (own === null || own.start === own.end || baseline.start === baseline.end) return true;
  if (['stock', 'rate', 'price'].includes(measure.measure.kind)) return true;
  const ratio = length(own) / length(baseline);
  return ratio > 0.8 && ratio < 1.25;
}

function shares(claim: Claim, base: Base, out: Candidate[]): void {
  const measure = base.measure.value;
  if (!isAdditive(measure)) return;
  const part = figureAt(base.index, measure, base.subject.value, base.period.value);
  if (!isFigure(part)) return;
  for (const dimension of base.index.dimensions) {
    const chosen = base.subject.value[dimension.name];
    if (chosen === undefined || chosen === 'whole') continue;
    const whole = figureAt(
      base.index,
      measure,
      { ...base.subject.value, [dimension.name]: 'whole' },
      base.period.value,
    );
    if (!isFigure(whole) || whole.value < part.value) continue;
    const strength = combine(base.measure.strength, base.subject.strength, base.period.strength) * base.factor;
    const candidate = makeCandidate(
      'share',
      [inputOf(whole, 'whole'), inputOf(part, 'part')],
      claim.remaining ? strength * 0.6 : strength,
      base,
      {
        label: `${part.label} / ${whole.label}`,
        reading: 'part-of-whole',
      },
    );
    if (candidate) out.push(candidate);
  }
}

/** Smallest and largest over the members or the periods, for "between A and B". */
function extremes(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  measure: Option<MeasureEntry>,
  out: Candidate[],
): void {
  const series = seriesOf(measure.value, index);
  const periods = periodOptions(reading, claim, measure.value);
  const timed = claim.quantity?.unit.per?.dimension === 'time';
  for (const period of timed ? [] : periods.slice(0, 2)) {
    const overMembers = [...series.entries()].flatMap(([, list]) =>
      list.filter(
        (o) =>
          (period.value === null ? o.period === null : o.period?.label === period.value.label) &&
          isItem(index, o.members),
      ),
    );
    pushExtremes(overMembers, measure, period, index, 0.9, 'over-members', out);
  }
  const subjects = measure.value.observations[0]
    ? [...new Set(subjectOptionsSafe(reading, claim, index, measure.value))]
    : [];
  for (const subject of subjects.slice(0, 3)) {
    const all = periodsOf(measure.value);
    const asked = periods[0]?.value;
    const inside = asked ? all.filter((p) => p.start >= asked.start && p.end <= asked.end) : all;
    for (const list of [inside, all]) {
      if (list.length < 2) continue;
      const figures = list.map((p) => figureAt(index, measure.value, subject.value, p)).filter(isFigure);
      if (figures.length < 2) continue;
      const base: Base = {
        index,
        measure,
        subject,
        period: { value: null, strength: 1, written: false, rule: 'all-periods' },
        factor: 1,
      };
      const low = figures.reduce((a, b) => (b.value < a.value ? b : a));
      const high = figures.reduce((a, b) => (b.value > a.value ? b : a));
      const candidate = makeCandidate(
        'minimum',
        [inputOf(low, 'own'), inputOf(high, 'other')],
        combine(measure.strength, subject.strength),
        base,
        {
          label: `${low.label} … ${high.label}`,
          reading: 'over-time',
        },
      );
      if (candidate) out.push(candidate);
    }
  }
}

const subjectOptionsSafe = (
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  measure: MeasureEntry,
): readonly Option<Selection>[] => subjectOptions(reading, claim, index, measure).own;

export const isItem = (index: DatasetIndex, members: Readonly<Record<string, string>>): boolean =>
  index.dimensions.every((d) => {
    const id = members[d.name];
    return id === undefined || d.members.find((m) => m.id === id)?.kind === 'item';
  });

function pushExtremes(
  observations: MeasureEntry['observations'],
  measure: Option<MeasureEntry>,
  period: Option<Period | null>,
  index: DatasetIndex,
  factor: number,
  reading: string,
  out: Candidate[],
): void {
  if (observations.length < 2) return;
  const low = observations.reduce((a, b) => (b.value < a.value ? b : a));
  const high = observations.reduce((a, b) => (b.value > a.value ? b : a));
  const input = (o: typeof low, role: Input['role']): Input => ({
    role,
    label: [...Object.values(o.members), measureLabel(measure.value), o.period?.label ?? ''].filter(Boolean).join(', '),
    value: o.value,
    interval: o.interval,
    unit: o.unit,
    observations: [o],
  });
  const base: Base = {
    index,
    measure,
    subject: { value: {}, strength: 1, written: false, rule: 'all-members' },
    period,
    factor,
  };
  const candidate = makeCandidate(
    'minimum',
    [input(low, 'own'), input(high, 'other')],
    combine(measure.strength, period.strength) * factor,
    base,
    {
      label: `${input(low, 'own').label} … ${input(high, 'other').label}`,
      reading,
    },
  );
  if (candidate) out.push(candidate);
}
