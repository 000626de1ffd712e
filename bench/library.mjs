/**
 * The library's own modules for the bench: bundled from `src` into `node_modules/.cache`, so that what is measured is the
 * code beside it and no stale build.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles one module of `src` ("quantities/read-numbers.ts") and imports it. */
export async function fromSource(module) {
  const outfile = `${root}node_modules/.cache/recount-bench/${module.replace(/[/\\]/g, '-').replace(/\.ts$/, '')}-${process.pid}.mjs`;
  mkdirSync(`${root}node_modules/.cache/recount-bench`, { recursive: true });
  await build({
    entryPoints: [`${root}src/${module}`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.18',
    // As the product is built.
    minifySyntax: true,
    supported: { 'regexp-unicode-property-escapes': true },
    packages: 'external',
    logLevel: 'silent',
  });
  return import(pathToFileURL(outfile).href);
}
