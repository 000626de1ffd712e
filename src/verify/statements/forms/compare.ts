/** Two rows against each other: "mexico won more gold than spain", "the astros game drew 300 fewer people than the cubs game". */
import type { CueSpan } from '../../../extract/statements/cues.ts';
import { type Condition, intersect, orderValue, type Statement } from '../conditions.ts';
import { type Form, reading } from '../form.ts';
import { isRankColumn, measureOf } from '../parts.ts';
import { doubtsOf } from './count.ts';

const UP = ['more', 'above', 'after'];
const DOWN = ['fewer', 'below', 'before'];

/** The two sides: the nearest mentions before and after the cue that stand in one column. */
function sides(statement: Statement, cue: CueSpan): readonly [Condition, Condition] | null {
  const cells = statement.conditions.filter((condition) => condition.comparison === '=' && condition.rows.size > 0);
  for (const after of cells.filter((condition) => condition.start >= cue.end)) {
    for (const before of cells.filter((condition) => condition.end <= cue.start)) {
      if (before.columns.some((column) => after.columns.includes(column)) && before.mention.kind === after.mention.kind)
        return [before, after];
    }
  }
  return null;
}

export const compare: Form = {
  name: 'compare',
  reads: ['than', 'exactly', 'not', 'total', 'hedge'],
  needs: ['more', 'fewer', 'above', 'below', 'before', 'after'],
  propose(statement) {
    const cues = statement.open.filter((cue) => UP.includes(cue.cue) || DOWN.includes(cue.cue));
    const cue = cues[0];
    if (!cue || cues.length > 1) return [];
    const pair = sides(statement, cue);
    if (!pair) return [];
    const { index } = statement;
    const [own, other] = pair;
    const number = statement.conditions.find(
      (condition) =>
        condition.mention.kind === 'number' &&
        condition !== own &&
        condition !== other &&
        (condition.end === cue.start || condition.start >= cue.end),
    );
    const rest = statement.conditions.filter(
      (condition) => condition !== own && condition !== other && condition !== number,
    );
    const temporal = cue.cue === 'before' || cue.cue === 'after';
    const dated = index.columns.filter((column) => column.order === 'date').map((column) => column.index);
    const measure = temporal ? { columns: dated, sure: dated.length === 1 } : measureOf(statement, cue);
    const column = measure.columns[0];
    if (column === undefined) return [];
    const doubts: string[] = [...doubtsOf(own), ...doubtsOf(other)].filter((doubt) => doubt !== 'partial-cell');
    if (measure.columns.length > 1) doubts.push('ambiguous-measure');
    if (!measure.sure) doubts.push('assumed-measure');
    if (isRankColumn(index.columns[column])) doubts.push('rank-column');
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
    const value = (rows: readonly number[]): number | null => {
      const values = rows.map((row) => orderValue(index, column, row));
      return values.length > 0 && values.every((one) => one !== null) ? (values[0] ?? null) : null;
    };
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return [];
    const up = UP.includes(cue.cue);
    let holds = up ? x > y : x < y;
    const difference = Math.round(Math.abs(x - y) * 1e6) / 1e6;
    if (number) {
      if (temporal) doubts.push('date-difference');
      holds = holds && difference === number.mention.value;
    }
    return [
      reading({
        form: number ? 'difference' : temporal ? 'earlier' : 'compare',
        kind: 'comparison',
        holds,
        doubts,
        formula: `${own.mention.text} ${x}, ${other.mention.text} ${y} in ${index.columns[column]?.name}`,
        stated: number?.mention.value ?? null,
        recomputed: number ? x - y : null,
        rows: [...a, ...b],
        columns: [column],
        conditions: [own, other, ...rest],
      }),
    ];
  },
};

const rowsIn = (condition: Condition, columns: readonly number[]): ReadonlySet<number> => {
  const matches = condition.mention.matches.filter((match) => columns.includes(match.column));
  const exact = matches.filter((match) => match.exact);
  return new Set((exact.length > 0 ? exact : matches).flatMap((match) => [...match.rows]));
};
