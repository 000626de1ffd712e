/**
 * The terminal report, for a news editor at first sight: flagged claims first, each marked in its sentence with what it
 * says ("+130%"), what it works out as ("+166.67%"), the working, the sources and the correction; then the rest, shorter.
 */
import type { CheckedClaim, Evidence, Report } from '../contract.ts';
import { oneLine } from './escape.ts';
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
import { displayWidth, padEnd, wrap, wrapMarked } from './wrap.ts';

type Paint = (text: string) => string;

/** Colour functions as picocolors makes them; `isColorSupported` decides how a quote is marked. */
export interface Colours {
  readonly isColorSupported: boolean;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly underline: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
  readonly cyan: Paint;
}

const asIs: Paint = (text) => text;
export const noColours: Colours = {
  isColorSupported: false,
  bold: asIs,
  dim: asIs,
  underline: asIs,
  red: asIs,
  yellow: asIs,
  green: asIs,
  cyan: asIs,
};

export interface TextOptions extends FormatOptions {
  readonly colours?: Colours;
  /** Columns of the terminal; 80 when unknown, and never more than 100, past which lines are hard to read. */
  readonly width?: number;
  /** Only what is flagged: nothing at all for a clean document. */
  readonly quiet?: boolean;
  /** List every unchecked claim instead of the first few. */
  readonly verbose?: boolean;
}

interface Page {
  readonly colours: Colours;
  readonly width: number;
  readonly speech: Speech;
  readonly report: Report;
  readonly verbose: boolean;
}

const INDENT = 6;
/** What hangs under another line. */
const HANG = '  ';
const UNCHECKED_SHOWN = 6;

const indent = (lines: readonly string[], by: number = INDENT): readonly string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));

/** A label in its own column, its text beside it, lines after the first hanging under the text. */
const field = (page: Page, label: string, labelWidth: number, texts: readonly string[]): readonly string[] => {
  const narrow = page.width < 56;
  const room = narrow ? page.width - INDENT - 2 : page.width - INDENT - labelWidth - 2;
  const lines = texts.flatMap((text) => {
    const hang = text.length - text.trimStart().length;
    return indent(wrap(text, room - hang), hang);
  });
  if (narrow) return [...indent([page.colours.dim(label)]), ...indent(lines, INDENT + 2)];
  return lines.map(
    (line, index) =>
      ' '.repeat(INDENT) +
      (index === 0 ? page.colours.dim(padEnd(label, labelWidth)) : ' '.repeat(labelWidth)) +
      '  ' +
      line,
  );
};

/** The sentence with its quote underlined; without colours, a row of carets under the quote does the same. */
const markedSentence = (page: Page, claim: CheckedClaim, paint: Paint): readonly string[] => {
  const { text, mark } = quoteInSentence(claim, page.report);
  return wrapMarked(text, mark, page.width - INDENT).flatMap(({ runs }) => {
    if (page.colours.isColorSupported)
      return [
        runs
          .map((run) => (run.marked ? page.colours.bold(page.colours.underline(paint(run.text))) : run.text))
          .join(''),
      ];
    const carets = runs.map((run) => (run.marked ? '^' : ' ').repeat(displayWidth(run.text))).join('');
    const line = runs.map((run) => run.text).join('');
    return carets.trim() === '' ? [line] : [line, carets.trimEnd()];
  });
};

const evidenceLines = (page: Page, evidence: readonly Evidence[]): readonly string[] =>
  groupSources(evidence, page.report, page.speech).flatMap(({ name, lines, url, licence }) => {
    const terms = licence === null ? '' : page.speech.words.licence(oneLine(licence));
    const more = url === null ? terms : terms === '' ? url : `${url} (${terms})`;
    const listed = name === null ? lines : [name, ...lines.map((line) => `${HANG}${line}`)];
    return more === '' ? listed : [...listed, more];
  });

