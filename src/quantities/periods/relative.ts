/**
 * Stretches of time that count from elsewhere: "last year" from the day of publication, "a year earlier" from the
 * clause's own period, "in ten years" back from it.
 */
import type { CalendarUnit } from '../../languages/pack-periods.ts';
import {
  addDays,
  addMonths,
  edgeOf,
  following,
  monthPeriod,
  monthsBefore,
  monthsIn,
  periodContaining,
  previous,
  rangePeriod,
  seasonPeriod,
  yearOf,
  yearPeriod,
} from '../calendar.ts';
import type { Period, PeriodRole } from '../period.ts';
import {
  afterOf,
  type Context,
  countAt,
  dayFrom,
  decade,
  latest,
  monthAt,
  namedDay,
  namedMonth,
  numericDate,
  plainYear,
  pointedYear,
  type Reading,
  yearAndMonth,
  yearRange,
} from './absolute.ts';
import { type Pointer, STARTS } from './lexicon.ts';
import { countedMonths, letteredPart, namedSeason, ordinalPart, seasonAt, seasonOf } from './parts.ts';
import type { Matched, Token } from './tokens.ts';

/** A stretch of time as read; `role` when its own wording decides it ("a year earlier"), `year` when it is a bare year. */
export interface Expression extends Reading {
  readonly role?: PeriodRole;
  readonly monthsBack?: number | null;
  readonly bareYear?: boolean;
  /** "the same quarter of 2023": how far back depends on the period of the clause. */
  readonly sameIn?: number;
}

const monthsOf = (unit: CalendarUnit, count: number): number | null =>
  unit === 'day' || unit === 'week' ? null : count * monthsIn(unit);

const containing = ({ publishedAt }: Context, unit: CalendarUnit): Period | null =>
  publishedAt === null ? null : periodContaining(publishedAt, unit);

const pointed = (context: Context, unit: CalendarUnit, pointer: Pointer): Period | null => {
  const now = containing(context, unit);
  if (now === null || pointer === 'this') return now;
  return pointer === 'next' ? following(now) : previous(now);
};

/** "this year", "last quarter", "l'an dernier", "le trimestre précédent", "last January", "janvier dernier". */
function pointedUnit(context: Context, at: number): Expression | null {
  const { tokens, lexicon } = context;
  const pointer = lexicon.pointers.at(tokens, at);
  if (pointer) {
    const unit = lexicon.units.at(tokens, pointer.next);
    if (unit && pointer.value === 'same') return null;
    if (unit && pointer.value === 'previous' && lexicon.plurals.has(tokens[unit.next - 1]?.text ?? '')) return null;
    if (unit && pointer.value === 'previous') return back(unit.next, 'before', monthsOf(unit.value, 1));
    if (unit) return { next: unit.next, period: pointed(context, unit.value, pointer.value), assumed: false };
    const season = seasonAt(context, pointer.next);
    if (season) return pointedSeason(context, season, pointer.value);
    const month = monthAt(context, pointer.next);
    if (!month || (lexicon.words.monthCase === 'capital' && !tokens[pointer.next]?.capital)) return null;
    if (pointer.value === 'last') return { next: month.next, period: lastMonth(context, month.value), assumed: false };
    return pointer.value === 'this'
      ? { next: month.next, period: thisMonth(context, month.value), assumed: false }
      : null;
  }
  const article = lexicon.articles.at(tokens, at);
  const from = article ? article.next : at;
  const month = article ? null : monthAt(context, at);
  if (month) {
    const after = lexicon.trailing.at(tokens, month.next);
    if (after?.value !== 'last') return null;
    return { next: after.next, period: lastMonth(context, month.value), assumed: false };
  }
  const season = seasonAt(context, from);
  const after = season ? lexicon.trailing.at(tokens, season.next) : null;
  if (season && after)
    return after.value === 'last' ? pointedSeason(context, { ...season, next: after.next }, 'last') : null;
  const unit = lexicon.units.at(tokens, from);
  const trailing = unit ? lexicon.trailing.at(tokens, unit.next) : null;
  if (!unit || !trailing || trailing.value === 'past') return null;
  if (trailing.value === 'previous') {
    return article ? back(trailing.next, 'before', monthsOf(unit.value, 1)) : null;
  }
  return { next: trailing.next, period: pointed(context, unit.value, trailing.value), assumed: false };
}

