/** Mentions that are dates, numbers, ordinals and outcomes ("won"), with the cells that hold them. */
import type { Token } from '../../extract/statements/tokens.ts';
import { dateAt, datesAgree } from './dates.ts';
import type { HeaderMention } from './headers.ts';
import { type Candidate, type Match, NONE } from './mention.ts';
import type { IndexedColumn, TableIndex } from './table-index.ts';

export function dateCandidate(tokens: readonly Token[], at: number, index: TableIndex): Candidate[] {
  const date = dateAt(tokens, at, index.pack.statements);
  if (!date) return [];
  if (
    date.month !== null &&
    date.end - at === 1 &&
    index.pack.statements.ambiguousMonths.includes(tokens[at]?.text ?? '') &&
    !index.columns.some((c) => c.order === 'date')
  )
    return [];
  const matches: Match[] = [];
  for (const column of index.columns) {
    const rows = new Set<number>();
    column.dates.forEach((cell, row) => {
      if (cell && datesAgree(date, cell)) rows.add(row);
    });
    if (rows.size > 0) matches.push({ column: column.index, rows, exact: true, near: NONE });
  }
  const span = tokens.slice(at, date.end);
  const yearOnly = date.month === null;
  if (yearOnly) {
    const plain = numberMatches(date.year ?? 0, tokens[at] as Token, index).filter(
      (match) => !matches.some((other) => other.column === match.column),
    );
    matches.push(...plain);
  }
  return [
    {
      start: at,
      end: date.end,
      text: span.map((token) => token.text).join(' '),
      kind: 'date',
      value: yearOnly ? date.year : null,
      scale: 1,
      inWords: false,
      date,
      matches,
      hinted: [],
      weight: (date.end - at) * 10 + 3,
    },
  ];
}

function numberMatches(value: number, token: Token, index: TableIndex): Match[] {
  const matches: Match[] = [];
  const same = (a: number | null, column: IndexedColumn): boolean =>
    a !== null &&
    (Math.abs(a - value) < 1e-9 ||
      (column.name !== '' && Math.abs(Math.abs(a) - Math.abs(value)) < 1e-9 && value >= 0));
  for (const column of index.columns) {
    const exact = new Set<number>();
    const loose = new Set<number>();
    index.rows.forEach((_, row) => {
      const cell = index.cells[row]?.[column.index] ?? [];
      if (same(column.values[row] ?? null, column)) exact.add(row);
      else if (cell.length === 1 && cell[0]?.key === token.key) exact.add(row);
      else if (cell.some((part) => part.key === token.key)) loose.add(row);
    });
    if (exact.size > 0) matches.push({ column: column.index, rows: exact, exact: true, near: loose });
    // a small number inside a longer cell is chance: "3" in "3-2"
    else if (loose.size > 0 && (Math.abs(value) > 31 || !Number.isInteger(value)))
      matches.push({ column: column.index, rows: loose, exact: false, near: NONE });
  }
  return matches;
}

export function numberCandidate(tokens: readonly Token[], at: number, index: TableIndex): Candidate[] {
  const token = tokens[at] as Token;
  if (token.value === null) return [];
  const scale = index.pack.statements.scales[tokens[at + 1]?.text ?? ''];
  const scaled = scale === undefined ? [] : numberMatches(token.value * scale, token, index);
  const plain = numberMatches(token.value, token, index).filter(
    (match) => !scaled.some((other) => other.column === match.column),
  );
  return [
    {
      start: at,
      end: at + (scale === undefined ? 1 : 2),
      text: token.text,
      kind: 'number',
      value: token.value,
      scale: scale ?? 1,
      inWords: token.inWords,
      date: null,
      matches: [...scaled, ...plain],
      hinted: [],
      weight: 9,
    },
  ];
}

/** "the 600th episode", "in ninth place", "ranked 3rd": a number of the column named beside it. */
export function ordinalCandidate(
  tokens: readonly Token[],
  at: number,
  index: TableIndex,
  headers: readonly HeaderMention[],
): Candidate[] {
  const token = tokens[at] as Token;
  if (token.ordinal === null) return [];
  const own = token.ordinal;
  const numeric = (header: HeaderMention | undefined): readonly number[] =>
    (header?.columns ?? []).filter((column) => index.columns[column]?.order === 'number');
  const after = numeric(headers.find((header) => header.start === at + 1));
  const columns = after.length > 0 ? after : numeric(headers.find((header) => header.end === at));
  const [column] = columns;
  if (column === undefined || columns.length > 1) return [];
  const rows = new Set<number>();
  index.columns[column]?.values.forEach((value, row) => {
    if (value === own) rows.add(row);
  });
  return [
    {
      start: at,
      end: at + 1,
      text: token.text,
      kind: 'number',
      value: own,
      scale: 1,
      inWords: false,
      date: null,
      matches: rows.size > 0 ? [{ column, rows, exact: true, near: NONE }] : [],
      hinted: [column],
      weight: 9,
    },
  ];
}

export function outcomeCandidate(
  tokens: readonly Token[],
  at: number,
  index: TableIndex,
  headers: readonly HeaderMention[],
): Candidate[] {
  const token = tokens[at] as Token;
  const { outcomes } = index.pack.statements;
  const own = outcomes.find((outcome) => outcome.words.includes(token.text));
  if (!own) return [];
  const marks = outcomes.flatMap((outcome) => outcome.marks);
  const matches: Match[] = [];
  for (const column of index.columns) {
    const firsts = index.cells.map((line) => line[column.index]?.[0]?.text ?? '');
    const marked = firsts.filter((text) => marks.includes(text)).length;
    if (marked < firsts.length * 0.6) continue;
    const rows = new Set<number>();
    firsts.forEach((text, row) => {
      if (own.marks.includes(text)) rows.add(row);
    });
    matches.push({ column: column.index, rows, exact: true, near: NONE });
  }
  // "winning percentage" names a column
  const named = headers.find((header) => header.literal && header.share === 1 && header.start <= at && at < header.end);
  if (named && !named.columns.some((column) => matches.some((match) => match.column === column))) return [];
  if (matches.length === 0) return [];
  return [
    {
      start: at,
      end: at + 1,
      text: token.text,
      kind: 'outcome',
      value: null,
      scale: 1,
      inWords: false,
      date: null,
      matches,
      hinted: [],
      weight: 18,
    },
  ];
}
