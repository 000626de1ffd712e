/** Input that nobody writes: a reader that looks back or ahead without bound would not end on it in the time of a test. */
import { describe, expect, test } from 'vitest';
import { packs } from '../../src/languages/index.ts';
import { readNumbers } from '../../src/quantities/read-numbers.ts';

const MEGABYTE = 1_000_000;

/** Enough that quadratic time would not end. */
const MANY = 250_000;

const filled = (unit: string, size = MANY): string => unit.repeat(Math.ceil(size / unit.length));

const hostile: readonly (readonly [string, string])[] = [
  ['digits', filled('7', MEGABYTE)],
  ['groups of digits', filled('123,')],
  ['groups by spaces', filled('123 ')],
  ['dotted groups', filled('1.')],
  ['commas', filled(',', MEGABYTE)],
  ['hundreds in French', filled('cent ', MEGABYTE)],
  ['thousands in English', filled('thousand ')],
  ['joined units', filled('one and ')],
  ['opening brackets', filled('(', MEGABYTE)],
  ['currency signs', filled('$')],
  ['hyphens', filled('-')],
  ['hyphenated words', filled('five-')],
  ['digits and letters', filled('a1')],
  ['hedges', filled('more than ')],
  ['ranges', filled('1 to ')],
  ['slashes', filled('1/2/')],
  ['colons', filled('1:')],
  ['apostrophes', filled("l'")],
  ['at signs', filled('a@')],
  ['addresses', filled('http://1 ')],
  ['one long address', `http://${filled('1.')}`],
  ['fractions', filled('½')],
  ['exponents', filled('1e5')],
  ['percent signs', filled('5 %')],
  ['a half', filled('and a half ')],
  ['line breaks', filled('5\n')],
  ['surrogate halves', filled('\ud83d')],
];

describe('hostile input', () => {
  for (const [name, text] of hostile) {
    for (const language of ['en', 'fr']) {
      test(`${name} without end are read to their end (${language})`, () => {
        const pack = packs[language];
        if (!pack) throw new Error(`no language pack ${language}`);
        const { quantities, labels } = readNumbers(text, pack);
        let last = 0;
        for (const { start, end, quote } of [...quantities, ...labels].sort((a, b) => a.start - b.start)) {
          if (start < last || text.slice(start, end) !== quote) expect.fail(`overlap or wrong quote at ${start}`);
          last = end;
        }
      });
    }
  }
});
