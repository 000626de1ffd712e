/**
 * A table made searchable: every cell cut into tokens, every column with the numbers or dates its cells stand for, so
 * that "24042" finds "charlotte coliseum 24042" and "june 5" finds "2010-06-05". Built once a table.
 */
import { type Token, tokenise } from '../../extract/statements/tokens.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Cell, Row, Table } from '../../store/dataset.ts';
import { type DateParts, dateAt, numericDate } from './dates.ts';

export interface IndexedColumn {
  readonly index: number;
  readonly name: string;
  /** Keys of the header's words, function words left out. */
  readonly head: readonly string[];
  /** What its cells are ordered by: numbers, dates, or nothing. */
  readonly order: 'number' | 'date' | null;
  /** How a number is read from each cell: `whole` cell, `bracket` of "12.14 (86)", the `only` number in a mixed cell, the `sum` of "70+71=141". */
  readonly reading: 'whole' | 'bracket' | 'only' | 'clock' | 'sum' | null;
  /** By data row; null where blank or not of the column's kind. */
  readonly values: readonly (number | null)[];
  readonly dates: readonly (DateParts | null)[];
  /** True for a column headed by a year or season: the wide tables of ministries. */
  readonly isPeriod: boolean;
  /** Number of different texts among its cells. */
  readonly distinct: number;
  /** Share of cells with letters in them. */
  readonly wordy: boolean;
}

export interface Place {
  readonly row: number;
  readonly column: number;
  /** Token position within the cell. */
  readonly at: number;
}

export interface TableIndex {
  readonly table: Table;
  readonly pack: LanguagePack;
  readonly columns: readonly IndexedColumn[];
  /** Rows that hold data: totals, section headings and repeated headers are left out. */
  readonly rows: readonly Row[];
  readonly totals: readonly Row[];
  /** Tokens of each data row's cells. */
  readonly cells: readonly (readonly (readonly Token[])[])[];
  /** Token key → where it stands. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  readonly caption: ReadonlySet<string>;
}

const NUMBER =
  /^[^\p{L}\d.]{0,3}(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.?\d+)\s*(?:[%°+*†‡^]|\p{L}{1,12}\.?)?(?:\s*\/\s*\p{L}{1,12})?(?:\s*\[[^\]]{0,6}\]|\s*\(\d{1,4}\))?$/u;
const BRACKET = /^\d+[.-]\d+\s*\((\d+)\)$/;
const CLOCK = /^\+?(?:(\d{1,3}):)?(\d{1,3})[:'′](\d{1,2}(?:[.″"]+\d+)?)″?"?$/;

const blank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell.missing || /^[\s\-–—.?]*$/.test(cell.text);

function wholeNumber(cell: Cell): number | null {
  const text = cell.text.trim();
  const match = NUMBER.exec(text);
  if (!match) return /\p{L}/u.test(text) ? null : cell.value;
  const value = Number((match[1] ?? '').replaceAll(',', ''));
  const sign = /^[-−–]/.test(text) ? -1 : 1;
  return cell.value !== null && Math.abs(cell.value) !== value ? cell.value : sign * value;
}

function bracketNumber(cell: Cell): number | null {
  const match = BRACKET.exec(cell.text.trim());
  return match ? Number(match[1]) : null;
}

function clockNumber(cell: Cell): number | null {
  const match = CLOCK.exec(cell.text.trim());
  if (!match) return null;
  const seconds = Number((match[3] ?? '').replace(/[″"]+/, '.').replace('..', '.'));
  return Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + seconds;
}

/** "63+69+71=203": the sum that a cell works out. */
function sumNumber(cell: Cell): number | null {
  const match = /^\d+(?:\+\d+)+=(\d+)$/.exec(cell.text.trim());
  return match ? Number(match[1]) : null;
}

/** "palace of auburn hills 22076", "t3": the last token is the only number. */
function onlyNumber(tokens: readonly Token[]): number | null {
  const numbers = tokens.filter((token) => token.value !== null || token.ordinal !== null);
  const last = tokens[tokens.length - 1];
  if (numbers.length !== 1 || last !== numbers[0]) return null;
  return last?.value ?? last?.ordinal ?? null;
}

function cellDate(cell: Cell, tokens: readonly Token[], pack: LanguagePack, dayFirst: boolean): DateParts | null {
  const numeric = numericDate(cell.text, dayFirst);
  if (numeric) return numeric;
  for (let at = 0; at < Math.min(tokens.length, 3); at += 1) {
    const date = dateAt(tokens, at, pack.statements);
    if (date && (date.month !== null || tokens.length <= 2)) return date;
  }
  return null;
}

/** A row that repeats one text in every cell is a heading inside the table. */
const isHeading = (row: Row): boolean => {
  const texts = row.cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
  return (
    texts.length === 0 ||
    (row.cells.length > 2 &&
      texts.length > 2 &&
      texts.every((text) => text === texts[0]) &&
      /\p{L}/u.test(texts[0] ?? ''))
  );
};

/** A second header row among the data: most of its cells say what their headers say. */
function repeatsHeader(row: Row, table: Table): boolean {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '');
  const same = row.cells.filter(
    (cell, at) =>
      cell.text.trim() !== '' && cell.text.trim().toLowerCase() === table.columns[at]?.name.trim().toLowerCase(),
  );
  return filled.length > 1 && same.length * 2 > filled.length;
}

