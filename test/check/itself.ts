/** Articles checked against themselves, with no data: a sentence, and what of it must be flagged, borne out, or left alone. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import type { CheckedClaim, Verdict } from '../../src/contract.ts';
import { documentFrom } from '../../src/read/read-document.ts';

export interface Told {
  /** A blank line parts paragraphs; the first may be a headline. */
  readonly text: string;
  readonly is: 'wrong' | 'right' | 'open';
  /** Words of the claim that is judged; of an `open` text, nothing may be flagged anywhere. */
  readonly quote?: string;
  readonly verdict?: Verdict;
  /** What the report must say of it. */
  readonly says?: string | RegExp;
}

function claimsOf(text: string, language: string): readonly CheckedClaim[] {
  const bytes = new TextEncoder().encode(`${text}
`);
  return check(documentFrom({ name: 'story.txt', bytes }, { language, publishedAt: '2024-05-15' })).claims;
}

const isFlagged = ({ verdict }: CheckedClaim): boolean => verdict === 'Refuted' || verdict === 'Conflicting Evidence';

const wrong = (text: string, quote: string, says: Told['says'], verdict: Verdict = 'Refuted'): Told => ({
  text,
  is: 'wrong',
  quote,
  verdict,
  ...(says === undefined ? {} : { says }),
});
const right = (text: string, quote: string): Told => ({ text, is: 'right', quote });
const open = (text: string): Told => ({ text, is: 'open' });
export const told = { wrong, right, open } as const;

/** One test a text: the claim with the quote has the verdict, and nothing else is flagged that should not be. */
export function checkTold(language: 'en' | 'fr', cases: Readonly<Record<string, readonly Told[]>>): void {
  describe.each(Object.entries(cases))(`${language}: %s`, (_, texts) => {
    test.each(texts.map((one) => [one.text, one] as const))('%s', (text, { is, quote = '', verdict, says }) => {
      const claims = claimsOf(text, language);
      const flagged = claims.filter(isFlagged).map((c) => `${c.verdict}: ${c.quote}`);
      if (is === 'open') return expect(flagged).toEqual([]);
      const own = claims.filter((c) => c.quote.includes(quote));
      expect(own.map((c) => c.verdict)).toContain(is === 'right' ? 'Supported' : verdict);
      if (is === 'right') expect(flagged).toEqual([]);
      else expect(new Set(claims.filter(isFlagged).map((c) => c.verdict))).toEqual(new Set([verdict]));
      // A space is a space, however wide.
      if (says !== undefined) expect(own.map((c) => c.reason.replace(/\s/gu, ' ')).join('\n')).toMatch(says);
    });
  });
}
