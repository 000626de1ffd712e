/** A small cache of fetched pages on disk, so that checking a page again after an edit asks no server. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const entrySchema = z.object({
  url: z.string(),
  contentType: z.string(),
  fetchedAt: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  body: z.string(),
});

export interface CachedPage {
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly contentType: string;
  /** ISO date-time. */
  readonly fetchedAt: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly bytes: Uint8Array;
}

const MOST_ENTRIES = 200;
const NAME = /^[0-9a-f]{64}\.json$/;

/** Pages that were let in with `allowPrivate` are kept apart, and never served without it. */
const fileOf = (directory: string, url: string, allowPrivate: boolean): string =>
  join(
    directory,
    `${createHash('sha256')
      .update(`${allowPrivate ? 'private' : 'public'} ${url}`)
      .digest('hex')}.json`,
  );

/** The page, or null when it is not cached; a damaged entry is none. */
export async function readCached(directory: string, url: string, allowPrivate: boolean): Promise<CachedPage | null> {
  try {
    const { body, ...entry } = entrySchema.parse(
      JSON.parse(await readFile(fileOf(directory, url, allowPrivate), 'utf8')),
    );
    return { ...entry, bytes: Buffer.from(body, 'base64') };
  } catch {
    return null;
  }
}

/** Whole or not at all; a cache that cannot be written is no reason to fail. */
export async function writeCached(
  directory: string,
  url: string,
  allowPrivate: boolean,
  page: CachedPage,
): Promise<void> {
  const { bytes, ...entry } = page;
  const file = fileOf(directory, url, allowPrivate);
  const draft = `${file}.${randomUUID()}`;
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await writeFile(draft, JSON.stringify({ ...entry, body: Buffer.from(bytes).toString('base64') }), { mode: 0o600 });
    await rename(draft, file);
    await prune(directory);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** The oldest go when there are too many. */
async function prune(directory: string): Promise<void> {
  const names = (await readdir(directory)).filter((name) => NAME.test(name));
  if (names.length <= MOST_ENTRIES) return;
  const dated = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(directory, name)).catch(() => null))?.mtimeMs ?? 0 })),
  );
  dated.sort((a, b) => a.time - b.time);
  for (const { name } of dated.slice(0, names.length - MOST_ENTRIES)) await rm(join(directory, name), { force: true });
}
