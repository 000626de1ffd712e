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
  /** What stands before the text, behind which it is folded; exactly as the JSON holds it. */
  readonly warning: string | null;
  /** What the author wrote for those who cannot see the pictures. */
  readonly captions: readonly string[];
  /** Shown to a few only: not for a report that is handed on. */
  readonly isPrivate: boolean;
}

/** "Name (@handle)", or what is known of it. */
export function authorLine(author: PostAuthor | null): string | null {
  const name = author?.name?.trim() || null;
  const handle = author?.handle?.replace(/^@/, '') || null;
  if (name && handle) return `${name} (@${handle})`;
  return name ?? (handle ? `@${handle}` : null);
}
