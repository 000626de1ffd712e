/** A row that says it all: "boozer had the high points when the attendance was 18,269". */

import type { Token } from '../../../extract/statements/tokens.ts';
import { isFiller } from '../../../link/statements/ground.ts';
import { type Condition, intersect, orderValue, plainValue, type Statement } from '../conditions.ts';
import { type Form, type Reading, reading } from '../form.ts';
import { conditionsText, nameIn } from '../formula.ts';
import { claimedCount, isRounding } from '../parts.ts';
import { nameOf, valueSql } from '../sql.ts';

/** Between two members of a list: commas, "and", articles, and the name of their column said again ("and game 80"). */
function isListLink(statement: Statement, before: Condition, after: Condition): boolean {
  const { tokens, headers, index } = statement;
  const words = index.pack.statements;
  const between = tokens.slice(before.end, after.start);
  const joins = (token: Token): boolean => words.conjunctions.includes(token.text);
  if (before.mention.kind === 'number' || after.mention.kind === 'number') {
    const named = headers.some(
      (header) => header.end <= before.start && header.columns.some((c) => after.columns.includes(c)),
    );
    if (!named || !between.some(joins)) return false;
  }
  const again = (at: number): boolean =>
    headers.some(
      (header) => header.start <= at && at < header.end && header.columns.some((c) => after.columns.includes(c)),
    );
  return between.every(
    (token, at) =>
      joins(token) ||
      words.articles.includes(token.text) ||
      token.text.length === 1 ||
      (between.some(joins) && (again(before.end + at) || isFiller(token, index))),
  );
}

/** "X, Y and Z": mentions of one column with nothing but links between them; each must hold on its own. */
export function groups(statement: Statement, conditions = statement.conditions): readonly (readonly Condition[])[] {
  const result: Condition[][] = [];
  for (const condition of conditions) {
    const last = result[result.length - 1];
    const before = last?.[last.length - 1];
    const shared = before?.columns.some((column) => condition.columns.includes(column));
    const linked =
      before &&
      shared &&
      before.comparison === '=' &&
      condition.comparison === '=' &&
      isListLink(statement, before, condition);
    if (last && linked) last.push(condition);
    else result.push([condition]);
  }
  return result;
}

/**
 * "X is 3 while Y is 7": conditions of one column come again, so the statement makes several claims. Cut where a column
 * comes again; undefined when the parts are not of one make.
 */
function parts(conditions: readonly Condition[]): readonly (readonly Condition[])[] | undefined {
  const columnOf = (condition: Condition): string => [...condition.columns].sort((a, b) => a - b).join();
  const shape = conditions.map(columnOf);
  for (let size = 2; size <= conditions.length / 2; size += 1) {
    if (conditions.length % size !== 0) continue;
    const chunks = Array.from({ length: conditions.length / size }, (_, at) =>
      conditions.slice(at * size, at * size + size),
    );
    const own = (at: number): string =>
      shape
        .slice(at * size, at * size + size)
        .sort()
        .join(';');
    if (chunks.every((chunk, at) => own(at) === own(0) && new Set(chunk.map(columnOf)).size === size)) return chunks;
  }
  return undefined;
}

const combinations = (lists: readonly (readonly Condition[])[]): readonly (readonly Condition[])[] => {
  const listed = lists.find((list) => list.length > 1);
  if (!listed) return [lists.map((list) => list[0] as Condition)];
  return listed.map((member) => lists.map((list) => (list === listed ? member : (list[0] as Condition))));
};

/**
 * "left office in 1977" where 1977 stands in `took office`: the sentence names a column of the same make beside the
 * mention, and the cell that was found stands in another.
 */
function isMisplaced(condition: Condition, statement: Statement): boolean {
  const { index, tokens, headers } = statement;
  const taken = new Set(statement.conditions.flatMap((one) => one.columns));
  const numeric = condition.mention.kind !== 'outcome' && /^\d/.test(condition.mention.text);
  const isNumeric = numeric || condition.mention.kind === 'date';
  const linked = (from: number, to: number): boolean =>
    to >= from &&
    to - from <= 3 &&
    tokens.slice(from, to).every((token) => index.pack.statements.functionWords.includes(token.text));
  return headers.some(
    (header) =>
      header.literal &&
      header.share === 1 &&
      !header.columns.some((column) => taken.has(column)) &&
      !tokens.slice(header.start, header.end).every((token) => isFiller(token, index)) &&
      header.columns.every((column) => (index.columns[column]?.order !== null) === isNumeric) &&
      (linked(header.end, condition.start) || linked(condition.end, header.start)),
  );
}

