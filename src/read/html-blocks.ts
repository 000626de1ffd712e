/** The article's blocks in the order of the page: headline, standfirst, paragraphs, lists, captions, tables, quotes, posts. */
import { append } from './append.ts';
import type { DraftBlock } from './build-document.ts';
import type { DirectiveMark } from './directives.ts';
import type { BlockRole } from './document.ts';
import { isBoilerplate, isByline, isHidden, isLinkBox, nameWords, type Weight } from './html-boilerplate.ts';
import { blockBuilder } from './html-builder.ts';
import { isEmbeddedPost, signPost } from './html-posts.ts';
import { isDataTable, tableBlocks } from './html-tables.ts';
import {
  attribute,
  childrenOf,
  type Element,
  findElement,
  isElement,
  isText,
  type Node,
  type Parent,
  piecesOfText,
  textOf,
} from './html-tree.ts';
import { BLOCKS, CAPTION_WORDS, SKIPPED, STANDFIRST_WORDS } from './html-words.ts';
import { primaryLanguage } from './language-tag.ts';

export interface PageContext {
  readonly html: string;
  readonly hidden: ReadonlySet<string>;
  readonly weights: ReadonlyMap<Parent, Weight>;
  /** The element that holds the headline, wherever it stands. */
  readonly headline: Element | null;
}

export interface PageBlocks {
  readonly blocks: readonly DraftBlock[];
  readonly marks: readonly DirectiveMark[];
  /** Text of the lines of author and date, which are no blocks. */
  readonly bylines: readonly string[];
}

interface Setting {
  readonly role: BlockRole;
  readonly language: string | null;
  readonly author: string | null;
  readonly context: string | null;
}

const PLAIN: Setting = { role: 'body', language: null, author: null, context: null };
const LONGEST_STANDFIRST = 700;
const NOTE = /^\[?\s*(?:\d{1,3}|[a-z*†‡])\s*\]?$/;

