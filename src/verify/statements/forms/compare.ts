/** Two rows against each other: "mexico won more gold than spain", "the astros game drew 300 fewer people than the cubs game". */

import type { CueSpan } from '../../../extract/statements/cues.ts';
import type { DateParts } from '../../../link/statements/dates.ts';
import type { TableIndex } from '../../../link/statements/table-index.ts';
import { type Condition, intersect, orderValue, type Statement } from '../conditions.ts';
import { type Form, reading } from '../form.ts';
import { doubtsOf, isRankColumn, isRounding, measureOf } from '../parts.ts';
import { nameOf, type Select, valueSql } from '../sql.ts';
import { isLoose, onScale, scaleSql, timeUnitAt } from '../time-between.ts';

const UP = ['more', 'above', 'after'];
const DOWN = ['fewer', 'below', 'before'];

export interface Split {
  readonly cue: CueSpan;
  /** Token where the other side begins: after "than". */
  readonly at: number;
  readonly own: Condition;
  readonly other: Condition;
  /** "four more", "by 300". */
  readonly number: Condition | undefined;
}

/** "57 floors more than": the measure stands between its number and the cue. */
const isCounted = (statement: Statement, from: number, to: number): boolean =>
  statement.headers.some((header) => header.start === from && header.end === to) ||
  (to === from + 1 && timeUnitAt(statement, from) !== null);

/** The two sides of a comparison: the nearest mentions before and after "than" that stand in one column. */
export function splitAt(statement: Statement): Split | null {
  const cues = statement.open.filter((cue) => UP.includes(cue.cue) || DOWN.includes(cue.cue));
  const than = statement.open.filter((cue) => cue.cue === 'than');
  const [cue] = cues;
  if (!cue || cues.length > 1 || than.length > 1) return null;
  const at = than[0]?.end ?? cue.end;
  if (at < cue.end) return null;
  const { conditions } = statement;
  const number = conditions.find(
    (condition) =>
      condition.mention.kind === 'number' &&
      condition.comparison === '=' &&
      (condition.end === cue.start || isCounted(statement, condition.end, cue.start)),
  );
  const cells = conditions.filter(
    (condition) => condition !== number && condition.comparison === '=' && condition.rows.size > 0,
  );
  for (const other of cells.filter((condition) => condition.start >= at)) {
    const [before, after] = [
      cells.filter((condition) => condition.end <= cue.start),
      cells.filter((condition) => condition.start >= cue.end && condition.end <= at),
    ];
    for (const own of [...after.reverse(), ...before]) {
      if (own.columns.some((column) => other.columns.includes(column)) && own.mention.kind === other.mention.kind) {
        const by = conditions.find((one) => one.mention.kind === 'number' && one.start >= other.end);
        return { cue, at, own, other, number: number ?? by };
      }
    }
  }
  return null;
}

export const without = (
  conditions: readonly Condition[],
  used: readonly (Condition | undefined)[],
): readonly Condition[] => conditions.filter((condition) => !used.includes(condition));

