/** Whether a member meets a condition: "has lost traffic three years in a row", "is in the red", "exceeds 50 %". */
import type { Claim } from '../../extract/claim.ts';
import type { Condition } from '../../extract/ordering.ts';
import type { DocumentReading } from '../../extract/reading.ts';
import { exactly, type Interval } from '../../quantities/interval.ts';
import type { Period } from '../../quantities/period.ts';
import type { Quantity, Unit } from '../../quantities/quantity.ts';
import { convertTo } from '../../quantities/units.ts';
import type { CountTest } from '../candidate.ts';
import { type Figure, figureAt, isFigure, type Selection } from '../figures.ts';
import type { MeasureEntry } from '../lexicon.ts';
import type { Base } from '../make-candidate.ts';
import { baselineOptions } from '../period-options.ts';
import type { Option } from '../slots.ts';
import { areConsecutive, periodsUpTo } from './metrics.ts';

/** One member: its figures in the order of the test, and whether it meets the condition, for sure and perhaps. */
export interface Case {
  readonly figures: readonly Figure[];
  readonly value: number;
  readonly meets: boolean;
  readonly may: boolean;
  readonly must: boolean;
}

/** One natural reading of a condition: how a member is tested, and from which baseline. */
export interface ConditionWay {
  readonly test: CountTest;
  readonly baseline: Option<Period> | null;
  readonly strength: number;
  readonly caseOf: (selection: Selection) => Case | null;
}

const MOST_BASELINES = 2;

/** The natural readings of a condition; `flips` where the word means the other end of the measure. */
export function conditionWays(
  reading: DocumentReading,
  claim: Claim,
  condition: Condition,
  base: Base,
  flips: boolean,
): readonly ConditionWay[] {
  const measure = base.measure.value;
  const at = (selection: Selection, period = base.period.value): Figure | null => {
    const figure = figureAt(base.index, measure, selection, period);
    return isFigure(figure) ? figure : null;
  };
  const moves = flips ? turnedMove(condition.moves) : condition.moves;
  const { bound, negated: fails } = condition;
  const single = (test: CountTest): ConditionWay => levelWay(condition, base, test, at);
  if (condition.sign)
    return [single({ of: 'value', sign: condition.sign === 'negative' ? '<' : '>', bound: 0, fails })];
  const sign = signOf(condition, moves);
  // A series of growth rates holds the movement itself.
  if (moves === null || measure.measure.kind === 'change') {
    const limit = boundFor(condition, measure);
    return limit === null || sign === '=' ? [] : [single({ of: 'value', sign, bound: limit, fails })];
  }
  if (condition.steps !== null)
    return stepWays(claim, condition, base, { of: 'difference', sign, bound: 0, fails }, at);
  const test: CountTest = bound
    ? { of: 'growth', sign, bound: moves === 'down' ? -bound.value : bound.value, fails }
    : { of: 'difference', sign, bound: 0, fails };
  return baselineOptions(reading, claim, measure, base.period.value)
    .slice(0, MOST_BASELINES)
    .map((baseline) => ({
      test,
      baseline,
      strength: baseline.strength,
      caseOf: (selection) => {
        const before = at(selection, baseline.value);
        const after = at(selection);
        if (!before || !after || (bound && before.value <= 0)) return null;
        const value = bound ? (after.value / before.value - 1) * 100 : after.value - before.value;
        return caseFrom([before, after], value, exactly(value), test);
      },
    }));
}

/** Where things stand, once or "two years in a row". */
function levelWay(
  { steps }: Condition,
  base: Base,
  test: CountTest,
  at: (selection: Selection, period?: Period | null) => Figure | null,
): ConditionWay {
  const end = base.period.value;
  const path = steps === null || steps === 'all' || !end ? [end] : periodsUpTo(base, end).slice(-steps);
  const asked = typeof steps === 'number' ? steps : 1;
  return {
    test: { ...test, ...(asked > 1 && { steps: asked }) },
    baseline: null,
    strength: 1,
    caseOf: (selection) => {
      const figures = path.map((period) => at(selection, period)).filter((f) => f !== null);
      const cases = figures.map((f) => caseFrom([f], f.value, f.interval, test));
      const last = cases.at(-1);
      if (!last || figures.length < asked || !areConsecutive(path.filter((p) => p !== null))) return null;
      return {
        figures,
        value: last.value,
        meets: cases.every((c) => c.meets),
        may: cases.every((c) => c.may),
        must: cases.every((c) => c.must),
      };
    },
  };
}

const turnedMove = (moves: Condition['moves']): Condition['moves'] =>
  moves === 'up' ? 'down' : moves === 'down' ? 'up' : moves;

/** "Three years in a row": each of the last steps; "every year since 2019": each from there. */
function stepWays(
  claim: Claim,
  { steps }: Condition,
  base: Base,
  test: CountTest,
  at: (selection: Selection, period: Period | null) => Figure | null,
): readonly ConditionWay[] {
  const end = base.period.value;
  if (!end) return [];
  const all = periodsUpTo(base, end);
  const since = claim.sentence.periods.find((m) => m.role === 'since' && m.period !== null)?.period ?? null;
  const path =
    steps === 'all' ? all.filter((p) => since === null || p.end >= since.start) : all.slice(-(steps ?? 1) - 1);
  if (path.length < (steps === 'all' ? 3 : (steps ?? 1) + 1) || !areConsecutive(path)) return [];
  const caseOf = (selection: Selection): Case | null => {
    const figures = path.map((period) => at(selection, period));
    const known = figures.filter((f) => f !== null);
    if (known.length < figures.length) return null;
    const moves = known.slice(1).map((f, i) => f.value - (known[i]?.value ?? f.value));
    const meets = moves.every((move) => passes(move, test)) !== test.fails;
    const pairs = known.slice(1).flatMap((f, i) => [known[i] ?? f, f]);
    return { figures: pairs, value: moves.at(-1) ?? 0, meets, may: meets, must: meets };
  };
  return [{ test: { ...test, steps: path.length - 1 }, baseline: null, strength: 1, caseOf }];
}

/** "more than", "at least", "rose" look upwards; "fell by more than 10 %" looks below −10. */
function signOf({ side, bound }: Condition, moves: Condition['moves']): CountTest['sign'] {
  if (moves === 'still') return '=';
  const down = moves === null ? side === 'below' : moves === 'down';
  const orEqual = bound?.hedge === 'at-least' || bound?.hedge === 'at-most';
  return down ? (orEqual ? '<=' : '<') : orEqual ? '>=' : '>';
}

/** The bound in the measure's own unit; 0 for a bare movement; null where no rate converts it. */
const boundFor = ({ bound }: Condition, { measure }: MeasureEntry): number | null =>
  bound ? boundIn(bound, measure.unit) : 0;

/** A figure in another unit; null where no rate converts it. */
export function boundIn({ value, unit }: Quantity, to: Unit): number | null {
  if (isCounted(unit) && isCounted(to)) return value;
  return unit.code === to.code ? value : convertTo(value, unit, to);
}

const isCounted = (unit: Unit): boolean => unit.dimension === 'count' || unit.dimension === 'none';

function caseFrom(figures: readonly Figure[], value: number, interval: Interval, test: CountTest): Case {
  const ends = [passes(interval.min, test), passes(interval.max, test)].map((passed) => passed !== test.fails);
  const meets = passes(value, test) !== test.fails;
  return { figures, value, meets, may: ends.some(Boolean) || meets, must: ends.every(Boolean) };
}

function passes(value: number, { sign, bound }: CountTest): boolean {
  switch (sign) {
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '=':
      return value === bound;
  }
}
