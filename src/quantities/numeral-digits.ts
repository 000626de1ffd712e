/** Digits inside numerals: plain ones in a word, decimals spelt out, and how exact a number is as written. */
import { belowHundred } from './numeral-cardinals.ts';
import type { DigitNumber, NumeralLexicon } from './numeral-lexicon.ts';

/** "2.5", "1,234" or "1 234" as one word. */
export function plainDigits(word: string, mark: '.' | ','): DigitNumber | null {
  if (!/^\d/.test(word) || !/^[\d.,\s\u00a0\u202f]+$/.test(word)) return null;
  const clean = word.replace(mark === '.' ? /[,\s]/g : /[.\s]/g, '').replace(',', '.');
  const value = Number(clean);
  if (!Number.isFinite(value)) return null;
  const decimals = clean.includes('.') ? clean.length - clean.indexOf('.') - 1 : 0;
  return { value, step: 10 ** -decimals, looseStep: decimals > 0 ? 10 ** -decimals : roundness(value) };
}

/** The place of the last digit that is not zero: 100 for 1,200; 1 for 0 and 7. */
export function roundness(value: number): number {
  let place = 1;
  if (value === 0 || !Number.isInteger(value)) return 1;
  while (value % (place * 10) === 0 && place < 1e21) place *= 10;
  return place;
}

/** Without binary dust: 1.2 × 1e6 is 1200000. */
export const exact = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

export function scaled(number: DigitNumber, scale: number): DigitNumber {
  if (scale === 1) return number;
  return {
    value: exact(number.value * scale),
    step: exact(number.step * scale),
    looseStep: exact(number.looseStep * scale),
  };
}

/** A half or a quarter is as exact as a digit after the mark. */
export const partStep = (scale: number): number => exact(scale / 10);

/** Decimals in words: "point five", "virgule vingt-cinq", "point oh five". */
export function decimalsAt(
  lexicon: NumeralLexicon,
  words: readonly string[],
  at: number,
  end: number,
): { readonly digits: string; readonly length: number } | null {
  if (at >= end || !lexicon.point.has(words[at] ?? '')) return null;
  let digits = '';
  let next = at + 1;
  for (
    let digit = lexicon.digits.get(words[next] ?? '');
    next < end && digit !== undefined && digits.length < 12;
    digit = lexicon.digits.get(words[next] ?? '')
  ) {
    const longer = belowHundred(lexicon, words, next, end);
    if (longer && longer.value > 9) break;
    digits += String(digit);
    next++;
  }
  const pair = digits === '' || /^0+$/.test(digits) ? belowHundred(lexicon, words, next, end) : null;
  if (pair) {
    digits += String(pair.value);
    next += pair.length;
  }
  return digits === '' ? null : { digits, length: next - at };
}

export function withDecimals(whole: number, digits: string): DigitNumber {
  const step = Number(`1e-${digits.length}`);
  return { value: Number(`${whole}.${digits}`), step, looseStep: step };
}
