/**
 * What every format is told besides the report: the words of each language. A report in French next to one in English
 * is printed in two languages, so words are asked for by language code ("fr-CA" gets those of "fr").
 */
import type { CheckedClaim, Report, Verdict } from '../contract.ts';
import type { LayoutWords, VerdictCounts } from '../languages/pack-report.ts';

/** The two things of a language pack that a report needs; `packFor` of `languages/index.ts` gives them. */
export interface ReportLanguage {
  /** BCP 47 tag for printing numbers and dates: "en-GB". */
  readonly locale: string;
  readonly report: { readonly layout: LayoutWords };
}

export interface FormatOptions {
  readonly packFor: (code: string) => ReportLanguage;
}

/** A document that could not be checked: formats for machines tell of it, so that a CI does not take it for clean. */
export interface Unreadable {
  readonly source: string;
  /** One sentence: what is wrong with it. */
  readonly message: string;
}

/** Words and locale of one report's language, with the code for `lang` attributes. */
export interface Speech {
  readonly code: string;
  readonly locale: string;
  readonly words: LayoutWords;
}

export const speechOf = (language: string, options: FormatOptions): Speech => {
  const pack = options.packFor(language);
  return { code: pack.locale.slice(0, 2), locale: pack.locale, words: pack.report.layout };
};

/** A claim with its number in reading order, counted from 1 over the whole report; the number names its card and mark. */
export interface NumberedClaim {
  readonly number: number;
  readonly claim: CheckedClaim;
}

export interface Grouped {
  readonly refuted: readonly NumberedClaim[];
  readonly conflicting: readonly NumberedClaim[];
  readonly supported: readonly NumberedClaim[];
  readonly unchecked: readonly NumberedClaim[];
  readonly suppressed: readonly NumberedClaim[];
}

/** Claims by fate, each group in the order of the text. What is suppressed stands in no other group. */
export const groupClaims = (report: Report): Grouped => {
  const numbered = report.claims
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((claim, index) => ({ number: index + 1, claim }));
  const heard = numbered.filter(({ claim }) => claim.suppressed === null);
  const having = (verdict: Verdict) => heard.filter(({ claim }) => claim.verdict === verdict);
  return {
    refuted: having('Refuted'),
    conflicting: having('Conflicting Evidence'),
    supported: having('Supported'),
    unchecked: having('Not Enough Evidence'),
    suppressed: numbered.filter(({ claim }) => claim.suppressed !== null),
  };
};

export const countGroups = (groups: Grouped): VerdictCounts => ({
  refuted: groups.refuted.length,
  conflicting: groups.conflicting.length,
  supported: groups.supported.length,
  unchecked: groups.unchecked.length,
  suppressed: groups.suppressed.length,
});

export const asReports = (reports: Report | readonly Report[]): readonly Report[] =>
  'schemaVersion' in reports ? [reports] : reports;
