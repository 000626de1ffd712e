/**
 * From readings to a verdict: a statement is decided only where the link is sure and no rival reading says otherwise.
 * A doubt that only makes a link looser may still support (a wrong link rarely fits by chance); it never refutes.
 */
import type { Reading } from './form.ts';

export type StatementVerdict = 'Supported' | 'Refuted' | 'Not Enough Evidence';

export interface Decision {
  readonly verdict: StatementVerdict;
  /** The reading that decides, or the nearest one. */
  readonly reading: Reading;
  /** 0 to 1. */
  readonly strength: number;
  readonly reasons: readonly string[];
}

/** Doubts that make a link looser: such a reading may support, since a wrong link rarely fits by chance. */
const SOFT: ReadonlySet<string> = new Set([
  'unknown-1',
  'partial-cell',
  'no-key',
  'adverb',
  'repeated',
  'either-column',
]);

/** Further such doubts, by form: a row that does come out on top is seldom there by a wrong link. */
const SOFT_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  lookup: new Set(['unread-claim']),
  count: new Set(['elided']),
  superlative: new Set(['blanks', 'same-column', 'named-row']),
  nth: new Set(['blanks', 'same-column']),
};

/** Doubts that change nothing, by form. */
const HARMLESS: Readonly<Record<string, ReadonlySet<string>>> = {
  lookup: new Set(['no-key', 'unknown-1', 'either-column', 'misplaced', 'list', 'unknown-2']),
};

export function decide(readings: readonly Reading[]): Decision | null {
  const [nearest] = [...readings].sort((a, b) => a.doubts.length - b.doubts.length);
  if (!nearest) return null;
  const sure = readings.filter((reading) => reading.doubts.every((doubt) => HARMLESS[reading.form]?.has(doubt)));
  const fair = readings.filter(
    (reading) => reading.holds && reading.doubts.every((doubt) => SOFT.has(doubt) || SOFT_IN[reading.form]?.has(doubt)),
  );
  const undecided: Decision = {
    verdict: 'Not Enough Evidence',
    reading: nearest,
    strength: 0.3,
    reasons: nearest.doubts,
  };
  if (new Set(sure.map((reading) => reading.holds)).size > 1)
    return { ...undecided, reasons: ['rival readings disagree'] };
  const [best] = sure;
  if (best) {
    const rival = fair.find((reading) => reading.holds !== best.holds);
    if (rival) return { ...undecided, reasons: [`rival reading: ${rival.form}`] };
    return {
      verdict: best.holds ? 'Supported' : 'Refuted',
      reading: best,
      strength: 1,
      reasons: ['every word is accounted for'],
    };
  }
  const [support] = fair;
  const against = readings.some((reading) => !reading.holds && reading.doubts.length <= (support?.doubts.length ?? 0));
  if (support && !against) return { verdict: 'Supported', reading: support, strength: 0.8, reasons: support.doubts };
  return undecided;
}
