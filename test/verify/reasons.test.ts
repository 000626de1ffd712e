import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/contract.ts';
import { reasonCodes } from '../../src/languages/pack-reasons.ts';
import type { Candidate } from '../../src/link/candidate.ts';
import { evaluate, multipleUnit } from '../../src/link/operations.ts';
import type { Decision } from '../../src/verify/decide.ts';
import { diagnose } from '../../src/verify/diagnose/diagnose.ts';
import { formatValue, formulaOf } from '../../src/verify/format-number.ts';
import type { Judged } from '../../src/verify/judge.ts';
import { fitOf } from '../../src/verify/lines.ts';
import { reasonFor } from '../../src/verify/reasons.ts';
import type { Input, Operation, StatedValue } from '../../src/verify/recomputation.ts';
import { bare, euros, input, miss, observation, packs, percent, points, stated, unit } from './make.ts';

/** French numbers are set with narrow no-break spaces. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

function judged(
  operation: Operation,
  inputs: readonly Input[],
  claimed: StatedValue,
  origin = 'rides',
  more: Partial<Candidate> = {},
): Judged {
  const outcome = evaluate(operation, inputs) ?? {
    value: inputs[0]?.value ?? 0,
    interval: inputs[0]?.interval ?? { min: 0, max: 0 },
    unit: bare,
  };
  const candidate: Candidate = {
    operation,
    inputs,
    ...outcome,
    strength: 0.9,
    slots: [],
    origin,
    label: 'Northfield, rides, 2024',
    series: [],
    seriesUnit: bare,
    holds: null,
    slack: 0,
    reference: false,
    reading: '',
    ...more,
  };
  return {
    candidate,
    stated: claimed,
    fit: fitOf(claimed, candidate.interval),
    value: candidate.value,
    interval: candidate.interval,
  };
}

const decided = (verdict: Verdict, code: string, chosen: Judged | null, others: readonly Judged[] = []): Decision => ({
  verdict,
  code,
  chosen,
  others,
  nearest: null,
});

function reason(language: 'en' | 'fr', decision: Decision, quote: string, diagnosed = false): string {
  const { chosen } = decision;
  const pack = packs[language];
  const diagnosis =
    diagnosed && chosen
      ? diagnose({
          ...miss(chosen.candidate.operation, chosen.candidate.inputs, chosen.stated),
          quote,
          holds: chosen.candidate.holds,
          pack,
        })
      : null;
  return plain(reasonFor({ claim: { quote, quantity: chosen?.stated.quantity ?? null }, decision, diagnosis, pack }));
}

const change = (before: number, after: number, claimed: StatedValue, origin?: string) =>
  judged('growth', [input(before), input(after)], claimed, origin);

describe('the sentence says what was compared, from where, and how far off', () => {
  it('a growth that the article contradicts: what would be right, and what the number fits', () => {
    const chosen = change(15_000, 40_000, stated('130', { unit: percent, quote: '130 %' }), 'document');
    const decision = decided('Refuted', 'outside', chosen);
    expect(reason('en', decision, '130 %')).toBe(
      'The article’s own figures give 40,000 ÷ 15,000 − 1 = +166.7%, not “130 %”: 37 percentage points too small. +167% would be right; “130 %” fits 34,500 in place of 40,000.',
    );
    expect(reason('fr', decision, '130 %')).toBe(
      'Les chiffres de l’article donnent 40 000 ÷ 15 000 − 1 = +166,7 %, et non « 130 % » : 37 points de moins. Le chiffre juste serait +167 % ; « 130 % » irait avec 34 500 au lieu de 40 000.',
    );
  });

  it('a level from a table', () => {
    const chosen = judged('value', [input(42_310)], stated('45100', { quote: '45,100 rides' }));
    expect(reason('en', decided('Refuted', 'outside', chosen), '45,100 rides')).toBe(
      'rides.csv (Northfield, rides, 2024) gives 42,310, not “45,100 rides”: 2,790 too high. 42,310 would be right.',
    );
  });

  it('a diagnosis takes the place of the advice', () => {
    const chosen = judged(
      'growth',
      [input(31.6, percent), input(36.4, percent)],
      stated('4.8', { unit: percent, quote: '4.8 %' }),
    );
    const decision = decided('Refuted', 'outside', chosen);
    expect(reason('en', decision, '4.8 %', true)).toBe(
      'rides.csv (Northfield, rides, 2024) gives 36.4% ÷ 31.6% − 1 = +15.2%, not “4.8 %”: 10.4 percentage points too small. Percent is said of percentage points: from 31.6% to 36.4% is +4.8 percentage points.',
    );
    expect(reason('fr', decision, '4,8 %', true)).toContain(
      'Des pour cent à la place de points : de 31,6 % à 36,4 %, il y a +4,8 points.',
    );
  });

  it('a hedge that holds', () => {
    const chosen = change(15_000, 85_000, stated('500', { unit: percent, wording: 'nearly', quote: 'nearly 500 %' }));
    expect(reason('en', decided('Supported', 'within-hedge', chosen), 'nearly 500 %')).toBe(
      'rides.csv (Northfield, rides, 2024) gives 85,000 ÷ 15,000 − 1 = +466.7%, within what “nearly 500 %” allows.',
    );
  });

  it('a rank that does not hold', () => {
    const chosen = judged('rank', [input(9), input(7)], stated('2', { wording: 'exact' }), 'rides', {
      holds: false,
      value: 3,
    });
    expect(reason('fr', decided('Refuted', 'outside', { ...chosen, value: 3 }), 'le deuxième réseau')).toBe(
      'D’après rides.csv (Northfield, rides, 2024), c’est la 3ᵉ place : « le deuxième réseau » est inexact.',
    );
  });

  it('two sources that disagree', () => {
    const claimed = stated('4300', { quote: '4,300' });
    const other = judged(
      'value',
      [input(3900, bare, '', [{ ...observation(3900), source: { ...observation(3900).source, file: 'survey.csv' } }])],
      claimed,
    );
    const decision = decided('Conflicting Evidence', 'sources-disagree', judged('value', [input(4300)], claimed), [
      other,
    ]);
    expect(reason('en', decision, '4,300')).toBe(
      'rides.csv (Northfield, rides, 2024) gives 4,300, which fits “4,300”; survey.csv (Northfield, rides, 2024) gives 3,900.',
    );
  });

  it('nothing to check against is said plainly', () => {
    expect(reason('en', decided('Not Enough Evidence', 'no-data', null), '12 lynx')).toBe(
      'No figure to check “12 lynx” against.',
    );
    expect(reason('fr', decided('Not Enough Evidence', 'no-data', null), '12 lynx')).toBe(
      'Aucun chiffre pour vérifier « 12 lynx ».',
    );
  });

  it('a code without a sentence gets that of its verdict', () => {
    expect(reason('en', decided('Not Enough Evidence', 'unheard-of', null), '12 lynx')).toBe(
      'No figure to check “12 lynx” against.',
    );
  });

  it('every code has a whole sentence in both languages', () => {
    const chosen = change(200, 210, stated('4.0', { unit: percent, quote: '4.0 %' }));
    for (const language of ['en', 'fr'] as const)
      for (const code of reasonCodes) {
        const text = reason(language, decided('Not Enough Evidence', code, chosen, [chosen]), '4.0 %');
        // A file keeps its letters as they are.
        expect(text).toMatch(/^\p{Lu}|^[“«]|^rides\.csv/u);
        expect(text).toMatch(/\.$/);
        expect(text).not.toMatch(/undefined|NaN|\(\)|\s{2}|\s[,.]|null/);
      }
  });
});

describe('formulas', () => {
  const cases: readonly (readonly [Operation, readonly Input[], string, string])[] = [
    ['difference', [input(15_000), input(40_000)], '40,000 − 15,000 = +25,000', '40 000 − 15 000 = +25 000'],
    ['difference', [input(-2.5), input(1)], '1 − (−2.5) = +3.5', '1 − (−2,5) = +3,5'],
    [
      'points',
      [input(31.6, percent), input(36.4, percent)],
      '36.4% − 31.6% = +4.8 percentage points',
      '36,4 % − 31,6 % = +4,8 points',
    ],
    [
      'multiple',
      [input(1.2e9), input(3e9)],
      '3 billion ÷ 1.2 billion = 2.5 times',
      '3 milliards ÷ 1,2 milliard = 2,5 fois',
    ],
    ['share', [input(800), input(300)], '300 ÷ 800 = 37.5%', '300 ÷ 800 = 37,5 %'],
    ['rate', [input(320), input(2825.6, euros)], '2,825.6 ÷ 320 = €8.83', '2 825,6 ÷ 320 = 8,83 €'],
    ['mean', [input(12), input(15)], '(12 + 15) ÷ 2 = 13.5', '(12 + 15) ÷ 2 = 13,5'],
    [
      'sum',
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => input(n)),
      '1 + 2 + 3 + 4 + … (4 more) = 36',
      '1 + 2 + 3 + 4 + … (4 autres) = 36',
    ],
    ['complement', [input(2400), input(35, percent)], '2,400 × (1 − 35%) = 1,560', '2 400 × (1 − 35 %) = 1 560'],
  ];
  it.each(cases)('%s', (operation, inputs, en, fr) => {
    const outcome = evaluate(operation, inputs);
    if (!outcome) throw new Error('nothing came out');
    expect(formulaOf({ operation, inputs, ...outcome }, packs.en)).toBe(en);
    expect(plain(formulaOf({ operation, inputs, ...outcome }, packs.fr))).toBe(fr);
  });
});

describe('numbers', () => {
  const cases: readonly (readonly [
    number,
    Parameters<typeof formatValue>[1],
    Parameters<typeof formatValue>[3],
    string,
    string,
  ])[] = [
    [2.5e9, { ...euros, code: 'USD' }, {}, 'US$2.5bn', '2,5 Md $US'],
    [1234.5, euros, {}, '€1,235', '1 235 €'],
    [8.8349, euros, { step: 0.01 }, '€8.83', '8,83 €'],
    [-3.24, percent, { signed: true }, '−3.2%', '−3,2 %'],
    [0.042, percent, {}, '0.04%', '0,04 %'],
    [1, points, {}, '1 percentage point', '1 point'],
    [2.5, multipleUnit, {}, '2.5 times', '2,5 fois'],
    [4980, unit('count', 'rides', 'rides'), {}, '4,980 rides', '4 980 rides'],
    [68e6, unit('count', 'people', 'people'), {}, '68 million people', '68 millions de personnes'],
    [250, unit('count', 'habitants', 'habitants'), {}, '250 inhabitants', '250 habitants'],
    [41_300, { ...euros, per: unit('count', 'person', 'person') }, {}, '€41,300 per person', '41 300 € par personne'],
    [16.09, unit('length', 'kilometre', 'km'), { step: 0.1 }, '16.1 kilometres', '16,1 kilomètres'],
    [58.24, { ...euros, per: unit('volume', 'barrel', 'barrel') }, {}, '€58.24 per barrel', '58,24 € par barrel'],
    [27_530_412, bare, { full: true }, '27,530,412', '27 530 412'],
    [Number.POSITIVE_INFINITY, bare, {}, '∞', '∞'],
  ];
  it.each(cases)('%s', (value, of, options, en, fr) => {
    expect(formatValue(value, of, packs.en, options)).toBe(en);
    expect(plain(formatValue(value, of, packs.fr, options))).toBe(fr);
  });
});
