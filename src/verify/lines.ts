/**
 * Where the lines run between true, off and wrong: the one place that knows how far a wording may stand from the value.
 * The thresholds are a convention, written down once so that nobody meets two of them; `docs/verdicts.md` shows a case of each.
 */
import { type Interval, interval, meets, negate } from '../quantities/interval.ts';
import type { Fit, StatedValue } from './recomputation.ts';

/** Bounds on true ÷ stated: inside `fits` the wording is true, outside `fails` it is wrong, the rest is neither. */
interface RatioLine {
  readonly fits: readonly [low: number, high: number];
  readonly fails: readonly [low: number, high: number];
}

export const lines = {
  bare: {
    /** Two roundings in a row (data to table, table to prose) move a figure by at most one unit of its last digit; 1.4 leaves room for a third. */
    failUnits: 1.4,
    /** A trailing zero may be rounding, but nobody rounds 1,300 to 1,000 … */
    roundedShare: 0.1,
    /** … and a reader takes 1,000 for 1,300 as wrong, whatever its zeros say. */
    failShare: 0.25,
    /** One digit is coarse ("1 million"), yet not so coarse that a tenth or the triple of it passes. */
    failRatio: [0.4, 2] as const,
  },
  /** "About" is read as five per cent either way; at ten per cent the next round number would have been nearer. */
  about: { fits: [0.95, 1.05], fails: [0.9, 1.1] },
  /** Approached from below; the half per cent above is rounding of the true value. */
  nearly: { fits: [0.92, 1.005], fails: [0.88, 1.03] },
  /** A floor: true at any height, but past fifteen per cent a writer would have named a higher floor. */
  'more-than': { fits: [1, 1.15], fails: [0.99, Number.POSITIVE_INFINITY] },
  /** A ceiling, the mirror of it. */
  'less-than': { fits: [0.85, 1], fails: [0, 1.01] },
  /** Plain fractions and multiples are words more than numbers: a third covers 32 to 35 %. */
  'bare-fraction': { fits: [0.95, 1.05], fails: [0.9, 1.1] },
  /** A word has no digits: within one per cent it is exact and not "rounded". */
  wordIsExact: 0.01,
  'hedged-fraction': { fits: [0.9, 1.1], fails: [0.82, 1.18] },
  /** "Almost half" is never more than half. */
  'nearly-fraction': { fits: [0.9, 1.005], fails: [0.82, 1.05] },
} as const satisfies Record<string, RatioLine | object | number>;

/** Digits of floating point are no miss: 0.1 + 0.2 is 0.3 here. */
const DUST = 1e-9;

/**
 * Where a recomputed interval falls against a stated value of the same unit. Signs count: a fall stated as −20 is met by
 * −20 and missed by +20. A recomputation that says nothing (everything, not a number) is `between`: it neither
 * supports nor refutes.
 */
export function fitOf(stated: StatedValue, recomputed: Interval): Fit {
  if (Number.isNaN(recomputed.min) || Number.isNaN(recomputed.max) || Number.isNaN(stated.value)) return 'between';
  if (recomputed.min === -Infinity && recomputed.max === Infinity) return 'between';
  if (stated.wording === 'exact') return meets(dusted(stated.strict), recomputed) ? 'strict' : 'outside';
  // "Doubled" told as growth is +100 %, yet what is compared is the multiple.
  if (stated.wording === 'bare-fraction' && stated.quantity === null && stated.unit.dimension === 'percent')
    return byRatio(100 + stated.value, move(recomputed, 100), lines['bare-fraction'], stated.step, 'rounded');
  // A fall by "more than 20 %" has a floor in its size, not in its value.
  if (stated.value < 0) return fitOf(mirrored(stated), negate(recomputed));
  if (stated.bounds) return byDigits(stated, recomputed);
  switch (stated.wording) {
    case 'bare':
      return byDigits(stated, recomputed);
    case 'about': {
      const hedged = byRatio(stated.value, recomputed, lines.about, stated.step, 'hedge');
      return hedged === 'hedge' ? hedged : better(hedged, asHedge(byDigits(unhedged(stated), recomputed)));
    }
    case 'nearly':
      return byRatio(stated.value, recomputed, lines.nearly, stated.step, 'hedge');
    case 'more-than': {
      const fit = byRatio(stated.value, recomputed, lines['more-than'], stated.step, 'hedge');
      return fit === 'between' && recomputed.min > stated.value ? 'understates' : fit;
    }
    case 'less-than': {
      const fit = byRatio(stated.value, recomputed, lines['less-than'], stated.step, 'hedge');
      return (fit === 'between' || recomputed.min < 0) && recomputed.max < stated.value ? 'understates' : fit;
    }
    case 'bare-fraction': {
      const fit = byRatio(stated.value, recomputed, lines['bare-fraction'], stated.step, 'rounded');
      return meets(around(stated.value, Math.abs(stated.value) * lines.wordIsExact), recomputed) ? 'strict' : fit;
    }
    case 'hedged-fraction':
      return byRatio(
        stated.value,
        recomputed,
        lines[stated.quantity?.hedge === 'nearly' ? 'nearly-fraction' : 'hedged-fraction'],
        stated.step,
        'hedge',
      );
  }
}

