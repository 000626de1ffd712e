/** Rates of what tables hold, in French: so much for each, per hundred, per unit of measure; from one table or two. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';
const N = 'Not Enough Evidence';

const creches = tableOf(
  'creches',
  `Commune;Demandes 2024;Places attribuées 2024;Agents 2024;Subvention 2024 (k€);Habitants 2024
Arzel;1 560;120;96;1 260;24 500
Bonnefont;728;91;70;1 001;18 200
Croix-Haute;594;54;45;513;11 400
Ensemble;2 882;265;211;2 774;54 100
`,
);

describe('tant pour chacun', () => {
  judged(
    'fr',
    [creches],
    [
      ['À Arzel, on compte treize demandes pour une attribution.', 'treize demandes', S],
      ['À Arzel, on compte dix-neuf demandes pour une place attribuée.', 'dix-neuf demandes', R],
      ['À Bonnefont, huit demandes sont déposées pour chaque place attribuée.', 'huit demandes', S],
      ['La subvention versée à Croix-Haute représente 9 500 euros par place attribuée.', '9 500 euros', S],
      ['La subvention versée à Croix-Haute représente 5 900 euros par place attribuée.', '5 900 euros', R],
      ['À Bonnefont, la subvention atteint 55 euros par habitant.', '55 euros', S],
      ['À Bonnefont, la subvention atteint 75 euros par habitant.', '75 euros', R],
      ['Les crèches d’Arzel emploient un agent pour 255 habitants.', '255 habitants', S],
      ['À Croix-Haute, le repas est facturé 4,10 euros par enfant.', '4,10 euros', N],
      ['La ville a versé 3 millions pour une nouvelle crèche.', '3 millions', N],
    ],
  );
});

describe('tant pour cent ou pour mille', () => {
  judged(
    'fr',
    [creches],
    [
      ['Arzel propose 4,9 places pour 1 000 habitants.', '4,9 places', S],
      ['Arzel propose 9,4 places pour 1 000 habitants.', '9,4 places', R],
      ['À Bonnefont, on a reçu 40 demandes pour mille habitants.', '40 demandes', S],
      ['Croix-Haute emploie 83 agents pour cent places attribuées.', '83 agents', S],
      ['Croix-Haute emploie 38 agents pour cent places attribuées.', '38 agents', R],
      ['La région compte 12 pédiatres pour 100 000 habitants.', '12 pédiatres', N],
    ],
  );
});

const vergers = tableOf(
  'vergers',
  `Domaine;Pommes 2023 (t);Pommes 2024 (t);Surface (ha);Ventes 2024 (k€)
La Houssaye;1 176;1 302;42,0;976,5
Kerlann;640;608;19,0;395,2
Le Plessis;910;962;26,0;817,7
Total;2 726;2 872;87,0;2 189,4
`,
);
const saison = tableOf(
  'saison',
  `Domaine;Saisonniers 2024;Heures de cueillette 2024
La Houssaye;62;18 600
Kerlann;32;7 600
Le Plessis;37;14 800
`,
);

describe('par unité de mesure, et d’un tableau à l’autre', () => {
  judged(
    'fr',
    [vergers, saison],
    [
      ['La Houssaye a récolté 31 tonnes de pommes à l’hectare.', '31 tonnes', S],
      ['La Houssaye a récolté 13 tonnes de pommes à l’hectare.', '13 tonnes', R],
      ['Le Plessis a tiré 37 tonnes par hectare de ses vergers.', '37 tonnes', S],
      ['Kerlann a vendu ses pommes 0,65 euro le kilo.', '0,65 euro le kilo', S],
      ['Kerlann a vendu ses pommes 0,95 euro le kilo.', '0,95 euro le kilo', R],
      ['Au Plessis, chaque saisonnier a cueilli 26 tonnes de pommes.', '26 tonnes', S],
      ['Au Plessis, chaque saisonnier a cueilli 62 tonnes de pommes.', '62 tonnes', R],
      ['Chacun des saisonniers de Kerlann a cueilli 19 tonnes de pommes.', '19 tonnes', S],
      ['Kerlann dépense 310 euros à l’hectare en traitements.', '310 euros', N],
    ],
  );
});
