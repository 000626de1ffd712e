/** The datasets that ship with the tool: `claims/`, one Data Package a topic. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packs } from '../languages/index.ts';
import type { Dataset, Source } from './dataset.ts';
import { memo } from './memo.ts';
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
  const datasets = await openDatasets(
    topics.filter((topic) => existsSync(join(topic, DESCRIPTOR))),
    { packs, origin: 'built-in' },
  );
  return datasets.map((dataset) => namedFromRoot(dataset, dirname(folder)));
}

/** Files named from the package's root ("claims/world-basics/data/world.csv"), so that a report reads the same anywhere. */
function namedFromRoot(dataset: Dataset, root: string): Dataset {
  const { table } = dataset;
  const short = (file: string): string => relative(root, file).split(sep).join('/');
  const rename = memo((source: Source) => ({ ...source, file: source.file === null ? null : short(source.file) }));
  const path = dataset.source.file;
  const from = table && path !== null ? table.from.replaceAll(path, short(path)) : '';
  return {
    ...dataset,
    source: rename(dataset.source),
    observations: dataset.observations.map((one) => ({ ...one, source: rename(one.source) })),
    table: table && { ...table, from },
  };
}
