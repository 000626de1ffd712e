/**
 * Whether a figure that is loosely linked fits only because something would: among many sums of small numbers one makes
 * eleven, and any two figures make "half". "$634,517,000" for the sum of three parts to the dollar is no chance.
 */
import type { Judged } from './judge.ts';

/** A link from this strength on is confirmed by its words; below, its fit must say something. */
const WORDED = 0.7;
const HALF_WORDED = 0.6;

/** Odds of a chance fit, at most, for a loose link and for one that some words bear out. */
const ODDS = 0.03;
const ODDS_WORDED = 0.25;

/** Readings weaker by more than this are none that the words could mean as well. */
const LIKE = 0.08;

/** How wide a hedge lets the true value be, as a part of the stated one. */
const HEDGED = 0.15;

/** A figure taken at random falls within one per cent of a stated one so often, in per cent: leading digits are even on a log scale. */
const DENSITY = 0.4;

/** Odds that one of the `trials` loose readings would fit whatever the text said. */
function oddsOf({ stated, fit, interval, candidate }: Judged, trials: number): number {
  if (fit === 'understates') return 1;
  const size = Math.max(Math.abs(stated.value), Math.abs(candidate.value));
  if (size === 0) return 1;
  const accepted =
    fit === 'hedge' || stated.wording === 'bare-fraction'
      ? HEDGED * size
      : fit === 'rounded'
        ? stated.generous.max - stated.generous.min
        : Math.max(stated.step, stated.strict.max - stated.strict.min);
  const given = interval.max - interval.min;
  return trials * DENSITY * ((accepted + given) / size);
}

/** Only figures of the document are linked so loosely; a table's are named by their labels. */
const isLoose = ({ candidate }: Judged): boolean =>
  candidate.origin === 'document' && candidate.holds === null && candidate.strength < WORDED;

/** Whether the fit of a loosely linked figure may well be chance. */
export function mayBeChance(judged: Judged, tried: readonly Judged[]): boolean {
  if (!isLoose(judged)) return false;
  const rivals = tried.filter((j) => isLoose(j) && j.candidate.strength > judged.candidate.strength - LIKE);
  const odds = oddsOf(judged, rivals.length);
  return odds > (judged.candidate.strength < HALF_WORDED ? ODDS : ODDS_WORDED);
}
