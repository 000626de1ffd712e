/**
 * Means that a table bears out or denies: over its members ("an average of 23,500 spectators at the six grounds"), over the
 * parts of a time ("38 hours on average in the four quarters"), plain or weighted; and what some members lost together.
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import { isKnownCount } from '../extract/surroundings.ts';
import { stemOf, type Word } from '../extract/words.ts';
import { monthsBefore } from '../quantities/calendar.ts';
import type { Period } from '../quantities/period.ts';
import type { DatasetDimension } from '../store/dataset.ts';
import type { Input } from '../verify/recomputation.ts';
import type { Candidate, NearMiss } from './candidate.ts';
import {
  dimensionsOf,
  type Figure,
  figureAt,
  isAdditive,
  isFigure,
  labelFor,
  periodsOf,
  type Selection,
} from './figures.ts';
import type { DatasetIndex, MeasureEntry } from './lexicon.ts';
import { type Base, combine, inputOf, makeCandidate, slot } from './make-candidate.ts';
import { measureOptions } from './measure-options.ts';
import { subjectOptions } from './member-options.ts';
import { nounsOf } from './nouns.ts';
import { periodOptions } from './period-options.ts';
import { type Option, option } from './slots.ts';

interface Aggregates {
  readonly candidates: readonly Candidate[];
  readonly misses: readonly NearMiss[];
}

/** What is counted over is named, and it is not the members: "each subscriber borrows 26 books" is no mean of libraries. */
const OF_OTHER_HEADS = 0.5;
/** Weights are assumed: a reader may as well take each member alike. */
const WEIGHTED = 0.97;
const MOST_WEIGHTS = 4;

export function meanCandidates(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  factor: number,
): Aggregates {
  const candidates: Candidate[] = [];
  const misses: NearMiss[] = [];
  for (const measure of measureOptions(reading, claim, index, claim.quantity?.unit ?? null, nounsOf(claim)).slice(0, 8))
    for (const subject of subjectOptions(reading, claim, index, measure.value).own)
      for (const period of periodOptions(reading, claim, measure.value).slice(0, 3)) {
        const base: Base = { index, measure, subject, period, factor };
        for (const dimension of dimensionsOf(measure.value, index))
          overMembers(claim, base, dimension, candidates, misses);
        candidates.push(...overTime(claim, base));
      }
  return { candidates, misses };
}

const strengthOf = ({ measure, subject, period, factor }: Base): number =>
  combine(measure.strength, subject.strength, period.strength) * factor;

/** The members that a selection leaves whole, or names one by one. */
function membersOf(base: Base, dimension: DatasetDimension): readonly string[] {
  const chosen = base.subject.value[dimension.name] ?? 'whole';
  return chosen === 'whole' ? dimension.members.filter((m) => m.kind === 'item').map((m) => m.id) : chosen;
}

function overMembers(
  claim: Claim,
  told: Base,
  dimension: DatasetDimension,
  out: Candidate[],
  misses: NearMiss[],
): void {
  const base = isEachOfAll(claim, told, dimension) ? { ...told, subject: EACH_OF_ALL(told.subject.value) } : told;
  const ids = membersOf(base, dimension);
  if (ids.length < 2) return;
  const selectionOf = (id: string): Selection => ({ ...base.subject.value, [dimension.name]: [id] });
  const at = (measure: MeasureEntry, id: string): Figure | null => {
    const figure = figureAt(base.index, measure, selectionOf(id), base.period.value);
    return isFigure(figure) ? figure : null;
  };
  const figures = ids.map((id) => at(base.measure.value, id));
  const isOther = claim.per !== null && claim.per.words.length > 0 && !isNamed(dimension, claim.per.words, claim);
  const strength = strengthOf(base) * (isOther ? OF_OTHER_HEADS : 1);
  const terms = figures.flatMap((f) => f ?? []);
  if (terms.length === 0) return;
  const label = labelFor(base.index, base.measure.value, base.subject.value, base.period.value);
  if (terms.length < ids.length) {
    misses.push({ label, strength, blank: true, reference: base.index.dataset.origin !== 'run' });
    return;
  }
  const mean = makeCandidate(
    'mean',
    terms.map((f) => inputOf(f, 'term')),
    strength,
    base,
    {
      label,
      reading: 'over-members',
    },
  );
  if (mean) out.push(mean);
  if (isAdditive(base.measure.value)) return;
  for (const weight of base.index.measures
    .filter((m) => m !== base.measure.value && isAdditive(m))
    .slice(0, MOST_WEIGHTS)) {
    const weights = ids.map((id) => at(weight, id));
    const inputs = terms.flatMap((term, i): Input[] => {
      const by = weights[i];
      return by ? [inputOf(by, 'other'), inputOf(term, 'term')] : [];
    });
    if (inputs.length < terms.length * 2) continue;
    const weighted = makeCandidate('weighted-mean', inputs, strength * WEIGHTED, base, {
      slots: [slot('per', option(weight, 1, false, 'by-unit'), weight.name)],
      label,
      reading: 'over-members',
    });
    if (weighted) out.push(weighted);
  }
}

