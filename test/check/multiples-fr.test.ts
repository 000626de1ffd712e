/** Multiples of what tables hold, in French: over time, between members, of another measure, of a price. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';
const N = 'Not Enough Evidence';

const refuges = tableOf(
  'refuges',
  `Refuge;Nuitées 2014;Nuitées 2023;Nuitées 2024;Temps d’accès (h);Couchages 2024
Col Vert;1 450;2 760;2 910;2,0;28
La Serre;3 120;3 240;3 050;5,0;64
Les Airelles;980;1 530;2 450;1,5;16
`,
);

describe('un multiple dans le temps', () => {
  judged(
    'fr',
    [refuges],
    [
      ['Col Vert a vendu deux fois plus de nuitées qu’en 2014.', 'deux fois plus', S],
      ['La Serre a vendu deux fois plus de nuitées qu’en 2014.', 'deux fois plus', R],
      [
        'Les nuitées des Airelles représentent deux fois et demie ce qu’elles étaient en 2014.',
        'deux fois et demie',
        S,
      ],
      ['Les nuitées des Airelles représentent quatre fois ce qu’elles étaient en 2014.', 'quatre fois', R],
      ['Les nuitées ont doublé à Col Vert depuis 2014.', 'doublé', S],
      ['Les nuitées ont doublé à La Serre depuis 2014.', 'doublé', R],
      ['Le prix du repas vaut deux fois ce qu’il valait en 2014.', 'deux fois', N],
    ],
  );
});

describe('un multiple entre deux lieux', () => {
  judged(
    'fr',
    [refuges],
    [
      ['La Serre compte quatre fois plus de couchages que Les Airelles.', 'quatre fois plus', S],
      ['La Serre compte huit fois plus de couchages que Les Airelles.', 'huit fois plus', R],
      ['Monter à La Serre prend deux fois et demie plus de temps que monter à Col Vert.', 'deux fois et demie', S],
      ['Col Vert a quatre fois plus de gardiens que La Serre.', 'quatre fois plus', N],
    ],
  );
});

const marche = tableOf(
  'marche',
  `Produit;Ventes 2024 (k€);Tonnage 2024 (t)
Carottes;96;80
Asperges;360;30
Fraises;315;45
Total;771;155
`,
);

describe('un prix que font les ventes et le tonnage', () => {
  judged(
    'fr',
    [marche],
    [
      ['L’asperge se vend au kilo dix fois plus cher que la carotte.', 'dix fois plus cher', S],
      ['L’asperge se vend au kilo vingt fois plus cher que la carotte.', 'vingt fois plus cher', R],
      ['Au kilo, la fraise coûte près de six fois plus cher que la carotte.', 'six fois plus cher', S],
      ['Au kilo, la fraise coûte près de neuf fois plus cher que la carotte.', 'neuf fois plus cher', R],
    ],
  );
});

const filieres = tableOf(
  'filieres',
  `Indicateur;2022;2023;2024
Miel récolté (t);412;388;405
Miel importé (t);980;1 010;1 012
Ruches;21 300;21 900;22 150
`,
);

describe('un multiple d’une autre grandeur', () => {
  judged(
    'fr',
    [filieres],
    [
      ['En 2024, le miel importé représente deux fois et demie le miel récolté.', 'deux fois et demie', S],
      ['En 2024, le miel importé représente quatre fois le miel récolté.', 'quatre fois', R],
      ['Les importations de 2024 pèsent huit fois la consommation.', 'huit fois', N],
    ],
  );
});
