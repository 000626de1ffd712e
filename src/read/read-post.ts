/**
 * Posts as JSON: one post, a thread or an archive is one document, its posts in the order they were written, each with
 * its own day and author, so that "this year" in a reply of 2022 is 2022.
 */
import { RecountError } from '../errors.ts';
import { buildDocument, type DraftBlock, type ReadOptions } from './build-document.ts';
import { readDay } from './dates.ts';
import type { Document } from './document.ts';
import { type JsonStrings, jsonStrings, parseJson } from './json-text.ts';
import { primaryLanguage } from './language-tag.ts';
import { authorLine, type Post } from './post.ts';
import { postsOf } from './post-shapes.ts';
import { textBlocks } from './post-text.ts';

/** "window.YTD.tweets.part0 = [", the first line of the files of an X archive; never run, only passed over. */
const ARCHIVE = /^\s*(?:window\.[\w.]{1,80}|(?:var|let|const)\s+\w{1,40})\s*=/;

export const isArchive = (text: string): boolean => ARCHIVE.test(text.slice(0, 200).replace(/^\ufeff/, ''));

/** Throws `bad-json` with its line, and `unknown-post` for JSON that holds no post of a known service. */
export function readPost(
  source: { readonly name: string; readonly text: string },
  options: ReadOptions = {},
): Document {
  const raw = source.text;
  const posts = postsOf(parsePosts(source.name, raw));
  if (!posts) {
    throw new RecountError('unknown-post', 'this is JSON, but holds no post that recount can read', {
      file: source.name,
      hint: 'Give a post of X, Bluesky or Mastodon, or { "text", "author", "created_at", "lang" }.',
    });
  }
  const strings = jsonStrings(raw);
  const ordered = inOrder(posts);
  const [first] = ordered;
  const isOne = ordered.length === 1;
  const languages = new Set(ordered.map((post) => primaryLanguage(post.language)));
  const authors = new Set(ordered.map((post) => authorLine(post.author)));
  return buildDocument(
    {
      source: source.name,
      raw,
      kind: 'post',
      blocks: ordered.flatMap((post) => postBlocks(post, strings, !isOne)),
      declaredLanguage: languages.size === 1 ? (first?.language ?? null) : null,
      publishedAt: readDay(first?.createdAt ?? ''),
      publishedSource: 'post',
      author: authors.size === 1 ? authorLine(first?.author ?? null) : null,
      url: first?.url ?? null,
    },
    options,
  );
}

function parsePosts(name: string, raw: string): unknown {
  const start = raw.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (isArchive(raw)) {
    const body = raw.replace(/;\s*$/, '');
    return parseJson(name, body, body.indexOf('=') + 1);
  }
  // One object a line, as streams and exports have it.
  const lines = raw
    .slice(start)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const isLines = lines.length > 1 && lines.slice(0, 2).every((line) => /^\s*\{.*\}\s*$/.test(line));
  return isLines ? parseLines(name, raw) : parseJson(name, raw, start);
}

function parseLines(name: string, raw: string): unknown {
  return raw.split('\n').flatMap((line, i) => {
    const json = line.replace(/^\ufeff/, '');
    if (json.trim() === '') return [];
    try {
      return [JSON.parse(json) as unknown];
    } catch (cause) {
      throw new RecountError('bad-json', `this is not valid JSON; it breaks at line ${i + 1}`, {
        file: name,
        line: i + 1,
        hint: 'Export it again, or paste its text instead.',
        cause,
      });
    }
  });
}

/** Oldest first when every post is dated; feeds come newest first. */
function inOrder(posts: readonly Post[]): readonly Post[] {
  const times = new Map(posts.map((post) => [post, Date.parse(post.createdAt ?? '')]));
  const timeOf = (post: Post): number => times.get(post) ?? Number.NaN;
  if (posts.some((post) => Number.isNaN(timeOf(post)))) return posts;
  return [...posts].sort((a, b) => timeOf(a) - timeOf(b));
}

/** A post's own blocks are the document's body; what it quotes is a post embedded in it. */
function postBlocks(post: Post, strings: JsonStrings, isThread: boolean): readonly DraftBlock[] {
  const own = textBlocks(post, strings).map(
    (block): DraftBlock => ({
      ...block,
      language: primaryLanguage(post.language) ?? block.language ?? null,
      author: isThread ? authorLine(post.author) : null,
      publishedAt: isThread ? readDay(post.createdAt ?? '') : null,
    }),
  );
  if (!post.quoted) return own;
  const { quoted } = post;
  const embedded = textBlocks(quoted, strings).map(
    (block): DraftBlock => ({
      ...block,
      role: 'embedded-post',
      language: primaryLanguage(quoted.language),
      author: authorLine(quoted.author),
      publishedAt: readDay(quoted.createdAt ?? ''),
    }),
  );
  return [...own, ...embedded];
}
