/** Dates of the article against each other: years between them, and the day of the week that a date falls on. */
import type { Claim } from '../extract/claim.ts';
import type { SentenceReading } from '../extract/reading.ts';
import { daysBetween, weekday, yearOf } from '../quantities/calendar.ts';
import { exactly, type Interval } from '../quantities/interval.ts';
import type { Period, PeriodMention } from '../quantities/period.ts';
import type { Unit } from '../quantities/quantity.ts';
import type { Input } from '../verify/recomputation.ts';
import type { Candidate } from './candidate.ts';
import { noUnit } from './operations.ts';
import { figureFrom, ownInput } from './own-figures.ts';

/** A year of the calendar, which is no amount: printed without marks. */
export const calendarYear: Unit = { dimension: 'other', code: 'calendar-year', noun: '', per: null };
const years: Unit = { dimension: 'time', code: 'year', noun: '', per: null };

const DAYS_A_YEAR = 365.2425;

export function dateCandidates(claim: Claim): readonly Candidate[] {
  const [first, second] = claim.dates;
  if (!first?.period) return [];
  if (claim.operations[0] === 'weekday') return weekdayCandidate(claim, first, first.period);
  const from = dateInput(claim.sentence, first, 'before');
  const published = claim.sentence.publishedAt;
  const to = second ? dateInput(claim.sentence, second, 'after') : published ? dayInput(published) : null;
  if (!from || !to || to.value < from.value) return [];
  const apart = yearsApart(from.interval, to.interval);
  const interval = claim.isAge ? { min: Math.floor(apart.min), max: Math.ceil(apart.max) - 1 } : apart;
  const value = claim.isAge ? interval.max : Math.round((interval.min + interval.max) / 2);
  return [
    {
      ...base,
      operation: 'elapsed',
      inputs: [from, to],
      value,
      interval,
      unit: years,
      strength: isPlausible(claim, value) ? 0.9 : 0.5,
      label: `${from.label} / ${to.label}`,
      slots: [{ name: 'evidence', value: `${from.label}, ${to.label}`, written: true, rule: 'between-dates' }],
      reading: 'between-dates',
      holds: null,
    },
  ];
}

const base = {
  origin: 'document',
  series: [],
  seriesUnit: noUnit,
  slack: 0,
  reference: false,
} as const;

/** A number far from the years between is of another time ("closed in 1987 after 12 years of debate"). */
const isPlausible = ({ quantity, isAge }: Claim, value: number): boolean =>
  isAge || (quantity !== null && quantity.value > value * 0.55 && quantity.value < value * 1.8);

/** Days from the first of year 1, in years. */
const inYears = (iso: string): number => daysBetween('0001-01-01', iso) / DAYS_A_YEAR;

const intervalOf = ({ start, end }: Period): Interval => ({ min: inYears(start), max: inYears(end) });

const yearsApart = (from: Interval, to: Interval): Interval => ({
  min: Math.max(0, to.min - from.max),
  max: to.max - from.min,
});

function dateInput(sentence: SentenceReading, mention: PeriodMention, role: Input['role']): Input | null {
  const { period } = mention;
  if (!period) return null;
  const year = yearOf(period.start);
  const label = period.grain === 'year' ? String(year) : period.label;
  const input = ownInput(figureFrom(sentence, writtenYear(mention, year)), role);
  return { ...input, label, interval: intervalOf(period), unit: calendarYear };
}

/** The date as a number of the text, so that reports can point at it. */
const writtenYear = ({ start, end, quote }: PeriodMention, year: number): Parameters<typeof figureFrom>[1] => ({
  start,
  end,
  quote,
  number: { start, end },
  value: year,
  bounds: null,
  literalBounds: null,
  unit: calendarYear,
  hedge: 'exact',
  form: 'number',
  direction: null,
  step: 1,
  looseStep: 1,
  strict: { min: year, max: year },
  generous: { min: year, max: year },
  otherReading: null,
  inWords: false,
});

/** The day of publication, which no sentence need tell. */
const dayInput = (iso: string): Input => ({
  role: 'after',
  label: iso,
  value: yearOf(iso),
  interval: { min: inYears(iso), max: inYears(iso) },
  unit: calendarYear,
  observations: [],
});

/** A date without its year is the nearest to the day of publication; farther than this it may be of another year. */
const NEAR_DAYS = 40;

function weekdayCandidate(claim: Claim, mention: PeriodMention, period: Period): readonly Candidate[] {
  const published = claim.sentence.publishedAt;
  const day = mention.assumed && published !== null ? nearestTo(published, period.start) : period.start;
  const input = dateInput(claim.sentence, mention, 'own');
  const holds = weekday(day) === claim.weekday;
  const isFar = mention.assumed && (published === null || Math.abs(daysBetween(published, day)) > NEAR_DAYS);
  if (!input || (isFar && !holds)) return [];
  return [
    {
      ...base,
      operation: 'weekday',
      inputs: [{ ...input, label: day }],
      value: weekday(day),
      interval: exactly(weekday(day)),
      unit: calendarYear,
      strength: 0.95,
      label: day,
      slots: [{ name: 'evidence', value: day, written: !mention.assumed, rule: 'by-calendar' }],
      reading: 'by-calendar',
      holds,
    },
  ];
}

/** The same day and month in the year that brings it nearest. */
const nearestTo = (published: string, day: string): string =>
  [-1, 0, 1]
    .map((by) => `${String(yearOf(published) + by).padStart(4, '0')}${day.slice(4)}`)
    .reduce((a, b) => (Math.abs(daysBetween(published, b)) < Math.abs(daysBetween(published, a)) ? b : a));
