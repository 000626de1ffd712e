/** What the words of a statement may stand for: a text, number, date or outcome, and the cells that hold it. */
import type { DateParts } from './dates.ts';

export interface Match {
  readonly column: number;
  readonly rows: ReadonlySet<number>;
  /** True when the mention is the whole cell (brackets aside), or the number or date that the cell stands for. */
  readonly exact: boolean;
  /** Rows whose cell says it among other words, where `rows` are those that say just it. */
  readonly near: ReadonlySet<number>;
}

export interface ValueMention {
  /** Token indexes, half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'text' | 'number' | 'date' | 'outcome';
  readonly value: number | null;
  /** What the word after the number multiplies it by: 1e6 in "2 million"; else 1. */
  readonly scale: number;
  readonly inWords: boolean;
  readonly date: DateParts | null;
  readonly matches: readonly Match[];
  /** Columns that a neighbouring header gives it ("36 points", "a score of 3"); empty when none does. */
  readonly hinted: readonly number[];
}

export interface Candidate extends ValueMention {
  readonly weight: number;
}

export const NONE: ReadonlySet<number> = new Set();
