/** Les résultats négatifs, en français : une perte de tant est le chiffre même ; ce qu’un montant perd est sa baisse. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';

const comptes = tableOf(
  'comptes',
  `En M€;2023;2024;Variation
Chiffre d’affaires;412,5;455,1;10,3 %
Résultat opérationnel;51,0;12,6;-75,3 %
Résultat net;38,2;(4,1);n.s.
Effectif (nombre);2100;2240;6,7 %
`,
);

describe('la perte d’une entreprise', () => {
  judged(
    'fr',
    [comptes],
    [
      ['Le groupe a subi une perte nette de 4,1 millions d’euros en 2024.', '4,1 millions', S],
      ['En 2024, la perte nette s’élève à 4,1 millions d’euros.', '4,1 millions', S],
      ['Le groupe a essuyé une perte nette de 14,1 millions d’euros en 2024.', '14,1 millions', R],
      ['Le chiffre d’affaires a atteint 455,1 millions d’euros en 2024.', '455,1 millions', S],
      ['Le groupe employait 2 420 salariés en 2024.', '2 420 salariés', R],
    ],
  );
});
