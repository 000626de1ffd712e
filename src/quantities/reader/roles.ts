/**
 * The parts that a word may play, as numbers: `plays(ctx, index, NOUN_ENDS)` asks whether a word is among the `nounEnds` of
 * the lexicon. What was found out of a spelling is kept with it; a text is asked for the same words many times. A role is the
 * place of its two bits: sixteen roles have a number of 32 bits.
 */
import type { Lexicon } from './lexicon.ts';

export const AGE_GROUPS = 0;
export const ALTERNATIVES = 2;
export const AND = 4;
export const ARTICLES = 6;
export const BY = 8;
export const CLITICS = 10;
export const CLOCK_LETTERS = 12;
export const CLOCK_PAST = 14;
export const COORDINATORS = 16;
export const COUNTED_BY_MILLIONS = 18;
export const DATES_AFTER = 20;
export const DECADE_BEFORE = 22;
export const DOTTED = 24;
export const DOUBTFUL = 26;
export const EARNS = 28;
export const FAMILY_NAMES = 30;
export const FAR_BY = 32;
export const FAR_BY_POINTS = 34;
export const FOLDS = 36;
export const FRACTION_WORDS = 38;
export const GOES_ON = 40;
export const HOURS = 42;
export const HUNDREDS = 44;
export const HYPHEN_IDIOMS = 46;
export const JOINTS = 48;
export const LEADS = 50;
export const LEVELS = 52;
export const MINUS = 54;
export const MINUS_NOT_AFTER = 56;
export const MONTHS = 58;
export const NAME_AFTER = 60;
export const NAME_STOPS = 62;
export const NAMES_LOWER = 64;
export const NATIONS = 66;
export const NEED_BY = 68;
export const NEGATES = 70;
export const NOT_PER = 72;
export const NOUN_ENDS = 74;
export const NUMBER_WORDS = 76;
export const OFTEN = 78;
export const ONE_AFTER = 80;
export const ONE_BEFORE = 82;
export const ONLY_ONE = 84;
export const OPENS_NUMBER = 86;
export const ORDINAL_SUFFIXES = 88;
export const PAIR_JOINS = 90;
export const PARTS = 92;
export const PER_NUMBER = 94;
export const PER_STARTS = 96;
export const PLURAL_ATTRIBUTES = 98;
export const PLURALS = 100;
export const PRENOMINAL = 102;
export const QUALIFIERS = 104;
export const RANGE_JOINS = 106;
export const RANGE_NOUNS = 108;
export const RANGE_STOPS = 110;
export const RANK_CLOSERS = 112;
export const RANK_LEADS = 114;
export const RATIO_WORDS = 116;
export const SCALE_SIGNS = 118;
export const SCALES = 120;
export const SCORE_WORDS = 122;
export const SHARED_NAMES = 124;
export const SIMPLE = 126;
export const SKIPPED = 128;
export const STREET_AGAIN = 130;
export const STREETS = 132;
export const TIME_ADJECTIVES = 134;
export const TIMES = 136;
export const VERB_NOUNS = 138;
export const WEAK_HEDGES = 140;
export const WEAK_LABELS = 142;
export const WEEKDAYS = 144;

/** First word or sign of a unit symbol as written: "km", "€". */
export const OPENS_SYMBOL = 146;
/** Last word or sign of a currency's symbol, code or letters as written: "$", "EUR". */
export const CLOSES_MONEY = 148;
/** Looks like a plural. */
export const PLURAL = 150;
/** Begins with a capital as written. */
export const CAPITAL = 152;
/** Two to five capitals as written: "GPU". */
export const CAPITALS = 154;
/** Looks like an English participle. */
export const ENDS_ED = 156;
/** Looks like an English adverb. */
export const ENDS_LY = 158;

/** Roles above; those of phrases are numbered from here on. */
export const SET_ROLES = 160;

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
