import { describe, expect, test } from 'vitest';
import { mentionsOf } from './periods-of.ts';

const read = (text: string): string[] => mentionsOf('en', text);

describe('stretches that name themselves', () => {
  test.each<[string, string[]]>([
    ['The yard built 31 ferries in 2023.', ['in 2023 | at | 2023']],
    ['In Q1 2024, bookings rose by a tenth.', ['In Q1 2024 | at | 2024-Q1']],
    ['Bookings in the first quarter of 2024 hit 9,000.', ['in the first quarter of 2024 | at | 2024-Q1']],
    ['It lost $4m in the last quarter of 2023.', ['in the last quarter of 2023 | at | 2023-Q4']],
    ['First-half 2023 rents were flat.', ['First-half 2023 | at | 2023-H1']],
    ['H2 2023 was worse.', ['H2 2023 | at | 2023-H2']],
    ['In January 2024 the zoo had 40 births.', ['In January 2024 | at | 2024-01']],
    ['On 5 March 2024 the gauge read 3.1 metres.', ['On 5 March 2024 | at | 2024-03-05']],
    ['On March 5, 2024, the gauge read 3.1 metres.', ['On March 5, 2024 | at | 2024-03-05']],
    ['As of 31 December 2023 it had 212 shops.', ['As of 31 December 2023 | at | 2023-12-31']],
    ['The 2012-13 intake was the largest.', ['2012-13 | at | 2012-13']],
    ['Over the 2019–2023 plan, 80 bridges were mended.', ['2019–2023 | at | 2019-01-01/2023-12-31']],
    ['In the 1990s the town had nine mills.', ['In the 1990s | at | 1990s']],
    [
      'The first nine months of 2023 brought 2.1 million guests.',
      ['The first nine months of 2023 | at | 2023-01-01/2023-09-30'],
    ],
    ['The 2024 budget runs to £80m.', ['2024 | at | 2024']],
    ['Turnout reached 61% (2019).', ['2019 | at | 2019']],
    ['A 2017 study counted 80 owls.', ['2017 | at | 2017']],
    ['It was 2018’s best seller.', ['2018 | at | 2018']],
    ['The count of 2017 also worried growers.', ['of 2017 | at | 2017']],
    ['2023 was the wettest year on file.', ['2023 | at | 2023']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('stretches that are counted or named', () => {
  test.each<[string, string[]]>([
    ['Sales in the three months to March 2024 fell 2%.', ['in the three months to March 2024 | at | 2024-Q1']],
    [
      'In the year ended 31 March 2024, 19 ships docked.',
      ['In the year ended 31 March 2024 | at | 2023-04-01/2024-03-31'],
    ],
    ['In the five years to 2023 it grew.', ['In the five years to 2023 | at | 2019-01-01/2023-12-31']],
    ['The summer of 2022 was dry.', ['The summer of 2022 | at | 2022-06-01/2022-08-31']],
    ['In the late 1990s it had nine mills.', ['In the late 1990s | at | 1990s']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('ends and horizons', () => {
  test.each<[string, string[]]>([
    ['It held 15,000 chips at the end of 2023.', ['at the end of 2023 | at | 2023-12-31']],
    ['By the end of this year it wants 90,000.', ['By the end of this year | by | 2024-12-31']],
    ['By mid-2024 it had 300 staff.', ['By mid-2024 | by | 2024-06-30']],
    ['By March 2025 all trams will be new.', ['By March 2025 | by | 2025-03']],
    ['By March all trams will be new.', ['By March | by | 2025-03 (assumed)']],
    ['It expects 2,000 hires by 2030.', ['by 2030 | by | 2030']],
    ['The grant runs until 2026.', ['until 2026 | to | 2026']],
    ['In early 2023 a ticket cost £3.', ['In early 2023 | at | 2023-01-01']],
    ['It had 41 branches at year-end.', ['at year-end | at | 2024-12-31 (assumed)']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('from the day of publication, 10 May 2024', () => {
  test.each<[string, string[]]>([
    ['Exports have grown 3% this year.', ['this year | at | 2024']],
    ['Last year it sold 800 boats.', ['Last year | at | 2023']],
    ['Late last year it sold 80 boats.', ['Late last year | at | 2023-12-31']],
    ['Last quarter it sold 220.', ['Last quarter | at | 2024-Q1']],
    ['Last month 19 pubs shut.', ['Last month | at | 2024-04']],
    ['Sales last December were poor.', ['last December | at | 2023-12']],
    ['In January, 19 pubs shut.', ['In January | at | 2024-01 (assumed)']],
    ['In November, 19 pubs shut.', ['In November | at | 2023-11 (assumed)']],
    ['In the third quarter 19 pubs shut.', ['In the third quarter | at | 2023-Q3 (assumed)']],
    ['In the first quarter of last year, it sold 12.', ['In the first quarter of last year | at | 2023-Q1']],
    ['A decade ago it had 12 pubs.', ['A decade ago | before | 2014']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('without it, they stay unresolved', () => {
    expect(mentionsOf('en', 'In the first quarter it sold 12, more than last year.', null)).toEqual([
      'In the first quarter | at | unknown (assumed)',
      'than last year | than | unknown',
    ]);
  });
});

describe('baselines', () => {
  test.each<[string, string[]]>([
    ['Rents rose 4% from a year earlier.', ['from a year earlier | before | 12 months back']],
    ['Rents rose 4% compared with the previous year.', ['compared with the previous year | before | 12 months back']],
    ['Rents rose 4% year-on-year.', ['year-on-year | over | 12 months back']],
    ['Output fell 2% on the quarter.', ['on the quarter | over | 3 months back']],
    ['In ten years the herd doubled.', ['In ten years | over | 120 months back']],
    ['Over the past three months it slid 9%.', ['Over the past three months | over | 3 months back']],
    ['The herd has tripled over the decade.', ['over the decade | over | 120 months back']],
    ['It has lost 60 pupils since 2014.', ['since 2014 | since | 2014']],
    ['It has more pupils than in 2014.', ['than in 2014 | than | 2014']],
    ['The rate is 12% higher than 2019.', ['than 2019 | than | 2019']],
    ['It sold 14,000, up from 11,000 last year.', ['last year | than | 2023']],
    ['It sold 14m, compared with 3 million cans in 2022.', ['in 2022 | than | 2022']],
    ['Fares rose from 2019 to 2023.', ['from 2019 | from | 2019', '2023 | to | 2023']],
    [
      'Between January and March 2024 it rained 50 days.',
      ['Between January | from | 2024-01', 'March 2024 | to | 2024-03'],
    ],
    [
      'From 15,000 at the end of 2023 to 40,000 in Q1.',
      ['at the end of 2023 | from | 2023-12-31', 'in Q1 | at | 2024-Q1 (assumed)'],
    ],
    [
      'Sales in 2023 beat the same quarter of 2021.',
      ['in 2023 | at | 2023', 'the same quarter of 2021 | before | 24 months back'],
    ],
    [
      'In 2023 it sold 9 more than in 2019, 2020 or 2021.',
      ['In 2023 | at | 2023', 'than in 2019 | than | 2019', '2020 | than | 2020', '2021 | than | 2021'],
    ],
    ['It is 3% dearer than a year ago.', ['than a year ago | before | 2023']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('numbers and words that are no time', () => {
  test.each([
    'The works made 2,024 jobs.',
    'In 2000 homes the lights went out.',
    'More than 2024 households replied.',
    'Pay rose by 1950 dollars.',
    'The plant grew from 1950 to 2010 workers.',
    'Parcel 2024 is for sale.',
    'A model costs $2024.',
    'It weighs 2024kg.',
    'Prices may march on.',
    'The H2 plant opened.',
    'Version 12.2024 shipped.',
    'Sales came to 2010.',
    'The score was 3-2.',
    'In previous years it rained.',
    'Those were the early days of radio.',
    'The hall seats between 1500 and 1900.',
    'Room 2012 was shut.',
    'He ran 1500 metres.',
    'The first house sold.',
    'Only the last customers stayed.',
    'He may go in a while.',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});
