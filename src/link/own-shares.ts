/** Shares from the article's own figures: part and whole beside the share, the whole named again, what is left of 100. */
import type { Claim } from '../extract/claim.ts';
import { isPhrase } from '../extract/phrases.ts';
import { cueRightBefore } from '../extract/surroundings.ts';
import type { Input } from '../verify/recomputation.ts';
import { evaluate } from './operations.ts';
import { type OwnFigure, ownInput, sameKind } from './own-figures.ts';
import { figuresBefore, type Proposal, sharedWords } from './own-proposals.ts';

export function shareProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity, other } = claim;
  if (!quantity) return [];
  const out: Proposal[] = [];
  if (claim.remaining) return remainderProposals(claim, figures);
  // "il en pesait la moitié il y a un an": another time than that of the figures before.
  if (
    claim.sentence.periods.some(
      (p) => p.start >= quantity.end && p.start - quantity.end <= 2 && (p.monthsBack ?? 0) > 0,
    )
  )
    return [];
  const before = figuresBefore(claim, figures, 3).filter((f) => f.quantity.unit.dimension !== 'percent' && !f.isChange);
  const near = before.filter((f) => f.sentence === claim.sentence);
  const explicit = other?.quantity ? figures.find((f) => f.quantity === other.quantity) : null;
  if (explicit) {
    const part =
      near.find((f) => sameKind(f.quantity, explicit.quantity) && f.quantity.value < explicit.quantity.value * 1.5) ??
      null;
    if (part)
      out.push({
        operation: 'share',
        inputs: [ownInput(explicit, 'whole'), ownInput(part, 'part')],
        strength: claim.same ? 0.97 : 0.9,
        rule: 'part-and-whole',
      });
    return out;
  }
  const told = toldAfter(claim, figures);
  if (told)
    return before
      .filter((f) => sameKind(f.quantity, told.quantity) && f.quantity.value > told.quantity.value)
      .slice(0, 4)
      .map((whole, i) => ({
        operation: 'share',
        inputs: [ownInput(whole, 'whole'), ownInput(told, 'part')],
        strength: 0.66 - 0.01 * i,
        rule: 'part-and-whole',
      }));
  const part = near[0];
  if (!part) return claim.same ? out : looseShares(claim, before);
  const apposed =
    isPhrase(
      claim.sentence.text
        .slice(part.end - claim.sentence.start, quantity.start - claim.sentence.start)
        .replace(/^[\s,:;(–—-]+/u, ''),
      ['', ...claim.sentence.pack.cues.beside.apposed],
    ) || claim.same;
  const wholes = before.filter(
    (f) => f !== part && sameKind(f.quantity, part.quantity) && f.quantity.value > part.quantity.value,
  );
  const demonstrative = demonstratedWhole(claim, before, part);
  if (demonstrative)
    return [
      {
        operation: 'share',
        inputs: [ownInput(demonstrative, 'whole'), ownInput(part, 'part')],
        strength: apposed ? 0.93 : 0.75,
        rule: 'whole-named',
      },
    ];
  // Only words that name the whole ("of the field") promise that it is the figure before.
  const strength = apposed ? (other && !namesTotal(claim) ? 0.86 : 0.66) : 0.55;
  for (const [i, whole] of wholes.slice(0, 4).entries())
    out.push({
      operation: 'share',
      inputs: [ownInput(whole, 'whole'), ownInput(part, 'part')],
      strength: strength * (1 - 0.02 * i),
      rule: 'figure-before',
    });
  return out;
}

/** "a quarter of the total": of which total is for the reader to know. */
const namesTotal = ({ sentence, other }: Claim): boolean =>
  other !== null &&
  sentence.cues.some(
    (c) => (c.kind === 'total' || c.kind === 'whole') && c.start >= other.start && c.start - other.start < 16,
  );

/** "un quart de ce budget": the figure told with the same noun. */
function demonstratedWhole(claim: Claim, before: readonly OwnFigure[], part: OwnFigure): OwnFigure | null {
  if (!claim.other) return null;
  const nouns = claim.sentence.words
    .filter(
      (w) => w.start >= (claim.other?.start ?? 0) && w.end <= (claim.other?.end ?? 0) && !w.isFunction && !w.isNumber,
    )
    .slice(0, 2);
  return (
    before.find(
      (f) =>
        f !== part &&
        sameKind(f.quantity, part.quantity) &&
        f.quantity.value > part.quantity.value &&
        nouns.some((n) => f.words.some((w) => w.stem === n.stem)),
    ) ?? null
  );
}

/** "Les actions pèsent 60 % de l'enveloppe": part by its words, whole by its own; a match confirms, a miss proves nothing. */
function looseShares(claim: Claim, before: readonly OwnFigure[]): readonly Proposal[] {
  const out: Proposal[] = [];
  const pool = before.slice(0, 6);
  for (const part of pool)
    for (const whole of pool) {
      if (part === whole || !sameKind(part.quantity, whole.quantity) || whole.quantity.value <= part.quantity.value)
        continue;
      out.push({
        operation: 'share',
        inputs: [ownInput(whole, 'whole'), ownInput(part, 'part')],
        strength: sharedWords(claim, part) > 0 ? 0.5 : 0.36,
        rule: 'two-before',
      });
    }
  for (const part of pool) {
    const siblings = pool.filter((f) => f.sentence === part.sentence && sameKind(f.quantity, part.quantity));
    if (siblings.length < 2 || sharedWords(claim, part) === 0) continue;
    const whole = siblings.map((f) => ownInput(f, 'term'));
    const sum = evaluate('sum', whole);
    const first = whole[0];
    if (!sum || !first) continue;
    out.push({
      operation: 'share',
      inputs: [
        {
          ...first,
          role: 'whole',
          label: whole.map((i) => i.label).join(' + '),
          value: sum.value,
          interval: sum.interval,
          observations: whole.flatMap((i) => i.observations),
        },
        ownInput(part, 'part'),
      ],
      strength: 0.5,
      rule: 'one-of-sum',
    });
  }
  return out;
}

/** "The remaining 20 %": what is left of 100 after the shares just told. */
function remainderProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const shares = figuresBefore(claim, figures, 1).filter((f) => f.quantity.unit.dimension === 'percent' && !f.isChange);
  if (shares.length < 2) return [];
  const sum = shares.reduce((total, f) => total + f.quantity.value, 0);
  if (sum >= 100) return [];
  const inputs = shares.map((f) => ownInput(f, 'term'));
  const first = inputs[0];
  if (!first) return [];
  const rest: Input = {
    role: 'own',
    label: `100 − (${shares
      .map((f) => f.quantity.value)
      .reverse()
      .join(' + ')})`,
    value: 100 - sum,
    interval: {
      min: 100 - inputs.reduce((t, i) => t + i.interval.max, 0),
      max: 100 - inputs.reduce((t, i) => t + i.interval.min, 0),
    },
    unit: first.unit,
    observations: inputs.flatMap((i) => i.observations),
  };
  return [{ operation: 'value', inputs: [rest], strength: 0.95, rule: 'remainder' }];
}

/** Letters between a share and the amount that tells it again. */
const RIGHT_AFTER = 16;

/** "About one passenger in five, or 100,000 people": the part, told right after its share. */
const toldAfter = (claim: Claim, figures: readonly OwnFigure[]): OwnFigure | null =>
  figures.find(
    (f) =>
      f.sentence === claim.sentence &&
      f.start >= claim.end &&
      f.start - claim.end < RIGHT_AFTER &&
      cueRightBefore(f.sentence, f.quantity, 'same') !== null,
  ) ?? null;
