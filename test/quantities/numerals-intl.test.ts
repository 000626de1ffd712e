import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packFor } from '../../src/languages/index.ts';
import { readNumbers } from '../../src/quantities/read-numbers.ts';

/** What CLDR prints is what agencies print: every number must come back as one quantity whose interval holds it. */
const styles: readonly (readonly [string, Intl.NumberFormatOptions, string])[] = [
  ['decimal', {}, ''],
  ['decimal, two places', { minimumFractionDigits: 2, maximumFractionDigits: 2 }, ''],
  ['percent', { style: 'percent', maximumFractionDigits: 1 }, 'percent'],
  ['euros', { style: 'currency', currency: 'EUR' }, 'EUR'],
  ['dollars', { style: 'currency', currency: 'USD' }, 'USD'],
  ['pounds', { style: 'currency', currency: 'GBP' }, 'GBP'],
  ['euros by code', { style: 'currency', currency: 'EUR', currencyDisplay: 'code' }, 'EUR'],
  ['euros by name', { style: 'currency', currency: 'EUR', currencyDisplay: 'name' }, 'EUR'],
  ['compact', { notation: 'compact', compactDisplay: 'long' }, ''],
  ['compact euros', { notation: 'compact', style: 'currency', currency: 'EUR', maximumFractionDigits: 1 }, 'EUR'],
  ['kilometres', { style: 'unit', unit: 'kilometer' }, 'kilometre'],
  ['kilometres, long', { style: 'unit', unit: 'kilometer', unitDisplay: 'long' }, 'kilometre'],
  ['litres, long', { style: 'unit', unit: 'liter', unitDisplay: 'long' }, 'litre'],
  ['kilograms', { style: 'unit', unit: 'kilogram' }, 'kilogram'],
  ['speed', { style: 'unit', unit: 'kilometer-per-hour' }, 'kilometre-per-hour'],
  ['degrees', { style: 'unit', unit: 'celsius' }, 'celsius'],
  ['megabytes', { style: 'unit', unit: 'megabyte' }, 'megabyte'],
  ['hectares, long', { style: 'unit', unit: 'hectare', unitDisplay: 'long' }, 'hectare'],
];

const sizes = fc.oneof(
  fc.integer({ min: 2200, max: 99_999 }),
  fc.integer({ min: 100_000, max: 999_999_999 }),
  fc.integer({ min: 1, max: 99_999 }).map((n) => n / 100 + 0.01),
);

const frames: Readonly<Record<string, (printed: string) => string>> = {
  en: (printed) => `The office put it at ${printed}.`,
  fr: (printed) => `L’office annonce ${printed}.`,
};

describe.each(['en-GB', 'en-US', 'fr-FR', 'fr-CA', 'fr-BE'])('numbers as %s prints them', (locale) => {
  const language = locale.slice(0, 2);
  const pack = packFor(language);
  test.each(styles)('%s', (_name, options, code) => {
    const format = new Intl.NumberFormat(locale, options);
    fc.assert(
      fc.property(sizes, (n) => {
        const printed = format.format(n);
        const { quantities } = readNumbers((frames[language] ?? String)(printed), pack);
        const value = options.style === 'percent' ? n * 100 : n;
        const [only] = quantities;
        const fits = quantities.length === 1 && only && Math.abs(only.value - value) <= only.step * 0.500001 + 1e-9;
        if (!fits || only.unit.code !== code) {
          expect([printed, quantities.map((q) => [q.quote, q.value, q.unit.code])]).toEqual([
            printed,
            [[printed, value, code]],
          ]);
        }
      }),
      { seed: 7, numRuns: 150 },
    );
  });
});
