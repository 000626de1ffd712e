/**
 * The JSON of posts as services give it: X API v2 and its archive, Bluesky, Mastodon, and the plain
 * `{ text, author, created_at, lang }`. Each shape is tried in turn; extra properties never matter.
 */
import { z } from 'zod';
import type { Post, PostAuthor } from './post.ts';
import { timeOfStatus } from './snowflake.ts';

const text = z.string();
const optional = z.string().nullish();
const list = z.array(z.unknown());

const plain = z.looseObject({
  text,
  author: z.union([text, z.looseObject({ name: optional, username: optional, handle: optional })]).nullish(),
  created_at: optional,
  date: optional,
  lang: optional,
  url: optional,
});

const xPost = z.looseObject({
  id: z.union([text, z.number()]),
  text,
  note_tweet: z.looseObject({ text }).nullish(),
  author_id: optional,
  created_at: optional,
  lang: optional,
  referenced_tweets: z.array(z.looseObject({ type: text, id: text })).nullish(),
  attachments: z.looseObject({ media_keys: z.array(text).nullish() }).nullish(),
});
const xIncludes = z.looseObject({
  users: z.array(z.looseObject({ id: text, name: optional, username: optional })).nullish(),
  tweets: list.nullish(),
  media: z.array(z.looseObject({ media_key: text, alt_text: optional })).nullish(),
});
const xResponse = z.looseObject({ data: z.union([xPost, z.array(xPost)]), includes: xIncludes.nullish() });

const archived = z.looseObject({
  full_text: text,
  created_at: optional,
  lang: optional,
  id_str: optional,
  user: z.looseObject({ name: optional, screen_name: optional }).nullish(),
});
const archivedNote = z.looseObject({
  noteTweet: z.looseObject({
    createdAt: optional,
    core: z.looseObject({ text }).nullish(),
    noteTweetResults: z.looseObject({ text }).nullish(),
  }),
});

const skyImages = z.looseObject({ images: z.array(z.looseObject({ alt: optional })) });
const skyRecord = z.looseObject({
  text,
  createdAt: text,
  langs: z.array(text).nullish(),
  embed: z.unknown().optional(),
});
const skyAuthor = z.looseObject({ handle: optional, displayName: optional });
const skyView = z.looseObject({
  uri: optional,
  author: skyAuthor.nullish(),
  record: z.union([skyRecord, z.looseObject({ value: skyRecord })]),
  embed: z.unknown().optional(),
});

const status = z.looseObject({
  content: text,
  created_at: optional,
  language: optional,
  url: optional,
  account: z.looseObject({ display_name: optional, acct: optional, username: optional }).nullish(),
  spoiler_text: optional,
  visibility: optional,
  media_attachments: z.array(z.looseObject({ description: optional })).nullish(),
});
const note = z.looseObject({
  type: z.enum(['Note', 'Article']),
  content: text,
  published: optional,
  contentMap: z.record(z.string(), z.string()).nullish(),
  url: optional,
  summary: optional,
  attachment: z.array(z.looseObject({ name: optional })).nullish(),
  to: z.union([text, z.array(text)]).nullish(),
  cc: z.union([text, z.array(text)]).nullish(),
});

type Shape = (value: unknown, depth: number) => readonly Post[] | null;

const DEEPEST = 60;

