/**
 * SQL that anyone can run in DuckDB beside the same file to see a figure again: the cell is found by what its row and
 * column say, and turned into a number as it was read.
 */
import type { Dataset, Observation, Table } from './dataset.ts';
import { sqlText } from './parse-table.ts';

/** A column name as SQL writes it. */
export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** `SELECT …` of one number, the observation's value in plain units; null where no table holds it. */
export function cellSql(observation: Observation, dataset: Dataset): string | null {
  const { table } = dataset;
  const { cell } = observation;
  if (!table || !cell) return null;
  const where = conditionsOf(cell.row, table);
  const number = numberSql(observation, table);
  return where === null || number === null
    ? null
    : `SELECT ${number} FROM ${table.from} WHERE ${where.map(equal).join(' AND ')}`;
}

/** `SELECT sum(…)` over the observations; a sum of look-ups where they stand in several columns; null as for `cellSql`. */
export function sumSql(observations: readonly Observation[], dataset: Dataset): string | null {
  const { table } = dataset;
  const [first] = observations;
  if (!table || !first?.cell) return null;
  const column = first.cell.column;
  const numbers = observations.map((o) => numberSql(o, table));
  const rows = observations.map((o) => (o.cell === null ? null : conditionsOf(o.cell.row, table)));
  if (observations.every((o) => o.cell?.column === column)) {
    const number = commonNumber(numbers);
    const where = commonConditions(rows);
    if (number !== null && where !== null) return `SELECT sum(${number}) FROM ${table.from} WHERE ${where}`;
  }
  const cells = observations.map((o) => cellSql(o, dataset));
  return cells.every((sql) => sql !== null) ? `SELECT ${cells.map((sql) => `(${sql})`).join(' + ')}` : null;
}

/** The expression that reads every one of the cells: the one that strips most, as it reads plain ones too. */
function commonNumber(numbers: readonly (string | null)[]): string | null {
  let longest = '';
  for (const number of numbers) {
    if (number === null) return null;
    if (number.length > longest.length) longest = number;
  }
  return longest;
}

type Condition = readonly [column: string, value: string];

const equal = ([column, value]: Condition): string => `${column} = ${value}`;

/** Conditions that pick exactly these rows: equal ones once, the one that differs as `IN`; null when two differ. */
function commonConditions(rows: readonly (readonly Condition[] | null)[]): string | null {
  const [first] = rows;
  if (!first) return null;
  const parts: string[] = [];
  let varied = 0;
  for (const [i, [column, value]] of first.entries()) {
    const values = new Set<string>();
    for (const row of rows) {
      const own = row?.[i];
      if (own?.[0] !== column) return null;
      values.add(own[1]);
    }
    if (values.size > 1) varied++;
    parts.push(values.size === 1 ? equal([column, value]) : `${column} IN (${[...values].join(', ')})`);
  }
  return varied > 1 ? null : parts.join(' AND ');
}

/** What tells the row from the others: its names, its period, and its measure in a long table. */
function conditionsOf(row: number, table: Table): readonly Condition[] | null {
  const cells = table.rows[row]?.cells;
  if (!cells) return null;
  const conditions = table.columns
    .filter((c) => c.role === 'entity' || c.role === 'dimension' || c.role === 'period')
    .filter((c) => (cells[c.index]?.text ?? '') !== '')
    .map((c): Condition => [sqlName(c.name), sqlText(cells[c.index]?.text ?? '')]);
  return conditions.length > 0 ? conditions : null;
}

/** The cell's text as a number in plain units, with no more steps than its way of writing needs. */
function numberSql({ cell, printed, value }: Observation, table: Table): string | null {
  if (!cell) return null;
  const column = table.columns[cell.column];
  if (!column) return null;
  const name = sqlName(column.name);
  const [text, plain] = plainNumber(printed, name);
  const number = `CAST(${text} AS DOUBLE)`;
  if (plain === 0 || plain === value) return number;
  const scale = Number((value / plain).toPrecision(12));
  return scale === 1 ? number : `${number} * ${scale >= 1 ? scale : `1.0 / ${Number((1 / scale).toPrecision(12))}`}`;
}

/** SQL that leaves only the digits of a printed figure, and what it makes of it. */
function plainNumber(printed: string, name: string): readonly [string, number] {
  if (/^-?\d+(?:\.\d+)?$/u.test(printed)) return [name, Number(printed)];
  let sql = name;
  let text = printed;
  if (text.includes('−')) {
    sql = `replace(${sql}, '−', '-')`;
    text = text.replaceAll('−', '-');
  }
  const decimal = decimalOf(text);
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
  if (comma === -1) return '.';
  if (point !== -1) return comma > point ? ',' : '.';
  if (text.indexOf(',') !== comma) return '.';
  return /,\d{3}(?!\d)/u.test(text) ? '.' : ',';
}
