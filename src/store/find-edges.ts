/**
 * Where a table begins and ends in a file: offices write titles above it, a header of one to three lines, and sources
 * and notes below. Found by what the cells hold, as a reader does: the first row of figures is the first row.
 */
import { type CellKind, cellKinds, isNumeric } from './cell-kinds.ts';
import { isUnitAlone } from './headers.ts';
import type { TextRecord } from './split-records.ts';
import { type Packs, type TableLexicon, tableLexicon } from './words-of-tables.ts';

export interface Edges {
  readonly above: readonly TextRecord[];
  /** None, or one to three lines that head the same columns. */
  readonly headers: readonly TextRecord[];
  readonly body: readonly TextRecord[];
  readonly below: readonly TextRecord[];
}

/** Lines among which the first row must stand, and rows below one that show what its columns hold. */
const HEAD = 60;
const LOOK_AHEAD = 8;
const MOST_HEADERS = 3;

/** `headerLines` are the lines that a person or a package says the header stands on; none for a table without one. */
export function findEdges(records: readonly TextRecord[], packs: Packs, headerLines?: readonly number[]): Edges {
  const lexicon = tableLexicon(packs);
  const kindOf = cellKinds(packs);
  if (headerLines) return statedEdges(records, headerLines, (from) => bodyEnd(records, from, kindOf, lexicon));
  const kinds = records.slice(0, HEAD).map((record) => record.fields.map(kindOf));
  const start = bodyStart(records, kinds, lexicon);
  const last =
    start === -1 ? records.findIndex((record) => filled(record) > 1) : lastHeader(records, kinds, start, lexicon);
  const first = start === -1 ? last : firstHeader(records, kinds, last, start, packs);
  const labelled = start === -1 ? null : labelledHeaders(records.slice(0, start), lexicon);
  const from = labelled ? start : last + 1;
  const end = bodyEnd(records, from, kindOf, lexicon);
  return {
    above: records.slice(0, labelled ? start : Math.max(first, 0)),
    headers: labelled ?? (last < 0 ? [] : records.slice(first, from)),
    body: records.slice(from, end),
    below: records.slice(end),
  };
}

/** "Title", "CDID", "Unit", "Release Date", each with a cell a column: such a table is headed by its titles and units. */
function labelledHeaders(head: readonly TextRecord[], lexicon: TableLexicon): readonly TextRecord[] | null {
  if (head.length < 2) return null;
  const what = head.map((record) => lexicon.about(record.fields[0] ?? ''));
  if (what.includes(null)) return null;
  const title = head[what.indexOf('title')] ?? head[0];
  const unit = head.find((record, at) => what[at] === 'unit' && record !== title && filled(record) > 1);
  if (title === undefined) return null;
  const named = { ...title, fields: title.fields.with(0, '') };
  return unit === undefined ? [named] : [named, { ...unit, fields: unit.fields.with(0, '') }];
}

function statedEdges(records: readonly TextRecord[], lines: readonly number[], endOf: (from: number) => number): Edges {
  const top = Math.max(0, ...lines);
  const from = records.findIndex((record) => record.line > top);
  const start = from === -1 ? records.length : from;
  const end = endOf(start);
  return {
    above: records.slice(0, start).filter((record) => !lines.includes(record.line)),
    headers: records.filter((record) => lines.includes(record.line)),
    body: records.slice(start, end),
    below: records.slice(end),
  };
}

export const filled = (record: TextRecord): number =>
  record.fields.reduce((n, field) => (field.trim() === '' ? n : n + 1), 0);

/** The first row that holds figures as the rows below it do; -1 when there is none. */
function bodyStart(records: readonly TextRecord[], kinds: readonly CellKind[][], lexicon: TableLexicon): number {
  const at = (row: number, column: number): CellKind => kinds[row]?.[column] ?? 'blank';
  const below = (row: number, column: number): readonly CellKind[] => {
    const found: CellKind[] = [];
    for (let r = row + 1; r <= row + LOOK_AHEAD && r < kinds.length; r++)
      if (at(r, column) !== 'blank') found.push(at(r, column));
    return found;
  };
  const goesOn = (row: number, column: number): boolean => {
    const cells = below(row, column);
    return cells.filter(isNumeric).length * 2 >= cells.length;
  };
  for (let row = 0; row < kinds.length; row++) {
    const numeric = (kinds[row] ?? []).flatMap((kind, column) => (isNumeric(kind) ? [column] : []));
    const steady = numeric.filter((column) => goesOn(row, column));
    const holds = (column: number): boolean => at(row, column) !== 'missing' || below(row, column).includes('figure');
    if (!steady.some(holds)) continue;
    if (numeric.every((column) => at(row, column) === 'period') && isHeaderOfPeriods(row, steady)) continue;
    if (isAbout(row, steady)) continue;
    return row;
  }
  return -1;

  /** "Port;2022;2023" heads figures; "Stone bridge;1871" stands under a header and above other years. */
  function isHeaderOfPeriods(row: number, columns: readonly number[]): boolean {
    const like = columns.filter((column) => {
      const cells = below(row, column);
      return cells.filter((kind) => kind === 'period').length * 2 > cells.length;
    });
    const headed = records.slice(0, row).some((record) => filled(record) > 1);
    return like.length * 2 < columns.length || (!headed && columns.length > 0);
  }

  /** "idBank;001532540" above "Période;Valeur" tells of the table and is no row of it. */
  function isAbout(row: number, columns: readonly number[]): boolean {
    if (lexicon.about(records[row]?.fields[0] ?? '') === null) return false;
    for (let r = row + 1; r <= row + LOOK_AHEAD && r < kinds.length; r++) {
      const record = records[r];
      if (record && filled(record) > 1 && columns.every((column) => at(r, column) === 'text')) return true;
    }
    return false;
  }
}

