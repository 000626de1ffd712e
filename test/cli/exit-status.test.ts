/** Walks every row of docs/exit-status.md. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const clean = 'Passenger numbers went from 400 in May to 500 in June, a rise of 25%.\n';
const wrong = 'Passenger numbers went from 400 in May to 500 in June, a rise of 45%.\n';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recount-exit-'));
  const at = (name: string): string => join(folder, name);
  await mkdir(at('folder'));
  await writeFile(at('folder/clean.txt'), clean);
  await writeFile(at('clean.txt'), clean);
  await writeFile(at('wrong.txt'), wrong);
  await writeFile(at('empty.txt'), '');
  await writeFile(at('binary.bin'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0, 0xff, 0xfe, 0, 0, 3]));
  await writeFile(at('bad.json'), '{ "lang": "en", "failon": "never" }\n');
  await runCli(['check', 'wrong.txt', '--write-baseline', 'known.json'], { cwd: folder });
});
afterAll(() => rm(folder, { recursive: true }));

const page = await readFile('docs/exit-status.md', 'utf8');
const rows = [...page.matchAll(/^\| ([^|]+) \| `recount ([^`]+)` \| ([012]) \|$/gmu)].map(
  ([, name = '', command = '', status]) => ({ name, command, status: Number(status) }),
);
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');

describe('the page on exit status', () => {
  test('has its rows read', () => expect(rows.length).toBeGreaterThan(20));

  test.each(rows)('$name: recount $command → $status', async ({ command, status }) => {
    const ran = await runCli(wordsOf(command), { cwd: folder });
    expect(ran).toMatchObject({ status });
    if (status === 2) {
      expect(ran.stderr).toMatch(/^recount: \S.*\.\n/u);
      expect(ran.stderr).not.toMatch(/\n\s+at /u);
    } else if (!command.includes('nothing-*')) expect(ran.stderr).toBe('');
  });
});
