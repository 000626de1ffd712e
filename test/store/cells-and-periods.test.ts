/** Figures, marks of absence and dates as offices and spreadsheets print them. */
import { describe, expect, it } from 'vitest';
import { disagreeing, figures, openTable } from './tables.ts';

describe('figures as printed', () => {
  it.each<[string, string, readonly number[]]>([
    ['Swiss apostrophes', "Kanton,Boote\nUri,1'234\nZug,12'000.5\n", [1234, 12000.5]],
    ['espaces et virgules', 'Canton;Bateaux\nUri;1 234,5\nZug;12\u202f000,25\n', [1234.5, 12000.25]],
    ['points for thousands', 'Canton;Boats\nUri;1.234.567\nZug;12.000,5\n', [1234567, 12000.5]],
    ['brackets for losses', 'Firm,Result ($m)\nAlder,(3.2)\nBrack,12\n', [-3200000, 12000000]],
    ['minus signs', 'Firm,Change\nAlder,−3.2\nBrack,-12\nEsk,–4\n', [-3.2, -12, -4]],
    ['percent signs', 'Firm,Share\nAlder,12 %\nBrack,4.5%\n', [12, 4.5]],
    ['money in cells', 'Firm,Sales\nAlder,€1.2m\nBrack,€900k\n', [1200000, 900000]],
    ['exponents', 'Star,Mass (kg)\nAlder,1.5e3\nBrack,2E+4\n', [1500, 20000]],
    ['flags of offices', 'Zone,2022,2023\nNorth,12.5 p,13.1 (r)\nSouth,8 e,7.2 b\n', [12.5, 13.1, 8, 7.2]],
    ['blanks around', 'Firm ;Sales\n Alder ; 12 \n Brack ;14\n', [12, 14]],
  ])('%s', async (_, text, expected) => {
    const dataset = await openTable('t.csv', text);
    expect(dataset.observations.map((o) => o.value)).toEqual(expected);
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it.each(['n/a', 'n.d.', '..', '-', '–', ':', ': c', '#N/A', '#DIV/0!', '***', 'nc', 'null', '.'])(
    '“%s” is a gap',
    async (mark) => {
      const dataset = await openTable('t.csv', `Port;2022;2023\nHarle;1;2\nSkye;${mark};4\n`);
      expect(dataset.gaps.map((gap) => gap.printed)).toEqual([mark]);
    },
  );

  it('a code with a nought before it is no figure, nor is a column of units', async () => {
    const dataset = await openTable('t.csv', 'Code,Dish,Unit,Eaten\n01,Soup,litres,12\n02,Bread,kg,40\n');
    expect(dataset.measures.map(({ labels, unit }) => [labels['']?.[0], unit.code])).toEqual([
      ['Eaten', 'litre'],
      ['Eaten', 'kilogram'],
    ]);
  });
});

describe('periods as printed', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'ISO days at months’ ends',
      'Date,Employees\n2023-01-31,120\n2023-02-28,124\n2023-03-31,131\n',
      ['2023-01', '2023-02', '2023-03'],
    ],
    [
      'first days of quarters',
      'date,orders\n2023-01-01,12\n2023-04-01,14\n2023-10-01,11\n',
      ['2023-Q1', '2023-Q2', '2023-Q4'],
    ],
    [
      'years’ ends, figures that look like years',
      'Date,Employees\n2021-12-31,1950\n2022-12-31,1990\n2023-12-31,2045\n',
      ['2021', '2022', '2023'],
    ],
    [
      'days at odd distances',
      'Date,Visitors\n2023-01-03,12\n2023-01-09,14\n2023-02-01,11\n',
      ['2023-01-03', '2023-01-09', '2023-02-01'],
    ],
    [
      'le jour d’abord',
      'Date;Entrées\n05/03/2024;1 200\n19/03/2024;980\n26/03/2024;990\n',
      ['2024-03-05', '2024-03-19', '2024-03-26'],
    ],
    [
      'the month first',
      'Date,Visitors\n03/05/2024,1200\n03/19/2024,980\n03/26/2024,990\n',
      ['2024-03-05', '2024-03-19', '2024-03-26'],
    ],
    ['months of six digits', 'mois;ventes\n202301;12\n202302;14\n', ['2023-01', '2023-02']],
    ['a month of digits', 'Month,Sales\n01/2023,12\n02/2023,14\n', ['2023-01', '2023-02']],
    ['years with decimals', 'year,jobs\n2020.0,1950\n2021.0,1980\n', ['2020', '2021']],
    [
      'mois en lignes, années en colonnes',
      'Mois;2022;2023\njanvier;12;13\nfévrier;14;15\nTotal;26;28\n',
      ['2022-01', '2023-01', '2022-02', '2023-02', '2022', '2023'],
    ],
    [
      'year and month in two columns',
      'annee,mois,nb\n2022,1,10\n2022,2,11\n2023,12,9\n',
      ['2022-01', '2022-02', '2023-12'],
    ],
    [
      'names of months beside the year',
      'Year;Month;Sales\n2023;January;10\n2024;February;11\n',
      ['2023-01', '2024-02'],
    ],
  ])('%s', async (_, text, expected) => {
    const dataset = await openTable('t.csv', text);
    expect(dataset.observations.map((o) => o.period?.label)).toEqual(expected);
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('days that may be months are no periods', async () => {
    const dataset = await openTable('t.csv', 'Date,Visitors\n03/05/2024,1200\n04/06/2024,980\n');
    expect(dataset.observations.map((o) => o.period)).toEqual([null, null]);
  });

  it('a year of prices in a header is no period of the rows', async () => {
    const dataset = await openTable('t.csv', 'Year,GDP (constant 2015 US$)\n2021,12.5\n2022,12.9\n');
    expect(figures(dataset)).toEqual(['2021 · gdp-constant-2015-us: 12.5', '2022 · gdp-constant-2015-us: 12.9']);
    expect(dataset.measures[0]?.unit.code).toBe('USD');
  });
});
