/** Where large tables are kept once read: by the hash of their content, so that a changed file is read anew. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { hashFile } from './content-hash.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** `$RECOUNT_CACHE`, or `recount` in the cache folder of the XDG base directories. */
export function cacheFolder(env: Environment): string {
  if (env.RECOUNT_CACHE) return env.RECOUNT_CACHE;
  return join(env.XDG_CACHE_HOME || join(env.HOME ?? homedir(), '.cache'), 'recount');
}

/** `sha256:…` of a file, worked out once for its path, size and time of change. */
export async function contentHash(file: string, folder: string): Promise<string> {
  const { size, mtimeMs } = await stat(file);
  const key = createHash('sha256')
    .update(`${resolve(file)}\0${size}\0${mtimeMs}`)
    .digest('hex');
  const note = join(folder, 'hashes', key);
  const known = await readFile(note, 'utf8').catch(() => null);
  if (known !== null && /^sha256:[0-9a-f]{64}$/u.test(known)) return known;
  const hash = await hashFile(file);
  await mkdir(join(folder, 'hashes'), { recursive: true });
  await writeFile(note, hash);
  return hash;
}
