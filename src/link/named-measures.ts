/** Whether some words of a sentence, and not the whole of it, name a measure: each side of a ratio names its own. */
import type { Word } from '../extract/words.ts';
import { coverage, onlyTier } from './coverage.ts';
import type { MeasureEntry } from './lexicon.ts';

/** Words name a measure from here on. */
export const NAMED = 0.6;

/** How much of a measure's best label these words cover. */
export const namedBy = (words: readonly Word[], measure: MeasureEntry): number =>
  measure.labels.reduce((best, label) => Math.max(best, coverage(label, onlyTier(words)).score), 0);

/** "un COURS sur trois" has the noun of both "Cours prévus" and "Cours annulés". */
export const hasNounOf = (words: readonly Word[], measure: MeasureEntry): boolean =>
  measure.labels.some((label) => label.some((part) => words.some((word) => word.stem === part.stem)));
