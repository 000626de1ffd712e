/** The text that a page gives to machines only, in its JSON-LD: pages that a script fills in, or that stop at a paywall. */
import type { DraftBlock } from './build-document.ts';
import { childrenOf, descendants, isElement, isText, type Root } from './html-tree.ts';
import { jsonStrings } from './json-text.ts';
import { textBlocks } from './post-text.ts';
import type { Piece } from './source-map.ts';

/** Blocks of the `body` that a script of the page holds, the headline first where it holds that too; null where none does. */
export function machineText(root: Root, body: string, headline: string | null): readonly DraftBlock[] | null {
  for (const node of descendants(root)) {
    const script = isElement(node) && node.name === 'script' ? childrenOf(node)[0] : undefined;
    if (!script || !isText(script) || !script.data.includes('articleBody')) continue;
    const strings = jsonStrings(script.data);
    if (!strings.has(body)) continue;
    const moved = (piece: Piece): Piece => ({ ...piece, at: piece.at + (script.startIndex ?? 0) });
    const markup = HAS_TAGS.test(body) ? 'html' : 'entities';
    const blocks = textBlocks({ text: body, markup }, strings).map((block) => ({
      ...block,
      pieces: block.pieces.map(moved),
    }));
    if (headline === null || !strings.has(headline)) return blocks;
    return [{ role: 'headline', pieces: strings.locate(headline).map(moved) }, ...blocks];
  }
  return null;
}

const HAS_TAGS = /<(?:p|br|div)\b/i;
