/**
 * SQL that anyone can run in DuckDB beside the same file to see a figure again: the cell is found by what its row and
 * column say, and turned into a number as it was read.
 */
import type { Column, Dataset, Observation, Row, Table } from './dataset.ts';
import { memo } from './memo.ts';
import { sqlName, sqlText } from './sql-reading.ts';

/** `SELECT …` of one number, the observation's value in plain units; null where no table holds it. */
export function cellSql(observation: Observation, dataset: Dataset): string | null {
  const { table } = dataset;
  const { cell } = observation;
  if (!table || !cell || table.from === '') return null;
  const where = conditionsOf(cell.row, table);
  const number = numberSql(observation, table);
  if (number === null) return null;
  // Nothing printed tells this row from another: it is counted out.
  if (where === null) {
    const numbered = `(SELECT *, row_number() OVER () AS recount_row FROM ${table.from})`;
    return `SELECT ${number} FROM ${numbered} WHERE recount_row = ${table.rows[cell.row]?.record ?? 0}`;
  }
  return `SELECT ${number} FROM ${table.from} WHERE ${where.map(equal).join(' AND ')}`;
}

/** `SELECT sum(…)` over the observations; a sum of look-ups where they stand in several columns; null as for `cellSql`. */
export function sumSql(observations: readonly Observation[], dataset: Dataset): string | null {
  const { table } = dataset;
  const [first] = observations;
  if (!table || !first?.cell || table.from === '') return null;
  const column = first.cell.column;
  const numbers = observations.map((o) => numberSql(o, table));
  const rows = observations.map((o) => (o.cell === null ? null : conditionsOf(o.cell.row, table)));
  if (observations.every((o) => o.cell?.column === column)) {
    const number = commonNumber(numbers, observations);
    const where = commonConditions(rows);
    if (number !== null && where !== null) return `SELECT sum(${number}) FROM ${table.from} WHERE ${where}`;
  }
  const cells = observations.map((o) => cellSql(o, dataset));
  return cells.every((sql) => sql !== null) ? `SELECT ${cells.map((sql) => `(${sql})`).join(' + ')}` : null;
}

/** The expression that reads every one of the cells: the one they share, else the one that strips most, if all are of one scale and sign of decimals. */
function commonNumber(numbers: readonly (string | null)[], observations: readonly Observation[]): string | null {
  let longest = '';
  for (const number of numbers) {
    if (number === null) return null;
    if (number.length > longest.length) longest = number;
  }
  if (numbers.every((number) => number === longest)) return longest;
  const scaled = numbers.some((number) => number?.includes(' * '));
  const marks = new Set(observations.map(({ printed }) => decimalOf(printed)));
  const negative = observations.some(({ value }) => value < 0);
  return scaled || negative || (marks.size > 1 && observations.some(({ printed }) => /[.,]/u.test(printed)))
    ? null
    : longest;
}

/** A column and the text of its cell; where that is blank, a condition of its own and null. */
type Condition = readonly [column: string, value: string | null];

const equal = ([column, value]: Condition): string => (value === null ? column : `${column} = ${value}`);

/** Conditions that pick exactly these rows: equal ones once, the one that differs as `IN`; null when two differ. */
function commonConditions(rows: readonly (readonly Condition[] | null)[]): string | null {
  const [first] = rows;
  if (!first) return null;
  const parts: string[] = [];
  let varied = 0;
  for (const [i, [column, value]] of first.entries()) {
    const values = new Set<string | null>();
    for (const row of rows) {
      const own = row?.[i];
      if (own?.[0] !== column || row?.length !== first.length) return null;
      values.add(own[1]);
    }
    if (values.size > 1) varied++;
    if (values.size > 1 && values.has(null)) return null;
    parts.push(values.size === 1 ? equal([column, value]) : `${column} IN (${[...values].join(', ')})`);
  }
  return varied > 1 ? null : parts.join(' AND ');
}

const textAt = (row: Row | undefined, column: Column): string => row?.cells[column.index]?.text ?? '';

/** Columns that SQL can ask for, those that name a row first. */
function tellingColumns(table: Table): readonly Column[] {
  const printed = table.columns.filter((column) => !column.derived && column.role !== 'measure');
  const keys = printed.filter((c) => c.role === 'entity' || c.role === 'dimension' || c.role === 'period');
  return [...keys, ...printed.filter((column) => !keys.includes(column))];
}

interface Telling {
  readonly columns: readonly Column[];
  /** How many of the columns name a row, as entity, dimension or period. */
  readonly keys: number;
  /** Number of rows by the texts of the first so many columns. */
  readonly counts: (width: number) => ReadonlyMap<string, number>;
}

const tellings = new WeakMap<Table, Telling>();

