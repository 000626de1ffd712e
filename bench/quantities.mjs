/**
 * Speed of the reader as a share of a plain digit scan of the same text, and per byte on articles against sentences.
 * Against other readers too, where `npm install --prefix bench/peers` has put them. Texts are of our own making, the
 * sentences below and those of the fixtures: `node bench/quantities.mjs`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromSource } from './library.mjs';
import { peers } from './peers/peers.mjs';

const { readNumbers } = await fromSource('quantities/read-numbers.ts');
const { packFor } = await fromSource('languages/index.ts');

const sentences = {
  en: [
    'Ridership on the harbour line rose by 12.4 % to 3.8 million trips last year, the operator said on Tuesday.',
    'The council approved a budget of £27.5m, up from £24m, despite objections from three of its eleven members.',
    'Residents told the paper that the noise had become unbearable and that nobody had answered their letters.',
    'Nearly 40,000 households lost power for between five and seven hours after the storm crossed the estuary.',
    'The firm, which employs 1,250 people in four countries, expects to hire another 300 by the end of 2026.',
    'It was, she added, the kind of decision that a town takes once in a generation and regrets for two.',
    'Prices fell 0.3 percentage points in March, while rents climbed to an average of $1,480 a month.',
    'Critics say the figures hide a slower trend: one in five passengers now travels less often than before.',
  ],
  fr: [
    'La fréquentation du tramway a progressé de 12,4 % en un an, pour atteindre 3,8 millions de voyages.',
    'Le conseil a adopté un budget de 27,5 M€, contre 24 millions l’année précédente, malgré trois abstentions.',
    'Les habitants racontent que le bruit est devenu insupportable et que personne ne répond à leurs courriers.',
    'Près de 40 000 foyers ont été privés d’électricité pendant cinq à sept heures après le passage de la tempête.',
    'L’entreprise, qui compte 1 250 salariés dans quatre pays, prévoit d’en recruter 300 d’ici à la fin de 2026.',
    'C’est, dit-elle, le genre de décision qu’une ville prend une fois par génération et qu’elle regrette ensuite.',
    'Les prix ont reculé de 0,3 point en mars, tandis que les loyers atteignent 780 euros par mois en moyenne.',
    'Pour les opposants, un usager sur cinq voyage désormais moins souvent qu’il ne le faisait auparavant.',
  ],
};

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Paragraphs of the fixtures of a language: one figure in them differs from the next as in any news. */
function paragraphsOf(language) {
  const names = readdirSync(`${fixtures}${language}`, { recursive: true }).filter((name) =>
    /\.(?:txt|md)$/u.test(name),
  );
  return names
    .sort()
    .flatMap((name) => readFileSync(`${fixtures}${language}/${name}`, 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line.length > 40);
}

const ARTICLE = 4000;

/** Each with its own paragraphs in its own order; written to bytes and read again, as from a file. */
function articleOf(list, seed) {
  let text = '';
  for (let i = seed; text.length < ARTICLE; i = (i * 5 + 3) % 8191) text += `${list[i % list.length]}\n`;
  return Buffer.from(text).toString();
}

const ROUNDS = 61;
/** Others take seconds for what takes us milliseconds. */
const ROUNDS_OF_OTHERS = 5;
const ARTICLES_OF_OTHERS = 4;

const bytesOf = (texts) => texts.reduce((n, t) => n + Buffer.byteLength(t), 0);

/** Processor time, not the clock: on a busy machine only the longer run would be interrupted. */
function timed(run, texts, bytes, times) {
  const start = process.cpuUsage();
  for (let k = 0; k < times; k++) for (const text of texts) run(text);
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / (bytes * times);
}

const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];

/** Nanoseconds a byte of two runs, taken in turn so that a busy machine slows both; medians of both and of their ratio. */
function paired(first, second, times = ROUNDS) {
  const rounds = Array.from({ length: times }, () => [first(), second()]);
  return { first: median(rounds.map((r) => r[0])), ratio: median(rounds.map((r) => r[0] / r[1])) };
}

const others = peers();

const scan = (text) => {
  let n = 0;
  for (const match of text.matchAll(/[\d.,]+/g)) n += match.index;
  return n;
};

for (const [language, own] of Object.entries(sentences)) {
  const list = [...own, ...paragraphsOf(language)];
  const pack = packFor(language);
  const read = (text) => readNumbers(text, pack).quantities.length;
  const articles = Array.from({ length: 60 }, (_, k) => articleOf(list, k * 7 + 1));
  const singles = Array.from({ length: 40 }, () => list).flat();
  const size = bytesOf(articles);
  const sizeOfSingles = bytesOf(singles);
  for (let warm = 0; warm < 8; warm++) {
    articles.forEach(read);
    articles.forEach(scan);
    singles.forEach(read);
  }
  const reading = paired(
    () => timed(read, articles, size, 1),
    () => timed(scan, articles, size, 30),
  );
  const alone = paired(
    () => timed(read, singles, sizeOfSingles, 5),
    () => timed(read, articles, size, 1),
  );
  console.log(
    `${language}: ${(1000 / reading.first).toFixed(1)} MB/s · 1/${reading.ratio.toFixed(1)} of a digit scan · articles against sentences, per byte ${alone.ratio.toFixed(2)}`,
  );
  const few = articles.slice(0, ARTICLES_OF_OTHERS);
  const sizeOfFew = bytesOf(few);
  for (const { name, read: readOther } of others.filter(({ languages }) => languages.includes(language))) {
    const other = (text) => readOther(text, language);
    few.forEach(other);
    const against = paired(
      () => timed(other, few, sizeOfFew, 1),
      () => timed(read, few, sizeOfFew, 20),
      ROUNDS_OF_OTHERS,
    );
    console.log(`${language}: ${Math.round(against.ratio)} times as fast as ${name}`);
  }
}
if (others.length === 0) console.log('(no other readers: npm install --prefix bench/peers)');
