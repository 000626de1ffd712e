/**
 * CSV on the Web: `x.csv-metadata.json` beside `x.csv`, or `csv-metadata.json` in its folder.
 * https://www.w3.org/TR/tabular-metadata/
 */
import { z } from 'zod';
import type { FieldMetadata, FieldRole, TableMetadata } from '../table-metadata.ts';
import type { Companion } from './companion.ts';

const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const text = lenient(z.string());
const titles = lenient(
  z.union([z.string(), z.array(z.string()), z.record(z.string(), z.union([z.string(), z.array(z.string())]))]),
);
const numberFormat = z.looseObject({ pattern: text, decimalChar: text, groupChar: text });

const columnSchema = z.looseObject({
  name: text,
  titles,
  datatype: lenient(
    z.union([z.string(), z.looseObject({ base: text, format: lenient(z.union([z.string(), numberFormat])) })]),
  ),
  null: lenient(z.union([z.string(), z.array(z.string())])),
  propertyUrl: text,
  virtual: lenient(z.boolean()),
});

const dialectSchema = z.looseObject({
  delimiter: text,
  encoding: text,
  header: lenient(z.boolean()),
  headerRowCount: lenient(z.number()),
  quoteChar: lenient(z.union([z.string(), z.null()])),
  commentPrefix: lenient(z.union([z.string(), z.null()])),
  skipRows: lenient(z.number()),
});

const schemaSchema = z.looseObject({ columns: lenient(z.array(columnSchema)) });

const tableSchema = z.looseObject({
  url: text,
  dialect: lenient(dialectSchema),
  tableSchema: lenient(schemaSchema),
});

const fileSchema = tableSchema.extend({ tables: lenient(z.array(tableSchema)) });

type Table = z.infer<typeof tableSchema>;
type Csvw = z.infer<typeof fileSchema>;
type Column = z.infer<typeof columnSchema>;

/** Files that the metadata describe, as they are written there; null for JSON of another kind. */
export function csvwFiles(value: unknown): readonly string[] | null {
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return null;
  const tables = parsed.data.tables ?? [parsed.data];
  const urls = tables.flatMap((table) => (table.url === undefined ? [] : [table.url]));
  return urls.length > 0 && tables.some((table) => table.tableSchema ?? parsed.data.tableSchema) ? urls : null;
}

/** What the metadata say of the file of that name; null when they do not speak of it. `own` when they are for this file alone. */
export function readCsvw(value: unknown, name: string, own: boolean): Companion | null {
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return null;
  const all = parsed.data;
  const tables: readonly Table[] = all.tables ?? [all];
  const table = tables.find((one) => nameIn(one.url ?? '') === name) ?? (own && tables.length === 1 ? tables[0] : null);
  const columns = table?.tableSchema?.columns ?? all.tableSchema?.columns;
  if (!table || !columns) return null;
  const printed = columns.filter((column) => column.virtual !== true);
  return {
    before: dialectOf(table.dialect ?? all.dialect, printed),
    after: (header) => described(all, table, printed, header),
  };
}

