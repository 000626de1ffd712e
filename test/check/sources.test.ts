/** Two tables of one measure: a report says so once when they tell otherwise throughout, and no ranking counts the world. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import type { Report } from '../../src/contract.ts';
import { packs } from '../../src/languages/index.ts';
import { readText } from '../../src/read/read-text.ts';
import type { Dataset } from '../../src/store/dataset.ts';
import { datasetFromTable } from '../../src/store/dataset-from-table.ts';
import { parseTable } from '../../src/store/parse-table.ts';

const YEARS = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];

/** Yearly inflation of four countries, `by` points above those of the other file. */
function inflation(name: string, by: number): Dataset {
  const rows = ['France', 'Germany', 'Spain', 'Italy'].flatMap((country, c) =>
    YEARS.map((year, y) => `${country},${year},${(1 + c * 0.7 + y * 0.4 + by).toFixed(2)}`),
  );
  const file = `${name}.csv`;
  const table = parseTable(['Country,Year,Inflation (%)', ...rows].join('\n'), { name, file, packs });
  return datasetFromTable(table, { origin: 'run', packs, id: name, file });
}

const prices = inflation('prices', 0);
const deflator = inflation('deflator', 1.3);
const revised = inflation('revised', 0.01);

const report = (text: string, language: string, datasets: readonly Dataset[]): Report =>
  check(readText({ name: 'news.txt', text }, { language, publishedAt: '2024-03-01' }), { datasets });

describe('sources that disagree', () => {
  it.each([
    ['en', 'Inflation in France was 3.8% in 2023.', /prices\.csv and deflator\.csv .* differ for 32 of 32 figures/],
    ['fr', 'En 2023, l’inflation en France atteignait 3,8 %.', /prices\.csv et deflator\.csv .* 32 chiffres sur 32/],
  ])('are both shown, and named in a note, %s: %s', (language, text, note) => {
    const { claims, notes } = report(text, language, [prices, deflator]);
    expect(claims.map(({ verdict }) => verdict)).toEqual(['Conflicting Evidence']);
    expect(notes).toEqual([expect.stringMatching(note)]);
  });

  it('is not said of two editions', () => {
    const { claims, notes } = report('Inflation in France was 3.8% in 2023.', 'en', [prices, revised]);
    expect(claims.map(({ verdict }) => verdict)).toEqual(['Supported']);
    expect(notes).toEqual([]);
  });

  it('is not said to a text that speaks of neither', () => {
    expect(report('The bakery sold 310 loaves on Monday.', 'en', [prices, deflator]).notes).toEqual([]);
  });
});

describe('aggregates among countries', () => {
  const steel = datasetFromTable(
    parseTable(
      `Country Name,Country Code,Year,Steel output (Mt)
World,WLD,2022,1885
Euro area,EMU,2022,121
High income,HIC,2022,402
China,CHN,2022,1018
India,IND,2022,125
Japan,JPN,2022,89
Germany,DEU,2022,37
`,
      { name: 'steel', file: 'steel.csv', packs },
    ),
    { origin: 'run', packs, id: 'steel', file: 'steel.csv' },
  );

  it.each([
    ['en', 'In 2022 China had the highest steel output.', 'Supported'],
    ['en', 'Japan had the third-highest steel output in 2022.', 'Supported'],
    ['en', 'Germany had the second-highest steel output in 2022.', 'Refuted'],
    ['en', 'China accounted for 54% of the world’s steel output in 2022.', 'Supported'],
  ])('are not ranked, and are wholes, %s: %s', (language, text, verdict) =>
    expect(report(text, language, [steel]).claims.map((c) => c.verdict)).toEqual([verdict]),
  );
});
