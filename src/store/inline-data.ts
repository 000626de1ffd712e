/** What a Data Package holds of a table in itself, or points to beside itself: rows in the descriptor, a schema in a file. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RecountError } from '../errors.ts';
import { isOutside, type Resource } from './data-package.ts';
import type { Described } from './grid.ts';
import { readJsonAt } from './json/read-json.ts';
import { isRecord } from './json/value.ts';
import { gridOf } from './parse-table.ts';
import type { Packs } from './words-of-tables.ts';

/** The rows of resource number `at`. Throws `bad-table` when they are none. */
export function gridOfInline(resource: Resource, at: number, descriptor: string, packs: Packs): Described {
  const { data, name, metadata, json } = resource;
  if (typeof data !== 'string') return readJsonAt(data, json, ['resources', at, 'data'], descriptor);
  const grid = gridOf(data, { name, file: descriptor, packs, metadata });
  // No table function of DuckDB reads a CSV that stands in a string.
  return { grid: { ...grid, from: '' }, metadata: {} };
}

const REFERENCES = ['schema', 'dialect'] as const;

/** The descriptor with the schemas and dialects in it that it only names. Broken JSON is left to whoever reads it. */
export async function withReferences(json: string, descriptor: string): Promise<string> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/u, ''));
  } catch {
    return json;
  }
  if (!isRecord(value) || !Array.isArray(value.resources)) return json;
  let changed = false;
  const resources: unknown[] = [];
  for (const resource of value.resources as readonly unknown[]) {
    if (!isRecord(resource)) {
      resources.push(resource);
      continue;
    }
    const own: Record<string, unknown> = { ...resource };
    for (const property of REFERENCES) {
      const named = own[property];
      if (typeof named !== 'string') continue;
      own[property] = await readReference(named, property, descriptor);
      changed = true;
    }
    resources.push(own);
  }
  return changed ? JSON.stringify({ ...value, resources }) : json;
}

async function readReference(path: string, property: string, descriptor: string): Promise<unknown> {
  if (isOutside(path))
    throw new RecountError('bad-package', `the ${property} points outside the package: ${path}`, {
      file: descriptor,
      hint: 'Paths must be relative and below the descriptor; fetch remote files first.',
    });
  const file = join(dirname(descriptor), path);
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new RecountError('bad-package', `the ${property} cannot be read`, {
      file,
      cause,
      hint: `It is named in ${descriptor} and must be JSON.`,
    });
  }
}
