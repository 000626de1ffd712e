/**
 * Which cells the words of a statement name: "jim king", "june 5", "24042". Each mention keeps every column it may stand
 * in and the rows where it does; a number also when no cell holds it, since it may be what the statement claims.
 */
import type { CueSpan } from '../../extract/statements/cues.ts';
import type { Token } from '../../extract/statements/tokens.ts';
import { type DateParts, dateAt, datesAgree } from './dates.ts';
import type { HeaderMention } from './headers.ts';
import type { IndexedColumn, TableIndex } from './table-index.ts';

export interface Match {
  readonly column: number;
  readonly rows: ReadonlySet<number>;
  /** True when the mention is the whole cell (brackets aside), or the number or date that the cell stands for. */
  readonly exact: boolean;
  /** Rows whose cell says it among other words, where `rows` are those that say just it. */
  readonly near: ReadonlySet<number>;
}

export interface ValueMention {
  /** Token indexes, half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'text' | 'number' | 'date' | 'outcome';
  readonly value: number | null;
  /** What the word after the number multiplies it by: 1e6 in "2 million"; else 1. */
  readonly scale: number;
  readonly inWords: boolean;
  readonly date: DateParts | null;
  readonly matches: readonly Match[];
  /** Columns that a neighbouring header gives it ("36 points", "a score of 3"); empty when none does. */
  readonly hinted: readonly number[];
}

interface Candidate extends ValueMention {
  readonly weight: number;
}

export function valuesOf(
  tokens: readonly Token[],
  index: TableIndex,
  cues: readonly CueSpan[],
  headers: readonly HeaderMention[],
): readonly ValueMention[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    // "team 2" and "channel 4" are headers, not figures
    const inHeader = headers.some(
      (header) => header.literal && header.end - header.start > 1 && header.start <= at && at < header.end,
    );
    candidates.push(
      ...textAt(tokens, at, index, cues, headers),
      ...dateCandidate(tokens, at, index),
      ...(inHeader ? [] : numberCandidate(tokens, at, index)),
      ...ordinalCandidate(tokens, at, index, headers),
      ...outcomeCandidate(tokens, at, index, headers),
    );
  }
  candidates.sort((a, b) => b.weight - a.weight || a.start - b.start);
  const taken: Candidate[] = [];
  for (const candidate of candidates) {
    if (!taken.some((other) => candidate.start < other.end && other.start < candidate.end)) taken.push(candidate);
  }
  taken.sort((a, b) => a.start - b.start);
  return taken.map(({ weight: _, ...value }) => ({ ...value, hinted: hintOf(value, tokens, headers, taken, index) }));
}

// ---- texts ----------------------------------------------------------------------------------------------------------

function textAt(
  tokens: readonly Token[],
  at: number,
  index: TableIndex,
  cues: readonly CueSpan[],
  headers: readonly HeaderMention[],
): Candidate[] {
  const words = index.pack.statements;
  const first = tokens[at] as Token;
  if (words.functionWords.includes(first.text) && !startsCell(tokens, at, index)) return [];
  const runs = new Map<number, { column: number; row: number; exact: boolean }[]>();
  for (const place of index.places.get(first.key) ?? []) {
    const cell = index.cells[place.row]?.[place.column] ?? [];
    let length = 1;
    while (cell[place.at + length] && tokens[at + length] && cell[place.at + length]?.key === tokens[at + length]?.key)
      length += 1;
    let end = at + length;
    while (
      end > at + 1 &&
      words.functionWords.includes(tokens[end - 1]?.text ?? '') &&
      place.at + (end - at) !== cell.length
    )
      end -= 1;
    const exact =
      place.at === 0 && end - at >= bareLength(index.rows[place.row]?.cells[place.column]?.text ?? '', cell);
    const list = runs.get(end) ?? [];
    list.push({ column: place.column, row: place.row, exact });
    runs.set(end, list);
  }
  const found: Candidate[] = [];
  for (const [end, hits] of runs) {
    const span = tokens.slice(at, end);
    const content = span.filter((token) => !words.functionWords.includes(token.text));
    const onlyNumbers = span.every((token) => token.value !== null);
    if (onlyNumbers && span.length === 1) continue;
    const isCue = cues.some((cue) => cue.start <= at && end <= cue.end);
    const isHeader = headers.some((header) => header.start <= at && end <= header.end && header.literal);
    const anyExact = hits.some((hit) => hit.exact);
    const ordinalOnly = span.length === 1 && first.ordinal !== null;
    if (content.length === 0 && !anyExact) continue;
    if (span.length === 1 && first.text.length === 1 && !anyExact) continue;
    if (onlyNumbers && !anyExact && span.length === 2 && !joined(span)) continue;
    if (!anyExact && (isCue || isHeader)) continue;
    if (
      anyExact &&
      isHeader &&
      content.length === 1 &&
      headers.some((h) => h.start <= at && end <= h.end && h.share === 1)
    )
      continue;
    if (anyExact && isCue && !ordinalOnly) continue;
    const weak = !anyExact && span.length === 1;
    if (weak && (isLight(first, index) || ordinalOnly)) continue;
    const matches = gather(hits);
    found.push({
      start: at,
      end,
      text: span.map((token) => token.text).join(' '),
      kind: 'text',
      value: null,
      scale: 1,
      inWords: false,
      date: null,
      matches,
      hinted: [],
      weight: span.length * 10 + (anyExact ? 5 : 0) + content.length,
    });
  }
  return found;
}

