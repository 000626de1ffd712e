/**
 * Ways to recompute a claim from one dataset: which cells, which formula, how strongly linked. "Northfield saw the
 * strongest growth, 52 %" is the growth of Northfield's rides from 2023 to 2024, four quarters each.
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import type { Period } from '../quantities/period.ts';
import type { Span, Unit } from '../quantities/quantity.ts';
import type { Input, Operation } from '../verify/recomputation.ts';
import { lossesTogether, meanCandidates } from './aggregate-candidates.ts';
import type { Candidate, NearMiss } from './candidate.ts';
import { complementCandidates } from './complement-candidates.ts';
import { extremes } from './extreme-candidates.ts';
import { figureAt, isAdditive, isFigure, labelFor, type Selection } from './figures.ts';
import { jointCandidates } from './joint-candidates.ts';
import type { DatasetIndex, MeasureEntry } from './lexicon.ts';
import { type Base, combine, inputOf, makeCandidate, slot, timeline } from './make-candidate.ts';
import { measureOptions } from './measure-options.ts';
import { subjectOptions } from './member-options.ts';
import { isOfAnother, multipleCandidates } from './multiple-candidates.ts';
import { amountBefore, countedWords, nounsOf } from './nouns.ts';
import { percent } from './operations.ts';
import { orderCandidates } from './order-candidates.ts';
import { baselineOptions, periodOptions } from './period-options.ts';
import { rateCandidates } from './rate-candidates.ts';
import { ratioCandidates } from './ratio-candidates.ts';
import { shareCandidates } from './share-candidates.ts';
import type { Option } from './slots.ts';

export interface TableLinks {
  readonly candidates: readonly Candidate[];
  readonly misses: readonly NearMiss[];
}

/** The unit that the evidence must have for this operation to be possible; null when any will do. */
function evidenceUnit(claim: Claim, operation: Operation): Unit | null {
  const unit = claim.kind === 'share' ? percent : (claim.quantity?.unit ?? null);
  switch (operation) {
    case 'value':
    case 'sum':
    case 'mean':
    case 'difference':
    case 'minimum':
    case 'maximum':
      return unit;
    case 'points':
      return percent;
    default:
      return null;
  }
}

const MOST = 400;
/** "two and a half times domestic output" is hardly a movement of one measure. */
const OF_ANOTHER = 0.4;

