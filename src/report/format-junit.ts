/**
 * JUnit XML, as CI servers read it: a suite a document, a test case a claim. Flagged claims are failures, unchecked and
 * silenced ones are skipped; the working is the body of the failure.
 */
import type { Report } from '../contract.ts';
import { escapeHtml as escapeXml, oneLine } from './escape.ts';
import {
  asReports,
  countGroups,
  type FormatOptions,
  groupClaims,
  type NumberedClaim,
  type Speech,
  speechOf,
  type Unreadable,
} from './options.ts';
import { relativePath } from './source-uri.ts';
import { documentName, messageOf } from './working.ts';

export interface JunitOptions extends FormatOptions {
  readonly root?: string | null;
  /** Each becomes a suite with one error. */
  readonly unreadable?: readonly Unreadable[];
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(oneLine(String(value)))}"`)
    .join('');

const outcomeOf = (item: NumberedClaim, speech: Speech): string => {
  const { claim } = item;
  const { words } = speech;
  if (claim.suppressed !== null)
    return `      <skipped${attributes({ message: words.suppressed(claim.suppressed) })}/>\n`;
  if (claim.verdict === 'Not Enough Evidence')
    return `      <skipped${attributes({ message: claim.reason || words.verdict[claim.verdict] })}/>\n`;
  if (claim.verdict === 'Supported') return '';
  const type = claim.verdict === 'Refuted' ? 'refuted' : 'conflicting';
  const message = `${words.verdict[claim.verdict]}${words.colon}${claim.reason}`;
  return `      <failure${attributes({ message, type })}>${escapeXml(messageOf(claim, speech))}</failure>\n`;
};

const testCase = (item: NumberedClaim, file: string, speech: Speech): string => {
  const { claim, number } = item;
  const name = `${number}. ${speech.words.quote(claim.quote)} (${speech.words.line(claim.line, null)})`;
  const open = `    <testcase${attributes({ name, classname: file, file, line: claim.line })}`;
  const outcome = outcomeOf(item, speech);
  return outcome === '' ? `${open}/>\n` : `${open}>\n${outcome}    </testcase>\n`;
};

const suiteOf = (report: Report, options: JunitOptions): string => {
  const speech = speechOf(report.document.language, options);
  const groups = groupClaims(report);
  const counts = countGroups(groups);
  const claims = Object.values(groups)
    .flat()
    .toSorted((a, b) => a.number - b.number);
  const file = report.document.source === '-' ? 'stdin' : relativePath(report.document.source, options.root ?? null);
  const head = attributes({
    name: documentName(report, speech),
    tests: claims.length,
    failures: counts.refuted + counts.conflicting,
    errors: 0,
    skipped: counts.unchecked + counts.suppressed,
  });
  return `  <testsuite${head}>\n${claims.map((item) => testCase(item, file, speech)).join('')}  </testsuite>\n`;
};

const errorSuite = ({ source, message }: Unreadable, options: JunitOptions): string => {
  const file = relativePath(source, options.root ?? null);
  const name = attributes({ name: file, tests: 1, failures: 0, errors: 1, skipped: 0 });
  return `  <testsuite${name}>\n    <testcase${attributes({ name: file, classname: file, file })}>\n      <error${attributes({ message, type: 'unreadable' })}/>\n    </testcase>\n  </testsuite>\n`;
};

/** One `testsuites` document for all reports. */
export const formatJunit = (reports: Report | readonly Report[], options: JunitOptions): string => {
  const all = asReports(reports);
  const unreadable = options.unreadable ?? [];
  const counts = all.map((report) => countGroups(groupClaims(report)));
  const sum = (count: (one: (typeof counts)[number]) => number) => counts.reduce((total, one) => total + count(one), 0);
  const head = attributes({
    name: 'recount',
    tests: all.reduce((total, report) => total + report.claims.length, unreadable.length),
    failures: sum((one) => one.refuted + one.conflicting),
    errors: unreadable.length,
    skipped: sum((one) => one.unchecked + one.suppressed),
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${[...all.map((report) => suiteOf(report, options)), ...unreadable.map((one) => errorSuite(one, options))].join('')}</testsuites>\n`;
};
