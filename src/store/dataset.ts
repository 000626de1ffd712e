/**
 * What a dataset is once read: a table as printed, and the observations it holds, in the terms of the W3C Data Cube and
 * SDMX (measure, dimension, observation). Types only. A wide table (years as columns) and a long one yield the same
 * observations. Plain readonly data: everything after the store works on it in memory.
 */
import type { Interval } from '../quantities/interval.ts';
import type { Period } from '../quantities/period.ts';
import type { Unit } from '../quantities/quantity.ts';

/** Labels and aliases by language code ("en", "fr"); `''` for labels whose language is unknown (headers, cells). */
export type Labels = Readonly<Record<string, readonly string[]>>;

export interface Source {
  readonly publisher: string | null;
  readonly title: string;
  readonly url: string | null;
  /** ISO date or year of publication or edition. */
  readonly date: string | null;
  readonly licence: string | null;
  /** File the figures stand in, as the user named it; null for the document itself. */
  readonly file: string | null;
  /** Content hash of that file, `sha256:…`. */
  readonly hash: string | null;
}

// ---- the table as printed -------------------------------------------------------------------------------------------

export type ColumnRole = 'entity' | 'dimension' | 'period' | 'measure' | 'unit' | 'code' | 'note' | 'source' | 'other';

/** What a column is for, more finely than its role: as a sidecar, a package or a form of offices says it. */
export type FieldRole =
  | ColumnRole
  | 'measure-name'
  | 'value'
  | 'low'
  | 'high'
  | 'period-start'
  | 'period-end'
  | 'period-part'
  | 'hedge'
  | 'status'
  | 'multiplier'
  | 'decimals'
  | 'source-publisher'
  | 'source-title'
  | 'source-url'
  | 'source-date';

/** One column of a table as printed, and what was understood of its header and values. */
export interface Column {
  readonly index: number;
  /** Header as printed; `column 3` where it was blank. */
  readonly name: string;
  readonly role: ColumnRole;
  readonly field: FieldRole;
  /** What most of its cells hold. */
  readonly type: 'number' | 'text' | 'date' | 'year' | 'empty';
  /** Unit and scale read from the header or cells ("Revenue (USD m)" → USD, 1e6). Cell values are multiplied out. */
  readonly unit: Unit | null;
  readonly scale: number;
  /** A period read from the header ("Tués 2019", "2023 Q1", "Revenue Q3 2024 ($m)"). */
  readonly period: Period | null;
  /** Header without period, unit and scale ("Tués", "Revenue"). */
  readonly label: string;
  /** True when its cells come from other lines or columns of the file: SQL cannot ask for them. */
  readonly derived: boolean;
  /** True when cells in the file have blanks around them, which `Cell.text` leaves out. */
  readonly padded: boolean;
}

export interface Cell {
  /** As printed. */
  readonly text: string;
  /** In plain units (scale applied); null when it is no number, or missing. */
  readonly value: number | null;
  /** One unit of the last printed digit, in plain units; 0 when not a number. */
  readonly step: number;
  /** Blank, `n/a`, `..`, `-`, `nd`. */
  readonly missing: boolean;
}

export interface Row {
  /** Line of the row in the file, from 1. */
  readonly line: number;
  /** Position among the rows that SQL reads, from 1. */
  readonly record: number;
  /** The file it stands in, of a table that is cut into several. */
  readonly part?: { readonly file: string; readonly hash: string | null };
  readonly cells: readonly Cell[];
  /** A total, sub-total or average row; never ranked or summed with the others. */
  readonly total: boolean;
  /** "Other brands", "Autres", "Divers": summed, but never ranked. */
  readonly collective: boolean;
}

export interface Table {
  readonly name: string;
  readonly caption: string | null;
  /** Lines of the caption that may name what the table shows. */
  readonly titles: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** True when the rows are measures and the columns periods or entities ("Item ($m)", Q3 2023, Q4 2023 …). */
  readonly measuresInRows: boolean;
  /** Lines of the file that the header stands on; none where the format has no lines or the table no header. */
  readonly headerLines: readonly number[];
  /** Lines below the rows that are none: sources, notes. */
  readonly notes: readonly string[];
  /** What the file itself says of its source, above or below the rows. */
  readonly about: Partial<Source>;
  /** How DuckDB reads the same file: the table function of a FROM clause. */
  readonly from: string;
}

// ---- the observations -----------------------------------------------------------------------------------------------

/** How a measure behaves over time: a stock has ends, a flow has sums, a rate changes in points. */
export type MeasureKind = 'stock' | 'flow' | 'rate' | 'ratio' | 'price' | 'change' | 'rank' | 'unknown';

export interface Measure {
  readonly id: string;
  readonly labels: Labels;
  readonly unit: Unit;
  readonly kind: MeasureKind;
  /** Note for readers: "ILO, modelled; national figures differ by tenths". */
  readonly note: string | null;
  /**
   * How far the world's other figures for the same thing may differ (editions, definitions), as a share of the value or,
   * for rates, in points. 0 for a table given for the run: it is the reference.
   */
  readonly slack: number;
  /**
   * What the measure is the yearly growth of, in words: "prices" for inflation, "GDP" for economic growth. A change told
   * of those is this figure itself, not the growth of a level at current prices.
   */
  readonly growthOf?: Labels;
  /** No header names it, only the caption or the file: what is told are the rows ("Glass", "Food waste"). */
  readonly unnamed?: boolean;
}

export interface Member {
  readonly id: string;
  readonly labels: Labels;
  /** A total over the other members ("Total", "Ensemble", "All circuits"), or an aggregate ("World", "Other brands"). */
  readonly kind: 'item' | 'total' | 'collective' | 'aggregate';
}

/** A dimension other than period: the entity ("Zone", "Company", "country") or another ("species", "sex"). */
export interface DatasetDimension {
  readonly name: string;
  readonly labels: Labels;
  readonly members: readonly Member[];
}

export interface Observation {
  readonly dataset: string;
  readonly measure: string;
  /** Dimension name → member id. A dimension that is absent is not broken down by. */
  readonly members: Readonly<Record<string, string>>;
  readonly period: Period | null;
  readonly value: number;
  /** What the true value may be: half a printed step either side, or the dataset's own low and high. */
  readonly interval: Interval;
  readonly unit: Unit;
  readonly status: 'reported' | 'planned' | 'estimate';
  readonly hedge: 'exact' | 'about' | 'nearly' | 'more-than' | 'at-least' | 'less-than' | 'at-most';
  readonly source: Source;
  /** Value as printed in the table or text. */
  readonly printed: string;
  /** File line and column name for a table; null for the document's own figures. */
  readonly cell: {
    readonly line: number;
    readonly row: number;
    readonly column: number;
    readonly columnName: string;
  } | null;
}

/** A cell that exists but is blank: "the table has no figure for Côtes-du-Sombre in 2023" is a better answer than silence. */
export interface Gap {
  readonly measure: string;
  readonly members: Readonly<Record<string, string>>;
  readonly period: Period | null;
  readonly printed: string;
}

export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  /** Built-in, or the user's own added data, or given with `--data` for this run, or the document itself. */
  readonly origin: 'built-in' | 'added' | 'run' | 'document';
  readonly measures: readonly Measure[];
  readonly dimensions: readonly DatasetDimension[];
  readonly observations: readonly Observation[];
  readonly gaps: readonly Gap[];
  /** The table as printed, where the dataset came from one small enough to hold (absent for large and built-in ones). */
  readonly table: Table | null;
  /** Only the rows that one text speaks of: nothing may be said of the table as a whole. */
  readonly slice?: true;
}
