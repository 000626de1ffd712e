/** Words of a language stand in its pack, not in the patterns of an algorithm: a third language must not need new code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Files whose patterns hold words that are no language: of markup, protocols, programs. */
const reasons: Readonly<Record<string, string>> = {
  'quantities/cell-figures.ts': 'signs of scale in cells (Mds, bn), the same in every newsroom',
  'quantities/reader/addresses.ts': 'parts of addresses',
  'read/directives.ts': 'commands to recount in comments of a page',
  'read/fetch-errors.ts': 'error codes of the network',
  'read/fetch-page.ts': 'media types',
  'read/html-blocks.ts': 'attributes and class names of markup',
  'read/html-boilerplate.ts': 'names of properties in markup',
  'read/html-main.ts': 'types of schema.org',
  'read/html-meta.ts': 'names of properties in markup',
  'read/html-posts.ts': 'addresses of services',
  'read/html-tables.ts': 'roles of markup',
  'read/html-words.ts': 'class names that sites use, a jargon of its own',
  'read/language-tag.ts': 'tags of BCP 47 that name no language',
  'read/read-document.ts': 'elements of markup',
  'read/read-post.ts': 'keywords of a script',
  'read/text-posts.ts': 'parts of addresses',
  'store/companions/csvw.ts': 'names of properties in CSV on the Web',
  'store/forms/sdmx-codes.ts': 'codes of SDMX code lists',
  'store/forms/sdmx.ts': 'names of concepts in SDMX',
  'store/json/json-stat.ts': 'names of dimensions in JSON-stat',
  'store/json/read-json.ts': 'names of properties in answers of interfaces',
};

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(?<=^|\s)\/\/ .*$/gmu, '');

const literal = /(?<=(?:^|[=(,:!&|?[])\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[dgimsuvy]*/gmu;
const isWord = (text: string): boolean => /^\p{L}{3,}(?: \p{L}+)*$/u.test(text);

/** Patterns with two or more alternatives that are words of three letters or more. */
const wordyPatterns = (source: string): readonly string[] =>
  (withoutComments(source).match(literal) ?? []).filter((pattern) => {
    if (!pattern.includes('|')) return false;
    const parts = pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gu, ' ').split(/[()|/^$]|\?:/u);
    return parts.filter((part) => isWord(part.trim())).length > 1;
  });

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.startsWith('languages/'),
);
const wordy = sources.filter((name) => wordyPatterns(readFileSync(join('src', name), 'utf8')).length > 0);

describe('patterns with words in them', () => {
  test('stand in no source outside the packs, but for words of no language', () => {
    expect(wordy.filter((name) => !(name in reasons))).toEqual([]);
  });

  test('are excused only where there are some', () => {
    expect(Object.keys(reasons).filter((name) => !wordy.includes(name))).toEqual([]);
  });

  test.each([
    ['articles', 'const known = /^(?:the|these|les)$/.test(word)', 1],
    ['verbs in a long pattern', 'return (\n  /\\bsold\\b|\\bbought\\b/u.exec(text))', 1],
    ['a phrase among others', 'x = [/(?:made up of|parmi lesquels)/u]', 1],
  ])('are seen: %s', (_what, source, count) => {
    expect(wordyPatterns(source)).toHaveLength(count);
  });

  test.each([
    ['signs', 'const sign = /^(?:[-−–]|\\+)$/u'],
    ['one word', 'const hash = /(?:page|p\\.)/u'],
    ['a comment', '/* either / this|that / counts */ // or /these|those/ do'],
    ['a union of types', "type Side = 'top' | 'bottom'; const half = a / b"],
  ])('are not seen in %s', (_what, source) => {
    expect(wordyPatterns(source)).toEqual([]);
  });
});
