/** Tables in JSON, whatever their shape, each with SQL that finds its figures again; and JSON that holds none. */
import { describe, expect, it } from 'vitest';
import { disagreeing, figures, openTable } from './tables.ts';

describe('a table in JSON', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['records', [{ port: 'Noss', year: 2022, landings: 12.5 }], ['Noss · 2022 · landings: 12.5']],
    [
      'records in a wrapper',
      { ok: true, result: { total: 1, records: [{ port: 'Noss', landings: 12 }] } },
      ['Noss · landings: 12'],
    ],
    [
      'records in records',
      { hits: [{ recordid: 'a1', fields: { port: 'Noss', landings: 12 } }] },
      ['Noss · landings: 12'],
    ],
    [
      'features of a map',
      {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { port: 'Noss', landings: 12 },
            geometry: { type: 'Point', coordinates: [1, 2] },
          },
        ],
      },
      ['Noss · landings: 12'],
    ],
    [
      'rows under a header',
      [
        ['Year', 'Landings'],
        [2022, 12.5],
        [2023, null],
      ],
      ['2022 · landings: 12.5'],
    ],
    [
      'rows beside their columns',
      {
        meta: { columns: [{ name: 'port' }, { name: 'landings' }] },
        data: [
          ['Noss', 12],
          ['Voe', 8],
        ],
      },
      ['Noss · landings: 12', 'Voe · landings: 8'],
    ],
    [
      'rows fewer than the columns that describe them',
      {
        columns: [
          { id: 'port', type: 'text' },
          { id: 'landings', type: 'number' },
          { id: 'crews', type: 'number' },
        ],
        rows: [
          { port: 'Noss', landings: 12, crews: 3 },
          { port: 'Voe', landings: 8, crews: 2 },
        ],
      },
      ['Noss · landings: 12', 'Noss · crews: 3', 'Voe · landings: 8', 'Voe · crews: 2'],
    ],
    ['columns', { year: [2022, 2023], landings: [12.5, 8] }, ['2022 · landings: 12.5', '2023 · landings: 8']],
    [
      'columns by position',
      { year: { 0: 2022, 1: 2023 }, landings: { 0: 12.5, 1: 8 } },
      ['2022 · landings: 12.5', '2023 · landings: 8'],
    ],
    ['a value a key', { 2022: 12, 2023: 8 }, ['2022 · catch: 12', '2023 · catch: 8']],
    [
      'a record a key',
      { data: { Noss: { 2022: 12.5, 2023: 13 }, Voe: { 2022: 8, 2023: null } } },
      ['Noss · 2022 · catch: 12.5', 'Noss · 2023 · catch: 13', 'Voe · 2022 · catch: 8'],
    ],
  ])('%s', async (_, value, expected) => {
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
      const dataset = await openTable('catch.json', text);
      expect(figures(dataset)).toEqual(expected);
      expect(await disagreeing([dataset])).toEqual([]);
    }
  });

  it('names the line of each record', async () => {
    const records = [
      { port: 'Noss', landings: 12 },
      { port: 'Voe', landings: 8 },
    ];
    const dataset = await openTable('catch.json', JSON.stringify({ note: 'a "note", [odd]', records }, null, 2));
    expect(dataset.observations.map((o) => o.cell?.line)).toEqual([4, 8]);
  });
});

