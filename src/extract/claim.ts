/**
 * A claim: one checkable statement about a number, of one kind, before anything is looked up. "The pile swelled by 12 %
 * in 2024" is a change of +12 %, its periods and words still as written.
 */
import type { ClaimKind } from '../contract.ts';
import type { OrderWord } from '../languages/pack-cues.ts';
import type { PeriodMention } from '../quantities/period.ts';
import type { Direction, Quantity, Span } from '../quantities/quantity.ts';
import type { Operation } from '../verify/recomputation.ts';
import type { Denominator } from './denominator.ts';
import type { SentenceReading } from './reading.ts';

/** What the other side of a comparison is, when the text opens one ("than", "par rapport à", "of"). */
export interface OtherSide extends Span {
  /** A figure named there: "30 % more than the £70,000", "60 % d'un budget de 570 000 €". */
  readonly quantity: Quantity | null;
}

/** What is said of so many members: that they rose or fell, or stand above or below a figure. */
export interface Condition extends Span {
  /** Null: the bound alone decides. */
  readonly moves: Direction | null;
  /** "more than 4 million tonnes"; with `moves`, how far: "rose by more than 10 %". */
  readonly bound: Quantity | null;
  readonly side: 'above' | 'below' | null;
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
  /** Superlative and place: "second highest" is top, 2. */
  readonly order?: OrderWord | null;
  readonly place?: number | null;
  readonly other?: OtherSide | null;
  /** "in all", "on average": an aggregate over members or periods is meant. */
  readonly aggregate?: 'total' | 'average' | 'median' | null;
  /** "per customer", "each", "apiece": a rate over the thing that stands here. */
  readonly per?: Denominator | null;
  /** Told as the same thing as a figure just before: "or £35 apiece", "soit 60 % du budget". */
  readonly same?: boolean;
  /** "the remaining 20 %". */
  readonly remaining?: boolean;
  /** "the only one whose losses went up": what only it does. */
  readonly only?: 'rise' | 'fall' | 'more' | 'less' | null;
  /** "two years in a row", "first fall since". */
  readonly inARow?: number | null;
  readonly first_time?: boolean;
  /** The other part is meant: "still waiting". */
  readonly complement?: boolean;
  /** "seven of the ten": the ten, and what the seven do. */
  readonly whole?: Quantity | null;
  readonly condition?: Condition | null;
  /** "all but three of the ten": the three do not. */
  readonly except?: boolean;
  /** Dates that the claim rests on: both ends of a length of time, or the day that a weekday is told of. */
  readonly dates?: readonly PeriodMention[];
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
  readonly order: OrderWord | null;
  readonly place: number | null;
  readonly other: OtherSide | null;
  /** What the other claims of the sentence are compared with: times and names there are not this claim's own. */
  readonly otherSides: readonly Span[];
  readonly aggregate: 'total' | 'average' | 'median' | null;
  readonly per: Denominator | null;
  readonly same: boolean;
  readonly remaining: boolean;
  readonly only: 'rise' | 'fall' | 'more' | 'less' | null;
  readonly inARow: number | null;
  readonly firstTime: boolean;
  readonly complement: boolean;
  readonly whole: Quantity | null;
  readonly condition: Condition | null;
  readonly except: boolean;
  readonly dates: readonly PeriodMention[];
  readonly isAge: boolean;
  readonly planned: boolean;
  readonly imagined: boolean;
  readonly attribution: string | null;
}

/** Where a room looks: a quantity, or a cue that claims something without a number ("has doubled", "the only"). */
export interface Anchor {
  readonly sentence: SentenceReading;
  readonly clause: Span;
  readonly quantity: Quantity | null;
  readonly cue: import('./cues.ts').Cue | null;
}

/** One claim kind's room: returns a draft, or null to say "not mine, go on". */
export interface ClaimRoom {
  readonly name: string;
  readonly recognise: (anchor: Anchor) => ClaimDraft | null;
}
