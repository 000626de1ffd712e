/**
 * Everything that is measured, as tables: `npm run bench` or `node bench/run.mjs [SECTION...]`, sections: extraction, reader,
 * pages, articles, statements, start, batch, memory. Run `npm run build` first. The sets of extraction, articles and statements are read
 * from RECOUNT_BENCHMARKS, by default ../shared/benchmarks, and left out where there are none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureBatch, measureMemory } from './batch.mjs';
import { measureStart } from './start.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = process.env.RECOUNT_BENCHMARKS ?? join(root, '..', 'shared', 'benchmarks');
// By its real path: a scorer knows itself as the main module by it.
const sets = existsSync(home) ? realpathSync(home) : home;
const has = (...parts) => existsSync(join(sets, ...parts));
const bench = (name) => join(root, 'bench', name);

/** Runs a script and lets it print; a failure is told and does not stop the others. */
function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) console.log(`(ended with status ${status})`);
}

const sections = {
  extraction: {
    title: 'Numbers read, against labels',
    ready: () => has('extraction', 'score.mjs'),
    run: () => run(join(sets, 'extraction', 'score.mjs'), bench('extraction-adapter.mjs')),
  },
  reader: { title: 'Speed of the number reader', ready: () => true, run: () => run(bench('quantities.mjs')) },
  pages: { title: 'Main text of pages', ready: () => true, run: () => run(bench('pages.mjs')) },
  articles: {
    title: 'Articles with tables, from text to verdict',
    ready: () => has('articles-dev', 'run.mjs'),
    run: () => {
      const out = mkdtempSync(join(tmpdir(), 'recount-articles-'));
      run(join(sets, 'articles-dev', 'run.mjs'), out);
      run(join(sets, 'articles-dev', 'score.mjs'), out);
      rmSync(out, { recursive: true });
    },
  },
  statements: {
    title: 'Statements about tables',
    ready: () => has('tabfact-dev', 'score.mjs'),
    run: () => run(bench('tabfact.mjs')),
  },
  start: {
    title: 'Start-up: `recount check` on a short post against `node -e 0`',
    ready: () => true,
    run: measureStart,
  },
  batch: { title: 'Batch: articles of 400 words a second', ready: () => true, run: measureBatch },
  memory: { title: 'Batch: memory from 100 to 20,000 documents', ready: () => true, run: measureMemory },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in sections));
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(', ')}. There are: ${Object.keys(sections).join(', ')}.`);
  process.exit(2);
}
for (const [name, { title, ready, run: measure }] of Object.entries(sections)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n## ${title}\n`);
  if (ready()) await measure();
  else console.log(`(no data in ${sets})`);
}
