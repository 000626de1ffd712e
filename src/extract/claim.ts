/**
 * A claim: one checkable statement about a number, of one kind, before anything is looked up. "The pile swelled by 12 %
 * in 2024" is a change of +12 %, its periods and words still as written.
 */
import type { ClaimKind } from '../contract.ts';
import type { PeriodMention } from '../quantities/period.ts';
import type { Direction, Label, Quantity, Span } from '../quantities/quantity.ts';
import type { Operation } from '../verify/recomputation.ts';
import type { Cue } from './cues.ts';
import type { Denominator } from './denominator.ts';
import type { Ordering } from './ordering.ts';
import type { SentenceReading } from './reading.ts';

/** What the other side of a comparison is, when the text opens one ("than", "par rapport à", "of"). */
export interface OtherSide extends Span {
  /** A figure named there: "30 % more than the £70,000", "60 % d'un budget de 570 000 €". */
  readonly quantity: Quantity | null;
}

export interface ClaimDraft {
  readonly kind: ClaimKind;
  /** Natural readings, most natural first. Any that fits supports; only when all fail may the claim be refuted. */
  readonly operations: readonly Operation[];
  /** What the quote spans. */
  readonly span: Span;
  readonly quantity: Quantity | null;
  /** "from A to B": A, with `quantity` B. "A (B)": A, the figure that `quantity` is the equivalent of. */
  readonly first?: Quantity | null;
  readonly direction?: Direction | null;
  /** doubled 2, halved 0.5. */
  readonly factor?: number | null;
  /** For ranks, comparisons and counts: what is said of the order. */
  readonly ordering?: Ordering | null;
  readonly other?: OtherSide | null;
  /** Names and times in these parts of the sentence are not the claim's own: "behind Kessandra", "since records began in 2019". */
  readonly asides?: readonly Span[];
  /** "in all", "on average": an aggregate over members or periods is meant. */
  readonly aggregate?: 'total' | 'average' | 'median' | null;
  /** "per customer", "each", "apiece": a rate over the thing that stands here. */
  readonly per?: Denominator | null;
  /** Told as the same thing as a figure just before: "or £35 apiece", "soit 60 % du budget". */
  readonly same?: boolean;
  /** "the remaining 20 %". */
  readonly remaining?: boolean;
  /** The other part is meant: "still waiting". */
  readonly complement?: boolean;
  /** Dates that the claim rests on: both ends of a length of time, or the day that a weekday is told of. */
  readonly dates?: readonly PeriodMention[];
  /** The day of the week that a date is said to be, as in `weekdayNamed`. */
  readonly weekday?: number;
  /** Whole years lived, which a birthday may still add to. */
  readonly isAge?: boolean;
}

export interface Claim extends Span {
  readonly quote: string;
  readonly kind: ClaimKind;
  readonly operations: readonly Operation[];
  readonly sentence: SentenceReading;
  readonly clause: Span;
  readonly quantity: Quantity | null;
  readonly first: Quantity | null;
  readonly direction: Direction | null;
  readonly factor: number | null;
  readonly ordering: Ordering | null;
  readonly other: OtherSide | null;
  /** What the other claims of the sentence are compared with: times and names there are not this claim's own. */
  readonly otherSides: readonly Span[];
  /** Parts of the sentence whose names and times are not the claim's own. */
  readonly asides: readonly Span[];
  readonly aggregate: 'total' | 'average' | 'median' | null;
  readonly per: Denominator | null;
  readonly same: boolean;
  readonly remaining: boolean;
  readonly complement: boolean;
  readonly dates: readonly PeriodMention[];
  readonly weekday: number | null;
  readonly isAge: boolean;
  readonly planned: boolean;
  readonly imagined: boolean;
  readonly attribution: string | null;
}

/** Where a room looks: a quantity, or what claims something without one ("has doubled", "the only"). */
export interface Anchor {
  readonly sentence: SentenceReading;
  readonly clause: Span;
  readonly quantity: Quantity | null;
  readonly cue: Cue | null;
  /** An ordinal that no rank word stands beside: "second from bottom", "deuxième parc par la puissance". */
  readonly ordinal?: Label | null;
}

/** One claim kind's room: returns a draft, or null to say "not mine, go on". */
export interface ClaimRoom {
  readonly name: string;
  readonly recognise: (anchor: Anchor) => ClaimDraft | null;
}