describe('JSON-stat', () => {
  const cube = {
    version: '2.0',
    class: 'dataset',
    label: 'Unemployment by sex, annual',
    source: 'Office',
    updated: '2024-04-25T23:00:00+0200',
    id: ['freq', 'unit', 'sex', 'geo', 'time'],
    size: [1, 1, 2, 2, 2],
    dimension: {
      freq: { label: 'Frequency', category: { index: { A: 0 }, label: { A: 'Annual' } } },
      unit: { label: 'Unit of measure', category: { index: ['PC'], label: { PC: 'Percentage of the labour force' } } },
      sex: { label: 'Sex', category: { index: { T: 0, M: 1 }, label: { T: 'Total', M: 'Males' } } },
      geo: { label: 'Area', category: { index: ['EA20', 'FR'], label: { EA20: 'Euro area', FR: 'France' } } },
      time: { label: 'Time', category: { index: { 2022: 0, 2023: 1 } } },
    },
    status: { 7: 'e' },
  };

  it.each<[string, unknown]>([
    ['sparse values', { 0: 6.8, 1: 6.6, 2: 7.3, 3: 7.4, 7: 7.5 }],
    ['a list of values', [6.8, 6.6, 7.3, 7.4, null, null, null, 7.5]],
  ])('%s', async (_, value) => {
    const dataset = await openTable('une.json', JSON.stringify({ ...cube, value }, null, 1));
    expect(figures(dataset).map((line) => line.replace(/ · unemployment.*:/u, ':'))).toEqual([
      'Euro area · Total · 2022: 6.8',
      'Euro area · Total · 2023: 6.6',
      'France · Total · 2022: 7.3',
      'France · Total · 2023: 7.4',
      'France · Males · 2023: 7.5',
    ]);
    expect(dataset.measures[0]?.unit.dimension).toBe('percent');
    expect(dataset.dimensions[0]?.members.map(({ kind, labels }) => `${labels.fr?.[0]} ${kind}`)).toEqual([
      'zone euro aggregate',
      'France item',
    ]);
    expect(dataset.dimensions[1]?.members[0]?.kind).toBe('total');
    expect(dataset.source).toMatchObject({ publisher: 'Office', date: '2024-04-25' });
    expect(dataset.observations[4]?.status).toBe('estimate');
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('measures of a metric dimension have their own units and decimals', async () => {
    const dataset = await openTable(
      'oslo.json',
      JSON.stringify({
        class: 'dataset',
        id: ['Region', 'Contents', 'Tid'],
        size: [1, 2, 1],
        role: { time: ['Tid'], geo: ['Region'], metric: ['Contents'] },
        dimension: {
          Region: { label: 'region', category: { index: ['03'], label: { '03': 'Oslo' } } },
          Contents: {
            label: 'contents',
            category: {
              index: ['P', 'A'],
              label: { P: 'Population', A: 'Land area' },
              unit: { P: { base: 'persons', decimals: 0 }, A: { base: 'km²', decimals: 1 } },
            },
          },
          Tid: { label: 'year', category: { index: ['2024'] } },
        },
        value: [717710, 426],
      }),
    );
    expect(figures(dataset)).toEqual(['2024 · population: 717710', '2024 · land-area: 426']);
    expect(dataset.observations[1]?.interval).toEqual({ min: 425.95, max: 426.05 });
    expect(dataset.measures.map(({ unit }) => unit.code)).toEqual(['persons', 'square-kilometre']);
  });

  it('a cube whose parts do not fit is an error', async () => {
    await expect(
      openTable('une.json', JSON.stringify({ ...cube, size: [1, 1, 2, 3, 2], value: [1] })),
    ).rejects.toMatchObject({
      code: 'bad-table',
      message: expect.stringMatching(/dimension geo has 2 categories, its size is 3/u),
    });
  });
});

describe('JSON without a table says why', () => {
  it.each<[string, string, RegExp, number]>([
    ['an answer that is an error', '{"error": "Too many requests"}', /but says: Too many requests/u, 1],
    [
      'the World Bank’s error',
      '[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]}]',
      /provided parameter value is not valid/u,
      1,
    ],
    ['SDMX-JSON', '{"data":{"dataSets":[{"series":{}}]}}', /SDMX-JSON/u, 1],
    ['an empty map', '{"type":"FeatureCollection","features":[]}', /holds no table/u, 1],
    ['a text cut short', '[\n{"port": "Noss", "n": 1},\n{"port": "V', /line 3 is not valid JSON/u, 3],
    ['broken NDJSON', '{"port": "Noss", "n": 1}\n{"port": }\n', /line 2 is not valid JSON/u, 2],
    ['words only', '[{"port": "Noss"}, {"port": "Voe"}]', /no figures/u, 1],
  ])('%s', async (_, text, message, line) => {
    await expect(openTable('a.json', text)).rejects.toMatchObject({
      code: 'bad-table',
      line,
      message: expect.stringMatching(message),
    });
  });
});
