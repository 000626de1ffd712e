/**
 * Claims against a table of millions of rows: time to load it once, time a claim, memory.
 * node bench/make-big-table.mjs big.csv && node bench/scale.mjs big.csv [DOCUMENTS]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [file = 'big.csv', wanted = '40'] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(root, 'node_modules', '.scale-'));
const cache = mkdtempSync(join(tmpdir(), 'recount-scale-'));
process.env.RECOUNT_CACHE = cache;
const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

try {
  const entry = `export { openReference } from './src/store/open.ts'; export { packs } from './src/languages/index.ts';
    export { check } from './src/check.ts'; export { readText } from './src/read/read-text.ts'; export { connect } from './src/store/duckdb/connect.ts';`;
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(work, 'scale.mjs'),
    packages: 'external',
    logLevel: 'error',
  });
  const { openReference, packs, check, readText, connect } = await import(pathToFileURL(join(work, 'scale.mjs')));

  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);

  const first = performance.now();
  (await openReference([file], { packs })).close();
  console.log(`loaded once in        ${ms(performance.now() - first)}`);
  const again = performance.now();
  const reference = await openReference([file], { packs });
  console.log(`opened again in       ${ms(performance.now() - again)}`);

  const query = await connect();
  const rows = await query.all(
    `SELECT a.town, a.indicator, a.year, a.value::DOUBLE AS value, b.value::DOUBLE AS earlier
     FROM (SELECT * FROM read_csv('${resolve(file)}', all_varchar = true) USING SAMPLE reservoir(${Number(wanted) * 3} ROWS) REPEATABLE (7)) a
     JOIN read_csv('${resolve(file)}', all_varchar = true) b ON a.town = b.town AND a.indicator = b.indicator AND b.year::INT = a.year::INT - 1`,
  );
  query.close();

  const perClaim = [];
  const cpu = [];
  const slices = [];
  let claims = 0;
  let checked = 0;
  let right = 0;
  for (let i = 0; i + 2 < rows.length; i += 3) {
    const text = rows
      .slice(i, i + 3)
      .map(({ town, indicator, year, value, earlier }, n) => {
        const growth = ((value / earlier - 1) * 100).toFixed(1);
        const level = `In ${town}, the ${indicator} came to ${value.toLocaleString('en')} in ${year}.`;
        const change = `In ${town}, the ${indicator} ${growth < 0 ? 'fell' : 'rose'} by ${Math.abs(growth)}% in ${year}.`;
        return n === 1 ? change : level;
      })
      .join('\n\n');
    const before = process.cpuUsage();
    const start = performance.now();
    const datasets = await reference.datasetsFor(text);
    const sliced = performance.now();
    const report = check(readText({ name: 'text', text }, { language: 'en' }), { datasets });
    const end = performance.now();
    const { user, system } = process.cpuUsage(before);
    slices.push(sliced - start);
    claims += report.claims.length;
    checked += report.coverage.checked;
    right += report.claims.filter((c) => c.verdict === 'Supported').length;
    if (report.claims.length > 0) {
      perClaim.push((end - start) / report.claims.length);
      cpu.push((user + system) / 1000 / report.claims.length);
    }
  }
  clearInterval(watch);
  reference.close();
  const at = (list, share) => [...list].sort((a, b) => a - b)[Math.floor(list.length * share)] ?? 0;
  console.log(`slice a document      ${ms(at(slices, 0.5))} median, ${ms(at(slices, 0.95))} at 95 %`);
  console.log(`a claim, all included ${ms(at(perClaim, 0.5))} median, ${ms(at(perClaim, 0.95))} at 95 %`);
  console.log(`its processor time    ${ms(at(cpu, 0.5))} median, ${ms(at(cpu, 0.95))} at 95 %`);
  console.log(`claims ${claims}, checked ${checked}, supported ${right}`);
  console.log(`peak memory           ${(peak / 2 ** 20).toFixed(0)} MiB`);
} finally {
  rmSync(work, { recursive: true, force: true });
  rmSync(cache, { recursive: true, force: true });
}
