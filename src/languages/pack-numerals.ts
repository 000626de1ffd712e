/**
 * The `numerals` section of a language pack: number words by the part they play. All forms are folded (lower case, no
 * accents), hyphens split: "quatre-vingt-onze" is three words. Composition is code, once for all languages.
 */

/** A scale sign glued to digits or after them ("1.2m", "12 M€", "3 bn"). */
export interface ScaleSign {
  readonly value: number;
  /** `money`: only with a currency at the number ("€12m"); `glued`: only written onto digits; `free`: anywhere. */
  readonly need: 'money' | 'glued' | 'free';
}

export interface NumeralWords {
  /** 0 to 9 and 10 to 19. */
  readonly units: Readonly<Record<string, number>>;
  /** Number words that are adjectives too ("neuf"): a number only before a plural or one of `plainFollowers`. */
  readonly alsoAdjectives: readonly string[];
  readonly plainFollowers: readonly string[];
  readonly pluralEndings: readonly string[];
  readonly teens: Readonly<Record<string, number>>;
  /** 20 to 90; may have several words ("quatre vingt"). */
  readonly tens: Readonly<Record<string, number>>;
  /** Those that go on to 19: soixante (70–79), quatre vingt (90–99). */
  readonly tensWithTeens: readonly string[];
  readonly hundreds: readonly string[];
  /** thousand, million, … with every spelling. */
  readonly scales: Readonly<Record<string, number>>;
  /** Scales and hundreds that stand alone as a number: "cent", "mille". In English "hundred" needs "a" or "one". */
  readonly bare: readonly string[];
  /** Whether a hundred may also stand alone before a larger scale: "hundred thousand". */
  readonly bareHundred: boolean;
  /** It does not after these: "several hundred thousand". */
  readonly bareNotAfter: readonly string[];
  /** Join a scale to a smaller group with hundreds: "eighty thousand, four hundred". */
  readonly groupJoins: readonly string[];
  /** Joins inside a numeral: "and", "et". */
  readonly and: readonly string[];
  /** Values it may join: 1 and 11 in "vingt et un"; empty for any below a hundred ("a hundred and five"). */
  readonly andTakes: readonly number[];
  /** Whether it joins after tens ("vingt et un"); after hundreds and scales it always does. */
  readonly andAfterTens: boolean;
  /** First halves of years told in two numbers: "nineteen" of "nineteen ninety-four". */
  readonly centuries: readonly string[];
  /** "a hundred", "an extra": 1 before a hundred, scale, half or collective. */
  readonly articles: readonly string[];
  /** The decimal mark in words: "point", "virgule". */
  readonly point: readonly string[];
  /** Digit words after it besides the units: "oh", "nought". */
  readonly digitWords: Readonly<Record<string, number>>;
  readonly minus: readonly string[];
  /** Before "minus" these make it another word: "au moins cinq", "plus ou moins dix". */
  readonly minusNotAfter: readonly string[];
  /** Names of 1/n: half 2, thirds 3, quart 4; `plural` when a bare one cannot stand for one part ("thirds"). */
  readonly fractions: Readonly<Record<string, number>>;
  /** Those of them that are ordinals too, so that a numerator or article must stand before ("fifth", "cinquieme"). */
  readonly ordinalFractions: Readonly<Record<string, number>>;
  /** Whole phrases: "la moitie" 0.5. */
  readonly fractionPhrases: Readonly<Record<string, number>>;
  /** What may stand before a fraction word as one part: "a", "one", "un", "le". */
  readonly fractionArticles: readonly string[];
  /** After a number and its scale: "and a half" 0.5, "et demi" 0.5, "and a quarter" 0.25; times the scale before it. */
  readonly andFractions: Readonly<Record<string, number>>;
  /** "half a", "quarter of a": multiply the scale or collective that follows: "half a million", "un demi million". */
  readonly partOf: Readonly<Record<string, number>>;
  /** Between any fraction and a scale: "two thirds OF A million". */
  readonly partJoins: readonly string[];
  /** dozen 12, centaine 100: after an article or number. */
  readonly collectives: Readonly<Record<string, number>>;
  /** Those that only say about how many: "centaine", not "douzaine". */
  readonly approximate: readonly string[];
  /** May stand between an article and a collective, or before a fraction: "une petite centaine", "a good dozen". */
  readonly collectiveAdjectives: readonly string[];
  /** Those of them that say on which side of it: "une petite centaine" is under, "une bonne centaine" over. */
  readonly collectiveUnder: readonly string[];
  readonly collectiveOver: readonly string[];
  /** Their plurals and those of scales, which have no value alone: "dozens", "des milliers". */
  readonly vague: readonly string[];
  /** twice 2, thrice 3. */
  readonly multiples: Readonly<Record<string, number>>;
  /** Nouns and adjectives of multiples with what must stand before: "the double", "le triple". */
  readonly multipleNouns: Readonly<Record<string, number>>;
  readonly multipleArticles: readonly string[];
  /** Or what must stand after: "double the", "double de". */
  readonly multipleFollowers: readonly string[];
  /** After a number: "times", "fois". */
  readonly times: readonly string[];
  /** Suffix of multiples: "fold" of "sixfold", "10 fold". */
  readonly foldSuffixes: readonly string[];
  /** Between the parts of a ratio: "in", "out of", "sur". */
  readonly ratio: readonly string[];
  /** Of those, the ones that part a noun from its whole: "one worker in five", "un salarié sur deux". */
  readonly ratioAfterNoun: readonly string[];
  /** Whether a one-word joint after a noun needs "one" before it: "one man in ten", but "six men in ten towns". */
  readonly ratioAfterNounOnlyOne: boolean;
  /** After the second number these make it no ratio: "two in three days", "trois sur dix ans". */
  readonly ratioNotBefore: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  /** Ordinals only inside a longer one: "unieme". */
  readonly boundOrdinals: Readonly<Record<string, number>>;
  /** A fraction word alone is one part after these: "plus du tiers", "le quart". */
  readonly fractionBareAfter: readonly string[];
  /** Before a fraction word these make it another thing: "second half", "premier quart". Ordinals always do. */
  readonly fractionNotAfter: readonly string[];
  /** After one these make it another thing: "half time", "quart d heure", "quarter final". */
  readonly fractionNotBefore: readonly string[];
  /** After a fraction that is also an ordinal ("a third") these say that it is a fraction: "of", "off", "more". */
  readonly fractionFollowers: readonly string[];
  /** Letters after digits: "st", "e", "eme". */
  readonly ordinalSuffixes: readonly string[];
  /** The last digit that a suffix needs, where it needs one: "12st" is a weight. */
  readonly ordinalDigits: Readonly<Record<string, number>>;
  readonly scaleSigns: Readonly<Record<string, ScaleSign>>;
  readonly decimalMark: '.' | ',';
  readonly groupMarks: readonly string[];
}
