/** Changes that name their base: "30 % more than the £70,000". */
import type { Claim } from '../extract/claim.ts';
import type { Pair } from './own-base.ts';
import { type OwnFigure, sameKind } from './own-figures.ts';
import { overlap } from './own-overlap.ts';

/** "30 % more than the £70,000", "2,8 fois la somme de 16 millions", "soit le double de 2022 (130)". */
export function namedBase(claim: Claim, figures: readonly OwnFigure[]): readonly Pair[] {
  const base = claim.other?.quantity;
  const edge = claim.quantity?.start ?? claim.start;
  const beside = figures
    .filter(
      (f) =>
        f.end <= edge &&
        !f.isChange &&
        claim.sentence.index - f.sentence.index <= 2 &&
        f.sentence.block.role === claim.sentence.block.role,
    )
    .reverse();
  if (base) {
    const before = figures.find((f) => f.quantity === base);
    // "rose 1 % as traffic grew by 9 %": a movement is no level that another one starts from.
    if (!before || (claim.kind === 'change' && before.isChange)) return [];
    const afters = beside.filter((f) => f !== before && sameKind(f.quantity, base));
    const own = afters.filter((f) => f.sentence === claim.sentence).slice(0, 4);
    if (own.length > 0)
      return own.map((after, i) => ({
        before,
        after,
        strength: (own.length === 1 ? 0.93 : 0.8) - 0.01 * i,
        rule: 'base-named',
      }));
    const strength = afters.length === 1 ? 0.74 : 0.62;
    return afters.slice(0, 4).map((after, i) => ({ before, after, strength: strength - 0.01 * i, rule: 'base-named' }));
  }
  if (claim.kind !== 'multiple' || claim.operations[0] !== 'multiple') return [];
  const after = beside.find((f) => f.sentence === claim.sentence && claim.start - f.end < 12);
  if (!after) return [];
  // "… monter à 4 320 tonnes, quatre fois plus": than a figure of the same noun told before.
  const bases = beside.filter(
    (f) =>
      f !== after &&
      sameKind(f.quantity, after.quantity) &&
      f.quantity.unit.code === after.quantity.unit.code &&
      perOf(f) === perOf(after),
  );
  const loose =
    bases.length > 0
      ? bases
      : beside.filter(
          (f) =>
            f !== after && sameKind(f.quantity, after.quantity) && f.quantity.unit.code === after.quantity.unit.code,
        );
  return loose.slice(0, 3).map((before, i) => ({
    before,
    after,
    // A base named on the other side ("as at the end of September") is not a figure told before.
    strength:
      (isNamedElsewhere(claim) ? 0.5 : loose.length === 1 && overlap([claim.sentence], before) > 0 ? 0.8 : 0.62) -
      0.02 * i,
    rule: 'told-before',
  }));
}

/** The other side of the comparison is told in words. */
const isNamedElsewhere = (claim: Claim): boolean =>
  (claim.other !== null && claim.other.quantity === null && claim.other.end - claim.other.start > 3) ||
  claim.sentence.periods.some((p) => p.start >= claim.end && p.start - claim.end < 30);

const perOf = (f: OwnFigure): string => f.quantity.unit.per?.code ?? '';