/** All posts of the value in its own order; null when it is no known shape. */
export function postsOf(value: unknown, depth = 0): readonly Post[] | null {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    const posts = value.map((item) => postsOf(item, depth + 1));
    return posts.some((found) => found !== null) || value.length === 0 ? posts.flatMap((found) => found ?? []) : null;
  }
  for (const shape of shapes) {
    const posts = shape(value, depth);
    if (posts) return posts;
  }
  return null;
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const fromX: Shape = (value) => {
  const parsed = xResponse.safeParse(value);
  if (!parsed.success) return null;
  const users = new Map((parsed.data.includes?.users ?? []).map((user) => [user.id, user]));
  const others = new Map(
    (parsed.data.includes?.tweets ?? []).flatMap((item) => {
      const post = xPost.safeParse(item);
      return post.success ? [[String(post.data.id), post.data] as const] : [];
    }),
  );
  const alts = new Map((parsed.data.includes?.media ?? []).map((media) => [media.media_key, media.alt_text]));
  type XPost = z.infer<typeof xPost>;
  const referenced = (item: XPost, type: string): XPost | undefined =>
    others.get(item.referenced_tweets?.find((reference) => reference.type === type)?.id ?? '');
  const postOf = (item: XPost, depth: number): Post => {
    // A repost's own text is cut short: the original is what was said.
    const original = depth < 3 ? referenced(item, 'retweeted') : undefined;
    if (original) return postOf(original, depth + 1);
    const quoted = depth < 3 ? referenced(item, 'quoted') : undefined;
    const user = users.get(item.author_id ?? '');
    return {
      ...simple(item.note_tweet?.text ?? item.text, 'entities', {
        createdAt: item.created_at ?? timeOfStatus(String(item.id)),
        language: item.lang,
      }),
      author: user ? { name: user.name ?? null, handle: user.username ?? null } : null,
      captions: filled((item.attachments?.media_keys ?? []).map((key) => alts.get(key))),
      url: user?.username ? `https://x.com/${user.username}/status/${item.id}` : null,
      quoted: quoted ? postOf(quoted, depth + 1) : null,
    };
  };
  const given = [parsed.data.data].flat();
  const seen = new Set(given.map((item) => String(item.id)));
  /** The same author's posts that this one goes on from, as far as they came along, the first one first. */
  const before = (item: XPost): readonly XPost[] => {
    const chain: XPost[] = [];
    for (
      let at = referenced(item, 'replied_to');
      at && at.author_id === item.author_id;
      at = referenced(at, 'replied_to')
    ) {
      if (seen.has(String(at.id))) break;
      seen.add(String(at.id));
      chain.unshift(at);
    }
    return chain;
  };
  return given.flatMap((item) => [...before(item), item]).map((item) => postOf(item, 0));
};

const fromArchive: Shape = (value) => {
  const wrapped = archivedNote.safeParse(value);
  if (wrapped.success) {
    const { core, noteTweetResults, createdAt } = wrapped.data.noteTweet;
    const body = core?.text ?? noteTweetResults?.text;
    return body === undefined ? null : [simple(body, 'plain', { createdAt })];
  }
  const parsed = archived.safeParse(record(value).tweet ?? value);
  if (!parsed.success) return null;
  const { user, full_text, created_at, lang } = parsed.data;
  const author = user ? { name: user.name ?? null, handle: user.screen_name ?? null } : null;
  return [simple(full_text, 'entities', { author, createdAt: created_at, language: lang })];
};

const fromBluesky: Shape = (value, depth) => {
  const fields = record(value);
  if (Array.isArray(fields.feed))
    return postsOf(
      fields.feed.map((item) => record(item).post),
      depth + 1,
    );
  if (Array.isArray(fields.posts)) return postsOf(fields.posts, depth + 1);
  if ('thread' in fields) return postsOf(fields.thread, depth + 1);
  if ('post' in fields) {
    const above = 'parent' in fields ? (postsOf(fields.parent, depth + 1) ?? []) : [];
    const own = postsOf(fields.post, depth + 1);
    // Replies of the same author go on with the thread; those of others are comments.
    const replies = Array.isArray(fields.replies) ? (postsOf(fields.replies, depth + 1) ?? []) : [];
    const handle = own?.[0]?.author?.handle;
    return own && [...above, ...own, ...replies.filter((reply) => handle != null && reply.author?.handle === handle)];
  }
  if ('commit' in fields) return fromRecord(record(fields.commit).record);
  return fromView(value, 0) ?? fromRecord(value);
};

const fromRecord = (value: unknown): readonly Post[] | null => {
  const parsed = skyRecord.safeParse(value);
  return parsed.success ? [skyPost(parsed.data, null, null, null)] : null;
};

function fromView(value: unknown, depth: number): readonly Post[] | null {
  const parsed = skyView.safeParse(value);
  if (!parsed.success) return null;
  const { record: given, author, uri, embed } = parsed.data;
  const own = 'value' in given ? (given.value as z.infer<typeof skyRecord>) : (given as z.infer<typeof skyRecord>);
  const handle = author?.handle ?? null;
  const key = /\/app\.bsky\.feed\.post\/([\w.~-]+)$/.exec(uri ?? '')?.[1];
  const url = handle && key ? `https://bsky.app/profile/${handle}/post/${key}` : null;
  const inside = record(record(embed).record);
  const quoted = depth === 0 ? quotedView('record' in inside ? inside.record : inside) : null;
  return [skyPost({ ...own, embed: own.embed ?? embed }, { name: author?.displayName ?? null, handle }, url, quoted)];
}

