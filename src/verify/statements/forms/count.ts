/** How many rows: "two of the films won", "there were five games in July", "only three teams". */
import {
  COMPARISONS,
  type Comparison,
  type Condition,
  compare,
  intersect,
  isAfterthought,
  type Statement,
} from '../conditions.ts';
import { type Form, type Reading, reading } from '../form.ts';
import { countText } from '../formula.ts';
import { claimedCount, doubtsOf } from '../parts.ts';
import { nameOf } from '../sql.ts';
import { groups } from './lookup.ts';
import { partitiveOf } from './partitive.ts';

const BOUNDS = ['above', 'below', 'at-least', 'at-most'] as const;

/** "more than four", "at least three", "five or more": what the count is held against. */
function boundOf(statement: Statement, claimed: Condition): Comparison | null {
  const cues = statement.open.filter((cue) => BOUNDS.some((bound) => bound === cue.cue));
  const [cue] = cues;
  if (!cue) return '=';
  const beside = cue.end === claimed.start || (cue.start === claimed.end && isAfterthought(cue, statement.index));
  return cues.length === 1 && beside ? (COMPARISONS[cue.cue] ?? null) : null;
}

export const count: Form = {
  name: 'count',
  reads: ['exactly', 'only', 'times', 'total', 'different', 'both', 'all', ...BOUNDS],
  needs: [],
  propose(statement) {
    const claimed = claimedCount(statement);
    const bound = claimed ? boundOf(statement, claimed.condition) : null;
    if (!claimed || !bound || partitiveOf(statement)) return [];
    const { index } = statement;
    const others = statement.conditions.filter((condition) => condition !== claimed.condition);
    const doubts: string[] = [];
    for (const condition of others) doubts.push(...doubtsOf(condition));
    if (groups(statement).some((list) => list.length > 1)) doubts.push('list');
    const cues = statement.open.map((cue) => cue.cue);
    // "a total of four games" is still a count
    let sumLike = cues.includes('all');
    const sum = statement.open.find((cue) => cue.cue === 'total');
    if (sum && (sum.end > claimed.condition.start || claimed.condition.start - sum.end > 1)) sumLike = true;

    // "the only team that played four times" says more than the count
    const only = statement.open.filter((cue) => cue.cue === 'only');
    const words = index.pack.statements;
    if (
      only.length > 1 ||
      only.some((cue) => words.definiteArticles.includes(statement.tokens[cue.start - 1]?.text ?? ''))
    )
      doubts.push('only-one');
    const rows = [
      ...intersect(
        others.map((condition) => condition.rows),
        index.rows.length,
      ),
    ];
    const distinct = claimed.counted.map(
      (column) => new Set(rows.map((row) => index.rows[row]?.cells[column]?.text)).size,
    );
    const counts = new Set([...(cues.includes('different') && distinct.length > 0 ? [] : [rows.length]), ...distinct]);
    const results = [...counts].map((value) => compare(value, bound, claimed.value));
    if (new Set(results).size > 1) doubts.push('distinct');
    // "but only one was friendly": of those named before, perhaps
    const after = statement.tokens[claimed.condition.end]?.text ?? '';
    if (words.functionWords.includes(after) && !words.countLinks.includes(after)) doubts.push('elided');
    if (cues.includes('different') && claimed.counted.length === 0) doubts.push('distinct');
    const wider = intersect(
      others.map((condition) => new Set([...condition.rows, ...condition.near])),
      index.rows.length,
    );
    if (compare(wider.size, bound, claimed.value) !== compare(rows.length, bound, claimed.value))
      doubts.push('near-cells');
    if (others.length > 1 && claimed.value === 1 && others.some((condition) => condition.rows.size === 1))
      doubts.push('single');
    if (others.length === 0) doubts.push('bare');
    if (rows.length === 0) doubts.push('nothing-counted');
    const holds = results.includes(true);
    if (holds && sumLike) doubts.push('total');
    const column = claimed.counted[distinct.indexOf(claimed.value)];
    const list =
      holds && rows.length !== claimed.value && column !== undefined
        ? `count(DISTINCT ${nameOf(index, column)})`
        : 'count(*)';
    const made: Reading = reading({
      query: { list, where: others.map((condition) => [condition]) },
      form: 'count',
      kind: 'count',
      holds,
      doubts,
      formula: countText(index, others, list === 'count(*)' ? rows.length : claimed.value),
      stated: claimed.value,
      recomputed: holds && bound === '=' ? claimed.value : rows.length,
      rows,
      conditions: others,
    });
    return [made];
  },
};
