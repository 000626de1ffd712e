/** More than half of the rows: "most of the games were in november", "a majority of riders finished". */
import { intersect } from '../conditions.ts';
import { type Form, reading } from '../form.ts';
import { partText } from '../formula.ts';
import { claimedCount, doubtsOf } from '../parts.ts';
import { shareSql } from '../sql.ts';
import { groups } from './lookup.ts';

export const majority: Form = {
  name: 'majority',
  reads: ['all'],
  needs: ['majority'],
  propose(statement) {
    const { index, conditions } = statement;
    const last = conditions[conditions.length - 1];
    if (!last || claimedCount(statement)) return [];
    const doubts = conditions.flatMap(doubtsOf);
    if (groups(statement).some((list) => list.length > 1)) doubts.push('list');
    const scope = conditions.slice(0, -1);
    if (scope.length > 0) doubts.push('scope');
    const rows = intersect(
      scope.map((condition) => condition.rows),
      index.rows.length,
    );
    const own = [...rows].filter((row) => last.rows.has(row));
    return [
      reading({
        form: 'majority',
        kind: 'share',
        holds: own.length > rows.size / 2,
        doubts,
        formula: partText(index, last, own.length, rows.size),
        stated: 50,
        recomputed: (100 * own.length) / Math.max(1, rows.size),
        rows: own,
        conditions,
        query: { list: shareSql(index, last), where: scope.map((one) => [one]) },
      }),
    ];
  },
};
