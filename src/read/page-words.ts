/** What a page or a paste says around its article, in the words of any pack: "Published 12 June 2024", "3 comments". */
import { packs } from '../languages/index.ts';
import type { PageWords } from '../languages/pack-pages.ts';
import { bareDay, readDay } from './dates.ts';
import { primaryLanguage } from './language-tag.ts';

const LONGEST_HEADING = 60;
const LONGEST_DATELINE = 200;
const LONGEST_BARE = 80;
const ENDS_SENTENCE = /[.!?…]["”»]?$/;

const listed = (name: keyof PageWords): ReadonlySet<string> =>
  new Set(Object.values(packs).flatMap((pack) => pack.pages[name]));
let headings: ReadonlySet<string> | null = null;
let openers: readonly string[] | null = null;

/** "À lire aussi (12) :" is "a lire aussi". */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** A heading under which stands what is not the article: related stories, readers' comments, a newsletter. */
export function isFurnitureHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  headings ??= listed('furnitureHeadings');
  return headings.has(fold(text));
}

/**
 * The day of a line of author and date, "Publié le 12/03/2024 à 18h05 – Par Yann Le Goff" or "9 juillet 2023 · 3 min", or
 * null when the line is none. "By 3 May 2024, half had left." is a sentence.
 */
export function readDateline(line: string, dayFirst: boolean | null): string | null {
  if (line.length > LONGEST_DATELINE || ENDS_SENTENCE.test(line)) return null;
  openers ??= [...listed('datelineOpeners')];
  const folded = `${fold(line.slice(0, 40))} `;
  if (openers.some((opener) => folded.startsWith(`${opener} `))) return readDay(line, dayFirst);
  return line.length <= LONGEST_BARE ? bareDay(line.split(/[·|]/)[0] ?? '', dayFirst) : null;
}

/** Whether "08/04/2024" is the 8th of April where a language tag is from; null where it may be either ("en"). */
export function writesDayFirst(tag: string | null): boolean | null {
  const language = primaryLanguage(tag);
  if (language === null) return null;
  const country = /^[a-z]{2,3}[-_]([a-z]{2})\b/i.exec(tag?.trim() ?? '')?.[1];
  if (country === undefined) return packs[language]?.periods.dayFirst ?? null;
  const parts = new Intl.DateTimeFormat(`${language}-${country.toUpperCase()}`, { timeZone: 'UTC' }).formatToParts(0);
  const order = parts.map((part) => part.type);
  return order.indexOf('day') < order.indexOf('month');
}
