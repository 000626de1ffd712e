/** What a sentence claims, as plain data: how the tests of the claim kinds are written. */
import { describe, expect, test } from 'vitest';
import type { ClaimKind } from '../../src/contract.ts';
import { extractClaims } from '../../src/extract/extract-claims.ts';
import type { Ordering } from '../../src/extract/ordering.ts';
import { readDocument } from '../../src/extract/reading.ts';
import { documentFrom } from '../../src/read/read-document.ts';

/** A claim, by what it says: figures as quoted, and only what is there. */
export interface Said {
  readonly kind: ClaimKind;
  readonly quote: string;
  readonly direction?: 'up' | 'down';
  readonly factor?: number;
  /** "from A to B": A; "A (B)": A. */
  readonly first?: string;
  readonly order?: 'top' | 'bottom';
  readonly place?: number;
  /** A figure on the other side of a comparison, or the whole of a share. */
  readonly other?: string;
  readonly aggregate?: 'total' | 'average' | 'median';
  /** The denominator of a rate, as written. */
  readonly per?: string;
  readonly only?: true;
  readonly inARow?: number | 'all';
  readonly firstTime?: true;
  readonly remaining?: true;
  readonly same?: true;
  /** Of a count: out of how many, and what they do. */
  readonly whole?: string;
  readonly moves?: 'up' | 'down' | 'still';
  readonly bound?: string;
  readonly side?: 'above' | 'below' | 'together' | 'past';
  readonly sign?: 'negative' | 'positive';
  readonly quantifier?: 'all' | 'none' | 'most' | 'half' | 'both';
  /** Of a rank or comparison: what is compared moves. */
  readonly by?: 'up' | 'down' | 'better' | 'worse';
  /** Of a rank: said of a time among times. */
  readonly among?: string;
  readonly negated?: true;
  readonly except?: true;
}

/** The claims of one sentence, published on 10 February 2025. */
export function saidIn(sentence: string, language: string): readonly Said[] {
  const bytes = new TextEncoder().encode(`${sentence}\n`);
  const document = documentFrom({ name: 'story.txt', bytes }, { language, publishedAt: '2025-02-10' });
  return extractClaims(readDocument(document)).map((claim) => ({
    kind: claim.kind,
    quote: claim.quote,
    ...(claim.direction && { direction: claim.direction }),
    ...(claim.factor !== null && { factor: claim.factor }),
    ...(claim.first && { first: claim.first.quote }),
    ...(claim.other?.quantity && { other: claim.other.quantity.quote }),
    ...(claim.aggregate && { aggregate: claim.aggregate }),
    ...(claim.per && { per: document.text.slice(claim.per.start, claim.per.end) }),
    ...(claim.remaining && { remaining: true }),
    ...(claim.same && { same: true }),
    ...(claim.ordering && ofOrder(claim.ordering)),
  }));
}

/** What is said of an order, apart from what is left at its usual. */
function ofOrder(ordering: Ordering): Partial<Said> {
  const condition = 'condition' in ordering ? ordering.condition : null;
  const group = 'group' in ordering ? ordering.group : null;
  return {
    ...(ordering.relation === 'place' && { order: ordering.degree.order, place: ordering.place }),
    ...('by' in ordering && ordering.by && { by: ordering.by }),
    ...(ordering.relation === 'place' && ordering.among && { among: ordering.among }),
    ...(ordering.relation === 'beyond' && {
      direction: ordering.degree.order === 'top' ? 'up' : 'down',
      ...(ordering.side !== 'other' && { side: ordering.side }),
    }),
    ...('negated' in ordering && ordering.negated && { negated: true }),
    ...(ordering.relation === 'only' && { only: true }),
    ...(ordering.relation === 'first' && { firstTime: true }),
    ...(ordering.relation === 'so-many' && {
      ...(ordering.quantifier && { quantifier: ordering.quantifier }),
      ...(ordering.except && { except: true }),
    }),
    ...(group?.size && { whole: group.size.quote }),
    ...(condition?.moves && { moves: condition.moves }),
    ...(condition?.steps && { inARow: condition.steps }),
    ...(condition?.sign && { sign: condition.sign }),
    ...(condition?.bound && { bound: condition.bound.quote }),
    ...(condition?.side && { side: condition.side }),
    ...(condition?.negated && { negated: true }),
  };
}

export interface Cases {
  /** A sentence and all that it claims. */
  readonly says: readonly (readonly [sentence: string, ...claims: Said[]])[];
  /** Sentences that look like it and claim nothing of the kind. */
  readonly not: readonly string[];
}

/** Runs the cases of one kind in both languages. `isOne` tells kinds apart that share a name. */
export function describeKind(
  kind: ClaimKind,
  cases: { readonly en: Cases; readonly fr: Cases },
  isOne: (claim: Said) => boolean = () => true,
): void {
  for (const [language, { says, not }] of Object.entries(cases))
    describe(`${kind}, ${language}`, () => {
      for (const [sentence, ...claims] of says)
        test(sentence, () => {
          expect(saidIn(sentence, language)).toEqual(claims);
          expect(claims.some((claim) => claim.kind === kind && isOne(claim))).toBe(true);
        });
      test.each(not)('not: %s', (sentence) => {
        expect(saidIn(sentence, language).filter((claim) => claim.kind === kind && isOne(claim))).toEqual([]);
      });
    });
}
