import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { packs } from '../../src/languages/index.ts';
import type { Dataset } from '../../src/store/dataset.ts';
import { connect } from '../../src/store/duckdb/connect.ts';
import { openDatasets } from '../../src/store/open.ts';
import { cellSql, sumSql } from '../../src/store/sql.ts';

const CSV = 'Vallée;Tétras 2022;Tétras 2023\nÉcrins;1 240;1 310\nQueyras;415;402\nTotal;1 655;1 712\n';

async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'recount-store-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(path, name, '..'), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return path;
}

vi.stubEnv('RECOUNT_CACHE', join(tmpdir(), 'recount-store-cache'));

const open = (...paths: string[]) => openDatasets(paths, { packs });

const values = (dataset: Dataset | undefined) =>
  dataset?.observations.map((o) =>
    `${Object.values(o.members).join(' ')} ${o.period?.label ?? ''} ${o.value}`.replace(/ +/g, ' '),
  );

const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('encodings of offices', () => {
  it.each([
    ['UTF-8', Buffer.from(CSV)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${CSV}`)],
    ['UTF-16', utf16(CSV)],
    ['Latin-1', Buffer.from(CSV, 'latin1')],
  ])('%s', async (_, bytes) => {
    const path = join(await folder({ 'tetras.csv': bytes }), 'tetras.csv');
    const [dataset] = await open(path);
    expect(dataset?.dimensions[0]?.members.map((m) => m.id)).toEqual(['Écrins', 'Queyras', 'Total']);
    expect(dataset?.source).toMatchObject({ file: path, hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
  });
});

describe('formats', () => {
  const expected = ['Noss 2022 12.5', 'Noss 2023 13', 'Voe 2022 8', 'Voe 2023 7.25'];
  const records = [
    { port: 'Noss', year: 2022, landings: 12.5 },
    { port: 'Noss', year: 2023, landings: 13 },
    { port: 'Voe', year: 2022, landings: 8 },
    { port: 'Voe', year: 2023, landings: 7.25 },
  ];

  it.each([
    ['landings.json', JSON.stringify(records, null, 2)],
    ['landings.json', JSON.stringify({ meta: 'x', data: records })],
    ['landings.ndjson', records.map((r) => JSON.stringify(r)).join('\n')],
    ['landings.tsv', `port\tyear\tlandings\n${records.map((r) => Object.values(r).join('\t')).join('\n')}\n`],
  ])('%s', async (name, text) => {
    const [dataset] = await open(join(await folder({ [name]: text }), name));
    expect(values(dataset)).toEqual(expected);
  });

  it('Parquet', async () => {
    const path = join(await folder({}), 'landings.parquet');
    const query = await connect();
    await query.run(
      `COPY (SELECT * FROM (VALUES ('Noss', 2022, 12.5), ('Noss', 2023, 13.0), ('Voe', 2022, 8.0), ('Voe', 2023, 7.25)) t(port, year, landings)) TO '${path}'`,
    );
    query.close();
    const [dataset] = await open(path);
    expect(values(dataset)).toEqual(expected);
  });

  it.each([
    ['version 2', { $schema: 'https://datapackage.org/profiles/2.0/datapackage.json' }],
    ['version 1', { profile: 'tabular-data-package' }],
  ])('a Data Package, %s, by folder or descriptor', async (_, version) => {
    const descriptor = {
      ...version,
      name: 'landings',
      title: 'Landings of fish',
      licenses: [{ name: 'CC-BY-4.0' }],
      sources: [{ title: 'Harbour office', path: 'https://harbour.example/landings' }],
      resources: [
        {
          name: 'landings',
          path: 'data/l.csv',
          dialect: { delimiter: ';' },
          schema: {
            fields: [
              { name: 'port', type: 'string' },
              { name: 'an', type: 'year' },
              { name: 'value', type: 'number', decimalChar: ',', description: 'Landed value in EUR' },
            ],
            missingValues: ['', 'gap'],
          },
        },
      ],
    };
    const path = await folder({
      'datapackage.json': JSON.stringify(descriptor),
      'data/l.csv': 'port;an;value\nNoss;2022;12,5\nNoss;2023;13\nVoe;2022;8\nVoe;2023;gap\n',
    });
    const [dataset] = await open(path);
    expect(values(dataset)).toEqual(expected.slice(0, 3));
    expect(dataset?.gaps).toHaveLength(1);
    expect(dataset?.measures[0]).toMatchObject({
      labels: { en: ['landings', 'Landed value in EUR', 'Landings of fish'] },
      unit: { code: 'EUR' },
    });
    expect(dataset?.source).toMatchObject({
      publisher: 'Harbour office',
      licence: 'CC-BY-4.0',
      url: 'https://harbour.example/landings',
    });
    expect(await open(join(path, 'datapackage.json'))).toHaveLength(1);
  });

  it('a sidecar corrects what was inferred', async () => {
    const path = await folder({
      'boats.csv': 'a,b\n101,4\n102,3\n',
      'boats.csv.recount.json': JSON.stringify({
        fields: [
          { name: 'a', role: 'entity' },
          { name: 'b', labels: { en: 'boats', fr: 'bateaux' } },
        ],
      }),
    });
    const [dataset] = await open(join(path, 'boats.csv'));
    expect(values(dataset)).toEqual(['101 4', '102 3']);
    expect(dataset?.measures[0]?.labels).toEqual({ en: ['boats'], fr: ['bateaux'] });
  });
});

describe('what cannot be opened says so', () => {
  it.each([
    ['a missing file', {}, 'none.csv', /no such file/, null],
    ['a folder', { 'x/y.csv': 'a,b\n1,2\n' }, 'x', /without a datapackage.json/, null],
    ['a 0-byte file', { 'zero.csv': '' }, 'zero.csv', /is empty/, 1],
    ['a spreadsheet', { 'sheet.csv': 'PK\u0003\u0004rest' }, 'sheet.csv', /binary/, 1],
    ['broken JSON', { 'b.json': '[\n{"a": 1},\n{"a" 2}\n]' }, 'b.json', /line 3 is not valid JSON/, 3],
    ['a false Parquet', { 'p.parquet': 'PAR1 not really' }, 'p.parquet', /DuckDB cannot read/, null],
    [
      'a path above the package',
      { 'datapackage.json': '{"resources":[{"name":"a","path":"../a.csv"}]}' },
      'datapackage.json',
      /outside the package/,
      null,
    ],
    [
      'an address in a package',
      { 'datapackage.json': '{"resources":[{"name":"a","path":"https://x.example/a.csv"}]}' },
      'datapackage.json',
      /outside the package/,
      null,
    ],
    ['a descriptor without resources', { 'datapackage.json': '{"name":"a"}' }, 'datapackage.json', /resources/, null],
    [
      'a sidecar with a slip',
      { 's.csv': 'p,n\na,1\n', 's.csv.recount.json': '{\n"felds": []}' },
      's.csv',
      /not understood: felds: there is no such property/,
      2,
    ],
    [
      'a sidecar with a role of no kind',
      { 's.csv': 'p,n\na,1\n', 's.csv.recount.json': '{"fields": [\n{"name": "p",\n"role": "entitty"}]}' },
      's.csv',
      /not understood: fields\[0\]\.role: Invalid option/,
      3,
    ],
    [
      'a sidecar that is no JSON',
      { 's.csv': 'p,n\na,1\n', 's.csv.recount.json': '{\n"title": "a"\n"fields": []}' },
      's.csv',
      /the sidecar is not valid JSON/,
      3,
    ],
    [
      'a sidecar for a column that is not there',
      { 's.csv': 'p,n\na,1\n', 's.csv.recount.json': '{"fields": [{"name": "m"}]}' },
      's.csv',
      /the table has no column “m”/,
      null,
    ],
    [
      'a part that is not there',
      { 'datapackage.json': '{"resources":[{"name":"a","path":["a.csv","b.csv"]}]}', 'a.csv': 'p,n\na,1\n' },
      'datapackage.json',
      /no such file/,
      null,
    ],
    [
      'a part of other columns',
      {
        'datapackage.json': '{"resources":[{"name":"a","path":["a.csv","b.csv"]}]}',
        'a.csv': 'p,n\na,1\n',
        'b.csv': 'q,n\nb,1\n',
      },
      'datapackage.json',
      /not those of the first/,
      1,
    ],
    [
      'a schema above the package',
      { 'datapackage.json': '{"resources":[{"name":"a","path":"a.csv","schema":"../s.json"}]}', 'a.csv': 'p,n\na,1\n' },
      'datapackage.json',
      /points outside the package/,
      null,
    ],
    [
      'a packed file that is broken',
      { 'a.csv.gz': new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]) },
      'a.csv.gz',
      /cannot be unpacked/,
      1,
    ],
  ])('%s', async (_, files, name, message, line) => {
    const root = await folder(files as Record<string, string | Uint8Array>);
    await expect(open(join(root, name))).rejects.toMatchObject({
      name: 'RecountError',
      message: expect.stringMatching(message),
      file: expect.stringContaining(root),
      line,
    });
  });
});

describe('SQL that shows a figure again in anyone’s DuckDB', () => {
  const run = async (sql: string | null): Promise<unknown> => {
    const query = await connect();
    const [row] = await query.all(sql ?? 'SELECT NULL');
    query.close();
    return Object.values(row ?? {})[0];
  };

  it.each([
    ['spaces and semicolons', Buffer.from(CSV)],
    ['Latin-1', Buffer.from(CSV, 'latin1')],
    ['a caption above', Buffer.from(`Grouse\n\n${CSV}`)],
    [
      'units and decimal commas',
      Buffer.from('Vallée;Budget 2023 (M€);Part 2023 (%)\nÉcrins;12,5;40,25 %\nQueyras;−3,125;9\n'),
    ],
    ['quotes', Buffer.from('Film,"Box office ""gross"" (€m)"\n"O\'Hara, again","1,204.5"\nKites,12\n')],
  ])('%s', async (_, bytes) => {
    const [dataset] = await open(join(await folder({ 'valleys.csv': bytes }), 'valleys.csv'));
    for (const observation of dataset?.observations ?? [])
      expect(await run(cellSql(observation, dataset as Dataset))).toBeCloseTo(observation.value, 6);
  });

  it('a sum over rows is one statement, over columns a sum of look-ups', async () => {
    const [dataset] = await open(join(await folder({ 'tetras.csv': CSV }), 'tetras.csv'));
    const items = dataset?.observations.filter((o) => o.members.Vallée !== 'Total') ?? [];
    const of2023 = items.filter((o) => o.period?.label === '2023');
    const sql = sumSql(of2023, dataset as Dataset);
    expect(sql).toMatch(/^SELECT sum\(.*"Vallée" IN \('Écrins', 'Queyras'\)$/);
    expect(await run(sql)).toBe(1712);
    expect(await run(sumSql(items, dataset as Dataset))).toBe(3367);
  });
});
