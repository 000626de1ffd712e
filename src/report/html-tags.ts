/** What every part of the HTML report is made with: escaped text, signs of the verdicts, the head of a page. */
import type { CheckedClaim } from '../contract.ts';
import { escapeHtml, oneLine, safeUrl } from './escape.ts';
import { pageStyle, pageStyleHash } from './html-style.ts';
import { glue } from './wrap.ts';

/** The class, and the key of its group, that a claim's fate gives its mark and card. */
export type Fate = 'refuted' | 'conflicting' | 'supported' | 'unchecked' | 'suppressed';

export const fateOf = (claim: CheckedClaim): Fate => {
  if (claim.suppressed !== null) return 'suppressed';
  switch (claim.verdict) {
    case 'Refuted':
      return 'refuted';
    case 'Conflicting Evidence':
      return 'conflicting';
    case 'Supported':
      return 'supported';
    case 'Not Enough Evidence':
      return 'unchecked';
  }
};

/** Never colour alone: each fate has its sign too. */
export const signs: Readonly<Record<Fate, string>> = {
  refuted: '✗',
  conflicting: '≠',
  supported: '✓',
  unchecked: '?',
  suppressed: '–',
};

/** Text from outside, on one line, harmless in content and in quoted attributes. */
export const text = (value: string): string => escapeHtml(glue(oneLine(value)));

/** A link for http and https addresses; the bare text for all else. */
export const link = (url: string | null, label: string): string => {
  const safe = safeUrl(url);
  return safe === null
    ? text(label)
    : `<a href="${escapeHtml(safe)}" rel="noopener noreferrer external">${text(label)}</a>`;
};

/** A whole page. The policy admits the one style (and script) by hash: nothing that slipped in could load, run or style. */
export const pageOf = (page: {
  readonly language: string;
  readonly title: string;
  readonly body: string;
  readonly script?: { readonly code: string; readonly hash: string };
}): string => {
  const script = page.script === undefined ? '' : `; script-src '${page.script.hash}'`;
  const policy = `default-src 'none'; style-src '${pageStyleHash}'${script}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escapeHtml(page.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="recount">
<title>${text(page.title)}</title>
<style>${pageStyle}</style>
</head>
<body>
${page.body}
${page.script === undefined ? '' : `<script>${page.script.code}</script>\n`}</body>
</html>
`;
};
