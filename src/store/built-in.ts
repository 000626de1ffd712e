/** The datasets that ship with the tool: `claims/`, one Data Package a topic. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packs } from '../languages/index.ts';
import type { Dataset } from './dataset.ts';
import { DESCRIPTOR, openDatasets } from './open.ts';

/** Sources stand in `src/store`, built files in `dist/*`: the package's root is two folders up from both. */
export const claimsFolder = (): string => fileURLToPath(new URL('../../claims', import.meta.url));

let opened: Promise<Dataset[]> | null = null;

/** Every package in `claims/`, read once a process. */
export function loadBuiltIn(): Promise<Dataset[]> {
  opened ??= open(claimsFolder());
  return opened;
}

async function open(folder: string): Promise<Dataset[]> {
  if (!existsSync(folder)) return [];
  const topics = (await readdir(folder)).sort().map((topic) => join(folder, topic));
  return openDatasets(
    topics.filter((topic) => existsSync(join(topic, DESCRIPTOR))),
    { packs, origin: 'built-in' },
  );
}
