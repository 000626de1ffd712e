/** Which words are verbs that make a clause: "and profits FELL" tells more than "and Germany". */
import type { LanguagePack } from '../languages/pack.ts';
import type { SentenceReading } from './reading.ts';
import type { Word } from './words.ts';

const sets = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Whether a lower-case spelling is a frequent finite verb. */
export function isFiniteVerb(spelling: string, pack: LanguagePack): boolean {
  let verbs = sets.get(pack);
  if (verbs === undefined) {
    verbs = new Set(pack.text.finiteVerbs);
    sets.set(pack, verbs);
  }
  return verbs.has(spelling);
}

/** By its spelling: "à" is no "a". */
export const isVerb = ({ text, start, pack }: SentenceReading, word: Word | undefined): boolean =>
  word !== undefined && isFiniteVerb(text.slice(word.start - start, word.end - start).toLowerCase(), pack);
