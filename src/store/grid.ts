/**
 * A table as a file holds it, before anything is known of its columns: one header, rows of cells as text, and what the
 * file says above and below. Every format ends here, so that all tables are understood by the same code.
 */
import type { DecimalMark } from './cells.ts';
import type { Source } from './dataset.ts';
import type { TableMetadata } from './table-metadata.ts';

export interface GridRow {
  /** Line in the file, from 1. */
  readonly line: number;
  /** Position among the rows that `from` yields, from 1: what `row_number()` gives it. */
  readonly record: number;
  readonly cells: readonly string[];
  /** The file it stands in, for a table that is cut into several. */
  readonly part?: Part;
}

export interface Part {
  readonly file: string;
  readonly hash: string | null;
}

export interface Grid {
  readonly header: readonly string[];
  readonly headerLine: number;
  /** All lines that the header stands on; none for a table without one, or of a format that has none. */
  readonly headerLines: readonly number[];
  readonly rows: readonly GridRow[];
  /** Columns that the file does not have as such (the heading above a group of rows, a part of a joined key): SQL cannot name them. */
  readonly derived: readonly number[];
  readonly caption: string | null;
  /** Lines of the caption that may name what the table shows. */
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  /** What the lines above the table say of its source. */
  readonly about: Partial<Source>;
  /** The decimal mark that goes with the delimiter, when cells do not tell. */
  readonly decimalHint: DecimalMark | null;
  /** SQL that yields the same columns, all as text. */
  readonly from: string;
}

/** A grid and what its format says of it. */
export interface Described {
  readonly grid: Grid;
  readonly metadata: TableMetadata;
}

/** The parts of a grid that a format without captions, notes and joined cells leaves at their defaults. */
export const bareGrid = (
  parts: Pick<Grid, 'header' | 'rows' | 'from'> & Partial<Omit<Grid, 'header' | 'rows' | 'from'>>,
): Grid => ({
  headerLine: 1,
  headerLines: [],
  derived: [],
  caption: null,
  titles: [],
  notes: [],
  about: {},
  decimalHint: '.',
  ...parts,
});
