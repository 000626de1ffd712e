/** The right number of something else: another period, base, place or measure; and a hedge that points the wrong way. */
import type { DiagnosisKind } from '../../languages/pack-reasons.ts';
import { formatValue } from '../format-number.ts';
import { fitOf, isGood } from '../lines.ts';
import type { StatedValue, Wording } from '../recomputation.ts';
import { type Alternative, type DiagnoseInput, type Mistake, significantDigits } from './mistake.ts';

const elsewhere = (kind: DiagnosisKind, relation: Alternative['relation'], digits: number): Mistake => ({
  kind,
  chance: 'search',
  confirms: false,
  digits,
  explain: ({ alternatives, unit, pack }) =>
    alternatives
      .filter((other) => other.relation === relation)
      .map((other) => ({
        mistaken: other.interval,
        taken: other.value,
        facts: () => ({ other: other.label, otherValue: formatValue(other.value, unit, pack) }),
      })),
});

export const baseYear = elsewhere('base-year', 'base', 2);
export const misdate = elsewhere('misdate', 'period', 2);
export const geography = elsewhere('geography', 'entity', 2);
export const category = elsewhere('category', 'measure', 2);

const HEDGES: readonly { readonly wording: Wording; readonly say: 'about' | 'nearly' | 'moreThan' | 'lessThan' }[] = [
  { wording: 'about', say: 'about' },
  { wording: 'nearly', say: 'nearly' },
  { wording: 'more-than', say: 'moreThan' },
  { wording: 'less-than', say: 'lessThan' },
];

/** 500, 40,000, 250: numbers that are said for effect. 4,100 is no such number. */
const isRound = (stated: StatedValue): boolean => {
  const digits = significantDigits(stated);
  return (
    stated.looseStep > stated.step &&
    (digits === 1 || (digits === 2 && Math.round(Math.abs(stated.value) / stated.looseStep) % 5 === 0))
  );
};

/** "Nearly 40" for 42 wants "more than 40"; a bare round figure wants its hedge. */
export const hedge: Mistake = {
  kind: 'hedge',
  chance: 'slip',
  confirms: false,
  digits: 0,
  explain: ({ stated, recomputed, pack }: DiagnoseInput) => {
    if (stated.wording === 'exact' || stated.bounds || (stated.wording === 'bare' && !isRound(stated))) return [];
    const value = () => formatValue(Math.abs(stated.value), stated.unit, pack, { step: stated.step });
    return HEDGES.filter(({ wording }) => wording !== stated.wording).flatMap(({ wording, say }) => {
      const other = { ...stated, wording };
      const fit = fitOf(other, recomputed);
      return isGood(fit) && fit !== 'understates'
        ? [{ mistaken: recomputed, stated: other, facts: () => ({ other: pack.reasons.hedge[say](value()) }) }]
        : [];
    });
  },
};
