/**
 * Periods as stretches of the calendar: "Q1 2024" is 2024-01-01 to 2024-03-31, the quarter before it is Q4 2023, and
 * "fin 2023" is the instant 2023-12-31. Days are ISO strings and are never shifted by a time zone.
 */
import type { Period, PeriodGrain } from './period.ts';

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** `isoDay(2024, 2, 31)` is the last of February: a day past the month's end is its end. */
export const isoDay = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month)}-${pad(Math.min(day, daysInMonth(year, month)))}`;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
export const monthOf = (iso: string): number => Number(iso.slice(5, 7));
export const dayOf = (iso: string): number => Number(iso.slice(8, 10));

export const isValidDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const monthEnd = (year: number, month: number): string => isoDay(year, month, 31);

export const dayPeriod = (iso: string): Period => ({ start: iso, end: iso, grain: 'day', label: iso });

export const yearPeriod = (year: number): Period => ({
  start: isoDay(year, 1, 1),
  end: isoDay(year, 12, 31),
  grain: 'year',
  label: String(year),
});

export const monthPeriod = (year: number, month: number): Period => ({
  start: isoDay(year, month, 1),
  end: monthEnd(year, month),
  grain: 'month',
  label: `${year}-${pad(month)}`,
});

export const quarterPeriod = (year: number, quarter: number): Period => ({
  start: isoDay(year, quarter * 3 - 2, 1),
  end: monthEnd(year, quarter * 3),
  grain: 'quarter',
  label: `${year}-Q${quarter}`,
});

export const halfPeriod = (year: number, half: number): Period => ({
  start: isoDay(year, half * 6 - 5, 1),
  end: monthEnd(year, half * 6),
  grain: 'half',
  label: `${year}-H${half}`,
});

/** "2012-13": a school, sports or financial year, July to June; the label tells it, the days only order it. */
export const seasonPeriod = (year: number): Period => ({
  start: isoDay(year, 7, 1),
  end: isoDay(year + 1, 6, 30),
  grain: 'season',
  label: `${year}-${pad((year + 1) % 100)}`,
});

export const decadePeriod = (year: number): Period => ({
  start: isoDay(year, 1, 1),
  end: isoDay(year + 9, 12, 31),
  grain: 'decade',
  label: `${year}s`,
});

/** Any stretch between two days; one that is exactly a year, quarter or month becomes that. */
export function rangePeriod(start: string, end: string): Period {
  if (start === end) return dayPeriod(start);
  const exact = enclosing(start).find((period) => period.start === start && period.end === end);
  return exact ?? { start, end, grain: 'range', label: `${start}/${end}` };
}

const enclosing = (iso: string): readonly Period[] =>
  (['month', 'quarter', 'half', 'year'] as const).map((grain) => periodContaining(iso, grain));

/** The calendar period of a grain that holds a day: `periodContaining('2024-02-10', 'quarter')` is 2024-Q1. */
export function periodContaining(iso: string, grain: PeriodGrain): Period {
  const year = yearOf(iso);
  const month = monthOf(iso);
  switch (grain) {
    case 'month':
      return monthPeriod(year, month);
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3));
    case 'half':
      return halfPeriod(year, Math.ceil(month / 6));
    case 'season':
      return seasonPeriod(month >= 7 ? year : year - 1);
    case 'decade':
      return decadePeriod(year - (year % 10));
    case 'week':
      return weekPeriod(iso);
    case 'day':
      return dayPeriod(iso);
    default:
      return yearPeriod(year);
  }
}

/** Days since 1970-01-01, for arithmetic on days only. */
const dayNumber = (iso: string): number => Date.UTC(yearOf(iso), monthOf(iso) - 1, dayOf(iso)) / 86_400_000;

const dayFromNumber = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);

export const addDays = (iso: string, days: number): string => dayFromNumber(dayNumber(iso) + days);

export const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a);

/** Monday is 1, Sunday 7. */
export const weekday = (iso: string): number => ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;

const namesOfDays = new Map<string, readonly string[]>();

/** Full names of the days in a locale, Monday first: "lundi", "mardi" … */
export function weekdayNames(locale: string): readonly string[] {
  const known = namesOfDays.get(locale);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 is a Monday.
  const made = [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(new Date(Date.UTC(2024, 0, day))));
  namesOfDays.set(locale, made);
  return made;
}

/** Monday 1 … Sunday 7 for a name of a day or its first letters ("tues"); null for any other word. */
export function weekdayNamed(word: string, locale: string): number | null {
  if (word.length < 3) return null;
  const at = weekdayNames(locale).findIndex((name) => name.toLowerCase().startsWith(word));
  return at < 0 ? null : at + 1;
}

/** The ISO week, Monday to Sunday, of a day. */
export function weekPeriod(iso: string): Period {
  const monday = addDays(iso, 1 - weekday(iso));
  const thursday = addDays(monday, 3);
  const week = Math.floor(daysBetween(isoDay(yearOf(thursday), 1, 1), thursday) / 7) + 1;
  return { start: monday, end: addDays(monday, 6), grain: 'week', label: `${yearOf(thursday)}-W${pad(week)}` };
}

/** A day so many months later (or earlier): the end of a month stays the end of a month. */
export function addMonths(iso: string, months: number): string {
  const count = yearOf(iso) * 12 + monthOf(iso) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const isLast = dayOf(iso) === daysInMonth(yearOf(iso), monthOf(iso));
  return isoDay(year, month, isLast ? 31 : dayOf(iso));
}

/** The period of the same grain so many months before: Q1 2024 and 12 give Q1 2023; 2023-12-31 and 12 give 2022-12-31. */
export function monthsBefore(period: Period, months: number): Period {
  const start = addMonths(period.start, -months);
  switch (period.grain) {
    case 'range': {
      const moved = rangePeriod(start, addMonths(period.end, -months));
      return moved.grain === 'range' ? moved : { ...moved, grain: 'range', label: `${moved.start}/${moved.end}` };
    }
    case 'decade':
      return decadePeriod(yearOf(start));
    case 'season':
      return seasonPeriod(yearOf(start));
    default:
      return periodContaining(start, period.grain);
  }
}

export const yearsBefore = (period: Period, years: number): Period => monthsBefore(period, years * 12);

const LENGTH_IN_MONTHS: Readonly<Record<PeriodGrain, number>> = {
  day: 0,
  week: 0,
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  season: 12,
  decade: 120,
  range: 0,
};

/** The period just before, of the same grain; of a range, the stretch of the same length that ends the day before. */
export function previous(period: Period): Period {
  const before = addDays(period.start, -1);
  if (period.grain === 'range') {
    return rangePeriod(addDays(before, -daysBetween(period.start, period.end)), before);
  }
  if (period.grain === 'season') return monthsBefore(period, 12);
  return periodContaining(before, period.grain);
}

/** The period just after, of the same grain. */
export function following(period: Period): Period {
  const after = addDays(period.end, 1);
  if (period.grain === 'range') return rangePeriod(after, addDays(after, daysBetween(period.start, period.end)));
  if (period.grain === 'season') return monthsBefore(period, -12);
  return periodContaining(after, period.grain);
}

/** Length in months of a calendar grain; 0 for days, weeks and free ranges. */
export const monthsIn = (grain: PeriodGrain): number => LENGTH_IN_MONTHS[grain];

/** The same days, however they were written ("Q4 2023" and "October to December 2023"). */
export const samePeriod = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end;

/** Whether every day of `inner` lies in `outer`. */
export const within = (inner: Period, outer: Period): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** By first day, then by last: a stretch sorts before the longer ones that begin with it. */
export const comparePeriods = (a: Period, b: Period): number =>
  a.start === b.start ? (a.end < b.end ? -1 : a.end > b.end ? 1 : 0) : a.start < b.start ? -1 : 1;

/** An edge or the middle of a period as an instant: the end of 2023 is 2023-12-31, mid-2024 is 2024-06-30. */
export function edgeOf(period: Period, edge: 'start' | 'middle' | 'end'): Period {
  if (edge === 'start') return dayPeriod(period.start);
  if (edge === 'end') return dayPeriod(period.end);
  if (period.grain === 'year') return dayPeriod(isoDay(yearOf(period.start), 6, 30));
  if (period.grain === 'month') return dayPeriod(isoDay(yearOf(period.start), monthOf(period.start), 15));
  return dayPeriod(addDays(period.start, Math.floor(daysBetween(period.start, period.end) / 2)));
}
