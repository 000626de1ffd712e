/**
 * Articles a second through the pure core on one processor, from text to verdict against the built-in datasets, where the
 * time goes, and how it grows with the length of one document: `node bench/throughput.mjs`. Texts are of our own making.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { article } from './batch.mjs';
import { fromSource } from './library.mjs';

const claims = fileURLToPath(new URL('../claims', import.meta.url));

const villes = ['Auray', 'Brive', 'Céret', 'Dinan', 'Évron', 'Flers', 'Gien', 'Hyères'];
const phrases = [
  'Le conseil s’est réuni mardi soir dans l’ancienne halle, et la plupart des places étaient prises avant le début des débats.',
  'Personne dans la salle ne conteste que le port doive être réparé, mais peu s’accordent sur celui qui devra payer les travaux.',
  'Les habitants disent que les nouveaux horaires ont changé leurs matinées plus que toute autre décision de ces dernières années.',
  'Une porte-parole de l’exploitant n’a pas souhaité commenter le projet et renvoie à un communiqué publié au printemps.',
];

/** The French sister of the English article: some 400 words, a dozen figures, different for every index. */
function articleInFrench(index) {
  const ville = villes[index % villes.length];
  const [before, after] = [400 + (index % 97), 500 + (index % 61)];
  const growth = Math.round((after / before - 1) * 100);
  const figures = [
    `À ${ville}, le trafic des bacs a progressé de ${growth} %, de ${before} 000 passagers en 2022 à ${after} 000 en 2023.`,
    `Le taux de chômage en France était de 7,3 % en 2022, et l’inflation en Allemagne atteignait ${6 + (index % 3)} % la même année.`,
    `Environ un passager sur cinq a traversé à pied, et près de ${10 + (index % 7)} millions d’euros ont été dépensés pour les quais.`,
    `Le budget de ${ville} a augmenté de ${2 + (index % 5)} points de recettes fiscales, à 2,${index % 9} milliards d’euros.`,
  ];
  const paragraphs = Array.from({ length: 7 }, (_, i) =>
    [phrases[i % 4], i % 2 === 0 ? figures[i / 2] : phrases[(i + 2) % 4], phrases[(i + 1) % 4]].join(' '),
  );
  return `${ville} compte ses passagers\n\nPublié le 12 juin 2024\n\n${paragraphs.join('\n\n')}\n`;
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

/** Milliseconds of processor time: on a busy machine the clock would tell of the others. */
function cost(run) {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

const COUNT = 100;
const ROUNDS = 15;

export async function measureThroughput() {
  const { readText } = await fromSource('read/read-text.ts');
  const core = await fromSource('check.ts');
  const { openDatasets } = await fromSource('store/open.ts');
  const { packs } = await fromSource('languages/index.ts');
  const folders = readdirSync(claims, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const datasets = await openDatasets(
    folders.map(({ name }) => join(claims, name)),
    { packs, origin: 'built-in' },
  );
  const { readDocument } = await fromSource('extract/reading.ts');
  const read = (text, name) => readText({ name, text }, { publishedAt: '2024-06-12' });

  console.log(
    '| language | words | claims | read, ms | find numbers and words, ms | check, ms | articles a second, one core |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const [language, make] of Object.entries({ en: article, fr: articleInFrench })) {
    const texts = Array.from({ length: COUNT }, (_, i) => make(i));
    const documents = texts.map((text, i) => read(text, `${i}.txt`));
    let found = 0;
    const runs = [
      () => texts.forEach((text, i) => void read(text, `${i}.txt`)),
      () => documents.forEach((document) => void readDocument(document)),
      () => {
        found = 0;
        for (const document of documents) found += core.check(document, { datasets }).claims.length;
      },
    ];
    for (let warm = 0; warm < 3; warm++) runs.forEach(cost);
    const rounds = Array.from({ length: ROUNDS }, () => runs.map(cost));
    const [reading, finding, checking] = runs.map((_, k) => median(rounds.map((round) => round[k])) / COUNT);
    const words = texts[0].split(/\s+/u).length;
    const rate = 1000 / (reading + checking);
    console.log(
      `| ${language} | ${words} | ${(found / COUNT).toFixed(1)} | ${reading.toFixed(2)} | ${finding.toFixed(2)} | ${checking.toFixed(2)} | ${rate.toFixed(0)} |`,
    );
  }

  console.log('\n| one document of | claims | check, ms | microseconds a claim |\n|---|---|---|---|');
  for (const times of [4, 40, 400]) {
    const text = Array.from({ length: times }, (_, i) => article(i)).join('\n');
    const document = read(text, 'long.txt');
    let found = 0;
    const run = () => {
      found = core.check(document, { datasets }).claims.length;
    };
    run();
    const ms = median(Array.from({ length: 5 }, () => cost(run)));
    console.log(
      `| ${(text.length / 1000).toFixed(0)} kB | ${found} | ${ms.toFixed(0)} | ${((ms / found) * 1000).toFixed(0)} |`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await measureThroughput();
