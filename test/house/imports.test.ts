/** The arrows of ARCHITECTURE.md, kept: a folder imports only what stands before it, so that each can be read alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What the code of each folder may import besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'errors.ts': [],
  'contract.ts': [],
  'json-place.ts': [],
  languages: ['contract.ts'],
  quantities: ['languages', 'errors.ts'],
  read: ['quantities', 'languages', 'errors.ts', 'json-place.ts'],
  store: ['quantities', 'languages', 'errors.ts', 'json-place.ts'],
  extract: ['read', 'quantities', 'languages', 'contract.ts'],
  link: ['extract', 'store', 'read', 'quantities', 'languages', 'contract.ts'],
  verify: ['link', 'extract', 'store', 'read', 'quantities', 'languages', 'contract.ts'],
  report: ['contract.ts', 'languages', 'errors.ts'],
  'check.ts': ['verify', 'link', 'extract', 'store', 'read', 'languages', 'contract.ts'],
  cli: [
    'check.ts',
    'report',
    'verify',
    'link',
    'extract',
    'store',
    'read',
    'quantities',
    'languages',
    'contract.ts',
    'errors.ts',
    'json-place.ts',
  ],
  'library.ts': ['extract', 'read', 'quantities', 'languages'],
  'core.ts': [
    'library.ts',
    'check.ts',
    'report',
    'verify',
    'extract',
    'store',
    'read',
    'quantities',
    'languages',
    'contract.ts',
    'errors.ts',
  ],
  'index.ts': ['core.ts', 'store', 'read'],
};

/** Files of types only: anyone may import them as types, since nothing of them is left when the program runs. */
const contracts = [
  'contract.ts',
  'languages/pack',
  'quantities/interval.ts',
  'quantities/quantity.ts',
  'quantities/period.ts',
  'read/document.ts',
  'store/dataset.ts',
  'verify/recomputation.ts',
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.ts$/u.test(name) && !name.endsWith('.d.ts'),
);
const importStatement = /(?:^|\n)(import|export) (type )?[^;'"]*?from '([^']+)'|import\('([^']+)'\)/gu;

const imports: readonly Import[] = sources.flatMap((from) =>
  [...readFileSync(join('src', from), 'utf8').matchAll(importStatement)].flatMap((match) => {
    const [, , type, named, dynamic] = match;
    const specifier = named ?? dynamic ?? '';
    if (!specifier.startsWith('.')) return [];
    return [{ from, to: normalize(join(dirname(from), specifier)), typeOnly: type !== undefined }];
  }),
);

const folderOf = (path: string): string => path.split('/')[0] ?? path;

describe('the arrows between the folders', () => {
  test('point one way', () => {
    const against = imports.filter(({ from, to, typeOnly }) => {
      const [a, b] = [folderOf(from), folderOf(to)];
      if (a === b || (typeOnly && contracts.some((contract) => to.startsWith(contract)))) return false;
      return !(mayImport[a] ?? []).includes(b);
    });
    expect(against.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('form no ring among the files that run', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
    const state = new Map<string, 'open' | 'done'>();
    const rings: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        rings.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const target of next.get(file) ?? []) visit(target, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of sources) visit(file, []);
    expect(rings).toEqual([]);
  });

  test('every folder has its place in the table', () => {
    expect([...new Set(sources.map(folderOf))].filter((folder) => !(folder in mayImport))).toEqual([]);
  });
});

describe('the core', () => {
  const core = sources.filter((name) =>
    ['languages', 'quantities', 'extract', 'link', 'verify', 'report', 'check.ts'].includes(folderOf(name)),
  );
  const text = (name: string): string => readFileSync(join('src', name), 'utf8');

  test('touches no file, network, clock, environment or chance', () => {
    const impure =
      /from 'node:|\bprocess\.[a-z]|\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(|performance\.now\(/u;
    expect(core.filter((name) => impure.test(text(name)))).toEqual([]);
  });

  test('asks for no language by name outside its folder', () => {
    const asks = /(?:===|!==)\s*'(?:en|fr)'/u;
    expect(sources.filter((name) => folderOf(name) !== 'languages' && asks.test(text(name)))).toEqual([]);
  });
});