const readingLines = (page: Page, claim: CheckedClaim): readonly string[] =>
  claim.readings.flatMap((reading) => {
    const value =
      reading.value === null
        ? ''
        : `${page.speech.words.colon}${formatFigure(reading.value, (claim.recomputed ?? claim.stated).unit, page.speech, figureStyle(claim))}`;
    return [
      `${reading.fits ? '✓' : '✗'} ${oneLine(reading.label)}${value} (${page.speech.words.fits(reading.fits)})`,
      ...evidenceLines(page, reading.evidence).map((line) => `${HANG}${line}`),
    ];
  });

const fullCard = (page: Page, { number, claim }: NumberedClaim, symbol: string, paint: Paint): readonly string[] => {
  const { colours, speech } = page;
  const { fields, verdict } = speech.words;
  const head = `${verdict[claim.verdict]} · ${circumstancesOf(claim, speech).join(' · ')}`;
  const rows: readonly (readonly [string, readonly string[], Paint])[] = [
    [fields.stated, [statedLine(claim, speech) ?? ''], asIs],
    [fields.recomputed, [recomputedLine(claim, speech) ?? ''], asIs],
    [fields.formula, [workingOf(claim, speech) ?? ''], asIs],
    [fields.readings, readingLines(page, claim), asIs],
    [fields.sources, evidenceLines(page, furtherEvidence(claim)), asIs],
    [fields.diagnosis, [mistakeOf(claim) ?? ''], asIs],
    [fields.correction, [oneLine(claim.diagnosis?.corrected ?? '')], asIs],
    [fields.assumptions, assumedOf(claim), asIs],
    [fields.notes, claim.notes.map(oneLine), asIs],
  ];
  const filled = rows
    .map(([label, texts, style]) => [label, texts.filter((text) => text.trim() !== ''), style] as const)
    .filter(([, texts]) => texts.length > 0);
  const labelWidth = Math.max(...filled.map(([label]) => displayWidth(label)), 0);
  const [headLine = '', ...headRest] = wrap(head, page.width - INDENT);
  return [
    ` ${paint(symbol)} ${padEnd(String(number), 2)} ${paint(colours.bold(headLine))}`,
    ...indent(headRest),
    '',
    ...indent(markedSentence(page, claim, paint)),
    '',
    ...(claim.reason === '' ? [] : [...indent(wrap(oneLine(claim.reason), page.width - INDENT)), '']),
    ...filled.flatMap(([label, texts]) => field(page, label, labelWidth, texts)),
  ];
};

/** "✓ 3  “467 %”  (85,000 ÷ 15,000) − 1 = +466.67%": one entry, as many lines as the width makes it. */
const shortEntry = (page: Page, { number, claim }: NumberedClaim, symbol: string, text: string): readonly string[] => {
  const { words } = page.speech;
  const lines = wrap(
    `${words.quote(oneLine(claim.quote))}${text === '' ? '' : ` – ${text}`} (${words.line(claim.line, null)})`,
    page.width - INDENT,
  );
  return lines.map((line, index) =>
    index === 0 ? ` ${symbol} ${padEnd(String(number), 2)} ${line}` : ' '.repeat(INDENT) + line,
  );
};

const supportedText = (page: Page, claim: CheckedClaim): string =>
  [
    workingOrResult(claim, page.speech) ?? oneLine(claim.reason),
    Object.hasOwn(page.speech.words.because, claim.reasonCode)
      ? (page.speech.words.because[claim.reasonCode] ?? '')
      : '',
    ...claim.notes.map(oneLine),
  ]
    .filter((text) => text !== '')
    .join(' · ');

const heading = (page: Page, title: string, count: number | null, paint: Paint): readonly string[] => {
  const text = count === null ? title : `${title} (${count})`;
  return [paint(page.colours.bold(text)), page.colours.dim('─'.repeat(Math.min(page.width, displayWidth(text)))), ''];
};

const section = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [...lines, '']);

