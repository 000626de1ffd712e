/** A page as a tree of elements and texts with their places in the source, parsed by cheerio's fast parser. */
import { type Cheerio, type CheerioAPI, load } from 'cheerio/slim';
import { RecountError } from '../errors.ts';
import type { Piece } from './source-map.ts';

export type Root = ReturnType<CheerioAPI['root']> extends Cheerio<infer D> ? D : never;
export type Node = Root['children'][number];
export type Element = Extract<Node, { readonly attribs: unknown }>;
export type Parent = Root | Element;
export type TextNode = Extract<Node, { readonly data: string; readonly nodeType: 3 }>;

/** Pages that people write nest some 40 deep; a parser's stack is not to be tested. */
const DEEPEST = 400;
/** Elements that hold nothing, or whose end tags are usually left out, so that counting tags does not tell their depth. */
const UNCOUNTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt'.split(
    ' ',
  ),
);

/** Throws `too-deep` for a page nested deeper than any reader needs; any other markup, broken or not, has a tree. */
export function parseHtml(name: string, html: string): Root {
  refuseDeep(name, html);
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true, withStartIndices: true, withEndIndices: true } });
  return $.root().get(0) as Root;
}

function refuseDeep(name: string, html: string): void {
  const tag = /<(\/?)([a-z][a-z0-9-]*)/gi;
  let depth = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    if (UNCOUNTED.has((match[2] ?? '').toLowerCase())) continue;
    depth = Math.max(0, depth + (match[1] ? -1 : 1));
    if (depth > DEEPEST) {
      throw new RecountError('too-deep', `the page nests more than ${DEEPEST} elements in each other`, {
        file: name,
        hint: 'Save the article as plain text and check that.',
      });
    }
  }
}

export const isElement = (node: Node | Parent): node is Element => 'attribs' in node;
export const isText = (node: Node): node is TextNode => node.type === 'text';
export const childrenOf = (node: Node | Parent): readonly Node[] =>
  'children' in node ? (node.children as Node[]) : [];
export const attribute = (element: Element, name: string): string => element.attribs[name] ?? '';

/** All nodes below, in the order of the page. */
export function* descendants(node: Parent): Generator<Node> {
  const stack: Node[] = [...childrenOf(node)].reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next;
    const children = childrenOf(next);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child) stack.push(child);
    }
  }
}

export function findElement(node: Parent, matches: (element: Element) => boolean): Element | null {
  for (const next of descendants(node)) if (isElement(next) && matches(next)) return next;
  return null;
}

/** The text below, white space made one, for what is not shown as a block (a title, a byline). */
export function textOf(node: Node | Parent): string {
  if ('data' in node && node.type === 'text') return node.data;
  let text = '';
  if ('children' in node) {
    for (const next of descendants(node as Parent)) {
      if (isText(next)) text += next.data;
      else if (isElement(next) && next.name === 'br') text += ' ';
    }
  }
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim();
}

const entities = new Map<string, string>();

/** What the parser makes of an entity; asked of the parser itself, so that the two never differ. */
function decodeEntity(entity: string): string {
  const known = entities.get(entity);
  if (known !== undefined) return known;
  const decoded = load(`<p>${entity}</p>`, { xml: { xmlMode: false, decodeEntities: true } })('p').text();
  if (entities.size < 4000) entities.set(entity, decoded);
  return decoded;
}

const ENTITY = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?/y;

/** Plain text with its entities decoded, as the parser would. */
export function decodeEntities(text: string): string {
  return text.includes('&')
    ? text.replace(/&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});/g, decodeEntity)
    : text;
}

/**
 * A text as pieces: runs that stand in the source as they are, and entities. `at` is where `source` begins in the whole.
 * When the two cannot be matched further, the rest is one piece that stands where it begins.
 */
export function alignPieces(text: string, source: string, at: number): readonly Piece[] {
  if (text === source) return text === '' ? [] : [{ text, at }];
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  let run = 0;
  const flush = (): void => {
    if (run > 0) pieces.push({ text: text.slice(i - run, i), at: at + j - run });
    run = 0;
  };
  while (i < text.length) {
    const entity = source.charAt(j) === '&' ? entityAt(source, j) : null;
    if (entity && text.startsWith(entity.text, i)) {
      flush();
      pieces.push({ text: entity.text, at: at + j, length: entity.length });
      i += entity.text.length;
      j += entity.length;
    } else if (text.charAt(i) === source.charAt(j)) {
      i++;
      j++;
      run++;
    } else break;
  }
  flush();
  if (i < text.length) pieces.push({ text: text.slice(i), at: at + j, length: Math.max(0, source.length - j) });
  return pieces;
}

function entityAt(source: string, offset: number): { readonly text: string; readonly length: number } | null {
  ENTITY.lastIndex = offset;
  const match = ENTITY.exec(source)?.[0];
  if (match === undefined) return null;
  const text = decodeEntity(match);
  if (text === match) return null;
  // "&notit" is "¬it": what the parser left as letters stays for the run that follows.
  let tail = 0;
  while (tail < match.length - 2 && tail < text.length - 1 && match.at(-1 - tail) === text.at(-1 - tail)) tail++;
  return { text: text.slice(0, text.length - tail), length: match.length - tail };
}

/** A text node's pieces in the source of the page. */
export function piecesOfText(node: TextNode, html: string): readonly Piece[] {
  const start = node.startIndex ?? 0;
  return alignPieces(node.data, html.slice(start, (node.endIndex ?? start - 1) + 1), start);
}
