/** Holds docs/formats.md against the program. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOCUMENT_ENDINGS } from '../../src/cli/batch/list-documents.ts';
import { formatNames } from '../../src/cli/formats.ts';
import { runCli } from './run-cli.ts';

const claim = 'Ferry traffic rose 45% from 400,000 passengers in 2022 to 500,000 in 2023.';
const page = await readFile('docs/formats.md', 'utf8');

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'recount-formats-'));
});
afterAll(() => rm(cwd, { recursive: true }));

describe('the page on formats', () => {
  test('names every format, and no other', () => {
    const named = [...page.matchAll(/^\| `([a-z]+)` \|/gmu)].map(([, name]) => name);
    expect(named.toSorted()).toEqual([...formatNames].toSorted());
  });

  test('names every ending that a folder is searched for', () => {
    for (const ending of DOCUMENT_ENDINGS) expect(page).toContain(`\`.${ending}\``);
  });
});

describe('what the page says of each format holds', () => {
  const printed = async (format: string): Promise<string> =>
    (await runCli(['check', '-', '--format', format, '--lang', 'en'], { cwd, stdin: claim })).stdout;

  test('text puts what is flagged first and coverage last', async () => {
    const text = await printed('text');
    expect(text.indexOf('Does not add up')).toBeLessThan(text.indexOf('Coverage'));
  });

  test('json is one object', async () => {
    expect(JSON.parse(await printed('json')).schemaVersion).toBe('1');
  });

  test('html is one page without scripts or anything to load', async () => {
    const html = await printed('html');
    expect(html).toMatch(/^<!doctype html>/iu);
    expect(html).not.toMatch(/<script|<link[^>]+stylesheet|\bsrc=/iu);
  });

  test('sarif has one result per flagged claim', async () => {
    const { runs } = JSON.parse(await printed('sarif'));
    expect(runs[0].results).toHaveLength(1);
  });

  test('github has one annotation per flagged claim', async () => {
    expect((await printed('github')).match(/^::(?:error|warning) /gmu)).toHaveLength(1);
  });

  test('junit has a failure per flagged claim', async () => {
    expect((await printed('junit')).match(/<failure/gu)).toHaveLength(1);
  });

  test('claimreview is a draft until it is told who publishes it, and where', async () => {
    const told = [
      '--publisher',
      'The Quay',
      '--publisher-url',
      'https://quay.example/',
      '--check-url',
      'https://quay.example/c/1',
    ];
    const args = ['check', '-', '--format', 'claimreview'];
    const draft = await runCli(args, { cwd, stdin: claim });
    const final = await runCli([...args, ...told], { cwd, stdin: claim });
    expect(JSON.stringify(JSON.parse(draft.stdout))).not.toContain('"ClaimReview"');
    expect(JSON.stringify(JSON.parse(final.stdout))).toContain('"ClaimReview"');
  });
});

describe('what the page says can be read is read', () => {
  test.each([
    ['note.txt', claim],
    ['note.md', `---\ntitle: The ferry\n---\n\n${claim}\n`],
    ['note.html', `<!doctype html><html lang="en"><body><article><p>${claim}</p></article></body></html>`],
    ['note.json', JSON.stringify({ text: claim, author: 'Quay desk', created_at: '2024-07-01', lang: 'en' })],
  ])('%s', async (name, text) => {
    await writeFile(join(cwd, name), text);
    expect((await runCli(['check', name], { cwd })).status).toBe(1);
    expect((await runCli(['check', '-', '--stdin-filename', name], { cwd, stdin: text })).status).toBe(1);
    expect((await runCli(['check', '-'], { cwd, stdin: text })).status).toBe(1);
  });
});
