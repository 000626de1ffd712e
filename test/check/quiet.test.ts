/** Quiet when nothing is wrong: what is told of different things is not held against itself, and no chance fit proves anything. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import type { CheckedClaim } from '../../src/contract.ts';
import { readText } from '../../src/read/read-text.ts';
import { type News, quietNews, unproven, wrongNews } from './quiet-cases.ts';

const claimsOf = ({ text, language }: News): readonly CheckedClaim[] =>
  check(readText({ name: 'news.txt', text }, { language, publishedAt: '2024-09-20' })).claims;

const flagged = (news: News): readonly CheckedClaim[] =>
  claimsOf(news).filter(({ verdict }) => verdict === 'Refuted' || verdict === 'Conflicting Evidence');

describe('figures of different things', () => {
  it.each(quietNews)('are not flagged: $text', (news) => {
    expect(flagged(news).map(({ quote, formula }) => `${quote}: ${formula}`)).toEqual([]);
  });
});

describe('a figure that cannot be', () => {
  it.each(wrongNews)('is flagged: $text', (news) => {
    expect(flagged(news).map(({ quote }) => news.flagged.find((part) => quote.includes(part)) ?? quote)).toEqual(
      news.flagged,
    );
  });
});

describe('a chance fit', () => {
  it.each(unproven)('proves nothing: $text', (news) => {
    const claim = claimsOf(news).find(({ quote }) => quote.includes(news.quote));
    expect(claim?.verdict, claim?.formula ?? '').toBe('Not Enough Evidence');
  });
});

describe('what would make it right', () => {
  it('is told as finely as the text tells it', () => {
    const [claim] = flagged({
      language: 'en',
      text: 'The yield fell two basis points to 3.18%, from 3.25% on Monday.',
    });
    expect(claim?.reason).toContain('fits 3.23% in place of 3.18%');
  });
});
