/** Header and cells into a table with roles, units, periods and figures. */
import { RecountError } from '../errors.ts';
import { type DecimalMark, decimalMarkOf, figureOf, isMissing, withoutNotes } from './cells.ts';
import { assignRoles, type Profile, profileOf } from './column-roles.ts';
import type { Cell, Column, Row, Table } from './dataset.ts';
import type { Grid } from './grid.ts';
import { type Header, readHeader, readUnit, rowUnit, undatedHeader, unitNamed } from './headers.ts';
import { memo } from './memo.ts';
import { partOfYear } from './parts-of-year.ts';
import { uniqueNames } from './sql-reading.ts';
import type { TableMetadata } from './table-metadata.ts';
import { type Packs, tableLexicon } from './words-of-tables.ts';

export interface GridOptions {
  readonly name: string;
  readonly file: string;
  readonly packs: Packs;
  readonly metadata?: TableMetadata;
}

/** Throws `bad-table` when there are no rows, two header lines or none. */
export function tableFromGrid(grid: Grid, options: GridOptions): Table {
  const { packs, metadata } = options;
  const lexicon = tableLexicon(packs);
  const names = uniqueNames(grid.header);
  if (grid.rows.length === 0)
    throw new RecountError('bad-table', 'the table has a header and no rows', {
      file: options.file,
      line: grid.headerLine,
      hint: 'Add the rows, or leave the file out.',
    });
  const texts = names.map((_, i) => grid.rows.map((row) => row.cells[i] ?? ''));
  const marks = texts.map((cells) => decimalMarkOf(cells));
  const decimal = metadata?.decimal ?? majority(marks) ?? grid.decimalHint ?? '.';
  const missing = new Set(metadata?.missingValues ?? []);
  const absent = memo((text: string) => isMissing(text, lexicon));
  const isBlank = (text: string): boolean =>
    missing.has(text) || (text.length <= 20 && !/^\d/u.test(text) && absent(text));
  const cleaned = memo(withoutNotes);
  const isTotal = memo((label: string) => isTotalLabel(label, false, lexicon));
  const isCollective = memo((label: string) => lexicon.opens('collective', label) || lexicon.is('collective', label));
  const headers = names.map((_, i) => readHeader(grid.header[i]?.trim() ?? '', packs));
  const given = new Set((metadata?.fields ?? []).flatMap(({ name, role }) => (role ? [name] : [])));
  const profiles = texts.map((cells, i) =>
    profileOf(cells, marks[i] ?? decimal, isBlank, packs, given.has(names[i] ?? '')),
  );
  checkHeader(grid, profiles, headers, options);
  const { roles, measuresInRows } = assignRoles({ names, headers, profiles, texts, lexicon, metadata, packs });
  const entity = roles.indexOf('entity');
  // "Zone (thousand rides)", "Item ($m unless stated)", "en milliers d'euros": the unit of every figure that names none.
  const named = entity === -1 ? roles.indexOf('period') : entity;
  const shared = sharedUnit(headers[named], grid.caption, packs);
  // Where the rows have periods of their own, a year in a header ("at 2015 prices") is part of the name.
  const dated = roles.includes('period');
  const columns = names.map((name, i): Column => {
    const own = headers[i] ?? readHeader(name, packs);
    const header = dated && own.period ? undatedHeader(grid.header[i] ?? '', packs) : own;
    const profile = profiles[i] as Profile;
    const field = metadata?.fields?.find((f) => f.name === name);
    const stated = field?.unit === undefined ? null : unitNamed(field.unit, packs);
    const isMeasure = roles[i] === 'measure';
    // "Park (output in GWh)": the figures that have a time and no name of their own are those.
    const isShared = shared?.measured === undefined || (header.period !== null && header.label === '');
    const bare = isShared && header.unit === null && header.scale === 1;
    const unit = !isMeasure
      ? null
      : (stated?.unit ?? header.unit ?? profile.unit ?? (bare ? (shared?.unit ?? null) : null));
    const scale =
      !isMeasure || profile.unit?.dimension === 'percent'
        ? 1
        : (stated?.scale ?? (bare && profile.unit === null ? (shared?.scale ?? 1) : header.scale));
    return {
      index: i,
      name,
      role: roles[i] ?? 'other',
      field: field?.role ?? roles[i] ?? 'other',
      type: profile.type,
      unit,
      scale,
      period: isMeasure ? header.period : null,
      label: isMeasure ? header.label || (isShared ? (shared?.measured ?? '') : '') : header.label || name,
      derived: grid.derived.includes(i),
      padded: (texts[i] ?? []).some((text) => text !== text.trim()),
    };
  });
  const keys = columns.filter((c) => c.role === 'entity' || c.role === 'dimension');
  // "All lines" may stand above "Average": rows that are surely totals do not move the edge.
  let lastItem = grid.rows.length - 1;
  const labelOf = (at: number): string => withoutNotes(grid.rows[at]?.cells[keys[0]?.index ?? 0] ?? '');
  while (lastItem > 0 && isTotalLabel(labelOf(lastItem), false, lexicon)) lastItem--;
  const cellsOf = columns.map((column, i) => {
    const mark = marks[i] ?? decimal;
    const read = (text: string, scale: number): Cell => cellOf(text, column, scale, mark, isBlank);
    if (column.role === 'measure') return read;
    // Names and years come again and again: one cell for all of a text.
    const known = memo((text: string) => read(text, column.scale));
    return (text: string, scale: number): Cell => (scale === column.scale ? known(text) : read(text, scale));
  });
  const rows = grid.rows.map((row, at): Row => {
    const own = measuresInRows && entity !== -1 ? rowUnit(row.cells[entity] ?? '', packs) : null;
    const labels = keys.map((c) => cleaned(row.cells[c.index] ?? ''));
    const edge = at === 0 || at >= lastItem;
    return {
      line: row.line,
      record: row.record,
      ...(row.part && { part: row.part }),
      cells: columns.map((column, i) => cellsOf[i]?.(row.cells[i] ?? '', own?.scale ?? column.scale) ?? BLANK_CELL),
      total: !measuresInRows && labels.some((label) => (edge ? isTotalLabel(label, true, lexicon) : isTotal(label))),
      collective: !measuresInRows && labels.some(isCollective),
    };
  });
  const part = measuresInRows ? null : partOfYear(columns, rows, packs);
  return {
    name: options.name,
    caption: grid.caption,
    titles: grid.titles,
    columns: columns.map((column) =>
      column === part ? { ...column, role: 'period' as const, field: 'period-part' as const } : column,
    ),
    rows,
    measuresInRows,
    headerLines: grid.headerLines,
    notes: grid.notes,
    about: grid.about,
    from: grid.from,
  };
}

