/** The most frequent: "aprilia is the most used manufacturer", "spain has the highest number of riders". */
import { isFiller } from '../../../link/statements/ground.ts';
import { intersect, type Statement } from '../conditions.ts';
import { type Form, reading } from '../form.ts';
import { countText } from '../formula.ts';
import { doubtsOf } from '../parts.ts';
import { nameOf } from '../sql.ts';

/** Times each text of a column stands among the rows. */
export function tally(statement: Statement, column: number, rows: Iterable<number>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const cell = statement.index.rows[row]?.cells[column];
    if (cell === undefined || cell.missing) continue;
    const text = cell.text.trim();
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** The words after a cue name rows ("the most games", "the highest number of players"), not a measured column. */
export function countsRows(statement: Statement, from: number): boolean {
  const { index, tokens, headers } = statement;
  const words = index.pack.statements.functionWords;
  let at = from;
  while (tokens[at] && words.includes(tokens[at]?.text ?? '')) at += 1;
  const token = tokens[at];
  if (!token || at - from > 3) return false;
  const header = headers.find((one) => one.start <= at && at < one.end);
  if (header) return header.columns.every((column) => index.columns[column]?.order !== 'number');
  return isFiller(token, index);
}

export const mode: Form = {
  name: 'mode',
  reads: ['exactly'],
  needs: ['most', 'least'],
  propose(statement) {
    const { index, conditions, open } = statement;
    const cues = open.filter((cue) => cue.cue === 'most' || cue.cue === 'least');
    const cue = cues[0];
    if (!cue || cues.length > 1 || cue.measures.length > 0 || !countsRows(statement, cue.end)) return [];
    const named = conditions.filter(
      (condition) => condition.comparison === '=' && condition.mention.kind === 'text' && condition.rows.size > 0,
    );
    const own = named[0];
    const column = own?.columns[0];
    if (!own || column === undefined || conditions.length > 2 || own.columns.length !== 1) return [];
    const claimed = conditions.find((condition) => condition !== own);
    const number = claimed?.mention.kind === 'number' ? claimed.mention.value : null;
    const scope = claimed && number === null ? [claimed] : [];
    const doubts = [...doubtsOf(own), ...scope.flatMap(doubtsOf)];
    const rows = intersect(
      scope.map((condition) => condition.rows),
      index.rows.length,
    );
    const counts = [...tally(statement, column, rows).values()];
    const mine = [...own.rows].filter((row) => rows.has(row)).length;
    const best = cue.cue === 'most' ? Math.max(...counts) : Math.min(...counts);
    if (statement.tokens[cue.start - 1]?.ordinal != null) doubts.push('nth');
    if (counts.length < 2 || Math.max(...counts) < 2) doubts.push('nothing-counted');
    if (mine === best && counts.filter((count) => count === best).length > 1) doubts.push('tie');
    const numeric = index.columns.some((one) => one.order === 'number' && one.index !== column);
    if (numeric && mine !== best) doubts.push('other-measure');
    return [
      reading({
        form: 'mode',
        kind: 'rank',
        holds: mine === best && (number === null || number === mine),
        doubts,
        formula: `${countText(index, [own], mine)}; ${cue.cue === 'most' ? 'max' : 'min'} = ${best}`,
        stated: number,
        recomputed: mine,
        rows: [...own.rows].filter((row) => rows.has(row)),
        columns: [column],
        conditions: [own, ...scope],
        query: {
          list: `${nameOf(index, column)}, count(*) AS rows`,
          where: scope.map((one) => [one]),
          tail: `GROUP BY ALL ORDER BY rows ${cue.cue === 'most' ? 'DESC' : 'ASC'}`,
        },
      }),
    ];
  },
};