const NONE: ReadonlySet<number> = new Set();

const startsCell = (tokens: readonly Token[], at: number, index: TableIndex): boolean =>
  (index.places.get(tokens[at]?.key ?? '') ?? []).some(
    (place) => place.at === 0 && index.cells[place.row]?.[place.column]?.[1]?.key === tokens[at + 1]?.key,
  );

const joined = (span: readonly Token[]): boolean => span.slice(1).every((token) => token.before !== '');

/** Tokens of a cell before its first bracket: "brazil (bra)" is said in full by "brazil". */
function bareLength(text: string, cell: readonly Token[]): number {
  const bracket = text.indexOf('(');
  if (bracket <= 0) return cell.length;
  return cell.filter((token) => token.end <= bracket).length || cell.length;
}

const lightKeys = new WeakMap<object, ReadonlySet<string>>();

/** A filler or function word: alone it names no cell in part. */
function isLight(token: Token, index: TableIndex): boolean {
  const words = index.pack.statements;
  let known = lightKeys.get(words);
  if (!known) {
    known = new Set([...words.fillers, ...words.functionWords]);
    lightKeys.set(words, known);
  }
  return known.has(token.text) || known.has(token.key) || token.text.length < 3;
}

function gather(hits: readonly { column: number; row: number; exact: boolean }[]): Match[] {
  const byColumn = new Map<number, { column: number; row: number; exact: boolean }[]>();
  for (const hit of hits) byColumn.set(hit.column, [...(byColumn.get(hit.column) ?? []), hit]);
  return [...byColumn].map(([column, own]) => {
    const exact = own.some((hit) => hit.exact);
    // "england" is not "england under 21" where some cell says just "england"
    const near = exact ? own.filter((hit) => !hit.exact).map((hit) => hit.row) : [];
    return {
      column,
      exact,
      rows: new Set(own.filter((hit) => hit.exact || !exact).map((hit) => hit.row)),
      near: new Set(near),
    };
  });
}

// ---- dates, numbers, outcomes ---------------------------------------------------------------------------------------

function dateCandidate(tokens: readonly Token[], at: number, index: TableIndex): Candidate[] {
  const date = dateAt(tokens, at, index.pack.statements);
  if (!date) return [];
  if (
    date.month !== null &&
    date.end - at === 1 &&
    /^(may|mars)$/.test(tokens[at]?.text ?? '') &&
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

function numberCandidate(tokens: readonly Token[], at: number, index: TableIndex): Candidate[] {
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
function ordinalCandidate(
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

function outcomeCandidate(
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

// ---- which column a number stands in --------------------------------------------------------------------------------

/** Columns of the header next to a value: "36 points", "a score of 3", "rank 2", "weight is 60". */
function hintOf(
  value: ValueMention,
  tokens: readonly Token[],
  headers: readonly HeaderMention[],
  all: readonly ValueMention[],
  index: TableIndex,
): readonly number[] {
  const free = headers.filter((header) => !all.some((other) => other.start < header.end && header.start < other.end));
  const onlyLinks = (from: number, to: number): boolean =>
    tokens.slice(from, to).every((token) => isLight(token, index) && token.value === null) && to - from <= 3;
  const after = free.find((header) => header.start === value.end);
  const before = free.findLast((header) => header.end <= value.start && onlyLinks(header.end, value.start));
  const soon = free.find(
    (header) => header.start > value.end && header.start - value.end <= 2 && onlyLinks(value.end, header.start),
  );
  const holding = (header: HeaderMention): readonly number[] =>
    header.columns.filter((column) => value.matches.some((match) => match.column === column));
  for (const header of value.kind === 'number' ? [after, before, soon] : [before, after, soon]) {
    const columns = header ? holding(header) : [];
    if (columns.length > 0) return columns;
  }
  if (value.kind === 'date' && value.matches.length === 0) return onlyDateColumn(value, index);
  if (value.kind !== 'number') return [];
  // a column named elsewhere in the sentence that does hold the figure confirms itself
  const elsewhere = new Set(free.flatMap((header) => holding(header)));
  if (elsewhere.size === 1 && !value.inWords) return [...elsewhere];
  const numeric = (header: HeaderMention): readonly number[] =>
    header.columns.filter((column) => index.columns[column]?.order === 'number');
  const nearest = after ?? before ?? soon;
  if (nearest && numeric(nearest).length > 0) return numeric(nearest);
  // "the total for la paz was 21368": a figure that no cell holds, and one measure that no other figure took
  const measures = new Set(free.filter((header) => header.columns.length === 1).flatMap(numeric));
  const figures = all.filter((other) => other.kind === 'number' && !other.inWords);
  return value.matches.length === 0 && !value.inWords && measures.size === 1 && figures.length === 1
    ? [...measures]
    : [];
}

/** A day that no cell holds still stands in the table's one column of days. */
function onlyDateColumn(value: ValueMention, index: TableIndex): readonly number[] {
  const date = value.date;
  if (!date || date.month === null || date.day === null) return [];
  const columns = index.columns.filter(
    (column) => column.order === 'date' && column.dates.some((cell) => cell?.day !== null && cell?.month != null),
  );
  return columns.length === 1 ? columns.map((column) => column.index) : [];
}
