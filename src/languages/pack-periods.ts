/**
 * The `periods` section of a language pack: how the language names stretches of time. Phrases are lower case without
 * accents and hyphens ("fin d'annee", "year on year"); the longest phrase at a place wins.
 */
import type { PeriodRole } from '../quantities/period.ts';

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade';
export type Edge = 'start' | 'middle' | 'end';

/** Phrases that open a mention of time and say what it does in its clause. */
export interface PeriodOpener {
  readonly role: PeriodRole;
  readonly phrases: readonly string[];
  /** Whether a bare four-digit number after it is a year: in "in 2024" yes, in "from 2024" likely, in "to 2024" no. */
  readonly year: 'yes' | 'likely' | 'no';
  /** Only after one of these, close before: "PLUS qu'en 2014"; otherwise what follows is simply when. */
  readonly after?: readonly string[];
  /** The role also holds across a figure: "against 12 million in 2022", "contre 12 millions en 2022". */
  readonly acrossFigure?: boolean;
}

export interface PeriodWords {
  /** January first; full names, then abbreviations (without their dot). */
  readonly months: readonly (readonly string[])[];
  /** How a month is written inside a sentence: tells "March" from "march", "mars" from "Mars". */
  readonly monthCase: 'capital' | 'lower';
  /** Months that are also other words and therefore need a year, a day or a preposition ("may", "march"). */
  readonly doubtfulMonths: readonly string[];
  /** First and last month; of a winter, in the year that it begins: `{ summer: [6, 8], winter: [12, 2] }`. */
  readonly seasons: Readonly<Record<string, readonly [number, number]>>;
  readonly weekdays: readonly string[];
  /** "5/3/2024" is the fifth of March; null where usage is divided and only "25/3/2024" is clear. */
  readonly dayFirst: boolean | null;
  /** Letter before the digit of a quarter or half: `{ q: 'quarter', h: 'half' }`, `{ t: 'quarter', s: 'half' }`. */
  readonly letters: Readonly<Record<string, 'quarter' | 'half'>>;
  /** Those that may stand alone: "Q1 results"; "H2" may be hydrogen and "T1" a tram. */
  readonly clearLetters: readonly string[];
  readonly units: Readonly<Record<CalendarUnit, readonly string[]>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** After the digits of an ordinal: "1st", "1er", "2e". */
  readonly ordinalSuffixes: readonly string[];
  /** The last of its kind: "the last quarter of 2023", "le dernier trimestre 2023". */
  readonly finals: readonly string[];
  readonly cardinals: Readonly<Record<string, number>>;
  readonly articles: readonly string[];
  /** Between a part and its whole: "the end OF 2023", "fin DE l'année". */
  readonly of: readonly string[];
  readonly edges: Readonly<Record<Edge, readonly string[]>>;
  /** Before the unit or the month: this, last, next; `previous` is relative to the clause's own period. */
  readonly pointers: Readonly<Record<'this' | 'last' | 'next' | 'previous' | 'same' | 'past', readonly string[]>>;
  /** After the unit or the month: "l'an dernier", "le trimestre précédent", "the year before". */
  readonly trailing: Readonly<Record<'last' | 'next' | 'previous' | 'past', readonly string[]>>;
  /** Between a count and its unit, where the language needs them to look back: "ces dix DERNIÈRES années". */
  readonly pastAdjectives: readonly string[];
  /** "the same PERIOD", "la même ÉPOQUE": after a `same` pointer, beside the units. */
  readonly sameNouns: readonly string[];
  /** Complete ends of a year: "year-end", "fin d'année". */
  readonly yearEnds: readonly string[];
  /** After a counted time: "two years EARLIER", "dix ans PLUS TÔT"; and those that count from the day of writing. */
  readonly earlier: readonly string[];
  readonly ago: readonly string[];
  /** Before a counted time that counts from the day of writing: "il y a". */
  readonly agoBefore: readonly string[];
  /** Phrases complete in themselves: "year on year" reaches back 12 months, "sur un an" too. */
  readonly fixed: readonly {
    readonly role: PeriodRole;
    readonly monthsBack: number;
    readonly phrases: readonly string[];
  }[];
  /** Days counted from the day of writing: yesterday −1. */
  readonly days: Readonly<Record<string, number>>;
  readonly openers: readonly PeriodOpener[];
  /** Opens a counted stretch that reaches back: "in ten years", "over three months", "en dix ans". */
  readonly spans: readonly string[];
  /** A stretch is counted up to a day: "the three months TO March", "l'exercice CLOS LE 31 mars". */
  readonly until: readonly string[];
  /** What opens a range and joins its two ends: "from" … "to", "entre" … "et". */
  readonly rangeOpeners: readonly { readonly open: string; readonly join: readonly string[] }[];
  /** Continues a list: "in 2019, 2020 AND 2021". */
  readonly coordinators: readonly string[];
  /** Before a decade: "the" 1990s, "les années" 1990. */
  readonly decadeOpeners: readonly string[];
  /** A bare year may follow: "l'année 2024", "budget 2024", "season 2024". */
  readonly yearNouns: readonly string[];
  /** Before a year, and part of the name of the period: "FY2024", "fiscal 2024", "exercice 2024". */
  readonly yearPrefixes: readonly string[];
  /** An English year may stand as an adjective: "the 2024 budget", "a 2017 study". Empty where it cannot. */
  readonly adjectiveOpeners: readonly string[];
  /** A year is the subject: "2023 was", "2023 a été". */
  readonly yearVerbs: readonly string[];
  /** May follow a complete year: "the survey of 2017 ALSO", "les ventes de 2023 AUSSI", or stick to it: "2018'S best". */
  readonly yearFollowers: readonly string[];
  /** Plurals of units: "in previous years" points at no year. */
  readonly plurals: readonly string[];
  /** After a four-digit number these make it a count, even after "in": "in 2024 households". */
  readonly counted: readonly string[];
  /** May stand between the opener and a figure: "against NEARLY 12 MILLION in 2022". */
  readonly figureWords: readonly string[];
}
