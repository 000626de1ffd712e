/** Des phrases françaises, chacune avec une erreur, et ce qui, du même genre, est juste. */
import type { MistakeCase } from './catalogue.ts';

const villes = `Ville;Année;Trajets;Abonnements;Prix moyen du billet (€);Prix médian du billet (€);Recettes brutes (€);Recettes nettes (€);Habitants
Valmont;2022;15000;1214;1,71;1,45;25650;22310;31400
Valmont;2023;40000;4310;1,82;1,52;72800;63440;31900
Valmont;2024;44700;5020;1,94;1,60;86718;75190;32400
Orsan;2022;39800;3296;1,55;1,38;61690;53810;22300
Orsan;2023;41200;3350;1,61;1,41;66332;57730;22500
Orsan;2024;43100;3410;1,66;1,44;71546;62260;22800
Marle;2022;9400;720;1,22;1,12;11468;10010;9900
Marle;2023;9900;760;1,27;1,15;12573;10960;10050
Marle;2024;10200;790;1,30;1,18;13260;11540;10100
`;

const pays = `Pays;Année;PIB (Md USD);PIB PPA (Md USD);Dette publique (Md €);Dépenses publiques (Md €);Salaires (€);Indice des prix à la consommation;Participation (%)
Arland;2020;1210;1530;811;496;2410;100,0;41,2
Arland;2021;1302;1640;905;494;2502;103,1;43,5
Arland;2022;1398;1755;1008;603;2611;109,4;44,1
Arland;2023;1450;1871;1111;603;2733;114,2;44,8
Borland;2020;640;980;402;231;1890;100,0;50,3
Borland;2021;671;1020;431;229;1933;102,0;51,6
Borland;2022;705;1090;466;235;2010;107,7;52,0
Borland;2023;728;1130;499;233;2087;111,9;52,9
Cetia;2020;90;160;40;24;1100;100,0;60,1
Cetia;2021;99;171;44;24;1150;104,0;60,8
Cetia;2022;108;184;47;23;1200;112,3;61,0
Cetia;2023;119;201;51;24;1270;118,1;61,4
`;

const usine = `Trimestre;Production (t);Embauches
2023-T1;1210;180
2023-T2;1095;192
2023-T3;1130;210
2023-T4;1164;230
`;

const parc = `Année;Bus en service;Statut
2022;310;constaté
2023;342;constaté
2024;355;constaté
2024;412;prévu
`;

const service = `Service;Patients en attente;Dossiers en attente
Est;6480;7810
Ouest;5120;6330
Nord;4070;4850
`;

const frais = `Ville;Année;Réparations (€);Carburant (€)
Valmont;2023;60110;38940
Valmont;2024;63480;41270
Orsan;2023;57200;35810
Orsan;2024;58930;36650
`;

const loyers = `Ville;Année;Loyer (€ par mois)
Valmont;2023;798
Valmont;2024;824
Orsan;2023;655
Orsan;2024;671
`;

const votants = `Sexe;Participation (%)
Total;44,7
Hommes;58,2
Femmes;31,4
`;

