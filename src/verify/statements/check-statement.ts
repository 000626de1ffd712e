/**
 * One sentence against one table: "two of the games were played at the MCG" is read, grounded and worked out.
 *
 * `checkStatement(input)` returns findings, none where the table has nothing to say of the sentence:
 * - one for the whole sentence, or one for each clause ("two in March, while four …") where only clauses can be worked
 *   out; `verdictOf(findings)` is the verdict of the whole.
 * - `form` the operation (lookup, count, partitive, more-rows, mode, superlative, nth, first, last, compare, difference,
 *   earlier, same, total, average, only, all, none, not, majority) and `kind` the claim kind it stands for.
 * - `span`, `quote`: from the first to the last word it accounts for, as offsets into the document's text.
 * - `verdict`, and `strength`: 1 every word is accounted for, 0.8 supported with a doubt, 0.3 the nearest miss (verdict
 *   Not Enough Evidence, never a claim of its own); `reasons` names the doubts; `complete` is true at no doubt at all.
 * - `stated`, `recomputed`: numbers in plain units, of shares in percent; null where the claim has none.
 * - `formula`: what was worked out, in signs and the table's own words: `#(Country = Norway) = 2`, `max(Hours) = 80`.
 * - `sql`: runs in DuckDB on the original file; where `recomputed` is a number, its first row's last column is that number.
 * - `cells`: line, column and text of every cell used (40 at most); `slots`: what each part of the sentence stood for, with
 *   rules by id (`ruleText` of `verify/rule-text.ts` puts them into words).
 *
 * For articles use `statementClaim` of `statement-claim.ts`: one complete finding, or null.
 * Pure; never throws on any sentence.
 */
import type { ClaimKind, Slot } from '../../contract.ts';
import { clausesOf } from '../../extract/statements/clauses.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { ground } from '../../link/statements/ground.ts';
import { indexTable, type TableIndex } from '../../link/statements/table-index.ts';
import type { Span } from '../../quantities/quantity.ts';
import type { Table } from '../../store/dataset.ts';
import type { Statement } from './conditions.ts';
import { decide, type StatementVerdict } from './decide.ts';
import type { Reading } from './form.ts';
import { readingsOf } from './read.ts';
import { querySql } from './sql.ts';

export interface StatementInput {
  readonly sentence: string;
  /** Where the sentence starts in the document's text. */
  readonly offset: number;
  readonly pack: LanguagePack;
  readonly table: Table;
}

/** A cell that was used, as printed. */
export interface UsedCell {
  readonly line: number;
  readonly column: string;
  readonly printed: string;
}

export interface StatementFinding {
  /** The operation that read it: lookup, count, superlative, compare … */
  readonly form: string;
  readonly kind: ClaimKind;
  /** Offsets into the document's text. */
  readonly span: Span;
  readonly quote: string;
  readonly verdict: StatementVerdict;
  /** 0 to 1; below 0.5 is a near miss that must not be reported as a claim of its own. */
  readonly strength: number;
  readonly reasons: readonly string[];
  /** True where nothing at all is unsure. */
  readonly complete: boolean;
  readonly stated: number | null;
  readonly recomputed: number | null;
  readonly formula: string;
  /** Runs in DuckDB on the original file. */
  readonly sql: string;
  readonly cells: readonly UsedCell[];
  readonly slots: readonly Slot[];
}

/** Characters beyond which a sentence is a list or a paragraph, and no statement about a table. */
const LONGEST = 600;

const indexes = new WeakMap<Table, Map<string, TableIndex>>();

function indexOf(table: Table, pack: LanguagePack): TableIndex {
  const known = indexes.get(table) ?? new Map<string, TableIndex>();
  indexes.set(table, known);
  const own = known.get(pack.code) ?? indexTable(table, pack);
  known.set(pack.code, own);
  return own;
}

/**
 * The findings of a sentence: one for the whole of it, or one for each clause where only its clauses can be worked out.
 * Empty where the table has nothing to say of it.
 */
