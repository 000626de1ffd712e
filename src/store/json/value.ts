/** JSON values, their cells as text, and paths into them as DuckDB writes them. */
import { sqlText } from '../sql-reading.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;
export type Path = readonly (string | number)[];

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands in one cell; lists and objects stand in none. */
export const isScalar = (value: unknown): boolean => value === null || typeof value !== 'object';

export const printed = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** `$."data"[1]` for `['data', 1]`. */
export const pathSql = (path: Path): string =>
  `$${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${JSON.stringify(step)}`)).join('')}`;

/** The whole file as one value in a column `json`. */
export const wholeFile = (file: string, bytes: number): string =>
  `read_json_objects(${sqlText(file)}, format = 'unstructured'${bytes > MOST_BY_DEFAULT ? `, maximum_object_size = ${bytes + 1}` : ''})`;

/** What DuckDB takes for one object without being told. */
const MOST_BY_DEFAULT = 16_777_216;
