/**
 * One pass over the text: words, numerals in digits and signs, with what stands before each of them. Everything later is
 * lookups on these tokens, so that reading stays linear.
 */
import { foldWord } from '../fold-word.ts';
import { type DigitMarks, type Numeral, readNumeral } from './digits.ts';

/** What separates a token from the one before it. */
export const GLUED = 0;
export const SPACE = 1;
/** A hyphen or dash between two letters or digits: "15-year-old", "25–40". */
export const HYPHEN = 2;
/** An apostrophe: "l'emploi", "d'euros". */
export const APOSTROPHE = 3;
export const BREAK = 4;

export const WORD = 0;
export const NUMERAL = 1;
export const SIGN = 2;

export interface Token {
  readonly kind: 0 | 1 | 2;
  readonly start: number;
  readonly end: number;
  readonly before: 0 | 1 | 2 | 3 | 4;
  /** For numerals only. */
  readonly numeral: Numeral | null;
}

export interface Tokens {
  readonly text: string;
  readonly list: readonly Token[];
  /** Folded words, parallel to `list`: lower case, no accents; signs as they are, numerals as "0". */
  readonly words: readonly string[];
  /** Tokens that a number may begin with, in order: every other one is passed over. */
  readonly starts: readonly number[];
}

/** What a number may begin with besides digits. */
export interface Starts {
  readonly words: ReadonlySet<string>;
  readonly signs: ReadonlySet<string>;
  /** 1 for the `shapeOf` of each of those words: most words are passed over without a look-up. */
  readonly shapes: Uint8Array;
}

/** First letter and length of a word as an index. */
const shapeOf = (first: number, length: number): number => ((first & 31) << 4) | Math.min(length, 15);

export function startsOf(words: ReadonlySet<string>, signs: Iterable<string>): Starts {
  const shapes = new Uint8Array(512);
  for (const word of words) shapes[shapeOf(word.charCodeAt(0), word.length)] = 1;
  return { words, signs: new Set(signs), shapes };
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

const isAsciiLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

/** Letters and marks beyond ASCII; signs, punctuation and superscripts of Latin-1 are not among them. */
const isOtherLetter = (c: number): boolean => {
  if (c < 0xc0) return c === 0xaa || c === 0xb5;
  if (c < 0x250) return c !== 0xd7 && c !== 0xf7;
  if (c < 0x2000) return true;
  if (c < 0x2c00) return c === 0x2126;
  return c < 0xd800 || (c >= 0xf900 && c < 0xfe00);
};

export const isLetter = (c: number): boolean => isAsciiLetter(c) || (c >= 0xaa && isOtherLetter(c));

export const isSpace = (c: number): boolean =>
  c === 32 || c === 9 || c === 0xa0 || c === 0x202f || (c >= 0x2000 && c <= 0x200b) || c === 0xfeff;

const isBreak = (c: number): boolean => c === 10 || c === 13 || c === 0x2028 || c === 0x2029;

export const isHyphen = (c: number): boolean => c === 45 || (c >= 0x2010 && c <= 0x2015) || c === 0x2212;

export const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x2bc;

/** Vulgar fractions: "½" is its own numeral. */
const vulgar: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
);

export const vulgarSigns: readonly string[] = [...vulgar.keys()];

export const vulgarFraction = (sign: string): number | null => vulgar.get(sign) ?? null;

const isVulgar = (c: number): boolean => (c >= 0xbc && c <= 0xbe) || (c >= 0x2150 && c <= 0x215e);

/** Cuts the text; `marks` tell the decimal comma from the grouping one. */
export function tokenize(text: string, marks: DigitMarks, numbers: Starts): Tokens {
  const list: Token[] = [];
  const words: string[] = [];
  const starts: number[] = [];
  const { shapes } = numbers;
  const size = text.length;
  const own = marks.decimal.charCodeAt(0);
  let at = 0;
  let before: Token['before'] = BREAK;
  while (at < size) {
    const c = text.charCodeAt(at);
    if (isAsciiLetter(c) || (c >= 0xaa && isOtherLetter(c))) {
      let end = at + 1;
      // Lower-case ASCII, by far the most words, is folded as it stands.
      let isFolded = c >= 97 && c <= 122;
      for (; end < size; end++) {
        const d = text.charCodeAt(end);
        if (d >= 97 && d <= 122) continue;
        if (!isAsciiLetter(d) && !(d >= 0xaa && isOtherLetter(d))) break;
        isFolded = false;
      }
      list.push({ kind: WORD, start: at, end, before, numeral: null });
      const raw = text.slice(at, end);
      const word = isFolded ? raw : foldWord(raw);
      if (shapes[shapeOf(isFolded ? c : word.charCodeAt(0), word.length)] === 1 && numbers.words.has(word))
        starts.push(words.length);
      words.push(word);
      at = end;
      before = GLUED;
    } else if (isDigit(c) || ((c === 46 || c === own) && before !== GLUED && isDigit(text.charCodeAt(at + 1)))) {
      const numeral = readNumeral(text, at, marks);
      list.push({ kind: NUMERAL, start: at, end: numeral.end, before, numeral });
      starts.push(words.length);
      words.push('0');
      at = numeral.end;
      before = GLUED;
    } else if (isSpace(c)) {
      if (before !== BREAK) before = SPACE;
      at++;
    } else if (isBreak(c)) {
      before = BREAK;
      at++;
    } else {
      const last = list[list.length - 1];
      const next = text.charCodeAt(at + 1);
      const inside =
        before === GLUED &&
        last !== undefined &&
        (last.kind !== SIGN || isVulgar(text.charCodeAt(last.start))) &&
        (isLetter(next) || isDigit(next));
      if (inside && isHyphen(c)) {
        before = HYPHEN;
        at++;
      } else if (inside && last.kind === WORD && isApostrophe(c)) {
        before = APOSTROPHE;
        at++;
      } else {
        const end = c >= 0xd800 && c < 0xdc00 ? Math.min(size, at + 2) : at + 1;
        list.push({ kind: SIGN, start: at, end, before, numeral: null });
        const sign = text.slice(at, end);
        if (isVulgar(c) && numbers.signs.has(sign)) starts.push(words.length);
        words.push(sign);
        at = end;
        before = GLUED;
      }
    }
  }
  return { text, list, words, starts };
}
