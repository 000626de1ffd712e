/**
 * Units of quantities, observations and columns.
 * `sameUnit(a, b)` · `convertTo(value, from, to)` · `unitFromWords("barrels a day", pack)` · `perAt(words, index, pack)`;
 * re-exported: `unitLookup(pack).at(words, index)`, `unitSymbol("km²")`, `unitFromSymbols("€/kg")`, `unitOf(code)` from
 * unit-lookup.ts, `parseUnitAndScale(header, pack)` from unit-headers.ts, `readCell(cell, marks)` from cell-figures.ts.
 */
import type { LanguagePack } from '../languages/pack.ts';
import type { Unit } from './quantity.ts';
import { convertMeasure } from './unit-conversions.ts';
import { counting } from './unit-headers.ts';
import { foldName, unitFromSymbols, unitLookup, unitOf } from './unit-lookup.ts';
import { minorUnits } from './unit-table.ts';

export { type CellFigure, type CellMarks, readCell } from './cell-figures.ts';
export { currencyCodes, currencySigns, pastCurrencies } from './currency-table.ts';
export { type HeaderUnit, parseUnitAndScale } from './unit-headers.ts';
export {
  foldName,
  longestSymbol,
  type UnitFound,
  unitFromSymbols,
  unitLookup,
  unitOf,
  unitSymbol,
} from './unit-lookup.ts';

/** A counted noun's head without its number: "workers" and "worker", "travaux" and "travail" meet. Not for display. */
export function countKey(noun: string): string {
  const head = foldName(noun);
  if (head.length < 4) return head;
  const singular = head.endsWith('ies')
    ? `${head.slice(0, -3)}y`
    : head.endsWith('aux')
      ? `${head.slice(0, -3)}al`
      : head;
  const bare = /[^s]s$|x$/.test(singular) ? singular.slice(0, -1) : singular;
  return bare.replace(/(?:il|al)$/, 'al').replace(/e$/, '');
}

/** One unit: dimension, code and denominator agree. A bare count ('') is the same as any counted noun. */
export function sameUnit(a: Unit, b: Unit): boolean {
  const counts = isCount(a) && isCount(b);
  if (!counts && a.dimension !== b.dimension) return false;
  if (counts ? !sameNoun(a.code, b.code) : a.code !== b.code) return false;
  if (a.per === null || b.per === null) return a.per === b.per;
  return sameUnit(a.per, b.per);
}

const isCount = (unit: Unit): boolean => unit.dimension === 'count' || (unit.dimension === 'none' && unit.code === '');

const sameNoun = (a: string, b: string): boolean => a === '' || b === '' || a === b || countKey(a) === countKey(b);

/**
 * The value in another unit of the same kind, or null where there is no fixed rate (money of another currency, a count, a
 * dimension apart). Temperatures shift as well as scale; rates convert above and below: 120 tonnes a month is 1,440 a year.
 */
export function convertTo(value: number, from: Unit, to: Unit): number | null {
  const top = convertPlain(value, from, to);
  if (top === null) return null;
  if (from.per === null || to.per === null) return from.per === to.per ? top : null;
  const below = convertPlain(1, from.per, to.per);
  return below === null || below === 0 ? null : top / below;
}

function convertPlain(value: number, from: Unit, to: Unit): number | null {
  if (sameUnit({ ...from, per: null }, { ...to, per: null })) return value;
  if (from.dimension === 'money' && to.dimension === 'money') {
    if (minorUnits[from.code]?.includes(to.code)) return value / 100;
    return minorUnits[to.code]?.includes(from.code) ? value * 100 : null;
  }
  return convertMeasure(value, from.code, to.code);
}

/**
 * The unit that words name whole ("square kilometres", "US$", "barrels per day", "€/kg", "habitants par km²"), or null.
 * A phrase that names no known unit is not taken for a counted noun: the caller knows whether something is counted.
 */
export function unitFromWords(words: string, pack: LanguagePack): Unit | null {
  const symbol = unitFromSymbols(words.trim());
  if (symbol) return symbol;
  const list = foldName(words)
    .split(' ')
    .filter((w) => w !== '');
  const found = unitLookup(pack).at(list, 0);
  if (!found) return null;
  if (found.length === list.length) return { ...found.unit, noun: words.trim() };
  const per = perAt(list, found.length, pack);
  return per && found.length + per.length === list.length ? { ...found.unit, noun: words.trim(), per: per.unit } : null;
}

interface Opener {
  readonly parts: readonly string[];
  /** What may follow: "per" anything, "a" and "le" a measure, "au" one that is no time, "pour" a number ("pour 1 000 habitants"). */
  readonly takes: 'any' | 'measure' | 'timeless' | 'number';
}

const openers = new WeakMap<LanguagePack, ReadonlyMap<string, readonly Opener[]>>();

function openersOf(pack: LanguagePack): ReadonlyMap<string, readonly Opener[]> {
  const known = openers.get(pack);
  if (known) return known;
  const made = new Map<string, Opener[]>();
  const add = (phrase: string, takes: Opener['takes']): void => {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    made.set(first, [...(made.get(first) ?? []), { parts, takes }]);
  };
  for (const phrase of pack.units.per) add(phrase, 'any');
  for (const phrase of pack.units.perArticles) add(phrase, 'measure');
  for (const phrase of pack.units.perMeasures) add(phrase, 'timeless');
  for (const phrase of pack.units.perMany) add(phrase, 'number');
  openers.set(pack, made);
  return made;
}

/**
 * The denominator at a word: "per barrel", "a day", "par habitant", "le kilo", "daily", "per 1,000 people"; words folded.
 * `numberAt` says what a number in digits is worth; without it only words and plain digits are counted.
 */
export function perAt(
  words: readonly string[],
  index: number,
  pack: LanguagePack,
  numberAt: (index: number) => number | null = (at) => plainNumber(words[at]),
): { readonly unit: Unit; readonly length: number } | null {
  const word = words[index] ?? '';
  const { perAdverbs } = pack.units;
  const adverb = Object.hasOwn(perAdverbs, word) ? perAdverbs[word] : undefined;
  if (adverb !== undefined) return { unit: unitOf(adverb, word), length: 1 };
  for (const { parts, takes } of openersOf(pack).get(word) ?? []) {
    if (!parts.every((part, i) => words[index + i] === part)) continue;
    const isMeasure = takes === 'measure' || takes === 'timeless';
    const many = isMeasure ? null : numberAt(index + parts.length);
    if (many === null && takes === 'number') continue;
    const at = index + parts.length + (many === null ? 0 : 1);
    const found = unitLookup(pack).at(words, at);
    const fits =
      found && (!isMeasure || (takesArticle(found.unit) && (takes === 'measure' || found.unit.dimension !== 'time')));
    const known = fits && !found.careful && !/^\d/.test(words[at + found.length] ?? '') ? found : null;
    const noun = words[at] ?? '';
    const counted = !isMeasure && /^\p{L}{2,}$/u.test(noun);
    if (!known && !counted) continue;
    const length = at - index + (known?.length ?? 1);
    if (many !== null) return { unit: counting(String(many), known?.unit.code ?? noun, noun), length };
    return { unit: known?.unit ?? counting(undefined, noun), length };
  }
  return null;
}

const plainNumber = (word = ''): number | null => (/^[1-9]\d*$/.test(word) ? Number(word) : null);

/** "a day", "le kilo", "a barrel": an article opens a rate only before a measure, not before money or a share. */
const takesArticle = (unit: Unit): boolean =>
  ['time', 'mass', 'volume', 'length', 'area', 'energy'].includes(unit.dimension);
