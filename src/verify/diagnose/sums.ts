/** Slips in adding up: a term left out or counted twice, a sum for an average, a mean for a median. */
import { add, type Interval, scale, subtract } from '../../quantities/interval.ts';
import { formatValue } from '../format-number.ts';
import type { Input } from '../recomputation.ts';
import type { DiagnoseInput, Explanation, Mistake } from './mistake.ts';

/** Past this many terms some single one explains almost any miss. */
const MOST_TERMS = 12;

const sumOf = (inputs: readonly Input[]): Interval => inputs.map((input) => input.interval).reduce(add);

const middleOf = (ends: readonly number[]): number => {
  const sorted = [...ends].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
};

/** The median of intervals lies between the median of their lower and of their upper ends. */
const medianOf = (inputs: readonly Input[]): Interval => ({
  min: middleOf(inputs.map((i) => i.interval.min)),
  max: middleOf(inputs.map((i) => i.interval.max)),
});

const factsOf =
  (term: Input, { pack }: DiagnoseInput): NonNullable<Explanation['facts']> =>
  () => ({ other: term.label, otherValue: formatValue(term.value, term.unit, pack) });

const withTerms =
  (explain: (input: DiagnoseInput, sum: Interval) => readonly Explanation[]): Mistake['explain'] =>
  (input) =>
    input.operation === 'sum' && input.inputs.length > 2 && input.inputs.length <= MOST_TERMS
      ? explain(input, input.recomputed)
      : [];

export const sumAverage: Mistake = {
  kind: 'sum-average',
  chance: 'slip',
  confirms: true,
  digits: 2,
  explain: ({ operation, inputs, recomputed }) => {
    if (inputs.length < 2) return [];
    if (operation === 'mean') return [{ mistaken: sumOf(inputs) }];
    return operation === 'sum' ? [{ mistaken: scale(recomputed, 1 / inputs.length), message: 'average-sum' }] : [];
  },
};

export const meanMedian: Mistake = {
  kind: 'mean-median',
  chance: 'slip',
  confirms: false,
  digits: 2,
  explain: ({ operation, inputs }) => {
    if (inputs.length < 3) return [];
    if (operation === 'mean') return [{ mistaken: medianOf(inputs) }];
    return operation === 'median'
      ? [{ mistaken: scale(sumOf(inputs), 1 / inputs.length), message: 'median-mean' }]
      : [];
  },
};

export const leftOut: Mistake = {
  kind: 'left-out',
  chance: 'search',
  confirms: false,
  digits: 3,
  explain: withTerms((input, sum) =>
    input.inputs.map((term) => ({ mistaken: subtract(sum, term.interval), facts: factsOf(term, input) })),
  ),
};

export const doubleCount: Mistake = {
  kind: 'double-count',
  chance: 'search',
  confirms: false,
  digits: 3,
  explain: withTerms((input, sum) =>
    input.inputs.map((term) => ({ mistaken: add(sum, term.interval), facts: factsOf(term, input) })),
  ),
};

/** One part told as the whole: the largest brand's sales as the market's. */
export const partTotal: Mistake = {
  kind: 'part-total',
  chance: 'search',
  confirms: false,
  digits: 2,
  explain: (input) =>
    input.operation === 'sum' && input.inputs.length > 1 && input.inputs.length <= MOST_TERMS
      ? input.inputs.map((term) => ({ mistaken: term.interval, taken: term.value, facts: factsOf(term, input) }))
      : [],
};
