/** What `recount data` prints of datasets: plain text in columns, widths by the longest cell. */
import type { Column, Dataset, DatasetDimension, Measure, Table } from '../store/dataset.ts';
import { fold } from '../store/words-of-tables.ts';

const MOST_MEMBERS = 12;
const MOST_FOUND = 40;
const SAMPLES = 3;
const MOST_COLUMNS = 60;

function inColumns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, [...cell].length);
    });
  const pad = (cell: string, i: number): string => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - [...cell].length));
  return rows.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}

const n = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

function spanOf(dataset: Dataset, measure?: Measure): string {
  let first = '';
  let last = '';
  for (const { period, measure: id } of dataset.observations) {
    if (!period || (measure && id !== measure.id)) continue;
    if (first === '' || period.start < first) first = period.start;
    if (period.end > last) last = period.end;
  }
  if (first === '') return '';
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}

export function listText(datasets: readonly Dataset[]): string {
  if (datasets.length === 0) return 'No datasets. Add one with: recount data add FILE\n';
  return inColumns(
    datasets.map((d) => [
      d.id,
      d.origin,
      n(d.measures.length, 'measure'),
      n(d.observations.length, 'figure'),
      spanOf(d),
      d.title,
    ]),
  );
}

const names = (labels: Measure['labels'], most = 4): string =>
  [...new Set(Object.values(labels).flat())].slice(0, most).join(' · ');

const unitText = ({ unit }: Pick<Measure | Column, 'unit'>): string => {
  if (unit === null) return '';
  const own = unit.noun || unit.code || (unit.dimension === 'none' ? '' : unit.dimension);
  return unit.per ? `${own} per ${unit.per.noun || unit.per.code}` : own;
};

function dimensionText({ name, members }: DatasetDimension): string {
  const shown = members.slice(0, MOST_MEMBERS).map((m) => (m.kind === 'item' ? m.id : `${m.id} (${m.kind})`));
  const more = members.length - shown.length;
  return `  ${name}: ${shown.join(', ')}${more > 0 ? ` … and ${more} more` : ''}\n`;
}

function sourceText({ source }: Dataset): string {
  const parts = [source.publisher, source.title, source.date, source.licence, source.url].filter((part) => part);
  const file = source.file ? `File    ${source.file}\n${source.hash ? `Hash    ${source.hash}\n` : ''}` : '';
  return `Source  ${parts.join(', ')}\n${file}`;
}

export function showText(dataset: Dataset): string {
  const measures = dataset.measures.map((m) => [
    `  ${m.id}`,
    unitText(m),
    m.kind === 'unknown' ? '' : m.kind,
    spanOf(dataset, m),
    names(m.labels),
  ]);
  const dimensions = dataset.dimensions.map(dimensionText).join('');
  return `${dataset.title} (${dataset.id}, ${dataset.origin})\n${sourceText(dataset)}\nMeasures\n${inColumns(measures)}${dimensions === '' ? '' : `\nBroken down by\n${dimensions}`}\n${n(dataset.observations.length, 'figure')}, ${n(dataset.gaps.length, 'blank')}.\n`;
}

export function searchText(datasets: readonly Dataset[], words: readonly string[]): string {
  const wanted = words.flatMap((word) => fold(word).split(' ')).filter((word) => word !== '');
  const rows: string[][] = [];
  for (const dataset of datasets) {
    const labelsOf = (labels: Measure['labels']): string => fold(Object.values(labels).flat().join(' | '));
    const members = dataset.dimensions.flatMap((d) => d.members.map((m) => ({ id: m.id, text: labelsOf(m.labels) })));
    for (const measure of dataset.measures) {
      const text = `${labelsOf(measure.labels)} | ${fold(dataset.title)} | ${dataset.id}`;
      const rest = wanted.filter((word) => !text.includes(word));
      const found = members.filter((member) => rest.some((word) => member.text.includes(word)));
      const covered = rest.every((word) => found.some((member) => member.text.includes(word)));
      if (covered && (rest.length < wanted.length || found.length > 0))
        rows.push([
          dataset.id,
          measure.id,
          unitText(measure),
          spanOf(dataset, measure),
          found
            .slice(0, 3)
            .map((m) => m.id)
            .join(', '),
        ]);
    }
  }
  if (rows.length === 0) return `Nothing speaks of “${words.join(' ')}”.\n`;
  const more = rows.length - MOST_FOUND;
  return inColumns(rows.slice(0, MOST_FOUND)) + (more > 0 ? `… and ${more} more: add a word.\n` : '');
}

const scaleWords: Readonly<Record<number, string>> = {
  1e3: 'thousand',
  1e6: 'million',
  1e9: 'billion',
  1e12: 'trillion',
};

