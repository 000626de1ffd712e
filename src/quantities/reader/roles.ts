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
export const CLOCK_PAST = 6;
export const COORDINATORS = 7;
export const COUNTED_BY_MILLIONS = 8;
export const DATES_AFTER = 9;
export const DECADE_BEFORE = 10;
export const DOTTED = 11;
export const DOUBTFUL = 12;
export const EARNS = 13;
export const FAMILY_NAMES = 14;
export const FAR_BY = 15;
export const FAR_BY_POINTS = 16;
export const FOLDS = 17;
export const FRACTION_WORDS = 18;
export const GOES_ON = 19;
export const HOURS = 20;
export const HUNDREDS = 21;
export const HYPHEN_IDIOMS = 22;
export const JOINTS = 23;
export const LEVELS = 24;
export const MINUS = 25;
export const MINUS_NOT_AFTER = 26;
export const MONTHS = 27;
export const NAME_AFTER = 28;
export const NAME_STOPS = 29;
export const NAMES_LOWER = 30;
export const NATIONS = 31;
export const NEED_BY = 32;
export const NOT_PER = 33;
export const NOUN_ENDS = 34;
export const NUMBER_WORDS = 35;
export const OFTEN = 36;
export const ONE_AFTER = 37;
export const ONE_BEFORE = 38;
export const OPENINGS = 39;
export const PAIR_JOINS = 40;
export const PARTS = 41;
export const PER_NUMBER = 42;
export const PER_STARTS = 43;
export const PLURAL_ATTRIBUTES = 44;
export const PLURALS = 45;
export const PRENOMINAL = 46;
export const QUALIFIERS = 47;
export const RANGE_JOINS = 48;
export const RANGE_NOUNS = 49;
export const RANGE_STOPS = 50;
export const RANK_CLOSERS = 51;
export const RANK_LEADS = 52;
export const RATIO_WORDS = 53;
export const SCALES = 54;
export const SCORE_WORDS = 55;
export const SHARED_NAMES = 56;
export const SKIPPED = 57;
export const STREET_AGAIN = 58;
export const STREETS = 59;
export const TIME_ADJECTIVES = 60;
export const TIMES = 61;
export const VERB_NOUNS = 62;
export const WEAK_HEDGES = 63;
export const WEAK_LABELS = 64;
export const WEEKDAYS = 65;
export const YEAR_COUNTS = 66;

/** What a number may begin with besides digits. */
export const OPENS_NUMBER = 67;

/** Roles above; those of phrases are numbered from here on. */
export const SET_ROLES = 68;

/** Where the words of each role stand in the lexicon. */
export const setsOfRoles = {
  ageGroups: AGE_GROUPS,
  alternatives: ALTERNATIVES,
  and: AND,
  articles: ARTICLES,
  by: BY,
  clitics: CLITICS,
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
  openings: OPENINGS,
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
  scales: SCALES,
  scoreWords: SCORE_WORDS,
  sharedNames: SHARED_NAMES,
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
