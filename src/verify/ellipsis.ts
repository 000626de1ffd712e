/**
 * "Between 30 and 350,000 chips" leaves out the thousands of its first end. Where the two ends are near each other a
 * reader supplies them ("15 to 45,000"); where they are not, the range as printed says something absurd. With a scale
 * word at its end ("3 to 5 million") a range is never taken for one.
 */
import type { Claim } from '../extract/claim.ts';

/** From here on the printed ends are too far apart to be meant. */
const ABSURD = 1000;
/** A reader supplies the thousands up to this ratio of the ends, and no further than the second. */
const NATURAL = 10;
const PLAUSIBLE = 100;

export interface Ellipsis {
  readonly low: number;
  readonly high: number;
  /** As printed. */
  readonly printedLow: number;
}

/** The range with its thousands restored, when it misleads as printed; null for every other range. */
export function ellipsisOf(claim: Claim): Ellipsis | null {
  const { quantity } = claim;
  const { bounds, literalBounds } = quantity ?? {};
  if (!quantity || !bounds || !literalBounds || literalBounds.low < 10) return null;
  if (lastDigits(quantity.quote) !== String(literalBounds.high)) return null;
  const printed = literalBounds.high / literalBounds.low;
  const meant = bounds.high / bounds.low;
  if (printed < ABSURD || meant < NATURAL || meant > PLAUSIBLE) return null;
  return { low: bounds.low, high: bounds.high, printedLow: literalBounds.low };
}

/** The digits of the last number of the quote, without its separators. */
function lastDigits(quote: string): string {
  const runs = quote.match(/\d[\d\s.,'’]*/gu) ?? [];
  return (runs.at(-1) ?? '').replace(/\D/gu, '');
}
