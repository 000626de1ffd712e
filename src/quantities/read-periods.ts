/**
 * Finds when a text speaks of: "sales rose 4 % in Q1 2024 from a year earlier" mentions a quarter, where the value
 * holds, and a way back of twelve months, from which it rose.
 */
import type { PeriodOpener, PeriodWords } from '../languages/pack-periods.ts';
import { monthsIn, periodContaining, yearOf } from './calendar.ts';
import type { Period, PeriodMention, PeriodRole } from './period.ts';
import type { Context } from './periods/absolute.ts';
import { ANCHORS, LEADS, lexiconOf, type PeriodLexicon, STARTS } from './periods/lexicon.ts';
import { bareYear, type Expression, expression, reachingBack } from './periods/relative.ts';
import { type Token, tokensOf } from './periods/tokens.ts';

export { periodOf, splitPeriod } from './periods/labels.ts';

export interface PeriodOptions {
  /** ISO day that "this year" refers to; null when unknown, and then relative mentions stay unresolved. */
  readonly publishedAt: string | null;
}

/** One mention in tokens, before it is made a span of text. */
interface Found extends Expression {
  readonly from: number;
  readonly role: PeriodRole;
}

/** An opener whose figure comes first: "against 12 million in 2022", "from 15,000 at the end of 2023". */
interface Pending {
  readonly role: PeriodRole;
  /** A noun after the figure ends it, unless the range goes on ("from 12 countries in 2023 TO 14"). */
  readonly strict: boolean;
  readonly opener: string;
  words: number;
  figure: boolean;
}

interface Opened {
  readonly pending: Pending;
  readonly next: number;
}

const MOST_FIGURE_WORDS = 8;

/**
 * Every mention of time in a text, in order and without overlaps, opener included in its span ("by the end of 2024").
 * Time is linear in the text: each mention is tried over a bounded number of words.
 */
export function readPeriods(text: string, words: PeriodWords, options: PeriodOptions): readonly PeriodMention[] {
  const lexicon = lexiconOf(words);
  const tokens = tokensOf(text, lexicon.openings);
  const reach = reachOf(tokens);
  const context: Context = { tokens, lexicon, publishedAt: options.publishedAt, ahead: false };
  const mentions: PeriodMention[] = [];
  let pending: Pending | null = null;
  let last: Found | null = null;
  let year: number | null = null;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'mark' || (token.kind === 'word' && !(token.opens & STARTS))) {
      pending &&= keep(pending, token, tokens[at + 1], lexicon);
      at++;
      continue;
    }
    const found = reach[at] === 1 ? mentionAt(context, at, last) : NONE;
    if (found.length === 0) {
      const opened = pendingAt(context, at, pending);
      pending = opened?.pending ?? (pending && keep(pending, token, tokens[at + 1], lexicon));
      at = opened?.next ?? at + 1;
      continue;
    }
    for (const item of found) {
      const settled = settle(item, year, pending, context);
      mentions.push(mentionOf(text, tokens, settled));
      if (settled.role === 'at' && settled.period) year = yearOf(settled.period.start);
      last = settled;
      at = settled.next;
    }
    pending = null;
  }
  return mentions;
}

const NONE: readonly Found[] = [];

/** Where a mention may begin: 1 for the tokens from which words that may lead one go on to an anchor. */
function reachOf(tokens: readonly Token[]): Uint8Array {
  const reach = new Uint8Array(tokens.length);
  let next = 0;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    const opens = token?.opens ?? 0;
    if (token?.kind === 'digits' || opens & ANCHORS) next = 1;
    else if (!(opens & LEADS)) next = 0;
    reach[i] = next;
  }
  return reach;
}

function mentionOf(text: string, tokens: readonly Token[], found: Found): PeriodMention {
  const start = tokens[found.from]?.start ?? 0;
  const end = tokens[found.next - 1]?.end ?? start;
  const { role, period, assumed } = found;
  const monthsBack = found.monthsBack ?? (role === 'over' && period ? monthsIn(period.grain) || null : null);
  return { start, end, quote: text.slice(start, end), role, period, monthsBack, assumed };
}

