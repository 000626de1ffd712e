/** When a claim's value holds, and what it is compared with in time. */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading, SentenceReading } from '../extract/reading.ts';
import { clauseOf, overlaps } from '../extract/reading.ts';
import { cuesIn } from '../extract/surroundings.ts';
import { monthsBefore, previous, rangePeriod, yearPeriod } from '../quantities/calendar.ts';
import type { Period, PeriodMention } from '../quantities/period.ts';
import type { Span } from '../quantities/quantity.ts';
import { sentencesBefore } from './context.ts';
import { isAdditive, matches, periodsOf } from './figures.ts';
import type { MeasureEntry } from './lexicon.ts';
import { remember } from './remember.ts';
import { type Option, option } from './slots.ts';

const AT_ROLES = new Set(['at', 'by', 'to']);
const BASE_ROLES = new Set(['since', 'than', 'from']);

const mentionsOf = (sentence: SentenceReading, span: Span): readonly PeriodMention[] =>
  sentence.periods.filter((p) => p.start >= span.start && p.end <= span.end);

/** When the claim's own value holds. */
export const periodOptions = (
  reading: DocumentReading,
  claim: Claim,
  measure: MeasureEntry,
): readonly Option<Period | null>[] => optionsFor(claim, measure, reading);

const optionsFor = remember(findOptions);

function findOptions(claim: Claim, measure: MeasureEntry, reading: DocumentReading): readonly Option<Period | null>[] {
  const available = periodsOf(measure);
  if (available.length === 0) return [option(null, 1, true, 'no-periods')];
  const { sentence, clause } = claim;
  const options: Option<Period | null>[] = [];
  const put = (period: Period | null, strength: number, written: boolean, rule: string): void => {
    if (period === null || options.some((o) => o.value?.label === period.label)) return;
    options.push(option(period, strength, written, rule));
    // "this summer" in a table by years: the one period that holds it.
    const wider =
      available.some((p) => overlapping(p, period)) && !changesWithin(measure, period)
        ? holding(available, period)
        : null;
    // "in 2024" where the data has one quarter of it only.
    const inner = insideOnly(available, period);
    if (inner && !options.some((o) => o.value?.label === inner.label))
      options.push(option(inner, strength * 0.8, false, rule));
    if (wider && !options.some((o) => o.value?.label === wider.label))
      options.push(option(wider, strength * 0.86, false, rule));
  };
  if (cuesIn(sentence, sentence, 'toDate').length > 0)
    put(toDate(available, sentence.publishedAt), 1, true, 'in-sentence');
  const beside = besideMention(claim);
  if (beside) {
    const own = beside.period ?? shifted(beside, sentence, available);
    put(own, 1, !beside.assumed, 'in-clause');
    for (const mention of sentence.periods)
      if (mention !== beside && AT_ROLES.has(mention.role)) put(mention.period, 0.7, !mention.assumed, 'in-sentence');
    if (options.length > 0) return options;
  }
  const own = mentionsOf(sentence, clause).filter((m) => !onOtherSide(m, claim) && !elsewhere(m, claim));
  for (const mention of own)
    if (AT_ROLES.has(mention.role) && !isAside(mention, claim))
      put(mention.period, mention.assumed ? 0.95 : 1, !mention.assumed, 'in-clause');
  const written = options.length > 0;
  // What follows the claim in another clause may be of that clause alone, so what is meant without it stays open.
  let isSure = written;
  for (const mention of sentence.periods)
    if (AT_ROLES.has(mention.role) && !onOtherSide(mention, claim) && !elsewhere(mention, claim)) {
      const aside = isAside(mention, claim);
      const strength = written ? 0.7 : aside || isTaken(mention, claim) ? 0.76 : 0.9;
      put(mention.period, strength, !mention.assumed, 'in-sentence');
      isSure ||= !aside && mention.period !== null && isWithin(available, mention.period);
    }
  if (isSure) return options;
  const latest = latestBefore(available, sentence.publishedAt);
  const years = latest && yearsTogether(claim, measure, latest);
  if (years) {
    put(years, 0.9, true, 'in-clause');
    return options;
  }
  // "Rents have doubled since 2014": up to now, whatever time the text is about.
  if (latest && sentence.periods.some((m) => m.role === 'since' && m.period !== null))
    put(latest, UP_TO_NOW, false, 'latest');
  let carry = 0.8;
  for (const earlier of sentencesBefore(reading, sentence)) {
    for (const mention of earlier.periods)
      if (AT_ROLES.has(mention.role)) put(mention.period, carry, false, 'carried-over');
    if (options.length > 0) break;
    carry *= 0.92;
  }
  const first = options.length === 0 ? mainPeriod(reading, sentence) : null;
  // The time that something is compared with is not the claim's own.
  const main =
    claim.kind !== 'share' && sentence.periods.some((m) => onOtherSide(m, claim) && m.period?.label === first?.label)
      ? null
      : first;
  if (main) put(main, 0.83, false, 'main-period');
  const passage = options.length > 0;
  put(latest, passage ? 0.68 : available.length === 1 ? ONLY_PERIOD : 0.84, false, 'latest');
  // A flow told by quarters or months is summed up over its last whole year.
  if (latest && latest.grain !== 'year' && isAdditive(measure))
    put(lastYear(available, latest), passage ? 0.68 : 0.84, false, 'latest-year');
  options.sort((a, b) => b.strength - a.strength);
  if (options.length === 0) put(available.at(-1) ?? null, 0.7, false, 'latest');
  return options;
}

