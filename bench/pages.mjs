/**
 * What readers of pages keep and leave out, over `test/read/pages`: recount's own rules, `@mozilla/readability` and
 * `defuddle` on linkedom. `kept` counts passages of the article, `left in` passages of what surrounds it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { documentFrom } from 'recount';

const folder = new URL('../test/read/pages/', import.meta.url);
const ROUNDS = 5;

const plain = (text) => text.replace(/[\s\u00a0\u202f|]+/gu, ' ');
const textOf = (html) => {
  const spaced = html.replace(/<\/(?:td|th|p|li|h\d|div)>/g, '$& ');
  const page = `<!doctype html><html><head></head><body>${spaced}</body></html>`;
  return parseHTML(page).document.documentElement.textContent;
};

const readers = {
  recount: (html) => documentFrom({ name: 'page.html', bytes: html }).text,
  readability: (html) => {
    const article = new Readability(parseHTML(html).document).parse();
    return article === null ? '' : `${article.title}\n${article.excerpt}\n${textOf(article.content)}`;
  },
  defuddle: async (html) => {
    const article = await Defuddle(parseHTML(html).document, 'https://page.example/');
    return `${article.title}\n${article.description}\n${textOf(article.content)}`;
  },
};

const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({
    html: readFileSync(new URL(name, folder), 'utf8'),
    expected: JSON.parse(readFileSync(new URL(name.replace('.html', '.expected.json'), folder), 'utf8')),
  }));

// One of the readers reports broken JSON-LD on the console.
console.error = () => undefined;
console.log('| reader | kept | left in | ms a page |\n|---|---|---|---|');
for (const [name, read] of Object.entries(readers)) {
  const counts = { kept: 0, keep: 0, left: 0, drop: 0 };
  for (const { html, expected } of pages) {
    const text = plain(await read(html));
    const drop = [...expected.drop, ...(expected.undetected ?? [])];
    counts.keep += expected.keep.length;
    counts.kept += expected.keep.filter((words) => text.includes(plain(words))).length;
    counts.drop += drop.length;
    counts.left += drop.filter((words) => text.includes(plain(words))).length;
  }
  const began = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) for (const { html } of pages) await read(html);
  const time = (performance.now() - began) / ROUNDS / pages.length;
  console.log(`| ${name} | ${counts.kept} of ${counts.keep} | ${counts.left} of ${counts.drop} | ${time.toFixed(1)} |`);
}
