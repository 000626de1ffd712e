/** Slips in how a number was written: scale words, lost thousands, decimal marks, swapped digits. */
import { scale } from '../../quantities/interval.ts';
import { formatPlain } from '../format-number.ts';
import type { StatedValue } from '../recomputation.ts';
import type { DiagnoseInput, Explanation, Mistake } from './mistake.ts';

const scalesUp = [1e3, 1e6, 1e9] as const;

const written = (stated: StatedValue): string => (stated.quantity?.quote ?? '').toLowerCase();

const says = (stated: StatedValue, words: readonly string[]): boolean => {
  const tokens = new Set(written(stated).split(/[\s\d.,\u00a0\u202f]+/));
  return words.some((word) => tokens.has(word));
};

/** Powers of ten between two plain numbers; a scale word cannot go wrong in a growth. */
const hasScale = ({ operation }: DiagnoseInput): boolean =>
  !['growth', 'points', 'share', 'multiple', 'rank', 'compare', 'count'].includes(operation);

const byFactor = (input: DiagnoseInput, factor: number): Explanation => ({
  mistaken: scale(input.recomputed, factor),
  facts: () => ({ factor: formatPlain(factor < 1 ? 1 / factor : factor, input.pack) }),
});

/** "€21.3bn" of what the data has in dollars: the same digits under another currency's name. */
export const currency: Mistake = {
  kind: 'currency',
  chance: 'slip',
  confirms: false,
  digits: 2,
  explain: ({ stated, unit, recomputed }) => {
    const told = stated.quantity?.unit;
    return told?.dimension === 'money' &&
      unit.dimension === 'money' &&
      told.code !== '' &&
      unit.code !== '' &&
      told.code !== unit.code
      ? [{ mistaken: recomputed }]
      : [];
  },
};

/** billion and milliard, trillion and billion: a scale word that means another power of ten across a language border. */
export const falseFriend: Mistake = {
  kind: 'false-friend',
  chance: 'slip',
  confirms: true,
  digits: 1,
  explain: (input) =>
    hasScale(input) && says(input.stated, (input.quoteIn ?? input.pack).reasons.falseFriends)
      ? [1e3, 1e-3, 1e6, 1e-6].map((f) => byFactor(input, f))
      : [],
};

/** "15 rides" for 15,000; "9.24 billion" for thousands of billions. */
export const scaleLost: Mistake = {
  kind: 'scale-lost',
  chance: 'slip',
  confirms: true,
  digits: 1,
  explain: (input) =>
    hasScale(input) && !says(input.stated, input.pack.reasons.scaleWords)
      ? scalesUp.map((f) => byFactor(input, 1 / f))
      : [],
};

/** Million for billion, thousand for million. */
export const scaleSlip: Mistake = {
  kind: 'scale',
  chance: 'slip',
  confirms: true,
  digits: 1,
  explain: (input) => (hasScale(input) ? scalesUp.flatMap((f) => [byFactor(input, f), byFactor(input, 1 / f)]) : []),
};

/** 54 % for 5.4 %: the decimal mark one or two places off. */
export const decimal: Mistake = {
  kind: 'decimal',
  chance: 'slip',
  confirms: true,
  digits: 2,
  explain: (input) =>
    ['rank', 'compare', 'count', 'multiple'].includes(input.operation)
      ? []
      : [10, 0.1, 100, 0.01].map((f) => byFactor(input, f)),
};

/** "1.234" read with a comma's eyes: the other convention for thousands and decimals. */
export const separator: Mistake = {
  kind: 'separator',
  chance: 'slip',
  confirms: true,
  digits: 2,
  explain: ({ stated, recomputed }) => {
    const { quantity } = stated;
    if (!quantity || quantity.otherReading === null || quantity.value === 0) return [];
    return [{ mistaken: scale(recomputed, quantity.value / quantity.otherReading) }];
  },
};

/** Digits of a value down to a step: 12.4 at 0.1 is "124". Null beyond what a float holds. */
function digitsAt(value: number, step: number): string | null {
  const units = Math.round(Math.abs(value) / step);
  return step > 0 && Number.isSafeInteger(units) ? String(units) : null;
}

/** Two neighbouring digits swapped: the first and last place where the strings differ are next to each other and crossed. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const first = [...a].findIndex((digit, i) => digit !== b[i]);
  return (
    first >= 0 &&
    first + 1 < a.length &&
    a[first] === b[first + 1] &&
    a[first + 1] === b[first] &&
    a.slice(first + 2) === b.slice(first + 2)
  );
}

/** One digit mistyped, not the last: that would be rounding. */
function isMistyped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 4) return false;
  const places = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  return places.length === 1 && places[0] !== a.length - 1;
}

const withoutZeros = (a: string, b: string): readonly [string, string] => {
  let end = a.length;
  while (end > 1 && a[end - 1] === '0' && b[end - 1] === '0') end--;
  return [a.slice(0, end), b.slice(0, end)];
};

/** 12.3 for 21.3, 247.23 for 274.23. */
export const transposed: Mistake = {
  kind: 'transposed',
  chance: 'slip',
  confirms: true,
  digits: 2,
  explain: ({ stated, value, operation }) => {
    if (operation === 'rank' || operation === 'compare' || Math.sign(value) !== Math.sign(stated.value)) return [];
    const own = digitsAt(stated.value, stated.step);
    const right = digitsAt(value, stated.step);
    if (own === null || right === null || own.length !== right.length) return [];
    const [a, b] = withoutZeros(own, right);
    const swap = isSwap(a, b);
    return swap || isMistyped(a, b)
      ? [{ mistaken: stated.strict, taken: stated.value, weak: !swap || a.length < 3 }]
      : [];
  },
};
