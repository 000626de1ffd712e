import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/languages/en/index.ts';
import { fr } from '../../src/languages/fr/index.ts';
import type { LanguagePack } from '../../src/languages/pack.ts';
import { type Numeral, numeralAt } from '../../src/quantities/numerals.ts';
import { foldName } from '../../src/quantities/units.ts';
import { english, french } from './numerals-spelled.ts';

const packs = { en, fr };

const tokens = (text: string): string[] => foldName(text).split(' ');

/** The numeral at the first word that begins one, with the words it takes. */
function first(pack: LanguagePack, text: string): (Numeral & { readonly at: number; readonly words: number }) | null {
  const words = tokens(text);
  for (let at = 0; at < words.length; at++) {
    const numeral = numeralAt(words, at, pack.numerals);
    if (numeral) return { ...numeral, at, words: words.length };
  }
  return null;
}

const whole = (pack: LanguagePack, text: string): number | null => {
  const read = first(pack, text);
  return read && read.at === 0 && read.length === read.words ? read.value : null;
};

describe('cardinals in words are read back', () => {
  const styles = [true, false].flatMap((and) =>
    [true, false].flatMap((hundreds) =>
      [true, false].map((article) => ({ and, hyphens: hundreds, hundreds, article })),
    ),
  );
  test('English, 0 to 9,999 in every style', () => {
    for (const style of styles) {
      for (let n = 0; n < 10_000; n++) {
        const text = english(n, style);
        if (whole(en, text) !== n) expect([text, first(en, text)?.value]).toEqual([text, n]);
      }
    }
  });

  const regions = ['france', 'belgium', 'switzerland'] as const;
  test('French, 0 to 9,999 of every region, old spelling and new', () => {
    for (const region of regions) {
      for (const reform of [false, true]) {
        for (let n = 0; n < 10_000; n++) {
          const text = french(n, { region, reform, feminine: n % 2 === 1 });
          if (whole(fr, text) !== n) expect([text, first(fr, text)?.value]).toEqual([text, n]);
        }
      }
    }
  });

  const large = fc.oneof(
    fc.integer({ min: 1, max: 999_999 }),
    fc.integer({ min: 1, max: 999_999_999_999_999 }),
    fc.integer({ min: 1, max: 9999 }).map((n) => n * 1e6),
  );
  test('any integer up to a thousand billions, in English', () => {
    fc.assert(
      fc.property(large, fc.constantFrom(...styles), (n, style) => whole(en, english(n, style)) === n),
      { seed: 1, numRuns: 2000 },
    );
  });
  test('any integer up to a thousand billions, in French', () => {
    const style = fc.record({ region: fc.constantFrom(...regions), reform: fc.boolean(), feminine: fc.boolean() });
    fc.assert(
      fc.property(large, style, (n, s) => whole(fr, french(n, s)) === n),
      { seed: 1, numRuns: 2000 },
    );
  });
});

