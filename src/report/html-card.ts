/**
 * The working of one claim in HTML: a full card for what is flagged (the quote in its sentence, what it says against what
 * it works out as, formula, sources, likely mistake, correction, chart, SQL), a short row for the rest.
 */
import type { CheckedClaim, Evidence, Report } from '../contract.ts';
import { claimedLevel, type DrawSeries } from './draw-series.ts';
import { escapeHtml, printable } from './escape.ts';
import { figureParts, formatFigure } from './figures.ts';
import { fateOf, link, signs, text } from './html-tags.ts';
import type { NumberedClaim, Speech } from './options.ts';
import {
  assumedOf,
  circumstancesOf,
  figureStyle,
  furtherEvidence,
  groupSources,
  isShownAsStated,
  mistakeOf,
  quoteInSentence,
  recomputedStyle,
  statedOf,
  workingOf,
  workingOrResult,
} from './working.ts';
import { glue } from './wrap.ts';

export interface CardContext {
  readonly report: Report;
  readonly speech: Speech;
  /** Keeps the ids of several reports on one page apart. */
  readonly prefix: string;
  readonly drawSeries: DrawSeries | null;
}

const sourceList = (evidence: readonly Evidence[], { report, speech }: CardContext): string =>
  groupSources(evidence, report, speech)
    .map(({ name, lines, url, licence }) => {
      const terms = licence === null ? '' : text(speech.words.licence(licence));
      const more = [url === null ? '' : link(url, url), terms].filter((part) => part !== '').join(' · ');
      const listed = lines.map((line) => `<li>${text(line)}</li>`).join('');
      const named = name === null ? listed : `<li>${text(name)}<ul>${listed}</ul></li>`;
      return `${named}${more === '' ? '' : `<li class="source">${more}</li>`}`;
    })
    .join('');

const readingList = (claim: CheckedClaim, context: CardContext): string =>
  claim.readings
    .map((reading) => {
      const { words } = context.speech;
      const unit = (claim.recomputed ?? claim.stated).unit;
      const figure =
        reading.value === null ? '' : text(formatFigure(reading.value, unit, context.speech, figureStyle(claim)));
      const value = figure === '' ? '' : `${escapeHtml(words.colon)}<b>${figure}</b>`;
      const sources = sourceList(reading.evidence, context);
      return `<li>${reading.fits ? '✓' : '✗'} ${text(reading.label)}${value} (${text(words.fits(reading.fits))})${sources === '' ? '' : `<ul>${sources}</ul>`}</li>`;
    })
    .join('');

/** Rows of a definition list; rows without content are left out. `content` is markup already. */
const fieldRows = (rows: readonly (readonly [label: string, content: string, className?: string])[]): string => {
  const filled = rows.filter(([, content]) => content !== '');
  if (filled.length === 0) return '';
  return `<dl class="fields">\n${filled
    .map(
      ([label, content, className]) =>
        `<dt>${text(label)}</dt><dd${className === undefined ? '' : ` class="${className}"`}>${content}</dd>`,
    )
    .join('\n')}\n</dl>\n`;
};

const list = (items: string): string => (items === '' ? '' : `<ul>${items}</ul>`);
const items = (texts: readonly string[]): string => list(texts.map((item) => `<li>${text(item)}</li>`).join(''));

const versus = (claim: CheckedClaim, speech: Speech): string => {
  const { fields } = speech.words;
  const part = (label: string, figure: CheckedClaim['stated'] | null, className: string): string => {
    const style = className === 'said' ? figureStyle(claim) : recomputedStyle(claim);
    const parts = figure === null ? null : figureParts(figure, speech, style);
    if (parts === null) return '';
    const aside = parts.aside === null ? '' : `<small>${text(parts.aside)}</small>`;
    return `<div><dt>${text(label)}</dt><dd class="${className}">${text(parts.main)}${aside}</dd></div>`;
  };
  const both =
    part(fields.stated, isShownAsStated(claim) ? statedOf(claim) : null, 'said') +
    part(fields.recomputed, claim.recomputed, 'result');
  return both === '' ? '' : `<dl class="versus">${both}</dl>\n`;
};

/** The chart is for the eye; the same figures stand in a table below it, for everyone and for copying. */
const chart = (claim: CheckedClaim, { speech, drawSeries }: CardContext): string => {
  const { series } = claim;
  if (series === null || series.points.length === 0) return '';
  const { words } = speech;
  const claimed = claimedLevel(claim);
  const print = (value: number): string => text(formatFigure(value, series.unit, speech));
  const rows = series.points
    .map(
      (point) =>
        `<tr><th scope="row">${text(point.label)}</th><td>${point.used ? `<b>${print(point.value)}</b>` : print(point.value)}</td></tr>`,
    )
    .join('');
  const key = (className: string, label: string): string => `<li class="${className}"><i></i>${text(label)}</li>`;
  const drawn =
    drawSeries === null
      ? ''
      : `${drawSeries(series, claimed, speech)}\n<ul class="keys">${key('used', words.recomputedValue)}${series.points.every((point) => point.used) ? '' : key('unused', words.unusedValue)}${claimed === null ? '' : key('claimed', `${words.claimedValue}${words.colon}${formatFigure(Number(claimed.toPrecision(4)), series.unit, speech)}`)}</ul>\n`;
  return `<figure>
<figcaption>${text(series.label)}</figcaption>
${drawn}<details${drawn === '' ? ' open' : ''}><summary>${text(words.fields.series)}</summary><table class="values"><tbody>${rows}</tbody></table></details>
</figure>
`;
};

