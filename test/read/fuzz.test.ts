import fc from 'fast-check';
import { test } from 'vitest';
import { bytes, markdowns, pages, posts, texts } from './inputs.ts';
import { readers } from './sound.ts';

const numRuns = 1500;

test('no text makes the reader of texts fail', () => fc.assert(fc.property(texts, readers.text), { numRuns }));
test('no markup makes the reader of pages fail', () => fc.assert(fc.property(pages, readers.html), { numRuns }));
test('no text makes the reader of Markdown fail', () =>
  fc.assert(fc.property(markdowns, readers.markdown), { numRuns }));
test('no JSON makes the reader of posts fail', () => fc.assert(fc.property(posts, readers.post), { numRuns }));
test('no bytes make the door fail', () => fc.assert(fc.property(bytes, readers.document), { numRuns }));
