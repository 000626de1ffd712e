/** Des articles français dont les chiffres se recalculent les uns par les autres, sans données. */
import { checkTold, told } from './itself.ts';

const { wrong, right, open } = told;
const C = 'Conflicting Evidence';

checkTold('fr', {
  'le produit de ses chiffres': [
    open(
      "L'usine fabrique 1 200 chaises par semaine avec 85 ouvriers. Elle en a vendu 46 000 pour 6,9 millions d'euros, et dégagé un bénéfice de 412 000 euros. Son premier client prend 15 % des chaises.",
    ),
    open(
      'La pièce coûte de 12 à 30 euros. Le théâtre compte 480 places et a vendu 9 100 billets en 24 représentations ; les enfants paient moitié prix.',
    ),
    right(
      "L'auberge a loué 26 chambres à 40 euros la nuit pendant 300 nuits, ce qui fait 312 000 euros.",
      '312 000 euros',
    ),
    wrong(
      "L'auberge a loué 26 chambres à 40 euros la nuit pendant 300 nuits, ce qui fait 213 000 euros.",
      '213 000 euros',
      '312 000',
    ),
    right('Quelque 390 familles ont versé 120 euros chacune, soit 46 800 euros.', '46 800 euros'),
    wrong('Les 390 familles ont versé 120 euros chacune, soit 64 800 euros.', '64 800 euros', '46 800'),
    right('Le cinéma compte 8 salles de 145 places chacune, soit 1 160 places au total.', '1 160 places'),
    wrong('Le cinéma compte 8 salles de 145 places, soit 1 240 places au total.', '1 240 places', '1 160'),
    wrong(
      "Le gymnase, d'une capacité de 2 500 places, était plein à 76 %, ce qui donne 2 150 personnes.",
      '2 150 personnes',
      '1 900',
    ),
    right(
      "Le gymnase, d'une capacité de 2 500 places, était plein à 76 %, ce qui donne 1 900 personnes.",
      '1 900 personnes',
    ),
    open('Le cinéma compte 8 salles de 145 places et a vendu 9 300 billets en mai.'),
    open("Le gymnase, d'une capacité de 2 500 places, était plein à 76 % pour un concert qui a rapporté 38 000 euros."),
  ],
  'un taux et ce à quoi il se rapporte': [
    right('La médiathèque a prêté 35 000 livres en 25 semaines, soit une moyenne de 1 400 par semaine.', '1 400'),
    wrong(
      'La médiathèque a prêté 35 000 livres en 25 semaines, soit une moyenne de 1 600 par semaine.',
      '1 600',
      '1 400',
    ),
    wrong(
      'Le banquet a coûté 11 100 euros. Il a réuni 300 convives, ce qui fait 47 euros par convive.',
      '47 euros par convive',
      '37',
    ),
    right(
      'Le banquet a coûté 11 100 euros. Il a réuni 300 convives, ce qui fait 37 euros par convive.',
      '37 euros par convive',
    ),
    open(
      "Le bourg compte 2 400 habitants et sa dette atteint 1,2 million d'euros. Le département, lui, doit 300 euros par habitant.",
    ),
    open(
      'Quelque 120 entreprises ont participé. Elles ont embauché 640 personnes, soit cinq chacune en moyenne, payées 18 000 euros par an.',
    ),
    open(
      "Le bac embarque 90 voitures et fait 6 rotations par jour. Il a coûté 14 millions d'euros, soit 2 millions de plus que prévu.",
    ),
    right(
      "La commune va consacrer 4,6 millions d'euros à sa voirie. Avec 37 000 habitants, cela fait 124 euros par habitant.",
      '124 euros par habitant',
    ),
    wrong(
      "La commune va consacrer 4,6 millions d'euros à sa voirie. Avec 37 000 habitants, cela fait 142 euros par habitant.",
      '142 euros par habitant',
      '124,32',
    ),
    wrong(
      "La dette atteint 1,8 million d'euros ; dans ce bourg de 12 000 âmes, cela représente 1 500 euros par habitant.",
      '1 500 euros par habitant',
      '150',
    ),
    right(
      "La dette atteint 1,8 million d'euros ; dans ce bourg de 12 000 âmes, cela représente 150 euros par habitant.",
      '150 euros par habitant',
    ),
    right(
      'La piscine a ouvert 90 jours et vendu 46 800 entrées, soit une moyenne de 520 par jour.',
      'une moyenne de 520',
    ),
    wrong(
      'La piscine a ouvert 90 jours et vendu 46 800 entrées, soit une moyenne de 620 par jour.',
      'une moyenne de 620',
      '520',
    ),
    wrong(
      'La marche de 120 kilomètres a rapporté 84 000 euros, soit 350 euros par kilomètre.',
      '350 euros par kilomètre',
      '700',
    ),
    right(
      'La marche de 120 kilomètres a rapporté 84 000 euros, soit 700 euros par kilomètre.',
      '700 euros par kilomètre',
    ),
    wrong("L'hôpital compte 840 lits dans 60 services, soit 12 lits par service.", '12 lits', '14'),
    right("L'hôpital compte 840 lits dans 60 services, soit 14 lits par service.", '14 lits'),
    wrong(
      "Les quatre passerelles ont coûté 3,2 millions d'euros, soit 640 000 euros chacune.",
      '640 000 euros chacune',
      '800 000',
    ),
    right(
      "Les quatre passerelles ont coûté 3,2 millions d'euros, soit 800 000 euros chacune.",
      '800 000 euros chacune',
    ),
    wrong(
      "Le collège a acheté 320 maillots. La facture s'élève à 17 600 euros, soit 65 euros le maillot.",
      '65 euros le maillot',
      '55',
    ),
    right(
      "Le collège a acheté 320 maillots. La facture s'élève à 17 600 euros, soit 55 euros le maillot.",
      '55 euros le maillot',
    ),
    open("L'hôpital compte 840 lits dans 60 services et 3 infirmiers par service en moyenne."),
    open('Le club a récolté 84 000 euros auprès de 1 200 adhérents, qui paient 25 euros par an.'),
    open(
      "La dette atteint 1,8 million d'euros. Le bourg, qui compte 12 000 âmes, verse 900 euros par habitant au département.",
    ),
  ],
  'une part et son tout': [
    open(
      "L'office possède 2 300 logements. En mai, 140 étaient vides, soit 6 % selon les locataires. Il veut en bâtir 400 de plus d'ici 2027, à 180 000 euros pièce.",
    ),
    wrong(
      'La commune compte 9 600 logements. Les résidences secondaires sont 2 400, soit un logement sur trois.',
      'un logement sur trois',
      '25',
    ),
    open(
      "Les ventes atteignent 4,2 millions d'euros. Le magasin de Lyon, avec 14 salariés, a encaissé 900 000 euros, soit 60 % de son objectif.",
    ),
    open('Sur 640 locataires interrogés, 410 ont répondu. Un taux de 30 % est habituel.'),
    right(
      'La foire a attiré 41 500 visiteurs en tout. Les retraités, au nombre de 4 980, ont représenté 12 % du total.',
      '12 %',
    ),
    wrong(
      'La foire a attiré 41 500 visiteurs en tout. Les retraités, au nombre de 4 980, ont représenté 21 % du total.',
      '21 %',
      '12',
    ),
    right('La médiathèque compte 24 600 abonnés. Les enfants sont 4 920, soit un sur cinq.', 'un sur cinq'),
    wrong(
      'La médiathèque compte 24 600 abonnés. Les enfants sont 4 920, soit un abonné sur trois.',
      'un abonné sur trois',
      '20',
    ),
    right(
      'La médiathèque compte 24 600 abonnés. Les enfants sont 4 920, soit un abonné sur cinq.',
      'un abonné sur cinq',
    ),
    right('Le lycée a 1 340 élèves. La filière générale en accueille 670, soit la moitié.', 'la moitié'),
    wrong('Le lycée a 1 340 élèves. La filière générale en accueille 670, soit le tiers.', 'tiers', '50'),
    wrong(
      "Le lycée a 1 340 élèves. La filière générale en accueille 670, l'internat 268, soit un élève sur dix.",
      'un élève sur dix',
      '20',
    ),
    right('Au permis, 546 reçus sur 700 candidats : 78 % de réussite.', '78 %'),
    wrong('Au permis, 546 reçus sur 700 candidats : 87 % de réussite.', '87 %', '78'),
    right('Sur 1 500 poussins bagués, 120 sont morts, soit un taux de survie de 92 %.', '92 %'),
    wrong('Sur 1 500 poussins bagués, 120 sont morts, soit un taux de survie de 82 %.', '82 %', '92'),
    right(
      "L'association a distribué 3 200 colis au printemps. 1 280 sont partis aux Ormes, soit 40 % des colis.",
      '40 %',
    ),
    wrong(
      "L'association a distribué 3 200 colis au printemps. 1 280 sont partis aux Ormes, soit 30 % des colis.",
      '30 %',
      '40',
    ),
    right(
      "Le théâtre dépense 2,4 millions d'euros par saison. Les salaires, qui atteignent 1,6 million, engloutissent les deux tiers des dépenses.",
      'deux tiers des dépenses',
    ),
    wrong(
      "Le théâtre dépense 2,4 millions d'euros par saison. Les salaires, qui atteignent 1,2 million, engloutissent les trois quarts des dépenses.",
      'trois quarts des dépenses',
      '50',
    ),
    open(
      'La médiathèque compte 24 600 abonnés. Le fonds jeunesse réunit 4 920 livres et un agent sur cinq y travaille.',
    ),
    open('Sur 1 500 poussins bagués, 120 sont morts, et 60 % des nids ont été détruits.'),
  ],
  'l’évolution et ses deux bouts': [
    open("L'entrée coûte 9 euros au lieu de 7 les jours fériés, et 30 % des visiteurs la paient."),
    wrong(
      "L'an dernier, 4 200 coureurs avaient pris le départ. Cette année, ils étaient 5 040 coureurs, en hausse de 30 %.",
      '30 %',
      '20',
    ),
    right(
      "L'an dernier, 4 200 coureurs avaient pris le départ. Cette année, ils étaient 5 040 coureurs, en hausse de 20 %.",
      '20 %',
    ),
    right("Le collège accueille 1 050 élèves, contre 840 l'an dernier : +25 % !", '+25 %'),
    wrong("Le collège accueille 1 050 élèves, contre 840 l'an dernier : +35 % !", '+35 %', '25'),
    wrong("Le budget a bondi de 5,2 à 6,5 millions d'euros en trois ans, soit 20 % d'augmentation.", '20 %', '25'),
    right("Le budget a bondi de 5,2 à 6,5 millions d'euros en trois ans, soit 25 % d'augmentation.", '25 %'),
    wrong(
      "Le service a soigné 1 024 patients cet hiver. C'est un tiers de moins que les 1 280 de l'hiver dernier.",
      'un tiers de moins',
      '−20',
    ),
    right(
      "Le service a soigné 1 024 patients cet hiver. C'est un cinquième de moins que les 1 280 de l'hiver dernier.",
      'un cinquième de moins',
    ),
    open("L'entrée coûte désormais 21 euros au lieu de 14, une hausse de 40 %."),
    right("L'entrée coûte désormais 21 euros au lieu de 14, une hausse de 50 %.", '50 %'),
    open("L'an dernier, 4 200 coureurs avaient pris le départ. Les mécènes ont donné 5 040 euros, en hausse de 30 %."),
    wrong('Les amendes ont doublé, passant de 40 à 60 euros.', 'doublé', '1,5'),
    right('Les amendes ont doublé, passant de 40 à 80 euros.', 'doublé'),
  ],
  'ce qui reste, les sommes et les écarts': [
    right(
      'Le club a encaissé 560 000 euros et dépensé 690 000 euros, ce qui laisse un trou de 130 000 euros.',
      '130 000 euros',
    ),
    open(
      'La piscine a 3 maîtres-nageurs pour 240 nageurs. Ses 18 agents coûtent 410 000 euros ; la ville en paie 120 000, en hausse de 4 %.',
    ),
    right('Sur les 250 candidats, 190 ont été écartés ; les 60 autres commencent en juin.', '60'),
    wrong('Sur les 250 candidats, 190 ont été écartés ; les 80 autres commencent en juin.', '80', '60'),
    wrong(
      "La billetterie a rapporté 1,2 million d'euros, la télévision 900 000 euros et les maillots 600 000 euros, soit 3,1 millions au total.",
      '3,1 millions',
      '2,7',
    ),
    right(
      "La billetterie a rapporté 1,2 million d'euros, la télévision 900 000 euros et les maillots 600 000 euros, soit 2,7 millions au total.",
      '2,7 millions',
    ),
    right('Le oui a recueilli 212 voix et le non 177, soit un écart de 35 voix.', '35 voix'),
    wrong('Le oui a recueilli 212 voix et le non 177, soit un écart de 45 voix.', '45 voix', '35'),
    wrong(
      'Les recettes atteignent 820 000 euros et les dépenses 930 000 euros, soit un déficit de 150 000 euros.',
      '150 000 euros',
      '110 000',
    ),
    right(
      'Les recettes atteignent 820 000 euros et les dépenses 930 000 euros, soit un déficit de 110 000 euros.',
      '110 000 euros',
    ),
    wrong(
      "La ville consacrera 640 000 euros aux parcs, 120 000 euros de moins que les 790 000 euros de l'an passé.",
      '120 000 euros de moins',
      '−150 000',
    ),
    right(
      "La ville consacrera 640 000 euros aux parcs, 150 000 euros de moins que les 790 000 euros de l'an passé.",
      '150 000 euros de moins',
    ),
    open("Les recettes atteignent 820 000 euros et les dépenses 930 000 euros, en plus d'un emprunt de 150 000 euros."),
  ],
  'la même quantité autrement': [
    wrong(
      'La bouée a dérivé de 20 milles nautiques (32 kilomètres) en un jour.',
      '20 milles nautiques (32 kilomètres)',
      '37,04',
    ),
    right(
      'La bouée a dérivé de 20 milles nautiques (37 kilomètres) en un jour.',
      '20 milles nautiques (37 kilomètres)',
    ),
    wrong('Les patients attendent 24 semaines (186 jours) pour une IRM.', '24 semaines (186 jours)', '168'),
    right('Les patients attendent 24 semaines (168 jours) pour une IRM.', '24 semaines (168 jours)'),
    wrong('Une place coûte 460 euros par mois, ce qui fait 6 240 euros par an.', '6 240 euros par an', '5 520'),
    right('Une place coûte 460 euros par mois, ce qui fait 5 520 euros par an.', '5 520 euros par an'),
    open('Les agents ont 6 semaines (30 jours) de congés.'),
  ],
  'les points et la base entre parenthèses': [
    open('Le taux de chômage est de 7,4 %, 2 points de mieux que dans le département voisin (5 communes sur 9).'),
    right("Le taux de réussite est de 84 %, 3 points de mieux qu'en 2022 (81 %).", '3 points de mieux'),
    wrong('La participation est passée de 38 % à 42 %, soit une hausse de 4 %.', '4 %', '10,5'),
    right('La participation est passée de 38 % à 42 %, soit une hausse de 4 points.', '4 points'),
  ],
  'deux parties comparées par leur nom': [
    wrong(
      'Les bus ont transporté 840 000 voyageurs et les trams 300 000. Les bus ont transporté deux fois plus de monde que les trams.',
      'deux fois plus',
      '2,8',
    ),
    open(
      'Les bus ont transporté 840 000 voyageurs et les trams 300 000. En 2010, les bus transportaient deux fois plus de monde que les trams.',
    ),
    open(
      'Les bus ont transporté 840 000 voyageurs et les trams 300 000. Les bus coûtent deux fois plus cher que les trams.',
    ),
    wrong(
      'Les mécènes ont donné 300 000 euros et le public 150 000 euros. Les mécènes ont donné trois fois plus que le public.',
      'trois fois plus',
      '2',
    ),
    right(
      'Les mécènes ont donné 300 000 euros et le public 150 000 euros. Les mécènes ont donné deux fois plus que le public.',
      'deux fois plus',
    ),
  ],
  'deux valeurs pour une': [
    wrong(
      'Le club compte 3 450 abonnés. La ville voisine en a moins. Le président remercie ses 3 540 abonnés.',
      '3 450',
      '',
      C,
    ),
  ],
});
