/**
 * One statement against one table, over the library's own path: the store's `parseTable`, then `checkStatement`.
 * The sources are bundled on the fly, so that a measurement is always of the code as it stands.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function library() {
  const outfile = join(root, 'node_modules', '.cache', 'bench', `statements-${process.pid}.mjs`);
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    stdin: {
      contents: `
        export { checkStatement, verdictOf } from './src/verify/statements/check-statement.ts';
        export { parseTable } from './src/store/parse-table.ts';
        export { packs } from './src/languages/index.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

const { checkStatement, verdictOf, parseTable, packs } = await library();
const parsed = new Map();

const quote = (cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`;
const csvOf = (rows) => rows.map((row) => row.map(quote).join(',')).join('\r\n');

/** CSV text of a table given as CSV text, as the path of a CSV file, as rows, or as { header, rows }. */
function textOf(table) {
  if (Array.isArray(table)) return csvOf(table);
  if (typeof table !== 'string') return csvOf([table.header ?? table.columns, ...table.rows]);
  return !table.includes('\n') && existsSync(table) ? readFileSync(table, 'utf8') : table;
}

/** The table of a CSV text, parsed once. */
function tableOf(given, caption) {
  const text = textOf(given);
  const known = parsed.get(text);
  if (known) return known;
  const table = parseTable(text, { name: 'table', file: 'table.csv', packs, caption: caption ?? null });
  parsed.set(text, table);
  return table;
}

export { verdictOf };

/** Everything that was found. Throws where the table cannot be read. */
export function findings(statement, { table, caption }) {
  return checkStatement({
    sentence: statement,
    offset: 0,
    pack: packs.en,
    table: tableOf(table, caption),
  });
}

/** `table` is CSV text (or a path, or rows); gives 'Supported', 'Refuted' or 'Not Enough Evidence'. */
export async function verify(statement, { table, caption }) {
  try {
    return verdictOf(findings(statement, { table, caption }));
  } catch {
    return 'Not Enough Evidence';
  }
}
