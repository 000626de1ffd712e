/**
 * The `reasons` section of a language pack: the sentences that explain a verdict and name a likely mistake. They speak of
 * numbers, never of the writer. Every number comes in already printed; functions stand where word order or plural need them.
 */

/** What a diagnosis can be, after the catalogue of mistakes that the press corrects most. */
export const diagnosisKinds = [
  'ellipsis',
  'slower',
  'sign',
  'reversed',
  'all-others',
  'points-rank',
  'rank',
  'pp',
  'by-to',
  'over-100',
  'growth-ratio',
  'fold',
  'reverse-base',
  'complement',
  'share-base',
  'subgroup',
  'separator',
  'false-friend',
  'scale-lost',
  'scale',
  'decimal',
  'transposed',
  'sum-average',
  'mean-median',
  'part-total',
  'left-out',
  'double-count',
  'per-capita',
  'reverse-rate',
  'currency',
  'unit-conversion',
  'unit-kind',
  'quarter-year',
  'annualised',
  'rate-unit',
  'cumulative',
  'sum-pct',
  'base-year',
  'stale',
  'fiscal',
  'misdate',
  'plan-fact',
  'geography',
  'stock-flow',
  'nominal-real',
  'ppp',
  'gross-net',
  'counted-thing',
  'category',
  'weekday',
  'hedge',
] as const;
export type DiagnosisKind = (typeof diagnosisKinds)[number];

/** Some kinds are told in two ways; the sentence is chosen by this key. */
export type DiagnosisMessage =
  | DiagnosisKind
  | 'pp-for-percent'
  | 'to-by'
  | 'average-sum'
  | 'median-mean'
  | 'mean-median-row'
  | 'per-head'
  | 'without-inflation'
  | 'rank-by'
  | 'rank-per-head'
  | 'fact-plan'
  | 'half-fold'
  | 'no-hedge'
  | 'year-quarter';

/** Printed numbers and names that a sentence about a mistake may use; '' where the case has none. */
export interface DiagnosisFacts {
  /** As the claim has it, and what the figures give. */
  readonly stated: string;
  readonly right: string;
  /** The inputs of the formula: earlier or whole first, later or part second, with what they are of. */
  readonly a: string;
  readonly b: string;
  readonly aLabel: string;
  readonly bLabel: string;
  /** What the stated number would be right for: another period, place, measure or base; and its value. */
  readonly other: string;
  readonly otherValue: string;
  /** 1,000 for a lost thousand, 12 for a year told as a month. */
  readonly factor: string;
}

/** What the sentence of a verdict is made of; '' where there is none. */
export interface ReasonFacts {
  readonly stated: string;
  readonly right: string;
  /** "40,000 ÷ 15,000 − 1 = +166.7%" */
  readonly formula: string;
  /** What was looked at: "Northfield, rides, 2024-Q1". */
  readonly label: string;
  /** Where from: a file, a publisher, or '' for the article itself. */
  readonly source: string;
  /** How far off: "4 points", "12 %". */
  readonly off: string;
  readonly isAbove: boolean;
  /** The number says how far something went. */
  readonly isChange: boolean;
  /** "+130 % fits 34,500": which input would make the stated figure right. */
  readonly wouldFit: string;
  readonly wouldFitIn: string;
  /** The other side of a conflict. */
  readonly other: string;
  readonly otherSource: string;
  readonly otherLabel: string;
  /** The diagnosis, a sentence without its stop. */
  readonly diagnosis: string;
}

/** Reason codes of the contract that have a sentence. */
export const reasonCodes = [
  'fits',
  'rounded',
  'within-hedge',
  'figures-rounded',
  'understates',
  'outside',
  'statement-holds',
  'statement-fails',
  'rank-holds',
  'rank-fails',
  'weekday-holds',
  'weekday-fails',
  'sources-disagree',
  'told-twice',
  'shares-beyond',
  'own-figures-disagree',
  'ellipsis',
  'no-data',
  'blank-cell',
  'no-link',
  'weak-link',
  'between',
  'rank-of-what',
  'plan',
  'ambiguous',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** Words in the names of measures and dimensions that tell neighbours apart; folded, whole words or phrases. */
export interface MeasureWords {
  readonly perHead: readonly string[];
  readonly purchasingPower: readonly string[];
  /** At constant prices, and at those of the day. */
  readonly real: readonly string[];
  readonly nominal: readonly string[];
  readonly net: readonly string[];
  readonly gross: readonly string[];
  readonly mean: readonly string[];
  readonly median: readonly string[];
  readonly priceIndex: readonly string[];
  /** Dimensions of editions of the same figures. */
  readonly edition: readonly string[];
  /** Dimensions of groups and kinds, which are no places. */
  readonly group: readonly string[];
}

export interface ReasonWords {
  readonly measures: MeasureWords;
  /** Scale words whose sibling in another language means another power of ten; folded, as they stand in a quote. */
  readonly falseFriends: readonly string[];
  /** Every scale word and sign: where one stands, no scale was lost. */
  readonly scaleWords: readonly string[];
  readonly unit: {
    readonly points: (number: string, value: number) => string;
    readonly times: (number: string, value: number) => string;
    readonly per: (amount: string, denominator: string) => string;
    /** What the tables of other languages count, in this one: `['people', 'personnes']`. */
    readonly nouns: readonly (readonly [string, string])[];
    /** `fromEnd`: counted from the smallest. */
    readonly place: (number: string, value: number, fromEnd: boolean) => string;
  };
  /** Words for the formulas that have no sign of their own. */
  readonly formula: {
    readonly median: string;
    readonly minimum: string;
    readonly maximum: string;
    readonly count: string;
    readonly rank: string;
    readonly others: (n: number) => string;
  };
  /** How a hedge is put before a number: "about 40". */
  readonly hedge: {
    readonly about: (number: string) => string;
    readonly nearly: (number: string) => string;
    readonly moreThan: (number: string) => string;
    readonly lessThan: (number: string) => string;
  };
  /** Words of the document in the language's quotation marks. */
  readonly quote: (text: string) => string;
  /** A sentence without its stop. */
  readonly diagnosis: Readonly<Record<DiagnosisMessage, (facts: DiagnosisFacts) => string>>;
  /** A whole sentence. */
  readonly reason: Readonly<Record<ReasonCode, (facts: ReasonFacts) => string>>;
}
