import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packs } from '../../src/languages/index.ts';
import { periodOf, readPeriods } from '../../src/quantities/read-periods.ts';

const year = fc.integer({ min: 1901, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const quarter = fc.integer({ min: 1, max: 4 });
const two = (n: number): string => String(n).padStart(2, '0');

/** A label as printed, and the canonical label of the period that it is. */
type Printed = readonly [printed: string, label: string];

const printedOf = (language: 'en' | 'fr') => {
  const names = (n: number): string => {
    const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2024, n - 1, 15),
    );
    return name;
  };
  const letters = language === 'en' ? ['Q', 'H'] : ['T', 'S'];
  return fc.oneof(
    year.map((y): Printed => [String(y), String(y)]),
    fc.tuple(year, quarter).map(([y, q]): Printed => [`${letters[0]}${q} ${y}`, `${y}-Q${q}`]),
    fc.tuple(year, quarter).map(([y, q]): Printed => [`${y}-${letters[0]}${q}`, `${y}-Q${q}`]),
    fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]): Printed => [`${letters[1]}${h} ${y}`, `${y}-H${h}`]),
    fc.tuple(year, month).map(([y, m]): Printed => [`${names(m)} ${y}`, `${y}-${two(m)}`]),
    fc.tuple(year, month, day).map(([y, m, d]): Printed => [`${d} ${names(m)} ${y}`, `${y}-${two(m)}-${two(d)}`]),
    fc.tuple(year, month, day).map(([y, m, d]): Printed => [`${y}-${two(m)}-${two(d)}`, `${y}-${two(m)}-${two(d)}`]),
    year.map((y): Printed => [`${y}-${y + 1}`, `${y}-${two((y + 1) % 100)}`]),
  );
};

describe.each(['en', 'fr'] as const)('a period printed in %s is read back', (language) => {
  const pack = packs[language];
  if (!pack) throw new Error('no pack');

  test('as a cell', () => {
    fc.assert(fc.property(printedOf(language), ([printed, label]) => periodOf(printed, packs)?.label === label));
  });

  test('in a sentence', () => {
    const opener = language === 'en' ? 'Sales fell 3% in' : 'Les ventes ont reculé de 3 % en';
    fc.assert(
      fc.property(printedOf(language), ([printed, label]) => {
        const found = readPeriods(`${opener} ${printed}.`, pack.periods, { publishedAt: null });
        return found.length === 1 && found[0]?.period?.label === label;
      }),
    );
  });

  test('spans quote the text, in order and without overlaps, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        'in',
        'the',
        '2024',
        '-',
        '/',
        'Q1',
        'last',
        'year',
        'end of',
        'from',
        'to',
        'and',
        ',',
        '12',
        '5',
        'March',
        'May',
      ],
      ...[
        'fin',
        'de',
        "l'",
        'année',
        'T1',
        'janvier',
        'depuis',
        'dix',
        'ans',
        'plus tôt',
        'contre',
        '(',
        ')',
        '.',
        '%',
        '90s',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.constantFrom(' ', '', '\u00a0')), { maxLength: 40 }), (pieces) => {
        const text = pieces.map(([word, gap]) => word + gap).join('');
        let end = 0;
        for (const mention of readPeriods(text, pack.periods, { publishedAt: '2024-05-10' })) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.start, mention.end)).toBe(mention.quote);
          if (mention.period) expect(mention.period.start <= mention.period.end).toBe(true);
          end = mention.end;
        }
      }),
    );
  });

  test.each([
    ['digits', '1'],
    ['years', '2024 '],
    ['dashes', '2024-'],
    ['openers', language === 'en' ? 'by the end of ' : "d'ici la fin de "],
    ['figures', language === 'en' ? 'against 12 million ' : 'contre 12 millions '],
    ['ranges', language === 'en' ? 'from 2019 to ' : 'de 2019 à '],
    ['slashes', '5/3/'],
    ['edges', language === 'en' ? 'late ' : 'fin '],
  ])('60,000 characters of %s are read', (_name, unit) => {
    const text = unit.repeat(Math.ceil(60_000 / unit.length));
    expect(readPeriods(text, pack.periods, { publishedAt: '2024-05-10' }).length).toBeGreaterThanOrEqual(0);
  });
});
