/** Which column of a table plays which part in an observation, once its roles are known. */

import { isCountryName } from './countries.ts';
import type { Column, Table } from './dataset.ts';
import { arePartsOfYear, partOfYear } from './parts-of-year.ts';
import type { FieldRole, TableMetadata } from './table-metadata.ts';
import { type Packs, tableLexicon } from './words-of-tables.ts';

export interface Layout {
  /** Columns whose cells are figures. */
  readonly figures: readonly Column[];
  /** Columns whose cells name members, the entity first. */
  readonly keys: readonly Column[];
  /** True when the column of figures is named as such, and says nothing of what they measure (`OBS_VALUE`). */
  readonly valued: boolean;
  readonly period: Column | null;
  readonly periodEnd: Column | null;
  /** Column of months or quarters without their year, which a column or the headers give. */
  readonly periodPart: Column | null;
  /** Columns of figures are months or quarters of the year that the row names ("Year, Q1, Q2, Q3, Q4"), all of one measure. */
  readonly partsInColumns: boolean;
  /** Column whose cells name the measure: a long table's indicator, or the labels of a table with measures in rows. */
  readonly measureName: Column | null;
  readonly unit: Column | null;
  readonly low: Column | null;
  readonly high: Column | null;
  readonly status: Column | null;
  /** Powers of ten, row by row. */
  readonly multiplier: Column | null;
  /** Published decimals, row by row. */
  readonly decimals: Column | null;
  readonly hedge: Column | null;
  readonly sources: Readonly<Record<'publisher' | 'title' | 'url' | 'date', Column | null>>;
  readonly sourced: boolean;
  /** Columns of figures are members of a dimension ("Year, France, Germany"), all of one measure. */
  readonly entitiesInColumns: boolean;
  /** Code columns, whose cells are further names of the entity's members. */
  readonly codes: readonly Column[];
}

export function layoutOf(table: Table, metadata: TableMetadata | undefined, packs: Packs): Layout {
  const lexicon = tableLexicon(packs);
  const named = (role: FieldRole): Column | null => {
    const field = metadata?.fields?.find((f) => f.role === role);
    return field ? (table.columns.find((c) => c.name === field.name) ?? null) : null;
  };
  const ofRole = (role: Column['role']): readonly Column[] => table.columns.filter((c) => c.role === role);
  const value = named('value');
  // Growth in a column of its own follows from the figures beside it, of whatever the row measures.
  const isChange = (c: Column): boolean =>
    table.measuresInRows && c.period === null && lexicon.kind(c.label) === 'change';
  const figures = value ? [value] : ofRole('measure').filter((c) => !isChange(c));
  const entity = ofRole('entity');
  const indicator =
    figures.length === 1 || figures.every((c) => c.period !== null && c.label === '')
      ? (table.columns.find((c) => c.type === 'text' && lexicon.is('indicator', c.name) && !isPutAside(c, metadata)) ??
        null)
      : null;
  const measureName = named('measure-name') ?? (table.measuresInRows ? (entity[0] ?? null) : indicator);
  const periodPart = partOfYear(table.columns, table.rows, packs);
  const keys = [...entity, ...ofRole('dimension')].filter((c) => c !== measureName && c !== periodPart);
  const sources = {
    publisher: named('source-publisher'),
    title: named('source-title'),
    url: named('source-url'),
    date: named('source-date'),
  };
  const inColumns =
    metadata?.entitiesInColumns ??
    (figures.length > 1 && figures.every((c) => c.period === null && isCountryName(c.label, packs)));
  const acrossRows = table.measuresInRows && figures.some((c) => c.label !== '');
  const period = named('period-start') ?? ofRole('period').find((c) => c !== periodPart) ?? null;
  const isOfYear = period?.type === 'year' && periodPart === null && figures.every((c) => c.period === null);
  return {
    figures: figures.filter((c) => c !== periodPart),
    keys,
    valued: value !== null,
    periodPart,
    period,
    periodEnd: named('period-end'),
    partsInColumns:
      isOfYear &&
      arePartsOfYear(
        figures.map((c) => c.label),
        packs,
      ),
    measureName,
    unit: ofRole('unit')[0] ?? null,
    low: named('low'),
    high: named('high'),
    status: named('status') ?? ofRole('note').find((c) => lexicon.is('status', c.name)) ?? null,
    multiplier: named('multiplier'),
    decimals: named('decimals'),
    hedge: named('hedge'),
    sources,
    sourced: Object.values(sources).some((column) => column !== null),
    entitiesInColumns: inColumns || acrossRows,
    codes: ofRole('code'),
  };
}

/** A column that a person, a package or its form says is for nothing here. */
const isPutAside = (column: Column, metadata: TableMetadata | undefined): boolean =>
  metadata?.fields?.some((field) => field.name === column.name && field.role === 'other') ?? false;
