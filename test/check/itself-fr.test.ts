/** Les articles français confrontés à eux-mêmes, sans données. */
import { checkTold, told } from './itself.ts';

const { wrong, right, open } = told;
const C = 'Conflicting Evidence';

checkTold('fr', {
  'd’un chiffre à l’autre, et l’évolution donnée à côté': [
    wrong('Le club est passé de 1 800 à 2 430 licenciés en deux saisons, soit une hausse de 45 %.', '45 %', '35'),
    right('Le club est passé de 1 800 à 2 430 licenciés en deux saisons, soit une hausse de 35 %.', '35 %'),
    wrong("L'abonnement grimpe de 24 à 30 euros, une augmentation de 14 %.", '14 %', '25'),
    wrong('Le délai moyen a été divisé par trois, de 90 jours à 45.', 'divisé par trois', '0,5 fois'),
    right('Le délai moyen a été divisé par deux, de 90 jours à 45.', 'divisé par deux'),
    open('La commune est passée de 6 400 à 8 000 habitants et le prix des terrains a bondi de 60 %.'),
    open('Les adhésions sont passées de 310 à 420 ; les dons, eux, ont reculé de 12 %.'),
  ],
  'les parties et leur total': [
    wrong('La flotte compte 48 navires : 21 chalutiers, 14 fileyeurs et 17 caseyeurs.', '48 navires', '52'),
    right('La flotte compte 52 navires : 21 chalutiers, 14 fileyeurs et 17 caseyeurs.', '52 navires'),
    wrong(
      "Le plan pèse 9,4 milliards d'euros, répartis en 4,1 milliards de prêts, 2,6 milliards de subventions et 1,5 milliard de garanties.",
      '9,4 milliards',
      '8,2',
    ),
    wrong(
      'Le festival a coûté 410 000 euros, dont 280 000 pour les artistes et 165 000 pour la sécurité.',
      '410 000',
      '445 000',
    ),
    open('Le festival a coûté 410 000 euros, dont 180 000 pour les artistes et 65 000 pour la sécurité.'),
    open('Le musée a reçu 90 000 visiteurs, parmi lesquels 61 000 enfants et 42 000 écolières.'),
    open(
      "Le bénéfice recule de 2,5 millions à cause de 2,7 millions de frais de justice et d'un million de réparations.",
    ),
  ],
  'ce qui reste d’un tout': [
    wrong("Sur les 640 dossiers, 410 ont été acceptés, 180 refusés et les 70 autres restent à l'étude.", '70', '50'),
    right("Sur les 640 dossiers, 410 ont été acceptés, 180 refusés et les 50 autres restent à l'étude.", '50'),
    wrong('Sur 90 lits, 67 sont occupés, ce qui en laisse 33 de libres.', '33', '23'),
    wrong('Les trois quarts du budget sont dépensés, les 35 % restants iront à 2025.', '35 %', '25 %'),
    wrong(
      "L'éolien fournit 54 % de l'électricité de l'île, le diesel 30 % et le solaire les 26 % restants.",
      '26 %',
      '16 %',
    ),
    open('Sur 90 lits, 67 sont occupés, dont 12 par des enfants.'),
    open("L'association a réuni 4,5 des 7 millions d'euros nécessaires ; il lui manque 2,5 millions."),
  ],
  'les parts d’un même tout': [
    wrong('Dans ce sondage, 62 % des habitants sont pour le projet et 41 % contre.', '41 %', '103 %', C),
    wrong("La candidate l'emporte avec 56,2 % des voix contre 45,8 % à son unique rival.", '45,8 %', '102 %', C),
    wrong("L'électricité vient à 48 % de l'éolien, à 31 % du gaz et à 28 % du nucléaire.", '31 %', '107 %', C),
    open('Dans ce sondage, 62 % des habitants sont pour le projet et 38 % contre.'),
    open('Plusieurs réponses étaient possibles : 62 % sont pour un pont et 41 % contre un tunnel.'),
    open('La participation a atteint 62 % et 41 % des votants avaient moins de 40 ans.'),
  ],
  'une moyenne et ses termes': [
    wrong(
      'En moyenne, 410 personnes sont venues chaque jour : 380 vendredi, 520 samedi et 450 dimanche.',
      '410',
      '450',
    ),
    right(
      'En moyenne, 450 personnes sont venues chaque jour : 380 vendredi, 520 samedi et 450 dimanche.',
      '450 personnes',
    ),
    wrong('Il est tombé en moyenne 49 mm par mois : 35 mm en mars, 52 mm en avril et 33 mm en mai.', '49 mm', '40'),
    wrong(
      "Le prix moyen s'établit à 450 000 euros : 210 000 pour un appartement, 405 000 pour une maison.",
      '450 000',
      '307 500',
    ),
    open("Le prix moyen s'établit à 360 000 euros : 210 000 pour un appartement, 405 000 pour une maison."),
  ],
  'un nombre et son prix': [
    wrong("La ville achète 120 bus à 300 000 euros pièce, soit 26 millions d'euros.", '26 millions', '36'),
    right("La ville achète 120 bus à 300 000 euros pièce, soit 36 millions d'euros.", '36 millions'),
    wrong(
      "Les 4 000 caisses sont parties à 25 euros l'unité, pour un total de 1 million d'euros.",
      '1 million',
      '100 000',
    ),
    wrong('Un loyer de 850 euros par mois, soit 12 200 euros par an.', '12 200', '10 200'),
    open('La ville achète 120 bus à 300 000 euros pièce et 36 rames de tramway.'),
  ],
  'un taux, son numérateur et son dénominateur': [
    wrong(
      'La police a relevé 1 200 vols dans une ville de 80 000 habitants, soit 25 pour 1 000 habitants.',
      '25 pour 1 000',
      '15',
    ),
    right(
      'La police a relevé 1 200 vols dans une ville de 80 000 habitants, soit 15 pour 1 000 habitants.',
      '15 pour 1 000',
    ),
    wrong("L'avion a parcouru 5 600 km en 7 heures, soit 1 120 km/h de moyenne.", '1 120', '800'),
    right('Les 240 élèves se partagent 30 ordinateurs, un pour 8.', '8'),
    open('Le club a dépensé 168 000 euros en 2023 et compte 4 800 adhérents, qui ont payé chacun 53 euros.'),
  ],
  'les âges et les années': [
    wrong("Né en 1950, l'architecte est mort en 2019, à 71 ans.", '71 ans', '69'),
    right("Né en 1950, l'architecte est mort en 2019, à 69 ans.", '69 ans'),
    right("Né en 1950, l'architecte est mort en 2019 à l'âge de 68 ans.", '68 ans'),
    wrong("L'entreprise a été fondée en 1998, il y a trente-six ans.", 'trente-six ans', '26'),
    right("L'entreprise a été fondée en 1998, il y a 26 ans.", '26 ans'),
    wrong('Elle a régné de 1953 à 1981, soit 38 ans.', '38 ans', '28'),
    wrong('Le pont, construit en 1931, a été fermé en 1987, après 66 ans.', '66 ans', '56'),
    open("Né en 1950, il entre dans l'entreprise en 1974, à 24 ans, et la quitte trente ans plus tard."),
    open('Le pont, construit en 1931, a été fermé en 1987 après 12 ans de débats.'),
  ],
  'une date et son jour': [
    wrong('Le vote a lieu mardi 24 avril 2024.', 'mardi 24 avril 2024', 'est un mercredi'),
    right('Le vote a lieu mercredi 24 avril 2024.', 'mercredi 24 avril 2024'),
    wrong('Paru le mercredi 23 avril 2024 à Lyon.', 'mercredi 23 avril 2024', 'est un mardi'),
    wrong('Le scrutin se tient le vendredi 16 mai.', 'vendredi 16 mai', 'est un jeudi'),
    wrong('Le 24 avril 2024, un mardi, il a plu.', '24 avril 2024', '23 avril 2024'),
    open('Du lundi 22 au vendredi 26 avril 2024, la ligne est fermée.'),
    open("L'incendie du mardi 3 mars reste dans les mémoires."),
    open('Mardi, 24 avril compris, trois trains ont été supprimés.'),
  ],
  'le titre et le texte': [
    wrong(
      "Port : 4,5 millions d'euros pour la digue\n\nLa région va consacrer 5,4 millions d'euros à la digue du port, a-t-elle annoncé lundi.\n\nLes travaux commencent en mai.",
      '4,5 millions',
      '5,4 millions',
      C,
    ),
    wrong(
      "L'hôpital va recruter 85 infirmiers\n\nL'hôpital recrutera 58 infirmiers d'ici juin, a dit mardi son directeur.\n\nIl en manque partout.",
      '85 infirmiers',
      '58 infirmiers',
      C,
    ),
    open(
      "Le ministre défend un plan rail de 2 milliards d'euros\n\nLe plan rail coûtera 700 millions d'euros cette année et 1,3 milliard en 2025.\n\nIl a ses détracteurs.",
    ),
  ],
  'la même quantité donnée deux fois': [
    wrong(
      "L'usine emploie 2 350 personnes. Pour les syndicats, beaucoup des 2 530 personnes que l'usine emploie feront grève.",
      '2 530 personnes',
      '2 350',
      C,
    ),
    open("L'usine emploie 2 350 personnes. Selon les syndicats, 1 200 feront grève."),
  ],
  'la même grandeur dans une autre unité': [
    wrong('Le pipeline mesure 80 km (130 miles).', '130 miles', '49,7'),
    wrong('Le champ couvre 12 acres (30 hectares).', '30 hectares', '4,9'),
    wrong("La mer s'est réchauffée de 2 °C (35,6 °F) depuis 1980.", '35,6', '3,6'),
    right("La mer s'est réchauffée de 2 °C (3,6 °F) depuis 1980.", '3,6'),
    right('La nuit a été 2 °C (3,6 °F) plus chaude que la normale.', '3,6'),
    open("L'étape est longue de 180 km (1 900 m de dénivelé)."),
  ],
});
