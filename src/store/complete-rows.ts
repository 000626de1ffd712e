/**
 * Rows made whole: a heading above a group of rows ("Men", then its regions) becomes a cell of each of them, and so does
 * a name that a spreadsheet wrote once over merged cells. What was added is marked, as SQL on the file cannot see it.
 */
import { RecountError } from '../errors.ts';
import { cellKinds, isNumeric } from './cell-kinds.ts';
import { filled } from './find-edges.ts';
import type { GridRow } from './grid.ts';
import type { TextRecord } from './split-records.ts';
import { type Packs, tableLexicon } from './words-of-tables.ts';

export interface Completed {
  readonly rows: readonly GridRow[];
  /** Columns whose cells were filled from other lines. */
  readonly derived: readonly number[];
  /** True when the last column of each row is the heading of its group. */
  readonly grouped: boolean;
}

interface Known {
  readonly header: readonly string[];
  readonly packs: Packs;
  readonly file: string;
}

export function completeRows(body: readonly TextRecord[], known: Known): Completed {
  const width = known.header.length;
  const rows = body.map(
    (record, at): GridRow => ({
      line: record.line,
      record: at + 1,
      cells: Array.from({ length: width }, (_, i) => record.fields[i] ?? ''),
    }),
  );
  const kept = withoutHeaders(rows, body, known);
  const grouped = withGroups(kept, known);
  const filledDown = withMergedNames(grouped.rows, known);
  return {
    rows: filledDown.rows,
    derived: [...filledDown.derived, ...(grouped.grouped ? [width] : [])],
    grouped: grouped.grouped,
  };
}

const isHeading = (row: GridRow): boolean =>
  row.cells[0]?.trim() !== '' && row.cells.every((cell, i) => i === 0 || cell.trim() === '');

/** A header printed again on a new page is no row; another header is another table. */
function withoutHeaders(
  rows: readonly GridRow[],
  body: readonly TextRecord[],
  { header, packs, file }: Known,
): readonly GridRow[] {
  const kindOf = cellKinds(packs);
  const numeric = header.flatMap((_, i) => {
    const cells = rows.slice(0, 200).filter((row) => row.cells[i]?.trim() !== '');
    return cells.filter((row) => isNumeric(kindOf(row.cells[i] ?? ''))).length * 2 > cells.length ? [i] : [];
  });
  const same = (row: GridRow): boolean => row.cells.every((cell, i) => cell.trim() === header[i]?.trim());
  rows.forEach((row, at) => {
    const before = body[at - 1];
    const apart = before !== undefined && row.line - before.end > 1;
    const record = body[at];
    if (!apart || !record || filled(record) < 2 || same(row) || numeric.length === 0) return;
    if (numeric.every((i) => /\p{L}/u.test(row.cells[i] ?? '') && kindOf(row.cells[i] ?? '') === 'text'))
      throw new RecountError('bad-table', `a second table begins on line ${row.line}`, {
        file,
        line: row.line,
        hint: 'Keep one table a file.',
      });
  });
  return rows.filter((row) => !same(row));
}

/** Headings of groups: the first row is one, so that others like it are no gaps. */
function withGroups(rows: readonly GridRow[], { header }: Known): { rows: readonly GridRow[]; grouped: boolean } {
  const [first] = rows;
  if (header.length < 2 || !first || !isHeading(first) || rows.filter(isHeading).length === rows.length)
    return { rows, grouped: false };
  let group = '';
  const members: GridRow[] = [];
  for (const row of rows) {
    if (isHeading(row)) group = row.cells[0]?.trim() ?? '';
    else members.push({ ...row, cells: [...row.cells, group] });
  }
  return { rows: members, grouped: true };
}

/** How many of the first columns may be merged: "Région", then "Département", then figures. */
const MOST_MERGED = 3;

function withMergedNames(
  rows: readonly GridRow[],
  { header, packs }: Known,
): { rows: readonly GridRow[]; derived: readonly number[] } {
  const derived: number[] = [];
  let all = rows;
  for (let column = 0; column < Math.min(MOST_MERGED, header.length - 1); column++) {
    if (!isMerged(all, column, packs)) break;
    derived.push(column);
    let last = '';
    all = all.map((row) => {
      const own = row.cells[column]?.trim() ?? '';
      if (own !== '') last = own;
      return own === '' ? { ...row, cells: row.cells.map((cell, i) => (i === column ? last : cell)) } : row;
    });
  }
  return { rows: all, derived };
}

/** Written once a group: no name comes twice, each stands first in its group, and what follows it is told by the next column. */
function isMerged(rows: readonly GridRow[], column: number, packs: Packs): boolean {
  const lexicon = tableLexicon(packs);
  const kindOf = cellKinds(packs);
  const names = rows.map((row) => row.cells[column]?.trim() ?? '');
  const own = names.filter((name) => name !== '');
  if (names[0] === '' || own.length === names.length || own.length < 2 || new Set(own).size < own.length) return false;
  if (own.some((name) => kindOf(name) === 'figure')) return false;
  return rows.every((row, at) => {
    const next = row.cells[column + 1]?.trim() ?? '';
    return names[at] !== '' || (next !== '' && kindOf(next) !== 'figure' && !lexicon.is('total', next));
  });
}
