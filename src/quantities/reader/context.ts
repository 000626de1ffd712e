/** What the parts of the reader share while they read one text. */

import type { Span } from '../quantity.ts';
import type { Lexicon } from './lexicon.ts';
import { BREAK, NO_GAP, NUMERAL, ROLE_WIDTH } from './token-kinds.ts';
import type { Tokens } from './tokens.ts';

export interface Context extends Tokens {
  readonly text: string;
  readonly lex: Lexicon;
  /** Parts of the words in the table: see `plays`. */
  readonly roles: Int32Array;
  /** Their spellings. */
  readonly raws: readonly string[];
  /** Addresses of the web and of mail, in order. */
  readonly urls: readonly Span[];
}

export function contextOf(text: string, tokens: Tokens, lex: Lexicon, urls: readonly Span[]): Context {
  const { end, kinds, gaps, starts, ends, words, rows, numerals } = tokens;
  return {
    text,
    lex,
    urls,
    roles: lex.table.roles,
    raws: lex.table.raws,
    end,
    kinds,
    gaps,
    starts,
    ends,
    words,
    rows,
    numerals,
  };
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

/** A copy to be changed, written out: an object that is spread takes the engine's slow path, microseconds each time. */
export const copyOf = (atom: Atom): { -readonly [K in keyof Atom]: Atom[K] } => ({
  from: atom.from,
  to: atom.to,
  value: atom.value,
  step: atom.step,
  looseStep: atom.looseStep,
  scale: atom.scale,
  inWords: atom.inWords,
  form: atom.form,
  digits: atom.digits,
  decimals: atom.decimals,
  grouped: atom.grouped,
  otherReading: atom.otherReading,
  approximate: atom.approximate,
  side: atom.side,
  maybeOrdinal: atom.maybeOrdinal,
  year: atom.year,
  bareOne: atom.bareOne,
});

export function withForm(atom: Atom, form: Atom['form']): Atom {
  const copy = copyOf(atom);
  copy.form = form;
  return copy;
}

export function withValue(atom: Atom, value: number): Atom {
  const copy = copyOf(atom);
  copy.value = value;
  return copy;
}

/** Whether the word of a token plays a part; asked dozens of times for each number, so it is kept as short as it goes. */
export const plays = (ctx: Context, index: number, role: number): boolean =>
  (((ctx.roles[(ctx.rows[index] as number) + (role >>> 5)] as number) >>> role) & 1) === 1;

const rowEntry = (ctx: Context, index: number): number => (ctx.rows[index] ?? 0) / ROLE_WIDTH;

/** A new line begins at a token, or there is none. */
export const endsLine = (ctx: Context, index: number): boolean => (ctx.gaps[index] ?? NO_GAP) >= BREAK;

/** UTF-16 units of a token. */
export const sizeOf = (ctx: Context, index: number): number => (ctx.ends[index] ?? 0) - (ctx.starts[index] ?? 0);

/** The first UTF-16 unit of a token as written. */
export const firstUnitOf = (ctx: Context, index: number): number => ctx.text.charCodeAt(ctx.starts[index] ?? 0);

/** A token as written. */
export const rawOf = (ctx: Context, index: number): string =>
  ctx.kinds[index] === NUMERAL
    ? ctx.text.slice(ctx.starts[index], ctx.ends[index])
    : (ctx.raws[rowEntry(ctx, index)] ?? '');
