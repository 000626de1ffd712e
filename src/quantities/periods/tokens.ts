/**
 * The pieces a mention of time is made of: "d'ici fin 2024" is d · ' · ici · fin · 2024, and "2024-Q1" is 2024 · - · q · 1,
 * glued. Dates are told by which pieces touch, so every token knows whether a space stands before it.
 */
import type { Span } from '../quantity.ts';

export interface Token extends Span {
  /** Lower case, no accents; dashes are `-`, apostrophes `'`. */
  readonly text: string;
  readonly kind: 'word' | 'digits' | 'mark';
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean;
  /** The first letter is a capital. */
  readonly capital: boolean;
}

const TOKEN = /([\p{L}\p{M}]+)|(\d+)|[^\s]/gu;
const NOT_ASCII = /[^\0-\x7f]/;

export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

const foldMark = (mark: string): string => {
  if (/[\u2010-\u2015\u2212]/.test(mark)) return '-';
  return /[’ʼ‘]/.test(mark) ? "'" : mark;
};

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(TOKEN)) {
    const [raw, word, digits] = match;
    const start = match.index;
    const end = start + raw.length;
    tokens.push({
      start,
      end,
      text: word === undefined ? (digits ?? foldMark(raw)) : foldWord(raw),
      kind: word === undefined ? (digits === undefined ? 'mark' : 'digits') : 'word',
      glued: start === last,
      capital: word !== undefined && word[0] !== word[0]?.toLowerCase(),
    });
    last = end;
  }
  return tokens;
}

/** A place in the tokens after something was matched, and what it was. */
export interface Matched<T> {
  readonly value: T;
  readonly next: number;
}

/** Phrases by their first word; the longest that stands at a place is found. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { readonly rest: readonly string[]; readonly value: T }[]>();

  add(phrase: string, value: T): this {
    const [first, ...rest] = tokensOf(phrase).map((token) => token.text);
    if (first === undefined) return this;
    const list = this.#byFirst.get(first) ?? [];
    list.push({ rest, value });
    list.sort((a, b) => b.rest.length - a.rest.length);
    this.#byFirst.set(first, list);
    return this;
  }

  addAll(phrases: readonly string[], value: T): this {
    for (const phrase of phrases) this.add(phrase, value);
    return this;
  }

  firsts(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** The longest phrase at a place. Hyphens between the words do not matter: "year-on-year" is "year on year". */
  at(tokens: readonly Token[], from: number): Matched<T> | null {
    for (const matched of this.all(tokens, from)) return matched;
    return null;
  }

  /** Every phrase that stands at a place, longest first: "par rapport à l'" and "par rapport à". */
  *all(tokens: readonly Token[], from: number): Generator<Matched<T>> {
    for (const { rest, value } of this.#byFirst.get(tokens[from]?.text ?? '') ?? []) {
      const next = this.#follow(tokens, from + 1, rest);
      if (next > 0) yield { value, next };
    }
  }

  #follow(tokens: readonly Token[], from: number, rest: readonly string[]): number {
    let at = from;
    for (const word of rest) {
      if (tokens[at]?.text === '-' && tokens[at]?.glued) at++;
      if (tokens[at]?.text !== word) return 0;
      at++;
    }
    return at;
  }
}
