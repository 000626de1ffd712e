/**
 * Leaves out of bundled packages what no run can reach, so that a short check does not pay for it: the trigrams of languages
 * that `detect-language.ts` never asks for, units that `unit-conversions.ts` never names, and zod's messages in languages
 * that recount's errors are not written in. Cheerio is loaded at the first page, not before.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** An esbuild plugin; `root` is the package's root folder. In a browser nothing can be loaded later: cheerio is bundled. */
export const slimmer = (root, { browser = false } = {}) => ({
  name: 'slimmer',
  setup(build) {
    build.onLoad({ filter: /franc-min[\\/]data\.js$/ }, async ({ path }) => {
      const { data } = await import(pathToFileURL(path).href);
      const wanted = trigramCodes(root);
      // Scripts stay, emptied: a text in Cyrillic is still seen to be in no language that is asked for.
      const kept = Object.entries(data).map(([script, languages]) => [
        script,
        Object.fromEntries(Object.entries(languages).filter(([code]) => wanted.has(code))),
      ]);
      return { contents: `export const data = ${JSON.stringify(Object.fromEntries(kept))};`, loader: 'js' };
    });
    build.onLoad({ filter: /convert[\\/]dist[\\/]generated[\\/]parse-unit\.js$/ }, async ({ path }) => {
      const all = await import(pathToFileURL(path).href);
      const wanted = quotedWords(root, 'src/quantities/unit-conversions.ts');
      const kept = (units) => JSON.stringify(Object.fromEntries(Object.entries(units).filter(([n]) => wanted.has(n))));
      return {
        contents: `export const unitsObject = ${kept(all.unitsObject)}; export const differences = ${kept(all.differences)};`,
        loader: 'js',
      };
    });
    if (!browser)
      build.onResolve({ filter: /^cheerio\/slim$/ }, () => ({ path: 'cheerio/slim', namespace: 'at-first-use' }));
    build.onLoad({ filter: /./, namespace: 'at-first-use' }, () => ({
      contents: `import { createRequire } from 'node:module';
        const later = createRequire(import.meta.url);
        export const load = (...given) => later('cheerio/slim').load(...given);`,
      loader: 'js',
    }));
    build.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
      loader: 'js',
    }));
  },
});

/** The ISO 639-3 codes of the table `TRIGRAM_CODES`, read from the source so that the two cannot drift apart. */
function trigramCodes(root) {
  const source = readFileSync(join(root, 'src/read/detect-language.ts'), 'utf8');
  const table = /const TRIGRAM_CODES[^{]*\{([^}]*)\}/u.exec(source)?.[1] ?? '';
  const codes = new Set([...table.matchAll(/^\s*([a-z]{3}): /gmu)].map(([, code]) => code));
  if (codes.size < 2) throw new Error('scripts/slimmer.mjs finds no TRIGRAM_CODES in src/read/detect-language.ts');
  return codes;
}

/** Every string in single quotes of a source: what it can ask a table for, when it makes up no names of its own. */
function quotedWords(root, source) {
  const words = new Set(
    [...readFileSync(join(root, source), 'utf8').matchAll(/'([^'\n]+)'/gu)].map(([, word]) => word),
  );
  if (!words.has('kilometre')) throw new Error(`scripts/slimmer.mjs finds no units in ${source}`);
  return words;
}
