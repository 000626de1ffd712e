/** The formats by name: pure functions from reports to text, the same bytes for a terminal, a pipe and a file. */
import type { Report } from '../contract.ts';
import { type ClaimReviewOptions, formatClaimReview } from './format-claimreview.ts';
import { formatGithub } from './format-github.ts';
import { formatHtml, type HtmlOptions } from './format-html.ts';
import { formatJson, formatNdjson } from './format-json.ts';
import { formatJunit } from './format-junit.ts';
import { formatMarkdown } from './format-markdown.ts';
import { formatSarif, type SarifOptions } from './format-sarif.ts';
import { formatText, type TextOptions } from './format-text.ts';
import { asReports } from './options.ts';

export const formatNames = ['text', 'json', 'html', 'markdown', 'sarif', 'github', 'junit', 'claimreview'] as const;
export type FormatName = (typeof formatNames)[number];

/** What all formats together may be told; each reads its part. */
export type FormatterOptions = TextOptions & HtmlOptions & SarifOptions & ClaimReviewOptions;

export type Formatter = (reports: Report | readonly Report[], options: FormatterOptions) => string;

export const formatters: Readonly<Record<FormatName, Formatter>> = {
  text: formatText,
  /** One document is an object, several are an object a line. */
  json: (reports) => {
    const [first, ...more] = asReports(reports);
    return first !== undefined && more.length === 0 ? formatJson(first) : formatNdjson(asReports(reports));
  },
  html: formatHtml,
  markdown: formatMarkdown,
  sarif: formatSarif,
  github: formatGithub,
  junit: formatJunit,
  claimreview: formatClaimReview,
};