/** Text, value, and the words left over after the numeral (0 when it takes all). */
const spellings: Readonly<Record<'en' | 'fr', readonly (readonly [string, number, string, number?])[]>> = {
  en: [
    ['twelve hundred', 1200, 'number'],
    ['a hundred and five', 105, 'number'],
    ['two hundred and five thousand', 205_000, 'number'],
    ['two thousand nineteen', 2019, 'number'],
    ['2.5 million', 2.5e6, 'number'],
    ['1,200 billion', 1.2e12, 'number'],
    ['two point five million', 2.5e6, 'number'],
    ['zero point oh five', 0.05, 'number'],
    ['three point one four', 3.14, 'number'],
    ['minus forty', -40, 'number'],
    ['half a million', 5e5, 'number'],
    ['half-a-billion', 5e8, 'number'],
    ['a quarter of a million', 250_000, 'number'],
    ['one and a half million', 1.5e6, 'number'],
    ['a million and a half', 1.5e6, 'number'],
    ['two and three-quarters', 2.75, 'number'],
    ['a dozen', 12, 'number'],
    ['half a dozen', 6, 'number'],
    ['two dozen', 24, 'number'],
    ['a good dozen', 12, 'number'],
    ['three lakh', 300_000, 'number'],
    ['two-thirds', 2 / 3, 'fraction'],
    ['a third', 1 / 3, 'fraction'],
    ['three quarters', 0.75, 'fraction'],
    ['nine-tenths', 0.9, 'fraction'],
    ['half', 0.5, 'fraction'],
    ['one half', 0.5, 'fraction'],
    ['twice', 2, 'multiple'],
    ['sixfold', 6, 'multiple'],
    ['ten-fold', 10, 'multiple'],
    ['three times', 3, 'multiple'],
    ['two and a half times', 2.5, 'multiple'],
    ['double the', 2, 'multiple', 1],
    ['one in five', 0.2, 'ratio'],
    ['9 out of 10', 0.9, 'ratio'],
    ['two out of every three', 2 / 3, 'ratio'],
    ['one worker in eight', 1 / 8, 'ratio'],
    ['seven drivers out of ten', 0.7, 'ratio'],
    ['second', 2, 'ordinal'],
    ['twenty-first', 21, 'ordinal'],
    ['nineteen ninety-four', 1994, 'number'],
    ['nineteen oh five', 1905, 'number'],
    ['one thousand and two thousand', 1000, 'number', 3],
    ['two hundred and three hundred', 200, 'number', 3],
    ['six seven', 6, 'number', 1],
    ['five point guards', 5, 'number', 2],
    ['two quarters', 2, 'number', 1],
    ['two in three days', 2, 'number', 3],
    ['six men in ten towns', 6, 'number', 4],
    ['one in 2019', 1, 'number', 2],
    ['a million and counting', 1e6, 'number', 2],
    ['two and a dog', 2, 'number', 3],
  ],
  fr: [
    ['mille neuf cent', 1900, 'number'],
    ['deux mille vingt-quatre', 2024, 'number'],
    ['quatre-vingts', 80, 'number'],
    ['quatre-vingt-onze', 91, 'number'],
    ['soixante et onze', 71, 'number'],
    ['mille milliards', 1e12, 'number'],
    ['cent mille', 100_000, 'number'],
    ['3 millions et demi', 3.5e6, 'number'],
    ['deux milliards et demi', 2.5e9, 'number'],
    ['2,5 millions', 2.5e6, 'number'],
    ['deux virgule cinq', 2.5, 'number'],
    ['deux virgule vingt-cinq', 2.25, 'number'],
    ['zéro virgule zéro cinq', 0.05, 'number'],
    ['moins quarante', -40, 'number'],
    ['une centaine', 100, 'number'],
    ['une petite centaine', 100, 'number'],
    ['une dizaine', 10, 'number'],
    ['trois douzaines', 36, 'number'],
    ['une demi-douzaine', 6, 'number'],
    ['un demi-million', 500_000, 'number'],
    ['un millier', 1000, 'number'],
    ['deux milliers', 2000, 'number'],
    ['trois quarts de milliard', 7.5e8, 'number'],
    ['un tiers', 1 / 3, 'fraction'],
    ['les deux tiers', 2 / 3, 'fraction'],
    ['les trois quarts', 0.75, 'fraction'],
    ['la moitié', 0.5, 'fraction'],
    ['neuf dixièmes', 0.9, 'fraction'],
    ['un cinquième', 0.2, 'fraction'],
    ['du quart', 0.25, 'fraction'],
    ['trois fois', 3, 'multiple'],
    ['deux fois et demie', 2.5, 'multiple'],
    ['le double', 2, 'multiple'],
    ['deux sur trois', 2 / 3, 'ratio'],
    ['un salarié sur cinq', 0.2, 'ratio'],
    ['9 foyers sur 10', 0.9, 'ratio'],
    ['deuxième', 2, 'ordinal'],
    ['vingt et unième', 21, 'ordinal'],
    ['quatre-vingt-dixième', 90, 'ordinal'],
    ['cent un', 101, 'number'],
    ['vingt et onze', 20, 'number', 2],
    ['mille et une', 1001, 'number'],
    ['cent et deux', 100, 'number', 2],
    ['deux et trois', 2, 'number', 2],
    ['trois mètres sur deux', 3, 'number', 3],
    ['deux sur dix ans', 2, 'number', 3],
    ['cinq cents salariés', 500, 'number', 1],
  ],
};

