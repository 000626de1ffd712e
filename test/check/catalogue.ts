/** Mistakes of the catalogue as articles print them: a sentence with one, a table where it needs one, and a right sentence. */
import { check } from '../../src/check.ts';
import type { CheckedClaim } from '../../src/contract.ts';
import type { DiagnosisKind } from '../../src/languages/pack-reasons.ts';
import { documentFrom } from '../../src/read/read-document.ts';
import { tableOf } from './tables.ts';

export interface MistakeCase {
  readonly kind: DiagnosisKind;
  /** A table as a newsroom has it; without one, the sentence is checked against itself. */
  readonly data?: string;
  readonly wrong: string;
  readonly right: string;
}

/** What is flagged of a text, published early in 2025. */
export function flaggedIn(text: string, language: string, data?: string): readonly CheckedClaim[] {
  const bytes = new TextEncoder().encode(`${text}\n`);
  const document = documentFrom({ name: 'story.txt', bytes }, { language, publishedAt: '2025-02-10' });
  const { claims } = check(document, { datasets: data === undefined ? [] : [tableOf('figures', data)] });
  return claims.filter(({ verdict }) => verdict === 'Refuted' || verdict === 'Conflicting Evidence');
}
