/**
 * What may fill a slot of a claim (its measure, members, period, baseline), how strongly and by which rule. "Written"
 * slots stand in the claim's sentence; the others are assumed. `measure-options.ts`, `member-options.ts` and
 * `period-options.ts` find them.
 */
export interface Option<T> {
  readonly value: T;
  readonly strength: number;
  readonly written: boolean;
  readonly rule: string;
}

export const option = <T>(value: T, strength: number, written: boolean, rule: string): Option<T> => ({
  value,
  strength,
  written,
  rule,
});
