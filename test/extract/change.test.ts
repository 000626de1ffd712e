/** Changes: how far something moved. */
import { describeKind } from './said.ts';

describeKind('change', {
  en: {
    says: [
      ['Ticket sales rose by 12% last season.', { kind: 'change', quote: 'rose by 12%', direction: 'up' }],
      ['Rents have fallen 3.5% since January.', { kind: 'change', quote: 'fallen 3.5%', direction: 'down' }],
      ['The choir gained 40 members in a year.', { kind: 'change', quote: 'gained 40 members', direction: 'up' }],
      [
        'Freight traffic dropped by a quarter in 2023.',
        { kind: 'change', quote: 'dropped by a quarter', direction: 'down' },
      ],
      ['The brewery sold 9% more beer than in 2022.', { kind: 'change', quote: '9% more', direction: 'up' }],
      [
        'Support for the plan slipped by four percentage points.',
        { kind: 'change', quote: 'slipped by four percentage points', direction: 'down' },
      ],
      ['Electricity use was 7% lower than a year earlier.', { kind: 'change', quote: '7% lower', direction: 'down' }],
      [
        'The library lent 1,200 fewer books than in 2021.',
        { kind: 'change', quote: '1,200 fewer books', direction: 'down' },
      ],
      ['A 15% increase in visits surprised the zoo.', { kind: 'change', quote: '15% increase', direction: 'up' }],
      [
        'The rate climbed 25 basis points in June.',
        { kind: 'change', quote: 'climbed 25 basis points', direction: 'up' },
      ],
      ['House prices are up 6% on last year.', { kind: 'change', quote: 'up 6%', direction: 'up' }],
      [
        'Staff numbers shrank by 310 in the second quarter.',
        { kind: 'change', quote: 'shrank by 310', direction: 'down' },
      ],
      [
        'Turnover, at £8m, was down 2%.',
        { kind: 'level', quote: '£8m' },
        { kind: 'change', quote: 'down 2%', direction: 'down' },
      ],
    ],
    not: [
      'The ferry was repainted last year.',
      'She picked up 12 medals.',
      'The fall of 1989 was wet.',
      'The lift goes up to the sixth floor.',
    ],
  },
  fr: {
    says: [
      [
        'Les ventes de billets ont augmenté de 12 % la saison dernière.',
        { kind: 'change', quote: 'augmenté de 12 %', direction: 'up' },
      ],
      [
        'Les loyers ont baissé de 3,5 % depuis janvier.',
        { kind: 'change', quote: 'baissé de 3,5 %', direction: 'down' },
      ],
      ['La chorale a gagné 40 membres en un an.', { kind: 'change', quote: 'gagné 40 membres', direction: 'up' }],
      [
        "Le trafic de fret a chuté d'un quart en 2023.",
        { kind: 'change', quote: "chuté d'un quart", direction: 'down' },
      ],
      [
        "La brasserie a vendu 9 % de bière de plus qu'en 2022.",
        { kind: 'change', quote: '9 % de bière de plus', direction: 'up' },
      ],
      [
        'Le soutien au projet a reculé de quatre points.',
        { kind: 'change', quote: 'reculé de quatre points', direction: 'down' },
      ],
      [
        "La consommation d'électricité a été inférieure de 7 % à celle de l'an dernier.",
        { kind: 'change', quote: 'inférieure de 7 %', direction: 'down' },
      ],
      [
        "La médiathèque a prêté 1 200 livres de moins qu'en 2021.",
        { kind: 'change', quote: '1 200 livres de moins', direction: 'down' },
      ],
      [
        'Une hausse de 15 % des visites a surpris le zoo.',
        { kind: 'change', quote: 'hausse de 15 %', direction: 'up' },
      ],
      [
        'Le taux a grimpé de 25 points de base en juin.',
        { kind: 'change', quote: 'grimpé de 25 points de base', direction: 'up' },
      ],
      [
        'Les prix des maisons sont en hausse de 6 % sur un an.',
        { kind: 'change', quote: 'hausse de 6 %', direction: 'up' },
      ],
      [
        "L'effectif a diminué de 310 salariés au deuxième trimestre.",
        { kind: 'change', quote: 'diminué de 310 salariés', direction: 'down' },
      ],
      [
        "Le chiffre d'affaires, à 8 millions d'euros, recule de 2 %.",
        { kind: 'level', quote: "8 millions d'euros" },
        { kind: 'change', quote: 'recule de 2 %', direction: 'down' },
      ],
    ],
    not: [
      "Le ferry a été repeint l'an dernier.",
      'La croissance inquiète les riverains.',
      'Elle a gagné la course de 1989.',
      "L'ascenseur monte au sixième étage.",
    ],
  },
});
