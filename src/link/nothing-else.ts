/** Whether a claim names nothing that could be measured but what the table measures: "Their numbers have more than halved." */
import type { Claim } from '../extract/claim.ts';
import type { Span } from '../quantities/quantity.ts';
import { type DatasetIndex, mentionsIn } from './lexicon.ts';

const MARK = /[,;:()–—]/gu;

/** The claim with the words about it up to the next mark either side. */
function partOf({ sentence, start, end }: Claim): Span {
  const before = sentence.text.slice(0, start - sentence.start);
  const after = sentence.text.slice(end - sentence.start);
  const last = [...before.matchAll(MARK)].at(-1);
  const next = after.search(MARK);
  return { start: sentence.start + (last ? last.index + 1 : 0), end: next === -1 ? sentence.end : end + next };
}

/** The only measure, where nothing else in the clause could be measured: "Their numbers have more than halved." */
export const ONLY = 0.76;

export const namesNothingElse = (claim: Claim, index: DatasetIndex): boolean => {
  const { sentence } = claim;
  const part = partOf(claim);
  const known: readonly Span[] = [
    ...mentionsIn(sentence, index),
    ...sentence.cues,
    ...sentence.quantities,
    ...sentence.periods,
    ...sentence.labels,
  ];
  const { amounts } = sentence.pack.cues.beside;
  return sentence.words.every(
    (w) =>
      w.start < part.start ||
      w.end > part.end ||
      w.isFunction ||
      w.isNumber ||
      amounts.includes(w.folded) ||
      known.some((k) => k.start <= w.start && w.end <= k.end),
  );
};
