/**
 * JSON-stat 2.0, the JSON of Eurostat and of many national offices: a cube as one list of values, row-major, and its
 * dimensions beside it. https://json-stat.org/full/
 */
import { z } from 'zod';
import { RecountError } from '../../errors.ts';
import { linesOfList } from '../../json-place.ts';
import { areaLabels } from '../countries.ts';
import { areaCode } from '../forms/sdmx-codes.ts';
import { bareGrid, type Described, type GridRow } from '../grid.ts';
import { sqlText, uniqueNames } from '../sql-reading.ts';
import type { FieldMetadata, MemberMetadata, TableMetadata } from '../table-metadata.ts';
import type { Packs } from '../words-of-tables.ts';
import { isRecord, type Path, pathSql, printed, wholeFile } from './value.ts';

const scalar = z.union([z.number(), z.string(), z.null()]);
const cells = z.union([z.array(scalar), z.record(z.string(), scalar)]);

const categorySchema = z.looseObject({
  index: z.union([z.array(z.string()), z.record(z.string(), z.number())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
  unit: z
    .record(
      z.string(),
      z.looseObject({ decimals: z.number().optional(), label: z.string().optional(), base: z.string().optional() }),
    )
    .optional()
    .catch(undefined),
});

const dimensionSchema = z.looseObject({ label: z.string().optional(), category: categorySchema });

const datasetSchema = z.looseObject({
  label: z.string().optional(),
  source: z.string().optional(),
  updated: z.string().optional(),
  href: z.string().optional(),
  id: z.array(z.string()),
  size: z.array(z.number().int().min(0)),
  role: z.record(z.string(), z.array(z.string())).optional().catch(undefined),
  dimension: z.record(z.string(), z.unknown()),
  value: cells,
  status: z.union([cells, z.string()]).optional().catch(undefined),
});

type Stat = z.infer<typeof datasetSchema>;

interface Dimension {
  readonly id: string;
  readonly name: string;
  readonly codes: readonly string[];
  readonly labels: readonly string[];
  readonly units: z.infer<typeof categorySchema>['unit'];
}

/** Null for JSON of another kind. Throws `bad-table` for a cube whose parts do not fit together. */
export function readJsonStat(value: unknown, text: string, file: string, packs: Packs): Described | null {
  if (!isRecord(value)) return null;
  // Version 1 wraps its datasets and keeps `id` and `size` among the dimensions.
  const wrapped = isRecord(value.dataset) ? 'dataset' : null;
  const inner = wrapped === null ? value : value[wrapped];
  if (!isRecord(inner) || !isRecord(inner.dimension) || !('value' in inner)) return null;
  const parsed = datasetSchema.safeParse({ id: inner.dimension.id, size: inner.dimension.size, ...inner });
  const fail = (message: string): never => {
    throw new RecountError('bad-table', `the JSON-stat dataset is not whole: ${message}`, {
      file,
      line: 1,
      hint: 'Fetch it again; see https://json-stat.org/full/.',
    });
  };
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const stat = parsed.data;
  const dimensions = stat.id.map((id, i): Dimension => {
    const own = dimensionSchema.safeParse(stat.dimension[id]);
    if (!own.success) return fail(`dimension ${id} has no categories`);
    const { label, category } = own.data;
    const codes = codesOf(category);
    if (codes.length !== stat.size[i])
      return fail(`dimension ${id} has ${codes.length} categories, its size is ${stat.size[i] ?? 0}`);
    return {
      id,
      name: label ?? id,
      codes,
      labels: codes.map((code) => category.label?.[code] ?? code),
      units: category.unit,
    };
  });
  const size = stat.size.reduce((product, n) => product * n, 1);
  const given = Array.isArray(stat.value) ? stat.value.length : Math.max(0, ...Object.keys(stat.value).map(Number)) + 1;
  if (given > size) return fail(`it has ${given} values for ${size} cells`);
  const path: Path = wrapped === null ? ['value'] : [wrapped, 'value'];
  return described(stat, dimensions, { path, text, file, packs });
}

function codesOf({ index, label }: z.infer<typeof categorySchema>): readonly string[] {
  if (Array.isArray(index)) return index;
  if (index)
    return Object.entries(index)
      .sort((a, b) => a[1] - b[1])
      .map(([code]) => code);
  return Object.keys(label ?? {});
}

/** Columns that are no dimension, and their roles. */
const OWN = ['index', 'value', 'status', 'unit', 'decimals'] as const;
const OWN_ROLES = ['other', 'value', 'status', 'unit', 'decimals'] as const;

const namesOf = (varied: readonly Dimension[]): readonly string[] =>
  uniqueNames([...OWN, ...varied.map((d) => d.name)]);

const isUnit = (dimension: Dimension): boolean => /^unit/iu.test(dimension.id);

interface Place {
  readonly path: Path;
  readonly text: string;
  readonly file: string;
  readonly packs: Packs;
}

/** Columns: the place in the list of values, the value, its status, its decimals, then the dimensions with more than one category. */
function described(stat: Stat, dimensions: readonly Dimension[], { path, text, file, packs }: Place): Described {
  const strides = dimensions.map((_, i) => dimensions.slice(i + 1).reduce((product, d) => product * d.codes.length, 1));
  const metric = dimensions.find((d) => stat.role?.metric?.includes(d.id));
  const varied = dimensions.filter((d) => d.codes.length > 1 || d === metric || isTime(d, stat));
  const unitOnly = dimensions.find((d) => !varied.includes(d) && isUnit(d));
  const at = (dimension: Dimension, index: number): number => {
    const i = dimensions.indexOf(dimension);
    return Math.floor(index / (strides[i] ?? 1)) % dimension.codes.length;
  };
  const unitOf = (index: number): { readonly label: string; readonly decimals: string } => {
    for (const d of dimensions) {
      const unit = d.units?.[d.codes[at(d, index)] ?? ''];
      if (unit)
        return {
          label: unit.base ?? unit.label ?? '',
          decimals: unit.decimals === undefined ? '' : String(unit.decimals),
        };
    }
    return { label: unitOnly?.labels[0] ?? '', decimals: '' };
  };
  const lines = Array.isArray(stat.value) ? linesOfList(text, path) : [];
  const statuses = typeof stat.status === 'object' ? new Map(Object.entries(stat.status)) : null;
  const entries: readonly (readonly [number, unknown])[] = Array.isArray(stat.value)
    ? stat.value.map((value, i) => [i, value] as const)
    : Object.entries(stat.value).map(([i, value]) => [Number(i), value] as const);
  const rows = entries.map(([index, value], record): GridRow => {
    const unit = unitOf(index);
    return {
      line: lines[record] ?? 1,
      record: record + 1,
      cells: [
        String(index),
        printed(value),
        printed(statuses?.get(String(index))),
        unit.label,
        unit.decimals,
        ...varied.map((d) => d.labels[at(d, index)] ?? ''),
      ],
    };
  });
  const value = pathSql(path);
  const columns = Array.isArray(stat.value)
    ? `generate_subscripts(json_extract(json, ${sqlText(`${value}[*]`)}), 1) - 1 AS "index", unnest(json_extract_string(json, ${sqlText(`${value}[*]`)})) AS "value"`
    : `unnest(json_keys(json, ${sqlText(value)})) AS "index", unnest(json_extract_string(json, ${sqlText(`${value}.*`)})) AS "value"`;
  const grid = bareGrid({
    header: namesOf(varied),
    rows,
    derived: [2, 3, 4, ...varied.map((_, i) => i + OWN.length)],
    from: `(SELECT ${columns} FROM ${wholeFile(file, Buffer.byteLength(text))})`,
  });
  return { grid, metadata: metadataOf(stat, dimensions, varied, metric, packs) };
}

/** How SDMX code lists call the whole of a dimension. */
const TOTAL_CODE = /^(?:_T|T|TOTAL|TOT)$/u;

const isTime = (dimension: Dimension, stat: Stat): boolean =>
  stat.role?.time?.includes(dimension.id) ?? /^(?:time|tid|year|TIME_PERIOD)$/iu.test(dimension.id);

function metadataOf(
  stat: Stat,
  dimensions: readonly Dimension[],
  varied: readonly Dimension[],
  metric: Dimension | undefined,
  packs: Packs,
): TableMetadata {
  const geo = varied.find((d) => stat.role?.geo?.includes(d.id) ?? d.id.toLowerCase() === 'geo');
  const roleOf = (dimension: Dimension): FieldMetadata['role'] => {
    if (dimension === metric) return 'measure-name';
    if (isTime(dimension, stat)) return 'period';
    if (isUnit(dimension)) return 'unit';
    return dimension === geo ? 'entity' : 'dimension';
  };
  const members = varied
    .filter((d) => d !== geo)
    .flatMap((d) =>
      d.codes.flatMap((code, i): MemberMetadata[] =>
        TOTAL_CODE.test(code) ? [{ name: d.labels[i] ?? code, kind: 'total' }] : [],
      ),
    );
  for (const [i, code] of (geo?.codes ?? []).entries()) {
    const area = areaCode(code);
    const name = geo?.labels[i] ?? code;
    if (area) members.push({ name, labels: areaLabels(area.code, packs), ...(area.group && { kind: 'aggregate' }) });
  }
  // Dimensions of one category are no dimensions: they say what is measured ("Total", "Percentage").
  const told = dimensions.filter((d) => !varied.includes(d) && !isUnit(d) && !/^freq/iu.test(d.id));
  const labels = [stat.label ?? '', ...told.flatMap((d) => d.labels)].filter((label) => label !== '');
  return {
    ...(stat.label !== undefined && { title: stat.label }),
    ...(labels.length > 0 && { measure: { labels: { '': labels } } }),
    members,
    fields: namesOf(varied).map((name, i): FieldMetadata => {
      const dimension = varied[i - OWN.length];
      const role = dimension ? roleOf(dimension) : varied.some(isUnit) && OWN[i] === 'unit' ? 'other' : OWN_ROLES[i];
      return { name, ...(role && { role }) };
    }),
    source: {
      ...(stat.source !== undefined && { publisher: stat.source }),
      ...(stat.label !== undefined && { title: stat.label }),
      ...(stat.updated !== undefined && { date: stat.updated.slice(0, 10) }),
      ...(stat.href !== undefined && { url: stat.href }),
    },
  };
}
