/** The SQL of a report, run in DuckDB on the very files, gives the recomputed number: for all fixtures, and for one table in many shapes. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import type { Report } from '../../src/contract.ts';
import { packs } from '../../src/languages/index.ts';
import { readText } from '../../src/read/read-text.ts';
import { connect, type Query } from '../../src/store/duckdb/connect.ts';
import { openDatasets } from '../../src/store/open.ts';
import { loadFixtures, reportOn } from '../fixtures/load.ts';

let query: Query;
let folder = '';
beforeAll(async () => {
  query = await connect();
  folder = await mkdtemp(join(tmpdir(), 'recount-report-sql-'));
});
afterAll(async () => {
  query.close();
  await rm(folder, { recursive: true });
});

interface Outcome {
  readonly ran: number;
  readonly wrong: readonly string[];
}

/** Every statement of a report, with what DuckDB makes of it. */
async function outcomeOf({ claims }: Report): Promise<Outcome> {
  const wrong: string[] = [];
  let ran = 0;
  for (const { quote, sql, recomputed, evidence } of claims) {
    // The article's own figures stand in no table; those of a table must be told as SQL.
    if (sql === null) {
      if (recomputed && evidence.some(({ column }) => column !== null)) wrong.push(`no SQL for ${quote}`);
      continue;
    }
    ran++;
    const [row] = await query.all(sql);
    const value = Object.values(row ?? {}).at(-1);
    const wanted = recomputed?.value ?? null;
    const near =
      typeof value === 'boolean' || wanted === null
        ? value !== undefined
        : Math.abs(Number(value) - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));
    if (!near) wrong.push(`${quote}: ${wanted}, SQL gives ${String(value)}: ${sql}`);
  }
  return { ran, wrong };
}

test('of every fixture', async () => {
  let ran = 0;
  for (const fixture of loadFixtures(fileURLToPath(new URL('../../fixtures', import.meta.url)))) {
    const outcome = await outcomeOf(await reportOn(fixture));
    expect({ name: fixture.name, wrong: outcome.wrong }).toEqual({ name: fixture.name, wrong: [] });
    ran += outcome.ran;
  }
  expect(ran).toBeGreaterThan(150);
}, 60_000);

