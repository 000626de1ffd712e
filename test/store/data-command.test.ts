import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { registerData } from '../../src/cli/data.ts';
import { packs } from '../../src/languages/index.ts';
import { claimsFolder } from '../../src/store/built-in.ts';
import type { Dataset } from '../../src/store/dataset.ts';
import { openDatasets } from '../../src/store/open.ts';
import { loadAdded, userDataFolder } from '../../src/store/user-data.ts';

const LANDINGS =
  'Port;Débarquements 2022 (tonnes);Débarquements 2023 (tonnes)\nNoss;1 200;1 310\nVoe;87;n.d.\nTotal;1 287;1 310\n';

async function place(files: Readonly<Record<string, string>> = {}) {
  const cwd = await mkdtemp(join(tmpdir(), 'recount-data-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text);
  const env = { XDG_DATA_HOME: join(cwd, 'home') };
  const data = async (...args: string[]): Promise<string> => {
    const written: string[] = [];
    const output = { isTTY: false, columns: undefined, write: async (text: string) => void written.push(text) };
    const io = {
      stdin: Object.assign(Readable.from([]), { isTTY: false }),
      stdout: output,
      stderr: output,
      cwd,
      env,
      interrupted: new AbortController().signal,
    };
    const program = new Command().exitOverride();
    registerData(program, io);
    await program.parseAsync(['data', ...args], { from: 'user' });
    return written.join('');
  };
  return { cwd, env, data };
}

/** What a claim can be checked against: a unit may be spelt otherwise ("$m", "USD"). */
const figuresOf = ({ observations }: Dataset) =>
  observations.map(({ measure, members, period, value, interval, unit: { dimension, code } }) => ({
    measure,
    members,
    period,
    value,
    interval,
    unit: `${dimension} ${code}`,
  }));

describe('recount data', () => {
  it('lists, shows and searches what ships, in both languages', async () => {
    const { data } = await place();
    expect(await data('list')).toMatch(/^tesla-ai-compute +built-in +\d+ measures +\d+ figures +2021–2025/m);
    expect(await data('show', 'world-basics')).toMatch(/inflation-cpi +percent +rate +2000–20\d\d/);
    expect(await data('search', 'chômage', 'allemagne')).toMatch(/^world-basics +unemployment-rate .*Germany/m);
    expect(await data('search', 'walrus')).toBe('Nothing speaks of “walrus”.\n');
    await expect(data('show', 'walrus')).rejects.toMatchObject({
      code: 'no-such-data',
      hint: expect.stringContaining('world-basics'),
    });
  });

  it('shows how a table was understood, and a sidecar corrects it', async () => {
    const { cwd, data } = await place({ 'landings.csv': LANDINGS });
    const text = await data('inspect', 'landings.csv');
    expect(text).toMatch(/Débarquements 2022 \(tonnes\) +measure +number +tonnes +2022 +1 200 \| 87/);
    expect(text).toMatch(/3 rows, of which 1 total or average\. Read as blank: “n.d.”/);
    await writeFile(
      join(cwd, 'landings.csv.recount.json'),
      JSON.stringify({ ...JSON.parse(await data('inspect', 'landings.csv', '--sidecar')), title: 'Fish landed' }),
    );
    expect(await data('inspect', 'landings.csv')).toMatch(/Fish landed \(landings, run\)/);
  });

  it('adds a table that every later run has, and removes it', async () => {
    const { env, data } = await place({
      'landings.csv': LANDINGS,
      'landings.csv.recount.json': '{"title": "Fish landed"}',
    });
    expect(await data('add', 'landings.csv', '--name', 'fish')).toMatch(/^Added “fish”: 5 figures/);
    const [added] = await loadAdded(env, packs);
    expect(added).toMatchObject({ id: 'fish', title: 'Fish landed', origin: 'added' });
    expect(added?.source.file).toContain(userDataFolder(env));
    await expect(data('add', 'landings.csv', '--name', 'fish')).rejects.toMatchObject({ code: 'data-exists' });
    await data('add', 'landings.csv', '--name', 'fish', '--replace');
    expect(await data('list')).toMatch(/^fish +added/m);
    await data('remove', 'fish');
    expect(await loadAdded(env, packs)).toEqual([]);
    await expect(data('remove', 'fish')).rejects.toMatchObject({ code: 'no-such-data' });
  });

  it('adds what describes a table with it, and every table of a package', async () => {
    const { env, data } = await place({
      'births.csv': 'area;births\nNord;1.204,5\nSud;980,0\n',
      'births.csv-metadata.json': JSON.stringify({
        url: 'births.csv',
        'dc:title': 'Births by area',
        dialect: { delimiter: ';' },
        tableSchema: {
          columns: [{ name: 'area' }, { name: 'births', datatype: { base: 'decimal', format: { decimalChar: ',' } } }],
        },
      }),
      'schema.json': JSON.stringify({ fields: [{ name: 'port' }, { name: 'tonnes', type: 'number' }] }),
      'a.csv': 'port,tonnes\nNoss,12\n',
      'datapackage.json': JSON.stringify({
        name: 'catch',
        resources: [
          { name: 'a', path: 'a.csv', schema: 'schema.json' },
          { name: 'b', data: [{ port: 'Voe', tonnes: 3 }] },
        ],
      }),
    });
    await data('add', 'births.csv');
    await data('add', '.');
    expect(
      (await loadAdded(env, packs)).map(({ id, title, observations }) => [id, title, observations.length]),
    ).toEqual([
      ['births', 'Births by area', 2],
      ['catch/a', 'a', 1],
      ['catch/b', 'b', 1],
    ]);
    expect(await data('show', 'catch')).toMatch(/^a \(catch\/a, added\)[\s\S]*^b \(catch\/b, added\)/m);
    await rm(join(userDataFolder(env), 'catch', 'a.csv'));
    await expect(data('list')).rejects.toMatchObject({
      code: 'file-not-found',
      file: join(userDataFolder(env), 'catch', 'a.csv'),
      hint: expect.stringMatching(/recount data remove catch$/),
    });
  });

  it('prints a sidecar into the empty file that the shell made for it', async () => {
    const { data } = await place({ 'quays.csv': 'Quay,Boats 2023\nNoss,12\nVoe,9\n', 'quays.csv.recount.json': '' });
    expect(JSON.parse(await data('inspect', 'quays.csv', '--sidecar'))).toMatchObject({
      fields: [
        { name: 'Quay', role: 'entity' },
        { name: 'Boats 2023', role: 'measure' },
      ],
    });
  });

  it('prints a sidecar that, read again, gives the same figures', async () => {
    const tables = {
      'regions.csv':
        'Actifs (en milliers);;;;\n;2022;;2023;\nRégion;Hommes;Femmes;Hommes;Femmes\nBray;801;779,5;805;788\nArtois;80;75;81;77\nSource : office\n',
      'accounts.csv': 'Item ($m unless stated),Q1 2024,Q2 2024\nRevenue,12.5,13\nStaff (number),41,44\n',
      'months.csv': 'Mois;2022;2023\njanvier;12;13\nfévrier;14;15\n',
      'long.csv': 'indicator,place,unit,year,value\nRainfall,Noss,mm,2022,812\nSunshine,Noss,hours,2022,1204\n',
      'sdmx.csv':
        'DATAFLOW,geo,unit,TIME_PERIOD,OBS_VALUE,UNIT_MULT\nX:Y(1.0),FR,EUR,2022,12.5,6\nX:Y(1.0),DE,EUR,2022,14.1,6\n',
      'wide.csv': 'Country,Code,GDP (constant 2015 US$) 2022\nFrance,FRA,12\nChad,TCD,3\n',
    };
    const { cwd, data } = await place(tables);
    for (const name of Object.keys(tables)) {
      const before = await openDatasets([join(cwd, name)], { packs });
      await writeFile(join(cwd, `${name}.recount.json`), await data('inspect', name, '--sidecar'));
      const after = await openDatasets([join(cwd, name)], { packs });
      expect(after.map(figuresOf)).toEqual(before.map(figuresOf));
    }
  });

  it('adds nothing that does not open', async () => {
    const { env, data } = await place({ 'ragged.csv': 'a,b\nx,1\ny,2,3\n' });
    await expect(data('add', 'ragged.csv')).rejects.toMatchObject({ code: 'bad-table', line: 3 });
    await expect(data('add', 'ragged.csv', '--name', '../up')).rejects.toMatchObject({ code: 'bad-table' });
    expect(await loadAdded(env, packs)).toEqual([]);
  });
});

describe('recount data validate', () => {
  it('finds nothing wrong with what ships', async () => {
    const { data } = await place();
    const text = await data('validate', join(claimsFolder(), 'world-basics'), join(claimsFolder(), 'tesla-ai-compute'));
    expect(text.match(/error: .*/g)).toBeNull();
    expect(text).toMatch(/\d+ figures, no errors\.\n$/);
  });

  it('names file and line of what is wrong', async () => {
    const { cwd, data } = await place({
      'crews.csv': 'Port,Year,Crew\nNoss,2022,12\nNoss,2023,twelve\nVoe,soon,9\nNoss,2022,13\n',
    });
    await expect(data('validate', 'crews.csv')).rejects.toMatchObject({
      code: 'invalid-data',
      message: expect.stringContaining('2 errors'),
    });
    const { problemsOf } = await import('../../src/store/validate.ts');
    const { openDatasets } = await import('../../src/store/open.ts');
    const problems = problemsOf(await openDatasets([join(cwd, 'crews.csv')], { packs }), packs);
    expect(problems.filter((p) => p.line !== null).map((p) => [p.severity, p.line, p.message])).toEqual([
      ['error', 3, '“twelve” in column “Crew” is no figure'],
      ['error', 4, '“soon” in column “Year” is no period'],
      ['warning', 5, '13 stands where line 2 has 12: same measure, members, period and source'],
    ]);
  });
});
