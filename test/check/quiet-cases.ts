/** News whose figures are right or of different things, and its near twins with one figure wrong: by language, in the words of its press. */

export interface News {
  readonly language: 'en' | 'fr';
  readonly text: string;
}

export interface WrongNews extends News {
  /** What must be flagged, and nothing else. */
  readonly flagged: readonly string[];
}

/** Nothing in them contradicts anything else. */
export const quietNews: readonly News[] = [
  // Two things of one noun or unit are not one thing told twice.
  { language: 'en', text: 'The club beat 4,200 other clubs in the country. The 31 clubs of the valley met on Friday.' },
  {
    language: 'en',
    text: 'The longest arch of the old bridge spans 160 feet. The 139-foot arch of the new one stands beside it.',
  },
  {
    language: 'en',
    text: 'Some 5.2 million barrels of oil were spilt. Of the 4.6 million barrels that reached the sea, divers saw little.',
  },
  {
    language: 'fr',
    text: 'Le petit barrage retient 320 hm³. Les 230 hm³ du grand barrage sont réservés à l’irrigation.',
  },
  {
    language: 'fr',
    text: 'Catégorie A : 112 g.\n\nCatégorie B : 121 g.\n\nCatégorie C : 211 g.\n\nCatégorie D : 141 g.\n\nCatégorie E : 114 g.',
  },
  // A change with a base of its own is not worked out from other figures beside it.
  {
    language: 'en',
    text: 'The ministry raised its forecast from 44.6 to 45.4 million tonnes, 6% above the five-year average.',
  },
  { language: 'en', text: 'The index rose 6% from a year earlier in May 2024, to 120 from 118 in April 2024.' },
  {
    language: 'fr',
    text: 'La coopérative relève sa prévision de 44,6 à 45,4 millions de tonnes, soit un niveau supérieur de 6 % à la moyenne décennale.',
  },
  {
    language: 'fr',
    text: 'Le trafic progresse de 8,2 % par rapport au premier semestre 2019. Il atteint 5,1 millions de voyageurs, contre 4,9 millions en 2023.',
  },
  // Sales are not set against debts or profits of another time.
  {
    language: 'en',
    text: 'Sales reached $22.1bn in the first half of 2024, up 11.9% on the first half of 2023. Debt stood at $3.2bn at the end of 2023.',
  },
  {
    language: 'fr',
    text: 'Le chiffre d’affaires atteint 2,2 milliards d’euros au premier semestre 2024, en hausse de 24,6 % par rapport au premier semestre 2023. L’endettement s’élevait à 320 millions d’euros au 31 décembre 2023.',
  },
  {
    language: 'fr',
    text: 'Le bilan de 2023 s’élève à 8 126 accidents et 10 229 blessés, dont 4 129 hospitalisés, soit par rapport à 2022 une hausse de 3,7 % des hospitalisations.',
  },
  // A part of what was just told.
  {
    language: 'en',
    text: 'World output of nuts was 3 million tons. Exports were 1.1 million tons, about half of which went to Europe.',
  },
  { language: 'en', text: 'At least 60 stations broadcast to islanders in about half of the 50 provinces.' },
  {
    language: 'fr',
    text: 'La récolte mondiale est de 3 millions de tonnes. Les exportations s’élèvent à 1,1 million de tonnes, dont la moitié pour l’Europe.',
  },
  // How often, not how much.
  { language: 'en', text: 'The dykes broke at 30 km and 45 km from the mouth. The river was dredged twice last year.' },
  { language: 'en', text: 'The 12 kg panel has eight times the strength of the 3 kg panel.' },
  // Working days and hours.
  { language: 'en', text: 'Candidates must have worked for six months (130 days) before they apply.' },
  { language: 'fr', text: 'Il faut avoir travaillé six mois, soit 130 jours, au cours des deux dernières années.' },
  { language: 'fr', text: 'L’astreinte est limitée à 15 jours (120 heures) par trimestre.' },
  // A mean day is no mean; a compound says what kind of thing it is.
  {
    language: 'en',
    text: 'The county has spent $58,900 of $66,000, leaving $7,100. That could mean a shortage of $17,000 by June.',
  },
  { language: 'en', text: 'She finished with a 2-over-par 74 and a 72-hole total of 280.' },
  { language: 'en', text: 'The council adopted seven motions, including one on parking; eleven others were put off.' },
  // Two movements in a sentence; a pair told before is of one of them at most.
  {
    language: 'en',
    text: 'Thefts recorded by police rose from 53,000 in 2022 to 54,600 in 2023, up 3%. Burglaries recorded by police rose by 14% and thefts from cars by 9%.',
  },
  {
    language: 'fr',
    text: 'Les aéroports ont accueilli 90,7 millions de passagers en 2021, contre 70 millions en 2020. Le trafic a augmenté de 37 % dans les aéroports de province contre 27 % à Paris.',
  },
  {
    language: 'fr',
    text: 'La croissance est deux fois plus forte en ville qu’à la campagne, soit 0,4 % par an contre 0,2 %, alors qu’elle était de 0,5 % partout auparavant.',
  },
  {
    language: 'fr',
    text: 'La capitale représente 49,9 % du trafic contre 53,6 % en 2019, moins bien pour elle que pour les autres.',
  },
  // How many a year is not how many in all.
  {
    language: 'fr',
    text: 'Entre 2015 et 2021, la France a gagné 203 000 habitants supplémentaires chaque année en moyenne.',
  },
  // A share of something of which no figure was told.
  {
    language: 'en',
    text: 'The visitors took 14 corners to the six of the hosts, with 58% of possession.',
  },
  {
    language: 'en',
    text: 'The state owes $12 trillion. The deficit for last year was $0.9 trillion, 4.1% of GDP.',
  },
  {
    language: 'fr',
    text: 'Le budget de la ville atteint 52 millions d’euros. Les salaires pèsent 18 millions d’euros, soit 61 % des dépenses de fonctionnement.',
  },
  {
    language: 'fr',
    text: 'Le pays compte 60 millions d’habitants. Les réfugiés sont 20 millions, soit 0,2 % de la population mondiale.',
  },
  // What opens within brackets ends with them.
  { language: 'en', text: 'Per bar: 12g fat (of which 7g saturates), 28g carbohydrate, 3g protein.' },
  { language: 'fr', text: 'Par barre : 12 g de lipides (dont 7 g saturés), 28 g de glucides, 3 g de protéines.' },
  // Yields ease and tighten.
  {
    language: 'fr',
    text: 'Le rendement à dix ans s’est détendu de 6 points de base, à 2,94 %, contre 3,00 % la veille.',
  },
  {
    language: 'fr',
    text: 'Le rendement à dix ans s’est tendu de 6 points de base, à 3,00 %, contre 2,94 % la veille.',
  },
  // A change told with its base behind it, or with an amount and the level that it leads to.
  { language: 'en', text: 'Takings came to $54 million, up 20% from $45 million in the same month of last year.' },
  {
    language: 'en',
    text: 'Seat use rose one point to 91%. Ticket sales rose 2% to €3.4 billion as the number of trips grew by 8%.',
  },
  { language: 'en', text: 'Takings were $54 million and costs rose 4% from $45 million.' },
  { language: 'en', text: 'Takings came to $54 million, up 4% on 2022 ($45 million of it abroad).' },
  { language: 'en', text: 'The index fell 120 points, or 1.2%, to 9,880.' },
  { language: 'en', text: 'The fee goes up by £1.50 to £9.00, a rise of 20%.' },
  {
    language: 'fr',
    text: 'La récolte atteint 6,3 millions d’hectolitres, en baisse de 10 % par rapport à 2022 (7 millions).',
  },
  {
    language: 'fr',
    text: 'La récolte atteint 6,3 millions d’hectolitres, en baisse de 3 % par rapport à 2022 (dont 7 millions de vin rouge).',
  },
  { language: 'fr', text: 'Le musée a vendu 52 800 billets, 10 % de plus que les 48 000 de 2022.' },
  { language: 'fr', text: 'L’indice a perdu 1,2 %, soit 120 points, à 9 880 points.' },
  // A ceiling is not how many there are.
  {
    language: 'en',
    text: 'The group bids for up to 33 million shares in the brewer. It holds 6.8 million shares, or about 4.9% of the capital.',
  },
];