/** "124,100 rides IN THREE YEARS": of what adds up, the last so many years together. */
function yearsTogether(
  { sentence, quantity, kind, planned }: Claim,
  measure: MeasureEntry,
  latest: Period,
): Period | null {
  if (!quantity || planned || (kind !== 'level' && kind !== 'total')) return null;
  if (latest.grain !== 'year' || measure.measure.kind === 'stock' || !isAdditive(measure)) return null;
  const over = sentence.periods.find(
    (m) => m.role === 'over' && m.start >= quantity.end && m.start - quantity.end <= REACH && (m.monthsBack ?? 0) >= 24,
  );
  const months = over?.monthsBack ?? 0;
  return over && months % 12 === 0 ? rangePeriod(monthsBefore(latest, months - 12).start, latest.end) : null;
}

/** Letters between a number and the length of time that it adds up. */
const REACH = 24;

const UP_TO_NOW = 0.93;

/** A measure that is known at one time only, in a text that names no other. */
const ONLY_PERIOD = 0.92;

/** "contre 121 l'année d'avant": so long before the time that the sentence or the data names. */
function shifted(mention: PeriodMention, sentence: SentenceReading, available: readonly Period[]): Period | null {
  const at =
    sentence.periods.find((m) => m.role === 'at' && m.period !== null)?.period ??
    latestBefore(available, sentence.publishedAt);
  return at && mention.monthsBack ? nearestPeriod(available, monthsBefore(at, mention.monthsBack), at) : null;
}

/** Letters between a figure and the time that is its own: "compared with £2.0 million in 2022", "in 2022 (75,600)". */
const BESIDE = 4;

/** The time right beside a level is when that level held, although it is the baseline of another figure. */
function besideMention(claim: Claim): PeriodMention | null {
  const { sentence, quantity } = claim;
  if (!quantity || claim.first || !['level', 'share', 'rate', 'average', 'total'].includes(claim.kind)) return null;
  const after = sentence.periods.find(
    (m) => (m.period !== null || m.role === 'before') && m.start >= quantity.end && m.start - quantity.end <= BESIDE,
  );
  if (after) return after.role === 'since' ? null : after;
  const before = sentence.periods.find(
    (m) => m.period !== null && m.end <= quantity.start && quantity.start - m.end <= BESIDE,
  );
  // "since 2020, when they stood at 7.4 million": the clause opens with the time.
  const opened = sentence.periods.find(
    (m) => m.period !== null && m.end <= claim.clause.start && claim.clause.start - m.end <= BESIDE,
  );
  if (opened && claim.clause.start > sentence.start) return opened;
  const gap = before ? sentence.text.slice(before.end - sentence.start, quantity.start - sentence.start) : '';
  return before && gap.includes('(') ? before : null;
}

/**
 * Rates and growth of a year, told by the world at large, say nothing of its months: inflation over the twelve months to
 * October is another measure.
 */
const changesWithin = ({ measure }: MeasureEntry, period: Period): boolean =>
  measure.slack > 0 && measure.kind !== 'stock' && period.grain !== 'year';

