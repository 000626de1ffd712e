/** Products of the article's own figures: "120 buses at 300,000 euros each, or 36 million", "12 schools of 250 pupils each". */
import type { Claim } from '../extract/claim.ts';
import { denominatorOf } from '../extract/denominator.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { countKey } from '../quantities/units.ts';
import { type OwnFigure, ownInput, sameKind } from './own-figures.ts';
import { figuresBefore, type Proposal } from './own-proposals.ts';

/** A number times what each of them is, costs or holds; all stand before the claim in its sentence. */
export function productProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity } = claim;
  if (!quantity || ['percent', 'percentage-point'].includes(quantity.unit.dimension)) return [];
  const before = figuresBefore(claim, figures, 0);
  const ofTimes = timesProposals(claim, before, CLAIMED);
  if (ofTimes.length > 0) return ofTimes;
  const price = before.find((f) => isPriceOf(f, quantity));
  const count = price && before.find((f) => f !== price && isCountOf(f, price));
  if (!price || !count) return timesProposals(claim, figuresBefore(claim, figures, 1), CONFIRMS);
  const others = before.length - 2;
  const told = claim.same ? 0.95 : claim.kind === 'total' ? 0.88 : CONFIRMS;
  // "38 hours a week" may be told of all of them together.
  const strength = price.quantity.unit.per?.dimension === 'time' ? 0.6 : Math.max(CONFIRMS, told - 0.1 * others);
  return [
    {
      operation: 'product',
      inputs: [ownInput(count, 'other'), ownInput(price, 'own')],
      strength,
      rule: 'times-price',
    },
  ];
}

/** Told as the product of all that stands before it. */
const CLAIMED = 0.88;

/** "26 rooms at £40 a night for 300 nights": a price, how many times it is paid, and by how many. */
function timesProposals(claim: Claim, before: readonly OwnFigure[], most: number): readonly Proposal[] {
  const { quantity } = claim;
  const price = before.find((f) => quantity !== null && sameKind(f.quantity, quantity) && timesOf(f, before) !== null);
  const times = price && timesOf(price, before);
  if (!quantity || !price || !times || price.quantity.value >= quantity.value) return [];
  const counts = before.filter((f) => f !== price && f !== times && isCountOf(f, times) && isCountOf(f, price));
  const told = claim.same || claim.kind === 'total' ? most : CONFIRMS;
  const factors = (all: readonly OwnFigure[], strength: number): Proposal => ({
    operation: 'product',
    inputs: [...all.map((f) => ownInput(f, 'other')), ownInput(price, 'own')],
    strength,
    rule: 'times-price',
  });
  return [
    ...counts.slice(0, MOST).map((count) => factors([count, times], told)),
    factors([times], counts.length > 0 ? Math.min(told, CONFIRMS) : told),
  ];
}

const MOST = 3;

/** The figure that counts what the price is paid for: "£40 a NIGHT … 300 nights". */
function timesOf({ sentence, clause, quantity }: OwnFigure, before: readonly OwnFigure[]): OwnFigure | null {
  if (quantity.unit.dimension !== 'money') return null;
  const words = denominatorOf(sentence, clause, quantity)?.words ?? [];
  const { per } = quantity.unit;
  return (
    before.find(
      (f) =>
        f.quantity !== quantity &&
        !f.isChange &&
        (per?.dimension === 'time'
          ? f.quantity.unit.dimension === 'time' && f.quantity.unit.code === per.code && f.quantity.value > 1
          : f.quantity.unit.dimension === 'count' && words.some((w) => f.nouns.some((n) => n.stem === w.stem))),
    ) ?? null
  );
}

/** Nothing says that the amount is the product. */
const CONFIRMS = 0.55;

/** Letters between a price and its "each". */
const RIGHT_AFTER = 12;

function isPriceOf({ quantity, sentence, start, end }: OwnFigure, total: Quantity): boolean {
  if (quantity.value >= total.value || quantity.value <= 0 || !sameKind(quantity, total)) return false;
  return (
    quantity.unit.per !== null ||
    sentence.cues.some((c) => c.kind === 'each' && c.start >= start && c.start - end < RIGHT_AFTER)
  );
}

/** Counted one by one, and not the thing that each of them holds: "12 schools of 250 pupils each". */
function isCountOf({ quantity, isChange }: OwnFigure, price: OwnFigure): boolean {
  const { dimension, code } = quantity.unit;
  if ((dimension !== 'count' && dimension !== 'none') || quantity.unit.per !== null || isChange) return false;
  if (quantity.value < 2 || !Number.isInteger(quantity.value)) return false;
  const { unit } = price.quantity;
  if (unit.dimension === 'count' && code !== '' && countKey(code) === countKey(unit.code)) return false;
  return (
    unit.per === null || unit.per.dimension !== 'count' || code === '' || countKey(unit.per.code) === countKey(code)
  );
}
