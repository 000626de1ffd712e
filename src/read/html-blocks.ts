/** The article's blocks in the order of the page: headline, standfirst, paragraphs, lists, captions, tables, quotes, posts. */
import { append } from './append.ts';
import type { DraftBlock } from './build-document.ts';
import { dayOfIso } from './dates.ts';
import type { DirectiveMark } from './directives.ts';
import type { BlockRole } from './document.ts';
import {
  isBoilerplate,
  isByline,
  isCredit,
  isHidden,
  isLinkBox,
  isSignupBox,
  NOTHING,
  nameWords,
  type Weight,
} from './html-boilerplate.ts';
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
import { BLOCKS, CAPTION_WORDS, ENTRY_WORDS, SKIPPED, STANDFIRST_WORDS } from './html-words.ts';
import { primaryLanguage } from './language-tag.ts';
import { isFurnitureHeading, readDateline } from './page-words.ts';

export interface PageContext {
  readonly html: string;
  readonly hidden: ReadonlySet<string>;
  readonly weights: ReadonlyMap<Parent, Weight>;
  /** The element that holds the headline, wherever it stands. */
  readonly headline: Element | null;
  /** Whether "08/04/2024" is the 8th of April; null when it may be either. */
  readonly dayFirst: boolean | null;
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
  readonly publishedAt: string | null;
  readonly context: string | null;
}

const PLAIN: Setting = { role: 'body', language: null, author: null, publishedAt: null, context: null };
const LONGEST_STANDFIRST = 700;
const LONGEST_HEADING = 80;
const LONGEST_DATELINE = 200;
/** What stands under a heading of furniture is never the bulk of the text. */
const LARGEST_FURNITURE = 0.4;
/** Looking into larger elements at every level would take time that grows faster than the page. */
const FEW_ELEMENTS = 60;
const ENTRY_ELEMENTS = 2000;
const HEADING = /^h[1-6]$/;
/** An entry of a running report with less than this is a mark between entries. */
const SHORTEST_ENTRY = 40;
const NOTE = /^\[?\s*(?:\d{1,3}|[a-z*†‡])\s*\]?$/;

export function pageBlocks(root: Parent, page: PageContext): PageBlocks {
  const blocks: DraftBlock[] = [];
  const marks: DirectiveMark[] = [];
  const bylines: string[] = [];
  const builder = blockBuilder();
  const total = page.weights.get(root)?.text ?? 0;
  const weightOf = (element: Element): Weight => page.weights.get(element) ?? NOTHING;
  const hasBody = (): boolean => blocks.some((block) => block.role === 'body');

  const flush = (setting: Setting): void => {
    const pieces = builder.take();
    if (pieces.length > 0) blocks.push({ ...setting, pieces });
  };

  const walk = (parent: Parent, setting: Setting): void => {
    const nodes = childrenOf(parent);
    let furnitureEnd = 0;
    nodes.forEach((node, i) => {
      if (i >= furnitureEnd) furnitureEnd = endOfFurniture(nodes, i);
      if (i >= furnitureEnd) visit(node, setting);
      else flush(setting);
    });
  };

  /** Under "3 comments" or "You might also like" stands what is not the article, up to the next heading of its rank. */
  const endOfFurniture = (nodes: readonly Node[], start: number): number => {
    const first = nodes[start];
    const heading = first && isElement(first) ? soleHeading(first) : null;
    if (!heading || heading === page.headline || !isFurnitureHeading(textOf(heading))) return start;
    let end = start + 1;
    let text = 0;
    for (let node = nodes[end]; node; node = nodes[++end]) {
      if (!isElement(node)) continue;
      const next = soleHeading(node);
      if ((next !== null && rankOf(next) <= rankOf(heading)) || holdsHeadline(node)) break;
      text += weightOf(node).text;
    }
    return text <= total * LARGEST_FURNITURE ? end : start;
  };

  /** The element itself when it is a heading, or the heading that is all it holds. */
  const soleHeading = (node: Element): Element | null => {
    if (HEADING.test(node.name)) return node;
    const { text, elements } = weightOf(node);
    if (text === 0 || text > LONGEST_HEADING || elements > FEW_ELEMENTS || !BLOCKS.has(node.name)) return null;
    const heading = findElement(node, (element) => HEADING.test(element.name));
    return heading !== null && weightOf(heading).text === text ? heading : null;
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
    block(node, {
      ...setting,
      language: primaryLanguage(attribute(node, 'lang')) ?? setting.language,
      publishedAt: dayOfEntry(node) ?? setting.publishedAt,
    });
  };

  const isLeftOut = (node: Element): boolean => {
    if (node === page.headline) return false;
    if (isHidden(node, page.hidden) || SKIPPED.has(node.name)) return true;
    if (isEmbeddedPost(node)) return false;
    const weight = weightOf(node);
    if (isBoilerplate(node, total === 0 ? 0 : weight.text / total)) return true;
    if (node.name === 'sup') return isNote(node);
    if (isCredit(node)) return true;
    if (holdsHeadline(node)) return false;
    const share = total === 0 ? 0 : weight.text / total;
    if (isLinkBox(node, weight) || (isSignupBox(node, weight) && share <= 0.5)) return true;
    if (!isByline(node, weight) && !(isTimed(node, weight) && !hasBody()) && !isDateline(node, weight)) return false;
    bylines.push(textOf(node));
    return true;
  };

  /** "Publié le 12/03/2024 – Par Yann Le Goff" above the text, whatever its class is called. */
  const isDateline = (node: Element, weight: Weight): boolean =>
    (BLOCKS.has(node.name) || node.name === 'small') &&
    weight.text <= LONGEST_DATELINE &&
    weight.elements <= FEW_ELEMENTS &&
    !blocks.some((block) => block.role === 'body' && lengthOf(block) > LONGEST_DATELINE) &&
    readDateline(textOf(node), page.dayFirst) !== null;

  /** The day of an entry of a running report, which is not that of the page. */
  const dayOfEntry = (node: Element): string | null => {
    const isEntry =
      (node.name === 'article' && node !== root) ||
      /\bliveBlogUpdate\b/.test(attribute(node, 'itemprop')) ||
      nameWords(node).some((word) => ENTRY_WORDS.has(word));
    const { text, elements } = weightOf(node);
    if (!isEntry || holdsHeadline(node) || text < SHORTEST_ENTRY || elements > ENTRY_ELEMENTS) return null;
    const time = findElement(node, (element) => element.name === 'time');
    return time === null ? null : dayOfIso(attribute(time, 'datetime'));
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

const rankOf = (heading: Element): number => Number(heading.name.slice(1));

const lengthOf = (block: DraftBlock): number => block.pieces.reduce((sum, piece) => sum + piece.text.length, 0);

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
