/**
 * The index page of a batch: one row a document with what is flagged in it, in its own words, and how much was checked, each
 * linked to its report; flagged documents first, and sortable where scripts run.
 */
import { escapeHtml, oneLine } from './escape.ts';
import { printer } from './figures.ts';
import { pageOf, signs, text } from './html-tags.ts';
import { sortScript, sortScriptHash } from './index-script.ts';
import { type FormatOptions, type Speech, speechOf } from './options.ts';
import { relativeHref } from './source-uri.ts';
import { clip } from './wrap.ts';

/** A document of the batch; the counts are of claims. */
export interface IndexRow {
  readonly source: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly claims: number;
  readonly checked: number;
  readonly supported: number;
  readonly refuted: number;
  readonly conflicting: number;
  /** Path of its report from the index page, `/`-separated; null without one. */
  readonly report: string | null;
  /** Why it could not be read; null when it was. */
  readonly error: { readonly message: string } | null;
  /** What is refuted or conflicting, in the order of the text; the first few are quoted. */
  readonly findings?: readonly IndexFinding[];
}

export interface IndexFinding {
  readonly verdict: string;
  readonly quote: string;
  /** Why it is silenced; null when it is not. */
  readonly suppressed: string | null;
}

export interface IndexOptions extends FormatOptions {
  /** Language of the page; by default that of most documents. */
  readonly language?: string | null;
}

const commonLanguage = (rows: readonly IndexRow[]): string => {
  const counts = new Map<string, number>();
  for (const { language } of rows) if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? 'en';
};

const flaggedOf = (row: IndexRow): number => row.refuted + row.conflicting;

/** Unreadable documents first, since they need somebody; then the most flagged; then by name. */
const byNeed = (a: IndexRow, b: IndexRow): number =>
  Number(b.error !== null) - Number(a.error !== null) ||
  flaggedOf(b) - flaggedOf(a) ||
  b.refuted - a.refuted ||
  (a.source < b.source ? -1 : a.source > b.source ? 1 : 0);

interface Sums {
  readonly claims: number;
  readonly refuted: number;
  readonly conflicting: number;
  readonly supported: number;
  readonly checked: number;
}

/** Columns that a narrow screen can do without. */
const MORE = 'more';

const cells = (sums: Sums, speech: Speech): string => {
  const integer = printer(speech.locale, {});
  const percent = printer(speech.locale, { style: 'percent', maximumFractionDigits: 0 });
  const share = sums.claims === 0 ? null : sums.checked / sums.claims;
  const flagged = (count: number): string =>
    `<td data-value="${count}"${count > 0 ? ' class="some"' : ''}>${text(integer.format(count))}</td>`;
  const plain = (count: number): string =>
    `<td data-value="${count}" class="${MORE}">${text(integer.format(count))}</td>`;
  return [
    flagged(sums.refuted + sums.conflicting),
    plain(sums.refuted),
    plain(sums.conflicting),
    plain(sums.supported),
    plain(sums.claims),
    `<td data-value="${share === null ? -1 : share.toFixed(6)}">${share === null ? '–' : `${text(percent.format(share))}<small>${text(integer.format(sums.checked))}/${text(integer.format(sums.claims))}</small>`}</td>`,
  ].join('');
};

/** So many findings are quoted in a row, and so much of each. */
const QUOTED = 3;
const LONGEST_QUOTE = 90;

/** Findings in the language of their document, quotation marks included. */
const findingsHtml = ({ findings = [], language }: IndexRow, options: IndexOptions, page: Speech): string => {
  const speech = language === null ? page : speechOf(language, options);
  const open = findings.filter(({ suppressed }) => suppressed === null);
  const shown = open.slice(0, QUOTED).map(({ verdict, quote }) => {
    const fate = verdict === 'Refuted' ? 'refuted' : 'conflicting';
    const label = verdict === 'Refuted' ? speech.words.verdict.Refuted : speech.words.verdict['Conflicting Evidence'];
    return `<li class="${fate}"><span aria-hidden="true">${signs[fate]}</span><span class="hidden">${text(label)}${text(speech.words.colon)}</span> ${text(speech.words.quote(clip(oneLine(quote), LONGEST_QUOTE)))}</li>`;
  });
  const rest = open.length - shown.length;
  const more = rest > 0 ? `<li>${text(speech.words.more(rest))}</li>` : '';
  const lang = language === null ? '' : ` lang="${text(language)}"`;
  return shown.length === 0 ? '' : `<ul class="quotes"${lang}>${shown.join('')}${more}</ul>`;
};