/** Landings in tonnes, 2022 and 2023: Noss 1,240 and 1,302.5; Voe 415 and 402; Strom 96 and 120. */
const shapes: readonly (readonly [name: string, files: Readonly<Record<string, string | Uint8Array>>])[] = [
  [
    'long',
    {
      't.csv':
        'Port,Year,Landings (tonnes)\nNoss,2022,1240\nNoss,2023,1302.5\nVoe,2022,415\nVoe,2023,402\nStrom,2022,96\nStrom,2023,120\n',
    },
  ],
  [
    'wide',
    {
      't.csv':
        'Port,Landings 2022 (tonnes),Landings 2023 (tonnes)\nNoss,"1,240","1,302.5"\nVoe,415,402\nStrom,96,120\n',
    },
  ],
  [
    'semicolons and decimal commas',
    { 't.csv': 'Port;Landings 2022 (kt);Landings 2023 (kt)\nNoss;1,240;1,3025\nVoe;0,415;0,402\nStrom;0,096;0,120\n' },
  ],
  [
    'lines above and below',
    {
      't.csv':
        'Fish by port\n\nPublished;24/06/2024\nPort;Landings 2022 (tonnes);Landings 2023 (tonnes)\nNoss;1 240;1 302,5\nVoe*;415;402\nStrom;96 (p);120\n\nSource: harbour office, 2024\n* Without eels.\n',
    },
  ],
  [
    'a header of two lines',
    { 't.csv': 'Port;Landings (tonnes);\n;2022;2023\nNoss;1 240;1 302,5\nVoe;415;402\nStrom;96;120\n' },
  ],
  [
    'Latin-1',
    {
      't.csv': Buffer.from(
        'Port;Landings 2022 (tonnes);Landings 2023 (tonnes);Île\nNoss;1240;1302,5;à\nVoe;415;402;é\nStrom;96;120;ö\n',
        'latin1',
      ),
    },
  ],
  [
    'UTF-16',
    {
      't.csv': Buffer.from(
        '\ufeffPort\tLandings 2022 (tonnes)\tLandings 2023 (tonnes)\r\nNoss\t1240\t1302.5\r\nVoe\t415\t402\r\nStrom\t96\t120\r\n',
        'utf16le',
      ),
    },
  ],
  [
    'merged names',
    {
      't.csv':
        'Port,Year,Landings (tonnes)\nNoss,2022,1240\n,2023,1302.5\nVoe,2022,415\n,2023,402\nStrom,2022,96\n,2023,120\n',
    },
  ],
  [
    'months as rows no, years as rows',
    {
      't.csv':
        'Year,Noss landings (tonnes),Voe landings (tonnes),Strom landings (tonnes)\n2022,1240,415,96\n2023,1302.5,402,120\n',
    },
  ],
  [
    'records in JSON',
    {
      't.json': JSON.stringify({
        data: [
          ['Noss', 1240, 1302.5],
          ['Voe', 415, 402],
          ['Strom', 96, 120],
        ].flatMap(([port, a, b]) => [
          { port, year: 2022, 'landings (tonnes)': a },
          { port, year: 2023, 'landings (tonnes)': b },
        ]),
      }),
    },
  ],
  [
    'SDMX with powers of ten',
    {
      't.csv':
        'STRUCTURE,STRUCTURE_ID,ACTION,PORT: Port,MEASURE: Measure,UNIT_MEASURE: Unit,UNIT_MULT: Multiplier,TIME_PERIOD: Time,OBS_VALUE: Value\n' +
        [
          ['Noss', 1.24, 1.3025],
          ['Voe', 0.415, 0.402],
          ['Strom', 0.096, 0.12],
        ]
          .map(
            ([port, a, b]) =>
              `dataflow,X:Y(1.0),I,${String(port).slice(0, 1)}: ${port},L: Landings,T: tonnes,3: Thousands,2022,${a}\ndataflow,X:Y(1.0),I,${String(port).slice(0, 1)}: ${port},L: Landings,T: tonnes,3: Thousands,2023,${b}\n`,
          )
          .join(''),
    },
  ],
  [
    'a package in parts',
    {
      'datapackage.json': JSON.stringify({ resources: [{ name: 'landings', path: ['a.csv', 'b.csv'] }] }),
      'a.csv': 'Port,Year,Landings (tonnes)\nNoss,2022,1240\nVoe,2022,415\nStrom,2022,96\n',
      'b.csv': 'Port,Year,Landings (tonnes)\nNoss,2023,1302.5\nVoe,2023,402\nStrom,2023,120\n',
    },
  ],
];

const sentences = [
  'Landings in Noss came to 1,302.5 tonnes in 2023.',
  'Landings in Strom rose by 25% in 2023.',
  'Landings in Voe fell by 13 tonnes between 2022 and 2023.',
].join('\n\n');

describe('of one table in many shapes', () => {
  test.each(shapes)('%s', async (name, files) => {
    const home = join(folder, name.replaceAll(' ', '-'));
    for (const [file, content] of Object.entries(files)) {
      await mkdir(dirname(join(home, file)), { recursive: true });
      await writeFile(join(home, file), content);
    }
    const [first = ''] = Object.keys(files);
    const datasets = await openDatasets([join(home, first)], { packs });
    const report = check(readText({ name: 'story.txt', text: sentences }, { language: 'en' }), { datasets });
    expect(report.claims.map(({ verdict }) => verdict)).toEqual(['Supported', 'Supported', 'Supported']);
    for (const { evidence } of report.claims)
      for (const { row, column, hash, quote } of evidence) {
        expect(row).toBeGreaterThan(0);
        expect([column, quote]).not.toContain(null);
        expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/u);
      }
    expect(await outcomeOf(report)).toEqual({ ran: 3, wrong: [] });
  });
});
