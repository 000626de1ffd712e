/**
 * Numerals in digits: "1,234.5", "1 234,5", "1.234.567", "1’234.50". A mark followed by exactly three digits groups, in
 * the language's own way or in the other one where only that reading is possible; the rest is decimals.
 */

import { isDigit } from '../characters.ts';

export interface DigitMarks {
  readonly decimal: '.' | ',';
}

export interface Numeral {
  readonly end: number;
  readonly value: number;
  /** Digits after the decimal mark. */
  readonly decimals: number;
  /** Thousands were marked: never a year, a label or a phone number. */
  readonly grouped: boolean;
  /** Digits as printed before the decimal mark. */
  readonly digits: number;
  /** Begins with 0 and has more digits: "007", "01". */
  readonly padded: boolean;
  /** "1.234": the reading with the mark's other sense. */
  readonly otherReading: number | null;
}

const COMMA = 44;
const DOT = 46;

const isNarrowSpace = (c: number): boolean => c === 0xa0 || c === 0x202f || c === 0x2009;

const isMark = (c: number): boolean =>
  c === COMMA || c === DOT || c === 39 || c === 0x2019 || c === 32 || isNarrowSpace(c);

/** End of the run of digits that begins at `at`. */
function runEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Digits of an exponent; more are no number of a text. */
const LONGEST_EXPONENT = 3;

/** Reads the numeral at `at` with its exponent: "12.32e+14". */
export function readNumeral(text: string, at: number, marks: DigitMarks): Numeral {
  const mantissa = readMantissa(text, at, marks);
  const e = text.charCodeAt(mantissa.end);
  if (e !== 101 && e !== 69) return mantissa;
  const sign = text.charCodeAt(mantissa.end + 1);
  const from = mantissa.end + (sign === 43 || sign === 45 ? 2 : 1);
  const end = runEnd(text, from);
  const signed = from === mantissa.end + 2;
  if (end === from || end - from > LONGEST_EXPONENT || (!signed && mantissa.decimals === 0)) return mantissa;
  const value = Number(`${mantissa.value}e${text.slice(mantissa.end + 1, end)}`);
  return {
    end,
    value,
    decimals: Math.max(0, mantissa.decimals - Number(text.slice(mantissa.end + 1, end))),
    grouped: true,
    digits: mantissa.digits,
    padded: mantissa.padded,
    otherReading: mantissa.otherReading,
  };
}

/** Reads the numeral at `at` (a digit, or a dot before one). */
function readMantissa(text: string, at: number, marks: DigitMarks): Numeral {
  const first = runEnd(text, at);
  const own = marks.decimal === '.' ? DOT : COMMA;
  const simple = simpleAt(text, at, first, own);
  if (simple) return simple;
  const other = marks.decimal === '.' ? COMMA : DOT;
  if (first === at) {
    const end = runEnd(text, at + 1);
    return plain(`.${text.slice(at + 1, end)}`, '', end, 0, false);
  }
  let head = text.slice(at, first);
  const mark = text.charCodeAt(first);
  const canGroup = head.length <= 3 && head.charCodeAt(0) !== 48;
  let end = first;
  let groups = 0;
  let groupMark = 0;
  if (canGroup && isMark(mark)) {
    // Groups of three by one and the same mark.
    for (;;) {
      if (text.charCodeAt(end) !== mark) break;
      const stop = runEnd(text, end + 1);
      if (stop - end - 1 !== 3) break;
      head += text.slice(end + 1, stop);
      end = stop;
      groups++;
      groupMark = mark;
    }
  }
  const tail = text.charCodeAt(end);
  const tailEnd = tail === COMMA || tail === DOT ? runEnd(text, end + 1) : end;
  const hasTail = tailEnd > end + 1;
  if (groups === 1 && groupMark === own && !hasTail) {
    // "1.234" in English, "1,234" in French: the language's decimal mark before three digits.
    const decimals = text.slice(first + 1, end);
    const part = text.slice(at, first);
    // In French "350,000" cannot be a decimal worth writing; "2,125" can.
    const trailing = head.endsWith('000');
    return trailing
      ? plain(head, '', end, head.length, true, worthOf(part, decimals))
      : plain(part, decimals, end, first - at, false, Number(head));
  }
  // "192.168.1.1": what goes on by the same mark is no number.
  if (groups > 0 && hasTail && tail === groupMark) return plain(text.slice(at, first), '', first, first - at, false);
  if (groups > 0 && hasTail && tail !== groupMark && isDecimalTail(text, tailEnd)) {
    return plain(head, text.slice(end + 1, tailEnd), tailEnd, head.length, true);
  }
  if (groups > 0) {
    const doubtful = groups === 1 && groupMark === other && groupMark === DOT;
    const reading = doubtful ? Number(`${text.slice(at, first)}.${text.slice(first + 1, end)}`) : null;
    return plain(head, '', end, head.length, true, reading);
  }
  if (hasTail && isDecimalTail(text, tailEnd)) {
    const decimals = text.slice(end + 1, tailEnd);
    // Indian grouping "1,50,000" and lists "1,2,3" are not decimals.
    if (tail === COMMA && own === DOT) {
      const indian = indianEnd(text, at, first);
      if (indian > 0) return plain(text.slice(at, indian).replaceAll(',', ''), '', indian, indian - at, true);
      return decimals.length <= 2 &&
        text.charCodeAt(at - 1) !== COMMA &&
        head.length <= 3 &&
        !(text.charCodeAt(tailEnd) === COMMA && isDigit(text.charCodeAt(tailEnd + 1)))
        ? plain(head, decimals, tailEnd, first - at, false)
        : plain(head, '', first, first - at, false);
    }
    return plain(head, decimals, tailEnd, first - at, false);
  }
  return plain(head, '', first, first - at, false);
}

