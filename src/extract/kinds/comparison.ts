/** Comparisons without a number: "West Ferrow has overtaken Gilt Quay", "the only firm whose losses went up". */
import type { ClaimRoom } from '../claim.ts';
import { cuesIn, spanOver } from '../surroundings.ts';

export const comparison: ClaimRoom = {
  name: 'comparison',
  recognise: ({ sentence, clause, cue }) => {
    if (!cue) return null;
    if (cue.kind === 'overtake')
      return {
        kind: 'comparison',
        operations: ['compare'],
        span: cue,
        quantity: null,
        direction: 'up',
        other: { start: cue.end, end: sentence.end, quantity: null },
      };
    if (cue.kind === 'only') {
      const after = { start: cue.end, end: sentence.end };
      const moves = cuesIn(sentence, after, 'rise', 'fall', 'more', 'less')[0];
      if (!moves || moves.from - cue.to > 12) return null;
      return {
        kind: 'comparison',
        operations: ['compare'],
        span: spanOver(cue, moves),
        quantity: null,
        only: moves.kind as 'rise' | 'fall' | 'more' | 'less',
        other: { start: moves.end, end: sentence.end, quantity: null },
        inARow: rowOf(sentence, moves.end),
      };
    }
    if (cue.kind === 'first') {
      const moves = sentence.cues.find(
        (c) => (c.kind === 'rise' || c.kind === 'fall') && c.from >= cue.to && c.from - cue.to <= 1,
      );
      if (!moves) return null;
      return {
        kind: 'comparison',
        operations: ['compare'],
        span: spanOver(cue, moves),
        quantity: null,
        first_time: true,
        direction: moves.kind === 'rise' ? 'up' : 'down',
      };
    }
    if (cue.kind === 'more' || cue.kind === 'less') {
      // "wastes less than Brackenwell", "moins que": no number nearby, another side follows.
      const than = sentence.cues.find(
        (c) =>
          c.kind === 'than' &&
          c.from >= cue.to - 1 &&
          c.from - cue.to <= 4 &&
          sentence.pack.cues.beside.than.includes(c.phrase),
      );
      if (!than) return null;
      const number = sentence.quantities.some(
        (q) => q.form !== 'ordinal' && q.start < than.end + 25 && q.end > cue.start - 25,
      );
      if (number || clause.end < than.end) return null;
      return {
        kind: 'comparison',
        operations: ['compare'],
        span: spanOver(cue, than),
        quantity: null,
        direction: cue.kind === 'more' ? 'up' : 'down',
        other: { start: than.end, end: sentence.end, quantity: null },
      };
    }
    return null;
  },
};

const rowOf = (sentence: Parameters<ClaimRoom['recognise']>[0]['sentence'], from: number): number | null => {
  const row = sentence.cues.find((c) => c.kind === 'inARow' && c.start >= from - 40);
  if (!row) return null;
  const number = sentence.quantities.find((q) => q.start >= from - 40 && q.end <= row.end && Number.isInteger(q.value));
  return number?.value ?? 2;
};