export function checkStatement(input: StatementInput): readonly StatementFinding[] {
  if (input.sentence.length > LONGEST) return [];
  const index = indexOf(input.table, input.pack);
  const whole = findingOf(input.sentence, input.offset, index);
  if (whole && whole.verdict !== 'Not Enough Evidence') return [whole];
  const clauses = clausesOf(input.sentence, input.pack);
  const found = clauses.length < 2 ? [] : clauses.map((one) => findingOf(one.text, input.offset + one.start, index));
  const parts = found.filter((one): one is StatementFinding => one !== null && one.verdict !== 'Not Enough Evidence');
  if (parts.length > 0 && parts.length === clauses.length) return parts;
  return whole ? [whole] : [];
}

/** Of a whole sentence: refuted where one of its claims is, supported where all are. */
export function verdictOf(findings: readonly StatementFinding[]): StatementVerdict {
  const verdicts = new Set(findings.map((finding) => finding.verdict));
  if (verdicts.has('Refuted')) return 'Refuted';
  return verdicts.size === 1 ? ([...verdicts][0] as StatementVerdict) : 'Not Enough Evidence';
}

function findingOf(sentence: string, offset: number, index: TableIndex): StatementFinding | null {
  const { statement, readings } = readingsOf(ground(sentence, index));
  const decision = decide(readings);
  if (!decision) return null;
  const { reading } = decision;
  const span = spanOf(statement, offset);
  return {
    form: reading.form,
    kind: reading.kind,
    span,
    quote: sentence.slice(span.start - offset, span.end - offset),
    verdict: decision.verdict,
    strength: decision.strength,
    reasons: decision.reasons,
    complete: reading.doubts.length === 0 && statement.unknown.length === 0,
    stated: reading.stated,
    recomputed: reading.recomputed,
    formula: reading.formula,
    sql: querySql(index, reading.query),
    cells: cellsOf(reading, index),
    slots: slotsOf(reading, index),
  };
}

/** From the first to the last word that the reading accounts for. */
function spanOf(statement: Statement, offset: number): Span {
  const spans = [...statement.values, ...statement.headers, ...statement.cues];
  const first = statement.tokens[Math.min(...spans.map((span) => span.start))];
  const last = statement.tokens[Math.max(...spans.map((span) => span.end)) - 1];
  return { start: offset + (first?.start ?? 0), end: offset + (last?.end ?? statement.sentence.length) };
}

/** The most cells a report can show. */
const MOST_CELLS = 40;

function cellsOf(reading: Reading, index: TableIndex): readonly UsedCell[] {
  const columns = [...new Set([...reading.conditions.flatMap((condition) => condition.columns), ...reading.columns])];
  return reading.rows
    .flatMap((row) =>
      columns.map((column) => ({
        line: index.rows[row]?.line ?? 0,
        column: index.columns[column]?.name ?? '',
        printed: index.rows[row]?.cells[column]?.text ?? '',
      })),
    )
    .slice(0, MOST_CELLS);
}

/** Conditions under the name of their column, then what was measured; rules by their id in `pack.working.rules`. */
const slotsOf = (reading: Reading, index: TableIndex): readonly Slot[] => [
  ...reading.conditions.map((condition) => ({
    name: condition.columns.map((column) => index.columns[column]?.name ?? '').join(' / ') || 'entity',
    value: condition.comparison === '=' ? condition.mention.text : `${condition.comparison} ${condition.mention.text}`,
    filled: 'written' as const,
    rule: 'in-sentence',
  })),
  ...reading.columns.map((column) => {
    const assumed = reading.doubts.includes('assumed-measure');
    return {
      name: 'measure',
      value: index.columns[column]?.name ?? '',
      filled: assumed ? ('assumed' as const) : ('written' as const),
      rule: assumed ? 'only-measure' : 'in-sentence',
    };
  }),
];