/** "en moyenne PAR LIGNE": every one of them is meant, whichever was spoken of before. */
const isEachOfAll = (claim: Claim, { subject, index }: Base, dimension: DatasetDimension): boolean =>
  claim.aggregate === 'average' &&
  claim.per !== null &&
  index.dimensions.length === 1 &&
  (subject.value[dimension.name] ?? 'whole') === 'whole' &&
  isNamed(dimension, claim.per.words, claim);

const EACH_OF_ALL = (selection: Selection): Option<Selection> => option(selection, 0.95, true, 'all-members');

/** "par ligne", "per club": the members go by that name. */
export const isNamed = (dimension: DatasetDimension, words: readonly Word[], claim: Claim): boolean => {
  const stems = new Set(words.map((w) => w.stem));
  return [dimension.name, ...Object.values(dimension.labels).flat()].some((label) =>
    label.split(/[^\p{L}\p{M}]+/u).some((word) => word !== '' && stems.has(stemOf(word, claim.sentence.pack.text))),
  );
};

/** The mean of the quarters of a year, of the last five years. */
function overTime(claim: Claim, base: Base): readonly Candidate[] {
  const measure = base.measure.value;
  return timesOf(claim, base).flatMap((periods) => {
    const figures = periods.flatMap((period) => {
      const figure = figureAt(base.index, measure, base.subject.value, period);
      return isFigure(figure) ? [figure] : [];
    });
    if (figures.length < 2 || figures.length < periods.length) return [];
    const candidate = makeCandidate(
      'mean',
      figures.map((f) => inputOf(f, 'term')),
      strengthOf(base),
      base,
      {
        label: labelFor(base.index, measure, base.subject.value, base.period.value),
        reading: 'over-time',
      },
    );
    return candidate ? [candidate] : [];
  });
}

/** Lists of times to take the mean of: those inside the claim's period, and the years up to it that the text counts. */
function timesOf(claim: Claim, { measure, period }: Base): readonly (readonly Period[])[] {
  const whole = period.value;
  if (!whole) return [];
  const available = periodsOf(measure.value);
  const inside = available.filter((p) => p.start >= whole.start && p.end <= whole.end && p.label !== whole.label);
  const spans = claim.sentence.periods.flatMap((mention) => {
    if (mention.role !== 'over' || !mention.monthsBack) return [];
    const from = monthsBefore(whole, mention.monthsBack).end;
    return [available.filter((p) => p.end > from && p.end <= whole.end)];
  });
  return [inside, ...spans].filter((list) => list.length > 1);
}

/** A measure that is known by being below zero for so many. */
const RESULT = 0.88;

/** "Those four LOST £51.9m BETWEEN THEM": the sum of what is below zero; how many those are may be told. */
export function lossesTogether(reading: DocumentReading, claim: Claim, index: DatasetIndex): readonly Candidate[] {
  const { quantity, sentence } = claim;
  if (claim.aggregate !== 'total' || claim.direction !== 'down' || !quantity) return [];
  const told = sentence.quantities.find((q) => q !== quantity && q.end <= claim.start && isKnownCount(sentence, q));
  return measureOptions(reading, claim, index, quantity.unit, nounsOf(claim))
    .slice(0, 4)
    .filter((measure) => isAdditive(measure.value))
    .flatMap((measure) =>
      dimensionsOf(measure.value, index).flatMap((dimension) =>
        periodOptions(reading, claim, measure.value)
          .slice(0, 2)
          .flatMap((period) => {
            const terms = dimension.members
              .filter((m) => m.kind === 'item')
              .flatMap((m) => {
                const figure = figureAt(index, measure.value, { [dimension.name]: [m.id] }, period.value);
                return isFigure(figure) && figure.value < 0 ? [figure] : [];
              });
            if (terms.length < 2) return [];
            const agrees = told ? (told.value === terms.length ? 1 : 0.5) : 0.85;
            const subject = option<Selection>({ [dimension.name]: 'whole' }, agrees, told !== undefined, 'all-members');
            // Of amounts only results go below zero, and as many do as the words say.
            const result =
              agrees === 1 ? option(measure.value, Math.max(measure.strength, RESULT), true, 'by-unit') : measure;
            const base: Base = { index, measure: result, subject, period, factor: 1 };
            const candidate = makeCandidate(
              'sum',
              terms.map((f) => inputOf(f, 'term')),
              strengthOf(base),
              base,
              {
                label: labelFor(index, measure.value, subject.value, period.value),
                reading: 'over-members',
              },
            );
            return candidate ? [candidate] : [];
          }),
      ),
    );
}