/** "than those of 2021": a time named on the other side of the comparison is its baseline. */
const onOtherSide = (mention: PeriodMention, claim: Claim): boolean =>
  // The other side of a share is its whole, at the same time.
  claim.kind !== 'share' &&
  claim.other !== null &&
  claim.other.quantity === null &&
  mention.end > claim.other.start &&
  mention.end <= claim.other.end &&
  !isOfBothSides(claim);

/** "more rides THAN NORTHFIELD in 2024": where one stands against another, the only time named is that of both. */
const isOfBothSides = ({ ordering, sentence }: Claim): boolean =>
  ordering?.relation === 'beyond' && ordering.side === 'other' && sentence.periods.length === 1;

const MARKS = /[,;:()–—]/u;

/**
 * "the branch, SHUT SINCE JUNE, lost 9 %", "lost 4.5 %, without falling below its level OF 2019": set off from the claim by
 * a mark, and not how the sentence opens.
 */
function isAside(mention: PeriodMention, { sentence, start, end }: Claim): boolean {
  const text = (from: number, to: number): string => sentence.text.slice(from - sentence.start, to - sentence.start);
  if (mention.end <= start)
    return MARKS.test(text(sentence.start, mention.start)) && MARKS.test(text(mention.end, start));
  return mention.start >= end && MARKS.test(text(end, mention.start));
}

/** The time stands in another clause, beside a figure of that clause. */
function isTaken(mention: PeriodMention, { sentence, quantity }: Claim): boolean {
  const home = clauseOf(sentence, mention);
  return (
    sentence.quantities.some((q) => q !== quantity && q.start >= home.start && q.end <= home.end) &&
    home.end - home.start < sentence.end - sentence.start
  );
}

/** A time of another claim's comparison: "up 19 % on January 2023 … has overtaken". */
const elsewhere = (mention: PeriodMention, claim: Claim): boolean =>
  [...claim.otherSides, ...claim.asides].some((span) => overlaps(span, mention));

const mains = new WeakMap<DocumentReading, Period | null>();

/** The time the article is about: the first year, quarter or season that its text names as its own. */
function mainPeriod(reading: DocumentReading, sentence: SentenceReading): Period | null {
  if (sentence.block.author !== null && sentence.block.role === 'embedded-post') return null;
  const known = mains.get(reading);
  if (known !== undefined) return known;
  const mentions = reading.sentences
    .filter((s) => s.block.role !== 'embedded-post')
    .flatMap((s) =>
      s.periods.filter(
        (m) => m.role === 'at' && m.period !== null && ['year', 'quarter', 'season', 'half'].includes(m.period.grain),
      ),
    );
  const main = mentions[0]?.period ?? null;
  mains.set(reading, main);
  return main;
}

/** From the first day of the latest year of the data to its last figures. */
function toDate(available: readonly Period[], publishedAt: string | null): Period | null {
  const latest = latestBefore(available, publishedAt);
  return latest && latest.grain !== 'year' ? rangePeriod(`${latest.end.slice(0, 4)}-01-01`, latest.end) : null;
}

/** The last calendar year whose parts the data has up to its end. */
function lastYear(available: readonly Period[], latest: Period): Period | null {
  const end = available.filter((p) => p.end.endsWith('-12-31') && p.end <= latest.end).at(-1);
  return end ? yearPeriod(Number(end.end.slice(0, 4))) : null;
}

/** The only period of the data inside a longer one that the data does not have itself. */
const insideOnly = (available: readonly Period[], period: Period): Period | null => {
  const inside = available.filter((p) => period.start <= p.start && p.end <= period.end);
  const [only] = inside;
  return inside.length === 1 && only && only.label !== period.label ? only : null;
};

/** The data has it, or parts of it. */
const isWithin = (available: readonly Period[], period: Period): boolean =>
  available.some((p) => matches(p, period) || (period.start <= p.start && p.end <= period.end));

const overlapping = (a: Period, b: Period): boolean => a.start <= b.end && b.start <= a.end;

/** The only period of the data that holds all of a shorter one; null when the data has that one, or its parts, itself. */
const holding = (available: readonly Period[], period: Period): Period | null => {
  const around = available.filter((p) => overlapping(p, period));
  const [only] = around;
  return around.length === 1 &&
    only &&
    only.start <= period.start &&
    period.end <= only.end &&
    only.label !== period.label
    ? only
    : null;
};

