/** The highest, the fewest: "the biggest crowd was at mcg", "brazil won the most medals", "24,000 is the largest crowd". */
import type { CueSpan } from '../../../extract/statements/cues.ts';
import { type Condition, intersect, orderValue, plainValue, type Statement } from '../conditions.ts';
import { type Form, type Reading, reading } from '../form.ts';
import { nameIn } from '../formula.ts';
import { claimedCount, doubtsOf, isRankColumn, isRounding, measureOf } from '../parts.ts';
import { topSql } from '../sql.ts';

/** Rows at the top (or the `nth` place) of a column among `rows`. */
export function extreme(
  statement: Statement,
  column: number,
  rows: ReadonlySet<number>,
  highest: boolean,
  nth = 1,
): readonly number[] {
  const valued = [...rows]
    .map((row) => ({ row, value: orderValue(statement.index, column, row) }))
    .filter((one): one is { row: number; value: number } => one.value !== null);
  const values = [...new Set(valued.map((one) => one.value))].sort((a, b) => (highest ? b - a : a - b));
  const best = values[nth - 1];
  return valued.filter((one) => one.value === best).map((one) => one.row);
}

/** Each way to split conditions into the rows compared and what is said of the winner. */
export function scopings(
  statement: Statement,
  conditions: readonly Condition[],
): readonly { scope: readonly Condition[]; target: readonly Condition[] }[] {
  const scopeWords = statement.index.pack.statements.scopeWords;
  const { articles, conjunctions } = statement.index.pack.statements;
  const isScope = (condition: Condition): boolean => {
    for (let at = condition.start - 1; at >= Math.max(0, condition.start - 3); at -= 1) {
      const word = statement.tokens[at]?.text ?? '';
      if (scopeWords.includes(word)) return true;
      // "for toyota and jarno trulli": the second is in scope as the first is
      const before = conditions.find((one) => one.end === at + 1);
      if (before) return isScope(before);
      const named = statement.headers.some((header) => header.start <= at && at < header.end);
      if (!named && word.length > 1 && !articles.includes(word) && !conjunctions.includes(word)) return false;
    }
    return false;
  };
  const scope = conditions.filter(isScope);
  const target = conditions.filter((condition) => !isScope(condition));
  const options = [{ scope: [] as Condition[], target: [...conditions] }];
  if (scope.length > 0 && target.length > 0) options.push({ scope, target });
  return options;
}

export const superlative: Form = {
  name: 'superlative',
  reads: ['exactly', 'total'],
  needs: ['most', 'least'],
  propose(statement) {
    const cues = statement.open.filter((cue) => cue.cue === 'most' || cue.cue === 'least');
    const cue = cues[0];
    if (!cue || cues.length > 1 || statement.conditions.length === 0) return [];
    const { index } = statement;
    const measure = measureOf(statement, cue);
    const column = measure.columns[0];
    if (column === undefined) return [];
    const doubts: string[] = [];
    if (measure.columns.length > 1) doubts.push('ambiguous-measure');
    if (!measure.sure) doubts.push('assumed-measure');
    if (isRankColumn(index, column)) doubts.push('rank-column');
    if (index.columns[column]?.order === 'date') doubts.push('date-measure');
    const named = statement.headers.filter((header) => header.columns.includes(column));
    const isNamed = (one: CueSpan): boolean =>
      named.some((header) => header.start <= one.start && one.end <= header.end);
    if (statement.open.some((one) => one.cue === 'total' && !isNamed(one))) doubts.push('total');
    if (claimedCount(statement)) doubts.push('count-like');
    const before = statement.tokens[cue.start - 1];
    const nth = before?.ordinal ?? 1;
    const missing = index.rows.filter((_, row) => orderValue(index, column, row) === null).length;
    if (missing > 0) doubts.push('blanks');
    const own = statement.conditions
      .filter((condition) => condition.end <= cue.start - 1 || condition.start >= cue.end)
      .map((condition) => within(condition, column));
    const used = own.flatMap((condition) => (condition.columns.length === 1 ? condition.columns : []));
    if (new Set(used).size < used.length) doubts.push('same-column');
    for (const condition of own) doubts.push(...doubtsOf(condition).filter((doubt) => doubt !== 'value-absent'));
    if (own.length === 0) return [];
    const all = new Set(index.rows.keys());
    const results = scopings(statement, own).flatMap(({ scope, target }) => {
      const rows =
        scope.length > 0
          ? intersect(
              scope.map((condition) => condition.rows),
              index.rows.length,
            )
          : all;
      const top = extreme(statement, column, rows, cue.cue === 'most', nth);
      const winners = top.filter((row) => target.every((condition) => condition.rows.has(row)));
      // one row has no highest: it is named, not compared within, and its own figure may be all that is said
      if (scope.length > 0 && rows.size < 2) {
        if (winners.length > 0) doubts.push('named-row');
        return [];
      }
      return { scope, holds: winners.length > 0, tie: top.length > 1, rows: top, pool: rows.size };
    });
    if (new Set(results.map((result) => result.holds)).size > 1) doubts.push('scope');
    if (results.some((result) => result.tie && result.holds)) doubts.push('tie');
    if (results.some((result) => result.pool < 2)) doubts.push('small-scope');
    const last = results[results.length - 1];
    const repeated = own.filter((condition) => condition.rows.size > 1 && !condition.columns.includes(column));
    const keys = own.filter((condition) => condition.rows.size === 1 && condition.exact);
    if (repeated.length > 0 && keys.length === 0) doubts.push('repeated');
    if (repeated.length > 0 && keys.length > 0 && last && !last.holds) {
      // the rows compared may be those that the other conditions share, without a word that says so
      const within = extreme(
        statement,
        column,
        intersect(
          repeated.map((one) => one.rows),
          index.rows.length,
        ),
        cue.cue === 'most',
        nth,
      );
      if (within.some((row) => keys.every((key) => key.rows.has(row)))) doubts.push('scope');
    }
    const said = own.find((condition) => condition.columns.includes(column));
    const best = last?.rows[0];
    if (said && last && best !== undefined && !last.holds && said.mention.kind === 'number') {
      const stated = plainValue(said.mention, column, index);
      if (isRounding(said.mention, stated, orderValue(index, column, best) ?? stated)) doubts.push('rounded');
    }
    const made: Reading = reading({
      form: nth > 1 ? 'nth' : 'superlative',
      kind: 'rank',
      holds: last?.holds ?? false,
      doubts,
      formula: `${cue.cue === 'most' ? 'max' : 'min'}${nth > 1 ? `[${nth}]` : ''}(${nameIn(index, column)}) = ${[...new Set(last?.rows.map((row) => index.rows[row]?.cells[column]?.text.trim()))].join(', ')}`,
      stated: said?.mention.kind === 'number' ? plainValue(said.mention, column, index) : null,
      recomputed:
        best === undefined || index.columns[column]?.order !== 'number' ? null : orderValue(index, column, best),
      rows: last?.rows ?? [],
      columns: [column],
      conditions: own,
      query: topSql(index, column, cue.cue === 'most', last?.scope ?? [], own, nth),
    });
    return [made];
  },
};

/** "crawford had the most points", where `points` holds "crawford (32)": the mention stands in the measured column. */
function within(condition: Condition, column: number): Condition {
  const match = condition.mention.matches.find((one) => one.column === column);
  if (!match || condition.comparison !== '=' || condition.columns.length < 2) return condition;
  return { ...condition, columns: [column], rows: match.rows, exact: true };
}
