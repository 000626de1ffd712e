import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'recount-misspelt-'));
  await writeFile(join(cwd, 'a.txt'), 'Sales rose.\n');
  await writeFile(join(cwd, 'chek'), 'Sales rose.\n');
});
afterAll(() => rm(cwd, { recursive: true }));

test.each([
  ['a command with two letters swapped', ['chekc', 'a.txt'], 'there is no command “chekc”', 'recount check'],
  ['a command alone', ['bach'], 'there is no command “bach”', 'recount batch'],
  ['a topic of help', ['help', 'explian'], 'there is no command “explian”', 'recount explain'],
  ['a topic like no other', ['help', 'weather'], 'there is no command “weather”', 'check, batch'],
  ['an option', ['a.txt', '--quite'], "unknown option '--quite'", 'Did you mean --quiet'],
  ['an option like no other', ['batch', '.', '--colour-blind'], 'unknown option', 'recount help batch'],
  ['several documents', ['a.txt', 'b.txt'], '`recount check` takes one document', 'recount batch a.txt b.txt'],
  ['a sub-command', ['data', 'serach', 'x'], "unknown command 'serach'", 'Did you mean search'],
])('%s: what was meant is said', async (_, args, message, hint) => {
  const { status, stdout, stderr } = await runCli(args, { cwd });
  expect([status, stdout]).toEqual([2, '']);
  const [told, help] = stderr.split('\n');
  expect(told).toContain(message);
  expect(help).toContain(hint);
});

test('help for a command that there is, is given', async () => {
  const { status, stdout } = await runCli(['help', 'check'], { cwd });
  expect(status).toBe(0);
  expect(stdout).toContain('recount check story.txt --data jobless.csv');
});

test.each([
  ['a file that is called so', ['chek'], 0],
  ['a path', ['./chekc'], 2],
  ['a file that does not exist, like no command', ['story'], 2],
])('%s is read as a file', async (_, args, status) => {
  const ran = await runCli(args, { cwd });
  expect(ran.status).toBe(status);
  expect(ran.stderr).not.toContain('command “');
});
