/** What an operation on a table is: one file each in `forms/`, one line in the list of `forms/index.ts`. */
import type { ClaimKind } from '../../contract.ts';
import type { CueName } from '../../languages/pack-statements.ts';
import type { Condition, Statement } from './conditions.ts';
import type { Query } from './sql.ts';

/** One way to read the statement, worked out on the table. */
export interface Reading {
  readonly form: string;
  readonly kind: ClaimKind;
  readonly holds: boolean;
  /** Why this reading may be wrong, by name; a reading with doubts never refutes. */
  readonly doubts: readonly string[];
  /** "count of rows where away team = richmond: 3". */
  readonly formula: string;
  readonly stated: number | null;
  readonly recomputed: number | null;
  /** Data rows and columns it was worked out from. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly conditions: readonly Condition[];
  /** Reproduces `recomputed`, or shows the rows that decide where nothing is worked out. */
  readonly query: Query;
}

export interface Form {
  readonly name: string;
  /** Cues it reads; a statement with any other open cue is not its business. */
  readonly reads: readonly CueName[];
  /** Cues of which at least one must be there; empty for forms that need none. */
  readonly needs: readonly CueName[];
  readonly propose: (statement: Statement) => readonly Reading[];
}

/** A reading with the fields most operations leave alone. */
export const reading = (
  own: Pick<Reading, 'form' | 'kind' | 'holds' | 'doubts' | 'formula' | 'query'> & Partial<Reading>,
): Reading => ({ stated: null, recomputed: null, rows: [], columns: [], conditions: [], ...own });
