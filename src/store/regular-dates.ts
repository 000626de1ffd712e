/**
 * Dates that stand for periods: a monthly series that names each month by its first or last day. "2023-01-01, 2023-02-01"
 * are January and February; days at odd distances are days.
 */
import { addDays, dayOf, monthOf, periodContaining, yearOf } from '../quantities/calendar.ts';
import type { Period } from '../quantities/period.ts';

/** Fewer dates show no rhythm. */
const FEWEST = 3;
const GRAINS: Readonly<Record<number, 'month' | 'quarter' | 'year'>> = { 1: 'month', 3: 'quarter', 12: 'year' };

/** The grain that all days of a column mark, or null. Gaps in a series are allowed: a step may be a multiple of the least. */
export function grainOfDates(periods: readonly Period[]): 'month' | 'quarter' | 'year' | null {
  if (periods.some(({ grain }) => grain !== 'day')) return null;
  const days = [...new Set(periods.map(({ start }) => start))].sort();
  if (days.length < FEWEST) return null;
  const first = days.every((day) => dayOf(day) === 1);
  const last = days.every((day) => dayOf(addDays(day, 1)) === 1);
  if (!first && !last) return null;
  const months = days.map((day) => yearOf(day) * 12 + monthOf(day));
  const steps = months.slice(1).map((month, i) => month - (months[i] ?? month));
  const least = Math.min(...steps);
  const grain = GRAINS[least];
  if (!grain || !steps.every((step) => step % least === 0)) return null;
  const edge = days.map((day) => periodContaining(day, grain));
  return edge.every((period, i) => (first ? period.start : period.end) === days[i]) ? grain : null;
}
