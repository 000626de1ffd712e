/** Averages of terms that the article tells, before or after them: "an average of 450: 380 on Friday, 520 on Saturday and 450 on Sunday". */
import type { Claim } from '../extract/claim.ts';
import { evaluate } from './operations.ts';
import { type OwnFigure, ownInput, sameKind } from './own-figures.ts';
import { figuresBefore, isAddend, isOneOfThem, type Proposal, sharesUnit } from './own-proposals.ts';

export function averageProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  return claim.kind === 'average' ? [...toldBefore(claim, figures), ...toldAfter(claim, figures)] : [];
}

/** "for a total of 135 mm", "4,500 in total": the sum of the terms is none of them. */
const isTotal = (f: OwnFigure): boolean =>
  f.sentence.cues.some(
    (c) => c.kind === 'total' && (c.end <= f.start ? f.start - c.end < 6 : c.start >= f.end && c.start - f.end < 10),
  );

/** "over its FOUR shows": how many terms there are is none of them. */
const isCountOfTerms = ({ quantity }: OwnFigure): boolean => quantity.inWords && quantity.value < 13;

const isTerm = (f: OwnFigure, { quantity }: Claim): boolean =>
  quantity !== null &&
  !isCountOfTerms(f) &&
  !f.isChange &&
  !isTotal(f) &&
  sameKind(f.quantity, quantity) &&
  sharesUnit(f, quantity);

/** In a list the unit may be told once: "310,000 euros: 210,000 for a flat". */
const isListed = (f: OwnFigure, claim: Claim): boolean =>
  isTerm(f, claim) ||
  (f.quantity.unit.dimension === 'none' && !f.isChange && claim.quantity?.unit.dimension !== 'percent');

function toldBefore(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const terms = figuresBefore(claim, figures, 1).filter((f) => isTerm(f, claim));
  return terms.length < 2
    ? []
    : [
        {
          operation: 'mean',
          inputs: terms.map((f) => ownInput(f, 'term')),
          strength: terms.length >= 3 ? 0.72 : 0.6,
          rule: 'told-terms',
        },
      ];
}

const MOST_TERMS = 12;

/** A colon opens the terms, and they close the sentence. */
function toldAfter(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity, sentence } = claim;
  if (!quantity) return [];
  const terms = figures.filter((f) => f.sentence === sentence && f.start >= quantity.end);
  const [first] = terms;
  if (!first || terms.length < 2 || terms.length > MOST_TERMS) return [];
  if (!terms.every((f) => isListed(f, claim) && isAddend(f) && !isOneOfThem(f))) return [];
  if (!sentence.text.slice(quantity.end - sentence.start, first.start - sentence.start).includes(':')) return [];
  const inputs = terms.map((f) => ownInput(f, 'term'));
  const mean = evaluate('mean', inputs);
  if (!mean) return [];
  // Terms of unequal weight (flats and houses) have another mean, yet never one beyond them all.
  const ends = inputs.map((i) => i.interval);
  const isBeyond =
    quantity.generous.max < Math.min(...ends.map((i) => i.min)) ||
    quantity.generous.min > Math.max(...ends.map((i) => i.max));
  const strength = isEvenly(claim, terms) ? (terms.length > 2 ? 0.86 : 0.78) : isBeyond ? 0.86 : 0.55;
  return [{ operation: 'mean', inputs, strength, rule: 'terms-after' }];
}

/** Days, months, games: terms that weigh the same. */
const isEvenly = (claim: Claim, terms: readonly OwnFigure[]): boolean =>
  claim.quantity?.unit.per?.dimension === 'time' ||
  claim.per !== null ||
  terms.every((f) => f.sentence.periods.some((p) => p.start >= f.end && p.start - f.end < NEXT));

/** Letters between a term and its day. */
const NEXT = 12;
