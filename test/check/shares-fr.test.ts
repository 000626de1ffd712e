/** Shares of what tables hold, in French: a member of its total, a measure of another, what is left of a percentage. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';
const N = 'Not Enough Evidence';

const piscines = tableOf(
  'piscines',
  `Piscine;Entrées 2023;Entrées 2024;Cours prévus 2024;Cours annulés 2024;Recettes 2024 (k€);Part des scolaires 2024 (%)
Les Glacis;184 200;196 400;1 250;50;612,4;31
Bellevue;92 750;88 300;860;129;241,5;46
Aqualis;143 050;165 300;990;33;508,1;21
Ensemble;420 000;450 000;3 100;212;1 362,0;30
`,
);

describe('un bassin et le total', () => {
  judged(
    'fr',
    [piscines],
    [
      ['Aqualis accueille plus d’un tiers des nageurs : 36,7 % des entrées en 2024.', '36,7 %', S],
      ['Aqualis accueille 41,7 % des entrées en 2024.', '41,7 %', R],
      ['Les Glacis réalisent à eux seuls 45 % des recettes.', '45 %', S],
      ['Les Glacis réalisent à eux seuls 60 % des recettes.', '60 %', R],
      ['Près d’une entrée sur cinq se fait à Bellevue.', 'entrée sur cinq', S],
      ['Près d’une entrée sur trois se fait à Bellevue.', 'entrée sur trois', R],
      ['En 2023, Bellevue pesait 22,1 % des entrées.', '22,1 %', S],
      ['Plus de la moitié des cours annulés l’ont été à Bellevue.', 'moitié', S],
      ['Les trois quarts des cours annulés l’ont été aux Glacis.', 'trois quarts', R],
      // Le tout est le bassin lui-même.
      ['La moitié des entrées de Bellevue se font le mercredi.', 'moitié', N],
      ['Un tiers des recettes des Glacis vient de la buvette.', 'tiers', N],
      ['Aqualis vend 40 % de ses entrées en ligne.', '40 %', N],
    ],
  );
});

describe('une grandeur rapportée à une autre', () => {
  judged(
    'fr',
    [piscines],
    [
      ['À Bellevue, 15 % des cours prévus ont été annulés.', '15 %', S],
      ['À Bellevue, 25 % des cours prévus ont été annulés.', '25 %', R],
      ['Aux Glacis, un cours sur vingt-cinq a été annulé.', 'un cours sur vingt-cinq', S],
      ['À Bellevue, un cours sur trois a été annulé.', 'un cours sur trois', R],
      ['Aqualis n’a annulé que 3,3 % de ses cours.', '3,3 %', S],
      ['Aqualis n’a annulé que 1,3 % de ses cours.', '1,3 %', R],
      ['À Bellevue, un cours sur deux est donné par un bénévole.', 'un cours sur deux', N],
    ],
  );
});

describe('un pourcentage dit en fraction, et ce qui en reste', () => {
  judged(
    'fr',
    [piscines],
    [
      ['À Bellevue, la part des scolaires atteint 46 %.', '46 %', S],
      ['À Aqualis, un nageur sur cinq est un scolaire.', 'un nageur sur cinq', S],
      ['À Bellevue, près d’un nageur sur deux est un scolaire.', 'un nageur sur deux', S],
      ['À Aqualis, un nageur sur deux est un scolaire.', 'un nageur sur deux', R],
      ['Aux Glacis, 69 % des nageurs ne sont pas des scolaires.', '69 %', S],
      ['Aux Glacis, 59 % des nageurs ne sont pas des scolaires.', '59 %', R],
    ],
  );
});

const cantine = tableOf(
  'halles',
  `Indicateur;2022;2023;2024
Étals loués;118;121;126
Étals disponibles;140;140;140
Loyer moyen d’un étal (€);310;322;335
Loyer acquitté par les commerçants (€);248;254;268
Déchets collectés (t);96,0;92,5;90,0
Déchets compostés (t);24,0;30,5;36,0
`,
);

describe('des grandeurs en lignes', () => {
  judged(
    'fr',
    [cantine],
    [
      ['En 2024, neuf étals disponibles sur dix étaient loués.', 'neuf étals disponibles sur dix', S],
      ['En 2024, sept étals disponibles sur dix étaient loués.', 'sept étals disponibles sur dix', R],
      ['Les halles compostent 40 % de leurs déchets.', '40 %', S],
      ['Les halles compostaient un quart de leurs déchets en 2022.', 'un quart', S],
      ['Les halles compostent 60 % de leurs déchets.', '60 %', R],
      ['Un étal se loue 335 euros en moyenne. Les commerçants n’en acquittent que 80 %.', '80 %', S],
      ['Le recyclage du verre concerne 12 % des déchets.', '12 %', N],
    ],
  );
});