export function tableCandidates(reading: DocumentReading, claim: Claim, index: DatasetIndex): TableLinks {
  const candidates: Candidate[] = [];
  const misses: NearMiss[] = [];
  if (claim.ordering) return orderCandidates(reading, claim, index);
  // An equivalence is the article's own arithmetic.
  if (claim.kind === 'equivalence') return { candidates, misses };
  const nouns = nounsOf(claim);
  claim.operations.forEach((operation, preference) => {
    // A share may be told of a column of percentages as well as of a part and its whole.
    const factor = claim.kind === 'share' && operation === 'value' ? 1 : 1 - 0.04 * preference;
    const unit = evidenceUnit(claim, operation);
    if (operation === 'mean') {
      const means = meanCandidates(reading, claim, index, factor);
      candidates.push(...means.candidates);
      misses.push(...means.misses);
      return;
    }
    const hint = unit === null ? amountBefore(claim) : null;
    let measures = measureOptions(reading, claim, index, unit, nouns).slice(0, 8);
    if (hint && (measures[0]?.strength ?? 0) < 0.55) {
      const hinted = measureOptions(reading, claim, index, hint.unit, countedWords(hint, claim.sentence)).slice(0, 4);
      measures = [...hinted, ...measures.filter((m) => !hinted.some((h) => h.value === m.value))];
    }
    for (const measure of measures) {
      if (candidates.length > MOST) return;
      const subjects = subjectOptions(reading, claim, index, measure.value);
      const periods = periodOptions(reading, claim, measure.value).slice(0, 3);
      for (const subject of subjects.own) {
        for (const period of periods) {
          const base = {
            index,
            measure,
            subject,
            period,
            factor:
              operation === 'multiple' && isOfAnother(claim) && claim.quantity?.form === 'multiple'
                ? factor * OF_ANOTHER
                : factor,
          };
          // A series of growth rates holds the change itself.
          if (operation === 'growth' && measure.value.measure.kind === 'change') {
            levels(claim, base, candidates, misses);
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
          else if (operation === 'share' || operation === 'minimum' || operation === 'maximum') continue;
          else levels(claim, base, candidates, misses);
        }
      }
      if (operation === 'minimum') extremes(reading, claim, index, measure, candidates);
    }
  });
  if (claim.operations.includes('share')) candidates.push(...shareCandidates(reading, claim, index));
  const joint = jointCandidates(reading, claim, index);
  if (joint.length > 0) {
    // "Grain and timber together": neither is meant alone.
    const alone = candidates.map((c) => (c.operation === 'value' ? { ...c, strength: c.strength * 0.6 } : c));
    return { candidates: [...alone, ...joint], misses };
  }
  candidates.push(...betweenMeasures(reading, claim, index, []), ...lossesTogether(reading, claim, index));
  // "still waiting": the other part is meant; the whole alone proves nothing.
  if (claim.complement && claim.kind === 'level') {
    const weaker = candidates.map((c) => ({ ...c, strength: c.strength * 0.7 }));
    return { candidates: [...weaker, ...complementCandidates(reading, claim, index)], misses };
  }
  return { candidates, misses };
}

/** A place that the data does not have says little where the text does not say its time. */
const ASSUMED = 0.75;

/** A place that the link reached in vain; of many, one is named. */
const missAt = (base: Base, period: Period | null, strength: number, blank: boolean): NearMiss => ({
  get label() {
    return labelFor(base.index, base.measure.value, base.subject.value, period);
  },
  strength: base.period.written || base.period.value === null ? strength : strength * ASSUMED,
  blank,
  reference: base.index.dataset.origin !== 'run',
});

/** Ratios of two measures, the second perhaps of another table. */
export const betweenMeasures = (
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  others: readonly DatasetIndex[],
): readonly Candidate[] =>
  [ratioCandidates, rateCandidates, multipleCandidates].flatMap((candidates) =>
    candidates(reading, claim, index, others),
  );

function levels(claim: Claim, base: Base, out: Candidate[], misses: NearMiss[]): void {
  let strength = combine(base.measure.strength, base.subject.strength, base.period.strength) * base.factor;
  // An amount told of each is no amount of all, unless the measure is told of each as well.
  if (claim.kind === 'rate' && claim.per !== null && isAdditive(base.measure.value)) strength *= TOLD_OF_EACH;
  const figure = figureAt(base.index, base.measure.value, base.subject.value, base.period.value);
  if (figure !== null && !isFigure(figure)) {
    misses.push(missAt(base, base.period.value, strength, true));
    return;
  }
  if (!figure) {
    misses.push(missAt(base, base.period.value, strength, false));
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

/** A plain amount for a rate that says what it is counted over. */
const TOLD_OF_EACH = 0.4;

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
    misses.push(missAt(base, base.period.value, strength, own !== null));
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
  const isOfOther = others.length > 0 || (operation === 'multiple' && namesOther(claim));
  for (const baseline of baselineOptions(reading, claim, measure, base.period.value)) {
    if (!comparable(base.period.value, baseline.value, measure)) continue;
    const before = figureAt(base.index, measure, base.subject.value, baseline.value);
    const reach =
      combine(base.measure.strength, base.subject.strength, base.period.strength, baseline.strength) *
      base.factor *
      (isOfOther ? OTHER_SIDE_NAMED : 1);
    if (!isFigure(before)) {
      misses.push(missAt(base, baseline.value, baseline.written ? reach : reach * ASSUMED, before !== null));
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

/** A movement in time where the words compare with something else. */
const OTHER_SIDE_NAMED = 0.6;

/** "twice as many AS FENWICK": words of matter and no time stand on the other side. */
function namesOther({ sentence, other }: Claim): boolean {
  if (!other || other.quantity) return false;
  const inside = ({ start, end }: Span): boolean => start >= other.start && end <= other.end;
  return !sentence.periods.some(inside) && sentence.words.some((w) => inside(w) && !w.isFunction && !w.isNumber);
}

const length = (p: Period): number => (Date.parse(p.end) - Date.parse(p.start)) / 86_400_000 + 1;

/** A year is not compared with a quarter, except for what has ends and not sums (a stock, a rate). */
function comparable(own: Period | null, baseline: Period, measure: MeasureEntry): boolean {
  if (own === null || own.start === own.end || baseline.start === baseline.end) return true;
  if (['stock', 'rate', 'price'].includes(measure.measure.kind)) return true;
  const ratio = length(own) / length(baseline);
  return ratio > 0.8 && ratio < 1.25;
}
