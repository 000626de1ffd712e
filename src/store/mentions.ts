/**
 * Which of a large table's names a text speaks of, so that only those rows are fetched. Generous on purpose: linking
 * decides later; a name that is missed here can never be linked.
 */
import type { LanguagePack } from '../languages/pack.ts';
import { fold, type Packs } from './words-of-tables.ts';

export interface NameIndex {
  /** Names that the text may mean; for `some`, with any of their words, the best-covered first. */
  readonly mentioned: (words: ReadonlySet<string>, how: 'all' | 'some') => readonly string[];
}

/** Shorter words and function words tell no name. */
const matterOf = (text: string, packs: readonly LanguagePack[]): readonly string[] => {
  const words = (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1);
  const strong = words.filter((word) => !packs.some((pack) => functionWordsOf(pack).has(word)));
  return strong.length > 0 ? strong : words;
};

const functionWords = new WeakMap<LanguagePack, ReadonlySet<string>>();

function functionWordsOf(pack: LanguagePack): ReadonlySet<string> {
  let words = functionWords.get(pack);
  if (!words) {
    words = new Set(pack.text.functionWords.map(fold));
    functionWords.set(pack, words);
  }
  return words;
}

/** A word and its stems in every language: nobody says in which one a table's names are. */
const formsOf = (word: string, packs: readonly LanguagePack[]): readonly string[] => [
  ...new Set([word, ...packs.map((pack) => fold(pack.text.stem(word)))]),
];

/** All words of a text with their stems and the ideas they stand for. */
export function wordsOfText(text: string, packs: Packs): ReadonlySet<string> {
  const all = Object.values(packs);
  const words = new Set<string>();
  for (const word of new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []))
    for (const form of formsOf(word, all)) words.add(form);
  // "sales" and "recettes" are one idea: the other words for it count as written.
  for (const { phrases, forms } of conceptsOf(packs))
    if (phrases.some((phrase) => phrase.every((word) => words.has(word)))) for (const form of forms) words.add(form);
  return words;
}

interface Concept {
  readonly phrases: readonly (readonly string[])[];
  /** Forms of its one-word names in every language. */
  readonly forms: readonly string[];
}

const concepts = new WeakMap<Packs, readonly Concept[]>();

function conceptsOf(packs: Packs): readonly Concept[] {
  const known = concepts.get(packs);
  if (known) return known;
  const all = Object.values(packs);
  const ids = new Set(all.flatMap((pack) => Object.keys(pack.text.thesaurus)));
  const made = [...ids].map((id): Concept => {
    const phrases = all.flatMap((pack) => (pack.text.thesaurus[id] ?? []).map((phrase) => matterOf(phrase, all)));
    const single = phrases.flatMap((phrase) => (phrase.length === 1 ? phrase : []));
    return {
      phrases: phrases.filter((phrase) => phrase.length > 0),
      forms: [...new Set(single.flatMap((word) => formsOf(word, all)))],
    };
  });
  concepts.set(packs, made);
  return made;
}

/** Labels of each name, so that "Allemagne" finds "Germany". */
export function indexNames(
  names: readonly string[],
  labelsOf: (name: string) => readonly string[],
  packs: Packs,
): NameIndex {
  const all = Object.values(packs);
  const byWord = new Map<string, { readonly name: string; readonly words: readonly (readonly string[])[] }[]>();
  for (const name of names)
    for (const label of labelsOf(name)) {
      const words = matterOf(label, all).map((word) => formsOf(word, all));
      const entry = { name, words };
      for (const form of new Set(words.flat())) {
        const list = byWord.get(form);
        if (list) list.push(entry);
        else byWord.set(form, [entry]);
      }
    }
  return {
    mentioned: (text, how) => {
      const scores = new Map<string, number>();
      const seen = new Set<unknown>();
      for (const word of text)
        for (const entry of byWord.get(word) ?? []) {
          if (seen.has(entry)) continue;
          seen.add(entry);
          const covered =
            entry.words.filter((forms) => forms.some((form) => text.has(form))).length / entry.words.length;
          if (how === 'all' && covered < 1) continue;
          scores.set(entry.name, Math.max(scores.get(entry.name) ?? 0, covered));
        }
      return [...scores].sort((a, b) => b[1] - a[1]).map(([name]) => name);
    },
  };
}
