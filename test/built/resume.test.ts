/** A batch that is killed at random points and started again loses nothing and repeats nothing. Runs the built program. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const program = resolve('dist/cli/main.js');
const DOCUMENTS = 120;
const SEEDS = 20;

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'recount-resume-'));
  await mkdir(join(cwd, 'in'));
  for (let i = 0; i < DOCUMENTS; i += 1) {
    const share = i % 3 === 0 ? 45 : 25;
    const text = `In street ${i}, sales went from 400 tickets in May to 500 in June, a rise of ${share}%.\n`;
    await writeFile(join(cwd, `in/${String(i).padStart(3, '0')}.txt`), text);
  }
});
afterAll(() => rm(cwd, { recursive: true }));

const start = (out: string) =>
  spawn(process.execPath, [program, 'batch', 'in', '--output', out, '--format', 'json', '--jobs', '2', '--quiet'], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });

const ended = (child: ReturnType<typeof start>): Promise<number | null> =>
  new Promise((done) => child.once('exit', (code) => done(code)));

/** Lines of the journal that hold a whole entry, by document. */
async function journal(out: string): Promise<readonly string[]> {
  const text = await readFile(join(cwd, out, '.recount/journal.ndjson'), 'utf8').catch(() => '');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { row: { source: string } }).row.source);
}

/** Deterministic numbers in [0, 1) from a seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const outputs = (out: string): Promise<readonly string[]> =>
  Promise.all(['summary.json', 'reports.ndjson', 'index.html'].map((name) => readFile(join(cwd, out, name), 'utf8')));

test('a batch killed at random points and started again gives the files of one that ran through', async () => {
  const began = performance.now();
  expect(await ended(start('whole'))).toBe(1);
  const length = performance.now() - began;
  const whole = await outputs('whole');
  expect(await journal('whole')).toHaveLength(DOCUMENTS);
  let killedInWork = 0;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const next = random(seed);
    const out = `killed-${seed}`;
    const child = start(out);
    const timer = setTimeout(() => child.kill('SIGKILL'), length * (0.3 + 0.7 * next()));
    await ended(child);
    clearTimeout(timer);
    const done = await journal(out);
    expect(new Set(done).size).toBe(done.length);
    if (done.length > 0 && done.length < DOCUMENTS) killedInWork += 1;
    expect(await ended(start(out))).toBe(1);
    expect((await journal(out)).toSorted()).toEqual((await journal('whole')).toSorted());
    expect(await outputs(out)).toEqual(whole);
  }
  // Kills that all came before or after the work would prove nothing.
  expect(killedInWork).toBeGreaterThan(SEEDS / 4);
}, 180_000);
