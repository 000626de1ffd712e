/** Delimited text into records, as RFC 4180 has it, and the guess which delimiter that is. One pass, linear. */
import { RecountError } from '../errors.ts';

export interface TextRecord {
  /** Line it begins on, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** A file with more columns than this is no table a reader can name cells of. */
export const MOST_COLUMNS = 4096;
const SAMPLE = 64 * 1024;

/**
 * Records of a text, blank lines left out. Quotes are doubled inside quotes; a stray quote inside a bare field is a
 * character. Throws `bad-table` for a quote that never closes and for too many columns.
 */
export function splitRecords(text: string, delimiter: string, file: string, mostRecords = Infinity): TextRecord[] {
  const records: TextRecord[] = [];
  let fields: string[] = [];
  let at = 0;
  let line = 1;
  let first = 1;
  const endRecord = (): void => {
    if (fields.length > 1 || fields[0]?.trim() !== '') records.push({ line: first, fields });
    fields = [];
    first = line;
  };
  const put = (field: string): void => {
    fields.push(field);
    if (fields.length > MOST_COLUMNS)
      throw new RecountError('bad-table', `line ${first} has more than ${MOST_COLUMNS} columns`, {
        file,
        line: first,
        hint: 'Keep the columns you need, or turn the table so that each row holds one figure.',
      });
  };
  while (at < text.length && records.length < mostRecords) {
    let field: string;
    if (text[at] === '"') {
      const opened = line;
      field = '';
      at++;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close === -1)
          throw new RecountError('bad-table', `a quotation mark opened on line ${opened} is never closed`, {
            file,
            line: opened,
            hint: 'Close it, or double it if it is part of the text.',
          });
        const part = text.slice(at, close);
        for (let i = part.indexOf('\n'); i !== -1; i = part.indexOf('\n', i + 1)) line++;
        field += part;
        at = close + 1;
        if (text[at] !== '"') break;
        field += '"';
        at++;
      }
    } else field = '';
    const end = endOfField(text, at, delimiter);
    field += text.slice(at, end);
    put(field);
    at = end + 1;
    if (end >= text.length) {
      endRecord();
      return records;
    }
    if (text[end] === delimiter) {
      if (at === text.length) {
        put('');
        endRecord();
      }
      continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at++;
    line++;
    endRecord();
  }
  return records;
}

function endOfField(text: string, from: number, delimiter: string): number {
  let i = from;
  for (; i < text.length; i++) {
    const c = text[i];
    if (c === delimiter || c === '\n' || c === '\r') break;
  }
  return i;
}

/** The delimiter that cuts the first lines into the most equal and the most columns; null when none cuts them at all. */
export function sniffDelimiter(text: string, file: string): Delimiter | null {
  const cut = text.length > SAMPLE ? text.lastIndexOf('\n', SAMPLE) : text.length;
  const sample = text.slice(0, cut > 0 ? cut : SAMPLE);
  let best: { delimiter: Delimiter; score: number } | null = null;
  for (const delimiter of delimiters) {
    if (!sample.includes(delimiter)) continue;
    const score = scoreOf(sample, delimiter, file, sample.length === text.length);
    if (score > 0 && (best === null || score > best.score)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

function scoreOf(sample: string, delimiter: Delimiter, file: string, whole: boolean): number {
  let records: TextRecord[];
  try {
    records = splitRecords(sample, delimiter, file, 200);
  } catch (error) {
    // A quote left open by the cut of the sample says nothing about the file; too many columns does say it.
    if (error instanceof RecountError && /columns/u.test(error.message)) return 1e6;
    return whole ? 0.01 : 0;
  }
  const counts = new Map<number, number>();
  for (const { fields } of records) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  let width = 1;
  let rows = 0;
  for (const [fields, n] of counts) if (fields > 1 && n > rows) [width, rows] = [fields, n];
  if (rows === 0) return 0;
  return (rows / records.length) * 10 + Math.log2(width);
}
