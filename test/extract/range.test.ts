/** Ranges: between two figures. */
import { describeKind } from './said.ts';

describeKind('range', {
  en: {
    says: [
      ['Between 30,000 and 50,000 people marched.', { kind: 'range', quote: 'Between 30,000 and 50,000 people' }],
      ['Fares range from £12 to £18.', { kind: 'range', quote: 'range from £12 to £18' }],
      ['The repairs will take 10 to 15 million euros.', { kind: 'range', quote: '10 to 15 million euros' }],
      ['The storm left 200–300 homes without power.', { kind: 'range', quote: '200–300 homes' }],
      ['Salaries range between $2,400 and $3,100.', { kind: 'range', quote: 'between $2,400 and $3,100' }],
      ['A bottle sells for 8 to 11 euros.', { kind: 'range', quote: '8 to 11 euros' }],
      ['Between 5% and 7% of trees were lost.', { kind: 'range', quote: 'Between 5% and 7%' }],
      ['The survey counted between 120 and 140 otters.', { kind: 'range', quote: 'between 120 and 140 otters' }],
      ['The plant makes 40 to 60 tonnes of glass a day.', { kind: 'range', quote: '40 to 60 tonnes of glass a day' }],
      ['Rents vary from 450 to 900 euros.', { kind: 'range', quote: 'vary from 450 to 900 euros' }],
      ['The valley has 15-20 beekeepers.', { kind: 'range', quote: '15-20 beekeepers' }],
      [
        'Between 1.2 and 1.5 million tourists visit each year.',
        { kind: 'range', quote: 'Between 1.2 and 1.5 million tourists' },
      ],
    ],
    not: [
      'Between 2019 and 2023 the road was closed.',
      'The score was 3-2.',
      'The road links A to B.',
      'Membership went from 210 to 260.',
    ],
  },
  fr: {
    says: [
      ['Entre 30 000 et 50 000 personnes ont défilé.', { kind: 'range', quote: 'Entre 30 000 et 50 000 personnes' }],
      ['Les billets coûtent de 12 à 18 euros.', { kind: 'range', quote: 'de 12 à 18 euros' }],
      ["Les travaux coûteront 10 à 15 millions d'euros.", { kind: 'range', quote: "10 à 15 millions d'euros" }],
      ['La tempête a privé de courant 200 à 300 foyers.', { kind: 'range', quote: '200 à 300 foyers' }],
      ['Les salaires vont de 2 400 à 3 100 euros.', { kind: 'range', quote: 'vont de 2 400 à 3 100 euros' }],
      ['Une bouteille se vend entre 8 et 11 euros.', { kind: 'range', quote: 'entre 8 et 11 euros' }],
      ['Entre 5 % et 7 % des arbres ont été perdus.', { kind: 'range', quote: 'Entre 5 % et 7 %' }],
      ["L'enquête a compté entre 120 et 140 loutres.", { kind: 'range', quote: 'entre 120 et 140 loutres' }],
      ["L'usine produit de 40 à 60 tonnes de verre par jour.", { kind: 'range', quote: 'de 40 à 60 tonnes' }],
      ['Les loyers varient de 450 à 900 euros.', { kind: 'range', quote: 'varient de 450 à 900 euros' }],
      ['La vallée compte 15 à 20 apiculteurs.', { kind: 'range', quote: '15 à 20 apiculteurs' }],
      [
        'Entre 1,2 et 1,5 million de touristes viennent chaque année.',
        { kind: 'range', quote: 'Entre 1,2 et 1,5 million de touristes' },
      ],
    ],
    not: [
      'Entre 2019 et 2023, la route était fermée.',
      'Le score était de 3-2.',
      'Le chemin relie le port au phare.',
      'Le club est passé de 210 à 260 membres.',
    ],
  },
});
