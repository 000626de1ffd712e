/**
 * One pass over the text: words, numerals in digits and signs, with what stands before each of them. Everything later is
 * lookups on these tokens, so that reading stays linear.
 */

import { isDigit } from '../characters.ts';
import { isAddressMark } from './addresses.ts';
import { type DigitMarks, type Numeral, readNumeral } from './digits.ts';
import { classes, classOf, isApostrophe, isHyphen, isLetter, isVulgar } from './letters.ts';
import {
  APOSTROPHE,
  BLANK,
  BREAK,
  DIGIT,
  FRONT,
  GLUED,
  HYPHEN,
  LETTER,
  LINE,
  NO_GAP,
  NO_WORD,
  NOTHING,
  NUMERAL,
  OTHER,
  ROLE_WIDTH,
  SIGN,
  SPACE,
  WORD,
} from './token-kinds.ts';
import { hashed, type WordTable } from './word-table.ts';

/** Places behind the last token that may be asked for. */
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
  /** Where their roles begin in the table of words: their entries times `ROLE_WIDTH`. */
  readonly rows: Int32Array;
  /** For numerals only. */
  readonly numerals: readonly (Numeral | null)[];
}

/** A text that was cut. */
export interface Cut extends Tokens {
  /** Tokens that a number may begin with, in order: every other one is passed over. */
  readonly openings: readonly number[];
  /** Offsets of what may be inside an address of the web or of mail, in order. */
  readonly addressMarks: readonly number[];
}

/** The arrays of one text after another. */
class Lent implements Cut {
  end = FRONT;
  readonly kinds: Uint8Array;
  readonly gaps: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: string[];
  readonly rows: Int32Array;
  readonly numerals: (Numeral | null)[];
  openings: number[] = [];
  addressMarks: number[] = [];
  /** UTF-16 units of the text. */
  readonly units: Uint16Array;
  readonly bytes: Buffer | null;

  constructor(
    readonly size: number,
    tokens: number,
  ) {
    const places = FRONT + tokens + BEHIND;
    this.kinds = new Uint8Array(places).fill(NOTHING);
    this.gaps = new Uint8Array(places).fill(NO_GAP);
    this.starts = new Int32Array(places);
    this.ends = new Int32Array(places);
    this.rows = new Int32Array(places);
    this.words = new Array<string>(places).fill('');
    this.numerals = new Array<Numeral | null>(places).fill(null);
    this.units = new Uint16Array(size + 1);
    this.bytes = bytesOf(this.units);
  }
}

/** Texts up to this size share their arrays, which grow with them; a longer one has its own. */
const LONGEST_SHARED = 1 << 16;
const LEAST = 1 << 12;
let shared: Lent | null = null;

function lentFor(text: string): Lent {
  const size = text.length;
  if (size > LONGEST_SHARED) return new Lent(size, mostTokens(text));
  if (shared === null || shared.size < size) {
    const room = Math.max(LEAST, size * 2);
    shared = new Lent(room, room);
  }
  return shared;
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

/** HYPHEN or APOSTROPHE where a sign joins two tokens that are glued to it, else GLUED. */
function jointAt({ kinds, starts, units }: Lent, token: number, at: number, gap: number): number {
  if (gap !== GLUED) return GLUED;
  const next = units[at + 1] ?? 0;
  if (!isLetter(next) && !isDigit(next)) return GLUED;
  const c = units[at] ?? 0;
  const last = kinds[token - 1];
  if (isHyphen(c)) return last !== SIGN || isVulgar(units[starts[token - 1] ?? 0] ?? 0) ? HYPHEN : GLUED;
  return last === WORD && isApostrophe(c) ? APOSTROPHE : GLUED;
}

/** Cuts the text; `marks` tell the decimal comma from the grouping one, `table` has the words of the language. */
export function tokenize(text: string, marks: DigitMarks, table: WordTable, opens: number): Cut {
  const size = text.length;
  const lent = lentFor(text);
  const { kinds, gaps, starts, ends, words, rows, numerals, units } = lent;
  const openings: number[] = [];
  const addressMarks: number[] = [];
  table.begin(text);
  copyUnits(text, lent);
  const own = marks.decimal.charCodeAt(0);
  let at = 0;
  let token = FRONT;
  let gap = BREAK;
  while (at < size) {
    const c = units[at] ?? 0;
    const kind = c < 0x250 ? classes[c] : classOf(c);
    if (kind === BLANK) {
      if (gap !== BREAK) gap = SPACE;
      at++;
      continue;
    }
    if (kind === LINE) {
      gap = BREAK;
      at++;
      continue;
    }
    let what = WORD;
    let end = at + 1;
    let entry: number;
    let numeral: Numeral | null = null;
    if (kind === LETTER) {
      let hash = hashed(0, c);
      let d = units[end] ?? 0;
      while ((d < 0x250 ? classes[d] : classOf(d)) === LETTER) {
        hash = hashed(hash, d);
        end++;
        d = units[end] ?? 0;
      }
      entry = table.find(units, at, end, hash);
      if (table.plays(entry, opens)) openings.push(token);
    } else if (kind === DIGIT || ((c === 46 || c === own) && gap !== GLUED && isDigit(units[at + 1] ?? 0))) {
      what = NUMERAL;
      numeral = readNumeral(text, at, marks);
      end = numeral.end;
      entry = table.digits;
      openings.push(token);
    } else {
      const joint = jointAt(lent, token, at, gap);
      if (joint !== GLUED) {
        gap = joint;
        at++;
        continue;
      }
      what = SIGN;
      const next = units[end] ?? 0;
      if (c >= 0xd800 && c < 0xdc00 && end < size) end++;
      entry = table.find(units, at, end, end === at + 1 ? hashed(0, c) : hashed(hashed(0, c), next));
      if (isVulgar(c) && table.plays(entry, opens)) openings.push(token);
      if (isAddressMark(units, at)) addressMarks.push(at);
    }
    kinds[token] = what;
    gaps[token] = gap;
    starts[token] = at;
    ends[token] = end;
    rows[token] = entry * ROLE_WIDTH;
    words[token] = table.texts[entry] ?? '';
    numerals[token] = numeral;
    token++;
    // Most words have one space behind them.
    const isSpaced = units[end] === 32;
    gap = isSpaced ? SPACE : GLUED;
    at = isSpaced ? end + 1 : end;
  }
  for (let k = token; k < token + BEHIND; k++) {
    kinds[k] = NOTHING;
    gaps[k] = NO_GAP;
    starts[k] = size;
    ends[k] = size;
    rows[k] = NO_WORD;
    words[k] = '';
    numerals[k] = null;
  }
  lent.end = token;
  lent.openings = openings;
  lent.addressMarks = addressMarks;
  return lent;
}
