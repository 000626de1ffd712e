/**
 * Parts of a year: "Q1 2024", "2024-T1", "first quarter of 2024", "premier semestre", "les neuf premiers mois de 2024".
 * Without its year a part is resolved from the day of publication, as an assumption.
 */
import { halfPeriod, isoDay, quarterPeriod, rangePeriod } from '../calendar.ts';
import type { Period } from '../period.ts';
import {
  afterComma,
  afterOf,
  type Context,
  countAt,
  digitsAt,
  isMark,
  isYear,
  latest,
  pointedYear,
  type Reading,
  shortYearAt,
  yearAt,
} from './absolute.ts';
import type { Matched } from './tokens.ts';

/** Quarters and halves by letter: "Q1 2024", "T1", "2024-Q1", "1T24", "Q4 of 2023", "H1 2024". */
export function letteredPart(context: Context, at: number, alone: boolean): Reading | null {
  const { tokens } = context;
  const led = yearAtGlued(context, at);
  if (led) {
    const mark = isMark(tokens[led.next], '-/') ? led.next + 1 : led.next;
    const part = partAt(context, mark);
    return part ? { period: partPeriod(part.value, led.value), next: part.next, assumed: false } : null;
  }
  const part = partAt(context, at);
  if (!part) return null;
  const year =
    shortYearAt(context, part.next) ??
    yearAt(context, afterOf(context, part.next)) ??
    yearAt(context, afterComma(context, part.next));
  if (year) return { period: partPeriod(part.value, year.value), next: year.next, assumed: false };
  const letter = tokens[at];
  if (!letter?.capital || !(alone || context.lexicon.words.clearLetters.includes(letter.text))) return null;
  return { period: latest(context, (y) => partPeriod(part.value, y)), next: part.next, assumed: true };
}

/** A year that a quarter may be glued to: "2024Q1". */
function yearAtGlued({ tokens }: Context, at: number): Matched<number> | null {
  const year = digitsAt(tokens, at, [4]);
  return year !== null && isYear(year) && !(tokens[at]?.glued && tokens[at - 1]?.kind === 'word')
    ? { value: year, next: at + 1 }
    : null;
}

interface Part {
  readonly unit: 'quarter' | 'half';
  readonly number: number;
}

const partPeriod = (part: Part, year: number): Period =>
  part.unit === 'quarter' ? quarterPeriod(year, part.number) : halfPeriod(year, part.number);

/** "Q1" or "1Q"; a letter that stands in a longer name is none. */
function partAt({ tokens, lexicon }: Context, at: number): Matched<Part> | null {
  const a = tokens[at];
  const b = tokens[at + 1];
  if (!a || !b?.glued) return null;
  const [letter, number] = a.kind === 'word' ? [a.text, b] : [b.text, a];
  if (number.kind !== 'digits' || number.text.length !== 1) return null;
  const unit = lexicon.letters.get(letter);
  const value = Number(number.text);
  if (!unit || value < 1 || value > (unit === 'quarter' ? 4 : 2)) return null;
  const after = tokens[at + 2];
  if (after?.glued && after.kind === 'word') return null;
  return { value: { unit, number: value }, next: at + 2 };
}

/** "first quarter of 2024", "premier semestre 2024", "1er trimestre", "last quarter of 2023", "first three months". */
export function ordinalPart(context: Context, at: number): Reading | null {
  const { tokens, lexicon } = context;
  const article = lexicon.articles.at(tokens, at);
  const ordinal = ordinalAt(context, article ? article.next : at);
  if (!ordinal) return null;
  const months = monthsOfYear(context, ordinal);
  const hyphen = tokens[ordinal.next]?.text === '-' && tokens[ordinal.next]?.glued ? 1 : 0;
  const unit = months ?? lexicon.units.at(tokens, ordinal.next + hyphen);
  if (!unit) return null;
  let make: (year: number) => Period;
  if (months) make = (y) => rangePeriod(isoDay(y, 1, 1), isoDay(y, months.value, 31));
  else if (unit.value === 'quarter' || unit.value === 'half') {
    const most = unit.value === 'quarter' ? 4 : 2;
    const number = ordinal.value === 'last' ? most : ordinal.value;
    if (number > most) return null;
    make = (y) => partPeriod({ unit: unit.value === 'quarter' ? 'quarter' : 'half', number }, y);
  } else return null;
  const year = yearAt(context, afterOf(context, unit.next)) ?? pointedYear(context, afterOf(context, unit.next));
  if (year) return { period: year.value === null ? null : make(year.value), next: year.next, assumed: false };
  if (ordinal.value === 'last') return null;
  return { period: latest(context, make), next: unit.next, assumed: true };
}

