/** A post of any service, before its text is cut into blocks. */

export interface PostAuthor {
  readonly name: string | null;
  readonly handle: string | null;
}

export interface Post {
  /** As the JSON holds it. */
  readonly text: string;
  /** What `text` is written in: X escapes `&`, `<` and `>`; Mastodon gives HTML. */
  readonly markup: 'plain' | 'entities' | 'html';
  readonly author: PostAuthor | null;
  /** As the service writes it: an ISO date-time, or "Sat Feb 18 12:33:11 +0000 2023". */
  readonly createdAt: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** The post that this one quotes. */
  readonly quoted: Post | null;
}

/** "Name (@handle)", or what is known of it. */
export function authorLine(author: PostAuthor | null): string | null {
  const name = author?.name?.trim() || null;
  const handle = author?.handle?.replace(/^@/, '') || null;
  if (name && handle) return `${name} (@${handle})`;
  return name ?? (handle ? `@${handle}` : null);
}
