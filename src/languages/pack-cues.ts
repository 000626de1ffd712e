/**
 * The words around a number that say what is claimed of it. Phrases are folded: lower case, no accents, straight
 * apostrophes, elided articles dropped ("l'équivalent de" is `equivalent de`). The longest phrase at a place wins.
 */

/** Closed classes of small words that are looked for right beside a number, and are no cues by themselves. */
export interface BesideWords {
  /** Right after a part they open its whole: "a third OF", "60 % D'UN budget". */
  readonly partitive: readonly string[];
  /** What falls and is measured where it lies: "140 mm of rain fell". */
  readonly fromSky: readonly string[];
  /** Open a sentence about parts of a whole: "OF the 90 beds", "SUR 90 lits". */
  readonly outOf: readonly string[];
  /** After a part they make it one of the part before: "12 OF THEM". */
  readonly ofThem: readonly string[];
  /** Among the words of a whole they make it somebody's own: "98 % of ITS quota". */
  readonly owners: readonly string[];
  /** Between an opening bracket and an amount that tells the one before again: "34 miles (ABOUT 55 km)". */
  readonly bracketed: readonly string[];
  /** Between a figure and a share of it told right behind: "15 of the boats, OR a third". */
  readonly apposed: readonly string[];
  /** Right before a count they say that it was told before: "THE 203 marshals". */
  readonly known: readonly string[];
  /** Right before a number they make it the base of a rate: "one nurse FOR 12 beds". */
  readonly perMany: readonly string[];
  /** Right before a number they make it the many that share one: "one FOR EVERY 8", "un POUR 8". */
  readonly oneFor: readonly string[];
  /** Right before a date they make it that of a birth. */
  readonly born: readonly string[];
  /** Between a date and an age then: "in 2019, AGED 69", "à L'ÂGE DE 69 ans". */
  readonly aged: readonly string[];
  /** Between a date and the years up to it: "closed in 1987 AFTER 56 years". */
  readonly afterYears: readonly string[];
  /** The two sides of a vote or a poll, and the nouns of what is counted there. */
  readonly sides: { readonly pro: readonly string[]; readonly contra: readonly string[] };
  readonly votes: readonly string[];
  /** Nouns of shares: "a RATE of 0.2 %". */
  readonly rates: readonly string[];
  /** Open the base of a rate wherever they stand: "208 FOR EACH of its dentists", "12 TO A class". */
  readonly perEach: readonly string[];
  /** Right after money they open what it is the price of: "£57 A tree"; none in most languages. */
  readonly perArticles: readonly string[];
  /** After a fraction or multiple they open the level it is compared with in time: "half OF WHAT IT was in 2023". */
  readonly formerly: readonly string[];
  /** After a fraction they add it on top: "half AS MANY AGAIN"; none in most languages. */
  readonly again: readonly string[];
  /** Open the other side of a comparison that has no number: "wastes less THAN Brackenwell". */
  readonly than: readonly string[];
  /** Stand for whatever was measured: "their NUMBERS have halved". */
  readonly amounts: readonly string[];
  /** Hold a word that elsewhere opens the other side of a comparison, and open none: "has doubled AS WELL". */
  readonly noOtherSide: readonly string[];
  /** Stand for what was just spoken of, of another: "raised ITS OWN by 4 points". */
  readonly ownOnes: readonly string[];
  /** Right before a number: of what was spoken of before. */
  readonly possessives: readonly string[];
  /** Alone on the other side of a comparison: what was spoken of before. */
  readonly pronouns: readonly string[];
  /** Nouns of what lies between two amounts: "a DEFICIT of £1.4 million". */
  readonly gaps: readonly string[];
  /** Comparatives of worth: which way they point depends on what is measured ("three points BETTER"). */
  readonly valued: readonly string[];
  /** Comparatives that stand right before a number and say how many on top: "an EXTRA 40 beds". */
  readonly onTop: readonly string[];
  /** Comparatives that name their base without a "than", and the words that open it then: "6 % ABOVE THE average", « supérieur de 6 % À la moyenne ». */
  readonly overBase: { readonly phrases: readonly string[]; readonly opens: readonly string[] };
  /** Endings of verbs among the words of movement: after a number these have a subject of their own ("sales ROSE"). */
  readonly verbEndings: readonly string[];
  /** Verbs of movement without such an ending, never nouns: "6,500 homes LOST power". */
  readonly verbs: readonly string[];
}

