/** Datasets from files, as `--data` and `recount data add` name them. The edge of the store that touches the disk. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { RecountError } from '../errors.ts';
import { type Resource, readDataPackage } from './data-package.ts';
import type { Dataset, Table } from './dataset.ts';
import { datasetFromTable } from './dataset-from-table.ts';
import { decodeText } from './decode.ts';
import type { LargeTable } from './duckdb/open-large.ts';
import { parseTable } from './parse-table.ts';
import { gridOfJson } from './read-json.ts';
import { readSidecar } from './sidecar.ts';
import { tableFromGrid } from './table-from-grid.ts';
import type { TableMetadata } from './table-metadata.ts';
import type { Packs } from './words-of-tables.ts';

export interface OpenOptions {
  readonly packs: Packs;
  /** `run` unless the user's own added data are opened. */
  readonly origin?: Dataset['origin'];
  /** The text that the datasets are for: a table too large for memory is cut to the rows that it speaks of. */
  readonly text?: string;
  /** Be content with the first rows of such a table: to show how it was understood, never to check a text. */
  readonly sample?: boolean;
}

export const DESCRIPTOR = 'datapackage.json';

/** Text tables beyond this are left to DuckDB: see `duckdb/`. */
export const MOST_BYTES_IN_MEMORY = 50 * 1024 * 1024;

/** Opened once, asked for each document. */
export interface Reference {
  /** Small datasets as they are; of large tables what the text speaks of. */
  readonly datasetsFor: (text: string | null) => Promise<Dataset[]>;
  /** The first rows of large tables, small datasets as they are. */
  readonly samples: () => Promise<Dataset[]>;
  readonly close: () => void;
}

/**
 * Every dataset that the paths hold: CSV, TSV, JSON, NDJSON, Parquet, a `datapackage.json` or a folder with one. Order
 * is kept. Throws RecountError `file-not-found`, `bad-table`, `bad-package` with the file and, where it has one, the line.
 */
export async function openReference(paths: readonly string[], options: OpenOptions): Promise<Reference> {
  const opened: (Dataset | LargeTable)[] = [];
  const close = (): void => {
    for (const one of opened) if (isLarge(one)) one.close();
  };
  try {
    for (const path of paths) opened.push(...(await openPath(path, options)));
  } catch (error) {
    close();
    throw error;
  }
  const collect = async (of: (large: LargeTable) => Promise<Dataset | null>): Promise<Dataset[]> => {
    const datasets: Dataset[] = [];
    for (const one of opened) {
      const dataset = isLarge(one) ? await of(one) : one;
      if (dataset) datasets.push(dataset);
    }
    return withUniqueIds(datasets);
  };
  return {
    datasetsFor: (text) => collect((large) => large.datasetFor(text)),
    samples: () => collect((large) => large.sample()),
    close,
  };
}

/**
 * The datasets of the paths for one text: `openReference`, asked once. Throws `table-too-large` when a table must be cut
 * to a text and none is given.
 */
export async function openDatasets(paths: readonly string[], options: OpenOptions): Promise<Dataset[]> {
  const reference = await openReference(paths, options);
  try {
    return await (options.sample ? reference.samples() : reference.datasetsFor(options.text ?? null));
  } finally {
    reference.close();
  }
}

const isLarge = (one: Dataset | LargeTable): one is LargeTable => 'datasetFor' in one;

async function openPath(path: string, options: OpenOptions): Promise<readonly (Dataset | LargeTable)[]> {
  const info = await stat(path).catch((cause: unknown) => {
    throw new RecountError('file-not-found', 'there is no such file', {
      file: path,
      cause,
      hint: 'Check the path given with --data.',
    });
  });
  if (info.isDirectory()) {
    const descriptor = join(path, DESCRIPTOR);
    const found = await stat(descriptor).catch(() => null);
    if (!found?.isFile())
      throw new RecountError('bad-table', `this is a folder without a ${DESCRIPTOR}`, {
        file: path,
        hint: 'Name the tables in it, or add a descriptor.',
      });
    return openPackage(descriptor, options);
  }
  if (basename(path) === DESCRIPTOR || basename(path).endsWith(`.${DESCRIPTOR}`)) return openPackage(path, options);
  return [await openFile(path, options, null)];
}

