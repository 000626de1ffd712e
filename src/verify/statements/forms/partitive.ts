/** Parts of a count: "seven of the nine players", "10 out of 26 drivers finished", "corio oval is one of six venues". */
import { type Condition, intersect, type Statement } from '../conditions.ts';
import { type Form, reading } from '../form.ts';
import { countText } from '../formula.ts';
import { countedAfter, doubtsOf } from '../parts.ts';
import { groups } from './lookup.ts';

export interface Partitive {
  readonly part: Condition;
  readonly whole: Condition;
  /** Columns whose different texts the whole may count. */
  readonly counted: readonly number[];
}

/** Two whole numbers with nothing but "of the" between them, and the noun they count. */
export function partitiveOf(statement: Statement): Partitive | null {
  const { tokens, index, conditions } = statement;
  const numbers = conditions.filter(
    (condition) =>
      condition.mention.kind === 'number' && condition.comparison === '=' && Number.isInteger(condition.mention.value),
  );
  for (const [at, part] of numbers.entries()) {
    const whole = numbers[at + 1];
    if (!whole || whole.start <= part.end || whole.start - part.end > 3) continue;
    const between = tokens.slice(part.end, whole.start);
    if (!between.every((token) => index.pack.statements.countLinks.includes(token.text))) continue;
    const counted = countedAfter(statement, whole);
    if (counted) return { part, whole, counted };
  }
  return null;
}

export const partitive: Form = {
  name: 'partitive',
  reads: ['only', 'exactly', 'total', 'different'],
  needs: [],
  propose(statement) {
    const found = partitiveOf(statement);
    if (!found) return [];
    const { index } = statement;
    const [n, m] = [found.part.mention.value ?? 0, found.whole.mention.value ?? 0];
    const others = statement.conditions.filter((one) => one !== found.part && one !== found.whole);
    const subject = n === 1 ? others.find((one) => one.end <= found.part.start) : undefined;
    const rest = others.filter((one) => one !== subject);
    const doubts = others.flatMap(doubtsOf);
    if (groups(statement, others).some((list) => list.length > 1)) doubts.push('list');
    if (rest.length === 0) doubts.push('bare');
    const rows = [
      ...intersect(
        rest.map((one) => one.rows),
        index.rows.length,
      ),
    ];
    const sizes = (of: readonly number[]): readonly number[] => [
      of.length,
      ...found.counted.map((column) => new Set(of.map((row) => index.rows[row]?.cells[column]?.text.trim())).size),
    ];
    const whole = subject ? sizes(rows) : sizes([...index.rows.keys()]);
    const part = subject ? rows.filter((row) => subject.rows.has(row)).length : rows.length;
    const held = subject ? part > 0 && whole.includes(m) : part === n && whole.includes(m);
    if (!subject && rest.length > 1) doubts.push('scope');
    if (rows.length === 0) doubts.push('nothing-counted');
    if (new Set(whole).size > 1 && !whole.includes(m)) doubts.push('distinct');
    return [
      reading({
        form: 'partitive',
        kind: 'count',
        holds: held,
        doubts,
        formula: `${countText(index, others, part)} / ${whole[0] ?? 0}`,
        stated: subject ? m : n,
        recomputed: subject ? rows.length : part,
        rows,
        conditions: others,
        query: { list: 'count(*)', where: rest.map((one) => [one]) },
      }),
    ];
  },
};
