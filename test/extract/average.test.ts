/** Averages and medians. */
import { describeKind } from './said.ts';

describeKind('average', {
  en: {
    says: [
      [
        'Each school has 210 pupils on average.',
        { kind: 'average', quote: '210 pupils on average', aggregate: 'average', per: 'Each school' },
      ],
      ['The average ticket cost £8.80.', { kind: 'average', quote: 'average ticket cost £8.80', aggregate: 'average' }],
      [
        'Households used an average of 3,400 kilowatt-hours.',
        { kind: 'average', quote: '3,400 kilowatt-hours', aggregate: 'average' },
      ],
      ['On average, a nurse earns €2,300 a month.', { kind: 'average', quote: '€2,300 a month', aggregate: 'average' }],
      ['The median wage is £31,200.', { kind: 'average', quote: 'The median wage is £31,200', aggregate: 'median' }],
      [
        'Buses were 4 minutes late on average.',
        { kind: 'average', quote: '4 minutes late on average', aggregate: 'average' },
      ],
      [
        'A farm covers 62 hectares on average.',
        { kind: 'average', quote: '62 hectares on average', aggregate: 'average' },
      ],
      [
        'The mean temperature was 11.4 °C.',
        { kind: 'average', quote: 'mean temperature was 11.4 °C', aggregate: 'average' },
      ],
      [
        'Prices averaged $78 a barrel.',
        { kind: 'average', quote: 'averaged $78 a barrel', aggregate: 'average', per: 'barrel' },
      ],
      ['The median age of voters is 47.', { kind: 'average', quote: '47', aggregate: 'median' }],
      [
        'Members paid an average of 45 euros.',
        { kind: 'average', quote: 'an average of 45 euros', aggregate: 'average' },
      ],
      ['The average delay reached 17 minutes.', { kind: 'average', quote: '17 minutes', aggregate: 'average' }],
    ],
    not: ['The average viewer was bored.', 'It was an average year.', 'He means well.', 'The median strip was mown.'],
  },
  fr: {
    says: [
      [
        'Chaque école compte en moyenne 210 élèves.',
        { kind: 'average', quote: 'en moyenne 210 élèves', aggregate: 'average', per: 'Chaque école' },
      ],
      ['Le prix moyen du billet était de 8,80 euros.', { kind: 'average', quote: '8,80 euros', aggregate: 'average' }],
      [
        'Les ménages ont consommé en moyenne 3 400 kilowattheures.',
        { kind: 'average', quote: '3 400 kilowattheures', aggregate: 'average' },
      ],
      [
        'En moyenne, une infirmière gagne 2 300 euros par mois.',
        { kind: 'average', quote: '2 300 euros par mois', aggregate: 'average' },
      ],
      [
        'Le salaire médian est de 1 950 euros.',
        { kind: 'average', quote: 'médian est de 1 950 euros', aggregate: 'median' },
      ],
      [
        'Les bus avaient 4 minutes de retard en moyenne.',
        { kind: 'average', quote: '4 minutes de retard en moyenne', aggregate: 'average' },
      ],
      [
        "Une ferme s'étend en moyenne sur 62 hectares.",
        { kind: 'average', quote: 'en moyenne sur 62 hectares', aggregate: 'average' },
      ],
      [
        'La température moyenne était de 11,4 °C.',
        { kind: 'average', quote: 'moyenne était de 11,4 °C', aggregate: 'average' },
      ],
      [
        "Le baril s'est échangé à 78 dollars en moyenne.",
        { kind: 'average', quote: '78 dollars en moyenne', aggregate: 'average' },
      ],
      [
        'Le loyer médian atteint 640 euros.',
        { kind: 'average', quote: 'médian atteint 640 euros', aggregate: 'median' },
      ],
      [
        'Les adhérents ont payé 45 euros en moyenne.',
        { kind: 'average', quote: '45 euros en moyenne', aggregate: 'average' },
      ],
      [
        'Le retard moyen a atteint 17 minutes.',
        { kind: 'average', quote: 'moyen a atteint 17 minutes', aggregate: 'average' },
      ],
    ],
    not: [
      "Le spectateur moyen s'est ennuyé.",
      'Ce fut une année moyenne.',
      "Il n'en a pas les moyens.",
      'La moyenne montagne attire les randonneurs.',
    ],
  },
});
