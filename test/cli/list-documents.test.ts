import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listDocuments, reportName } from '../../src/cli/batch/list-documents.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recount-list-'));
  for (const name of [
    'may/harvest.txt',
    'may/page.HTML',
    'june/post.json',
    'june/post.expected.json',
    'june/table.csv',
    'june/notes.md',
    'node_modules/x/readme.md',
    '.git/description.txt',
    'out/may/harvest.txt.html',
    'recount.config.json',
  ]) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), 'x');
  }
});
afterAll(() => rm(folder, { recursive: true }));

const listed = async (inputs: readonly string[], leaveOut: string | null = null) => {
  const listing = await listDocuments(inputs, folder, leaveOut);
  return { ...listing, paths: listing.paths.map((path) => relative(folder, path)) };
};

test('a folder gives its documents, sorted, without tables, sidecars, settings and the output folder', async () => {
  const { paths } = await listed(['.'], join(folder, 'out'));
  expect(paths).toEqual(['june/notes.md', 'june/post.json', 'may/harvest.txt', 'may/page.HTML']);
});

test('a named file is a document whatever its ending, and none is listed twice', async () => {
  const { paths } = await listed(['june/table.csv', 'june', 'june/post.json']);
  expect(paths).toEqual(['june/notes.md', 'june/post.json', 'june/table.csv']);
});

test('a glob that matches nothing is told, and is no error', async () => {
  const { paths, unmatched } = await listed(['july/*.txt', 'may/*.txt']);
  expect(paths).toEqual(['may/harvest.txt']);
  expect(unmatched).toEqual(['july/*.txt']);
});

test('a named path that does not exist is an error', async () => {
  await expect(listed(['july'])).rejects.toMatchObject({ code: 'file-not-found', file: 'july' });
});

test('two documents never share a report', async () => {
  const { base, paths } = await listDocuments(['may', 'june'], folder, null);
  const names = paths.map((path) => reportName(path, base, 'html'));
  expect(names).toEqual(['june/notes.md.html', 'june/post.json.html', 'may/harvest.txt.html', 'may/page.HTML.html']);
});

test('documents in the output directory are refused, an output directory among the documents is not', async () => {
  const refused = { code: 'bad-option', message: 'the documents lie in the output directory' };
  await expect(listed(['may'], join(folder, 'may'))).rejects.toMatchObject(refused);
  await expect(listed(['may/harvest.txt'], folder)).rejects.toMatchObject(refused);
  const { paths } = await listed(['.'], join(folder, 'may'));
  expect(paths.filter((path) => path.startsWith('may/'))).toEqual([]);
  expect(paths).toContain('june/notes.md');
});
