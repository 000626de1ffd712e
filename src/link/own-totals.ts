/** Totals from the article's own figures: the terms that lead up to them, and parts told elsewhere. */
import type { Claim } from '../extract/claim.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type OwnFigure, ownInput, sameKind, sameOrBare } from './own-figures.ts';
import { figuresBefore, type Proposal, sharesUnit } from './own-proposals.ts';

/** "6 200 vendredi, 7 450 samedi, 5 350 dimanche : 20 000 au total": the figures of one kind that lead up to it. */
export function totalProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity } = claim;
  if (!quantity) return [];
  const inSentence = figuresBefore(claim, figures, 0);
  const pool = (inSentence.length >= 2 ? inSentence : figuresBefore(claim, figures, 1)).filter(
    (f) =>
      !f.isCause &&
      (!f.isChange || f.quantity.unit.dimension === 'money') &&
      sameOrBare(f.quantity, quantity) &&
      f.quantity.unit.per === null &&
      f.quantity.value <= quantity.value &&
      !isPrice(f) &&
      !isFew(f) &&
      !isCompound(f) &&
      !isOtherThing(f, quantity),
  );
  const like = pool.filter(
    (f) =>
      f.quantity.unit.dimension === quantity.unit.dimension ||
      ['count', 'none'].includes(f.quantity.unit.dimension) ||
      !sameKind(f.quantity, quantity),
  );
  const run = like.filter((f) => f.quantity.value < quantity.value);
  // "110, 90, 480 and 123, 480 in all": the total told before, or one part told as all.
  const out: Proposal[] = [...(run.length < like.length ? [like] : []), run]
    .filter((terms) => terms.length >= 2)
    .map((terms) => ({
      operation: 'sum',
      inputs: terms.map((f) => ownInput(f, 'term')).reverse(),
      // Figures of the sentence before are its addends only perhaps.
      strength: inSentence.length < 2 ? 0.6 : terms.length >= 3 ? 0.92 : 0.82,
      rule: 'leading-up',
    }));
  const whole = figuresBefore(claim, figures, 2).filter(
    (f) =>
      f.sentence !== claim.sentence &&
      sameKind(f.quantity, quantity) &&
      f.quantity.value < quantity.value &&
      !f.isChange,
  );
  if (run.length < 2 && whole.length >= 2)
    out.push({
      operation: 'sum',
      inputs: whole.map((f) => ownInput(f, 'term')).reverse(),
      strength: 0.45,
      rule: 'figures-before',
    });
  return out;
}

/** "à elles trois": a small count in words is hardly an addend. */
const isFew = (f: OwnFigure): boolean => f.quantity.inWords && f.quantity.value < 13;

/** "a 72-hole total": joined to its noun a number says what kind of thing that is. */
const isCompound = ({ sentence, quantity }: OwnFigure): boolean =>
  sentence.text[quantity.number.end - sentence.start] === '-';

/** Matches do not add up to points: two counts of which each names its own thing. */
const isOtherThing = (f: OwnFigure, quantity: Quantity): boolean =>
  f.quantity.unit.dimension === 'count' && quantity.unit.dimension === 'count' && !sharesUnit(f, quantity);

/** "£35 apiece": a unit price is no addend. */
const isPrice = (f: OwnFigure): boolean =>
  f.sentence.cues.some((c) => c.kind === 'each' && c.start >= f.end && c.start - f.end < 4);

/** A level may be confirmed by parts told elsewhere; it is not refuted by them. */
export function elsewhereProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity } = claim;
  if (quantity?.form !== 'number') return [];
  const out: Proposal[] = [];
  const bySentence = new Map<number, OwnFigure[]>();
  for (const f of figures)
    if (
      f.quantity !== quantity &&
      !f.isChange &&
      !f.isCause &&
      sameKind(f.quantity, quantity) &&
      f.quantity.value < quantity.value &&
      f.sentence !== claim.sentence &&
      Math.abs(f.sentence.index - claim.sentence.index) <= 3
    ) {
      const list = bySentence.get(f.sentence.index);
      if (list) list.push(f);
      else bySentence.set(f.sentence.index, [f]);
    }
  for (const list of bySentence.values())
    if (list.length >= 2 && list.length <= 8)
      out.push({
        operation: 'sum',
        inputs: list.map((f) => ownInput(f, 'term')),
        // Members and clerks do not add up to cars, unless to the last of many digits.
        strength: list.every((f) => sharesUnit(f, quantity)) ? 0.5 : 0.4,
        rule: 'parts-elsewhere',
      });
  return out;
}
