/**
 * Public Data Packages of the world, loaded unchanged, and statements about them with the verdict that is due: `node
 * bench/world.mjs`. The packages are read from RECOUNT_BENCHMARKS/real-datasets, by default ../shared/benchmarks, and are
 * never part of this repository.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromSource } from './library.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(process.env.RECOUNT_BENCHMARKS ?? join(root, '..', 'shared', 'benchmarks'), 'real-datasets');

/** Packages · language · text · verdicts of its claims. */
const cases = [
  ['gdp', 'fr', 'Le PIB de l’Italie a reculé de 9 % en 2020.', ['Supported']],
  ['gdp', 'fr', 'Le PIB du Japon s’élevait à 5 040 milliards de dollars en 2018.', ['Supported']],
  ['gdp', 'en', 'In 2010 the GDP of Brazil was $2.2 trillion.', ['Supported']],
  ['gdp', 'en', 'In 2010 the GDP of Brazil was $2.2 billion.', ['Refuted']],
  ['gdp', 'en', 'Japan was the third-largest economy by GDP in 2020.', ['Supported']],
  ['gdp', 'en', 'US GDP fell by 2.2% in 2020.', ['Supported']],
  ['gdp', 'en', 'They told us that GDP would grow by 2.2% in 2031.', ['Not Enough Evidence']],
  ['population', 'en', "Germany's population passed 83 million in 2019.", ['Supported']],
  ['population', 'en', 'South Korea had 51.7 million inhabitants in 2023.', ['Supported']],
  ['population', 'en', 'In 2023 India was the most populous country in the world.', ['Supported']],
  ['population', 'en', 'The population of Turkey was 85 million in 2022.', ['Supported']],
  ['population', 'en', 'The population of Egypt was 51 million in 2022.', ['Refuted']],
  ['population', 'en', 'Cairo has a population of 10 million.', ['Not Enough Evidence']],
  ['population', 'fr', 'En 2018, l’Inde comptait 1,37 milliard d’habitants.', ['Supported']],
  ['population', 'fr', 'La population russe dépassait 140 millions de personnes en 2020.', ['Supported']],
  ['population', 'fr', 'Les Polonais étaient 38 millions en 2010.', ['Supported']],
  ['population', 'fr', 'La population de l’Espagne était de 74 millions en 2010.', ['Refuted']],
  ['population', 'fr', 'La Chine représentait 18 % de la population mondiale en 2020.', ['Supported']],
  ['inflation', 'en', 'In 2023 inflation in France was 4.9%.', ['Conflicting Evidence']],
  ['inflation', 'fr', 'L’inflation en France a atteint 5,3 % en 2023.', ['Conflicting Evidence']],
  ['inflation', 'en', 'Inflation in Japan was 6% in 2019.', ['Refuted']],
];

if (!existsSync(folder)) {
  console.log('no packages: set RECOUNT_BENCHMARKS');
  process.exit(0);
}

const { openDatasets } = await fromSource('store/open.ts');
const { packs } = await fromSource('languages/index.ts');
const { check } = await fromSource('check.ts');
const { readText } = await fromSource('read/read-text.ts');

const builtIn = await openDatasets([join(root, 'claims', 'world-basics')], { packs, origin: 'built-in' });
const opened = new Map();
let right = 0;
for (const [name, language, text, expected] of cases) {
  if (!opened.has(name)) opened.set(name, await openDatasets([join(folder, name)], { packs }));
  const document = readText({ name: 'news.txt', text }, { language, publishedAt: '2024-06-14' });
  const { claims, notes } = check(document, { datasets: [...opened.get(name), ...builtIn] });
  const verdicts = claims.map((claim) => claim.verdict);
  const fits = JSON.stringify(verdicts) === JSON.stringify(expected);
  if (fits) right++;
  else console.log(`expected ${expected.join(', ')}, got ${verdicts.join(', ') || 'no claim'}: ${text}`, ...notes);
}
console.log(`| statements | as expected |\n|---|---|\n| ${cases.length} | ${right} |`);
