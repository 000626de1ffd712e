/**
 * Frictionless Data Packages, versions 1 and 2: a descriptor into resources with what it says of their tables. Lenient
 * as packages in the wild need it, but strict about paths: nothing above the descriptor, no address.
 */
import { z } from 'zod';
import { RecountError } from '../errors.ts';
import { readUnit } from './headers.ts';
import {
  type FieldMetadata,
  fieldMetadataSchema,
  measureMetadataSchema,
  type TableMetadata,
  tableMetadataSchema,
} from './table-metadata.ts';
import { type Packs, tableLexicon } from './words-of-tables.ts';

const text = z.string().optional().catch(undefined);
const licences = z
  .array(z.looseObject({ name: text, path: text, title: text }))
  .optional()
  .catch(undefined);
const sources = z
  .array(z.looseObject({ title: text, name: text, path: text }))
  .optional()
  .catch(undefined);

const missingValues = z.array(z.union([z.string(), z.looseObject({ value: z.string() })]));

const fieldSchema = z.looseObject({
  name: z.string(),
  title: text,
  description: text,
  type: text,
  decimalChar: text,
  unit: text,
  missingValues: missingValues.optional().catch(undefined),
  categories: z
    .array(z.union([z.string(), z.number(), z.looseObject({ value: z.union([z.string(), z.number()]), label: text })]))
    .optional()
    .catch(undefined),
  recount: fieldMetadataSchema.partial().optional(),
});

const dialectSchema = z.looseObject({
  delimiter: text,
  header: z.boolean().optional().catch(undefined),
  headerRows: z.array(z.number()).optional().catch(undefined),
  quoteChar: text,
  commentChar: text,
});

const resourceSchema = z.looseObject({
  name: text,
  path: z.union([z.string(), z.array(z.string())]).optional(),
  url: text,
  data: z.unknown().optional(),
  title: text,
  description: text,
  encoding: text,
  format: text,
  licenses: licences,
  sources,
  dialect: dialectSchema.optional().catch(undefined),
  schema: z
    .looseObject({
      fields: z.array(fieldSchema).optional(),
      missingValues: missingValues.optional(),
    })
    .optional()
    .catch(undefined),
  recount: tableMetadataSchema.partial().optional(),
});

const packageSchema = z.looseObject({
  name: text,
  title: text,
  description: text,
  version: z.union([z.string(), z.number()]).optional().catch(undefined),
  created: text,
  licenses: licences,
  sources,
  resources: z.array(resourceSchema).min(1),
  recount: z
    .looseObject({ measures: z.array(measureMetadataSchema).optional(), members: tableMetadataSchema.shape.members })
    .optional(),
});

export interface Resource {
  readonly name: string;
  /** Relative to the descriptor; parts of one table in order. */
  readonly paths: readonly string[];
  /** Rows that stand in the descriptor itself, and its text. */
  readonly data: unknown;
  readonly json: string;
  readonly format: string | null;
  readonly metadata: TableMetadata;
}

export interface DataPackage {
  readonly name: string;
  readonly title: string;
  readonly resources: readonly Resource[];
}

/** Throws `bad-package` with what is wrong and where. `file` is the descriptor as the user named it. */
export function readDataPackage(json: string, file: string, packs: Packs): DataPackage {
  const fail = (message: string, hint: string, cause?: unknown): never => {
    throw new RecountError('bad-package', message, { file, hint, cause });
  };
  let value: unknown;
  try {
    value = JSON.parse(json.startsWith('\ufeff') ? json.slice(1) : json);
  } catch (cause) {
    return fail('the descriptor is not valid JSON', 'Check quotation marks and commas.', cause);
  }
  const parsed = packageSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail(
      `the descriptor is not a Data Package: ${issue?.path.join('.') || 'top level'}: ${issue?.message ?? ''}`,
      'See https://datapackage.org: it needs "resources", each with "name" and "path".',
    );
  }
  const pack = parsed.data;
  const name = pack.name ?? 'package';
  const title = pack.title ?? name;
  const resources = pack.resources.map((resource, i): Resource => {
    const paths =
      resource.path === undefined ? (resource.url === undefined ? [] : [resource.url]) : [resource.path].flat();
    for (const path of paths)
      if (isOutside(path))
        fail(
          `resource ${i + 1} points outside the package: ${path}`,
          'Paths must be relative and below the descriptor; fetch remote files first.',
        );
    if (paths.length === 0 && resource.data === undefined)
      fail(`resource ${i + 1} has neither "path" nor "data"`, 'Give it one of the two.');
    const own = resource.sources ?? pack.sources;
    const publishers = new Set((own ?? []).map((source) => source.title ?? source.name ?? null));
    const licence = (resource.licenses ?? pack.licenses)?.[0];
    const fields = resource.schema?.fields?.map((field) => fieldOf(field, packs)) ?? [];
    const measures = [...(resource.recount?.measures ?? []), ...(pack.recount?.measures ?? [])];
    const members = [...(resource.recount?.members ?? []), ...(pack.recount?.members ?? [])];
    const absent = [resource.schema, ...(resource.schema?.fields ?? [])].flatMap((one) => one?.missingValues ?? []);
    const missing = [...new Set(absent.map((v) => (typeof v === 'string' ? v : v.value)))];
    const decimal = resource.schema?.fields?.find((f) => f.decimalChar !== undefined)?.decimalChar;
    const lexicon = tableLexicon(packs);
    const valueField = resource.schema?.fields?.find(
      (f) => (f.type === 'number' || f.type === 'integer') && !lexicon.is('period', f.name),
    );
    const [publisher] = publishers.size === 1 ? publishers : [];
    const date = pack.created ?? (/^\d{4}(?:-|$)/u.test(String(pack.version ?? '')) ? String(pack.version) : undefined);
    const several = pack.resources.length > 1 ? `${title}: ${resource.name ?? i + 1}` : undefined;
    const ownTitle = resource.title ?? (pack.title === undefined ? undefined : (several ?? pack.title));
    const metadata: TableMetadata = {
      ...resource.recount,
      ...(ownTitle !== undefined && { title: ownTitle }),
      measure:
        resource.recount?.measure ??
        measureOf(resource.name ?? name, title, pack.description, valueField?.description, packs),
      ...(measures.length > 0 && { measures }),
      ...(members.length > 0 && { members }),
      fields: [...(resource.recount?.fields ?? []), ...fields],
      ...(missing.length > 0 && { missingValues: missing }),
      ...dialectOf(resource.dialect),
      ...((decimal === '.' || decimal === ',') && { decimal }),
      ...(resource.encoding && { encoding: resource.encoding }),
      // What the package does not say is left to what stands beside or in the table.
      source: {
        // Several sources over one package do not tell which is this resource's.
        ...(publisher !== undefined && publisher !== null && { publisher }),
        ...(ownTitle !== undefined && { title: resource.title ?? title }),
        ...(own?.length === 1 && own[0]?.path !== undefined && { url: own[0].path }),
        ...(date !== undefined && { date }),
        ...(licence && { licence: licence.title ?? licence.name ?? licence.path ?? null }),
        ...resource.recount?.source,
      },
    };
    return {
      name: resource.name ?? `${name}-${i + 1}`,
      paths,
      data: resource.data,
      json,
      format: resource.format ?? null,
      metadata,
    };
  });
  return { name, title, resources };
}

