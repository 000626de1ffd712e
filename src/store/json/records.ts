/** Lists in JSON as grids: of records, or of rows with their names beside them, wherever the file wraps them. */

import { linesOfList } from '../../json-place.ts';
import { bareGrid, type Grid } from '../grid.ts';
import { sqlName, sqlText } from '../sql-reading.ts';
import { isRecord, isScalar, type JsonRecord, type Path, pathSql, printed, wholeFile } from './value.ts';

interface Found {
  readonly path: Path;
  readonly list: readonly unknown[];
  /** Lists of figures come before lists of columns, long ones before short ones. */
  readonly worth: number;
}

/** Wrappers are shallow: `result.records`, `data.rows`, `features[].properties`. */
const DEEPEST = 4;
const MOST_LEVELS = 3;

/** The longest list of records, or of rows, in a value. */
export function longestList(value: unknown, fits: (item: unknown) => boolean, inside: Path = []): Found | null {
  let best: Found | null = null;
  const visit = (inner: unknown, path: Path): void => {
    if (Array.isArray(inner)) {
      const list: readonly unknown[] = inner;
      if (list.length > 0 && list.filter(fits).length * 2 > list.length) {
        const worth = figuresIn(list) * 1e6 + list.length;
        if (best === null || worth > best.worth) best = { path, list, worth };
        return;
      }
      if (path.length - inside.length < DEEPEST)
        for (const [i, item] of list.slice(0, 20).entries()) visit(item, [...path, i]);
    } else if (isRecord(inner) && path.length - inside.length < DEEPEST)
      for (const [key, item] of Object.entries(inner)) visit(item, [...path, key]);
  };
  visit(value, inside);
  return best;
}

/** How many of the first items hold a figure; those of a list of columns hold names and types. */
const figuresIn = (list: readonly unknown[]): number =>
  list.slice(0, 50).filter((item) => {
    const values = Array.isArray(item) ? item : isRecord(item) ? Object.values(item) : [];
    return values.some((value) => typeof value === 'number' || /^-?\d[\d.,]*$/u.test(String(value)) || isRecord(value));
  }).length;

interface Leaf {
  readonly path: Path;
  readonly name: string;
}

/** `{ "country": { "id": "FR", "value": "France" } }` has the columns `country.id` and `country.value`. */
function leavesOf(records: readonly JsonRecord[]): readonly Leaf[] {
  const paths = new Map<string, Path>();
  const lists = new Set<string>();
  const visit = (record: JsonRecord, path: Path): void => {
    for (const [key, value] of Object.entries(record)) {
      const own = [...path, key];
      const id = JSON.stringify(own);
      if (isRecord(value) && own.length < MOST_LEVELS) visit(value, own);
      else if (isScalar(value)) {
        if (!paths.has(id)) paths.set(id, own);
      } else lists.add(id);
    }
  };
  for (const record of records) visit(record, []);
  const leaves = [...paths].filter(([id]) => !lists.has(id)).map(([, path]) => path);
  const last = (path: Path): string => String(path.at(-1));
  const once = (path: Path): boolean => leaves.filter((other) => last(other) === last(path)).length === 1;
  const named = leaves.filter((path) => !leaves.some((other) => other !== path && startsWith(other, path)));
  return named.map((path) => ({ path, name: once(path) ? last(path) : path.join('.') }));
}

const startsWith = (path: Path, start: Path): boolean =>
  path.length > start.length && start.every((step, i) => path[i] === step);

const valueAt = (record: JsonRecord, path: Path): unknown => {
  let value: unknown = record;
  for (const step of path) value = isRecord(value) ? value[String(step)] : undefined;
  return value;
};

/** Null when the value holds no list of records. `inside` is the value's own path in the file. */
export function gridOfRecordList(value: unknown, text: string, file: string, inside: Path = []): Grid | null {
  const found = longestList(value, isRecord, inside);
  if (!found) return null;
  const lines = linesOfList(text, found.path);
  const each = `SELECT unnest(json_extract(json, ${sqlText(`${pathSql(found.path)}[*]`)})) AS item FROM ${wholeFile(file, Buffer.byteLength(text))}`;
  const isMap = found.list.every((item) => isRecord(item) && item.type === 'Feature' && isRecord(item.properties));
  const records = found.list.flatMap((item, i) => {
    if (!isRecord(item)) return [];
    // What is drawn of a feature on a map is no column.
    const own = isMap ? { properties: item.properties } : item;
    return [{ line: lines[i] ?? i + 1, record: i + 1, item: own }];
  });
  return gridOfRecords(records, `(${each})`, 'item');
}

