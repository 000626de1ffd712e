/** Short ways in for programs: numbers of a text, claims of a document. */
import type { Claim } from './extract/claim.ts';
import { extractClaims as claimsOfReading } from './extract/extract-claims.ts';
import { readDocument } from './extract/reading.ts';
import { packFor } from './languages/index.ts';
import type { NumberReading } from './quantities/quantity.ts';
import { readNumbers } from './quantities/read-numbers.ts';
import { readPeriods } from './quantities/read-periods.ts';
import type { Document } from './read/document.ts';

export interface ExtractOptions {
  /** BCP 47 tag of the text: "en", "fr-CA". A language without a pack is read as the first one. */
  readonly language: string;
  /** ISO date that "this year" refers to; without it such periods stay unresolved. */
  readonly publishedAt?: string | null;
}

/**
 * Every number of a text: quantities (value, unit, hedge, the intervals it stands for) and labels, which are numbers that
 * are no quantity (dates, names, versions). Spans are half-open UTF-16 offsets into `text`.
 */
export function extractQuantities(text: string, options: ExtractOptions): NumberReading {
  const pack = packFor(options.language);
  const periods = readPeriods(text, pack.periods, { publishedAt: options.publishedAt ?? null });
  return readNumbers(text, pack, { periods });
}

/** The claims of a document, in the order of its text, before anything is looked up. */
export const extractClaims = (document: Document): readonly Claim[] => claimsOfReading(readDocument(document));
