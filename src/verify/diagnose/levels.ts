/** Slips between a level and its change, between signs, and between the sides of a comparison. */
import type { DiagnosisKind, DiagnosisMessage } from '../../languages/pack-reasons.ts';
import { exactly, negate, subtract } from '../../quantities/interval.ts';
import { formatValue, formulaOf } from '../format-number.ts';
import type { Input } from '../recomputation.ts';
import { type DiagnoseInput, type Explanation, isRate, type Mistake, taken } from './mistake.ts';

/** "Rose by 40,000" for a rise to 40,000; and "reached 25,000" for a rise of 25,000. */
export const byTo: Mistake = {
  kind: 'by-to',
  chance: 'slip',
  confirms: true,
  digits: 1,
  explain: (input) => {
    const { operation, stated, inputs, history, pack } = input;
    const [a, b] = inputs;
    const isChange =
      operation === 'difference' ||
      operation === 'points' ||
      (operation === 'growth' && b !== undefined && isRate(b.unit));
    if (isChange && a && b) {
      const corrected = () => formatValue(b.value, b.unit, pack, { step: stated.step });
      const facts = () => ({ other: formatValue(input.value, input.unit, pack, { step: stated.step }) });
      return [{ ...taken(stated, b), corrected, facts }];
    }
    const before = history.at(-2);
    if (operation !== 'value' || !a || before === undefined) return [];
    const change = subtract(a.interval, { min: before, max: before });
    return [{ mistaken: change, message: 'to-by', facts: () => ({ a: formatValue(before, a.unit, pack) }) }];
  },
};

/** A rise told as a fall, a loss as a gain. */
export const sign: Mistake = {
  kind: 'sign',
  chance: 'slip',
  confirms: true,
  digits: 1,
  explain: ({ stated, recomputed, value }) =>
    value !== 0 && stated.value !== 0 && Math.sign(value) !== Math.sign(stated.value)
      ? [{ mistaken: negate(recomputed) }]
      : [],
};

/** "More than Oxholt" where it is less. */
export const reversed: Mistake = {
  kind: 'reversed',
  chance: 'slip',
  confirms: false,
  digits: 0,
  explain: ({ operation, holds, inputs, value, unit, stated, pack }) => {
    const [their, own] = inputs;
    if (operation !== 'compare' || holds !== false || !their || !own || their.value === own.value) return [];
    return [{ mistaken: stated.strict, corrected: () => formulaOf({ operation, inputs, value, unit }, pack) }];
  },
};

/** The place counted from the other end, or with everything that ties above counted as one. */
export const rank: Mistake = {
  kind: 'rank',
  chance: 'slip',
  confirms: false,
  digits: 0,
  explain: (input): readonly Explanation[] => {
    const { operation, holds, ranking, stated, value } = input;
    if (operation !== 'rank' || holds !== false || ranking.length < 3) return [];
    const ahead = ranking.slice(0, value - 1);
    const places = [ranking.length + 1 - value, new Set(ahead).size + 1];
    const counted = places.filter((place) => place === stated.value).map((place) => ({ mistaken: exactly(place) }));
    return [...counted, ...placedBy(input, 'rank', 'rank-by')];
  },
};

/** The place that another measure, another way of measuring a movement, or the same a head would give. */
const placedBy = (
  { alternatives, stated }: DiagnoseInput,
  slip: DiagnosisKind,
  message?: DiagnosisMessage,
): readonly Explanation[] =>
  alternatives
    .filter((other) => other.slip === slip && other.value === stated.value)
    .map((other) => ({
      mistaken: other.interval,
      ...(message && { message }),
      facts: () => ({ other: other.label }),
    }));

/** A place that would be right of what stands beside: a mistake of its own kind. */
const placeMistake = (kind: DiagnosisKind, message?: DiagnosisMessage): Mistake => ({
  kind,
  chance: 'slip',
  confirms: false,
  digits: 0,
  explain: (input) => (input.operation === 'rank' && input.holds === false ? placedBy(input, kind, message) : []),
});

/** "The steepest rise": in rides, not in percent. */
export const pointsRank = placeMistake('points-rank');

/** First in total, told of what is counted a head, and the reverse. */
export const rankPerHead = placeMistake('per-capita', 'rank-per-head');

/** "Fell by 1.9 %" for a growth of 1.9 % that was 2.1 % before: slower, and no fall. */
export const slower: Mistake = {
  kind: 'slower',
  chance: 'slip',
  confirms: true,
  digits: 1,
  explain: ({ operation, stated, value, recomputed, history, pack, unit }) => {
    const [start, before, end] = history.slice(-3);
    if (operation !== 'growth' || value <= 0 || stated.value >= 0) return [];
    if (start === undefined || before === undefined || end === undefined || start <= 0 || before <= 0) return [];
    const earlier = (before / start - 1) * 100;
    if (earlier <= value || earlier > value * MODEST || Math.abs((end / before - 1) * 100 - value) > CLOSE) return [];
    const facts = () => ({ other: formatValue(earlier, unit, pack, { signed: true }) });
    return [
      { mistaken: negate(recomputed), facts },
      { mistaken: subtract(recomputed, exactly(earlier)), facts },
    ];
  },
};

/** Past this many times the growth, what came before is no pace that slowed. */
const MODEST = 3;

/** Points within which two ways to work out one growth agree. */
const CLOSE = 0.01;

/** Several members at one time; a movement has two times. */
const isSum = ({ observations }: Input): boolean =>
  observations.length > 1 && observations.every((o) => o.period?.label === observations[0]?.period?.label);

/** "More than all the others together", which have more. */
export const allOthers: Mistake = {
  kind: 'all-others',
  chance: 'slip',
  confirms: false,
  digits: 0,
  explain: ({ operation, holds, inputs, stated, pack }) => {
    const [others, own] = inputs;
    if (operation !== 'compare' || holds !== false || !others || !own || !isSum(others)) return [];
    return [{ mistaken: stated.strict, corrected: () => formatValue(others.value, others.unit, pack) }];
  },
};
