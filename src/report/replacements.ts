/**
 * What to write in place of a figure, and nothing around it: of "chute de 30,2 %", which should read −23,2 %, only "30,2"
 * becomes "23,2". Where more than digits is wrong (a rise for a fall, percent for points) a person has to reword.
 */
import type { CheckedClaim } from '../contract.ts';

/** A stretch of the quote, in its UTF-16 offsets, and what stands there instead. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NUMBER = /(?:\d{1,3}(?:[ \u00a0\u202f.,’']\d{3})+|\d+)(?:[.,]\d+)?/g;
const SIGNS = /^[\s+\-−±$€£]*$/;

const numbersIn = (text: string) =>
  [...text.matchAll(NUMBER)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The replacements that make the quote right; none where the correction is not one of digits alone. */
export function replacementsOf({ quote, diagnosis, stated }: CheckedClaim): readonly Replacement[] {
  const corrected = diagnosis?.corrected ?? '';
  const [written, right] = [numbersIn(quote), numbersIn(corrected)];
  const isOfDigits =
    written.length === right.length &&
    right.every((number, i) => {
      const before = corrected.slice(right[i - 1]?.end ?? 0, number.start);
      const after = corrected.slice(number.end, right[i + 1]?.start ?? corrected.length);
      const there = written[i];
      return (
        there !== undefined && saysBefore(quote, there.start, before) && saysAfter(quote, there.end, after, stated.unit)
      );
    });
  if (!isOfDigits) return [];
  return written.flatMap(({ text, start, end }, i) => {
    const instead = right[i]?.text ?? text;
    return instead === text ? [] : [{ start, end, text: instead }];
  });
}

/** Whether the quote says the same before its figure; a sign is told by the verb. */
const saysBefore = (quote: string, start: number, words: string): boolean =>
  SIGNS.test(words) || quote.slice(0, start).trimEnd().endsWith(words.trim());

/** Whether the quote says the same unit behind its figure, "per cent" for "%" too. */
const saysAfter = (quote: string, end: number, words: string, unit: string): boolean => {
  const said = words.trim();
  return said === '' || (said === '%' && isPercent(unit)) || quote.slice(end).trimStart().startsWith(said);
};

const isPercent = (unit: string): boolean => unit === 'percent' || unit === '%';