/** A column's unit as a header or a sidecar writes it: "million EUR"; '' where it has none. */
function unitOfColumn({ role, unit, scale }: Column): string {
  if (role !== 'measure') return '';
  const own =
    unit === null
      ? ''
      : unit.dimension === 'percent'
        ? '%'
        : unit.per
          ? ''
          : unit.dimension === 'money'
            ? unit.code
            : unit.noun || unit.code;
  return [scale === 1 ? '' : (scaleWords[scale] ?? ''), own].filter(Boolean).join(' ');
}

const columnRow = (column: Column, dataset: Dataset): string[] => {
  const samples = new Set<string>();
  for (const row of dataset.table?.rows ?? []) {
    const text = row.cells[column.index]?.text ?? '';
    if (text !== '') samples.add(text);
    if (samples.size >= SAMPLES) break;
  }
  const unit = unitOfColumn(column) || (column.role === 'measure' && column.unit ? unitText(column) : '');
  const where = column.derived ? ' (from other lines or cells)' : '';
  return [
    `  ${column.name}`,
    column.field + where,
    column.type,
    unit,
    column.period?.label ?? '',
    [...samples].map(shortened).join(' | '),
  ];
};

const LONGEST_SAMPLE = 40;

const shortened = (text: string): string => {
  const plain = text.replace(/\s+/gu, ' ');
  return plain.length > LONGEST_SAMPLE ? `${plain.slice(0, LONGEST_SAMPLE - 1)}…` : plain;
};

/** Where the table was found in its file. */
function edgesText({ headerLines, caption, notes }: Table): string {
  const [first = 0] = headerLines;
  const last = headerLines.at(-1) ?? first;
  const header =
    headerLines.length === 0 ? '' : `Header  ${first === last ? `line ${first}` : `lines ${first} to ${last}`}\n`;
  const above = caption === null ? '' : `Above   ${shortened(caption)}\n`;
  const below = notes.length === 0 ? '' : `Below   ${notes.slice(0, SAMPLES).map(shortened).join(' | ')}\n`;
  return `${header}${above}${below}`;
}

/** What was understood of a table, so that a person can see at a glance where it went wrong. */
export function inspectText(dataset: Dataset): string {
  const { table } = dataset;
  const head = ['  Column', 'role', 'holds', 'unit', 'period', 'for example'];
  const shown = table?.columns.slice(0, MOST_COLUMNS) ?? [];
  const more = (table?.columns.length ?? 0) - shown.length;
  const columns = table
    ? `Columns\n${inColumns([head, ...shown.map((c) => columnRow(c, dataset))])}${more > 0 ? `  … and ${more} more\n` : ''}${table.measuresInRows ? '  The rows are measures, the columns periods or entities.\n' : ''}\n${edgesText(table)}`
    : '';
  const totals = table?.rows.filter((r) => r.total).length ?? 0;
  const odd = dataset.gaps.filter((gap) => /\p{L}|\d/u.test(gap.printed)).slice(0, SAMPLES);
  const marks = odd.length === 0 ? '' : ` Read as blank: ${odd.map((gap) => `“${gap.printed}”`).join(', ')}.`;
  const rows = table
    ? `${n(table.rows.length, 'row')}${totals > 0 ? `, of which ${n(totals, 'total or average', 'totals or averages')}` : ''}.${marks}\n`
    : '';
  return `${columns}${showText(dataset)}${rows}\nNot as it should be? Save what was understood beside the table and correct it:\n  recount data inspect FILE --sidecar > FILE.recount.json\n`;
}

/** Lines that follow each other: labelled lines above a series are found again by their labels. */
const isTogether = (lines: readonly number[]): boolean =>
  lines.length > 0 && lines.every((line, i) => i === 0 || line === (lines[i - 1] ?? 0) + 1);

/** A sidecar that says what was inferred, ready to be corrected: read again, it gives the same figures. */
export function sidecarText(dataset: Dataset): string {
  const { table, source } = dataset;
  const fields = table?.columns
    .filter((column) => !column.derived)
    .map((column) => {
      const unit = unitOfColumn(column);
      return { name: column.name, role: column.field, ...(unit !== '' && { unit }) };
    });
  const measures = dataset.measures.map(({ id, labels, kind }) => ({
    name: Object.values(labels)[0]?.[0] ?? id,
    labels,
    kind,
  }));
  const { publisher, title, url, date, licence } = source;
  const sidecar = {
    title: dataset.title,
    ...(table && isTogether(table.headerLines) && { headerLines: table.headerLines }),
    measuresInRows: table?.measuresInRows ?? false,
    fields,
    measures,
    source: { publisher, title, url, date, licence },
  };
  return `${JSON.stringify(sidecar, null, 2)}\n`;
}
