/** Start-up as a ratio in paired runs, so that a busy machine slows both sides alike. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const PAIRS = 21;

const elapsed = (expected, ...args) => {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== expected) throw new Error(`could not run: ${args.join(' ')}`);
  return performance.now() - began;
};
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

export function measureStart() {
  const folder = mkdtempSync(join(tmpdir(), 'recount-start-'));
  const post = join(folder, 'post.json');
  writeFileSync(
    post,
    JSON.stringify({
      text: 'Ferry traffic rose 45% from 400,000 passengers in 2022 to 500,000 in 2023.',
      author: 'Quay desk',
      created_at: '2024-07-01',
      lang: 'en',
    }),
  );
  const runs = { 'with the built-in datasets': [], 'without them': ['--no-built-in'] };
  console.log('| run | `node -e 0`, ms | `recount check`, ms | ratio, median of pairs |\n|---|---|---|---|');
  for (const [name, flags] of Object.entries(runs)) {
    const pairs = Array.from({ length: PAIRS }, () => [
      elapsed(0, '-e', '0'),
      elapsed(1, program, 'check', post, ...flags),
    ]);
    const [bare, whole] = [0, 1].map((side) => median(pairs.map((pair) => pair[side])));
    const ratio = median(pairs.map(([a, b]) => b / a));
    console.log(`| ${name} | ${bare.toFixed(0)} | ${whole.toFixed(0)} | ${ratio.toFixed(2)} |`);
  }
  rmSync(folder, { recursive: true });
}
