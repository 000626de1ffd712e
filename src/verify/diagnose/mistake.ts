/** What a mistake is to the diagnosis: a way to get the stated number from the right figures by one slip. */

import type { LanguagePack } from '../../languages/pack.ts';
import type { DiagnosisFacts, DiagnosisKind, DiagnosisMessage } from '../../languages/pack-reasons.ts';
import { type Interval, negate } from '../../quantities/interval.ts';
import type { Unit } from '../../quantities/quantity.ts';
import type { Input, Operation, StatedValue } from '../recomputation.ts';

/** The same formula over other figures: another period, base, place or measure. */
export interface Alternative {
  /** The mistake that it would be to take this figure for the right one. */
  readonly slip: DiagnosisKind;
  readonly label: string;
  readonly value: number;
  readonly interval: Interval;
  /** How the slip is told, where it is not as its kind usually is. */
  readonly message?: DiagnosisMessage;
}

export interface DiagnoseInput {
  /** In the unit of the recomputation: growth, shares and points in percent, falls below zero. */
  readonly stated: StatedValue;
  /** The number as written, for the message. */
  readonly quote: string;
  readonly operation: Operation;
  /** In the order of the formula. */
  readonly inputs: readonly Input[];
  readonly value: number;
  readonly recomputed: Interval;
  readonly unit: Unit;
  /** For ranks and comparisons: whether the statement holds. */
  readonly holds: boolean | null;
  readonly alternatives: readonly Alternative[];
  /** Values of the measure over time up to the one in use, oldest first. */
  readonly history: readonly number[];
  /** For ranks: every ranked value, in the order of the claim; the own one stands at the recomputed place. */
  readonly ranking: readonly number[];
  /** The language that the diagnosis is told in. */
  readonly pack: LanguagePack;
  /** The language of the quote, where it is another: an English post in a French article. */
  readonly quoteIn?: LanguagePack;
}

export interface Explanation {
  /** What the formula gives after the slip, in the unit of `stated`. */
  readonly mistaken: Interval;
  /** The number itself, where the slip is to take one figure as it stands for another. */
  readonly taken?: number;
  /** The stated value read anew, where the slip is in how it was written. */
  readonly stated?: StatedValue;
  /** Too common by chance to confirm a link, whatever its kind does. */
  readonly weak?: boolean;
  readonly message?: DiagnosisMessage;
  /** Printed only when the mistake is named. */
  readonly facts?: () => Partial<DiagnosisFacts>;
  /** The corrected figure, printed; the recomputed value otherwise. */
  readonly corrected?: () => string;
}

export interface Mistake {
  readonly kind: DiagnosisKind;
  /**
   * `slip`: one transformation of the figures in use, so that a hit says much. `search`: one of many tries (other rows,
   * factors), so that a hit must be closer.
   */
  readonly chance: 'slip' | 'search';
  /** An exact hit is in itself evidence that the claim speaks of these figures. */
  readonly confirms: boolean;
  /** Significant digits that the stated number needs. */
  readonly digits: number;
  /** Lazily, simplest first. */
  readonly explain: (input: DiagnoseInput) => readonly Explanation[];
}

/** Sizes compare where a fall was stated below zero. */
export const withSign = (stated: StatedValue, i: Interval): Interval => (stated.value < 0 ? negate(i) : i);

export const isRate = (unit: Unit): boolean => unit.dimension === 'percent' || unit.dimension === 'percentage-point';

/** One figure taken as it stands for what the words say. */
export const taken = (stated: StatedValue, input: Input): Pick<Explanation, 'mistaken' | 'taken'> => ({
  mistaken: withSign(stated, input.interval),
  taken: stated.value < 0 ? -input.value : input.value,
});

/** Significant digits of a number as written: 27,530 has four, 40,000 one. */
export function significantDigits(stated: StatedValue): number {
  if (stated.value === 0 || stated.looseStep <= 0) return 1;
  return Math.max(1, Math.floor(Math.log10(Math.abs(stated.value) / stated.looseStep) + 1e-9) + 1);
}
