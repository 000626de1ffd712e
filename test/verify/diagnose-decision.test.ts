import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/extract/claim.ts';
import type { DocumentReading } from '../../src/extract/reading.ts';
import type { Candidate } from '../../src/link/candidate.ts';
import { evaluate } from '../../src/link/operations.ts';
import type { Decision } from '../../src/verify/decide.ts';
import { diagnosisOf, explainsBy, missOf } from '../../src/verify/explain-miss.ts';
import type { Judged } from '../../src/verify/judge.ts';
import { fitOf } from '../../src/verify/lines.ts';
import type { Input, Operation, StatedValue } from '../../src/verify/recomputation.ts';
import { bare, input, observation, packs, percent, period, stated } from './make.ts';

const claimOf = (claimed: StatedValue, quote: string, language: 'en' | 'fr' = 'en'): Claim =>
  ({
    quote,
    quantity: claimed.quantity,
    first: null,
    sentence: { pack: packs[language], speech: packs[language] },
  }) as unknown as Claim;

const reading = {} as DocumentReading;

function judged(
  operation: Operation,
  inputs: readonly Input[],
  claimed: StatedValue,
  more: Partial<Candidate> = {},
): Judged {
  const outcome = evaluate(operation, inputs);
  if (!outcome) throw new Error('nothing came out');
  const candidate: Candidate = {
    operation,
    inputs,
    ...outcome,
    strength: 0.9,
    slots: [],
    origin: 'rides',
    label: '',
    series: [],
    seriesUnit: bare,
    holds: null,
    slack: 0,
    reference: false,
    reading: '',
    ...more,
  };
  return {
    candidate,
    stated: claimed,
    fit: fitOf(claimed, candidate.interval),
    value: candidate.value,
    interval: candidate.interval,
  };
}

const refuted = (chosen: Judged | null, more: Partial<Decision> = {}): Decision => ({
  verdict: 'Refuted',
  code: 'outside',
  chosen,
  others: [],
  nearest: null,
  ...more,
});

describe('a decision gets its diagnosis', () => {
  const claimed = stated('4.8', { unit: percent, quote: '4.8 %' });
  const chosen = judged('growth', [input(31.6, percent), input(36.4, percent)], claimed);

  it('in the language of the document', () => {
    expect(diagnosisOf(reading, claimOf(claimed, 'rose 4.8 %'), refuted(chosen))).toMatchObject({
      kind: 'pp',
      corrected: '+4.8 percentage points',
    });
    expect(diagnosisOf(reading, claimOf(claimed, 'gagne 4,8 %', 'fr'), refuted(chosen))?.corrected).toMatch(
      /^\+4,8.points$/,
    );
  });

  it('only when it is refuted', () => {
    expect(
      diagnosisOf(reading, claimOf(claimed, 'rose 4.8 %'), refuted(chosen, { verdict: 'Not Enough Evidence' })),
    ).toBeNull();
  });

  it('for the end that misses of "from 15,000 to 47,400"', () => {
    const end = stated('47400');
    const pair = judged('value', [input(15_000)], end, { inputs: [input(15_000), input(44_700)] });
    const miss = missOf(claimOf(end, 'from 15,000 to 47,400'), {
      ...pair,
      value: 44_700,
      interval: { min: 44_700, max: 44_700 },
    });
    expect(miss).toMatchObject({ operation: 'value', value: 44_700 });
    expect(miss.inputs).toHaveLength(1);
  });

  it('for a level that is the change since the point before', () => {
    const level = stated('4700', { quote: '4,700' });
    const series = [
      ['2022', 15_000, false],
      ['2023', 40_000, false],
      ['2024', 44_700, true],
    ].map(([label, value, used]) => ({ label: String(label), value: Number(value), used: used === true }));
    const own = judged('value', [input(44_700, bare, '', [observation(44_700, bare, period('2024'))])], level, {
      series,
    });
    expect(diagnosisOf(reading, claimOf(level, 'reached 4,700'), refuted(own))).toMatchObject({
      kind: 'by-to',
      corrected: '44,700',
    });
  });

  it('for a range that lost its thousands', () => {
    const range = stated('350000');
    const found = diagnosisOf(
      reading,
      claimOf(range, 'entre 30 et 350 000', 'fr'),
      refuted(null, { ellipsis: { low: 30_000, high: 350_000, printedLow: 30 } }),
    );
    expect(found?.kind).toBe('ellipsis');
    expect(found?.corrected?.replace(/\s/g, ' ')).toBe('entre 30 000 et 350 000');
  });
});

describe('a link is confirmed by an exact slip', () => {
  it('of swapped digits, not of another number', () => {
    const swapped = stated('47400');
    const other = stated('46200');
    const explains = explainsBy([claimOf(swapped, '47,400'), claimOf(other, '46,200')]);
    expect(explains(judged('value', [input(44_700)], swapped))).toBe(true);
    expect(explains(judged('value', [input(44_700)], other))).toBe(false);
  });
});
