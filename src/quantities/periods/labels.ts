/**
 * Periods as tables print them: a cell that is one ("2024-Q1", "janv. 2024", "FY2024", "31/01/2024") and a header that
 * holds one ("CA T1 2024", "2023 (USD m)").
 */
import type { LanguagePack } from '../../languages/pack.ts';
import { dayPeriod, isValidDay, monthPeriod, weekPeriod, yearPeriod } from '../calendar.ts';
import type { Period } from '../period.ts';
import {
  type Context,
  decade,
  namedDay,
  namedMonth,
  numericDate,
  plainYear,
  type Reading,
  yearAndMonth,
  yearRange,
} from './absolute.ts';
import { lexiconOf } from './lexicon.ts';
import { countedMonths, letteredPart, ordinalPart } from './parts.ts';
import { expression, prefixedYear, stretchUntil } from './relative.ts';
import { type Token, tokensOf } from './tokens.ts';

export type PeriodPacks = Readonly<Record<string, Pick<LanguagePack, 'periods'>>>;

/** Longer texts are prose, not labels. */
const LONGEST_LABEL = 60;
/** SDMX status flags that statistics offices print at a year: provisional, estimated, revised, forecast. */
const STATUS = /^(\d{4})(?:\s?\(?[perf]\)?|[*†‡]+)$/u;

/**
 * The period that a whole cell or header is, or null. "05/03/2024" is null where a pack says that usage is divided; a
 * month or quarter without its year is null. "2023-24" is a season, "2024-01" a month.
 */
export function periodOf(label: string, packs: PeriodPacks): Period | null {
  const text = label.trim();
  if (text.length < 4 || text.length > LONGEST_LABEL || !/\d/.test(text)) return null;
  const coded = codedPeriod(text);
  if (coded) return coded;
  const tokens = tokensOf(text);
  let found: Period | null = null;
  for (const context of contextsOf(tokens, packs)) {
    const reading = labelAt(context, 0);
    if (!reading || !endsAt(tokens, reading.next)) continue;
    // Ambiguous in one of the languages at hand: better no date than a wrong one.
    if (reading.period === null) return null;
    found ??= reading.period;
  }
  return found;
}

const endsAt = (tokens: readonly Token[], next: number): boolean =>
  next === tokens.length || (next === tokens.length - 1 && tokens[next]?.text === '.');

/** Notations of data files, the same in every language: 2024, 2024-01-31T00:00:00Z, 2024M01, 2024-W05, 2024p. */
function codedPeriod(text: string): Period | null {
  const year = /^\d{4}$/.test(text) ? text : STATUS.exec(text.toLowerCase())?.[1];
  if (year !== undefined) return isYear(Number(year)) ? yearPeriod(Number(year)) : null;
  const stamp = /^(\d{4})-(\d\d)-(\d\d)[T ]\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?$/.exec(text);
  if (stamp) {
    const [y, m, d] = [Number(stamp[1]), Number(stamp[2]), Number(stamp[3])];
    return isValidDay(y, m, d) ? dayPeriod(`${stamp[1]}-${stamp[2]}-${stamp[3]}`) : null;
  }
  const month = /^(\d{4})-?M(\d\d?)$/.exec(text);
  if (month) {
    const [y, m] = [Number(month[1]), Number(month[2])];
    return isYear(y) && m >= 1 && m <= 12 ? monthPeriod(y, m) : null;
  }
  const week = /^(\d{4})-?W(\d\d)$/.exec(text);
  return week ? isoWeek(Number(week[1]), Number(week[2])) : null;
}

/** The fourth of January always lies in week 1 (ISO 8601). */
function isoWeek(year: number, week: number): Period | null {
  if (!isYear(year) || week < 1 || week > 53) return null;
  const day = new Date(Date.UTC(year, 0, 4 + (week - 1) * 7)).toISOString().slice(0, 10);
  const found = weekPeriod(day);
  return found.label.startsWith(String(year)) ? found : null;
}

const isYear = (year: number): boolean => year >= 1500 && year <= 2100;

const contextsOf = (tokens: readonly Token[], packs: PeriodPacks): readonly Context[] =>
  Object.values(packs).map((pack) => ({
    tokens,
    lexicon: lexiconOf(pack.periods),
    publishedAt: null,
    ahead: false,
  }));

/** Any period that names its own year, at a token. */
function labelAt(context: Context, at: number): Reading | null {
  const found =
    stretchUntil(context, at) ??
    numericDate(context, at) ??
    letteredPart(context, at, false) ??
    yearAndMonth(context, at) ??
    yearRange(context, at) ??
    prefixedYear(context, at) ??
    ordinalPart(context, at) ??
    countedMonths(context, at) ??
    namedDay(context, at) ??
    namedMonth(context, at, false) ??
    decade(context, at) ??
    plainYear(context, at) ??
    expression(context, at, false);
  return found && !found.assumed ? found : null;
}

interface Split {
  readonly period: Period;
  readonly from: number;
  readonly next: number;
}

/**
 * The one period in a header, and the header without it: "CA T1 2024" → 2024-Q1 and "CA". Null when there is none, or
 * two ("2022 vs 2023"): such a column is of neither.
 */
export function splitPeriod(header: string, packs: PeriodPacks): { period: Period; rest: string } | null {
  if (header.length > 4 * LONGEST_LABEL || !/\d/.test(header)) return null;
  const tokens = tokensOf(header);
  let best: Split | null = null;
  for (const context of contextsOf(tokens, packs)) {
    const found = splitsIn(context);
    if (found.length > 1) return null;
    const only = found[0];
    if (only && (best === null || only.next - only.from > best.next - best.from)) best = only;
  }
  if (!best) return null;
  const start = tokens[best.from]?.start ?? 0;
  const end = tokens[best.next - 1]?.end ?? start;
  return { period: best.period, rest: withoutSpan(header, start, end) };
}

function splitsIn(context: Context): readonly Split[] {
  const { tokens, lexicon } = context;
  const found: Split[] = [];
  for (let at = 0; at < tokens.length; ) {
    const opener = lexicon.openers.at(tokens, at);
    const reading = (opener && labelAt(context, opener.next)) ?? (touches(tokens, at) ? null : labelAt(context, at));
    if (reading?.period && Number(reading.period.start.slice(0, 4)) >= 1800) {
      found.push({ period: reading.period, from: at, next: reading.next });
      at = reading.next;
    } else at++;
  }
  return found;
}

/** A digit that goes on from a word or number before is part of a name: "CO2 2024" has one period, "F2024" none. */
const touches = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.glued === true && tokens[at - 1]?.kind !== 'mark';

function withoutSpan(header: string, start: number, end: number): string {
  return `${header.slice(0, start)} ${header.slice(end)}`
    .replace(/\(\s*[,;:]?\s*\)|\[\s*\]/gu, ' ')
    .replace(/([([])\s*[,;:–—-]?\s+/gu, '$1')
    .replace(/\s*[,;:–—-]?\s+([)\]])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/([,;])\s*[,;]/gu, '$1')
    .replace(/^[\s:,;_–—/-]+|[\s:,;_–—/-]+$/gu, '');
}
