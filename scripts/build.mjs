/**
 * Builds dist/: the command and the library by esbuild, the declarations by tsc. The packages that few runs need
 * (DuckDB, cheerio, undici …) stay outside and are loaded on first use; the others are bundled, so that the common run opens
 * as few files as it can.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { slimmer } from './slimmer.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const bundled = new Set([
  '@humanwhocodes/momoa',
  'convert',
  'commander',
  'picocolors',
  'natural',
  'franc-min',
  'cli-progress',
  'tinyglobby',
  'zod',
]);
const outside = Object.keys(manifest.dependencies).filter((name) => !bundled.has(name));

// Every built file stands two folders below the root, as the sources do, so that `../../claims` means the same in both.
const entries = {
  'lib/index': 'src/index.ts',
  'cli/main': 'src/cli/main.ts',
  'cli/load-program': 'src/cli/load-program.ts',
  'cli/batch-worker': 'src/cli/batch-worker.ts',
  'cli/built-in-snapshot': 'src/cli/built-in-snapshot.ts',
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.18',
  // Node has long had them: without this each such pattern would be made anew wherever it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  external: outside.flatMap((name) => [name, `${name}/*`]),
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'ascii',
  plugins: [slimmer(root)],
  legalComments: 'none',
  logLevel: 'warning',
};

rmSync(dist, { recursive: true, force: true });
await build({
  ...shared,
  entryPoints: entries,
  outdir: 'dist',
  splitting: true,
  format: 'esm',
  chunkNames: 'chunks/[name]-[hash]',
  // CommonJS packages inside the bundle call require() of Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
  },
});
// The pure part as a page can import it.
await build({
  ...shared,
  entryPoints: { 'lib/core': 'src/core.ts' },
  outdir: 'dist',
  platform: 'browser',
  target: 'es2023',
  external: ['@observablehq/plot', 'linkedom'],
  plugins: [slimmer(root, { browser: true })],
  format: 'esm',
});
// The command once more as one script, since only a script can bring its compiled code along.
await build({
  ...shared,
  entryPoints: { 'cli/recount': 'src/cli/bundle.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  define: { 'import.meta.url': '__recountUrl' },
});

// Code from V8's cache has lost what `import()` needs; the loader hands its own in.
const script = join(dist, 'cli/recount.cjs');
// The loader reads one byte a character, and esbuild leaves patterns as they are: everything beyond ASCII is escaped here.
const ascii = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
writeFileSync(
  script,
  readFileSync(script, 'utf8')
    .replace(/(?<![\w$.])import\(/gu, '__recountImport(')
    .replace(/[^\p{ASCII}]/gu, (char) => [...Array(char.length).keys()].map((i) => ascii(char[i])).join('')),
);

chmodSync(join(dist, 'cli/main.js'), 0o755);

// The published schemas are generated from the program's own, so that they cannot drift from it.
const main = join(dist, 'cli/main.js');
mkdirSync(join(dist, 'schema'));
for (const name of ['report', 'config']) {
  const printed = spawnSync(process.execPath, [main, 'schema', name], { encoding: 'utf8' });
  if (printed.status !== 0) throw new Error(`schema ${name}: ${printed.stderr}`);
  writeFileSync(join(dist, 'schema', `${name}.schema.json`), printed.stdout);
}

const { writeSnapshot } = await import(pathToFileURL(join(dist, 'cli/built-in-snapshot.js')).href);
await writeSnapshot();

await import('./warm-up.mjs');

// A batch journal holds only for the program and the datasets that wrote it.
const identity = createHash('sha256');
for (const name of readdirSync(dist, { recursive: true }).sort()) {
  if (/\.(?:c?js|bin)$/u.test(name)) identity.update(readFileSync(join(dist, name)));
}
writeFileSync(join(dist, 'build-id'), identity.digest('hex'));

// Last, so that a program whose types are being worked on can still be tried.
const tsc = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (tsc.status !== 0) process.exit(tsc.status ?? 1);
