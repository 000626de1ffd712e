/**
 * Changes of what a series holds the yearly growth of: "the Italian economy shrank by 9 % in 2020" is the figure of
 * economic growth itself, never the growth of a level at current prices.
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import type { Candidate } from './candidate.ts';
import { tiersOf } from './context.ts';
import { coverage } from './coverage.ts';
import { figureAt, isFigure } from './figures.ts';
import type { DatasetIndex, LabelWord, MeasureEntry } from './lexicon.ts';
import { type Base, combine, inputOf, makeCandidate, timeline } from './make-candidate.ts';
import { subjectOptions } from './member-options.ts';
import { baselineOptions, periodOptions } from './period-options.ts';
import { type Option, option } from './slots.ts';

export const YEARLY_GROWTH = 'yearly-growth';

/** How much of the words must be there. */
const NAMED = 0.7;
/** Growth of a level at current prices, where the words speak of growth at constant ones. */
const AT_CURRENT_PRICES = 0.6;

const isAboutGrowth = (claim: Claim): boolean =>
  claim.operations.includes('growth') && !claim.operations.includes('value');

/** Measures whose growing thing the claim names, strongest first. */
function growing(reading: DocumentReading, claim: Claim, index: DatasetIndex): readonly Option<MeasureEntry>[] {
  const tiers = tiersOf(reading, claim);
  return index.measures
    .flatMap((entry) => {
      const best = entry.growthOf
        .map((label) => coverage(label, tiers))
        .reduce((a, b) => (b.score > a.score ? b : a), { score: 0, nearest: null });
      if (best.score < NAMED) return [];
      const where = best.nearest?.name ?? 'clause';
      return [option(entry, best.score, where === 'clause' || where === 'sentence', `words-of-${where}`)];
    })
    .sort((a, b) => b.strength - a.strength);
}

/** Whether the word for what grows is but a part of another measure's name: "GDP per head rose". */
const isOfLongerName = (claim: Claim, reading: DocumentReading, index: DatasetIndex): boolean => {
  const [clause] = tiersOf(reading, claim);
  const growing = index.measures.flatMap((entry) => entry.growthOf);
  const holdsOne = (label: readonly LabelWord[]): boolean =>
    growing.some((words) => words.length < label.length && words.every((w) => label.some((l) => l.stem === w.stem))) &&
    !growing.some((words) => words.length === label.length && words.every((w, i) => label[i]?.stem === w.stem));
  return (
    clause !== undefined &&
    index.measures.some(
      ({ growthOf, labels }) =>
        growthOf.length === 0 && labels.some((label) => holdsOne(label) && coverage(label, [clause]).score > 0.95),
    )
  );
};

export function growthCandidates(reading: DocumentReading, claim: Claim, index: DatasetIndex): readonly Candidate[] {
  if (!isAboutGrowth(claim) || isOfLongerName(claim, reading, index)) return [];
  return growing(reading, claim, index).flatMap((measure) =>
    subjectOptions(reading, claim, index, measure.value).own.flatMap((subject) =>
      periodOptions(reading, claim, measure.value)
        .slice(0, 3)
        .flatMap((period) => {
          // "since 2010": more than the growth of one year.
          const [baseline] = baselineOptions(reading, claim, measure.value, period.value);
          if (baseline && period.value && !isYearBefore(baseline.value.end, period.value.end)) return [];
          const base: Base = { index, measure, subject, period, factor: 1 };
          const figure = figureAt(index, measure.value, subject.value, period.value);
          if (!isFigure(figure)) return [];
          const strength = combine(measure.strength, subject.strength, period.strength);
          const candidate = makeCandidate('value', [inputOf(figure, 'own')], strength, base, {
            label: figure.label,
            series: timeline(base, subject.value, [figure.period]),
            reading: YEARLY_GROWTH,
          });
          return candidate ? [candidate] : [];
        }),
    ),
  );
}

const isYearBefore = (before: string, after: string): boolean => {
  const days = (Date.parse(after) - Date.parse(before)) / 86_400_000;
  return days > 350 && days < 380;
};

/**
 * The candidates for one claim from all datasets, with the growth of amounts of money behind where some dataset knows
 * that growth of the same name is told at constant prices.
 */
export function behindRealGrowth(
  reading: DocumentReading,
  claim: Claim,
  indexes: readonly DatasetIndex[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (!isAboutGrowth(claim)) return candidates;
  const real = indexes.some(
    (index) => !isOfLongerName(claim, reading, index) && growing(reading, claim, index).some((o) => o.written),
  );
  return real
    ? candidates.map((c) =>
        c.operation === 'growth' && c.origin !== 'document' && c.inputs.some((i) => i.unit.dimension === 'money')
          ? { ...c, strength: c.strength * AT_CURRENT_PRICES }
          : c,
      )
    : candidates;
}
