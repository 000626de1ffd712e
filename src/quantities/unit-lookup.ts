/**
 * Finds unit names and symbols: "square metres" and "km²" → `square-metre`, "Indian rupees" → INR. One lookup per
 * language, built once; the longest phrase at a place wins.
 */
import type { LanguagePack } from '../languages/pack.ts';
import type { UnitWords } from '../languages/pack-units.ts';
import { currencyCodes, currencySigns, trailingSigns } from './currency-table.ts';
import { Phrases } from './phrases.ts';
import type { Dimension, Unit } from './quantity.ts';
import { type UnitNeed, unitTable } from './unit-table.ts';

/** A unit found in words. */
export interface UnitFound {
  readonly unit: Unit;
  /** Words it takes. */
  readonly length: number;
  /** True for words that are units only right after a number ("foot", "won", "second"). */
  readonly careful: boolean;
}

/** One name of a unit. */
interface Entry {
  readonly code: string;
  readonly careful: boolean;
  readonly shared: readonly { readonly code: string; readonly near: ReadonlySet<string> }[] | null;
  /** What the name tells by itself, kept from its first use on. */
  found: UnitFound | null;
}

const named = (code: string, careful: boolean, shared: Entry['shared'] = null): Entry => ({
  code,
  careful,
  shared,
  found: null,
});

export interface UnitLookup {
  /** The longest unit name at a word, or null. Words are folded, hyphens split. `near` are the words of the sentence. */
  readonly at: (words: readonly string[], index: number, near?: Iterable<string>) => UnitFound | null;
  /** The same for "years old", "mois d'age". */
  readonly ageAt: (words: readonly string[], index: number) => UnitFound | null;
  /** Whether any unit name begins with a word. */
  readonly opensWith: (word: string) => boolean;
  readonly opensAgeWith: (word: string) => boolean;
}

