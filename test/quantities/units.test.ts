import { describe, expect, test } from 'vitest';
import { en } from '../../src/languages/en/index.ts';
import { fr } from '../../src/languages/fr/index.ts';
import type { Unit } from '../../src/quantities/quantity.ts';
import {
  convertTo,
  perAt,
  readCell,
  sameUnit,
  unitFromWords,
  unitLookup,
  unitOf,
  unitSymbol,
} from '../../src/quantities/units.ts';

const packs = { en, fr };

const count = (code: string): Unit => ({ dimension: 'count', code, noun: code, per: null });
const per = (unit: Unit, denominator: Unit): Unit => ({ ...unit, per: denominator });

const named: readonly ['en' | 'fr', string, string, string?][] = [
  ['en', 'square kilometres', 'square-kilometre'],
  ['en', 'km²', 'square-kilometre'],
  ['en', 'US dollars', 'USD'],
  ['en', 'Indian rupees', 'INR'],
  ['en', 'Jordanian dinars', 'JOD'],
  ['en', 'percentage points', 'percentage-point'],
  ['en', 'per cent', 'percent'],
  ['en', 'MW', 'megawatt'],
  ['en', 'mW', 'milliwatt'],
  ['en', 'barrels a day', 'barrel', 'day'],
  ['en', 'tonnes per hectare', 'tonne', 'hectare'],
  ['en', '€/kg', 'EUR', 'kilogram'],
  ['en', 'miles per hour', 'mile-per-hour'],
  ['en', 'km/h', 'kilometre-per-hour'],
  ['fr', 'kilomètres carrés', 'square-kilometre'],
  ['fr', 'points de pourcentage', 'percentage-point'],
  ['fr', 'pour cent', 'percent'],
  ['fr', 'francs suisses', 'CHF'],
  ['fr', 'dinars jordaniens', 'JOD'],
  ['fr', 'kilomètres-heure', 'kilometre-per-hour'],
  ['fr', 'kilowatts-heure', 'kilowatt-hour'],
  ['fr', 'tonnes par an', 'tonne', 'year'],
  ['fr', 'euros le kilo', 'EUR', 'kilogram'],
  ['fr', 'quintaux', 'quintal'],
];

describe('unit names and symbols', () => {
  test.each(named)('%s "%s" is %s', (language, words, code, under) => {
    const unit = unitFromWords(words, packs[language]);
    expect([unit?.code, unit?.per?.code]).toEqual([code, under]);
  });

  test.each([
    ['en', 'workers'],
    ['en', 'dollar bills'],
    ['en', 'mw'],
    ['fr', 'salariés'],
    ['fr', 'points de vue'],
  ] as const)('%s "%s" names no unit', (language, words) => {
    expect(unitFromWords(words, packs[language])).toBeNull();
  });

  test('pounds are sterling, or a weight where something is weighed', () => {
    const lookup = unitLookup(en);
    expect(lookup.at(['pounds'], 0, new Set(['cost']))?.unit.code).toBe('GBP');
    expect(lookup.at(['pounds'], 0, new Set(['weighed']))?.unit.code).toBe('pound');
  });

  test('letters that are also words say that they need digits', () => {
    expect(unitSymbol('in')?.need).toBe('digits');
    expect(unitSymbol('p')?.need).toBe('glued');
    expect(unitSymbol('km')?.need).toBeNull();
    expect(unitLookup(en).at(['won'], 0)?.careful).toBe(true);
  });

  test('"an hour" opens a rate, "a euro" and "a tree" do not', () => {
    expect(perAt(['an', 'hour'], 0, en)?.unit.code).toBe('hour');
    expect(perAt(['per', 'tree'], 0, en)?.unit.code).toBe('tree');
    expect(perAt(['a', 'euro'], 0, en)).toBeNull();
    expect(perAt(['a', 'tree'], 0, en)).toBeNull();
    expect(perAt(['par', 'habitant'], 0, fr)?.unit.code).toBe('habitant');
    expect(perAt(['la', 'tonne'], 0, fr)?.unit.code).toBe('tonne');
    expect(perAt(['la', 'police'], 0, fr)).toBeNull();
  });
});

