/** What the library offers beyond the stages themselves: short ways in, for programs that want one call a job. */
import type { Report } from './contract.ts';
import { extractClaims as claimsOf } from './extract/extract-claims.ts';
import type { Claim } from './extract/claim.ts';
import { readDocument } from './extract/reading.ts';
import { packFor, packs } from './languages/index.ts';
import type { Quantity } from './quantities/quantity.ts';
import { readNumbers } from './quantities/read-numbers.ts';
import { readPeriods } from './quantities/read-periods.ts';
import type { Document } from './read/document.ts';
import type { FormatName } from './report/index.ts';
import type { Dataset } from './store/dataset.ts';

export interface ExtractOptions {
  /** BCP 47 tag of the text: "en", "fr-CA". */
  readonly language: string;
  /** ISO date that "this year" refers to. */
  readonly publishedAt?: string | null;
}
