/** Rates of what tables hold, in English: so much for each, per hundred, per unit of measure; from one table or two. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';
const N = 'Not Enough Evidence';

const ferries = tableOf(
  'ferries',
  `Route,Passengers 2024,Sailings 2024,Complaints 2024,Takings 2024 (GBP thousand),Crew 2024
Ardmore,"438,900","2,920","2,336","5,486",146
Brannock,"88,150","1,310","2,489","1,322",52
Skerra,"201,300","1,850",814,"2,818",74
All routes,"728,350","6,080","5,639","9,626",272
`,
);

describe('so much for each', () => {
  judged(
    'en',
    [ferries],
    [
      ['On the Skerra route there were 109 passengers for each sailing.', '109 passengers', S],
      ['On the Skerra route there were 190 passengers for each sailing.', '190 passengers', R],
      ['Ardmore carried 150 passengers per sailing.', '150 passengers', S],
      ['Ardmore carried 510 passengers per sailing.', '510 passengers', R],
      ['The Brannock route took £15 a passenger.', '£15 a passenger', S],
      ['The Brannock route took £25 a passenger.', '£25 a passenger', R],
      ['Each sailing to Ardmore brought in £1,879.', '£1,879', S],
      ['Every member of the Skerra crew serves some 2,700 passengers.', '2,700 passengers', S],
      ['Every member of the Skerra crew serves some 5,700 passengers.', '5,700 passengers', R],
      ['On Brannock there were 67 passengers on board for every sailing.', '67 passengers', S],
      ['Skerra’s boats burn 41 litres of fuel per sailing.', '41 litres', N],
      ['Brannock’s café sells 12 pies for each sailing.', '12 pies', N],
      ['The council pays £3 million for a new pier.', '£3 million', N],
    ],
  );
});

describe('so many per hundred or thousand', () => {
  judged(
    'en',
    [ferries],
    [
      ['Passengers to Brannock filed 190 complaints for every hundred sailings.', '190 complaints', S],
      ['Passengers to Brannock filed 109 complaints for every hundred sailings.', '109 complaints', R],
      ['Ardmore drew 5.3 complaints per 1,000 passengers.', '5.3 complaints', S],
      ['Ardmore drew 53 complaints per 1,000 passengers.', '53 complaints', R],
      ['There were 44 complaints for every 100 sailings to Skerra.', '44 complaints', S],
      ['There were 80 complaints per hundred Ardmore sailings.', '80 complaints', S],
      ['The crew finds 14 umbrellas per 1,000 passengers.', '14 umbrellas', N],
    ],
  );
});

const harvest = tableOf(
  'harvest',
  `farm,year,barley (t),wheat (t),area (ha),diesel (litres)
Alder Farm,2023,610,440,160,"19,200"
Alder Farm,2024,704,396,160,"17,600"
Burwell,2023,275,300,95,"10,450"
Burwell,2024,304,285,95,"11,400"
`,
);
const labour = tableOf(
  'labour',
  `Farm,Workers 2024,Wages 2024 (GBP)
Alder Farm,8,"196,000"
Burwell,5,"118,500"
`,
);

describe('by a unit of measure, and over two tables', () => {
  judged(
    'en',
    [harvest, labour],
    [
      ['Alder Farm got 4.4 tonnes of barley per hectare in 2024.', '4.4 tonnes', S],
      ['Alder Farm got 6.4 tonnes of barley per hectare in 2024.', '6.4 tonnes', R],
      ['Burwell used 120 litres of diesel per hectare in 2024.', '120 litres', S],
      ['Alder Farm used 25 litres of diesel per tonne of barley in 2024.', '25 litres', S],
      ['Alder Farm used 52 litres of diesel per tonne of barley in 2024.', '52 litres', R],
      ['Burwell harvested 57 tonnes of wheat per worker in 2024.', '57 tonnes', S],
      ['Burwell harvested 75 tonnes of wheat per worker in 2024.', '75 tonnes', R],
      ['Wages at Alder Farm came to £24,500 for each worker.', '£24,500', S],
      ['Wages at Alder Farm came to £42,500 for each worker.', '£42,500', R],
      ['Alder Farm spends £210 per hectare on seed.', '£210 per hectare', N],
    ],
  );
});
