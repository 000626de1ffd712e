/**
 * Plain text: paragraphs by blank lines or single line breaks, a first short line without a final stop as the headline,
 * list items without their marks, and the posts that are quoted in it.
 */
import { append } from './append.ts';
import { buildDocument, type DraftBlock, type ReadOptions } from './build-document.ts';
import { detectLanguage } from './detect-language.ts';
import type { Document } from './document.ts';
import { primaryLanguage } from './language-tag.ts';
import { readDateline, writesDayFirst } from './page-words.ts';
import { chunksOf, isListItem, type Line, linesOf, mailOf, paragraphsOf, piecesOf } from './text-lines.ts';
import { findPosts, type TextPost } from './text-posts.ts';

export type { ReadOptions } from './build-document.ts';

const LONGEST_HEADLINE = 160;
const LONGEST_STANDFIRST = 320;
/** Lines at the top among which a line of author and date is looked for. */
const DATELINE_REACH = 6;
const NUMERIC_DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/;
const FINAL_STOP = /[.…;:,]["'”’»)\s]*$/;
/** "TECH – Tesla wants…", "ÉCONOMIE | Le chômage…": a rubric in capitals marks the line that opens a story. */
const RUBRIC = /^\p{Lu}[\p{Lu}\d'’&./ -]{1,40}\s[–—|:-]\s/u;
const LIST_MARK = /^(?:[-*•‣◦–—]|\d{1,3}[.)])[ \t\u00a0]+/;

/** Never fails: any text is a document, an empty one a document without blocks. Spans count UTF-16 units. */
export function readText(
  source: { readonly name: string; readonly text: string },
  options: ReadOptions = {},
): Document {
  const lines = linesOf(source.text);
  let detected: string | null = null;
  const languageOf = (): string => {
    detected ??= primaryLanguage(options.language) ?? detectLanguage(source.text).language;
    return detected;
  };
  const posts = findPosts(lines, languageOf);
  const blocks = blocksOf(lines, posts);
  const title = blocks[0]?.role === 'headline' ? blocks[0].pieces.map((piece) => piece.text).join('') : null;
  const publishedAt = dayOf(lines, () => writesDayFirst(options.language ?? languageOf()));
  return buildDocument(
    { source: source.name, raw: source.text, kind: 'article', title, blocks, publishedAt, publishedSource: 'byline' },
    options,
  );
}

/** The day in the line of author and date, above the first paragraph: "Published 12 June 2024". */
function dayOf(lines: readonly Line[], dayFirst: () => boolean | null): string | null {
  for (const { text } of lines.filter((line) => line.text !== '').slice(0, DATELINE_REACH)) {
    if (text.length > LONGEST_HEADLINE) return null;
    const day = readDateline(text, null) ?? (NUMERIC_DAY.test(text) ? readDateline(text, dayFirst()) : null);
    if (day !== null) return day;
  }
  return null;
}

/** The article's blocks and the posts', in the order of the text. */
export function blocksOf(lines: readonly Line[], posts: readonly TextPost[]): readonly DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const isList = lines.filter((line) => isListItem(line.text)).length > 1;
  let next = 0;
  for (const post of posts) {
    append(blocks, articleBlocks(lines.slice(next, post.first), isList));
    append(blocks, postBlocks(lines.slice(post.first, post.last + 1), post));
    next = post.last + 1;
  }
  append(blocks, articleBlocks(lines.slice(next), isList));
  return withHeadline(blocks);
}

/** Paragraphs and list items; `isList` when the text has list items at all. */
export function articleBlocks(lines: readonly Line[], isList: boolean): readonly DraftBlock[] {
  return chunksOf(lines)
    .flatMap(mailOf)
    .flatMap(({ isQuoted, lines: run }) =>
      paragraphsOf(run).map((paragraph): DraftBlock => {
        if (isQuoted) return { role: 'quotation', pieces: piecesOf(paragraph) };
        const mark = isList ? (LIST_MARK.exec(paragraph[0]?.text ?? '')?.[0] ?? '') : '';
        const [first, ...rest] = paragraph;
        if (mark === '' || !first) return { role: 'body', pieces: piecesOf(paragraph) };
        const item = { ...first, text: first.text.slice(mark.length), at: first.at + mark.length };
        return { role: 'list-item', pieces: piecesOf([item, ...rest]) };
      }),
    );
}

/** The post's paragraphs, then its signature as a block of its own, so that a date of it is in no sentence of the post. */
function postBlocks(lines: readonly Line[], post: TextPost): readonly DraftBlock[] {
  const { author, publishedAt, start } = post.signature;
  const block = (paragraph: readonly Line[]): DraftBlock => ({
    role: 'embedded-post',
    pieces: piecesOf(paragraph),
    language: post.language,
    author,
    publishedAt,
  });
  const last = lines.at(-1);
  if (!last) return [];
  const head = { ...last, text: last.text.slice(0, start).trimEnd() };
  const signature = { ...last, text: last.text.slice(start), at: last.at + start };
  const own = head.text === '' ? lines.slice(0, -1) : [...lines.slice(0, -1), head];
  return [...chunksOf(own).flatMap(paragraphsOf).map(block), block([signature])];
}

/** The first block is the headline when it reads as one, the standfirst when a rubric opens it. */
function withHeadline(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const [first, ...rest] = blocks;
  if (first?.role !== 'body' || rest.length === 0) return blocks;
  const text = first.pieces.map((piece) => piece.text).join('');
  if (text.length <= LONGEST_HEADLINE && !FINAL_STOP.test(text)) return [{ ...first, role: 'headline' }, ...rest];
  if (text.length <= LONGEST_STANDFIRST && RUBRIC.test(text)) return [{ ...first, role: 'standfirst' }, ...rest];
  return blocks;
}
