/** Prints a day in the language of the document: "2024-04-24" is "24 April 2024", "mercredi 24 avril 2024" with its weekday. */
import type { LanguagePack } from '../languages/pack.ts';
import { weekdayNames } from '../quantities/calendar.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: string, dateStyle: 'long' | 'full'): Intl.DateTimeFormat {
  const key = `${locale} ${dateStyle}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** An ISO day in words; a bare year, or anything else, as it is. */
export const formatDate = (iso: string, pack: LanguagePack, dateStyle: 'long' | 'full' = 'long'): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(iso) ? formatFor(pack.locale, dateStyle).format(new Date(`${iso}T00:00:00Z`)) : iso;

/** Monday for 1 … Sunday for 7. */
export const weekdayName = (day: number, pack: LanguagePack): string => weekdayNames(pack.locale)[day - 1] ?? '';
