/** Totals: in all. */
import { describeKind } from './said.ts';

describeKind('total', {
  en: {
    says: [
      [
        'In all, 1.2 million people visited the park.',
        { kind: 'total', quote: 'In all, 1.2 million people', aggregate: 'total' },
      ],
      [
        'The three farms sold 860 tonnes altogether.',
        { kind: 'total', quote: '860 tonnes altogether', aggregate: 'total' },
      ],
      ['The fines came to a total of £14,500.', { kind: 'total', quote: 'a total of £14,500', aggregate: 'total' }],
      ['Together the two hospitals have 940 beds.', { kind: 'total', quote: '940 beds', aggregate: 'total' }],
      [
        'That makes 312 volunteers in total.',
        { kind: 'total', quote: '312 volunteers in total', aggregate: 'total', same: true },
      ],
      ['Combined sales were 45 million euros.', { kind: 'total', quote: '45 million euros', aggregate: 'total' }],
      ['All told, 27 boats took part.', { kind: 'total', quote: 'All told, 27 boats', aggregate: 'total' }],
      [
        'The four concerts drew 20,000 people overall.',
        { kind: 'total', quote: '20,000 people overall', aggregate: 'total' },
      ],
      ['Total costs were £3.1m.', { kind: 'total', quote: 'Total costs were £3.1m', aggregate: 'total' }],
      ['The gifts totalled 8,250 euros.', { kind: 'total', quote: 'totalled 8,250 euros', aggregate: 'total' }],
      ['Between them the twins planted 640 trees.', { kind: 'total', quote: '640 trees', aggregate: 'total' }],
      [
        'The county received 5,400 applications in total.',
        { kind: 'total', quote: '5,400 applications in total', aggregate: 'total' },
      ],
    ],
    not: [
      'It was a total surprise.',
      'The overall winner was Ada Lorne.',
      'They sang together.',
      'Altogether it went well.',
    ],
  },
  fr: {
    says: [
      [
        'Au total, 1,2 million de personnes ont visité le parc.',
        { kind: 'total', quote: '1,2 million de personnes', aggregate: 'total' },
      ],
      [
        'Les trois fermes ont vendu 860 tonnes en tout.',
        { kind: 'total', quote: '860 tonnes en tout', aggregate: 'total' },
      ],
      [
        "Les amendes s'élèvent à 14 500 euros au total.",
        { kind: 'total', quote: '14 500 euros au total', aggregate: 'total' },
      ],
      ['Ensemble, les deux hôpitaux comptent 940 lits.', { kind: 'total', quote: '940 lits', aggregate: 'total' }],
      [
        'Cela fait 312 bénévoles en tout.',
        { kind: 'total', quote: '312 bénévoles en tout', aggregate: 'total', same: true },
      ],
      [
        "Les ventes cumulées atteignent 45 millions d'euros.",
        { kind: 'total', quote: "45 millions d'euros", aggregate: 'total' },
      ],
      ['En tout, 27 bateaux ont participé.', { kind: 'total', quote: 'En tout, 27 bateaux', aggregate: 'total' }],
      [
        'Les quatre concerts ont attiré 20 000 personnes au total.',
        { kind: 'total', quote: '20 000 personnes au total', aggregate: 'total' },
      ],
      [
        "Le coût total est de 3,1 millions d'euros.",
        { kind: 'total', quote: "3,1 millions d'euros", aggregate: 'total' },
      ],
      ['Les dons totalisent 8 250 euros.', { kind: 'total', quote: 'totalisent 8 250 euros', aggregate: 'total' }],
      ['À elles deux, les sœurs ont planté 640 arbres.', { kind: 'total', quote: '640 arbres', aggregate: 'total' }],
      [
        'Le département a reçu 5 400 demandes au total.',
        { kind: 'total', quote: '5 400 demandes au total', aggregate: 'total' },
      ],
    ],
    not: [
      'Ce fut une surprise totale.',
      'Ils ont chanté ensemble.',
      "La somme n'a pas été révélée.",
      'Au total, la fête fut belle.',
    ],
  },
});
