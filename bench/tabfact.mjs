/**
 * Statements about tables, measured: node bench/tabfact.mjs [--every N] [--json]
 * Reads `tabfact-dev` under RECOUNT_BENCHMARKS (by default ../shared/benchmarks) and prints what its scorer says.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { verify } from './tabfact-adapter.mjs';

const { values: options } = parseArgs({
  options: { every: { type: 'string', default: '1' }, json: { type: 'boolean' } },
});
const root = dirname(dirname(fileURLToPath(import.meta.url)));
// By its real path: a scorer knows itself as the main module by it.
const data = realpathSync(
  join(process.env.RECOUNT_BENCHMARKS ?? join(root, '..', 'shared', 'benchmarks'), 'tabfact-dev'),
);
const cache = join(root, 'node_modules', '.cache', 'bench');
mkdirSync(cache, { recursive: true });

const golds = readFileSync(join(data, 'statements.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
  .filter((_, at) => at % Number(options.every) === 0);
const tables = new Map();
const predictions = [];
for (const { id, table, caption, statement } of golds) {
  if (!tables.has(table)) tables.set(table, readFileSync(join(data, 'tables', `${table}.csv`), 'utf8'));
  predictions.push({ id, verdict: await verify(statement, { table: tables.get(table), caption }) });
}
const lines = (rows) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
writeFileSync(join(cache, 'tabfact-gold.jsonl'), lines(golds));
writeFileSync(join(cache, 'tabfact-predictions.jsonl'), lines(predictions));
const scorer = [
  join(data, 'score.mjs'),
  join(cache, 'tabfact-predictions.jsonl'),
  '--gold',
  join(cache, 'tabfact-gold.jsonl'),
];
const run = spawnSync(process.execPath, options.json ? [...scorer, '--json'] : scorer, { stdio: 'inherit' });
process.exit(run.status ?? 1);
