/**
 * Sentences that state something of a whole table ("in three of the five regions…", "only Fellside…"), beside the claims
 * read at their numbers: one is added where every word of it grounds in the table, and it replaces a claim at the same
 * place that could not be judged.
 */
import type { CheckedClaim } from '../contract.ts';
import type { DocumentReading, SentenceReading } from '../extract/reading.ts';
import { noUnit } from '../link/operations.ts';
import type { Dataset, Table } from '../store/dataset.ts';
import { statedOf } from './evidence.ts';
import { ruleText } from './rule-text.ts';
import type { StatementFinding } from './statements/check-statement.ts';
import { statementClaim } from './statements/statement-claim.ts';

type Checked = Omit<CheckedClaim, 'id'>;

export function withTableStatements(
  reading: DocumentReading,
  claims: readonly Checked[],
  datasets: readonly Dataset[],
): readonly Checked[] {
  const tables = datasets.flatMap((d) =>
    d.origin === 'run' && d.table && !d.slice && isReadWhole(d.table) ? [{ dataset: d, table: d.table }] : [],
  );
  if (tables.length === 0) return claims;
  const out = [...claims];
  for (const sentence of reading.sentences) {
    if (sentence.block.role === 'table') continue;
    for (const { dataset, table } of tables) {
      const finding = statementClaim({ text: sentence.text, start: sentence.start }, table, sentence.pack);
      if (finding) place(out, checkedOf(reading, sentence, finding, dataset, table));
    }
  }
  return out.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Cells of a table that prose speaks of as a whole; a statistical office's file is asked for its figures only. */
const MOST_CELLS = 10_000;

const isReadWhole = (table: Table): boolean => table.rows.length * table.columns.length <= MOST_CELLS;

/** Adds the statement unless a judged claim stands there; claims that could not be judged make room for it. */
function place(claims: Checked[], statement: Checked): void {
  const there = claims.filter((c) => c.start < statement.end && statement.start < c.end);
  if (there.some((c) => c.verdict !== 'Not Enough Evidence')) return;
  for (const claim of there) claims.splice(claims.indexOf(claim), 1);
  claims.push(statement);
}

function checkedOf(
  { document }: DocumentReading,
  sentence: SentenceReading,
  finding: StatementFinding,
  dataset: Dataset,
  table: Table,
): Checked {
  const { pack } = sentence;
  const { line, column } = document.locate(finding.span.start);
  const { line: endLine, column: endColumn } = document.locateEnd(finding.span.end);
  const supported = finding.verdict === 'Supported';
  const facts = {
    stated: pack.reasons.quote(finding.quote),
    right: finding.formula,
    formula: finding.formula,
    label: table.name,
    source: dataset.source.file ?? dataset.title,
    off: '',
    isAbove: false,
    isChange: false,
    wouldFit: '',
    wouldFitIn: '',
    other: '',
    otherSource: '',
    otherLabel: '',
    diagnosis: '',
  };
  const figure = (value: number | null): CheckedClaim['recomputed'] =>
    value === null ? null : statedOf(value, { min: value, max: value }, noUnit);
  return {
    quote: finding.quote,
    start: finding.span.start,
    end: finding.span.end,
    line,
    column,
    endLine,
    endColumn,
    sentence: sentence.text,
    context:
      sentence.block.role === 'headline'
        ? 'headline'
        : sentence.block.role === 'embedded-post'
          ? 'embedded-post'
          : 'body',
    attribution: sentence.block.author,
    kind: finding.kind,
    verdict: supported ? 'Supported' : 'Refuted',
    stated: figure(finding.stated) ?? { value: null, min: null, max: null, unit: '' },
    recomputed: figure(finding.recomputed),
    formula: finding.formula,
    sql: finding.sql,
    evidence: finding.cells.map((cell) => ({
      source: dataset.source.file ?? dataset.title,
      url: dataset.source.url,
      date: dataset.source.date,
      row: cell.line,
      column: cell.column,
      quote: cell.printed,
      value: Number(cell.printed.replace(/[^\d.-]/gu, '')) || 0,
      unit: '',
      label: cell.column,
      start: null,
      end: null,
      licence: dataset.source.licence,
      hash: dataset.source.hash,
    })),
    readings: [],
    slots: finding.slots.map((slot) => ({ ...slot, rule: ruleText(slot.rule, pack) })),
    assumptions: [],
    diagnosis: null,
    reason: pack.reasons.reason[supported ? 'statement-holds' : 'statement-fails'](facts),
    reasonCode: supported ? 'statement-holds' : 'statement-fails',
    notes: [],
    series: null,
    suppressed: null,
  };
}
