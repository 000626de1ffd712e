/**
 * What a change counts from, where the text says so itself: "6 % above THE FIVE-YEAR AVERAGE", "up 6 % FROM A YEAR
 * EARLIER". Two figures told beside it are its ends only if the first is that base.
 */
import type { Claim } from '../extract/claim.ts';
import type { Period } from '../quantities/period.ts';
import type { OwnFigure } from './own-figures.ts';

/** Letters between a change and the time that it counts from. */
const REACH = 14;

/** The other side names a thing, not only a time: an average, a forecast, another place. */
export function hasNamedBase({ sentence, other }: Claim): boolean {
  if (!other || other.quantity !== null) return false;
  return sentence.words.some(
    (w) =>
      w.start >= other.start &&
      w.end <= other.end &&
      !w.isFunction &&
      !w.isNumber &&
      !sentence.periods.some((p) => p.start <= w.start && w.end <= p.end) &&
      !sentence.cues.some((c) => c.kind === 'carriedOver' && c.start <= w.start && w.end <= c.end),
  );
}

/** The time that the change counts from, told right behind it. */
export function baseTime({ sentence, quantity, end, other }: Claim): Period | null {
  const from = Math.max(end, quantity?.end ?? 0);
  const mention = sentence.periods.find(
    (p) =>
      p.period !== null &&
      (other ? p.start >= other.start && p.end <= other.end : p.role === 'before' && p.start >= from) &&
      p.start - from <= REACH + (other ? other.start - from : 0),
  );
  return mention?.period ?? null;
}

/** The figure has a time of its own, and it is another than the base's. */
export const isOfOtherTime = (base: Period | null, { period }: OwnFigure): boolean =>
  base !== null && period !== null && (period.end < base.start || period.start > base.end);
