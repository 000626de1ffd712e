import { describe, expect, test } from 'vitest';
import { convertMeasure } from '../../src/quantities/unit-conversions.ts';
import { unitTable } from '../../src/quantities/unit-table.ts';

/** Scales and counts that convert to nothing: logarithms, ratings, rates per second of something uncounted. */
const standingAlone = [
  ...['mach', 'degree', 'decibel', 'ohm', 'lumen', 'lux', 'mole', 'tesla', 'farad', 'candela', 'nits', 'karat'],
  ...['octane', 'proof', 'magnitude', 'dots-per-inch', 'miles-per-gallon', 'revolutions-per-minute'],
  ...['parts-per-million', 'parts-per-billion', 'beats-per-minute', 'frames-per-second'],
  ...['kilobits-per-second', 'megabits-per-second', 'gigabits-per-second', 'cent', 'penny', 'GBX'],
  ...['points-per-game', 'rebounds-per-game', 'assists-per-game'],
  ...['kopek', 'grosz', 'centavo', 'paisa', 'piastre', 'pesewa', 'fils'],
];

test('every unit converts to itself, or is known to convert to nothing', () => {
  const unable = Object.keys(unitTable).filter((code) => convertMeasure(2, code, code) === null);
  expect(unable.sort()).toEqual([...standingAlone].sort());
});

describe('what stands in the news', () => {
  test.each([
    ['A marathon of 42.195 km is 26.2 miles', 42.195, 'kilometre', 'mile', 26.219],
    ['Le thermomètre affichait -40 °C, soit -40 °F', -40, 'celsius', 'fahrenheit', -40],
    ['It froze at 32 °F', 32, 'fahrenheit', 'celsius', 0],
    ['The star is at 0 K', 0, 'kelvin', 'celsius', -273.15],
    ['The tanker held 2 million barrels', 2, 'million-barrels', 'barrel', 2e6],
    ['Un baril fait 159 litres', 1, 'barrel', 'litre', 158.987],
    ['80 quintaux à l’hectare, soit 8 tonnes', 80, 'quintal', 'tonne', 8],
    ['A 5-carat stone weighs a gram', 5, 'carat', 'gram', 1],
    ['A short ton is 2,000 pounds', 1, 'ton', 'pound', 2000],
    ['The gale blew at 50 knots, 57.5 mph', 50, 'knot', 'mile-per-hour', 57.539],
    ['Le TGV roule à 320 km/h, soit 89 m/s', 320, 'kilometre-per-hour', 'metre-per-second', 88.889],
    ['Un moteur de 100 chevaux, soit 73,5 kW', 100, 'metric-horsepower', 'kilowatt', 73.55],
    ['One toe is 11.63 MWh', 1, 'tonne-of-oil-equivalent', 'megawatt-hour', 11.63],
    ['500 kcal is about 2,092 kJ', 500, 'kilocalorie', 'kilojoule', 2092],
    ['An exabyte is a million terabytes', 1, 'exabyte', 'terabyte', 1e6],
    ['Twelve months make a year', 12, 'month', 'year', 1],
    ['Two half-years make four quarters', 2, 'half-year', 'quarter', 4],
    ['A year is 365 days and a quarter', 1, 'year', 'day', 365.25],
    ['A toddler of 18 months is one and a half', 18, 'month-of-age', 'year-of-age', 1.5],
  ])('%s', (_sentence, value, from, to, result) => {
    expect(convertMeasure(value, from, to)).toBeCloseTo(result, 2);
  });

  test.each([
    ['minutes are not metres', 'minute', 'metre'],
    ['an age is no length of time', 'year-of-age', 'year'],
    ['power is not energy', 'megawatt', 'megawatt-hour'],
    ['a speed is no length', 'kilometre-per-hour', 'kilometre'],
    ['torque is not energy', 'newton-metre', 'joule'],
    ['a share is not a change in points', 'percent', 'percentage-point'],
    ['workers have no table', 'workers', 'workers'],
  ])('%s', (_why, from, to) => {
    expect(convertMeasure(3, from, to)).toBeNull();
  });
});
