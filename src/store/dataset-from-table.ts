/**
 * A table as printed into observations, whatever its shape: wide by period, measures in rows, entities in columns, or
 * one figure a row. Terms of the W3C Data Cube.
 */

import { RecountError } from '../errors.ts';
import { periodContaining } from '../quantities/calendar.ts';
import type { Period } from '../quantities/period.ts';
import { periodOf } from '../quantities/read-periods.ts';
import { markTotals } from './arithmetic-totals.ts';
import { periodReader } from './cell-periods.ts';
import { withoutNotes } from './cells.ts';
import type { Column, Dataset, Gap, Measure, Observation, Row, Source, Table } from './dataset.ts';
import { rowUnit, unitNamed } from './headers.ts';
import { createMeasures } from './measures.ts';
import { createMembers, NOWHERE } from './members.ts';
import { memo } from './memo.ts';
import { namedParts, partReader } from './parts-of-year.ts';
import { grainOfDates } from './regular-dates.ts';
import { rivalUnits } from './rival-units.ts';
import { type Layout, layoutOf } from './table-layout.ts';
import type { TableMetadata } from './table-metadata.ts';
import { type Packs, type TableLexicon, tableLexicon } from './words-of-tables.ts';

export interface DatasetOptions {
  readonly metadata?: TableMetadata;
  readonly origin: Dataset['origin'];
  readonly packs: Packs;
  /** Defaults to the table's name. */
  readonly id?: string;
  readonly file?: string | null;
  readonly hash?: string | null;
  /** The rows are those of a larger table that one text speaks of. */
  readonly slice?: true;
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
    publisher: metadata?.source?.publisher ?? table.about.publisher ?? null,
    title: metadata?.source?.title ?? metadata?.title ?? table.caption ?? table.name,
    url: metadata?.source?.url ?? table.about.url ?? null,
    date: metadata?.source?.date ?? table.about.date ?? null,
    licence: metadata?.source?.licence ?? table.about.licence ?? null,
    file: options.file ?? null,
    hash: options.hash ?? null,
  };
  const id = options.id ?? table.name;
  const measures = createMeasures(table, layout, { metadata, lexicon, packs });
  const members = createMembers(layout, { metadata, lexicon, table, packs });
  const observations: Observation[] = [];
  const gaps: Gap[] = [];
  const periodIn = periodsOf(table, layout, packs);
  const measureSource = memo((measure: Measure): Source => ({ ...source, ...measures.sourceOf(measure) }));
  const textAt = (row: Row, column: Column | null): string =>
    column === null ? '' : (row.cells[column.index]?.text ?? '');
  const units = metadata?.fields?.find((field) => field.name === layout.unit?.name)?.codes ?? {};
  const unitIn = memo((text: string) => unitNamed(units[text] ?? text, packs));
  const rivals = rivalUnits(table, layout, unitIn);
  const sourcesOf = memo((part: Row['part']) => memo((whole: Source): Source => ({ ...whole, ...part })));
  const inPart = (whole: Source, { part }: Row): Source => (part ? sourcesOf(part)(whole) : whole);
  const rowUnitIn = memo((label: string) => rowUnit(label, packs));
  const part = layout.periodPart
    ? partReader(layout.periodPart, table.rows, packs)
    : layout.partsInColumns
      ? namedParts(packs)
      : null;
  const grain = grainOfColumn(table, layout, periodIn);
  table.rows.forEach((row, at) => {
    const rowPeriod =
      layout.period === null ? null : rowPeriodOf(row, layout.period, layout.periodEnd, periodIn, textAt, grain);
    const place = members.ofRow(row);
    const rowSource = layout.sourced ? sourceOf(row, layout.sources, source, textAt) : null;
    const unitText = textAt(row, layout.unit);
    const written = unitText === '' ? null : unitIn(unitText);
    const label = layout.measureName === null ? '' : withoutNotes(textAt(row, layout.measureName));
    for (const column of layout.figures) {
      const cell = row.cells[column.index];
      if (!cell) continue;
      // "Unemployment rate (%)", "GDP (current US$)": the name of a measure may hold its unit.
      const inRow = layout.measureName && unitText === '' ? rowUnitIn(label) : null;

      const measure = measures.of(column, label, inRow ?? written, rivals.has(unitText) ? unitText : null);
      const across = members.ofColumn(column);
      const where = across === NOWHERE ? place : { ...place, ...across };
      const whole = rowPeriod ?? column.period;
      const partText = layout.partsInColumns ? column.label : textAt(row, layout.periodPart);
      const period = whole && part && !lexicon.is('total', partText) ? part(partText, whole) : whole;
      // The mean of the months is neither a month nor the year.
      if (whole && !period) continue;
      if (cell.value === null) {
        gaps.push({ measure: measure.id, members: where, period, printed: cell.text });
        continue;
      }
      const power = numberIn(textAt(row, layout.multiplier));
      const decimals = numberIn(textAt(row, layout.decimals));
      const own = written ?? (table.measuresInRows ? null : inRow);
      const scale = (own?.scale ?? 1) * (power === null ? 1 : 10 ** power);
      const step = decimals === null ? cell.step : 10 ** -decimals;
      const value = scale === 1 ? cell.value : Number((cell.value * scale).toPrecision(15));
      observations.push({
        dataset: id,
        measure: measure.id,
        members: where,
        period,
        value,
        interval: intervalOf(step * scale, value, scale, row, layout.low, layout.high),
        unit: measure.unit,
        status: statusOf(textAt(row, layout.status), lexicon),
        hedge: hedgeOf(textAt(row, layout.hedge)),
        source: inPart(rowSource ?? measureSource(measure), row),
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
  const dataset: Dataset = {
    id,
    title: metadata?.title ?? table.caption ?? table.name,
    source,
    origin: options.origin,
    measures: measures.all(),
    dimensions: members.dimensions(),
    observations,
    gaps,
    table: table.rows.length <= MOST_ROWS_HELD ? table : null,
    ...(options.slice && { slice: options.slice }),
  };
  return options.slice ? dataset : markTotals(dataset);
}

function rowPeriodOf(
  row: Row,
  start: Column,
  end: Column | null,
  periodIn: (text: string) => Period | null,
  textAt: (row: Row, column: Column | null) => string,
  grain: Period['grain'] | null,
): Period | null {
  const from = textAt(row, start);
  const to = textAt(row, end);
  const found = periodIn(to === '' || to === from ? from : `${from}/${to}`);
  return found && grain ? periodContaining(found.start, grain) : found;
}

/** The months, quarters or years that a column of days marks; null where its days are days. */
function grainOfColumn(
  table: Table,
  { period, periodEnd, periodPart }: Layout,
  periodIn: (text: string) => Period | null,
): Period['grain'] | null {
  if (period?.type !== 'date' || periodEnd !== null || periodPart !== null) return null;
  const texts = new Set(table.rows.map((row) => row.cells[period.index]?.text ?? ''));
  return grainOfDates([...texts].flatMap((text) => periodIn(text) ?? []));
}

/** Cells that tell whether the header of their column opens a stretch of time. */
const ENOUGH = 100;

/** Days and months are told apart by all cells of the column; decimal commas go with days first. */
function periodsOf(table: Table, { period, figures }: Layout, packs: Packs): (text: string) => Period | null {
  const cells = period === null ? [] : table.rows.map((row) => row.cells[period.index]?.text ?? '');
  const comma = table.rows.some((row) =>
    figures.some(({ index }) => /\d,\d{1,2}$/u.test(row.cells[index]?.text ?? '')),
  );
  const plain = periodReader(cells, packs, comma);
  const name = period?.name ?? '';
  // "Three months to" over "Mar 2024": each cell ends what the header opens.
  const opened = memo((text: string): Period | null => periodOf(`${name} ${text}`, packs));
  const opens = cells.slice(0, ENOUGH).some((cell) => {
    const [end, whole] = [plain(cell), opened(cell)];
    return end !== null && whole !== null && end.end === whole.end && whole.start < end.start;
  });
  return opens ? (text) => opened(text) ?? plain(text) : plain;
}

/** Half a printed step either side, or the table's own low and high, which are in the unit of the row as well. */
function intervalOf(
  step: number,
  value: number,
  scale: number,
  row: Row,
  low: Column | null,
  high: Column | null,
): Observation['interval'] {
  const half = step / 2;
  const lowest = low === null ? null : row.cells[low.index]?.value;
  const highest = high === null ? null : row.cells[high.index]?.value;
  return {
    min: typeof lowest === 'number' ? Math.min(lowest * scale, value) : value - half,
    max: typeof highest === 'number' ? Math.max(highest * scale, value) : value + half,
  };
}

/** Words of newsrooms, or the flags of statistical offices: estimated, forecast, imputed. */
function statusOf(text: string, lexicon: TableLexicon): Observation['status'] {
  if (text === '') return 'reported';
  if (lexicon.is('planned', text)) return 'planned';
  if (lexicon.is('estimated', text)) return 'estimate';
  return /^[befpsu]*[efs][befpsu]*$|^[EFI]$/u.test(text.replace(/:.*$/u, '').trim()) ? 'estimate' : 'reported';
}

const numberIn = (text: string): number | null => {
  if (text === '') return null;
  const [code = ''] = text.split(':');
  return /^-?\d{1,2}$/u.test(code.trim()) ? Number(code) : null;
};

function hedgeOf(text: string): Observation['hedge'] {
  if (text === '') return 'exact';
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
