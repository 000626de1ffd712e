/**
 * Posts quoted in a plain text, known by the line that embeds leave behind: "— Name (@handle) April 8, 2024". The lines
 * before it that are the post's are told by their language, their quotation marks, or the paragraph they stand in.
 */
import { readDay } from './dates.ts';
import { detectLanguage } from './detect-language.ts';
import type { Line } from './text-lines.ts';

export interface Signature {
  readonly author: string;
  /** ISO day, or null when none is printed. */
  readonly publishedAt: string | null;
  /** Where the signature begins within its line; 0 when it is the whole line. */
  readonly start: number;
}

const DASHES = ['—', '–', '―'];
const HANDLE = /^@[\w.-]{1,64}(?:@[\w.-]{1,64})?$/;
const ENDS_TEXT = /[.!?…"'”’»)\s]$/;
const POST_WORDS = /(?:^|\s)(?:[@#][\p{L}\d_]|\$\p{Lu}{1,5}\b|https?:|pic\.twitter\.com|t\.co\/)/u;
const LONGEST_NAME = 80;
const LONGEST_DATE = 60;
/** A long post or a short thread; what is longer is the article. */
const MOST_LINES = 12;
const MOST_CHARACTERS = 2500;

/** The signature that ends a line, or null. */
export function readSignature(line: string): Signature | null {
  const open = line.lastIndexOf('(@');
  if (open < 2) return null;
  const close = line.indexOf(')', open);
  if (close === -1 || close - open > 132 || !HANDLE.test(line.slice(open + 1, close))) return null;
  const opensLine = DASHES.includes(line.charAt(0)) || /^--?\s/.test(line);
  const start = opensLine ? 0 : Math.max(...DASHES.map((dash) => line.lastIndexOf(dash, open)));
  if (start === -1 || (start > 0 && !ENDS_TEXT.test(line.slice(start - 1, start)))) return null;
  const name = line
    .slice(start, open)
    .replace(/^[—–―-]+/, '')
    .trim();
  if (name === '' || name.length > LONGEST_NAME) return null;
  const tail = line.slice(close + 1).trim();
  if (tail.length > LONGEST_DATE) return null;
  const publishedAt = readDay(tail);
  if (tail !== '' && publishedAt === null && /\p{L}/u.test(tail)) return null;
  return { author: `${name} (${line.slice(open + 1, close)})`, publishedAt, start };
}

export interface TextPost {
  /** Index of the first line of the post, and of its signature line. */
  readonly first: number;
  readonly last: number;
  readonly signature: Signature;
  readonly language: string | null;
}

/** The posts of a text, in order; they do not overlap. `languageOf` tells that of the whole text, asked once if at all. */
export function findPosts(lines: readonly Line[], languageOf: () => string): readonly TextPost[] {
  let language: string | null = null;
  const posts: TextPost[] = [];
  lines.forEach((line, last) => {
    const signature = readSignature(line.text);
    if (!signature) return;
    language ??= languageOf();
    const floor = (posts.at(-1)?.last ?? -1) + 1;
    const first = firstLine(lines, last, signature, floor, language);
    const texts = lines.slice(first, last).map((l) => l.text);
    const text = [...texts, line.text.slice(0, signature.start)].join('\n').trim();
    const detected = detectLanguage(text);
    posts.push({ first, last, signature, language: text !== '' && detected.reliable ? detected.language : null });
  });
  return posts;
}

function firstLine(
  lines: readonly Line[],
  last: number,
  signature: Signature,
  floor: number,
  documentLanguage: string,
): number {
  const textAt = (i: number): string => lines[i]?.text ?? '';
  const above = (i: number): number => {
    let j = i - 1;
    while (j >= floor && textAt(j) === '') j--;
    return j;
  };
  const ownText = textAt(last).slice(0, signature.start).trim();
  let first = ownText === '' ? above(last) : last;
  if (first < floor) return last;
  let text = first === last ? ownText : textAt(first);
  const quoted = openingQuote(lines, first, floor, text);
  if (quoted !== null) return quoted;

  const paragraph = first === last ? null : paragraphStart(lines, first, floor);
  while (last - first < MOST_LINES && text.length < MOST_CHARACTERS) {
    const candidate = above(first);
    if (candidate < floor) break;
    const post = detectLanguage(text);
    const line = detectLanguage(textAt(candidate));
    const foreign = post.reliable && post.language !== documentLanguage;
    if (line.reliable && line.language !== (post.reliable ? post.language : documentLanguage)) break;
    const joined = foreign
      ? line.reliable || candidate === first - 1
      : (paragraph !== null && candidate >= paragraph) ||
        (candidate === first - 1 && POST_WORDS.test(textAt(candidate)));
    if (!joined) break;
    first = candidate;
    text = `${textAt(candidate)}\n${text}`;
  }
  return first;
}

/** Where a post that closes with a quotation mark opens with one; null when it is not quoted. */
function openingQuote(lines: readonly Line[], from: number, floor: number, text: string): number | null {
  const closer = /["”»]$/.exec(text)?.[0];
  if (closer === undefined) return null;
  const opener = closer === '”' ? /^[“"]/ : closer === '»' ? /^«/ : /^["“]/;
  for (let i = from; i >= floor && from - i < MOST_LINES; i--) {
    const line = i === from ? text : (lines[i]?.text ?? '');
    if (opener.test(line)) return i;
    if (i < from && line.endsWith(closer)) return null;
  }
  return null;
}

/** The first line of a short paragraph that stands alone between blank lines, and is not the top of the text. */
function paragraphStart(lines: readonly Line[], from: number, floor: number): number | null {
  let start = from;
  while (start > floor && (lines[start - 1]?.text ?? '') !== '' && from - start < MOST_LINES) start--;
  const isParagraph = start > 0 && (lines[start - 1]?.text ?? '') === '';
  return isParagraph && from - start < 6 ? start : null;
}
