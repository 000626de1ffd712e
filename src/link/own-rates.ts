/** Rates from the article's own figures: an amount over its heads, so many a thousand, one for every eight, a speed. */
import type { Claim } from '../extract/claim.ts';
import { phraseAtEnd } from '../extract/phrases.ts';
import { isVerb } from '../extract/verbs.ts';
import { scale } from '../quantities/interval.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { speedParts } from '../quantities/unit-conversions.ts';
import { convertTo, unitOf } from '../quantities/units.ts';
import type { Input } from '../verify/recomputation.ts';
import { convertedInput } from './own-conversions.ts';
import { type OwnFigure, ownInput } from './own-figures.ts';
import { figuresBefore, type Proposal } from './own-proposals.ts';

export function rateProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity } = claim;
  if (!quantity) return [];
  const many = manyOf(quantity);
  if (many !== null) return perMany(claim, figures, many);
  if (quantity.unit.dimension === 'speed') return speeds(claim, figures);
  const forEvery = oneForEvery(claim, figures);
  if (forEvery.length > 0) return forEvery;
  return [...(convertedInput(claim, figures) ?? []), ...overHeads(claim, figures)];
}

/** "had paid £168,000 in fees, or £35 apiece": an amount over the heads it was shared by. */
function overHeads(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity } = claim;
  if (!quantity) return [];
  const before = figuresBefore(claim, figures, 6).filter((f) => !f.isChange && f.quantity.unit.dimension !== 'percent');
  const numerator = before.find(
    (f) =>
      f.sentence === claim.sentence &&
      f.quantity.unit.dimension === quantity.unit.dimension &&
      f.quantity.unit.code === quantity.unit.code &&
      f.quantity.value >= quantity.value,
  );
  if (!numerator) return [];
  const later = figures.filter((f) => f.sentence === claim.sentence && f.start >= quantity.end && !f.isChange);
  const heads = [...later, ...before].filter((f) => f !== numerator && isHeads(f));
  return heads.slice(0, 5).map((head, i) => {
    const words = sharedStems(head, numerator);
    const same = head.sentence === numerator.sentence;
    const promised = claim.same ? 0.8 : saysMore(claim, numerator) ? 0.42 : 0.6;
    const strength = promised + (same ? 0.12 : words > 0 ? 0.08 : -0.2) - i * 0.01;
    return {
      operation: 'rate',
      inputs: [ownInput(head, 'denominator'), ownInput(numerator, 'numerator')],
      strength: heads.length === 1 ? strength : strength - 0.12,
      rule: 'over-heads',
    };
  });
}

/** "…, who paid £53 each": a verb between the amount and the rate makes it another statement. */
const saysMore = ({ sentence, quantity }: Claim, amount: OwnFigure): boolean =>
  sentence.words.some((w) => w.start >= amount.end && w.end <= (quantity?.start ?? 0) && isVerb(sentence, w));

const isHeads = ({ quantity: { unit, value } }: OwnFigure): boolean =>
  (unit.dimension === 'count' || (unit.dimension === 'none' && value < 1e9)) && value > 1;

const sharedStems = (a: OwnFigure, b: OwnFigure): number =>
  a.words.filter((w) => b.words.some((v) => v.stem === w.stem)).length;

/** The 1,000 of "per 1,000 people", else null. */
function manyOf({ unit }: Quantity): number | null {
  const many = Number(/^(\d+) /u.exec(unit.per?.code ?? '')?.[1]);
  return Number.isFinite(many) && many > 1 ? many : null;
}

/** Two counts of the sentence before it, the smaller over the larger. */
function countsBefore(claim: Claim, figures: readonly OwnFigure[]): readonly [OwnFigure, OwnFigure] | null {
  const counts = figuresBefore(claim, figures, 0).filter(
    (f) => isHeads(f) && !(f.quantity.inWords && f.quantity.value < 2),
  );
  const [b, a, ...others] = counts;
  if (!a || !b || others.length > 0 || a.quantity.value === b.quantity.value) return null;
  return a.quantity.value < b.quantity.value ? [a, b] : [b, a];
}

/** "1,200 thefts in a town of 80,000, or 15 per 1,000 people". */
function perMany(claim: Claim, figures: readonly OwnFigure[], many: number): readonly Proposal[] {
  const counts = countsBefore(claim, figures);
  if (!counts) return [];
  const [cases, people] = counts;
  const denominator = ownInput(people, 'denominator');
  const scaled: Input = {
    ...denominator,
    value: denominator.value / many,
    interval: scale(denominator.interval, 1 / many),
    unit: claim.quantity?.unit.per ?? denominator.unit,
  };
  return [
    {
      operation: 'rate',
      inputs: [scaled, ownInput(cases, 'numerator')],
      strength: claim.same ? 0.88 : 0.6,
      rule: 'over-heads',
    },
  ];
}

/** "240 pupils share 30 computers, one for every 8". */
export function oneForEvery(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity, sentence } = claim;
  if (!quantity || quantity.unit.per !== null || !['none', 'count'].includes(quantity.unit.dimension)) return [];
  const head = sentence.text.slice(0, quantity.start - sentence.start);
  if (phraseAtEnd(head, sentence.pack.cues.beside.oneFor) === null) return [];
  const counts = countsBefore(claim, figures);
  if (!counts) return [];
  const [few, many] = counts;
  return [
    {
      operation: 'rate',
      inputs: [ownInput(few, 'denominator'), ownInput(many, 'numerator')],
      strength: 0.84,
      rule: 'over-heads',
    },
  ];
}

/** "5,600 km in 7 hours, an average of 800 km/h". */
function speeds(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity, sentence } = claim;
  const parts = quantity && speedParts(quantity.unit.code);
  if (!quantity || !parts) return [];
  const length = figuresBefore(claim, figures, 0).find((f) => f.quantity.unit.dimension === 'length');
  const time = sentence.quantities.filter(
    (q) => q.unit.dimension === 'time' && q.form === 'number' && q.end <= quantity.start,
  );
  const [duration] = time;
  if (!length || !duration || time.length > 1 || duration.start < length.end || duration.start - length.end > BESIDE)
    return [];
  const way = convertTo(1, { ...length.quantity.unit, per: null }, unitOf(parts.length, ''));
  const hours = convertTo(1, duration.unit, unitOf(parts.time, ''));
  const source = figures.find((f) => f.quantity === duration);
  if (way === null || hours === null || !source) return [];
  const distance = ownInput(length, 'numerator');
  const spent = ownInput(source, 'denominator');
  return [
    {
      operation: 'rate',
      inputs: [
        { ...spent, value: spent.value * hours, interval: scale(spent.interval, hours), unit: unitOf(parts.time, '') },
        { ...distance, value: distance.value * way, interval: scale(distance.interval, way), unit: quantity.unit },
      ],
      strength: claim.same || claim.aggregate === 'average' ? 0.86 : 0.6,
      rule: 'over-time-taken',
    },
  ];
}

/** Letters between a way and the time it took. */
const BESIDE = 12;
