/**
 * The conditions a statement sets on rows: "at mcg" (a cell), "more than 20,000 people" (a threshold), "before 2008".
 * Each keeps the rows that meet it; whatever sets none is left for the operation to read.
 */
import type { CueSpan } from '../../extract/statements/cues.ts';
import type { CueName } from '../../languages/pack-statements.ts';
import { type DateParts, dayNumber } from '../../link/statements/dates.ts';
import { type Grounding, isFiller } from '../../link/statements/ground.ts';
import type { HeaderMention } from '../../link/statements/headers.ts';
import type { ValueMention } from '../../link/statements/mention.ts';
import type { TableIndex } from '../../link/statements/table-index.ts';

export type Comparison = '=' | '>' | '>=' | '<' | '<=';

export interface Condition {
  readonly start: number;
  readonly end: number;
  readonly mention: ValueMention;
  readonly comparison: Comparison;
  /** The number rows are held against, in plain units; null for an equality and for dates. */
  readonly bound: number | null;
  /** Columns it may stand in; one where the wording is clear. */
  readonly columns: readonly number[];
  /** Rows that meet it in any of those columns. */
  readonly rows: ReadonlySet<number>;
  /** True when a whole cell says it. */
  readonly exact: boolean;
  /** Rows that meet it only if a cell that says more counts too. */
  readonly near: ReadonlySet<number>;
}

export interface Statement extends Grounding {
  readonly conditions: readonly Condition[];
  /** Cues that set no condition. */
  readonly open: readonly CueSpan[];
}

export const COMPARISONS: Partial<Record<CueName, Comparison>> = {
  above: '>',
  'at-least': '>=',
  below: '<',
  'at-most': '<=',
  before: '<',
  after: '>',
};

export const compare = (a: number, comparison: Comparison, b: number): boolean =>
  comparison === '>'
    ? a > b
    : comparison === '>='
      ? a >= b
      : comparison === '<'
        ? a < b
        : comparison === '<='
          ? a <= b
          : a === b;

/** A number by which a row of a column is ordered. */
export function orderValue(index: TableIndex, column: number, row: number): number | null {
  const own = index.columns[column];
  if (!own) return null;
  if (own.order === 'date') {
    const date = own.dates[row];
    return date ? dayNumber(date) : null;
  }
  return own.order === 'number' ? (own.values[row] ?? null) : null;
}

function rowsWhere(index: TableIndex, column: number, comparison: Comparison, bound: number): Set<number> {
  const rows = new Set<number>();
  index.rows.forEach((_, row) => {
    const value = orderValue(index, column, row);
    if (value !== null && compare(value, comparison, bound)) rows.add(row);
  });
  return rows;
}

/** The one numeric column that the statement names, when a threshold has no header beside it. */
function onlyMeasure(headers: readonly HeaderMention[], index: TableIndex): readonly number[] {
  const columns = new Set(headers.filter((header) => header.columns.length === 1).flatMap((header) => header.columns));
  const numeric = [...columns].filter((column) => index.columns[column]?.order === 'number');
  return numeric.length === 1 ? numeric : [];
}

function threshold(cue: CueSpan, mention: ValueMention, grounding: Grounding): Condition | null {
  const { index, headers } = grounding;
  const comparison = COMPARISONS[cue.cue];
  if (!comparison) return null;
  const span = {
    start: Math.min(cue.start, mention.start),
    end: Math.max(cue.end, mention.end),
    mention,
    comparison,
    bound: null,
    exact: true,
    near: new Set<number>(),
  };
  if (mention.date && (cue.cue === 'before' || cue.cue === 'after' || mention.kind === 'date')) {
    const dated = index.columns.filter((column) => column.order === 'date').map((column) => column.index);
    const column =
      dated.length === 1 ? dated[0] : dated.find((one) => headers.some((header) => header.columns.includes(one)));
    if (column === undefined) return null;
    const date: DateParts = mention.date;
    // "after 2008" is after its last day, "up to 2008" runs to it
    const bound =
      comparison === '>' || comparison === '<='
        ? dayNumber({ year: date.year, month: date.month ?? 12, day: date.day ?? 31 })
        : dayNumber(date);
    return { ...span, columns: [column], rows: rowsWhere(index, column, comparison, bound) };
  }
  if (mention.value === null) return null;
  const numeric = (columns: readonly number[]): readonly number[] =>
    columns.filter((column) => index.columns[column]?.order === 'number');
  // "goals more than 0, and tries of 12": the name before the cue, unless one follows the number at once
  const after = headers.find((header) => header.start === mention.end);
  const before = after
    ? undefined
    : headers.find((header) => header.end <= cue.start && isLinked(header.end, cue.start, grounding));
  const named = before ? numeric(before.columns) : [];
  const hinted = named.length === 1 ? named : numeric(mention.hinted);
  const columns = hinted.length > 0 ? hinted : onlyMeasure(headers, index);
  if (columns.length !== 1) return null;
  const column = columns[0] as number;
  const bound = plainValue(mention, column, index);
  return { ...span, bound, columns: [column], rows: rowsWhere(index, column, comparison, bound) };
}

