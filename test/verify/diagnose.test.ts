import { describe, expect, it } from 'vitest';
import { type DiagnosisKind, diagnosisKinds } from '../../src/languages/pack-reasons.ts';
import { exactly } from '../../src/quantities/interval.ts';
import { confirmsLink, diagnose, explainsExactly } from '../../src/verify/diagnose/diagnose.ts';
import type { DiagnoseInput } from '../../src/verify/diagnose/mistake.ts';
import { bare, euros, input, miss, observation, packs, percent, period, points, stated, unit } from './make.ts';

const rate = (value: number) => input(value, percent);
const dollars = unit('money', 'USD');
const bytes = unit('information', 'gigabyte', 'GB');
const perDay = unit('count', 'calls', 'calls', unit('time', 'day', 'day'));
const inYear = (value: number, label: string) => input(value, bare, label, [observation(value, bare, period(label))]);
const inQuarter = (value: number, label: string) =>
  input(value, bare, label, [observation(value, bare, period(label, 'quarter'))]);
const elsewhere = (slip: DiagnosisKind, label: string, value: number) => ({
  alternatives: [{ slip, label, value, interval: exactly(value) }],
});

type Case = readonly [said: string, kind: DiagnosisKind, miss: DiagnoseInput, corrected: string];

const cases: readonly Case[] = [
  ['profit rose by 8.3 % (it fell)', 'sign', miss('growth', [240, 220], stated('8.3', { unit: percent })), '−8.3%'],
  [
    'more than Oxholt (it has less)',
    'reversed',
    miss('compare', [120, 90], stated('1', { wording: 'exact' }), { holds: false }),
    '90 < 120',
  ],
  [
    'the second-lowest of five (second-highest)',
    'rank',
    miss('rank', [9, 7], stated('4', { wording: 'exact' }), { holds: false, value: 2, ranking: [9, 7, 5, 4, 1] }),
    '2nd place',
  ],
  [
    'support rose 4.8 %, from 31.6 to 36.4 %',
    'pp',
    miss('growth', [rate(31.6), rate(36.4)], stated('4.8', { unit: percent })),
    '+4.8 percentage points',
  ],
  [
    'support rose 15.2 points, from 31.6 to 36.4 %',
    'pp',
    miss('points', [rate(31.6), rate(36.4)], stated('15.2', { unit: points })),
    '+15.2%',
  ],
  ['the fleet grew by 40,000, from 15,000', 'by-to', miss('difference', [15_000, 40_000], stated('40000')), '40,000'],
  [
    'visits reached 2,310, from 18,400 to 20,710',
    'by-to',
    miss('value', [20_710], stated('2310'), { history: [18_400, 20_710] }),
    '20,710',
  ],
  [
    'waste fell by 300 %, from 80 to 20 tonnes',
    'over-100',
    miss('growth', [80, 20], stated('300', { unit: percent, negative: true })),
    '−75%',
  ],
  [
    'cases rose by 757 %, from 70 to 530',
    'growth-ratio',
    miss('growth', [70, 530], stated('757', { unit: percent })),
    '+657%',
  ],
  [
    'prices fell by 42 %, from 50 to 21',
    'growth-ratio',
    miss('growth', [50, 21], stated('42', { unit: percent, negative: true })),
    '−58%',
  ],
  ['five times as many, for 40 after 10', 'fold', miss('multiple', [10, 40], stated('5.0')), '4 times'],
  ['three times as many, for 40 after 10', 'fold', miss('multiple', [10, 40], stated('3.0')), '4 times'],
  [
    'down 25 %, from 125 to 100',
    'reverse-base',
    miss('growth', [125, 100], stated('25.0', { unit: percent, negative: true })),
    '−20%',
  ],
  [
    '62.5 % took part (37.5 % did)',
    'complement',
    miss('share', [800, 300], stated('62.5', { unit: percent })),
    '37.5%',
  ],
  [
    '60.0 % of the 800 (300 of them)',
    'share-base',
    miss('share', [800, 300], stated('60.0', { unit: percent })),
    '37.5%',
  ],
  ['1.234 tonnes for 1,234', 'separator', miss('value', [1234], stated('1.234', { otherReading: 1234 })), '1,234'],
  [
    '2.4 billion for 2.4 million',
    'false-friend',
    miss('value', [2_400_000], stated('2.4', { scale: 1e9, quote: '2.4 billion' })),
    '2.4 million',
  ],
  ['15.2 rides for 15,200', 'scale-lost', miss('value', [15_200], stated('15.2')), '15,200'],
  [
    '27.4 million for 27.4 thousand',
    'scale',
    miss('value', [27_400], stated('27.4', { scale: 1e6, quote: '27.4 million' })),
    '27,400',
  ],
  ['54 % for 5.4 %', 'decimal', miss('share', [1000, 54], stated('54', { unit: percent })), '5.4%'],
  ['27,530 for 25,730', 'transposed', miss('value', [25_730], stated('27530')), '25,730'],
  ['on average 460 (that is the total)', 'sum-average', miss('mean', [110, 90, 140, 120], stated('460')), '115'],
  ['in all 115 (that is the average)', 'sum-average', miss('sum', [110, 90, 140, 120], stated('115')), '460'],
  ['the average is 115 (the median)', 'mean-median', miss('mean', [110, 90, 480, 120], stated('115')), '200'],
  ['in all 480 (one of the four)', 'part-total', miss('sum', [110, 90, 480, 123], stated('480')), '803'],
  ['in all 713 (one left out)', 'left-out', miss('sum', [110, 90, 480, 123], stated('713')), '803'],
  ['in all 893 (one twice)', 'double-count', miss('sum', [110, 90, 480, 123], stated('893')), '803'],
  [
    '€41,600 a head (that is the total)',
    'per-capita',
    miss('rate', [320, input(41_600, euros)], stated('41600', { unit: euros })),
    '€130',
  ],
  ['0.42 tickets per euro', 'reverse-rate', miss('rate', [420, 1000], stated('0.42')), '2.38'],
  [
    '12 km is 19.3 miles',
    'unit-conversion',
    {
      ...miss(
        'convert',
        [input(7.456, unit('length', 'mile'), '', [observation(12, unit('length', 'kilometre'))])],
        stated('19.3'),
      ),
      unit: unit('length', 'mile'),
    },
    '7.46 miles',
  ],
  [
    '25 °C is 45 °F',
    'unit-conversion',
    {
      ...miss(
        'convert',
        [input(77, unit('temperature', 'fahrenheit'), '', [observation(25, unit('temperature', 'celsius'))])],
        stated('45'),
      ),
      unit: unit('temperature', 'fahrenheit'),
    },
    '77 degrees Fahrenheit',
  ],
  ['400 GB for 50 GB', 'unit-kind', miss('value', [input(52, bytes)], stated('416')), '52 gigabytes'],
  [
    'the quarter brought 812 (the year did)',
    'quarter-year',
    miss('value', [inQuarter(230, '2023-Q4')], stated('812'), { history: [180, 192, 210, 230] }),
    '230',
  ],
  ['the year brought 203 (a quarter did)', 'quarter-year', miss('value', [inYear(812, '2023')], stated('203')), '812'],
  [
    'output fell by 32.9 % in the quarter',
    'annualised',
    miss(
      'growth',
      [inQuarter(1000, '2020-Q1'), inQuarter(905, '2020-Q2')],
      stated('32.9', { unit: percent, negative: true }),
    ),
    '−9.5%',
  ],
  [
    'four calls a day, for four a week',
    'rate-unit',
    miss('value', [input(4.34, perDay)], stated('30.4', { unit: perDay })),
    '4.34 calls per day',
  ],
  [
    '6,140 in one year (three of them)',
    'cumulative',
    miss('value', [inYear(2050, '2023')], stated('6139'), { history: [2040, 2049, 2050] }),
    '2,050',
  ],
  [
    'up 73 % since 2015 (since 1990)',
    'base-year',
    miss('growth', [100, 120], stated('73', { unit: percent }), elsewhere('base-year', '1990', 73.2)),
    '+20%',
  ],
  [
    '4,310 rides in 2023 (in 2022)',
    'misdate',
    miss('value', [4980], stated('4310'), elsewhere('misdate', '2022', 4310)),
    '4,980',
  ],
  [
    '4,310 rides in Northfield (in Oxholt)',
    'geography',
    miss('value', [4980], stated('4310'), elsewhere('geography', 'Oxholt', 4310)),
    '4,980',
  ],
  [
    '4,310 rides (that is the season tickets)',
    'category',
    miss('value', [4980], stated('4310'), elsewhere('category', 'season tickets', 4310)),
    '4,980',
  ],
  [
    '72 % of all drivers (of those at night)',
    'subgroup',
    miss('value', [input(5, percent)], stated('72', { unit: percent }), elsewhere('subgroup', 'night drivers', 72)),
    '5%',
  ],
  [
    'Tuesday 24 April 2024, which is a Wednesday',
    'weekday',
    miss('weekday', [{ ...input(2024), label: '2024-04-24' }], stated('2', { wording: 'exact' }), { holds: false }),
    'Wednesday, 24 April 2024',
  ],
  [
    'revenue of €21.3bn, which is in dollars',
    'currency',
    miss('value', [input(21_301e6, dollars)], stated('21.3', { scale: 1e9, unit: euros })),
    'US$21.3bn',
  ],
  [
    'the economy fell by 1.9 %, and grew by that after 2.1 %',
    'slower',
    miss('growth', [1021, 1040.4], stated('1.9', { unit: percent, negative: true }), { history: [1000, 1021, 1040.4] }),
    '+1.9%',
  ],
  [
    '19 % of the vote, added up over six elections',
    'sum-pct',
    miss('value', [input(3.3, percent)], stated('19.1', { unit: percent }), {
      history: [3.1, 2.9, 3.4, 3.2, 3.2, 3.3],
    }),
    '3.3%',
  ],
  [
    'now 4,310 rides (a year ago)',
    'stale',
    miss('value', [4980], stated('4310'), elsewhere('stale', '2022', 4310)),
    '4,980',
  ],
  [
    '4,310 rides in fiscal 2023 (in fiscal 2022)',
    'fiscal',
    miss('value', [4980], stated('4310'), elsewhere('fiscal', '2022', 4310)),
    '4,980',
  ],
  [
    '4,310 rides (planned)',
    'plan-fact',
    miss('value', [4980], stated('4310'), elsewhere('plan-fact', '', 4310)),
    '4,980',
  ],
  [
    'a debt of 4,310 (the deficit)',
    'stock-flow',
    miss('value', [4980], stated('4310'), elsewhere('stock-flow', 'Deficit', 4310)),
    '4,980',
  ],
  [
    'spending up 8.1 % (4.4 % without inflation)',
    'nominal-real',
    miss('growth', [100, 108.1], stated('4.4', { unit: percent }), elsewhere('nominal-real', 'Price index', 4.41)),
    '+8.1%',
  ],
  [
    'GDP of 4,310 (at purchasing power)',
    'ppp',
    miss('value', [4980], stated('4310'), elsewhere('ppp', 'GDP, PPP', 4310)),
    '4,980',
  ],
  [
    'pay of 4,310 (before tax)',
    'gross-net',
    miss('value', [4980], stated('4310'), elsewhere('gross-net', 'Gross pay', 4310)),
    '4,980',
  ],
  [
    '4,310 patients (cases)',
    'counted-thing',
    miss('value', [4980], stated('4310'), elsewhere('counted-thing', 'Cases', 4310)),
    '4,980',
  ],
  [
    '1.38 rides, which is so much a head',
    'per-capita',
    miss('value', [44_700], stated('1.38'), elsewhere('per-capita', 'Population', 1.3796)),
    '44,700',
  ],
  [
    'first by rides, which it is a head',
    'per-capita',
    miss('rank', [9, 7, 5], stated('1', { wording: 'exact' }), {
      ...elsewhere('per-capita', 'Population', 1),
      holds: false,
      value: 2,
      ranking: [9, 7, 5, 4, 1],
    }),
    '2nd place',
  ],
  [
    'second by rides, which it is by season tickets',
    'rank',
    miss('rank', [9, 7, 5], stated('2', { wording: 'exact' }), {
      ...elsewhere('rank', 'season tickets', 2),
      holds: false,
      value: 1,
      ranking: [9, 7, 5, 4, 1],
    }),
    '1st place',
  ],
  [
    'the steepest rise, which it is in rides',
    'points-rank',
    miss('rank', [9, 7, 5], stated('1', { wording: 'exact' }), {
      ...elsewhere('points-rank', 'Rides', 1),
      holds: false,
      value: 2,
      ranking: [9, 7, 5, 4, 1],
    }),
    '2nd place',
  ],
  [
    'more than all the others together',
    'all-others',
    miss(
      'compare',
      [
        input(53_300, bare, 'Oxholt + Marle', [observation(43_100), observation(10_200)]),
        input(44_700, bare, 'Northfield'),
      ],
      stated('1', { wording: 'exact' }),
      { holds: false },
    ),
    '53,300',
  ],
  ['nearly 40 for 42', 'hedge', miss('value', [42], stated('40', { wording: 'nearly' })), '42'],
  ['500 for 545', 'hedge', miss('value', [560], stated('500')), '560'],
];

