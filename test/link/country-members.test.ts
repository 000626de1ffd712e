/** Rows of countries are found by any name that the press has for them, in either language, written as a name. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { packs } from '../../src/languages/index.ts';
import { readText } from '../../src/read/read-text.ts';
import { datasetFromTable } from '../../src/store/dataset-from-table.ts';
import { parseTable } from '../../src/store/parse-table.ts';

const datasetOf = (name: string, text: string) =>
  datasetFromTable(parseTable(text, { name, file: `${name}.csv`, packs }), { origin: 'run', packs, id: name });

const names = datasetOf(
  'beehives',
  `Country,Year,Beehives
Germany,2023,871000
South Korea,2023,2691000
United States,2023,2714000
Poland,2023,2137000
Turkiye,2023,9224000
World,2023,101600000
`,
);
const codes = datasetOf(
  'beehives-codes',
  `Country Code,Year,Beehives
DEU,2023,871000
KOR,2023,2691000
USA,2023,2714000
POL,2023,2137000
TUR,2023,9224000
`,
);

const linked = (text: string, language: string, data = names): readonly string[] =>
  check(readText({ name: 'news.txt', text }, { language, publishedAt: '2024-05-02' }), { datasets: [data] })
    .claims.filter(({ verdict }) => verdict === 'Supported')
    .map(({ evidence }) => evidence[0]?.label.split(',')[0] ?? '');

describe('a country is named', () => {
  it.each([
    ['en', 'In 2023 Germany had 871,000 beehives.', 'Germany'],
    ['en', 'German beehives numbered 871,000 in 2023.', 'Germany'],
    ['en', 'The US had 2,714,000 beehives in 2023.', 'United States'],
    ['en', 'South Korea counted 2,691,000 beehives in 2023.', 'Korea'],
    ['en', 'In 2023, Poles kept 2,137,000 beehives.', 'Poland'],
    ['fr', 'En 2023, l’Allemagne comptait 871 000 ruches (beehives).', 'Allemagne'],
    ['fr', 'Les Polonais entretenaient 2 137 000 ruches (beehives) en 2023.', 'Pologne'],
    ['fr', 'Aux États-Unis, on dénombrait 2 714 000 ruches (beehives) en 2023.', 'États-Unis'],
    ['fr', 'La Turquie compte 9 224 000 ruches (beehives) en 2023.', 'Turquie'],
  ])('%s: %s', (language, text, country) => expect(linked(text, language)[0]).toContain(country));

  it.each([
    ['en', 'In 2023 Germany had 871,000 beehives.'],
    ['fr', 'En 2023, l’Allemagne comptait 871 000 ruches (beehives).'],
  ])('by its code in the table, %s: %s', (language, text) => expect(linked(text, language, codes)).toHaveLength(1));
});

describe('a country that the table lacks', () => {
  it.each([
    ['en', 'Kenya kept 2 million beehives in 2023.'],
    ['en', 'In 2023, the French looked after 1.2 million beehives.'],
    ['fr', 'Le Kenya entretenait 2 millions de ruches (beehives) en 2023.'],
  ])('is not taken for all of them, %s: %s', (language, text) => {
    const { claims } = check(readText({ name: 'news.txt', text }, { language, publishedAt: '2024-05-02' }), {
      datasets: [names],
    });
    expect(claims.map(({ verdict }) => verdict)).toEqual(['Not Enough Evidence']);
  });
});

describe('no country is named', () => {
  it.each([
    ['en', 'She told us of 2,714,001 beehives in 2023.', 'United States'],
    ['en', 'They polish 2,137,001 beehives in 2023.', 'Poland'],
    ['en', 'A turkey walked past 9,224,001 beehives in 2023.', 'Turquie'],
  ])('%s: %s', (language, text, country) => {
    const { claims } = check(readText({ name: 'news.txt', text }, { language, publishedAt: '2024-05-02' }), {
      datasets: [names],
    });
    expect(
      claims
        .flatMap(({ slots }) => slots)
        .filter(({ value, filled }) => filled === 'written' && value.includes(country)),
    ).toEqual([]);
  });
});