/** Whether a fit supports. */
export const isGood = (fit: Fit): boolean => fit !== 'between' && fit !== 'outside';

/** From the closest fit to none. */
const ORDER: readonly Fit[] = ['strict', 'hedge', 'rounded', 'understates', 'between', 'outside'];

const better = (a: Fit, b: Fit): Fit => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);

/** A hedged figure that its digits alone would make true is true by its hedge. */
const asHedge = (fit: Fit): Fit => (fit === 'strict' || fit === 'rounded' ? 'hedge' : fit);

const around = (value: number, half: number): Interval => ({ min: value - half, max: value + half });

/** The number without its hedge: half a unit either side of what is written. The hedge speaks for its trailing zeros. */
function unhedged(stated: StatedValue): StatedValue {
  const digits = around(stated.value, stated.step / 2);
  return { ...stated, looseStep: stated.step, strict: digits, generous: digits };
}

const mirrored = (stated: StatedValue): StatedValue => ({
  ...stated,
  value: -stated.value,
  bounds: stated.bounds
    ? {
        low: Math.min(-stated.bounds.low, -stated.bounds.high),
        high: Math.max(-stated.bounds.low, -stated.bounds.high),
      }
    : null,
  strict: negate(stated.strict),
  generous: negate(stated.generous),
});

const move = (i: Interval, by: number): Interval => ({ min: i.min + by, max: i.max + by });

const dusted = (i: Interval): Interval => ({
  min: i.min - Math.abs(i.min) * DUST,
  max: i.max + Math.abs(i.max) * DUST,
});

/** Figures as written: the strict interval, the generous one, and 1.4 units of the last digit that matters. */
function byDigits(stated: StatedValue, recomputed: Interval): Fit {
  if (meets(dusted(stated.strict), recomputed)) return 'strict';
  const low = Math.min(stated.bounds?.low ?? stated.value, stated.bounds?.high ?? stated.value);
  const high = Math.max(stated.bounds?.low ?? stated.value, stated.bounds?.high ?? stated.value);
  const size = Math.max(Math.abs(low), Math.abs(high));
  const { failUnits, roundedShare, failShare, failRatio } = lines.bare;
  const roundedBy = Math.max(stated.step / 2, Math.min(stated.looseStep / 2, size * roundedShare));
  const rounded = {
    min: Math.max(stated.generous.min, low - roundedBy),
    max: Math.min(stated.generous.max, high + roundedBy),
  };
  if (meets(dusted(rounded), recomputed)) return 'rounded';
  const failsBy = Math.max(failUnits * stated.step, Math.min(failUnits * stated.looseStep, size * failShare));
  const fails =
    low > 0
      ? { min: Math.max(low - failsBy, low * failRatio[0]), max: Math.min(high + failsBy, high * failRatio[1]) }
      : { min: low - failsBy, max: high + failsBy };
  return meets(dusted(interval(fails.min, fails.max)), recomputed) ? 'between' : 'outside';
}

/** Hedged figures: bounds on true ÷ stated. "Nearly 3 million" may also be what 2.6 million rounds to. */
function byRatio(value: number, recomputed: Interval, line: RatioLine, step: number, name: Fit): Fit {
  const span = ([low, high]: readonly [number, number], below: number): Interval =>
    dusted({ min: Math.min(value * low, value - below), max: high === Infinity ? Infinity : value * high });
  const coarse = line === lines.nearly ? step : 0;
  if (meets(span(line.fits, coarse / 2), recomputed)) return name;
  return meets(span(line.fails, coarse * 0.7), recomputed) ? 'between' : 'outside';
}
