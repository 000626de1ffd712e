/** Two counts of rows: "more games in las vegas than in casper", "two more players from france than from spain". */
import { type Condition, intersect } from '../conditions.ts';
import { type Form, reading } from '../form.ts';
import { countText } from '../formula.ts';
import { doubtsOf } from '../parts.ts';
import type { Select } from '../sql.ts';
import { splitAt, without } from './compare.ts';
import { countsRows } from './mode.ts';

export const moreRows: Form = {
  name: 'more-rows',
  reads: ['than', 'exactly'],
  needs: ['more', 'fewer', 'above', 'below'],
  propose(statement) {
    const { index, headers, conditions } = statement;
    const split = splitAt(statement);
    if (!split) return [];
    const { cue, own, other, number } = split;
    // a measure beside the cue is compared, not counted
    const measured = headers.some(
      (header) =>
        header.start >= cue.end - 1 && header.columns.some((column) => index.columns[column]?.order === 'number'),
    );
    if (measured || !countsRows(statement, cue.end)) return [];
    const rest = without(conditions, [own, other, number]);
    const doubts = [...doubtsOf(own), ...doubtsOf(other), ...rest.flatMap(doubtsOf)];
    if (rest.length > 0) doubts.push('further-condition');
    const count = (condition: Condition): readonly number[] => [
      ...intersect(
        [condition, ...rest].map((one) => one.rows),
        index.rows.length,
      ),
    ];
    const [a, b] = [count(own), count(other)];
    if (a.length + b.length < 2) doubts.push('nothing-counted');
    if (a.length === 1 && b.length === 1) doubts.push('single');
    const up = cue.cue === 'more' || cue.cue === 'above';
    const difference = up ? a.length - b.length : b.length - a.length;
    const counted = (condition: Condition): Select => ({
      list: 'count(*)',
      where: [condition, ...rest].map((one) => [one]),
    });
    const stated = number?.mention.value ?? null;
    return [
      reading({
        form: 'more-rows',
        kind: 'comparison',
        holds: stated === null ? difference > 0 : difference === stated,
        doubts,
        formula: `${countText(index, [own], a.length)}; ${countText(index, [other], b.length)}`,
        stated,
        recomputed: difference,
        rows: [...a, ...b],
        conditions: [own, other, ...rest],
        query: { minus: up ? [counted(own), counted(other)] : [counted(other), counted(own)] },
      }),
    ];
  },
};