export function indexTable(table: Table, pack: LanguagePack): TableIndex {
  const rows = table.rows.filter((row) => !row.total && !isHeading(row) && !repeatsHeader(row, table));
  const totals = table.rows.filter((row) => row.total);
  const cells = rows.map((row) => row.cells.map((cell) => tokenise(cell.text, pack)));
  const places = new Map<string, Place[]>();
  cells.forEach((line, row) => {
    line.forEach((tokens, column) => {
      tokens.forEach((token, at) => {
        const known = places.get(token.key);
        if (known) known.push({ row, column, at });
        else places.set(token.key, [{ row, column, at }]);
      });
    });
  });
  const columns = table.columns.map((column) => indexColumn(column.index, column.name, rows, cells, pack));
  const caption = new Set(tokenise(table.caption ?? '', pack).map((token) => token.key));
  return { table, pack, columns, rows, totals, cells, places, caption };
}

function indexColumn(
  index: number,
  name: string,
  rows: readonly Row[],
  cells: TableIndex['cells'],
  pack: LanguagePack,
): IndexedColumn {
  const column = rows.map((row) => row.cells[index]);
  const filled = column.filter((cell) => !blank(cell)).length;
  const read = (reader: (cell: Cell, row: number) => number | null): (number | null)[] =>
    column.map((cell, row) => (cell === undefined || blank(cell) ? null : reader(cell, row)));
  const enough = (values: readonly unknown[], share: number): boolean =>
    filled > 0 && values.filter((value) => value !== null).length >= share * filled;
  const head = tokenise(name, pack)
    .filter((token) => !pack.statements.functionWords.includes(token.text))
    .map((token) => token.key);
  const texts = new Set(column.filter((cell) => !blank(cell)).map((cell) => cell?.text.trim()));
  const wordy = column.filter((cell) => /\p{L}/u.test(cell?.text ?? '')).length > rows.length / 2;

  const dayFirst = column.some((cell) => Number(/^\s*(\d{1,2})[/.]/.exec(cell?.text ?? '')?.[1] ?? 0) > 12);
  const dates = column.map((cell, row) =>
    cell === undefined || blank(cell) ? null : cellDate(cell, cells[row]?.[index] ?? [], pack, dayFirst),
  );
  const whole = read((cell) => wholeNumber(cell));
  const readings: readonly [IndexedColumn['reading'], (number | null)[], number][] = [
    ['bracket', read((cell) => bracketNumber(cell)), 0.9],
    ['whole', whole, 0.6],
    ['sum', read((cell) => sumNumber(cell)), 0.6],
    ['clock', read((cell) => clockNumber(cell)), 0.6],
    ['only', read((_, row) => onlyNumber(cells[row]?.[index] ?? [])), 0.9],
  ];
  const isDate =
    enough(dates, 0.7) && (!enough(whole, 0.7) || dates.every((date) => date === null || date.month === null));
  const found = readings.find(([, values, share]) => enough(values, share));
  const order = isDate ? 'date' : found ? 'number' : null;
  return {
    index,
    name,
    head,
    order,
    reading: found?.[0] ?? null,
    values: found?.[1] ?? column.map(() => null),
    dates: isDate ? dates : column.map(() => null),
    isPeriod: /^\s*(?:1[5-9]|20)\d\d(?:\s*[-/–]\s*\d{2,4})?\s*$/.test(name),
    distinct: texts.size,
    wordy,
  };
}

/** The value a column's row is ordered by: its number, or the day number of its date. */
export { blank as isBlank };