export const cases: readonly MistakeCase[] = [
  {
    kind: 'ellipsis',
    wrong: 'Le centre exploite entre 30 et 350 000 puces.',
    right: 'Le centre exploite entre 30 000 et 350 000 puces.',
  },
  {
    kind: 'slower',
    data: pays,
    wrong: "Le PIB de l'Arland a reculé de 3,7 % en 2023.",
    right: "Le PIB de l'Arland a progressé de 3,7 % en 2023.",
  },
  {
    kind: 'sign',
    data: villes,
    wrong: 'Les trajets à Valmont ont baissé de 11,8 % en 2024.',
    right: 'Les trajets à Valmont ont augmenté de 11,8 % en 2024.',
  },
  {
    kind: 'reversed',
    data: villes,
    wrong: 'Orsan a enregistré plus de trajets que Valmont en 2024.',
    right: "Valmont a enregistré plus de trajets qu'Orsan en 2024.",
  },
  {
    kind: 'all-others',
    data: villes,
    wrong: 'Valmont a compté plus de trajets que toutes les autres villes réunies en 2024.',
    right: 'Valmont a compté plus de trajets que Marle en 2024.',
  },
  {
    kind: 'points-rank',
    data: pays,
    wrong: "L'Arland a connu la croissance du PIB la plus rapide des trois pays en 2023.",
    right: 'La Cetia a connu la croissance du PIB la plus rapide des trois pays en 2023.',
  },
  {
    kind: 'rank',
    data: villes,
    wrong: 'Orsan avait le prix moyen du billet le plus élevé des trois villes en 2022.',
    right: 'Valmont avait le prix moyen du billet le plus élevé des trois villes en 2022.',
  },
  {
    kind: 'per-capita',
    data: villes,
    wrong: 'Orsan a compté le plus grand nombre de trajets des trois villes en 2024.',
    right: 'Valmont a compté le plus grand nombre de trajets des trois villes en 2024.',
  },
  {
    kind: 'pp',
    wrong: 'Le soutien au projet progresse de 4,8 %, de 31,6 % à 36,4 %.',
    right: 'Le soutien au projet progresse de 4,8 points, de 31,6 % à 36,4 %.',
  },
  {
    kind: 'pp',
    wrong: 'La participation gagne 15,2 points, de 31,6 % à 36,4 %.',
    right: 'La participation gagne 4,8 points, de 31,6 % à 36,4 %.',
  },
  {
    kind: 'by-to',
    data: villes,
    wrong: 'Les abonnements à Valmont ont augmenté de 4 310 en 2023.',
    right: 'Les abonnements à Valmont ont atteint 4 310 en 2023.',
  },
  {
    kind: 'over-100',
    wrong: 'Les déchets ont baissé de 300 %, de 80 à 20 tonnes.',
    right: 'Les déchets ont augmenté de 300 %, de 20 à 80 tonnes.',
  },
  {
    kind: 'growth-ratio',
    wrong: 'Les cas ont augmenté de 757 %, de 70 à 530.',
    right: 'Les cas ont augmenté de 657 %, de 70 à 530.',
  },
  {
    kind: 'fold',
    data: villes,
    wrong: 'Valmont a vendu 4,5 fois plus d’abonnements en 2023 qu’en 2022.',
    right: 'Valmont a vendu 3,6 fois plus d’abonnements en 2023 qu’en 2022.',
  },
  {
    kind: 'reverse-base',
    wrong: 'Les prix ont baissé de 25 %, de 125 à 100 euros.',
    right: 'Les prix ont baissé de 20 %, de 125 à 100 euros.',
  },
  {
    kind: 'complement',
    wrong: 'Sur les 800 élèves, 300, soit 62,5 %, ont participé.',
    right: 'Sur les 800 élèves, 300, soit 37,5 %, ont participé.',
  },
  {
    kind: 'share-base',
    wrong: 'Sur les 750 élèves, 300, soit 66,7 %, ont participé.',
    right: 'Sur les 750 élèves, 300, soit 40 %, ont participé.',
  },
  {
    kind: 'separator',
    data: villes,
    wrong: 'Valmont a vendu 5,020 abonnements en 2024.',
    right: 'Valmont a vendu 5 020 abonnements en 2024.',
  },
  {
    kind: 'false-friend',
    data: pays,
    wrong: "La dette publique de la Borland s'établissait à 499 billions d'euros en 2023.",
    right: "La dette publique de la Borland s'établissait à 499 milliards d'euros en 2023.",
  },
  {
    kind: 'scale-lost',
    data: villes,
    wrong: 'Valmont a compté 44,7 trajets en 2024.',
    right: 'Valmont a compté 44,7 milliers de trajets en 2024.',
  },
  {
    kind: 'scale',
    data: villes,
    wrong: 'Valmont a compté 44,7 millions de trajets en 2024.',
    right: 'Valmont a compté 45 000 trajets en 2024.',
  },
  {
    kind: 'decimal',
    data: pays,
    wrong: 'La participation en Arland était de 4,48 % en 2023.',
    right: 'La participation en Arland était de 45 % en 2023.',
  },
  {
    kind: 'transposed',
    data: villes,
    wrong: 'Valmont a compté 47 400 trajets en 2024.',
    right: 'Valmont a compté 45 000 trajets en 2024.',
  },
  {
    kind: 'sum-average',
    wrong: 'Les stands ont vendu 110, 90, 140 et 120 tartes, soit 460 en moyenne.',
    right: 'Les stands ont vendu 110, 90, 140 et 120 tartes, soit 115 en moyenne.',
  },
  {
    kind: 'mean-median',
    data: villes,
    wrong: 'Le prix moyen du billet à Valmont était de 1,60 euro en 2024.',
    right: 'Le prix médian du billet à Valmont était de 1,60 euro en 2024.',
  },
  {
    kind: 'part-total',
    wrong: 'Les pièces ont coûté 110, 90, 480 et 123 euros, soit 480 euros au total.',
    right: 'Les pièces ont coûté 110, 90, 480 et 123 euros, soit 803 euros au total.',
  },
  {
    kind: 'left-out',
    wrong: 'Les pièces ont coûté 110, 90, 480 et 123 euros, soit 713 euros au total.',
    right: 'Les pièces ont coûté 110, 90, 480 et 123 euros, soit près de 810 euros au total.',
  },
  {
    kind: 'double-count',
    wrong: 'Les pièces ont coûté 110, 90, 480 et 123 euros, soit 926 euros au total.',
    right: 'Les pièces ont coûté 110, 90, 480 et 123 euros, soit environ 800 euros au total.',
  },
  {
    kind: 'per-capita',
    wrong: 'Le club a payé 41 600 euros de cotisations pour 320 membres, soit 41 600 euros par tête.',
    right: 'Le club a payé 41 600 euros de cotisations pour 320 membres, soit 130 euros par tête.',
  },
  {
    kind: 'reverse-rate',
    wrong: 'La kermesse a rapporté 1 190 euros pour 500 billets, soit 0,42 euro par billet.',
    right: 'La kermesse a rapporté 1 190 euros pour 500 billets, soit 2,38 euros par billet.',
  },
  {
    kind: 'currency',
    data: pays,
    wrong: "Le PIB de l'Arland était de 1 450 milliards d'euros en 2023.",
    right: "Le PIB de l'Arland était de 1 340 milliards d'euros en 2023.",
  },
  {
    kind: 'unit-conversion',
    wrong: 'Le sentier mesure 12 kilomètres (19,3 miles).',
    right: 'Le sentier mesure 12 kilomètres (7,5 miles).',
  },
  { kind: 'unit-kind', wrong: "L'archive pèse 52 Go (52 gigabits).", right: "L'archive pèse 52 Go (416 gigabits)." },
  {
    kind: 'quarter-year',
    data: usine,
    wrong: "Au quatrième trimestre 2023, l'usine a fait 812 embauches.",
    right: "En 2023, l'usine a fait 812 embauches.",
  },
  {
    kind: 'annualised',
    data: usine,
    wrong: 'La production a reculé de 32,9 % au deuxième trimestre 2023 par rapport au premier trimestre 2023.',
    right: 'La production a reculé de 9,5 % au deuxième trimestre 2023 par rapport au premier trimestre 2023.',
  },
  {
    kind: 'rate-unit',
    data: loyers,
    wrong: 'Le loyer à Valmont était de 824 euros par semaine en 2024.',
    right: 'Le loyer à Valmont était de 190 euros par semaine en 2024.',
  },
  {
    kind: 'cumulative',
    data: villes,
    wrong: 'Orsan a compté 124 100 trajets en 2024.',
    right: 'Orsan a compté 124 100 trajets en trois ans.',
  },
  {
    kind: 'sum-pct',
    data: pays,
    wrong: 'La participation en Arland était de 173,6 % en 2023.',
    right: 'La participation en Arland était de 44,8 % en 2023.',
  },
  {
    kind: 'base-year',
    data: villes,
    wrong: 'Les trajets à Valmont ont augmenté de 198 % entre 2023 et 2024.',
    right: 'Les trajets à Valmont ont augmenté de 198 % entre 2022 et 2024.',
  },
  { kind: 'stale', data: villes, wrong: 'Valmont vend 4 310 abonnements.', right: 'Valmont vend 5 020 abonnements.' },
  {
    kind: 'fiscal',
    data: villes,
    wrong: "Valmont a vendu 4 310 abonnements lors de l'exercice 2024.",
    right: 'Valmont a vendu 4 310 abonnements en 2023.',
  },
  {
    kind: 'misdate',
    data: villes,
    wrong: 'Valmont a vendu 4 310 abonnements en 2024.',
    right: 'Valmont a vendu environ 5 000 abonnements en 2024.',
  },
  {
    kind: 'plan-fact',
    data: parc,
    wrong: 'On comptait 412 bus en service en 2024.',
    right: 'On prévoit 412 bus en service en 2024.',
  },
  {
    kind: 'geography',
    data: villes,
    wrong: 'Valmont a compté 43 100 trajets en 2024.',
    right: 'Orsan a compté 43 100 trajets en 2024.',
  },
  {
    kind: 'stock-flow',
    data: pays,
    wrong: "La dette publique de l'Arland s'élevait à 603 milliards d'euros en 2023.",
    right: "La dette publique de l'Arland s'élevait à 1 111 milliards d'euros en 2023.",
  },
  {
    kind: 'nominal-real',
    data: pays,
    wrong: 'Les salaires en Arland ont augmenté de 0,27 % en 2023.',
    right: 'Les salaires en Arland ont augmenté de 4,7 % en 2023.',
  },
  {
    kind: 'ppp',
    data: pays,
    wrong: "Le PIB de l'Arland était de 1 871 milliards de dollars en 2023.",
    right: "Le PIB PPA de l'Arland était de 1 871 milliards de dollars en 2023.",
  },
  {
    kind: 'gross-net',
    data: villes,
    wrong: 'Valmont a réalisé des recettes nettes de 86 718 euros en 2024.',
    right: 'Valmont a réalisé des recettes brutes de 86 718 euros en 2024.',
  },
  {
    kind: 'counted-thing',
    data: service,
    wrong: 'Le service Est compte 7 810 patients en attente.',
    right: 'Le service Est compte 7 810 dossiers en attente.',
  },
  {
    kind: 'category',
    data: frais,
    wrong: 'Les réparations à Valmont ont coûté 41 270 euros en 2024.',
    right: 'Le carburant à Valmont a coûté 41 270 euros en 2024.',
  },
  { kind: 'weekday', wrong: 'Le vote a lieu mardi 24 avril 2024.', right: 'Le vote a lieu mercredi 24 avril 2024.' },
  {
    kind: 'hedge',
    data: villes,
    wrong: 'Orsan a compté près de 38 000 trajets en 2022.',
    right: 'Orsan a compté près de 40 000 trajets en 2022.',
  },
  {
    kind: 'subgroup',
    data: votants,
    wrong: 'La participation était de 58,2 %.',
    right: 'La participation des hommes était de 58,2 %.',
  },
];
