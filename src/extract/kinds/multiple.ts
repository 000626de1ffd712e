/** Multiples: "has doubled since 2022", "2,8 fois la somme de 16 millions", "six times faster than in the Corran Isles". */
import type { Quantity, Span } from '../../quantities/quantity.ts';
import type { ClaimRoom } from '../claim.ts';
import type { Cue } from '../cues.ts';
import { phraseAtStart } from '../phrases.ts';
import { type SentenceReading, wordIndexAt } from '../reading.ts';
import { cueAfter, cueBefore, cueRightBefore, otherSideAfter, spanOver } from '../surroundings.ts';

/** Words up to the "as" of "3.6 times as many season tickets for the two lines in 2023 AS in 2022". */
const OTHER_WITHIN = 12;

export const multiple: ClaimRoom = {
  name: 'multiple',
  recognise: ({ sentence, clause, quantity, cue }) => {
    const before = quantity ? formerLevel(sentence, clause, quantity) : null;
    if (quantity?.form === 'fraction' && before)
      return {
        kind: 'multiple',
        operations: ['multiple'],
        span: quantity,
        quantity,
        direction: 'up',
        other: { ...before, quantity: null },
      };
    if (quantity?.form === 'multiple' || quantity?.unit.dimension === 'multiple') {
      if (!quantity || quantity.bounds || isTimesInTime(sentence, quantity)) return null;
      const comparative = cueAfter(sentence, quantity, ['more', 'less'], 1, clause);
      const asMany = asManyAt(sentence, quantity.end);
      const edge = Math.max(quantity.end, comparative?.end ?? 0, asMany?.end ?? 0);
      // « plus d'abonnements en 2023 qu'EN 2022 »: the other side begins with the time that it names.
      const than = sentence.periods.find((p) => p.role === 'than' && p.start >= edge);
      const rest = { start: than?.start ?? edge, end: sentence.end };
      const named = sentence.quantities.find(
        (q) =>
          q !== quantity &&
          q.start >= edge &&
          q.start - edge < 45 &&
          q.form === 'number' &&
          !isOfAnother(sentence, edge, q),
      );
      const other = otherSideAfter(sentence, edge, sentence.end, OTHER_WITHIN);
      return {
        kind: 'multiple',
        operations: ['multiple'],
        span: spanOver(quantity, comparative),
        quantity,
        direction: comparative?.kind === 'less' ? 'down' : 'up',
        other: before
          ? { ...before, quantity: null }
          : other
            ? { ...other, quantity: other.quantity ?? (named && named.start - other.end <= BRACKET ? named : null) }
            : { ...rest, quantity: named ?? null },
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
      if (isAdjective(sentence, cue)) return null;
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

/** Letters between what a multiple is compared with and its figure: "twice as many as in 2019 (130)". */
const BRACKET = 3;
/** "3.6 times AS MANY tickets in 2023 as in 2022": its "as" opens no other side. */
function asManyAt(sentence: SentenceReading, end: number): Cue | null {
  const index = wordIndexAt(sentence, end);
  return sentence.cues.find((c) => c.kind === 'asMany' && c.from === index) ?? null;
}

/** "8 times the strength of the 3 lb foam": the figure says which thing, and the multiple is of its strength. */
function isOfAnother(sentence: SentenceReading, from: number, named: Quantity): boolean {
  const between = sentence.words.filter((w) => w.start >= from && w.end <= named.start);
  const last = between.at(-1);
  return (
    last !== undefined &&
    sentence.pack.statements.articles.includes(last.folded) &&
    between.some((w) => !w.isFunction && !w.isNumber)
  );
}

/** "half OF WHAT IT WAS IN 2023", "presque cinq fois CE QU'ELLE représentait il y a un an": a time must follow. */
function formerLevel(sentence: SentenceReading, clause: Span, quantity: Quantity): Span | null {
  const tail = sentence.text.slice(quantity.number.end - sentence.start);
  const phrase = phraseAtStart(tail, sentence.pack.cues.beside.formerly);
  if (phrase === null) return null;
  const rest = { start: quantity.number.end, end: clause.end };
  return sentence.periods.some((p) => p.start >= rest.start && p.end <= rest.end) ? rest : null;
}

/** "They met twice in May": how often, not how much. */
const isTimesInTime = (sentence: SentenceReading, quantity: Quantity): boolean =>
  sentence.periods.some((p) => p.role === 'at' && p.start >= quantity.end && p.start - quantity.end <= 1) &&
  // "le double de 2022"
  phraseAtStart(sentence.text.slice(quantity.end - sentence.start), sentence.pack.cues.beside.partitive) === null &&
  cueAfter(sentence, quantity, ['more', 'less', 'than'], 1) === null;

/** "a double room": between an article and a noun a factor says what kind of thing it is. */
function isAdjective(sentence: SentenceReading, cue: Cue): boolean {
  const [before, after] = [sentence.words[cue.from - 1], sentence.words[cue.to]];
  const { articles } = sentence.pack.statements;
  return (
    before !== undefined &&
    articles.includes(before.folded) &&
    after !== undefined &&
    !after.isFunction &&
    !after.isNumber
  );
}

/** A cue seen as a number's place, so that the same look-around serves both. */
const pseudo = (cue: { readonly start: number; readonly end: number }): never =>
  ({ start: cue.start, end: cue.end, number: { start: cue.start, end: cue.end } }) as never;
