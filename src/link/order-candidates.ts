/**
 * Claims of order: ranks, comparisons without a number, what only one or so many of a group do. Each kind of statement has
 * its file in `order/`; here they are tried with every measure, member and time that the words may mean.
 */
import type { Claim } from '../extract/claim.ts';
import type { Ordering } from '../extract/ordering.ts';
import type { DocumentReading } from '../extract/reading.ts';
import type { Degree } from '../languages/pack-order.ts';
import type { Period } from '../quantities/period.ts';
import type { Candidate, NearMiss } from './candidate.ts';
import { periodsOf, type Selection } from './figures.ts';
import type { DatasetIndex, MeasureEntry } from './lexicon.ts';
import { subjectOptions } from './member-options.ts';
import { beyondCandidates } from './order/beyond-candidates.ts';
import { firstCandidates, steadyCandidates } from './order/course-candidates.ts';
import { countedCandidates, onlyCandidates } from './order/group-candidates.ts';
import type { OrderBase } from './order/made.ts';
import { rankedMeasures, type Words } from './order/measures.ts';
import { possibleRankings } from './order/possible-rankings.ts';
import { rankCandidates } from './order/rank-candidates.ts';
import { periodOptions } from './period-options.ts';
import type { Option } from './slots.ts';

const MOST_SUBJECTS = 8;
const MOST_PERIODS = 2;

export function orderCandidates(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
): { readonly candidates: readonly Candidate[]; readonly misses: readonly NearMiss[] } {
  const { ordering } = claim;
  if (!ordering) return { candidates: [], misses: [] };
  const found: Candidate[] = [];
  for (const measure of rankedMeasures(reading, claim, index, wordsOf(ordering))) {
    const subjects = subjectOptions(reading, claim, index, measure.value);
    const own = isOfGroup(ordering) ? subjects.own.slice(0, 1) : subjects.own.slice(0, MOST_SUBJECTS);
    for (const subject of own)
      for (const period of periodsFor(reading, claim, measure.value)) {
        const base: OrderBase = { index, measure, subject, period, factor: 1 };
        found.push(...candidatesOf(reading, claim, ordering, base, subjects.other));
      }
  }
  const candidates = found.length === 0 && claim.kind === 'rank' ? possibleRankings(reading, claim, index) : found;
  return { candidates, misses: [] };
}

function candidatesOf(
  reading: DocumentReading,
  claim: Claim,
  ordering: Ordering,
  base: OrderBase,
  others: readonly Option<Selection>[],
): readonly Candidate[] {
  switch (ordering.relation) {
    case 'place':
      return rankCandidates(reading, claim, ordering, base);
    case 'beyond':
      return beyondCandidates(reading, claim, ordering, base, others);
    case 'only':
      return onlyCandidates(reading, claim, ordering, base);
    case 'so-many':
      return countedCandidates(reading, claim, ordering, base);
    case 'steadily':
      return steadyCandidates(reading, claim, ordering, base);
    case 'first':
      return firstCandidates(claim, ordering, base);
  }
}

const isOfGroup = ({ relation }: Ordering): boolean => relation === 'so-many';

/** What the word of degree names by itself; nothing where movements are compared ("has grown faster"). */
function degreeOf(ordering: Ordering): Degree | null {
  if ('by' in ordering && ordering.by !== null) return null;
  return 'degree' in ordering ? ordering.degree : ordering.condition.degree;
}

const wordsOf = (ordering: Ordering): Words => ({
  degree: degreeOf(ordering),
  judges: judges(ordering),
  signed: 'condition' in ordering ? ordering.condition.sign !== null : ordering.relation === 'place' && ordering.isLoss,
});

function judges(ordering: Ordering): boolean {
  if (ordering.relation === 'place')
    return ordering.by === 'better' || ordering.by === 'worse' || ordering.degree.judges === true;
  return 'degree' in ordering ? ordering.degree.judges === true : ordering.condition.judges;
}

/** A measure that has one time only leaves nothing to choose. */
const ONLY_PERIOD = 0.96;

function periodsFor(reading: DocumentReading, claim: Claim, measure: MeasureEntry): readonly Option<Period | null>[] {
  const options = periodOptions(reading, claim, measure).slice(0, MOST_PERIODS);
  const [only] = periodsOf(measure);
  if (periodsOf(measure).length !== 1 || !only) return options;
  return options.map((o) =>
    o.value?.label === only.label && !o.written ? { ...o, strength: Math.max(o.strength, ONLY_PERIOD) } : o,
  );
}
