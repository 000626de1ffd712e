/** Datasets from files, as `--data` and `recount data add` name them. The edge of the store that touches the disk. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { RecountError } from '../errors.ts';
import { csvwFiles } from './companions/csvw.ts';
import { isOutside, type Resource, readDataPackage } from './data-package.ts';
import type { Dataset } from './dataset.ts';
import { datasetFromTable } from './dataset-from-table.ts';
import { decodeText } from './decode.ts';
import type { LargeTable } from './duckdb/open-large.ts';
import { describeGrid } from './forms/describe-grid.ts';
import { gridOfInline, withReferences } from './inline-data.ts';
import { openFile } from './open-file.ts';
import { tableFromGrid } from './table-from-grid.ts';
import { mergeMetadata } from './table-metadata.ts';
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
export const CSVW_OF_FOLDER = 'csv-metadata.json';

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
    for (const path of paths) opened.push(...(await openKept(path, options)));
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

/** An added dataset that no longer opens stops every run: its error says how to be rid of it. */
async function openKept(path: string, options: OpenOptions): Promise<readonly (Dataset | LargeTable)[]> {
  try {
    return await openPath(path, options);
  } catch (error) {
    if (options.origin !== 'added' || !(error instanceof RecountError)) throw error;
    const { code, message, hint, file, line } = error;
    throw new RecountError(code, message, {
      ...(file !== null && { file }),
      ...(line !== null && { line }),
      hint: `${hint ?? ''} Or forget it with: recount data remove ${basename(path)}`.trim(),
      cause: error,
    });
  }
}

async function openPath(path: string, options: OpenOptions): Promise<readonly (Dataset | LargeTable)[]> {
  const info = await stat(path).catch((cause: unknown) => {
    throw new RecountError('file-not-found', 'there is no such file', {
      file: path,
      cause,
      hint: 'Check the path given with --data.',
    });
  });
  if (info.isDirectory()) return openFolder(path, options);
  const name = basename(path);
  if (name === DESCRIPTOR || name.endsWith(`.${DESCRIPTOR}`)) return openPackage(path, options);
  if (name === CSVW_OF_FOLDER || name.endsWith('-metadata.json')) return openCsvw(path, options);
  return [await openFile([path], { origin: 'run', ...options }, null)];
}

async function openFolder(path: string, options: OpenOptions): Promise<readonly (Dataset | LargeTable)[]> {
  const isFile = async (name: string): Promise<boolean> =>
    (await stat(join(path, name)).catch(() => null))?.isFile() ?? false;
  if (await isFile(DESCRIPTOR)) return openPackage(join(path, DESCRIPTOR), options);
  if (await isFile(CSVW_OF_FOLDER)) return openCsvw(join(path, CSVW_OF_FOLDER), options);
  throw new RecountError('bad-table', `this is a folder without a ${DESCRIPTOR}`, {
    file: path,
    hint: 'Name the tables in it, or add a descriptor.',
  });
}

/** The tables that a CSV on the Web description names. */
async function openCsvw(path: string, options: OpenOptions): Promise<readonly (Dataset | LargeTable)[]> {
  const fail = (message: string, cause?: unknown): never => {
    throw new RecountError('bad-companion', message, {
      file: path,
      cause,
      hint: 'See https://www.w3.org/TR/tabular-metadata/: it names its tables with "url".',
    });
  };
  let files: readonly string[] | null = null;
  try {
    files = csvwFiles(JSON.parse(decodeText(await readFile(path), path).text));
  } catch (cause) {
    return fail('the description is not valid JSON', cause);
  }
  if (!files) return fail('this describes no table');
  const datasets: (Dataset | LargeTable)[] = [];
  for (const file of files) {
    if (isOutside(file)) return fail(`it names a file outside its folder: ${file}`);
    datasets.push(
      await openFile([await existing(join(dirname(path), file), path)], { origin: 'run', ...options }, null),
    );
  }
  return datasets;
}

async function existing(file: string, namedIn: string): Promise<string> {
  await stat(file).catch((cause: unknown) => {
    throw new RecountError('file-not-found', 'there is no such file', {
      file,
      cause,
      hint: `It is named in ${namedIn}.`,
    });
  });
  return file;
}

async function openPackage(descriptor: string, options: OpenOptions): Promise<readonly (Dataset | LargeTable)[]> {
  const json = await withReferences(decodeText(await readFile(descriptor), descriptor).text, descriptor);
  const pack = readDataPackage(json, descriptor, options.packs);
  const datasets: (Dataset | LargeTable)[] = [];
  for (const [at, resource] of pack.resources.entries()) {
    if (resource.paths.length === 0) datasets.push(inlineResource(resource, at, descriptor, options));
    else if (isTabular(resource)) datasets.push(await openResource(resource, descriptor, options));
  }
  if (datasets.length === 0)
    throw new RecountError('bad-package', 'the package holds no table', {
      file: descriptor,
      hint: 'Recount reads CSV, TSV, JSON and Parquet resources.',
    });
  return datasets;
}

const TABULAR = new Set(['.csv', '.tsv', '.tab', '.txt', '.json', '.ndjson', '.jsonl', '.geojson', '.parquet']);

const isTabular = (resource: Resource): boolean =>
  resource.paths.every((path) => TABULAR.has(extname(path.toLowerCase().replace(/\.gz$/u, ''))));

async function openResource(
  resource: Resource,
  descriptor: string,
  options: OpenOptions,
): Promise<Dataset | LargeTable> {
  const files: string[] = [];
  for (const path of resource.paths) files.push(await existing(join(dirname(descriptor), path), descriptor));
  const [first, ...rest] = files;
  if (first === undefined)
    throw new RecountError('bad-package', `resource ${resource.name} names no file`, { file: descriptor });
  return openFile([first, ...rest], { origin: 'run', ...options }, resource);
}

function inlineResource(
  resource: Resource,
  at: number,
  descriptor: string,
  { packs, origin = 'run' }: OpenOptions,
): Dataset {
  const { name, metadata } = resource;
  const { grid, metadata: own } = describeGrid(gridOfInline(resource, at, descriptor, packs), packs);
  const merged = mergeMetadata(own, metadata);
  const table = tableFromGrid(grid, { name, file: descriptor, packs, metadata: merged });
  return datasetFromTable(table, { metadata: merged, origin, packs, id: name, file: descriptor });
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
