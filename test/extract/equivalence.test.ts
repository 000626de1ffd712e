/** Equivalences: the same amount told twice. */
import { describeKind } from './said.ts';

describeKind('equivalence', {
  en: {
    says: [
      ['The path is 10 miles (16 km) long.', { kind: 'equivalence', quote: '10 miles (16 km)', first: '10 miles' }],
      ['It was 33 °C (91 °F) in the shade.', { kind: 'equivalence', quote: '33 °C (91 °F)', first: '33 °C' }],
      [
        'The barn covers 2 acres (0.8 hectares).',
        { kind: 'equivalence', quote: '2 acres (0.8 hectares)', first: '2 acres' },
      ],
      [
        'The fund spent $500m, the equivalent of 10,000 machines.',
        { kind: 'equivalence', quote: '$500m, the equivalent of 10,000 machines', first: '$500m' },
      ],
      [
        'The parcel weighs 12 pounds (5.4 kg).',
        { kind: 'equivalence', quote: '12 pounds (5.4 kg)', first: '12 pounds' },
      ],
      [
        'The tower is 120 metres (about 394 feet) tall.',
        { kind: 'equivalence', quote: '120 metres (about 394 feet)', first: '120 metres' },
      ],
      [
        'The tank holds 50 gallons (227 litres).',
        { kind: 'equivalence', quote: '50 gallons (227 litres)', first: '50 gallons' },
      ],
      ['The prize is £20,000 (€23,400).', { kind: 'equivalence', quote: '£20,000 (€23,400)', first: '£20,000' }],
      [
        'He drank 3 pints (1.7 litres) of milk.',
        { kind: 'equivalence', quote: '3 pints (1.7 litres)', first: '3 pints' },
      ],
      ['The well is 30 feet (9 m) deep.', { kind: 'equivalence', quote: '30 feet (9 m)', first: '30 feet' }],
      ['The wind reached 60 mph (97 km/h).', { kind: 'equivalence', quote: '60 mph (97 km/h)', first: '60 mph' }],
      [
        'They grow 40 tonnes of rice, equivalent to 2 million meals.',
        { kind: 'equivalence', quote: '40 tonnes of rice, equivalent to 2 million meals', first: '40 tonnes' },
      ],
    ],
    not: [
      'The choir (40 singers) toured in May.',
      'Ada Lorne (47) chairs the board.',
      'The road is 10 miles long and 6 metres wide.',
      'The song (1972) lasts four minutes.',
    ],
  },
  fr: {
    says: [
      ['Le sentier fait 10 miles (16 km).', { kind: 'equivalence', quote: '10 miles (16 km)', first: '10 miles' }],
      ["Il faisait 33 °C (91 °F) à l'ombre.", { kind: 'equivalence', quote: '33 °C (91 °F)', first: '33 °C' }],
      [
        'La grange couvre 2 acres (0,8 hectare).',
        { kind: 'equivalence', quote: '2 acres (0,8 hectare)', first: '2 acres' },
      ],
      [
        "Le fonds a dépensé 500 millions de dollars, l'équivalent de 10 000 machines.",
        {
          kind: 'equivalence',
          quote: "500 millions de dollars, l'équivalent de 10 000 machines",
          first: '500 millions de dollars',
        },
      ],
      ['Le colis pèse 12 livres (5,4 kg).', { kind: 'equivalence', quote: '12 livres (5,4 kg)', first: '12 livres' }],
      [
        'La tour mesure 120 mètres (environ 394 pieds).',
        { kind: 'equivalence', quote: '120 mètres (environ 394 pieds)', first: '120 mètres' },
      ],
      [
        'La cuve contient 50 gallons (227 litres).',
        { kind: 'equivalence', quote: '50 gallons (227 litres)', first: '50 gallons' },
      ],
      [
        'Le prix est de 20 000 livres sterling (23 400 euros).',
        { kind: 'equivalence', quote: '20 000 livres sterling (23 400 euros)', first: '20 000 livres sterling' },
      ],
      [
        'Il a bu 3 pintes (1,7 litre) de lait.',
        { kind: 'equivalence', quote: '3 pintes (1,7 litre)', first: '3 pintes' },
      ],
      ['Le puits est profond de 30 pieds (9 m).', { kind: 'equivalence', quote: '30 pieds (9 m)', first: '30 pieds' }],
      [
        'Le vent a atteint 60 nœuds (111 km/h).',
        { kind: 'equivalence', quote: '60 nœuds (111 km/h)', first: '60 nœuds' },
      ],
      [
        "On y récolte 40 tonnes de riz, soit l'équivalent de 2 millions de repas.",
        {
          kind: 'equivalence',
          quote: "40 tonnes de riz, soit l'équivalent de 2 millions de repas",
          first: '40 tonnes',
        },
      ],
    ],
    not: [
      'La chorale (40 voix) est partie en tournée en mai.',
      'La route fait 10 km de long et 6 mètres de large.',
      'La gare (bâtie en 1911) est classée.',
      'La chanson (1972) dure quatre minutes.',
    ],
  },
});
