/** Courses, records, losses, counts and places in English over three more tables; sentence, words of the claim, verdict. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';
const N = 'Not Enough Evidence';

const libraries = tableOf(
  'libraries',
  `Branch,Loans 2021,Loans 2022,Loans 2023,Loans 2024,Visits 2024,Staff 2024
Abbot's Row,"41,200","43,900","45,100","47,300","88,000",9
Brook Street,"62,500","61,000","59,800","58,100","121,000",14
Cannon Hill,"28,400","29,900","29,100","30,600","52,000",6
Dale End,"19,700","18,900","19,300","18,200","31,000",4
Eastgate,"53,300","55,100","58,600","61,400","131,000",12
Fenwick,"12,100","12,800","13,500","14,000","24,000",3
`,
);

const ferries = tableOf(
  'ferries',
  `Route,Passengers 2022,Passengers 2023,Passengers 2024,Punctuality 2022 (%),Punctuality 2023 (%),Punctuality 2024 (%),Result 2023 (£),Result 2024 (£)
Skerry,"310,000","322,000","341,000",91.2,92.4,93.0,"120,000","145,000"
Holm,"188,000","181,000","176,000",88.5,86.0,84.1,"-35,000","-82,000"
Torsay,"97,000","99,500","101,200",95.0,94.1,95.6,"-12,000","8,000"
Linga,"42,000","44,800","43,100",79.9,82.3,85.5,"-51,000","-47,000"
`,
);

const mill = tableOf(
  'mill',
  `Year,Output (tonnes),Orders,Price per tonne (£),Employees
2016,"8,150",410,92.50,118
2017,"8,420",433,94.00,121
2018,"8,960",455,96.50,125
2019,"9,310",470,99.00,127
2020,"7,040",322,97.50,111
2021,"7,890",381,104.00,108
2022,"8,540",402,118.00,112
2023,"9,120",447,125.50,115
2024,"9,480",461,121.00,114
`,
);

describe('the course of a series', () => {
  judged(
    'en',
    [libraries, ferries, mill],
    [
      ['Loans at Fenwick have risen in each of the past three years.', 'each of the past three', S],
      ['Loans at Cannon Hill have risen in each of the past three years.', 'each of the past three', R],
      ['Brook Street has lent fewer books in each of the last three years.', 'each of the last three', S],
      ['Dale End’s loans fell in each of the last three years.', 'each of the last three', R],
      ['Orders have grown in each of the past four years.', 'each of the past four', S],
      ['The mill has raised its prices in each of the past four years.', 'each of the past four', R],
      ['The price passed £100 a tonne for the first time in 2021.', 'for the first time', S],
      ['The price topped £120 a tonne for the first time in 2024.', 'for the first time', R],
      ['Output topped 9,000 tonnes for the first time in 2023.', 'for the first time', R],
      ['Holm has lost passengers for two years running.', 'two years running', S],
      ['Linga has gained passengers for two years running.', 'two years running', R],
      ['In 2024 the price fell for the first time since 2020.', 'first time since 2020', S],
      ['In 2024 the price fell for the first time since 2017.', 'first time since 2017', R],
      ['Output rose for the fourth year in a row.', 'fourth year in a row', S],
      ['Output rose for the fifth year in a row.', 'fifth year in a row', R],
      ['Orders are still below their 2019 peak.', 'below', S],
      ['Output is still below its 2019 peak.', 'below', R],
      ['Employment has never been lower than in 2021.', 'never', S],
      ['Output topped 9,000 tonnes for the first time since 2019 in 2023.', 'for the first time', S],
      ['In 2024, output topped 9,300 tonnes for the first time since 2019.', 'for the first time', S],
      ['In 2024, output topped 9,000 tonnes for the first time since 2019.', 'for the first time', R],
      ['For the first time in four years, the price fell in 2024.', 'For the first time', S],
      ['For the first time in six years, the price fell in 2024.', 'For the first time', R],
      ['In 2024 the price fell for the first time since 2022.', 'for the first time', N],
      ['In 2024 orders fell for the first time since 2020.', 'for the first time', R],
      ['The number of guests who came for the first time rose.', 'first time', N],
    ],
  );
});

describe('records, and levels arrived at', () => {
  judged(
    'en',
    [mill],
    [
      ['Output hit a record in 2024.', 'a record', S],
      ['Orders hit a record in 2024.', 'a record', R],
      ['Output reached a record high last year.', 'record high', S],
      ['Employment fell to a record low in 2021.', 'record low', S],
      ['Prices climbed to an all-time high of £125.50 a tonne in 2023.', 'all-time high', S],
      ['Output is the highest since 2019.', 'highest since 2019', S],
      ['Output in 2022 was the highest since 2018.', 'highest since 2018', R],
      ['In 2022, orders were at their highest since 2019.', 'highest since 2019', S],
      ['The mill sold its paper at a record price in 2023.', 'record price', S],
      ['2024 was the second-best year on record for orders.', 'second-best', S],
      ['Output rose to a peak of 9,480 tonnes in 2024.', '9,480', S],
      ['Orders climbed to a record of 461 in 2024.', 'a record', R],
    ],
  );
});

describe('losses and results', () => {
  judged(
    'en',
    [ferries],
    [
      ['Only one of the four routes made a profit in 2024.', 'Only one of the four', R],
      ['Just one of the four routes made a profit in 2023.', 'Just one of the four', S],
      ['Holm made the biggest loss of the four routes in 2024.', 'biggest loss', S],
      ['Linga made the biggest loss of the four routes in 2024.', 'biggest loss', R],
      ['Linga made the smallest loss in 2023.', 'smallest loss', R],
      ['Torsay made the smallest loss in 2023.', 'smallest loss', S],
    ],
  );
});

describe('how many of a group, and who is left out', () => {
  judged(
    'en',
    [libraries, ferries],
    [
      ['Only one of the four routes lost passengers between 2022 and 2024.', 'Only one of the four', S],
      ['Only one branch lent fewer books in 2024 than in 2023.', 'Only one branch', R],
      ['Only one branch has fewer than four staff.', 'Only one branch', S],
      ['All branches except Brook Street and Dale End lent more books in 2024 than in 2023.', 'All branches', S],
      ['All branches except Brook Street lent more books in 2024 than in 2023.', 'All branches', R],
      ['Every branch but Fenwick has at least four staff.', 'Every branch', S],
      ['All branches except Marsh Lane lent more books in 2024 than in 2023.', 'All branches', N],
      ['With the exception of Holm, all routes carried more passengers in 2024 than in 2022.', 'all routes', S],
      ['With the exception of Holm, all routes carried more passengers in 2024 than in 2023.', 'all routes', R],
      ['Half of the six branches have fewer than nine staff.', 'Half of the six', S],
      ['A third of the six branches lent fewer books in 2024 than in 2023.', 'third of the six', S],
      ['Half of the six branches lent fewer books in 2024 than in 2023.', 'Half of the six', R],
      ['Torsay is the most punctual of the four routes.', 'most punctual', S],
      ['Skerry is the most punctual of the four routes.', 'most punctual', R],
      ['Four of the six branches lent more books in 2024 than three years earlier.', 'Four of the six', S],
      ['Five of the six branches lent more books in 2024 than three years earlier.', 'Five of the six', R],
      ['Punctuality improved on three of the four routes.', 'three of the four', S],
      ['Punctuality improved on two of the four routes.', 'two of the four', R],
      ['Skerry posted the biggest gain in passengers of the four routes.', 'biggest gain', S],
      ['Torsay posted the biggest gain in passengers of the four routes.', 'biggest gain', R],
      ['No branch lent more books than Brook Street in 2024.', 'No branch', R],
      ['No branch lent more books than Eastgate in 2024.', 'No branch', S],
      ['No branch has fewer than three staff.', 'No branch', S],
    ],
  );
});

describe('one against another', () => {
  judged(
    'en',
    [libraries, ferries],
    [
      ['Eastgate overtook Brook Street in loans in 2024.', 'overtook', S],
      ['Eastgate overtook Brook Street in loans in 2023.', 'overtook', R],
      ['Cannon Hill lends more books than Dale End and Fenwick combined.', 'more books than', R],
      ['Skerry carries more passengers than the other three routes put together.', 'more passengers than', S],
      ['In 2024 Holm slipped behind Linga on punctuality.', 'behind', S],
    ],
  );
});

describe('places, and the first few', () => {
  judged(
    'en',
    [libraries, ferries, mill],
    [
      ['Eastgate is the most popular branch.', 'most popular', S],
      ['Brook Street is the most popular branch.', 'most popular', N],
      ['By loans, Cannon Hill comes third from bottom.', 'third from bottom', S],
      ['By loans, Dale End comes third from bottom.', 'third from bottom', R],
      ['By visits, Brook Street comes second.', 'second', S],
      ['Fenwick is the only branch with fewer than four staff.', 'the only branch', S],
      ['Dale End is the only branch with fewer than five staff.', 'the only branch', R],
      ['Brook Street, the largest employer among the six branches, will close on Mondays.', 'largest employer', S],
      ['Abbot’s Row ranks among the top three branches by loans.', 'top three', S],
      ['Cannon Hill ranks among the top three branches by loans.', 'top three', R],
      ['Linga remains the least punctual route.', 'least punctual', R],
      ['Holm is now the least punctual route.', 'least punctual', S],
      ['Staff numbers are highest at Eastgate.', 'highest', R],
      ['Nobody has won the reading prize more often than Eastgate.', '', N],
      ['Eastgate is among the two largest branches by loans.', 'two largest', S],
      ['Brook Street is one of the two largest branches by visits.', 'two largest', S],
      ['Cannon Hill is one of the three smallest branches by visits.', 'three smallest', S],
      ['Abbot’s Row is one of the three smallest branches by visits.', 'three smallest', R],
      ['Brook Street and Eastgate are the two largest branches by loans.', 'two largest', S],
      ['Cannon Hill is among the three most charming branches.', 'three most', N],
      ['2024 ranks among the three best years for output.', 'three best', S],
    ],
  );
});