export interface LinedRecord {
  readonly line: number;
  readonly record: number;
  readonly item: JsonRecord;
}

/** `source` is SQL that yields the records in a column called `column`. */
export function gridOfRecords(records: readonly LinedRecord[], source: string, column: string): Grid {
  const leaves = leavesOf(records.map(({ item }) => item));
  const names = leaves.map(({ name }) => name);
  const list = leaves.map(({ path, name }) => `${column} ->> ${sqlText(pathSql(path))} AS ${sqlName(name)}`);
  return bareGrid({
    header: names,
    rows: records.map(({ line, record, item }) => ({
      line,
      record,
      cells: leaves.map(({ path }) => printed(valueAt(item, path))),
    })),
    from: `(SELECT ${list.join(', ')} FROM ${source})`,
  });
}

/** Rows whose names stand beside them, in a list of columns: that list is no table. Null for JSON of another kind. */
export function gridOfNamedRows(value: unknown, text: string, file: string, inside: Path = []): Grid | null {
  if (isRecord(value) && value.type === 'FeatureCollection') return null;
  const found = longestList(value, isRow, inside);
  return found && namesBeside(value, widthOf(found.list)) ? gridOfRowList(value, text, file, inside) : null;
}

const isRow = (item: unknown): boolean => Array.isArray(item) && item.length > 1 && item.some(isScalar);

const widthOf = (list: readonly unknown[]): number =>
  Math.max(...list.map((row) => (Array.isArray(row) ? row.length : 0)));

/** `[["Year", "Sales"], [2023, 12]]`, or rows beside a list of their names; null when it is neither. */
export function gridOfRowList(value: unknown, text: string, file: string, inside: Path = []): Grid | null {
  const found = longestList(value, isRow, inside);
  if (!found) return null;
  const lines = linesOfList(text, found.path);
  const rows = found.list.flatMap((item, i) =>
    Array.isArray(item)
      ? [{ line: lines[i] ?? i + 1, record: i + 1, cells: (item as readonly unknown[]).map(printed) }]
      : [],
  );
  const width = widthOf(found.list);
  const first = rows[0]?.cells ?? [];
  const headed = first.every((cell) => /[\p{L}%]/u.test(cell) || cell === '' || /^\d{4}$/u.test(cell));
  const header = namesBeside(value, width) ?? (headed ? first : null);
  if (!header) return null;
  const list = header.map((name, i) => `item ->> '$[${i}]' AS ${sqlName(name)}`);
  const each = `SELECT unnest(json_extract(json, ${sqlText(`${pathSql(found.path)}[*]`)})) AS item FROM ${wholeFile(file, Buffer.byteLength(text))}`;
  return bareGrid({
    header,
    headerLine: rows[0]?.line ?? 1,
    rows: (header === first ? rows.slice(1) : rows).map((row) => ({
      ...row,
      cells: header.map((_, i) => row.cells[i] ?? ''),
    })),
    from: `(SELECT ${list.join(', ')} FROM (${each}))`,
  });
}

const NAME_KEYS = ['name', 'label', 'title', 'text', 'id', 'code'];

/** A list, anywhere in the value, of as many names as the rows have cells: `"columns": [{ "name": "Year" }, …]`. */
function namesBeside(value: unknown, width: number): readonly string[] | null {
  const nameOf = (item: unknown): string | null => {
    if (typeof item === 'string') return item;
    if (!isRecord(item)) return null;
    for (const key of NAME_KEYS) if (typeof item[key] === 'string') return item[key];
    return null;
  };
  const visit = (inner: unknown, depth: number): readonly string[] | null => {
    if (Array.isArray(inner)) {
      const names = inner.length === width ? inner.map(nameOf) : [];
      return names.length === width && names.every((name) => name !== null) ? names : null;
    }
    if (!isRecord(inner) || depth > DEEPEST) return null;
    for (const item of Object.values(inner)) {
      const names = visit(item, depth + 1);
      if (names) return names;
    }
    return null;
  };
  return visit(value, 0);
}
