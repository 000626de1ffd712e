/**
 * What a claim says of its number, in the unit of an operation: "has fallen by a quarter" states a growth of −25 %,
 * "doubled" a multiple of 2, "one in five" a share of 20 %.
 */
import type { Claim } from '../extract/claim.ts';
import { placeOf } from '../extract/ordering.ts';
import { multipleUnit, percent, percentagePoint } from '../link/operations.ts';
import { type Interval, scale } from '../quantities/interval.ts';
import type { Quantity, Unit } from '../quantities/quantity.ts';
import { convertTo } from '../quantities/units.ts';
import type { Operation, StatedValue, Wording } from './recomputation.ts';

function wordingOf(quantity: Quantity | null, hedge: Quantity['hedge'], fractional: boolean): Wording {
  switch (hedge) {
    case 'about':
      return fractional ? 'hedged-fraction' : 'about';
    case 'nearly':
      return fractional ? 'hedged-fraction' : 'nearly';
    case 'more-than':
    case 'at-least':
      return 'more-than';
    case 'less-than':
    case 'at-most':
      return 'less-than';
    default:
      return fractional || quantity === null ? 'bare-fraction' : 'bare';
  }
}

const rescale = (quantity: Quantity, factor: number): Omit<StatedValue, 'wording' | 'unit' | 'quantity'> => ({
  value: quantity.value * factor,
  bounds: quantity.bounds ? { low: quantity.bounds.low * factor, high: quantity.bounds.high * factor } : null,
  strict: scale(quantity.strict, factor),
  generous: scale(quantity.generous, factor),
  step: Math.abs(quantity.step * factor),
  looseStep: Math.abs(quantity.looseStep * factor),
});

const inverse = (i: Interval): Interval => ({
  min: i.max === 0 ? 0 : 1 / i.max,
  max: i.min <= 0 ? Infinity : 1 / i.min,
});

/** A place, or how many do something: no rounding, no hedge. */
export const statedExactly = (value: number, unit: Unit, quantity: Quantity | null): StatedValue => ({
  value,
  bounds: null,
  strict: { min: value, max: value },
  generous: { min: value, max: value },
  step: 1,
  looseStep: 1,
  wording: 'exact',
  unit,
  quantity,
});

/** Null when the quantity cannot be the result of the operation (tonnes for a growth). */
export function statedFor(
  claim: Claim,
  operation: Operation,
  unit: Unit,
  quantity: Quantity | null = claim.quantity,
): StatedValue | null {
  if (['rank', 'compare', 'count', 'weekday'].includes(operation))
    return statedExactly(placeOf(claim.ordering) ?? claim.weekday ?? quantity?.value ?? 1, unit, quantity);
  // Whole years lived: one off is wrong.
  if (operation === 'elapsed' && claim.isAge && quantity)
    return { ...rescale(quantity, 1), wording: 'exact', unit, quantity };
  const sign = claim.direction === 'down' ? -1 : 1;
  if (operation === 'multiple' || operation === 'rate-multiple') return statedMultiple(claim, quantity);
  if (claim.factor !== null && quantity === null) {
    // "doubled" as growth is +100 %.
    const value = (claim.factor - 1) * 100;
    return operation === 'growth'
      ? {
          value,
          bounds: null,
          strict: { min: value, max: value },
          generous: { min: value, max: value },
          step: 1,
          looseStep: 1,
          wording: 'bare-fraction',
          unit: percent,
          quantity,
        }
      : null;
  }
  if (!quantity) return null;
  const fractional = quantity.form === 'fraction' || quantity.form === 'ratio';
  const toPercent = fractional && ['none', 'count'].includes(quantity.unit.dimension) ? 100 : 1;
  const wording = wordingOf(quantity, quantity.hedge, fractional);
  switch (operation) {
    case 'growth':
    case 'share':
      return {
        ...rescale(quantity, toPercent * (operation === 'growth' ? sign : 1)),
        wording,
        unit: percent,
        quantity,
      };
    case 'points': {
      const factor = quantity.unit.dimension === 'basis-point' ? 0.01 : 1;
      return { ...rescale(quantity, factor * sign), wording, unit: percentagePoint, quantity };
    }
    case 'difference':
      return { ...rescale(quantity, sign * unitFactor(quantity.unit, unit)), wording, unit, quantity };
    default: {
      const factor = unit.dimension === 'percent' ? toPercent : unitFactor(quantity.unit, unit);
      return { ...rescale(quantity, factor), wording, unit, quantity };
    }
  }
}

/** 14.1 kilos in the unit of a table in tonnes; 1 where nothing converts. Only pure factors: temperatures are not scaled. */
function unitFactor(from: Unit, to: Unit): number {
  return topFactor(from, to) * timeFactor(from.per, to.per);
}

/** "34.2 calls a day" in calls a week. */
const timeFactor = (from: Unit | null, to: Unit | null): number =>
  from?.dimension === 'time' && to?.dimension === 'time' && from.code !== to.code ? (convertTo(1, to, from) ?? 1) : 1;

function topFactor(from: Unit, to: Unit): number {
  if (from.dimension !== to.dimension || from.code === to.code) return 1;
  if (['count', 'none', 'percent', 'temperature'].includes(from.dimension)) return 1;
  return convertTo(1, { ...from, per: null }, { ...to, per: null }) ?? 1;
}

function statedMultiple(claim: Claim, quantity: Quantity | null): StatedValue {
  if (claim.factor !== null) {
    const value = claim.factor;
    const more = claim.sentence.cues.some((c) => c.kind === 'more' && c.start >= claim.start && c.end <= claim.end);
    const exact = { min: value, max: value };
    return {
      value,
      bounds: null,
      strict: exact,
      generous: exact,
      step: 1,
      looseStep: 1,
      wording: more ? (value < 1 ? 'less-than' : 'more-than') : 'bare-fraction',
      unit: multipleUnit,
      quantity,
    };
  }
  if (!quantity) {
    const exact = { min: 1, max: 1 };
    return {
      value: 1,
      bounds: null,
      strict: exact,
      generous: exact,
      step: 1,
      looseStep: 1,
      wording: 'bare-fraction',
      unit: multipleUnit,
      quantity,
    };
  }
  const down = claim.direction === 'down';
  // "2.8 times" has digits that say how exact it is; "three times" is as loose as a fraction.
  const digits = !quantity.inWords && quantity.step < 1;
  const wording = wordingOf(quantity, quantity.hedge, !digits);
  const base = rescale(quantity, 1);
  return down
    ? {
        ...base,
        value: 1 / quantity.value,
        strict: inverse(base.strict),
        generous: inverse(base.generous),
        step: base.step / quantity.value ** 2,
        looseStep: base.looseStep / quantity.value ** 2,
        wording: wording === 'more-than' ? 'less-than' : wording,
        unit: multipleUnit,
        quantity,
      }
    : { ...base, wording, unit: multipleUnit, quantity };
}
