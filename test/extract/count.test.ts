/** Counts: seven of the ten. */
import { describeKind } from './said.ts';

describeKind('count', {
  en: {
    says: [
      [
        'In three of the five regions unemployment fell in 2024.',
        { kind: 'count', quote: 'three of the five regions', whole: 'five regions', moves: 'down' },
      ],
      [
        'Unemployment fell in three of the five regions in 2024.',
        { kind: 'count', quote: 'three of the five regions', whole: 'five regions', moves: 'down' },
      ],
      [
        'Seven of the ten ports handled more freight in 2024 than in 2023.',
        { kind: 'count', quote: 'Seven of the ten ports', whole: 'ten ports', moves: 'up' },
      ],
      [
        'Seven of the ten ports handled more than 4 million tonnes.',
        {
          kind: 'count',
          quote: 'Seven of the ten ports',
          whole: 'ten ports',
          bound: 'more than 4 million tonnes',
          side: 'above',
        },
      ],
      [
        'Sales rose in all but two of the eight shops.',
        { kind: 'count', quote: 'all but two of the eight shops', whole: 'eight shops', moves: 'up', except: true },
      ],
      [
        'Turnout was below 50% in 3 of the 9 wards.',
        { kind: 'count', quote: '3 of the 9 wards', whole: '9 wards', bound: 'below 50%', side: 'below' },
      ],
      [
        'Six of the eight farms grew their harvest by more than 10% last year.',
        {
          kind: 'count',
          quote: 'Six of the eight farms',
          whole: 'eight farms',
          moves: 'up',
          bound: 'more than 10%',
          side: 'above',
        },
      ],
      [
        'Membership exceeded 300 in four of the six clubs.',
        { kind: 'count', quote: 'four of the six clubs', whole: 'six clubs', bound: 'exceeded 300', side: 'above' },
      ],
      [
        'In two of the nine ports freight exceeded 5 million tonnes.',
        {
          kind: 'count',
          quote: 'two of the nine ports',
          whole: 'nine ports',
          bound: 'exceeded 5 million tonnes',
          side: 'above',
        },
      ],
      [
        'At least four of the seven schools lost pupils.',
        { kind: 'count', quote: 'At least four of the seven schools', whole: 'seven schools', moves: 'down' },
      ],
      [
        'Eight of the twelve theatres sold fewer tickets than in 2022.',
        { kind: 'count', quote: 'Eight of the twelve theatres', whole: 'twelve theatres', moves: 'down' },
      ],
      [
        'Only two of the six mills made more flour than in 2023.',
        { kind: 'count', quote: 'two of the six mills', whole: 'six mills', moves: 'up' },
      ],
    ],
    not: [
      'Unemployment did not fall in three of the five regions.',
      'Two of the four bridges were closed for repairs.',
      'Three of the five founders left the firm.',
      'Two of the 400 orchards belong to the abbey.',
      'He read three of the five letters aloud.',
    ],
  },
  fr: {
    says: [
      [
        'Le chômage a baissé dans sept des dix cantons en 2024.',
        { kind: 'count', quote: 'sept des dix cantons', whole: 'dix cantons', moves: 'down' },
      ],
      [
        'Sept des dix cantons ont vu leur population augmenter en 2024.',
        { kind: 'count', quote: 'Sept des dix cantons', whole: 'dix cantons', moves: 'up' },
      ],
      [
        'Trois des cinq ports ont traité plus de 4 millions de tonnes.',
        {
          kind: 'count',
          quote: 'Trois des cinq ports',
          whole: 'cinq ports',
          bound: 'plus de 4 millions de tonnes',
          side: 'above',
        },
      ],
      [
        'Dans quatre des six vallées, la récolte a progressé.',
        { kind: 'count', quote: 'quatre des six vallées', whole: 'six vallées', moves: 'up' },
      ],
      [
        "Cinq des huit librairies ont vendu moins de livres qu'en 2023.",
        { kind: 'count', quote: 'Cinq des huit librairies', whole: 'huit librairies', moves: 'down' },
      ],
      [
        'La fréquentation dépasse 300 personnes dans trois des six clubs.',
        {
          kind: 'count',
          quote: 'trois des six clubs',
          whole: 'six clubs',
          bound: 'dépasse 300 personnes',
          side: 'above',
        },
      ],
      [
        'Les ventes ont progressé dans toutes sauf deux des huit boutiques.',
        {
          kind: 'count',
          quote: 'toutes sauf deux des huit boutiques',
          whole: 'huit boutiques',
          moves: 'up',
          except: true,
        },
      ],
      [
        'Au moins quatre des sept écoles ont perdu des élèves.',
        { kind: 'count', quote: 'Au moins quatre des sept écoles', whole: 'sept écoles', moves: 'down' },
      ],
      [
        "Huit des douze théâtres ont vendu plus de billets qu'en 2022.",
        { kind: 'count', quote: 'Huit des douze théâtres', whole: 'douze théâtres', moves: 'up' },
      ],
      [
        'Dans deux des neuf ports, le trafic dépasse 5 millions de tonnes.',
        {
          kind: 'count',
          quote: 'deux des neuf ports',
          whole: 'neuf ports',
          bound: 'dépasse 5 millions de tonnes',
          side: 'above',
        },
      ],
      [
        'Six des huit fermes ont augmenté leur récolte de plus de 10 %.',
        {
          kind: 'count',
          quote: 'Six des huit fermes',
          whole: 'huit fermes',
          moves: 'up',
          bound: 'plus de 10 %',
          side: 'above',
        },
      ],
      [
        'La participation a été inférieure à 50 % dans trois des neuf quartiers.',
        {
          kind: 'count',
          quote: 'trois des neuf quartiers',
          whole: 'neuf quartiers',
          bound: 'inférieure à 50 %',
          side: 'below',
        },
      ],
    ],
    not: [
      "Le chômage n'a pas reculé dans deux des cinq régions.",
      'Quatre des sept ponts sont fermés pour travaux.',
      "Deux des 400 vergers appartiennent à l'abbaye.",
      'Il a lu trois des cinq lettres à voix haute.',
    ],
  },
});
