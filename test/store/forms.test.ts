/** Forms that statistical offices agreed on: SDMX-CSV, Eurostat's TSV, the World Bank, Our World in Data, FRED, INSEE, CSV on the Web. */
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/store/dataset.ts';
import { disagreeing, figures, openIn, openTable, rolesOf } from './tables.ts';

const labels = (dataset: Dataset): readonly string[] =>
  dataset.measures.map(({ labels: own }) => Object.values(own).flat()[0] ?? '');

const memberNames = (dataset: Dataset, language: string): readonly string[] =>
  dataset.dimensions[0]?.members.map(({ labels: own, kind }) => `${own[language]?.[0] ?? '?'} (${kind})`) ?? [];

describe('SDMX-CSV', () => {
  it('of Eurostat: codes of areas and units are names, flags and the message are no figures', async () => {
    const dataset = await openTable(
      'jobless.csv',
      'DATAFLOW,LAST UPDATE,freq,unit,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n' +
        'ESTAT:UNE_X(1.0),11/06/26 23:00:00,A,PC_ACT,T,FR,2022,7.3,bd,\n' +
        'ESTAT:UNE_X(1.0),11/06/26 23:00:00,A,PC_ACT,T,FR,2023,7.3,e,\n' +
        'ESTAT:UNE_X(1.0),11/06/26 23:00:00,A,PC_ACT,T,EL,2023,,u,\n' +
        'ESTAT:UNE_X(1.0),11/06/26 23:00:00,A,PC_ACT,T,EU27_2020,2023,6.1,,\n',
    );
    expect(memberNames(dataset, 'fr')).toEqual(['France (item)', 'Grèce (item)', 'Union européenne (aggregate)']);
    expect(dataset.observations.map(({ value, status }) => `${value} ${status}`)).toEqual([
      '7.3 reported',
      '7.3 estimate',
      '6.1 reported',
    ]);
    expect(dataset.measures[0]).toMatchObject({ unit: { dimension: 'percent' }, labels: { '': ['jobless'] } });
    expect(dataset.source).toMatchObject({ publisher: 'ESTAT', date: '2026-06-11' });
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('avec libellés, point-virgule et virgule décimale', async () => {
    const dataset = await openTable(
      'logements.csv',
      'DATAFLOW;LAST UPDATE;freq;purchase;unit;geo;TIME_PERIOD;OBS_VALUE;OBS_FLAG\nESTAT:HPI;2025-07-04;Annual;Existing dwellings;Annual average index, 2010=100;Austria;2015;128,63;\nESTAT:HPI;2025-07-04;Annual;Existing dwellings;Annual average index, 2010=100;Austria;2016;136,27;\n',
    );
    expect(figures(dataset)).toEqual([
      'Austria · 2015 · existing-dwellings: 128.63',
      'Austria · 2016 · existing-dwellings: 136.27',
    ]);
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('2.0 of the OECD: names beside codes, powers of ten, published decimals, a deleted row', async () => {
    const dataset = await openTable(
      'regions.csv',
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,FREQ,Frequency of observation,REF_AREA,Reference area,MEASURE,Measure,SEX,Sex,UNIT_MEASURE,Unit of measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier,DECIMALS,Decimals\n' +
        'DATAFLOW,OECD:DF_POP(2.4),Population by region,I,A,Annual,AU1,New South Wales,POP,Population,_T,Total,PS,Persons,2024,,8534.25,,A,Normal value,3,Thousands,1,One\n' +
        'DATAFLOW,OECD:DF_POP(2.4),Population by region,I,A,Annual,AU1,New South Wales,POP,Population,F,Female,PS,Persons,2024,,4300.75,,A,Normal value,3,Thousands,1,One\n' +
        'DATAFLOW,OECD:DF_POP(2.4),Population by region,D,A,Annual,AU2,Victoria,POP,Population,_T,Total,PS,Persons,2024,,7000,,A,Normal value,3,Thousands,1,One\n',
    );
    expect(figures(dataset)).toEqual([
      'New South Wales · Total · 2024 · population: 8534250',
      'New South Wales · Female · 2024 · population: 4300750',
    ]);
    expect(dataset.observations[0]?.interval).toEqual({ min: 8534200, max: 8534300 });
    expect(dataset.dimensions[1]).toMatchObject({
      name: 'Sex',
      members: [
        { id: 'Total', kind: 'total' },
        { id: 'Female', kind: 'item' },
      ],
    });
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('of the BIS: identifiers and names in one cell', async () => {
    const dataset = await openTable(
      'policy-rates.csv',
      'STRUCTURE,STRUCTURE_ID,ACTION,FREQ:Frequency,REF_AREA:Reference area,TIME_PERIOD:Time period or range,OBS_VALUE:Observation Value,OBS_STATUS:Observation Status\ndataflow,BIS:WS(1.0),I,M: Monthly,BR: Brazil,2024-01,11.75,A: Normal value\ndataflow,BIS:WS(1.0),I,M: Monthly,US: United States,2024-01,5.5,A: Normal value\n',
    );
    expect(memberNames(dataset, 'fr')).toEqual(['Brésil (item)', 'États-Unis (item)']);
    expect(labels(dataset)).toEqual(['policy rates']);
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('of the ECB: a series that its title names', async () => {
    const dataset = await openTable(
      'eur.csv',
      'KEY,FREQ,CURRENCY,CURRENCY_DENOM,TIME_PERIOD,OBS_VALUE,OBS_STATUS,DECIMALS,TITLE,UNIT,UNIT_MULT\nEXR.M.USD.EUR,M,USD,EUR,2024-01,1.0905,A,4,US dollar/Euro,USD,0\nEXR.M.USD.EUR,M,USD,EUR,2024-02,1.0795,A,4,US dollar/Euro,USD,0\n',
    );
    expect(figures(dataset)).toEqual(['2024-01 · us-dollar-euro: 1.0905', '2024-02 · us-dollar-euro: 1.0795']);
  });

  it('two price bases of one thing are two measures', async () => {
    const dataset = await openTable(
      'gdp.csv',
      'DATAFLOW,na_item,unit,geo,TIME_PERIOD,OBS_VALUE\nX:Y,Gross domestic product,CP_MEUR,FR,2023,2800\nX:Y,Gross domestic product,CLV10_MEUR,FR,2023,2500\n',
    );
    expect(dataset.measures.map(({ unit }) => unit.code)).toEqual(['EUR', 'EUR']);
    expect(dataset.observations.map((o) => o.value)).toEqual([2.8e9, 2.5e9]);
    expect(await disagreeing([dataset])).toEqual([]);
  });
});

describe('other forms of offices', () => {
  it('Eurostat’s TSV: joined keys, flags behind figures', async () => {
    const dataset = await openTable(
      'une.tsv',
      'freq,unit,geo\\TIME_PERIOD\t2021 \t2022 \t2023 \nA,PC_ACT,FR\t7.9 \t7.3 \t7.3 p\nA,PC_ACT,EL\t14.7 b\t: c\t11.1 \nA,PC_ACT,EA20\t7.7 \t6.8 \t6.6 \n',
    );
    expect(memberNames(dataset, 'en')).toEqual(['France (item)', 'Greece (item)', 'Eurozone (aggregate)']);
    expect(dataset.observations).toHaveLength(8);
    expect(dataset.gaps.map((gap) => gap.printed)).toEqual([': c']);
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('the World Bank’s bulk CSV: four lines above, a comma too many', async () => {
    const dataset = await openTable(
      'API_X_DS2_en_csv_v2.csv',
      '\ufeff"Data Source","World Development Indicators",\n\n"Last Updated Date","2024-03-28",\n\n"Country Name","Country Code","Indicator Name","Indicator Code","2020","2021",\n"France","FRA","GDP (current US$)","NY.GDP.MKTP.CD","2639008701648.25","2957879759263.52",\n"World","WLD","GDP (current US$)","NY.GDP.MKTP.CD","","96000000000000",\n',
    );
    expect(figures(dataset)).toEqual([
      'France · 2020 · gdp-current-us: 2639008701648.25',
      'France · 2021 · gdp-current-us: 2957879759263.52',
      'World · 2021 · gdp-current-us: 96000000000000',
    ]);
    expect(dataset.measures[0]?.unit.code).toBe('USD');
    expect(dataset.source).toMatchObject({ publisher: 'World Bank, World Development Indicators', date: '2024-03-28' });
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('the World Bank’s JSON: a page and its records', async () => {
    const record = (id: string, name: string, iso: string, date: string, value: number | null) => ({
      indicator: { id: 'SP.POP.TOTL', value: 'Population, total' },
      country: { id, value: name },
      countryiso3code: iso,
      date,
      value,
      unit: '',
      obs_status: '',
      decimal: 0,
    });
    const dataset = await openTable(
      'population.json',
      JSON.stringify([
        { page: 1, pages: 1, per_page: 50, total: 3, sourceid: '2', lastupdated: '2024-03-28' },
        [
          record('BR', 'Brazil', 'BRA', '2022', 215313498),
          record('BR', 'Brazil', 'BRA', '2021', 214326223),
          record('ZQ', 'Middle East & North Africa', '', '2022', null),
        ],
      ]),
    );
    expect(figures(dataset)).toEqual([
      'Brazil · 2022 · population-total: 215313498',
      'Brazil · 2021 · population-total: 214326223',
    ]);
    expect(dataset.dimensions[0]?.members.map(({ kind }) => kind)).toEqual(['item', 'aggregate']);
    expect(dataset.source).toMatchObject({ publisher: 'World Bank', date: '2024-03-28' });
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('FRED: days stand for months, a point for nothing', async () => {
    const csv = await openTable(
      'UNRATE.csv',
      'observation_date,UNRATE\n2023-01-01,3.4\n2023-02-01,.\n2023-03-01,3.5\n',
    );
    const json = await openTable(
      'UNRATE.json',
      JSON.stringify({
        realtime_start: '2024-01-01',
        units: 'lin',
        count: 3,
        observations: [
          { realtime_start: '2024-01-01', realtime_end: '2024-01-01', date: '2023-01-01', value: '3.4' },
          { realtime_start: '2024-01-01', realtime_end: '2024-01-01', date: '2023-02-01', value: '.' },
          { realtime_start: '2024-01-01', realtime_end: '2024-01-01', date: '2023-03-01', value: '3.5' },
        ],
      }),
    );
    expect(figures(csv)).toEqual(['2023-01 · unrate: 3.4', '2023-03 · unrate: 3.5']);
    expect(figures(json)).toEqual(['2023-01 · unrate: 3.4', '2023-03 · unrate: 3.5']);
    expect(await disagreeing([csv, json])).toEqual([]);
  });

  it('les séries de l’INSEE, une par ligne', async () => {
    const dataset = await openTable(
      'valeurs_annuelles.csv',
      '"Libellé";"idBank";"Dernière mise à jour";"Période";"2021";"2022"\n"Espérance de vie - Femmes";"001686853";"14/01/2024 12:00";"";"85,4";"85,2"\n"Espérance de vie - Hommes";"001686852";"14/01/2024 12:00";"";"79,3";"79,3"\n',
    );
    expect(labels(dataset)).toEqual(['Espérance de vie - Femmes', 'Espérance de vie - Hommes']);
    expect(rolesOf(dataset)).toContain('idBank: code');
    expect(await disagreeing([dataset])).toEqual([]);
  });
});

describe('descriptions beside the table', () => {
  const births = 'area;yr;births\nNord;2022;1.204,5\nSud;2022;980,0\nSud;2023;n.d.\n';
  const columns = [
    { name: 'area', titles: { en: ['Area'], fr: ['Zone'] } },
    { name: 'yr', titles: 'Year', datatype: 'gYear' },
    {
      name: 'births',
      titles: { en: 'Births', fr: 'Naissances' },
      datatype: { base: 'decimal', format: { decimalChar: ',', groupChar: '.' } },
      null: 'n.d.',
    },
  ];

  it.each([
    ['births.csv-metadata.json', { url: 'births.csv', dialect: { delimiter: ';' }, tableSchema: { columns } }],
    ['csv-metadata.json', { dialect: { delimiter: ';' }, tables: [{ url: 'births.csv', tableSchema: { columns } }] }],
  ])('CSV on the Web, %s', async (name, description) => {
    const [dataset] = await openIn(
      {
        'births.csv': births,
        [name]: JSON.stringify({
          '@context': 'http://www.w3.org/ns/csvw',
          'dc:title': 'Births by area',
          'dc:publisher': { 'schema:name': 'Office of the islands' },
          'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
          ...description,
        }),
      },
      'births.csv',
    );
    if (!dataset) throw new Error('nothing was read');
    expect(figures(dataset)).toEqual(['Nord · 2022 · births: 1204.5', 'Sud · 2022 · births: 980']);
    expect(dataset.measures[0]?.labels).toEqual({ en: ['Births'], fr: ['Naissances'] });
    expect(dataset.gaps.map((gap) => gap.printed)).toEqual(['n.d.']);
    expect(dataset.source).toMatchObject({
      publisher: 'Office of the islands',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      title: 'Births by area',
    });
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('a folder that CSV on the Web describes is opened by it', async () => {
    const datasets = await openIn({
      'a.csv': 'x,y\n2022,1\n2023,2\n',
      'csv-metadata.json': JSON.stringify({
        tables: [{ url: 'a.csv', tableSchema: { columns: [{ name: 'x', datatype: 'gYear' }, { titles: 'Bridges' }] } }],
      }),
    });
    expect(datasets.map(labels)).toEqual([['Bridges']]);
  });

  it('Our World in Data: titles, units and citations by column', async () => {
    const [dataset] = await openIn(
      {
        'life.csv':
          'Entity,Code,Year,Life expectancy\nFrance,FRA,2021,82.5\nWorld,OWID_WRL,2021,71.0\nEurope,,2021,77.0\n',
        'life.metadata.json': JSON.stringify({
          chart: { title: 'How long people live', originalChartUrl: 'https://owid.example/life' },
          columns: {
            'Life expectancy': {
              titleShort: 'Life expectancy',
              unit: 'years',
              shortUnit: 'years',
              lastUpdated: '2024-10-22',
              citationShort: 'Office of the world (2024)',
              descriptionKey: ['a', 'b'],
            },
          },
        }),
      },
      'life.csv',
    );
    expect(dataset?.measures[0]).toMatchObject({ labels: { en: ['Life expectancy'] }, unit: { code: 'year' } });
    expect(dataset?.dimensions[0]?.members.map(({ kind }) => kind)).toEqual(['item', 'aggregate', 'aggregate']);
    expect(dataset?.source).toMatchObject({ publisher: 'Office of the world (2024)', date: '2024-10-22' });
  });

  it('one that is not valid JSON is an error that names it', async () => {
    await expect(openIn({ 'a.csv': 'x,y\n2022,1\n', 'a.csv-metadata.json': '{' }, 'a.csv')).rejects.toMatchObject({
      code: 'bad-companion',
      file: expect.stringMatching(/a\.csv-metadata\.json$/u),
    });
  });
});
