/** What must hold whatever the numbers: a true claim is never called wrong, a wrong one never right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  contains,
  divide,
  exactly,
  type Interval,
  interval,
  multiply,
  scale,
  subtract,
} from '../../src/quantities/interval.ts';
import { diagnose, explainsExactly } from '../../src/verify/diagnose/diagnose.ts';
import { fitOf, isGood } from '../../src/verify/lines.ts';
import type { Operation, StatedValue, Wording } from '../../src/verify/recomputation.ts';
import { miss, packs, percent, stated } from './make.ts';

/** `npm run properties` asks for 500,000. */
const RUNS = Number(process.env.RECOUNT_RUNS ?? 20_000);

const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const size = fc.double({ min: 1e-2, max: 1e9, noNaN: true });
/** An interval and a value inside it. */
const inside = fc.tuple(value, size, fc.double({ min: 0, max: 1, noNaN: true })).map(([low, width, at]) => {
  const i = interval(low, low + width);
  return { i, true: Math.min(i.max, Math.max(i.min, low + width * at)) };
});

const near = (i: Interval): Interval => {
  const dust = 1e-9 * Math.max(1, Math.abs(i.min), Math.abs(i.max));
  return { min: i.min - dust, max: i.max + dust };
};

describe('interval arithmetic never loses the true value', () => {
  const operations: readonly (readonly [
    string,
    (a: Interval, b: Interval) => Interval,
    (a: number, b: number) => number,
  ])[] = [
    ['sum', add, (a, b) => a + b],
    ['difference', subtract, (a, b) => a - b],
    ['product', multiply, (a, b) => a * b],
    ['ratio', divide, (a, b) => a / b],
    ['growth', (a, b) => scale(subtract(divide(b, a), exactly(1)), 100), (a, b) => (b / a - 1) * 100],
  ];
  it.each(operations)('%s', (_, ofIntervals, ofNumbers) => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        const result = ofNumbers(a.true, b.true);
        fc.pre(Number.isFinite(result));
        expect(contains(near(ofIntervals(a.i, b.i)), result)).toBe(true);
      }),
      { numRuns: RUNS / 5 },
    );
  });

  it('a wider input gives a wider output', () => {
    fc.assert(
      fc.property(inside, inside, size, (a, b, by) => {
        const wide = { min: a.i.min - by, max: a.i.max + by };
        for (const [, of] of operations.slice(0, 3)) {
          const narrow = of(a.i, b.i);
          const wider = near(of(wide, b.i));
          expect(wider.min <= narrow.min && narrow.max <= wider.max).toBe(true);
        }
      }),
      { numRuns: RUNS / 5 },
    );
  });
});

/** `truth` rounded to so many significant digits, as it would be written. */
function rounded(truth: number, digits: number): string {
  const places = digits - 1 - Math.floor(Math.log10(truth));
  return places > 0 ? truth.toFixed(places) : String(Math.round(truth / 10 ** -places) * 10 ** -places);
}

const truth = fc.double({ min: 1, max: 1e9, noNaN: true });
const digits = fc.integer({ min: 2, max: 5 });

describe('a true claim is never wrong', () => {
  it('rounded to two digits or more', () => {
    fc.assert(
      fc.property(truth, digits, (t, n) => {
        expect(fitOf(stated(rounded(t, n)), exactly(t))).not.toBe('outside');
      }),
      { numRuns: RUNS },
    );
  });

  const hedges: readonly (readonly [Wording, low: number, high: number])[] = [
    ['about', 0.955, 1.045],
    ['nearly', 0.925, 1],
    ['more-than', 1, 1.14],
    ['less-than', 0.86, 1],
    ['bare-fraction', 0.955, 1.045],
    ['hedged-fraction', 0.91, 1.09],
  ];
  it.each(hedges)('%s', (wording, low, high) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 99 }),
        fc.integer({ min: 0, max: 6 }),
        fc.double({ min: low, max: high, noNaN: true }),
        fc.boolean(),
        (n, zeros, ratio, falls) => {
          const claimed = stated(String(n * 10 ** zeros), { wording, negative: falls });
          const size = n * 10 ** zeros * ratio;
          expect(isGood(fitOf(claimed, exactly(falls ? -size : size)))).toBe(true);
        },
      ),
      { numRuns: RUNS / 4 },
    );
  });

  it('told of a growth whose figures were rounded themselves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999 }), fc.integer({ min: 100, max: 99_999 }), (a, b) => {
        const growth = (b / a - 1) * 100;
        fc.pre(Math.abs(growth) >= 1);
        const written = Math.abs(growth).toFixed(1);
        const half = { min: -0.5, max: 0.5 };
        const recomputed = scale(subtract(divide(add(exactly(b), half), add(exactly(a), half)), exactly(1)), 100);
        expect(isGood(fitOf(stated(written, { unit: percent, negative: growth < 0 }), recomputed))).toBe(true);
      }),
      { numRuns: RUNS / 2 },
    );
  });

  it('a wider recomputation never fits worse', () => {
    const rank = ['strict', 'hedge', 'rounded', 'understates', 'between', 'outside'];
    fc.assert(
      fc.property(
        truth,
        digits,
        size,
        fc.constantFrom<Wording>('bare', 'about', 'nearly', 'more-than', 'hedged-fraction'),
        (t, n, by, wording) => {
          const claimed = stated(rounded(t, n), { wording });
          const point = fitOf(claimed, exactly(t * 1.1));
          const wide = fitOf(claimed, { min: t * 1.1 - by, max: t * 1.1 + by });
          expect(rank.indexOf(wide) <= rank.indexOf(point) || isGood(wide) === isGood(point)).toBe(true);
        },
      ),
      { numRuns: RUNS / 2 },
    );
  });
});

