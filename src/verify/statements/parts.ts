/** Parts that several operations look for: the number a count claims, the column a superlative measures. */
import type { CueSpan } from '../../extract/statements/cues.ts';
import { tokenise } from '../../extract/statements/tokens.ts';
import { isFiller } from '../../link/statements/ground.ts';
import { areSynonyms, type HeaderMention } from '../../link/statements/headers.ts';
import type { ValueMention } from '../../link/statements/mention.ts';
import type { IndexedColumn, TableIndex } from '../../link/statements/table-index.ts';
import type { Condition, Statement } from './conditions.ts';

/** A column that only numbers the rows: "no in series", "game", "rank". */
export function isRunningNumber(column: IndexedColumn): boolean {
  const values = column.values.filter((value): value is number => value !== null);
  return values.length > 2 && values.every((value, at) => at === 0 || value - (values[at - 1] ?? 0) === 1);
}

/** A column of places, where 1 is the top: "rank", "pos.". */
export const isRankColumn = (index: TableIndex, column: number): boolean => {
  const [first] = tokenise(index.columns[column]?.name ?? '', index.pack);
  return first !== undefined && index.pack.statements.rankHeaders.includes(first.text);
};

export interface Claimed {
  readonly condition: Condition;
  readonly value: number;
  /** A column whose different texts are counted ("three different teams"), else rows are. */
  readonly counted: readonly number[];
}

/** Columns that the noun after a number may count; empty for rows; null where it counts nothing. */
export function countedAfter(statement: Statement, condition: Condition): readonly number[] | null {
  const { tokens, index, headers, open } = statement;
  const words = index.pack.statements;
  const { mention } = condition;
  let at = mention.end;
  while (at < mention.end + 3 && words.countLinks.includes(tokens[at]?.text ?? '')) at += 1;
  const next = tokens[at];
  if (!next || next.value !== null) return null;
  if (open.some((cue) => cue.cue === 'times' && cue.start === at)) return [];
  const header = headers.find((one) => one.start === at);
  if (header) {
    const counted = header.columns.filter((column) => index.columns[column]?.order !== 'number');
    const numeric = header.columns.filter((column) => index.columns[column]?.order === 'number');
    const plain = numeric.every((column) => isRunningNumber(index.columns[column] as IndexedColumn));
    return counted.length > 0 || plain ? counted : null;
  }
  if (isFiller(next, index)) return [];
  // "only two were played on clay": the noun is left out
  const { functionWords, scopeWords, conjunctions } = words;
  const isVerb =
    functionWords.includes(next.text) && !scopeWords.includes(next.text) && !conjunctions.includes(next.text);
  if (isVerb && at === mention.end && mention.inWords && condition.start <= 1) return [];
  // "nine wins", "seven fights", "six goalkeepers": a noun that is no measure
  const noun = at === mention.end && (mention.inWords || condition.rows.size === 0) && mention.hinted.length === 0;
  const value = statement.values.some((one) => one.start === at && one.kind !== 'number' && one.kind !== 'date');
  return noun && (value || statement.unknown.includes(next)) ? [] : null;
}

/** The number of a count: "two of the films", "there were 5 games", "won 3 times". */
export function claimedCount(statement: Statement): Claimed | null {
  const { index, headers } = statement;
  for (const condition of statement.conditions) {
    const { mention } = condition;
    if (mention.kind !== 'number' || mention.value === null || condition.comparison !== '=') continue;
    if (!Number.isInteger(mention.value) || mention.value < 0 || mention.value > index.rows.length * 2 + 5) continue;
    // "game 52", "episode 7": a label, not a count
    const holds = (one: HeaderMention): boolean => one.columns.some((column) => condition.columns.includes(column));
    const named = headers.filter((one) => one.end === mention.start);
    if (named.some((one) => !mention.inWords || (holds(one) && condition.rows.size > 0))) continue;
    const counted = countedAfter(statement, condition);
    if (counted) return { condition, value: mention.value, counted };
  }
  return null;
}

