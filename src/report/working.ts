/**
 * The working of one claim in words that every format shares: where the quote stands in its sentence, the formula with
 * its result ("(40,000 ÷ 15,000) − 1 = +167%"), and what each source is called ("rides.csv, row 3, column “value”").
 */
import type { CheckedClaim, Evidence, Report, Stated } from '../contract.ts';
import { isArrival } from './draw-series.ts';
import { oneLine, safeUrl } from './escape.ts';
import { type FigureStyle, formatDay, formatFigure, formatStated } from './figures.ts';
import type { Speech } from './options.ts';

/** A change is said with its sign; every other figure without, and so where a change arrives: "from 5.2% to 4.9%". */
export const figureStyle = (claim: CheckedClaim): FigureStyle => ({
  signed: claim.kind === 'change' && !isArrival(claim),
});

/** What was worked out has as many decimals as the figure it is held against, and one at least. */
export const recomputedStyle = (claim: CheckedClaim): FigureStyle => {
  const { value } = claim.stated;
  const decimals = value === null ? 0 : (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
  return { ...figureStyle(claim), decimals: Math.max(1, decimals) };
};

export interface QuotedSentence {
  readonly text: string;
  /** Where the quote stands in `text`; null when it could not be found there. */
  readonly mark: { readonly start: number; readonly end: number } | null;
}

/** A sentence longer than this is shown around its quote only. */
const SENTENCE_LIMIT = 420;

const markOf = (claim: CheckedClaim, report: Report): QuotedSentence['mark'] => {
  const { sentence, quote, start } = claim;
  // Only as far back as the sentence can begin: a long text with many claims is not searched for each.
  const from = Math.max(0, start - sentence.length);
  const at = report.document.text.slice(from, start + sentence.length).lastIndexOf(sentence, start - from);
  const byOffset = at < 0 ? -1 : start - from - at;
  const found = byOffset >= 0 && sentence.startsWith(quote, byOffset) ? byOffset : sentence.indexOf(quote);
  return found < 0 || quote === '' ? null : { start: found, end: found + quote.length };
};

/** The claim's sentence on one line with the place of its quote; the quote alone when the sentence does not hold it. */
export const quoteInSentence = (claim: CheckedClaim, report: Report): QuotedSentence => {
  const mark = markOf(claim, report);
  if (mark === null) {
    const quote = oneLine(claim.quote);
    return { text: quote, mark: { start: 0, end: quote.length } };
  }
  const room = Math.max(0, SENTENCE_LIMIT - (mark.end - mark.start)) / 2;
  const long = claim.sentence.length > SENTENCE_LIMIT;
  const from = long && mark.start > room ? wordEdge(claim.sentence, mark.start - room) : 0;
  const to =
    long && claim.sentence.length - mark.end > room ? wordEdge(claim.sentence, mark.end + room) : claim.sentence.length;
  const tidy = (text: string) => oneLine(`|${text}|`).slice(1, -1);
  const before = (from > 0 ? '… ' : '') + tidy(claim.sentence.slice(from, mark.start)).trimStart();
  const quote = tidy(claim.sentence.slice(mark.start, mark.end));
  const after = tidy(claim.sentence.slice(mark.end, to)).trimEnd() + (to < claim.sentence.length ? ' …' : '');
  return { text: before + quote + after, mark: { start: before.length, end: before.length + quote.length } };
};

/** The nearest space at or before an offset, so that an excerpt does not begin inside a word. */
const wordEdge = (text: string, offset: number): number => {
  const at = Math.round(offset);
  const space = text.lastIndexOf(' ', at);
  return space > at - 40 && space >= 0 ? space : at;
};

const resultOf = (claim: CheckedClaim, speech: Speech): string | null =>
  claim.recomputed === null || claim.recomputed.value === null
    ? null
    : formatFigure(claim.recomputed.value, claim.recomputed.unit, speech, recomputedStyle(claim));

/** A formula that is one figure works nothing out: the figure is said already. */
const isBareFigure = (formula: string): boolean => /^[+−-]?[\d\s.,%‰€$£]+$/.test(formula);

/** "(40,000 ÷ 15,000) − 1 = +166.67%": the formula, with its result unless it already says it; null where there is none. */
export const workingOf = (claim: CheckedClaim, speech: Speech): string | null => {
  if (claim.formula === null || isBareFigure(claim.formula)) return null;
  const line = oneLine(claim.formula);
  const result = resultOf(claim, speech);
  if (result !== null && bare(line) === bare(result)) return null;
  if (result === null || /[=≈<>≤≥≠→]/.test(line) || !/[÷×+−\-/*(,;]\s/.test(line)) return line;
  return `${line} = ${result}`;
};

const bare = (text: string): string => text.replace(/\s/g, '');

/** The working, or the figure found where nothing had to be worked out, and what it is of: "6,214 (Total, meals, 2023)". */
export const workingOrResult = (claim: CheckedClaim, speech: Speech): string | null => {
  const working = workingOf(claim, speech);
  const result = resultOf(claim, speech);
  if (working !== null || result === null) return working;
  const [only, ...more] = claim.evidence;
  const label = only === undefined || more.length > 0 || isFromArticle(only) ? '' : oneLine(only.label);
  return label === '' ? result : `${result} (${label})`;
};

const isSaidIn = (text: string, { reason }: CheckedClaim): boolean =>
  oneLine(reason).toLowerCase().includes(text.replace(/\.$/, '').toLowerCase());

/** The likely mistake, unless the reason has named it already. */
export const mistakeOf = (claim: CheckedClaim): string | null => {
  const message = oneLine(claim.diagnosis?.message ?? '');
  return message === '' || isSaidIn(message, claim) ? null : message;
};

/** A range is its two ends, never the middle between them; the half unit that rounding allows is not shown on top. */
export const statedOf = (claim: CheckedClaim): Stated => {
  const { stated } = claim;
  if (claim.kind !== 'range' || stated.min === null || stated.max === null) return stated;
  const rounded = (end: number): number => Number(end.toPrecision(4));
  return { ...stated, value: null, min: rounded(stated.min), max: rounded(stated.max) };
};

/** A range that was compared with nothing says no more than its own words, which are quoted. */
export const isShownAsStated = (claim: CheckedClaim): boolean => claim.kind !== 'range' || claim.recomputed !== null;

export const statedLine = (claim: CheckedClaim, speech: Speech): string | null =>
  isShownAsStated(claim) ? formatStated(statedOf(claim), speech, figureStyle(claim)) : null;

export const recomputedLine = (claim: CheckedClaim, speech: Speech): string | null =>
  claim.recomputed === null ? null : formatStated(claim.recomputed, speech, recomputedStyle(claim));

export const isFromArticle = (evidence: Evidence): boolean => evidence.row === null && evidence.start !== null;

const paragraphStarts = new WeakMap<Report, readonly number[]>();

/** The paragraph that an offset lies in, from 1; the breaks are found once a report. */
const paragraphOf = (report: Report, offset: number): number => {
  let starts = paragraphStarts.get(report);
  if (starts === undefined) {
    starts = [...report.document.text.matchAll(/\n[ \t]*\n\s*/g)].map((match) => match.index + match[0].length);
    paragraphStarts.set(report, starts);
  }
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
};

/** Where a figure was read: "the article itself, line 14", or "rides.csv, row 3, column “value”". */
export const placeOf = (evidence: Evidence, report: Report, speech: Speech): string => {
  const { words } = speech;
  if (isFromArticle(evidence)) {
    const place =
      evidence.line === undefined
        ? words.paragraph(paragraphOf(report, evidence.start ?? 0))
        : words.line(evidence.line, null);
    return `${words.article}, ${place}`;
  }
  return [oneLine(evidence.source), cellOf(evidence, speech)].filter((part) => part !== '').join(', ');
};

/** "row 3, column “value”"; '' where neither is known. */
const cellOf = (evidence: Evidence, { words }: Speech): string =>
  [
    evidence.row === null ? '' : words.row(evidence.row),
    evidence.column === null ? '' : words.column(oneLine(evidence.column)),
  ]
    .filter((part) => part !== '')
    .join(', ');

/** How much of the article is shown on either side of one of its figures. */
const ASIDE = 36;

/** Whether the article says the label itself where the figure stands. */
const isSaidAround = (evidence: Evidence, text: string): boolean => {
  const { label } = evidence;
  const reach = Math.max(ASIDE, label.length);
  const start = evidence.start ?? 0;
  return text.slice(Math.max(0, start - reach), (evidence.end ?? start) + reach).includes(label);
};

/** "… the west line 12,300 and the ferry …": a figure of the article in its own words. */
const excerptOf = (evidence: Evidence, text: string): string => {
  const start = evidence.start ?? 0;
  const end = evidence.end ?? start;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const from = start - ASIDE <= lineStart ? lineStart : Math.min(start, text.indexOf(' ', start - ASIDE) + 1);
  const to = end + ASIDE >= lineEnd ? lineEnd : Math.max(end, text.lastIndexOf(' ', end + ASIDE));
  return `${from > lineStart ? '… ' : ''}${oneLine(text.slice(from, to))}${to < lineEnd ? ' …' : ''}`;
};

/** The article's own figures that stand close by each other are shown by one excerpt: "… from £2.40 to £2.60 …". */
function mergedOwn(evidence: readonly Evidence[], report: Report): readonly Evidence[] {
  const merged: Evidence[] = [];
  for (const item of evidence) {
    const at = merged.findIndex((other) => isFromArticle(item) && isFromArticle(other) && isNear(item, other, report));
    const other = merged[at];
    if (other === undefined) merged.push(item);
    else merged[at] = spanning(other, item);
  }
  return merged;
}

const isNear = (a: Evidence, b: Evidence, report: Report): boolean =>
  paragraphOf(report, a.start ?? 0) === paragraphOf(report, b.start ?? 0) &&
  Math.max(a.start ?? 0, b.start ?? 0) - Math.min(a.end ?? 0, b.end ?? 0) <= 2 * ASIDE;

/** What both are labelled by is said between them. */
const spanning = (a: Evidence, b: Evidence): Evidence => ({
  ...((a.start ?? 0) <= (b.start ?? 0) ? a : b),
  start: Math.min(a.start ?? 0, b.start ?? 0),
  end: Math.max(a.end ?? 0, b.end ?? 0),
  label: '',
});

/** What stands there: "“40,000”, Northfield, rides, 2024-Q1 (2 April 2024)", or the words of the article around it. */
export const sayingOf = (evidence: Evidence, report: Report, speech: Speech): string => {
  const own = isFromArticle(evidence);
  const quote = own ? excerptOf(evidence, report.document.text) : evidence.quote;
  const label = own && isSaidAround(evidence, report.document.text) ? '' : oneLine(evidence.label);
  const date = evidence.date === null ? '' : ` (${formatDay(oneLine(evidence.date), speech)})`;
  return `${speech.words.quote(oneLine(quote))}${label === '' ? '' : `, ${label}`}${date}`;
};

/** Who says it and where, beside the verdict: "change · line 12, column 24 · embedded post · according to Stock Talk". */
export const circumstancesOf = (claim: CheckedClaim, speech: Speech): readonly string[] => {
  const { words } = speech;
  return [
    words.kind[claim.kind],
    words.line(claim.line, claim.column),
    ...(claim.context === 'body' ? [] : [words.context[claim.context]]),
    ...(claim.attribution === null ? [] : [words.saidBy(oneLine(claim.attribution))]),
  ];
};

/** Title, else file name, else the source as given: what to call a document in a heading. */
export const documentName = (report: Report, speech: Speech): string => {
  const { title, source } = report.document;
  return oneLine(title ?? '') || (source === '-' ? speech.words.pasted : oneLine(source));
};

/** "published 3 September 2024", "updated 4 September 2024". */
export const datesOf = (report: Report, speech: Speech): readonly string[] => {
  const { publishedAt, modifiedAt } = report.document;
  const day = (iso: string): string => formatDay(oneLine(iso), speech);
  return [
    ...(publishedAt === null ? [] : [speech.words.published(day(publishedAt))]),
    ...(modifiedAt === null ? [] : [speech.words.modified(day(modifiedAt))]),
  ];
};

/** Sources with what hangs on each: figures from one table are listed together, its name, address and licence said once. */
export interface SourceGroup {
  /** What the lines are of, where they do not say so themselves. */
  readonly name: string | null;
  readonly lines: readonly string[];
  readonly url: string | null;
  readonly licence: string | null;
}

export const groupSources = (evidence: readonly Evidence[], report: Report, speech: Speech): readonly SourceGroup[] => {
  const groups: { key: string; items: Evidence[] }[] = [];
  for (const item of mergedOwn(evidence, report)) {
    const key = JSON.stringify([item.source, item.url, item.licence]);
    const last = groups.at(-1);
    if (last !== undefined && last.key === key) last.items.push(item);
    else groups.push({ key, items: [item] });
  }
  return groups.map(({ items }) => {
    const [first] = items;
    const isTable = items.length > 1 && items.every((item) => !isFromArticle(item) && cellOf(item, speech) !== '');
    return {
      name: isTable ? oneLine(first?.source ?? '') : null,
      // Two figures of one sentence are shown by the same words, once.
      lines: [
        ...new Set(
          items.map((item) => {
            const place = isTable ? cellOf(item, speech) : placeOf(item, report, speech);
            return `${place}${speech.words.colon}${sayingOf(item, report, speech)}`;
          }),
        ),
      ],
      url: safeUrl(first?.url ?? null),
      licence: first?.licence ?? null,
    };
  });
};

const sameFigure = (a: Evidence, b: Evidence): boolean =>
  a.source === b.source && a.row === b.row && a.column === b.column && a.start === b.start;

/** The evidence that is not already listed under one of the claim's readings. */
export const furtherEvidence = (claim: CheckedClaim): readonly Evidence[] => {
  const listed = claim.readings.flatMap((reading) => reading.evidence);
  return claim.evidence.filter((item) => !listed.some((other) => sameFigure(item, other)));
};

/** The coverage sentences: what was seen, and why the rest was not checked. */
export const coverageLines = (report: Report, speech: Speech): readonly string[] => {
  const { words } = speech;
  const { coverage } = report;
  const listed = (counts: Readonly<Record<string, number>>, names: Readonly<Record<string, (n: number) => string>>) =>
    words.list(
      Object.entries(counts)
        .filter(([, n]) => n > 0)
        .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
        .map(([code, n]) => (Object.hasOwn(names, code) ? names[code]?.(n) : undefined) ?? `${n} ${oneLine(code)}`),
    );
  const unchecked = listed(coverage.unchecked, words.unchecked);
  const labels = listed(coverage.labels, words.label);
  return [
    coverage.claims === 0
      ? `${words.coverage(coverage.quantities, 0, 0)} ${report.document.text === '' ? words.noText : words.noClaims}`
      : words.coverage(coverage.quantities, coverage.claims, coverage.checked),
    ...(unchecked === '' ? [] : [`${words.uncheckedBecause}${words.colon}${unchecked}.`]),
    ...(labels === '' ? [] : [`${words.alsoSeen}${words.colon}${labels}.`]),
  ];
};

/** Whether any flag stands on the article's own figures alone. */
export const isSelfContradiction = (claim: CheckedClaim): boolean =>
  claim.evidence.length > 0 && claim.evidence.every(isFromArticle);

const ended = (text: string): string => (text === '' || /[.!?…]["”»]?$/.test(text) ? text : `${text}.`);

/** The whole finding in a few plain sentences, for tools that show one message: reason, working, mistake, correction. */
export const messageOf = (claim: CheckedClaim, speech: Speech): string => {
  const { fields, colon, quote } = speech.words;
  const working = workingOf(claim, speech);
  const mistake = mistakeOf(claim);
  const corrected = oneLine(claim.diagnosis?.corrected ?? '');
  return [
    `${quote(oneLine(claim.quote))}${colon}${speech.words.verdict[claim.verdict]}.`,
    ended(oneLine(claim.reason)),
    working === null || isSaidIn(working, claim) ? '' : ended(`${fields.formula}${colon}${working}`),
    mistake === null ? '' : ended(`${fields.diagnosis}${colon}${mistake}`),
    corrected === '' ? '' : ended(`${fields.correction}${colon}${quote(corrected)}`),
  ]
    .filter((part) => part !== '')
    .join(' ');
};

/** What was taken for granted, in sentences; without them, the parts of the claim that were filled in. */
export const assumedOf = (claim: CheckedClaim): readonly string[] =>
  claim.assumptions.length > 0
    ? claim.assumptions.map(oneLine)
    : claim.slots
        .filter((slot) => slot.filled === 'assumed')
        .map((slot) => `${oneLine(slot.value)} (${oneLine(slot.rule)})`);
