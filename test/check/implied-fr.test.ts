/** Ce que les mots sous-entendent, en français : la grandeur dont on vient de parler, chaque ligne, quelle que soit l’année. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';
const N = 'Not Enough Evidence';

const vacance = tableOf(
  'vacance',
  `Commune;Logements;Taux de vacance 2014;Taux de vacance 2023;Taux de vacance 2024
Aubrac-le-Vieux;52 400;8,5 %;9,6 %;11,3 %
Combeval;18 750;9,1 %;13,9 %;13,2 %
Ferrières;7 300;4,7 %;5,1 %;7,9 %
Pontil;3 650;4,4 %;7,4 %;8,7 %
`,
);

describe('« le sien », « la sienne »', () => {
  judged(
    'fr',
    [vacance],
    [
      [
        'À Combeval, le taux de vacance a reculé de 0,7 point. Ferrières a vu le sien augmenter de 2,8 points entre 2023 et 2024.',
        '2,8 points',
        S,
      ],
      [
        'À Combeval, le taux de vacance a reculé de 0,7 point. Ferrières a vu le sien augmenter de 2,8 % entre 2023 et 2024.',
        '2,8 %',
        R,
      ],
      ['À Pontil, le taux de vacance a doublé depuis 2014, alors que la mairie taxe les propriétaires.', 'doublé', S],
      ['À Combeval, le taux de vacance a doublé depuis 2014, alors que la mairie taxe les propriétaires.', 'doublé', R],
      ['À Combeval, le taux de vacance a reculé. Pontil a augmenté sa taxe de séjour de 2,8 % en 2024.', '2,8 %', N],
    ],
  );
});

const caves = tableOf(
  'caves',
  `Cave;Vignes (ha);Vendange 2023 (hl);Vendange 2024 (hl);Visiteurs 2024
Saint-Loup;420,0;23 100;18 900;9 400
Les Arques;265,0;13 250;10 600;3 150
Montrouge;130,0;7 150;5 850;6 250
Ensemble;815,0;43 500;35 350;18 800
`,
);

describe('le rendement, que deux unités suffisent à dire', () => {
  judged(
    'fr',
    [caves],
    [
      [
        'Les Arques ont souffert de la grêle. Le rendement y est tombé à 40 hectolitres à l’hectare en 2024.',
        '40 hectolitres',
        S,
      ],
      [
        'Les Arques ont souffert de la grêle. Le rendement y est tombé à 60 hectolitres à l’hectare en 2024.',
        '60 hectolitres',
        R,
      ],
      ['La vendange de 2024 donne 11 783 hectolitres en moyenne par cave.', '11 783', S],
      ['La vendange donne 17 700 hectolitres en moyenne par cave.', '17 700', R],
      ['Les Arques épandent 3 kilos de cuivre à l’hectare.', '3 kilos', N],
    ],
  );
});
