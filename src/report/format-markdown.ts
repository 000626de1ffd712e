/**
 * Markdown for an issue, a pull request or a chat: the same order as in the terminal. What is flagged is spelled out with
 * its working, the rest stands in a table; nothing of the article can begin markup.
 */
import type { CheckedClaim, Evidence, Report } from '../contract.ts';
import { escapeMarkdown, markdownFence, printable, safeUrl } from './escape.ts';
import { formatFigure, languageName } from './figures.ts';
import {
  asReports,
  countGroups,
  type FormatOptions,
  groupClaims,
  type NumberedClaim,
  type Speech,
  speechOf,
} from './options.ts';
import {
  assumedOf,
  circumstancesOf,
  coverageLines,
  datesOf,
  documentName,
  figureStyle,
  furtherEvidence,
  groupSources,
  mistakeOf,
  quoteInSentence,
  recomputedLine,
  statedLine,
  workingOf,
  workingOrResult,
} from './working.ts';

/** An address that is its own text; `safeUrl` has percent-encoded what could end it. */
const link = (url: string): string => `<${url.replace(/[<>[\]\s\\]/g, encodeURIComponent)}>`;

const markedSentence = (claim: CheckedClaim, report: Report): string => {
  const { text, mark } = quoteInSentence(claim, report);
  if (mark === null) return escapeMarkdown(text);
  const quoted = text.slice(mark.start, mark.end);
  const spaced = (part: string) => `|${part}|`;
  const inner = (part: string) => escapeMarkdown(spaced(part)).slice(2, -2);
  return `${inner(text.slice(0, mark.start))}**${inner(quoted).trim()}**${inner(text.slice(mark.end))}`;
};

const sourceItems = (
  evidence: readonly Evidence[],
  report: Report,
  speech: Speech,
  indent: string,
): readonly string[] =>
  groupSources(evidence, report, speech).flatMap(({ name, lines, url, licence }) => {
    const terms = licence === null ? '' : ` (${escapeMarkdown(speech.words.licence(licence))})`;
    const more = `${url === null ? '' : ` – ${link(url)}`}${terms}`;
    if (name !== null)
      return [
        `${indent}- ${escapeMarkdown(name)}${more}`,
        ...lines.map((line) => `${indent}  - ${escapeMarkdown(line)}`),
      ];
    return lines.map((line, i) => `${indent}- ${escapeMarkdown(line)}${i === lines.length - 1 ? more : ''}`);
  });

const readingItems = (claim: CheckedClaim, report: Report, speech: Speech): readonly string[] =>
  claim.readings.flatMap((reading) => {
    const value =
      reading.value === null
        ? ''
        : `${speech.words.colon}${formatFigure(reading.value, (claim.recomputed ?? claim.stated).unit, speech, figureStyle(claim))}`;
    return [
      `  - ${escapeMarkdown(`${reading.label}${value} (${speech.words.fits(reading.fits)})`)}`,
      ...sourceItems(reading.evidence, report, speech, '    '),
    ];
  });

const card = ({ number, claim }: NumberedClaim, report: Report, speech: Speech): readonly string[] => {
  const { fields, verdict, colon } = speech.words;
  const field = (label: string, texts: readonly (string | null)[]): readonly string[] => {
    const filled = texts.filter((text) => text !== null && text.trim() !== '');
    return filled.length === 0
      ? []
      : [`- **${label}**${colon}${filled.map((text) => escapeMarkdown(text ?? '')).join('; ')}`];
  };
  const list = (label: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [`- **${label}**${colon.trimEnd()}`, ...items];
  const fence = markdownFence(claim.sql ?? '');
  return [
    `### ${number}. ${verdict[claim.verdict]} – ${escapeMarkdown(circumstancesOf(claim, speech).join(' · '))}`,
    '',
    `> ${markedSentence(claim, report)}`,
    '',
    ...(claim.reason === '' ? [] : [escapeMarkdown(claim.reason), '']),
    ...field(fields.stated, [statedLine(claim, speech)]),
    ...field(fields.recomputed, [recomputedLine(claim, speech)]),
    ...field(fields.formula, [workingOf(claim, speech)]),
    ...list(fields.readings, readingItems(claim, report, speech)),
    ...list(fields.sources, sourceItems(furtherEvidence(claim), report, speech, '  ')),
    ...field(fields.diagnosis, [mistakeOf(claim)]),
    ...field(fields.correction, [claim.diagnosis?.corrected ?? null]),
    ...field(fields.assumptions, assumedOf(claim)),
    ...field(fields.notes, claim.notes),
    ...(claim.sql === null ? [] : ['', `${fence}sql`, printable(claim.sql).trimEnd(), fence]),
    '',
  ];
};

/** A table row; `escapeMarkdown` has already escaped the bars. */
const row = (cells: readonly string[]): string => `| ${cells.map((cell) => escapeMarkdown(cell)).join(' | ')} |`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  row(heads),
  `|${heads.map((_, index) => (index === 0 ? ' ---: ' : ' --- ')).join('|')}|`,
  ...rows.map(row),
  '',
];

