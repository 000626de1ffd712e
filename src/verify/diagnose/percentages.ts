/** Slips with percentages: points, ratios, bases, folds. Formulas as in `operations.ts`; `a` earlier or whole, `b` later or part. */

import { percent, percentagePoint } from '../../link/operations.ts';
import { divide, exactly, type Interval, multiply, scale, subtract } from '../../quantities/interval.ts';
import { formatValue } from '../format-number.ts';
import { type DiagnoseInput, type Explanation, isRate, type Mistake, withSign } from './mistake.ts';

const ONE = exactly(1);
const ratio = (b: Interval, a: Interval): Interval => divide(b, a);
const inPercent = (i: Interval): Interval => scale(i, 100);
const plus = (i: Interval, by: number): Interval => ({ min: i.min + by, max: i.max + by });

type Pair = (input: DiagnoseInput, a: Interval, b: Interval) => readonly Explanation[];

/** Only for formulas over two figures. */
const ofTwo =
  (operations: readonly DiagnoseInput['operation'][], explain: Pair): Mistake['explain'] =>
  (input) => {
    const [a, b] = input.inputs;
    return a && b && operations.includes(input.operation) ? explain(input, a.interval, b.interval) : [];
  };

/** "Rose by 4.8 %" for 31.6 % to 36.4 %, and the reverse. */
export const points: Mistake = {
  kind: 'pp',
  chance: 'slip',
  confirms: true,
  digits: 1,
  explain: (input) => {
    const [a, b] = input.inputs;
    if (!a || !b || !isRate(a.unit) || !isRate(b.unit)) return [];
    if (input.operation === 'growth')
      return [
        {
          mistaken: subtract(b.interval, a.interval),
          corrected: () =>
            formatValue(b.value - a.value, percentagePoint, input.pack, {
              signed: true,
              step: input.stated.step,
            }),
        },
      ];
    if (input.operation !== 'points') return [];
    const growth = scale(plus(ratio(b.interval, a.interval), -1), 100);
    const corrected = () => formatValue((b.value / a.value - 1) * 100, percent, input.pack, { signed: true });
    return [{ mistaken: growth, message: 'pp-for-percent', corrected }];
  },
};

/** 70 to 530 is "up 757 %" where it is up 657 %; "fell by 40 %" where it fell to 40 %. */
export const growthRatio: Mistake = {
  kind: 'growth-ratio',
  chance: 'slip',
  confirms: true,
  digits: 2,
  explain: ofTwo(['growth'], ({ stated }, a, b) => [{ mistaken: withSign(stated, inPercent(ratio(b, a))) }]),
};

/** "Three times" for what is up by three times, and "+1000 %" for tenfold: off by one. */
export const fold: Mistake = {
  kind: 'fold',
  chance: 'slip',
  confirms: false,
  digits: 1,
  explain: ofTwo(['multiple'], (_, a, b) => [
    { mistaken: plus(ratio(b, a), -1) },
    { mistaken: plus(ratio(b, a), 1), message: 'half-fold' },
  ]),
};

/** "Fell by 300 %": nothing that cannot be negative falls by more than all of it. */
export const over100: Mistake = {
  kind: 'over-100',
  chance: 'slip',
  confirms: false,
  digits: 1,
  explain: ofTwo(['growth'], ({ stated }, a, b) =>
    stated.value < -100
      ? [{ mistaken: scale(plus(ratio(a, b), -1), -100) }, { mistaken: scale(ratio(a, b), -100) }]
      : [],
  ),
};

/** 20 % added is 16.7 % taken off: the change measured on the later figure, or the other way round. */
export const reverseBase: Mistake = {
  kind: 'reverse-base',
  chance: 'slip',
  confirms: true,
  digits: 1,
  explain: (input) => {
    const [a, b] = input.inputs;
    if (!a || !b) return [];
    if (input.operation === 'growth')
      return [
        { mistaken: inPercent(subtract(ONE, ratio(a.interval, b.interval))) },
        // The same with its sign turned: "cheaper by 50 %" for what costs half as much more.
        { mistaken: inPercent(subtract(ratio(a.interval, b.interval), ONE)) },
      ];
    if (input.operation === 'multiple') return [{ mistaken: ratio(a.interval, b.interval) }];
    if (input.operation === 'share') return [{ mistaken: inPercent(ratio(a.interval, b.interval)) }];
    return [];
  },
};

/** 38 % told of those who did, where it is those who did not. */
export const complement: Mistake = {
  kind: 'complement',
  chance: 'slip',
  confirms: true,
  digits: 2,
  explain: (input) => {
    if (input.operation === 'share' || (input.operation === 'value' && isRate(input.unit)))
      return [{ mistaken: subtract(exactly(100), input.recomputed) }];
    const [whole, share] = input.inputs;
    return input.operation === 'complement' && whole && share
      ? [{ mistaken: scale(multiply(whole.interval, share.interval), 0.01) }]
      : [];
  },
};

/** The part over the rest in place of the whole: 25 of 100 is "a third". */
export const shareBase: Mistake = {
  kind: 'share-base',
  chance: 'slip',
  confirms: false,
  digits: 2,
  explain: ofTwo(['share'], (_, whole, part) => [{ mistaken: inPercent(ratio(part, subtract(whole, part))) }]),
};
