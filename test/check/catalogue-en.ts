/** English sentences with one mistake each, and what of the same kind is right. */
import type { MistakeCase } from './catalogue.ts';

const towns = `Town,Year,Rides,Season tickets,Average fare (€),Median fare (€),Gross takings (€),Net takings (€),Residents
Northfield,2022,15000,1214,1.71,1.45,25650,22310,31400
Northfield,2023,40000,4310,1.82,1.52,72800,63440,31900
Northfield,2024,44700,5020,1.94,1.60,86718,75190,32400
Oxholt,2022,39800,3296,1.55,1.38,61690,53810,22300
Oxholt,2023,41200,3350,1.61,1.41,66332,57730,22500
Oxholt,2024,43100,3410,1.66,1.44,71546,62260,22800
Marle,2022,9400,720,1.22,1.12,11468,10010,9900
Marle,2023,9900,760,1.27,1.15,12573,10960,10050
Marle,2024,10200,790,1.30,1.18,13260,11540,10100
`;

const country = `Country,Year,GDP (bn USD),GDP PPP (bn international dollars),Public debt (bn €),Public spending (bn €),Wages (€),Consumer price index,Turnout (%)
Arland,2020,1210,1530,811,496,2410,100.0,41.2
Arland,2021,1302,1640,905,494,2502,103.1,43.5
Arland,2022,1398,1755,1008,603,2611,109.4,44.1
Arland,2023,1450,1871,1111,603,2733,114.2,44.8
Borland,2020,640,980,402,231,1890,100.0,50.3
Borland,2021,671,1020,431,229,1933,102.0,51.6
Borland,2022,705,1090,466,235,2010,107.7,52.0
Borland,2023,728,1130,499,233,2087,111.9,52.9
Cetia,2020,90,160,40,24,1100,100.0,60.1
Cetia,2021,99,171,44,24,1150,104.0,60.8
Cetia,2022,108,184,47,23,1200,112.3,61.0
Cetia,2023,119,201,51,24,1270,118.1,61.4
`;

const works = `Quarter,Output (t),Hires
2023-Q1,1210,180
2023-Q2,1095,192
2023-Q3,1130,210
2023-Q4,1164,230
`;

const plan = `Year,Buses in service,Status
2022,310,reported
2023,342,reported
2024,355,reported
2024,412,planned
`;

const list = `Ward,Patients waiting,Cases waiting
East,6480,7810
West,5120,6330
North,4070,4850
`;

const costs = `Town,Year,Repairs (€),Fuel (€)
Northfield,2023,60110,38940
Northfield,2024,63480,41270
Oxholt,2023,57200,35810
Oxholt,2024,58930,36650
`;

const rents = `Town,Year,Rent (€ per month)
Northfield,2023,798
Northfield,2024,824
Oxholt,2023,655
Oxholt,2024,671
`;

const voters = `Sex,Turnout (%)
Total,44.7
Men,58.2
Women,31.4
`;