/** The same constructions with a figure that cannot be. */
export const wrongNews: readonly WrongNews[] = [
  {
    language: 'en',
    text: 'In all, 230 marshals kept watch along the course of the race. The mayor thanked the 203 marshals of the race.',
    flagged: ['230 marshals', '203 marshals'],
  },
  {
    language: 'en',
    text: 'The ministry raised its forecast by 6%, from 44.6 to 45.4 million tonnes.',
    flagged: ['raised its forecast by 6%'],
  },
  {
    language: 'fr',
    text: 'La coopérative relève sa prévision de 6 %, de 44,6 à 45,4 millions de tonnes.',
    flagged: ['relève sa prévision de 6 %'],
  },
  { language: 'en', text: 'Sales were 300 boats, twice the 200 of 2019.', flagged: ['twice'] },
  {
    language: 'fr',
    text: 'L’an dernier, 480 élèves étaient inscrits ; 160, soit la moitié des élèves, dînent sur place.',
    flagged: ['la moitié'],
  },
  {
    language: 'en',
    text: 'There were 40 runners at the start. At noon 30 runners, or 45% of the field, were home.',
    flagged: ['45%'],
  },
  {
    language: 'fr',
    text: 'Le budget de la ville atteint 52 millions d’euros. Les salaires pèsent 18 millions d’euros, soit 61 % du budget.',
    flagged: ['61 %'],
  },
  {
    language: 'fr',
    text: 'Le rendement à dix ans s’est détendu de 16 points de base, à 2,94 %, contre 3,00 % la veille.',
    flagged: ['16 points de base'],
  },
  {
    language: 'en',
    text: 'Takings came to $54 million, up 12% from $45 million in the same month of last year.',
    flagged: ['up 12%'],
  },
  { language: 'en', text: 'The index fell 120 points, or 2.1%, to 9,880.', flagged: ['2.1%'] },
  { language: 'en', text: 'The index closed up 120 points, or 12%, at 10,120.', flagged: ['12%'] },
  { language: 'en', text: 'The fee goes up by £1.50 to £9.00, a rise of 16.7%.', flagged: ['rise of 16.7%'] },
  { language: 'en', text: 'Accidents are down from 50 to 40, a drop of 25%.', flagged: ['drop of 25%'] },
  {
    language: 'fr',
    text: 'La récolte atteint 6,3 millions d’hectolitres, en baisse de 30 % par rapport à 2022 (7 millions).',
    flagged: ['baisse de 30 %'],
  },
  {
    language: 'fr',
    text: 'Le musée a vendu 52 800 billets, 15 % de plus que les 48 000 de 2022.',
    flagged: ['15 % de plus'],
  },
  { language: 'fr', text: 'L’indice a perdu 2,1 %, soit 120 points, à 9 880 points.', flagged: ['2,1 %'] },
  { language: 'en', text: 'The course took two years (36 months).', flagged: ['two years (36 months)'] },
  { language: 'fr', text: 'Le chantier a duré trois ans (48 mois).', flagged: ['trois ans (48 mois)'] },
];

