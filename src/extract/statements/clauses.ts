/** Clauses that each claim something: "two aired in march, while four aired in january" is two statements. */
import type { LanguagePack } from '../../languages/pack.ts';
import { tokenise } from './tokens.ts';

export interface Clause {
  readonly text: string;
  /** Where it starts in the sentence. */
  readonly start: number;
}

/** A clause shorter than this many words claims nothing by itself. */
const LEAST_WORDS = 4;

/** The sentence cut at its clause breaks; one clause where there is none. */
export function clausesOf(sentence: string, pack: LanguagePack): readonly Clause[] {
  const tokens = tokenise(sentence, pack);
  const breaks = tokens.filter((token) => pack.statements.clauseBreaks.includes(token.text));
  const clauses: Clause[] = [];
  let start = 0;
  for (const at of [...breaks, null]) {
    const end = at?.start ?? sentence.length;
    if (tokens.filter((token) => token.start >= start && token.end <= end).length < LEAST_WORDS)
      return [{ text: sentence, start: 0 }];
    clauses.push({ text: sentence.slice(start, end), start });
    start = at?.end ?? end;
  }
  return clauses;
}
