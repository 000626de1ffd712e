/** Multiples of what tables hold, in English: over time, between members, of another measure, of a price. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';
const N = 'Not Enough Evidence';

const surgeries = tableOf(
  'surgeries',
  `Surgery,Patients 2014,Patients 2023,Patients 2024,Median wait 2023 (days),Median wait 2024 (days),Parking spaces 2024
Elm Court,"4,200","8,150","8,610",12,24,40
Fenwick,"6,300","6,480","6,250",9,8,16
Gorse Hill,"2,900","5,600","5,720",16,40,22
`,
);

describe('a multiple over time', () => {
  judged(
    'en',
    [surgeries],
    [
      ['At Elm Court the median wait is now twice what it was in 2023.', 'twice', S],
      ['At Gorse Hill the median wait is now twice what it was in 2023.', 'twice', R],
      ['Elm Court has about twice as many patients as in 2014.', 'twice', S],
      ['Gorse Hill has nearly twice as many patients as in 2014.', 'twice', S],
      ['Fenwick has nearly twice as many patients as in 2014.', 'twice', R],
      ['Patient numbers at Gorse Hill have almost doubled since 2014.', 'doubled', S],
      ['Patient numbers at Fenwick have doubled since 2014.', 'doubled', R],
      ['The wait at Gorse Hill is two and a half times what it was in 2023.', 'two and a half times', S],
      ['Elm Court’s rent is half of what it was in 2020.', 'half', N],
    ],
  );
});

describe('a multiple between members', () => {
  judged(
    'en',
    [surgeries],
    [
      ['Patients at Gorse Hill wait five times as long as those at Fenwick.', 'five times', S],
      ['Patients at Gorse Hill wait three times as long as those at Fenwick.', 'three times', R],
      ['Elm Court has one and a half times as many patients as Gorse Hill.', 'one and a half times', S],
      ['Elm Court has two and a half times as many parking spaces as Fenwick.', 'two and a half times', S],
      ['Elm Court has four times as many parking spaces as Fenwick.', 'four times', R],
      ['Elm Court has three times as many nurses as Fenwick.', 'three times', N],
    ],
  );
});

const stalls = tableOf(
  'stalls',
  `goods,year,takings (GBP),sold (kg),waste (kg)
apples,2023,21600,12000,900
apples,2024,24000,12500,800
cherries,2023,38400,4000,300
cherries,2024,36480,3800,320
quinces,2023,5400,1500,90
quinces,2024,6480,1800,60
`,
);

const wholesale = tableOf(
  'wholesale',
  `goods,average price 2024 (GBP/kg)
apples,0.80
cherries,4.40
quinces,1.60
`,
);

describe('a multiple of prices', () => {
  judged(
    'en',
    [wholesale],
    [
      ['A kilo of cherries cost five and a half times as much as one of apples.', 'five and a half times', S],
      ['A kilo of cherries cost nine times as much as one of apples.', 'nine times', R],
      ['Quinces are twice as dear as apples.', 'twice', S],
      ['Quinces are four times as expensive as apples.', 'four times', R],
    ],
  );
});

describe('a price that takings and weights make', () => {
  const sold = tableOf(
    'sold',
    `goods,takings 2024 (GBP),sold 2024 (kg)
apples,24000,12500
cherries,36480,3800
quinces,6480,1800
`,
  );
  judged(
    'en',
    [sold],
    [
      ['At £9.60 a kilo, cherries are five times dearer than apples.', 'five times', S],
      ['By the kilo, cherries are five times as expensive as apples.', 'five times', S],
      ['By the kilo, cherries are twelve times as expensive as apples.', 'twelve times', R],
    ],
  );
});

describe('a multiple of another measure', () => {
  judged(
    'en',
    [stalls],
    [
      ['In 2024 the apples sold were more than fifteen times the waste.', 'fifteen times', S],
      ['In 2024 the apples sold were thirty times the waste.', 'thirty times', R],
    ],
  );
});
