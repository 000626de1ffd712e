/** All, none, only, not: "all games were in july", "no team scored", "jim king is the only player from tulsa". */
import { intersect, type Statement } from '../conditions.ts';
import { type Form, reading } from '../form.ts';
import { countText, partText } from '../formula.ts';
import { claimedCount, doubtsOf } from '../parts.ts';
import { shareSql } from '../sql.ts';
import { groups } from './lookup.ts';

export const only: Form = {
  name: 'only',
  reads: [],
  needs: ['only'],
  propose(statement) {
    const { index, conditions } = statement;
    const cue = statement.open.find((one) => one.cue === 'only');
    if (!cue || conditions.length < 2 || claimedCount(statement)) return [];
    const the = index.pack.statements.definiteArticles.includes(statement.tokens[cue.start - 1]?.text ?? '');
    const subject = the
      ? conditions.find((condition) => condition.end <= cue.start)
      : conditions.find((condition) => condition.start >= cue.end);
    if (!subject) return [];
    const doubts = conditions.flatMap(doubtsOf);
    if (groups(statement).some((list) => list.length > 1)) doubts.push('list');
    const rest = conditions.filter((condition) => condition !== subject);
    if (!the) doubts.push('adverb');
    if (the && !rest.every((condition) => condition.start >= cue.end)) doubts.push('order');
    const rows = [
      ...intersect(
        rest.map((condition) => condition.rows),
        index.rows.length,
      ),
    ];
    const own = rows.filter((row) => subject.rows.has(row));
    return [
      reading({
        form: 'only',
        kind: 'count',
        holds: own.length > 0 && own.length === rows.length,
        doubts,
        formula: countText(index, rest, rows.length),
        stated: 1,
        recomputed: rows.length,
        rows,
        conditions,
        query: { list: 'count(*)', where: rest.map((one) => [one]) },
      }),
    ];
  },
};

export const all: Form = {
  name: 'all',
  reads: [],
  needs: ['all'],
  propose(statement) {
    const { index, conditions } = statement;
    const cue = statement.open.find((one) => one.cue === 'all');
    const last = conditions[conditions.length - 1];
    if (!cue || !last || claimedCount(statement)) return [];
    const doubts = conditions.flatMap(doubtsOf);
    if (groups(statement).some((list) => list.length > 1)) doubts.push('list');
    const scope = conditions.slice(0, -1);
    if (scope.length > 0) doubts.push('scope');
    if (scope.some((condition) => condition.end <= cue.start)) doubts.push('order');
    const rows = [
      ...intersect(
        scope.map((condition) => condition.rows),
        index.rows.length,
      ),
    ];
    const holds = rows.length > 0 && rows.every((row) => last.rows.has(row));
    return [
      reading({
        form: 'all',
        kind: 'share',
        holds,
        doubts,
        stated: 100,
        recomputed: (100 * rows.filter((row) => last.rows.has(row)).length) / Math.max(1, rows.length),
        formula: partText(index, last, rows.filter((row) => last.rows.has(row)).length, rows.length),
        rows,
        conditions,
        query: { list: shareSql(index, last), where: scope.map((one) => [one]) },
      }),
    ];
  },
};

/** "X was in Y and was not in Z": a conjunction between conditions, so that the denial covers only one of them. */
const hasClauses = ({ conditions, tokens, index }: Statement): boolean =>
  tokens.some(
    (token, at) =>
      index.pack.statements.conjunctions.includes(token.text) &&
      conditions.some((one) => one.end <= at) &&
      conditions.some((one) => one.start > at),
  );

export const none: Form = {
  name: 'none',
  reads: [],
  needs: ['none', 'not'],
  propose(statement) {
    const { index, conditions } = statement;
    const cues = statement.open.filter((one) => one.cue === 'none' || one.cue === 'not');
    const least = cues[0]?.cue === 'not' ? 2 : 1;
    if (cues.length !== 1 || conditions.length < least) return [];
    const doubts = conditions.flatMap(doubtsOf);
    if (claimedCount(statement)) doubts.push('count-like');
    if (groups(statement).some((list) => list.length > 1)) doubts.push('list');
    if (hasClauses(statement)) doubts.push('clauses');
    const rows = [
      ...intersect(
        conditions.map((condition) => condition.rows),
        index.rows.length,
      ),
    ];
    return [
      reading({
        form: cues[0]?.cue ?? 'none',
        kind: 'count',
        holds: rows.length === 0,
        doubts,
        formula: countText(index, conditions, rows.length),
        recomputed: rows.length,
        stated: 0,
        rows,
        conditions,
        query: { list: 'count(*)', where: conditions.map((one) => [one]) },
      }),
    ];
  },
};