/** "this autumn" of the year of publication; "last winter", « l'été dernier »: the latest one that is over. */
function pointedSeason(
  context: Context,
  { value, next }: Matched<readonly [number, number]>,
  pointer: Pointer,
): Expression | null {
  const { publishedAt } = context;
  if (pointer !== 'this' && pointer !== 'last') return null;
  if (publishedAt === null) return { next, period: null, assumed: false };
  const year = yearOf(publishedAt);
  const own = seasonOf(value, year);
  const over = pointer === 'this' ? own.start <= publishedAt || value[0] <= value[1] : own.end < publishedAt;
  return { next, period: over ? own : seasonOf(value, year - 1), assumed: false };
}

const lastMonth = (context: Context, month: number): Period | null => {
  const found = latest({ ...context, ahead: false }, (year) => monthPeriod(year, month));
  if (!found || context.publishedAt === null) return null;
  return found.end < context.publishedAt ? found : monthPeriod(yearOf(found.start) - 1, month);
};

const thisMonth = ({ publishedAt }: Context, month: number): Period | null =>
  publishedAt === null ? null : monthPeriod(yearOf(publishedAt), month);

const back = (next: number, role: PeriodRole, monthsBack: number | null): Expression => ({
  next,
  period: null,
  assumed: false,
  role,
  monthsBack,
});

function countedUnit({ tokens, lexicon }: Context, at: number): Matched<{ unit: CalendarUnit; count: number }> | null {
  const count = countAt(tokens, lexicon, at);
  if (!count) return null;
  const unit = lexicon.units.at(tokens, count.next);
  return unit ? { value: { unit: unit.value, count: count.value }, next: unit.next } : null;
}

/** "two years earlier", "un an plus tôt", "a decade ago", "il y a dix ans". */
function countedBack(context: Context, at: number): Expression | null {
  const { tokens, lexicon } = context;
  const opener = lexicon.agoBefore.at(tokens, at);
  const counted = countedUnit(context, opener ? opener.next : at);
  if (!counted) return null;
  const { unit, count } = counted.value;
  const months = monthsOf(unit, count);
  const ago = opener ? null : lexicon.ago.at(tokens, counted.next);
  if (opener || ago) {
    const now = unit === 'decade' ? containing(context, 'year') : containing(context, unit);
    const period = now && months !== null ? monthsBefore(now, months) : null;
    return { ...back(ago ? ago.next : counted.next, 'before', months), period };
  }
  const earlier = lexicon.earlier.at(tokens, counted.next);
  return earlier ? back(earlier.next, 'before', months) : null;
}

/** "in ten years", "over the past three months", "en dix ans", "ces dix dernières années", "depuis deux ans". */
function countedSpan(context: Context, at: number): Expression | null {
  const { tokens, lexicon } = context;
  const opener = lexicon.spans.at(tokens, at);
  const pointer = lexicon.past.at(tokens, opener ? opener.next : at);
  if (!opener && !pointer) return null;
  const from = pointer ? pointer.next : (opener?.next ?? at);
  const count = countAt(tokens, lexicon, from);
  let next = count ? count.next : from;
  const adjective = lexicon.pastAdjectives.has(tokens[next]?.text ?? '');
  if (adjective) next++;
  const unit = lexicon.units.at(tokens, next);
  if (!unit) return null;
  const trailing = lexicon.trailing.at(tokens, unit.next);
  const looksBack = adjective || trailing?.value === 'past';
  const needed = lexicon.pastAdjectives.size > 0;
  if (pointer && needed && !looksBack) return null;
  if (!count && (!pointer || needed)) return null;
  // "last quarter" points at one; "the last quarter of 2023" is its fourth.
  const start = opener ? opener.next : at;
  if (!count && (lexicon.pointers.at(tokens, start) || ordinalPart(context, start))) return null;
  const end = trailing?.value === 'past' ? trailing.next : unit.next;
  // "just over a quarter of passengers": a fraction.
  if (unit.value === 'quarter' && afterOf(context, end) !== end) return null;
  if (lexicon.earlier.at(tokens, end) || lexicon.ago.at(tokens, end)) return null;
  return back(end, 'over', monthsOf(unit.value, count?.value ?? 1));
}