/** Lower case, no accents, straight apostrophes and hyphens as spaces: "Kilowatts-heure" → "kilowatts heure". */
export const foldName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[\s\u00a0\u202f'’‑‐-]+/gu, ' ')
    .trim();

/** The unit of a canonical or ISO 4217 code; `noun` is how it was written. */
export const unitOf = (code: string, noun: string = code): Unit => ({
  dimension: dimensions.get(code) ?? 'money',
  code,
  noun,
  per: null,
});

/** The same unit as it is written here. */
export const withNoun = ({ dimension, code, per }: Unit, noun: string): Unit => ({ dimension, code, noun, per });

/** The same unit over another: "per barrel". */
export const withDenominator = ({ dimension, code, noun }: Unit, per: Unit | null): Unit => ({
  dimension,
  code,
  noun,
  per,
});

const dimensions: ReadonlyMap<string, Dimension> = new Map(
  Object.entries(unitTable).map(([code, { dimension }]) => [code, dimension]),
);

/** Code and folded name of a currency that CLDR calls by several words. */
type CurrencyName = readonly [code: string, name: string];

const currencyNames = new Map<string, readonly CurrencyName[]>();

/** CLDR's names of the rarer currencies ("dinar jordanien") in a locale, worked out once. */
export function currencyNamesOf(locale: string): readonly CurrencyName[] {
  const known = currencyNames.get(locale);
  if (known) return known;
  const names = new Intl.DisplayNames([locale], { type: 'currency', fallback: 'none' });
  const made = [...currencyCodes]
    .map((code): CurrencyName => [code, foldName(names.of(code) ?? '')])
    .filter(([, name]) => name.includes(' ') && !/[()]/.test(name));
  currencyNames.set(locale, made);
  return made;
}

/** Takes what `currencyNamesOf` gave under the same version of ICU: asking it for every name takes a short run long. */
export const seedCurrencyNames = (locale: string, names: readonly CurrencyName[]): void =>
  void currencyNames.set(locale, names);

/** Singular and with a plural s on each word. */
function addRareCurrencies(phrases: Phrases<Entry>, locale: string): void {
  for (const [code, name] of currencyNamesOf(locale)) {
    for (const form of [name, `${name}s`, name.replace(/(\p{L})(?= |$)/gu, '$1s')])
      phrases.add([form], named(code, false));
  }
}

/** "Canadian dollars", "couronnes norvégiennes": every name of a family with every word that says which currency. */
function addMoneyFamilies(phrases: Phrases<Entry>, { moneyFamilies, moneyWords }: UnitWords): void {
  for (const { names, kinds } of moneyFamilies) {
    for (const [code, list] of kinds) {
      for (const word of list) {
        for (const name of names) {
          if (moneyWords === 'before') phrases.add([`${word} ${name}`], named(code, false));
          else for (const form of [word, `${word}s`]) phrases.add([`${name} ${form}`], named(code, false));
        }
      }
    }
  }
}

function build(pack: LanguagePack): UnitLookup {
  const phrases = new Phrases<Entry>();
  const ages = new Phrases<Entry>();
  const { names, careful, shared, age } = pack.units;
  for (const { names: list, usual, others } of shared) {
    const choices = others.map(({ code, near }) => ({ code, near: new Set(near) }));
    for (const name of list) phrases.add([name], named(usual ?? '', false, choices));
  }
  for (const [code, list] of Object.entries(names)) {
    for (const name of list) phrases.add([name], named(code, false));
  }
  for (const [code, list] of Object.entries(careful)) {
    for (const name of list) phrases.add([name], named(code, true));
  }
  for (const [code, list] of Object.entries(age)) {
    for (const name of list) ages.add([name], named(code, false));
  }
  addMoneyFamilies(phrases, pack.units);
  addRareCurrencies(phrases, pack.locale);
  const read = (
    from: Phrases<Entry>,
    words: readonly string[],
    index: number,
    near?: Iterable<string>,
  ): UnitFound | null => {
    const found = from.at(words, index);
    if (!found) return null;
    const { value: entry, length, text } = found;
    const other = near && entry.shared?.find((choice) => meets(near, choice.near));
    if (other) return { unit: unitOf(other.code, text), length, careful: entry.careful };
    if (entry.code === '') return null;
    entry.found ??= { unit: unitOf(entry.code, text), length, careful: entry.careful };
    return entry.found;
  };
  return {
    at: (words, index, near) => read(phrases, words, index, near),
    ageAt: (words, index) => read(ages, words, index),
    opensWith: (word) => phrases.opensWith(word),
    opensAgeWith: (word) => ages.opensWith(word),
  };
}

function meets(near: Iterable<string>, names: ReadonlySet<string>): boolean {
  for (const word of near) if (names.has(word)) return true;
  return false;
}

const lookups = new WeakMap<LanguagePack, UnitLookup>();

/** The lookup of a language, built at first use. */
export function unitLookup(pack: LanguagePack): UnitLookup {
  const known = lookups.get(pack);
  if (known) return known;
  const made = build(pack);
  lookups.set(pack, made);
  return made;
}

interface SymbolEntry {
  readonly unit: Unit;
  readonly need: UnitNeed | null;
}

const symbols = new Map<string, SymbolEntry>();
const addSymbol = (symbol: string, code: string, need: UnitNeed | null): void => {
  if (!symbols.has(symbol)) symbols.set(symbol, { unit: unitOf(code, symbol), need });
};
for (const [code, entry] of Object.entries(unitTable)) {
  for (const symbol of entry.symbols) addSymbol(symbol, code, null);
}
for (const [code, entry] of Object.entries(unitTable)) {
  for (const symbol of entry.careful) addSymbol(symbol, code, entry.need);
}
for (const [sign, code] of Object.entries(currencySigns)) addSymbol(sign, code, null);
for (const code of currencyCodes) addSymbol(code, code, null);
for (const [sign, code] of Object.entries(trailingSigns)) addSymbol(sign, code, 'digits');

/** Every symbol that `unitSymbol` knows. */
export const symbolNames = (): Iterable<string> => symbols.keys();

/** Those of them that are money. */
export const moneySymbols = (): readonly string[] =>
  [...symbols].filter(([, { unit }]) => unit.dimension === 'money').map(([symbol]) => symbol);

/** Longest symbol in characters: how far a scanner need look. */
export const longestSymbol: number = Math.max(...[...symbols.keys()].map((s) => s.length));

/**
 * The unit of a symbol exactly as written ("MW", "km²", "€", "A$", "EUR"), case counting, and what it requires of its
 * place; null when it is none. Compounds ("€/kg", "g/km") are read by `unitFromSymbols`.
 */
export const unitSymbol = (symbol: string): SymbolEntry | null => symbols.get(symbol) ?? null;

/** "€/kg", "g/km", "kWh/m²", "$/bbl": a symbol over a symbol; also a plain symbol. */
export function unitFromSymbols(text: string): Unit | null {
  const whole = unitSymbol(text);
  if (whole) return whole.unit;
  const slash = text.indexOf('/');
  if (slash <= 0 || text.indexOf('/', slash + 1) !== -1) return null;
  const top = unitSymbol(text.slice(0, slash));
  const bottom = unitSymbol(text.slice(slash + 1));
  return top && bottom ? withDenominator(withNoun(top.unit, text), bottom.unit) : null;
}

/** "MEUR", "kUSD": a currency code behind a scale sign, or null. */
export function scaledCode(
  text: string,
  scaleSigns: ReadonlyMap<string, { readonly value: number }>,
): { readonly scale: number; readonly unit: Unit } | null {
  const code = text.slice(-3);
  const sign = currencyCodes.has(code) ? scaleSigns.get(text.slice(0, -3)) : undefined;
  return sign ? { scale: sign.value, unit: unitOf(code, text) } : null;
}
