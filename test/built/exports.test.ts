/** The public door: what the built package exports is what programs may rely on. A change here is a change for them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const node = (...args: readonly string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });

test('the package exports these names and no others', () => {
  const script = "import('recount').then((door) => console.log(JSON.stringify(Object.keys(door).sort())))";
  const { stdout, stderr } = node('--input-type=module', '-e', script);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([
    'RecountError',
    'check',
    'checkStatement',
    'claimKinds',
    'datasetFromTable',
    'documentFrom',
    'extractClaims',
    'extractQuantities',
    'fetchDocument',
    'formatClaimReview',
    'formatGithub',
    'formatHtml',
    'formatIndex',
    'formatJson',
    'formatJunit',
    'formatMarkdown',
    'formatNdjson',
    'formatSarif',
    'formatText',
    'loadBuiltIn',
    'loadDrawSeries',
    'openDatasets',
    'packFor',
    'packs',
    'parseTable',
    'reportSchema',
    'statementClaim',
    'verdictOf',
    'verdicts',
  ]);
});

test('the door for browsers has what is pure of it, and asks for nothing of Node', () => {
  const script = `Promise.all([import('recount'), import('recount/core')]).then(([all, core]) =>
    console.log(JSON.stringify(Object.keys(all).filter((name) => !(name in core)))))`;
  const { stdout, stderr } = node('--input-type=module', '-e', script);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(['fetchDocument', 'loadBuiltIn', 'openDatasets']);
  expect(readFileSync('dist/lib/core.js', 'utf8')).not.toMatch(
    /(?:from|import\(|require\()\s*["'](?:node:|fs|path|util)/u,
  );
});

test('every path that package.json names exists after a build', () => {
  const { bin, exports, files } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    bin: Record<string, string>;
    exports: Record<string, string | Record<string, string>>;
    files: readonly string[];
  };
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const paths = [...Object.values(bin), ...targets.map((target) => target.replace('/*', '')), ...files];
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('the shipped schemas are those that the program prints', () => {
  for (const name of ['report', 'config']) {
    const { stdout } = node('dist/cli/main.js', 'schema', name);
    expect(readFileSync(`dist/schema/${name}.schema.json`, 'utf8')).toBe(stdout);
  }
});

test('the example in docs runs', () => {
  const { status, stdout, stderr } = node('docs/example.mjs');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('Refuted: “rose 45%”');
});

test('the command runs as it is installed, and ends quietly when its reader goes away', () => {
  const { stdout } = node('dist/cli/main.js', '--version');
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  const piped = spawnSync('bash', ['-c', 'set -o pipefail; node dist/cli/main.js check --help | head -1'], {
    encoding: 'utf8',
  });
  expect(piped.stderr).toBe('');
});