/** What stands for the pictures, also of a post that quotes another. */
function skyAlts(embed: unknown): readonly string[] {
  const images = skyImages.safeParse(embed).data ?? skyImages.safeParse(record(embed).media).data;
  return filled((images?.images ?? []).map((image) => image.alt));
}

/** A quoted post is a view whose record is called `value`. */
function quotedView(value: unknown): Post | null {
  const fields = record(value);
  return fromView({ ...fields, record: fields.value ?? fields.record }, 1)?.[0] ?? null;
}

const skyPost = (
  own: z.infer<typeof skyRecord>,
  author: PostAuthor | null,
  url: string | null,
  quoted: Post | null,
): Post => ({
  ...simple(own.text, 'plain', { author, createdAt: own.createdAt, language: own.langs?.[0] }),
  captions: skyAlts(own.embed),
  url,
  quoted,
});

/** What an activity made; who may read it stands at the activity where the object does not say. */
function objectOf(activity: unknown): unknown {
  const { object, to, cc } = record(activity);
  return typeof object === 'object' && object !== null ? { to, cc, ...object } : activity;
}

/** The collection that ActivityPub addresses a public post to. */
const PUBLIC = /(?:^|#|:)Public$/;

const fromMastodon: Shape = (value, depth) => {
  const fields = record(value);
  if (Array.isArray(fields.orderedItems)) {
    const created = fields.orderedItems.filter((item) => record(item).type !== 'Announce');
    return postsOf(created.map(objectOf), depth + 1);
  }
  if (typeof fields.reblog === 'object' && fields.reblog !== null) return postsOf(fields.reblog, depth + 1);
  const written = note.safeParse(value);
  if (written.success) {
    const { content, published, contentMap, url, summary, attachment, to, cc } = written.data;
    const language = Object.keys(contentMap ?? {})[0];
    const readers = [to ?? [], cc ?? []].flat();
    return [
      {
        ...simple(content, 'html', { createdAt: published, language }),
        url: url ?? null,
        warning: summary || null,
        captions: filled((attachment ?? []).map((item) => item.name)),
        isPrivate: readers.length > 0 && !readers.some((reader) => PUBLIC.test(reader)),
      },
    ];
  }
  const parsed = status.safeParse(value);
  if (!parsed.success) return null;
  const { content, created_at, language, url, account, spoiler_text, visibility, media_attachments } = parsed.data;
  const author = account
    ? { name: account.display_name ?? null, handle: account.acct ?? account.username ?? null }
    : null;
  const post = simple(content, 'html', { author, createdAt: created_at, language });
  const quote = depth < 3 ? record(record(fields.quote).quoted_status ?? fields.quote) : {};
  return [
    {
      ...post,
      url: url ?? null,
      quoted: 'content' in quote ? (fromMastodon(quote, depth + 3)?.[0] ?? null) : null,
      warning: spoiler_text || null,
      captions: filled((media_attachments ?? []).map((item) => item.description)),
      isPrivate: visibility === 'private' || visibility === 'direct',
    },
  ];
};

const fromPlain: Shape = (value) => {
  const parsed = plain.safeParse(value);
  if (!parsed.success) return null;
  const { author, created_at, date, lang, url } = parsed.data;
  const who =
    typeof author === 'string'
      ? { name: author, handle: null }
      : author
        ? { name: author.name ?? null, handle: author.username ?? author.handle ?? null }
        : null;
  const post = simple(parsed.data.text, 'plain', { author: who, createdAt: created_at ?? date, language: lang });
  return [{ ...post, url: url ?? null }];
};

interface Facts {
  readonly author?: PostAuthor | null;
  readonly createdAt?: string | null | undefined;
  readonly language?: string | null | undefined;
}

const simple = (body: string, markup: Post['markup'], facts: Facts): Post => ({
  text: body,
  markup,
  author: facts.author ?? null,
  createdAt: facts.createdAt ?? null,
  language: facts.language ?? null,
  url: null,
  quoted: null,
  warning: null,
  captions: [],
  isPrivate: false,
});

const filled = (texts: readonly (string | null | undefined)[]): readonly string[] =>
  texts.filter((item): item is string => typeof item === 'string' && item.trim() !== '');

const shapes: readonly Shape[] = [fromX, fromArchive, fromBluesky, fromMastodon, fromPlain];
