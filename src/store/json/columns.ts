/**
 * JSON that is told by its keys: one list a column (`{ "year": [2022, 2023], "sales": [12, 14] }`), or one value, or one
 * record, a key (`{ "2022": 12, "2023": 14 }`, `{ "France": { "2022": 12 } }`).
 */
import { bareGrid, type Grid } from '../grid.ts';
import { sqlName, sqlText } from '../sql-reading.ts';
import { isRecord, isScalar, type JsonRecord, type Path, pathSql, printed, wholeFile } from './value.ts';

const DEEPEST = 3;

/** Null when no object of the value has that shape. */
export function gridOfKeys(value: unknown, text: string, file: string, inside: Path = []): Grid | null {
  const source = wholeFile(file, Buffer.byteLength(text));
  const lineOf = (key: string): number => {
    const at = text.indexOf(JSON.stringify(key));
    return at === -1 ? 1 : text.slice(0, at).split('\n').length;
  };
  const visit = (inner: unknown, path: Path): Grid | null => {
    if (!isRecord(inner) || path.length - inside.length > DEEPEST) return null;
    const own = ofLists(inner, path, source) ?? ofPositions(inner, path, source) ?? ofKeys(inner, path, source, lineOf);
    if (own) return own;
    for (const [key, item] of Object.entries(inner)) {
      const found = visit(item, [...path, key]);
      if (found) return found;
    }
    return null;
  };
  return visit(value, inside);
}

const rowsOf = (columns: readonly (readonly unknown[])[]): Grid['rows'] =>
  (columns[0] ?? []).map((_, i) => ({
    line: i + 1,
    record: i + 1,
    cells: columns.map((column) => printed(column[i])),
  }));

function ofLists(value: JsonRecord, path: Path, source: string): Grid | null {
  const lists = Object.entries(value).filter(
    (entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].length > 0 && entry[1].every(isScalar),
  );
  const length = lists[0]?.[1].length ?? 0;
  if (lists.length < 2 || lists.some(([, list]) => list.length !== length)) return null;
  const list = lists.map(
    ([key]) => `unnest(json_extract_string(json, ${sqlText(`${pathSql([...path, key])}[*]`)})) AS ${sqlName(key)}`,
  );
  return bareGrid({
    header: lists.map(([key]) => key),
    rows: rowsOf(lists.map(([, items]) => items)),
    from: `(SELECT ${list.join(', ')} FROM ${source})`,
  });
}

/** `{ "year": { "0": 2022, "1": 2023 }, "sales": { "0": 12, "1": 14 } }`, as data frames are written. */
function ofPositions(value: JsonRecord, path: Path, source: string): Grid | null {
  const columns = Object.entries(value).filter((entry): entry is [string, JsonRecord] => isRecord(entry[1]));
  if (columns.length < 2 || columns.length < Object.keys(value).length) return null;
  const numbered = columns.every(([, column]) => {
    const keys = Object.keys(column);
    return keys.length > 0 && keys.every((key, i) => key === String(i) && isScalar(column[key]));
  });
  if (!numbered) return null;
  const list = columns.map(
    ([key]) => `unnest(json_extract_string(json, ${sqlText(`${pathSql([...path, key])}.*`)})) AS ${sqlName(key)}`,
  );
  return bareGrid({
    header: columns.map(([key]) => key),
    rows: rowsOf(columns.map(([, column]) => Object.values(column))),
    from: `(SELECT ${list.join(', ')} FROM ${source})`,
  });
}

function ofKeys(value: JsonRecord, path: Path, source: string, lineOf: (key: string) => number): Grid | null {
  const entries = Object.entries(value);
  if (entries.length < 2) return null;
  const at = pathSql(path);
  const keys = `unnest(json_keys(json, ${sqlText(at)})) AS "key"`;
  if (entries.every(([, item]) => typeof item === 'number' || item === null))
    return bareGrid({
      header: ['key', 'value'],
      rows: entries.map(([key, item], i) => ({ line: lineOf(key), record: i + 1, cells: [key, printed(item)] })),
      from: `(SELECT ${keys}, unnest(json_extract_string(json, ${sqlText(`${at}.*`)})) AS "value" FROM ${source})`,
    });
  const records = entries.filter(
    (entry): entry is [string, JsonRecord] => isRecord(entry[1]) && Object.values(entry[1]).every(isScalar),
  );
  if (records.length < entries.length) return null;
  const names = [...new Set(records.flatMap(([, record]) => Object.keys(record)))];
  const list = names.map((name) => `item ->> ${sqlText(pathSql([name]))} AS ${sqlName(name)}`);
  return bareGrid({
    header: ['key', ...names],
    rows: records.map(([key, record], i) => ({
      line: lineOf(key),
      record: i + 1,
      cells: [key, ...names.map((name) => printed(record[name]))],
    })),
    from: `(SELECT "key", ${list.join(', ')} FROM (SELECT ${keys}, unnest(json_extract(json, ${sqlText(`${at}.*`)})) AS item FROM ${source}))`,
  });
}
