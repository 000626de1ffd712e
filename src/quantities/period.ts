/**
 * What a mention of time is: "in Q1 2024", "fin 2023", "by the end of this year", "since 2019", "sur un an".
 * Types only; `read-periods.ts` makes them. Days are ISO dates; a period is inclusive at both ends.
 */
import type { Span } from './quantity.ts';

export type PeriodGrain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'season' | 'decade' | 'range';

export interface Period {
  /** ISO date, first day. */
  readonly start: string;
  /** ISO date, last day. Equal to `start` for an instant ("at the end of 2023" is 2023-12-31). */
  readonly end: string;
  readonly grain: PeriodGrain;
  /** Canonical label: `2024`, `2024-Q1`, `2024-01`, `2023-24`, `2023-12-31`. */
  readonly label: string;
}

/** What the mention does in its clause. */
export type PeriodRole =
  | 'at' // in 2024, en janvier, last year, at the end of 2023: when the value holds
  | 'from' // from 2019 (to 2023)
  | 'to' // (from 2019) to 2023, up to 2023
  | 'since' // since 2019, depuis 2014: the baseline of a change
  | 'than' // than in 2022, compared with 2019, par rapport à 2022, against 2023, qu'en 2014: the baseline of a comparison
  | 'by' // by the end of this year, d'ici fin 2024: a horizon, often a plan
  | 'over' // over the year, in ten years, sur un an, en dix ans, in twelve months: a duration that reaches back
  | 'before'; // the year before, a year earlier, l'année précédente, un an plus tôt: relative to the clause's own period

export interface PeriodMention extends Span {
  readonly quote: string;
  readonly role: PeriodRole;
  /** Resolved; null when the text does not say enough (a quarter without a year and no publication date, …). */
  readonly period: Period | null;
  /** For `over` and `before`: how far back it reaches, in months (12 for "a year earlier", 120 for "en dix ans"). */
  readonly monthsBack: number | null;
  /** "first quarter" without a year: resolved from the document's date, so an assumption, never `written`. */
  readonly assumed: boolean;
}