/** "in the three months to March", "the year ended 31 March 2024", "l'exercice clos fin mars": it ends there. */
export function stretchUntil(context: Context, at: number): Expression | null {
  const { tokens, lexicon } = context;
  const opener = lexicon.spans.at(tokens, at);
  const article = opener ? null : lexicon.articles.at(tokens, at);
  const from = opener?.next ?? article?.next ?? at;
  const count = countAt(tokens, lexicon, from);
  const unit = lexicon.units.at(tokens, count ? count.next : from);
  const until = unit ? lexicon.until.at(tokens, unit.next) : null;
  if (!unit || !until) return null;
  const months = monthsOf(unit.value, count?.value ?? 1);
  const end: Expression | null = expression(context, until.next, true) ?? plainYear(context, until.next);
  if (months === null || !end || end.role !== undefined) return null;
  const period = end.period && rangePeriod(addDays(addMonths(end.period.end, -months), 1), end.period.end);
  return { next: end.next, period, assumed: end.assumed };
}

/** "the same quarter of 2023", "the same period last year", "à la même période un an plus tôt". */
function sameUnit(context: Context, at: number): Expression | null {
  const { tokens, lexicon } = context;
  const pointer = lexicon.pointers.at(tokens, at);
  if (pointer?.value !== 'same') return null;
  const noun = lexicon.units.at(tokens, pointer.next) ?? lexicon.sameNouns.at(tokens, pointer.next);
  if (!noun) return null;
  const from = afterOf(context, noun.next);
  const year = plainYear(context, from) ?? plainYear(context, openedAt(context, from));
  if (year?.period) return { next: year.next, period: null, assumed: false, sameIn: yearOf(year.period.start) };
  const pointedTo = pointedYear(context, from);
  if (pointedTo) return back(pointedTo.next, 'before', 12);
  const fixed = lexicon.fixed.at(tokens, from);
  if (fixed?.value.role === 'before') return back(fixed.next, 'before', fixed.value.monthsBack);
  return countedBack(context, from);
}

const openedAt = ({ tokens, lexicon }: Context, at: number): number => lexicon.openers.at(tokens, at)?.next ?? at;

/** "the end of 2023", "fin 2023", "mid-2024", "early last year", "the end of the year", "year-end". */
function edge(context: Context, at: number): Expression | null {
  const { tokens, lexicon } = context;
  const yearEnd = lexicon.yearEnds.at(tokens, at);
  if (yearEnd) {
    const year = plainYear(context, afterOf(context, yearEnd.next));
    const period = year ? year.period : containing(context, 'year');
    return { next: year ? year.next : yearEnd.next, period: period && edgeOf(period, 'end'), assumed: !year };
  }
  const found = lexicon.edges.at(tokens, at);
  if (!found) return null;
  const hyphen = tokens[found.next]?.text === '-' && tokens[found.next]?.glued ? 1 : 0;
  const from = afterOf(context, found.next + hyphen);
  const inner =
    wholeUnit(context, from, from > found.next + hyphen) ?? whole(context, from) ?? plainYear(context, from);
  if (!inner || (inner.period === null && 'role' in inner && inner.role !== undefined)) return null;
  // "In the late 1990s" is no day, only a part of the decade.
  const period = inner.period && inner.period.grain !== 'decade' ? edgeOf(inner.period, found.value) : inner.period;
  return { next: inner.next, period, assumed: inner.assumed };
}

