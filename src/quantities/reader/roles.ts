/**
 * The parts that a word may play, as numbers: `plays(ctx, index, NOUN_ENDS)` asks whether a word is among the `nounEnds` of
 * the lexicon. They are worked out when a spelling is first seen and kept with it; a text is asked for them many times.
 */
import type { Lexicon } from './lexicon.ts';

export const AGE_GROUPS = 0;
export const ALTERNATIVES = 1;
export const AND = 2;
export const ARTICLES = 3;
export const BY = 4;
export const CLITICS = 5;
export const CLOCK_LETTERS = 6;
export const CLOCK_PAST = 7;
export const COORDINATORS = 8;
export const COUNTED_BY_MILLIONS = 9;
export const DATES_AFTER = 10;
export const DECADE_BEFORE = 11;
export const DOTTED = 12;
export const DOUBTFUL = 13;
export const EARNS = 14;
export const FAMILY_NAMES = 15;
export const FAR_BY = 16;
export const FAR_BY_POINTS = 17;
export const FOLDS = 18;
export const FRACTION_WORDS = 19;
export const GOES_ON = 20;
export const HOURS = 21;
export const HUNDREDS = 22;
export const HYPHEN_IDIOMS = 23;
export const JOINTS = 24;
export const LEVELS = 25;
export const MINUS = 26;
export const MINUS_NOT_AFTER = 27;
export const MONTHS = 28;
export const NAME_AFTER = 29;
export const NAME_STOPS = 30;
export const NAMES_LOWER = 31;
export const NATIONS = 32;
export const NEED_BY = 33;
export const NOT_PER = 34;
export const NOUN_ENDS = 35;
export const NUMBER_WORDS = 36;
export const OFTEN = 37;
export const ONE_AFTER = 38;
export const ONE_BEFORE = 39;
export const ORDINAL_SUFFIXES = 40;
export const PAIR_JOINS = 41;
export const PARTS = 42;
export const PER_NUMBER = 43;
export const PER_STARTS = 44;
export const PLURAL_ATTRIBUTES = 45;
export const PLURALS = 46;
export const PRENOMINAL = 47;
export const QUALIFIERS = 48;
export const RANGE_JOINS = 49;
export const RANGE_NOUNS = 50;
export const RANGE_STOPS = 51;
export const RANK_CLOSERS = 52;
export const RANK_LEADS = 53;
export const RATIO_WORDS = 54;
export const SCALE_SIGNS = 55;
export const SCALES = 56;
export const SCORE_WORDS = 57;
export const SHARED_NAMES = 58;
export const SIMPLE = 59;
export const SKIPPED = 60;
export const STREET_AGAIN = 61;
export const STREETS = 62;
export const TIME_ADJECTIVES = 63;
export const TIMES = 64;
export const VERB_NOUNS = 65;
export const WEAK_HEDGES = 66;
export const WEAK_LABELS = 67;
export const WEEKDAYS = 68;
export const YEAR_COUNTS = 69;

/** What a number may begin with besides digits. */
export const OPENS_NUMBER = 70;
/** Of those, a number only before another number word: "a", "le". */
export const LEADS = 71;
/** Of those, both one and an article: "un", "une". */
export const ONLY_ONE = 72;
/** First word or sign of a unit symbol as written: "km", "€". */
export const OPENS_SYMBOL = 73;
/** Looks like a plural. */
export const PLURAL = 74;
/** Begins with a capital as written. */
export const CAPITAL = 75;
/** Two to five capitals as written: "GPU". */
export const CAPITALS = 76;
/** Looks like an English participle. */
export const ENDS_ED = 77;
/** Looks like an English adverb. */
export const ENDS_LY = 78;
/** Last word or sign of a currency's symbol, code or letters as written: "$", "EUR". */
export const CLOSES_MONEY = 79;
/** Of what a number may begin with, a word that makes it less than zero: "minus". */
export const NEGATES = 80;

/** Roles above; those of phrases are numbered from here on. */
export const SET_ROLES = 81;

/** Where the words of each role stand in the lexicon. */
export const setsOfRoles = {
  ageGroups: AGE_GROUPS,
  alternatives: ALTERNATIVES,
  and: AND,
  articles: ARTICLES,
  by: BY,
  clitics: CLITICS,
  clockLetters: CLOCK_LETTERS,
  clockPast: CLOCK_PAST,
  coordinators: COORDINATORS,
  countedByMillions: COUNTED_BY_MILLIONS,
  datesAfter: DATES_AFTER,
  decadeBefore: DECADE_BEFORE,
  dotted: DOTTED,
  doubtful: DOUBTFUL,
  earns: EARNS,
  familyNames: FAMILY_NAMES,
  farBy: FAR_BY,
  farByPoints: FAR_BY_POINTS,
  folds: FOLDS,
  fractionWords: FRACTION_WORDS,
  goesOn: GOES_ON,
  hours: HOURS,
  hundreds: HUNDREDS,
  hyphenIdioms: HYPHEN_IDIOMS,
  joints: JOINTS,
  levels: LEVELS,
  minus: MINUS,
  minusNotAfter: MINUS_NOT_AFTER,
  months: MONTHS,
  nameAfter: NAME_AFTER,
  nameStops: NAME_STOPS,
  namesLower: NAMES_LOWER,
  nations: NATIONS,
  needBy: NEED_BY,
  notPer: NOT_PER,
  nounEnds: NOUN_ENDS,
  numberWords: NUMBER_WORDS,
  often: OFTEN,
  oneAfter: ONE_AFTER,
  oneBefore: ONE_BEFORE,
  ordinalSuffixes: ORDINAL_SUFFIXES,
  pairJoins: PAIR_JOINS,
  parts: PARTS,
  perNumber: PER_NUMBER,
  perStarts: PER_STARTS,
  pluralAttributes: PLURAL_ATTRIBUTES,
  plurals: PLURALS,
  prenominal: PRENOMINAL,
  qualifiers: QUALIFIERS,
  rangeJoins: RANGE_JOINS,
  rangeNouns: RANGE_NOUNS,
  rangeStops: RANGE_STOPS,
  rankClosers: RANK_CLOSERS,
  rankLeads: RANK_LEADS,
  ratioWords: RATIO_WORDS,
  scaleSigns: SCALE_SIGNS,
  scales: SCALES,
  scoreWords: SCORE_WORDS,
  sharedNames: SHARED_NAMES,
  simple: SIMPLE,
  skipped: SKIPPED,
  streetAgain: STREET_AGAIN,
  streets: STREETS,
  timeAdjectives: TIME_ADJECTIVES,
  times: TIMES,
  verbNouns: VERB_NOUNS,
  weakHedges: WEAK_HEDGES,
  weakLabels: WEAK_LABELS,
  weekdays: WEEKDAYS,
  yearCounts: YEAR_COUNTS,
} as const satisfies Partial<Record<keyof Lexicon, number>>;
