/** News about real countries, sentence first. Figures are those of statistical offices; the sentences are our own. */

/** Said in English or French, published in June 2024 unless told. */
export interface Saying {
  readonly text: string;
  readonly language: 'en' | 'fr';
}

const en = (...texts: readonly string[]): readonly Saying[] => texts.map((text) => ({ text, language: 'en' }));
const fr = (...texts: readonly string[]): readonly Saying[] => texts.map((text) => ({ text, language: 'fr' }));

/** True: levels, growth, comparisons, ranks, shares; rounded, hedged, or of another edition. */
export const trueSayings: readonly Saying[] = [
  ...en(
    'About 67 million people lived in France in 2019.',
    "Germany's population passed 83 million in 2019.",
    'In 2023 India, with roughly 1.43 billion inhabitants, was the most populous country in the world.',
    "Japan's population shrank by about 600,000 between 2022 and 2023.",
    "Spain's economy contracted by 10.9% in 2020, one of the worst falls in Europe.",
    'US inflation averaged 8% in 2022, up from 4.7% a year earlier.',
    'Inflation in the United Kingdom fell from 7.9% in 2022 to 6.8% in 2023.',
    'German unemployment stood at about 3% in 2023.',
    "China's CO2 emissions have more than tripled since 2000, to 11.9 billion tonnes in 2023.",
    'Britons could expect to live 81.4 years in 2019; in 2020 life expectancy in the United Kingdom fell to 80.3 years.',
    'Italian GDP was worth just over $2 trillion in 2022.',
    'American GDP, at $27.7 trillion, was about half as large again as that of China in 2023.',
    'Unemployment in Spain fell from nearly 20% in 2010 to 12.2% in 2023.',
    'The world emitted more than 37 billion tonnes of CO2 in 2023, of which China accounted for about a third.',
    'Turkish inflation hit 72.3% in 2022.',
    'The Polish economy grew 5.3% in 2022, against 1.8% for Germany.',
    'GDP per head in Switzerland topped $100,000 in 2023, about twice that of France.',
    'World population reached 8 billion in 2022.',
    'Carbon dioxide emissions in Germany fell by 11% in 2023.',
    'The UK economy shrank by around 10% in 2020 and grew by 8.7% the next year.',
    'With 84.5 million people, Germany is the most populous country of the EU.',
    'France emitted 272 million tonnes of CO2 in 2023, 0.7% of the world total.',
    'India overtook the UK as the fifth-largest economy of the world in 2022.',
    "Toyota's sales in the United States rose 6.6% to 2.25 million in 2023.",
    "Egypt's population passed 105 million in 2023.",
    'In 2023 the Russian economy grew 3.6%, according to official figures.',
    "France's GDP grew by 1.1% in 2023.",
    'Unemployment in Germany fell by 2% in 2023.',
    'Over the whole of 2023 prices went up by 5.4% in the euro area and by 6.4% in the EU.',
    "South Africa's jobless rate, 32% in 2023, was roughly ten times that of Germany.",
  ),
  ...fr(
    'La France comptait un peu plus de 68 millions d’habitants en 2023.',
    'Le PIB de l’Italie a reculé de 9 % en 2020.',
    'En Allemagne, le chômage touchait 3,1 % de la population active en 2023.',
    'L’inflation espagnole est retombée à 3,5 % en 2023, contre 8,4 % un an plus tôt.',
    'Le taux de chômage en France est passé de 8,4 % en 2019 à 7,3 % en 2022, soit une baisse de 1,1 point.',
    'L’espérance de vie des Japonais dépassait 84 ans en 2023.',
    'Les États-Unis ont émis près de 5 milliards de tonnes de CO2 en 2023, contre plus de 6 milliards en 2000.',
    'Le PIB de l’Inde a atteint environ 3 600 milliards de dollars en 2023.',
    'En 2020, l’économie britannique s’est contractée de 9,9 %.',
    'Avec une inflation de 133 % en 2023, l’Argentine a battu la Turquie, où les prix ont augmenté de 54 %.',
    'Le Royaume-Uni a réduit ses émissions de CO2 de plus de 40 % entre 2000 et 2023.',
    'La population du Nigeria a augmenté d’environ 80 % entre 2000 et 2023.',
    'La population du Brésil, 211 millions de personnes en 2023, est plus de quatre fois celle de l’Espagne.',
    'L’espérance de vie aux États-Unis a chuté de près de deux ans en 2020, à 77 ans.',
    'Le PIB par habitant des États-Unis est près de deux fois supérieur à celui de la France.',
    'En 2023, les prix ont augmenté de 5,4 % dans la zone euro, contre 6,4 % dans l’Union européenne.',
    'L’Afrique du Sud comptait 60,4 millions d’habitants en 2022.',
    'En 2023, l’espérance de vie à 65 ans atteignait 21 ans en France.',
    'Un Indien émet en moyenne 2 tonnes de CO2 par an.',
    'La croissance chinoise a ralenti à 3 % en 2022, après 8,4 % en 2021.',
  ),
];

