import { describe, expect, test } from 'vitest';
import { en } from '../../src/languages/en/index.ts';
import { fr } from '../../src/languages/fr/index.ts';
import { parseUnitAndScale } from '../../src/quantities/units.ts';

/** Header, unit code (with "/" before a denominator), scale, label. */
type Header = readonly [string, string, number, string];

const english: readonly Header[] = [
  ['Revenue (USD m)', 'USD', 1e6, 'Revenue'],
  ['Revenue ($m)', 'USD', 1e6, 'Revenue'],
  ['Revenue, €bn', 'EUR', 1e9, 'Revenue'],
  ['Revenue in millions of dollars', 'USD', 1e6, 'Revenue'],
  ['Sales (£ million)', 'GBP', 1e6, 'Sales'],
  ['Turnover (£000s)', 'GBP', 1e3, 'Turnover'],
  ['Households (thousands)', '', 1e3, 'Households'],
  ["Employees ('000)", '', 1e3, 'Employees'],
  ['Consumption (GWh)', 'gigawatt-hour', 1, 'Consumption'],
  ['GWh', 'gigawatt-hour', 1, ''],
  ['Debt (% of GDP)', 'percent', 1, 'Debt'],
  ['% of GDP', 'percent', 1, 'of GDP'],
  ['Unemployment rate, %', 'percent', 1, 'Unemployment rate'],
  ['Unemployment rate (per cent)', 'percent', 1, 'Unemployment rate'],
  ['Birth rate (per 1,000 inhabitants)', '/1000 inhabitants', 1, 'Birth rate'],
  ['Deaths per 100,000', '/100000', 1, 'Deaths'],
  ['Price ($ per barrel)', 'USD/barrel', 1, 'Price'],
  ['Price (€/kg)', 'EUR/kilogram', 1, 'Price'],
  ['Area (km²)', 'square-kilometre', 1, 'Area'],
  ['Area (thousand hectares)', 'hectare', 1e3, 'Area'],
  ['Emissions (Mt)', 'megatonne', 1, 'Emissions'],
  ['Max speed (km/h)', 'kilometre-per-hour', 1, 'Max speed'],
  ['Weight (kg) 2023', 'kilogram', 1, 'Weight 2023'],
  ['Loss (litres a day)', 'litre/day', 1, 'Loss'],
  ['Height (m)', 'metre', 1, 'Height'],
];
const french: readonly Header[] = [
  ["Chiffre d'affaires (M€)", 'EUR', 1e6, "Chiffre d'affaires"],
  ["Chiffre d'affaires en millions d'euros", 'EUR', 1e6, "Chiffre d'affaires"],
  ['Recettes (en k€)', 'EUR', 1e3, 'Recettes'],
  ['Budget, en milliards d’euros', 'EUR', 1e9, 'Budget'],
  ['Budget (Md€)', 'EUR', 1e9, 'Budget'],
  ['en milliers', '', 1e3, ''],
  ['Population (en milliers)', '', 1e3, 'Population'],
  ["Population (millions d'habitants)", 'habitants', 1e6, 'Population'],
  ['Taux de chômage (%)', 'percent', 1, 'Taux de chômage'],
  ['Taux de chômage (en %)', 'percent', 1, 'Taux de chômage'],
  ['Dette, en % du PIB', 'percent', 1, 'Dette'],
  ['Part en pourcentage', 'percent', 1, 'Part'],
  ['Collecte (t)', 'tonne', 1, 'Collecte'],
  ['Collecte (milliers de tonnes)', 'tonne', 1e3, 'Collecte'],
  ['Prix (€ / t)', 'EUR/tonne', 1, 'Prix'],
  ['Prix (€ le litre)', 'EUR/litre', 1, 'Prix'],
  ['Médecins pour 100 000 habitants', '/100000 habitants', 1, 'Médecins'],
  ['Surface (ha)', 'hectare', 1, 'Surface'],
  ['Consommation (TWh)', 'terawatt-hour', 1, 'Consommation'],
  ['Superficie en km²', 'square-kilometre', 1, 'Superficie'],
];
const unitless: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: [
    'Revenue',
    'Rides in May',
    'Stations (total)',
    'Year',
    '2023',
    'Name of the station',
    'Best in class',
    'Points',
    'Revenue (restated)',
    'Q1 2024',
  ],
  fr: [
    'Recettes',
    'Entrées en mai',
    'Tués (total)',
    'Année',
    'Nom de la gare',
    'Zone de montagne',
    'Points',
    'Effectif',
  ],
};

describe('units in headers', () => {
  test.each(english)('"%s"', (header, unit, scale, rest) => expect(read('en', header)).toEqual([unit, scale, rest]));
  test.each(french)('« %s »', (header, unit, scale, rest) => expect(read('fr', header)).toEqual([unit, scale, rest]));
  test.each(unitless.en)('"%s" states no unit', (header) => expect(read('en', header)).toBeNull());
  test.each(unitless.fr)('« %s » ne dit pas l’unité', (header) => expect(read('fr', header)).toBeNull());
});

function read(language: 'en' | 'fr', header: string): readonly [string, number, string] | null {
  const found = parseUnitAndScale(header, language === 'en' ? en : fr);
  if (!found) return null;
  const { unit, scale, rest } = found;
  return [unit.per ? `${unit.code}/${unit.per.code}` : unit.code, scale, rest];
}
