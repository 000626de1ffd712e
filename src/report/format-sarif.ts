/**
 * SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/) for code scanning and editors: a rule a fate, a
 * result a flagged claim, the rows of the tables as related locations that the message links to: "row 6" → `[row 6](1)`.
 */
import type { CheckedClaim, Evidence, Report } from '../contract.ts';
import type { RuleName } from '../languages/pack-report.ts';
import { oneLine, printable } from './escape.ts';
import { asReports, type FormatOptions, type Speech, speechOf, type Unreadable } from './options.ts';
import { type Replacement, replacementsOf } from './replacements.ts';
import { sourceUri } from './source-uri.ts';
import { isFromArticle, isSelfContradiction, messageOf, placeOf, sayingOf } from './working.ts';

export interface SarifOptions extends FormatOptions {
  /** Version of recount, for `tool.driver`. */
  readonly version: string;
  readonly informationUri?: string | null;
  /** Folder that URIs are relative to. */
  readonly root?: string | null;
  /** Supported, unchecked and silenced claims too; code scanning would show them as alerts, so they are left out unasked. */
  readonly all?: boolean;
  readonly unreadable?: readonly Unreadable[];
}

type Level = 'error' | 'warning' | 'none';
type ResultKind = 'fail' | 'pass' | 'review';

const rules: readonly {
  readonly name: RuleName;
  readonly kind: ResultKind;
  readonly level: Level;
  readonly title: string;
}[] = [
  { name: 'refuted', kind: 'fail', level: 'error', title: 'Refuted' },
  { name: 'inconsistent', kind: 'fail', level: 'error', title: 'Inconsistent' },
  { name: 'conflicting', kind: 'fail', level: 'warning', title: 'Conflicting' },
  { name: 'unchecked', kind: 'review', level: 'none', title: 'Unchecked' },
  { name: 'supported', kind: 'pass', level: 'none', title: 'Supported' },
];

const ruleOf = (claim: CheckedClaim): RuleName => {
  switch (claim.verdict) {
    case 'Refuted':
      return isSelfContradiction(claim) ? 'inconsistent' : 'refuted';
    case 'Conflicting Evidence':
      return 'conflicting';
    case 'Not Enough Evidence':
      return 'unchecked';
    case 'Supported':
      return 'supported';
  }
};

/** Brackets in a message would read as links. */
const plainMessage = (text: string): string => printable(text).replace(/[\\[\]]/g, '\\$&');

/** Offsets of line starts, to find out whether `document.text` is laid out as the file itself. */
const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/**
 * Lines and columns from 1 in UTF-16 units, the end column after the last character. Offsets into the file are given only
 * where the text read is the file's own (a plain text), not where markup was taken away.
 */
const regionOf = (claim: CheckedClaim, starts: readonly number[]) => {
  const { line, column, endLine, endColumn } = claim;
  const offsetOf = (at: number, inLine: number): number => (starts[at - 1] ?? Number.NaN) + inLine - 1;
  const isVerbatim = offsetOf(line, column) === claim.start && offsetOf(endLine, endColumn) === claim.end;
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    ...(isVerbatim ? { charOffset: claim.start, charLength: claim.end - claim.start } : {}),
    snippet: { text: claim.quote },
  };
};

/** Whether the quote stands in the source letter for letter, no tag or entity inside, so that it can be replaced there. */
const isWrittenSo = ({ line, column, endLine, endColumn, quote }: CheckedClaim): boolean =>
  line === endLine && endColumn - column === quote.length;

const relatedLocation = (evidence: Evidence, id: number, report: Report, speech: Speech, root: string | null) => {
  const own = isFromArticle(evidence);
  const startLine = own ? evidence.line : (evidence.row ?? undefined);
  const address = own
    ? report.document.source
    : evidence.url !== null && evidence.row === null
      ? evidence.url
      : evidence.source;
  return {
    id,
    message: { text: `${placeOf(evidence, report, speech)}${speech.words.colon}${sayingOf(evidence, report, speech)}` },
    physicalLocation: {
      artifactLocation: { uri: sourceUri(address, root) },
      ...(startLine === undefined || startLine < 1 ? {} : { region: { startLine, snippet: { text: evidence.quote } } }),
    },
  };
};

