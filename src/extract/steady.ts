/** Movements that go on: "rose every year since 2019", "a third consecutive fall", "en baisse depuis trois ans de suite". */
import type { Anchor, ClaimDraft } from './claim.ts';
import { conditionIn, stepsIn } from './condition.ts';
import type { Cue } from './cues.ts';
import { overlaps } from './reading.ts';
import { startNamed } from './superlatives.ts';
import { cuesIn, spanOver } from './surroundings.ts';

export function steadily({ sentence, clause }: Anchor, cue: Cue): ClaimDraft | null {
  const near = { start: cue.start, end: cue.start };
  const steps = stepsIn(sentence, clause);
  if (!steps || !overlaps(steps, cue)) return null;
  // "lent fewer books in each of the three years": fewer than the year before, where nothing else is named.
  const comparatives = cuesIn(sentence, clause, 'than').length === 0;
  const condition = conditionIn(sentence, { scope: clause, near, counts: [], comparatives });
  if (condition?.steps == null || condition.moves === null || condition.bound) return null;
  return {
    kind: 'comparison',
    operations: ['compare'],
    span: spanOver(cue, condition, startNamed(sentence, spanOver(cue, condition))),
    quantity: null,
    ordering: { relation: 'steadily', condition },
  };
}
