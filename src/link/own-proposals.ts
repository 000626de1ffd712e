/** A way to recompute a claim from the article's own figures, and the figures that stand near it. */
import type { Claim } from '../extract/claim.ts';
import { phraseAtStart } from '../extract/phrases.ts';
import { cueRightBefore } from '../extract/surroundings.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { sameUnit } from '../quantities/units.ts';
import type { Input, Operation } from '../verify/recomputation.ts';
import { type OwnFigure, sameKind, sameOrBare } from './own-figures.ts';

export interface Proposal {
  readonly operation: Operation;
  readonly inputs: readonly Input[];
  readonly strength: number;
  readonly rule: string;
}

/** Figures that end before the claim, nearest first, within so many sentences, not the claim's own. */
export function figuresBefore(
  claim: Claim,
  figures: readonly OwnFigure[],
  sentencesBack: number,
): readonly OwnFigure[] {
  const edge = claim.quantity?.start ?? claim.start;
  return figures
    .filter(
      (f) =>
        f.quantity !== claim.quantity &&
        f.end <= edge &&
        claim.sentence.index - f.sentence.index <= sentencesBack &&
        f.sentence.block.role === claim.sentence.block.role,
    )
    .reverse();
}

/** The same unit, or the same counted noun. */
export const sharesUnit = (f: OwnFigure, quantity: Quantity): boolean =>
  f.quantity.unit.code === quantity.unit.code ||
  sameUnit({ ...f.quantity.unit, per: null }, { ...quantity.unit, per: null });

/** Can be a part of the total: less of the same, or of its kinds ("21 trawlers" of 48 vessels, "4.1 billion of loans" of dollars). */
export const isPart = ({ quantity }: Pick<OwnFigure, 'quantity'>, total: Quantity): boolean =>
  quantity.unit.per === null &&
  (sameKind(quantity, total) ||
    quantity.unit.dimension === 'none' ||
    (total.unit.dimension === 'money' && quantity.unit.dimension === 'count' && quantity.step >= 1e5));

/** A few in words ("the two of them"), a share in brackets and a price are no addends. */
export const isAddend = ({ quantity }: OwnFigure): boolean =>
  quantity.unit.per === null && quantity.unit.dimension !== 'percent' && quantity.value > 0;

/** "12 of them by children", "dont 12": told again within the part before. */
export const isOneOfThem = (figure: OwnFigure): boolean =>
  isOfThem(figure) || cueRightBefore(figure.sentence, figure.quantity, 'among') !== null;

/** "12 OF THEM". */
export function isOfThem({ sentence, end }: OwnFigure): boolean {
  const tail = sentence.text.slice(end - sentence.start);
  return phraseAtStart(tail, sentence.pack.cues.beside.ofThem) !== null;
}

/** Amounts of one currency or unit; counts of one thing, or one of them bare ("15 of the 45 boats"). */
export const isOneKind = (a: OwnFigure, b: OwnFigure): boolean =>
  sameOrBare(a.quantity, b.quantity) &&
  (a.quantity.unit.dimension === 'none' ||
    b.quantity.unit.dimension === 'none' ||
    sharesUnit(a, b.quantity) ||
    a.nouns.some((w) => b.nouns.some((v) => v.stem === w.stem)));
