import { describe, expect, it } from 'vitest';
import { everything, exactly } from '../../src/quantities/interval.ts';
import { fitOf } from '../../src/verify/lines.ts';
import type { Fit, StatedValue } from '../../src/verify/recomputation.ts';
import { percent, stated, unit } from './make.ts';

type Case = readonly [said: string, claimed: StatedValue, truth: number, fit: Fit];

const cases: readonly Case[] = [
  ['ridership was 12.4 million', stated('12.4', { scale: 1e6 }), 12_380_000, 'strict'],
  ['ridership was 12.4 million', stated('12.4', { scale: 1e6 }), 12_520_000, 'between'],
  ['ridership was 12.4 million', stated('12.4', { scale: 1e6 }), 12_560_000, 'outside'],
  ['+130 %', stated('130', { unit: percent }), 133.3, 'rounded'],
  ['+130 %', stated('130', { unit: percent }), 166.7, 'outside'],
  ['1 000 milliards, dit à voix haute', stated('1000', { scale: 1e9 }), 1.0945e12, 'rounded'],
  ['10,000 came', stated('10000'), 13_000, 'outside'],
  ['10,000 came', stated('10000'), 12_000, 'between'],
  ['3 points, for 2.46', stated('3'), 2.46, 'between'],
  ['1 million, for a tenth of it', stated('1', { scale: 1e6 }), 100_000, 'outside'],
  ['no change, for 0.3', stated('0'), 0.3, 'strict'],

  ['about 200', stated('200', { wording: 'about' }), 191, 'hedge'],
  ['about 200', stated('200', { wording: 'about' }), 183, 'between'],
  ['about 200', stated('200', { wording: 'about' }), 175, 'outside'],
  ['environ 3 millions', stated('3', { wording: 'about', scale: 1e6 }), 3_400_000, 'hedge'],

  ['nearly 500 %', stated('500', { wording: 'nearly', unit: percent }), 466.7, 'hedge'],
  ['nearly 40,000', stated('40000', { wording: 'nearly' }), 38_000, 'hedge'],
  ['nearly 40', stated('40', { wording: 'nearly' }), 42, 'outside'],
  ['nearly 40', stated('40', { wording: 'nearly' }), 40.8, 'between'],
  ['près de 40 000', stated('40000', { wording: 'nearly' }), 34_000, 'outside'],
  ['nearly 3 million', stated('3', { wording: 'nearly', scale: 1e6 }), 2_600_000, 'hedge'],

  ['plus de 130 %', stated('130', { wording: 'more-than', unit: percent }), 133.3, 'hedge'],
  ['more than 40', stated('40', { wording: 'more-than' }), 82, 'understates'],
  ['more than 40', stated('40', { wording: 'more-than' }), 39.8, 'between'],
  ['more than 40', stated('40', { wording: 'more-than' }), 39, 'outside'],
  ['down by more than 20 %', stated('20', { wording: 'more-than', unit: percent, negative: true }), -21, 'hedge'],
  ['down by more than 20 %', stated('20', { wording: 'more-than', unit: percent, negative: true }), 21, 'outside'],
  ['less than 40', stated('40', { wording: 'less-than' }), 38, 'hedge'],
  ['less than 40', stated('40', { wording: 'less-than' }), 20, 'understates'],
  ['less than 40', stated('40', { wording: 'less-than' }), 41, 'outside'],

  ['a third', stated('33.3', { wording: 'bare-fraction', unit: percent }), 34.5, 'rounded'],
  ['a third', stated('33.3', { wording: 'bare-fraction', unit: percent }), 38, 'outside'],
  ['three times', stated('3', { wording: 'bare-fraction' }), 2.6, 'outside'],
  ['about a third', stated('33.3', { wording: 'hedged-fraction', unit: percent }), 30.5, 'hedge'],
  ['about a third', stated('33.3', { wording: 'hedged-fraction', unit: percent }), 26, 'outside'],

  ['the third-largest', stated('3', { wording: 'exact' }), 3, 'strict'],
  ['the third-largest', stated('3', { wording: 'exact' }), 4, 'outside'],
];

describe('the lines', () => {
  it.each(cases)('%s', (_, claimed, truth, fit) => {
    expect(fitOf(claimed, exactly(truth))).toBe(fit);
  });

  it('"nearly half" is never more than half', () => {
    const half = stated('50', { wording: 'hedged-fraction', unit: percent });
    const nearly: StatedValue = half.quantity ? { ...half, quantity: { ...half.quantity, hedge: 'nearly' } } : half;
    expect(fitOf(nearly, exactly(46))).toBe('hedge');
    expect(fitOf(nearly, exactly(54))).toBe('outside');
    expect(fitOf(half, exactly(54))).toBe('hedge');
  });

  it('"doubled" told as growth compares the multiples', () => {
    const doubled: StatedValue = { ...stated('100', { wording: 'bare-fraction', unit: percent }), quantity: null };
    expect(fitOf(doubled, exactly(108))).toBe('rounded');
    expect(fitOf(doubled, exactly(130))).toBe('outside');
  });

  it('of "10 to 12 %" either end may be rounded', () => {
    const base = stated('11', { unit: percent });
    const range: StatedValue = {
      ...base,
      bounds: { low: 10, high: 12 },
      strict: { min: 9.5, max: 12.5 },
      generous: { min: 9.5, max: 12.5 },
    };
    expect(fitOf(range, exactly(12.4))).toBe('strict');
    expect(fitOf(range, exactly(13.2))).toBe('between');
    expect(fitOf(range, exactly(15))).toBe('outside');
  });

  it('a recomputation that says nothing neither supports nor refutes', () => {
    expect(fitOf(stated('12'), everything)).toBe('between');
    expect(fitOf(stated('12', { unit: unit('count') }), { min: Number.NaN, max: 3 })).toBe('between');
  });

  it('an interval fits where any value of it does', () => {
    expect(fitOf(stated('467', { unit: percent }), { min: 440, max: 470 })).toBe('strict');
  });
});
