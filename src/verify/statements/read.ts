/** All readings of a statement that some operation finds, each worked out on the table. */
import type { Grounding } from '../../link/statements/ground.ts';
import { readConditions, type Statement } from './conditions.ts';
import type { Reading } from './form.ts';
import { forms } from './forms/index.ts';

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
  const doubts = statement.unknown.length > 0 ? [`unknown-${Math.min(3, statement.unknown.length)}`] : [];
  return {
    statement,
    readings: readings.map((reading) => ({ ...reading, doubts: [...new Set([...doubts, ...reading.doubts])] })),
  };
}
