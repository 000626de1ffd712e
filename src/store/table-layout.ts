/** Which column of a table plays which part in an observation, once its roles are known. */

import { isCountryName } from './countries.ts';
import type { Column, Table } from './dataset.ts';
import type { FieldRole, TableMetadata } from './table-metadata.ts';
import { type Packs, tableLexicon } from './words-of-tables.ts';

export interface Layout {
  /** Columns whose cells are figures. */
  readonly figures: readonly Column[];
  /** Columns whose cells name members, the entity first. */
  readonly keys: readonly Column[];
  readonly period: Column | null;
  readonly periodEnd: Column | null;
  /** Column whose cells name the measure: a long table's indicator, or the labels of a table with measures in rows. */
  readonly measureName: Column | null;
  readonly unit: Column | null;
  readonly low: Column | null;
  readonly high: Column | null;
  readonly status: Column | null;
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
  const figures = value ? [value] : ofRole('measure');
  const entity = ofRole('entity');
  const indicator =
    figures.length === 1
      ? (table.columns.find((c) => c.type === 'text' && lexicon.is('indicator', c.name)) ?? null)
      : null;
  const measureName = named('measure-name') ?? (table.measuresInRows ? (entity[0] ?? null) : indicator);
  const keys = [...entity, ...ofRole('dimension')].filter((c) => c !== measureName);
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
  return {
    figures,
    keys,
    period: named('period-start') ?? ofRole('period')[0] ?? null,
    periodEnd: named('period-end'),
    measureName,
    unit: ofRole('unit')[0] ?? null,
    low: named('low'),
    high: named('high'),
    status: named('status'),
    hedge: named('hedge'),
    sources,
    sourced: Object.values(sources).some((column) => column !== null),
    entitiesInColumns: inColumns || acrossRows,
    codes: ofRole('code'),
  };
}
