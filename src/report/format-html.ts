/**
 * The HTML report: one file that opens anywhere, without network or script. On top what is flagged, in one line each; then
 * the article with its claims marked, beside the working of each.
 */
import type { Report } from '../contract.ts';
import type { DrawSeries } from './draw-series.ts';
import { languageName } from './figures.ts';
import { articleHtml } from './html-article.ts';
import { type CardContext, cardHtml, rowHtml } from './html-card.ts';
import { type Fate, fateOf, link, pageOf, signs, text } from './html-tags.ts';
import {
  asReports,
  countGroups,
  type FormatOptions,
  type Grouped,
  groupClaims,
  type NumberedClaim,
  type Speech,
  speechOf,
} from './options.ts';
import { coverageLines, datesOf, documentName } from './working.ts';

export interface HtmlOptions extends FormatOptions {
  /** Draws charts (`await loadDrawSeries()`); without it a series is shown as its table only. */
  readonly drawSeries?: DrawSeries | null;
}

const fates: readonly Fate[] = ['refuted', 'conflicting', 'supported', 'unchecked', 'suppressed'];

const factsHtml = (report: Report, speech: Speech): string => {
  const { document } = report;
  const facts = [
    document.title === null || document.source === '-' ? '' : link(document.source, document.source),
    text(languageName(document.language, speech)),
    ...datesOf(report, speech).map(text),
    document.author === null ? '' : text(document.author),
    document.url === null || document.url === document.source ? '' : link(document.url, document.url),
  ].filter((fact) => fact !== '');
  return `<ul class="facts">${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul>\n`;
};

const countsHtml = (groups: Grouped, prefix: string, speech: Speech): string => {
  const none = { refuted: 0, conflicting: 0, supported: 0, unchecked: 0, suppressed: 0 };
  const all = countGroups(groups);
  const isClean = all.refuted + all.conflicting === 0;
  const pills = fates
    .filter((fate) => groups[fate].length > 0)
    .map((fate) => {
      const label = speech.words.counts({ ...none, [fate]: all[fate] }).join('');
      return `<li><a class="${fate}" href="#${prefix}${fate}"><span aria-hidden="true">${signs[fate]}</span> ${text(label)}</a></li>`;
    });
  const clean = isClean ? `<li><strong class="supported">${text(speech.words.nothingFlagged)}</strong></li>` : '';
  return `<ul class="counts">${clean}${pills.join('')}</ul>\n`;
};

/** "✗ “130%” → 167%. From 15,000 to 40,000 is a rise of 166.7%." */
const flaggedHtml = (groups: Grouped, prefix: string, speech: Speech): string => {
  const flagged = [...groups.refuted, ...groups.conflicting];
  if (flagged.length === 0) return '';
  const item = ({ number, claim }: NumberedClaim): string => {
    const corrected = claim.diagnosis?.corrected ?? null;
    const instead =
      corrected === null
        ? ''
        : ` <span class="instead"><span aria-hidden="true">→ </span><span class="hidden">${text(speech.words.fields.correction)}${text(speech.words.colon)}</span>${text(corrected)}</span>`;
    return `<li class="${fateOf(claim)}"><span class="sign"><span aria-hidden="true">${signs[fateOf(claim)]}</span><span class="hidden">${text(speech.words.verdict[claim.verdict])}${text(speech.words.colon)}</span></span><div><p><a href="#${prefix}claim-${number}"><b>${text(speech.words.quote(claim.quote))}</b></a>${instead}</p><p class="why">${text(claim.reason)}</p></div></li>`;
  };
  return `<ul class="flagged">\n${flagged.map(item).join('\n')}\n</ul>\n`;
};

const groupHtml = (fate: Fate, claims: readonly NumberedClaim[], context: CardContext): string => {
  if (claims.length === 0) return '';
  const { speech, prefix } = context;
  const body = fate === 'refuted' || fate === 'conflicting' ? cardHtml : rowHtml;
  return `<section class="group" id="${prefix}${fate}" aria-labelledby="${prefix}${fate}-title">
<h2 id="${prefix}${fate}-title">${text(speech.words.headings[fate])} (${claims.length})</h2>
${claims.map((claim) => body(claim, context)).join('')}</section>
`;
};

const legendHtml = (groups: Grouped, speech: Speech): string => {
  const verdicts = {
    refuted: 'Refuted',
    conflicting: 'Conflicting Evidence',
    supported: 'Supported',
    unchecked: 'Not Enough Evidence',
  } as const;
  const entries = (['refuted', 'conflicting', 'supported', 'unchecked'] as const)
    .filter((fate) => groups[fate].length > 0)
    .map(
      (fate) =>
        `<li><mark class="${fate}"><span aria-hidden="true">${signs[fate]} </span>${text(speech.words.verdict[verdicts[fate]])}</mark> ${text(speech.words.meaning[verdicts[fate]])}</li>`,
    );
  return entries.length === 0
    ? ''
    : `<ul class="legend" aria-label="${text(speech.words.headings.legend)}">${entries.join('')}</ul>\n`;
};

const reportHtml = (report: Report, prefix: string, options: HtmlOptions): string => {
  const speech = speechOf(report.document.language, options);
  const { words } = speech;
  const groups = groupClaims(report);
  const context: CardContext = { report, speech, prefix, drawSeries: options.drawSeries ?? null };
  const every = fates.flatMap((fate) => groups[fate]);
  const notes =
    report.notes.length === 0
      ? ''
      : `<section class="group" aria-labelledby="${prefix}notes"><h2 id="${prefix}notes">${text(words.headings.notes)}</h2>
<ul class="notes">${report.notes.map((note) => `<li>${text(note)}</li>`).join('')}</ul></section>
`;
  return `<div class="document" lang="${speech.code}">
<header>
<h1>${text(documentName(report, speech))}</h1>
${factsHtml(report, speech)}${countsHtml(groups, prefix, speech)}${flaggedHtml(groups, prefix, speech)}</header>
<div class="columns">
<section class="read" tabindex="0" aria-labelledby="${prefix}article">
<h2 id="${prefix}article">${text(words.headings.article)}</h2>
<div class="text" lang="${text(report.document.language)}">
${articleHtml(report, every, prefix, speech)}
</div>
${legendHtml(groups, speech)}</section>
<div id="${prefix}workings">
${fates.map((fate) => groupHtml(fate, groups[fate], context)).join('')}<section class="group coverage" aria-labelledby="${prefix}coverage">
<h2 id="${prefix}coverage">${text(words.headings.coverage)}</h2>
${coverageLines(report, speech)
  .map((line) => `<p>${text(line)}</p>`)
  .join('\n')}
</section>
${notes}</div>
</div>
</div>`;
};

/** One page; several reports stand one below the other on it. */
export const formatHtml = (reports: Report | readonly Report[], options: HtmlOptions): string => {
  const all = asReports(reports);
  const [first] = all;
  const speech = speechOf(first?.document.language ?? 'en', options);
  const { words } = speech;
  const prefixOf = (index: number): string => (all.length === 1 ? '' : `d${index + 1}-`);
  const title =
    all.length === 1 && first !== undefined
      ? words.reportTitle(documentName(first, speech))
      : `${words.indexTitle} (${words.documents(all.length)})`;
  return pageOf({
    language: speech.code,
    title,
    body: `<a class="skip" href="#${prefixOf(0)}workings">${text(words.skipToClaims)}</a>
<main class="page">
${all.map((report, index) => reportHtml(report, prefixOf(index), options)).join('\n')}
<footer>${text(words.madeBy)}</footer>
</main>`,
  });
};
