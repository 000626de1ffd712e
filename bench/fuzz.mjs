/**
 * Fuzzes the readers: `node bench/fuzz.mjs [runs] [reader...]`, 100,000 inputs a reader when not told otherwise. A
 * document or a RecountError is right; any other error, an unhandled rejection, or an input that takes seconds is not.
 */
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const READERS = ['text', 'html', 'markdown', 'post', 'document'];
const SLOWEST_INPUT = 2_000;
const HANGS_AFTER = 60_000;

const [runs = '100000', ...only] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const directory = await mkdtemp(join(tmpdir(), 'recount-fuzz-'));
const bundle = join(directory, 'fuzz.mjs');

const entry = `
import fc from 'fast-check';
import * as inputs from './test/read/inputs.ts';
import { readers } from './test/read/sound.ts';
const { FUZZ_READER: name, FUZZ_RUNS: runs } = process.env;
const input = { text: inputs.texts, html: inputs.pages, markdown: inputs.markdowns, post: inputs.posts, document: inputs.bytes }[name];
process.on('unhandledRejection', (error) => { console.error('unhandled rejection', error); process.exit(1); });
let done = 0, slowest = 0;
const result = fc.check(fc.property(input, (value) => {
  const start = performance.now();
  readers[name](value);
  const time = performance.now() - start;
  if (time > slowest) slowest = time;
  if (time > ${SLOWEST_INPUT}) throw new Error('took ' + Math.round(time) + ' ms');
  if (++done % 1000 === 0) process.send?.(done);
}), { numRuns: Number(runs) });
if (result.failed) { console.error(fc.defaultReportMessage(result)); process.exit(1); }
console.log(name + ': ' + done + ' inputs, slowest ' + slowest.toFixed(0) + ' ms');
`;

/** Ends the child when it makes no headway: a hang cannot tell of itself. */
const run = (reader) =>
  new Promise((resolve) => {
    const child = fork(bundle, { env: { ...process.env, FUZZ_READER: reader, FUZZ_RUNS: runs } });
    const give = () => {
      console.error(`${reader}: no headway for ${HANGS_AFTER / 1000} s`);
      child.kill('SIGKILL');
    };
    let timer = setTimeout(give, HANGS_AFTER);
    child.on('message', () => {
      clearTimeout(timer);
      timer = setTimeout(give, HANGS_AFTER);
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });

try {
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: bundle,
    logLevel: 'warning',
    banner: { js: `import{createRequire}from'node:module';const require=createRequire(import.meta.url);` },
  });
  const results = [];
  for (const reader of only.length > 0 ? only : READERS) results.push(await run(reader));
  process.exitCode = results.every(Boolean) ? 0 : 1;
} finally {
  await rm(directory, { recursive: true });
}
