/**
 * The article's own figures taken as printed: "from 24 to 30, up 20 %" leaves room for 20 % only if both ends were rounded
 * the right way, and 20 % is just what the wrong base gives.
 */
import { exactly } from '../quantities/interval.ts';
import type { Judged } from './judge.ts';
import { fitOf, isGood } from './lines.ts';

/** Two ends told right beside their growth. */
const BESIDE = 0.84;

/** A growth told right beside its ends that these deny as printed, while their change over the later end is what is stated. */
export function onLaterBase(judged: readonly Judged[]): Judged | null {
  const [best] = judged;
  if (!best) return null;
  const { candidate, stated } = best;
  const [before, after] = candidate.inputs;
  if (candidate.origin !== 'document' || candidate.operation !== 'growth' || candidate.strength < BESIDE) return null;
  if (stated.wording !== 'bare' || !before || !after || after.value === 0) return null;
  const onLater = (1 - before.value / after.value) * 100;
  return !isGood(fitOf(stated, exactly(best.value))) && fitOf(stated, exactly(onLater)) === 'strict' ? best : null;
}
