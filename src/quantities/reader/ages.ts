/** Ages: "aged 35", "âgé de 44 ans", "the 18-24 age group", "people over 65". */
import type { Unit } from '../quantity.ts';
import { unitOf } from '../units.ts';
import type { Context } from './context.ts';
import { isCapitalised } from './label-parts.ts';

/** No age of a person is larger. */
const OLDEST = 130;

/** "âgé de 44 ans": a time of life. */
const agesOf: Readonly<Record<string, string>> = {
  year: 'year-of-age',
  month: 'month-of-age',
  week: 'week-of-age',
  day: 'day-of-age',
};

const yearOfAge = unitOf('year-of-age', '');

export interface AgeOf {
  /** First token of the number, with "between" before it. */
  readonly from: number;
  readonly to: number;
  readonly highest: number;
  readonly isRange: boolean;
  readonly isCounted: boolean;
  /** The unit that was read. */
  readonly unit: Unit | null;
}

/** A time, or a number without a unit that is as small as an age. */
export const isPossibleAge = (unit: Unit | null, highest: number, isGrouped: boolean): boolean =>
  unit ? unit.dimension === 'time' && unit.per === null : !isGrouped && highest < OLDEST;

/** The unit of age that the words around a possible age make of it, or null. */
export function ageUnit(ctx: Context, age: AgeOf): Unit | null {
  const { lex, words } = ctx;
  const { unit } = age;
  const aged = lex.ageNouns.before(ctx, age.from) !== null;
  if (unit) {
    const bracketed = words[age.from - 1] === '(' && words[age.to] === ')' && isCapitalised(ctx, age.from - 2);
    const code = aged || (bracketed && unit.code === 'year' && age.highest < OLDEST) ? agesOf[unit.code] : undefined;
    return code === undefined ? null : unitOf(code, unit.noun);
  }
  const group = age.isRange && lex.ageAfter.at(ctx, age.to) !== null;
  return group || (aged && !age.isCounted) ? yearOfAge : null;
}
