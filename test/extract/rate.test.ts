/** Rates: per head, apiece, per kilo. */
import { describeKind } from './said.ts';

describeKind('rate', {
  en: {
    says: [
      ['The firm pays $58 per barrel.', { kind: 'rate', quote: '$58 per barrel', each: '$58 per barrel' }],
      [
        'Each household throws away 149 kilos a year per person.',
        { kind: 'rate', quote: '149 kilos a year per person', each: 'per person' },
      ],
      ['The new buses cost £310,000 apiece.', { kind: 'rate', quote: '£310,000 apiece', each: 'apiece' }],
      [
        'There are 3.4 doctors per 1,000 inhabitants.',
        { kind: 'rate', quote: '3.4 doctors per 1,000 inhabitants', each: '3.4 doctors per 1,000 inhabitants' },
      ],
      ['Visitors spent €27 each.', { kind: 'rate', quote: '€27 each', each: 'each' }],
      [
        'The plant uses 12 litres of water per kilo of wool.',
        { kind: 'rate', quote: '12 litres of water per kilo', each: 'per kilo' },
      ],
      ['Residents pay 410 euros per head.', { kind: 'rate', quote: '410 euros per head', each: '410 euros per head' }],
      ['The toll is 2 euros per car.', { kind: 'rate', quote: '2 euros per car', each: '2 euros per car' }],
      ['The turbine yields 5 megawatts each.', { kind: 'rate', quote: '5 megawatts each', each: 'each' }],
      ['The club charges £35 per child.', { kind: 'rate', quote: '£35 per child', each: '£35 per child' }],
      [
        'Farmers got 0.42 euros per litre.',
        { kind: 'rate', quote: '0.42 euros per litre', each: '0.42 euros per litre' },
      ],
      [
        'Cleaning costs 18 pounds per square metre.',
        { kind: 'rate', quote: '18 pounds per square metre', each: '18 pounds per square metre' },
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
      [
        "L'entreprise paie 58 dollars par baril.",
        { kind: 'rate', quote: '58 dollars par baril', each: '58 dollars par baril' },
      ],
      [
        'Les habitants jettent 149 kilos par personne.',
        { kind: 'rate', quote: '149 kilos par personne', each: '149 kilos par personne' },
      ],
      [
        'Les nouveaux bus ont coûté 310 000 euros pièce.',
        { kind: 'rate', quote: '310 000 euros pièce', each: 'pièce' },
      ],
      [
        'On compte 3,4 médecins pour 1 000 habitants.',
        { kind: 'rate', quote: '3,4 médecins pour 1 000 habitants', each: '3,4 médecins pour 1 000 habitants' },
      ],
      ['Les visiteurs ont dépensé 27 euros chacun.', { kind: 'rate', quote: '27 euros chacun', each: 'chacun' }],
      [
        "L'usine consomme 12 litres d'eau par kilo de laine.",
        { kind: 'rate', quote: "12 litres d'eau par kilo", each: 'par kilo' },
      ],
      [
        'Les habitants paient 410 euros par tête.',
        { kind: 'rate', quote: '410 euros par tête', each: '410 euros par tête' },
      ],
      [
        'Le péage est de 2 euros par voiture.',
        { kind: 'rate', quote: '2 euros par voiture', each: '2 euros par voiture' },
      ],
      [
        'Les éoliennes fournissent 5 mégawatts chacune.',
        { kind: 'rate', quote: '5 mégawatts chacune', each: 'chacune' },
      ],
      [
        'Le club demande 35 euros par enfant.',
        { kind: 'rate', quote: '35 euros par enfant', each: '35 euros par enfant' },
      ],
      [
        'Les éleveurs ont touché 0,42 euro par litre.',
        { kind: 'rate', quote: '0,42 euro par litre', each: '0,42 euro par litre' },
      ],
      [
        'Le ménage coûte 18 euros par mètre carré.',
        { kind: 'rate', quote: '18 euros par mètre carré', each: '18 euros par mètre carré' },
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
