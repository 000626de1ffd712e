/**
 * The index page of a batch: one row a document with its claims, what is flagged and how much was checked, each linked to
 * its report; flagged documents first, and sortable where scripts run.
 */
import { escapeHtml } from './escape.ts';
import { printer } from './figures.ts';
import { pageOf, text } from './html-tags.ts';
import { sortScript, sortScriptHash } from './index-script.ts';
import { type FormatOptions, type Speech, speechOf } from './options.ts';
import { relativeHref } from './source-uri.ts';

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

const cells = (sums: Sums, speech: Speech): string => {
  const integer = printer(speech.locale, {});
  const percent = printer(speech.locale, { style: 'percent', maximumFractionDigits: 0 });
  const share = sums.claims === 0 ? null : sums.checked / sums.claims;
  const flagged = (count: number): string =>
    `<td data-value="${count}"${count > 0 ? ' class="some"' : ''}>${text(integer.format(count))}</td>`;
  const plain = (count: number): string => `<td data-value="${count}">${text(integer.format(count))}</td>`;
  return [
    plain(sums.claims),
    flagged(sums.refuted + sums.conflicting),
    plain(sums.refuted),
    plain(sums.conflicting),
    plain(sums.supported),
    `<td data-value="${share === null ? -1 : share.toFixed(6)}">${share === null ? '–' : `${text(percent.format(share))}<small>${text(integer.format(sums.checked))}/${text(integer.format(sums.claims))}</small>`}</td>`,
  ].join('');
};

const rowHtml = (row: IndexRow, speech: Speech): string => {
  const name = row.title ?? '';
  const label = text(name === '' ? row.source : name);
  const linked = row.report === null ? label : `<a href="${escapeHtml(relativeHref(row.report))}">${label}</a>`;
  const file = name === '' ? '' : `<small>${text(row.source)}</small>`;
  const language = row.language === null ? '' : ` lang="${text(row.language)}"`;
  if (row.error !== null) {
    const why = `<small class="some">${text(speech.words.columns.failed)}${text(speech.words.colon)} ${text(row.error.message)}</small>`;
    return `<tr><th scope="row" data-value="${text(name || row.source)}">${linked}${file}${why}</th>${'<td data-value="-1">–</td>'.repeat(6)}</tr>`;
  }
  return `<tr><th scope="row" data-value="${text(name || row.source)}"><span${language}>${linked}</span>${file}</th>${cells(row, speech)}</tr>`;
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
  const heads = [
    columns.document,
    columns.claims,
    columns.flagged,
    columns.refuted,
    columns.conflicting,
    columns.supported,
    columns.coverage,
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
<thead><tr>${heads.map((head) => `<th scope="col">${text(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows
  .toSorted(byNeed)
  .map((row) => rowHtml(row, speech))
  .join('\n')}
</tbody>
<tfoot><tr><th scope="row">${text(columns.total)}</th>${cells(total, speech)}</tr></tfoot>
</table>
</div>
<footer>${text(words.madeBy)}</footer>
</main>`,
  });
};
