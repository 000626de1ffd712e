/** One table from its file, or from the parts that a package cut it into, with all that stands beside it. */
import { createHash } from 'node:crypto';
import { open, readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { RecountError } from '../errors.ts';
import { type Companion, companionOf } from './companions/companion.ts';
import type { Dataset } from './dataset.ts';
import { datasetFromTable } from './dataset-from-table.ts';
import { decodeText } from './decode.ts';
import type { LargeTable } from './duckdb/open-large.ts';
import { describeGrid } from './forms/describe-grid.ts';
import type { Described, Grid } from './grid.ts';
import { readJson } from './json/read-json.ts';
import { gridOf } from './parse-table.ts';
import { checkSidecar, readSidecar } from './sidecar.ts';
import { uniqueNames } from './sql-reading.ts';
import { tableFromGrid } from './table-from-grid.ts';
import { mergeMetadata, type TableMetadata } from './table-metadata.ts';
import type { Packs } from './words-of-tables.ts';

export interface FileOptions {
  readonly packs: Packs;
  readonly origin: Dataset['origin'];
}

/** What a package says of the file. */
export interface Told {
  readonly name: string;
  readonly metadata: TableMetadata;
}

/** Text tables beyond this are left to DuckDB: see `duckdb/`. */
export const MOST_BYTES_IN_MEMORY = 50 * 1024 * 1024;
/** What a packed table may unpack to. */
const MOST_BYTES_UNPACKED = 256 * 1024 * 1024;
/** Enough to see the header and how cells are cut. */
const BYTES_OF_HEAD = 1024 * 1024;

const JSON_ENDINGS = new Set(['.json', '.ndjson', '.jsonl', '.geojson']);

/** The ending that tells the format: `.csv` of `x.csv.gz`. */
const endingOf = (file: string): string => extname(file.toLowerCase().replace(/\.gz$/u, ''));

const nameOf = (file: string): string => basename(file.replace(/\.gz$/iu, ''), extname(file.replace(/\.gz$/iu, '')));

/**
 * The dataset of one file, or of the parts of one table in order. Throws RecountError `bad-table`, `bad-sidecar`,
 * `bad-companion`, `table-too-large` with the file and, where it is known, the line.
 */
export async function openFile(
  files: readonly [string, ...string[]],
  { packs, origin }: FileOptions,
  told: Told | null,
): Promise<Dataset | LargeTable> {
  const [file] = files;
  const name = told?.name ?? nameOf(file);
  const companion = await companionOf(file);
  const sidecar = await readSidecar(file);
  const near = mergeMetadata(told?.metadata ?? {}, sidecar ?? {});
  const before = mergeMetadata(companion?.before ?? {}, near);
  const { size } = await stat(file);
  if (endingOf(file) === '.parquet' || size > MOST_BYTES_IN_MEMORY) {
    if (files.length > 1) throw tooLarge(file);
    const { openLarge } = await import('./duckdb/open-large.ts');
    const kept = { name, file, packs };
    if (endingOf(file) === '.parquet' || JSON_ENDINGS.has(endingOf(file)))
      return openLarge({ ...kept, metadata: near }, null, origin);
    const head = finished(await headOf(file, before, packs), companion, near, packs);
    return openLarge({ ...kept, metadata: head.metadata }, head.grid, origin);
  }
  const parts: Part[] = [];
  for (const one of files) parts.push(await readPart(one, before, packs));
  const [first, ...rest] = parts;
  if (!first) throw tooLarge(file);
  const { grid, metadata } = finished(joined(first, rest), companion, near, packs);
  checkSidecar(sidecar, uniqueNames(grid.header), file);
  const table = tableFromGrid(grid, { name, file, packs, metadata });
  return datasetFromTable(table, { origin, packs, id: name, file, hash: first.hash, metadata });
}

const tooLarge = (file: string): RecountError =>
  new RecountError('table-too-large', 'a table in several parts must fit into memory', {
    file,
    hint: 'Join the parts into one file.',
  });

/** With what the form, the companion, the package and the sidecar say, the nearest last. */
function finished(described: Described, companion: Companion | null, near: TableMetadata, packs: Packs): Described {
  const { grid, metadata } = describeGrid(described, packs);
  const beside = companion?.after(grid.header) ?? {};
  return { grid, metadata: mergeMetadata(mergeMetadata(metadata, beside), near) };
}

interface Part extends Described {
  readonly file: string;
  readonly hash: string;
}

async function readPart(file: string, metadata: TableMetadata, packs: Packs): Promise<Part> {
  const bytes = await readFile(file);
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const { text, encoding } = decodeText(unpacked(bytes, file), file, metadata.encoding);
  const isJson = JSON_ENDINGS.has(endingOf(file)) || /^\ufeff?\s*[{[]/u.test(text.slice(0, 200));
  const described = isJson
    ? readJson(text, file, packs)
    : {
        grid: gridOf(text, { name: nameOf(file), file, packs, metadata, ...(encoding && { encoding }) }),
        metadata: {},
      };
  return { ...described, file, hash };
}

function unpacked(bytes: Uint8Array, file: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES_UNPACKED });
  } catch (cause) {
    throw new RecountError('bad-table', 'the packed table cannot be unpacked, or is larger than 256 MB', {
      file,
      line: 1,
      cause,
      hint: 'Unpack it yourself and give the table.',
    });
  }
}

async function headOf(file: string, metadata: TableMetadata, packs: Packs): Promise<Described> {
  const handle = await open(file);
  try {
    const buffer = Buffer.alloc(BYTES_OF_HEAD);
    const { bytesRead } = await handle.read(buffer, 0, BYTES_OF_HEAD, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const last = bytes.lastIndexOf(0x0a);
    const { text, encoding } = decodeText(last > 0 ? bytes.subarray(0, last + 1) : bytes, file, metadata.encoding);
    const options = { name: nameOf(file), file, packs, metadata, ...(encoding && { encoding }) };
    return { grid: gridOf(text, options), metadata: {} };
  } finally {
    await handle.close();
  }
}

/** The parts of one table below each other; SQL reads them so, too. */
function joined(first: Part, rest: readonly Part[]): Described {
  if (rest.length === 0) return first;
  const key = (header: Grid['header']): string => header.map((name) => name.trim()).join('\u0001');
  let record = 0;
  const rows: Grid['rows'][number][] = [];
  for (const { grid, file, hash } of [first, ...rest]) {
    if (key(grid.header) !== key(first.grid.header))
      throw new RecountError('bad-table', 'the columns of this part are not those of the first', {
        file,
        line: grid.headerLine,
        hint: `The first part is ${first.file}.`,
      });
    for (const row of grid.rows) rows.push({ ...row, record: ++record, part: { file, hash } });
  }
  const selects = [first, ...rest].map(({ grid }) => `SELECT * FROM ${grid.from}`);
  return { ...first, grid: { ...first.grid, rows, from: `(${selects.join(' UNION ALL ')})` } };
}
