/**
 * The `statements` section of a language pack: wording of statements about tables, as data. "Two of the films won",
 * "the largest crowd", "more points than". Words are lower case without accents; phrases are words with spaces.
 */

/** What a cue says; one operation (one file in `verify/statements/forms`) looks for each. */
export type CueName =
  | 'most' // the highest, the most
  | 'least' // the lowest, the fewest
  | 'first'
  | 'last'
  | 'more' // compares: more … than
  | 'fewer'
  | 'above' // a threshold: more than 5, over 5
  | 'at-least'
  | 'below'
  | 'at-most'
  | 'before'
  | 'after'
  | 'between'
  | 'only'
  | 'all'
  | 'none'
  | 'not'
  | 'majority'
  | 'total'
  | 'average'
  | 'difference'
  | 'same'
  | 'different'
  | 'both'
  | 'either'
  | 'except'
  | 'multiple' // twice, three times
  | 'equal' // as many as
  | 'than'
  | 'hedge'
  | 'exactly'
  | 'rank' // ranked, in place
  | 'times' // a count of rows: "three times"
  | 'consecutive'
  | 'opaque'; // wording that changes the sense and that no operation reads: abstain

export interface StatementCue {
  readonly cue: CueName;
  /** Phrases, lower case, without accents. */
  readonly phrases: readonly string[];
  /** Header words that the phrase itself implies: "longest" → length, duration, distance. */
  readonly measures?: readonly string[];
}

export interface StatementWords {
  /** Names of the months, January first; every spelling that tables and texts use. */
  readonly months: readonly (readonly string[])[];
  /** Names of months that are words of other meaning as well: "may". */
  readonly ambiguousMonths: readonly string[];
  /** Small numbers in words. */
  readonly cardinals: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Words that multiply the number before them. */
  readonly scales: Readonly<Record<string, number>>;
  /** Letters after digits that make an ordinal: 3rd, 2e. */
  readonly ordinalSuffixes: readonly string[];
  /** Articles, prepositions, pronouns, auxiliaries: they filter nothing. */
  readonly functionWords: readonly string[];
  /** Nouns for a row or the table and verbs that say no more than "has": game, player, table, list, scored. */
  readonly fillers: readonly string[];
  /** Groups of words that headers and texts use for one thing: attendance, crowd, spectators. */
  readonly synonyms: readonly (readonly string[])[];
  /** Result words and the marks that tables use for them: won → w, win, won. */
  readonly outcomes: readonly { readonly words: readonly string[]; readonly marks: readonly string[] }[];
  readonly cues: readonly StatementCue[];
  /** Articles, and those among them that make a superlative or "only" single out a row. */
  readonly articles: readonly string[];
  readonly definiteArticles: readonly string[];
  /** Words that join the members of a list: and, or. */
  readonly conjunctions: readonly string[];
  /** Words that open a clause with a claim of its own: while, whereas, but. */
  readonly clauseBreaks: readonly string[];
  /** Words between a number and the noun it counts: three *of the different* films. */
  readonly countLinks: readonly string[];
  /** Words between the parts of a date: 5th *of* June. */
  readonly dateLinks: readonly string[];
  /** Words between the ends of a range: 1975 *through* 1978. */
  readonly rangeWords: readonly string[];
  /** Words for lengths of time: three *days* after. */
  readonly timeUnits: Readonly<Record<'day' | 'week' | 'month' | 'year', readonly string[]>>;
  /** Words that make a count of the noun after them: the *number* of titles. */
  readonly amountWords: readonly string[];
  /** First words of headers of columns that hold places, where 1 is the top. */
  readonly rankHeaders: readonly string[];
  /** Words before a condition that bounds the rows: in, during, at, among. */
  readonly scopeWords: readonly string[];
}
