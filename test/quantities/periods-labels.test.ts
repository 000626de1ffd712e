import { describe, expect, test } from 'vitest';
import { packs } from '../../src/languages/index.ts';
import { periodOf, splitPeriod } from '../../src/quantities/read-periods.ts';

describe('a cell is a period', () => {
  test.each([
    ['2024', '2024'],
    ['2024-Q1', '2024-Q1'],
    ['Q1 2024', '2024-Q1'],
    ['Q1/24', '2024-Q1'],
    ['1T24', '2024-Q1'],
    ['T1 2024', '2024-Q1'],
    ['2024T1', '2024-Q1'],
    ['1er trimestre 2024', '2024-Q1'],
    ['First quarter 2024', '2024-Q1'],
    ['January–March 2024', '2024-Q1'],
    ['S1 2024', '2024-H1'],
    ['2024 H1', '2024-H1'],
    ['Jan 2024', '2024-01'],
    ['Jan-24', '2024-01'],
    ['janv. 2024', '2024-01'],
    ['2024-01', '2024-01'],
    ['2024M01', '2024-01'],
    ['2024-01-31', '2024-01-31'],
    ['2024-01-31T00:00:00Z', '2024-01-31'],
    ['31/01/2024', '2024-01-31'],
    ['01.02.2024', '2024-02-01'],
    ['31 décembre 2023', '2023-12-31'],
    ['fin 2023', '2023-12-31'],
    ['2024-W05', '2024-W05'],
    ['2023-24', '2023-24'],
    ['2023/24', '2023-24'],
    ['FY2024', '2024'],
    ['FY23/24', '2023-24'],
    ['2024p', '2024'],
    ['1990s', '1990s'],
  ])('%s', (cell, label) => expect(periodOf(cell, packs)?.label).toBe(label));
});

describe('a cell is no period', () => {
  test.each([
    '2,024',
    '3024',
    'Q5 2024',
    '2024-13-01',
    '12.2024',
    'Top 2000',
    '05/03/2024',
    'janvier',
    '2024 households',
    'H100',
    '-',
  ])('%s', (cell) => expect(periodOf(cell, packs)).toBeNull());
});

describe('a header is split', () => {
  test.each([
    ['Revenue 2023', '2023', 'Revenue'],
    ['Revenue (2023)', '2023', 'Revenue'],
    ['Revenue, 2023, EUR', '2023', 'Revenue, EUR'],
    ['2023 (USD m)', '2023', '(USD m)'],
    ['CA T1 2024', '2024-Q1', 'CA'],
    ['Rides in 2024', '2024', 'Rides'],
    ['CO2 2024 (Mt)', '2024', 'CO2 (Mt)'],
    ['Recettes 2023 en M€', '2023', 'Recettes en M€'],
    ['Effectif fin 2023', '2023-12-31', 'Effectif'],
    ['Effectif au 31/12/2023', '2023-12-31', 'Effectif'],
    ['2023', '2023', ''],
  ])('%s', (header, label, rest) => {
    expect(splitPeriod(header, packs)).toMatchObject({ period: { label }, rest });
  });

  test.each(['Population', '2022 vs 2023', 'H100 shipments', '1500 m', 'F2024'])('%s holds none, or two', (header) =>
    expect(splitPeriod(header, packs)).toBeNull(),
  );
});
