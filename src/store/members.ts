/** The members of a table's dimensions: cleaned labels, totals and rests told from items, country names added. */
import { withoutNotes } from './cells.ts';
import { countryCode, countryLabels, looksLikeCountries } from './countries.ts';
import type { Column, DatasetDimension, Labels, Member, Row, Table } from './dataset.ts';
import { memo } from './memo.ts';
import type { Layout } from './table-layout.ts';
import type { TableMetadata } from './table-metadata.ts';
import { fold, type Packs, type TableLexicon } from './words-of-tables.ts';

export interface Members {
  readonly ofRow: (row: Row) => Readonly<Record<string, string>>;
  readonly ofColumn: (column: Column) => Readonly<Record<string, string>>;
  readonly dimensions: () => readonly DatasetDimension[];
}

interface Context {
  readonly metadata: TableMetadata | undefined;
  readonly lexicon: TableLexicon;
  readonly table: Table;
  readonly packs: Packs;
}

/** Name of the dimension whose members are the columns of a table. */
const ACROSS = 'column';
/** No member of any dimension. */
export const NOWHERE: Readonly<Record<string, string>> = {};

export function createMembers(layout: Layout, { metadata, lexicon, table, packs }: Context): Members {
  const dimensions = new Map<string, { labels: Labels; members: Map<string, Member> }>();
  const names = new Map<number, string>();
  const countries = new Set<number>();
  for (const column of layout.keys) {
    const name = dimensions.has(column.label) ? column.name : column.label;
    names.set(column.index, name);
    dimensions.set(name, { labels: { '': [column.label] }, members: new Map() });
    if (looksLikeCountries(column, table, lexicon, packs)) countries.add(column.index);
  }
  if (layout.entitiesInColumns) dimensions.set(ACROSS, { labels: {}, members: new Map() });
  const functionWords = new Set(Object.values(packs).flatMap((pack) => pack.text.functionWords.map(fold)));
  /** All names of a member, less those that a sentence would be full of: "US" reads as "us". */
  const sayable = (id: string, all: readonly Labels[]): Labels => {
    const merged: Record<string, readonly string[]> = {};
    for (const labels of all)
      for (const [language, list] of Object.entries(labels)) {
        const fine = list.filter((label) => label === id || !functionWords.has(fold(label)));
        merged[language] = [...new Set([...(merged[language] ?? []), ...fine])];
      }
    return merged;
  };
  const stated = new Map((metadata?.members ?? []).map((m) => [fold(m.name), m]));

  const codesOf = memo(
    (column: Column): Readonly<Record<string, string>> =>
      metadata?.fields?.find((field) => field.name === column.name)?.codes ?? {},
  );

  const cleaned = memo((text: string) => withoutNotes(text).replace(/\s+/gu, ' '));

  const kindOf = (label: string, row: Row | null, code: string, column: Column | null): Member['kind'] => {
    if (lexicon.is('total', label)) return 'total';
    if (lexicon.is('subtotal', label) || lexicon.opens('subtotal', label)) return 'aggregate';
    if (lexicon.is('average', label) || lexicon.opens('average', label)) return 'aggregate';
    if (lexicon.closes('totalClosers', label)) return 'aggregate';
    if (lexicon.is('collective', label) || lexicon.opens('collective', label)) return 'collective';
    if (row?.total && lexicon.opens('totalOpeners', label)) return 'total';
    // Offices list "Arab World" and "High income" among the countries: a rank or a sum must leave them out.
    if (column && countries.has(column.index) && countryCode(label, code, packs) === null) return 'aggregate';
    return 'item';
  };
  /** The last row of each dimension that is no part of another: what "of which" speaks of. */
  const wholes = new Map<string, Member['kind']>();
  const put = (dimension: string, text: string, row: Row | null, column: Column | null): string => {
    const members = dimensions.get(dimension)?.members;
    const label = cleaned(text);
    if (!members || members.has(label)) return label;
    // "of which: rail" is spoken of as "rail".
    const said = lexicon.after('ofWhich', label);
    const own = stated.get(fold(label));
    const codes =
      row && column?.role === 'entity'
        ? layout.codes.map((c) => row.cells[c.index]?.text ?? '').filter((c) => c !== '')
        : [];
    const isCountry = column === null || countries.has(column.index);
    const plain = own?.kind ?? kindOf(said, row, codes[0] ?? '', column);
    const whole = wholes.get(dimension);
    // Under a total it is a part like others; under another row it is in that one already.
    const kind = said !== label && plain === 'item' && whole !== undefined && whole !== 'total' ? 'aggregate' : plain;
    if (said === label) wholes.set(dimension, kind);
    const more = isCountry && plain === 'item' ? countryLabels(said, codes[0] ?? '', packs) : null;
    const named = column === null ? undefined : codesOf(column)[label];
    const names = { '': [...new Set(named === undefined ? [said, label] : [said, label, named])] };
    members.set(label, { id: label, labels: sayable(label, [names, more ?? {}, own?.labels ?? {}]), kind });
    return label;
  };
  const [only] = layout.keys.length === 1 ? layout.keys : [];
  const places = new Map<string, Readonly<Record<string, string>>>();
  return {
    ofRow: (row) => {
      if (layout.keys.length === 0) return NOWHERE;
      const text = only ? (row.cells[only.index]?.text ?? '') : '';
      const known = only && places.get(text);
      if (known) return known;
      const where: Record<string, string> = {};
      for (const column of layout.keys) {
        const text = row.cells[column.index]?.text ?? '';
        const name = names.get(column.index) ?? column.label;
        if (text !== '') where[name] = put(name, text, row, column);
      }
      if (only) places.set(text, where);
      return where;
    },
    ofColumn: (column) =>
      layout.entitiesInColumns && column.label !== '' ? { [ACROSS]: put(ACROSS, column.label, null, null) } : NOWHERE,
    dimensions: () =>
      [...dimensions].map(([name, { labels, members }]) => ({ name, labels, members: [...members.values()] })),
  };
}