/** Clicking selects the whole statement; a keyboard can reach and scroll it. */
const sqlBlock = (claim: CheckedClaim, { speech }: CardContext): string =>
  claim.sql === null
    ? ''
    : `<details><summary>${text(speech.words.fields.sql)}</summary><pre tabindex="0"><code>${escapeHtml(printable(claim.sql).trimEnd())}</code></pre></details>\n`;

const markedSentence = (claim: CheckedClaim, report: Report): string => {
  const { text: written, mark } = quoteInSentence(claim, report);
  const sentence = glue(written);
  if (mark === null) return escapeHtml(sentence);
  const part = (from: number, to?: number): string => escapeHtml(sentence.slice(from, to));
  return `${part(0, mark.start)}<mark class="${fateOf(claim)}">${part(mark.start, mark.end)}</mark>${part(mark.end)}`;
};

const backLink = (number: number, { speech, prefix }: CardContext): string =>
  `<a class="back" href="#${prefix}mark-${number}">${text(speech.words.backToText)}<span class="hidden"> (${text(speech.words.claimNumber(number))})</span></a>`;

/** Everything there is to say of a flagged claim. */
export const cardHtml = ({ number, claim }: NumberedClaim, context: CardContext): string => {
  const { report, speech, prefix } = context;
  const { fields, verdict } = speech.words;
  const fate = fateOf(claim);
  const id = `${prefix}claim-${number}`;
  return `<section class="card ${fate}" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title"><span class="sign" aria-hidden="true">${signs[fate]}</span> <span class="hidden">${text(speech.words.claimNumber(number))}${text(speech.words.colon)}</span><span aria-hidden="true">${number}.</span> <span class="verdict">${text(verdict[claim.verdict])}</span></h3>
<p class="where">${text(circumstancesOf(claim, speech).join(' · '))}</p>
<blockquote>${markedSentence(claim, report)}</blockquote>
${claim.reason === '' ? '' : `<p class="reason">${text(claim.reason)}</p>\n`}${versus(claim, speech)}${fieldRows([
  [fields.formula, text(workingOf(claim, speech) ?? ''), 'formula'],
  [fields.readings, list(readingList(claim, context))],
  [fields.sources, list(sourceList(furtherEvidence(claim), context))],
  [fields.diagnosis, text(mistakeOf(claim) ?? '')],
  [fields.correction, text(claim.diagnosis?.corrected ?? ''), 'correction'],
  [fields.assumptions, items(assumedOf(claim))],
  [fields.notes, items(claim.notes)],
])}${chart(claim, context)}${sqlBlock(claim, context)}${backLink(number, context)}
</section>
`;
};

const shortWorking = (claim: CheckedClaim, speech: Speech): string => {
  const { words } = speech;
  if (claim.suppressed !== null) return `${words.verdict[claim.verdict]}, ${words.suppressed(claim.suppressed)}`;
  if (claim.verdict === 'Not Enough Evidence') return claim.reason;
  const because = Object.hasOwn(words.because, claim.reasonCode) ? words.because[claim.reasonCode] : '';
  return [workingOrResult(claim, speech) ?? claim.reason, because, ...claim.notes].filter(Boolean).join(' · ');
};

/** One line, with the sources and the rest of the working to unfold. */
export const rowHtml = ({ number, claim }: NumberedClaim, context: CardContext): string => {
  const { speech, prefix } = context;
  const { fields, headings } = speech.words;
  const fate = fateOf(claim);
  const id = `${prefix}claim-${number}`;
  const isOpenToReading = claim.suppressed !== null || claim.verdict === 'Supported';
  const more = `${isOpenToReading && claim.reason !== '' ? `<p>${text(claim.reason)}</p>\n` : ''}${fieldRows([
    [fields.readings, list(readingList(claim, context))],
    [fields.sources, list(sourceList(furtherEvidence(claim), context))],
    [fields.assumptions, items(assumedOf(claim))],
  ])}${chart(claim, context)}${
    claim.sql === null ? '' : `<pre tabindex="0"><code>${escapeHtml(printable(claim.sql).trimEnd())}</code></pre>\n`
  }`;
  return `<section class="card row ${fate}" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title"><span class="sign" aria-hidden="true">${signs[fate]}</span> <span class="hidden">${text(speech.words.claimNumber(number))}${text(speech.words.colon)}</span><span aria-hidden="true">${number}.</span> ${text(speech.words.quote(claim.quote))}</h3>
<p>${text(shortWorking(claim, speech))}</p>
${more === '' ? '' : `<details><summary>${text(headings.claims)}<span class="hidden"> (${text(speech.words.claimNumber(number))})</span></summary>\n${more}</details>\n`}${backLink(number, context)}
</section>
`;
};
