/** Markdown: front matter, headings, paragraphs, lists, tables, block quotes, and the suppression comments among them. */
import { append } from './append.ts';
import { buildDocument, type DraftBlock, type ReadOptions } from './build-document.ts';
import type { BlockRole, Document } from './document.ts';
import { readFrontMatter } from './front-matter.ts';
import { pageBlocks } from './html-blocks.ts';
import { weighAll } from './html-boilerplate.ts';
import { parseHtml } from './html-tree.ts';
import { BLOCKS } from './html-words.ts';
import { maskHidden } from './markdown-comments.ts';
import { inlinePieces } from './markdown-inline.ts';
import { cut, isBlank, isRule, linesFrom, type SourceLine } from './markdown-lines.ts';
import { isTableRule, tableRows } from './markdown-tables.ts';
import { lastAtMost, type Piece } from './source-map.ts';
import { readSignature } from './text-posts.ts';

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
/** List items, and definitions: "Term" on one line, ": what it is" on the next. */
const LIST_MARK = /^[ \t]*(?:[-*+:]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
/** ":::warning" opens a container, ":::" closes it. */
const CONTAINER = /^ {0,3}:{3,}/;
/** Under a quote, on a line of its own: "— Ned Orme, mayor". */
const ATTRIBUTION = /^[ \t]*(?:—|–|--)[ \t]*[^\s\d]/;
const LONGEST_ATTRIBUTION = 120;
const QUOTE_MARK = /^ {0,3}>[ \t]?/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const REFERENCE = /^ {0,3}\[[^\]^]{1,200}\]:[ \t]*\S/;
const FOOTNOTE = /^ {0,3}\[\^[^\]]{1,60}\]:[ \t]*/;
const DEEPEST_QUOTE = 20;

/** Throws `too-deep` for markup nested beyond reason, and nothing else. Blocks are drafted line by line; comments and code are blank before that. */
export function readMarkdown(
  source: { readonly name: string; readonly text: string },
  options: ReadOptions = {},
): Document {
  const raw = source.text;
  const front = readFrontMatter(raw, raw.charCodeAt(0) === 0xfeff ? 1 : 0);
  const { text, marks } = maskHidden(raw, front.end);
  const blocks = blocksOf(linesFrom(text, front.end), 0);
  const headline = blocks.find((block) => block.role === 'headline');
  const titled: readonly DraftBlock[] =
    front.title && !headline
      ? [{ role: 'headline', pieces: inlinePieces(front.title.text, front.title.at) }, ...blocks]
      : blocks;
  return buildDocument(
    {
      source: source.name,
      raw,
      kind: 'article',
      title: front.title?.text ?? (headline ? headline.pieces.map((piece) => piece.text).join('') : null),
      blocks: titled,
      declaredLanguage: front.language,
      publishedAt: front.publishedAt,
      publishedSource: 'front-matter',
      modifiedAt: front.modifiedAt,
      author: front.author,
      url: front.url,
      marks,
    },
    options,
  );
}

const markOf = (pattern: RegExp, line: SourceLine): number => pattern.exec(line.text)?.[0].length ?? 0;

