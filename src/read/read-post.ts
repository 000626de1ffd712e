/**
 * Posts as JSON: one post, a thread or an archive is one document, its posts in the order they were written, each with
 * its own day and author, so that "this year" in a reply of 2022 is 2022.
 */
import { RecountError } from '../errors.ts';
import { buildDocument, type DraftBlock, type ReadOptions } from './build-document.ts';
import { readDay } from './dates.ts';
import { detectLanguage } from './detect-language.ts';
import type { Document } from './document.ts';
import { type JsonStrings, jsonStrings, parseJson } from './json-text.ts';
import { primaryLanguage } from './language-tag.ts';
import { authorLine, type Post } from './post.ts';
import { postsOf } from './post-shapes.ts';
import { textBlocks } from './post-text.ts';
import { withoutCounters } from './thread-counters.ts';

/** A text from which its language is told more surely than by the service. */
const TELLING_LENGTH = 80;

/** "window.YTD.tweets.part0 = [", the first line of the files of an X archive; never run, only passed over. */
const ARCHIVE = /^\s*(?:window\.[\w.]{1,80}|(?:var|let|const)\s+\w{1,40})\s*=/;

export const isArchive = (text: string): boolean => ARCHIVE.test(text.slice(0, 200).replace(/^\ufeff/, ''));

/** Throws `bad-json` with its line, `unknown-post` for JSON that holds no post of a known service, and `private-post`. */
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
  const ordered = inOrder(shownOf(posts, source.name));
  const [first] = ordered;
  const chosen = ordered.length === 1 ? primaryLanguage(options.language) : null;
  const drafts = withoutCounters(ordered.map((post) => ownBlocks(post, strings)));
  const spoken = ordered.map((post, i) => spokenLanguage(post, drafts[i] ?? []));
  const authors = new Set(ordered.map((post) => authorLine(post.author)));
  const isDeclared = spoken.every((language, i) => {
    const declared = primaryLanguage(ordered[i]?.language);
    return language === spoken[0] && language === declared;
  });
  return buildDocument(
    {
      source: source.name,
      raw,
      kind: 'post',
      blocks: ordered.flatMap((post, i) => [
        ...signed(drafts[i] ?? [], ordered.length === 1 ? null : post, chosen ?? spoken[i] ?? null),
        ...quotedBlocks(post.quoted, strings),
      ]),
      declaredLanguage: isDeclared ? (first?.language ?? null) : null,
      publishedAt: readDay(first?.createdAt ?? ''),
      publishedSource: 'post',
      author: authors.size === 1 ? authorLine(first?.author ?? null) : null,
      url: first?.url ?? null,
    },
    options,
  );
}

/** Posts for a few stay out of a collection; one that is given alone is what the person means. */
function shownOf(posts: readonly Post[], name: string): readonly Post[] {
  if (posts.length < 2) return posts;
  const shown = posts.filter((post) => !post.isPrivate);
  if (shown.length > 0) return shown;
  throw new RecountError('private-post', 'none of these posts is public, and a report may be handed on', {
    file: name,
    hint: 'Give one of them alone to check it.',
  });
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
      throw new RecountError('bad-json', 'this is not valid JSON', {
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

/** What a post's author wrote: the warning before it, its text, the descriptions of its pictures. */
function ownBlocks(post: Post, strings: JsonStrings): readonly DraftBlock[] {
  const plain = (text: string, role: DraftBlock['role']): readonly DraftBlock[] =>
    textBlocks({ text, markup: 'plain' }, strings).map((block) => ({ ...block, role }));
  return [
    ...(post.warning === null ? [] : plain(post.warning, 'standfirst')),
    ...textBlocks(post, strings),
    ...post.captions.flatMap((caption) => plain(caption, 'caption')),
  ];
}

/** The language a post is written in: what its service says, a guess, gives way to a text that is long enough to tell. */
function spokenLanguage(post: Post, blocks: readonly DraftBlock[]): string | null {
  const declared = primaryLanguage(post.language);
  const text = blocks.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('\n');
  const { language, reliable } = detectLanguage(text);
  if (!reliable) return declared;
  return declared === null || text.length >= TELLING_LENGTH ? language : declared;
}

/** Blocks with their language, and in a thread with the author and day of their post. */
const signed = (blocks: readonly DraftBlock[], post: Post | null, language: string | null): readonly DraftBlock[] =>
  blocks.map((block) => ({
    ...block,
    language: language ?? block.language ?? null,
    author: authorLine(post?.author ?? null),
    publishedAt: readDay(post?.createdAt ?? ''),
  }));

/** A quoted post is one embedded in the post that quotes it. */
function quotedBlocks(quoted: Post | null, strings: JsonStrings): readonly DraftBlock[] {
  if (!quoted) return [];
  const blocks = ownBlocks(quoted, strings);
  return signed(blocks, quoted, spokenLanguage(quoted, blocks)).map((block) => ({ ...block, role: 'embedded-post' }));
}
