/** Several measures told together: "Grain and timber together made up 4.1 million tonnes", where each is a row of its own. */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import { cuesIn } from '../extract/surroundings.ts';
import type { Candidate } from './candidate.ts';
import { tiersOf } from './context.ts';
import { coverage } from './coverage.ts';
import { figureAt, isAdditive, isFigure } from './figures.ts';
import type { DatasetIndex, MeasureEntry } from './lexicon.ts';
import { combine, inputOf, makeCandidate } from './make-candidate.ts';
import { unitsMeet } from './measure-options.ts';
import { subjectOptions } from './member-options.ts';
import { periodOptions } from './period-options.ts';
import { option } from './slots.ts';

/** Measures of this many words that all stand in the clause are named there. */
const MOST = 5;
const NAMED = 0.95;

export function jointCandidates(reading: DocumentReading, claim: Claim, index: DatasetIndex): readonly Candidate[] {
  const unit = claim.quantity?.unit;
  if (!unit || index.dataset.origin !== 'run' || !['total', 'level'].includes(claim.kind)) return [];
  if (cuesIn(claim.sentence, claim.clause, 'total').length === 0) return [];
  const [clause] = tiersOf(reading, claim);
  if (!clause) return [];
  const isNamed = (m: MeasureEntry): boolean => m.labels.some((label) => coverage(label, [clause]).score >= NAMED);
  const named = index.measures.filter((m) => unitsMeet(unit, m.measure.unit) && isAdditive(m) && isNamed(m));
  const [first] = named;
  if (!first || named.length < 2 || named.length > MOST) return [];
  const [subject] = subjectOptions(reading, claim, index, first).own;
  if (!subject) return [];
  return periodOptions(reading, claim, first)
    .slice(0, 3)
    .flatMap((period) => {
      const figures = named.map((m) => figureAt(index, m, subject.value, period.value)).filter(isFigure);
      if (figures.length < named.length) return [];
      const measure = option(first, 1, true, 'words-of-clause');
      const inputs = figures.map((f) => inputOf(f, 'term'));
      const strength = combine(1, subject.strength, period.strength);
      const candidate = makeCandidate(
        'sum',
        inputs,
        strength,
        { index, measure, subject, period, factor: 1 },
        {
          label: figures.map((f) => f.label).join(' + '),
          reading: 'together',
        },
      );
      return candidate ? [candidate] : [];
    });
}
