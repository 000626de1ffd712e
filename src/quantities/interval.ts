/**
 * Intervals and their arithmetic: a number in prose stands for every value it may have been rounded from.
 * Formulas must use each input once (growth is `b / a − 1`), so that the result is tight and not merely safe.
 */

/** A closed interval `[min, max]`; either end may be infinite, never NaN. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

export const interval = (a: number, b: number): Interval => (a <= b ? { min: a, max: b } : { min: b, max: a });

export const exactly = (value: number): Interval => ({ min: value, max: value });

export const everything: Interval = { min: -Infinity, max: Infinity };

/** `0 × ∞` is 0 here: an open end scaled by nothing is nothing. */
const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

const hull = (values: readonly number[]): Interval => ({ min: Math.min(...values), max: Math.max(...values) });

export const add = (a: Interval, b: Interval): Interval => ({ min: a.min + b.min, max: a.max + b.max });

export const negate = (a: Interval): Interval => ({ min: -a.max, max: -a.min });

export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b));

export const multiply = (a: Interval, b: Interval): Interval =>
  hull([times(a.min, b.min), times(a.min, b.max), times(a.max, b.min), times(a.max, b.max)]);

export const scale = (a: Interval, factor: number): Interval => multiply(a, exactly(factor));

/** `a / b`; a divisor that may be zero gives the whole line, never NaN. */
export function divide(a: Interval, b: Interval): Interval {
  if (b.min <= 0 && b.max >= 0) return everything;
  return multiply(a, { min: 1 / b.max, max: 1 / b.min });
}

export const contains = (a: Interval, value: number): boolean => a.min <= value && value <= a.max;

export const meets = (a: Interval, b: Interval): boolean => a.min <= b.max && b.min <= a.max;

export const union = (a: Interval, b: Interval): Interval => ({
  min: Math.min(a.min, b.min),
  max: Math.max(a.max, b.max),
});

export const middle = (a: Interval): number =>
  Number.isFinite(a.min) ? (Number.isFinite(a.max) ? (a.min + a.max) / 2 : a.min) : a.max;
