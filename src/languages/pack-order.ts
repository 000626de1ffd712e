/**
 * The `order` section of a language pack: how a text says what comes first, what is more than another, and what only one
 * or all of them do. Phrases are folded as in `pack-cues.ts`; the longest at a place wins.
 */

/** What a word of degree says: which end of an order, and of what. */
export interface Degree {
  readonly order: 'top' | 'bottom';
  /** Ideas of the thesaurus that the word names by itself ("cheap": `prices`); absent when the sentence must name it. */
  readonly of?: readonly string[];
  /** Ideas of which the word means the other end: "the quickest" has the most speed, or the least time. */
  readonly reverseOf?: readonly string[];
  /** The word judges ("best", "worst hit"): which end is meant depends on what is measured. */
  readonly judges?: true;
}

/** One gradable word in all its forms, or several that rank alike: "fast, faster, fastest". */
export interface DegreeFamily extends Degree {
  /** "fast" of "as fast as", "so fast"; also what "more" and "most" grade. */
  readonly positive: readonly string[];
  readonly comparative: readonly string[];
  readonly superlative: readonly string[];
}

/** How many of a group are meant, where no number says it. */
export type Quantifier = 'all' | 'none' | 'most' | 'half' | 'both';

export interface OrderWords {
  readonly degrees: readonly DegreeFamily[];
  /** Words that grade an adjective: "more", "most", "as". */
  readonly graders: {
    readonly more: readonly string[];
    readonly less: readonly string[];
    readonly most: readonly string[];
    readonly least: readonly string[];
    /** Before a positive they put two on a par: "as cheap", "so light", "aussi bas". */
    readonly equal: readonly string[];
  };
  /** Superlatives that are no forms of an adjective: "top", "number one", "lanterne rouge". */
  readonly order: Readonly<Record<string, Degree>>;
  /** Looks like a superlative and is none: "at least", "au plus tard". */
  readonly notOrder: readonly string[];
  /** Before a superlative they make it one of many: "one of the", "parmi les". */
  readonly oneOf: readonly string[];
  /** Words that make a comparative as well; with one of the articles right before they are superlatives. */
  readonly superlatives: { readonly heads: readonly string[]; readonly articles: readonly string[] };
  /** "rank", "place", "rang": an ordinal beside one is a rank. */
  readonly rankNouns: readonly string[];
  /** Verbs that take a place: "comes third", "arrive deuxième". */
  readonly rankVerbs: readonly string[];
  /** After an ordinal they count from the other end: "second from bottom", "troisième en partant de la fin". */
  readonly fromBottom: readonly string[];
  /** Beside a number they make it the first places: "the TOP three", « les trois PREMIÈRES ». */
  readonly topOf: readonly string[];
  /** Before the first places: "AMONG THE three largest", « PARMI LES cinq premiers ». */
  readonly within: readonly string[];
  /** The last place and the one before it, without an ordinal: "penultimate" 2, "dernière" 1. */
  readonly lastPlaces: Readonly<Record<string, number>>;
  /** Before a measure, after a rank: "third BY tonnage", "deuxième parc PAR la puissance". */
  readonly rankedBy: readonly string[];
  readonly only: readonly string[];
  /** One of a group: "ONLY ONE line", « UNE SEULE ligne ». */
  readonly onlyOne: readonly string[];
  /** Looks like it and is none: "not only", "à elle seule". */
  readonly notOnly: readonly string[];
  /** After a name: "Northlaw ALONE". */
  readonly alone: readonly string[];
  /** "has overtaken", "devance": the subject stands above the object. */
  readonly overtake: readonly string[];
  /** "trails", "devancé par": it stands below. */
  readonly trail: readonly string[];
  /** The other side of "than" is each of the rest: "any other", "anywhere else", "n'importe quel autre". */
  readonly anyOther: readonly string[];
  /** The same of a time among times: "ever", "jamais". */
  readonly anyTime: readonly string[];
  /** Before a noun of time: "than in ANY year", « n'importe QUELLE année ». */
  readonly any: readonly string[];
  /** No other has as much: "no other", "nowhere", "aucun autre". */
  readonly noOther: readonly string[];
  /** "as many", "autant": an even amount. */
  readonly asMany: readonly string[];
  /** None other does so: "equals", "égale", "fait mieux". */
  readonly matches: readonly string[];
  /** A movement told again as a noun: "a PACE that no other site matches". */
  readonly pace: readonly string[];
  /** The other side is the rest added up: "all the others together", "ses trois voisins réunis". */
  readonly together: readonly string[];
  /** Everyone but the one spoken of: "its rivals", "the others", "ses voisins". */
  readonly rest: readonly string[];
  /** "in a row", "de suite", "consecutive". */
  readonly inARow: readonly string[];
  /** Every step of a stretch of time: "every year", "chaque année". */
  readonly everyTime: readonly string[];
  /** "first", "première" of a first rise or fall since the series began. */
  readonly first: readonly string[];
  /** "for the first time". */
  readonly firstTime: readonly string[];
  readonly record: readonly string[];
  /** With a degree behind: "never so low", "jamais aussi". */
  readonly never: readonly string[];
  readonly quantifiers: Readonly<Record<string, Quantifier>>;
  /** Before or behind a group, with a number: "all BUT two", "toutes les communes, SAUF deux". */
  readonly allBut: readonly string[];
  /** Right behind a group, before names: "every harbour BUT Dunwick". */
  readonly but: readonly string[];
  /** A number that reads as a pronoun there: "all but ONE of", « tous sauf UN ». */
  readonly justOne: readonly string[];
  /** Verbs that go past a figure: "TOPPED 10 euros for the first time", « FRANCHIT le seuil ». */
  readonly passes: readonly string[];
  /** Turn what is said into its contrary: "not", "didn" of "didn't", "pas". */
  readonly negation: readonly string[];
  /** Before a movement it did not make: "WITHOUT falling back below". */
  readonly without: readonly string[];
  /** Stands on one side of a level: "below their 2019 level", "sous son niveau". */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** The level that something is compared with in time: "its 2019 LEVEL", "son NIVEAU". */
  readonly levels: readonly string[];
  /** A mark to be passed: "the 10-euro MARK", "le SEUIL des 10 euros". */
  readonly marks: readonly string[];
  /** Verbs that make a comparative a movement: "has GOT quicker", "est DEVENU plus rapide". */
  readonly becoming: readonly string[];
  /** Movement that judges: which way is better depends on the measure. */
  readonly improve: readonly string[];
  readonly worsen: readonly string[];
  /** No movement: "unchanged", "rien ne change". */
  readonly still: readonly string[];
  /** The sign of a result: "in the red", "bénéficiaire". */
  readonly belowZero: readonly string[];
  readonly aboveZero: readonly string[];
  /** The distance between two: "lead", "écart". */
  readonly gap: readonly string[];
  /** After a group or a superlative they narrow it: "outside the capital", "hors Paris", "with a harbour". */
  readonly narrows: readonly string[];
  /** Nouns of periods that may be ranked: "the busiest QUARTER". */
  readonly periodNouns: Readonly<Record<string, 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'season'>>;
}
