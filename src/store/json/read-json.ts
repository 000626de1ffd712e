/** JSON of any shape that holds a table: records, rows, columns, keys, a JSON-stat cube, or one record a line. */
import { RecountError } from '../../errors.ts';
import type { Described, Grid } from '../grid.ts';
import { sqlText } from '../sql-reading.ts';
import type { Packs } from '../words-of-tables.ts';
import { gridOfKeys } from './columns.ts';
import { readJsonStat } from './json-stat.ts';
import { gridOfNamedRows, gridOfRecordList, gridOfRecords, gridOfRowList, type LinedRecord } from './records.ts';
import { isRecord, type JsonRecord, type Path } from './value.ts';

/** Throws `bad-table` with the line where it is known: broken JSON, or JSON that holds no table. */
export function readJson(text: string, file: string, packs: Packs): Described {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (body.trim() === '')
    throw new RecountError('bad-table', 'the file is empty', { file, line: 1, hint: 'A table needs records.' });
  const lines = /^\s*\{/u.test(body) ? recordsOfLines(body, file) : null;
  if (lines)
    return plain(gridOfRecords(lines, `read_json_objects(${sqlText(file)}, format = 'newline_delimited')`, 'json'));
  const value = parse(body, file);
  checkKind(value, file);
  const cube = readJsonStat(value, body, file, packs);
  if (cube) return cube;
  const [page] = Array.isArray(value) ? value : [];
  const updated = isRecord(page) && typeof page.lastupdated === 'string' ? page.lastupdated : null;
  const { grid, metadata } = readJsonAt(value, body, [], file);
  return { grid: updated === null ? grid : { ...grid, about: { date: updated } }, metadata };
}

/** The table in a value that stands at a path of a file's text. */
export function readJsonAt(value: unknown, text: string, path: Path, file: string): Described {
  const grid =
    gridOfNamedRows(value, text, file, path) ??
    gridOfRecordList(value, text, file, path) ??
    gridOfRowList(value, text, file, path) ??
    gridOfKeys(value, text, file, path);
  if (grid) return plain(grid);
  throw new RecountError('bad-table', `the JSON holds no table${said(value)}`, {
    file,
    line: 1,
    hint: 'Expected a list of records, [{"country": "France", "year": 2023, "value": 1.2}, …].',
  });
}

const plain = (grid: Grid): Described => ({ grid, metadata: {} });

/** Records one a line; null when the first line is no whole object (then it is one JSON value over many lines). */
function recordsOfLines(body: string, file: string): readonly LinedRecord[] | null {
  const records: LinedRecord[] = [];
  for (const [i, text] of body.split('\n').entries()) {
    if (text.trim() === '') continue;
    try {
      const value: unknown = JSON.parse(text);
      if (!isRecord(value)) return null;
      records.push({ line: i + 1, record: records.length + 1, item: value });
    } catch (cause) {
      if (records.length === 0) return null;
      throw new RecountError('bad-table', `line ${i + 1} is not valid JSON`, {
        file,
        line: i + 1,
        cause,
        hint: 'Each line of NDJSON must hold one whole object.',
      });
    }
  }
  // One object on one line is one JSON value: it holds the table somewhere inside.
  return records.length > 1 ? records : null;
}

function parse(body: string, file: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    const at = cause instanceof Error ? positionIn(cause.message) : null;
    const line = at === null ? body.trimEnd().split('\n').length : body.slice(0, at).split('\n').length;
    throw new RecountError('bad-table', `line ${line} is not valid JSON`, {
      file,
      line,
      cause,
      hint: 'Check quotation marks and commas there.',
    });
  }
}

/** Null when the text ends too early: the message then names no position. */
const positionIn = (message: string): number | null => {
  const found = /position (\d+)/u.exec(message);
  return found ? Number(found[1]) : null;
};

/** What an interface says instead of data: `{"message": "The provided parameter value is not valid"}`, at any depth. */
function said(value: unknown): string {
  const texts: string[] = [];
  const visit = (inner: unknown, depth: number): void => {
    if (depth > 4 || texts.length > 0) return;
    if (Array.isArray(inner)) for (const item of inner) visit(item, depth + 1);
    else if (isRecord(inner))
      for (const [key, item] of Object.entries(inner)) {
        if (/^(?:message|error|error_message|detail|value)$/iu.test(key) && typeof item === 'string') texts.push(item);
        else visit(item, depth + 1);
      }
  };
  visit(value, 0);
  return texts[0] === undefined ? '' : `, but says: ${texts[0].slice(0, 200)}`;
}

/** Kinds of JSON that have a form of their own which no table can be read from as it stands. */
function checkKind(value: unknown, file: string): void {
  const inner: JsonRecord = isRecord(value) ? value : {};
  const data = isRecord(inner.data) ? inner.data : inner;
  const fail = (message: string, hint: string): never => {
    throw new RecountError('bad-table', message, { file, line: 1, hint });
  };
  if (Array.isArray(data.dataSets))
    fail('this is SDMX-JSON, whose figures are told by position', 'Fetch it as CSV: format=csvdata or SDMX-CSV.');
  if (inner.class === 'collection')
    fail('this is a JSON-stat collection, a list of datasets', 'Fetch one of the datasets that it names.');
  if (inner.type === 'Topology')
    fail('this is a map (TopoJSON), not a table', 'Give the table that the map is drawn from.');
  const [first] = Array.isArray(value) ? value : [];
  if (isRecord(first) && Array.isArray(first.message) && !('page' in first))
    fail(`the file holds an answer without data${said(first)}`, 'Check the address it was fetched from.');
}
