/**
 * The `report` section of a language pack: headings, names of verdicts, the coverage sentence ("21 numbers seen, 14
 * claims understood, 11 checked"). Functions stand only where plural, gender or spacing need them.
 */
import type { CheckedClaim, ClaimKind, Verdict } from '../contract.ts';

/** How many claims of a report have which fate; a suppressed claim is counted as suppressed only. */
export interface VerdictCounts {
  readonly refuted: number;
  readonly conflicting: number;
  readonly supported: number;
  readonly unchecked: number;
  readonly suppressed: number;
}

/** The findings as rules of a checker; `inconsistent` is a refutation by the article's own figures. */
export type RuleName = 'refuted' | 'inconsistent' | 'conflicting' | 'unchecked' | 'supported';

/** Words of the report formats. Every string is plain text; formats escape and decorate it. */
export interface LayoutWords {
  /** A printed number with the noun it counts: "44.7 million rides", "44,7 millions de trajets". */
  readonly counted: (number: string, noun: string) => string;
  /** The largest scale that a figure is printed in: 10¹² is "1 trillion", and "1 000 milliards". */
  readonly largestScale: number;
  /** The verdict as a reader's word. */
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** What the verdict means, in a clause for a legend. */
  readonly meaning: Readonly<Record<Verdict, string>>;
  readonly kind: Readonly<Record<ClaimKind, string>>;
  readonly context: Readonly<Record<CheckedClaim['context'], string>>;
  readonly headings: {
    readonly refuted: string;
    readonly conflicting: string;
    readonly supported: string;
    readonly unchecked: string;
    readonly suppressed: string;
    readonly coverage: string;
    readonly article: string;
    readonly claims: string;
    readonly summary: string;
    readonly notes: string;
    readonly legend: string;
    readonly documents: string;
  };
  /** Labels of the rows of one claim's working; short, they stand in a column. */
  readonly fields: {
    readonly stated: string;
    readonly recomputed: string;
    readonly formula: string;
    readonly sources: string;
    readonly diagnosis: string;
    readonly correction: string;
    readonly readings: string;
    readonly assumptions: string;
    readonly notes: string;
    readonly sql: string;
    readonly series: string;
  };
  /** Column heads of the batch table and of the table behind a chart. */
  readonly columns: {
    readonly document: string;
    readonly claims: string;
    readonly flagged: string;
    readonly refuted: string;
    readonly conflicting: string;
    readonly supported: string;
    readonly coverage: string;
    readonly total: string;
    readonly failed: string;
    readonly label: string;
    readonly value: string;
    readonly quote: string;
    readonly reason: string;
    readonly place: string;
  };
  readonly quote: (text: string) => string;
  /** Between a label and what follows, with the spaces the language puts there. */
  readonly colon: string;
  /** Joins a list of clauses into one sentence part: "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  readonly between: (low: string, high: string) => string;
  readonly atLeast: (low: string) => string;
  readonly atMost: (high: string) => string;
  /** Units that CLDR has no name for; `number` is already printed. */
  readonly unit: Readonly<Record<string, (number: string, value: number) => string>>;
  readonly per: (amount: string, denominator: string) => string;
  /** One part a count that is not zero, most urgent first: ["2 refuted", "5 supported"]. */
  readonly counts: (counts: VerdictCounts) => readonly string[];
  readonly coverage: (quantities: number, claims: number, checked: number) => string;
  /** Opens the list of reasons why claims were not checked. */
  readonly uncheckedBecause: string;
  /** By reason code of the contract: "3 for want of data". A code without words is printed as it is. */
  readonly unchecked: Readonly<Record<string, (n: number) => string>>;
  /** Opens the list of what else has digits. */
  readonly alsoSeen: string;
  readonly label: Readonly<Record<string, (n: number) => string>>;
  readonly nothingFlagged: string;
  readonly noClaims: string;
  /** Of a document without a letter. */
  readonly noText: string;
  readonly line: (line: number, column: number | null) => string;
  readonly row: (row: number) => string;
  readonly column: (column: string) => string;
  readonly article: string;
  /** What a document without title or file name is called: it was pasted. */
  readonly pasted: string;
  /** By reason code, what a supported claim owes its verdict to when it does not meet the figure to the digit. */
  readonly because: Readonly<Record<string, string>>;
  readonly paragraph: (n: number) => string;
  readonly saidBy: (name: string) => string;
  readonly more: (n: number) => string;
  /** Of what was not checked, at a terminal: how to see the rest. */
  readonly moreUnchecked: (n: number) => string;
  readonly fits: (fits: boolean) => string;
  readonly published: (date: string) => string;
  /** A change after publication. */
  readonly modified: (date: string) => string;
  readonly licence: (licence: string) => string;
  readonly claimNumber: (n: number) => string;
  readonly backToText: string;
  readonly skipToClaims: string;
  readonly claimedValue: string;
  readonly recomputedValue: string;
  readonly unusedValue: string;
  readonly reportTitle: (title: string) => string;
  readonly indexTitle: string;
  readonly documents: (n: number) => string;
  readonly failures: (n: number) => string;
  readonly madeBy: string;
  readonly sortHint: string;
  readonly suppressed: (reason: string) => string;
  /** What programs show of each rule: a name, a line, an explanation of a paragraph. */
  readonly rules: Readonly<Record<RuleName, { readonly short: string; readonly full: string }>>;
  readonly claimReview: {
    readonly rounded: string;
    readonly supported: string;
    readonly refuted: string;
    readonly conflicting: string;
    readonly diagnosed: (diagnosis: string) => string;
    readonly draft: string;
    readonly unpublished: string;
  };
}

export interface ReportWords {
  readonly layout: LayoutWords;
}