describe('same unit', () => {
  test.each([
    [count('workers'), count('worker'), true],
    [count('journaux'), count('journal'), true],
    [count('bus'), count('buses'), true],
    [count('workers'), unitOf(''), true],
    [count('workers'), count('cars'), false],
    [unitOf('USD'), unitOf('EUR'), false],
    [unitOf('percent'), unitOf('percentage-point'), false],
    [per(unitOf('USD'), unitOf('barrel')), per(unitOf('USD'), unitOf('barrel')), true],
    [per(unitOf('USD'), unitOf('barrel')), unitOf('USD'), false],
  ])('%#', (a, b, same) => {
    const asCount = (u: Unit): Unit => (u.code === '' ? { ...u, dimension: 'none' } : u);
    expect(sameUnit(asCount(a), asCount(b))).toBe(same);
  });
});

describe('conversions', () => {
  test.each([
    [10, 'mile', 'kilometre', 16.09344],
    [235, 'metre', 'foot', 771],
    [100, 'celsius', 'fahrenheit', 212],
    [-40, 'fahrenheit', 'celsius', -40],
    [0, 'celsius', 'kelvin', 273.15],
    [1, 'kilowatt-hour', 'megajoule', 3.6],
    [2, 'century', 'year', 200],
    [18, 'month', 'year', 1.5],
    [50, 'basis-point', 'percentage-point', 0.5],
    [1, 'barrel', 'litre', 158.987],
    [1, 'hectare', 'acre', 2.471],
    [100, 'cent', 'EUR', 1],
    [8, 'megabit', 'megabyte', 1],
    [100, 'kilometre-per-hour', 'mile-per-hour', 62.137],
  ])('%d %s in %s is %d', (value, from, to, result) => {
    expect(convertTo(value, unitOf(from), unitOf(to))).toBeCloseTo(result, 1 / result > 1 ? 5 : 2);
  });

  test('a rate converts above and below', () => {
    const monthly = per(unitOf('tonne'), unitOf('month'));
    expect(convertTo(120, monthly, per(unitOf('tonne'), unitOf('year')))).toBeCloseTo(1440, 6);
  });

  test.each([
    ['USD', 'EUR'],
    ['kilogram', 'metre'],
    ['percent', 'percentage-point'],
    ['kilowatt', 'kilowatt-hour'],
    ['degree', 'celsius'],
  ])('%s does not convert to %s', (from, to) => {
    expect(convertTo(1, unitOf(from), unitOf(to))).toBeNull();
  });
});

const cells: readonly [string, '.' | ',', number, number, string?][] = [
  ['1,234', '.', 1234, 1],
  ['1,234', ',', 1.234, 0.001],
  ['1 234,5', ',', 1234.5, 0.1],
  ['1\u202f234\u202f567', ',', 1234567, 1],
  ['12 %', ',', 12, 1, 'percent'],
  ['12.50%', '.', 12.5, 0.01, 'percent'],
  ['(3.2)', '.', -3.2, 0.1],
  ['($1,200)', '.', -1200, 1, 'USD'],
  ['−4', '.', -4, 1],
  ['+0.3', '.', 0.3, 0.1],
  ['1,234*', '.', 1234, 1],
  ['1 204 (1)', ',', 1204, 1],
  ['12.5 p', '.', 12.5, 0.1],
  ['$1.2m', '.', 1.2e6, 1e5, 'USD'],
  ['12,5 M€', ',', 12.5e6, 1e5, 'EUR'],
  ['3.4bn', '.', 3.4e9, 1e8],
  ['58 km', '.', 58, 1, 'kilometre'],
  ["1'250.50", '.', 1250.5, 0.01],
  ['12,34,567', '.', 1234567, 1],
  ['1.234.567', ',', 1234567, 1],
  ['1.2E+09', '.', 1.2e9, 1e8],
  ['0,5', '.', 0.5, 0.1],
];

describe('table cells', () => {
  test.each(cells)('"%s" with "%s"', (text, decimal, value, step, code) => {
    expect(readCell(text, { decimal })).toEqual(expect.objectContaining({ value, step: expect.closeTo(step, 9) }));
    const read = readCell(text, { decimal });
    expect(read !== 'blank' && read?.unit?.code).toBe(code === undefined ? undefined : code);
  });

  test.each(['', ' ', '-', '–', '..', '…', 'n/a', ':'])('"%s" is blank', (text) => {
    expect(readCell(text)).toBe('blank');
  });

  test.each([
    '2020-01-01',
    '12-15',
    'Lestrac',
    '5th',
    '10:30',
    'A12',
    '12 Main St',
    '1.2.3',
    '12/05',
    'Q1',
    '3 + 4',
    '12 monkeys',
  ])('"%s" is no figure', (text) => {
    expect(readCell(text)).toBeNull();
  });
});