describe('a mistake that explains the number is named', () => {
  it.each(cases)('%s: %s', (_, kind, claimed, corrected) => {
    const found = diagnose(claimed);
    expect(found?.kind).toBe(kind);
    expect(found?.corrected).toBe(corrected);
  });

  it.each(cases)('%s: %s, in French too', (_, kind, claimed) => {
    const found = diagnose({ ...claimed, pack: packs.fr });
    expect(found?.kind).toBe(kind);
    expect(found?.message).not.toMatch(/undefined|NaN|\bthe\b/);
    expect(found?.corrected).not.toMatch(/\d\.\d|percentage/);
  });

  it('every kind of the catalogue has a case, but for the range that is judged by its wording', () => {
    const shown = new Set(cases.map(([, kind]) => kind));
    expect(diagnosisKinds.filter((kind) => !shown.has(kind))).toEqual(['ellipsis']);
  });
});

describe('a number that no single mistake explains gets no name', () => {
  const none: readonly (readonly [string, DiagnoseInput])[] = [
    ['up 130 %, from 10,000 to 40,000', miss('growth', [10_000, 40_000], stated('131', { unit: percent }))],
    ['12.9 for 21.3: two digits differ, none swapped', miss('value', [21.3], stated('12.9'))],
    ['27,590 for 27,530: a neighbour in the last place that matters', miss('value', [27_511], stated('27593'))],
    ['in all 700: no term accounts for the gap', miss('sum', [110, 90, 480, 123], stated('751'))],
    ['31 % against 38 %: no complement', miss('share', [800, 300], stated('31', { unit: percent }))],
    [
      'a fall of 18 % for 25 %: neither base',
      miss('growth', [120, 90], stated('17.1', { unit: percent, negative: true })),
    ],
    ['grew by 37,000, from 15,000 to 40,000', miss('difference', [15_000, 40_000], stated('36700'))],
    [
      '4,310 rides, with 4,420 next door',
      miss('value', [4980], stated('4310'), elsewhere('geography', 'Oxholt', 4420)),
    ],
    ['15.2 for 16,900: no power of ten', miss('value', [16_900], stated('15.2'))],
    [
      '4.1 % for 31.6 to 36.4 %: neither points nor percent',
      miss('growth', [rate(31.6), rate(36.4)], stated('4.1', { unit: percent })),
    ],
    [
      'many neighbours, one of which is near by chance',
      miss('value', [4980], stated('43', { scale: 100 }), {
        alternatives: Array.from({ length: 90 }, (_, i) => ({
          slip: 'geography' as const,
          label: `${i}`,
          value: 2000 + i * 30,
          interval: exactly(2000 + i * 30),
        })),
      }),
    ],
    [
      'the fourth of five, which is third',
      miss('rank', [9, 7, 5], stated('4', { wording: 'exact' }), { holds: false, value: 3, ranking: [9, 7, 5, 4, 1] }),
    ],
  ];
  it.each(none)('%s', (_, claimed) => {
    expect(diagnose(claimed)).toBeNull();
  });
});