const near = (header: HeaderMention, from: number, statement: Statement): boolean =>
  header.start >= from &&
  header.start - from <= 4 &&
  statement.tokens
    .slice(from, header.start)
    .every(
      (token) => statement.index.pack.statements.functionWords.includes(token.text) || isFiller(token, statement.index),
    );

const ordered = (index: TableIndex, columns: readonly number[]): readonly number[] =>
  columns.filter((column) => index.columns[column]?.order !== null);

/** The column that a cue measures: its own header, the header it implies, or the only numeric header said. */
export function measureOf(
  statement: Statement,
  cue: CueSpan,
): { readonly columns: readonly number[]; readonly sure: boolean } {
  const { headers, index } = statement;
  const beside = headers.filter(
    (header) => header.start >= cue.start && near(header, Math.min(header.start, cue.end), statement),
  );
  const first = beside.find((header) => ordered(index, header.columns).length > 0) ?? beside[0];
  // "game attendance": the last of adjoining names is what is measured
  const joined = headers.find(
    (header) => header.start === first?.end && ordered(index, header.columns).length > 0 && beside.includes(first),
  );
  const before = headers.find(
    (header) =>
      header.end <= cue.start &&
      cue.start - header.end <= 2 &&
      ordered(index, header.columns).length > 0 &&
      statement.tokens
        .slice(header.end, cue.start)
        .every((token) => index.pack.statements.functionWords.includes(token.text)),
  );
  // "the attendance was largest at the mcg"
  const after = joined ?? first ?? (cue.measures.length === 0 ? before : undefined);
  if (after) {
    const columns = ordered(index, after.columns);
    if (columns.length > 0) return { columns, sure: true };
  }
  if (cue.measures.length > 0) {
    const keys = cue.measures;
    const implied = index.columns.filter(
      (column) =>
        column.order !== null &&
        column.head.some((key) => keys.some((word) => key === word || areSynonyms(key, word, index.pack))),
    );
    if (implied.length > 0) return { columns: implied.map((column) => column.index), sure: false };
  }
  if (after) return { columns: [], sure: false };
  const said = [...new Set(headers.flatMap((header) => ordered(index, header.columns)))].filter(
    (column) => index.columns[column]?.order === 'number',
  );
  // years as columns: the year that is named holds the only figures there are
  return { columns: said, sure: said.length === 1 && said.every((column) => index.columns[column]?.isPeriod) };
}

/** Half a unit of the last digit that matters: 500 for "39,000", 0.05 for "2.5", 50,000 for "2.5 million". */
export function slackOf(mention: ValueMention): number {
  if (mention.inWords) return 0;
  const digits = mention.text.replace(/[^\d.,]/g, '');
  const decimals = /[.,](\d{1,2})$/.exec(digits)?.[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(digits.replace(/\D/g, ''))?.[0].length ?? 0);
  const unit = decimals > 0 ? 10 ** -decimals : 10 ** zeros;
  return unit === 1 && mention.scale === 1 ? 0 : (unit * mention.scale) / 2;
}

/** True where the stated number may be the other one, rounded: it is no error, and no exact hit. */
export const isRounding = (mention: ValueMention, stated: number, actual: number): boolean =>
  stated !== actual && Math.abs(stated - actual) <= slackOf(mention) * (1 + 1e-9);

/** What is unsure about one condition. */
export function doubtsOf(condition: Condition): readonly string[] {
  const doubts: string[] = [];
  if (condition.columns.length === 0) doubts.push('number-without-column');
  else if (condition.columns.length > 1) doubts.push('ambiguous-column');
  if (condition.rows.size > 0 && !condition.exact) doubts.push('partial-cell');
  if (condition.rows.size === 0) doubts.push('value-absent');
  const { kind, hinted } = condition.mention;
  if (kind === 'number' && hinted.length === 0 && condition.comparison === '=') doubts.push('loose-number');
  return doubts;
}
