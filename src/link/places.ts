/**
 * Which places a sentence names: "the German economy", "outre-Rhin" and "Allemagne" are all DE. Names come from CLDR
 * and from the language packs; codes are ISO 3166 alpha-2 for countries, UN M.49 or an abbreviation for groups.
 */
import { foldText, type Word, wordsOf } from '../extract/words.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Span } from '../quantities/quantity.ts';

export interface PlaceMention extends Span {
  /** `DE`, `EU`, `001` for the world. */
  readonly code: string;
}

/** How a name is written inside a sentence, which its mention must follow: "US" is no "us", "Polish" no "polish". */
type Casing = 'upper' | 'capital' | 'any';

interface PlaceName {
  readonly code: string;
  readonly stems: readonly string[];
  /** Folded words, to tell "nigérien" from "nigérian" where their stems meet. */
  readonly folded: string;
  readonly casing: Casing;
}

const isCode = (code: string): boolean => /^(?:[A-Z]{2}|\d{3})$/.test(code);

const displays = new Map<string, Intl.DisplayNames>();

/** Made once a locale: to make one takes longer than to ask it a hundred names. */
function displayNames(locale: string, style: 'long' | 'short'): Intl.DisplayNames {
  const key = `${locale} ${style}`;
  const known = displays.get(key);
  if (known) return known;
  const made = new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' });
  displays.set(key, made);
  return made;
}

/** CLDR's names of a code in the pack's language: `['Royaume-Uni', 'R.-U.']`. */
export const cldrNames = (code: string, pack: LanguagePack): readonly string[] =>
  isCode(code)
    ? (['long', 'short'] as const).flatMap((style) => {
        const name = displayNames(pack.locale, style).of(code);
        return name === undefined ? [] : [name];
      })
    : [];

/** CLDR's names, then the pack's own: `['Allemagne', 'allemand', 'outre-Rhin', …]`. */
export const placeNames = (code: string, pack: LanguagePack): readonly string[] => [
  ...new Set([...cldrNames(code, pack), ...(pack.text.places[code] ?? [])]),
];

/**
 * Folded name → code, over all packs: `allemagne`, `german`, `euro area`. For labels that stand alone, such as cells; a
 * name of two places is left out.
 */
export function placeIndex(packs: Readonly<Record<string, LanguagePack>>): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const shared = new Set<string>();
  for (const pack of Object.values(packs)) {
    for (const code of Object.keys(pack.text.places)) {
      for (const name of placeNames(code, pack)) {
        const folded = foldText(name);
        const other = index.get(folded);
        if (other !== undefined && other !== code) shared.add(folded);
        else index.set(folded, code);
      }
    }
  }
  for (const name of shared) index.delete(name);
  return index;
}

const casingOf = (name: string): Casing => {
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters.length <= 5 && letters === letters.toUpperCase()) return 'upper';
  return /\p{Lu}/u.test(name) ? 'capital' : 'any';
};

const tables = new WeakMap<LanguagePack, ReadonlyMap<string, readonly PlaceName[]>>();

/** First stem → the names that begin with it, longest first. */
function tableOf(pack: LanguagePack): ReadonlyMap<string, readonly PlaceName[]> {
  const known = tables.get(pack);
  if (known) return known;
  const made = new Map<string, PlaceName[]>();
  for (const code of Object.keys(pack.text.places)) {
    for (const name of placeNames(code, pack)) {
      const all = wordsOf(name, pack.text);
      // "the Netherlands" without its article; "outre-Rhin" and "U.S." whole.
      const strong = all.filter((word) => !word.isFunction || name[word.end] !== ' ');
      const words = strong.length > 0 ? strong : all;
      const first = words[0]?.stem;
      if (first === undefined) continue;
      const entry: PlaceName = {
        code,
        stems: words.map((word) => word.stem),
        folded: words.map((word) => word.folded).join(' '),
        casing: casingOf(name),
      };
      const list = made.get(first);
      if (list) list.push(entry);
      else made.set(first, [entry]);
    }
  }
  for (const list of made.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  tables.set(pack, made);
  return made;
}

/** Function words that may stand inside a name: "Isle of Man", "République démocratique du Congo". */
const MOST_INNER = 2;

interface Matched {
  readonly next: number;
  readonly folded: string;
}

function matchAt(words: readonly Word[], from: number, stems: readonly string[]): Matched | null {
  let at = from;
  const folded: string[] = [];
  for (const [i, stem] of stems.entries()) {
    for (let inner = 0; i > 0 && inner < MOST_INNER && words[at]?.stem !== stem && words[at]?.isFunction; inner++) at++;
    const word = words[at];
    if (word?.stem !== stem) return null;
    folded.push(word.folded);
    at++;
  }
  return { next: at, folded: folded.join(' ') };
}

const isWritten = (casing: Casing, quote: string): boolean => {
  if (casing === 'any') return true;
  const letters = quote.replace(/[^\p{L}]/gu, '');
  return casing === 'upper' ? letters === letters.toUpperCase() : /\p{Lu}/u.test(quote);
};

/**
 * The places that words name, in order and without overlaps; the longest name at a place wins, and of names with one
 * stem the one spelt as in the text. `words` are those of `text.slice(...)`, their spans counted from `offset`.
 */
export function placesIn(
  words: readonly Word[],
  text: string,
  offset: number,
  pack: LanguagePack,
): readonly PlaceMention[] {
  const table = tableOf(pack);
  const found: PlaceMention[] = [];
  for (let at = 0; at < words.length; ) {
    const best = placeAt(words, at, text, offset, table);
    const first = words[at];
    const last = best ? words[best.next - 1] : undefined;
    if (!best || !first || !last) {
      at++;
      continue;
    }
    found.push({ start: first.start, end: last.end, code: best.code });
    at = best.next;
  }
  return found;
}

function placeAt(
  words: readonly Word[],
  at: number,
  text: string,
  offset: number,
  table: ReadonlyMap<string, readonly PlaceName[]>,
): { readonly code: string; readonly next: number } | null {
  const first = words[at];
  const names = first && table.get(first.stem);
  if (!names) return null;
  let length = 0;
  let next = 0;
  const exact = new Set<string>();
  const loose = new Set<string>();
  for (const name of names) {
    if (name.stems.length < length) break;
    const matched = matchAt(words, at, name.stems);
    const last = matched ? words[matched.next - 1] : undefined;
    if (!matched || !last) continue;
    if (!isWritten(name.casing, text.slice(first.start - offset, last.end - offset))) continue;
    length = name.stems.length;
    next = matched.next;
    (matched.folded === name.folded ? exact : loose).add(name.code);
  }
  const codes = exact.size > 0 ? exact : loose;
  const [code] = codes;
  return code !== undefined && codes.size === 1 ? { code, next } : null;
}
