/** What tokens are and what they are cut from, as numbers. Nothing is imported here, so that a bundler writes the numbers themselves where they are used. */

/** What separates a token from the one before it. */
export const GLUED = 0;
export const SPACE = 1;
/** A hyphen or dash between two letters or digits: "15-year-old", "25–40". */
export const HYPHEN = 2;
/** An apostrophe: "l'emploi", "d'euros". */
export const APOSTROPHE = 3;
export const BREAK = 4;

export const WORD = 0;
export const NUMERAL = 1;
export const SIGN = 2;

/** What stands before and after the tokens of a text: no token at all. */
export const NOTHING = 3;
export const NO_GAP = 5;

/** Places before the first token that may be asked for. */
export const FRONT = 8;

/** Entry of no word in the table of words: its text is empty and it plays no part. */
export const NO_WORD = 0;

/** Numbers of 32 bits that hold the roles of one word. */
export const ROLE_WIDTH = 8;

/** What a UTF-16 unit is: part of a word, a digit, a blank, a new line or a sign. */
export const LETTER = 1;
export const DIGIT = 2;
export const BLANK = 3;
export const LINE = 4;
export const OTHER = 5;
