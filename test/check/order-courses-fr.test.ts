/** Séries, records, pertes, décomptes et rangs en français, sur trois autres tableaux ; phrase, mots de l’affirmation, verdict. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';
const N = 'Not Enough Evidence';

const mediatheques = tableOf(
  'mediatheques',
  `Médiathèque;Prêts 2021;Prêts 2022;Prêts 2023;Prêts 2024;Visites 2024;Agents 2024
Avelines;38 700;40 200;42 900;45 300;79 000;8
Bellecour;71 300;69 800;67 500;64 900;142 000;16
Corderie;26 100;27 800;27 200;28 500;47 000;5
Dahlias;18 400;17 900;18 300;17 600;29 000;4
Écluse;58 200;61 700;64 100;68 300;151 000;13
Fontaine;11 200;11 900;12 600;13 100;22 000;2
`,
);

const bacs = tableOf(
  'bacs',
  `Liaison;Passagers 2022;Passagers 2023;Passagers 2024;Ponctualité 2022 (%);Ponctualité 2023 (%);Ponctualité 2024 (%);Résultat 2023 (€);Résultat 2024 (€)
Aven;284 000;297 000;315 000;90,4;91,9;92,6;98 000;131 000
Brigneau;171 000;166 000;158 000;87,2;85,1;83,5;-41 000;-76 000
Crozet;88 000;90 500;93 200;94,8;94,0;95,3;-9 000;6 000
Douric;39 000;41 600;40 300;80,7;82,9;84,8;-47 000;-44 000
`,
);

const verrerie = tableOf(
  'verrerie',
  `Année;Production (tonnes);Commandes;Prix de la tonne (€);Salariés
2016;7 240;388;612;143
2017;7 530;401;620;147
2018;7 980;426;634;151
2019;8 310;442;655;153
2020;6 120;298;648;136
2021;6 870;347;690;131
2022;7 610;379;774;134
2023;8 140;418;842;139
2024;8 420;433;815;138
`,
);

describe('le cours d’une série', () => {
  judged(
    'fr',
    [mediatheques, bacs, verrerie],
    [
      ['Les prêts de la Fontaine ont augmenté lors de chacune des trois dernières années.', 'chacune des trois', S],
      ['Les prêts de la Corderie ont augmenté lors de chacune des trois dernières années.', 'chacune des trois', R],
      ['Bellecour a vu ses prêts reculer chacune des trois dernières années.', 'chacune des trois', S],
      ['Les commandes ont progressé au cours de chacune des quatre dernières années.', 'chacune des quatre', S],
      ['Le prix de la tonne a augmenté au cours de chacune des quatre dernières années.', 'chacune des quatre', R],
      ['Le prix de la tonne a franchi pour la première fois les 650 euros en 2019.', 'pour la première fois', S],
      ['Le prix de la tonne a dépassé les 800 euros pour la première fois en 2024.', 'pour la première fois', R],
      ['La production a dépassé pour la première fois les 8 000 tonnes en 2023.', 'pour la première fois', R],
      ['Brigneau perd des passagers pour la deuxième année de suite.', 'deuxième année de suite', S],
      ['Douric gagne des passagers pour la deuxième année de suite.', 'deuxième année de suite', R],
      [
        'En 2024, le prix de la tonne a baissé pour la première fois depuis 2020.',
        'pour la première fois depuis 2020',
        S,
      ],
      [
        'En 2024, le prix de la tonne a baissé pour la première fois depuis 2017.',
        'pour la première fois depuis 2017',
        R,
      ],
      ['La production augmente pour la quatrième année d’affilée.', 'quatrième année d’affilée', S],
      ['La production augmente pour la cinquième année d’affilée.', 'cinquième année d’affilée', R],
      ['Les commandes restent inférieures à leur sommet de 2019.', 'inférieures', S],
      ['Jamais la verrerie n’avait employé aussi peu de monde qu’en 2021.', 'Jamais', S],
      ['En 2024, la production a dépassé 8 300 tonnes pour la première fois depuis 2019.', 'pour la première fois', S],
      ['En 2024, la production a dépassé 8 000 tonnes pour la première fois depuis 2019.', 'pour la première fois', R],
      ['Pour la première fois en quatre ans, le prix de la tonne a baissé en 2024.', 'Pour la première fois', S],
      ['Pour la première fois en six ans, le prix de la tonne a baissé en 2024.', 'Pour la première fois', R],
      ['En 2024, le prix de la tonne a baissé pour la première fois depuis 2022.', 'pour la première fois', N],
      ['Le nombre de visiteurs venus pour la première fois augmente.', 'première fois', N],
    ],
  );
});

describe('records, et niveaux atteints', () => {
  judged(
    'fr',
    [verrerie],
    [
      ['La production a atteint un record en 2024.', 'record', S],
      ['Les commandes ont atteint un record en 2024.', 'record', R],
      ['L’effectif est tombé à un plus bas historique en 2021, à 131 salariés.', 'plus bas historique', S],
      ['Les commandes ont atteint leur niveau record en 2019.', 'niveau record', S],
      ['La production a atteint un plus haut historique en 2023.', 'plus haut historique', R],
      ['La production est au plus haut depuis 2019.', 'plus haut depuis 2019', S],
      ['En 2022, la production était au plus haut depuis 2018.', 'plus haut depuis 2018', R],
      ['La production est tombée à un plus bas de 6 120 tonnes en 2020.', '6 120', S],
    ],
  );
});

describe('pertes et résultats', () => {
  judged(
    'fr',
    [bacs],
    [
      ['Une seule des quatre liaisons est bénéficiaire en 2024.', 'Une seule des quatre', R],
      ['Une seule des quatre liaisons était bénéficiaire en 2023.', 'Une seule des quatre', S],
      ['Brigneau affiche la plus lourde perte des quatre liaisons en 2024.', 'plus lourde perte', S],
      ['Douric affiche la plus lourde perte des quatre liaisons en 2024.', 'plus lourde perte', R],
      ['En 2023, la perte la plus faible était celle de Crozet.', 'plus faible', S],
    ],
  );
});

describe('combien d’un groupe, et qui en est exclu', () => {
  judged(
    'fr',
    [mediatheques, bacs],
    [
      ['Une seule des quatre liaisons a perdu des passagers entre 2022 et 2024.', 'Une seule des quatre', S],
      ['Une seule médiathèque emploie moins de quatre agents.', 'Une seule médiathèque', S],
      ['Une seule médiathèque a prêté moins de livres en 2024 qu’en 2023.', 'Une seule médiathèque', R],
      [
        'Toutes les médiathèques, sauf Bellecour et les Dahlias, ont prêté plus de livres en 2024 qu’en 2023.',
        'Toutes les médiathèques',
        S,
      ],
      [
        'Toutes les médiathèques, sauf Bellecour, ont prêté plus de livres en 2024 qu’en 2023.',
        'Toutes les médiathèques',
        R,
      ],
      ['Toutes les médiathèques hormis la Fontaine comptent au moins quatre agents.', 'Toutes les médiathèques', S],
      [
        'Toutes les médiathèques, sauf celle des Marais, ont prêté plus de livres en 2024 qu’en 2023.',
        'Toutes les médiathèques',
        N,
      ],
      [
        'À l’exception de Brigneau, toutes les liaisons ont transporté plus de passagers en 2024 qu’en 2022.',
        'toutes les liaisons',
        S,
      ],
      [
        'À l’exception de Brigneau, toutes les liaisons ont transporté plus de passagers en 2024 qu’en 2023.',
        'toutes les liaisons',
        R,
      ],
      ['La moitié des six médiathèques comptent moins de huit agents.', 'moitié des six', S],
      ['Un tiers des six médiathèques ont prêté moins de livres en 2024 qu’en 2023.', 'tiers des six', S],
      ['La moitié des six médiathèques ont prêté moins de livres en 2024 qu’en 2023.', 'moitié des six', R],
      ['Quatre des six médiathèques ont prêté plus de livres en 2024 qu’en 2021.', 'Quatre des six', S],
      ['Cinq des six médiathèques ont prêté plus de livres en 2024 qu’en 2021.', 'Cinq des six', R],
      ['Aucune médiathèque n’a prêté plus de livres que Bellecour en 2024.', 'Aucune médiathèque', R],
      ['Aucune médiathèque n’a prêté plus de livres que l’Écluse en 2024.', 'Aucune médiathèque', S],
      ['Aucune médiathèque ne compte moins de deux agents.', 'Aucune médiathèque', S],
      ['La ponctualité s’est améliorée sur trois des quatre liaisons.', 'trois des quatre', S],
      ['La ponctualité s’est améliorée sur deux des quatre liaisons.', 'deux des quatre', R],
    ],
  );
});

describe('l’un face à l’autre', () => {
  judged(
    'fr',
    [mediatheques, bacs],
    [
      ['En 2024, l’Écluse a dépassé Bellecour pour les prêts.', 'dépassé', S],
      ['Dès 2023, l’Écluse a dépassé Bellecour pour les prêts.', 'dépassé', R],
      ['La Corderie prête plus de livres que les Dahlias et la Fontaine réunis.', 'plus de livres', R],
      ['Aven transporte plus de passagers que les trois autres liaisons réunies.', 'plus de passagers', S],
      ['Pour la ponctualité, Brigneau est passée derrière Douric en 2024.', 'derrière', S],
    ],
  );
});

describe('rangs, et les premiers', () => {
  judged(
    'fr',
    [mediatheques, bacs, verrerie],
    [
      ['Crozet est la liaison la plus ponctuelle des quatre.', 'plus ponctuelle', S],
      ['Aven est la liaison la plus ponctuelle des quatre.', 'plus ponctuelle', R],
      ['L’Écluse est la médiathèque la plus fréquentée des six.', 'plus fréquentée', S],
      ['Bellecour est la médiathèque la plus prisée des six.', 'plus prisée', N],
      ['En nombre de prêts, les Dahlias arrivent avant-derniers.', 'avant-derniers', S],
      ['Par le nombre de visites, Bellecour arrive en deuxième position.', 'deuxième', S],
      ['Par le nombre de visites, les Avelines arrivent en deuxième position.', 'deuxième', R],
      ['La Fontaine est la seule médiathèque à compter moins de quatre agents.', 'la seule médiathèque', S],
      ['Les Dahlias sont la seule médiathèque à compter moins de cinq agents.', 'la seule médiathèque', R],
      ['Les Avelines figurent parmi les trois premières médiathèques pour les prêts.', 'trois premières', S],
      ['La Corderie figure parmi les trois premières médiathèques pour les prêts.', 'trois premières', R],
      ['C’est à l’Écluse que les agents sont les plus nombreux.', 'plus nombreux', R],
      ['Douric demeure la liaison la moins ponctuelle.', 'moins ponctuelle', R],
      ['Brigneau est désormais la liaison la moins ponctuelle.', 'moins ponctuelle', S],
      ['Aven enregistre le plus fort gain de passagers des quatre liaisons.', 'plus fort gain', S],
      ['Crozet enregistre le plus fort gain de passagers des quatre liaisons.', 'plus fort gain', R],
      ['La production reste inférieure à son sommet de 2019.', 'inférieure', R],
      ['2020 a été la pire année pour les commandes.', 'pire', S],
      ['L’année 2024 est la deuxième meilleure année pour les commandes.', 'deuxième', S],
      ['L’Écluse est l’une des deux plus grandes médiathèques par les prêts.', 'deux plus grandes', S],
      ['La Corderie est l’une des trois plus petites médiathèques par les visites.', 'trois plus petites', S],
      ['Les Avelines sont l’une des trois plus petites médiathèques par les visites.', 'trois plus petites', R],
    ],
  );
});
