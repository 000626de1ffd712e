/** What opens the other side of a comparison that has no number: "less THAN Brackenwell", « moins élevé QU'à Estivaux ». */
import type { Span } from '../quantities/quantity.ts';
import type { Cue } from './cues.ts';
import type { SentenceReading } from './reading.ts';
import { foldText } from './words.ts';

export interface Than extends Span {
  /** Index of the word after it. */
  readonly to: number;
}

/** The word or elided word that opens the other side, at most `reach` words behind a comparative. */
export function thanAfter(sentence: SentenceReading, comparative: Cue, reach: number): Than | null {
  const { than } = sentence.pack.cues.beside;
  const cue = sentence.cues.find(
    (c) =>
      c.kind === 'than' && c.from >= comparative.from && c.from - comparative.to <= reach && than.includes(c.phrase),
  );
  const elided = elidedThan(sentence, comparative, reach);
  if (cue && elided) return cue.start < elided.start ? cue : elided;
  return cue ?? elided;
}

/** An elided "qu’" is no word of its own: it stands between two. */
function elidedThan(sentence: SentenceReading, { to }: Cue, reach: number): Than | null {
  const { words, text, start } = sentence;
  const { than } = sentence.pack.cues.beside;
  for (let at = to; at <= Math.min(to + reach, words.length - 1); at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word) continue;
    const between = foldText(text.slice(before.end - start, word.start - start));
    if (between.endsWith("'") && than.includes(between.slice(0, -1).trim()))
      return { start: word.start - between.trim().length, end: word.start, to: at };
  }
  return null;
}
