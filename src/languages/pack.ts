/**
 * What a language is to recount: words and small tables, no algorithm. `en/` and `fr/` fill this type; the parity test
 * fails when one has a hedge, unit, period or verdict sentence that the other lacks. Each section belongs to one stage
 * and has its own file of types, so that the listing says who reads what.
 */
import type { CueWords } from './pack-cues.ts';
import type { NumberWords } from './pack-numbers.ts';
import type { NumeralWords } from './pack-numerals.ts';
import type { OrderWords } from './pack-order.ts';
import type { PageWords } from './pack-pages.ts';
import type { PeriodWords } from './pack-periods.ts';
import type { ReasonWords } from './pack-reasons.ts';
import type { ReportWords } from './pack-report.ts';
import type { StatementWords } from './pack-statements.ts';
import type { TableWords } from './pack-tables.ts';
import type { TextWords } from './pack-text.ts';
import type { UnitWords } from './pack-units.ts';
import type { WorkingWords } from './pack-working.ts';

export interface LanguagePack {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** Locale for printing numbers in reports. */
  readonly locale: string;
  /** Sentence abbreviations, function words, pronouns, the thesaurus of newsroom statistics. Read by extract and link. */
  readonly text: TextWords;
  /** Hedges, direction words, what is not a quantity. Read by quantities. */
  readonly numbers: NumberWords;
  /** Number words by the part they play, decimal and group marks, scale signs. Read by quantities. */
  readonly numerals: NumeralWords;
  /** Names of units and currencies, denominators of rates, unit words of table headers. Read by quantities. */
  readonly units: UnitWords;
  /** Months, quarters, relative periods. Read by quantities/read-periods. */
  readonly periods: PeriodWords;
  /** The line of author and date, headings of what is not the article. Read by read. */
  readonly pages: PageWords;
  /** Trend verbs, comparators, share idioms. Read by extract. */
  readonly cues: CueWords;
  /** Superlatives, comparisons, who alone and how many of a group do something. Read by extract and link. */
  readonly order: OrderWords;
  /** Wording of statements about tables: counts with a condition, superlatives, comparisons. Read by extract/statements. */
  readonly statements: StatementWords;
  /** Headers, total rows and missing marks of tables. Read by store. */
  readonly tables: TableWords;
  /** Sentences that explain a verdict and name a likely mistake. Read by verify. */
  readonly reasons: ReasonWords;
  /** Sentences of reports; functions where plural and gender need them. Read by verify and report. */
  readonly report: ReportWords;
  /** By which rules slots were filled, what was assumed, notes beside a verdict. Read by verify. */
  readonly working: WorkingWords;
}
