/** How much the sentence of a figure shares with those that a claim stands in. */
import type { SentenceReading } from '../extract/reading.ts';
import type { OwnFigure } from './own-figures.ts';

/** Words and ideas that a figure's sentence shares with the claim's; a sentence before it counts half. 0 where only names are shared. */
export function overlap(context: readonly SentenceReading[], figure: OwnFigure): number {
  let score = 0;
  let matter = false;
  const seen = new Set<string>();
  for (const word of figure.sentence.words) {
    if (word.isFunction || word.isNumber || seen.has(word.stem)) continue;
    const at = context.findIndex((s) =>
      s.words.some((o) => !o.isFunction && (o.stem === word.stem || o.concepts.some((c) => word.concepts.includes(c)))),
    );
    if (at === -1) continue;
    seen.add(word.stem);
    score += at === 0 ? 1 : 0.5;
    const { text, start } = figure.sentence;
    if (word.concepts.length > 0 || !/\p{Lu}/u.test(text.slice(word.start - start, word.end - start))) matter = true;
  }
  return matter ? score : 0;
}
