/**
 * The `text` section of a language pack: what it takes to cut "M. Dupont a vendu 3,5 millions de titres, mais…" into
 * sentences, clauses and words, and to know that "recettes" and "chiffre d'affaires" speak of one thing.
 */

/** Concept id (the same in every language: `revenue`, `admissions`) → words and short phrases, as headlines have them. */
export type Thesaurus = Readonly<Record<string, readonly string[]>>;

/** ISO 3166 alpha-2 code → further names: demonyms, adjectives, nicknames ("Hexagone", "the Dutch", "outre-Rhin"). */
export type PlaceNames = Readonly<Record<string, readonly string[]>>;

export interface TextWords {
  /** Lower case, without the last dot. A name or number always follows ("Mr.", "M.", "no.", "vol."): never a sentence end. */
  readonly titleAbbreviations: readonly string[];
  /** May also close a sentence ("Inc.", "etc."): an end only when a function word with a capital follows. */
  readonly abbreviations: readonly string[];
  /** After a comma these open a clause that runs on to the next boundary ("but", "while", "mais", "tandis que"). */
  readonly clauseOpeners: readonly string[];
  /** After a comma these open an aside that the next comma closes ("which", "qui", "dont"). */
  readonly relatives: readonly string[];
  /** "and", "or": a clause begins only where a verb follows ("…, and profits fell"), else it is a list. */
  readonly coordinators: readonly string[];
  /** Frequent finite verbs of the press: how "and profits fell" is told from "and Germany". */
  readonly finiteVerbs: readonly string[];
  /** Words without matter of their own, folded. */
  readonly functionWords: readonly string[];
  /** Those of them that no neighbouring language has, Spanish, Italian, Portuguese, German and Dutch among them. */
  readonly clearWords: readonly string[];
  /** Elided words, folded, without their apostrophe ("l", "d", "qu"); none in English. */
  readonly elisions: readonly string[];
  /** Endings after an apostrophe that belong to no stem ("s" of "Tesla's"); none in French. */
  readonly clitics: readonly string[];
  /** Folded form → folded base form, before stemming ("people" → "person", "yeux" → "oeil", "sold" → "sell"). */
  readonly irregular: Readonly<Record<string, string>>;
  /** A stemmer for one lower-case word, accents kept. */
  readonly stem: (word: string) => string;
  readonly thesaurus: Thesaurus;
  /** Folded words that make another measure of the one they stand beside: "core inflation", "chômage des jeunes". */
  readonly narrowing: readonly string[];
  /** Words of which what is not the one is the other: where 87 % left on time, 13 % were late. Folded. */
  readonly opposites: readonly (readonly [one: readonly string[], other: readonly string[]])[];
  readonly places: PlaceNames;
  /** Of a name of a people as written: whether it means the women alone ("Françaises", "Frenchwomen"). */
  readonly ofWomen: RegExp;
}
