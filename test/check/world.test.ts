/** What the built-in data of countries makes of news about them: quiet when it is right, and when it speaks of other things. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import type { CheckedClaim } from '../../src/contract.ts';
import { documentFrom } from '../../src/read/read-document.ts';
import { readText } from '../../src/read/read-text.ts';
import { loadBuiltIn } from '../../src/store/built-in.ts';
import { farSayings, otherSayings, type Saying, trueSayings, wrongSayings } from './world-cases.ts';

const builtIn = await loadBuiltIn();

const verdictsOn = ({ text, language }: Saying): readonly CheckedClaim[] =>
  check(readText({ name: 'news.txt', text }, { language, publishedAt: '2024-06-14' }), { datasets: builtIn }).claims;

const told = (claims: readonly CheckedClaim[]): readonly string[] =>
  claims.map(({ quote, verdict }) => `${verdict}: ${quote}`);

const flagged = ({ verdict }: CheckedClaim): boolean => verdict === 'Refuted' || verdict === 'Conflicting Evidence';

describe('what is true of a country', () => {
  it.each(trueSayings)('is not flagged: $text', (saying) => {
    expect(told(verdictsOn(saying).filter(flagged))).toEqual([]);
  });
});

describe('what is wrong of a country', () => {
  it.each(wrongSayings)('is refuted ($why): $text', (saying) => {
    expect(verdictsOn(saying).some(({ verdict }) => verdict === 'Refuted')).toBe(true);
  });
});

describe('what is far off', () => {
  it.each(farSayings)('is not borne out: $text', (saying) => {
    expect(told(verdictsOn(saying).filter(({ verdict }) => verdict === 'Supported'))).toEqual([]);
  });
});

describe('what the data does not hold', () => {
  it.each(otherSayings)('is left open: $text', (saying) => {
    expect(told(verdictsOn(saying).filter(({ verdict }) => verdict !== 'Not Enough Evidence'))).toEqual([]);
  });
});

describe('what a company reported, against what a post makes of it', () => {
  it('speaks of an English post in the language of the article', async () => {
    const path = 'fixtures/fr/articles/tesla-calcul.txt';
    const { claims } = check(documentFrom({ name: path, bytes: await readFile(path) }), { datasets: builtIn });
    expect(claims.find(({ quote }) => quote === 'second highest')?.reason).toMatch(/^« second highest » ne dit pas/);
  });

  it('shows both sides of the +130 %', async () => {
    const path = 'fixtures/fr/articles/tesla-calcul.txt';
    const document = documentFrom({ name: path, bytes: await readFile(path) });
    const claim = check(document, { datasets: builtIn }).claims.find(({ quote }) => quote.includes('130 %'));
    expect(claim).toMatchObject({
      verdict: 'Conflicting Evidence',
      recomputed: { value: expect.closeTo(166.67, 1) },
      readings: [{ label: expect.stringContaining('2024-Q1'), value: 130, fits: true }],
      notes: [expect.stringContaining('Tesla, Q1 2024 Update')],
    });
  });
});
