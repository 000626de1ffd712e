/**
 * Stretches of time that name themselves: "2024-03-05", "5 mars 2024", "Q1 2024", "premier trimestre", "2012-13",
 * "the 1990s". A month, quarter or day without its year is resolved from the day of publication, as an assumption.
 */
import {
  addDays,
  dayPeriod,
  decadePeriod,
  isoDay,
  isValidDay,
  monthPeriod,
  rangePeriod,
  seasonPeriod,
  yearOf,
  yearPeriod,
} from '../calendar.ts';
import type { Period } from '../period.ts';
import type { PeriodLexicon } from './lexicon.ts';
import type { Matched, Token } from './tokens.ts';

/** A period read at some token. `months` without a year are resolved by the reader, who knows the publication date. */
export interface Reading {
  readonly next: number;
  readonly period: Period | null;
  readonly assumed: boolean;
}

export interface Context {
  readonly tokens: readonly Token[];
  readonly lexicon: PeriodLexicon;
  readonly publishedAt: string | null;
  /** "by March": the next one rather than the last. */
  readonly ahead: boolean;
}

const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;

export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.text);

/** A number of so many digits at a token that is no part of a longer number ("2,024", "1.2024", "2024.5"). */
export function digitsAt(tokens: readonly Token[], at: number, widths: readonly number[]): number | null {
  const token = tokens[at];
  return token?.kind === 'digits' && widths.includes(token.text.length) ? Number(token.text) : null;
}

/** "2,024" or "€2024" or "2024%": glued marks that make a four-digit number a quantity. */
function isPlainNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const token = tokens[at];
  if (!token) return false;
  if (token.glued && before) {
    if (before.kind !== 'mark' && !(before.kind === 'word' && before.text === 'fy')) return false;
    if (isMark(before, '.,$€£¥#°%') || (isMark(before, '/') && tokens[at - 2]?.kind === 'word')) return false;
  }
  if (before && isMark(before, '$€£¥#°')) return false;
  if (!after) return true;
  if (isMark(after, '%‰°€$£¥')) return false;
  if (!after.glued) return true;
  if (after.kind === 'word') return after.text === 's';
  return !(isMark(after, '.,:') && tokens[after.glued ? at + 2 : at]?.glued && tokens[at + 2]?.kind === 'digits');
}

/** A four-digit year, and nothing but a year: never "2,024", "2024 ménages" nor "$2024". */
export function yearAt({ tokens, lexicon }: Context, at: number): Matched<number> | null {
  const year = digitsAt(tokens, at, [4]);
  if (year === null || year < FIRST_YEAR || year > LAST_YEAR || !isPlainNumber(tokens, at)) return null;
  const after = tokens[at + 1];
  if (after?.kind === 'word' && lexicon.counted.has(after.text)) return null;
  return { value: year, next: at + 1 };
}

/** Two- or four-digit year after a quarter or month: "Q1 24", "Mar-24". */
export function shortYearAt(context: Context, at: number): Matched<number> | null {
  const full = yearAt(context, at);
  if (full) return full;
  const { tokens } = context;
  if (!tokens[at]?.glued) return null;
  const glued = digitsAt(tokens, at, [2]);
  if (glued !== null) return { value: glued < 70 ? 2000 + glued : 1900 + glued, next: at + 1 };
  const mark = isMark(tokens[at], "-/'") ? at + 1 : -1;
  const two = mark > 0 && tokens[mark]?.glued ? digitsAt(tokens, mark, [2]) : null;
  if (two === null) {
    const four = mark > 0 && tokens[mark]?.glued ? yearAt(context, mark) : null;
    return four;
  }
  return { value: two < 70 ? 2000 + two : 1900 + two, next: mark + 1 };
}

/** Skips "of", ", ", "de", "du" before the year of a month or quarter. */
export function afterOf({ tokens, lexicon }: Context, at: number): number {
  const of = lexicon.of.at(tokens, at);
  return of ? of.next : at;
}

