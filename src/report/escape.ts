/**
 * Nothing from a document, a dataset or an address may become markup, script, a control sequence or a command: a title
 * such as `</title><script>` or a quote holding an ESC code comes out as harmless text. One function a target.
 */

/** C0 and C1 controls without tab and line ends, and the marks that reorder text on a screen ("Trojan source"). */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is what this is for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text without anything that could steer a terminal or break a parser; line ends and tabs stay. */
export const printable = (text: string): string => text.replace(unprintable, '').replace(loneSurrogate, '\ufffd');

/** Printable and on one line, white space (no-break spaces apart, which belong to figures) drawn together. */
export const oneLine = (text: string): string =>
  printable(text)
    .replace(/[ \t\r\n\u2028\u2029]+/g, ' ')
    .trim();

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For HTML and XML, in text and in quoted attributes alike. */
export const escapeHtml = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? '');

/** An http or https address as a browser would read it, or null: `javascript:`, `data:`, paths and nonsense are no links. */
export const safeUrl = (url: string | null): string | null => {
  if (url === null) return null;
  try {
    const parsed = new URL(url.trim());
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
  } catch {
    return null;
  }
};

/** For Markdown prose: no emphasis, link, heading, list, table cell, HTML or autolink can begin. */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_{}[\]<>|~#!&$@]/g, '\\$&')
    .replace(/^([-+=])(?![\d.])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/\\</g, '&lt;')
    .replace(/:\/\//g, ':\u200b//');

/** A fence longer than any run of backticks inside. */
export const markdownFence = (code: string): string => {
  const longest = (code.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
  return '`'.repeat(Math.max(3, longest + 1));
};

/** For the message of a GitHub workflow command. */
export const escapeCommand = (text: string): string =>
  printable(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

/** For a property of a GitHub workflow command. */
export const escapeCommandProperty = (text: string): string =>
  escapeCommand(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