describe('a wrong claim is never right', () => {
  const slips: readonly (readonly [
    string,
    (a: number, b: number) => { readonly claimed: StatedValue; readonly true: number } | null,
  ])[] = [
    ['a lost thousand', (a) => ({ claimed: stated(rounded(a, 3), { scale: 1e-3 }), true: a })],
    ['a moved decimal mark', (a) => ({ claimed: stated(rounded(a, 3), { scale: 10 }), true: a })],
    [
      'the wrong base',
      (a, b) => {
        const right = (b / a - 1) * 100;
        const wrong = (1 - a / b) * 100;
        return Math.abs(right - wrong) > 0.2 * Math.abs(wrong) && Math.abs(wrong) >= 10
          ? { claimed: stated(Math.abs(wrong).toFixed(1), { unit: percent, negative: wrong < 0 }), true: right }
          : null;
      },
    ],
    [
      'the ratio for the growth',
      (a, b) => ({ claimed: stated(((b / a) * 100).toFixed(1), { unit: percent }), true: (b / a - 1) * 100 }),
    ],
    [
      'the sign',
      (a, b) => {
        const growth = (b / a - 1) * 100;
        return Math.abs(growth) >= 1
          ? { claimed: stated(Math.abs(growth).toFixed(1), { unit: percent, negative: growth > 0 }), true: growth }
          : null;
      },
    ],
  ];
  const figure = fc.integer({ min: 200, max: 90_000 });
  it.each(slips)('%s', (_, slip) => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const told = slip(a, b);
        fc.pre(told !== null);
        if (told) expect(isGood(fitOf(told.claimed, exactly(told.true)))).toBe(false);
      }),
      { numRuns: RUNS / 4 },
    );
  });
});

describe('a diagnosis', () => {
  const figure = fc.integer({ min: 100, max: 99_999 });

  it('is never asked for where a growth is printed to a tenth', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const growth = (b / a - 1) * 100;
        const claimed = stated(Math.abs(growth).toFixed(1), { unit: percent, negative: growth < 0 });
        expect(fitOf(claimed, exactly(growth))).toBe('strict');
      }),
      { numRuns: RUNS / 10 },
    );
  });

  it('has a message and a figure in both languages, and is the same in both', () => {
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 10, max: 9999 }), (a, b, n) => {
        const claimed = stated((n / 10).toFixed(1), { unit: percent });
        const english = diagnose(miss('growth', [a, b], claimed));
        const french = diagnose({ ...miss('growth', [a, b], claimed), pack: packs.fr });
        expect(french?.kind).toBe(english?.kind);
        if (english) expect(english.message).not.toMatch(/undefined|NaN/);
      }),
      { numRuns: RUNS / 10 },
    );
  });

  const unrelated: readonly (readonly [Operation, inPercent: boolean])[] = [
    ['value', false],
    ['growth', true],
    ['difference', false],
    ['multiple', false],
    ['share', true],
  ];
  it.each(unrelated)('is rare for numbers that nothing relates: %s', (operation, inPercent) => {
    const tuples = fc.sample(
      fc.tuple(figure, figure, fc.integer({ min: 100, max: 999 }), fc.integer({ min: -2, max: 2 })),
      { numRuns: 3000, seed: 7 },
    );
    const misses = tuples
      .map(([a, b, n, power]) =>
        miss(
          operation,
          operation === 'share' ? [a + b, b] : [a, b],
          stated(String(n), { scale: 10 ** power, ...(inPercent ? { unit: percent } : {}) }),
        ),
      )
      .filter((m) => fitOf(m.stated, m.recomputed) === 'outside');
    expect(misses.length).toBeGreaterThan(2000);
    expect(misses.filter((m) => diagnose(m) !== null).length / misses.length).toBeLessThan(0.03);
    expect(misses.filter(explainsExactly).length / misses.length).toBeLessThan(0.02);
  });
});
