/** Habits of the house that a reviewer should not have to look for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs)$/u.test(name))
    .map((name) => join(folder, name));

const sources = files('src');
const all = [...sources, ...files('test'), ...files('bench'), ...files('scripts')];
const text = (path: string): string => readFileSync(path, 'utf8');
const having = (paths: readonly string[], pattern: RegExp): readonly string[] =>
  paths.filter((path) => pattern.test(text(path)));

test('no source file is longer than 400 lines', () => {
  const long = sources
    .map((path) => ({ path, lines: text(path).split('\n').length - 1 }))
    .filter(({ lines }) => lines > 400);
  expect(long).toEqual([]);
});

test('the root of natural, which prints and loads database drivers, is imported nowhere', () => {
  expect(having(all, /(?:from|import\(|require\()\s*['"]natural['"]/u)).toEqual([]);
});

test('no test is skipped or singled out', () => {
  expect(having(files('test'), /\b(?:it|test|describe)\.(?:skip|todo|only)\b/u)).toEqual([]);
});

test('nothing is left undone in the sources', () => {
  expect(having(sources, new RegExp('TO' + 'DO|FIX' + 'ME|not implemented', 'u'))).toEqual([]);
});

test('no source exports a default or declares an enum or namespace', () => {
  expect(having(sources, /^export default |^(?:export )?(?:const )?enum |^(?:export )?namespace /mu)).toEqual([]);
});

test('every dependency is used by the sources, and named in the README with its reason', () => {
  const manifest = JSON.parse(text('package.json')) as { dependencies: Record<string, string> };
  const everything = sources.map(text).join('\n');
  const readme = text('README.md');
  for (const name of Object.keys(manifest.dependencies)) {
    expect(everything, `${name} is imported`).toMatch(new RegExp(`['"]${name}(?:/[^'"]*)?['"]`, 'u'));
    expect(readme, `${name} is in the README`).toContain(`\`${name}\``);
  }
});
