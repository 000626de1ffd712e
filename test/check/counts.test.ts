/** Counts of members: "seven of the ten" is worked out over the whole table, exactly. */
import { describe, expect, test } from 'vitest';
import type { CheckedClaim, Verdict } from '../../src/contract.ts';
import { claimsIn, tableOf } from './tables.ts';

/** Freight: four of the six rose. Above 4 million tonnes in 2024: three. Above 10 % growth: two. */
const ports = tableOf(
  'ports',
  `Port,Year,Freight (tonnes)
Aldwick,2023,4100000
Aldwick,2024,4350000
Brune,2023,2800000
Brune,2024,3220000
Corran,2023,5200000
Corran,2024,5070000
Dunmore,2023,1900000
Dunmore,2024,1960000
Eskhaven,2023,3600000
Eskhaven,2024,4100000
Fairlie,2023,900000
Fairlie,2024,880000
`,
);

/** Unemployment fell in three of the five; below 6 % in two in 2024. */
const regions = tableOf(
  'regions',
  `Region,Unemployment rate 2023 (%),Unemployment rate 2024 (%)
Northmoor,7.2,6.9
Eastfold,5.8,5.9
Southmere,6.4,6.4
Westholt,8.1,7.7
Midvale,5.5,5.2
`,
);

/** Quatre cantons sur six gagnent des habitants ; trois dépassent 20 000 en 2024 ; un gagne plus de 5 %. */
const cantons = tableOf(
  'cantons',
  `Canton;Année;Population
Arlay;2023;18 400
Arlay;2024;18 150
Bréval;2023;23 100
Bréval;2024;23 600
Cernois;2023;31 050
Cernois;2024;31 020
Dompierre;2023;9 700
Dompierre;2024;10 300
Essert;2023;21 900
Essert;2024;22 140
Fresnes;2023;12 000
Fresnes;2024;12 080
`,
);

/** Le prix du pain : en hausse dans deux villes, en baisse dans une, stable dans la quatrième. */
const villes = tableOf(
  'villes',
  `Ville;Prix du pain 2023 (€);Prix du pain 2024 (€)
Ozan;1,05;1,12
Perrey;0,98;1,02
Quint;1,20;1,15
Rocles;1,10;1,10
`,
);

type Row = readonly [sentence: string, quote: string, verdict: Verdict, recomputed: number | null];

const counted = (claims: readonly CheckedClaim[]) =>
  claims
    .filter((c) => c.kind === 'count')
    .map((c) => ({ quote: c.quote, verdict: c.verdict, recomputed: c.recomputed?.value ?? null }));

describe('in English', () => {
  test.each<Row>([
    ['In 2024 freight rose in four of the six ports.', 'four of the six ports', 'Supported', 4],
    ['Freight fell in two of the six ports in 2024.', 'two of the six ports', 'Supported', 2],
    ['Five of the six ports handled more freight in 2024 than in 2023.', 'Five of the six ports', 'Refuted', 4],
    ['In 2024, freight exceeded 4 million tonnes in three of the six ports.', 'three of the six ports', 'Supported', 3],
    [
      'Four of the six ports handled more than 4 million tonnes of freight in 2024.',
      'Four of the six ports',
      'Refuted',
      3,
    ],
    ['Freight grew by more than 10% in two of the six ports in 2024.', 'two of the six ports', 'Supported', 2],
    ['In 2024 freight rose in all but two of the six ports.', 'all but two of the six ports', 'Supported', 2],
    ['In 2024 freight rose in all but three of the six ports.', 'all but three of the six ports', 'Refuted', 2],
    ['In 2024 freight rose in at least three of the six ports.', 'at least three of the six ports', 'Supported', 4],
  ])('%s', (sentence, quote, verdict, recomputed) => {
    expect(counted(claimsIn(sentence, 'en', ports))).toEqual([{ quote, verdict, recomputed }]);
  });

  test.each<Row>([
    ['In three of the five regions unemployment fell in 2024.', 'three of the five regions', 'Supported', 3],
    ['In four of the five regions the unemployment rate fell in 2024.', 'four of the five regions', 'Refuted', 3],
    [
      'The unemployment rate was below 6% in two of the five regions in 2024.',
      'two of the five regions',
      'Supported',
      2,
    ],
  ])('%s', (sentence, quote, verdict, recomputed) => {
    expect(counted(claimsIn(sentence, 'en', regions))).toEqual([{ quote, verdict, recomputed }]);
  });
});

describe('en français', () => {
  test.each<Row>([
    ['En 2024, la population a augmenté dans quatre des six cantons.', 'quatre des six cantons', 'Supported', 4],
    ['Cinq des six cantons ont vu leur population augmenter en 2024.', 'Cinq des six cantons', 'Refuted', 4],
    ['En 2024, la population a reculé dans deux des six cantons.', 'deux des six cantons', 'Supported', 2],
    [
      'Trois des six cantons ont une population de plus de 20 000 habitants en 2024.',
      'Trois des six cantons',
      'Supported',
      3,
    ],
    [
      'La population dépasse 20 000 habitants dans quatre des six cantons en 2024.',
      'quatre des six cantons',
      'Refuted',
      3,
    ],
    [
      'La population a augmenté de plus de 2 % dans deux des six cantons en 2024.',
      'deux des six cantons',
      'Supported',
      2,
    ],
    [
      'En 2024, la population a augmenté dans tous sauf deux des six cantons.',
      'tous sauf deux des six cantons',
      'Supported',
      2,
    ],
  ])('%s', (sentence, quote, verdict, recomputed) => {
    expect(counted(claimsIn(sentence, 'fr', cantons))).toEqual([{ quote, verdict, recomputed }]);
  });

  test.each<Row>([
    ['Le prix du pain a augmenté dans deux des quatre villes en 2024.', 'deux des quatre villes', 'Supported', 2],
    ['Le prix du pain a baissé dans trois des quatre villes en 2024.', 'trois des quatre villes', 'Refuted', 1],
  ])('%s', (sentence, quote, verdict, recomputed) => {
    expect(counted(claimsIn(sentence, 'fr', villes))).toEqual([{ quote, verdict, recomputed }]);
  });
});

describe('no verdict', () => {
  test.each([
    ['the text counts another number of members', 'In 2024 freight rose in seven of the nine ports.', 'en', ports],
    ['it is said of what the table does not hold', 'In 2024 staffing fell in five of the six schools.', 'en', ports],
    ['the sentence denies it', 'In 2024 freight did not rise in five of the six ports.', 'en', ports],
    ['no movement and no bound is told', 'In 2024 five of the six ports were repainted.', 'en', ports],
    ['le texte compte autrement', 'En 2024, la population a augmenté dans six des neuf cantons.', 'fr', cantons],
    ['la phrase le nie', 'En 2024, la population n’a pas augmenté dans trois des six cantons.', 'fr', cantons],
    ['rien ne bouge', 'En 2024, trois des six cantons ont changé de logo.', 'fr', cantons],
  ])('where %s', (_why, sentence, language, table) => {
    const flagged = claimsIn(sentence, language, table).filter((c) => c.verdict !== 'Not Enough Evidence');
    expect(flagged.map((c) => [c.quote, c.verdict])).toEqual([]);
  });
});
