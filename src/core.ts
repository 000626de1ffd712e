/** The part of the library that is pure and runs anywhere, a browser too: a document and tables in, a report out. */
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
export type { Block, BlockRole, Directive, Document, Genre, SourcePosition } from './read/document.ts';
export { type DocumentInput, documentFrom } from './read/read-document.ts';
export { type DrawSeries, loadDrawSeries } from './report/draw-series.ts';
export { type ClaimReviewOptions, formatClaimReview, type Publisher } from './report/format-claimreview.ts';
export { formatGithub, type GithubOptions } from './report/format-github.ts';
export { formatHtml, type HtmlOptions } from './report/format-html.ts';
export { formatIndex, type IndexFinding, type IndexOptions, type IndexRow } from './report/format-index.ts';
export { formatJson, formatNdjson } from './report/format-json.ts';
export { formatJunit, type JunitOptions } from './report/format-junit.ts';
export { formatMarkdown } from './report/format-markdown.ts';
export { formatSarif, type SarifOptions } from './report/format-sarif.ts';
export { type Colours, formatText, type TextOptions } from './report/format-text.ts';
export type { FormatOptions, ReportLanguage, Unreadable } from './report/options.ts';
export type { Dataset, Observation, Table } from './store/dataset.ts';
export { type DatasetOptions, datasetFromTable } from './store/dataset-from-table.ts';
export { type ParseOptions, parseTable } from './store/parse-table.ts';
export { checkStatement, type StatementFinding, verdictOf } from './verify/statements/check-statement.ts';
export { statementClaim } from './verify/statements/statement-claim.ts';
export type { Suppression } from './verify/suppress.ts';
