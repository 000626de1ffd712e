/**
 * The parts that a word may play, as numbers: `plays(ctx, index, NOUN_ENDS)` asks whether a word is among the `nounEnds` of
 * the lexicon. What was found out of a spelling is kept with it; a text is asked for the same words many times.
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
export const LEADS = 25;
export const LEVELS = 26;
export const MINUS = 27;
export const MINUS_NOT_AFTER = 28;
export const MONTHS = 29;
export const NAME_AFTER = 30;
export const NAME_STOPS = 31;
export const NAMES_LOWER = 32;
export const NATIONS = 33;
export const NEED_BY = 34;
export const NEGATES = 35;
export const NOT_PER = 36;
export const NOUN_ENDS = 37;
export const NUMBER_WORDS = 38;
export const OFTEN = 39;
export const ONE_AFTER = 40;
export const ONE_BEFORE = 41;
export const ONLY_ONE = 42;
export const OPENS_NUMBER = 43;
export const ORDINAL_SUFFIXES = 44;
export const PAIR_JOINS = 45;
export const PARTS = 46;
export const PER_NUMBER = 47;
export const PER_STARTS = 48;
export const PLURAL_ATTRIBUTES = 49;
export const PLURALS = 50;
export const PRENOMINAL = 51;
export const QUALIFIERS = 52;
export const RANGE_JOINS = 53;
export const RANGE_NOUNS = 54;
export const RANGE_STOPS = 55;
export const RANK_CLOSERS = 56;
export const RANK_LEADS = 57;
export const RATIO_WORDS = 58;
export const SCALE_SIGNS = 59;
export const SCALES = 60;
export const SCORE_WORDS = 61;
export const SHARED_NAMES = 62;
export const SIMPLE = 63;
export const SKIPPED = 64;
export const STREET_AGAIN = 65;
export const STREETS = 66;
export const TIME_ADJECTIVES = 67;
export const TIMES = 68;
export const VERB_NOUNS = 69;
export const WEAK_HEDGES = 70;
export const WEAK_LABELS = 71;
export const WEEKDAYS = 72;

/** First word or sign of a unit symbol as written: "km", "€". */
export const OPENS_SYMBOL = 73;
/** Last word or sign of a currency's symbol, code or letters as written: "$", "EUR". */
export const CLOSES_MONEY = 74;
/** Looks like a plural. */
export const PLURAL = 75;
/** Begins with a capital as written. */
export const CAPITAL = 76;
/** Two to five capitals as written: "GPU". */
export const CAPITALS = 77;
/** Looks like an English participle. */
export const ENDS_ED = 78;
/** Looks like an English adverb. */
export const ENDS_LY = 79;

/** Roles above; those of phrases are numbered from here on. */
export const SET_ROLES = 80;

/** The sets of the lexicon that have a role. */
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
  leads: LEADS,
  levels: LEVELS,
  minus: MINUS,
  minusNotAfter: MINUS_NOT_AFTER,
  months: MONTHS,
  nameAfter: NAME_AFTER,
  nameStops: NAME_STOPS,
  namesLower: NAMES_LOWER,
  nations: NATIONS,
  needBy: NEED_BY,
  negates: NEGATES,
  notPer: NOT_PER,
  nounEnds: NOUN_ENDS,
  numberWords: NUMBER_WORDS,
  often: OFTEN,
  oneAfter: ONE_AFTER,
  oneBefore: ONE_BEFORE,
  onlyOne: ONLY_ONE,
  opensNumber: OPENS_NUMBER,
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
} as const satisfies Partial<Record<keyof Lexicon, number>>;
