/** Delimited text into records, as RFC 4180 has it, and the guess which delimiter that is. One pass, linear. */
import { RecountError } from '../errors.ts';

export interface TextRecord {
  /** Line it begins on, from 1. */
  readonly line: number;
  /** Line it ends on: a later one when a quoted cell runs over several. */
  readonly end: number;
  readonly fields: readonly string[];
}

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface Dialect {
  readonly delimiter: string;
  /** `"` when not given. */
  readonly quote?: string;
  /** Opens a line that is no record. */
  readonly comment?: string;
}

/** A file with more columns than this is no table a reader can name cells of. */
export const MOST_COLUMNS = 4096;
/** More than three times what a cell of a spreadsheet may hold: such a cell is a quotation mark that closes too late. */
const LONGEST_CELL = 100_000;
const SAMPLE = 64 * 1024;

/**
 * Records of a text, blank lines left out. Quotes are doubled inside quotes; a stray quote inside a bare field is a
 * character. Throws `bad-table` for a quote that never closes and for too many columns.
 */
export function splitRecords(
  text: string,
  { delimiter, quote = '"', comment }: Dialect,
  file: string,
  mostRecords = Infinity,
): TextRecord[] {
  const records: TextRecord[] = [];
  let fields: string[] = [];
  let at = 0;
  let line = 1;
  let first = 1;
  const endRecord = (): void => {
    if (fields.length > 1 || fields[0]?.trim() !== '') records.push({ line: first, end: line, fields });
    fields = [];
  };
  const put = (field: string): void => {
    fields.push(field);
    if (field.length > LONGEST_CELL)
      throw new RecountError('bad-table', `a cell of line ${first} has ${field.length} characters`, {
        file,
        line: first,
        hint: 'Check the quotation marks there: one may be missing.',
      });
    if (fields.length > MOST_COLUMNS)
      throw new RecountError('bad-table', `line ${first} has more than ${MOST_COLUMNS} columns`, {
        file,
        line: first,
        hint: 'Keep the columns you need, or turn the table so that each row holds one figure.',
      });
  };
  while (at < text.length && records.length < mostRecords) {
    if (comment && fields.length === 0 && text.startsWith(comment, at)) {
      const end = text.indexOf('\n', at);
      if (end === -1) return records;
      at = end + 1;
      line++;
      first = line;
      continue;
    }
    let field: string;
    const open = quotedFrom(text, at, quote, delimiter);
    if (open !== -1) {
      const opened = line;
      field = '';
      at = open + 1;
      for (;;) {
        const close = text.indexOf(quote, at);
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
        if (text[at] !== quote) break;
        field += quote;
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
    endRecord();
    line++;
    first = line;
  }
  return records;
}

/** Where the quote opens that a field begins with, blanks before it passed over; -1 when it begins with none. */
function quotedFrom(text: string, from: number, quote: string, delimiter: string): number {
  let at = from;
  while (text[at] === ' ' && delimiter !== ' ') at++;
  return text[at] === quote && quote !== '' ? at : -1;
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
    records = splitRecords(sample, { delimiter }, file, 200);
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
