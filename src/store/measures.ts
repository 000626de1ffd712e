/** The measures of a table: one a label and unit, with what the author says of them and how they behave over time. */
import type { Unit } from '../quantities/quantity.ts';
import { countKey } from '../quantities/units.ts';
import type { Column, Labels, Measure, MeasureKind, Source, Table } from './dataset.ts';
import { readUnit, spoken, unitNamed } from './headers.ts';
import type { Layout } from './table-layout.ts';
import type { MeasureMetadata, TableMetadata } from './table-metadata.ts';
import { fold, type Packs, type TableLexicon } from './words-of-tables.ts';

export interface Measures {
  readonly of: (
    column: Column,
    rowLabel: string,
    rowUnit: { readonly unit: Unit | null; readonly label?: string } | null,
    /** The unit as the row names it, where that tells two series apart ("at prices of 2010"). */
    unitName: string | null,
  ) => Measure;
  readonly all: () => readonly Measure[];
  /** What the author says of a measure's own source. */
  readonly sourceOf: (measure: Measure) => Partial<Source> | null;
}

interface Context {
  readonly metadata: TableMetadata | undefined;
  readonly lexicon: TableLexicon;
  readonly packs: Packs;
}

const PERCENT: Unit = { dimension: 'percent', code: 'percent', noun: '%', per: null };
const BARE: Unit = { dimension: 'none', code: '', noun: '', per: null };

export const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '') || 'value';

export function createMeasures(table: Table, layout: Layout, context: Context): Measures {
  const { metadata, lexicon, packs } = context;
  const byKey = new Map<string, Measure>();
  const ids = new Set<string>();
  const sources = new Map<Measure, Partial<Source>>();
  const ofColumn = new Map<string, Measure>();
  const figures = figuresOf(table, layout);
  /** Rows of one measure follow each other: the one before is mostly the one asked for. */
  let last: {
    place: string | number;
    unit: Unit | null | undefined;
    unitName: string | null;
    measure: Measure;
  } | null = null;

  // "Unemployment rate (%)" over the names of regions, under a header of periods, names the figures.
  const head = (layout.partsInColumns ? layout.period : layout.keys[0])?.label ?? '';
  const isName = lexicon.kind(head) !== null || (layout.partsInColumns && !lexicon.is('period', head));
  const headName = isName ? head : '';
  const heads = layout.keys.map((column) => column.label);
  const titles = table.titles.map((title) => title.replace(/\s*\([^()]*\)$/u, ''));
  const names: TableNames = {
    head: headName,
    titles: [...titles.flatMap((title) => withoutBreakdown(title, heads, lexicon) ?? []), ...titles],
    rest: [titles.length === 0 ? (table.caption ?? '') : '', spoken(table.name.replaceAll('-', ' '))],
  };
  const make = (label: string, name: string, unit: Unit | null, unitName: string | null): Measure => {
    const stated = statedFor(metadata, name, label);
    const fromMetadata = stated?.unit === undefined ? null : unitNamed(stated.unit, packs).unit;
    const known = fromMetadata ?? (unit?.dimension === 'count' && unit.code === '' ? null : unit);
    const key = `${fold(label)}\u0001${known ? `${known.dimension}/${known.code}` : ''}\u0001${unitName ?? ''}`;
    const existing = byKey.get(key);
    if (existing) return existing;
    const plain: Labels =
      stated?.labels && Object.keys(stated.labels).length > 0 ? stated.labels : { '': labelsOf(label, known, names) };
    const labels = unitName === null ? plain : withUnit(plain, unitName);
    const first = Object.values(labels)[0]?.[0] ?? label;
    // A caption or file name says what the table is about, not what its figures count.
    const own = known ?? unitOf(label === '' ? '' : first, figures.get(name) ?? figures.get(label), lexicon);
    let id = slug(stated?.name ?? (label || first));
    if (ids.has(id)) id = `${id}-${slug(own.code || own.dimension)}`;
    for (let n = 2; ids.has(id); n++) id = `${id.replace(/-\d+$/u, '')}-${n}`;
    ids.add(id);
    const measure: Measure = {
      id,
      labels,
      unit: own,
      kind: stated?.kind ?? kindOf(first, own, lexicon),
      note: stated?.note ?? null,
      slack: stated?.slack ?? 0,
      ...(stated?.growthOf && { growthOf: stated.growthOf }),
      ...(label === '' && !stated && known?.dimension !== 'count' && { unnamed: true }),
    };
    byKey.set(key, measure);
    if (stated?.source) sources.set(measure, defined(stated.source));
    return measure;
  };

  return {
    of: (column, rowLabel, rowUnit, unitName) => {
      const place = layout.measureName ? rowLabel : column.index;
      if (last && last.place === place && last.unit === rowUnit?.unit && last.unitName === unitName)
        return last.measure;
      const key = `${place}\u0001${rowUnit?.unit?.code ?? ''}\u0001${unitName ?? ''}`;
      const known = ofColumn.get(key);
      if (known) {
        last = { place, unit: rowUnit?.unit, unitName, measure: known };
        return known;
      }
      const label = layout.measureName
        ? rowUnit?.label || readUnit(rowLabel, packs).label || spoken(rowLabel)
        : columnLabel(column, layout, lexicon);
      const measure = make(label, layout.measureName ? rowLabel : column.name, rowUnit?.unit ?? column.unit, unitName);
      ofColumn.set(key, measure);
      return measure;
    },
    all: () => [...byKey.values()],
    sourceOf: (measure) => sources.get(measure) ?? null,
  };
}

