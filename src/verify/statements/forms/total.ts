/** Sums and averages: "a combined total of 39,233", "the average attendance was 28,000". */
import { intersect, orderValue } from '../conditions.ts';
import { type Form, reading } from '../form.ts';
import { sumText } from '../formula.ts';
import { doubtsOf, isRounding, measureOf } from '../parts.ts';
import { valueSql } from '../sql.ts';
import { groups } from './lookup.ts';

export const total: Form = {
  name: 'total',
  reads: ['both', 'all', 'exactly'],
  needs: ['total', 'average'],
  propose(statement) {
    const { index, conditions } = statement;
    const cue = statement.open.find((one) => one.cue === 'total' || one.cue === 'average');
    if (!cue) return [];
    const numbers = conditions.filter((condition) => condition.mention.kind === 'number');
    const claimed = numbers[0];
    if (!claimed || numbers.length > 1 || claimed.mention.value === null || claimed.comparison !== '=') return [];
    const rest = conditions.filter((condition) => condition !== claimed);
    const hinted = claimed.mention.hinted.filter((column) => index.columns[column]?.order === 'number');
    const columns = hinted.length > 0 ? hinted : measureOf(statement, cue).columns;
    const column = columns[0];
    if (column === undefined) return [];
    const doubts = rest.flatMap(doubtsOf);
    if (columns.length > 1) doubts.push('ambiguous-measure');
    if (hinted.length === 0) doubts.push('assumed-measure');
    const lists = groups(statement).filter((list) => !list.includes(claimed));
    const sets = lists.map((list) => new Set(list.flatMap((condition) => [...condition.rows])));
    const rows = [...intersect(sets, index.rows.length)];
    const values = rows.map((row) => orderValue(index, column, row)).filter((value): value is number => value !== null);
    if (values.length < rows.length) doubts.push('blanks');
    if (values.length < 2) doubts.push('single');
    if (rest.length === 0) doubts.push('bare');
    const sum = values.reduce((a, b) => a + b, 0);
    const result = cue.cue === 'total' ? sum : sum / Math.max(1, values.length);
    const decimals = (claimed.mention.text.split('.')[1] ?? '').length;
    const holds =
      Math.abs(result - claimed.mention.value) <= (cue.cue === 'total' ? 1e-6 : 0.5 * 10 ** -decimals + 1e-9);
    if (cue.cue === 'total' && !holds && isRounding(claimed.mention, claimed.mention.value, result))
      doubts.push('rounded');
    return [
      reading({
        form: cue.cue,
        kind: cue.cue === 'total' ? 'total' : 'average',
        holds,
        doubts,
        formula: sumText(index, values, result, cue.cue === 'average'),
        stated: claimed.mention.value,
        recomputed: result,
        rows,
        columns: [column],
        conditions: rest,
        query: { list: `${cue.cue === 'total' ? 'sum' : 'avg'}(${valueSql(index, column)})`, where: lists },
      }),
    ];
  },
};
