/**
 * What a change counts from, where the text says so itself: "6 % above THE FIVE-YEAR AVERAGE", "up 6 % FROM A YEAR
 * EARLIER". Two figures told beside it are its ends only if the first is that base.
 */
import type { Claim } from '../extract/claim.ts';
import type { Period, PeriodMention } from '../quantities/period.ts';
import type { OwnFigure } from './own-figures.ts';

/** Two levels that a change may lie between. */
export interface Pair {
  readonly before: OwnFigure;
  readonly after: OwnFigure;
  readonly strength: number;
  readonly rule: string;
}

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
function baseMention({ sentence, quantity, end, other }: Claim): PeriodMention | null {
  const from = Math.max(end, quantity?.end ?? 0);
  const mention = sentence.periods.find(
    (p) =>
      (other ? p.start >= other.start && p.end <= other.end : p.role === 'before' && p.start >= from) &&
      p.start - from <= REACH + (other ? other.start - from : 0),
  );
  return mention ?? null;
}

const MONTH = 30.44 * 24 * 3600 * 1000;

const monthsBetween = (a: Period, b: Period): number => (Date.parse(b.end) - Date.parse(a.end)) / MONTH;

/** The pair's times are others than the change's own: "up 6 % from a year earlier, to 120 in May from 118 in April". */
export function isOfOtherTime(claim: Claim, before: OwnFigure, after: OwnFigure): boolean {
  const base = baseMention(claim);
  if (!base || !before.period) return false;
  if (base.period) return before.period.end < base.period.start || before.period.start > base.period.end;
  if (base.monthsBack === null || !after.period) return false;
  return Math.abs(monthsBetween(before.period, after.period) - base.monthsBack) > NEAR;
}

/** Months that two times told loosely may differ by. */
const NEAR = 2;
