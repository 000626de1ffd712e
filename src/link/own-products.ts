/** Products of the article's own figures: "120 buses at 300,000 euros each, or 36 million", "12 schools of 250 pupils each". */
import type { Claim } from '../extract/claim.ts';
import { denominatorOf } from '../extract/denominator.ts';
import { phraseAtStart } from '../extract/phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { countKey } from '../quantities/units.ts';
import type { Operation } from '../verify/recomputation.ts';
import { type OwnFigure, ownInput, sameKind } from './own-figures.ts';
import { figuresBefore, type Proposal } from './own-proposals.ts';

/** A number times what each of them is, costs or holds; all stand before the claim in its sentence. */
export function productProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity } = claim;
  if (!quantity || ['percent', 'percentage-point'].includes(quantity.unit.dimension)) return [];
  const before = figuresBefore(claim, figures, 0);
  const nested = nestedCounts(claim, quantity, before);
  if (nested) return [nested];
  const filled = partsFilled(claim, quantity, before);
  if (filled.length > 0) return filled;
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
    sentence.cues.some((c) => c.kind === 'each' && c.start >= start && c.start - end < RIGHT_AFTER) ||
    // "390 families EACH paid £120".
    sentence.cues.some((c) => c.kind === 'each' && c.end <= start && start - c.end < RIGHT_AFTER)
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

/** Letters between things and what each of them holds. */
const HELD = 6;

/** "8 screens OF 145 seats, or 1,160 seats in all": what is told of each is what the claim counts. */
function nestedCounts(claim: Claim, quantity: Quantity, before: readonly OwnFigure[]): Proposal | null {
  const [held, holders, ...others] = before;
  if (!held || !holders || others.length > 0 || !(claim.same || claim.kind === 'total')) return null;
  if (![held, holders].every((f) => f.quantity.unit.dimension === 'count' && Number.isInteger(f.quantity.value)))
    return null;
  const { sentence } = claim;
  const between = sentence.text.slice(holders.end - sentence.start, held.start - sentence.start);
  if (between.length > HELD || phraseAtStart(between, sentence.pack.cues.beside.partitive) === null) return null;
  const noun = countKey(held.quantity.unit.code);
  const isSame = quantity.unit.dimension === 'count' && countKey(quantity.unit.code) === noun;
  if (!isSame || countKey(holders.quantity.unit.code) === noun || quantity.value <= held.quantity.value) return null;
  return of('product', [holders, held], 0.88, 'times-price');
}

/** "2,500 seats filled to 76 %, which makes 1,900 people": the part, or what is left of the whole. */
function partsFilled(claim: Claim, quantity: Quantity, before: readonly OwnFigure[]): readonly Proposal[] {
  const [share, whole, ...others] = before;
  if (!share || !whole || others.length > 0 || !claim.same || share.isChange || whole.isChange) return [];
  if (share.quantity.unit.dimension !== 'percent' || share.quantity.value >= 100) return [];
  if (whole.quantity.unit.per !== null || !sameKind(whole.quantity, quantity) || quantity.unit.per !== null) return [];
  if (whole.quantity.unit.dimension === 'percent') return [];
  return [
    of('product', [share, whole], 0.84, 'part-of-whole'),
    of('complement', [whole, share], 0.84, 'part-of-whole'),
  ];
}

const of = (operation: Operation, factors: readonly OwnFigure[], strength: number, rule: string): Proposal => ({
  operation,
  inputs: factors.map((f, i) => ownInput(f, i === factors.length - 1 ? 'own' : 'other')),
  strength,
  rule,
});
