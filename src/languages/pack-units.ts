/**
 * The `units` section of a language pack: what a language calls the units. All forms are folded: lower case, no accents,
 * hyphens as spaces; "square metres" is one phrase. Symbols ("km", "€") are the same everywhere and stand in quantities.
 */

/** A name that two units share, or a unit and a thing ("pound", "livre", "points"): which it is, by the words near it. */
export interface SharedName {
  readonly names: readonly string[];
  /** Canonical code where no other is called for; null when it is then no unit ("livres" are books). */
  readonly usual: string | null;
  /** The first whose word stands in the sentence. */
  readonly others: readonly { readonly code: string; readonly near: readonly string[] }[];
}

/** A name that several currencies share ("dollar"), and the words beside it that say which: "Canadian", "canadien". */
export interface MoneyFamily {
  /** Singular and plural. */
  readonly names: readonly string[];
  /** ISO 4217 code and its words, in the singular; a code may come twice. */
  readonly kinds: readonly (readonly [string, readonly string[]])[];
}

export interface UnitWords {
  /** Canonical unit code (or ISO 4217 code) → names, singular and plural. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Names that are also ordinary words ("second", "foot", "stone", "are", "won"): only right after a number. */
  readonly careful: Readonly<Record<string, readonly string[]>>;
  readonly shared: readonly SharedName[];
  readonly moneyFamilies: readonly MoneyFamily[];
  /** Whether those words stand before the name or after it, where they take the plural with it. */
  readonly moneyWords: 'before' | 'after';
  /** Names of age: "years old", "year old", "ans" only after a person; the phrase makes the number an age. */
  readonly age: Readonly<Record<string, readonly string[]>>;
  /** Names that stand before their number: "magnitude 6.4", "Mach 2". */
  readonly before: Readonly<Record<string, readonly string[]>>;
  /** Units whose second part may stand without its own unit, with how many of them make one: "12 euros 50", "1 m 80". */
  readonly elliptic: Readonly<Record<string, number>>;
  /** Opens the denominator of a rate: "per", "a", "each", "par", "le", "la". */
  readonly per: readonly string[];
  /** Opens one only before a number: "12 pour 1 000 habitants". */
  readonly perMany: readonly string[];
  /** Of those, the ones that open one only before a unit of time or measure ("a day", "le kilo", "a barrel"). */
  readonly perArticles: readonly string[];
  /** Those that open one only before another measure than time: "habitants AU km²"; "au mois" tells when. */
  readonly perMeasures: readonly string[];
  /** Adverbs that are a denominator on their own: daily → day, "annuel" → year. */
  readonly perAdverbs: Readonly<Record<string, string>>;
  /** Between a scale and a unit, or before a unit, in a header: "in", "of", "en", "d". */
  readonly links: readonly string[];
  /** Whole phrases of headers that state a percentage: "percentage", "in per cent", "part en %". */
  readonly percentHeaders: readonly string[];
  /** Header words that state a bare count: "number", "nombre", "units", "effectif". */
  readonly countHeaders: readonly string[];
}
