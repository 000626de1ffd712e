/**
 * The `numbers` section of a language pack: the words around a number that say how it is meant, and those that say it is
 * no quantity. Phrases are folded (lower case, no accents), apostrophes and hyphens as spaces; the longest wins.
 */
import type { Hedge, LabelKind } from '../quantities/quantity.ts';

/** What may open a range, and what joins its ends. */
export interface RangeOpener {
  readonly open: string;
  readonly join: readonly string[];
  /** "de 3 à 5 millions" is a range, "est passé de 3 à 5 millions" a movement: not a range after a word of movement. */
  readonly unlessMoved: boolean;
}

export interface NumberWords {
  /** Before the number: "more than", "près de". */
  readonly hedges: Readonly<Partial<Record<Hedge, readonly string[]>>>;
  /** After it: "or so", "ou plus"; "12-odd". */
  readonly hedgesAfter: Readonly<Partial<Record<Hedge, readonly string[]>>>;
  /** Hedges only before a number that is larger than a few: "some 300 residents", "quelque 300". */
  readonly weakHedges: readonly string[];
  /** May stand between a hedge or a movement and the number: "about another 50", "of the order of a". */
  readonly fillers: readonly string[];
  /** Words right at the number that say which way, besides the cue words of movement. */
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** Between a movement and the number: "rose BY 3", "en hausse DE 3". */
  readonly by: readonly string[];
  readonly ranges: readonly RangeOpener[];
  /** Between two numbers without an opener: "10 to 15 billion". */
  readonly rangeJoins: readonly string[];
  /** Between two guesses at one number: "three OR four hundred". */
  readonly alternatives: readonly string[];
  /** Says that the "to" between two numbers is a movement or a relation: "from 3 to 5". */
  readonly rangeStops: readonly string[];
  /** Between a scale and the noun it counts, or a fraction and its whole: "millions DE salariés". */
  readonly ofWords: readonly string[];
  /** Between "of" and the noun: "of ITS devices". */
  readonly determiners: readonly string[];
  /** Between the number and its noun and no part of it: "eight MORE picks". */
  readonly skipped: readonly string[];
  /** Hold a word of movement without moving: "gave up", "make up". */
  readonly notMoves: readonly string[];
  /** With a capital after a bare number they make it a name: "11 Pro", "737 Max". */
  readonly nameAfter: readonly string[];
  /** Hedges that tell when and not how much before a span of time: "over 14 days". */
  readonly during: readonly string[];
  /** Folded hedge → the spelling that it needs: "dès" against "des". */
  readonly accented: Readonly<Record<string, string>>;
  /** Movements that say nothing of the number right behind them: "raised $30M"; with "by" they do. */
  readonly needBy: readonly string[];
  /** Before money a time they tell a wage: "gagne 14 euros de l'heure". */
  readonly earns: readonly string[];
  /** Of `by`, the words that may stand away from their movement: "cut spending BY 5 million". */
  readonly farBy: readonly string[];
  /** The same, before points only: "relève son taux DE 25 points". */
  readonly farByPoints: readonly string[];
  /** Nouns of movement before a range: "une croissance de 3 à 4 %". */
  readonly rangeNouns: readonly string[];
  /** Number words that are other words too, and need something counted: "neuf". */
  readonly doubtful: readonly string[];
  /** Before the base of a rate: "8 PER 1,000 people". */
  readonly perNumber: readonly string[];
  /** After the word for "per" they make another phrase with it: "par RAPPORT à", "par EXEMPLE". */
  readonly notPer: readonly string[];
  /** Before a bare number they make it a day or a name: "le 7", "du 12". */
  readonly datesAfter: readonly string[];
  /** Words of the clock, and what stands before the number then: "à 9 heures". */
  readonly hours: readonly string[];
  readonly hoursAfter: readonly string[];
  /** Where adjectives stand: `before` the noun (head last) or mostly `after` it (head first). */
  readonly adjectives: 'before' | 'after';
  /** Adjectives that stand before the noun: "nouveaux", "autres"; in English any word may. */
  readonly prenominal: readonly string[];
  /** Words that end a counted noun besides function words and finite verbs: "ago", "later", "last". */
  readonly nounStops: readonly string[];
  /** Plurals without a plural ending: "people", "children", "sheep". */
  readonly irregularPlurals: readonly string[];
  /** Words of a person before a bare age: none; after a name and a comma a bare number is an age ("Smith, 35,"). */
  readonly ageBefore: readonly string[];
  /** "aged 35", "âgé de 35 ans": before the number. */
  readonly ageNouns: readonly string[];
  /** "the over-65s": before a number that a plural s makes a group of people. */
  readonly ageGroups: readonly string[];
  /** Behind a range of ages: "the 18-24 age group". */
  readonly ageAfter: readonly string[];
  /** Before "80s" these make it a decade or a time of life: "in HIS 80s". */
  readonly decadeBefore: readonly string[];
  /** Between the numbers of a pair that is a name or a score: "two-for-one", "3-to-1". */
  readonly pairJoins: readonly string[];
  /** Nouns that stand in the singular between a number and the noun they describe: "a 3 cylinder engine". */
  readonly attributes: readonly string[];
  /** Plurals that are verbs elsewhere; right behind a number they are counted: "eight ESTIMATES". */
  readonly verbNouns: readonly string[];
  /** Behind a number and a hyphen they make a word that counts nothing: "one-off", "two-way". */
  readonly hyphenIdioms: readonly string[];
  /** What is sold, seen or counted by the million: "SALES of 18.65m" is no length. */
  readonly countedByMillions: readonly string[];
  /** Plurals that describe another noun: "twelve SPORTS cars". */
  readonly pluralAttributes: readonly string[];
  /** Between a number and a time: "two FULL weeks", "les dix PROCHAINS jours". */
  readonly timeAdjectives: readonly string[];
  /** Behind an amount and before its rate: "2 000 euros NETS par mois". */
  readonly amountTails: readonly string[];
  /** Before a number that is no quantity: page, chapter, article, n°, room, version, route. */
  readonly labelNouns: Readonly<Partial<Record<LabelKind, readonly string[]>>>;
  /** Words with a capital that do not make a name with the number after them: "Some 300", "Nearly 40" need no list. */
  readonly nameStops: readonly string[];
  /** Lower-case words that do make a name: none in most languages. */
  readonly namesLower: readonly string[];
  /** Label nouns behind which a counted noun still counts: "the TOP 10 countries". */
  readonly weakLabels: readonly string[];
  /** Abbreviations of label nouns and hedges that take a full stop: "p. 12", "c. 300". */
  readonly dotted: readonly string[];
  /** After a number: "Street", "rue". */
  readonly streets: readonly string[];
  /** Between the number of a house and its street: "12 BIS, avenue Foch". */
  readonly streetAgain: readonly string[];
  /** Before a bare year: "in 2019", "depuis 2014". */
  readonly yearOpeners: readonly string[];
  /** Near "9-2": victory, win, score. */
  readonly scoreWords: readonly string[];
  /** Before a clock time: "at 5", "à 18 h". After it: "a.m.", "GMT", "h". */
  readonly clockBefore: readonly string[];
  readonly clockAfter: readonly string[];
  /** "half PAST nine", "quarter TO six". */
  readonly clockPast: readonly string[];
  /** Letter between hours and minutes: "18h30". */
  readonly clockLetters: readonly string[];
  /** "the number of hours" is a duration after these: "pendant 18 h". */
  readonly ordinalNouns: readonly string[];
  /** Before a signed number that is a level, not a change: "at −0.5 %". */
  readonly levels: readonly string[];
  /** After "three times", to say that it multiplies: "as many", "the", "plus". */
  readonly multiplied: readonly string[];
  /** A bare "one" that is a pronoun or article: "no one", "one another", "one of". */
  readonly oneStopsBefore: readonly string[];
  readonly oneStopsAfter: readonly string[];
  /** Before an ordinal that is a rank by itself: "would be third", "se classe au troisième". */
  readonly rankLeads: readonly string[];
  /** After it, where no punctuation closes: "third in the world", "deuxième derrière". */
  readonly rankClosers: readonly string[];
}