/** The mentions that begin at a token: none, one, or the two ends of a range. */
function mentionAt(context: Context, at: number, last: Found | null): readonly Found[] {
  const range = rangeAt(context, at);
  if (range) return range;
  const reach = reachingBack(context, at);
  if (reach) return [{ ...reach, from: at, role: reach.role ?? 'at' }];
  const opened = openedAt(context, at);
  if (opened) return [opened];
  const bare = expression(context, at, false);
  if (bare) return [{ ...bare, from: at, role: bare.role ?? 'at' }];
  const lone = loneYear(context, at, last);
  return lone ? [lone] : [];
}

/** "in 2024", "by March", "than a year earlier". */
function openedAt(context: Context, at: number): Found | null {
  for (const opener of context.lexicon.openers.all(context.tokens, at)) {
    const inner = openedExpression(context, opener.next, opener.value);
    if (!inner) continue;
    const role = isLed(context, at, opener.value) ? opener.value.role : 'at';
    return { ...inner, from: at, role: inner.role ?? role };
  }
  return null;
}

/** How many words back "plus" may stand from its "qu'en 2014". */
const LED_WITHIN = 12;

function isLed({ tokens }: Context, at: number, { after }: PeriodOpener): boolean {
  if (!after) return true;
  for (let i = at - 1; i >= 0 && i >= at - LED_WITHIN; i--) {
    const token = tokens[i];
    if (!token || '.;:!?'.includes(token.text)) return false;
    if (after.includes(token.text)) return true;
  }
  return false;
}

function openedExpression(context: Context, at: number, opener: PeriodOpener): Expression | null {
  const ahead = opener.role === 'by';
  const inner = expression(ahead ? { ...context, ahead } : context, at, true);
  if (inner) return inner;
  if (opener.year === 'no') return null;
  const year = bareYear(context, at);
  return year && (opener.year === 'yes' || isLikely(context, year)) ? year : null;
}

/** A number that reads as a year of our time and is followed by no noun that it could count. */
function isLikely({ tokens, lexicon }: Context, year: Expression): boolean {
  const value = year.period ? yearOf(year.period.start) : 0;
  if (value < 1900 || value > 2099 || (value % 100 === 0 && value !== 2000)) return false;
  const after = tokens[year.next];
  if (!after || after.kind === 'mark') return true;
  if (lexicon.coordinators.at(tokens, year.next)) return true;
  // "from 1950 to 2010 rides": a pair of figures that is no range of years.
  if (tokens[year.next + 1]?.kind === 'digits' && lexicon.openers.at(tokens, year.next)?.value.year !== 'yes')
    return false;
  return (after.opens & STARTS) !== 0 || lexicon.yearVerbs.has(after.text) || lexicon.yearFollowers.has(after.text);
}

/** "from 2019 to 2023", "between the end of 2019 and March 2024", "de 2019 à 2023". */
function rangeAt(context: Context, at: number): readonly Found[] | null {
  const open = context.lexicon.ranges.at(context.tokens, at);
  if (!open) return null;
  const first = bareYear(context, open.next) ?? expression(context, open.next, true);
  if (!first || first.role !== undefined) return null;
  const join = open.value.at(context.tokens, first.next);
  if (!join) return null;
  const second = bareYear(context, join.next) ?? expression(context, join.next, true);
  if (!second || second.role !== undefined) return null;
  if (first.bareYear && second.bareYear && !isAscending(first.period, second.period)) return null;
  if (first.bareYear !== second.bareYear && (first.bareYear ? first : second).period === null) return null;
  return [
    { ...borrowYear(first, second), from: at, role: 'from' },
    { ...second, from: join.next, role: 'to' },
  ];
}

/** Two round hundreds are a pair of figures rather than of years. */
const isAscending = (a: Period | null, b: Period | null): boolean =>
  a !== null &&
  b !== null &&
  a.start < b.start &&
  yearOf(b.start) - yearOf(a.start) <= 300 &&
  !(yearOf(a.start) % 100 === 0 && yearOf(b.start) % 100 === 0);

/** "from January to March 2024": the first end takes the year of the second. */
function borrowYear(first: Expression, second: Expression): Expression {
  if (!first.assumed || second.assumed || !second.period) return first;
  const { period } = first;
  if (!period || (period.grain !== 'month' && period.grain !== 'quarter' && period.grain !== 'half')) return first;
  const moved = periodContaining(
    `${String(yearOf(second.period.start)).padStart(4, '0')}${period.start.slice(4)}`,
    period.grain,
  );
  return { ...first, period: moved, assumed: false };
}