/** Nothing but links and fillers between a name and the words that compare it: "an against *value* larger than". */
const isLinked = (from: number, to: number, { tokens, index }: Grounding): boolean =>
  to - from <= 2 &&
  tokens
    .slice(from, to)
    .every((token) => index.pack.statements.functionWords.includes(token.text) || isFiller(token, index));

/** "or more", "ou plus": a bound that comes after its number. */
export const isAfterthought = (cue: CueSpan, index: TableIndex): boolean =>
  index.pack.statements.conjunctions.includes(cue.phrase.split(' ')[0] ?? '');

/** How far beyond a column's figures a number may lie and still be in its unit. */
const REACH = 20;

/** "2 million" in a column that counts in millions or in ones: whichever lies among its figures. */
export function plainValue(mention: ValueMention, column: number, index: TableIndex): number {
  const value = mention.value ?? 0;
  const known = (index.columns[column]?.values ?? []).filter((one): one is number => one !== null).map(Math.abs);
  const most = known.reduce((a, b) => Math.max(a, b), 0);
  const least = known.reduce((a, b) => Math.min(a, b), most);
  const scale = index.table.columns[column]?.scale ?? 1;
  const tried = [value * mention.scale, value, value * scale];
  return tried.find((one) => Math.abs(one) <= most * REACH && Math.abs(one) >= least / REACH) ?? value * mention.scale;
}

function equality(mention: ValueMention): Condition {
  const pool =
    mention.hinted.length > 0
      ? mention.matches.filter((match) => mention.hinted.includes(match.column))
      : mention.matches;
  const exact = pool.filter((match) => match.exact);
  const matches = exact.length > 0 ? exact : pool;
  return {
    start: mention.start,
    end: mention.end,
    mention,
    comparison: '=',
    bound: null,
    columns: mention.hinted.length > 0 && matches.length === 0 ? mention.hinted : matches.map((match) => match.column),
    rows: new Set(matches.flatMap((match) => [...match.rows])),
    exact: exact.length > 0,
    near: new Set(matches.flatMap((match) => [...match.near])),
  };
}

/** Pairs thresholds with their numbers and turns every other cell mention into an equality. */
export function readConditions(grounding: Grounding): Statement {
  const { cues, values } = grounding;
  const used = new Set<CueSpan>();
  const taken = new Set<ValueMention>();
  const conditions: Condition[] = [];
  for (const cue of cues) {
    if (!COMPARISONS[cue.cue]) continue;
    const beside =
      values.find(
        (value) =>
          value.kind !== 'text' && value.kind !== 'outcome' && value.start >= cue.end && value.start - cue.end <= 1,
      ) ??
      (isAfterthought(cue, grounding.index)
        ? values.find(
            (value) =>
              value.kind === 'number' &&
              (value.end === cue.start ||
                grounding.headers.some((header) => header.start === value.end && header.end === cue.start)),
          )
        : undefined);
    if (!beside) continue;
    const condition = threshold(cue, beside, grounding);
    if (!condition) continue;
    used.add(cue);
    taken.add(beside);
    conditions.push(condition);
  }
  for (const cue of cues.filter((one) => one.cue === 'between')) {
    used.add(cue);
    const ends = values.filter((value) => value.start >= cue.end && value.start - cue.end <= 4).slice(0, 2);
    const [low, high] = ends;
    if (!low || !high || low.kind === 'text' || low.kind !== high.kind) continue;
    const from = threshold(
      { ...cue, cue: 'at-least' },
      { ...low, hinted: low.hinted.length > 0 ? low.hinted : high.hinted },
      grounding,
    );
    const to = threshold(
      { ...cue, cue: 'at-most' },
      { ...high, hinted: high.hinted.length > 0 ? high.hinted : low.hinted },
      grounding,
    );
    if (!from || !to) continue;
    taken.add(low);
    taken.add(high);
    conditions.push(from, { ...to, start: high.start, end: high.end });
  }
  // "1975 through 1978"
  values.forEach((low, at) => {
    const high = values[at + 1];
    const [link] = high && high.start === low.end + 1 ? grounding.tokens.slice(low.end, high.start) : [];
    if (!high || !link || !grounding.index.pack.statements.rangeWords.includes(link.text)) return;
    if (low.kind !== 'date' || high.kind !== 'date' || taken.has(low) || taken.has(high)) return;
    const cue = { start: low.start, end: low.start, phrase: link.text, measures: [] };
    const from = threshold({ ...cue, cue: 'at-least' }, low, grounding);
    const to = threshold({ ...cue, cue: 'at-most' }, high, grounding);
    if (!from || !to) return;
    taken.add(low);
    taken.add(high);
    conditions.push(from, { ...to, start: high.start, end: high.end });
  });
  for (const value of values) {
    if (taken.has(value)) continue;
    conditions.push(equality(value));
  }
  conditions.sort((a, b) => a.start - b.start);
  return { ...grounding, conditions, open: cues.filter((cue) => !used.has(cue)) };
}

export const intersect = (sets: readonly ReadonlySet<number>[], all: number): ReadonlySet<number> => {
  const rows = new Set<number>();
  for (let row = 0; row < all; row += 1) if (sets.every((set) => set.has(row))) rows.add(row);
  return rows;
};
