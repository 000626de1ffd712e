/** Days, months and years as tables and sentences print them: "june 5, 2001", "5 juin", "2008-09-13", "13/4/03". */
import type { Token } from '../../extract/statements/tokens.ts';
import type { StatementWords } from '../../languages/pack-statements.ts';

export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export interface DateSpan extends DateParts {
  /** Token indexes, half-open. */
  readonly start: number;
  readonly end: number;
}

const isYear = (token: Token | undefined): boolean =>
  token !== undefined && token.value !== null && /^(1[5-9]|20)\d\d$/.test(token.text);
const isDay = (token: Token | undefined): boolean =>
  token !== undefined && !token.inWords && dayOf(token) >= 1 && dayOf(token) <= 31;
const dayOf = (token: Token): number => (/^\d{1,2}\D*$/.test(token.text) ? (token.value ?? token.ordinal ?? 0) : 0);

function monthOf(token: Token | undefined, words: StatementWords): number | null {
  if (token === undefined) return null;
  const index = words.months.findIndex((names) => names.includes(token.text));
  return index < 0 ? null : index + 1;
}

const skip = (tokens: readonly Token[], at: number, words: StatementWords): number =>
  words.dateLinks.includes(tokens[at]?.text ?? '') ? at + 1 : at;

/** The date that starts at token `at`, if any; a bare year is one too. */
export function dateAt(tokens: readonly Token[], at: number, words: StatementWords): DateSpan | null {
  const here = tokens[at];
  if (!here) return null;
  const month = monthOf(here, words);
  if (month !== null) {
    if (isDay(tokens[at + 1])) {
      const day = dayOf(tokens[at + 1] as Token);
      const year = isYear(tokens[at + 2]) ? (tokens[at + 2]?.value ?? null) : null;
      return { start: at, end: at + (year === null ? 2 : 3), year, month, day };
    }
    const yearAt = skip(tokens, at + 1, words);
    if (isYear(tokens[yearAt]))
      return { start: at, end: yearAt + 1, year: tokens[yearAt]?.value ?? null, month, day: null };
    return { start: at, end: at + 1, year: null, month, day: null };
  }
  if (isDay(here)) {
    const monthAt = skip(tokens, at + 1, words);
    const next = monthOf(tokens[monthAt], words);
    if (next !== null && (monthAt === at + 1 || here.ordinal !== null)) {
      const year = isYear(tokens[monthAt + 1]) ? (tokens[monthAt + 1]?.value ?? null) : null;
      return { start: at, end: monthAt + (year === null ? 1 : 2), year, month: next, day: dayOf(here) };
    }
  }
  const [b, c] = [tokens[at + 1], tokens[at + 2]];
  if (isYear(here) && here.value !== null) {
    const joined = b?.before === '-' && c?.before === '-' && /^\d\d$/.test(b.text) && /^\d\d$/.test(c.text);
    if (joined && b?.value && c?.value && b.value <= 12 && c.value <= 31)
      return { start: at, end: at + 3, year: here.value, month: b.value, day: c.value };
    // "2010-11", "2007-2008": a season is told by its first year
    const season = b?.before === '-' && b.value !== null && (/^\d\d$/.test(b.text) || b.value === here.value + 1);
    return { start: at, end: at + (season ? 2 : 1), year: here.value, month: null, day: null };
  }
  return null;
}

/** "13/4/03", "09.11.1946": read only where the whole column agrees on the order. */
export function numericDate(text: string, dayFirst: boolean): DateParts | null {
  const match = /^\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/.exec(text);
  if (!match) return null;
  const [first, second, tail] = [Number(match[1]), Number(match[2]), match[3] ?? ''];
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const year = tail.length === 4 ? Number(tail) : Number(tail) + (Number(tail) > 30 ? 1900 : 2000);
  return { year, month, day };
}

/** True when every part that the sentence gives is the cell's; parts that the cell lacks are not held against it. */
export function datesAgree(said: DateParts, cell: DateParts): boolean {
  const agree = (a: number | null, b: number | null): boolean => a === null || b === null || a === b;
  const sharesPart =
    (said.day !== null && cell.day !== null) ||
    (said.month !== null && cell.month !== null) ||
    (said.year !== null && cell.year !== null);
  if (said.day !== null && cell.day === null) return false;
  if (said.month !== null && cell.month === null) return false;
  return sharesPart && agree(said.year, cell.year) && agree(said.month, cell.month) && agree(said.day, cell.day);
}

/** Days since year 0, for ordering; parts that are unknown count as the first. */
export const dayNumber = (date: DateParts): number => (date.year ?? 0) * 372 + (date.month ?? 1) * 31 + (date.day ?? 1);
