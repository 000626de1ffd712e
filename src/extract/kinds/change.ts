/** Changes: "+130 % in Q1", "lost 2.5 million filmgoers", "45 % larger than in 2019", "a gagné neuf points". By is not to. */
import type { Quantity } from '../../quantities/quantity.ts';
import type { Operation } from '../../verify/recomputation.ts';
import type { Anchor, ClaimRoom } from '../claim.ts';
import type { Cue } from '../cues.ts';
import { eachBefore } from '../denominator.ts';
import { wholeOf } from '../part-of.ts';
import type { SentenceReading } from '../reading.ts';
import {
  baseAfter,
  cueAfter,
  cueRightBefore,
  otherSideAfter,
  spanOver,
  type Trend,
  trendOf,
  wordRange,
} from '../surroundings.ts';

export const change: ClaimRoom = {
  name: 'change',
  recognise: (anchor) => {
    const { sentence, clause, quantity } = anchor;
    if (!quantity || quantity.bounds || quantity.form === 'ordinal' || quantity.form === 'multiple') return null;
    if (quantity.form === 'ratio' || wholeOf(sentence, quantity)) return null;
    const trend = trendOf(anchor);
    const bare = quantity.unit.dimension === 'count' && sentence.pack.cues.points.includes(quantity.unit.code);
    const points = ['percentage-point', 'basis-point'].includes(quantity.unit.dimension) || (bare && trend !== null);
    if (!trend && !points) return null;
    // "from 210" is where a movement began, not how far it went.
    if (cueRightBefore(sentence, quantity, 'from') && !cueRightBefore(sentence, quantity, 'by')) return null;
    const percent = quantity.unit.dimension === 'percent' || quantity.form === 'fraction';
    if (trend?.arrives && !percent && !points) return null;
    // "il est tombé en moyenne 48 mm": how much there was, not how far it went.
    if (!percent && !points && !trend?.comparative && cueRightBefore(sentence, quantity, 'average')) return null;
    if (isFromSky(sentence, quantity, trend)) return null;
    // "Every one of our cranes LIFTS 91,000 boxes": what each does, and no movement.
    const isYearly = quantity.unit.per?.dimension === 'time';
    if (isYearly && !percent && !points && eachBefore(sentence, clause, quantity)) return null;
    if (quantity.unit.dimension === 'age' || (quantity.unit.dimension === 'time' && !trend?.comparative)) return null;
    const operations: readonly Operation[] = points
      ? bare
        ? ['points', 'difference']
        : ['points']
      : percent
        ? trend?.arrives
          ? ['value', 'growth']
          : ['growth']
        : isResult(anchor, trend?.cue ?? null)
          ? ['value', 'difference']
          : ['difference'];
    // "Those four lost £51.9m BETWEEN THEM": losses added up, or a fall of them all.
    const together =
      trend?.direction === 'down' &&
      quantity.unit.dimension === 'money' &&
      cueAfter(sentence, quantity, ['total'], 4, clause);
    const edge = Math.max(quantity.end, trend?.cue?.end ?? 0);
    const other =
      otherSideAfter(sentence, edge, sentence.end, trend?.comparative ? 7 : 5) ?? baseAfter(sentence, trend?.cue, edge);
    return {
      kind: 'change',
      operations: together ? [...operations, 'sum'] : operations,
      aggregate: together ? 'total' : null,
      span: spanOver(trend?.cue && trend.cue.start >= clause.start ? trend.cue : null, quantity),
      quantity,
      direction: trend?.direction ?? quantity.direction,
      other,
      same: cueRightBefore(sentence, quantity, 'same') !== null,
    };
  },
};

/** Words between an amount and what fell: "140 mm of RAIN". */
const OF_RAIN = 4;

/** "140 mm of rain fell", « il est tombé 30 cm de neige »: how much came down; "rainfall fell by 140 mm" is a change. */
function isFromSky(sentence: SentenceReading, quantity: Quantity, trend: Trend | null): boolean {
  if (quantity.unit.dimension !== 'length' || trend?.cue?.kind !== 'fall' || trend.comparative) return false;
  const [, end] = wordRange(sentence, quantity.number);
  return (
    cueRightBefore(sentence, quantity, 'by') === null &&
    sentence.words.slice(end, end + OF_RAIN).some((w) => sentence.pack.cues.beside.fromSky.includes(w.folded))
  );
}

/** "made a LOSS OF £21.4m": a result below zero as likely as a fall. */
const isResult = ({ sentence, quantity }: Anchor, cue: Cue | null): boolean =>
  cue !== null &&
  quantity?.unit.dimension === 'money' &&
  cue.start < quantity.start &&
  sentence.cues.some((c) => c.kind === 'negative' && c.start === cue.start);
