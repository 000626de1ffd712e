/** Lengths of time between two days of a column: "opened ten years after", "three days before". */
import type { DateParts } from '../../link/statements/dates.ts';
import type { TableIndex } from '../../link/statements/table-index.ts';
import type { Statement } from './conditions.ts';
import { dateSql } from './sql-values.ts';

export type TimeUnit = 'day' | 'week' | 'month' | 'year';

const DAY = 86_400_000;

/** The unit that token `at` names, if any. */
export function timeUnitAt({ index, tokens }: Statement, at: number): TimeUnit | null {
  const text = tokens[at]?.text ?? '';
  const units = Object.entries(index.pack.statements.timeUnits) as [TimeUnit, readonly string[]][];
  return units.find(([, words]) => words.includes(text))?.[0] ?? null;
}

/** A day on the scale of a unit, as calendars count: years and months by their number, days and weeks by the clock. */
export function onScale(date: DateParts, unit: TimeUnit): number | null {
  const { year, month, day } = date;
  if (year === null && unit === 'year') return null;
  if (unit === 'year') return year;
  if (month === null) return null;
  if (unit === 'month') return (year ?? 0) * 12 + month;
  if (day === null) return null;
  const days = Date.UTC(year ?? 2000, month - 1, day) / DAY;
  return unit === 'day' ? days : days / 7;
}

/** The same in SQL. */
export function scaleSql(index: TableIndex, column: number, unit: TimeUnit): string {
  const date = dateSql(index, column);
  if (unit === 'year') return `CAST(left(${date}, 4) AS INTEGER)`;
  if (unit === 'month') return `CAST(left(${date}, 4) AS INTEGER) * 12 + CAST(substr(${date}, 6, 2) AS INTEGER)`;
  return `epoch(CAST(${date} AS DATE)) / ${unit === 'day' ? '86400' : '604800'}`;
}

/** True where full units and calendar units differ: 30 December to 2 January is one year on, and three days. */
export function isLoose(a: DateParts, b: DateParts, unit: TimeUnit): boolean {
  if (unit !== 'year' && unit !== 'month') return false;
  const finer = unit === 'year' ? 'month' : 'day';
  const [x, y] = [onScale(a, finer), onScale(b, finer)];
  const [u, v] = [onScale(a, unit), onScale(b, unit)];
  if (x === null || y === null || u === null || v === null) return false;
  const full = Math.floor(Math.abs(x - y) / (unit === 'year' ? 12 : 30.5));
  return full !== Math.abs(u - v);
}
