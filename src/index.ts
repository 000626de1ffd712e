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
export { packFor, packs } from './languages/index.ts';
export type { LanguagePack } from './languages/pack.ts';
export { type ExtractOptions, extractClaims, extractQuantities } from './library.ts';
export type { Interval } from './quantities/interval.ts';
export type { Label, NumberReading, Quantity, Span, Unit } from './quantities/quantity.ts';
export type { ReadOptions } from './read/build-document.ts';
export type { Block, Document } from './read/document.ts';
export { type DocumentInput, documentFrom } from './read/read-document.ts';
export { type DrawSeries, loadDrawSeries } from './report/draw-series.ts';
export { type ClaimReviewOptions, formatClaimReview } from './report/format-claimreview.ts';
export { formatGithub, type GithubOptions } from './report/format-github.ts';
export { formatHtml, type HtmlOptions } from './report/format-html.ts';
export { formatIndex, type IndexRow } from './report/format-index.ts';
export { formatJson, formatNdjson } from './report/format-json.ts';
export { formatJunit, type JunitOptions } from './report/format-junit.ts';
export { formatMarkdown } from './report/format-markdown.ts';
export { formatSarif, type SarifOptions } from './report/format-sarif.ts';
export { formatText, type TextOptions } from './report/format-text.ts';
export type { FormatOptions } from './report/options.ts';
export { loadBuiltIn } from './store/built-in.ts';
export type { Dataset, Observation, Table } from './store/dataset.ts';
export { openDatasets } from './store/open.ts';
export { parseTable } from './store/parse-table.ts';
export { checkStatement, type StatementFinding, verdictOf } from './verify/statements/check-statement.ts';
export { statementClaim } from './verify/statements/statement-claim.ts';
export type { Suppression } from './verify/suppress.ts';

import type { FetchedDocument, FetchOptions } from './read/fetch-page.ts';

/** A page by its address, as `documentFrom` takes it. The network code is loaded at the first call. */
export async function fetchDocument(url: string, options: FetchOptions = {}): Promise<FetchedDocument> {
  const page = await import('./read/fetch-page.ts');
  return page.fetchDocument(url, options);
}
export type { FetchedDocument, FetchOptions };