const allEvidence = (claim: CheckedClaim): readonly Evidence[] => {
  const seen = new Set<string>();
  return [...claim.evidence, ...claim.readings.flatMap((reading) => reading.evidence)].filter((item) => {
    const key = JSON.stringify([item.source, item.row, item.column, item.start]);
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
};

/** `[rides.csv, row 6](2)` after the message, so that a viewer leads from the finding to the figure. */
const linksTo = (evidence: readonly Evidence[], report: Report, speech: Speech): string =>
  evidence.length === 0
    ? ''
    : ` ${speech.words.fields.sources}${speech.words.colon}${evidence
        .map((item, index) => `[${plainMessage(placeOf(item, report, speech))}](${index + 1})`)
        .join(', ')}.`;

/** A replacement in the quote as one in the file. */
const replacementOf = ({ start, end, text }: Replacement, quote: ReturnType<typeof regionOf>) => ({
  deletedRegion: {
    startLine: quote.startLine,
    startColumn: quote.startColumn + start,
    endLine: quote.endLine,
    endColumn: quote.startColumn + end,
    ...(quote.charOffset === undefined ? {} : { charOffset: quote.charOffset + start, charLength: end - start }),
  },
  insertedContent: { text },
});

const resultOf = (claim: CheckedClaim, report: Report, starts: readonly number[], options: SarifOptions) => {
  const speech = speechOf(report.document.language, options);
  const root = options.root ?? null;
  const ruleIndex = rules.findIndex(({ name }) => name === ruleOf(claim));
  const rule = rules[ruleIndex];
  const evidence = allEvidence(claim);
  const artifactLocation = { uri: sourceUri(report.document.source, root) };
  const region = regionOf(claim, starts);
  const replacements = isWrittenSo(claim) ? replacementsOf(claim) : [];
  return {
    ruleId: `recount/${rule?.name}`,
    ruleIndex,
    kind: rule?.kind,
    level: rule?.level,
    message: { text: `${plainMessage(messageOf(claim, speech))}${linksTo(evidence, report, speech)}` },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(evidence.length === 0
      ? {}
      : { relatedLocations: evidence.map((item, index) => relatedLocation(item, index + 1, report, speech, root)) }),
    partialFingerprints: { 'recountClaim/v1': claim.id },
    ...(replacements.length === 0
      ? {}
      : {
          fixes: [
            {
              description: { text: oneLine(claim.diagnosis?.message ?? '') },
              artifactChanges: [
                { artifactLocation, replacements: replacements.map((one) => replacementOf(one, region)) },
              ],
            },
          ],
        }),
    // A baseline and a comment in the file are not told apart in a report: `external` promises less.
    ...(claim.suppressed === null
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: oneLine(claim.suppressed) }] }),
    properties: {
      kind: claim.kind,
      verdict: claim.verdict,
      reasonCode: claim.reasonCode,
      stated: claim.stated,
      recomputed: claim.recomputed,
      formula: claim.formula,
      sql: claim.sql,
    },
  };
};

const ruleDescriptor = (rule: (typeof rules)[number], speech: Speech) => {
  const { short, full } = speech.words.rules[rule.name];
  return {
    id: `recount/${rule.name}`,
    name: rule.title,
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: { text: full, markdown: full },
    defaultConfiguration: { level: rule.level },
    properties: {
      tags: ['numbers', 'fact-checking'],
      precision: 'very-high',
      'problem.severity': rule.level === 'none' ? 'recommendation' : rule.level,
    },
  };
};

const invocationOf = ({ unreadable = [], root = null }: SarifOptions) =>
  unreadable.length === 0
    ? { executionSuccessful: true }
    : {
        executionSuccessful: false,
        toolExecutionNotifications: unreadable.map(({ source, message }) => ({
          level: 'error',
          message: { text: plainMessage(message) },
          locations: [{ physicalLocation: { artifactLocation: { uri: sourceUri(source, root) } } }],
        })),
      };

/** One log with one run for all documents. */
export const formatSarif = (reports: Report | readonly Report[], options: SarifOptions): string => {
  const all = asReports(reports);
  const languages = [...new Set(all.map((report) => speechOf(report.document.language, options).code))];
  const speech = speechOf(languages[0] ?? 'en', options);
  const shown = (claim: CheckedClaim): boolean =>
    (options.all ?? false) ||
    (claim.suppressed === null && (claim.verdict === 'Refuted' || claim.verdict === 'Conflicting Evidence'));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'recount',
            version: options.version,
            semanticVersion: options.version,
            ...(options.informationUri ? { informationUri: options.informationUri } : {}),
            language: speech.code,
            rules: rules.map((rule) => ruleDescriptor(rule, speech)),
          },
        },
        automationDetails: { id: languages.length === 1 ? `recount/${speech.code}/` : 'recount/' },
        columnKind: 'utf16CodeUnits',
        language: speech.code,
        invocations: [invocationOf(options)],
        artifacts: all.map((report) => ({
          location: { uri: sourceUri(report.document.source, options.root ?? null) },
        })),
        results: all.flatMap((report) => {
          const starts = lineStarts(report.document.text);
          return report.claims.filter(shown).map((claim) => resultOf(claim, report, starts, options));
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};
