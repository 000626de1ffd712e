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

/** What the inputs of a rank, or the pairs "before, after", are ordered by. */
export interface Ranking {
  readonly of: 'value' | 'difference' | 'growth';
  readonly order: 'top' | 'bottom';
}

/** What each input of a count, or each pair "before, after", is tested for. */
export interface CountTest {
  /** A level, a difference or a growth in percent, against `bound`. */
  readonly of: 'value' | 'difference' | 'growth';
  readonly sign: '>' | '>=' | '<' | '<=' | '=';
  readonly bound: number;
  /** "all but two": those that fail the test are counted. */
  readonly fails: boolean;
  /** "three years in a row": so many inputs, or pairs, of one member must all meet it. */
  readonly steps?: number;
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
  /** For ranks by movement. */
  readonly ranking?: Ranking;
  /** For counts. */
  readonly test?: CountTest;
  /** A judgment ("the best") whose measure does not say which end is good: it may be borne out, never held against. */
  readonly open?: true;
  /** What the words state in this reading where no number says it: "all" is five of five. */
  readonly claimed?: number;
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
