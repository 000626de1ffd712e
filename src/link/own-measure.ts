/**
 * Whether two figures are of one measure, as far as the words beside them say: "sales of $40m … sales of $31m" are, "sales
 * of $40m … a debt of $31m" are not, however much else their sentences share.
 */
import type { SentenceReading } from '../extract/reading.ts';
import type { Word } from '../extract/words.ts';
import type { Span } from '../quantities/quantity.ts';
import type { OwnFigure } from './own-figures.ts';

const measures = new WeakMap<OwnFigure, readonly Word[]>();

/** What the figure's clause says that may name a measure: no time, no word of movement or the like, no name. */
function measureWords(figure: OwnFigure): readonly Word[] {
  const known = measures.get(figure);
  if (known) return known;
  const { sentence, quantity } = figure;
  const made = figure.words.filter((w) => mayName(sentence, w) && !isIn(sentence.quantities, w, quantity));
  measures.set(figure, made);
  return made;
}

const isIn = (spans: readonly Span[], word: Span, but?: Span): boolean =>
  spans.some((s) => s !== but && s.start <= word.start && word.end <= s.end);

const mayName = (sentence: SentenceReading, word: Word): boolean =>
  !word.isFunction &&
  !word.isNumber &&
  !isIn(sentence.periods, word) &&
  !isIn(sentence.cues, word) &&
  !isName(sentence, word);

/** "96 GWh in 2023 after 64 GWh in 2022": neither a word of matter nor a number but the claim's own stands between two figures of a sentence. */
export function nothingNamedBetween(a: OwnFigure, b: OwnFigure, own: Span | null): boolean {
  const { sentence } = a;
  const from = endOfNoun(a.end < b.end ? a : b);
  const to = Math.max(a.start, b.start);
  const isBetween = ({ start, end }: Span): boolean => start >= from && end <= to;
  return (
    !sentence.quantities.some((q) => q !== own && q.form === 'number' && isBetween(q)) &&
    !sentence.words.some((w) => isBetween(w) && mayName(sentence, w))
  );
}

/** "15,400 pints OF BLOOD": what belongs to the noun ends at a mark, a time, a coordinator. */
function endOfNoun({ sentence, end }: OwnFigure): number {
  const next = sentence.words.find(
    (w) =>
      w.start >= end &&
      (/[,;:()–—]/u.test(sentence.text.slice(end - sentence.start, w.start - sentence.start)) ||
        sentence.pack.text.coordinators.includes(w.folded) ||
        sentence.periods.some((p) => p.start <= w.start && p.end > end)),
  );
  return next?.start ?? end;
}

/** Written with a capital away from the start of its sentence. */
const isName = (sentence: SentenceReading, { start, end }: Word): boolean =>
  start > sentence.start + 2 && /^\p{Lu}/u.test(sentence.text.slice(start - sentence.start, end - sentence.start));

const isSame = (a: Word, b: Word): boolean => a.stem === b.stem || a.concepts.some((c) => b.concepts.includes(c));

/** Both figures and the sentences that the claim stands in share a word or an idea that may name a measure. */
export const areOfOneMeasure = (context: readonly SentenceReading[], a: OwnFigure, b: OwnFigure): boolean =>
  measureWords(a).some(
    (w) =>
      measureWords(b).some((v) => isSame(v, w)) &&
      context.some((s) => s.words.some((v) => !v.isFunction && isSame(v, w))),
  );