/** A year without a preposition where a year stands: "(2024)", "budget 2024", "the 2024 budget", "2023 was", "and 2023". */
function loneYear(context: Context, at: number, last: Found | null): Found | null {
  const { tokens, lexicon } = context;
  const year = bareYear(context, at);
  if (!year?.period) return null;
  const value = yearOf(year.period.start);
  const before = tokens[at - 1];
  const after = tokens[year.next];
  const made = (role: PeriodRole): Found => ({ ...year, from: at, role });
  if (last && isContinued(context, at, last) && isLikely(context, year)) return made(last.role);
  if (before?.text === '(' && (after?.text === ')' || after?.text === ',')) return made('at');
  if (before?.kind === 'word' && lexicon.yearNouns.has(before.text)) return made('at');
  if (value < 1900 || value > 2099 || value % 100 === 0) return null;
  if (after?.text === "'" && after.glued && lexicon.yearFollowers.has(tokens[year.next + 1]?.text ?? ''))
    return made('at');
  if (before && lexicon.adjectiveOpeners.has(before.text)) return after?.kind === 'word' ? made('at') : null;
  const opens = !before || (before.kind === 'mark' && '.!?:;'.includes(before.text));
  return opens && after && (lexicon.yearVerbs.has(after.text) || after.text === ':') ? made('at') : null;
}

/** "in 2019, 2020 and 2021": the list goes on right after the mention before. */
function isContinued({ tokens, lexicon }: Context, at: number, last: Found): boolean {
  if (last.period?.grain !== 'year' || last.next >= at || at - last.next > 3) return false;
  let next = last.next;
  if (tokens[next]?.text === ',') next++;
  const and = lexicon.coordinators.at(tokens, next);
  return (and ? and.next : next) === at;
}

/** Gives a mention its role across a figure, and "the same quarter of 2023" its way back. */
function settle(found: Found, year: number | null, pending: Pending | null, context: Context): Found {
  let settled = found;
  if (found.sameIn !== undefined) {
    const here =
      year !== null && year > found.sameIn ? year : context.publishedAt === null ? null : yearOf(context.publishedAt);
    const years = here === null ? 0 : here - found.sameIn;
    settled = years > 0 ? { ...found, role: 'before', monthsBack: 12 * years } : { ...found, role: 'than' };
  }
  if (pending?.figure && settled.role === 'at' && (!pending.strict || goesOn(context, settled.next, pending.opener))) {
    settled = { ...settled, role: pending.role };
  }
  return settled;
}

/** After the first end of "from 15,000 rides in 2022 to 18,000": the join, and soon a figure. */
function goesOn({ tokens, lexicon }: Context, at: number, opener: string): boolean {
  const join = lexicon.ranges.at(
    [{ start: 0, end: 0, text: opener, kind: 'word', glued: false, capital: false, opens: -1 }],
    0,
  );
  const joined = join?.value.at(tokens, at);
  if (!joined) return false;
  return tokens.slice(joined.next, joined.next + 4).some((token) => token.kind === 'digits');
}

/** An opener that no time follows, but perhaps a figure and then a time. */
function pendingAt({ tokens, lexicon }: Context, at: number, pending: Pending | null): Opened | null {
  const opener = lexicon.openers.at(tokens, at);
  const token = tokens[at];
  if (opener?.value.acrossFigure) {
    const { role } = opener.value;
    return { pending: { role, strict: false, opener: '', words: 0, figure: false }, next: opener.next };
  }
  // "de 3,1 millions DE visiteurs": within a figure that has begun, the same word opens nothing.
  if (token && !pending?.figure && lexicon.ranges.at(tokens, at)) {
    return { pending: { role: 'from', strict: true, opener: token.text, words: 0, figure: false }, next: at + 1 };
  }
  return null;
}

/** Whether the figure after an opener still goes on at this token; a clause boundary ends it. */
function keep(pending: Pending, token: Token, after: Token | undefined, lexicon: PeriodLexicon): Pending | null {
  if (token.kind === 'digits') return { ...pending, figure: true };
  if (token.kind === 'mark') {
    const inNumber = '.,'.includes(token.text) && token.glued && after?.glued && after.kind === 'digits';
    return inNumber || "%$€£¥-'".includes(token.text) ? pending : null;
  }
  if (lexicon.figureWords.has(token.text))
    return { ...pending, figure: pending.figure || Object.hasOwn(lexicon.words.cardinals, token.text) };
  const words = pending.words + 1;
  return words > MOST_FIGURE_WORDS / 2 ? null : { ...pending, words };
}