export interface CueWords {
  /** Verbs, nouns and participles of movement: "rose", "gains", "hausse", "bondi". */
  readonly rise: readonly string[];
  readonly fall: readonly string[];
  /** Movement without a direction: "went from", "est passé", "changed". */
  readonly move: readonly string[];
  /** Comparatives after or before a number: "11 % more", "45 % larger", "sept de plus", "inférieur de 6 %". */
  readonly more: readonly string[];
  readonly less: readonly string[];
  /** Verbs and participles that multiply: doubled 2, halved 0.5, "divisé par" takes the number that follows. */
  readonly factors: Readonly<Record<string, number>>;
  readonly dividedBy: readonly string[];
  readonly multipliedBy: readonly string[];
  /** Right before a number, after movement: it states where the movement ended, by how much, where it began. */
  readonly to: readonly string[];
  readonly by: readonly string[];
  readonly from: readonly string[];
  /** What opens the other side of a comparison: "than", "compared with", "que", "par rapport à". */
  readonly than: readonly string[];
  readonly total: readonly string[];
  readonly average: readonly string[];
  readonly median: readonly string[];
  /** "each", "apiece", "chaque", "pièce": a rate per counted thing. */
  readonly each: readonly string[];
  readonly remaining: readonly string[];
  /** Says that what follows is the same thing told another way: "or", "i.e.", "soit", "making", "which is". */
  readonly same: readonly string[];
  /** Strong forms of it, that promise an equality of amounts: "the equivalent of", "l'équivalent de". */
  readonly equivalent: readonly string[];
  /** A verb that takes part and whole: "account for", "make up", "représentent", "pèsent". */
  readonly share: readonly string[];
  readonly majority: readonly string[];
  /** Not yet true when written: "will", "plans to", "prévoit", "d'ici". */
  readonly plan: readonly string[];
  /** Opens a cause, whose figures are not addends: "because of", "due to", "en raison de". */
  readonly cause: readonly string[];
  /** Opens a whole breakdown, whose figures are addends: "made up of", "réparti en". */
  readonly parts: readonly string[];
  /** Opens some of the parts, perhaps not all: "of which", "including", "dont". */
  readonly among: readonly string[];
  /** Speaks of financial years: "fiscal", "exercice". */
  readonly fiscal: readonly string[];
  /** Verbs whose shares exclude each other: "48 % CAME FROM wind". */
  readonly sharedOut: readonly string[];
  /** Says that shares may come to more than all: "several answers were possible". */
  readonly severalAnswers: readonly string[];
  /** What is left of a whole: "LEAVING 23", "il en RESTE 23", "2.5 million SHORT". */
  readonly left: readonly string[];
  /** Verbs whose particle is no direction: "clocked up 1.4 million rides". */
  readonly phrasal: readonly string[];
  /** Before a small count they say that it is known already: "the four zones", "nos cinq districts". */
  readonly definite: readonly string[];
  /** Directions that are also particles of verbs: they count only right before their number. */
  readonly particles: readonly string[];
  /** After a movement these are percentage points, whatever else they may be. */
  readonly points: readonly string[];
  /** Words that say below zero, so that the number is written without its sign: "un déficit de 2 milliards". */
  readonly negative: readonly string[];
  /** The year up to the latest figures: "so far this year". */
  readonly toDate: readonly string[];
  /** Looks like a condition and is none: "even if", "meme si". */
  readonly concession: readonly string[];
  /** Makes a figure one that nobody claims: "if", "imagine", "limit", "up to" of an advertisement. */
  readonly imagined: readonly string[];
  readonly limit: readonly string[];
  /** The other part is meant: "still waiting", "without", "sans", "ne … pas". */
  readonly complement: readonly string[];
  /** The sentence goes on about what came before: "they", "their", "it", "ses", "elle". */
  readonly carriedOver: readonly string[];
  /** All places together: "the country", "the region", "nationwide", "l'ensemble". */
  readonly whole: readonly string[];
  /** Verbs of saying, for attribution: "said", "told", "selon", "d'après". */
  readonly saying: readonly string[];
  readonly accordingTo: readonly string[];
  readonly beside: BesideWords;
}
