/**
 * A document: what a reader of the page sees, as blocks of text, with the way back to the original bytes' offsets.
 * Types only; `read-text.ts`, `read-html.ts`, `read-post.ts`, `read-markdown.ts` make them. A document knows no claims.
 */
import type { Span } from '../quantities/quantity.ts';

export type LanguageCode = string;

export type BlockRole =
  | 'headline'
  | 'standfirst'
  | 'body'
  | 'list-item'
  | 'caption'
  | 'table' // one block a table row, the header row's words in `context`
  | 'quotation' // a block quote of a speaker
  | 'embedded-post'; // a post inside a page, or quoted in a plain text with its "— Author (@handle) date" line

/** One paragraph, heading, list item, caption, quotation or post of the document. */
export interface Block extends Span {
  readonly role: BlockRole;
  /** Overrides the document's language ("lang" attribute, or detected for an embedded post). */
  readonly language: LanguageCode;
  /** Who says it, for quotations and embedded posts. */
  readonly author: string | null;
  /** ISO date of an embedded post; "this year" in it refers to this day. */
  readonly publishedAt: string | null;
  /** For a table row: the table's caption and header cells. */
  readonly context: string | null;
}

/** What a page declares itself to be, where its figures need not be meant: satire, or paid for by an advertiser. */
export type Genre = 'satire' | 'advertisement';

export interface Document {
  /** A path, an address, or `-` for standard input. */
  readonly source: string;
  readonly kind: 'article' | 'post';
  readonly title: string | null;
  /** Visible text: the blocks, separated by a blank line. All spans refer to it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: LanguageCode;
  readonly languageSource: 'option' | 'declared' | 'detected' | 'default';
  /** ISO date, or null: "last year" is then not guessed. */
  readonly publishedAt: string | null;
  readonly publishedSource: string | null;
  /** ISO day of the last change that the document tells, when it is later than `publishedAt`; figures stay as of that. */
  readonly modifiedAt: string | null;
  readonly genre: Genre | null;
  readonly author: string | null;
  readonly url: string | null;
  /** Where a span of `text` stands in the original: offset (UTF-16), line and column from 1. */
  readonly locate: (offset: number) => SourcePosition;
  /** Where a span that ends at `offset` ends in the original: just after its last character. */
  readonly locateEnd: (offset: number) => SourcePosition;
  /** Suppression comments found while reading (`<!-- recount-disable-next-line … -->`). */
  readonly directives: readonly Directive[];
}

export interface SourcePosition {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A suppression comment: which verdicts or quote it silences, why, and the stretch of `text` it covers. */
export interface Directive extends Span {
  readonly line: number;
  readonly verdict: string | null;
  readonly quote: string | null;
  readonly reason: string;
}
