/** Changes told by both ends. */
import { describeKind } from './said.ts';

describeKind(
  'change',
  {
    en: {
      says: [
        ['Membership went from 210 to 260 in a year.', { kind: 'change', quote: '210 to 260', first: '210' }],
        ['The toll rose from €4.20 to €4.80.', { kind: 'change', quote: '€4.20 to €4.80', first: '€4.20' }],
        ['Unemployment fell from 7.1% to 6.4%.', { kind: 'change', quote: '7.1% to 6.4%', first: '7.1%' }],
        [
          'Attendance grew from nearly 15,000 in 2019 to 22,400 in 2023.',
          { kind: 'change', quote: 'nearly 15,000 in 2019 to 22,400', first: 'nearly 15,000' },
        ],
        ['The herd shrank from 96 to 64 animals.', { kind: 'change', quote: '96 to 64 animals', first: '96' }],
        [
          'Waiting times dropped from 31 days to 19 days.',
          { kind: 'change', quote: '31 days to 19 days', first: '31 days' },
        ],
        [
          'Output climbed to 5,300 tonnes from 4,900.',
          { kind: 'change', quote: '5,300 tonnes from 4,900', first: '4,900' },
        ],
        ['The share of women moved from 38% to 43%.', { kind: 'change', quote: '38% to 43%', first: '38%' }],
        [
          'Some 14.7% of pupils were absent, up from 8.9% a year before.',
          { kind: 'change', quote: 'Some 14.7% of pupils were absent, up from 8.9%', first: '8.9%' },
        ],
        ['Turnout was 52%, down from 61% in 2018.', { kind: 'change', quote: '52%, down from 61%', first: '61%' }],
        ['The budget swelled from £1.2m to £1.9m.', { kind: 'change', quote: '£1.2m to £1.9m', first: '£1.2m' }],
        ['Fares went up from 180 to 205 pence.', { kind: 'change', quote: '180 to 205 pence', first: '180' }],
        ['The fleet had 48 boats, up from 41.', { kind: 'change', quote: '48 boats, up from 41', first: '41' }],
      ],
      not: [
        'He drove from Leeds.',
        'The train runs from Hull to York.',
        'The exhibition runs from 3 May to 12 June.',
        'From 2019 to 2023 the road was closed.',
      ],
    },
    fr: {
      says: [
        [
          "Le nombre d'adhérents est passé de 210 à 260 en un an.",
          { kind: 'change', quote: '210 à 260', first: '210' },
        ],
        ['Le péage a augmenté de 4,20 € à 4,80 €.', { kind: 'change', quote: '4,20 € à 4,80 €', first: '4,20 €' }],
        ['Le chômage est passé de 7,1 % à 6,4 %.', { kind: 'change', quote: '7,1 % à 6,4 %', first: '7,1 %' }],
        [
          'La fréquentation est passée de près de 15 000 visiteurs en 2019 à 22 400 en 2023.',
          { kind: 'change', quote: 'près de 15 000 visiteurs en 2019 à 22 400', first: 'près de 15 000 visiteurs' },
        ],
        ['Le troupeau est passé de 96 à 64 bêtes.', { kind: 'change', quote: '96 à 64 bêtes', first: '96' }],
        ["Le délai d'attente est tombé de 31 à 19 jours.", { kind: 'change', quote: '31 à 19 jours', first: '31' }],
        [
          'La production est passée de 4 900 tonnes à 5 300 tonnes.',
          { kind: 'change', quote: '4 900 tonnes à 5 300 tonnes', first: '4 900 tonnes' },
        ],
        ['La part des femmes est passée de 38 % à 43 %.', { kind: 'change', quote: '38 % à 43 %', first: '38 %' }],
        [
          "L'absentéisme atteint 14,7 %, contre 8,9 % un an plus tôt.",
          { kind: 'change', quote: '14,7 %, contre 8,9 %', first: '8,9 %' },
        ],
        [
          "La participation s'établit à 52 %, contre 61 % en 2018.",
          { kind: 'change', quote: '52 %, contre 61 %', first: '61 %' },
        ],
        [
          "Le budget a grimpé de 1,2 million à 1,9 million d'euros.",
          { kind: 'change', quote: "1,2 million à 1,9 million d'euros", first: '1,2 million' },
        ],
        ['Le ticket passe de 180 à 205 centimes.', { kind: 'change', quote: '180 à 205 centimes', first: '180' }],
        [
          "La flotte atteint 48 bateaux, contre 41 l'an dernier.",
          { kind: 'change', quote: '48 bateaux, contre 41', first: '41' },
        ],
      ],
      not: [
        'Il arrive de Lens.',
        'Le train va de Lille à Lens.',
        "L'exposition dure du 3 mai au 12 juin.",
        'De 2019 à 2023, la route était fermée.',
      ],
    },
  },
  (claim) => claim.first !== undefined,
);
