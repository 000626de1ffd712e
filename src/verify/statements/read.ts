/** All readings of a statement that some operation finds, each worked out on the table. */
import type { Token } from '../../extract/statements/tokens.ts';
import type { Grounding } from '../../link/statements/ground.ts';
import { readConditions, type Statement } from './conditions.ts';
import type { Reading } from './form.ts';
import { forms } from './forms/index.ts';

/** Operations whose verb may be "won": "won the most medals" says no more than "had". */
const ANY_VERB: ReadonlySet<string> = new Set(['superlative', 'nth', 'mode', 'compare', 'difference']);

export function readingsOf(grounding: Grounding): {
  readonly statement: Statement;
  readonly readings: readonly Reading[];
} {
  const statement = readConditions(grounding);
  const cues = statement.open.map((cue) => cue.cue);
  const readings = forms
    .filter((form) => cues.every((cue) => form.reads.includes(cue) || form.needs.includes(cue)))
    .filter((form) => form.needs.length === 0 || form.needs.some((cue) => cues.includes(cue)))
    .flatMap((form) => form.propose(statement));
  return {
    statement,
    readings: readings.map((reading) => ({
      ...reading,
      doubts: [...new Set([...unreadWords(statement, reading.form), ...reading.doubts])],
    })),
  };
}

/** Words that nothing accounts for; an ordinal or an outcome among them is a claim of its own. */
function unreadWords({ unknown, index }: Statement, form: string): readonly string[] {
  const { outcomes } = index.pack.statements;
  const isOutcome = (token: Token): boolean => outcomes.some((outcome) => outcome.words.includes(token.text));
  const left = ANY_VERB.has(form) ? unknown.filter((token) => !isOutcome(token)) : unknown;
  const doubts = left.length > 0 ? [`unknown-${Math.min(3, left.length)}`] : [];
  return left.some((token) => token.ordinal !== null || isOutcome(token)) ? [...doubts, 'unread-claim'] : doubts;
}
