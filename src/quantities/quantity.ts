/**
 * What a number in prose is: "nearly 40,000 H100 equivalents" is a value, a hedge, a unit, the place it stands at, and
 * the two intervals it may stand for. Types only; `read-quantities.ts` makes them.
 */
import type { Interval } from './interval.ts';

/** Half-open `[start, end)` in UTF-16 units of `document.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How the writer qualified the number. `exact` when not at all; `between` for a range with two ends. */
export type Hedge = 'exact' | 'about' | 'nearly' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'between';

export type Dimension =
  | 'none' // a bare number
  | 'count' // counted things: workers, rides, new jobs
  | 'percent'
  | 'percentage-point'
  | 'basis-point'
  | 'per-mille'
  | 'multiple' // "three times", "×3", "twice", "sixfold"
  | 'money'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'age'
  | 'temperature'
  | 'speed'
  | 'power'
  | 'energy'
  | 'information'
  | 'other'; // a known unit of a rarer dimension: hertz, decibel, carat, octane …

/** The unit of a quantity, an observation or a column. Two units compare by `dimension`, then `code`, then `per`. */
export interface Unit {
  readonly dimension: Dimension;
  /** Canonical code, the same in every language: `percent`, `USD`, `EUR`, `kilometre`, `tonne`, `hour`; '' for a bare
   * number; for counted things the head noun as written, in lower case ("workers"). */
  readonly code: string;
  /** The whole counted noun phrase as written ("new jobs", "H100 GPU equivalents"), or the unit as written ("km"). */
  readonly noun: string;
  /** The denominator of a rate: "$58.24 per barrel", "a day", "par habitant". */
  readonly per: Unit | null;
}

/** Where the number came from, when that matters to a claim. */
export type QuantityForm =
  | 'number' // 467, 2.5 million, forty-two
  | 'fraction' // a third, two-thirds, half, un quart, la moitié
  | 'ratio' // one in five, 9 out of 10, deux sur trois
  | 'multiple' // doubled is NOT a quantity (it is a cue); "three times", "twice", "×3", "sixfold", "le double"
  | 'ordinal'; // second, 3rd, deuxième — only when it may be a rank

/** The direction said right at the number: "up 9 %", "rose by 3", "−4 %", "en hausse de 3 %". */
export type Direction = 'up' | 'down';

/**
 * A number as written. Percentages are in percent (130 for "130 %"), scale words are multiplied out (2.5e9 for "$2.5bn"),
 * fractions and ratios are in units of one (0.2 for "one in five") with dimension `none`.
 */
export interface Quantity extends Span {
  /** `text.slice(start, end)`: the number with its hedge, currency and unit ("nearly $40 million"). */
  readonly quote: string;
  /** The span of the number itself, scale word and currency sign or unit symbol included, hedge and counted noun not. */
  readonly number: Span;
  /** The stated value; for a range the middle (never used alone: see `bounds`). */
  readonly value: number;
  /** Both ends of a range ("between 30,000 and 350,000", "$10 to $15 billion"), otherwise null. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
  /** For a range whose first end was written without its scale ("entre 30 et 350 000"): the ends as literally printed. */
  readonly literalBounds: { readonly low: number; readonly high: number } | null;
  readonly unit: Unit;
  readonly hedge: Hedge;
  readonly form: QuantityForm;
  readonly direction: Direction | null;
  /** One unit of the last written place, in units of `value`: 100_000 for "1.2 million", 1 for "467 %". */
  readonly step: number;
  /** One unit of the last digit that matters (trailing zeros may be rounding): 10 for "130 %", 10_000 for "40,000". */
  readonly looseStep: number;
  /** Half a `step` either side, opened or shifted by the hedge. */
  readonly strict: Interval;
  /** Half a `looseStep` either side, opened or shifted by the hedge. */
  readonly generous: Interval;
  /** "1.234" in a text whose marks are unclear: the other reading, else null. */
  readonly otherReading: number | null;
  /** True when the number was written in words ("sept", "forty-two"). */
  readonly inWords: boolean;
}

/** What a digit or number word was, when it is not a quantity. Kept so that a report can say what was seen. */
export type LabelKind =
  | 'date'
  | 'time'
  | 'year'
  | 'phone'
  | 'score'
  | 'version'
  | 'name' // H100, S&P 500, iPhone 11, 737 Max
  | 'address'
  | 'reference' // page 12, article 49.3, chapter 4, n° 2450, ISO 3888-2
  | 'ordinal' // the 22nd amendment, 2e DB, 19th century
  | 'url'
  | 'hashtag';

export interface Label extends Span {
  readonly kind: LabelKind;
  readonly quote: string;
  /** Of an ordinal: 22 for "the 22nd amendment". */
  readonly place?: number;
}

/** Everything numeric that was seen in a text, in order, without overlaps. */
export interface NumberReading {
  readonly quantities: readonly Quantity[];
  readonly labels: readonly Label[];
}