/** "2024-03-05", "05/03/2024", "31.12.2023". */
export function numericDate({ tokens, lexicon }: Context, at: number): Reading | null {
  const first = digitsAt(tokens, at, [1, 2, 4]);
  const mark = tokens[at + 1];
  if (first === null || !mark || !mark.glued || !isMark(mark, '-/.')) return null;
  const second = tokens[at + 2]?.glued ? digitsAt(tokens, at + 2, [1, 2]) : null;
  if (second === null) return null;
  if (tokens[at + 3]?.text !== mark.text || !tokens[at + 3]?.glued || !tokens[at + 4]?.glued) return null;
  const third = digitsAt(tokens, at + 4, [1, 2, 4]);
  if (third === null) return null;
  const next = at + 5;
  const wide = tokens[at + 4]?.text.length === 4;
  if (tokens[at]?.text.length === 4) {
    return isYear(first) && isValidDay(first, second, third)
      ? { period: dayPeriod(isoDay(first, second, third)), next, assumed: false }
      : null;
  }
  if (!wide || !isYear(third)) return null;
  const dayFirst = isValidDay(third, second, first);
  const monthFirst = isValidDay(third, first, second) && mark.text !== '.';
  if (!dayFirst && !monthFirst) return null;
  const divided = dayFirst && monthFirst && first !== second;
  if (divided && lexicon.words.dayFirst === null) return { period: null, next, assumed: false };
  const useDayFirst = dayFirst && (!divided || lexicon.words.dayFirst === true);
  const day = useDayFirst ? isoDay(third, second, first) : isoDay(third, first, second);
  return { period: dayPeriod(day), next, assumed: false };
}

export const isYear = (value: number): boolean => value >= FIRST_YEAR && value <= LAST_YEAR;

/** "2024-03" and "2024/03"; a two-digit end above 12 is a season or a range and not read here. */
export function yearAndMonth({ tokens }: Context, at: number): Reading | null {
  const year = digitsAt(tokens, at, [4]);
  if (
    year === null ||
    !isYear(year) ||
    tokens[at + 1]?.text !== '-' ||
    !tokens[at + 1]?.glued ||
    !tokens[at + 2]?.glued
  )
    return null;
  const month = digitsAt(tokens, at + 2, [2]);
  if (
    month === null ||
    month < 1 ||
    month > 12 ||
    (year + 1) % 100 === month ||
    (tokens[at + 3]?.glued && isMark(tokens[at + 3], '-/'))
  )
    return null;
  return { period: monthPeriod(year, month), next: at + 3, assumed: false };
}

/** "2012-13", "2012/13", "2012-2013": a season; "2019-2023", "2019–23": a range of years. */
export function yearRange(context: Context, at: number): Reading | null {
  const { tokens } = context;
  const first = digitsAt(tokens, at, [4]);
  const mark = tokens[at + 1];
  if (first === null || !isYear(first) || !isMark(mark, '-/')) return null;
  const spaced = !mark?.glued;
  if (spaced !== !tokens[at + 2]?.glued || (tokens[at]?.glued && tokens[at - 1]?.kind !== 'mark')) return null;
  const short = spaced ? null : digitsAt(tokens, at + 2, [2]);
  const long = digitsAt(tokens, at + 2, [4]);
  let last = long ?? (short === null ? null : first - (first % 100) + short);
  if (short === 0 && first % 100 === 99) last = first + 1;
  if (last === null || !isYear(last) || last <= first || !isPlainNumber(tokens, at + 2)) return null;
  const after = tokens[at + 3];
  if (after?.kind === 'word' && context.lexicon.counted.has(after.text)) return null;
  const next = at + 3;
  if (last === first + 1) return { period: seasonPeriod(first), next, assumed: false };
  if (mark?.text === '/') return null;
  return { period: rangePeriod(isoDay(first, 1, 1), isoDay(last, 12, 31)), next, assumed: false };
}

/** The month named by a token, its abbreviation's dot passed. */
export function monthAt({ tokens, lexicon }: Context, at: number): Matched<number> | null {
  const token = tokens[at];
  const month = token ? lexicon.months.get(token.text) : undefined;
  if (month === undefined || !token || (token.glued && tokens[at - 1]?.kind === 'digits')) return null;
  const dot = tokens[at + 1];
  const short = token.text !== lexicon.words.months[month - 1]?.[0];
  return { value: month, next: short && dot?.text === '.' && dot.glued ? at + 2 : at + 1 };
}

