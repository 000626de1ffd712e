/** Ranks: superlatives and places. */
import { describeKind } from './said.ts';

describeKind('rank', {
  en: {
    says: [
      ['Aldwick is the largest port of the county.', { kind: 'rank', quote: 'largest', order: 'top', place: 1 }],
      [
        'Brune has the second-highest unemployment rate.',
        { kind: 'rank', quote: 'second-highest', order: 'top', place: 2 },
      ],
      [
        'The valley recorded its lowest rainfall since 2003.',
        { kind: 'rank', quote: 'lowest rainfall since 2003', order: 'bottom', place: 1 },
      ],
      ['Corran remains the third biggest city.', { kind: 'rank', quote: 'third biggest', order: 'top', place: 3 }],
      [
        'Of the five ferries, the Petrel is the slowest.',
        { kind: 'rank', quote: 'slowest', order: 'bottom', place: 1, whole: 'five ferries' },
      ],
      [
        'It was the strongest quarter since 2015.',
        { kind: 'rank', quote: 'strongest quarter since 2015', order: 'top', place: 1, among: 'quarter' },
      ],
      ['The club ranked fourth for attendance.', { kind: 'rank', quote: 'fourth', order: 'top', place: 4 }],
      [
        'The smallest school has the best results.',
        { kind: 'rank', quote: 'smallest', order: 'bottom', place: 1 },
        { kind: 'rank', quote: 'best', order: 'top', place: 1 },
      ],
      [
        'Dunmore posted the second largest deficit in the region.',
        { kind: 'rank', quote: 'second largest', order: 'top', place: 2 },
      ],
      [
        'The museum was the most visited site of the year.',
        { kind: 'rank', quote: 'most visited', order: 'top', place: 1 },
      ],
      [
        'June was the wettest month since records began.',
        { kind: 'rank', quote: 'wettest month since records began', order: 'top', place: 1, among: 'month' },
      ],
      ['Eskhaven finished in fifth place.', { kind: 'rank', quote: 'fifth place', order: 'top', place: 5 }],
    ],
    not: [
      'At least three people came.',
      'The first of May is a holiday.',
      'He wrote his second novel in prison.',
      'The last train has left.',
    ],
  },
  fr: {
    says: [
      ['Aldwick est le plus grand port du comté.', { kind: 'rank', quote: 'plus grand', order: 'top', place: 1 }],
      ['Bréval affiche le plus haut taux de chômage.', { kind: 'rank', quote: 'plus haut', order: 'top', place: 1 }],
      [
        'La vallée a connu la plus faible pluviométrie depuis 2003.',
        { kind: 'rank', quote: 'plus faible pluviométrie depuis 2003', order: 'bottom', place: 1 },
      ],
      [
        'Cernois reste la troisième plus grande ville du canton.',
        { kind: 'rank', quote: 'troisième plus grande', order: 'top', place: 3 },
      ],
      [
        'Des cinq ferries, le Pétrel est le plus lent.',
        { kind: 'rank', quote: 'plus lent', order: 'bottom', place: 1, whole: 'cinq ferries' },
      ],
      [
        "C'est le meilleur trimestre depuis 2015.",
        { kind: 'rank', quote: 'meilleur trimestre depuis 2015', order: 'top', place: 1, among: 'quarter' },
      ],
      [
        "Le club se classe au quatrième rang pour l'affluence.",
        { kind: 'rank', quote: 'quatrième rang', order: 'top', place: 4 },
      ],
      [
        'La plus petite école obtient les meilleurs résultats.',
        { kind: 'rank', quote: 'plus petite', order: 'bottom', place: 1 },
        { kind: 'rank', quote: 'meilleurs', order: 'top', place: 1 },
      ],
      [
        'Dompierre présente le deuxième plus gros déficit de la région.',
        { kind: 'rank', quote: 'deuxième plus gros', order: 'top', place: 2 },
      ],
      [
        "Le musée est le site le plus fréquenté de l'année.",
        { kind: 'rank', quote: 'plus fréquenté', order: 'top', place: 1 },
      ],
      [
        'Essert occupe la cinquième place du classement.',
        { kind: 'rank', quote: 'cinquième place', order: 'top', place: 5 },
      ],
      ['Fresnes a le prix au litre le plus bas.', { kind: 'rank', quote: 'plus bas', order: 'bottom', place: 1 }],
    ],
    not: [
      'Au moins trois personnes sont venues.',
      'Le premier mai est férié.',
      'Il a écrit son deuxième roman en prison.',
      "Le mieux est d'attendre, tout au plus une heure.",
      'Bréval affiche le deuxième taux de chômage le plus élevé.',
    ],
  },
});
