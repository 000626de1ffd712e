/** A table that cannot be read is one sentence with file and line and status 2, never a verdict and never a stack. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const text = 'Harle moved 1,204 cars in 2022 and 1,318 in 2023, a rise of 9.5%.\n';

const tables: readonly (readonly [name: string, content: string | Uint8Array, place: string, message: RegExp])[] = [
  ['empty.csv', '', 'empty.csv:1', /the file is empty/u],
  ['blank.csv', ' \n\n', 'blank.csv:1', /the file is empty/u],
  [
    'ragged.csv',
    'Port,2022,2023\nHarle,1204,1318\nSkye,87,91,4\n',
    'ragged.csv:3',
    /line 3 has 4 columns, the header has 3/u,
  ],
  ['short.csv', 'Port,2022,2023\nHarle,1204\nSkye,87,91\n', 'short.csv:2', /line 2 has 2 columns, the header has 3/u],
  [
    'headers.csv',
    'Port,Cars,Lorries\nHafen,Autos,Lastwagen\nHarle,1,2\n',
    'headers.csv:2',
    /lines 1 and 2 both look like headers/u,
  ],
  ['none.csv', 'Harle,1204\nSkye,87\n', 'none.csv:1', /line 1 holds figures where the header should stand/u],
  ['rowless.csv', 'Port,2022\n', 'rowless.csv:1', /a header and no rows/u],
  ['words.csv', 'Port,Harbour master\nHarle,Ada Finch\nSkye,Ben Holt\n', 'words.csv:2', /the table holds no figures/u],
  ['prose.csv', 'The ferry was late again.\nNobody minded.\n', 'prose.csv:1', /no delimiter found/u],
  ['one.csv', 'Cars\n1204\n1318\n', 'one.csv:1', /no delimiter found/u],
  ['wide.csv', `a${',b'.repeat(9999)}\n1${',2'.repeat(9999)}\n`, 'wide.csv:1', /line 1 has more than 4096 columns/u],
  ['cell.csv', `Port,Cars\n"${'x'.repeat(200_000)}",1\n`, 'cell.csv:2', /a cell of line 2 has 200000 characters/u],
  [
    'quote.csv',
    'Port,Cars\n"Harle,1204\nSkye,87\n',
    'quote.csv:2',
    /a quotation mark opened on line 2 is never closed/u,
  ],
  ['two.csv', 'Port,Cars\nHarle,1204\n\nRiver,Bridges\nEsk,3\n', 'two.csv:4', /a second table begins on line 4/u],
  ['sheet.csv', Buffer.from('504b030414000600', 'hex'), 'sheet.csv:1', /a binary file, not a table/u],
  ['old-sheet.csv', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-sheet.csv:1', /a binary file, not a table/u],
  ['photo.csv', Buffer.from('ffd8ffe000104a46494600010100', 'hex'), 'photo.csv:1', /binary file|no delimiter/u],
  [
    'broken.json',
    '[{"port": "Harle", "cars": 1204},\n{"port": "Skye" "cars": 87}]',
    'broken.json:2',
    /line 2 is not valid JSON/u,
  ],
  ['words.json', '"Harle"', 'words.json:1', /the JSON holds no table/u],
  ['false.parquet', 'PAR1 and no more', 'false.parquet', /DuckDB cannot read the file/u],
];

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'recount-bad-'));
  await writeFile(join(cwd, 'story.txt'), text);
  await mkdir(join(cwd, 'folder'));
  for (const [name, content] of tables) await writeFile(join(cwd, name), content);
  await writeFile(join(cwd, 'latin.csv'), Buffer.from('Port;Cars\nÎle;1204\n', 'latin1'));
  await writeFile(join(cwd, 'latin.csv.recount.json'), '{"encoding": "utf-16"}');
  await writeFile(join(cwd, 'unknown.csv'), 'Port;Cars\nHarle;1204\n');
  await writeFile(join(cwd, 'unknown.csv.recount.json'), '{"encoding": "klingon"}');
});
afterAll(() => rm(cwd, { recursive: true }));

const told = async (name: string): Promise<string> => {
  const { status, stdout, stderr } = await runCli(['check', 'story.txt', '--data', name], { cwd });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).not.toMatch(/^\s+at /mu);
  return stderr;
};

describe('a bad table', () => {
  test.each(tables)('%s', async (name, _, place, message) => {
    const stderr = await told(name);
    expect(stderr).toMatch(message);
    expect(stderr.slice('recount: '.length)).toMatch(new RegExp(`^(?:\\S*/)?${place.replace('.', '\\.')}: `, 'u'));
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  test.each([
    ['folder', /^recount: \S*folder: this is a folder without a datapackage\.json/u],
    ['nowhere.csv', /^recount: \S*nowhere\.csv: there is no such file/u],
    ['latin.csv', /^recount: \S*latin\.csv:1: the file cannot be read as utf-16/u],
    ['unknown.csv', /^recount: \S*unknown\.csv:1: the file cannot be read as klingon/u],
  ])('%s', async (name, message) => expect(await told(name)).toMatch(message));

  test('is told as one object to a program that asked for JSON', async () => {
    const { status, stderr } = await runCli(['check', 'story.txt', '--data', 'ragged.csv', '--format', 'json'], {
      cwd,
    });
    expect(status).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({
      error: { code: 'bad-table', file: expect.stringMatching(/ragged\.csv$/u), line: 3 },
    });
  });

  test('is an error for data inspect and data add as well', async () => {
    for (const command of ['inspect', 'add', 'validate'])
      expect(await runCli(['data', command, 'ragged.csv'], { cwd })).toMatchObject({ status: 2, stdout: '' });
  });
});
