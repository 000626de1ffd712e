/** Slips with rates and lengths of time: total for per head, week for year, a quarter's growth for a year's. */
import { divide, type Interval, scale } from '../../quantities/interval.ts';
import type { Unit } from '../../quantities/quantity.ts';
import { formatPlain, formatValue } from '../format-number.ts';
import { type DiagnoseInput, type Explanation, isRate, type Mistake } from './mistake.ts';

/** The total told as so much a head. */
export const perCapita: Mistake = {
  kind: 'per-capita',
  chance: 'slip',
  confirms: true,
  digits: 2,
  explain: ({ operation, inputs: [, numerator] }) => {
    if (operation !== 'rate' || !numerator) return [];
    // In a table any amount is some other's numerator.
    const weak = numerator.observations.some((o) => o.dataset !== 'document');
    return [{ mistaken: numerator.interval, taken: numerator.value, weak }];
  },
};

/** Tickets per euro for euros per ticket. */
export const reverseRate: Mistake = {
  kind: 'reverse-rate',
  chance: 'slip',
  confirms: false,
  digits: 2,
  explain: ({ operation, inputs: [a, b] }) =>
    operation === 'rate' && a && b ? [{ mistaken: divide(a.interval, b.interval) }] : [],
};

/** How often one stretch of time fits into another: minutes, hours, days, weeks, months, quarters of the next longer ones. */
const TIMES = [7, 12, 52, 365.25, 24, 60, 30.4375, 4.348] as const;

const isTimed = (unit: Unit | undefined): boolean => unit?.per?.dimension === 'time';

const timed = ({ stated, unit, inputs }: DiagnoseInput): boolean =>
  isTimed(stated.quantity?.unit) || isTimed(unit) || inputs.some((i) => isTimed(i.unit)) || unit.dimension === 'time';

/** Four a day for four a week; months for weeks. */
export const rateUnit: Mistake = {
  kind: 'rate-unit',
  chance: 'search',
  confirms: true,
  digits: 2,
  explain: (input) =>
    timed(input) && ['value', 'rate', 'mean', 'sum'].includes(input.operation)
      ? TIMES.flatMap((times) => [times, 1 / times]).map((factor) => ({
          mistaken: scale(input.recomputed, factor),
          // The same number under another unit of time tells itself; one that only a factor makes fit may be chance.
          weak: !isToldOfAnother(input),
          facts: () => ({ factor: formatPlain(factor < 1 ? 1 / factor : factor, input.pack) }),
        }))
      : [],
};

/** "€824 a week" against €824 a month. */
const isToldOfAnother = ({ stated, unit, value }: DiagnoseInput): boolean => {
  const { quantity } = stated;
  const [told, own] = [quantity?.unit.per, unit.per];
  return (
    told?.dimension === 'time' &&
    own?.dimension === 'time' &&
    told.code !== own.code &&
    Math.abs((quantity?.value ?? 0) - value) <= (quantity?.step ?? 0) / 2
  );
};

const grainOf = (input: DiagnoseInput): string | null => input.inputs.at(-1)?.observations[0]?.period?.grain ?? null;

const QUARTERS = 4;

/** The year's figure told of its quarter, or the quarter's of the year. */
export const quarterYear: Mistake = {
  kind: 'quarter-year',
  chance: 'search',
  confirms: false,
  digits: 2,
  explain: (input) => {
    const { operation, history, inputs, recomputed } = input;
    if (operation === 'value' && grainOf(input) === 'quarter' && history.length >= QUARTERS) {
      const year = history.slice(-QUARTERS).reduce((sum, value) => sum + value, 0);
      return [{ mistaken: { min: year, max: year } }];
    }
    if (operation === 'value' && grainOf(input) === 'year')
      return [{ mistaken: scale(recomputed, 1 / QUARTERS), message: 'year-quarter' }];
    return operation === 'sum' &&
      inputs.length === QUARTERS &&
      inputs.every((i) => i.observations[0]?.period?.grain === 'quarter')
      ? inputs.map((term) => ({ mistaken: term.interval, taken: term.value, message: 'year-quarter' }))
      : [];
  },
};

