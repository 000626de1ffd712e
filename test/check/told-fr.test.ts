/** French articles against themselves: shares, rates and gaps whose figures stand in other sentences, and look-alikes. */
import { checkTold, told } from './itself.ts';

const { wrong, right, open } = told;

checkTold('fr', {
  'une part d’un tout nommé plus haut': [
    wrong(
      'Le lycée accueille 1 260 élèves. L’internat en loge 378, soit un élève sur quatre.',
      'un élève sur quatre',
      '30 %',
    ),
    right('Le lycée accueille 1 260 élèves. L’internat en loge 315, soit un élève sur quatre.', 'un élève sur quatre'),
    right('Le lycée accueille 1 260 élèves. La voie générale en compte 630, soit la moitié.', 'la moitié'),
    wrong('Au brevet, 264 reçus sur 300 candidats : 78 % de réussite.', '78 %', '88 %'),
    right('Au brevet, 264 élèves sur 300 ont été reçus : 88 % de réussite.', '88 %'),
    open(
      'La ville a collecté 24 000 tonnes, dont 9 600 recyclées. Le verre en pèse 3 200, un tiers de ce qui est recyclé.',
    ),
    open('Le lycée a 800 élèves. Quelque 300 élèves, soit 45 % des garçons, jouent au foot.'),
    open('Le club a gagné 12 de ses 20 matchs, soit 55 % à domicile.'),
    open('Au brevet, 264 élèves sur 300 ont été reçus, 95 % des filles et 80 % des garçons.'),
    open('Le lycée accueille 1 260 élèves et 90 professeurs. L’internat loge 378 jeunes, un sur deux venu des îles.'),
  ],
  'un montant rapporté à des têtes': [
    wrong('Les quatre gymnases ont coûté 3,2 millions d’euros, soit 640 000 euros chacun.', '640 000', '800 000'),
    right('Les quatre gymnases ont coûté 3,2 millions d’euros, soit 800 000 euros chacun.', '800 000'),
    wrong(
      'La commune compte 64 000 habitants. Son réseau de bus coûte 1,6 million d’euros, soit 40 euros par habitant.',
      '40 euros',
      '25',
    ),
    right(
      'La commune compte 64 000 habitants. Son réseau de bus coûte 1,6 million d’euros, soit 25 euros par habitant.',
      '25 euros',
    ),
    open(
      'La ville compte 64 000 habitants. La région verse 1,6 million d’euros, soit 3 euros par habitant de la région.',
    ),
    open('Les trois bourgs ont 64 000 habitants. La médiathèque d’Orly coûte 1,6 million, soit 80 euros par habitant.'),
    open('Le club a gagné 15 de ses 25 matchs. Un abonnement coûte 96 euros, soit 8 euros par match.'),
    open('Le club compte 1 240 membres. Il doit 93 000 euros et demande 57 euros par membre.'),
  ],
  'tant par jour': [
    wrong(
      'Le musée a ouvert 250 jours et reçu 90 000 visiteurs, ce qui fait 410 visiteurs par jour.',
      '410 visiteurs',
      '360',
    ),
    right('Le musée a ouvert 250 jours et reçu 90 000 visiteurs, ce qui fait 360 visiteurs par jour.', '360 visiteurs'),
    open('Le musée a ouvert 250 jours et reçu 90 000 visiteurs ; la buvette sert 410 cafés par jour.'),
  ],
  'un prix payé plusieurs fois': [
    wrong('Le gîte loue 26 chambres à 40 euros la nuit pendant 300 nuits, soit 372 000 euros.', '372 000', '312 000'),
    right('Le gîte loue 26 chambres à 40 euros la nuit pendant 300 nuits, soit 312 000 euros.', '312 000'),
  ],
  'ce qui sépare deux montants': [
    wrong(
      'Le club a dépensé 9,8 millions d’euros pour 8,4 millions de recettes, soit un trou de 2,4 millions.',
      '2,4 millions',
      '1,4',
    ),
    right(
      'Le club a dépensé 9,8 millions d’euros pour 8,4 millions de recettes, soit un trou de 1,4 million.',
      '1,4 million',
    ),
    wrong('La kermesse a rapporté 4 200 euros et coûté 3 150 euros : un bénéfice de 1 250 euros.', '1 250', '1 050'),
    open('La kermesse a rapporté 4 200 euros et coûté 3 150 euros ; en 2019 son bénéfice était de 1 250 euros.'),
  ],
  'une évolution et sa base': [
    wrong(
      'La masse salariale est passée de 5,2 à 6,5 millions d’euros, soit 20 % d’augmentation.',
      '20 %',
      'mauvaise base',
    ),
    right('La masse salariale est passée de 5,2 à 6,5 millions d’euros, soit 25 % d’augmentation.', '25 %'),
    wrong('L’entrée coûte 15 euros au lieu de 12, une hausse de 20 %.', '20 %', '25 %'),
    wrong('Le taux de chômage est de 8,4 %, soit 1,8 point de moins qu’en 2019 (9,2 %).', '1,8 point', '0,8'),
    open('Le taux d’échec est de 12 %, trois points de mieux qu’en 2023 (15 %).'),
  ],
  'la même longueur en une autre unité': [
    wrong('Le bateau a croisé à 30 milles nautiques (48 kilomètres) du port.', '48 kilomètres', '55,56'),
    right('Le bateau a croisé à 30 milles nautiques (55,6 kilomètres) du port.', '55,6'),
    wrong('Les patients attendent 44 semaines (380 jours).', '380 jours', '308'),
    open('Le stage dure 44 semaines (220 jours).'),
  ],
});