export function pageBlocks(root: Parent, page: PageContext): PageBlocks {
  const blocks: DraftBlock[] = [];
  const marks: DirectiveMark[] = [];
  const bylines: string[] = [];
  const builder = blockBuilder();
  const total = page.weights.get(root)?.text ?? 0;
  const weightOf = (element: Element): Weight => page.weights.get(element) ?? { text: 0, links: 0, paragraphs: 0 };
  const hasBody = (): boolean => blocks.some((block) => block.role === 'body');

  const flush = (setting: Setting): void => {
    const pieces = builder.take();
    if (pieces.length > 0) blocks.push({ ...setting, pieces });
  };

  const walk = (parent: Parent, setting: Setting): void => {
    for (const node of childrenOf(parent)) visit(node, setting);
  };

  const visit = (node: Node, setting: Setting): void => {
    if (isText(node)) builder.add(piecesOfText(node, page.html));
    else if (node.type === 'comment') mark(node);
    else if (isElement(node)) element(node, setting);
  };

  const mark = (node: Extract<Node, { readonly type: unknown }>): void => {
    if (!('data' in node) || !/^\s*recount-/.test(node.data)) return;
    const start = node.startIndex ?? 0;
    marks.push({ comment: node.data, start, end: (node.endIndex ?? start) + 1, scope: 'block' });
  };

  const element = (node: Element, setting: Setting): void => {
    const isBlock = BLOCKS.has(node.name);
    if (node.name === 'br') {
      if (!builder.lineBreak(node.startIndex ?? 0)) flush(setting);
      return;
    }
    if (isLeftOut(node)) {
      if (isBlock) flush(setting);
      return;
    }
    if (!isBlock && !isEmbeddedPost(node)) {
      walk(node, setting);
      return;
    }
    flush(setting);
    block(node, { ...setting, language: primaryLanguage(attribute(node, 'lang')) ?? setting.language });
  };

  const isLeftOut = (node: Element): boolean => {
    if (node === page.headline) return false;
    if (isHidden(node, page.hidden) || SKIPPED.has(node.name)) return true;
    if (isEmbeddedPost(node)) return false;
    const weight = weightOf(node);
    if (isBoilerplate(node, total === 0 ? 0 : weight.text / total)) return true;
    if (node.name === 'sup') return isNote(node);
    if (holdsHeadline(node)) return false;
    if (isLinkBox(node, weight)) return true;
    if (!isByline(node, weight) && !(isTimed(node, weight) && !hasBody())) return false;
    bylines.push(textOf(node));
    return true;
  };

  const holdsHeadline = (node: Element): boolean => {
    const at = page.headline?.startIndex ?? -1;
    return (node.startIndex ?? 0) <= at && at <= (node.endIndex ?? -1);
  };

  const block = (node: Element, setting: Setting): void => {
    if (isEmbeddedPost(node)) {
      const from = blocks.length;
      inside(node, { ...setting, role: 'embedded-post' });
      append(blocks, signPost(node, blocks.splice(from)));
    } else if (node.name === 'table' && isDataTable(node)) table(node, setting);
    else if (node.name === 'blockquote') quotation(node, setting);
    else if (node.name === 'dl') definitions(node, setting);
    else inside(node, { ...setting, role: roleOf(node, setting.role) });
  };

  const inside = (node: Element, setting: Setting): void => {
    walk(node, setting);
    flush(setting);
  };

  const roleOf = (node: Element, role: BlockRole): BlockRole => {
    if (node === page.headline) return 'headline';
    if (role !== 'body') return role;
    if (node.name === 'li') return 'list-item';
    if (node.name === 'figcaption' || node.name === 'caption') return 'caption';
    const words = nameWords(node);
    if (words.some((word) => CAPTION_WORDS.has(word)) && weightOf(node).text < LONGEST_STANDFIRST) return 'caption';
    const isStandfirst =
      words.some((word) => STANDFIRST_WORDS.has(word)) ||
      /description|alternativeHeadline/.test(attribute(node, 'itemprop'));
    return isStandfirst && !hasBody() && weightOf(node).text < LONGEST_STANDFIRST && !holdsHeadline(node)
      ? 'standfirst'
      : role;
  };

  const table = (node: Element, setting: Setting): void => {
    const caption = childrenOf(node).find((child): child is Element => isElement(child) && child.name === 'caption');
    if (caption) inside(caption, { ...setting, role: 'caption' });
    const rows = tableBlocks(node, builder, (cell) => inline(cell));
    for (const row of rows) if (row.pieces.length > 0) blocks.push({ ...setting, ...row });
  };

  /** A cell's text on one line, whatever it holds. */
  const inline = (parent: Parent): void => {
    for (const child of childrenOf(parent)) {
      if (isText(child)) builder.add(piecesOfText(child, page.html));
      else if (isElement(child) && child.name === 'br') builder.separator(' ', child.startIndex ?? 0);
      else if (isElement(child) && !isHidden(child, page.hidden) && !SKIPPED.has(child.name) && !isNote(child))
        inline(child);
    }
  };

  const quotation = (node: Element, setting: Setting): void => {
    const source = findElement(node, (e) => e.name === 'footer' || e.name === 'cite');
    const author = source ? textOf(source).replace(/^[—–―-]+\s*/, '') : null;
    const quoted: Setting = { ...setting, role: 'quotation', author: author === '' ? null : author };
    for (const child of childrenOf(node)) {
      if (source && (child === source || (isElement(child) && holdsOnly(child, source)))) flush(quoted);
      else visit(child, quoted);
    }
    flush(quoted);
  };

  const holdsOnly = (node: Element, source: Element): boolean =>
    (node.startIndex ?? 0) <= (source.startIndex ?? -1) &&
    (source.endIndex ?? 0) <= (node.endIndex ?? -1) &&
    weightOf(node).text <= weightOf(source).text;

  const definitions = (node: Element, setting: Setting): void => {
    let term: string | null = null;
    const groups = childrenOf(node).flatMap((child) =>
      isElement(child) && child.name === 'div' ? childrenOf(child) : [child],
    );
    for (const child of groups) {
      if (!isElement(child) || (child.name !== 'dt' && child.name !== 'dd')) visit(child, setting);
      else if (!isLeftOut(child)) {
        if (child.name === 'dt') term = textOf(child);
        inside(child, { ...setting, role: 'list-item', context: child.name === 'dd' ? term : null });
      }
    }
  };

  walk(root, PLAIN);
  flush(PLAIN);
  return { blocks, marks, bylines };
}

/** A footnote mark: "12 %" with a raised 3 is not 123. */
function isNote(node: Element): boolean {
  if (node.name !== 'sup') return false;
  const text = textOf(node);
  if (!NOTE.test(text)) return false;
  const link = findElement(node, (e) => e.name === 'a');
  return link !== null || /\b(?:reference|footnote|note|fn)/i.test(attribute(node, 'class')) || text.startsWith('[');
}

/** A paragraph that is little more than a `<time>`. */
function isTimed(node: Element, weight: Weight): boolean {
  if (weight.text === 0 || weight.text > 160 || !['p', 'div', 'span', 'ul', 'li'].includes(node.name)) return false;
  const time = findElement(node, (e) => e.name === 'time');
  return time !== null && textOf(time).length * 4 >= weight.text;
}
