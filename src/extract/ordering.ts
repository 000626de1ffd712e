/**
 * What a claim of order says, before anything is looked up: who comes where, what is more than what, what only one or so
 * many of a group do. Types only. "The second-highest of the five" is place 2 from the top among five.
 */
import type { Degree, Quantifier } from '../languages/pack-order.ts';
import type { PeriodGrain } from '../quantities/period.ts';
import type { Direction, Quantity, Span } from '../quantities/quantity.ts';

/** What is said of a member: it rose, stands above a figure, is below zero, did not move. */
export interface Condition extends Span {
  /** Null: the bound or the sign alone decides. */
  readonly moves: Direction | 'still' | null;
  /** "more than 4 million tonnes"; with `moves`, how far: "rose by more than 10 %". */
  readonly bound: Quantity | null;
  readonly side: 'above' | 'below' | null;
  /** "in the red", "bénéficiaire". */
  readonly sign: 'negative' | 'positive' | null;
  /** "the only one not to have grown". */
  readonly negated: boolean;
  /** Which way is up depends on the measure: "improved", "got better". */
  readonly judges: boolean;
  /** What the word of degree names by itself: "quicker" → times and speeds. */
  readonly degree: Degree | null;
  /** "three years in a row"; `all` for "every year". */
  readonly steps: number | 'all' | null;
}

/** Among whom: "of the five", "in all five districts", "des douze communes", "any other site". */
export interface Group extends Span {
  /** How many there are, where the text says so. */
  readonly size: Quantity | null;
  /** A relative clause, an exception, a place: perhaps not all of them. */
  readonly narrowed: boolean;
}

/** "the second-highest of the five", "the lowest since 2017", "grown faster than any other", "never so light". */
export interface Placed {
  readonly relation: 'place';
  readonly place: number;
  /** Any place up to that one: "among the top three". */
  readonly upTo: boolean;
  readonly degree: Degree;
  /** Ranked by how far things rose, fell or improved instead of where they stand: "the sharpest fall". */
  readonly by: Direction | 'better' | 'worse' | null;
  /** Said of a time among times: "the busiest quarter", "never since 2019". */
  readonly among: PeriodGrain | 'periods' | null;
  /** The time that is said to be it: "the busiest quarter was the THIRD". */
  readonly time: Span | null;
  /** "not the largest", "n'est plus le premier". */
  readonly negated: boolean;
  readonly group: Group | null;
  /** What falls may be a result below zero: "the biggest LOSS". */
  readonly isLoss: boolean;
}

/** "wastes less than Y", "more than its three neighbours together", "still below its 2019 level". */
export interface Compared {
  readonly relation: 'beyond';
  readonly degree: Degree;
  /** By how far both moved: "grew faster than". */
  readonly by: Direction | null;
  readonly side: 'other' | 'together' | 'past';
  /** "without falling back below": not beyond, perhaps level. */
  readonly negated: boolean;
  /** "has overtaken": it was not so before. */
  readonly since: boolean;
}

/** "the only port to have lost traffic", "seuls la lotte et le merlu progressent". */
export interface Alone {
  readonly relation: 'only';
  readonly condition: Condition;
  /** Whether the subject stands behind the word ("Only Northlaw …") or before it ("X is the only …"). */
  readonly subject: 'before' | 'after';
  readonly group: Group | null;
}

/** "four of the six", "all but one", "none of the five", "most districts". */
export interface Counted {
  readonly relation: 'so-many';
  readonly quantifier: Quantifier | null;
  /** The number, where one is told. */
  readonly amount: number | null;
  /** "all but three": the number counts those that do not. */
  readonly except: boolean;
  /** Where those are named who are left out: "all harbours except Dunwick". */
  readonly leftOut: Span | null;
  readonly condition: Condition;
  readonly group: Group;
}

/** "rose every year since 2019", "fell three years in a row". */
export interface Steady {
  readonly relation: 'steadily';
  readonly condition: Condition;
}

/** "its first fall since the series began", "for the first time above 10 euros". */
export interface First {
  readonly relation: 'first';
  readonly condition: Condition;
}

/** The place that a claim of order states, if it states one. */
export const placeOf = (ordering: Ordering | null): number | null =>
  ordering?.relation === 'place' ? ordering.place : null;

export type Ordering = Placed | Compared | Alone | Counted | Steady | First;
