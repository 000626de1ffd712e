/**
 * A sentence of an article as a claim about a table, or null. Articles speak of many things, so this is stricter than
 * `checkStatement`: every content word must stand for something in the table, a cell must be named, and the reading must
 * be free of doubts. Levels and rounded figures are left to the claims that `extract` reads.
 */
import type { LanguagePack } from '../../languages/pack.ts';
import type { Table } from '../../store/dataset.ts';
import { checkStatement, type StatementFinding } from './check-statement.ts';

export interface SentenceOfArticle {
  readonly text: string;
  /** Where it starts in the document's text. */
  readonly start: number;
}

/** Operations whose claims stand for themselves in an article, without a figure that `extract` reads. */
const OWN: ReadonlySet<string> = new Set([
  'count',
  'partitive',
  'more-rows',
  'mode',
  'superlative',
  'nth',
  'first',
  'last',
  'compare',
  'difference',
  'earlier',
  'same',
  'total',
  'average',
  'only',
  'all',
  'none',
  'not',
  'majority',
]);

export function statementClaim(sentence: SentenceOfArticle, table: Table, pack: LanguagePack): StatementFinding | null {
  const findings = checkStatement({ sentence: sentence.text, offset: sentence.start, pack, table });
  const [finding, ...others] = findings;
  if (!finding || others.length > 0) return null;
  if (finding.verdict === 'Not Enough Evidence' || !finding.complete || finding.strength < 1) return null;
  return OWN.has(finding.form) && finding.cells.length > 0 ? finding : null;
}
