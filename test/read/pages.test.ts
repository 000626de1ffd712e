/**
 * Pages as sites build them, each in `pages/` with what of it is the article (`keep`), what is not (`drop`; `undetected`
 * where nothing tells) and what it says of itself. `npm run bench -- pages` compares other readers over the same pages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentFrom } from '../../src/read/read-document.ts';
import { requireSound } from './sound.ts';

interface Expected {
  readonly keep: readonly string[];
  readonly drop: readonly string[];
  readonly undetected?: readonly string[];
  readonly title?: string;
  readonly publishedAt?: string | null;
  readonly publishedSource?: string;
  readonly author?: string | null;
  readonly language?: string;
  readonly url?: string;
}

const folder = new URL('pages/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/gu, ' ');

describe('a page as sites build them', () => {
  test.each(names)('%s is read as its article', (name) => {
    const html = readFileSync(new URL(name, folder));
    const { keep, drop, undetected, ...facts } = JSON.parse(
      readFileSync(new URL(name.replace('.html', '.expected.json'), folder), 'utf8'),
    ) as Expected;
    const document = documentFrom({ name, bytes: html });
    const text = plain(document.text);
    expect(keep.filter((words) => !text.includes(plain(words)))).toEqual([]);
    expect(drop.filter((words) => text.includes(plain(words)))).toEqual([]);
    expect({ ...document, title: plain(document.title ?? '') }).toMatchObject(facts);
    requireSound(document, html.toString('utf8').length, html.toString('utf8'));
  });

  test('of a running report dates each entry by its own day', () => {
    const document = documentFrom({ name: 'live.html', bytes: readFileSync(new URL('en-live-blog.html', folder)) });
    const dayOf = (words: string): string | null | undefined =>
      document.blocks.find(({ start, end }) => document.text.slice(start, end).includes(words))?.publishedAt;
    expect(dayOf('600 passengers wait')).toBe('2024-01-22');
    expect(dayOf('up from 52,000')).toBe('2024-01-21');
    expect(dayOf('Gusts of 91 mph')).toBeNull();
    expect(document.blocks.find((block) => block.role === 'embedded-post')).toMatchObject({
      author: 'Highland Roads (@roads.example)',
      publishedAt: '2024-01-22',
    });
  });

  test('that a script fills in is read from what it tells machines, each figure in its place', () => {
    const html = readFileSync(new URL('fr-dynamique.html', folder), 'utf8');
    const document = documentFrom({ name: 'page.html', bytes: html });
    const at = document.text.indexOf('612 euros');
    expect(html.slice(document.locate(at).offset)).toMatch(/^612 euros, contre 591/);
    const escaped = document.text.indexOf('l’observatoire');
    expect(html.slice(document.locate(escaped + 1).offset)).toMatch(/^\\u2019observatoire/);
  });
});
