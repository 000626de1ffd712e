/** Rows of an invented batch: two flagged documents, a clean one, one that could not be read. */
import type { IndexRow } from '../../src/report/format-index.ts';

const row = (more: Partial<IndexRow> & { readonly source: string }): IndexRow => ({
  title: null,
  language: 'en',
  claims: 0,
  checked: 0,
  supported: 0,
  refuted: 0,
  conflicting: 0,
  report: null,
  error: null,
  ...more,
});

export const indexRows: readonly IndexRow[] = [
  row({ source: 'articles/broken.html', language: null, error: { message: 'not valid UTF-8 after byte 312' } }),
  row({
    source: 'posts/clean.json',
    title: 'Clean post',
    claims: 2,
    checked: 2,
    supported: 2,
    report: 'posts/clean.html',
  }),
  row({
    source: 'articles/harbour-buses.md',
    title: 'Harbour buses',
    claims: 8,
    checked: 6,
    supported: 2,
    refuted: 3,
    conflicting: 1,
    report: 'articles/harbour-buses.html',
  }),
  row({
    source: 'articles/musee.txt',
    title: 'Le musée',
    language: 'fr',
    claims: 5,
    checked: 4,
    supported: 1,
    refuted: 1,
    conflicting: 2,
    report: 'articles/musee.html',
    findings: [
      { verdict: 'Refuted', quote: 'une hausse de 6 %', suppressed: null },
      { verdict: 'Conflicting Evidence', quote: '3,4 milliards d’euros', suppressed: null },
      { verdict: 'Conflicting Evidence', quote: '23 %', suppressed: null },
    ],
  }),
];
