/**
 * The one door for what people give: a page, a post, Markdown or plain text, as bytes or as a string. The reader is
 * chosen by the name's extension or the server's content type, and by the text itself where those say nothing.
 */
import { RecountError } from '../errors.ts';
import type { ReadOptions } from './build-document.ts';
import { type BytesInput, decodeBytes } from './decode-bytes.ts';
import type { Document } from './document.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { isArchive, readPost } from './read-post.ts';
import { readText } from './read-text.ts';

export interface DocumentInput extends BytesInput {
  /** The address the bytes came from. */
  readonly url?: string | null;
}

export type DocumentFormat = 'html' | 'post' | 'markdown' | 'text';

/** A long novel is 3 MB; what is larger is no article, and would be read for minutes. */
export const MOST_BYTES = 10_000_000;

const EXTENSIONS: Readonly<Record<string, DocumentFormat>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'post',
  jsonl: 'post',
  ndjson: 'post',
  js: 'post',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mdx: 'markdown',
  txt: 'text',
  text: 'text',
};

/** Files that hold articles, but not as text that can be read here. */
const FOREIGN: Readonly<Record<string, string>> = {
  pdf: 'a PDF',
  doc: 'a Word file',
  docx: 'a Word file',
  odt: 'an OpenDocument file',
  rtf: 'an RTF file',
  pages: 'a Pages file',
};

/**
 * Throws RecountErrors: `too-large`, `binary-file`, `unknown-encoding`, `bad-json`, `unknown-post`, `too-deep`. An empty
 * input is a document without blocks.
 */
export function documentFrom(input: DocumentInput, options: ReadOptions = {}): Document {
  const { name } = input;
  const size = input.bytes.length;
  if (size > MOST_BYTES) {
    const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;
    throw new RecountError(
      'too-large',
      `this holds ${megabytes(size)}; recount reads documents of up to ${megabytes(MOST_BYTES)}`,
      {
        file: name,
        hint: 'Give the article alone.',
      },
    );
  }
  const foreign = FOREIGN[extensionOf(name)];
  if (foreign && size > 0) {
    throw new RecountError('binary-file', `this is ${foreign}, which recount does not read`, {
      file: name,
      hint: 'Save it as text, HTML or Markdown.',
    });
  }
  const text = decodeBytes(input);
  const source = { name, text };
  switch (formatOf(name, text, input.contentType ?? '')) {
    case 'html':
      return readHtml({ ...source, url: input.url ?? null }, options);
    case 'post':
      return readPost(source, options);
    case 'markdown':
      return readMarkdown(source, options);
    case 'text':
      return readText(source, options);
  }
}

const extensionOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** How the text is to be read. What a name or a server says holds, save where the text plainly is something else. */
export function formatOf(name: string, text: string, contentType = ''): DocumentFormat {
  const start = text
    .slice(0, 2000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start === '' && text.trim() === '') return 'text';
  const named = ofContentType(contentType) ?? (/^https?:/.test(name) ? null : EXTENSIONS[extensionOf(name)]) ?? null;
  if (named === 'html' || named === 'markdown' || named === 'post') return named;
  if (isPage(start)) return 'html';
  if (isArchive(text) || isJson(start, text)) return 'post';
  return named ?? (isMarkdown(start, text) ? 'markdown' : 'text');
}

function ofContentType(contentType: string): DocumentFormat | null {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (type === 'text/markdown') return 'markdown';
  if (/^application\/(?:[\w.-]+\+)?json$/.test(type) || type === 'application/x-ndjson') return 'post';
  return type === 'text/plain' ? 'text' : null;
}

const isPage = (start: string): boolean =>
  /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|section|div|h[1-6]|p|blockquote|table)\b/i.test(
    start,
  );

/** JSON by its first and last sign; a text that opens with a bracket is a text. */
const isJson = (start: string, text: string): boolean => {
  const end = text.slice(-2000).trimEnd().at(-1);
  return (
    (/^\{\s*"/.test(start) && end === '}') ||
    (/^\[\s*\{/.test(start) && end === ']') ||
    /^\{\s*"[\w$@]{1,40}"\s*:/.test(start)
  );
};

/** Front matter, headings, links or a table's rule: what a paste of Markdown shows. */
const isMarkdown = (start: string, text: string): boolean =>
  /^---[ \t]*\r?\n[\w-]{1,40}[ \t]*:/.test(start) ||
  /^#{1,6} \S/m.test(text.slice(0, 20_000)) ||
  /\[[^\][\n]{1,200}\]\(https?:\/\/[^\s)]{1,1000}\)/.test(text.slice(0, 20_000)) ||
  /^\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*$/m.test(text.slice(0, 20_000));
