/** The one door of the library: check a document, or use its parts alone. */
export { type CheckOptions, check } from './check.ts';
export {
  type CheckedClaim,
  type ClaimKind,
  claimKinds,
  type Diagnosis,
  type Evidence,
  type Report,
  reportSchema,
  type Slot,
  type Stated,
  type Verdict,
  verdicts,
} from './contract.ts';
export { RecountError } from './errors.ts';
export type { Claim } from './extract/claim.ts';
export { extractClaims } from './extract/extract-claims.ts';
export { readDocument } from './extract/reading.ts';
export { packFor, packs } from './languages/index.ts';
export type { LanguagePack } from './languages/pack.ts';
export type { Interval } from './quantities/interval.ts';
export type { Label, NumberReading, Quantity, Span, Unit } from './quantities/quantity.ts';
export type { Block, Document } from './read/document.ts';
export { fetchDocument } from './read/fetch-page.ts';
export { documentFrom } from './read/read-document.ts';
export type { Dataset, Observation } from './store/dataset.ts';
