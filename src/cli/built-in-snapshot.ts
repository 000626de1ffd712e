/**
 * The built-in datasets as they are once read, kept in one file by the build, so that a check of a short post does not parse
 * tables and descriptors each time. `claims/` remains the source; without the file, or with one of another Node, it is read.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { Dataset } from '../store/dataset.ts';

const place = new URL('../../dist/built-in.bin', import.meta.url);

/** The built-in datasets, from the build's file where there is one. */
export async function builtInDatasets(): Promise<readonly Dataset[]> {
  // Only a built program may use the file: sources may be newer than it.
  if (!import.meta.url.includes('/dist/')) return readClaims();
  try {
    return deserialize(await readFile(place)) as readonly Dataset[];
  } catch {
    return readClaims();
  }
}

/** Called by the build. */
export async function writeSnapshot(): Promise<void> {
  await writeFile(place, serialize(await readClaims()));
}

const readClaims = async (): Promise<readonly Dataset[]> => (await import('../store/built-in.ts')).loadBuiltIn();
