import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/contract.ts';
import { type ClaimReviewOptions, formatClaimReview } from '../../src/report/format-claimreview.ts';
import { expectGolden } from './golden.ts';
import { packFor } from './packs.ts';
import { buses, museum, recipe, samples } from './samples.ts';

const published: ClaimReviewOptions = {
  packFor,
  publisher: { name: 'Example Newsroom', url: 'https://newsroom.example.org/' },
  checkUrl: 'https://newsroom.example.org/checks/42',
  reviewedAt: '2024-04-16',
};

interface Review {
  readonly '@type': string;
  readonly '@id': string;
  readonly url: string;
  readonly claimReviewed: string;
  readonly itemReviewed: { readonly '@type': string; readonly author?: { readonly name: string } };
  readonly reviewRating: { readonly ratingValue: number; readonly alternateName: string };
  readonly isBasedOn: readonly { readonly '@type': string; readonly url?: string }[];
}

const reviewsOf = (reports: Report | readonly Report[], options: ClaimReviewOptions = published): readonly Review[] =>
  JSON.parse(formatClaimReview(reports, options))['@graph'];

describe('ClaimReview drafts', () => {
  test('with a publisher', () => expectGolden(formatClaimReview(buses, published), 'claimreview.jsonld'));
  test('without one they are drafts under another name', () =>
    expectGolden(formatClaimReview(museum, { packFor }), 'claimreview-unpublished.jsonld'));

  test('no draft without publisher calls itself ClaimReview', () => {
    for (const options of [{ packFor }, { ...published, publisher: null }, { ...published, checkUrl: null }])
      expect(formatClaimReview([buses, museum], options)).not.toContain('"@type": "ClaimReview"');
  });

  test('one a checked claim, none for what was not checked or is silenced', () => {
    expect(reviewsOf(buses)).toHaveLength(5);
    expect(reviewsOf(recipe)).toEqual([]);
  });

  test('every review has what is required, and an address of its own', () => {
    const reviews = reviewsOf(Object.values(samples));
    for (const review of reviews) {
      expect(review['@type']).toBe('ClaimReview');
      expect(review.claimReviewed).not.toBe('');
      expect(review.reviewRating.alternateName).not.toBe('');
      expect(review.itemReviewed['@type']).toBe('Claim');
      expect(review.isBasedOn.length).toBeGreaterThan(0);
    }
    expect(new Set(reviews.map(({ url }) => url)).size).toBe(reviews.length);
  });

  test('ratings run from refuted to supported', () => {
    expect(reviewsOf(buses).map(({ reviewRating }) => reviewRating.ratingValue)).toEqual([2, 5, 2, 3, 4]);
  });

  test('nobody reviews a claim of their own', () => {
    const speaker = { name: 'Ines Talbot', url: 'https://newsroom.example.org/' };
    const speakers = reviewsOf(buses, { ...published, publisher: speaker }).map(
      ({ itemReviewed }) => itemReviewed.author?.name,
    );
    expect(speakers).toEqual(['the operator', 'Mara Quill', 'Mara Quill', 'Mara Quill']);
  });

  test('a sentence cannot close the script element that holds it', () => {
    const [first] = buses.claims;
    if (first === undefined) throw new Error('the sample has claims');
    const report = { ...buses, claims: [{ ...first, reason: '</script><script>alert(1)</script>' }] };
    expect(formatClaimReview(report, published)).not.toContain('<');
  });
});
