import { describe, expect, test } from 'vitest';
import { mentionsOf } from './periods-of.ts';

const read = (text: string): string[] => mentionsOf('fr', text);

describe('périodes nommées', () => {
  test.each<[string, string[]]>([
    ['En 2023, le port a traité 31 navires.', ['En 2023 | at | 2023']],
    ['Les ventes de 2023 ont dépassé les attentes.', ['de 2023 | at | 2023']],
    ['Au premier trimestre 2024, la marge a fondu.', ['Au premier trimestre 2024 | at | 2024-Q1']],
    ['La marge du T1 2024 a fondu.', ['du T1 2024 | at | 2024-Q1']],
    ['La marge du 4e trimestre 2023 a fondu.', ['du 4e trimestre 2023 | at | 2023-Q4']],
    ['Au second semestre 2023, 12 gares ont fermé.', ['Au second semestre 2023 | at | 2023-H2']],
    ['En janvier 2024, il est tombé 80 mm.', ['En janvier 2024 | at | 2024-01']],
    ['Le 5 mars 2024, la crue a atteint 3,1 m.', ['5 mars 2024 | at | 2024-03-05']],
    ['Au 1er janvier 2024, la commune comptait 812 âmes.', ['Au 1er janvier 2024 | at | 2024-01-01']],
    ['La fréquentation du 05/03/2024 est record.', ['du 05/03/2024 | at | 2024-03-05']],
    ['La saison 2012-2013 a réuni 40 000 abonnés.', ['saison 2012-2013 | at | 2012-13']],
    ['Dans les années 1990, la ville avait neuf cinémas.', ['les années 1990 | at | 1990s']],
    ['Les neuf premiers mois de 2023 ont été secs.', ['Les neuf premiers mois de 2023 | at | 2023-01-01/2023-09-30']],
    ['Le budget 2024 atteint 80 M€.', ['2024 | at | 2024']],
    ['2023 a été la plus chaude.', ['2023 | at | 2023']],
    ['De janvier à mars 2024, 19 bars ont fermé.', ['De janvier à mars 2024 | at | 2024-Q1']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('périodes comptées ou de saison', () => {
  test.each<[string, string[]]>([
    ['L’exercice clos le 31 mars 2024 est bon.', ['L’exercice clos le 31 mars 2024 | at | 2023-04-01/2024-03-31']],
    ['L’été 2022 a été sec.', ['L’été 2022 | at | 2022-06-01/2022-08-31']],
    ['Le chiffre d’affaires 2023 tient.', ['2023 | at | 2023']],
    ['Entre fin 2019 et fin 2023, il a plu.', ['Entre fin 2019 | from | 2019-12-31', 'fin 2023 | to | 2023-12-31']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('bornes et horizons', () => {
  test.each<[string, string[]]>([
    ['Le parc comptait 15 000 puces fin 2023.', ['fin 2023 | at | 2023-12-31']],
    ['Elle en veut 90 000 d’ici la fin de l’année.', ['d’ici la fin de l’année | by | 2024-12-31 (assumed)']],
    ["D'ici à 2030, 2 000 postes seront créés.", ["D'ici à 2030 | by | 2030"]],
    ['À l’horizon 2035, le tram ira au port.', ['À l’horizon 2035 | by | 2035']],
    ['La subvention court jusqu’en 2026.', ['jusqu’en 2026 | to | 2026']],
    ['Mi-2023, un ticket coûtait 3 euros.', ['Mi-2023 | at | 2023-06-30']],
    ['Début mars, un ticket coûtait 3 euros.', ['Début mars | at | 2024-03-01 (assumed)']],
    ['À la fin de l’an dernier, elle avait 212 magasins.', ['À la fin de l’an dernier | at | 2023-12-31']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('depuis la parution, le 10 mai 2024', () => {
  test.each<[string, string[]]>([
    ['Cette année, les loyers ont pris 3 %.', ['Cette année | at | 2024']],
    ['L’an dernier, elle a vendu 800 bateaux.', ['L’an dernier | at | 2023']],
    ['L’année dernière, elle en a vendu 800.', ['L’année dernière | at | 2023']],
    ['En janvier dernier, 19 bars ont fermé.', ['En janvier dernier | at | 2024-01']],
    ['Le mois dernier, 19 bars ont fermé.', ['Le mois dernier | at | 2024-04']],
    ['Au troisième trimestre, 19 bars ont fermé.', ['Au troisième trimestre | at | 2023-Q3 (assumed)']],
    [
      'Au premier trimestre de l’an dernier, 19 bars ont fermé.',
      ['Au premier trimestre de l’an dernier | at | 2023-Q1'],
    ],
    ['Il y a dix ans, la ville comptait 12 bars.', ['Il y a dix ans | before | 2014']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('points de comparaison', () => {
  test.each<[string, string[]]>([
    ['Les loyers ont pris 4 % sur un an.', ['sur un an | over | 12 months back']],
    ['Les loyers ont pris 4 % en glissement annuel.', ['en glissement annuel | over | 12 months back']],
    ['Il en coûtait 3 euros un an plus tôt.', ['un an plus tôt | before | 12 months back']],
    ['C’est 4 % de plus que l’année précédente.', ['que l’année précédente | before | 12 months back']],
    ['En dix ans, le troupeau a doublé.', ['En dix ans | over | 120 months back']],
    ['Ces dix dernières années, le troupeau a doublé.', ['Ces dix dernières années | over | 120 months back']],
    ['Elle a perdu 60 élèves depuis 2014.', ['depuis 2014 | since | 2014']],
    ['Elle a plus d’élèves qu’en 2014.', ['qu’en 2014 | than | 2014']],
    ['La mairie indique qu’en 2014, 60 élèves étaient inscrits.', ['qu’en 2014 | at | 2014']],
    ['Le chiffre recule par rapport à 2022.', ['par rapport à 2022 | than | 2022']],
    ['Soit 14 millions, contre 12 millions en 2022.', ['en 2022 | than | 2022']],
    ['Soit 14 millions, contre 12 millions un an auparavant.', ['un an auparavant | before | 12 months back']],
    ['De 2019 à 2023, les tarifs ont grimpé.', ['De 2019 | from | 2019', '2023 | to | 2023']],
    [
      'Elle passe de 3,1 millions de clients en 2022 à 3,5 millions en 2023.',
      ['en 2022 | from | 2022', 'en 2023 | at | 2023'],
    ],
    [
      'C’est mieux qu’à la même période de l’an dernier.',
      ['qu’à la même période de l’an dernier | before | 12 months back'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('ni dates ni durées', () => {
  test.each([
    'Le plan crée 2 024 emplois.',
    'La coupure touche 2024 ménages.',
    'Une prime de 1500 euros est versée.',
    'Mars compte deux lunes.',
    'La sonde file vers Mars.',
    'Le T1 transporte 200 000 voyageurs.',
    'Le 22e amendement est ancien.',
    'Dans 2000 communes, on vote peu.',
    'L’effectif passe de 1950 à 2010 salariés.',
    'Le premier tour est passé.',
    'Le lot 2024 est à vendre.',
    'L’année fut longue.',
    'Il reste un peu de temps.',
    'Elle coûte 2024 €.',
    'Le numéro 1984 est sorti.',
    'Le dernier client est parti.',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});
