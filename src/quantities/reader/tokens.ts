/**
 * One pass over the text: words, numerals in digits and signs, with what stands before each of them. Everything later is
 * lookups on these tokens, so that reading stays linear.
 */
import { type DigitMarks, type Numeral, readNumeral } from './digits.ts';
import { hashed, NO_WORD, type WordTable } from './word-table.ts';

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

/** What stands before and after the tokens of a text: no token at all. */
export const NOTHING = 3;
export const NO_GAP = 5;

/** Places before the first token that may be asked for, and places behind the last. */
export const FRONT = 8;
const BEHIND = 32;

/**
 * The tokens [FRONT, end) of a text, each by its number in parallel arrays. They are lent: the next text takes their place.
 * Before and behind them stand NOTHINGs, so that near neighbours may be looked at without asking whether there are any.
 */
export interface Tokens {
  readonly end: number;
  /** WORD, NUMERAL, SIGN or NOTHING. */
  readonly kinds: Uint8Array;
  /** What separates each from the one before: GLUED, SPACE, HYPHEN, APOSTROPHE, BREAK or NO_GAP. */
  readonly gaps: Uint8Array;
  /** UTF-16 offsets [start, end) into the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Folded words: lower case, no accents; signs as they are, numerals as "0", nothing as "". */
  readonly words: readonly string[];
  /** Their entries in the table of words. */
  readonly entries: Int32Array;
  /** For numerals only. */
  readonly numerals: readonly (Numeral | null)[];
  /** Tokens that a number may begin with, in order: every other one is passed over. */
  readonly openings: readonly number[];
}

/** The arrays of one text after another. */
class Lent implements Tokens {
  end = FRONT;
  readonly kinds: Uint8Array;
  readonly gaps: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: string[];
  readonly entries: Int32Array;
  readonly numerals: (Numeral | null)[];
  openings: number[] = [];
  /** UTF-16 units of the text. */
  readonly units: Uint16Array;
  readonly bytes: Buffer | null;

  constructor(size: number, tokens: number) {
    const places = FRONT + tokens + BEHIND;
    this.kinds = new Uint8Array(places).fill(NOTHING);
    this.gaps = new Uint8Array(places).fill(NO_GAP);
    this.starts = new Int32Array(places);
    this.ends = new Int32Array(places);
    this.entries = new Int32Array(places);
    this.words = new Array<string>(places).fill('');
    this.numerals = new Array<Numeral | null>(places).fill(null);
    this.units = new Uint16Array(size + 1);
    this.bytes = bytesOf(this.units);
  }
}

/** Texts up to this size share their arrays; a longer one has its own. */
const USUAL = 1 << 15;
let usual: Lent | null = null;

function lentFor(text: string): Lent {
  if (text.length > USUAL) return new Lent(text.length, mostTokens(text));
  usual ??= new Lent(USUAL, USUAL);
  return usual;
}

/** No more tokens than this: runs of letters and of digits, and every sign. */
function mostTokens(text: string): number {
  let most = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === OTHER || (kind !== last && (kind === LETTER || kind === DIGIT))) most++;
    last = kind;
  }
  return most;
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

const LETTER = 1;
const DIGIT = 2;
const BLANK = 3;
const LINE = 4;
const OTHER = 5;

function classOf(c: number): number {
  if (isLetter(c)) return LETTER;
  if (isDigit(c)) return DIGIT;
  if (isSpace(c)) return BLANK;
  return isBreak(c) ? LINE : OTHER;
}

/** Classes of the units that most texts are written with. */
const classes = Uint8Array.from({ length: 0x250 }, (_, c) => classOf(c));

/** Whether numbers of two bytes begin with the smaller, as Node writes UTF-16. */
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Where Node's own copy can be made, which is several times as fast as asking a text for one unit after another. */
const bytesOf = (units: Uint16Array): Buffer | null =>
  typeof Buffer === 'function' && isLittleEndian ? Buffer.from(units.buffer) : null;

