/** Products of the article's own figures: a number times its price. */
import type { Claim } from '../extract/claim.ts';
import { type OwnFigure, ownInput } from './own-figures.ts';
import { figuresBefore, type Proposal } from './own-proposals.ts';

/** "9 300 assiettes vendues 12 € pièce, ça fait 111 600 €": a count times a price. */
export function productProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity } = claim;
  if (quantity?.unit.dimension !== 'money') return [];
  const before = figuresBefore(claim, figures, 0);
  const price = before.find((f) => f.quantity.unit.dimension === 'money' && f.quantity.value < quantity.value);
  const count = before.find((f) => f.quantity.unit.dimension === 'count' || f.quantity.unit.dimension === 'none');
  if (!price || !count) return [];
  const priced =
    price.quantity.unit.per !== null ||
    claim.sentence.cues.some((c) => c.kind === 'each' && c.start >= price.start && c.start - price.end < 12);
  return priced
    ? [
        {
          operation: 'product',
          inputs: [ownInput(count, 'other'), ownInput(price, 'own')],
          strength: claim.same ? 0.95 : 0.72,
          rule: 'times-price',
        },
      ]
    : [];
}