describe('an exact hit confirms the link', () => {
  it('for swapped digits, scales, points and bases', () => {
    expect(explainsExactly(miss('value', [25_730], stated('27530')))).toBe(true);
    expect(explainsExactly(miss('growth', [rate(31.6), rate(36.4)], stated('4.8', { unit: percent })))).toBe(true);
    expect(explainsExactly(miss('growth', [125, 100], stated('25.0', { unit: percent, negative: true })))).toBe(true);
    expect(explainsExactly(miss('difference', [15_000, 40_000], stated('40000')))).toBe(true);
    expect(explainsExactly(miss('value', [27_400], stated('27.4', { scale: 1e6, quote: '27.4 million' })))).toBe(true);
  });

  it('not for another row, a coarse digit, or a wrong hedge', () => {
    expect(explainsExactly(miss('value', [4980], stated('4310'), elsewhere('geography', 'Oxholt', 4310)))).toBe(false);
    expect(explainsExactly(miss('value', [5000], stated('5')))).toBe(false);
    expect(explainsExactly(miss('value', [42], stated('24')))).toBe(false);
    expect(explainsExactly(miss('value', [42], stated('40', { wording: 'nearly' })))).toBe(false);
  });

  it('by kind', () => {
    expect(['transposed', 'scale', 'by-to', 'reverse-base', 'pp'].every(confirmsLink)).toBe(true);
    expect(['geography', 'misdate', 'category', 'hedge', 'unheard-of'].some(confirmsLink)).toBe(false);
  });
});