/** Copies the UTF-16 units of a text, with a 0 behind them. */
function copyUnits(text: string, { units, bytes }: Lent): void {
  const size = text.length;
  if (bytes) bytes.write(text, 'utf16le');
  else for (let i = 0; i < size; i++) units[i] = text.charCodeAt(i);
  units[size] = 0;
}

/** Cuts the text; `marks` tell the decimal comma from the grouping one, `table` has the words of the language. */
export function tokenize(text: string, marks: DigitMarks, table: WordTable, opens: number): Tokens {
  const size = text.length;
  const lent = lentFor(text);
  const { kinds, gaps, starts, ends, words, entries, numerals, units } = lent;
  const openings: number[] = [];
  table.begin();
  copyUnits(text, lent);
  const own = marks.decimal.charCodeAt(0);
  let at = 0;
  let token = FRONT;
  let gap = BREAK;
  while (at < size) {
    const c = units[at] ?? 0;
    const kind = c < 0x250 ? classes[c] : classOf(c);
    if (kind === LETTER) {
      let hash = 0;
      let end = at;
      let d = c;
      do {
        hash = hashed(hash, d);
        end++;
        d = units[end] ?? 0;
      } while ((d < 0x250 ? classes[d] : classOf(d)) === LETTER);
      const entry = table.find(units, at, end, hash);
      if (table.plays(entry, opens)) openings.push(token);
      kinds[token] = WORD;
      gaps[token] = gap;
      starts[token] = at;
      ends[token] = end;
      entries[token] = entry;
      words[token] = table.texts[entry] ?? '';
      numerals[token] = null;
      token++;
      // Most words have one space behind them.
      gap = d === 32 ? SPACE : GLUED;
      at = d === 32 ? end + 1 : end;
    } else if (kind === BLANK) {
      if (gap !== BREAK) gap = SPACE;
      at++;
    } else if (kind === DIGIT || ((c === 46 || c === own) && gap !== GLUED && isDigit(units[at + 1] ?? 0))) {
      const numeral = readNumeral(text, at, marks);
      openings.push(token);
      kinds[token] = NUMERAL;
      gaps[token] = gap;
      starts[token] = at;
      ends[token] = numeral.end;
      entries[token] = table.digits;
      words[token] = '0';
      numerals[token] = numeral;
      token++;
      at = numeral.end;
      gap = GLUED;
    } else if (kind === LINE) {
      gap = BREAK;
      at++;
    } else {
      const last = kinds[token - 1];
      const next = units[at + 1] ?? 0;
      const inside =
        gap === GLUED &&
        (last !== SIGN || isVulgar(units[starts[token - 1] ?? 0] ?? 0)) &&
        (isLetter(next) || isDigit(next));
      if (inside && isHyphen(c)) {
        gap = HYPHEN;
        at++;
      } else if (inside && last === WORD && isApostrophe(c)) {
        gap = APOSTROPHE;
        at++;
      } else {
        const end = c >= 0xd800 && c < 0xdc00 ? Math.min(size, at + 2) : at + 1;
        const entry = table.find(units, at, end, end === at + 1 ? hashed(0, c) : hashed(hashed(0, c), next));
        if (isVulgar(c) && table.plays(entry, opens)) openings.push(token);
        kinds[token] = SIGN;
        gaps[token] = gap;
        starts[token] = at;
        ends[token] = end;
        entries[token] = entry;
        words[token] = table.texts[entry] ?? '';
        numerals[token] = null;
        token++;
        at = end;
        gap = GLUED;
      }
    }
  }
  for (let k = token; k < token + BEHIND; k++) {
    kinds[k] = NOTHING;
    gaps[k] = NO_GAP;
    starts[k] = size;
    ends[k] = size;
    entries[k] = NO_WORD;
    words[k] = '';
    numerals[k] = null;
  }
  lent.end = token;
  lent.openings = openings;
  return lent;
}
