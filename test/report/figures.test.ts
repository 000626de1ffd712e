import { describe, expect, test } from 'vitest';
import type { CheckedClaim } from '../../src/contract.ts';
import { formatDay, formatFigure, formatStated } from '../../src/report/figures.ts';
import { speechOf } from '../../src/report/options.ts';
import { statedLine } from '../../src/report/working.ts';
import { packFor } from './packs.ts';
import { buses, stated } from './samples.ts';

const en = speechOf('en', { packFor });
const fr = speechOf('fr-CA', { packFor });
/** No-break spaces as plain ones, so that the expectations can be read. */
const plain = (text: string | null): string | null => text?.replace(/[\u00a0\u202f]/g, ' ') ?? null;

describe('figures in the language of the document', () => {
  test.each([
    [40_000, '', '40,000', '40 000'],
    [1234, '', '1,234', '1 234'],
    [166.6667, 'percent', '166.7%', '166,7 %'],
    [4.166, '%', '4.17%', '4,17 %'],
    [2.5e9, 'EUR', '€2.5bn', '2,5 Md €'],
    [1_248_310, 'visiteurs', '1,248,310 visiteurs', '1 248 310 visiteurs'],
    [6, 'percentage-point', '6 percentage points', '6 points'],
    [1, 'percentage-point', '1 percentage point', '1 point'],
    [3, '×', '3 times', '3 fois'],
    [2, 'rank', 'no. 2', 'n° 2'],
    [16, 'kilometre', '16 kilometres', '16 kilomètres'],
    [58.24, 'USD/barrel', 'US$58.24 per barrel', '58,24 $US par barrel'],
    [0.000123, '', '0.000123', '0,000123'],
    [-7, 'celsius', '−7 degrees Celsius', '−7 degrés Celsius'],
  ])('%d %s', (value, unit, english, french) => {
    expect(plain(formatFigure(value, unit, en))).toBe(english);
    expect(plain(formatFigure(value, unit, fr))).toBe(french);
  });

  test.each([
    [stated(130, 129.5, 130.5, 'percent'), '130% (129.5 to 130.5%)', '130 % (de 129,5 à 130,5 %)'],
    [stated(500, 500, null, 'buses'), '500 buses or more', '500 buses ou plus'],
    [stated(20, null, 20, 'percent'), '20% or less', '20 % ou moins'],
    [stated(42_000, 41_500, 42_500, 'seats'), '42,000 seats (41,500 to 42,500)', '42 000 seats (de 41 500 à 42 500)'],
    [stated(7, 7, 7, ''), '7', '7'],
    [stated(null, null, null, ''), null, null],
  ])('%j with its interval', (figure, english, french) => {
    expect(plain(formatStated(figure, en))).toBe(english);
    expect(plain(formatStated(figure, fr))).toBe(french);
  });

  test('a range is its ends, not the middle', () => {
    const [claim] = buses.claims;
    const range = { ...claim, kind: 'range', stated: stated(190_000, 29_999.5, 350_000.5, 'seats') } as CheckedClaim;
    expect(statedLine(range, en)).toBe('30,000 to 350,000 seats');
  });

  test.each([
    ['2024-04-25', '25 April 2024', '25 avril 2024'],
    ['2024-04-25T10:00:00Z', '25 April 2024', '25 avril 2024'],
    ['2024', '2024', '2024'],
    ['soon', 'soon', 'soon'],
  ])('the day %s', (iso, english, french) => {
    expect(formatDay(iso, en)).toBe(english);
    expect(formatDay(iso, fr)).toBe(french);
  });
});
