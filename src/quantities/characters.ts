/** What a character is, looked up in a table that fills as characters come: all cutting of text into words asks here. */

/** Kinds of characters, as bits. */
export const LETTER = 1;
/** Accents and other signs that join the letter before them. */
export const JOINED = 2;
export const NUMBER = 4;
export const SPACE = 8;
const OTHER = 16;

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [JOINED, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  [SPACE, /\s/u],
];

const classify = (char: string): number =>
  PATTERNS.reduce((kinds, [kind, pattern]) => (pattern.test(char) ? kinds | kind : kinds), 0) || OTHER;

/** Kinds of each UTF-16 unit; 0 is not yet looked at. */
const known = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const kind = known[code] ?? OTHER;
  if (kind !== 0) return kind;
  const found = classify(String.fromCharCode(code));
  known[code] = found;
  return found;
}

/** UTF-16 units of the character at a place where it is of one of the kinds, else 0. Beyond the first plane it has two. */
export function unitsAt(text: string, at: number, kinds: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code >= 0xdc00) return (kindOf(code) & kinds) === 0 ? 0 : 1;
  if (at >= text.length) return 0;
  return (classify(String.fromCodePoint(text.codePointAt(at) ?? 0)) & kinds) === 0 ? 0 : 2;
}

/** Where the run of characters of some kinds that holds a place ends. */
export function runEnd(text: string, from: number, kinds: number): number {
  let at = from;
  for (let units = unitsAt(text, at, kinds); units > 0; units = unitsAt(text, at, kinds)) at += units;
  return at;
}

/** Where a run of a–z ends: what needs no folding, and by far the most of any text. */
export function plainEnd(text: string, from: number): number {
  let at = from;
  while (isSmall(text.charCodeAt(at))) at++;
  return at;
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
