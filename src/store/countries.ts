/**
 * Countries as tables name them: CLDR names in every language of the tool, their ISO codes, and the aggregates that
 * statistical offices list among them ("Arab World", "Euro area").
 */
import { ALPHA3 } from './country-codes.ts';
import type { Column, Labels, Row, Table } from './dataset.ts';
import { fold, type Packs, type TableLexicon } from './words-of-tables.ts';

interface Countries {
  readonly byName: ReadonlyMap<string, string>;
  readonly labels: (alpha2: string) => Labels;
}

const ALPHA2 = new Set(Object.values(ALPHA3));
const known = new WeakMap<Packs, Countries>();

function countriesOf(packs: Packs): Countries {
  const cached = known.get(packs);
  if (cached) return cached;
  const names = new Map<string, Record<string, readonly string[]>>();
  const byName = new Map<string, string>();
  for (const pack of Object.values(packs)) {
    const long = new Intl.DisplayNames([pack.locale], { type: 'region', style: 'long' });
    const short = new Intl.DisplayNames([pack.locale], { type: 'region', style: 'short' });
    for (const code of ALPHA2) {
      const own = [...new Set([long.of(code) ?? code, short.of(code) ?? code, ...(pack.text.places[code] ?? [])])];
      names.set(code, { ...names.get(code), [pack.code]: own });
      for (const name of own.slice(0, 2)) if (!byName.has(fold(name))) byName.set(fold(name), code);
      for (const name of own.slice(2))
        if (!byName.has(fold(name)) && /^\p{Lu}/u.test(name)) byName.set(fold(name), code);
    }
  }
  const countries: Countries = { byName, labels: (alpha2) => names.get(alpha2) ?? {} };
  known.set(packs, countries);
  return countries;
}

/** "Korea, Rep." and "Bahamas, The" as they are spoken: the part after the comma goes first or goes. */
const spokenNames = (name: string): readonly string[] => {
  const comma = name.indexOf(',');
  return comma === -1
    ? [name]
    : [name, name.slice(0, comma), `${name.slice(comma + 1).trim()} ${name.slice(0, comma)}`];
};

/** ISO 3166 alpha-2 of a country named by its code or its name in any language of the tool; null when it is none. */
export function countryCode(name: string, code: string, packs: Packs): string | null {
  const byCode = ALPHA3[code] ?? (ALPHA2.has(code) ? code : null);
  if (byCode) return byCode;
  const bare = ALPHA3[name];
  if (bare) return bare;
  const { byName } = countriesOf(packs);
  for (const spoken of spokenNames(name)) {
    const found = byName.get(fold(spoken));
    if (found) return found;
  }
  return null;
}

export const isCountryName = (name: string, packs: Packs): boolean => countryCode(name, '', packs) !== null;

/** CLDR names and the language packs' further names of a country, by language; null when it is none. */
export function countryLabels(name: string, code: string, packs: Packs): Labels | null {
  const alpha2 = countryCode(name, code, packs);
  return alpha2 === null ? null : countriesOf(packs).labels(alpha2);
}

/** Names of a country, or of a group of countries that CLDR has a code for (EU, EZ, 001), by language. */
export function areaLabels(code: string, packs: Packs): Record<string, string[]> {
  const labels: Record<string, string[]> = {};
  for (const pack of Object.values(packs)) {
    const names = new Intl.DisplayNames([pack.locale], { type: 'region', style: 'long' });
    labels[pack.code] = [...new Set([names.of(code) ?? code, ...(pack.text.places[code] ?? [])])];
  }
  return labels;
}

/** A column headed "Country", or one where most of the first cells name countries. */
export function looksLikeCountries(column: Column, table: Table, lexicon: TableLexicon, packs: Packs): boolean {
  const names = new Set<string>();
  for (const row of table.rows) {
    names.add(row.cells[column.index]?.text ?? '');
    if (names.size >= 60) break;
  }
  const headed = lexicon.is('country', column.label);
  // "Entity, Code": one ISO code beside the names is enough, of an extract of few rows.
  const codes = table.columns.filter((one) => one.role === 'code');
  const coded = (row: Row): boolean => codes.some(({ index }) => ALPHA3[row.cells[index]?.text ?? ''] !== undefined);
  if (headed && table.rows.slice(0, 60).some(coded)) return true;
  const matching = [...names].filter((name) => isCountryName(lexicon.after('ofWhich', name), packs)).length;
  return matching >= Math.max(2, names.size * (headed ? 0.25 : 0.6));
}
