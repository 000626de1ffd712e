/** What English sentences are linked to, and how surely: sentence, the words of the claim, its verdict. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';
const N = 'Not Enough Evidence';

const clinics = tableOf(
  'clinics',
  `Clinic,Missed appointments 2023 (%),Missed appointments 2024 (%),Dentists 2024
Alder Street,8.4,6.1,7
Birchgate,12.7,15.3,5
Cobble Row,9.8,9.2,11
`,
);

describe('a pair of which one end is right to the digit', () => {
  judged(
    'en',
    [clinics],
    [
      ['At Birchgate no-shows are rising: 15.3% of appointments in 2024, up from 12.7%.', '15.3%', S],
      ['At Birchgate no-shows are rising: 15.3% of appointments in 2024, up from 17.2%.', '15.3%', R],
      ['At Alder Street they fell from 8.4% of appointments to 1.6% in 2024.', '8.4%', R],
      ['At the Foxton surgery they fell from 8.1% of appointments to 7.6%.', '8.1%', N],
    ],
  );
});

describe('figures too coarse to say more', () => {
  judged(
    'en',
    [],
    [
      ['Membership doubled from 1 million in 2020 to 2 million in 2023.', 'doubled', S],
      ['Membership tripled from 1 million in 2020 to 4 million in 2023.', 'tripled', N],
      ['Takings rose 60% from 1 million euros to 2 million euros.', '60%', N],
      ['Takings rose 60% from 1.1 million euros to 2.1 million euros.', '60%', R],
    ],
  );
});

const ferries = tableOf(
  'ferries',
  `Year,Fares (£m),Online share (%)
2022,88.2,12.5
2023,95.1,15.1
2024,101.4,18
`,
);

describe('times behind each figure of a movement', () => {
  judged(
    'en',
    [ferries],
    [
      ['Fares rose to £101.4 million in 2024 from £88.2 million in 2022.', '£101.4 million', S],
      ['Fares rose to £101.4 million in FY24 from £88.2 million in FY22.', '£101.4 million', S],
      ['The online share rose from 12.5% in FY22 to 18% in FY24.', '12.5%', S],
      ['Fares rose to £101.4 million in 2024 from £95.1 million in 2022.', '£101.4 million', R],
    ],
  );
});

const lifts = tableOf(
  'lifts',
  `Slope,Month,Passengers
Corrie,2024-10,4100
Corrie,2024-11,6200
Corrie,2024-12,5300
Glenside,2024-10,5200
Glenside,2024-11,4300
Glenside,2024-12,9900
All slopes,2024-10,9300
All slopes,2024-11,10500
All slopes,2024-12,15200
`,
);

describe('a paragraph of its own', () => {
  judged(
    'en',
    [lifts],
    [
      ['Corrie had 5,300 passengers in December 2024. Its busiest month of the season was November.', 'busiest', S],
      ['Corrie had 5,300 passengers in December 2024.\n\nThe busiest month of the season was December.', 'busiest', S],
      [
        'Corrie had 5,300 passengers in December 2024.\n\nSnow came late to the hills. The busiest month of the season was November.',
        'busiest',
        R,
      ],
    ],
  );
});

const orchardsOf = tableOf(
  'orchards',
  `Parish,Yield (t/ha),Harvest (t)
Vale of Teme,21,8400
Abbots Lench,9,1260
Corsey,14,2940
Elmley,17,3060
`,
);

describe('the place of all that are ranked', () => {
  judged(
    'en',
    [orchardsOf],
    [
      ['Abbots Lench was hit by frost. The parish has the lowest yield in Teme.', 'lowest', S],
      ['The Vale of Teme has the highest yield of the county.', 'highest', S],
      ['The Vale of Teme has the lowest yield of the county.', 'lowest', R],
    ],
  );
});

const bins = tableOf(
  'bins',
  `Stream (tonnes),2021,2022,2023
Food waste,9870,14325,19610
Garden waste,30480,28950,33715
Glass,22940,23105,23480
`,
);

describe('a table that names its rows only', () => {
  judged(
    'en',
    [bins],
    [
      ['Glass has risen every year since 2021.', 'every year', S],
      ['Garden waste has risen every year since 2021.', 'every year', R],
      ['Garden waste charges have risen every year since 2021.', 'every year', N],
    ],
  );
});

const rain = tableOf(
  'rain',
  `Rainfall (mm),2023,2024
January,120,98
February,88,140
March,60,71
`,
);

describe('what comes down', () => {
  judged(
    'en',
    [rain],
    [
      ['In February 2024, 140 mm of rain fell.', '140 mm', S],
      ['In February 2024, 240 mm of rain fell.', '240 mm', R],
      ['Rain in February 2024 rose by 52 mm from February 2023.', '52 mm', S],
    ],
  );
});

const waits = tableOf(
  'waits',
  `Region,Waiting time 2024 (weeks)
North Dale,17
South Dale,10
Fell Coast,14
`,
);

describe('times that are not added up', () => {
  judged(
    'en',
    [waits],
    [
      ['The waiting time in North Dale is 17 weeks.', '17 weeks', S],
      ['In 2024 the waiting time in North Dale was 41 weeks.', '41 weeks', R],
      ['Patients in all three regions waited 41 weeks.', '41 weeks', N],
    ],
  );
});

const poll = tableOf(
  'poll',
  `Ward,Registered voters,People voting
Harbour,1204,702
Station,980,611
`,
);

describe('those who may vote, and those who do', () => {
  judged(
    'en',
    [poll],
    [
      ['In Harbour, 702 people voted.', '702', S],
      ['Harbour ward has 1,204 registered voters.', '1,204 registered voters', S],
      ['Harbour ward has 1,402 registered voters.', '1,402 registered voters', R],
    ],
  );
});
