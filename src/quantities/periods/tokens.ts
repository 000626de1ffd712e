/**
 * The pieces a mention of time is made of: "d'ici fin 2024" is d · ' · ici · fin · 2024, and "2024-Q1" is 2024 · - · q · 1,
 * glued. Dates are told by which pieces touch, so every token knows whether a space stands before it.
 */
import { isDigit, JOINED, LETTER, plainEnd, runEnd, SPACE, unitsAt } from '../characters.ts';
import { foldWord } from '../fold-word.ts';
import type { Span } from '../quantity.ts';

export interface Token extends Span {
  /** Lower case, no accents; dashes are `-`, apostrophes `'`. */
  readonly text: string;
  readonly kind: 'word' | 'digits' | 'mark';
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean;
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** The tables that have phrases beginning with it, as bits: most are never asked. */
  readonly opens: number;
}

const foldMark = (mark: string): string => {
  const code = mark.charCodeAt(0);
  if (code < 0x80) return mark;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  return code === 0x2019 || code === 0x2bc || code === 0x2018 ? "'" : mark;
};

/** Any table may be asked at a token whose openings nobody has looked up. */
const ANY = -1;

/** Cuts a text; `openings` are the tables that have phrases beginning with a word, as bits. */
export function tokensOf(text: string, openings?: ReadonlyMap<string, number>): readonly Token[] {
  const tokens: Token[] = [];
  const size = text.length;
  let last = -1;
  let at = 0;
  while (at < size) {
    const start = at;
    if (unitsAt(text, at, SPACE) > 0) {
      at++;
      continue;
    }
    let kind: Token['kind'] = 'word';
    const plain = plainEnd(text, at);
    at = runEnd(text, plain, LETTER | JOINED);
    if (at === start) {
      const isNumber = isDigit(text.charCodeAt(at));
      kind = isNumber ? 'digits' : 'mark';
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      while (isNumber && isDigit(text.charCodeAt(at))) at++;
    }
    const raw = text.slice(start, at);
    const folded = kind === 'word' ? (plain === at ? raw : foldWord(raw)) : kind === 'mark' ? foldMark(raw) : raw;
    tokens.push({
      start,
      end: at,
      text: folded,
      kind,
      glued: start === last,
      capital: kind === 'word' && plain !== at && raw[0] !== raw[0]?.toLowerCase(),
      opens: openings ? (openings.get(folded) ?? 0) : ANY,
    });
    last = at;
  }
  return tokens;
}

/** A place in the tokens after something was matched, and what it was. */
export interface Matched<T> {
  readonly value: T;
  readonly next: number;
}

const NONE: readonly never[] = [];

/** Phrases by their first word; the longest that stands at a place is found. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { readonly rest: readonly string[]; readonly value: T }[]>();
  #bit = ANY;

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

  /** Tells at which words this table need be asked: `bit` is set for each of them in `openings`. */
  mark(openings: Map<string, number>, bit: number): void {
    this.#bit = bit;
    for (const first of this.#byFirst.keys()) openings.set(first, (openings.get(first) ?? 0) | bit);
  }

  firsts(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** The longest phrase at a place. Hyphens between the words do not matter: "year-on-year" is "year on year". */
  at(tokens: readonly Token[], from: number): Matched<T> | null {
    for (const { rest, value } of this.#under(tokens[from])) {
      const next = this.#follow(tokens, from + 1, rest);
      if (next > 0) return { value, next };
    }
    return null;
  }

  /** Every phrase that stands at a place, longest first: "par rapport à l'" and "par rapport à". */
  all(tokens: readonly Token[], from: number): readonly Matched<T>[] {
    const found: Matched<T>[] = [];
    for (const { rest, value } of this.#under(tokens[from])) {
      const next = this.#follow(tokens, from + 1, rest);
      if (next > 0) found.push({ value, next });
    }
    return found;
  }

  #under(token: Token | undefined): readonly { readonly rest: readonly string[]; readonly value: T }[] {
    if (token === undefined || (token.opens & this.#bit) === 0) return NONE;
    return this.#byFirst.get(token.text) ?? NONE;
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