/** The line of the header that stands nearest above the rows; headings of groups of rows are part of the body. */
function lastHeader(
  records: readonly TextRecord[],
  kinds: readonly CellKind[][],
  start: number,
  lexicon: TableLexicon,
): number {
  for (let row = start - 1; row >= 0; row--) {
    const record = records[row];
    if (!record) break;
    const opening = cellAt(record, 0);
    if (filled(record) > 1 || opening === '' || lexicon.is('period', opening)) return row;
    if (!records.slice(0, row).some((above) => filled(above) > 1)) break;
  }
  // A table of one column of figures is headed by a word, or by none.
  for (let row = start - 1; row >= 0; row--)
    if ((kinds[row] ?? []).some((kind, column) => kind !== 'blank' && isNumeric(kinds[start]?.[column]))) return row;
  return -1;
}

/** The topmost line that heads the same columns: years over sexes, names over a line of units. */
function firstHeader(
  records: readonly TextRecord[],
  kinds: readonly CellKind[][],
  last: number,
  start: number,
  packs: Packs,
): number {
  let first = last;
  const figures = (kinds[start] ?? []).flatMap((kind, column) => (isNumeric(kind) && column > 0 ? [column] : []));
  while (first > 0 && last - first + 1 < MOST_HEADERS) {
    const lower = records[first];
    const upper = records[first - 1];
    if (!lower || !upper || lower.line - upper.end > 1 || !headsOver(upper, lower, figures, packs)) break;
    first--;
  }
  return first;
}

const cellAt = (record: TextRecord, column: number): string => record.fields[column]?.trim() ?? '';

/** Whether the upper line heads the columns that the lower one does: a line of units below it, or groups above. */
function headsOver(upper: TextRecord, lower: TextRecord, figures: readonly number[], packs: Packs): boolean {
  const over = figures.filter((column) => cellAt(upper, column) !== '');
  if (over.length === 0) return false;
  const names = figures.map((column) => cellAt(lower, column));
  if (isUnitLine(lower, figures, packs)) return true;
  const both = cellAt(upper, 0) !== '' && cellAt(lower, 0) !== '';
  const repeats = new Set(names).size < names.length;
  // Two full lines of names are two headers, and only a person knows which one holds.
  if (both) {
    const heads = figures.map((column) => cellAt(upper, column));
    const spans = over.length < figures.length || new Set(heads).size < heads.length;
    return repeats && spans;
  }
  return over.length <= names.filter((name) => name !== '').length;
}

/** Every cell over a figure is a unit or blank: ";(€);(%)" or "nombre;%". */
function isUnitLine(record: TextRecord, figures: readonly number[], packs: Packs): boolean {
  const lexicon = tableLexicon(packs);
  let units = 0;
  for (const column of figures) {
    const text = cellAt(record, column);
    if (text === '') continue;
    if (!isUnitAlone(text, packs) && !lexicon.is('bareNumber', text)) return false;
    units++;
  }
  return units > 0;
}

/** One past the last row: what is popped tells of the table, its sources and marks. */
function bodyEnd(
  records: readonly TextRecord[],
  from: number,
  kindOf: (text: string) => CellKind,
  lexicon: TableLexicon,
): number {
  const width = widthOf(records.slice(from, from + HEAD));
  let end = records.length;
  while (end > from) {
    const record = records[end - 1];
    if (!record || !isNote(record, records[end - 2], width, kindOf, lexicon)) break;
    end--;
  }
  return end;
}

function isNote(
  record: TextRecord,
  before: TextRecord | undefined,
  width: number,
  kindOf: (text: string) => CellKind,
  lexicon: TableLexicon,
): boolean {
  const [opening = ''] = record.fields;
  const opens = opensNote(opening.trim(), lexicon);
  // Prose that a comma cuts: the year at its end is no figure of a column.
  if (isTold(opening.trim(), lexicon) || (record.fields.length !== width && (opens || filled(record) === 1)))
    return true;
  if (record.fields.slice(1).some((field) => isNumeric(kindOf(field)))) return false;
  const apart = before !== undefined && record.line - before.end > 1;
  if (filled(record) === 1) return opens || apart || opening.trim() === '' || opening.length > 80;
  return opens;
}

/** "Source : Insee", "Champ : France hors Mayotte", "(1) Provisional", "* Estimate". */
function opensNote(text: string, lexicon: TableLexicon): boolean {
  if (/^(?:[*†‡§]|\(\p{L}\)|\(?\d{1,2}[).]\s|\[\w\])/u.test(text)) return true;
  const colon = text.includes(':');
  return (
    isTold(text, lexicon) ||
    (!colon && lexicon.about(text) !== null) ||
    (!colon && /[.!]$/u.test(text) && text.length > 30)
  );
}

/** "Source : Insee, 2024", "Note: without the islands". */
function isTold(text: string, lexicon: TableLexicon): boolean {
  const opening = /^([^:]{2,40}?)\s*:/u.exec(text)?.[1];
  return opening !== undefined && lexicon.about(opening) !== null;
}

/** The most frequent number of fields, at a tie the greater; lines of one field are notes where others have more. */
function widthOf(records: readonly TextRecord[]): number {
  const counts = new Map<number, number>();
  const rows = records.filter(({ fields }) => fields.length > 1);
  for (const { fields } of rows) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  let width = 1;
  let most = 0;
  for (const [fields, n] of counts) if (n > most || (n === most && fields > width)) [width, most] = [fields, n];
  return width;
}
