/** What must hold of any document, whatever it was read from. */
import { RecountError } from '../../src/errors.ts';
import type { Document } from '../../src/read/document.ts';
import { documentFrom } from '../../src/read/read-document.ts';
import { readHtml } from '../../src/read/read-html.ts';
import { readMarkdown } from '../../src/read/read-markdown.ts';
import { readPost } from '../../src/read/read-post.ts';
import { readText } from '../../src/read/read-text.ts';

/**
 * Throws when spans overlap or leave the text, when positions go backwards or leave the source, or when a character leads
 * to another one in `source` (null where that is not at hand: bytes).
 */
export function requireSound(document: Document, sourceLength: number, source: string | null): void {
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
  for (let at = 0; at < document.text.length; at += 3) {
    const [from, to] = [document.locate(at).offset, document.locateEnd(at + 1).offset];
    if (to < from || to > sourceLength) wrong('an end is off');
    // What takes more of the source is an entity or an escape, what takes none is the reader's own; a space may stand for
    // what is not shown.
    const there = source === null || to - from !== 1 ? null : source.charAt(from);
    const here = document.text.charAt(at);
    if (there !== null && there !== here && !isSpace(here)) wrong(`${here} leads to ${there}`);
  }
  document.locate(-1);
  document.locateEnd(-1);
  document.locateEnd(document.text.length + 9);
  document.locate(document.text.length + 9);
}

const isSpace = (character: string): boolean => /[\s\0]/.test(character);

const tolerant = (
  read: () => { readonly document: Document; readonly length: number; readonly source: string | null } | null,
): void => {
  try {
    const result = read();
    if (result) requireSound(result.document, result.length, result.source);
  } catch (error) {
    if (!(error instanceof RecountError)) throw error;
  }
};

const of =
  (read: (source: { name: string; text: string }) => Document) =>
  (text: string): void =>
    tolerant(() => ({ document: read({ name: 'fuzz', text }), length: text.length, source: text }));

/** Each reader as a property: it may refuse with a RecountError, and do nothing else that is wrong. */
export const readers = {
  text: of(readText),
  html: of(readHtml),
  markdown: of(readMarkdown),
  post: of(readPost),
  document: ([bytes, name, contentType]: readonly [Uint8Array, string, string]): void =>
    tolerant(() => ({ document: documentFrom({ name, bytes, contentType }), length: bytes.length * 2, source: null })),
};
