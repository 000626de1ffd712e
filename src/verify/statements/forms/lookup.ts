/** A row that says it all: "boozer had the high points when the attendance was 18,269". */
import type { Condition, Statement } from '../conditions.ts';
import { intersect } from '../conditions.ts';
import type { Form, Reading } from '../form.ts';
import { claimedCount } from '../parts.ts';

/** "X, Y and Z": mentions of one column with nothing but links between them; each must hold on its own. */
export function groups(statement: Statement): readonly (readonly Condition[])[] {
  const result: Condition[][] = [];
  for (const condition of statement.conditions) {
    const last = result[result.length - 1];
    const before = last?.[last.length - 1];
    const shared = before?.columns.some((column) => condition.columns.includes(column));
    const linked =
      before &&
      shared &&
      before.comparison === '=' &&
      condition.comparison === '=' &&
      condition.mention.kind !== 'number' &&
      statement.tokens
        .slice(before.end, condition.start)
        .every((token) => ['and', 'et', 'or', 'ou'].includes(token.text));
    if (last && linked) last.push(condition);
    else result.push([condition]);
  }
  return result;
}

const combinations = (lists: readonly (readonly Condition[])[]): readonly (readonly Condition[])[] => {
  const listed = lists.filter((list) => list.length > 1);
  if (listed.length !== 1) return [lists.map((list) => list[0] as Condition)];
  return (listed[0] as readonly Condition[]).map((member) =>
    lists.map((list) => (list.length > 1 ? member : (list[0] as Condition))),
  );
};

/** True when some row meets all conditions, equal figures in different columns. */
function rowsThatMeet(statement: Statement, conditions: readonly Condition[]): ReadonlySet<number> {
  const rows = intersect(
    conditions.map((condition) => condition.rows),
    statement.index.rows.length,
  );
  return rows;
}

export const lookup: Form = {
  name: 'lookup',
  reads: ['first', 'both', 'exactly', 'all', 'total', 'average'],
  needs: [],
  propose(statement) {
    const { conditions, index } = statement;
    if (conditions.length < 2) return [];
    const lists = groups(statement);
    if (lists.length < 2 || lists.filter((list) => list.length > 1).length > 1) return [];
    const doubts: string[] = claimedCount(statement) ? ['count-like'] : [];
    for (const condition of conditions) {
      if (condition.columns.length === 0) doubts.push('number-without-column');
      else if (condition.columns.length > 1) doubts.push('ambiguous-column');
      if (condition.rows.size > 0 && !condition.exact) doubts.push('partial-cell');
      if (condition.rows.size === 0) doubts.push('value-absent');
    }
    const outcomes = combinations(lists).map((combination) => rowsThatMeet(statement, combination));
    const holds = outcomes.every((rows) => rows.size > 0);
    if (!holds && outcomes.length > 1) doubts.push('list');
    const keys = conditions.filter(
      (condition) => condition.rows.size === 1 && condition.exact && condition.mention.kind !== 'number',
    );
    if (keys.length === 0) doubts.push('no-key');
    const sameColumn = new Set<number>();
    for (const list of lists) {
      const column = list[0]?.columns.length === 1 ? list[0].columns[0] : undefined;
      if (column === undefined) continue;
      if (sameColumn.has(column)) doubts.push('same-column');
      sameColumn.add(column);
    }
    const rows = [...new Set(outcomes.flatMap((found) => [...found]))];
    const reading: Reading = {
      form: 'lookup',
      kind: 'level',
      holds,
      doubts,
      formula: '',
      stated: null,
      recomputed: null,
      rows: rows.length > 0 ? rows : keys.flatMap((key) => [...key.rows]),
      columns: [...new Set(conditions.flatMap((condition) => condition.columns))],
      conditions,
      select: '',
    };
    return index.rows.length > 0 ? [reading] : [];
  },
};
