/** Ordre et rang en français : qui est premier, qui est seul, combien, plus que qui ; phrase, mots de l'affirmation, verdict. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';
const N = 'Not Enough Evidence';

const piscines = tableOf(
  'piscines',
  `Piscine;Entrées 2021;Entrées 2022;Entrées 2023;Entrées 2024;Bassins;Tarif plein 2024 (€)
Aubier;41 200;58 300;61 900;64 750;3;4,80
Belle-Rive;88 500;121 400;118 200;115 600;5;6,20
Cormeray;22 300;30 100;31 700;31 200;1;3,90
Dervallières;57 600;79 800;83 500;91 400;4;5,50
Estivaux;35 900;44 700;43 200;46 100;2;4,10
Total;245 500;334 300;338 500;349 050;15;
`,
);

const lignes = tableOf(
  'lignes',
  `Ligne;Voyageurs 2023;Voyageurs 2024;Trains à l’heure 2023 (%);Trains à l’heure 2024 (%);Temps de trajet 2023 (min);Temps de trajet 2024 (min)
Littoral;412 000;431 000;86,1;88,4;52;49
Montagne;168 000;159 000;91,3;90,2;78;81
Plaine;590 000;612 000;83,7;84,0;41;44
Vallée;233 000;251 000;79,9;77,5;63;66
Autres lignes;54 000;51 000;;;;
`,
);

const festivals = tableOf(
  'festivals',
  `Festival;Résultat 2023 (€);Résultat 2024 (€);Spectateurs 2024
Arborescences;-12 400;3 800;8 200
Brume;5 100;-2 300;3 900
Caravanes;18 700;21 050;14 600
Détours;-8 900;-15 200;6 100
Étincelles;1 200;900;2 750
`,
);

const abbaye = tableOf(
  'abbaye',
  `Année;Visiteurs;Prix du billet (€);Guides
2017;61 200;7,00;14
2018;63 900;7,00;15
2019;66 100;7,50;16
2020;21 400;7,50;9
2021;38 800;8,00;10
2022;57 300;8,50;12
2023;64 200;9,50;13
2024;67 500;10,50;12
`,
);

describe('superlatifs et rangs entre membres', () => {
  judged(
    'fr',
    [piscines],
    [
      ['Belle-Rive reste la piscine la plus fréquentée des cinq.', 'plus fréquentée', S],
      ['Dervallières est la piscine la plus fréquentée des cinq.', 'plus fréquentée', R],
      ['C’est à Cormeray que le tarif est le plus bas.', 'plus bas', S],
      ['C’est à Estivaux que le tarif est le plus bas.', 'plus bas', R],
      ['Aubier est la troisième piscine de la ville par le nombre d’entrées.', 'troisième piscine', S],
      ['Estivaux est la troisième piscine de la ville par le nombre d’entrées.', 'troisième piscine', R],
      ['Nulle part ailleurs on ne compte autant de bassins qu’à Belle-Rive.', 'Nulle part', S],
      ['Nulle part ailleurs on ne compte autant de bassins qu’à Aubier.', 'Nulle part', R],
      ['Belle-Rive compte plus de bassins que n’importe quelle autre piscine.', 'plus de bassins', S],
      ['Dervallières compte plus de bassins que n’importe quelle autre piscine.', 'plus de bassins', R],
      ['Aucune autre piscine n’a autant de bassins que Belle-Rive.', 'Aucune autre', S],
      ['Aucune autre piscine n’a autant de bassins que Dervallières.', 'Aucune autre', R],
      ['En nombre d’entrées, Estivaux est avant-dernière du classement.', 'avant-dernière', S],
      ['En nombre d’entrées, Aubier est avant-dernière du classement.', 'avant-dernière', R],
      ['Belle-Rive, deuxième piscine de la ville en entrées, sera rénovée.', 'deuxième piscine', R],
      ['Aubier n’est pas la piscine la plus fréquentée des cinq.', 'plus fréquentée', S],
      ['Belle-Rive n’est plus la piscine la plus fréquentée des cinq.', 'plus fréquentée', R],
      // Rien n'est démenti quand le groupe, la mesure ou le jugement peuvent être autres.
      ['Dervallières est la piscine la plus fréquentée des trois piscines couvertes.', 'plus fréquentée', N],
      ['Estivaux est la meilleure piscine de la ville.', 'meilleure', N],
      ['Cormeray est la piscine la plus charmante des cinq.', 'plus', N],
      ['Dervallières est la piscine la plus fréquentée hors Belle-Rive.', 'plus fréquentée', N],
    ],
  );
});

describe('le bout que le mot désigne pour la mesure', () => {
  judged(
    'fr',
    [lignes],
    [
      ['La Plaine est la ligne la plus rapide des quatre.', 'plus rapide', S],
      ['Le Littoral est la ligne la plus rapide des quatre.', 'plus rapide', R],
      ['Le trajet le plus long est celui de la Montagne.', 'plus long', S],
      ['Le trajet le plus long est celui de la Vallée.', 'plus long', R],
      ['La Plaine transporte le plus de voyageurs.', 'plus', S],
      ['La Vallée transporte le plus de voyageurs.', 'plus', R],
      ['C’est sur la Vallée que les trains sont le moins souvent à l’heure.', 'moins', S],
    ],
  );
});

describe('rangs par l’évolution', () => {
  judged(
    'fr',
    [piscines, lignes],
    [
      ['Depuis 2021, Dervallières affiche la plus forte hausse des entrées.', 'plus forte hausse', S],
      ['Depuis 2021, Estivaux affiche la plus forte hausse des entrées.', 'plus forte hausse', R],
      ['Depuis 2021, Dervallières affiche la hausse des entrées la plus forte.', 'plus forte', S],
      ['Depuis 2021, Estivaux affiche la hausse des entrées la plus forte.', 'plus forte', R],
      ['En un an, les entrées de Dervallières ont progressé plus vite que partout ailleurs.', 'plus vite', S],
      ['En un an, les entrées d’Aubier ont progressé plus vite que partout ailleurs.', 'plus vite', R],
      ['Le recul le plus marqué des entrées en 2024 est celui de Belle-Rive.', 'plus marqué', S],
      [
        'En 2024, les voyageurs de la Vallée ont augmenté de 7,7 %, un rythme que n’égale aucune autre ligne.',
        'un rythme',
        S,
      ],
      [
        'En 2024, les voyageurs de la Plaine ont augmenté de 3,7 %, un rythme que n’égale aucune autre ligne.',
        'un rythme',
        R,
      ],
    ],
  );
});

describe('rangs dans le temps', () => {
  judged(
    'fr',
    [abbaye],
    [
      ['En 2024, l’abbaye a reçu le plus de visiteurs depuis le début des comptages en 2017.', 'plus', S],
      ['En 2023, l’abbaye a reçu le plus de visiteurs depuis le début des comptages en 2017.', 'plus', R],
      ['Le nombre de visiteurs est au plus haut depuis 2019.', 'plus haut depuis 2019', S],
      ['Le nombre de guides est au plus haut depuis 2019.', 'plus haut depuis 2019', R],
      ['Jamais, depuis 2017, le billet n’avait été aussi cher qu’en 2024.', 'Jamais', S],
      ['Jamais, depuis 2017, les guides n’avaient été aussi nombreux qu’en 2024.', 'Jamais', R],
      ['2024 a été l’année la plus fréquentée.', 'plus fréquentée', S],
      ['2019 a été l’année la plus fréquentée.', 'plus fréquentée', R],
      ['L’abbaye n’a jamais accueilli autant de visiteurs.', 'jamais', S],
      ['L’abbaye n’a jamais employé autant de guides.', 'jamais', R],
      ['La plus belle année de l’abbaye reste celle de la réouverture.', 'plus', N],
    ],
  );
});

describe('l’un face à l’autre', () => {
  judged(
    'fr',
    [piscines, lignes, abbaye],
    [
      ['Dervallières compte plus de bassins qu’Aubier.', 'plus de bassins', S],
      ['Estivaux compte plus de bassins qu’Aubier.', 'plus de bassins', R],
      ['Le tarif est moins élevé à Cormeray qu’à Estivaux.', 'moins élevé', S],
      ['La piscine coûte moins cher à Dervallières qu’à Aubier.', 'moins cher', R],
      ['Belle-Rive a plus de bassins que ses quatre voisines réunies.', 'plus de bassins', R],
      ['La Plaine a transporté davantage de voyageurs que le Littoral et la Montagne réunis.', 'davantage', S],
      ['La Vallée a transporté davantage de voyageurs que le Littoral.', 'davantage', R],
      ['En nombre d’entrées, Dervallières devance Aubier.', 'devance', S],
      ['En nombre d’entrées, Dervallières est devancée par Aubier.', 'devancée par', R],
      ['Le nombre de guides reste sous son niveau de 2019.', 'sous son niveau de 2019', S],
      ['Le nombre de visiteurs reste sous son niveau de 2019.', 'sous son niveau de 2019', R],
      ['Le nombre de guides a reculé, sans retomber sous son niveau de 2020.', 'sous son niveau de 2020', S],
      ['Elle a plus de charme que sa rivale.', 'plus de charme', N],
    ],
  );
});

describe('qui est seul à le faire', () => {
  judged(
    'fr',
    [piscines, lignes, festivals],
    [
      ['Belle-Rive est la seule piscine à avoir perdu des entrées deux années de suite.', 'la seule piscine', S],
      ['Cormeray est la seule piscine à avoir perdu des entrées deux années de suite.', 'la seule piscine', R],
      ['La Montagne est la seule ligne dont les voyageurs diminuent.', 'la seule ligne', S],
      ['Le Littoral est la seule ligne dont les voyageurs diminuent.', 'la seule ligne', R],
      ['Belle-Rive et Cormeray sont les seules piscines dont les entrées reculent en 2024.', 'les seules piscines', S],
      ['Belle-Rive est la seule piscine dont les entrées reculent en 2024.', 'la seule piscine', R],
      ['Seule la Montagne perd des voyageurs.', 'Seule la Montagne', S],
      ['Seule la Plaine gagne des voyageurs.', 'Seule la Plaine', R],
      ['Seul à perdre des voyageurs, le Littoral s’interroge.', 'Seul à perdre', R],
      ['Seul le Littoral a réduit son temps de trajet.', 'Seul le Littoral', S],
      [
        'Caravanes et Étincelles sont les seuls festivals bénéficiaires deux années de suite.',
        'les seuls festivals',
        S,
      ],
      ['Seul le Grand-Large a perdu des spectateurs.', 'Seul le Grand-Large', N],
    ],
  );
});

describe('combien d’un groupe', () => {
  judged(
    'fr',
    [piscines, lignes, festivals],
    [
      ['Deux des cinq festivals ont fini 2024 dans le rouge.', 'Deux des cinq', S],
      ['Trois des cinq festivals ont fini 2024 dans le rouge.', 'Trois des cinq', R],
      ['Toutes les piscines, sauf deux, ont gagné des entrées en 2024.', 'Toutes les piscines, sauf deux', S],
      ['Toutes les piscines, sauf une, ont gagné des entrées en 2024.', 'Toutes les piscines, sauf une', R],
      ['Aucune des quatre lignes n’a perdu de voyageurs en 2024.', 'Aucune des quatre', R],
      ['Aucune des cinq piscines n’a accueilli moins de 30 000 entrées en 2024.', 'Aucune des cinq', S],
      ['Chacune des cinq piscines a gagné des entrées depuis 2021.', 'Chacune des cinq', S],
      ['Toutes les piscines ont gagné des entrées en 2024.', 'Toutes les piscines', R],
      ['La plupart des piscines ont gagné des entrées en 2024.', 'La plupart des piscines', S],
      ['Aucune des neuf lignes n’a perdu de voyageurs en 2024.', 'Aucune des neuf', N],
    ],
  );
});

describe('le cours d’une série', () => {
  judged(
    'fr',
    [piscines, abbaye],
    [
      ['Les entrées d’Aubier progressent chaque année depuis 2021.', 'chaque année', S],
      ['Les entrées d’Estivaux progressent chaque année depuis 2021.', 'chaque année', R],
      ['À Belle-Rive, les entrées reculent pour la deuxième année consécutive.', 'deuxième année consécutive', S],
      ['À Cormeray, les entrées reculent pour la deuxième année consécutive.', 'deuxième année consécutive', R],
      ['Le nombre de visiteurs augmente chaque année depuis 2020.', 'chaque année', S],
      ['Le nombre de visiteurs augmente chaque année depuis 2018.', 'chaque année', R],
      ['Le billet franchit pour la première fois le seuil des 10 euros.', 'pour la première fois', S],
      ['La fréquentation dépasse pour la première fois les 65 000 visiteurs.', 'pour la première fois', R],
      ['En 2024, le nombre de guides connaît sa première baisse depuis 2020.', 'première baisse', S],
    ],
  );
});
