/** Records in JSON (an array of objects, or one object a line) as a grid: the keys are the header. */
import { RecountError } from '../errors.ts';
import { sqlText } from './parse-table.ts';
import type { Grid } from './table-from-grid.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const printed = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** Throws `bad-table` with the line where it is known: broken JSON, or JSON that holds no records. */
export function gridOfJson(text: string, file: string): Grid {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (body.trim() === '')
    throw new RecountError('bad-table', 'the file is empty', { file, hint: 'A table needs records.' });
  const lines = /^\s*\{/u.test(body) ? recordsOfLines(body, file) : null;
  return gridOfRecords(lines ?? recordsOfArray(body, file), file, lines !== null);
}

interface JsonRecord {
  readonly line: number;
  readonly record: Readonly<Record<string, unknown>>;
}

/** Records one a line; null when the first line is no whole object (then it is one JSON value over many lines). */
function recordsOfLines(body: string, file: string): readonly JsonRecord[] | null {
  const records: JsonRecord[] = [];
  const lines = body.split('\n');
  for (const [i, text] of lines.entries()) {
    if (text.trim() === '') continue;
    try {
      const value: unknown = JSON.parse(text);
      if (!isRecord(value)) return null;
      records.push({ line: i + 1, record: value });
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
  // One object on one line is a record only if it does not hold the records.
  if (records.length === 1 && Object.values(records[0]?.record ?? {}).some((v) => Array.isArray(v) && v.some(isRecord)))
    return null;
  return records;
}

function recordsOfArray(body: string, file: string): readonly JsonRecord[] {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (cause) {
    const at = cause instanceof Error ? Number(/position (\d+)/u.exec(cause.message)?.[1] ?? 0) : 0;
    const line = body.slice(0, at).split('\n').length;
    throw new RecountError('bad-table', `line ${line} is not valid JSON`, {
      file,
      line,
      cause,
      hint: 'Check quotation marks and commas there.',
    });
  }
  // APIs wrap the records: { "data": [ … ] }.
  const list = Array.isArray(value)
    ? value
    : isRecord(value)
      ? Object.values(value).find((v) => Array.isArray(v) && v.some(isRecord))
      : null;
  const records = Array.isArray(list) ? list.filter(isRecord) : [];
  if (records.length === 0)
    throw new RecountError('bad-table', 'the JSON holds no list of records', {
      file,
      line: 1,
      hint: 'Expected [{"country": "France", "year": 2023, "value": 1.2}, …].',
    });
  return records.map((record, i) => ({ line: i + 1, record }));
}

function gridOfRecords(records: readonly JsonRecord[], file: string, oneALine: boolean): Grid {
  const header = [...new Set(records.flatMap(({ record }) => Object.keys(record)))];
  return {
    header,
    headerLine: 1,
    rows: records.map(({ line, record }) => ({ line, cells: header.map((name) => printed(record[name])) })),
    caption: null,
    notes: [],
    decimalHint: '.',
    from: `read_json(${sqlText(file)}, format = '${oneALine ? 'newline_delimited' : 'array'}')`,
  };
}