function ordinalAt({ tokens, lexicon }: Context, at: number): Matched<number | 'last'> | null {
  const token = tokens[at];
  if (!token) return null;
  const word = lexicon.ordinals.get(token.text);
  if (word !== undefined) return { value: word, next: at + 1 };
  if (lexicon.finals.has(token.text)) return { value: 'last', next: at + 1 };
  const number = digitsAt(tokens, at, [1]);
  const suffix = tokens[at + 1];
  return number !== null && suffix?.glued && lexicon.ordinalSuffixes.has(suffix.text)
    ? { value: number, next: at + 2 }
    : null;
}

/** "first nine months", "neuf premiers mois": the number of months since January. */
function monthsOfYear({ tokens, lexicon }: Context, ordinal: Matched<number | 'last'>): Matched<number> | null {
  if (ordinal.value !== 1) return null;
  const count = countAt(tokens, lexicon, ordinal.next);
  const unit = count ? lexicon.units.at(tokens, count.next) : null;
  return count && unit?.value === 'month' && count.value > 1 && count.value < 12
    ? { value: count.value, next: unit.next }
    : null;
}

/** "les neuf premiers mois de 2024": the count leads. */
export function countedMonths(context: Context, at: number): Reading | null {
  const { tokens, lexicon } = context;
  const article = lexicon.articles.at(tokens, at);
  const count = countAt(tokens, lexicon, article ? article.next : at);
  if (!count || count.value < 2 || count.value > 11) return null;
  const ordinal = ordinalAt(context, count.next);
  const unit = ordinal?.value === 1 ? lexicon.units.at(tokens, ordinal.next) : null;
  if (unit?.value !== 'month') return null;
  const make = (y: number): Period => rangePeriod(isoDay(y, 1, 1), isoDay(y, count.value, 31));
  const from = afterOf(context, unit.next);
  const year = yearAt(context, from) ?? pointedYear(context, from);
  if (year) return { period: year.value === null ? null : make(year.value), next: year.next, assumed: false };
  return { period: latest(context, make), next: unit.next, assumed: true };
}

/** The first and last month of a season named at a token. */
export function seasonAt({ tokens, lexicon }: Context, at: number): Matched<readonly [number, number]> | null {
  const season = lexicon.seasons.get(tokens[at]?.text ?? '');
  return season ? { value: season, next: at + 1 } : null;
}

/** The season that begins in a year; a winter ends in the next. */
export const seasonOf = ([first, last]: readonly [number, number], year: number): Period =>
  rangePeriod(isoDay(year, first, 1), isoDay(last < first ? year + 1 : year, last, 31));

/** "summer 2023", "the winter of 2022", "l'été 2022": three months; without its year it is left alone. */
export function namedSeason(context: Context, at: number): Reading | null {
  const article = context.lexicon.articles.at(context.tokens, at);
  const from = article ? article.next : at;
  const season = seasonAt(context, from);
  if (!season) return null;
  const year = yearAt(context, afterOf(context, season.next)) ?? pointedYear(context, afterOf(context, season.next));
  if (!year) return null;
  return { period: year.value === null ? null : seasonOf(season.value, year.value), next: year.next, assumed: false };
}
