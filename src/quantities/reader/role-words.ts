/** Which words play the parts of `roles.ts`: those of a set of the lexicon, or those of a certain look. */
import { leadingLetters, leadingSigns } from '../currency-table.ts';
import { moneySymbols, scaledCode, symbolNames } from '../unit-lookup.ts';
import { isLetter } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import {
  CAPITAL,
  CAPITALS,
  CLOCK_LETTERS,
  CLOSES_MONEY,
  ENDS_ED,
  ENDS_LY,
  OPENS_SYMBOL,
  PLURAL,
  SCALE_SIGNS,
  setsOfRoles,
} from './roles.ts';
import type { Role } from './word-table.ts';

/** What tells the words of each role, by its number. */
export function rolesOf(lexicon: Lexicon): readonly Role[] {
  const roles: Role[] = [];
  for (const [name, role] of Object.entries(setsOfRoles)) {
    const words = lexicon[name as keyof typeof setsOfRoles];
    roles[role] = { words: () => words.keys() };
  }
  const { plurals, scaleSigns, clockLetters } = lexicon;
  const symbols = new Set([...symbolNames(), ...scaleSigns.keys()].map(firstTokenOf));
  const money = new Set([...moneySymbols(), ...leadingSigns.keys(), ...leadingLetters.keys(), '$'].map(lastTokenOf));
  // A word in small letters without accents is folded as it stands: nothing else is asked of most words.
  roles[OPENS_SYMBOL] = {
    has: (word, raw) => symbols.has(raw) || (word !== raw && scaledCode(raw, scaleSigns) !== null),
  };
  roles[CLOSES_MONEY] = { has: (_, raw) => money.has(raw) };
  roles[SCALE_SIGNS] = { has: (_, raw) => scaleSigns.has(raw) };
  roles[CLOCK_LETTERS] = { has: (_, raw) => clockLetters.has(raw) };
  roles[CAPITAL] = { has: (word, raw) => word !== raw && /^\p{Lu}/u.test(raw) };
  roles[CAPITALS] = { has: (word, raw) => word !== raw && /^\p{Lu}{2,5}$/u.test(raw) };
  roles[PLURAL] = { has: (word, raw) => plurals.has(word) || hasPluralEnding(word, raw) };
  roles[ENDS_ED] = { has: (word) => word.endsWith('ed') };
  roles[ENDS_LY] = { has: (word) => word.endsWith('ly') };
  return roles;
}

/** The first token of a symbol: its letters up to a sign, or its first sign. */
function firstTokenOf(symbol: string): string {
  let end = 0;
  while (end < symbol.length && isLetter(symbol.charCodeAt(end))) end++;
  return symbol.slice(0, Math.max(1, end));
}

/** The last token of a symbol: its letters behind the last sign, or that sign. */
function lastTokenOf(symbol: string): string {
  let from = symbol.length;
  while (from > 0 && isLetter(symbol.charCodeAt(from - 1))) from--;
  return symbol.slice(Math.min(from, symbol.length - 1));
}

/** A plural s that is no part of the word ("bus", "basis", "glass"); of short words only behind a capital: "TVs". */
function hasPluralEnding(word: string, raw: string): boolean {
  if (!word.endsWith('s')) return false;
  if (/(?:us|is|ous|ss)$/.test(word) || !/[^s']s$/.test(word)) return false;
  return word.length > 3 || /\p{Lu}s$/u.test(raw);
}