describe.each(['en', 'fr'] as const)('numerals in %s', (code) => {
  for (const [text, value, form, left = 0] of spellings[code]) {
    test(`"${text}" is ${value}`, () => {
      const read = first(packs[code], text);
      const after = (read?.words ?? 0) - (read?.at ?? 0) - (read?.length ?? 0);
      expect([read?.value, read?.form, after]).toEqual([expect.closeTo(value, 9), form, left]);
    });
  }
});

describe('what is no numeral', () => {
  test.each([
    'a tree',
    'hundreds of people',
    'dozens of cats',
    'and so on',
    'million',
    'the quarter final',
    'point guards',
    'half-time',
    'second half',
  ])('"%s"', (text) => {
    const read = first(en, text);
    expect(read === null || read.form === 'ordinal').toBe(true);
  });
  test.each([
    'des milliers de gens',
    'des centaines',
    'et alors',
    'au moins',
    'demi-finale',
    'le premier tiers-temps',
    'virgule',
  ])('« %s »', (text) => {
    const read = first(fr, text);
    expect(read === null || read.form === 'ordinal').toBe(true);
  });
  test('« au moins cinq » is five, not minus five', () => {
    expect(first(fr, 'au moins cinq')?.value).toBe(5);
    expect(first(fr, 'plus ou moins dix')?.value).toBe(10);
  });
});

describe('written precision in words', () => {
  test.each([
    ['en', 'two million', 1e6, 1e6],
    ['en', '2.5 million', 1e5, 1e5],
    ['en', 'forty', 1, 10],
    ['en', 'forty-two', 1, 1],
    ['en', 'three hundred', 1, 100],
    ['en', 'two thousand five hundred', 1, 100],
    ['fr', 'trente mille', 1000, 10_000],
    ['fr', 'une centaine', 100, 100],
    ['fr', 'deux virgule cinq', 0.1, 0.1],
  ] as const)('%s "%s"', (code, text, step, looseStep) => {
    const read = first(packs[code], text);
    expect([read?.step, read?.looseStep]).toEqual([step, looseStep]);
  });
});

test('a numeral stops at the break it is given', () => {
  expect(numeralAt(['two', 'hundred', 'five'], 0, en.numerals, { end: 2 })?.value).toBe(200);
  expect(numeralAt(['one', 'in', 'five'], 0, en.numerals, { end: 1 })?.form).toBe('number');
});

describe('hostile repetition is read in short steps', () => {
  test.each([
    ['fr', 'cent'],
    ['fr', 'mille'],
    ['fr', 'quatre vingt'],
    ['fr', 'mille milliards'],
    ['fr', 'et'],
    ['en', 'million'],
    ['en', 'a hundred and'],
    ['en', 'one in'],
    ['en', 'point'],
    ['en', 'half a'],
    ['en', 'minus'],
    ['en', 'nine point'],
  ] as const)('%s "%s …"', (code, word) => {
    const words = Array.from({ length: 20_000 }, () => word.split(' ')).flat();
    let steps = 0;
    for (let at = 0; at < words.length; steps++) {
      const read = numeralAt(words, at, packs[code].numerals);
      if (read) expect(read.length).toBeLessThan(40);
      at += Math.max(read?.length ?? 1, 1);
    }
    expect(steps).toBeLessThanOrEqual(words.length);
  });
});
