/** What a claim states against what one candidate gives: in one unit, and where it falls. */
import type { Claim } from '../extract/claim.ts';
import type { Candidate } from '../link/candidate.ts';
import { YEARLY_GROWTH } from '../link/growth-candidates.ts';
import { placeOf } from '../link/own-figures.ts';
import { exactly, type Interval, negate } from '../quantities/interval.ts';
import type { Quantity, Unit } from '../quantities/quantity.ts';
import { convertTo } from '../quantities/units.ts';
import { fitOf } from './lines.ts';
import type { Fit, Input, StatedValue } from './recomputation.ts';
import { statedExactly, statedFor } from './stated.ts';

/** A candidate with what the claim states in its unit, and where it falls. */
export interface Judged {
  readonly candidate: Candidate;
  readonly stated: StatedValue;
  readonly fit: Fit;
  /** For "from A to B" and ranges: the input whose value is the wrong one; otherwise the value itself. */
  readonly value: number;
  readonly interval: Interval;
  /** For "from A to B": the end that the evidence gives to the digit, there or at the other end, while it denies the pair. */
  readonly confirming?: Quantity | null;
  /** `between` only because the figures are too coarse to say more: taken as printed they deny the claim. */
  readonly coarse?: boolean;
}

export const good = (fit: Fit): boolean =>
  fit === 'strict' || fit === 'rounded' || fit === 'hedge' || fit === 'understates';

const ORDER: readonly Fit[] = ['strict', 'hedge', 'rounded', 'understates', 'between', 'outside'];

/** Widens what the reference says by what other editions and definitions say. */
function withSlack(candidate: Candidate, interval: Interval): Interval {
  if (candidate.slack === 0) return interval;
  const ratio = slackOfRatio(candidate);
  if (ratio !== null) return { min: interval.min - ratio, max: interval.max + ratio };
  // Two levels that may be off, mostly together, leave their difference uncertain.
  if (candidate.operation === 'difference' && !isRate(candidate.unit)) {
    const by = OF_GROWTH * candidate.slack * candidate.inputs.reduce((sum, input) => sum + Math.abs(input.value), 0);
    return { min: interval.min - by, max: interval.max + by };
  }
  const rate = candidate.unit.dimension === 'percent' || candidate.unit.dimension === 'percentage-point';
  const by = rate ? candidate.slack * 100 : Math.max(Math.abs(interval.min), Math.abs(interval.max)) * candidate.slack;
  return { min: interval.min - by, max: interval.max + by };
}

const isRate = ({ dimension }: Unit): boolean => dimension === 'percent' || dimension === 'percentage-point';

/**
 * How far a ratio of two figures may be off when each may by its slack: their relative errors add up. In the unit of the
 * candidate; null where it is no ratio.
 */
function slackOfRatio({ operation, inputs, value, slack, unit }: Candidate): number | null {
  const [a, b] = inputs;
  if (!['growth', 'share', 'multiple', 'rate'].includes(operation) || !a || !b) return null;
  const relative = ({ value: figure, unit: own }: Input): number =>
    isRate(own) ? (slack * 100) / Math.max(Math.abs(figure), slack * 100) : slack;
  const whole = isRate(unit) ? 100 : 1;
  const quotient = operation === 'growth' ? value / whole + 1 : value / whole;
  return Math.abs(quotient) * (relative(a) + relative(b)) * whole;
}

/** Editions shift a whole series more than its growth: a growth that needs more than this part of the slack is not borne out. */
const OF_GROWTH = 0.15;

const worse = (a: Fit, b: Fit): Fit => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b);

/** One end of a range, as a figure of its own. */
const alone = (stated: StatedValue, value: number): StatedValue => ({
  ...stated,
  value,
  bounds: null,
  strict: { min: value - stated.step / 2, max: value + stated.step / 2 },
  generous: { min: value - stated.looseStep / 2, max: value + stated.looseStep / 2 },
});

