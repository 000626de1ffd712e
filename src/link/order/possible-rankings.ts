/** "Tesla would be second": by what is not said. The ranking with the most members, as the one that is possible. */
import type { Claim } from '../../extract/claim.ts';
import type { DocumentReading } from '../../extract/reading.ts';
import type { Candidate } from '../candidate.ts';
import { periodsOf } from '../figures.ts';
import { type DatasetIndex, mentionsIn } from '../lexicon.ts';
import type { OrderBase } from './made.ts';
import { rankCandidates } from './rank-candidates.ts';

/** A link of this strength is shown and decides nothing. */
const SHOWN = 0.3;
const FIELD = 4;

export function possibleRankings(reading: DocumentReading, claim: Claim, index: DatasetIndex): readonly Candidate[] {
  const mention = mentionsIn(claim.sentence, index).find((m) => m.entry.member.kind === 'item');
  const { ordering } = claim;
  if (!mention || ordering?.relation !== 'place' || ordering.by !== null || ordering.among !== null) return [];
  const { dimension, member } = mention.entry;
  let best: Candidate | null = null;
  let most = FIELD - 1;
  for (const entry of index.measures) {
    if (!entry.observations.some((o) => o.members[dimension.name] === member.id)) continue;
    for (const period of periodsOf(entry)) {
      const size = new Set(
        entry.observations.filter((o) => o.period?.label === period.label).map((o) => o.members[dimension.name]),
      ).size;
      if (size <= most) continue;
      const assumed = { written: false, rule: 'over-members' };
      const base: OrderBase = {
        index,
        measure: { value: entry, strength: SHOWN, ...assumed, flips: false, open: false },
        subject: { value: { [dimension.name]: [member.id] }, strength: 1, written: true, rule: 'in-sentence' },
        period: { value: period, strength: 1, ...assumed },
        factor: 1,
      };
      const [made] = rankCandidates(reading, claim, ordering, base);
      if (made) {
        best = { ...made, strength: SHOWN };
        most = size;
      }
    }
  }
  return best ? [best] : [];
}
