/** The rest of a whole: "19,000 homes are still waiting" is all homes, less the share that is served. */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import type { Candidate } from './candidate.ts';
import { figureAt, isAdditive, isFigure } from './figures.ts';
import type { DatasetIndex } from './lexicon.ts';
import { combine, inputOf, makeCandidate, slot } from './make-candidate.ts';
import { measureOptions } from './measure-options.ts';
import { subjectOptions } from './member-options.ts';
import { nounsOf } from './nouns.ts';
import { periodOptions } from './period-options.ts';

export function complementCandidates(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
): readonly Candidate[] {
  const out: Candidate[] = [];
  const unit = claim.quantity?.unit ?? null;
  const wholes = measureOptions(reading, claim, index, unit, nounsOf(claim)).filter((m) => isAdditive(m.value));
  const shares = index.measures.filter((m) => m.measure.unit.dimension === 'percent');
  for (const measure of wholes.slice(0, 3))
    for (const subject of subjectOptions(reading, claim, index, measure.value).own.slice(0, 4))
      for (const share of shares.slice(0, 3))
        for (const period of periodOptions(reading, claim, share).slice(0, 2)) {
          const part = figureAt(index, share, subject.value, period.value);
          const dated = figureAt(index, measure.value, subject.value, period.value);
          const whole = isFigure(dated) ? dated : figureAt(index, measure.value, subject.value, null);
          if (!isFigure(part) || !isFigure(whole)) continue;
          const base = { index, measure, subject, period, factor: 1 };
          const strength = combine(measure.strength, subject.strength, period.strength);
          const candidate = makeCandidate(
            'complement',
            [inputOf(whole, 'whole'), inputOf(part, 'part')],
            strength,
            base,
            {
              slots: [slot('per', { value: share, strength: 1, written: false, rule: 'part-of-whole' }, share.name)],
              label: `${whole.label} − ${share.name}`,
              reading: 'part-of-whole',
            },
          );
          if (candidate) out.push(candidate);
        }
  return out;
}
