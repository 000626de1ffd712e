/** The blocks of a text that stands in a string of JSON: "Up 12 % &amp; more" of a post, the body that a page tells machines. */
import type { DraftBlock } from './build-document.ts';
import { pageBlocks } from './html-blocks.ts';
import { weighAll } from './html-boilerplate.ts';
import { alignPieces, decodeEntities, parseHtml } from './html-tree.ts';
import { composer, type JsonStrings } from './json-text.ts';
import type { Post } from './post.ts';
import { articleBlocks } from './read-text.ts';
import { isListItem, linesOf } from './text-lines.ts';

/** Pieces of the blocks stand where `strings` has the text, which is taken from it. */
export function textBlocks(
  { text: given, markup }: Pick<Post, 'text' | 'markup'>,
  strings: JsonStrings,
): readonly DraftBlock[] {
  const literal = strings.locate(given);
  const compose = composer(literal);
  if (markup === 'html') return htmlBlocks(given).map((block) => ({ ...block, pieces: compose(block.pieces) }));
  const text = markup === 'entities' ? decodeEntities(given) : given;
  const outer = text === given ? literal : compose(alignPieces(text, given, 0));
  const composeLines = outer === literal ? compose : composer(outer);
  const lines = linesOf(text);
  const isList = lines.filter((line) => isListItem(line.text)).length > 1;
  return articleBlocks(lines, isList).map((block) => ({ ...block, pieces: composeLines(block.pieces) }));
}

function htmlBlocks(html: string): readonly DraftBlock[] {
  const root = parseHtml('the post', html);
  const hidden = new Set<string>();
  return pageBlocks(root, { html, hidden, weights: weighAll(root, hidden), headline: null, dayFirst: null }).blocks;
}