/** The last period of the data that had begun when the text was published: the data has it, so it was known. */
export function latestBefore(available: readonly Period[], publishedAt: string | null): Period | null {
  if (publishedAt === null) return available.at(-1) ?? null;
  return available.filter((p) => p.start <= publishedAt).at(-1) ?? null;
}

/** What the claim's value is compared with in time. Several natural readings may stand side by side. */
export function baselineOptions(
  reading: DocumentReading,
  claim: Claim,
  measure: MeasureEntry,
  at: Period | null,
): readonly Option<Period>[] {
  if (at === null) return [];
  const { sentence, clause } = claim;
  const available = periodsOf(measure);
  const options: Option<Period>[] = [];
  const put = (period: Period | null, strength: number, written: boolean, rule: string): void => {
    if (period && period.label !== at.label && !options.some((o) => o.value.label === period.label))
      options.push(option(period, strength, written, rule));
    // "than last spring" in a table by years: the one period that holds it.
    const wider = period && !changesWithin(measure, period) ? holding(available, period) : null;
    if (wider && wider.label !== at.label && !options.some((o) => o.value.label === wider.label))
      options.push(option(wider, strength * 0.86, false, rule));
  };
  const consider = (mentions: readonly PeriodMention[], strength: number, written: boolean, where: string): void => {
    for (const mention of mentions) {
      if (BASE_ROLES.has(mention.role) && mention.period)
        put(mention.period, strength, written && !mention.assumed, `baseline-in-${where}`);
      else if (
        mention.monthsBack !== null &&
        mention.monthsBack > 0 &&
        (mention.role === 'over' || mention.role === 'before')
      ) {
        put(
          nearestPeriod(available, monthsBefore(at, mention.monthsBack), at),
          strength,
          written,
          `duration|${mention.quote.replace(/[|;]/gu, ' ')}`,
        );
      }
    }
  };
  // "to £101 million in 2024 from £88 million in 2022": the time behind the first figure is its own.
  for (const mention of sentence.periods)
    if (mention.role === 'at' && isOfFirst(mention, claim))
      put(mention.period, 1, !mention.assumed, 'baseline-in-clause');
  for (const mention of sentence.periods)
    if (onOtherSide(mention, claim) && mention.role === 'at')
      put(mention.period, 0.98, !mention.assumed, 'baseline-in-clause');
  const plain = sentence.periods.filter((mention) => !isAside(mention, claim));
  consider(
    plain.filter((m) => m.start >= clause.start && m.end <= clause.end),
    1,
    true,
    'clause',
  );
  if (options.length > 0) return options;
  consider(plain, 0.92, true, 'sentence');
  consider(sentence.periods, 0.8, true, 'sentence');
  // "the branch, shut since June, lost 9 %": a time of another clause that the data knows nothing of is no baseline here.
  if (options.some((o) => available.some((p) => matches(p, o.value)))) return options;
  const earliest = available[0];
  for (const earlier of sentencesBefore(reading, sentence)) {
    consider(earlier.periods, 0.78, false, 'before');
    if (options.length > 0) break;
  }
  const sequential = [...available].reverse().find((p) => p.end < at.start) ?? null;
  put(nearestPeriod(available, monthsBefore(at, 12), at), 0.82, false, 'year-before');
  if (sequential) put(sequential, 0.8, false, 'period-before');
  else put(previous(at), 0.6, false, 'period-before');
  if (earliest && options.length === 0) put(earliest, 0.5, false, 'first-period');
  return options;
}

/** Right behind the earlier figure of a movement, and before the next figure. */
function isOfFirst(mention: PeriodMention, { first, sentence }: Claim): boolean {
  if (!first || mention.start < first.end || mention.start - first.end > 25) return false;
  return !sentence.quantities.some((q) => q.start >= first.end && q.end <= mention.start);
}

/** The table's own period that is meant by a computed one (2023-24 for "a year before" 2024-25), else the computed one. */
const nearestPeriod = (available: readonly Period[], computed: Period, at: Period): Period =>
  available.find((p) => matches(p, computed)) ??
  available.find(
    (p) => p.grain === at.grain && p.start <= computed.end && p.end >= computed.start && p.end < at.start,
  ) ??
  computed;
