/**
 * Counts: "in three of the five regions unemployment fell" is the number of regions whose figure is lower than before.
 * Every member must have its figures, and the members must be as many as the text says there are.
 */
import type { Claim, Condition } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import { stemOf } from '../extract/words.ts';
import { exactly, type Interval } from '../quantities/interval.ts';
import type { Unit } from '../quantities/quantity.ts';
import { convertTo } from '../quantities/units.ts';
import type { DatasetDimension } from '../store/dataset.ts';
import type { Input } from '../verify/recomputation.ts';
import type { Candidate, CountTest, LinkSlot } from './candidate.ts';
import { dimensionsOf, type Figure, figureAt, isFigure, type Selection } from './figures.ts';
import type { DatasetIndex, MeasureEntry } from './lexicon.ts';
import { type Base, combine, inputOf, slot, slotsOf } from './make-candidate.ts';
import { measureOptions } from './measure-options.ts';
import { subjectOptions } from './member-options.ts';
import { nameIn } from './names.ts';
import { countedWords } from './nouns.ts';
import { noUnit, percent } from './operations.ts';
import { baselineOptions, periodOptions } from './period-options.ts';

/** One member: its figures in the order of the formula, and whether it meets the condition, for sure and perhaps. */
interface Case {
  readonly label: string;
  readonly figures: readonly Figure[];
  readonly value: number;
  readonly meets: boolean;
  readonly may: boolean;
  readonly must: boolean;
}

export function countCandidates(reading: DocumentReading, claim: Claim, index: DatasetIndex): readonly Candidate[] {
  const { condition, whole, quantity } = claim;
  if (!condition || !whole || !quantity) return [];
  const out: Candidate[] = [];
  const level = condition.moves === null ? condition.bound : null;
  const nouns = level ? countedWords(level, claim.sentence) : [];
  const ofWhole = new Set(countedWords(whole, claim.sentence).map((w) => w.stem));
  for (const measure of measureOptions(reading, claim, index, level?.unit ?? null, nouns).slice(0, 5))
    for (const dimension of dimensionsOf(measure.value, index)) {
      const items = dimension.members.filter((m) => m.kind === 'item');
      // Seven of the ten can be looked up only where there are ten.
      if (items.length !== whole.value) continue;
      const named = isNamed(dimension, ofWhole, claim);
      const subject = subjectOptions(reading, claim, index, measure.value).own[0];
      if (!subject) continue;
      for (const period of periodOptions(reading, claim, measure.value).slice(0, 2)) {
        const base: Base = {
          index,
          measure,
          // The members counted are named by their dimension, whatever other member the sentence names.
          subject: {
            ...subject,
            strength: named ? 1 : MEMBERS_UNNAMED,
            value: { ...subject.value, [dimension.name]: 'whole' },
            rule: 'all-members',
          },
          period,
          factor: 1,
        };
        for (const way of ways(reading, claim, condition, base, dimension)) out.push(made(claim, base, way));
      }
    }
  return out;
}

/** The right number of members, under another name than the text's. */
const MEMBERS_UNNAMED = 0.75;

const isNamed = (dimension: DatasetDimension, stems: ReadonlySet<string>, claim: Claim): boolean =>
  [dimension.name, ...Object.values(dimension.labels).flat()].some((label) =>
    label.split(/[^\p{L}\p{M}]+/u).some((word) => word !== '' && stems.has(stemOf(word, claim.sentence.pack.text))),
  );

interface Way {
  readonly test: CountTest;
  readonly cases: readonly Case[];
  readonly slots: readonly LinkSlot[];
  readonly strength: number;
}

