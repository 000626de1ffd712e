import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { registerData } from '../../src/cli/data.ts';
import { packs } from '../../src/languages/index.ts';
import { claimsFolder } from '../../src/store/built-in.ts';
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