/** Wrong by far, the way people err: another year's row, a scale, per cent for points, a rank, by for to, a reversed ratio. */
export const wrongSayings: readonly (Saying & { readonly why: string })[] = [
  ...why('another country’s figure', en('The population of France was 83 million in 2023.')),
  ...why('million for billion', en('India had a population of 1.4 million in 2022.')),
  ...why('a level told as a fall', en('Unemployment in Spain fell by 12.2% between 2010 and 2023.')),
  ...why('another year’s row', en('Inflation in the United States was 8% in 2023.')),
  ...why('per cent for points', en('Between 2010 and 2023 unemployment in Germany fell by 4 percent.')),
  ...why(
    'a factor too large',
    en("China's CO2 emissions have increased tenfold since 2000, reaching 11.9 billion tonnes in 2023."),
  ),
  ...why('billion for trillion', en('Italian GDP was worth $2.1 billion in 2022.')),
  ...why('not the largest', en('In 2023, the population of Germany was larger than that of Japan.')),
  ...why('a lost sign', en('The Spanish economy grew by 10.9% in 2020.')),
  ...why('total off by a third', en('In 2019, life expectancy in Japan was 74.4 years.')),
  ...why('million for milliard', fr('Le PIB de l’Espagne s’élevait à 1 619 millions de dollars en 2023.')),
  ...why('a digit misread', en('In 2022, unemployment in South Africa was 23.3%.')),
  ...why('a lost sign', fr('La population du Japon a augmenté de 600 000 habitants entre 2022 et 2023.')),
  ...why('another year’s row', fr('Le chômage en Italie s’établissait à 9,9 % en 2023.')),
  ...why('another country’s figure', fr('L’Espagne comptait 68 millions d’habitants en 2022.')),
  ...why('by for to', fr('Entre 2010 et 2023, le taux de chômage des États-Unis a baissé de 3,6 points.')),
];

/** Wrong as well, yet so far off that the words may be of another thing: never borne out, and not held against them. */
export const farSayings: readonly Saying[] = fr(
  'L’inflation en France a atteint 1,6 % en 2022.',
  'Le PIB de l’Italie a reculé de 19 % en 2020.',
  'La population de l’Allemagne était deux fois plus élevée que celle des États-Unis en 2023.',
);

/** Of something else that the data does not hold: another measure, a city, a forecast, sports, a company. */
export const otherSayings: readonly Saying[] = [
  ...en(
    'China: population falls again. In 2023 there were 690,000 more deaths than in 2022.',
    'Paris has a population of 2.1 million.',
    'The German carmaker sold 9.2 million cars in 2023, 12% more than in 2022.',
    'Youth unemployment in Spain stood at 28.7% in 2023.',
    'Core inflation in the United States was 3.9% in December 2023.',
    'Inflation expectations in Germany stood at 3.5% in 2023.',
    'Greenhouse gas emissions in Germany fell by 10% in 2023.',
    'Life expectancy for American men fell to 74.8 years in 2022.',
    'Core inflation in the United States averaged 4.8% in 2023.',
    'Unemployment among young people in France was 17% in 2023.',
    'Transport emissions of CO2 in Germany fell to 146 million tonnes in 2023.',
    "The German airline's CO2 emissions fell to 26 million tonnes in 2023.",
    'Switzerland lost 2-1 to Spain, whose life expectancy in the tournament is 3 games.',
    'The government expects the French economy to grow by 1.4% in 2025.',
    'France beat Italy 24-13 in front of 80,000 people.',
    'Food inflation in Britain peaked at 19.2% in March 2023.',
    'The minister told us that 12% of jobs in the region had gone.',
    'Around 4 million Germans watched the final on television in 2023.',
    'The number of unemployed in Japan rose to 1.78 million in 2023.',
    'Bavaria, home to 13 million people, generates 18% of German GDP.',
    "Italy's public debt stood at 137% of GDP in 2023.",
    'Exports from China fell 4.6% in 2023.',
  ),
  ...fr(
    'La population de la Chine diminue. En 2023, on y a compté 690 000 décès de plus qu’en 2022.',
    'L’inflation sous-jacente s’est élevée à 5,1 % en France en 2023.',
    'La population rurale de l’Inde compte 900 millions de personnes en 2023.',
    'Les émissions françaises de gaz à effet de serre ont baissé de 8,5 % en 2023.',
    'L’espérance de vie des Françaises s’établit à 85,7 ans en 2023.',
    'L’espérance de vie en bonne santé est de 64,3 ans en France en 2023.',
    'Les prix de l’alimentation ont augmenté de 11,8 % en France en 2023.',
    'La population de Lyon dépasse 520 000 habitants en 2023.',
    'Les ventes du groupe français en Chine ont reculé de 14 % en 2023.',
    'La dette de la France représentait 110 % du PIB en 2023.',
    'En Allemagne, l’inflation a atteint 8,8 % en octobre 2022 sur un an.',
    'Le chômage des jeunes atteignait 17 % en France en 2023.',
    'L’Italie table sur une croissance de 1,2 % en 2025.',
    'Les émissions de méthane des États-Unis ont baissé de 5 % entre 2019 et 2022.',
    'L’Espagne a accueilli 85 millions de touristes en 2023.',
    'En France, 6,5 millions d’habitants vivaient à plus de 30 minutes d’un service d’urgences en 2022.',
    'La population carcérale du Royaume-Uni s’élevait à 95 000 détenus en 2023.',
  ),
];

function why(reason: string, sayings: readonly Saying[]): readonly (Saying & { readonly why: string })[] {
  return sayings.map((saying) => ({ ...saying, why: reason }));
}
