/** Data Packages as the world writes them: parts, rows in the descriptor, dialects, schemas in files, packed tables. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { disagreeing, figures, openIn } from './tables.ts';

const descriptor = (...resources: readonly unknown[]): string => JSON.stringify({ name: 'catch', resources });

const fields = [
  { name: 'port', type: 'string' },
  { name: 'year', type: 'year' },
  { name: 'tonnes', type: 'number' },
];

describe('a resource of a package', () => {
  it('in parts: every figure names its own file and line', async () => {
    const datasets = await openIn({
      'datapackage.json': descriptor({ name: 'catch', path: ['a.csv', 'b.csv'], schema: 'schema.json' }),
      'schema.json': JSON.stringify({ fields }),
      'a.csv': 'port,year,tonnes\nNoss,2022,12.5\nVoe,2022,8\n',
      'b.csv': 'port,year,tonnes\nNoss,2023,13.5\n',
    });
    const [dataset] = datasets;
    if (!dataset) throw new Error('nothing was read');
    expect(figures(dataset)).toEqual([
      'Noss · 2022 · catch: 12.5',
      'Voe · 2022 · catch: 8',
      'Noss · 2023 · catch: 13.5',
    ]);
    expect(dataset.observations.map(({ source, cell }) => `${source.file?.split('/').at(-1)}:${cell?.line}`)).toEqual([
      'a.csv:2',
      'a.csv:3',
      'b.csv:2',
    ]);
    expect(new Set(dataset.observations.map(({ source }) => source.hash)).size).toBe(2);
    expect(await disagreeing(datasets)).toEqual([]);
  });

  it.each<[string, object, readonly string[]]>([
    [
      'records in the descriptor',
      { data: [{ port: 'Noss', year: 2022, tonnes: 12.5 }] },
      ['Noss · 2022 · catch: 12.5'],
    ],
    [
      'rows in the descriptor',
      {
        data: [
          ['port', 'tonnes'],
          ['Noss', 12],
          ['Voe', 8],
        ],
      },
      ['Noss · catch: 12', 'Voe · catch: 8'],
    ],
    ['a packed table', { path: 'z.csv.gz' }, ['Noss · catch: 12']],
    [
      'no header, comments, another quote',
      {
        path: 'n.csv',
        dialect: { header: false, commentChar: '#', quoteChar: "'" },
        schema: { fields: [{ name: 'port' }, { name: 'tonnes', type: 'number' }] },
      },
      ['Noss, west · catch: 12', 'Voe · catch: 8'],
    ],
    [
      'a header on its second line',
      { path: 'h.csv', dialect: { headerRows: [2], delimiter: ';' } },
      ['Noss · catch: 12', 'Voe · catch: 8.5'],
    ],
    [
      'codes with labels, missing values of a field',
      {
        path: 'c.csv',
        schema: {
          fields: [
            { name: 'port', categories: [{ value: 'N', label: 'Noss' }] },
            { name: 'tonnes', type: 'number', missingValues: ['-99'] },
          ],
        },
      },
      ['N · catch: 12'],
    ],
  ])('%s', async (_, resource, expected) => {
    const datasets = await openIn({
      'datapackage.json': descriptor({ name: 'catch', ...resource }),
      'z.csv.gz': gzipSync('port,tonnes\nNoss,12\n'),
      'n.csv': "# of the office\n'Noss, west',12\nVoe,8\n",
      'h.csv': 'made by hand;\nport;tonnes\nNoss;12\nVoe;8,5\n',
      'c.csv': 'port,tonnes\nN,12\nV,-99\n',
    });
    expect(datasets.flatMap(figures)).toEqual(expected);
    expect(await disagreeing(datasets)).toEqual([]);
  });

  it('a CSV that stands in the descriptor as text has figures, but no SQL', async () => {
    const datasets = await openIn({
      'datapackage.json': descriptor({ name: 'catch', data: 'port,tonnes\nNoss,12\n', format: 'csv' }),
    });
    expect(datasets.flatMap(figures)).toEqual(['Noss · catch: 12']);
    expect(await disagreeing(datasets)).toEqual(['12 of line 2: null']);
  });

  it('labels of codes are names of their members', async () => {
    const [dataset] = await openIn({
      'datapackage.json': descriptor({
        name: 'catch',
        path: 'c.csv',
        schema: { fields: [{ name: 'port', categories: [{ value: 'N', label: 'Noss' }] }] },
      }),
      'c.csv': 'port,tonnes\nN,12\nV,4\n',
    });
    expect(dataset?.dimensions[0]?.members[0]?.labels['']).toEqual(['N', 'Noss']);
  });
});
