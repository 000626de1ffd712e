/**
 * A CSV of five million rows as statistical offices publish them: one figure a row, 250 towns × 250 measures × 80 years.
 * node bench/make-big-table.mjs [FILE] [ROWS]    Deterministic; figures are made up.
 */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const [file = 'big-table.csv', wanted = '5000000'] = process.argv.slice(2);
const heads = [
  'Alder',
  'Brack',
  'Corran',
  'Dun',
  'Esk',
  'Fell',
  'Glen',
  'Harle',
  'Inver',
  'Kirk',
  'Lang',
  'Mar',
  'Nor',
  'Ox',
  'Pent',
  'Quar',
  'Ross',
  'Sker',
  'Tal',
  'Ulver',
  'Wen',
  'Yar',
  'Zeal',
  'Broad',
  'Stone',
];
const tails = ['mouth', 'ford', 'bury', 'stead', 'wick', 'haven', 'ton', 'dale', 'brook', 'minster'];
const things = [
  'barley',
  'timber',
  'wool',
  'salt',
  'herring',
  'slate',
  'cider',
  'flax',
  'copper',
  'glass',
  'paper',
  'rope',
  'honey',
  'leather',
  'bricks',
  'tin',
  'cheese',
  'oats',
  'coal',
  'lead',
  'silk',
  'tea',
  'sugar',
  'ale',
  'iron',
];
const verbs = [
  'harvest of',
  'exports of',
  'imports of',
  'stocks of',
  'sales of',
  'freight of',
  'output of',
  'waste of',
  'theft of',
  'tax on',
];

const towns = heads.flatMap((a) => tails.map((b) => a + b));
const measures = verbs.flatMap((a) => things.map((b) => `${a} ${b}`));
const rows = Number(wanted);
let state = 42;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};

const out = createWriteStream(file);
out.write('town,indicator,year,value\n');
let written = 0;
let chunk = '';
outer: for (const town of towns)
  for (const measure of measures) {
    let value = 500 + Math.floor(random() * 90_000);
    for (let year = 1945; year < 2025; year++) {
      value = Math.max(1, Math.round(value * (0.93 + random() * 0.16)));
      chunk += `${town},${measure},${year},${value}\n`;
      if (chunk.length > 1 << 20) {
        if (!out.write(chunk)) await once(out, 'drain');
        chunk = '';
      }
      if (++written === rows) break outer;
    }
  }
out.end(chunk);
await once(out, 'finish');
console.log(`${file}: ${written} rows`);