export function judge(claim: Claim, candidate: Candidate): Judged | null {
  const stated =
    candidate.claimed === undefined
      ? statedFor(claim, candidate.operation, candidate.unit)
      : statedExactly(candidate.claimed, candidate.unit, claim.quantity);
  if (!stated || (candidate.operation === 'difference' && candidate.origin !== 'document' && saidYearly(claim)))
    return null;
  if (isOtherCurrency(stated, candidate)) return underOtherName(stated, candidate);
  const [first, second] = candidate.inputs;
  if (candidate.holds !== null)
    return {
      candidate,
      stated,
      fit: candidate.holds ? 'strict' : candidate.open ? 'between' : 'outside',
      value: candidate.value,
      interval: candidate.interval,
    };
  if (claim.kind === 'range' && stated.bounds && first && second) {
    const low = fitOf(alone(stated, stated.bounds.low), withSlack(candidate, first.interval));
    const high = fitOf(alone(stated, stated.bounds.high), withSlack(candidate, second.interval));
    const wrong = high === 'outside' || !good(high) ? second : first;
    return { candidate, stated, fit: worse(low, high), value: wrong.value, interval: wrong.interval };
  }
  if (claim.first && first && second && candidate.operation === 'value') {
    const statedFirst = statedFor(claim, 'value', first.unit, claim.first);
    if (!statedFirst) return null;
    const before = fitOf(statedFirst, withSlack(candidate, first.interval));
    const after = fitOf(stated, withSlack(candidate, second.interval));
    const isSwapped = fitOf(statedFirst, second.interval) === 'strict' && fitOf(stated, first.interval) === 'strict';
    const wrong = good(after) && !good(before) ? first : second;
    return {
      candidate,
      stated: wrong === first ? statedFirst : stated,
      fit: worse(before, after),
      value: wrong.value,
      interval: wrong.interval,
      confirming: before === 'strict' ? claim.first : after === 'strict' || isSwapped ? claim.quantity : null,
    };
  }
  const isFall = candidate.reading === YEARLY_GROWTH && claim.direction === 'down' && stated.value > 0;
  if (isFall || (isNegative(candidate, stated) && saysLoss(claim, candidate))) {
    const below = mirrored(stated);
    return {
      candidate,
      stated: below,
      fit: fitOf(below, withSlack(candidate, candidate.interval)),
      value: candidate.value,
      interval: candidate.interval,
    };
  }
  const interval = withSlack(candidate, candidate.interval);
  let fit = fitOf(asPreciseAsTerms(stated, candidate), interval);
  // "tombée de 25 à 20 %, soit 5 points", "left a quarter of its crop behind": no word says the direction.
  const unsigned = claim.same || (claim.direction === null && ['share', 'change'].includes(claim.kind));
  if (unsigned && !good(fit) && SIGNED.has(candidate.operation)) {
    const other = fitOf(mirrored(stated), interval);
    if (good(other)) fit = other;
  }
  if (stated.unit.dimension === 'multiple' && fit !== 'strict' && !good(fit) && saidAsMore(claim)) {
    // "three times more than" may also be read as three times on top.
    const more = fitOf(
      { ...stated, value: stated.value + 1, strict: shift(stated.strict), generous: shift(stated.generous) },
      interval,
    );
    if (good(more)) fit = more;
  }
  if (good(fit) && candidate.operation === 'growth' && candidate.slack > 0) {
    // "nearly 40,000" and "about 85,000" would bear out any growth between 102 and 135 %.
    const close = withSlack({ ...candidate, slack: candidate.slack * OF_GROWTH }, exactly(candidate.value));
    if (!good(fitOf(asPreciseAsTerms(stated, candidate), close))) fit = 'between';
  }
  // Populations that may be off by six million bear out any difference below that, unless it is their own.
  if (good(fit) && isBelowSlack(candidate) && !good(fitOf(asPreciseAsTerms(stated, candidate), candidate.interval)))
    fit = 'between';
  if (good(fit) && isTooCoarse(candidate) && fitOf(stated, exactly(candidate.value)) === 'outside')
    return { candidate, stated, fit: 'between', value: candidate.value, interval: candidate.interval, coarse: true };
  return { candidate, stated, fit, value: candidate.value, interval: candidate.interval };
}

/** A difference smaller than what its two levels may be off by. */
function isBelowSlack(candidate: Candidate): boolean {
  if (candidate.operation !== 'difference' || candidate.slack === 0 || isRate(candidate.unit)) return false;
  const { min, max } = withSlack(candidate, exactly(candidate.value));
  return min < 0 && max > 0;
}

