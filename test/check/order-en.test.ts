/** Claims of order in English: who is first, who alone, how many, more than whom; sentence, words of the claim, verdict. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';
const N = 'Not Enough Evidence';

const harbours = tableOf(
  'harbours',
  `Harbour,Landings 2021 (tonnes),Landings 2022 (tonnes),Landings 2023 (tonnes),Landings 2024 (tonnes),Boats 2024,Price per kilo 2024 (£)
Craster Bay,"1,840","1,910","2,040","2,210",34,3.10
Dunwick,"3,320","3,150","2,980","2,760",51,2.85
Ellerpool,"2,450","2,510","2,390","2,530",28,3.60
Fossgate,960,"1,020",985,940,12,4.20
Gannet Head,"1,240","1,180","1,260","1,310",19,3.95
Total,"9,810","9,770","9,655","9,750",144,
`,
);

const buses = tableOf(
  'buses',
  `Line,Passengers 2023,Passengers 2024,Punctual departures 2023 (%),Punctual departures 2024 (%),Average wait 2023 (min),Average wait 2024 (min)
Blue,"812,000","845,000",81.2,84.9,9.5,8.1
Green,"640,000","618,000",88.4,87.1,7.2,7.9
Orange,"455,000","498,000",74.6,73.0,12.8,13.4
Red,"1,204,000","1,251,000",79.3,80.1,6.4,6.9
Other lines,"95,000","90,000",,,,
`,
);

const theatres = tableOf(
  'theatres',
  `Theatre,Result 2022/23 (£),Result 2023/24 (£),Seats,Grant 2023/24 (£)
Alhambra,"-42,000","-18,500",820,"310,000"
Bijou,"12,400","9,800",240,"85,000"
Coronet,"-7,300","-11,900",510,"140,000"
Dominion,"55,000","61,200",1120,"0"
Empire,"3,100","-2,600",390,"120,000"
Fortune,"-21,000","4,700",460,"150,000"
`,
);

const castle = tableOf(
  'castle',
  `Year,Visitors,Ticket price (£),Volunteers
2018,"48,300",6.50,61
2019,"51,900",6.50,64
2020,"17,200",7.00,40
2021,"29,800",7.00,44
2022,"44,100",7.50,52
2023,"50,600",8.00,58
2024,"53,400",9.00,57
`,
);

describe('superlatives and places among members', () => {
  judged(
    'en',
    [harbours],
    [
      ['Dunwick still has the largest landings of the five harbours.', 'largest', S],
      ['Ellerpool has the largest landings of the five harbours.', 'largest', R],
      ['Fossgate has the fewest boats.', 'fewest', S],
      ['Gannet Head has the fewest boats.', 'fewest', R],
      ['Of all five harbours, Craster Bay has the third-largest landings.', 'third-largest', S],
      ['Of all five harbours, Gannet Head has the third-largest landings.', 'third-largest', R],
      ['Nowhere are landings lower than in Fossgate.', 'Nowhere', S],
      ['Nowhere are landings lower than in Gannet Head.', 'Nowhere', R],
      ['Fish is dearest at Fossgate.', 'dearest', S],
      ['Fish is cheapest at Craster Bay.', 'cheapest', R],
      ['Dunwick has more boats than any other harbour.', 'more boats than any other', S],
      ['Craster Bay has more boats than any other harbour.', 'more boats than any other', R],
      ['By landings Gannet Head comes second from bottom.', 'second from bottom', S],
      ['By landings Craster Bay comes second from bottom.', 'second from bottom', R],
      ['No other harbour has as many boats as Dunwick.', 'No other harbour', S],
      ['No other harbour has as many boats as Ellerpool.', 'No other harbour', R],
      ['Craster Bay is not the largest of the five by landings.', 'largest', S],
      ['Dunwick is no longer the largest of the five by landings.', 'largest', R],
      // Nothing is refuted where the group, the measure or the judgment may be another.
      ['Ellerpool has the largest landings of the three northern harbours.', 'largest', N],
      ['Ellerpool is the best harbour on the coast.', 'best', N],
      ['Ellerpool is the most beautiful harbour of the five.', 'most', N],
      ['Ellerpool has the largest landings outside Dunwick.', 'largest', N],
    ],
  );
});

describe('the end that a word means for the measure', () => {
  judged(
    'en',
    [buses],
    [
      ['Passengers wait longest on the Orange line.', 'longest', S],
      ['Passengers wait longest on the Blue line.', 'longest', R],
      ['The Red line has the shortest wait.', 'shortest', S],
      ['The Green line has the shortest wait.', 'shortest', R],
      ['Punctuality was best on the Green line.', 'best', S],
      ['The worst punctuality was on the Orange line.', 'worst', S],
      ['The worst punctuality was on the Red line.', 'worst', R],
      ['The Red line is the busiest of the four.', 'busiest', S],
      ['The Blue line is the busiest of the four.', 'busiest', R],
    ],
  );
});

describe('ranks by movement', () => {
  judged(
    'en',
    [harbours, buses],
    [
      ['Craster Bay saw the strongest growth in landings of the five harbours since 2021.', 'strongest growth', S],
      ['Ellerpool saw the strongest growth in landings of the five harbours since 2021.', 'strongest growth', R],
      ['Between 2021 and 2024, landings at Dunwick saw the sharpest fall.', 'sharpest', S],
      [
        'Since 2021 landings at Craster Bay have grown faster than at any other harbour.',
        'faster than at any other',
        S,
      ],
      [
        'Since 2021 landings at Gannet Head have grown faster than at any other harbour.',
        'faster than at any other',
        R,
      ],
      ['Punctuality improved most on the Blue line.', 'most', S],
      ['Punctuality improved most on the Red line.', 'most', R],
      ['The Orange line had the fastest-growing number of passengers of the four.', 'fastest', S],
      ['The Red line had the fastest-growing number of passengers of the four.', 'fastest', R],
    ],
  );
});

describe('ranks among times', () => {
  judged(
    'en',
    [castle],
    [
      ['In 2024 the castle had the most visitors since the count began in 2018.', 'most', S],
      ['In 2023 the castle had the most visitors since the count began in 2018.', 'most', R],
      ['The number of visitors was the highest since 2019.', 'highest since 2019', S],
      ['The number of volunteers was the highest since 2019.', 'highest since 2019', R],
      ['Never since records began in 2018 had tickets been so expensive as in 2024.', 'Never', S],
      ['The busiest year was 2024.', 'busiest year', S],
      ['The busiest year was 2019.', 'busiest year', R],
      ['2020 was the worst year for visitors.', 'worst', S],
      ['The castle has never had so many volunteers.', 'never', R],
      ['The castle has never had so many visitors.', 'never', S],
      ['The castle’s best year was the one in which the bridge opened.', 'best', N],
    ],
  );
});

describe('one against another', () => {
  judged(
    'en',
    [harbours, buses, castle],
    [
      ['Ellerpool now lands more fish than Craster Bay.', 'more fish than', S],
      ['Landings at Craster Bay are now higher than at Ellerpool.', 'higher than', R],
      ['Fossgate has fewer boats than Gannet Head.', 'fewer boats than', S],
      ['Ellerpool has more boats than Craster Bay.', 'more boats than', R],
      ['Fish is cheaper in Dunwick than in Fossgate.', 'cheaper', S],
      ['The Red line carries more passengers than the Blue and Orange lines together.', 'more passengers than', R],
      ['The Blue line carries more passengers than the Green line.', 'more passengers than', S],
      ['Dunwick has more boats than all the other harbours put together.', 'more boats than', R],
      ['In landings, Ellerpool has overtaken Dunwick.', 'overtaken', R],
      ['The castle’s visitor numbers are still below their 2019 level.', 'below their 2019 level', R],
      ['The number of volunteers is still below its 2019 level.', 'below its 2019 level', S],
      ['The castle had more visitors than in 2019.', 'more visitors than', S],
      ['It has more boats than before.', 'more boats than', N],
    ],
  );
});

describe('who alone does something', () => {
  judged(
    'en',
    [harbours, buses, theatres],
    [
      ['Dunwick is the only harbour to have lost landings three years in a row.', 'the only harbour', S],
      ['Craster Bay is the only harbour where landings rose three years in a row.', 'the only harbour', S],
      ['Fossgate is the only harbour to have lost landings three years in a row.', 'the only harbour', R],
      ['The Green line was the only one of the four to lose passengers.', 'the only one', S],
      ['The Orange line was the only one of the four to lose passengers.', 'the only one', R],
      ['Only Dunwick and Fossgate landed less than in 2023.', 'Only Dunwick and Fossgate', S],
      ['Only Dunwick landed less fish than in 2023.', 'Only Dunwick', R],
      ['Only the Blue line has got any quicker for those who wait.', 'Only the Blue line', S],
      [
        'The Dominion and the Bijou are the only theatres that have made a profit two years in a row.',
        'the only theatres',
        S,
      ],
      ['The Dominion is the only theatre that has made a profit two years in a row.', 'the only theatre', R],
      ['Only the Grand has lost visitors.', 'Only the Grand', N],
      ['Only the director knows why landings fell.', 'Only', N],
    ],
  );
});

describe('how many of a group', () => {
  judged(
    'en',
    [harbours, buses, theatres],
    [
      ['Three of the six theatres finished 2023/24 in the red.', 'Three of the six', S],
      ['Four of the six theatres finished 2023/24 in the red.', 'Four of the six', R],
      ['All but two of the five harbours landed more fish than in 2023.', 'All but two', S],
      ['All but one of the five harbours landed more fish than in 2023.', 'All but one', R],
      ['Every one of the five harbours landed more fish than in 2023.', 'Every one of the five', R],
      ['None of the five harbours landed less than 900 tonnes of fish in 2024.', 'None of the five', S],
      ['None of the four lines lost passengers in 2024.', 'None of the four', R],
      ['Most harbours landed more fish in 2024 than in 2023.', 'Most harbours', S],
      ['All harbours landed more fish in 2024 than in 2023.', 'All harbours', R],
      ['On every one of the seven lines fewer passengers travelled than in 2023.', 'every one of the seven', N],
    ],
  );
});

describe('the course of a series', () => {
  judged(
    'en',
    [harbours, castle],
    [
      ['Landings at Craster Bay have risen every year since 2021.', 'every year', S],
      ['Landings at Ellerpool have risen every year since 2021.', 'every year', R],
      ['Landings at Dunwick fell for the third year in a row.', 'third year in a row', S],
      ['Landings at Fossgate fell for the third year in a row.', 'third year in a row', R],
      ['The number of visitors has risen every year since 2020.', 'every year', S],
      ['The number of visitors has risen every year since 2019.', 'every year', R],
      ['The ticket price rose above £8 for the first time.', 'for the first time', S],
      ['The number of visitors rose above 50,000 for the first time.', 'for the first time', R],
      ['In 2024 the number of volunteers saw its first fall since 2020.', 'first fall', S],
    ],
  );
});
