/** What the words imply without naming it, in English: the measure spoken of before, every member, whichever year is meant. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';
const N = 'Not Enough Evidence';

const vacancies = tableOf(
  'vacancies',
  `Town,Dwellings,Vacancy rate 2014,Vacancy rate 2023,Vacancy rate 2024
Aldmoor,"52,400",8.5%,9.6%,11.3%
Colne Bay,"18,750",9.1%,13.9%,13.2%
Fernside,"7,300",4.7%,5.1%,7.9%
Pitsford,"3,650",4.4%,7.4%,8.7%
`,
);

describe('a rate by half its name, and "its own"', () => {
  judged(
    'en',
    [vacancies],
    [
      ['Pitsford, whose rate has doubled since 2014 as well, now taxes its landlords.', 'doubled', S],
      ['Colne Bay, whose rate has doubled since 2014 as well, now taxes its landlords.', 'doubled', R],
      [
        'The vacancy rate in Aldmoor went up 1.7 percentage points. Fernside raised its own by 2.8 points between 2023 and 2024.',
        '2.8 points',
        S,
      ],
      [
        'The vacancy rate in Aldmoor went up 1.7 percentage points. Fernside raised its own by 2.8% between 2023 and 2024.',
        '2.8%',
        R,
      ],
      [
        'The vacancy rate in Aldmoor went up 1.7 percentage points. Fernside raised its own council tax by 3.5% in 2024.',
        '3.5%',
        N,
      ],
      ['Pitsford, whose debt has doubled since 2014 as well, now taxes its landlords.', 'doubled', N],
    ],
  );
});

const clinics = tableOf(
  'clinics',
  `Clinic,Appointments 2023,Appointments 2024,Missed 2023,Missed 2024,Floor space (m2)
Harrow Road,"12,400","13,050",930,"1,044","1,450"
Mill Lane,"8,200","8,450",410,338,920
Station Yard,"5,900","6,100",472,610,780
All clinics,"26,500","27,600","1,812","1,992","3,150"
`,
);

describe('a share or mean that is wrong whichever year is meant', () => {
  judged(
    'en',
    [clinics],
    [
      ['Things are worse at Station Yard, which missed one appointment in ten.', 'one appointment in ten', S],
      ['Things are worse at Station Yard, which missed one appointment in four.', 'one appointment in four', R],
      ['On average 9,200 appointments were made per clinic.', '9,200', S],
      ['On average 13,800 appointments were made per clinic.', '13,800', R],
      ['Nine appointments in ten at Harrow Road are over within the hour.', 'Nine appointments in ten', N],
    ],
  );
});
