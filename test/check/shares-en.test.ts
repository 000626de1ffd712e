/** Shares of what tables hold, in English: a member of its total, a measure of another, what is left of a percentage. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';
const N = 'Not Enough Evidence';

const ferries = tableOf(
  'ferries',
  `Route,Passengers 2023,Passengers 2024,Sailings 2024,On time 2024 (%),Cancelled 2024,Takings 2024 (GBP thousand)
Ardmore,"412,600","438,900","2,920",88.4,73,"5,486"
Brannock,"96,300","88,150","1,310",79.6,131,"1,322"
Skerra,"187,450","201,300","1,850",91.2,37,"2,818"
All routes,"696,350","728,350","6,080",87.3,241,"9,626"
`,
);

describe('a member and its total', () => {
  judged(
    'en',
    [ferries],
    [
      ['The Ardmore boat carries six in ten of all passengers on the sound.', 'six in ten', S],
      ['The Ardmore boat carries seven in ten of all passengers on the sound.', 'seven in ten', R],
      ['Skerra accounts for 27.6% of all passengers.', '27.6%', S],
      ['Skerra accounts for 21.6% of all passengers.', '21.6%', R],
      ['Just over a quarter of passengers took the Skerra boat last year.', 'a quarter', S],
      ['More than half of the cancellations were on the Brannock route.', 'half', S],
      ['Nearly half of the cancellations were on the Skerra route.', 'half', R],
      ['Brannock makes up less than an eighth of the traffic: 12.1% of passengers in 2024.', '12.1%', S],
      ['Passengers to Brannock represented 13.8% of the total in 2023.', '13.8%', S],
      ['Ardmore brings in 57% of the takings.', '57%', S],
      ['Ardmore brings in 75% of the takings.', '75%', R],
      // The whole is the route's own traffic: nothing is said of it.
      ['A third of passengers on the Brannock route travel with a car.', 'third', N],
      ['Half of Skerra’s passengers are under 25.', 'Half', N],
      ['Brannock sells 40% of its tickets online.', '40%', N],
    ],
  );
});

describe('a measure of another measure', () => {
  judged(
    'en',
    [ferries],
    [
      ['The company cancelled 10% of its sailings to Brannock.', '10%', S],
      ['The company cancelled 20% of its sailings to Brannock.', '20%', R],
      ['On the Brannock route one sailing in ten was cancelled.', 'one sailing in ten', S],
      ['On the Brannock route one sailing in five was cancelled.', 'one sailing in five', R],
      ['Of the sailings to Ardmore, 2.5% were cancelled in 2024.', '2.5%', S],
      ['A mere 2% of sailings to Skerra were cancelled.', '2%', S],
      ['Four in a hundred sailings were cancelled across the network.', 'Four in a hundred', S],
      ['One sailing in six to Skerra is run by a chartered boat.', 'One sailing in six', N],
    ],
  );
});

describe('what is left of a percentage', () => {
  judged(
    'en',
    [ferries],
    [
      ['At Brannock one sailing in five did not leave on time.', 'one sailing in five', S],
      ['At Brannock one sailing in three did not leave on time.', 'one sailing in three', R],
      ['One boat in eight failed to leave on time last year.', 'One boat in eight', S],
      ['Nine sailings in ten to Skerra left on time.', 'Nine sailings in ten', S],
      ['Six sailings in ten to Skerra left on time.', 'Six sailings in ten', R],
      ['Only 11.6% of Ardmore’s sailings were not on time.', '11.6%', S],
      ['Some 12.7% of all sailings were late.', '12.7%', S],
    ],
  );
});

const orchards = tableOf(
  'orchards',
  `grower,year,trees planted,trees alive,apples picked (t),apples sold (t),cider share (%)
Alder Farm,2023,1200,1104,310,248,18
Alder Farm,2024,1500,1320,365,274,22
Burwell,2023,640,576,122,98,35
Burwell,2024,800,744,140,126,41
Culver,2023,2100,1869,560,476,9
Culver,2024,2000,1820,540,486,12
`,
);

describe('a part that only its whole names', () => {
  judged(
    'en',
    [orchards],
    [
      ['At Alder Farm 88% of the trees planted in 2024 are still alive.', '88%', S],
      ['At Alder Farm 78% of the trees planted in 2024 are still alive.', '78%', R],
      ['Burwell boasts a survival rate of 93% for the trees it planted in 2024.', '93%', S],
      ['Burwell found buyers for 90% of the apples it picked in 2024.', '90%', S],
      ['Culver sold 90% of the apples it picked last year.', '90%', S],
      ['Culver sold 60% of the apples it picked last year.', '60%', R],
      ['Alder Farm sold three quarters of the apples picked in 2024.', 'three quarters', S],
      ['Four in ten of Burwell’s apples went into cider in 2024.', 'Four in ten', S],
      ['Culver exports 30% of the apples it picks.', '30%', N],
      ['Half of what Alder Farm picks is juice.', 'Half', N],
    ],
  );
});
