/**
 * Periods as the cells of one column write them. A cell alone may say too little ("05/03/2024", "202312"); its column
 * tells whether the day or the month comes first, and whether six digits are a month.
 */
import { dayPeriod, isValidDay, monthPeriod, rangePeriod } from '../quantities/calendar.ts';
import type { Period } from '../quantities/period.ts';
import { periodOf } from '../quantities/read-periods.ts';
import { memo } from './memo.ts';
import type { Packs } from './words-of-tables.ts';

const DAYS = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/u;
const NUMERIC_DAY = /^(\d\d?)([/.-])(\d\d?)\2(\d{4})(?:[ T]\d\d?:\d\d.*)?$/u;
const isYear = (year: number): boolean => year >= 1500 && year <= 2100;

/** The period that a cell names without the help of its column; null when there is none, or two. */
export function periodOfCell(cell: string, packs: Packs): Period | null {
  const text = cell.trim();
  if (!/\d/u.test(text)) return null;
  const days = DAYS.exec(text);
  if (days?.[1] !== undefined) return rangePeriod(days[1], days[2] ?? days[1]);
  return periodOf(text, packs) ?? monthAndYear(text) ?? yearFirst(text, packs);
}

/** "01/2023", "2023/01", "2023.01": neither usage differs from one country to another. */
function monthAndYear(text: string): Period | null {
  const found = /^(0?[1-9]|1[0-2])[/.-](\d{4})$/u.exec(text) ?? /^(\d{4})[/.](0[1-9]|1[0-2])$/u.exec(text);
  if (!found) return null;
  const [a, b] = [Number(found[1]), Number(found[2])];
  const [year, month] = a > b ? [a, b] : [b, a];
  return isYear(year) ? monthPeriod(year, month) : null;
}

/** "2023 NOV", "2023 1er trimestre": the year stands first, as it sorts. */
function yearFirst(text: string, packs: Packs): Period | null {
  const found = /^(\d{4})[\s,-]+(\S.*)$/u.exec(text);
  const period = found && /\p{L}/u.test(found[2] ?? '') ? periodOf(`${found[2]} ${found[1]}`, packs) : null;
  return period && period.grain !== 'year' ? period : null;
}

/** Reads the cells of one column, all of them given. `dayFirst` decides where no cell does: it goes with decimal commas. */
export function periodReader(cells: Iterable<string>, packs: Packs, dayFirst = false): (cell: string) => Period | null {
  let digits: 6 | 8 | null | undefined;
  let first = false;
  let second = false;
  for (const cell of cells) {
    const text = cell.trim();
    if (text === '') continue;
    if (text.length !== 6 && text.length !== 8 && !/[/.-]/u.test(text)) {
      digits = null;
      continue;
    }
    const length = isMonthDigits(text) ? 6 : isDayDigits(text) ? 8 : null;
    digits = digits === undefined || digits === length ? length : null;
    const day = NUMERIC_DAY.exec(text);
    if (day && Number(day[1]) > 12) first = true;
    if (day && Number(day[3]) > 12) second = true;
  }
  const order = first === second ? (dayFirst && !first ? 'day' : null) : first ? 'day' : 'month';
  return memo((cell: string): Period | null => {
    const text = cell.trim();
    if (digits === 6 && isMonthDigits(text)) return monthPeriod(Number(text.slice(0, 4)), Number(text.slice(4)));
    if (digits === 8 && isDayDigits(text)) return dayPeriod(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);
    const whole = /^(\d{4})\.0+$/u.exec(text);
    if (whole) return periodOf(whole[1] ?? '', packs);
    return (order === null ? null : numericDay(text, order)) ?? periodOfCell(text, packs);
  });
}

const isMonthDigits = (text: string): boolean =>
  /^\d{6}$/u.test(text) &&
  isYear(Number(text.slice(0, 4))) &&
  Number(text.slice(4)) >= 1 &&
  Number(text.slice(4)) <= 12;

const isDayDigits = (text: string): boolean =>
  /^\d{8}$/u.test(text) &&
  isYear(Number(text.slice(0, 4))) &&
  isValidDay(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));

function numericDay(text: string, order: 'day' | 'month'): Period | null {
  const parts = NUMERIC_DAY.exec(text);
  if (!parts) return null;
  const [a, b, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const [day, month] = order === 'day' ? [a, b] : [b, a];
  if (!isYear(year) || !isValidDay(year, month, day)) return null;
  return dayPeriod(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/** A day in digits, whichever of its numbers is the month: enough to know a column of dates by. */
export const isNumericDay = (cell: string): boolean => NUMERIC_DAY.test(cell.trim());
