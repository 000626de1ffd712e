/** What must hold of any document, whatever it was read from. */
import { RecountError } from '../../src/errors.ts';
import type { Document } from '../../src/read/document.ts';
import { documentFrom } from '../../src/read/read-document.ts';
import { readHtml } from '../../src/read/read-html.ts';
import { readMarkdown } from '../../src/read/read-markdown.ts';
import { readPost } from '../../src/read/read-post.ts';
import { readText } from '../../src/read/read-text.ts';

/** Throws when spans overlap or leave the text, or when positions go backwards or leave the source. */
export function requireSound(document: Document, sourceLength: number): void {
  const wrong = (what: string): never => {
    throw new Error(`${what} in ${JSON.stringify(document.text.slice(0, 200))}`);
  };
  let last = 0;
  for (const block of document.blocks) {
    if (block.start < last || block.end <= block.start || block.end > document.text.length) wrong('a block overlaps');
    if (document.text.slice(block.start, block.end).trim() === '') wrong('a block is blank');
    last = block.end;
    const from = document.locate(block.start);
    const to = document.locateEnd(block.end);
    if (from.offset > to.offset || to.offset > sourceLength || from.line < 1 || from.column < 1)
      wrong('a position is off');
  }
  for (const { start, end, line } of document.directives) {
    if (start > end || end > document.text.length || line < 1) wrong('a directive is off');
  }
  // Ends never come before starts, nor after the start of what follows.
  for (let at = 0; at < document.text.length; at += 7) {
    const [from, to] = [document.locate(at).offset, document.locateEnd(at + 1).offset];
    if (to < from || to > sourceLength) wrong('an end is off');
  }
  document.locate(-1);
  document.locateEnd(-1);
  document.locateEnd(document.text.length + 9);
  document.locate(document.text.length + 9);
}

const tolerant = (read: () => { readonly document: Document; readonly length: number } | null): void => {
  try {
    const result = read();
    if (result) requireSound(result.document, result.length);
  } catch (error) {
    if (!(error instanceof RecountError)) throw error;
  }
};

const of =
  (read: (source: { name: string; text: string }) => Document) =>
  (text: string): void =>
    tolerant(() => ({ document: read({ name: 'fuzz', text }), length: text.length }));

/** Each reader as a property: it may refuse with a RecountError, and do nothing else that is wrong. */
export const readers = {
  text: of(readText),
  html: of(readHtml),
  markdown: of(readMarkdown),
  post: of(readPost),
  document: ([bytes, name, contentType]: readonly [Uint8Array, string, string]): void =>
    tolerant(() => ({ document: documentFrom({ name, bytes, contentType }), length: bytes.length * 2 })),
};
