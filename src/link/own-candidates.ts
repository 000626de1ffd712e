/**
 * Ways to recompute a claim from the article's own figures: "rose 32 %, from 64 to 96" has both ends beside it; "£35
 * apiece" has its sum and its heads in the sentence before. Only a construction that promises the equality may refute.
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import type { Input } from '../verify/recomputation.ts';
import type { Candidate, LinkSlot } from './candidate.ts';
import { evaluate, noUnit } from './operations.ts';
import { averageProposals } from './own-averages.ts';
import { breakdownProposals } from './own-breakdowns.ts';
import { convertedInput, ownConversions } from './own-conversions.ts';
import { dateCandidates } from './own-dates.ts';
import { figuresAround, ownFigures } from './own-figures.ts';
import { gapProposals } from './own-gaps.ts';
import { ownPairs } from './own-pairs.ts';
import { partyProposals } from './own-parties.ts';
import { productProposals } from './own-products.ts';
import type { Proposal } from './own-proposals.ts';
import { oneForEvery, rateProposals } from './own-rates.ts';
import { amountLeft } from './own-remainders.ts';
import { shareProposals } from './own-shares.ts';
import { timeRateProposals } from './own-time-rates.ts';
import { elsewhereProposals, totalProposals } from './own-totals.ts';

export function ownCandidates(reading: DocumentReading, claim: Claim): readonly Candidate[] {
  if (claim.dates.length > 0) return dateCandidates(claim);
  const figures = figuresAround(ownFigures(reading), claim);
  const proposals: Proposal[] = [];
  switch (claim.kind) {
    case 'change':
    case 'multiple':
      if (!claim.first)
        proposals.push(
          ...ownPairs(reading, claim, figures),
          ...gapProposals(reading, claim),
          ...partyProposals(claim, figures),
        );
      break;
    case 'share':
      proposals.push(...shareProposals(claim, figures));
      break;
    case 'total':
      proposals.push(
        ...breakdownProposals(claim, figures),
        ...totalProposals(claim, figures),
        ...productProposals(claim, figures),
      );
      break;
    case 'level':
      proposals.push(
        ...breakdownProposals(claim, figures),
        ...amountLeft(claim, figures),
        ...gapProposals(reading, claim),
        ...elsewhereProposals(claim, figures),
        ...productProposals(claim, figures),
        ...(convertedInput(claim, figures) ?? []),
        ...oneForEvery(claim, figures),
        ...timeRateProposals(reading, claim, figures),
      );
      break;
    case 'average':
    case 'rate':
      proposals.push(
        ...rateProposals(claim, figures),
        ...averageProposals(claim, figures),
        ...timeRateProposals(reading, claim, figures),
      );
      break;
    case 'equivalence':
      proposals.push(...ownConversions(claim, figures), ...timeRateProposals(reading, claim, figures));
      break;
    default:
      break;
  }
  return proposals.flatMap((p) => candidateFrom(p) ?? []);
}

/** "up to 33 million shares": how many there are is not told. */
const isCeiling = ({ observations }: Input): boolean => observations.some(({ hedge }) => hedge === 'at-most');

/** Too weak to refute. */
const OF_CEILING = 0.7;

function candidateFrom(proposal: Proposal): Candidate | null {
  const outcome = evaluate(proposal.operation, proposal.inputs);
  if (!outcome || !Number.isFinite(outcome.value)) return null;
  const slots: LinkSlot[] = [
    { name: 'evidence', value: proposal.inputs.map((i) => i.label).join(', '), written: true, rule: proposal.rule },
  ];
  return {
    operation: proposal.operation,
    inputs: proposal.inputs,
    ...outcome,
    strength: proposal.strength * (proposal.inputs.some(isCeiling) ? OF_CEILING : 1),
    slots,
    origin: 'document',
    label: proposal.inputs.map((i) => i.label).join(' / '),
    series: [],
    seriesUnit: noUnit,
    holds: null,
    slack: 0,
    reference: false,
    reading: proposal.rule,
  };
}