function tellingOf(table: Table): Telling {
  const known = tellings.get(table);
  if (known) return known;
  const columns = tellingColumns(table);
  const keys = columns.filter((c) => c.role === 'entity' || c.role === 'dimension' || c.role === 'period').length;
  const counts = memo((width: number): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    for (const row of table.rows) {
      const key = keyOf(row, columns, width);
      found.set(key, (found.get(key) ?? 0) + 1);
    }
    return found;
  });
  const telling = { columns, keys, counts };
  tellings.set(table, telling);
  return telling;
}

const keyOf = (row: Row, columns: readonly Column[], width: number): string =>
  columns
    .slice(0, width)
    .map((column) => textAt(row, column))
    .join('\u0001');

const BLANKS = `' ' || chr(9) || chr(160)`;

/** Parquet keeps numbers as numbers; all other files are read as text. */
const isTyped = (table: Table): boolean => table.from.startsWith('read_parquet(');

/** What tells the row from the others: its names and its period, and more of what is printed where those do not; null when nothing does. */
function conditionsOf(at: number, table: Table): readonly Condition[] | null {
  const row = table.rows[at];
  if (!row) return null;
  const { columns, keys, counts } = tellingOf(table);
  for (let width = Math.max(1, keys); width <= columns.length; width++) {
    if (counts(width).get(keyOf(row, columns, width)) !== 1) continue;
    return columns.slice(0, width).map((column): Condition => {
      const text = textAt(row, column);
      const name = column.padded ? `trim(${sqlName(column.name)}, ${BLANKS})` : sqlName(column.name);
      if (text !== '') return [name, sqlText(text)];
      return [isTyped(table) ? `${name} IS NULL` : `coalesce(${name}, '') = ''`, null];
    });
  }
  return null;
}

/** The cell's text as a number in plain units, with no more steps than its way of writing needs. */
function numberSql({ cell, printed, value }: Observation, table: Table): string | null {
  if (!cell) return null;
  const column = table.columns[cell.column];
  if (!column) return null;
  const name = sqlName(column.name);
  const [text, plain] = plainNumber(printed, name);
  if (!Number.isFinite(plain)) return null;
  const number = `CAST(${text} AS DOUBLE)`;
  if (plain === 0 || plain === value) return number;
  const scale = Number((value / plain).toPrecision(12));
  if (scale === -1) return `-${number}`;
  return scale === 1
    ? number
    : `${number} * ${scale >= 1 || scale < 0 ? scale : `1.0 / ${Number((1 / scale).toPrecision(12))}`}`;
}

/** SQL that leaves only the digits of a printed figure, and what it makes of it. */
function plainNumber(printed: string, name: string): readonly [string, number] {
  if (/^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/iu.test(printed)) return [name, Number(printed)];
  const decimal = decimalOf(printed);
  const digits = /\d(?:[\d.,'’\s]*\d)?/u.exec(printed)?.[0] ?? '';
  // What stands before and after the figure may hold digits of its own: a footnote's "(1)", "CO2".
  if (/\d/u.test(printed.replace(digits, ''))) {
    const pattern = `[0-9]([0-9.,''’[:space:]\u00a0\u202f\u2009]*[0-9])?`;
    const kept = decimal === ',' ? '[^0-9,]' : '[^0-9.]';
    const text = digits.replace(new RegExp(kept, 'gu'), '').replace(',', '.');
    const cut = `regexp_replace(regexp_extract(${name}, '${pattern}'), '${kept}', '', 'g')`;
    return [decimal === ',' ? `replace(${cut}, ',', '.')` : cut, Number(text)];
  }
  let sql = name;
  let text = printed;
  if (/[−–]/u.test(text)) {
    sql = `translate(${sql}, '−–', '--')`;
    text = text.replace(/[−–]/gu, '-');
  }
  const kept = decimal === ',' ? '[^0-9,-]' : '[^0-9.-]';
  // Whatever is neither digit, sign nor decimal mark: spaces, thousands separators, units, footnote marks.
  if (new RegExp(kept, 'u').test(text)) {
    sql = `regexp_replace(${sql}, '${kept}', '', 'g')`;
    text = text.replace(new RegExp(kept, 'gu'), '');
  }
  if (decimal === ',') {
    sql = `replace(${sql}, ',', '.')`;
    text = text.replaceAll(',', '.');
  }
  return [sql, Number(text)];
}

/** The mark that stands last and once, unless three digits follow a lone one that is more likely a separator. */
function decimalOf(text: string): '.' | ',' {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma === -1) return text.indexOf('.') === point ? '.' : ',';
  if (point !== -1) return comma > point ? ',' : '.';
  if (text.indexOf(',') !== comma) return '.';
  return /,\d{3}(?!\d)/u.test(text) ? '.' : ',';
}
