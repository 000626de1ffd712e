/**
 * The whole pipeline on one screen: a document and what is known go in, a report comes out. Pure and synchronous; the
 * same input gives the same bytes.
 */
import type { CheckedClaim, Report } from './contract.ts';
import type { Claim } from './extract/claim.ts';
import { extractClaims } from './extract/extract-claims.ts';
import { type DocumentReading, readDocument } from './extract/reading.ts';
import { packFor } from './languages/index.ts';
import type { Candidate } from './link/candidate.ts';
import { gatherEvidence, type Links } from './link/gather.ts';
import type { Document } from './read/document.ts';
import type { Dataset } from './store/dataset.ts';
import { decideAll } from './verify/decide-all.ts';
import { idsOf } from './verify/identity.ts';
import { justify } from './verify/justify.ts';
import { sourceNotes } from './verify/source-notes.ts';
import { type Suppression, suppress } from './verify/suppress.ts';
import { withTableStatements } from './verify/table-statements.ts';

export interface CheckOptions {
  /** Tables given for the run, the user's added datasets and the built-in ones. The article itself is always evidence. */
  readonly datasets?: readonly Dataset[];
  /** Findings that were looked at and silenced, from the config or a baseline file. */
  readonly suppressions?: readonly Suppression[];
}

export function check(document: Document, options: CheckOptions = {}): Report {
  const datasets = options.datasets ?? [];
  const reading = readDocument(document);
  const claims = extractClaims(reading).filter((claim) => !claim.imagined);
  const links = gatherEvidence(reading, claims, datasets);
  const decisions = decideAll(reading, claims, links);
  const justified = claims.flatMap((claim, i) => {
    const decision = decisions[i];
    return decision ? [justify(reading, claim, decision, datasets)] : [];
  });
  const all = withTableStatements(reading, justified, datasets);
  const ids = idsOf(all);
  const checked = all.map((claim, i) => ({ ...claim, id: ids[i] ?? '' }));
  const { claims: kept, unused } = suppress(checked, document, options.suppressions ?? []);
  const pack = packFor(document.language);
  return report(reading, kept, [
    ...(document.genre === null ? [] : [pack.working.genre[document.genre]]),
    ...sourceNotes(kept, datasets, pack),
    ...unused.map(({ where, reason }) => pack.working.unusedSuppression(where, reason)),
  ]);
}

function report(reading: DocumentReading, claims: readonly CheckedClaim[], notes: readonly string[]): Report {
  const { document } = reading;
  const count = (items: readonly string[]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
    return counts;
  };
  const checked = claims.filter((c) => c.verdict !== 'Not Enough Evidence');
  return {
    schemaVersion: '1',
    document: {
      source: document.source,
      language: document.language,
      title: document.title,
      publishedAt: document.publishedAt,
      publishedSource: document.publishedSource,
      modifiedAt: document.modifiedAt,
      author: document.author,
      url: document.url,
      text: document.text,
    },
    coverage: {
      quantities: reading.sentences.reduce((n, s) => n + s.quantities.length, 0),
      claims: claims.length,
      checked: checked.length,
      labels: count(reading.labels.map((l) => l.kind)),
      unchecked: count(claims.filter((c) => c.verdict === 'Not Enough Evidence').map((c) => c.reasonCode)),
    },
    claims: [...claims],
    notes: [...notes],
  };
}

export type { Candidate, Claim, Links };