/** Whether the month stands so that it can be no other word ("may", "Mars"). */
export function clearMonth({ tokens, lexicon }: Context, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !lexicon.doubtful.has(token.text) && hasMonthCase(lexicon, token);
}

/** "in May" but not "in may"; "en mars" but not "sur Mars". */
const hasMonthCase = (lexicon: PeriodLexicon, token: Token): boolean =>
  token.capital === (lexicon.words.monthCase === 'capital');

/** "March 2024", "mars 2024", "March of 2024"; without a year only when `alone` allows it. */
export function namedMonth(context: Context, at: number, alone: boolean): Reading | null {
  const month = monthAt(context, at);
  if (!month) return null;
  const year =
    shortYearAt(context, month.next) ??
    yearAt(context, afterOf(context, month.next)) ??
    yearAt(context, afterComma(context, month.next));
  if (year) return { period: monthPeriod(year.value, month.value), next: year.next, assumed: false };
  const range = monthRange(context, month);
  if (range) return range;
  const pointed = pointedYear(context, afterOf(context, month.next));
  if (pointed) {
    return {
      period: pointed.value === null ? null : monthPeriod(pointed.value, month.value),
      next: pointed.next,
      assumed: false,
    };
  }
  if (!alone && !clearMonth(context, at)) return null;
  const token = context.tokens[at];
  if (!token || !hasMonthCase(context.lexicon, token)) return null;
  // "quatre des sept écoles": a number, unless a dot or a year makes it September.
  if (month.next === at + 1 && Object.hasOwn(context.lexicon.words.cardinals, token.text)) return null;
  return { period: latest(context, (y) => monthPeriod(y, month.value)), next: month.next, assumed: true };
}

/** "January-March 2024", "January to March 2024", "janvier à mars 2024". */
function monthRange(context: Context, first: Matched<number>): Reading | null {
  const { tokens, lexicon } = context;
  let at = first.next;
  const joins =
    tokens[at]?.text === '-' ||
    (!lexicon.coordinators.at(tokens, at) &&
      lexicon.words.rangeOpeners.some(({ join }) => join.includes(tokens[at]?.text ?? '')));
  if (!joins) return null;
  at++;
  const last = monthAt(context, at);
  if (!last) return null;
  const year = yearAt(context, afterOf(context, last.next));
  if (!year || last.value <= first.value) return null;
  return {
    period: rangePeriod(isoDay(year.value, first.value, 1), isoDay(year.value, last.value, 31)),
    next: year.next,
    assumed: false,
  };
}

export const afterComma = ({ tokens }: Context, at: number): number => (tokens[at]?.text === ',' ? at + 1 : at);

/** "5 March 2024", "March 5, 2024", "le 1er mars", "mardi 5 mars". */
export function namedDay(context: Context, at: number): Reading | null {
  const { tokens, lexicon } = context;
  let from = at;
  if (lexicon.weekdays.has(tokens[at]?.text ?? '')) {
    from = at + 1;
    if (tokens[from]?.text === '.') from++;
    from = afterComma(context, from);
  }
  const day = dayNumberAt(context, from);
  if (day) {
    const month = monthAt(context, afterOf(context, day.next));
    return month ? dayOf(context, month.value, day.value, month.next) : null;
  }
  const month = monthAt(context, from);
  if (!month || tokens[month.next]?.text.length === 4) return null;
  const second = dayNumberAt(context, month.next);
  if (!second || !clearAsDate(context, from)) return null;
  const end = tokens[second.next];
  if (
    end &&
    isMark(end, '%.,') &&
    end.glued &&
    tokens[second.next + 1]?.glued &&
    tokens[second.next + 1]?.kind === 'digits'
  )
    return null;
  if (end?.kind === 'word' && lexicon.counted.has(end.text)) return null;
  return lexicon.words.monthCase === 'capital' ? dayOf(context, month.value, second.value, second.next) : null;
}

const clearAsDate = ({ tokens, lexicon }: Context, at: number): boolean =>
  lexicon.words.monthCase === 'lower' || tokens[at]?.capital === true;

