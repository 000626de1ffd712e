/** Rates from the article's own figures: an amount over its heads, so many a thousand, one for every eight, a speed. */
import type { Claim } from '../extract/claim.ts';
import { phraseAtEnd, phraseAtStart } from '../extract/phrases.ts';
import { isVerb } from '../extract/verbs.ts';
import { scale } from '../quantities/interval.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { speedParts } from '../quantities/unit-conversions.ts';
import { convertTo, unitOf } from '../quantities/units.ts';
import type { Input } from '../verify/recomputation.ts';
import { convertedInput } from './own-conversions.ts';
import { type OwnFigure, ownInput, sameKind } from './own-figures.ts';
import { countsHeads, knownCounts, lengthsOfTime, type Over, overOf } from './own-heads.ts';
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
  // "raised £84,000 …, or £700 a mile": money that came in is an amount.
  const before = figuresBefore(claim, figures, 6).filter(
    (f) =>
      (!f.isChange || (f.quantity.unit.dimension === 'money' && claim.same)) && f.quantity.unit.dimension !== 'percent',
  );
  const over = overOf({ sentence: claim.sentence, clause: claim.clause, quantity });
  // "over 250 days, with an average of 460 a day in July": of a time of its own.
  if (over?.unit?.dimension === 'time' && hasOwnTime(claim)) return [];
  const numerator = amountOf(claim, quantity, before, over);
  if (!numerator) return [];
  const amounts = before.filter(
    (f) => f.sentence === claim.sentence && sameKind(f.quantity, quantity) && !(over && countsHeads(f, over)),
  ).length;
  const later = figures.filter((f) => f.sentence === claim.sentence && f.start >= quantity.end && !f.isChange);
  const named = over && headsNamed(claim, [...before, ...later], numerator, over);
  if (named) return [overNamed(claim, numerator, named, mostOf(claim, numerator, named, amounts))];
  if (numerator.sentence !== claim.sentence || numerator.quantity.unit.code !== quantity.unit.code) return [];
  const heads = [...later, ...before].filter((f) => f !== numerator && isHeads(f));
  return heads.slice(0, 5).map((head, i) => {
    const words = sharedStems(head, numerator);
    const same = head.sentence === numerator.sentence;
    const promised = claim.same ? 0.8 : saysMore(claim, numerator) ? 0.42 : 0.6;
    const near = same ? 0.12 : words > 0 ? 0.08 : -0.2;
    const strength = Math.min(mostOf(claim, numerator, head, amounts), promised + near) - i * 0.01;
    return {
      operation: 'rate',
      inputs: [ownInput(head, 'denominator'), ownInput(numerator, 'numerator')],
      strength: heads.length === 1 ? strength : strength - 0.12,
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

/** How sure it may be at the most. */
const mostOf = (claim: Claim, amount: OwnFigure, head: OwnFigure, amounts: number): number =>
  isNarrowed(claim) || (head.sentence !== amount.sentence && isOfAnother(amount, head)) || amounts > 1 ? OPEN : 1;

/** Letters between a rate and the time that it is told of. */
const TO_TIME = 20;

const hasOwnTime = ({ sentence, quantity }: Claim): boolean =>
  quantity !== null &&
  sentence.periods.some((p) => p.period !== null && p.start >= quantity.end && p.start - quantity.end <= TO_TIME);

/** Sentences between an amount and what it comes to a head, told again: "The bill was £17,600. That is £55 a kit". */
const APART = 1;

/** The amount that was shared: of the unit of the rate, or counted where the rate has no noun of its own ("520 a day"). */
function amountOf(
  claim: Claim,
  quantity: Quantity,
  before: readonly OwnFigure[],
  over: Over | null,
): OwnFigure | undefined {
  const isAmount = (f: OwnFigure): boolean =>
    f.quantity.unit.per === null &&
    f.quantity.value >= quantity.value &&
    !(over && countsHeads(f, over)) &&
    (quantity.unit.dimension === 'none'
      ? ['none', 'count'].includes(f.quantity.unit.dimension)
      : f.quantity.unit.dimension === quantity.unit.dimension && f.quantity.unit.code === quantity.unit.code);
  const inSentence = before.find((f) => f.sentence === claim.sentence && isAmount(f));
  // "an average of 5.7": of which amount of the sentence before is not told.
  if (inSentence || !claim.same) return inSentence;
  const earlier = before.filter((f) => claim.sentence.index - f.sentence.index <= APART && isAmount(f));
  return earlier.length === 1 ? earlier[0] : undefined;
}

const isToldAgain = (claim: Claim): boolean => claim.same || claim.aggregate === 'average';

/** The nearest figure of what the rate is counted over; for "each", a count that the sentence of the amount knows already. */
function headsNamed(claim: Claim, around: readonly OwnFigure[], amount: OwnFigure, over: Over): OwnFigure | null {
  const known = [...new Set([amount.sentence, claim.sentence])].flatMap(knownCounts);
  if (over.unit || over.words.length > 0 || over.noun !== '')
    return (
      [...around, ...known, ...lengthsOfTime(amount.sentence)].find((f) => f !== amount && countsHeads(f, over)) ?? null
    );
  if (amount.sentence !== claim.sentence) {
    const counts = around.filter((f) => f.sentence === claim.sentence && f.quantity.unit.dimension === 'count');
    return claim.same && counts.length === 1 ? (counts[0] ?? null) : null;
  }
  const heads = known.filter((f) => f.end <= amount.start && amount.sentence === f.sentence);
  const [head] = heads;
  const isOnly =
    heads.length === 1 && !around.some((f) => f.sentence === amount.sentence && f !== amount && isHeads(f));
  return head && isOnly && isToldAgain(claim) ? head : null;
}

/** What is counted over says of whom: the equality is promised where the rate is told again or stands beside its amount. */
function overNamed(claim: Claim, amount: OwnFigure, head: OwnFigure, most: number): Proposal {
  const near = head.sentence === amount.sentence || head.sentence === claim.sentence;
  const promised = isToldAgain(claim) ? 0.8 : saysMore(claim, amount) ? 0.42 : 0.6;
  const isBeside = amount.sentence === claim.sentence;
  return {
    operation: 'rate',
    inputs: [ownInput(head, 'denominator'), ownInput(amount, 'numerator')],
    strength: Math.min(most, promised + (near ? (isBeside ? 0.12 : 0) : sharedStems(head, amount) > 0 ? 0.06 : -0.15)),
    rule: 'over-heads',
  };
}

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
