import { expect, test } from 'vitest';
import type { CheckedClaim } from '../../src/contract.ts';
import { replacementsOf } from '../../src/report/replacements.ts';
import { buses } from './samples.ts';

const [sample] = buses.claims;
const corrected = (quote: string, right: string, unit: string): string => {
  if (sample === undefined) throw new Error('the sample has claims');
  const claim: CheckedClaim = {
    ...sample,
    quote,
    stated: { ...sample.stated, unit },
    diagnosis: { kind: 'transposed', message: '', corrected: right },
  };
  return replacementsOf(claim).reduceRight(
    (text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end),
    quote,
  );
};

test.each([
  ['chute de 30,2 %', '-23,2 %', 'percent', 'chute de 23,2 %'],
  ['fall of 18 per cent', '-1.8%', 'percent', 'fall of 1.8 per cent'],
  ['187 300 billets', '177 300', 'billets', '177 300 billets'],
  ['345 hectares', '435 hectares', 'hectare', '435 hectares'],
  ['entre 30 et 350 000 processeurs', 'entre 30 000 et 350 000', 'processeurs', 'entre 30 000 et 350 000 processeurs'],
])('of “%s”, which should read “%s”, only the digits change', (quote, right, unit, text) => {
  expect(corrected(quote, right, unit)).toBe(text);
});

test.each([
  ['a rise for a fall', 'rose by 7.5%', '-7.5%', 'percent'],
  ['percent for points', 'hausse de 11,5 %', '+11,5 points', 'percent'],
  ['percent for other points', 'support rose 4.8%', '+4.4 points', 'percent'],
  ['by for to', 'augmenté de 91 800', '91 800', ''],
  ['another scale', '$3.4 million', 'US$3.4bn', 'USD'],
  ['another unit', '1.5 miles', '2.4 kilometres', 'mile'],
  ['a fraction in words', 'a third less', '-25%', 'percent'],
  ['one figure of two', '125.1 million in 2022 to 142.5 million', '124.5 million people', 'people'],
])('%s has to be reworded by a person', (_what, quote, right, unit) => {
  expect(corrected(quote, right, unit)).toBe(quote);
});
