/** What `recount data` prints of datasets: plain text in columns, widths by the longest cell. */
import type { Column, Dataset, DatasetDimension, Measure } from '../store/dataset.ts';
import { fold } from '../store/words-of-tables.ts';

const MOST_MEMBERS = 12;
const MOST_FOUND = 40;
const SAMPLES = 3;

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

const unitText = ({ unit }: Measure): string => {
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

const columnRow = (column: Column, dataset: Dataset): string[] => {
  const samples = new Set<string>();
  for (const row of dataset.table?.rows ?? []) {
    const text = row.cells[column.index]?.text ?? '';
    if (text !== '') samples.add(text);
    if (samples.size >= SAMPLES) break;
  }
  const unit =
    column.role === 'measure'
      ? [
          column.unit?.noun ?? column.unit?.code ?? '',
          column.scale === 1 ? '' : `× ${column.scale.toLocaleString('en')}`,
        ]
          .filter(Boolean)
          .join(' ')
      : '';
  return [`  ${column.name}`, column.role, column.type, unit, column.period?.label ?? '', [...samples].join(' | ')];
};

/** What was understood of a table, so that a person can see at a glance where it went wrong. */
export function inspectText(dataset: Dataset): string {
  const { table } = dataset;
  const head = ['  Column', 'role', 'holds', 'unit', 'period', 'for example'];
  const columns = table
    ? `Columns\n${inColumns([head, ...table.columns.map((c) => columnRow(c, dataset))])}${table.measuresInRows ? '  The rows are measures, the columns periods or entities.\n' : ''}\n`
    : '';
  const totals = table?.rows.filter((r) => r.total).length ?? 0;
  const odd = dataset.gaps.filter((gap) => /\p{L}|\d/u.test(gap.printed)).slice(0, SAMPLES);
  const marks = odd.length === 0 ? '' : `Read as blank: ${odd.map((gap) => `“${gap.printed}”`).join(', ')}.\n`;
  const rows = table
    ? `${n(table.rows.length, 'row')}${totals > 0 ? `, of which ${n(totals, 'total or average', 'totals or averages')}` : ''}. `
    : '';
  return `${columns}${showText(dataset)}${rows}${marks}\nNot as it should be? recount data inspect FILE --sidecar > FILE.recount.json, and correct it.\n`;
}

/** A sidecar that says what was inferred, ready to be corrected. */
export function sidecarText(dataset: Dataset): string {
  const fields = dataset.table?.columns.map(({ name, role, unit, scale }) => ({
    name,
    role,
    ...(role === 'measure' && unit && { unit: scale === 1 ? unit.noun || unit.code : undefined }),
  }));
  const measures = dataset.measures.map(({ id, labels, kind }) => ({
    name: Object.values(labels)[0]?.[0] ?? id,
    labels,
    kind,
  }));
  return `${JSON.stringify({ title: dataset.title, measuresInRows: dataset.table?.measuresInRows ?? false, fields, measures }, null, 2)}\n`;
}
