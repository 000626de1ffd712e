/** Equal figures: "brazil and chile have the same number of points". */
import { type Condition, orderValue, type Statement } from '../conditions.ts';
import { type Form, reading } from '../form.ts';
import { doubtsOf } from '../parts.ts';
import { nameOf } from '../sql.ts';

/** Two mentions of one column, side by side or apart: "brazil had as many points as chile". */
function pairOf(statement: Statement): readonly Condition[] | null {
  const [own, other] = statement.conditions;
  if (!own || !other || statement.conditions.length !== 2) return null;
  if (own.mention.kind === 'number' || own.mention.kind !== other.mention.kind) return null;
  return own.columns.some((column) => other.columns.includes(column)) ? [own, other] : null;
}

export const same: Form = {
  name: 'same',
  reads: ['both', 'exactly', 'equal'],
  needs: ['same', 'different', 'equal'],
  propose(statement) {
    const { index, conditions, headers, open } = statement;
    const cue = open.find((one) => ['same', 'different', 'equal'].includes(one.cue));
    const list = pairOf(statement);
    if (!cue || !list) return [];
    const own = new Set(list.flatMap((condition) => condition.columns));
    const after = headers.find(
      (header) => header.start >= cue.start && !header.columns.every((column) => own.has(column)),
    );
    const column = after?.columns[0];
    if (column === undefined || !after) return [];
    const doubts = conditions.flatMap(doubtsOf);
    if (after.columns.length > 1) doubts.push('ambiguous-measure');
    const counted = statement.tokens
      .slice(cue.end, after.start)
      .some((token) => index.pack.statements.amountWords.includes(token.text));
    if (counted && index.columns[column]?.order === null) doubts.push('count-like');
    const rows = list.map((condition) => [...condition.rows]);
    if (rows.some((one) => one.length !== 1)) doubts.push('several-rows');
    const texts = rows.map((one) => index.rows[one[0] ?? 0]?.cells[column]?.text.trim());
    const values = rows.map((one) => orderValue(index, column, one[0] ?? 0));
    const equal = values.every((value) => value === null) ? texts[0] === texts[1] : values[0] === values[1];
    return [
      reading({
        form: 'same',
        kind: 'comparison',
        holds: cue.cue === 'different' ? !equal : equal,
        doubts,
        formula: texts.join(' = '),
        rows: rows.flat(),
        columns: [column],
        conditions,
        query: { list: `${nameOf(index, column)} AS value`, where: [list] },
      }),
    ];
  },
};
