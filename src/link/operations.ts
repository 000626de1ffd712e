/**
 * The formulas, each with every input once so that the interval is tight: growth is `b / a − 1`. Values of growth, shares
 * and points are in percent.
 */
import { add, divide, exactly, type Interval, multiply, scale, subtract } from '../quantities/interval.ts';
import type { Unit } from '../quantities/quantity.ts';
import type { Input, Operation } from '../verify/recomputation.ts';

export const percent: Unit = { dimension: 'percent', code: 'percent', noun: '%', per: null };
export const percentagePoint: Unit = { dimension: 'percentage-point', code: 'percentage-point', noun: '', per: null };
export const multipleUnit: Unit = { dimension: 'multiple', code: 'times', noun: '', per: null };
export const noUnit: Unit = { dimension: 'none', code: '', noun: '', per: null };

export interface Outcome {
  readonly value: number;
  readonly interval: Interval;
  readonly unit: Unit;
}

const HUNDRED = exactly(100);

/** The inputs stand in the order of the formula: before/whole/denominator/other first, then after/part/numerator/own. */
export function evaluate(operation: Operation, inputs: readonly Input[]): Outcome | null {
  const [a, b, times] = inputs;
  if (!a) return null;
  switch (operation) {
    case 'value':
    case 'minimum':
    case 'maximum':
    case 'convert':
      return { value: a.value, interval: a.interval, unit: a.unit };
    case 'sum':
      return {
        value: inputs.reduce((sum, input) => sum + input.value, 0),
        interval: inputs.map((input) => input.interval).reduce(add),
        unit: a.unit,
      };
    case 'remainder': {
      const parts = inputs.slice(1);
      return parts.length > 0
        ? {
            value: parts.reduce((rest, part) => rest - part.value, a.value),
            interval: subtract(a.interval, parts.map((part) => part.interval).reduce(add)),
            unit: a.unit,
          }
        : null;
    }
    case 'mean': {
      const sum = inputs.reduce((total, input) => total + input.value, 0);
      return {
        value: sum / inputs.length,
        interval: scale(inputs.map((input) => input.interval).reduce(add), 1 / inputs.length),
        unit: a.unit,
      };
    }
    case 'weighted-mean': {
      const weights = inputs.filter((_, i) => i % 2 === 0);
      const values = inputs.filter((_, i) => i % 2 === 1);
      const total = weights.reduce((sum, w) => sum + w.value, 0);
      const [first] = values;
      if (!first || values.length !== weights.length || total === 0) return null;
      const shares = values.map((v, i) => ({ v, share: (weights[i]?.value ?? 0) / total }));
      return {
        value: shares.reduce((sum, { v, share }) => sum + v.value * share, 0),
        interval: shares.map(({ v, share }) => scale(v.interval, share)).reduce(add),
        unit: first.unit,
      };
    }
    case 'difference':
    case 'points':
      return b
        ? {
            value: b.value - a.value,
            interval: subtract(b.interval, a.interval),
            unit: operation === 'points' ? percentagePoint : b.unit,
          }
        : null;
    case 'growth':
      return b && a.value !== 0
        ? {
            value: (b.value / a.value - 1) * 100,
            interval: multiply(subtract(divide(b.interval, a.interval), exactly(1)), HUNDRED),
            unit: percent,
          }
        : null;
    case 'multiple':
      return b && a.value !== 0
        ? { value: b.value / a.value, interval: divide(b.interval, a.interval), unit: multipleUnit }
        : null;
    case 'rate-multiple': {
      const [, , c, d] = inputs;
      return b && c && d && a.value !== 0 && b.value !== 0 && c.value !== 0
        ? {
            value: d.value / c.value / (b.value / a.value),
            interval: divide(divide(d.interval, c.interval), divide(b.interval, a.interval)),
            unit: multipleUnit,
          }
        : null;
    }
    case 'share':
      return b && a.value !== 0
        ? {
            value: (b.value / a.value) * 100,
            interval: multiply(divide(b.interval, a.interval), HUNDRED),
            unit: percent,
          }
        : null;
    case 'complement':
      return b
        ? {
            value: a.value * (1 - b.value / 100),
            interval: multiply(a.interval, subtract(exactly(1), scale(b.interval, 0.01))),
            unit: a.unit,
          }
        : null;
    case 'rest': {
      // Of a whole and its part, or of a percentage: what is left of 100.
      const part = b ? multiply(divide(b.interval, a.interval), HUNDRED) : a.interval;
      return b && a.value === 0
        ? null
        : { value: 100 - (b ? (b.value / a.value) * 100 : a.value), interval: subtract(HUNDRED, part), unit: percent };
    }
    case 'rate':
      return b && a.value !== 0
        ? {
            value: (b.value / a.value) * (times?.value ?? 1),
            interval: multiply(divide(b.interval, a.interval), times?.interval ?? exactly(1)),
            unit: { ...b.unit, per: b.unit.per ?? denominatorOf(b.unit, a.unit) },
          }
        : null;
    case 'product':
      return b
        ? {
            value: inputs.reduce((product, { value, unit }) => product * value * wholeOf(unit), 1),
            interval: inputs.map(({ interval, unit }) => scale(interval, wholeOf(unit))).reduce(multiply),
            unit: inputs.at(-1)?.unit ?? b.unit,
          }
        : null;
    default:
      return null;
  }
}

/** A percentage as a factor: 76 % of 2,500. */
const wholeOf = ({ dimension }: Unit): number => (dimension === 'percent' ? 1 / 100 : 1);

/** What a rate is told by: a length of time, so many people. Heads are named by the words around the rate, a speed says its time. */
const denominatorOf = (top: Unit, bottom: Unit): Unit | null =>
  top.dimension === 'speed' || (['count', 'none'].includes(bottom.dimension) && !/^\d/u.test(bottom.code))
    ? null
    : bottom;
