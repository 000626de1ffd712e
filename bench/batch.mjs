/** Throughput and memory of `recount batch`, on articles put together from sentences of our own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

const towns = ['Alby', 'Brill', 'Cley', 'Dunmore', 'Eskdale', 'Fyvie', 'Garth', 'Holme'];
const plain = [
  'The council met in the old hall on Tuesday evening, and most of the seats were taken well before the debate began.',
  'Nobody in the room disputed that the harbour needs repair, but few agreed on who should pay for it in the end.',
  'Residents said the new timetable had changed their mornings more than any decision of the last few years.',
  'A spokeswoman for the operator declined to comment on the plans, and pointed to a statement published in spring.',
];

/** An article of some 400 words with a dozen figures to check, different for every index. */
export function article(index) {
  const town = towns[index % towns.length];
  const [before, after] = [400 + (index % 97), 500 + (index % 61)];
  const growth = Math.round((after / before - 1) * 100);
  const figures = [
    `In ${town}, ferry traffic rose ${growth}% from ${before},000 passengers in 2022 to ${after},000 in 2023.`,
    `Unemployment in France was 7.3% in 2022, while inflation in Germany reached ${6 + (index % 3)}% in the same year.`,
    `About one passenger in five crossed on foot, and nearly ${10 + (index % 7)} million euros were spent on the piers.`,
    `The budget of ${town} grew by ${2 + (index % 5)} percentage points of tax revenue, to $2.${index % 9} billion.`,
  ];
  const paragraphs = Array.from({ length: 7 }, (_, i) =>
    [plain[i % 4], i % 2 === 0 ? figures[i / 2] : plain[(i + 2) % 4], plain[(i + 1) % 4]].join(' '),
  );
  return `${town} counts its passengers\n\nPublished 12 June 2024\n\n${paragraphs.join('\n\n')}\n`;
}

function writeArticles(folder, count) {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i += 1) writeFileSync(join(folder, `${String(i).padStart(5, '0')}.txt`), article(i));
}

/** Runs a batch; gives its seconds and the largest resident memory seen, in MB. */
function runBatch(folder, flags) {
  return new Promise((done) => {
    const began = performance.now();
    const child = spawn(
      process.execPath,
      [program, 'batch', folder, '--format', 'json', '--quiet', '--no-config', ...flags],
      { stdio: 'ignore' },
    );
    let peak = 0;
    const watch = setInterval(() => {
      try {
        const kilobytes = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
        peak = Math.max(peak, Number(kilobytes ?? 0) / 1024);
      } catch {
        // Only Linux tells; elsewhere the column stays empty.
      }
    }, 50);
    child.once('exit', () => {
      clearInterval(watch);
      done({ seconds: (performance.now() - began) / 1000, peak });
    });
  });
}

export async function measureBatch(count = 2000) {
  const folder = mkdtempSync(join(tmpdir(), 'recount-batch-'));
  writeArticles(join(folder, 'in'), count);
  const words = article(0).split(/\s+/u).length;
  console.log(`${count} articles of some ${words} words, verdicts against the built-in datasets, NDJSON.\n`);
  console.log('| jobs | seconds | articles a second |\n|---|---|---|');
  for (const jobs of [...new Set([1, 2, availableParallelism()])]) {
    const { seconds } = await runBatch(join(folder, 'in'), ['--jobs', String(jobs)]);
    console.log(`| ${jobs} | ${seconds.toFixed(1)} | ${(count / seconds).toFixed(0)} |`);
  }
  rmSync(folder, { recursive: true });
}

export async function measureMemory(counts = [100, 1000, 5000, 20_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'recount-memory-'));
  console.log('| documents | seconds | largest resident memory, MB | to a directory, MB |\n|---|---|---|---|');
  for (const count of counts) {
    writeArticles(join(folder, 'in'), count);
    const flags = ['--jobs', '2'];
    const piped = await runBatch(join(folder, 'in'), flags);
    const kept = await runBatch(join(folder, 'in'), [...flags, '--output', join(folder, `out-${count}`)]);
    console.log(`| ${count} | ${piped.seconds.toFixed(1)} | ${piped.peak.toFixed(0)} | ${kept.peak.toFixed(0)} |`);
  }
  rmSync(folder, { recursive: true });
}
