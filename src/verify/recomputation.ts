/**
 * A recomputation: which observations, which formula, what came out. Types only. `link` proposes them, `verify` judges
 * them, `report` shows them. Inputs stand in the order that the formula reads them.
 */
import type { Interval } from '../quantities/interval.ts';
import type { Quantity, Unit } from '../quantities/quantity.ts';
import type { Observation } from '../store/dataset.ts';

/** The formulas, by name. `a` is the earlier, compared or whole figure; `b` the later, own or part figure. */
export type Operation =
  | 'value' // b
  | 'difference' // b − a
  | 'growth' // b / a − 1, in percent
  | 'points' // b − a of two rates, in percentage points
  | 'multiple' // b / a
  | 'rate-multiple' // (d / c) / (b / a)
  | 'share' // part / whole, in percent
  | 'complement' // whole × (1 − share)
  | 'remainder' // whole − all parts
  | 'rest' // 100 − a, or (1 − part / whole) in percent
  | 'sum'
  | 'mean'
  | 'weighted-mean' // Σ weight × value / Σ weight, each weight before its value
  | 'median'
  | 'minimum'
  | 'maximum'
  | 'count'
  | 'rank'
  | 'compare' // b ? a
  | 'rate' // a / b with units; with a third input, that many times
  | 'elapsed' // b − a of two dates, in years
  | 'weekday' // the day of the week of a date
  | 'product' // a × b × …
  | 'convert'; // unit conversion

export interface Input {
  /** What role it plays in the formula: before, after, part, whole, term, numerator, denominator, own, other. */
  readonly role: 'before' | 'after' | 'part' | 'whole' | 'term' | 'numerator' | 'denominator' | 'own' | 'other';
  readonly label: string;
  readonly value: number;
  readonly interval: Interval;
  readonly unit: Unit;
  /** One for a cell; several where the input is itself a sum over rows or quarters. */
  readonly observations: readonly Observation[];
}

export interface Recomputation {
  readonly operation: Operation;
  readonly inputs: readonly Input[];
  readonly value: number;
  readonly interval: Interval;
  readonly unit: Unit;
  /** Numbers in place of names, in the document's language: "(40,000 ÷ 15,000) − 1". */
  readonly formula: string;
  /** Reproduces `value` in anyone's DuckDB on the same file; null for the article's own figures. */
  readonly sql: string | null;
}

/** How the number was worded, which decides where the lines run (DESIGN section 6, one row of the table each). */
export type Wording =
  | 'bare'
  | 'about'
  | 'nearly'
  | 'more-than'
  | 'less-than'
  | 'bare-fraction' // a quarter, one in five, doubled, 3x
  | 'hedged-fraction'
  | 'exact'; // rank, count of entities, comparison, only, first

/** What the claim says of its number, ready to be judged. Values in the unit of the recomputation (growth in percent). */
export interface StatedValue {
  readonly value: number;
  readonly bounds: { readonly low: number; readonly high: number } | null;
  readonly strict: Interval;
  readonly generous: Interval;
  /** One unit of the last digit that matters, and of the last written place. */
  readonly looseStep: number;
  readonly step: number;
  readonly wording: Wording;
  readonly unit: Unit;
  /** The quantity it was read from; null for "doubled", "the only". */
  readonly quantity: Quantity | null;
}

/** Where a recomputed value falls against a stated one. */
export type Fit =
  | 'strict' // meets the written interval
  | 'rounded' // meets the generous one only
  | 'hedge' // within what the hedge allows
  | 'understates' // "more than 500" for 5,000: true, and weak
  | 'between' // neither column of the table: not refuted, say how far off
  | 'outside'; // refuted, if the link is strong