export const cases: readonly MistakeCase[] = [
  {
    kind: 'ellipsis',
    wrong: 'The centre runs between 30 and 350,000 chips.',
    right: 'The centre runs between 30,000 and 350,000 chips.',
  },
  {
    kind: 'slower',
    data: country,
    wrong: "Arland's GDP fell by 3.7 % in 2023.",
    right: "Arland's GDP grew by 3.7 % in 2023.",
  },
  {
    kind: 'sign',
    data: towns,
    wrong: 'Rides in Northfield fell by 11.8 % in 2024.',
    right: 'Rides in Northfield rose by 11.8 % in 2024.',
  },
  {
    kind: 'reversed',
    data: towns,
    wrong: 'Oxholt carried more rides than Northfield in 2024.',
    right: 'Northfield carried more rides than Oxholt in 2024.',
  },
  {
    kind: 'all-others',
    data: towns,
    wrong: 'Northfield carried more rides than all the other towns together in 2024.',
    right: 'Northfield carried more rides than Oxholt in 2024.',
  },
  {
    kind: 'points-rank',
    data: country,
    wrong: 'Arland saw the fastest growth in GDP of the three countries in 2023.',
    right: 'Cetia saw the fastest growth in GDP of the three countries in 2023.',
  },
  {
    kind: 'rank',
    data: towns,
    wrong: 'Oxholt had the highest average fare of the three towns in 2022.',
    right: 'Northfield had the highest average fare of the three towns in 2022.',
  },
  {
    kind: 'per-capita',
    data: towns,
    wrong: 'Oxholt carried the most rides of the three towns in 2024.',
    right: 'Northfield carried the most rides of the three towns in 2024.',
  },
  {
    kind: 'pp',
    wrong: 'Support for the plan rose 4.8 %, from 31.6 % to 36.4 %.',
    right: 'Support for the plan rose 4.8 points, from 31.6 % to 36.4 %.',
  },
  {
    kind: 'pp',
    wrong: 'Turnout rose by 15.2 percentage points, from 31.6 % to 36.4 %.',
    right: 'Turnout rose by 15.2 percent, from 31.6 % to 36.4 %.',
  },
  {
    kind: 'by-to',
    data: towns,
    wrong: 'Season tickets in Northfield grew by 4,310 in 2023.',
    right: 'Season tickets in Northfield grew to 4,310 in 2023.',
  },
  {
    kind: 'over-100',
    wrong: 'Waste fell by 300 %, from 80 to 20 tonnes.',
    right: 'Waste rose by 300 %, from 20 to 80 tonnes.',
  },
  {
    kind: 'growth-ratio',
    wrong: 'Cases rose by 757 %, from 70 to 530.',
    right: 'Cases rose to 757 % of their level, from 70 to 530.',
  },
  {
    kind: 'fold',
    data: towns,
    wrong: 'Northfield sold 4.5 times as many season tickets in 2023 as in 2022.',
    right: 'Northfield sold 3.6 times as many season tickets in 2023 as in 2022.',
  },
  {
    kind: 'reverse-base',
    wrong: 'Prices fell by 25 %, from 125 to 100 euros.',
    right: 'Prices fell by 20 %, from 125 to 100 euros.',
  },
  {
    kind: 'complement',
    wrong: 'Of the 800 pupils, 300, or 62.5 %, took part.',
    right: 'Of the 800 pupils, 300, or 37.5 %, took part.',
  },
  {
    kind: 'share-base',
    wrong: 'Of the 750 pupils, 300, or 66.7 %, took part.',
    right: 'Of the 750 pupils, 300, or 40 %, took part.',
  },
  {
    kind: 'separator',
    data: towns,
    wrong: 'Northfield sold 5.020 season tickets in 2024.',
    right: 'Northfield sold 5,020 season tickets in 2024.',
  },
  {
    kind: 'false-friend',
    data: country,
    wrong: "Arland's GDP was 1.45 billion dollars in 2023.",
    right: "Arland's GDP was 1.45 trillion dollars in 2023.",
  },
  {
    kind: 'scale-lost',
    data: towns,
    wrong: 'Northfield carried 44.7 rides in 2024.',
    right: 'Northfield carried 44.7 thousand rides in 2024.',
  },
  {
    kind: 'scale',
    data: towns,
    wrong: 'Northfield carried 44.7 million rides in 2024.',
    right: 'Northfield carried 0.0447 million rides in 2024.',
  },
  {
    kind: 'decimal',
    data: country,
    wrong: 'Turnout in Arland was 4.48 % in 2023.',
    right: 'Turnout in Arland was 45 % in 2023.',
  },
  {
    kind: 'transposed',
    data: towns,
    wrong: 'Northfield carried 47,400 rides in 2024.',
    right: 'Northfield carried 45,000 rides in 2024.',
  },
  {
    kind: 'sum-average',
    wrong: 'The stalls sold 110, 90, 140 and 120 pies, an average of 460.',
    right: 'The stalls sold 110, 90, 140 and 120 pies, 460 in all.',
  },
  {
    kind: 'mean-median',
    data: towns,
    wrong: 'The average fare in Northfield was €1.60 in 2024.',
    right: 'The median fare in Northfield was €1.60 in 2024.',
  },
  {
    kind: 'part-total',
    wrong: 'The parts cost 110, 90, 480 and 123 euros, 480 euros in all.',
    right: 'The parts cost 110, 90, 480 and 123 euros, 803 euros in all.',
  },
  {
    kind: 'left-out',
    wrong: 'The parts cost 110, 90, 480 and 123 euros, 713 euros in all.',
    right: 'The parts cost 110, 90, 480 and 123 euros, nearly 810 euros in all.',
  },
  {
    kind: 'double-count',
    wrong: 'The parts cost 110, 90, 480 and 123 euros, 926 euros in all.',
    right: 'The parts cost 110, 90, 480 and 123 euros, about 800 euros in all.',
  },
  {
    kind: 'per-capita',
    wrong: 'The club paid €41,600 in fees for 320 members, or €41,600 a head.',
    right: 'The club paid €41,600 in fees for 320 members, or €130 a head.',
  },
  {
    kind: 'reverse-rate',
    wrong: 'The fair took 1,190 euros for 500 tickets, or 0.42 euros a ticket.',
    right: 'The fair took 1,190 euros for 500 tickets, or 2.38 euros a ticket.',
  },
  {
    kind: 'currency',
    data: country,
    wrong: "Arland's GDP was €1,450 billion in 2023.",
    right: "Arland's GDP was €1,340 billion in 2023.",
  },
  {
    kind: 'unit-conversion',
    wrong: 'The path is 12 kilometres (19.3 miles) long.',
    right: 'The path is 12 kilometres (7.5 miles) long.',
  },
  {
    kind: 'unit-kind',
    wrong: 'The archive holds 52 GB (52 gigabits).',
    right: 'The archive holds 52 GB (416 gigabits).',
  },
  {
    kind: 'quarter-year',
    data: works,
    wrong: 'The works had 812 hires in the fourth quarter of 2023.',
    right: 'The works had 812 hires in 2023.',
  },
  {
    kind: 'annualised',
    data: works,
    wrong: 'Output fell by 32.9 % in the second quarter of 2023 compared with the first quarter of 2023.',
    right: 'Output fell by 9.5 % in the second quarter of 2023 compared with the first quarter of 2023.',
  },
  {
    kind: 'rate-unit',
    data: rents,
    wrong: 'The rent in Northfield was €824 a week in 2024.',
    right: 'The rent in Northfield was €190 a week in 2024.',
  },
  {
    kind: 'cumulative',
    data: towns,
    wrong: 'Oxholt carried 124,100 rides in 2024.',
    right: 'Oxholt carried 124,100 rides in three years.',
  },
  {
    kind: 'sum-pct',
    data: country,
    wrong: 'Turnout in Arland was 173.6 % in 2023.',
    right: 'Turnout in Arland was 44.8 % in 2023.',
  },
  {
    kind: 'base-year',
    data: towns,
    wrong: 'Rides in Northfield rose by 198 % between 2023 and 2024.',
    right: 'Rides in Northfield rose by 198 % between 2022 and 2024.',
  },
  {
    kind: 'stale',
    data: towns,
    wrong: 'Northfield sells 4,310 season tickets.',
    right: 'Northfield sells 5,020 season tickets.',
  },
  {
    kind: 'fiscal',
    data: towns,
    wrong: 'Northfield sold 4,310 season tickets in fiscal 2024.',
    right: 'Northfield sold 4,310 season tickets in 2023.',
  },
  {
    kind: 'misdate',
    data: towns,
    wrong: 'Northfield sold 4,310 season tickets in 2024.',
    right: 'Northfield sold about 5,000 season tickets in 2024.',
  },
  {
    kind: 'plan-fact',
    data: plan,
    wrong: 'There were 412 buses in service in 2024.',
    right: 'There will be 412 buses in service in 2024.',
  },
  {
    kind: 'geography',
    data: towns,
    wrong: 'Northfield carried 43,100 rides in 2024.',
    right: 'Oxholt carried 43,100 rides in 2024.',
  },
  {
    kind: 'stock-flow',
    data: country,
    wrong: "Arland's public debt stood at 603 billion euros in 2023.",
    right: "Arland's public debt stood at 1,111 billion euros in 2023.",
  },
  {
    kind: 'nominal-real',
    data: country,
    wrong: 'Wages in Arland rose by 0.27 % in 2023.',
    right: 'Wages in Arland rose by 4.7 % in 2023.',
  },
  {
    kind: 'ppp',
    data: country,
    wrong: "Arland's GDP was 1,871 billion dollars in 2023.",
    right: "Arland's GDP PPP was 1,871 billion international dollars in 2023.",
  },
  {
    kind: 'gross-net',
    data: towns,
    wrong: 'Northfield had net takings of €86,718 in 2024.',
    right: 'Northfield had gross takings of €86,718 in 2024.',
  },
  {
    kind: 'counted-thing',
    data: list,
    wrong: 'East has 7,810 patients waiting.',
    right: 'East has 7,810 cases waiting.',
  },
  {
    kind: 'category',
    data: costs,
    wrong: 'Repairs in Northfield cost €41,270 in 2024.',
    right: 'Fuel in Northfield cost €41,270 in 2024.',
  },
  { kind: 'weekday', wrong: 'The vote is on Tuesday 24 April 2024.', right: 'The vote is on Wednesday 24 April 2024.' },
  {
    kind: 'hedge',
    data: towns,
    wrong: 'Oxholt carried nearly 38,000 rides in 2022.',
    right: 'Oxholt carried nearly 40,000 rides in 2022.',
  },
  {
    kind: 'subgroup',
    data: voters,
    wrong: 'Turnout was 58.2 %.',
    right: 'Turnout among men was 58.2 %.',
  },
];
