import { expect, test } from 'vitest';
import { en } from '../../src/languages/en/index.ts';
import { fr } from '../../src/languages/fr/index.ts';
import type { LanguagePack } from '../../src/languages/pack.ts';
import { unitTable } from '../../src/quantities/unit-table.ts';
import { currencyCodes, foldName, pastCurrencies, unitLookup } from '../../src/quantities/units.ts';

const packs: readonly LanguagePack[] = [en, fr];

const codesOf = ({ units }: LanguagePack): ReadonlySet<string> =>
  new Set([
    ...Object.keys(units.names),
    ...Object.keys(units.careful),
    ...Object.keys(units.age),
    ...units.moneyFamilies.flatMap(({ kinds }) => kinds.map(([code]) => code)),
    ...units.shared.flatMap(({ usual, others }) => [...others.map((o) => o.code), ...(usual === null ? [] : [usual])]),
  ]);

test('every code that a pack names is a unit or a currency', () => {
  for (const pack of packs) {
    const unknown = [...codesOf(pack)].filter((c) => !unitTable[c] && !currencyCodes.has(c) && !pastCurrencies.has(c));
    expect(unknown).toEqual([]);
  }
});

test('a currency that one language names, the other names', () => {
  const money = (pack: LanguagePack): string[] => [...codesOf(pack)].filter((c) => !unitTable[c]).sort();
  // "Franc" alone is Swiss in an English text and French in a French one; some names stand beside an adjective in one only.
  expect(money(fr)).toEqual(money(en));
});

test('a unit of measure that one language names, the other names', () => {
  const measures = (pack: LanguagePack): string[] => [...codesOf(pack)].filter((c) => unitTable[c]).sort();
  const own = new Set([
    'are',
    'quintal',
    'tonne-of-oil-equivalent',
    'metric-horsepower',
    'half-year',
    'quarter',
    'yard',
  ]);
  const shared = (codes: string[]): string[] => codes.filter((c) => !own.has(c));
  expect(shared(measures(fr))).toEqual(shared(measures(en)));
});

test('names are folded, so that folded text meets them', () => {
  for (const pack of packs) {
    const { names, careful, age, shared } = pack.units;
    const all = [names, careful, age].flatMap((record) => Object.values(record).flat());
    const loose = [...all, ...shared.flatMap((s) => s.names)].filter((name) => foldName(name) !== name);
    expect(loose).toEqual([]);
  }
});

test('the rarer currencies have names in both languages', () => {
  const missing = (pack: LanguagePack): string[] => {
    const names = new Intl.DisplayNames([pack.locale], { type: 'currency', fallback: 'none' });
    return ['JOD', 'KWD', 'BGN', 'ISK', 'GEL', 'CRC', 'MAD', 'TND', 'XOF'].filter((code) => {
      const words = foldName(names.of(code) ?? '').split(' ');
      return unitLookup(pack).at(words, 0)?.unit.code !== code;
    });
  };
  expect(packs.map(missing)).toEqual([[], []]);
});

test('number words: what one language has a section for, the other fills or leaves empty on purpose', () => {
  for (const { numerals } of packs) {
    expect(Object.keys(numerals.units).length).toBeGreaterThanOrEqual(10);
    for (const n of [2, 3, 4, 5, 10]) {
      expect([...Object.values(numerals.fractions), ...Object.values(numerals.ordinalFractions)]).toContain(n);
    }
    for (const scale of [1e3, 1e6, 1e9, 1e12]) expect(Object.values(numerals.scales)).toContain(scale);
    for (let n = 1; n <= 10; n++) expect(Object.values(numerals.ordinals)).toContain(n);
  }
});
