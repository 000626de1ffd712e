/** Averages and totals of what tables hold, in English: over members, over the parts of a year, weighted, together. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';
const N = 'Not Enough Evidence';

const grounds = tableOf(
  'grounds',
  `Club,Matches 2024,Average gate 2024,Season tickets 2024,Goals 2024
Ashby,20,"9,450","6,200",31
Corton,22,"4,120","2,900",28
Dunmere,20,"7,830","5,100",44
Wick Vale,24,"2,240","1,300",19
All clubs,86,,"15,500",122
`,
);

describe('the mean of members', () => {
  judged(
    'en',
    [grounds],
    [
      ['The four clubs played to an average gate of 5,910.', '5,910', S],
      ['The four clubs played to an average gate of 7,880.', '7,880', R],
      // Weighted by matches it is another figure, and as natural.
      ['The average gate across the league was 5,698.', '5,698', S],
      ['The four clubs scored 30.5 goals each on average.', '30.5 goals', S],
      ['The four clubs scored 40.7 goals each on average.', '40.7 goals', R],
      ['On average a club sold 3,875 season tickets.', '3,875 season tickets', S],
      ['Ashby and Dunmere sold 5,650 season tickets each on average.', '5,650 season tickets', S],
      ['Ashby and Dunmere sold 6,550 season tickets each on average.', '6,550 season tickets', R],
      ['Clubs paid their players £410 a week on average.', '£410', N],
    ],
  );
});

const quarry = tableOf(
  'quarry',
  `Site,Stone Q1 2024 (t),Stone Q2 2024 (t),Stone Q3 2024 (t),Stone Q4 2024 (t),Wait Q1 2024 (minutes),Wait Q2 2024 (minutes),Wait Q3 2024 (minutes),Wait Q4 2024 (minutes)
Blackstone,"8,200","9,400","10,600","7,800",18,24,31,19
Redmoor,"3,150","3,900","4,250","2,700",9,11,16,12
`,
);

describe('over the quarters of a year', () => {
  judged(
    'en',
    [quarry],
    [
      ['Lorries at Blackstone waited 23 minutes on average in 2024.', '23 minutes', S],
      ['Lorries at Blackstone waited 32 minutes on average in 2024.', '32 minutes', R],
      ['Redmoor shipped 14,000 tonnes of stone in 2024.', '14,000 tonnes', S],
      ['Redmoor shipped 18,000 tonnes of stone in 2024.', '18,000 tonnes', R],
      ['The two sites shipped 50,000 tonnes of stone in 2024.', '50,000 tonnes', S],
      ['Blackstone shipped an average of 9,000 tonnes of stone a quarter in 2024.', '9,000 tonnes', S],
    ],
  );
});

describe('totals', () => {
  const farms = tableOf(
    'farms',
    `Farm,Milk 2024 (litres),Profit 2024 (GBP),Calves 2024
Hollin,"412,000","-18,400",61
Garth,"655,000","24,900",88
Priory,"298,000","-7,150",40
Sallow,"341,000","-11,050",52
`,
  );
  judged(
    'en',
    [farms],
    [
      ['The four farms produced 1,706,000 litres of milk in 2024.', '1,706,000 litres', S],
      ['The four farms produced almost 1.8 million litres of milk.', '1.8 million litres', S],
      ['The four farms produced 2.3 million litres of milk.', '2.3 million litres', R],
      ['Hollin and Priory together reared 101 calves.', '101 calves', S],
      ['Hollin and Priory together reared 140 calves.', '140 calves', R],
      ['Three of them made a loss in 2024. Those three lost £36,600 between them.', '£36,600', S],
      ['Three of them made a loss in 2024. Those three lost £46,600 between them.', '£46,600', R],
      ['Hollin and Sallow together employ 14 people.', '14 people', N],
    ],
  );
});
