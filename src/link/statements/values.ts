/**
 * Which cells the words of a statement name: "jim king", "june 5", "24042". Each mention keeps every column it may stand
 * in and the rows where it does; a number also when no cell holds it, since it may be what the statement claims.
 */
import type { CueSpan } from '../../extract/statements/cues.ts';
import type { Token } from '../../extract/statements/tokens.ts';
import { dateCandidate, numberCandidate, ordinalCandidate, outcomeCandidate } from './figures.ts';
import type { HeaderMention } from './headers.ts';
import type { Candidate, Match, ValueMention } from './mention.ts';
import type { TableIndex } from './table-index.ts';

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
    // "in 2012" where the columns are years
    if (headers.some((header) => header.start <= at && at < header.end && isPeriod(header, index))) continue;
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

const isPeriod = (header: HeaderMention, index: TableIndex): boolean =>
  header.literal && header.share === 1 && header.columns.every((column) => index.columns[column]?.isPeriod);

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
  // one year is named, and the figure stands under years: it is that year's, right or wrong
  const periods = new Set(free.filter((header) => isPeriod(header, index)).flatMap((header) => header.columns));
  const underPeriods =
    value.matches.length > 0 && value.matches.every((match) => index.columns[match.column]?.isPeriod);
  if (periods.size === 1 && underPeriods) return [...periods];
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
