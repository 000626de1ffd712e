/**
 * Posts embedded in pages: the block quotes that X, Bluesky and Mastodon give to sites hold the text, and at their end
 * "— Name (@handle) April 8, 2024".
 */
import type { DraftBlock } from './build-document.ts';
import { dayOfIso } from './dates.ts';
import { attribute, descendants, type Element, findElement, isElement, textOf } from './html-tree.ts';
import { classWords, POST_CLASSES, POST_QUOTE_CLASSES } from './html-words.ts';
import { timeOfStatus } from './snowflake.ts';
import { readSignature } from './text-posts.ts';

const POST_ADDRESS =
  /^https?:\/\/(?:(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status\/\d+|bsky\.app\/profile\/[^/]+\/post\/|[^/]+\/@[\w.@-]+\/\d+)/;
const STATUS = /(?:twitter|x)\.com\/\w+\/status\/(\d{15,20})/;
const HANDLE = /@[\w.-]{1,64}(?:@[\w.-]{1,64})?/;
/** Posts are short; a longer quote is not searched for a signature. */
const LONGEST_MARKUP = 6000;

/** By its class, by a link to the post itself in a block quote, or by the signature that closes the quote. */
export function isEmbeddedPost(element: Element): boolean {
  const words = classWords(attribute(element, 'class'));
  if (words.some((word) => POST_CLASSES.has(word))) return true;
  if (element.name !== 'blockquote') return false;
  if (words.some((word) => POST_QUOTE_CLASSES.has(word))) return true;
  if (attribute(element, 'data-embed-url') !== '' || attribute(element, 'data-bluesky-uri') !== '') return true;
  if (POST_ADDRESS.test(attribute(element, 'cite')) || links(element).some((link) => POST_ADDRESS.test(link)))
    return true;
  return (
    (element.endIndex ?? 0) - (element.startIndex ?? 0) < LONGEST_MARKUP && readSignature(textOf(element)) !== null
  );
}

function links(element: Element): readonly string[] {
  const found: string[] = [];
  for (const node of descendants(element)) {
    if (isElement(node) && node.name === 'a') found.push(attribute(node, 'href'));
  }
  return found;
}

/** The drafts of an embedded post, with the author and the day that its signature, its times or its address tell. */
export function signPost(element: Element, drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const texts = drafts.map((draft) => draft.pieces.map((piece) => piece.text).join(''));
  const signature = texts.map(readSignature).findLast((found) => found !== null) ?? null;
  const author = signature?.author ?? sourceOf(element, texts.slice(1));
  const publishedAt = signature?.publishedAt ?? timeOf(element) ?? dayOfStatus(element);
  return drafts.map((draft) => ({ ...draft, role: 'embedded-post', author, publishedAt }));
}

/** Who posted, from a `cite`, a `footer`, or a short line after the text: "@handle, 13 Jan", "Post by @name@server". */
function sourceOf(element: Element, after: readonly string[]): string | null {
  const source = findElement(element, (e) => e.name === 'cite' || e.name === 'footer');
  const line = source ? textOf(source) : after.findLast(isSourceLine);
  if (line === undefined) return null;
  const name =
    HANDLE.exec(line)?.[0] ??
    line
      .replace(/^[—–―-]+\s*/, '')
      .split(',')[0]
      ?.trim();
  return name && name.length <= 80 ? name : null;
}

function isSourceLine(line: string): boolean {
  const handle = HANDLE.exec(line)?.[0] ?? '';
  return line.length <= 80 && (handle === '' ? /^(?:[—–―]|--)/.test(line) : line.length - handle.length <= 30);
}

function timeOf(element: Element): string | null {
  for (const node of descendants(element)) {
    if (isElement(node) && node.name === 'time') return dayOfIso(attribute(node, 'datetime'));
  }
  return null;
}

function dayOfStatus(element: Element): string | null {
  const id = links(element)
    .map((link) => STATUS.exec(link)?.[1])
    .findLast((found) => found !== undefined);
  return dayOfIso(timeOfStatus(id ?? '') ?? '');
}
