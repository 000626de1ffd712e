/** Sentences checked against small tables: what a test of a claim kind needs, in one call. */
import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import type { CheckedClaim, Verdict } from '../../src/contract.ts';
import { packs } from '../../src/languages/index.ts';
import { documentFrom } from '../../src/read/read-document.ts';
import type { Dataset } from '../../src/store/dataset.ts';
import { datasetFromTable } from '../../src/store/dataset-from-table.ts';
import { parseTable } from '../../src/store/parse-table.ts';

/** A table as a newsroom would give it, for this run. */
export const tableOf = (name: string, text: string, file = `${name}.csv`): Dataset =>
  datasetFromTable(parseTable(text, { name, file, packs }), { origin: 'run', packs });

/** The claims of a text, published early in 2025, with what the tables and the text itself say of them. */
export function claimsIn(text: string, language: string, ...tables: readonly Dataset[]): readonly CheckedClaim[] {
  const bytes = new TextEncoder().encode(`${text}\n`);
  const document = documentFrom({ name: 'story.txt', bytes }, { language, publishedAt: '2025-02-10' });
  return check(document, { datasets: tables }).claims;
}

/** A text, some words of one of its claims, and that claim's verdict. */
export type Judged = readonly [text: string, quote: string, verdict: Verdict];

/** Each text alone against the tables: the first claim whose quote has the words gets the verdict. */
export const judged = (language: string, tables: readonly Dataset[], cases: readonly Judged[]): void =>
  test.each(cases)('%s → %s: %s', (text, quote, verdict) => {
    const claims = claimsIn(text, language, ...tables);
    expect(claims.find((c) => c.quote.includes(quote))?.verdict, claims.map((c) => c.quote).join(' | ')).toBe(verdict);
  });
