/** Among whom something is first, alone or so many: "of the five", "in all five districts", "the third PORT in the county". */
import type { Quantity, Span } from '../quantities/quantity.ts';
import type { Group } from './ordering.ts';
import { type SentenceReading, wordIndexAt } from './reading.ts';
import { cuesIn, spanOver, wordRange } from './surroundings.ts';

/** Words from a superlative to its group: "the strongest growth OF the four zones". */
const REACH = 5;

/** Small counts only: a group of thousands is no group of a table that prose ranks. */
const MOST = 200;

const isSize = (quantity: Quantity): boolean =>
  quantity.form === 'number' &&
  quantity.bounds === null &&
  Number.isInteger(quantity.value) &&
  quantity.value >= 2 &&
  quantity.value <= MOST &&
  (quantity.unit.dimension === 'count' || quantity.unit.dimension === 'none');

/** A count that a definite word, "of" or "all" introduces. */
function isGroup(sentence: SentenceReading, quantity: Quantity): boolean {
  const [at] = wordRange(sentence, quantity);
  return isSize(quantity) && sentence.cues.some((c) => (c.kind === 'definite' || c.kind === 'whole') && c.to === at);
}

/** The group that stands right behind some words, or opens the sentence: "Of the five ferries, the Petrel …". */
export function groupOf(sentence: SentenceReading, anchor: Span, clause: Span): Group | null {
  const end = wordIndexAt(sentence, anchor.end);
  const behind = sentence.quantities.find(
    (q) => q.start >= anchor.end && wordRange(sentence, q)[0] - end <= REACH && isGroup(sentence, q),
  );
  const size = behind ?? openingGroup(sentence, anchor);
  const limit = Math.min(clause.end, sentence.end);
  const narrowed = isNarrowed(sentence, { start: Math.max(anchor.end, behind?.end ?? 0), end: limit });
  if (!size) return narrowed ? { start: anchor.end, end: anchor.end, size: null, narrowed } : null;
  return { ...spanOver(size), size, narrowed };
}

/** "Of the four parks which the company reports on, all but one …". */
export function openingGroup(sentence: SentenceReading, anchor: Span): Quantity | null {
  const first = sentence.quantities[0];
  if (!first || first.end > anchor.start || !isGroup(sentence, first)) return null;
  return wordRange(sentence, first)[0] <= 3 ? first : null;
}

/** "the largest outside the capital", "la plus chère hors Paris", "the smallest that was built since". */
function isNarrowed(sentence: SentenceReading, { start, end }: Span): boolean {
  const from = wordIndexAt(sentence, start);
  return cuesIn(sentence, { start, end }, 'narrows').some(
    (cue) =>
      cue.from - from <= REACH &&
      !sentence.periods.some((p) => p.start <= cue.start && cue.end <= p.end) &&
      !/[,;:()–—]/u.test(sentence.text.slice(start - sentence.start, cue.start - sentence.start)),
  );
}
