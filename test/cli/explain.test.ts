import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const story = `The harbour

Ferry traffic rose 45% from 400,000 passengers in 2022 to 500,000 in 2023.
The old hall was full on Tuesday evening.
`;

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'recount-explain-'));
  await writeFile(join(cwd, 'story.txt'), story);
});
afterAll(() => rm(cwd, { recursive: true }));

const explain = (...args: readonly string[]) => runCli(['explain', ...args], { cwd });

describe('explain', () => {
  test('shows numbers with their intervals, the evidence with its strength, and the verdict', async () => {
    const { status, stdout } = await explain('story.txt:3');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^story\.txt:3 {2}Ferry traffic rose 45%/u);
    expect(stdout).toMatch(/number +“45%”.*strictly 44\.5 to 45\.5/u);
    expect(stdout).toMatch(/evidence +\d\.\d\d +growth = 25/u);
    expect(stdout).toMatch(/verdict +Refuted \(/u);
    expect(stdout).not.toContain('old hall');
  });

  test('says why a sentence has no claim', async () => {
    expect((await explain('story.txt:4')).stdout).toMatch(/no claim: there is no number/u);
  });

  test('finds a sentence by its words', async () => {
    expect((await explain('story.txt', 'rose 45%')).stdout).toMatch(/^story\.txt:3 /u);
  });

  test('takes a sentence of its own', async () => {
    expect(
      (await explain('Ferry traffic rose 25% from 400,000 passengers in 2022 to 500,000 in 2023.')).stdout,
    ).toMatch(/verdict +Supported/u);
  });

  test('says when there is no such line, or no such words', async () => {
    expect(await explain('story.txt:40')).toMatchObject({ status: 2, stdout: '' });
    expect((await explain('story.txt', 'fell 12%')).stderr).toMatch(
      /^recount: story\.txt: no sentence holds these words\./u,
    );
  });
});