export const compare: Form = {
  name: 'compare',
  reads: ['than', 'exactly', 'not', 'total', 'hedge'],
  needs: ['more', 'fewer', 'above', 'below', 'before', 'after'],
  propose(statement) {
    const split = splitAt(statement);
    if (!split) return [];
    const { index } = statement;
    const { cue, own, other, number } = split;
    const rest = without(statement.conditions, [own, other, number]);
    const temporal = cue.cue === 'before' || cue.cue === 'after';
    const measure = temporal ? orderOf(statement) : measureOf(statement, cue);
    const column = measure.columns[0];
    if (column === undefined) return [];
    const doubts: string[] = [...doubtsOf(own), ...doubtsOf(other)].filter((doubt) => doubt !== 'partial-cell');
    if (measure.columns.length > 1) doubts.push('ambiguous-measure');
    if (!measure.sure) doubts.push('assumed-measure');
    if (!temporal && isRankColumn(index, column)) doubts.push('rank-column');
    if (rest.length > 0) doubts.push('further-condition');
    if (statement.open.some((one) => one.cue === 'not')) doubts.push('negated');
    if (statement.open.some((one) => one.cue === 'total')) doubts.push('total');
    if (statement.open.some((one) => one.cue === 'hedge')) doubts.push('hedged');
    const shared = own.columns.filter((one) => other.columns.includes(one));
    const narrowed = (condition: Condition): readonly number[] => [
      ...intersect([rowsIn(condition, shared), ...rest.map((one) => one.rows)], index.rows.length),
    ];
    const [a, b] = [narrowed(own), narrowed(other)];
    if (a.length !== 1 || b.length !== 1) doubts.push('several-rows');
    const unit = number && temporal ? timeUnitAt(statement, number.end) : null;
    const figure = unit ? scaleSql(index, column, unit) : valueSql(index, column);
    const measured = (condition: Condition, names = ''): Select => ({
      list: `${names}${figure} AS value`,
      where: [condition, ...rest].map((one) => [one]),
    });
    const dateOf = (rows: readonly number[]): DateParts | null => index.columns[column]?.dates[rows[0] ?? 0] ?? null;
    const value = (rows: readonly number[]): number | null => {
      const date = unit ? dateOf(rows) : null;
      if (unit) return date && rows.length === 1 ? onScale(date, unit) : null;
      const values = rows.map((row) => orderValue(index, column, row));
      return values.length > 0 && values.every((one) => one !== null) ? (values[0] ?? null) : null;
    };
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return [];
    const up = UP.includes(cue.cue);
    let holds = up ? x > y : x < y;
    const difference = Math.round(Math.abs(x - y) * 1e6) / 1e6;
    if (number) {
      if (temporal && !unit) doubts.push('date-difference');
      const [own, other] = [dateOf(a), dateOf(b)];
      if (unit && own && other && isLoose(own, other, unit)) doubts.push('calendar');
      const stated = number.mention.value ?? 0;
      if (difference !== stated && isRounding(number.mention, stated, difference)) doubts.push('rounded');
      holds = holds && difference === stated;
    }
    return [
      reading({
        form: number ? 'difference' : temporal ? 'earlier' : 'compare',
        kind: 'comparison',
        holds,
        doubts,
        formula: [a, b]
          .map((rows) => `${namesOf(index, rows, shared)} ${index.rows[rows[0] ?? 0]?.cells[column]?.text.trim()}`)
          .join(x > y ? ' > ' : x < y ? ' < ' : ' = '),
        stated: number?.mention.value ?? null,
        recomputed: number ? x - y : null,
        rows: [...a, ...b],
        columns: [column],
        conditions: [own, other, ...rest],
        query: number
          ? { minus: [measured(own), measured(other)] }
          : {
              ...measured(own, `${nameOf(index, shared[0] ?? column)}, `),
              where: [[own, other], ...rest.map((one) => [one])],
            },
      }),
    ];
  },
};

const namesOf = (index: TableIndex, rows: readonly number[], columns: readonly number[]): string =>
  rows.map((row) => index.rows[row]?.cells[columns[0] ?? 0]?.text.trim() ?? '').join(', ');

const rowsIn = (condition: Condition, columns: readonly number[]): ReadonlySet<number> => {
  const matches = condition.mention.matches.filter((match) => columns.includes(match.column));
  const exact = matches.filter((match) => match.exact);
  return new Set((exact.length > 0 ? exact : matches).flatMap((match) => [...match.rows]));
};

/** The column by which rows come before and after each other: the day that is named, the only one, or the place named. */
function orderOf({ index, headers }: Statement): { readonly columns: readonly number[]; readonly sure: boolean } {
  const dated = index.columns.filter((column) => column.order === 'date').map((column) => column.index);
  const named = new Set(headers.flatMap((header) => header.columns));
  const said = dated.filter((column) => named.has(column));
  if (said.length === 1 || dated.length > 0) return { columns: said.length > 0 ? said : dated, sure: true };
  const places = [...named].filter(
    (column) => index.columns[column]?.order === 'number' && isRankColumn(index, column),
  );
  return { columns: places, sure: true };
}
