/** Multiples: doubled, three times as many, divided by two. */
import { describeKind } from './said.ts';

describeKind('multiple', {
  en: {
    says: [
      ['Visits have doubled since 2020.', { kind: 'multiple', quote: 'doubled', direction: 'up', factor: 2 }],
      ['The price of olive oil has tripled.', { kind: 'multiple', quote: 'tripled', direction: 'up', factor: 3 }],
      ['Bookings halved in the spring.', { kind: 'multiple', quote: 'halved', direction: 'down', factor: 0.5 }],
      [
        'The new pump is three times as powerful as the old one.',
        { kind: 'multiple', quote: 'three times', direction: 'up' },
      ],
      ['Rents are 2.4 times higher than in 2005.', { kind: 'multiple', quote: '2.4 times higher', direction: 'up' }],
      ['The festival sold twice as many tickets as last year.', { kind: 'multiple', quote: 'twice', direction: 'up' }],
      [
        'Complaints quadrupled between 2021 and 2023.',
        { kind: 'multiple', quote: 'quadrupled', direction: 'up', factor: 4 },
      ],
      [
        'The premium has grown by a factor of five.',
        { kind: 'multiple', quote: 'grown by a factor of five', direction: 'up', factor: 5 },
      ],
      [
        'The lake is four times larger than the pond.',
        { kind: 'multiple', quote: 'four times larger', direction: 'up' },
      ],
      ['Sales were 1.5 times the level of 2019.', { kind: 'multiple', quote: '1.5 times', direction: 'up' }],
      [
        'Losses were divided by three in two years.',
        { kind: 'multiple', quote: 'divided by three', direction: 'down', factor: 1 / 3 },
      ],
      [
        'The number of nurses more than doubled.',
        { kind: 'multiple', quote: 'more than doubled', direction: 'up', factor: 2 },
      ],
      [
        'The levy brought in six times the £20,000 forecast.',
        { kind: 'multiple', quote: 'six times', direction: 'up', other: '£20,000' },
        { kind: 'level', quote: '£20,000' },
      ],
    ],
    not: [
      'She rang the bell three times.',
      'A double room costs less.',
      'The twins share a double bed.',
      'They met twice in May.',
    ],
  },
  fr: {
    says: [
      ['Les visites ont doublé depuis 2020.', { kind: 'multiple', quote: 'doublé', direction: 'up', factor: 2 }],
      ["Le prix de l'huile d'olive a triplé.", { kind: 'multiple', quote: 'triplé', direction: 'up', factor: 3 }],
      [
        'Les réservations ont été divisées par deux au printemps.',
        { kind: 'multiple', quote: 'divisées par deux', direction: 'down', factor: 0.5 },
      ],
      [
        "La nouvelle pompe est trois fois plus puissante que l'ancienne.",
        { kind: 'multiple', quote: 'trois fois plus', direction: 'up' },
      ],
      [
        "Les loyers sont 2,4 fois plus élevés qu'en 2005.",
        { kind: 'multiple', quote: '2,4 fois plus élevés', direction: 'up' },
      ],
      [
        "Le festival a vendu deux fois plus de billets que l'an dernier.",
        { kind: 'multiple', quote: 'deux fois plus de', direction: 'up' },
      ],
      [
        'Les plaintes ont quadruplé entre 2021 et 2023.',
        { kind: 'multiple', quote: 'quadruplé', direction: 'up', factor: 4 },
      ],
      [
        'La prime a été multipliée par cinq.',
        { kind: 'multiple', quote: 'multipliée par cinq', direction: 'up', factor: 5 },
      ],
      [
        "Le lac est quatre fois plus grand que l'étang.",
        { kind: 'multiple', quote: 'quatre fois plus grand', direction: 'up' },
      ],
      ['Les ventes atteignent 1,5 fois le niveau de 2019.', { kind: 'multiple', quote: '1,5 fois', direction: 'up' }],
      [
        'Les pertes ont été divisées par trois en deux ans.',
        { kind: 'multiple', quote: 'divisées par trois', direction: 'down', factor: 1 / 3 },
      ],
      [
        "Le nombre d'infirmières a plus que doublé.",
        { kind: 'multiple', quote: 'plus que doublé', direction: 'up', factor: 2 },
      ],
      [
        'La taxe a rapporté six fois les 20 000 euros prévus.',
        { kind: 'multiple', quote: 'six fois', direction: 'up', other: '20 000 euros' },
        { kind: 'level', quote: '20 000 euros' },
      ],
    ],
    not: [
      'Elle a sonné trois fois.',
      'Le vélo est une valeur sûre.',
      'Ils se sont vus deux fois en mai.',
      'Le chœur répète le mardi.',
    ],
  },
});