const rowHtml = (row: IndexRow, options: IndexOptions, speech: Speech): string => {
  const name = row.title ?? '';
  const label = text(name === '' ? row.source : name);
  const linked = row.report === null ? label : `<a href="${escapeHtml(relativeHref(row.report))}">${label}</a>`;
  const file = name === '' ? '' : `<small>${text(row.source)}</small>`;
  const language = row.language === null ? '' : ` lang="${text(row.language)}"`;
  if (row.error !== null) {
    const why = `<small class="some">${text(speech.words.columns.failed)}${text(speech.words.colon)} ${text(row.error.message)}</small>`;
    return `<tr><th scope="row" data-value="${text(name || row.source)}">${linked}${file}${why}</th><td data-value="-1">–</td>${`<td data-value="-1" class="${MORE}">–</td>`.repeat(4)}<td data-value="-1">–</td></tr>`;
  }
  return `<tr><th scope="row" data-value="${text(name || row.source)}"><span${language}>${linked}</span>${file}${findingsHtml(row, options, speech)}</th>${cells(row, speech)}</tr>`;
};

const totalOf = (rows: readonly IndexRow[]): Sums => {
  const sum = (count: (row: IndexRow) => number): number => rows.reduce((total, row) => total + count(row), 0);
  return {
    claims: sum((row) => row.claims),
    refuted: sum((row) => row.refuted),
    conflicting: sum((row) => row.conflicting),
    supported: sum((row) => row.supported),
    checked: sum((row) => row.checked),
  };
};

/** The whole page; its size grows with the number of rows only. */
export const formatIndex = (rows: readonly IndexRow[], options: IndexOptions): string => {
  const speech = speechOf(options.language ?? commonLanguage(rows), options);
  const { words } = speech;
  const { columns } = words;
  const read = rows.filter((row) => row.error === null);
  const total = totalOf(read);
  const failures = rows.length - read.length;
  const counts = words.counts({
    refuted: total.refuted,
    conflicting: total.conflicting,
    supported: total.supported,
    unchecked: total.claims - total.checked,
    suppressed: 0,
  });
  const facts = [words.documents(rows.length), ...counts, ...(failures === 0 ? [] : [words.failures(failures)])];
  const head = (label: string): string => `<th scope="col">${text(label)}</th>`;
  const more = (label: string): string => `<th scope="col" class="${MORE}">${text(label)}</th>`;
  const heads = [
    head(columns.document),
    head(columns.flagged),
    more(columns.refuted),
    more(columns.conflicting),
    more(columns.supported),
    more(columns.claims),
    head(columns.coverage),
  ];
  return pageOf({
    language: speech.code,
    title: words.indexTitle,
    script: { code: sortScript, hash: sortScriptHash },
    body: `<main class="page">
<header>
<h1>${text(words.indexTitle)}</h1>
<ul class="facts">${facts.map((fact) => `<li>${text(fact)}</li>`).join('')}</ul>
</header>
<p class="hint" hidden>${text(words.sortHint)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${text(words.headings.documents)}">
<table class="index">
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows
  .toSorted(byNeed)
  .map((row) => rowHtml(row, options, speech))
  .join('\n')}
</tbody>
<tfoot><tr><th scope="row">${text(columns.total)}</th>${cells(total, speech)}</tr></tfoot>
</table>
</div>
<footer>${text(words.madeBy)}</footer>
</main>`,
  });
};