/** An edge of an edge ("late early 2024") is none: nesting would follow hostile text down. */
const whole = (context: Context, at: number): Expression | null =>
  context.lexicon.edges.at(context.tokens, at) ? null : expression(context, at, false);

/** After an edge: "(the end of) the year", "(fin de) l'année", "(la fin du) mois". */
function wholeUnit(context: Context, at: number, ofIt: boolean): Reading | null {
  const { tokens, lexicon } = context;
  const article = lexicon.articles.at(tokens, at);
  const unit = lexicon.units.at(tokens, article ? article.next : at);
  if (!unit || unit.value === 'day' || lexicon.trailing.at(tokens, unit.next)) return null;
  if (!article && !ofIt) return null;
  const year = unit.value === 'year' ? plainYear(context, unit.next) : null;
  if (year) return year;
  return { next: unit.next, period: containing(context, unit.value), assumed: true };
}

/** Any stretch of time that begins at a token, opener not included; a bare year is the caller's to judge. */
export function expression(context: Context, at: number, opened: boolean): Expression | null {
  const { tokens, lexicon } = context;
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'digits') {
    return (
      numericDate(context, at) ??
      letteredPart(context, at, opened) ??
      yearAndMonth(context, at) ??
      yearRange(context, at) ??
      ordinalPart(context, at) ??
      namedDay(context, at) ??
      decade(context, at) ??
      countedBack(context, at) ??
      countedMonths(context, at)
    );
  }
  if (!((lexicon.openings.get(token.text) ?? 0) & STARTS)) return null;
  const fixed = lexicon.fixed.at(tokens, at);
  if (fixed) return back(fixed.next, fixed.value.role, fixed.value.monthsBack);
  const day = lexicon.days.at(tokens, at);
  if (day) return { next: day.next, period: dayFrom(context.publishedAt, day.value), assumed: false };
  return (
    edge(context, at) ??
    sameUnit(context, at) ??
    letteredPart(context, at, opened) ??
    ordinalPart(context, at) ??
    countedMonths(context, at) ??
    namedSeason(context, at) ??
    decade(context, at) ??
    countedBack(context, at) ??
    pointedUnit(context, at) ??
    namedDay(context, at) ??
    namedMonth(context, at, opened) ??
    prefixedYear(context, at)
  );
}

/** "fiscal 2024", "l'exercice 2024", "the year 2024", "FY24", "FY2022/23". */
export function prefixedYear(context: Context, at: number): Reading | null {
  const prefix = context.lexicon.yearPrefixes.at(context.tokens, at);
  if (!prefix) return null;
  return yearRange(context, prefix.next) ?? plainYear(context, prefix.next) ?? shortYear(context.tokens, prefix.next);
}

/** The two digits of "FY24", and the season of "FY23/24"; only where they touch their prefix. */
function shortYear(tokens: readonly Token[], at: number): Reading | null {
  const short = tokens[at];
  if (short?.kind !== 'digits' || short.text.length !== 2 || !short.glued) return null;
  const year = 2000 + Number(short.text);
  const mark = tokens[at + 1];
  if (!mark?.glued || mark.kind !== 'mark' || !'/-'.includes(mark.text) || !tokens[at + 2]?.glued)
    return { period: yearPeriod(year), next: at + 1, assumed: false };
  if (tokens[at + 2]?.text !== String((year + 1) % 100).padStart(2, '0')) return null;
  return { period: seasonPeriod(year), next: at + 3, assumed: false };
}

/** A counted stretch with its own opener: "in ten years", "sur trois ans", "in the three months to March". */
export const reachingBack = (context: Context, at: number): Expression | null =>
  stretchUntil(context, at) ?? countedSpan(context, at);

/** A year as the whole of a period, for callers that know it stands as one. */
export const bareYear = (context: Context, at: number): Expression | null => {
  const year = plainYear(context, at);
  return year ? { ...year, bareYear: true } : null;
};
