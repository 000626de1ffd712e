/** What the parts of the reader share while they read one text. */

import type { Span } from '../quantity.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

export interface Context {
  readonly text: string;
  readonly list: readonly Token[];
  readonly words: readonly string[];
  readonly lex: Lexicon;
  /** Addresses of the web and of mail, in order. */
  readonly urls: readonly Span[];
}

/** A number before its unit is known. */
export interface Atom {
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly step: number;
  readonly looseStep: number;
  /** Product of its scale words: 1e6 for "2.5 million", 1 without. */
  readonly scale: number;
  readonly inWords: boolean;
  readonly form: 'number' | 'fraction' | 'ratio' | 'multiple' | 'ordinal';
  /** The numeral in digits, when there is one. */
  readonly digits: number;
  readonly decimals: number;
  readonly grouped: boolean;
  readonly otherReading: number | null;
  /** "une centaine": about so many by itself. */
  readonly approximate: boolean;
  /** "une petite centaine": the adjective says on which side. */
  readonly side: 'nearly' | 'more-than' | null;
  /** "a third", "twenty second": may be an ordinal, or a number and a unit. */
  readonly maybeOrdinal: boolean;
  /** "nineteen ninety-four". */
  readonly year: boolean;
  /** "one", "un", "une": may be a pronoun or an article. */
  readonly bareOne: boolean;
}

/** What digits never are. */
export const plainAtom = { approximate: false, maybeOrdinal: false, year: false, bareOne: false } as const;

export const rawOf = (ctx: Context, index: number): string => {
  const token = ctx.list[index];
  return token ? ctx.text.slice(token.start, token.end) : '';
};