const compounded = (i: Interval, power: number): Interval => {
  const end = (g: number): number => ((1 + Math.max(-100, g) / 100) ** power - 1) * 100;
  return { min: end(i.min), max: end(i.max) };
};

/** GDP "fell by 32.9 %" where it fell by 9.5 % in the quarter: (1 + q)⁴ − 1 against q. */
export const annualised: Mistake = {
  kind: 'annualised',
  chance: 'slip',
  confirms: true,
  digits: 2,
  explain: (input) => {
    const grain = grainOf(input);
    if (input.operation !== 'growth' || (grain !== 'quarter' && grain !== 'month')) return [];
    return [{ mistaken: compounded(input.recomputed, grain === 'quarter' ? QUARTERS : 12) }];
  },
};

const MOST_YEARS = 12;

/** The sum over several years told as one year's. */
export const cumulative: Mistake = {
  kind: 'cumulative',
  chance: 'search',
  confirms: false,
  digits: 3,
  explain: (input) => (isRate(input.unit) ? [] : sumsOver(input)),
};

/** Rates of several years added up, which have different bases. */
export const sumPct: Mistake = {
  kind: 'sum-pct',
  chance: 'search',
  confirms: false,
  digits: 2,
  explain: (input) => (isRate(input.unit) ? sumsOver(input) : []),
};

function sumsOver({ operation, history, pack }: DiagnoseInput): readonly Explanation[] {
  if (operation !== 'value') return [];
  let sum = history.at(-1) ?? 0;
  return [...history.slice(0, -1)]
    .reverse()
    .slice(0, MOST_YEARS)
    .map((value, i) => {
      sum += value;
      return { mistaken: { min: sum, max: sum }, facts: () => ({ factor: formatPlain(i + 2, pack) }) };
    });
}

/** Bits for bytes. Kilo and mega are slips of scale. */
export const unitKind: Mistake = {
  kind: 'unit-kind',
  chance: 'slip',
  confirms: false,
  digits: 2,
  explain: (input) =>
    input.unit.dimension === 'information'
      ? [8, 1 / 8].map((factor) => ({
          mistaken: scale(input.recomputed, factor),
          facts: () => ({ factor: formatPlain(8, input.pack) }),
        }))
      : [],
};

/** Ways in which one conversion goes wrong; temperatures have an offset that differences must not have. */
export const unitConversion: Mistake = {
  kind: 'unit-conversion',
  chance: 'slip',
  confirms: true,
  digits: 2,
  explain: ({ operation, inputs, recomputed, value, unit, pack }) => {
    // The input is converted already; its observation is the figure as printed.
    const source = inputs[0]?.observations[0];
    if (operation !== 'convert' || !source) return [];
    const facts = () => ({ a: formatValue(source.value, source.unit, pack) });
    if (unit.dimension === 'temperature') {
      const ninth = unit.code === 'fahrenheit' ? 9 / 5 : 5 / 9;
      return [
        { mistaken: scale(source.interval, ninth), facts },
        { mistaken: scale(source.interval, 1 / ninth), facts },
      ];
    }
    if (source.value === 0 || value === 0) return [];
    const factor = value / source.value;
    return [
      { mistaken: scale(source.interval, 1 / factor), facts },
      { mistaken: source.interval, facts },
      // An area or a volume converted as if it were a length, and the reverse.
      ...[1 / 2, 1 / 3, 2, 3].map((power) => ({ mistaken: scale(source.interval, factor ** power), facts })),
      // Gallons, pints and tons come in two sizes.
      ...[4.54609 / 3.785411784, 3.785411784 / 4.54609, 1.01605 / 0.907185, 0.907185 / 1.01605].map((ratio) => ({
        mistaken: scale(recomputed, ratio),
        facts,
      })),
    ];
  },
};