/**
 * "467" and "12.4": digits with nothing behind them that could go on, and with decimals that are no group of three. By far
 * the most numerals, and the value is summed up as they are read.
 */
function simpleAt(text: string, at: number, first: number, own: number): Numeral | null {
  if (first === at) return null;
  const mark = text.charCodeAt(first);
  const hasMore = isMark(mark) && isDigit(text.charCodeAt(first + 1));
  if (hasMore && mark !== own) return groupedAt(text, at, first);
  const end = hasMore ? runEnd(text, first + 1) : first;
  const decimals = hasMore ? end - first - 1 : 0;
  if (first - at + decimals > EXACT || decimals === 3) return null;
  if (hasMore && text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 1))) return null;
  const whole = sumOf(text, at, first, 0);
  const value = hasMore ? sumOf(text, first + 1, end, whole) : whole;
  return {
    end,
    value: hasMore ? value / (powers[decimals] ?? 1) : value,
    decimals,
    grouped: false,
    digits: first - at,
    padded: first - at > 1 && text.charCodeAt(at) === 48,
    otherReading: null,
  };
}

/** "1,250" and "40 000": groups of three by a mark that can be nothing else, with no decimals behind. */
function groupedAt(text: string, at: number, first: number): Numeral | null {
  if (first - at > 3 || text.charCodeAt(at) === 48) return null;
  const mark = text.charCodeAt(first);
  let value = sumOf(text, at, first, 0);
  let end = first;
  while (text.charCodeAt(end) === mark) {
    const stop = runEnd(text, end + 1);
    if (stop - end - 1 !== 3) break;
    value = sumOf(text, end + 1, stop, value);
    end = stop;
  }
  const groups = (end - first) / 4;
  const digits = first - at + groups * 3;
  if (groups === 0 || digits > EXACT || (mark === DOT && groups === 1)) return null;
  const tail = text.charCodeAt(end);
  if ((tail === COMMA || tail === DOT) && isDigit(text.charCodeAt(end + 1))) return null;
  return { end, value, decimals: 0, grouped: true, digits, padded: false, otherReading: null };
}

/** Digits [from, to) behind those that make `before`. */
function sumOf(text: string, from: number, to: number, before: number): number {
  let value = before;
  for (let i = from; i < to; i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}

/** "1.2.3" is a version or a date: a decimal is not followed by another mark and digit. */
const isDecimalTail = (text: string, end: number): boolean =>
  !(text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 1)));

/** "1,50,000": two or more groups of two before the last of three; the end, or 0. */
function indianEnd(text: string, at: number, first: number): number {
  if (first - at > 2) return 0;
  let end = first;
  let pairs = 0;
  while (text.charCodeAt(end) === COMMA) {
    const stop = runEnd(text, end + 1);
    const size = stop - end - 1;
    if (size === 3 && pairs > 0) return stop;
    if (size !== 2) return 0;
    pairs++;
    end = stop;
  }
  return 0;
}

/** Digits that a double holds exactly, and so does a power of ten to divide them by: one rounding, as in parsing. */
const EXACT = 15;
const powers = Array.from({ length: EXACT + 1 }, (_, k) => Number(`1e${k}`));

function worthOf(whole: string, decimals: string): number {
  if (whole.length + decimals.length > EXACT || whole.charCodeAt(0) === DOT)
    return Number(decimals === '' ? whole : `${whole}.${decimals}`);
  const value = sumOf(decimals, 0, decimals.length, sumOf(whole, 0, whole.length, 0));
  return decimals === '' ? value : value / (powers[decimals.length] ?? 1);
}

function plain(
  whole: string,
  decimals: string,
  end: number,
  digits: number,
  grouped: boolean,
  otherReading: number | null = null,
): Numeral {
  return {
    end,
    value: worthOf(whole, decimals),
    decimals: whole.startsWith('.') ? whole.length - 1 : decimals.length,
    grouped,
    digits,
    padded: whole.length > 1 && whole.charCodeAt(0) === 48,
    otherReading,
  };
}
