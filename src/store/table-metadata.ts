/**
 * What a person or a package says about a table, over what is inferred: a sidecar `FILE.recount.json`, or the `recount`
 * properties of a Data Package. Every property is optional.
 */
import { z } from 'zod';
import type { FieldRole } from './dataset.ts';

const labels = z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((record) => {
  const lists: Record<string, readonly string[]> = {};
  for (const [language, list] of Object.entries(record)) lists[language] = typeof list === 'string' ? [list] : list;
  return lists;
});

export const measureKinds = ['stock', 'flow', 'rate', 'ratio', 'price', 'change', 'rank', 'unknown'] as const;

export const fieldRoles = [
  'entity',
  'dimension',
  'period',
  'measure',
  'unit',
  'code',
  'note',
  'source',
  'other',
  // Roles of long tables and of the built-in datasets.
  'measure-name',
  'value',
  'low',
  'high',
  'period-start',
  'period-end',
  // Months or quarters whose year stands in another column or in the headers.
  'period-part',
  'hedge',
  'status',
  // Of SDMX: a power of ten that the figure is multiplied by, and the number of its published decimals.
  'multiplier',
  'decimals',
  'source-publisher',
  'source-title',
  'source-url',
  'source-date',
] as const satisfies readonly FieldRole[];
export type { FieldRole };

export const sourceMetadataSchema = z
  .strictObject({
    publisher: z.string().nullable(),
    title: z.string(),
    url: z.string().nullable(),
    date: z.string().nullable(),
    licence: z.string().nullable(),
  })
  .partial();

export const measureMetadataSchema = z.strictObject({
  /** The word the table uses: a header without its period, or a value of the column of measures. */
  name: z.string(),
  labels: labels.optional(),
  /** As a header has it: "USD", "%", "€ million", "H100 equivalents". */
  unit: z.string().optional(),
  kind: z.enum(measureKinds).optional(),
  note: z.string().optional(),
  /** As `Measure.slack`: a share of the value; for percentages 0.005 is half a point. */
  slack: z.number().min(0).optional(),
  /** As `Measure.growthOf`: what the figures are the yearly growth of. */
  growthOf: labels.optional(),
  /** Where the figures of this measure come from, when the table's measures have different sources. */
  source: sourceMetadataSchema.optional(),
});
export type MeasureMetadata = z.infer<typeof measureMetadataSchema>;

export const memberMetadataSchema = z.strictObject({
  name: z.string(),
  labels: labels.optional(),
  kind: z.enum(['item', 'total', 'collective', 'aggregate']).optional(),
});
export type MemberMetadata = z.infer<typeof memberMetadataSchema>;

export const fieldMetadataSchema = z.strictObject({
  name: z.string(),
  role: z.enum(fieldRoles).optional(),
  unit: z.string().optional(),
  labels: labels.optional(),
  kind: z.enum(measureKinds).optional(),
  /** What the codes in its cells stand for: `{ "PC_GDP": "% of GDP" }`. */
  codes: z.record(z.string(), z.string()).optional(),
});
export type FieldMetadata = z.infer<typeof fieldMetadataSchema>;

/** What a nearer description says over a farther one: lists of columns, measures and members by name, the rest whole. */
export function mergeMetadata(far: TableMetadata, near: TableMetadata): TableMetadata {
  const byName = <T extends { readonly name: string }>(
    all: readonly T[] | undefined,
    own: readonly T[] | undefined,
  ): T[] => {
    const merged = new Map((all ?? []).map((item) => [item.name, item]));
    for (const item of own ?? []) merged.set(item.name, { ...merged.get(item.name), ...item });
    return [...merged.values()];
  };
  const fields = byName(far.fields, near.fields);
  const measures = byName(far.measures, near.measures);
  const members = byName(far.members, near.members);
  return {
    ...far,
    ...near,
    ...(fields.length > 0 && { fields }),
    ...(measures.length > 0 && { measures }),
    ...(members.length > 0 && { members }),
    ...((far.measure || near.measure) && { measure: { ...far.measure, ...near.measure } }),
    ...((far.source || near.source) && { source: { ...far.source, ...near.source } }),
  };
}

export const tableMetadataSchema = z.strictObject({
  title: z.string().optional(),
  /** What the figures are when the table names no measure ("Country, Code, Year, Value"). */
  measure: measureMetadataSchema.partial({ name: true }).optional(),
  measures: z.array(measureMetadataSchema).optional(),
  members: z.array(memberMetadataSchema).optional(),
  fields: z.array(fieldMetadataSchema).optional(),
  measuresInRows: z.boolean().optional(),
  /** Columns that are members of one dimension, not measures ("Year, France, Germany"). */
  entitiesInColumns: z.boolean().optional(),
  missingValues: z.array(z.string()).optional(),
  delimiter: z.string().length(1).optional(),
  quote: z.string().max(1).optional(),
  /** Opens a line that is no row. */
  comment: z.string().min(1).optional(),
  /** Lines that the header stands on, from 1; an empty list for a table without one, whose "fields" then name its columns. */
  headerLines: z.array(z.number().int().min(1)).optional(),
  decimal: z.enum(['.', ',']).optional(),
  encoding: z.string().optional(),
  source: sourceMetadataSchema.optional(),
});
export type TableMetadata = z.infer<typeof tableMetadataSchema>;
