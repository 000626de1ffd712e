/** Rates from the article's own figures: an amount over its heads, so many a thousand, one for every eight, a speed. */
import type { Claim } from '../extract/claim.ts';
import { phraseAtEnd, phraseAtStart } from '../extract/phrases.ts';
import { isKnownCount } from '../extract/surroundings.ts';
import { isVerb } from '../extract/verbs.ts';
import { scale } from '../quantities/interval.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { speedParts } from '../quantities/unit-conversions.ts';
import { convertTo, unitOf } from '../quantities/units.ts';
import type { Input } from '../verify/recomputation.ts';
import { convertedInput } from './own-conversions.ts';
import { figureFrom, type OwnFigure, ownInput, sameKind } from './own-figures.ts';
import { figuresBefore, type Proposal } from './own-proposals.ts';
import { namesMore } from './own-subject.ts';

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
  const amounts = before.filter((f) => f.sentence === claim.sentence && sameKind(f.quantity, quantity)).length;
  const later = figures.filter((f) => f.sentence === claim.sentence && f.start >= quantity.end && !f.isChange);
  const all = [...knownHeads(claim), ...later, ...before].filter((f) => f !== numerator && isHeads(f));
  const named = all.filter((f) => isNamedBy(claim, f));
  const heads = named.length > 0 ? named : all;
  const isOnly = heads.every((f) => f.quantity.value === heads[0]?.quantity.value);
  return heads.slice(0, 5).map((head, i) => {
    const words = sharedStems(head, numerator);
    const same = head.sentence === numerator.sentence;
    const promised = claim.same ? 0.8 : saysMore(claim, numerator) ? 0.42 : 0.6;
    const isTold = named.length > 0 && claim.same;
    const near = same || isTold ? 0.12 : words > 0 ? 0.08 : named.length > 0 ? 0 : -0.2;
    const most = isNarrowed(claim) || (!same && isOfAnother(numerator, head)) || amounts > 1 ? OPEN : 1;
    const strength = Math.min(most, promised + near) - i * 0.01;
    return {
      operation: 'rate',
      inputs: [ownInput(head, 'denominator'), ownInput(numerator, 'numerator')],
      strength: isOnly ? strength : strength - 0.12,
      rule: 'over-heads',
    };
  });
}

/** "A season ticket costs £270, or £14 a game": of how many games is the ticket's to say. */
const isPrice = ({ quantity }: OwnFigure): boolean => quantity.unit.dimension === 'money' && quantity.value < SMALL;
const SMALL = 1000;
/** Too weak to refute. */
const OPEN = 0.66;

/** The amount is a price, or that of a name of its own: "The three towns have 64,000 people. The library in Ashby costs …". */
const isOfAnother = (amount: OwnFigure, head: OwnFigure): boolean =>
  isPrice(amount) || namesMore(amount.sentence, head.sentence, amount.start);

/** "3 euros par habitant DU DÉPARTEMENT": of heads of their own. */
const isNarrowed = ({ sentence, end, per }: Claim): boolean =>
  per !== null &&
  per.words.length > 0 &&
  phraseAtStart(sentence.text.slice(Math.max(end, per.end) - sentence.start), sentence.pack.cues.beside.partitive) !==
    null;

/** "THE FOUR workshops cost £3.2 million, or £800,000 each": known already, so that it claims nothing, and shared by all the same. */
const knownHeads = ({ sentence, quantity, per }: Claim): readonly OwnFigure[] =>
  per?.words.length !== 0
    ? []
    : sentence.quantities
        .filter((q) => quantity !== null && q.end <= quantity.start && q.form === 'number' && isKnownCount(sentence, q))
        .map((q) => figureFrom(sentence, q))
        .reverse();

/** "£57 a TREE" over 1,240 trees; told per head, over people of any name. */
const isNamedBy = ({ per }: Claim, { nouns }: OwnFigure): boolean =>
  per?.words.some((w) => nouns.some((n) => n.stem === w.stem)) === true;

/** "…, who paid £53 each", "owes £93,000 and charges £57 a member": more than a mark between the amount and the rate makes another statement. */
function saysMore({ sentence, quantity }: Claim, amount: OwnFigure): boolean {
  const end = quantity?.start ?? 0;
  const between = sentence.text.slice(amount.end - sentence.start, end - sentence.start);
  const mark = between.search(/[,:;(–—][^,:;(–—]*$/u);
  const { coordinators } = sentence.pack.text;
  return (
    mark === -1 ||
    sentence.words.some(
      (w) =>
        w.start >= amount.end &&
        w.end <= end &&
        (isVerb(sentence, w) || (w.start >= amount.end + mark && (!w.isFunction || coordinators.includes(w.folded)))),
    )
  );
}

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