export function isTotalLabel(label: string, edge: boolean, lexicon: ReturnType<typeof tableLexicon>): boolean {
  if (lexicon.is('total', label) || lexicon.is('subtotal', label) || lexicon.is('average', label)) return true;
  return (
    lexicon.opens('subtotal', label) ||
    lexicon.opens('average', label) ||
    lexicon.closes('totalClosers', label) ||
    (edge && lexicon.opens('totalOpeners', label))
  );
}

export function sharedUnit(
  header: Header | undefined,
  caption: string | null,
  packs: Packs,
): Pick<Header, 'unit' | 'scale' | 'measured'> | null {
  if (header && (header.unit !== null || header.scale !== 1)) return header;
  if (caption === null) return null;
  const read = readUnit(caption, packs);
  return read.unit === null && read.scale === 1 ? null : read;
}

function cellOf(
  text: string,
  column: Column,
  scale: number,
  decimal: DecimalMark,
  isBlank: (text: string) => boolean,
): Cell {
  const printed = text.trim();
  if (isBlank(printed)) return { text: printed, value: null, step: 0, missing: true };
  const figure = column.type === 'text' || column.role === 'code' ? null : figureOf(printed, decimal);
  if (!figure) return { text: printed, value: null, step: 0, missing: false };
  const factor = figure.unit?.dimension === 'percent' ? 1 : scale;
  return { text: printed, value: times(figure.value, factor), step: times(figure.step, factor), missing: false };
}

const BLANK_CELL: Cell = { text: '', value: null, step: 0, missing: true };

/** 61.4 × 1e6 without the dust of binary fractions. */
const times = (value: number, factor: number): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(15));

function majority(marks: readonly (DecimalMark | null)[]): DecimalMark | null {
  const commas = marks.filter((m) => m === ',').length;
  const points = marks.filter((m) => m === '.').length;
  return commas === points ? null : commas > points ? ',' : '.';
}

function checkHeader(grid: Grid, profiles: readonly Profile[], headers: readonly Header[], options: GridOptions): void {
  const numeric = profiles.flatMap((p, i) => (p.type === 'number' ? [i] : []));
  const bare = (i: number): boolean =>
    /^[-+−]?[\d.,\s]+%?$/u.test(grid.header[i]?.trim() ?? '') && headers[i]?.period === null;
  if (numeric.length > 0 && numeric.every(bare))
    throw new RecountError('bad-table', `line ${grid.headerLine} holds figures where the header should stand`, {
      file: options.file,
      line: grid.headerLine,
      hint: 'Add a first line that names the columns.',
    });
  const first = grid.rows[0];
  const blanks =
    grid.header.slice(1).some((text) => text.trim() === '') || new Set(grid.header).size < grid.header.length;
  const wordy =
    first?.cells.every((cell, i) => profiles[i]?.type !== 'number' || !/^\s*[-+−]?\d[\d.,\s]*\s*$/u.test(cell)) ??
    false;
  const worded = numeric.filter((i) => /\p{L}{2}/u.test(first?.cells[i] ?? '')).length;
  if (first && blanks && wordy && worded > 0)
    throw new RecountError('bad-table', `lines ${grid.headerLine} and ${first.line} both look like headers`, {
      file: options.file,
      line: first.line,
      hint: 'Join them into one: "Men 2022", "Women 2022".',
    });
}
