/** First and last in time: "the first game was on june 5", "the most recent winner is hull". */
import { intersect } from '../conditions.ts';
import { type Form, reading } from '../form.ts';
import { nameIn } from '../formula.ts';
import { doubtsOf } from '../parts.ts';
import { topSql } from '../sql.ts';
import { extreme, scopings } from './superlative.ts';

export const first: Form = {
  name: 'first',
  reads: ['exactly'],
  needs: ['first', 'last'],
  propose(statement) {
    const cues = statement.open.filter((cue) => cue.cue === 'first' || cue.cue === 'last');
    const cue = cues[0];
    const { index, conditions } = statement;
    if (!cue || cues.length > 1 || conditions.length === 0) return [];
    const dated = index.columns.filter((column) => column.order === 'date');
    const doubts = conditions.flatMap(doubtsOf).filter((doubt) => doubt !== 'value-absent');
    if (dated.length > 1) doubts.push('ambiguous-measure');
    const all = new Set(index.rows.keys());
    const results = scopings(statement, conditions).flatMap(({ scope, target }) => {
      const rows =
        scope.length > 0
          ? intersect(
              scope.map((condition) => condition.rows),
              index.rows.length,
            )
          : all;
      if (rows.size === 0) return [];
      const sorted = [...rows].sort((a, b) => a - b);
      const byRow = [cue.cue === 'first' ? (sorted[0] as number) : (sorted[sorted.length - 1] as number)];
      const column = dated[0]?.index;
      const tops = column === undefined ? [byRow] : [extreme(statement, column, rows, cue.cue === 'last')];
      return tops.map((top) => ({
        top,
        scope,
        holds: top.some((row) => target.every((condition) => condition.rows.has(row))),
        pool: rows.size,
      }));
    });
    if (dated.length === 0) doubts.push('row-order');
    if (new Set(results.map((result) => result.holds)).size > 1) doubts.push('scope');
    if (results.some((result) => result.top.length > 1)) doubts.push('tie');
    if (results.some((result) => result.pool < 2)) doubts.push('small-scope');
    const last = results[results.length - 1];
    if (!last) return [];
    return [
      reading({
        form: cue.cue,
        kind: 'rank',
        holds: last.holds,
        doubts,
        formula: `${cue.cue === 'first' ? 'min' : 'max'}(${nameIn(index, dated[0]?.index)}) = ${last.top.map((row) => index.rows[row]?.cells[dated[0]?.index ?? 0]?.text.trim()).join(', ')}`,
        rows: last.top,
        columns: dated.map((column) => column.index),
        conditions,
        query: topSql(index, dated[0]?.index ?? 0, cue.cue === 'last', last.scope, conditions),
      }),
    ];
  },
};
