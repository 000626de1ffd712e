/** Rates: per head, apiece, per kilo. */
import { describeKind } from './said.ts';

describeKind('rate', {
  en: {
    says: [
      ['The firm pays $58 per barrel.', { kind: 'rate', quote: '$58 per barrel', per: 'barrel' }],
      [
        'Each household throws away 149 kilos a year per person.',
        { kind: 'rate', quote: '149 kilos a year per person', per: 'per person' },
      ],
      ['The new buses cost £310,000 apiece.', { kind: 'rate', quote: '£310,000 apiece', per: 'apiece' }],
      [
        'There are 3.4 doctors per 1,000 inhabitants.',
        { kind: 'rate', quote: '3.4 doctors per 1,000 inhabitants', per: 'inhabitants' },
      ],
      [
        'The club got 14 entries for every hundred members.',
        { kind: 'rate', quote: '14 entries for every hundred members', per: 'for every hundred members' },
      ],
      ['The seedlings came to £3 a pot.', { kind: 'rate', quote: '£3 a pot', per: 'a pot' }],
      [
        'There are nine applicants on the list for each flat.',
        { kind: 'rate', quote: 'nine applicants on the list for each flat', per: 'for each flat' },
      ],
      [
        'Every one of the vans has 46 stops a day.',
        { kind: 'rate', quote: '46 stops a day', per: 'Every one of the vans' },
      ],
      ['Visitors spent €27 each.', { kind: 'rate', quote: '€27 each', per: 'each' }],
      [
        'The plant uses 12 litres of water per kilo of wool.',
        { kind: 'rate', quote: '12 litres of water per kilo of wool', per: 'per kilo of wool' },
      ],
      ['Residents pay 410 euros per head.', { kind: 'rate', quote: '410 euros per head', per: 'head' }],
      ['The toll is 2 euros per car.', { kind: 'rate', quote: '2 euros per car', per: 'car' }],
      ['The turbine yields 5 megawatts each.', { kind: 'rate', quote: '5 megawatts each', per: 'each' }],
      ['The club charges £35 per child.', { kind: 'rate', quote: '£35 per child', per: 'child' }],
      ['Farmers got 0.42 euros per litre.', { kind: 'rate', quote: '0.42 euros per litre', per: 'litre' }],
      [
        'Cleaning costs 18 pounds per square metre.',
        { kind: 'rate', quote: '18 pounds per square metre', per: 'square metre' },
      ],
    ],
    not: [
      'Each morning the bell rings.',
      'Every child got an apple.',
      'He thanked them each in turn.',
      'Per capita income was not published.',
    ],
  },
  fr: {
    says: [
      ["L'entreprise paie 58 dollars par baril.", { kind: 'rate', quote: '58 dollars par baril', per: 'baril' }],
      [
        'Les habitants jettent 149 kilos par personne.',
        { kind: 'rate', quote: '149 kilos par personne', per: 'personne' },
      ],
      ['Les nouveaux bus ont coûté 310 000 euros pièce.', { kind: 'rate', quote: '310 000 euros pièce', per: 'pièce' }],
      [
        'On compte 3,4 médecins pour 1 000 habitants.',
        { kind: 'rate', quote: '3,4 médecins pour 1 000 habitants', per: 'habitants' },
      ],
      [
        'On a reçu neuf dossiers pour une place.',
        { kind: 'rate', quote: 'neuf dossiers pour une place', per: 'pour une place' },
      ],
      [
        'La ville a posé 14 bancs verts pour 1 000 habitants.',
        { kind: 'rate', quote: '14 bancs verts pour 1 000 habitants', per: 'pour 1 000 habitants' },
      ],
      ['Le blé a donné 71 quintaux à l’hectare.', { kind: 'rate', quote: '71 quintaux à l’hectare', per: 'hectare' }],
      [
        'Chacune des sept péniches accueille 46 touristes.',
        { kind: 'rate', quote: '46 touristes', per: 'Chacune des sept péniches' },
      ],
      ['Les visiteurs ont dépensé 27 euros chacun.', { kind: 'rate', quote: '27 euros chacun', per: 'chacun' }],
      [
        "L'usine consomme 12 litres d'eau par kilo de laine.",
        { kind: 'rate', quote: "12 litres d'eau par kilo de laine", per: 'par kilo de laine' },
      ],
      ['Les habitants paient 410 euros par tête.', { kind: 'rate', quote: '410 euros par tête', per: 'tête' }],
      ['Le péage est de 2 euros par voiture.', { kind: 'rate', quote: '2 euros par voiture', per: 'voiture' }],
      [
        'Les éoliennes fournissent 5 mégawatts chacune.',
        { kind: 'rate', quote: '5 mégawatts chacune', per: 'chacune' },
      ],
      ['Le club demande 35 euros par enfant.', { kind: 'rate', quote: '35 euros par enfant', per: 'enfant' }],
      ['Les éleveurs ont touché 0,42 euro par litre.', { kind: 'rate', quote: '0,42 euro par litre', per: 'litre' }],
      [
        'Le ménage coûte 18 euros par mètre carré.',
        { kind: 'rate', quote: '18 euros par mètre carré', per: 'mètre carré' },
      ],
    ],
    not: [
      'Chaque matin, la cloche sonne.',
      'Chaque enfant a reçu une pomme.',
      'Ils ont chacun pris la parole.',
      "Le revenu par habitant n'est pas connu.",
    ],
  },
});