const cards = (page: Page, title: string, claims: readonly NumberedClaim[], symbol: string, paint: Paint) =>
  claims.length === 0
    ? []
    : [
        ...heading(page, title, claims.length, paint),
        ...claims.flatMap((claim) => [...fullCard(page, claim, symbol, paint), '']),
      ];

const documentLines = (page: Page): readonly string[] => {
  const { report, speech, colours } = page;
  const { document } = report;
  const facts = [
    document.title === null || document.source === '-' ? '' : oneLine(document.source),
    languageName(document.language, speech),
    ...datesOf(report, speech),
    document.author === null ? '' : oneLine(document.author),
  ].filter((fact) => fact !== '');
  return [
    ...wrap(documentName(report, speech), page.width).map(colours.bold),
    ...wrap(facts.join(' · '), page.width).map(colours.dim),
  ];
};

const formatOne = (report: Report, options: TextOptions): string => {
  const colours = options.colours ?? noColours;
  const speech = speechOf(report.document.language, options);
  const width = Math.min(100, Math.max(32, options.width ?? 80));
  const page: Page = { colours, width, speech, report, verbose: options.verbose ?? false };
  const { words } = speech;
  const groups = groupClaims(report);
  const counts = countGroups(groups);
  const isClean = counts.refuted + counts.conflicting === 0;
  const quiet = options.quiet ?? false;
  if (quiet && isClean) return '';
  const flagged = [
    ...cards(page, words.headings.refuted, groups.refuted, '✗', colours.red),
    ...cards(page, words.headings.conflicting, groups.conflicting, '≠', colours.yellow),
  ];
  if (quiet) return `${[...documentLines(page), '', ...flagged].join('\n').trimEnd()}\n`;
  const shown = page.verbose ? groups.unchecked : groups.unchecked.slice(0, UNCHECKED_SHOWN);
  const rest = groups.unchecked.length - shown.length;
  const short = (title: string, paint: Paint, count: number, lines: readonly string[]) =>
    count === 0 ? [] : [...heading(page, title, count, paint), ...section(lines)];
  const summary = words.counts(counts);
  const lines = [
    ...documentLines(page),
    '',
    ...(isClean ? [colours.green(colours.bold(words.nothingFlagged))] : []),
    ...(summary.length === 0 ? [] : wrap(summary.join(' · '), width)),
    '',
    ...flagged,
    ...short(
      words.headings.supported,
      colours.green,
      groups.supported.length,
      groups.supported.flatMap((item) => shortEntry(page, item, colours.green('✓'), supportedText(page, item.claim))),
    ),
    ...short(words.headings.unchecked, colours.dim, groups.unchecked.length, [
      ...shown.flatMap((item) => shortEntry(page, item, '·', oneLine(item.claim.reason))),
      ...(rest > 0 ? [' '.repeat(INDENT) + words.moreUnchecked(rest)] : []),
    ]),
    ...short(
      words.headings.suppressed,
      colours.dim,
      groups.suppressed.length,
      groups.suppressed.flatMap((item) =>
        shortEntry(
          page,
          item,
          '–',
          `${words.verdict[item.claim.verdict]}, ${words.suppressed(oneLine(item.claim.suppressed ?? ''))}`,
        ),
      ),
    ),
    ...heading(page, words.headings.coverage, null, asIs),
    ...coverageLines(report, speech).flatMap((line) => wrap(line, width)),
    ...(report.notes.length === 0
      ? []
      : [
          '',
          ...heading(page, words.headings.notes, null, asIs),
          ...report.notes.flatMap((note) => wrap(`– ${oneLine(note)}`, width)),
        ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};

/** One report, or several one after the other; '' when there is nothing to say (quiet and clean). */
export const formatText = (reports: Report | readonly Report[], options: TextOptions): string =>
  asReports(reports)
    .map((report) => formatOne(report, options))
    .filter((text) => text !== '')
    .join('\n\n');
