/** Parts of a whole: "one in five", "60 % d'un budget de 570 000 €", "almost half of those files", "les 20 % restants". */
import type { Direction } from '../../quantities/quantity.ts';
import { averageOf } from '../averages.ts';
import type { Anchor, ClaimRoom } from '../claim.ts';
import { phraseAtStart } from '../phrases.ts';
import { cueAfter, cueBefore, cueRightBefore, spanOver, trendOf } from '../surroundings.ts';
import { startOf } from './from-to.ts';

export const share: ClaimRoom = {
  name: 'share',
  recognise: (anchor) => {
    const { sentence, clause, quantity } = anchor;
    if (!quantity || quantity.bounds) return null;
    const isShare =
      quantity.unit.dimension === 'percent' ||
      quantity.form === 'ratio' ||
      (quantity.form === 'fraction' && quantity.value <= 1);
    if (!isShare) return null;
    // "34 to 51, which is HALF AS MANY AGAIN"
    const tail = sentence.text.slice(quantity.end - sentence.start);
    const onTop = quantity.form === 'fraction' ? phraseAtStart(tail, sentence.pack.cues.beside.again) : null;
    if (onTop !== null) {
      const span = { start: quantity.start, end: quantity.end + tail.search(/\S/u) + onTop.length };
      return { kind: 'change', operations: ['growth'], span, quantity, direction: 'up', same: true };
    }
    const remaining =
      cueAfter(sentence, quantity, ['remaining'], 1, clause) ?? cueRightBefore(sentence, quantity, 'remaining');
    if (remaining)
      return { kind: 'share', operations: ['share'], span: spanOver(quantity, remaining), quantity, remaining: true };
    const trend = trendOf(anchor);
    // "one in five lost their jobs": the movement is what the part did.
    if (trend && !trend.arrives && quantity.form !== 'ratio') return null;
    const ofWhole = phraseAtStart(tail, sentence.pack.cues.beside.partitive) !== null;
    const verb = cueBefore(sentence, quantity, ['share'], 4, clause);
    // "En moyenne, le taux atteint 8,7 %": a mean of rates, no share.
    if (!ofWhole && quantity.unit.dimension === 'percent' && averageOf(sentence, clause, quantity, 'average'))
      return null;
    const same = cueRightBefore(sentence, quantity, 'same') ?? cueBefore(sentence, quantity, ['same'], 1, clause);
    // "gained 1,620 people, or 9.6 %": the change told again, in percent.
    const told = same && !ofWhole ? changeBefore(anchor) : null;
    if (told) return { kind: 'change', operations: ['growth'], span: quantity, quantity, direction: told, same: true };
    if (quantity.unit.dimension === 'percent' && trend && !ofWhole) return null;
    if (!ofWhole && !verb && !same && quantity.form === 'number' && quantity.unit.dimension !== 'percent') return null;
    const wholeFigure = ofWhole
      ? sentence.quantities.find(
          (q) =>
            q.start >= quantity.end &&
            q.start - quantity.end < 30 &&
            !/[,;:.()+=]/u.test(sentence.text.slice(quantity.end - sentence.start, q.start - sentence.start)) &&
            q.form === 'number' &&
            q.unit.dimension !== 'percent',
        )
      : undefined;
    const complement = sentence.cues.some(
      (c) => c.kind === 'complement' && c.start >= clause.start && c.end <= clause.end,
    );
    return {
      kind: 'share',
      operations: isLoss(anchor, ofWhole) ? ['share', 'value', 'growth'] : ['share', 'value'],
      direction: isLoss(anchor, ofWhole) ? 'down' : null,
      span: spanOver(quantity, wholeFigure && ofWhole ? wholeFigure : null),
      quantity,
      same: same !== null,
      complement,
      other: ofWhole
        ? { start: quantity.end, end: Math.min(sentence.end, quantity.end + 60), quantity: wholeFigure ?? null }
        : null,
    };
  },
};

/** "left a third of ITS crop on the field": what one parts with of one's own may be what it fell by. */
function isLoss({ sentence, quantity }: Anchor, ofWhole: boolean): boolean {
  if (quantity?.form !== 'fraction' || !(ofWhole || quantity.unit.noun !== '')) return false;
  const next = sentence.words.filter((w) => w.start >= quantity.number.end).slice(0, 2);
  return next.some((w) => sentence.pack.cues.beside.owners.includes(w.folded));
}

/** Which way the number before in the sentence moved, when it is a change in amounts or where one ends. */
function changeBefore({ sentence, clause, quantity }: Anchor): Direction | null {
  if (!quantity) return null;
  const before = sentence.quantities
    .filter((q) => q.end <= quantity.start && q.form === 'number' && q.unit.dimension !== 'time')
    .at(-1);
  if (!before || before.unit.dimension === 'percent') return null;
  // "goes up from £1,200 to £1,260, or 5 %"
  const from = startOf(sentence, before);
  if (from) return from.value < before.value ? 'up' : 'down';
  const own = sentence.clauses.find((c) => c.start <= before.number.start && before.number.end <= c.end) ?? clause;
  const trend = trendOf({ sentence, clause: own, quantity: before, cue: null });
  return trend && !trend.arrives ? trend.direction : null;
}
