/** What a header says beside its label: unit, scale, time, and what is measured. */
import { describe, expect, test } from 'vitest';
import { packs } from '../../src/languages/index.ts';
import { readHeader } from '../../src/store/headers.ts';

const read = (header: string) => {
  const { label, unit, scale, period, measured } = readHeader(header, packs);
  return {
    label,
    unit: unit?.code ?? null,
    per: unit?.per?.code ?? null,
    scale,
    year: period?.label ?? null,
    measured,
  };
};

const plain = { unit: null, per: null, scale: 1, year: null, measured: undefined };

describe('as programs write headers', () => {
  test.each([
    ['gdp_usd', { ...plain, label: 'gdp', unit: 'USD' }],
    ['revenue_2023_usd_m', { ...plain, label: 'revenue', unit: 'USD', scale: 1e6, year: '2023' }],
    ['rent_2022_eur_m2', { ...plain, label: 'rent', unit: 'EUR', per: 'square-metre', year: '2022' }],
    ['price_eur_per_kg', { ...plain, label: 'price', unit: 'EUR', per: 'kilogram' }],
    ['co2_kt', { ...plain, label: 'co2', unit: 'kilotonne' }],
    ['attributions_2024', { ...plain, label: 'attributions', year: '2024' }],
    ['all_clients', { ...plain, label: 'all clients' }],
    ['top_usage', { ...plain, label: 'top usage' }],
  ])('%s', (header, expected) => expect(read(header)).toEqual(expected));
});

describe('what the brackets of the first column measure', () => {
  test.each([
    ['Park (output in GWh)', { ...plain, label: 'Park', unit: 'gigawatt-hour', measured: 'output' }],
    ['Commune (recettes en M€)', { ...plain, label: 'Commune', unit: 'EUR', scale: 1e6, measured: 'recettes' }],
    ['Park (GWh)', { ...plain, label: 'Park', unit: 'gigawatt-hour' }],
    ['Park (north)', { ...plain, label: 'Park (north)' }],
  ])('%s', (header, expected) => expect(read(header)).toEqual(expected));
});

describe('a year beside the unit', () => {
  test.each([
    ['Taux de chômage 2024 (en %)', { ...plain, label: 'Taux de chômage', unit: 'percent', year: '2024' }],
    ['Recettes 2024 (en M€)', { ...plain, label: 'Recettes', unit: 'EUR', scale: 1e6, year: '2024' }],
    ['Évolution sur un an (en %)', { ...plain, label: 'Évolution sur un an', unit: 'percent' }],
    ['Growth 2024 (in %)', { ...plain, label: 'Growth', unit: 'percent', year: '2024' }],
    ['GDP 2023 (current US$)', { ...plain, label: 'GDP (current US$)', unit: 'USD', year: '2023' }],
    // The year of the prices is not that of the figures.
    ['Salaire (€ constants 2022)', { ...plain, label: 'Salaire (€ constants 2022)', unit: 'EUR' }],
  ])('%s', (header, expected) => expect(read(header)).toEqual(expected));
});

describe('marks of notes and of what is provisional', () => {
  test.each([
    ['2023-24[1]', { ...plain, label: '', year: '2023-24' }],
    ['2024-25 [p]', { ...plain, label: '', year: '2024-25' }],
    ['2024 (p)', { ...plain, label: '', year: '2024' }],
    ['2025E', { ...plain, label: '', year: '2025' }],
    ['Emplois [note 2]', { ...plain, label: 'Emplois' }],
    // After a name, a letter in brackets is a unit.
    ['Length [m]', { ...plain, label: 'Length', unit: 'metre' }],
    ['Masse 2023 (t)', { ...plain, label: 'Masse', unit: 'tonne', year: '2023' }],
  ])('%s', (header, expected) => expect(read(header)).toEqual(expected));
});
