/** Averages and totals of what tables hold, in French: over members, over the parts of a year, weighted, together. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';
const N = 'Not Enough Evidence';

const lignes = tableOf(
  'lignes',
  `Ligne;Voyages 2023 (millions);Voyages 2024 (millions);Longueur (km);Taux de fraude 2024 (%)
Ligne 1;12,4;13,2;10,5;8,2
Ligne 2;8,9;9,6;8,0;11,4
Ligne 3;5,2;5,7;7,5;6,4
Ensemble;26,5;28,5;26,0;n.d.
`,
);

describe('la moyenne des lignes', () => {
  judged(
    'fr',
    [lignes],
    [
      [
        'Le réseau a transporté 28,5 millions de voyageurs en 2024, soit 9,5 millions en moyenne par ligne.',
        '9,5 millions',
        S,
      ],
      [
        'Le réseau a assuré 28,5 millions de voyages en 2024, soit 14,3 millions de voyages en moyenne par ligne.',
        '14,3 millions',
        R,
      ],
      ['En moyenne, le taux de fraude atteint 8,7 % sur les trois lignes.', '8,7 %', S],
      ['En moyenne, le taux de fraude atteint 12,7 % sur les trois lignes.', '12,7 %', R],
      ['La ligne 1 et la ligne 2 mesurent 9,25 kilomètres en moyenne.', '9,25 kilomètres', S],
      ['Un conducteur gagne 2 150 euros en moyenne.', '2 150 euros', N],
    ],
  );
});

const barrage = tableOf(
  'barrage',
  `Centrale;Turbines;Production T1 2024 (GWh);Production T2 2024 (GWh);Production T3 2024 (GWh);Production T4 2024 (GWh)
Saint-Aubin;4;31,2;44,8;18,6;29,4
Le Pertuis;3;22,5;30,1;12,2;19,2
Total;7;53,7;74,9;30,8;48,6
`,
);

describe('les trimestres d’une année', () => {
  judged(
    'fr',
    [barrage],
    [
      ['Saint-Aubin a produit 124 gigawattheures sur l’ensemble de 2024.', '124 gigawattheures', S],
      ['Saint-Aubin a produit 142 gigawattheures sur l’ensemble de 2024.', '142 gigawattheures', R],
      ['Les deux centrales ont livré 208 gigawattheures en 2024.', '208 gigawattheures', S],
      ['Au Pertuis, chacune des trois turbines a fourni en moyenne 28 gigawattheures en 2024.', '28 gigawattheures', S],
      ['Au Pertuis, chacune des trois turbines a fourni en moyenne 82 gigawattheures en 2024.', '82 gigawattheures', R],
      ['Saint-Aubin produit en moyenne 31 gigawattheures par trimestre en 2024.', '31 gigawattheures', S],
    ],
  );
});

const criee = tableOf(
  'criee',
  `Espèce;Apports 2024 (t);Valeur 2024 (k€)
Bar;140;2 520
Merlan;610;1 525
Seiche;450;2 475
Autres espèces;300;1 080
Total;1 500;7 600
`,
);

describe('une moyenne qui est un rapport, et des sommes', () => {
  judged(
    'fr',
    [criee],
    [
      ['Le poisson s’est vendu 5,07 euros le kilo en moyenne.', '5,07 euros le kilo', S],
      ['Le poisson s’est vendu 7,05 euros le kilo en moyenne.', '7,05 euros le kilo', R],
      ['Le merlan et la seiche totalisent à eux deux 1 060 tonnes.', '1 060 tonnes', S],
      ['Le merlan et la seiche totalisent à eux deux 1 600 tonnes.', '1 600 tonnes', R],
      ['À eux deux, le bar et la seiche ont rapporté 4,995 millions d’euros.', '4,995 millions', S],
      ['Le merlan et la seiche fournissent à eux deux 71 % des apports.', '71 %', S],
      ['Le merlan et la seiche fournissent à eux deux 51 % des apports.', '51 %', R],
      ['Le homard et la seiche ont rapporté à eux deux 3 millions d’euros.', '3 millions', N],
    ],
  );
});