export const lookup: Form = {
  name: 'lookup',
  reads: ['both', 'exactly', 'total', 'average'],
  needs: [],
  propose(statement) {
    const { conditions, index } = statement;
    if (conditions.length < 2) return [];
    const doubts: string[] = claimedCount(statement) ? ['count-like'] : [];
    const chunks = parts(conditions) ?? [conditions];
    const found: ReadonlySet<number>[] = [];
    for (const chunk of chunks) {
      const lists = groups(statement, chunk);
      if (lists.length < 2 || lists.filter((list) => list.length > 1).length > 1) return [];
      const single = lists
        .filter((list) => list[0]?.comparison === '=')
        .map((list) => list[0]?.columns)
        .filter((columns) => columns?.length === 1)
        .map((columns) => columns?.[0]);
      if (new Set(single).size < single.length) doubts.push('same-column');
      // of several rows together a total is worked out, not looked up
      const summed = statement.open.some((cue) => cue.cue === 'total' || cue.cue === 'average');
      if (summed && lists.some((list) => list.length > 1)) doubts.push('total');
      const results = combinations(lists).map((combination) =>
        intersect(
          combination.map((condition) => condition.rows),
          index.rows.length,
        ),
      );
      if (results.length > 1 && results.some((rows) => rows.size === 0)) doubts.push('list');
      found.push(...results);
    }
    for (const condition of conditions) {
      if (condition.columns.length === 0) doubts.push('number-without-column');
      else if (condition.columns.length > 1)
        doubts.push(condition.mention.kind === 'text' ? 'either-column' : 'ambiguous-column');
      if (condition.rows.size > 0 && !condition.exact) doubts.push('partial-cell');
    }
    if (conditions.some((condition) => isMisplaced(condition, statement))) doubts.push('misplaced');
    const holds = !doubts.includes('misplaced') && found.every((rows) => rows.size > 0);
    const keys = conditions.filter(
      (condition) => condition.rows.size === 1 && condition.exact && condition.mention.kind !== 'number',
    );
    const loose = conditions.some(
      (condition) => condition.mention.kind === 'number' && condition.mention.hinted.length === 0,
    );
    if (keys.length === 0) doubts.push(loose ? 'loose-number' : 'no-key');
    if (conditions.every((condition) => condition.rows.size === 0)) doubts.push('nothing-found');
    const shown = shownOf(statement, chunks.length === 1, keys, found);
    const { claimed, ...rest } = shown;
    if (!holds && claimed && rest.stated !== null && rest.recomputed !== null)
      if (isRounding(claimed.mention, rest.stated, rest.recomputed)) doubts.push('rounded');
    return [reading({ form: 'lookup', kind: 'level', holds, doubts, conditions, ...rest })];
  },
};

/** What the table holds where the statement looks: the claimed cell of the row that the rest of it names. */
function shownOf(
  statement: Statement,
  oneClaim: boolean,
  keys: readonly Condition[],
  found: readonly ReadonlySet<number>[],
): Pick<Reading, 'formula' | 'rows' | 'columns' | 'query' | 'stated' | 'recomputed'> & { claimed: Condition | null } {
  const { conditions, index } = statement;
  const claimed =
    conditions.findLast((one) => one.mention.kind === 'number' && one.columns.length === 1) ??
    conditions.findLast((one) => !keys.includes(one) && one.columns.length > 0) ??
    conditions.findLast((one) => one.columns.length > 0);
  const rest = conditions.filter((one) => one !== claimed);
  const named = intersect(
    rest.map((one) => one.rows),
    index.rows.length,
  );
  const column = claimed?.columns[0];
  if (!oneClaim || !claimed || column === undefined || named.size === 0) {
    const rows = [...new Set(found.flatMap((one) => [...one]))];
    const shown = rows.length > 0 ? rows : keys.flatMap((key) => [...key.rows]);
    const where = keys.length > 0 ? [keys] : byColumn(conditions.filter((one) => one.rows.size > 0));
    return {
      formula: conditionsText(index, conditions),
      rows: shown,
      columns: [],
      query: { list: '*', where },
      stated: null,
      recomputed: null,
      claimed: null,
    };
  }
  const rows = [...named];
  const ordered = index.columns[column]?.order === 'number' && claimed.mention.kind === 'number';
  const values = ordered ? rows.map((row) => orderValue(index, column, row)) : [];
  const printed = rows.slice(0, 5).map((row) => index.rows[row]?.cells[column]?.text ?? '');
  const only = rows.length === 1 ? (values[0] ?? null) : null;
  return {
    formula: `${conditionsText(index, rest)} → ${nameIn(index, column)} = ${printed.join(', ')}`,
    rows,
    columns: [column],
    query: { list: only === null ? nameOf(index, column) : valueSql(index, column), where: rest.map((one) => [one]) },
    stated: ordered ? plainValue(claimed.mention, column, index) : null,
    recomputed: only,
    claimed,
  };
}

/** Conditions of one column are told of different rows. */
function byColumn(conditions: readonly Condition[]): readonly (readonly Condition[])[] {
  const lists = new Map<string, Condition[]>();
  for (const condition of conditions) {
    const key = condition.columns.join();
    lists.set(key, [...(lists.get(key) ?? []), condition]);
  }
  return [...lists.values()];
}
