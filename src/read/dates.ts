/**
 * Days as pages and posts print them: "April 8, 2024", "8 avril 2024", "Sat Feb 18 12:33:11 +0000 2023" and
 * "2024-07-15T23:30:00-05:00" are ISO days. A day stays the day that was written: no time zone shifts it.
 */
import { isoDay, isValidDay } from '../quantities/calendar.ts';

/** The web is younger: what says 1970 is a clock that was never set. */
const FIRST_YEAR = 1990;

const fold = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\.$/, '');

/** Dates are printed in the language of the site or of the service, which need not be one that recount reads. */
const LOCALES = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt'];

let months: ReadonlyMap<string, number> | null = null;
let weekdays: ReadonlySet<string> | null = null;

/** Month names, long and short, from the platform's CLDR data; made when the first date is read. */
const monthNames = (): ReadonlyMap<string, number> => {
  months ??= new Map(
    LOCALES.flatMap((locale) =>
      (['long', 'short'] as const).flatMap((style) => {
        const format = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, i): [string, number] => {
          const parts = format.formatToParts(new Date(Date.UTC(2024, i, 1)));
          return [fold(parts.find((part) => part.type === 'month')?.value ?? ''), i + 1];
        });
      }),
    ),
  );
  return months;
};

const weekdayNames = (): ReadonlySet<string> => {
  weekdays ??= new Set(
    LOCALES.flatMap((locale) =>
      (['long', 'short'] as const).flatMap((style) => {
        const format = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
        return Array.from({ length: 7 }, (_, i) => fold(format.format(new Date(Date.UTC(2024, 0, 1 + i)))));
      }),
    ),
  );
  return weekdays;
};

/** The ISO day of an ISO date or date-time, null when it is none, impossible, or before 1990. */
export function dayOfIso(value: string): string | null {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value) ?? /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/.exec(value);
  return match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

const YEAR = /^(?:19|20)\d{2}$/;
const DAY_OF_MONTH = /^\d{1,2}(?:st|nd|rd|th|er)?\.?$/i;
const tokensOf = (text: string): readonly string[] => text.split(/[\s,·|]+/).filter((token) => token !== '');

const day = (year: number, month: number, date: number): string | null =>
  year >= FIRST_YEAR && year <= 9999 && isValidDay(year, month, date) ? isoDay(year, month, date) : null;

/**
 * The ISO day that a printed date names, or null. "08/04/2024" is read day first when `dayFirst` says so or only that is
 * possible; where both are, null.
 */
export function readDay(value: string, dayFirst: boolean | null = null): string | null {
  const text = value.slice(0, 120);
  const iso = dayOfIso(text);
  if (iso) return iso;
  const numeric = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/.-])/.exec(text);
  if (numeric) return numericDay(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]), dayFirst);
  let year: number | null = null;
  let month: number | null = null;
  let date: number | null = null;
  for (const token of tokensOf(text)) {
    const known = monthNames().get(fold(token));
    if (known !== undefined) month ??= known;
    else if (YEAR.test(token)) year ??= Number(token);
    else if (DAY_OF_MONTH.test(token)) date ??= Number.parseInt(token, 10);
  }
  return year !== null && month !== null && date !== null ? day(year, month, date) : null;
}

/** The ISO day of a text that is nothing but a printed date, with or without the day of the week: "Mardi 14 mai 2024". */
export function bareDay(value: string, dayFirst: boolean | null = null): string | null {
  const tokens = tokensOf(value.trim());
  const isPart = (token: string): boolean =>
    YEAR.test(token) ||
    DAY_OF_MONTH.test(token) ||
    /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(token) ||
    monthNames().has(fold(token)) ||
    weekdayNames().has(fold(token));
  return tokens.length > 0 && tokens.length <= 5 && tokens.every(isPart) ? readDay(value, dayFirst) : null;
}

function numericDay(first: number, second: number, year: number, dayFirst: boolean | null): string | null {
  const european = day(year, second, first);
  const american = day(year, first, second);
  if (dayFirst !== null) return dayFirst ? (european ?? american) : (american ?? european);
  return european && american && european !== american ? null : (european ?? american);
}