/** One way to count for a level; for a movement one for each natural baseline. */
function ways(
  reading: DocumentReading,
  claim: Claim,
  condition: Condition,
  base: Base,
  dimension: DatasetDimension,
): readonly Way[] {
  const measure = base.measure.value;
  const over = (caseOf: (selection: Selection, label: string) => Case | null): readonly Case[] | null => {
    const items = dimension.members.filter((m) => m.kind === 'item');
    const cases = items.flatMap((member) => {
      const label = nameIn(member.labels, base.index.language) ?? member.id;
      return caseOf({ ...base.subject.value, [dimension.name]: [member.id] }, label) ?? [];
    });
    return cases.length === items.length ? cases : null;
  };
  const at = (selection: Selection, period = base.period.value): Figure | null => {
    const figure = figureAt(base.index, measure, selection, period);
    return isFigure(figure) ? figure : null;
  };
  // A series of growth rates holds the movement itself.
  if (condition.moves === null || measure.measure.kind === 'change') {
    const bound = boundFor(condition, measure);
    if (bound === null) return [];
    const test = { of: 'value', sign: signOf(condition), bound, fails: claim.except } as const;
    const cases = over((selection, label) => {
      const figure = at(selection);
      return figure && caseFrom(label, [figure], figure.value, figure.interval, test);
    });
    return cases ? [{ test, cases, slots: [], strength: 1 }] : [];
  }
  const { bound } = condition;
  const sign = signOf(condition);
  const test: CountTest = bound
    ? { of: 'growth', sign, bound: condition.moves === 'down' ? -bound.value : bound.value, fails: claim.except }
    : { of: 'difference', sign, bound: 0, fails: claim.except };
  return baselineOptions(reading, claim, measure, base.period.value)
    .slice(0, 2)
    .flatMap((baseline) => {
      const cases = over((selection, label) => {
        const before = at(selection, baseline.value);
        const after = at(selection);
        if (!before || !after || (bound && before.value <= 0)) return null;
        const value = bound ? (after.value / before.value - 1) * 100 : after.value - before.value;
        return caseFrom(label, [before, after], value, exactly(value), test);
      });
      const slots = [slot('baseline', baseline, baseline.value.label)];
      return cases ? [{ test, cases, slots, strength: baseline.strength }] : [];
    });
}

/** "more than", "at least", "rose" look upwards; "fell by more than 10 %" looks below −10. */
function signOf({ moves, side, bound }: Condition): CountTest['sign'] {
  const down = moves === null ? side === 'below' : moves === 'down';
  const orEqual = bound?.hedge === 'at-least' || bound?.hedge === 'at-most';
  return down ? (orEqual ? '<=' : '<') : orEqual ? '>=' : '>';
}

/** The bound in the measure's own unit; 0 for a bare movement; null where no rate converts it. */
function boundFor({ bound }: Condition, { measure }: MeasureEntry): number | null {
  if (!bound) return 0;
  if (isCounted(bound.unit) && isCounted(measure.unit)) return bound.value;
  return bound.unit.code === measure.unit.code ? bound.value : convertTo(bound.value, bound.unit, measure.unit);
}

const isCounted = (unit: Unit): boolean => unit.dimension === 'count' || unit.dimension === 'none';

function caseFrom(label: string, figures: readonly Figure[], value: number, interval: Interval, test: CountTest): Case {
  const [low, high] = [passes(interval.min, test), passes(interval.max, test)];
  return { label, figures, value, meets: passes(value, test), may: low || high, must: low && high };
}

function passes(value: number, { sign, bound }: CountTest): boolean {
  switch (sign) {
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
  }
}

const roleOf = (i: number, of: number): Input['role'] => (of === 1 ? 'term' : i === 0 ? 'before' : 'after');

function made(claim: Claim, base: Base, { cases, test, slots, strength }: Way): Candidate {
  // "all but two" counts the two that do not.
  const number = (met: (c: Case) => boolean): number => {
    const n = cases.filter(met).length;
    return claim.except ? cases.length - n : n;
  };
  const ends = [number((c) => c.must), number((c) => c.may)];
  const value = number((c) => c.meets);
  const interval = { min: Math.min(...ends), max: Math.max(...ends) };
  return {
    operation: 'count',
    inputs: cases.flatMap((c) => c.figures.map((f, i) => inputOf(f, roleOf(i, c.figures.length)))),
    value,
    interval,
    unit: { ...noUnit, dimension: 'count', code: claim.whole?.unit.code ?? '', noun: claim.whole?.unit.noun ?? '' },
    strength: combine(base.measure.strength, base.subject.strength, base.period.strength) * strength,
    slots: [...slotsOf(base), ...slots],
    origin: base.index.dataset.id,
    label: base.measure.value.name,
    series: cases.map((c) => ({ label: c.label, value: c.value, used: c.meets })),
    seriesUnit: test.of === 'growth' ? percent : base.measure.value.measure.unit,
    test,
    holds: holdsFor(claim, interval),
    slack: base.measure.value.measure.slack,
    reference: base.index.dataset.origin !== 'run',
    reading: '',
  };
}

/** Counts of members are exact; only a hedge of their own loosens them. */
function holdsFor({ quantity }: Claim, { min, max }: Interval): boolean {
  const stated = quantity?.value ?? 0;
  switch (quantity?.hedge) {
    case 'at-least':
      return max >= stated;
    case 'more-than':
      return max > stated;
    case 'at-most':
      return min <= stated;
    case 'less-than':
      return min < stated;
    case 'about':
    case 'nearly':
      return min <= stated + 1 && max >= stated - 1;
    default:
      return min <= stated && stated <= max;
  }
}
