/**
 * A candidate: one way to recompute a claim, with how strongly its evidence is linked to the words and why. "Open cases,
 * all circuits, 2024 against 2019" is one candidate for "it is now 45 % larger than in 2019".
 */

import type { Interval } from '../quantities/interval.ts';
import type { Unit } from '../quantities/quantity.ts';
import type { Input, Operation } from '../verify/recomputation.ts';

export interface LinkSlot {
  readonly name: string;
  readonly value: string;
  readonly written: boolean;
  readonly rule: string;
}

/** What each input of a count, or each pair "before, after", is tested for. */
export interface CountTest {
  /** A level, a difference or a growth in percent, against `bound`. */
  readonly of: 'value' | 'difference' | 'growth';
  readonly sign: '>' | '>=' | '<' | '<=';
  readonly bound: number;
  /** "all but two": those that fail the test are counted. */
  readonly fails: boolean;
}

export interface Candidate {
  readonly operation: Operation;
  readonly inputs: readonly Input[];
  /** Growth, shares and points in percent; levels in plain units. */
  readonly value: number;
  readonly interval: Interval;
  readonly unit: Unit;
  /** 0 … 1: how sure it is that the words mean these figures, by reasons only, never by the outcome. */
  readonly strength: number;
  readonly slots: readonly LinkSlot[];
  /** Dataset id, or `document`. */
  readonly origin: string;
  readonly label: string;
  /** Values of the same measure around it, for charts and for diagnosis: [label, value, used]. */
  readonly series: readonly { readonly label: string; readonly value: number; readonly used: boolean }[];
  readonly seriesUnit: Unit;
  /** For ranks, comparisons, "only": the statement itself holds or not; the value is shown, the truth is this. */
  readonly holds: boolean | null;
  /** For counts. */
  readonly test?: CountTest;
  /** How wide the world's other editions and definitions may differ, as in `Measure.slack`. */
  readonly slack: number;
  /** From data that was not given for this run. */
  readonly reference: boolean;
  /** How the words were understood, when a claim has several natural readings. */
  readonly reading: string;
}

/** The link reached a place that is blank, or that the data does not have. */
export interface NearMiss {
  readonly label: string;
  readonly strength: number;
  readonly blank: boolean;
  /** In data that was not given for this run: its silence says nothing. */
  readonly reference: boolean;
}