/** Absolute, above the descriptor, or an address: the specification forbids all three. */
export const isOutside = (path: string): boolean =>
  /^[a-z][a-z0-9+.-]*:/iu.test(path) || path.startsWith('/') || path.includes('\\') || path.split('/').includes('..');

type DialectOfTable = z.infer<typeof dialectSchema>;

function dialectOf(dialect: DialectOfTable | undefined): TableMetadata {
  if (!dialect) return {};
  const { delimiter, quoteChar, commentChar, header, headerRows } = dialect;
  return {
    ...(delimiter?.length === 1 && { delimiter }),
    ...(quoteChar?.length === 1 && { quote: quoteChar }),
    ...(commentChar !== undefined && commentChar !== '' && { comment: commentChar }),
    ...(header === false ? { headerLines: [] } : headerRows && headerRows.length > 0 && { headerLines: headerRows }),
  };
}

const PERIOD_TYPES = new Set(['year', 'yearmonth', 'date', 'datetime']);

function fieldOf(field: z.infer<typeof fieldSchema>, packs: Packs): FieldMetadata {
  const unit = field.recount?.unit ?? field.unit ?? unitInProse(field.description ?? '', packs);
  return {
    ...field.recount,
    name: field.name,
    ...(field.type !== undefined &&
      PERIOD_TYPES.has(field.type) &&
      field.recount?.role === undefined && { role: 'period' as const }),
    ...(unit !== undefined && { unit }),
    ...codesOf(field),
  };
}

/** Categories with labels are codes of version 2: `[{ "value": "F", "label": "Women" }]`. */
function codesOf({ categories }: z.infer<typeof fieldSchema>): Pick<FieldMetadata, 'codes'> {
  const codes = (categories ?? []).flatMap((one) =>
    typeof one === 'object' && one.label !== undefined ? [[String(one.value), one.label] as const] : [],
  );
  return codes.length > 0 ? { codes: Object.fromEntries(codes) } : {};
}

/** What the figures of a resource are when its column says only "Value": the package names it. */
function measureOf(
  resource: string,
  title: string,
  description: string | undefined,
  ofField: string | undefined,
  packs: Packs,
): NonNullable<TableMetadata['measure']> {
  const unit = unitInProse(ofField ?? '', packs) ?? unitInProse(description ?? '', packs);
  const labels = [
    ...new Set([
      resource.replaceAll(/[-_]+/gu, ' '),
      ...(ofField ? [ofField.split(/[.;]/u)[0] ?? ofField] : []),
      title,
    ]),
  ];
  return { labels: { en: labels }, ...(unit !== undefined && { unit }) };
}

/** The unit that a description ends in or puts in brackets: "GDP in current USD trillions", "US Dollars ($)". */
export function unitInProse(prose: string, packs: Packs): string | undefined {
  const sign = /\(([^\s\p{L}\p{N}()])\)/u.exec(prose)?.[1];
  if (sign !== undefined && readUnit(`(${sign})`, packs).unit) return sign;
  const [sentence = ''] = prose.split(/[.;]\s|[.;]$/u);
  for (const pack of Object.values(packs))
    for (const word of pack.tables.measuredIn) {
      const at = sentence.toLowerCase().lastIndexOf(` ${word} `);
      if (at === -1) continue;
      const tail = sentence.slice(at + word.length + 2);
      // "USD trillions" is the scale after the unit; headers write it before.
      const [first = '', ...rest] = tail.split(' ');
      for (const order of [tail, [...rest, first].join(' ')]) {
        const read = readUnit(`(${order})`, packs);
        if (read.unit && read.unit.dimension !== 'count' && read.unit.dimension !== 'none') return order;
      }
    }
  return undefined;
}
