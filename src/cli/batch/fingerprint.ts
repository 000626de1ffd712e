/** What the verdicts of a run depend on besides the documents, as one hash: a journal of other rules or data is not reused. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FormatName } from '../formats.ts';
import type { Settings } from '../settings.ts';
import { toolVersion } from '../version.ts';

export async function fingerprintOf(settings: Settings, format: FormatName): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([toolVersion(), await buildId(), settings, format]));
  const added = settings.addedFolder === null ? [] : [settings.addedFolder];
  for (const path of [...settings.data, ...added]) hash.update(await contentHash(path));
  return hash.digest('hex');
}

/** Hash of the built program and the built-in datasets, written by the build; absent when run from source. */
const buildId = (): Promise<string> =>
  readFile(new URL('../../dist/build-id', import.meta.url), 'utf8').catch(() => 'source');

/** Hash of a file, or of every file below a directory with its name. A missing one hashes as such: opening it will say so. */
async function contentHash(path: string): Promise<string> {
  const entry = await stat(path).catch(() => null);
  if (entry === null) return `missing:${path}`;
  const hash = createHash('sha256');
  if (entry.isDirectory()) {
    for (const name of (await readdir(path)).sort())
      hash.update(`${name}\n`).update(await contentHash(join(path, name)));
  } else {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  }
  return hash.digest('hex');
}
