/** Rates and averages from the article's own figures: an amount over its heads, the mean of the terms told before it. */
import type { Claim } from '../extract/claim.ts';
import { convertedInput } from './own-conversions.ts';
import { type OwnFigure, ownInput, sameKind } from './own-figures.ts';
import { figuresBefore, type Proposal, sharesUnit } from './own-proposals.ts';

/** "for a total of 135 mm", "4,500 in total": the sum of the terms is none of them. */
const isTotal = (f: OwnFigure): boolean =>
  f.sentence.cues.some(
    (c) => c.kind === 'total' && (c.end <= f.start ? f.start - c.end < 6 : c.start >= f.end && c.start - f.end < 10),
  );

/** "had paid £168,000 in fees, or £35 apiece": an amount over the heads it was shared by. */
export function rateProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity } = claim;
  if (!quantity) return [];
  const out: Proposal[] = [];
  const conversion = convertedInput(claim, figures);
  if (conversion) out.push(...conversion);
  const before = figuresBefore(claim, figures, 6).filter((f) => !f.isChange && f.quantity.unit.dimension !== 'percent');
  const numerator = before.find(
    (f) =>
      f.sentence === claim.sentence &&
      f.quantity.unit.dimension === quantity.unit.dimension &&
      f.quantity.unit.code === quantity.unit.code &&
      f.quantity.value > quantity.value,
  );
  if (numerator) {
    const later = figures.filter((f) => f.sentence === claim.sentence && f.start >= quantity.end && !f.isChange);
    const heads = [...later, ...before].filter(
      (f) =>
        f !== numerator &&
        (f.quantity.unit.dimension === 'count' || (f.quantity.unit.dimension === 'none' && f.quantity.value < 1e9)) &&
        f.quantity.value > 1,
    );
    for (const [i, head] of heads.slice(0, 5).entries()) {
      const same = head.sentence === numerator.sentence;
      const words = sharedStems(head, numerator);
      const strength = (claim.same ? 0.8 : 0.6) + (same ? 0.12 : words > 0 ? 0.08 : -0.2) - i * 0.01;
      out.push({
        operation: 'rate',
        inputs: [ownInput(head, 'denominator'), ownInput(numerator, 'numerator')],
        strength: heads.length === 1 ? strength : strength - 0.12,
        rule: 'over-heads',
      });
    }
  }
  if (claim.kind === 'average') {
    const terms = figuresBefore(claim, figures, 1).filter(
      (f) => !f.isChange && !isTotal(f) && sameKind(f.quantity, quantity) && sharesUnit(f, quantity),
    );
    if (terms.length >= 2)
      out.push({
        operation: 'mean',
        inputs: terms.map((f) => ownInput(f, 'term')),
        strength: terms.length >= 3 ? 0.72 : 0.6,
        rule: 'told-terms',
      });
  }
  return out;
}

const sharedStems = (a: OwnFigure, b: OwnFigure): number =>
  a.words.filter((w) => b.words.some((v) => v.stem === w.stem)).length;
