/**
 * A table as printed into observations, whatever its shape: wide by period, measures in rows, entities in columns, or
 * one figure a row. Terms of the W3C Data Cube.
 */

import { RecountError } from '../errors.ts';
import { rangePeriod } from '../quantities/calendar.ts';
import type { Period } from '../quantities/period.ts';
import { periodOf } from '../quantities/read-periods.ts';
import { markTotals } from './arithmetic-totals.ts';
import { withoutNotes } from './cells.ts';
import type { Cell, Column, Dataset, Gap, Measure, Observation, Row, Source, Table } from './dataset.ts';
import { rowUnit, unitNamed } from './headers.ts';
import { createMeasures } from './measures.ts';
import { createMembers } from './members.ts';
import { memo } from './memo.ts';
import { layoutOf } from './table-layout.ts';
import type { TableMetadata } from './table-metadata.ts';
import { type Packs, tableLexicon } from './words-of-tables.ts';

export interface DatasetOptions {
  readonly metadata?: TableMetadata;
  readonly origin: Dataset['origin'];
  readonly packs: Packs;
  /** Defaults to the table's name. */
  readonly id?: string;
  readonly file?: string | null;
  readonly hash?: string | null;
}

/** A dataset holds its printed table up to this many rows: for statements about it, and for the SQL of a report. */
const MOST_ROWS_HELD = 50_000;

const HEDGES = new Set(['exact', 'about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most']);

/** Throws RecountError `bad-table` when no cell of the table is a figure. */
export function datasetFromTable(table: Table, options: DatasetOptions): Dataset {
  const { packs, metadata } = options;
  const lexicon = tableLexicon(packs);
  const layout = layoutOf(table, metadata, packs);
  const source: Source = {
    publisher: metadata?.source?.publisher ?? null,
    title: metadata?.source?.title ?? metadata?.title ?? table.caption ?? table.name,
    url: metadata?.source?.url ?? null,
    date: metadata?.source?.date ?? null,
    licence: metadata?.source?.licence ?? null,
    file: options.file ?? null,
    hash: options.hash ?? null,
  };
  const id = options.id ?? table.name;
  const measures = createMeasures(table, layout, { metadata, lexicon, packs });
  const members = createMembers(layout, { metadata, lexicon, table, packs });
  const observations: Observation[] = [];
  const gaps: Gap[] = [];
  const periodIn = memo((text: string): Period | null => isoPeriod(text) ?? periodOf(text, packs));
  const measureSource = memo((measure: Measure): Source => ({ ...source, ...measures.sourceOf(measure) }));
  const textAt = (row: Row, column: Column | null): string =>
    column === null ? '' : (row.cells[column.index]?.text ?? '');
  const unitIn = memo((text: string) => unitNamed(text, packs));
  const rowUnitIn = memo((label: string) => rowUnit(label, packs));
  table.rows.forEach((row, at) => {
    const rowPeriod =
      layout.period === null ? null : rowPeriodOf(row, layout.period, layout.periodEnd, periodIn, textAt);
    const place = members.ofRow(row);
    const rowSource = layout.sourced ? sourceOf(row, layout.sources, source, textAt) : null;
    const label = layout.measureName === null ? '' : withoutNotes(textAt(row, layout.measureName));
    for (const column of layout.figures) {
      const cell = row.cells[column.index];
      if (!cell) continue;
      const inRow = table.measuresInRows ? rowUnitIn(label) : null;
      const written = layout.unit === null ? null : unitIn(textAt(row, layout.unit));
      const measure = measures.of(column, label, inRow ?? written);
      const where = { ...place, ...members.ofColumn(column) };
      const period = column.period ?? rowPeriod;
      if (cell.value === null) {
        gaps.push({ measure: measure.id, members: where, period, printed: cell.text });
        continue;
      }
      const scale = written?.scale ?? 1;
      const value = scale === 1 ? cell.value : Number((cell.value * scale).toPrecision(15));
      observations.push({
        dataset: id,
        measure: measure.id,
        members: where,
        period,
        value,
        interval: intervalOf(cell, value, scale, row, layout.low, layout.high),
        unit: measure.unit,
        status: statusOf(textAt(row, layout.status)),
        hedge: hedgeOf(textAt(row, layout.hedge)),
        source: rowSource ?? measureSource(measure),
        printed: cell.text,
        cell: { line: row.line, row: at, column: column.index, columnName: column.name },
      });
    }
  });
  if (observations.length === 0)
    throw new RecountError('bad-table', 'the table holds no figures', {
      ...(options.file ? { file: options.file } : {}),
      line: table.rows[0]?.line ?? 1,
      hint: 'A table needs at least one column of numbers; `recount data inspect` shows how each column was read.',
    });
  return markTotals({
    id,
    title: metadata?.title ?? table.caption ?? table.name,
    source,
    origin: options.origin,
    measures: measures.all(),
    dimensions: members.dimensions(),
    observations,
    gaps,
    table: table.rows.length <= MOST_ROWS_HELD ? table : null,
  });
}

function rowPeriodOf(
  row: Row,
  start: Column,
  end: Column | null,
  periodIn: (text: string) => Period | null,
  textAt: (row: Row, column: Column | null) => string,
): Period | null {
  const from = textAt(row, start);
  const to = textAt(row, end);
  return periodIn(to === '' || to === from ? from : `${from}/${to}`);
}

/** `2024-01-01/2024-03-31`, the form of ISO 8601 that our own packages use. */
function isoPeriod(text: string): Period | null {
  const days = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/u.exec(text);
  return days?.[1] === undefined ? null : rangePeriod(days[1], days[2] ?? days[1]);
}

/** Half a printed step either side, or the table's own low and high, which are in the unit of the row as well. */
function intervalOf(
  cell: Cell,
  value: number,
  scale: number,
  row: Row,
  low: Column | null,
  high: Column | null,
): Observation['interval'] {
  const half = (cell.step * scale) / 2;
  const lowest = low === null ? null : row.cells[low.index]?.value;
  const highest = high === null ? null : row.cells[high.index]?.value;
  return {
    min: typeof lowest === 'number' ? Math.min(lowest * scale, value) : value - half,
    max: typeof highest === 'number' ? Math.max(highest * scale, value) : value + half,
  };
}

const statusOf = (text: string): Observation['status'] =>
  text === 'planned' || text === 'estimate' ? text : 'reported';

function hedgeOf(text: string): Observation['hedge'] {
  const hedge = text.trim().toLowerCase().replaceAll(' ', '-');
  return HEDGES.has(hedge) ? (hedge as Observation['hedge']) : 'exact';
}

function sourceOf(
  row: Row,
  columns: Readonly<Record<'publisher' | 'title' | 'url' | 'date', Column | null>>,
  source: Source,
  textAt: (row: Row, column: Column | null) => string,
): Source {
  return {
    ...source,
    publisher: textAt(row, columns.publisher) || source.publisher,
    title: textAt(row, columns.title) || source.title,
    url: textAt(row, columns.url) || source.url,
    date: textAt(row, columns.date) || source.date,
  };
}
