/** Multiples: "has doubled since 2022", "2,8 fois la somme de 16 millions", "six times faster than in the Corran Isles". */
import type { ClaimRoom } from '../claim.ts';
import { cueAfter, cueBefore, cueRightBefore, otherSideAfter, spanOver } from '../surroundings.ts';

export const multiple: ClaimRoom = {
  name: 'multiple',
  recognise: ({ sentence, clause, quantity, cue }) => {
    if (quantity?.form === 'multiple' || quantity?.unit.dimension === 'multiple') {
      if (!quantity || quantity.bounds) return null;
      const comparative = cueAfter(sentence, quantity, ['more', 'less'], 1, clause);
      const edge = Math.max(quantity.end, comparative?.end ?? 0);
      const rest = { start: edge, end: sentence.end };
      const named = sentence.quantities.find(
        (q) => q !== quantity && q.start >= edge && q.start - edge < 45 && q.form === 'number',
      );
      const other = otherSideAfter(sentence, edge, sentence.end, 6);
      return {
        kind: 'multiple',
        operations: ['multiple'],
        span: spanOver(quantity, comparative),
        quantity,
        direction: comparative?.kind === 'less' ? 'down' : 'up',
        other: other ? { ...other, quantity: other.quantity ?? named ?? null } : { ...rest, quantity: named ?? null },
        same: cueRightBefore(sentence, quantity, 'same') !== null,
      };
    }
    if (quantity && quantity.form === 'number' && quantity.unit.dimension === 'none') {
      const factorCue = cueRightBefore(sentence, quantity, 'dividedBy', 'multipliedBy');
      if (factorCue)
        return {
          kind: 'multiple',
          operations: ['multiple'],
          span: spanOver(factorCue, quantity),
          quantity,
          factor: factorCue.kind === 'dividedBy' ? 1 / quantity.value : quantity.value,
          direction: factorCue.kind === 'dividedBy' ? 'down' : 'up',
        };
    }
    if (cue?.kind === 'factor' && cue.factor !== null) {
      // "le double de 2022" is a quantity already; "plus que doublé" keeps its hedge in the words before.
      if (sentence.quantities.some((q) => q.start < cue.end && cue.start < q.end)) return null;
      const hedge = cueBefore(sentence, pseudo(cue), ['more'], 2, clause);
      return {
        kind: 'multiple',
        operations: ['multiple'],
        span: spanOver(hedge, cue),
        quantity: null,
        factor: cue.factor,
        direction: cue.factor < 1 ? 'down' : 'up',
        other: otherSideAfter(sentence, cue.end, sentence.end, 5),
      };
    }
    return null;
  },
};

/** A cue seen as a number's place, so that the same look-around serves both. */
const pseudo = (cue: { readonly start: number; readonly end: number }): never =>
  ({ start: cue.start, end: cue.end, number: { start: cue.start, end: cue.end } }) as never;
