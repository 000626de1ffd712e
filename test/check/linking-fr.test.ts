/** À quoi les phrases françaises se rattachent, et avec quelle sûreté : la phrase, les mots de l'affirmation, le verdict. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';
const N = 'Not Enough Evidence';

const cabinets = tableOf(
  'cabinets',
  `Cabinet;Rendez-vous manqués 2023 (%);Rendez-vous manqués 2024 (%);Dentistes 2024
Rue des Aulnes;8,4;6,1;7
Les Tilleuls;12,7;15,3;5
Quai Sud;9,8;9,2;11
`,
);

describe('une paire dont un bout est juste au chiffre près', () => {
  judged(
    'fr',
    [cabinets],
    [
      ['Aux Tilleuls, les absences progressent, de 12,7 % à 15,3 % des rendez-vous en 2024.', '15,3 %', S],
      ['Aux Tilleuls, les absences progressent, de 17,2 % à 15,3 % des rendez-vous en 2024.', '15,3 %', R],
      ['Rue des Aulnes, elles sont passées de 8,4 % à 1,6 % des rendez-vous.', '1,6 %', R],
      ['Au cabinet Fauvel, elles sont passées de 8,1 % à 7,6 % des rendez-vous.', '7,6 %', N],
    ],
  );
});

describe('des chiffres trop ronds pour trancher', () => {
  judged(
    'fr',
    [],
    [
      ["Le club a doublé ses adhérents, de 1 million en 2020 à 2 millions d'adhérents en 2023.", 'doublé', S],
      ["Le club a triplé ses adhérents, de 1 million en 2020 à 4 millions d'adhérents en 2023.", 'triplé', N],
      ['Les recettes ont bondi de 60 %, de 1 million à 2 millions d’euros.', '60 %', N],
      ['Les recettes ont bondi de 60 %, de 1,1 million à 2,1 millions d’euros.', '60 %', R],
    ],
  );
});

const remontees = tableOf(
  'remontees',
  `Domaine,Mois,Passages
Aiguebrune,2024-10,4100
Aiguebrune,2024-11,6200
Aiguebrune,2024-12,5300
Le Sauvet,2024-10,5200
Le Sauvet,2024-11,4300
Le Sauvet,2024-12,9900
Ensemble,2024-10,9300
Ensemble,2024-11,10500
Ensemble,2024-12,15200
`,
);

describe('un nouveau paragraphe', () => {
  judged(
    'fr',
    [remontees],
    [
      [
        'Aiguebrune a compté 5 300 passages en décembre 2024.\n\nLa neige est venue tard. Le meilleur mois pour les passages a été décembre.',
        'meilleur mois',
        S,
      ],
      [
        'Aiguebrune a compté 5 300 passages en décembre 2024.\n\nLa neige est venue tard. Le meilleur mois pour les passages a été novembre.',
        'meilleur mois',
        N,
      ],
    ],
  );
});

const vergers = tableOf(
  'vergers',
  `Commune;Rendement (t/ha);Récolte (t)
Plateau-de-Lorge;21;8400
Saint-Abrit;9;1260
Coursel;14;2940
Les Ormeaux;17;3060
`,
);

describe('le lieu de tout ce qui est classé', () => {
  judged(
    'fr',
    [vergers],
    [
      ['Saint-Abrit souffre du gel. La commune affiche le plus faible rendement de Lorge.', 'plus faible', S],
      ['Le Plateau-de-Lorge affiche le meilleur rendement du département.', 'meilleur', S],
      ['Le Plateau-de-Lorge affiche le plus faible rendement du département.', 'plus faible', R],
    ],
  );
});

const collecte = tableOf(
  'collecte',
  `Collecte (kg par habitant);2020;2021;2022;2023
Papier et carton;48;47;51;54
Verre;31;32;33;35
Textiles;2,1;2,4;2,2;2,9
`,
);

describe('un tableau qui ne nomme que ses lignes', () => {
  judged(
    'fr',
    [collecte],
    [
      ['Le verre, lui, a progressé chaque année depuis 2020.', 'chaque année', S],
      ['Les textiles, eux, ont progressé chaque année depuis 2020.', 'chaque année', R],
      ['Le prix des textiles a progressé chaque année depuis 2020.', 'chaque année', N],
    ],
  );
});

const patinoires = tableOf(
  'patinoires',
  `Patinoire;Abonnés 2023;Abonnés 2024;Visites 2023;Visites 2024
Grand-Large;3187;2954;61240;55630
Saint-Fargès;2046;2391;30480;29115
`,
);

describe('une grandeur nommée, et sa voisine', () => {
  judged(
    'fr',
    [patinoires],
    [
      ['La patinoire du Grand-Large a perdu 7,3 % de ses abonnés.', '7,3 %', S],
      ['La patinoire du Grand-Large a perdu 9,2 % de ses abonnés.', '9,2 %', R],
      ['La patinoire du Grand-Large a perdu 9,2 % de ses visites.', '9,2 %', S],
    ],
  );
});

const pluie = tableOf(
  'pluie',
  `Précipitations (mm);2023;2024
Janvier;120;98
Février;88;140
Mars;60;71
`,
);

describe('ce qui tombe du ciel', () => {
  judged(
    'fr',
    [pluie],
    [
      ['En février 2024, il est tombé 140 mm de pluie.', '140 mm', S],
      ['En février 2024, il est tombé 240 mm de pluie.', '240 mm', R],
    ],
  );
});

const scrutin = tableOf(
  'scrutin',
  `Bureau;Inscrits;Votants
Centre;1204;702
Gare;980;611
`,
);

describe('ceux qui peuvent voter, et ceux qui votent', () => {
  judged(
    'fr',
    [scrutin],
    [
      ['Au bureau du Centre, 702 électeurs ont voté.', '702 électeurs', S],
      ['Le bureau du Centre compte 1 204 électeurs.', '1 204 électeurs', S],
      ['Le bureau du Centre compte 1 402 électeurs.', '1 402 électeurs', R],
    ],
  );
});
