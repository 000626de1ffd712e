/** Levels: a figure as it stands. */
import { describeKind } from './said.ts';

describeKind('level', {
  en: {
    says: [
      ['The museum holds 4,300 watercolours.', { kind: 'level', quote: '4,300 watercolours' }],
      ['By the end of 2023 the ferry company employed 812 people.', { kind: 'level', quote: '812 people' }],
      ['The new tunnel is 14.2 kilometres long.', { kind: 'level', quote: '14.2 kilometres' }],
      ['Roughly 6,500 homes lost power overnight.', { kind: 'level', quote: 'Roughly 6,500 homes' }],
      ["The council's debt stood at £48m in March.", { kind: 'level', quote: '£48m' }],
      ['More than 90 inspectors work in the county.', { kind: 'level', quote: 'More than 90 inspectors' }],
      ['A night in the hostel costs 29 euros.', { kind: 'level', quote: '29 euros' }],
      ['Rainfall reached 212 millimetres in November.', { kind: 'level', quote: '212 millimetres' }],
      [
        'The orchard supplied nearly 300 tonnes of pears to the cannery.',
        { kind: 'level', quote: 'nearly 300 tonnes' },
      ],
      ['Hospitals in the valley have 1,140 beds.', { kind: 'level', quote: '1,140 beds' }],
      ['The reservoir contained 3.8 billion litres in August.', { kind: 'level', quote: '3.8 billion litres' }],
      ['The lake covers 38 square kilometres.', { kind: 'level', quote: '38 square kilometres' }],
    ],
    not: [
      'The bridge opened in 1974.',
      'The parcel came by courier.',
      'The court cited section 12 of the act.',
      'Do 500 people really live here?',
    ],
  },
  fr: {
    says: [
      ['Le musée conserve 4 300 aquarelles.', { kind: 'level', quote: '4 300 aquarelles' }],
      ['Fin 2023, la compagnie de ferries employait 812 personnes.', { kind: 'level', quote: '812 personnes' }],
      ['Le nouveau tunnel mesure 14,2 kilomètres.', { kind: 'level', quote: '14,2 kilomètres' }],
      ["Environ 6 500 foyers ont été privés d'électricité.", { kind: 'level', quote: 'Environ 6 500 foyers' }],
      [
        "La dette de la commune s'élevait à 48 millions d'euros en mars.",
        { kind: 'level', quote: "48 millions d'euros" },
      ],
      ['Plus de 90 inspecteurs travaillent dans le département.', { kind: 'level', quote: 'Plus de 90 inspecteurs' }],
      ["Une nuit à l'auberge coûte 29 euros.", { kind: 'level', quote: '29 euros' }],
      ['Les pluies ont atteint 212 millimètres en novembre.', { kind: 'level', quote: '212 millimètres' }],
      [
        'Le verger a livré près de 300 tonnes de poires à la conserverie.',
        { kind: 'level', quote: 'près de 300 tonnes' },
      ],
      ['Les hôpitaux de la vallée comptent 1 140 lits.', { kind: 'level', quote: '1 140 lits' }],
      ['Le barrage contenait 3,8 milliards de litres en août.', { kind: 'level', quote: '3,8 milliards de litres' }],
      ['Le lac couvre 38 kilomètres carrés.', { kind: 'level', quote: '38 kilomètres carrés' }],
    ],
    not: [
      'Le pont a ouvert en 1974.',
      "Le bus 41 s'arrête au quai 7.",
      "Le tribunal a cité l'article 12 de la loi.",
      'Y a-t-il vraiment 500 habitants ici ?',
    ],
  },
});