/** Width of what the article's own figures yield, as a part of it, past which nearly anything would fit. */
const COARSE = 0.5;

/** "from 1 million to 4 million": by their one digit 2.3 to 9 times as many. */
const isTooCoarse = ({ origin, operation, interval, value }: Candidate): boolean =>
  origin === 'document' &&
  operation !== 'convert' &&
  interval.max - interval.min > COARSE * Math.abs(operation === 'growth' ? value + 100 : value);

/** "€1.94" against a table in dollars: nothing can be compared … */
const isOtherCurrency = ({ quantity }: StatedValue, { unit }: Candidate): boolean =>
  quantity?.unit.dimension === 'money' &&
  unit.dimension === 'money' &&
  quantity.unit.code !== '' &&
  unit.code !== '' &&
  convertTo(1, { ...quantity.unit, per: null }, { ...unit, per: null }) === null;

/** … but that the digits are the table's own, under another currency's name. */
function underOtherName(stated: StatedValue, candidate: Candidate): Judged | null {
  const told = stated.wording === 'bare' && stated.value / stated.looseStep >= TWO_DIGITS;
  return told && candidate.origin !== 'document' && fitOf(stated, candidate.interval) === 'strict'
    ? { candidate, stated, fit: 'outside', value: candidate.value, interval: candidate.interval }
    : null;
}

/** Units of the last digit that matters in the least number with two of them. */
const TWO_DIGITS = 10;

/** "203,000 more people each year": how much a year, not over all of them. */
const saidYearly = ({ quantity, sentence }: Claim): boolean =>
  quantity !== null &&
  (quantity.unit.per?.dimension === 'time' ||
    sentence.cues.some((c) => c.kind === 'each' && c.start >= quantity.end && c.start - quantity.end <= YEARLY));

/** Letters between such a number and its "each year". */
const YEARLY = 24;

const SIGNED: ReadonlySet<string> = new Set(['growth', 'points', 'difference']);

const isNegative = ({ value }: Candidate, stated: StatedValue): boolean => value < 0 && stated.value > 0;

/** A deficit by its word; of a sum also what was lost together. */
const saysLoss = (claim: Claim, { operation }: Candidate): boolean =>
  (operation === 'value' && saidBelowZero(claim)) ||
  (operation === 'sum' && (saidBelowZero(claim) || claim.direction === 'down'));

/** "a deficit of 2 billion", "négatif de 2,5 milliards": the word says the sign. */
const saidBelowZero = ({ sentence }: Claim): boolean => sentence.cues.some((c) => c.kind === 'negative');

const mirrored = (stated: StatedValue): StatedValue => ({
  ...stated,
  value: -stated.value,
  strict: negate(stated.strict),
  generous: negate(stated.generous),
  wording: stated.wording === 'more-than' ? 'less-than' : stated.wording === 'less-than' ? 'more-than' : stated.wording,
});

/** A sum told beside its terms is as precise as they are: 6,200 + 7,450 + 5,350 is not "20,000 in all". */
function asPreciseAsTerms(stated: StatedValue, candidate: Candidate): StatedValue {
  if (candidate.operation !== 'sum' || candidate.origin !== 'document' || stated.wording !== 'bare') return stated;
  const finest = Math.max(
    ...candidate.inputs.flatMap((i) => i.observations.map((o) => placeOf(o)?.quantity.looseStep ?? 0)),
  );
  const looseStep = Math.min(stated.looseStep, Math.max(stated.step, finest * TERM_UNITS));
  const half = looseStep / 2;
  return { ...stated, looseStep, generous: { min: stated.value - half, max: stated.value + half } };
}

/** Units of the terms' last digit that a rounded sum may be off. */
const TERM_UNITS = 3;

/** "three times more", "trois fois plus": a comparative right after the number. */
const saidAsMore = ({ quantity, sentence }: Claim): boolean =>
  quantity !== null &&
  sentence.cues.some((c) => c.kind === 'more' && c.start >= quantity.start - 1 && c.start - quantity.end < 12);

const shift = (i: Interval): Interval => ({ min: i.min + 1, max: i.max + 1 });
