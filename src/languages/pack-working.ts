/**
 * The `working` section of a language pack: how a report says by which rule a slot was filled, what was assumed, and the
 * notes beside a verdict. Links name their rules by id, so that the same link reads well in every language.
 */

/** By which rule evidence was linked to words. */
export const ruleIds = [
  'same-amount',
  'same-rate',
  'all-periods',
  'all-members',
  'ends-beside',
  'ends-near',
  'base-named',
  'told-before',
  'two-times',
  'by-unit',
  'of-rows',
  'nothing-else',
  'only-measure',
  'named-summed',
  'carried-over',
  'named-and-carried-summed',
  'carried-summed',
  'none-named',
  'all-together',
  'other-side',
  'no-periods',
  'in-clause',
  'in-sentence',
  'latest',
  'main-period',
  'latest-year',
  'year-before',
  'period-before',
  'first-period',
  'part-and-whole',
  'whole-named',
  'figure-before',
  'two-before',
  'one-of-sum',
  'remainder',
  'taken-off',
  'parts-named',
  'leading-up',
  'figures-before',
  'parts-elsewhere',
  'times-price',
  'over-heads',
  'told-terms',
  'terms-after',
  'over-time-taken',
  'between-dates',
  'by-calendar',
  'between-two',
  'together',
  'part-of-whole',
  'rest-of-whole',
  'yearly-growth',
  'over-members',
  'over-time',
  'words-of-clause',
  'words-of-sentence',
  'words-of-before',
  'words-of-paragraph',
  'words-of-headline',
  'baseline-in-clause',
  'baseline-in-sentence',
  'baseline-in-before',
  'named',
  'duration',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** Names of the slots of a link. */
export type SlotId =
  | 'measure'
  | 'entity'
  | 'period'
  | 'baseline'
  | 'per'
  | 'evidence'
  | 'other side'
  | 'rank'
  | 'ranking'
  | 'among';

export interface WorkingWords {
  /** The detail is the words of the document that the rule saw, for the rules that quote them. */
  readonly rules: Readonly<Record<RuleId, (detail: string) => string>>;
  readonly slots: Readonly<Record<SlotId, string>>;
  readonly assumption: (slot: string, value: string, rule: string) => string;
  readonly planned: string;
  /** "Other editions differ by up to 3 %": the share or, for rates, the points. */
  readonly slack: (amount: string) => string;
  readonly baselines: (others: readonly { readonly label: string; readonly growth: string }[]) => string;
  readonly toldAlso: (quotes: string) => string;
  /** A series of the reference that bears the claim out although the article's own figures do not. */
  readonly borneOut: (source: string, label: string, value: string) => string;
  /** A level of the reference that makes the claimed growth right from the article's own base. */
  readonly agrees: (value: string, label: string) => string;
  readonly suggestedRange: (low: string, high: string) => string;
  readonly unusedSuppression: (where: string, reason: string) => string;
  /** A page that calls itself something else than a report of facts. */
  readonly genre: Readonly<Record<'satire' | 'advertisement', string>>;
  /** Two sources of one measure tell otherwise for most figures: names of both, how many differ of how many. */
  readonly sourcesDisagree: (
    measure: string,
    one: string,
    other: string,
    differing: string,
    compared: string,
  ) => string;
}
