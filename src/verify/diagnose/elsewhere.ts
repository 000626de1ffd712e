/** The right number of something else: another period, base, place or measure; and a hedge that points the wrong way. */
import type { DiagnosisKind } from '../../languages/pack-reasons.ts';
import { formatValue } from '../format-number.ts';
import { fitOf, isGood } from '../lines.ts';
import type { StatedValue, Wording } from '../recomputation.ts';
import { type DiagnoseInput, type Explanation, type Mistake, significantDigits } from './mistake.ts';

const elsewhere = (kind: DiagnosisKind, digits: number, message?: Explanation['message']): Mistake => ({
  kind,
  chance: 'search',
  confirms: false,
  digits,
  explain: ({ alternatives, unit, pack }) =>
    alternatives
      .filter((other) => other.slip === kind)
      .map((other) => ({
        mistaken: other.interval,
        taken: other.value,
        ...messageOf(other.message ?? message),
        facts: () => ({ other: other.label, otherValue: formatValue(other.value, unit, pack) }),
      })),
});

const messageOf = (message: Explanation['message']): Pick<Explanation, 'message'> => (message ? { message } : {});

export const baseYear = elsewhere('base-year', 2);
export const stale = elsewhere('stale', 2);
export const fiscal = elsewhere('fiscal', 2);
export const misdate = elsewhere('misdate', 2);
export const geography = elsewhere('geography', 2);
/** "72 % of drivers", which are 72 % of those who drove at night. */
export const subgroup = elsewhere('subgroup', 2);
export const stockFlow = elsewhere('stock-flow', 2);
export const nominalReal = elsewhere('nominal-real', 2);
export const ppp = elsewhere('ppp', 2);
export const grossNet = elsewhere('gross-net', 2);
export const countedThing = elsewhere('counted-thing', 2);
export const category = elsewhere('category', 2);
/** The median row for the mean row, beside the slip within one list of terms. */
export const otherMean = elsewhere('mean-median', 2, 'mean-median-row');
/** So much a head for the total, where the dataset knows the heads or has a measure of its own for it. */
export const headed = elsewhere('per-capita', 2, 'per-head');

/** What was planned told as what came to be, and the reverse. */
export const planFact: Mistake = {
  kind: 'plan-fact',
  chance: 'slip',
  confirms: false,
  digits: 2,
  explain: ({ alternatives, inputs }) => {
    const isPlan = inputs.some((i) => i.observations.some((o) => o.status === 'planned'));
    return alternatives
      .filter((other) => other.slip === 'plan-fact')
      .map((other) => ({
        mistaken: other.interval,
        taken: other.value,
        ...(isPlan ? { message: 'fact-plan' as const } : {}),
      }));
  },
};

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

const isFraction = ({ wording }: StatedValue): boolean => wording === 'bare-fraction' || wording === 'hedged-fraction';

/** The same number under another hedge; that of a fraction has lines of its own. */
function hedged(stated: StatedValue, wording: Wording): StatedValue {
  if (!isFraction(stated) || !stated.quantity || wording === 'more-than' || wording === 'less-than')
    return { ...stated, wording };
  return {
    ...stated,
    wording: 'hedged-fraction',
    quantity: { ...stated.quantity, hedge: wording === 'nearly' ? 'nearly' : 'about' },
  };
}

/** How far off a figure told without a hedge may be for one to make it true. */
const WANTS_HEDGE = 0.12;

const isWithin = (right: number, said: number): boolean =>
  Math.abs(Math.abs(right) - Math.abs(said)) <= Math.abs(said) * WANTS_HEDGE + 1e-9;

/** "Nearly 40" for 42 wants "more than 40"; a bare round figure wants its hedge. */
export const hedge: Mistake = {
  kind: 'hedge',
  chance: 'slip',
  confirms: false,
  digits: 0,
  explain: ({ stated, recomputed, value: right, pack }: DiagnoseInput) => {
    const isBare = stated.wording === 'bare' || stated.wording === 'bare-fraction';
    if (stated.quantity === null || (isBare && !isWithin(right, stated.value))) return [];
    if (stated.wording === 'exact' || stated.bounds || (stated.wording === 'bare' && !isRound(stated))) return [];
    // A fraction is told by its words: "about a third".
    const fraction = isFraction(stated) && stated.quantity !== null ? stated.quantity.quote : null;
    if (isFraction(stated) && (fraction === null || stated.wording === 'hedged-fraction')) return [];
    const value = () => fraction ?? formatValue(Math.abs(stated.value), stated.unit, pack, { step: stated.step });
    return HEDGES.filter(({ wording }) => wording !== stated.wording).flatMap(({ wording, say }) => {
      const other = hedged(stated, wording);
      const fit = fitOf(other, recomputed);
      return isGood(fit) && fit !== 'understates'
        ? [
            {
              ...(isBare ? { message: 'no-hedge' } : {}),
              mistaken: recomputed,
              stated: other,
              facts: () => ({ other: pack.reasons.hedge[say](value()) }),
            },
          ]
        : [];
    });
  },
};
