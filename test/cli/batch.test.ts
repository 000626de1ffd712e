import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/contract.ts';
import { runCli } from './run-cli.ts';

const story = (town: string, share: number): string =>
  `In ${town}, sales went from 400 tickets in May to 500 in June, a rise of ${share}%.\n`;

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'recount-batch-'));
  await mkdir(join(cwd, 'in/north'), { recursive: true });
  await writeFile(join(cwd, 'in/a.txt'), story('Alby', 25));
  await writeFile(join(cwd, 'in/b.txt'), story('Brill', 45));
  await writeFile(join(cwd, 'in/bad.json'), '{ "text": ');
  await writeFile(join(cwd, 'in/north/c.txt'), story('Cley', 25));
});
afterEach(() => rm(cwd, { recursive: true }));

const read = (name: string): Promise<string> => readFile(join(cwd, name), 'utf8');
const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

describe('a batch in the terminal', () => {
  test('lists the findings, then one table, then one sentence', async () => {
    const { stdout, stderr, status } = await runCli(['batch', 'in'], { cwd });
    expect(stdout).toMatch(/^in\/b\.txt:1:\d+ {2}Refuted {2}change {2}“/u);
    expect(stdout).toMatch(/^document +numbers +claims +checked +flagged$/mu);
    expect(stdout).toMatch(/^in\/bad\.json .* error$/mu);
    expect(stdout).toMatch(/4 documents, .* flagged in 1 document, 1 could not be read\.\n$/u);
    expect(stderr).toMatch(/^recount: in\/bad\.json/u);
    expect(status).toBe(2);
  });

  test('prints one JSON report a line, in the order of the paths, for those it could read', async () => {
    const { stdout } = await runCli(['batch', 'in', '--format', 'json'], { cwd });
    const reports = lines(stdout).map((line) => reportSchema.parse(JSON.parse(line)));
    expect(reports.map(({ document }) => document.source)).toEqual(['in/a.txt', 'in/b.txt', 'in/north/c.txt']);
  });

  test('gives the verdicts that check gives', async () => {
    const batch = await runCli(['batch', 'in/b.txt', '--format', 'json'], { cwd });
    const check = await runCli(['check', 'in/b.txt', '--format', 'json'], { cwd });
    expect(JSON.parse(batch.stdout)).toEqual(JSON.parse(check.stdout));
  });

  test('puts all documents into one SARIF log', async () => {
    const { stdout } = await runCli(['batch', 'in', '--format', 'sarif'], { cwd });
    expect(JSON.parse(stdout).version).toBe('2.1.0');
    expect(stdout).toContain('in/b.txt');
  });
});

describe('a batch with an output directory', () => {
  const run = (...more: readonly string[]) => runCli(['batch', 'in', '--output', 'out', ...more], { cwd });

  test('writes a report per document, an index, a summary and NDJSON', async () => {
    const { stdout } = await run();
    expect((await readdir(join(cwd, 'out'))).sort()).toEqual(
      ['.recount', 'a.txt.html', 'b.txt.html', 'index.html', 'north', 'reports.ndjson', 'summary.json'].sort(),
    );
    expect(await readdir(join(cwd, 'out/north'))).toEqual(['c.txt.html']);
    const summary = JSON.parse(await read('out/summary.json'));
    expect(summary.totals).toMatchObject({ documents: 4, unreadable: 1, flaggedDocuments: 1, refuted: 1 });
    expect(lines(await read('out/reports.ndjson'))).toHaveLength(3);
    expect(await read('out/index.html')).toMatch(/href="(?:\.\/)?north\/c\.txt\.html"/u);
    expect(stdout).toContain('out/index.html');
  });

  test('does nothing twice when it is run again, and leaves the same files', async () => {
    await run();
    const before = [await read('out/summary.json'), await read('out/reports.ndjson'), await read('out/index.html')];
    const { stdout } = await run();
    expect(stdout).toContain('3 unchanged since the last run');
    expect([await read('out/summary.json'), await read('out/reports.ndjson'), await read('out/index.html')]).toEqual(
      before,
    );
  });

  test('checks again what changed, and what other settings are for', async () => {
    await run();
    await writeFile(join(cwd, 'in/a.txt'), story('Alby', 65));
    expect((await run()).stdout).toContain('2 unchanged since the last run');
    expect(JSON.parse(await read('out/summary.json')).totals.refuted).toBe(2);
    expect(lines(await read('out/reports.ndjson'))).toHaveLength(3);
    expect((await run('--published', '2024-05-01')).stdout).not.toContain('unchanged');
    expect((await run('--published', '2024-05-01', '--fresh')).stdout).not.toContain('unchanged');
  });

  test('does not take its own reports for documents', async () => {
    await runCli(['batch', '.', '--output', 'in/out'], { cwd });
    const again = await runCli(['batch', '.', '--output', 'in/out'], { cwd });
    expect(again.stdout).toMatch(/^4 documents/mu);
  });

  test('writes the format that is asked for', async () => {
    await run('--format', 'markdown');
    expect(await read('out/b.txt.md')).toContain('45%');
  });
});

describe('a baseline', () => {
  test('keeps what is known from being flagged, and not what is new', async () => {
    const kept = await runCli(['batch', 'in/a.txt', 'in/b.txt', '--write-baseline', 'known.json'], { cwd });
    expect(kept).toMatchObject({ status: 0, stderr: 'recount: 1 finding kept in known.json.\n' });
    expect((await runCli(['batch', 'in/a.txt', 'in/b.txt', '--baseline', 'known.json'], { cwd })).status).toBe(0);
    await writeFile(join(cwd, 'in/a.txt'), story('Alby', 65));
    expect((await runCli(['batch', 'in/a.txt', 'in/b.txt', '--baseline', 'known.json'], { cwd })).status).toBe(1);
  });

  test('can be renewed in place', async () => {
    const args = ['batch', 'in/b.txt', '--write-baseline', 'known.json'];
    await runCli(args, { cwd });
    const first = await read('known.json');
    await runCli([...args, '--baseline', 'known.json'], { cwd });
    expect(await read('known.json')).toBe(first);
  });
});