/** Without the properties that nobody gave. */
const defined = (source: NonNullable<MeasureMetadata['source']>): Partial<Source> =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined));

/** A header that says only "Value" or a period names no measure: '' stands for "what the whole table is about". */
const columnLabel = (column: Column, layout: Layout, lexicon: TableLexicon): string =>
  layout.entitiesInColumns ||
  layout.partsInColumns ||
  (layout.figures.length === 1 && (layout.valued || lexicon.is('value', column.label)))
    ? ''
    : column.label;

function statedFor(metadata: TableMetadata | undefined, name: string, label: string): TableMetadata['measure'] {
  const own = metadata?.measures?.find(
    (m) => fold(m.name) === fold(name) || (label !== '' && fold(m.name) === fold(label)),
  );
  if (own) return own;
  const field = metadata?.fields?.find(
    (f) => f.name === name && (f.labels !== undefined || f.kind !== undefined || f.unit !== undefined),
  );
  if (label === '' && metadata?.measure) return metadata.measure;
  if (!field) return undefined;
  const { labels, kind, unit } = field;
  return { ...(labels && { labels }), ...(kind && { kind }), ...(unit !== undefined && { unit }) };
}

/** "GDP, million euro at prices of 2010", and still "GDP". */
const withUnit = (labels: Labels, unit: string): Labels =>
  Object.fromEntries(
    Object.entries(labels).map(([language, [first = '', ...rest]]) => [
      language,
      [`${first}, ${unit}`, first, ...rest],
    ]),
  );

/** What may name the figures of a table whose headers do not. */
interface TableNames {
  readonly head: string;
  readonly titles: readonly string[];
  readonly rest: readonly string[];
}

/** A table about one thing names it by its unit ("thousand rides"), its caption or its file. */
function labelsOf(label: string, unit: Unit | null, { head, titles, rest }: TableNames): readonly string[] {
  // "First novels (part of the French ones)" is also just "First novels".
  if (label !== '') return [...new Set([label, label.replace(/\s*\([^()]*\)$/u, '')])];
  const names = [head, unit?.dimension === 'count' ? unit.noun : '', ...titles, ...rest];
  return [...new Set(names.filter((name) => name !== ''))];
}

/** "Deliveries by model" over rows headed "Model" is about deliveries; "Spending by head" over regions is a rate. */
function withoutBreakdown(title: string, heads: readonly string[], lexicon: TableLexicon): string | null {
  const words = title.split(' ');
  const at = words.findLastIndex((word, i) => i > 0 && lexicon.is('by', word));
  if (at === -1) return null;
  const rows = new Set(words.slice(at + 1).map(countKey));
  return heads.some((name) => name.split(' ').every((word) => rows.has(countKey(word))))
    ? words.slice(0, at).join(' ')
    : null;
}

interface Figures {
  whole: boolean;
  /** Shares written as parts of one, not in percent. */
  belowOne: boolean;
}

/** By column, or by row label where the rows are measures: what the figures look like. */
function figuresOf(table: Table, layout: Layout): ReadonlyMap<string, Figures> {
  const seen = new Map<string, Figures>();
  for (const row of table.rows)
    for (const column of layout.figures) {
      const value = row.cells[column.index]?.value ?? null;
      if (value === null) continue;
      const name = layout.measureName ? (row.cells[layout.measureName.index]?.text ?? '') : column.name;
      let figures = seen.get(name);
      if (!figures) {
        figures = { whole: true, belowOne: true };
        seen.set(name, figures);
      }
      figures.whole &&= Number.isInteger(value);
      figures.belowOne &&= Math.abs(value) <= 1;
    }
  return seen;
}

/** The unit that nobody wrote: whole numbers count what the label names; rates are given in percent. */
function unitOf(label: string, figures: Figures | undefined, lexicon: TableLexicon): Unit {
  if (!figures) return BARE;
  const word = lexicon.kind(label);
  if ((word === 'rate' || word === 'change') && !figures.whole && !figures.belowOne) return PERCENT;
  return figures.whole && word !== 'rank'
    ? { dimension: 'count', code: label.toLowerCase(), noun: label, per: null }
    : BARE;
}

function kindOf(label: string, unit: Unit, lexicon: TableLexicon): MeasureKind {
  const word = lexicon.kind(label);
  if (word === 'rank') return 'rank';
  if (unit.dimension === 'percent') return word === 'change' ? 'change' : 'rate';
  if (unit.per && unit.per.dimension !== 'time') return unit.dimension === 'money' ? 'price' : 'ratio';
  if (word === 'price' && (unit.dimension === 'money' || unit.dimension === 'none')) return 'price';
  if (word === 'stock' || word === 'flow') return word;
  return word === 'rate' && unit.dimension === 'none' ? 'rate' : 'unknown';
}
