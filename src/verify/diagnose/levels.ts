/** Slips between a level and its change, between signs, and between the sides of a comparison. */
import { negate, subtract } from '../../quantities/interval.ts';
import { formatValue, formulaOf } from '../format-number.ts';
import { type Explanation, isRate, type Mistake, taken } from './mistake.ts';

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
  explain: ({ operation, holds, ranking, stated, value }): readonly Explanation[] => {
    if (operation !== 'rank' || holds !== false || ranking.length < 3) return [];
    const ahead = ranking.slice(0, value - 1);
    const places = [ranking.length + 1 - value, new Set(ahead).size + 1];
    return places.filter((place) => place === stated.value).map((place) => ({ mistaken: { min: place, max: place } }));
  },
};