async function openPackage(descriptor: string, options: OpenOptions): Promise<readonly (Dataset | LargeTable)[]> {
  const { packs } = options;
  const pack = readDataPackage(decodeText(await readFile(descriptor), descriptor).text, descriptor, packs);
  const datasets: (Dataset | LargeTable)[] = [];
  for (const resource of pack.resources) {
    if (resource.paths.length === 0) datasets.push(inlineResource(resource, descriptor, options));
    else if (isTabular(resource)) datasets.push(await openResource(resource, descriptor, options));
  }
  if (datasets.length === 0)
    throw new RecountError('bad-package', 'the package holds no table', {
      file: descriptor,
      hint: 'Recount reads CSV, TSV, JSON and Parquet resources.',
    });
  return datasets;
}

const TABULAR = new Set(['.csv', '.tsv', '.tab', '.txt', '.json', '.ndjson', '.jsonl', '.parquet']);

const isTabular = (resource: Resource): boolean =>
  resource.paths.every((path) => TABULAR.has(extname(path).toLowerCase()));

async function openResource(
  resource: Resource,
  descriptor: string,
  options: OpenOptions,
): Promise<Dataset | LargeTable> {
  const files = resource.paths.map((path) => join(dirname(descriptor), path));
  const [first] = files;
  if (first === undefined || files.length > 1)
    throw new RecountError('bad-package', `resource ${resource.name} is cut into several files`, {
      file: descriptor,
      hint: 'Join the parts into one file.',
    });
  await stat(first).catch((cause: unknown) => {
    throw new RecountError('file-not-found', `resource ${resource.name} is missing`, {
      file: first,
      cause,
      hint: `It is named in ${descriptor}.`,
    });
  });
  return openFile(first, options, resource);
}

function inlineResource(resource: Resource, descriptor: string, { packs, origin = 'run' }: OpenOptions): Dataset {
  const { name, metadata } = resource;
  const table =
    typeof resource.data === 'string'
      ? parseTable(resource.data, { name, file: descriptor, packs, metadata })
      : tableFromGrid(gridOfJson(JSON.stringify(resource.data), descriptor), {
          name,
          file: descriptor,
          packs,
          metadata,
        });
  return datasetFromTable(table, { metadata, origin, packs, id: name, file: descriptor });
}

async function openFile(
  file: string,
  { packs, origin = 'run' }: OpenOptions,
  resource: Resource | null,
): Promise<Dataset | LargeTable> {
  const name = resource?.name ?? basename(file, extname(file));
  const sidecar = await readSidecar(file);
  const metadata: TableMetadata | undefined =
    sidecar && resource ? { ...resource.metadata, ...sidecar } : (sidecar ?? resource?.metadata);
  const { size } = await stat(file);
  const extension = extname(file).toLowerCase();
  const kept = { name, file, packs, ...(metadata && { metadata }) };
  if (extension === '.parquet' || size > MOST_BYTES_IN_MEMORY) {
    const { openLarge } = await import('./duckdb/open-large.ts');
    return openLarge(kept, origin);
  }
  const bytes = await readFile(file);
  const { text, encoding } = decodeText(bytes, file, metadata?.encoding);
  const table: Table =
    extension === '.json' || extension === '.ndjson' || extension === '.jsonl'
      ? tableFromGrid(gridOfJson(text, file), kept)
      : parseTable(text, { ...kept, ...(encoding && { encoding }) });
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return datasetFromTable(table, { origin, packs, id: name, file, hash, ...(metadata && { metadata }) });
}

/** Two files of one name in different folders are two datasets. */
function withUniqueIds(datasets: readonly Dataset[]): Dataset[] {
  const seen = new Map<string, number>();
  return datasets.map((dataset) => {
    const n = (seen.get(dataset.id) ?? 0) + 1;
    seen.set(dataset.id, n);
    if (n === 1) return dataset;
    const id = `${dataset.id}-${n}`;
    return { ...dataset, id, observations: dataset.observations.map((o) => ({ ...o, dataset: id })) };
  });
}