function dayNumberAt({ tokens, lexicon }: Context, at: number): Matched<number> | null {
  const value = digitsAt(tokens, at, [1, 2]);
  if (value === null || value < 1 || value > 31) return null;
  if (tokens[at]?.glued && isMark(tokens[at - 1], '.,-/:') && tokens[at - 1]?.glued) return null;
  const suffix = tokens[at + 1];
  return { value, next: suffix?.glued && lexicon.ordinalSuffixes.has(suffix.text) ? at + 2 : at + 1 };
}

function dayOf(context: Context, month: number, day: number, next: number): Reading | null {
  const year = yearAt(context, afterOf(context, afterComma(context, next)));
  if (year) {
    return isValidDay(year.value, month, day)
      ? { period: dayPeriod(isoDay(year.value, month, day)), next: year.next, assumed: false }
      : null;
  }
  if (!isValidDay(2024, month, day)) return null;
  return { period: latest(context, (y) => dayPeriod(isoDay(y, month, day))), next, assumed: true };
}

export function countAt(tokens: readonly Token[], lexicon: PeriodLexicon, at: number): Matched<number> | null {
  const number = digitsAt(tokens, at, [1, 2, 3]);
  if (number !== null) return isPlainNumber(tokens, at) ? { value: number, next: at + 1 } : null;
  return lexicon.cardinals.at(tokens, at);
}

/** "of this year", "de l'an dernier", "of the year": the year beside the day of publication; null when that is unknown. */
export function pointedYear({ tokens, lexicon, publishedAt }: Context, at: number): Matched<number | null> | null {
  const year = (offset: number): number | null => (publishedAt === null ? null : yearOf(publishedAt) + offset);
  const pointer = lexicon.pointers.at(tokens, at);
  if (pointer) {
    const unit = lexicon.units.at(tokens, pointer.next);
    if (unit?.value === 'year') {
      if (pointer.value === 'this') return { value: year(0), next: unit.next };
      if (pointer.value === 'last') return { value: year(-1), next: unit.next };
      if (pointer.value === 'next') return { value: year(1), next: unit.next };
    }
    return null;
  }
  const article = lexicon.articles.at(tokens, at);
  const unit = lexicon.units.at(tokens, article ? article.next : at);
  if (unit?.value !== 'year') return null;
  const trailing = lexicon.trailing.at(tokens, unit.next);
  if (trailing?.value === 'last') return { value: year(-1), next: trailing.next };
  if (trailing?.value === 'next') return { value: year(1), next: trailing.next };
  return null;
}

/** "the 1990s", "les années 1990", "the 90s", "les années 90". */
export function decade(context: Context, at: number): Reading | null {
  const { tokens, lexicon } = context;
  const opener = lexicon.decades.at(tokens, at);
  const from = opener ? opener.next : at;
  const number = digitsAt(tokens, from, [2, 4]);
  if (number === null || number % 10 !== 0) return null;
  const suffix = tokens[from + 1];
  const plural = suffix?.glued === true && suffix.text === 's';
  if (!plural && !(opener && lexicon.words.monthCase === 'lower')) return null;
  const four = tokens[from]?.text.length === 4;
  if (!four && !opener) return null;
  const year = four ? number : 1900 + number;
  if (!isYear(year)) return null;
  return { period: decadePeriod(year), next: plural ? from + 2 : from + 1, assumed: false };
}

/** A year alone, to be accepted only where its surroundings ask for one. */
export function plainYear(context: Context, at: number): Reading | null {
  const year = yearAt(context, at);
  return year ? { period: yearPeriod(year.value), next: year.next, assumed: false } : null;
}

/** The latest such period that had begun by the day of publication; with `ahead`, the first that had not ended. */
export function latest({ publishedAt, ahead }: Context, make: (year: number) => Period): Period | null {
  if (publishedAt === null) return null;
  const year = yearOf(publishedAt);
  if (ahead) {
    const now = make(year);
    return now.end >= publishedAt ? now : make(year + 1);
  }
  const now = make(year);
  return now.start <= publishedAt ? now : make(year - 1);
}

/** Day of publication moved by so many days. */
export const dayFrom = (publishedAt: string | null, offset: number): Period | null =>
  publishedAt === null ? null : dayPeriod(addDays(publishedAt, offset));
