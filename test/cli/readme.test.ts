import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const readme = await readFile('README.md', 'utf8');
const blocks = [...readme.matchAll(/```text\n([\s\S]*?\n)```/gu)].map(([, block]) => block);

test('the README shows the example and its report as the program prints it (npm run readme renews them)', async () => {
  const { stdout } = await runCli(['check', 'docs/example.txt', '--no-config']);
  expect(blocks).toEqual([await readFile('docs/example.txt', 'utf8'), stdout]);
});

test('the README names every command, and no other', async () => {
  const { stdout } = await runCli(['--help']);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[|<| )/gmu)]
    .map(([, name]) => name)
    .filter((name) => name !== 'help');
  const named = [...readme.matchAll(/recount (check|batch|explain|data|schema|completion)\b/gu)].map(
    ([, name]) => name,
  );
  expect([...new Set(named)].toSorted()).toEqual([...new Set(commands)].toSorted());
});

test('the two commands stand alone, each on its line', () => {
  expect(readme).toContain('```sh\nnpm ci && npm run demo\n```');
  expect(readme).toContain('```sh\nnpm ci && npm test\n```');
});