const because = (claim: CheckedClaim, speech: Speech): string =>
  Object.hasOwn(speech.words.because, claim.reasonCode) ? (speech.words.because[claim.reasonCode] ?? '') : '';

const formatOne = (report: Report, options: FormatOptions): string => {
  const speech = speechOf(report.document.language, options);
  const { words } = speech;
  const { headings, columns } = words;
  const groups = groupClaims(report);
  const counts = countGroups(groups);
  const { document } = report;
  const url = safeUrl(document.url);
  const facts = [
    document.title === null || document.source === '-' ? '' : escapeMarkdown(document.source),
    escapeMarkdown(languageName(document.language, speech)),
    ...datesOf(report, speech).map(escapeMarkdown),
    document.author === null ? '' : escapeMarkdown(document.author),
    url === null ? '' : link(url),
  ].filter((fact) => fact !== '');
  const section = (
    title: string,
    claims: readonly NumberedClaim[],
    body: (items: readonly NumberedClaim[]) => readonly string[],
  ) => (claims.length === 0 ? [] : [`## ${title} (${claims.length})`, '', ...body(claims)]);
  const listing =
    (heads: readonly string[], cells: (claim: CheckedClaim) => readonly string[]) =>
    (items: readonly NumberedClaim[]) =>
      table(
        ['', ...heads],
        items.map(({ number, claim }) => [String(number), ...cells(claim)]),
      );
  const cards = (items: readonly NumberedClaim[]) => items.flatMap((item) => card(item, report, speech));
  const where = (claim: CheckedClaim) => words.line(claim.line, null);
  const lines = [
    `# ${escapeMarkdown(words.reportTitle(documentName(report, speech)))}`,
    '',
    facts.join(' · '),
    '',
    `**${counts.refuted + counts.conflicting === 0 ? `${words.nothingFlagged}** ` : ''}${words.counts(counts).join(' · ')}${counts.refuted + counts.conflicting === 0 ? '' : '**'}`.trimEnd(),
    '',
    ...section(headings.refuted, groups.refuted, cards),
    ...section(headings.conflicting, groups.conflicting, cards),
    ...section(
      headings.supported,
      groups.supported,
      listing([columns.quote, words.fields.formula, columns.place], (claim) => [
        claim.quote,
        [workingOrResult(claim, speech) ?? claim.reason, because(claim, speech), ...claim.notes]
          .filter(Boolean)
          .join(' · '),
        where(claim),
      ]),
    ),
    ...section(
      headings.unchecked,
      groups.unchecked,
      listing([columns.quote, columns.reason, columns.place], (claim) => [claim.quote, claim.reason, where(claim)]),
    ),
    ...section(
      headings.suppressed,
      groups.suppressed,
      listing([columns.quote, columns.reason, columns.place], (claim) => [
        claim.quote,
        `${words.verdict[claim.verdict]}, ${words.suppressed(claim.suppressed ?? '')}`,
        where(claim),
      ]),
    ),
    `## ${headings.coverage}`,
    '',
    ...coverageLines(report, speech).map((line) => `- ${escapeMarkdown(line)}`),
    ...(report.notes.length === 0
      ? []
      : ['', `## ${headings.notes}`, '', ...report.notes.map((note) => `- ${escapeMarkdown(note)}`)]),
    '',
    `*${escapeMarkdown(words.madeBy)}*`,
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};

/** One report, or several divided by rules. */
export const formatMarkdown = (reports: Report | readonly Report[], options: FormatOptions): string =>
  asReports(reports)
    .map((report) => formatOne(report, options))
    .join('\n---\n\n');
