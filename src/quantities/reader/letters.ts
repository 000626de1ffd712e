/** What a UTF-16 unit of a text is: part of a word, a digit, a blank, a new line or a sign. */

import { isDigit } from '../characters.ts';
import { BLANK, DIGIT, LETTER, LINE, OTHER } from './token-kinds.ts';

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

export const isVulgar = (c: number): boolean => (c >= 0xbc && c <= 0xbe) || (c >= 0x2150 && c <= 0x215e);

export function classOf(c: number): number {
  if (isLetter(c)) return LETTER;
  if (isDigit(c)) return DIGIT;
  if (isSpace(c)) return BLANK;
  return isBreak(c) ? LINE : OTHER;
}

/** Classes of the units that most texts are written with. */
export const classes = Uint8Array.from({ length: 0x250 }, (_, c) => classOf(c));
