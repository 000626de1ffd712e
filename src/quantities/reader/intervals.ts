/** The strict and the generous interval of a number, from its digits and its hedge (DESIGN, section 3). */
import type { Interval } from '../interval.ts';
import type { Hedge } from '../quantity.ts';

/** Shares of the value that a hedge opens: below and above, strictly and generously. */
const reach: Readonly<Record<'about' | 'nearly', readonly [number, number, number, number]>> = {
  about: [0.05, 0.05, 0.1, 0.1],
  nearly: [0.08, 0.005, 0.12, 0.03],
};

/** "more than 130" starts at 130; "under 20" ends there; the generous reading gives one percent. */
const SLACK = 0.01;

/** So far on both sides of a number or a range. */
export const around = (low: number, high: number, reach: number): Interval => ({ min: low - reach, max: high + reach });

interface Intervals {
  readonly strict: Interval;
  readonly generous: Interval;
}

/** `bounds` are the ends of a range, `looseStep` is one unit of the last digit that matters. */
export function intervalsOf(
  value: number,
  bounds: { readonly low: number; readonly high: number } | null,
  step: number,
  looseStep: number,
  hedge: Hedge,
): Intervals {
  if (value < 0 && !bounds) {
    const mirror = intervalsOf(-value, null, step, looseStep, mirrored[hedge]);
    return { strict: flip(mirror.strict), generous: flip(mirror.generous) };
  }
  const half = step / 2;
  const looseHalf = Math.max(half, looseStep / 2);
  const low = bounds?.low ?? value;
  const high = bounds?.high ?? value;
  const slack = Math.abs(high) * SLACK;
  switch (hedge) {
    case 'about':
    case 'nearly': {
      const [below, above, far, farAbove] = reach[hedge];
      const under = Math.abs(low);
      const over = Math.abs(high);
      const nearlyAbove = hedge === 'nearly' ? 0 : Infinity;
      return {
        strict: {
          min: low - Math.max(half, under * below),
          max: high + Math.max(Math.min(half, nearlyAbove), over * above),
        },
        generous: {
          min: low - Math.max(looseHalf, under * far),
          max: high + Math.max(Math.min(looseHalf, nearlyAbove), over * farAbove),
        },
      };
    }
    case 'more-than':
    case 'at-least':
      return { strict: { min: low, max: Infinity }, generous: { min: low - slack, max: Infinity } };
    case 'less-than':
    case 'at-most':
      return { strict: { min: -Infinity, max: high }, generous: { min: -Infinity, max: high + slack } };
    default:
      return { strict: around(low, high, half), generous: around(low, high, looseHalf) };
  }
}

const mirrored: Readonly<Record<Hedge, Hedge>> = {
  exact: 'exact',
  about: 'about',
  nearly: 'nearly',
  between: 'between',
  'more-than': 'less-than',
  'at-least': 'at-most',
  'less-than': 'more-than',
  'at-most': 'at-least',
};

const flip = (i: Interval): Interval => ({ min: -i.max, max: -i.min });