/** True or not, nothing in them bears the quoted claim out: a verdict needs its working. */
export const unproven: readonly (News & { readonly quote: string })[] = [
  {
    language: 'en',
    text: 'The council has nine members and two clerks. Eleven cars were towed.',
    quote: 'Eleven cars',
  },
  {
    language: 'en',
    text: 'Patients pay for up to 90 days and the first nine nights. They may stay for up to 300 days.',
    quote: 'up to 300 days',
  },
  {
    language: 'en',
    text: 'The show lasts 40 minutes and has five acts. The network reaches 12% of homes.',
    quote: '12%',
  },
  {
    language: 'en',
    text: 'About 25 million people have no library nearby and 50 million a poor one. Over 66% of schools with 150 pupils or more have no library.',
    quote: 'Over 66% of schools',
  },
  {
    language: 'fr',
    text: 'Le village compte quatre fermes et trois moulins. Sept maisons sont à vendre.',
    quote: 'Sept maisons',
  },
  {
    language: 'fr',
    text: 'Le dossier tient en 5 pages et 2 annexes. La commission se réunit à moins de 30 kilomètres.',
    quote: 'moins de 30 kilomètres',
  },
  {
    language: 'fr',
    text: 'La liste compte 27 sièges au conseil, qui en a 50. Le candidat l’emporte par 54 % contre 46 %.',
    quote: '54 %',
  },
];
