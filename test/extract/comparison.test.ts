/** Comparisons without a number: overtaken, less than, the only one. */
import { describeKind } from './said.ts';

describeKind('comparison', {
  en: {
    says: [
      ['West Ferrow has overtaken Gilt Quay.', { kind: 'comparison', quote: 'overtaken', direction: 'up' }],
      [
        'Oxholt wastes less water than Brackenwell.',
        { kind: 'comparison', quote: 'less water than', direction: 'down' },
      ],
      ['Noss now exports more wool than Voe.', { kind: 'comparison', quote: 'more wool than', direction: 'up' }],
      ['Petrol is cheaper than diesel.', { kind: 'comparison', quote: 'cheaper than', direction: 'down' }],
      ['Aldwick surpassed Brune last year.', { kind: 'comparison', quote: 'surpassed', direction: 'up' }],
      ['The east wing costs less than the west wing.', { kind: 'comparison', quote: 'less than', direction: 'down' }],
      [
        'Corran is the only port whose traffic rose.',
        { kind: 'comparison', quote: 'the only port whose traffic rose', only: true, moves: 'up' },
      ],
      [
        'It was the first fall since 2011.',
        { kind: 'comparison', quote: 'the first fall', firstTime: true, moves: 'down' },
      ],
      [
        'Dunmore employs more people than Eskhaven.',
        { kind: 'comparison', quote: 'more people than', direction: 'up' },
      ],
      ['Cyclists outnumber drivers in the old town.', { kind: 'comparison', quote: 'outnumber', direction: 'up' }],
      [
        'Voe is the only island to have lost residents two years in a row.',
        {
          kind: 'comparison',
          quote: 'the only island to have lost residents two years in a row',
          only: true,
          moves: 'down',
          inARow: 2,
        },
      ],
      [
        'Fairlie recorded its first rise since 2016.',
        { kind: 'comparison', quote: 'its first rise', firstTime: true, moves: 'up' },
      ],
    ],
    not: [
      'He would rather walk than drive.',
      'More rain is expected.',
      'The only road is closed.',
      'She was the first to arrive.',
    ],
  },
  fr: {
    says: [
      ['Bréval a dépassé Cernois.', { kind: 'comparison', quote: 'dépassé', direction: 'up' }],
      [
        "Oxholt gaspille moins d'eau que Brackenwell.",
        { kind: 'comparison', quote: "moins d'eau que", direction: 'down' },
      ],
      ['Noss exporte plus de laine que Voe.', { kind: 'comparison', quote: 'plus de laine que', direction: 'up' }],
      ["L'essence est moins chère que le gazole.", { kind: 'comparison', quote: 'moins chère que', direction: 'down' }],
      ["Arlay devance Bréval depuis l'an dernier.", { kind: 'comparison', quote: 'devance', direction: 'up' }],
      [
        "L'aile est coûte moins cher que l'aile ouest.",
        { kind: 'comparison', quote: 'moins cher que', direction: 'down' },
      ],
      [
        'Cernois est le seul port dont le trafic a augmenté.',
        { kind: 'comparison', quote: 'le seul port dont le trafic a augmenté', only: true, moves: 'up' },
      ],
      [
        "C'est la première baisse depuis 2011.",
        { kind: 'comparison', quote: 'la première baisse', firstTime: true, moves: 'down' },
      ],
      [
        'Dompierre emploie plus de monde que Essert.',
        { kind: 'comparison', quote: 'plus de monde que', direction: 'up' },
      ],
      ['Le vélo surpasse la voiture dans le vieux centre.', { kind: 'comparison', quote: 'surpasse', direction: 'up' }],
      [
        'Voe est la seule île à avoir perdu des habitants deux années de suite.',
        {
          kind: 'comparison',
          quote: 'la seule île à avoir perdu des habitants deux années de suite',
          only: true,
          moves: 'down',
          inARow: 2,
        },
      ],
      [
        'Fresnes enregistre sa première hausse depuis 2016.',
        { kind: 'comparison', quote: 'sa première hausse', firstTime: true, moves: 'up' },
      ],
    ],
    not: [
      'Il préfère marcher plutôt que conduire.',
      'On attend plus de pluie.',
      'La seule route est fermée.',
      'Elle est venue à pied.',
    ],
  },
});