function blocksOf(lines: readonly SourceLine[], depth: number): readonly DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let hasHeadline = false;
  let i = 0;
  const put = (role: BlockRole, block: readonly SourceLine[]): void => {
    const last = block.at(-1);
    if (depth > 0 && block.length > 1 && last && isSource(last.text)) {
      put(role, block.slice(0, -1));
      put(role, [last]);
      return;
    }
    const pieces = paragraphPieces(block);
    if (pieces.length > 0) blocks.push({ role, pieces });
  };
  const heading = (level: number, block: readonly SourceLine[]): void => {
    put(level === 1 && !hasHeadline && depth === 0 ? 'headline' : 'body', block);
    hasHeadline ||= level === 1;
  };
  while (i < lines.length) {
    const line = lines[i];
    if (!line) break;
    const level = HEADING.exec(line.text)?.[1]?.length ?? 0;
    if (isBlank(line) || REFERENCE.test(line.text) || isRule(line.text) || CONTAINER.test(line.text)) i++;
    else if (level > 0) {
      const content = cut(line, markOf(HEADING, line));
      heading(level, [{ ...content, text: content.text.replace(/[ \t]+#+[ \t]*$/, '') }]);
      i++;
    } else if (QUOTE_MARK.test(line.text) && depth < DEEPEST_QUOTE) {
      const end = endOfQuote(lines, i);
      const inside = lines.slice(i, end).map((inner) => cut(inner, markOf(QUOTE_MARK, inner)));
      append(blocks, quoted(blocksOf(inside, depth + 1)));
      i = end;
    } else if (isHtmlBlock(line)) {
      const end = endOf(lines, i, () => false);
      append(blocks, htmlBlocks(lines.slice(i, end)));
      i = end;
    } else if (line.text.includes('|') && isTableRule(lines[i + 1]?.text ?? '')) {
      const end = endOf(lines, i + 2, (next) => !next.text.includes('|'));
      append(blocks, tableRows(line, lines.slice(i + 2, end)));
      i = end;
    } else {
      const isItem = LIST_MARK.test(line.text);
      const end = endOf(lines, i + 1, opensBlock);
      const first = cut(line, isItem ? markOf(LIST_MARK, line) : markOf(FOOTNOTE, line));
      const underline = UNDERLINE.exec(lines[end]?.text ?? '')?.[1];
      if (underline !== undefined && !isItem) heading(underline.startsWith('=') ? 1 : 2, lines.slice(i, end));
      else put(isItem ? 'list-item' : 'body', [first, ...lines.slice(i + 1, end)]);
      i = underline !== undefined && !isItem ? end + 1 : end;
    }
  }
  return blocks;
}

/** The index of the next blank line, or of the next that `stops`. */
function endOf(lines: readonly SourceLine[], from: number, stops: (line: SourceLine) => boolean): number {
  let end = from;
  for (let line = lines[end]; line && !isBlank(line) && !stops(line); line = lines[end]) end++;
  return end;
}

const opensBlock = (line: SourceLine): boolean =>
  HEADING.test(line.text) ||
  QUOTE_MARK.test(line.text) ||
  isRule(line.text) ||
  UNDERLINE.test(line.text) ||
  LIST_MARK.test(line.text) ||
  CONTAINER.test(line.text) ||
  isHtmlBlock(line);

const isSource = (line: string): boolean =>
  readSignature(line.trim()) !== null || (line.length <= LONGEST_ATTRIBUTION && ATTRIBUTION.test(line));

/** A quote goes on over lines without its mark until a blank one. */
function endOfQuote(lines: readonly SourceLine[], from: number): number {
  let end = from;
  for (let line = lines[end]; line; line = lines[end]) {
    const isMarked = QUOTE_MARK.test(line.text);
    if (!isMarked && (isBlank(line) || isBlank(lines[end - 1]) || opensBlock(line))) break;
    end++;
  }
  return end;
}

function isHtmlBlock(line: SourceLine): boolean {
  const name = /^ {0,3}<\/?([a-zA-Z][a-zA-Z0-9]{0,20})(?=[\s/>]|$)/.exec(line.text)?.[1]?.toLowerCase();
  return name !== undefined && (BLOCKS.has(name) || name === 'script' || name === 'style' || name === 'iframe');
}

/** Lines of a paragraph as one text: a line break is a space, a hard one (two spaces, a backslash) a line break. */
function paragraphPieces(lines: readonly SourceLine[]): readonly Piece[] {
  // Joined first, so that emphasis and links may run over lines; line breaks keep their width in the source.
  const trimmed = lines.map((line) => cut(line, line.text.length - line.text.trimStart().length));
  const kept = trimmed.map((line) => ({ ...line, text: line.text.trimEnd().replace(/(?<!\\)\\$/, '') }));
  const pieces: Piece[] = [];
  const joined = kept.map((line) => line.text).join('\n');
  const starts: number[] = [];
  let length = 0;
  for (const line of kept) {
    starts.push(length);
    length += line.text.length + 1;
  }
  let row = 0;
  for (const piece of inlinePieces(joined, 0)) {
    for (const part of splitAtBreaks(piece)) {
      while (row + 1 < starts.length && part.at >= (starts[row + 1] ?? 0)) row++;
      const line = kept[row];
      const original = lines[row];
      if (!line || !original) continue;
      const at = line.at + part.at - (starts[row] ?? 0);
      if (part.text !== '\n') pieces.push({ ...part, at });
      else {
        const hard = /(?: {2,}|\\)$/.test(original.text);
        const next = kept[row + 1]?.at ?? at;
        pieces.push({ text: hard ? '\n' : ' ', at, length: Math.max(0, next - at) });
      }
    }
  }
  return pieces;
}

function splitAtBreaks(piece: Piece): readonly Piece[] {
  if (!piece.text.includes('\n') || (piece.length ?? piece.text.length) !== piece.text.length) return [piece];
  const parts: Piece[] = [];
  let at = piece.at;
  for (const text of piece.text.split(/(\n)/)) {
    if (text !== '') parts.push({ text, at });
    at += text.length;
  }
  return parts;
}

/** A block quote is a speaker's, or a post's when a signature closes it. */
function quoted(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const texts = blocks.map((block) => block.pieces.map((piece) => piece.text).join(''));
  const signature = texts.map(readSignature).findLast((found) => found !== null);
  if (signature) {
    const { author, publishedAt } = signature;
    return blocks.map((block) => ({ ...block, role: 'embedded-post', author, publishedAt }));
  }
  const last = texts.at(-1) ?? '';
  const source =
    blocks.length > 1 && last.length <= 120 ? /^(?:—|–|--)[ \t]*([^,]{2,80})/.exec(last)?.[1]?.trim() : undefined;
  return blocks.map((block) =>
    block.role === 'table' ? block : { ...block, role: 'quotation', author: source ?? block.author ?? null },
  );
}

/** Markup of a page pasted into the Markdown: an embed, a table. */
function htmlBlocks(lines: readonly SourceLine[]): readonly DraftBlock[] {
  const html = lines.map((line) => line.text).join('\n');
  const root = parseHtml('the text', html);
  const hidden = new Set<string>();
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + 1;
  }
  const atOf = (offset: number): number => {
    const row = Math.max(0, lastAtMost(starts, offset));
    return (lines[row]?.at ?? 0) + offset - (starts[row] ?? 0);
  };
  const { blocks } = pageBlocks(root, {
    html,
    hidden,
    weights: weighAll(root, hidden),
    headline: null,
    dayFirst: null,
  });
  return blocks.map((block) => ({ ...block, pieces: block.pieces.map((piece) => ({ ...piece, at: atOf(piece.at) })) }));
}