const nameIn = (url: string): string => decodeURIComponent(url.split(/[?#]/u)[0]?.split('/').at(-1) ?? '');

function dialectOf(dialect: z.infer<typeof dialectSchema> | undefined, columns: readonly Column[]): TableMetadata {
  const formats = columns.map(({ datatype }) => (typeof datatype === 'object' ? datatype.format : undefined));
  const decimal = formats.find((format) => typeof format === 'object' && format.decimalChar !== undefined);
  const mark = typeof decimal === 'object' ? decimal.decimalChar : undefined;
  const nulls = columns.flatMap((column) => column.null ?? []);
  const skip = dialect?.skipRows ?? 0;
  const count = dialect?.headerRowCount ?? (dialect?.header === false ? 0 : 1);
  const told = dialect?.skipRows !== undefined || dialect?.headerRowCount !== undefined || dialect?.header === false;
  return {
    ...(dialect?.delimiter?.length === 1 && { delimiter: dialect.delimiter }),
    ...(dialect?.encoding !== undefined && { encoding: dialect.encoding }),
    ...(typeof dialect?.quoteChar === 'string' && dialect.quoteChar.length === 1 && { quote: dialect.quoteChar }),
    ...(typeof dialect?.commentPrefix === 'string' &&
      dialect.commentPrefix !== '' && { comment: dialect.commentPrefix }),
    ...(told && { headerLines: Array.from({ length: count }, (_, i) => skip + i + 1) }),
    ...(count === 0 && { fields: columns.map((column, i) => ({ name: titlesOf(column)[0] ?? `column ${i + 1}` })) }),
    ...((mark === ',' || mark === '.') && { decimal: mark }),
    ...(nulls.length > 0 && { missingValues: nulls }),
  };
}

/** By language; `''` where the file names none. */
function labelsOf({ titles: own, name }: Column): Record<string, string[]> {
  if (own === undefined) return name === undefined ? {} : { '': [name] };
  if (typeof own === 'string' || Array.isArray(own)) return { '': [own].flat() };
  return Object.fromEntries(
    Object.entries(own).map(([language, list]) => [
      language === 'und' ? '' : (language.split('-')[0] ?? ''),
      [list].flat(),
    ]),
  );
}

const titlesOf = (column: Column): readonly string[] => [
  ...Object.values(labelsOf(column)).flat(),
  ...(column.name === undefined ? [] : [column.name]),
];

const PERIODS = new Set(['gYear', 'gYearMonth', 'date', 'dateTime', 'datetime', 'dateTimeStamp']);
/** Last part of a `propertyUrl` in the vocabularies of SDMX and the Data Cube. */
const PROPERTIES: Readonly<Record<string, FieldRole>> = {
  refPeriod: 'period',
  timePeriod: 'period',
  refArea: 'entity',
  obsValue: 'value',
  unitMeasure: 'unit',
  unitMult: 'multiplier',
  decimals: 'decimals',
  obsStatus: 'status',
};

function described(all: Csvw, table: Table, columns: readonly Column[], header: readonly string[]): TableMetadata {
  const fields = header.flatMap((name, i): FieldMetadata[] => {
    const column = columns.find((one) => titlesOf(one).some((title) => same(title, name))) ?? columns[i];
    if (!column) return [];
    const type = typeof column.datatype === 'object' ? column.datatype.base : column.datatype;
    const role =
      PROPERTIES[column.propertyUrl?.split(/[#/:]/u).at(-1) ?? ''] ??
      (type !== undefined && PERIODS.has(type) ? 'period' : undefined);
    const labels = labelsOf(column);
    return [{ name: name.trim(), ...(role && { role }), ...(Object.keys(labels).length > 0 && { labels }) }];
  });
  const said = { ...all, ...table };
  const title = textOf(said, 'title') ?? textOf(said, 'label');
  const publisher = textOf(said, 'publisher') ?? textOf(said, 'creator') ?? textOf(said, 'source');
  const date = textOf(said, 'modified') ?? textOf(said, 'issued') ?? textOf(said, 'date');
  const licence = textOf(said, 'license') ?? textOf(said, 'rights');
  const url = textOf(said, 'identifier') ?? textOf(said, 'landingPage');
  return {
    ...(title !== null && { title }),
    fields,
    source: {
      ...(title !== null && { title }),
      ...(publisher !== null && { publisher }),
      ...(date !== null && { date }),
      ...(licence !== null && { licence }),
      ...(url !== null && /^https?:/u.test(url) && { url }),
    },
  };
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** `dc:title`, `dct:title`, `rdfs:label`, `schema:license`, whole addresses: the last part of the name counts. */
function textOf(said: Readonly<Record<string, unknown>>, property: string): string | null {
  for (const [key, value] of Object.entries(said))
    if (/[:/#]/u.test(key) && key.split(/[:/#]/u).at(-1) === property) {
      const found = firstText(value);
      if (found !== null) return found;
    }
  return null;
}

function firstText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return firstText(value[0]);
  if (typeof value !== 'object' || value === null) return null;
  const inner: Readonly<Record<string, unknown>> = { ...value };
  for (const [key, item] of Object.entries(inner))
    if (/^@(?:value|id)$|name$|title$|label$/u.test(key) && typeof item === 'string') return item;
  return null;
}
