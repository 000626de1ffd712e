/**
 * Changes whose base stands behind them, "$96 million, up 18 % FROM $88.9 MILLION", « en baisse de 23 % par rapport à 2023
 * (47,9 MILLIONS) »; and changes told in amounts as well, with the level they lead to: "rose 49 POINTS, or 0.6 %, to 8,254".
 */
import type { Claim } from '../extract/claim.ts';
import { cueRightBefore, cuesIn, trendOf } from '../extract/surroundings.ts';
import { interval } from '../quantities/interval.ts';
import type { Direction, Quantity, Span } from '../quantities/quantity.ts';
import type { Input } from '../verify/recomputation.ts';
import type { Pair } from './own-base.ts';
import { type OwnFigure, ownInput, sameKind } from './own-figures.ts';
import type { Proposal } from './own-proposals.ts';
import { hasOwnSubject } from './own-subject.ts';

/** Letters from a change to the base in brackets behind it: "par rapport à la semaine précédente (". */
const REACH = 60;

export function baseBehind(claim: Claim, figures: readonly OwnFigure[]): readonly Pair[] {
  const { sentence, quantity, kind } = claim;
  if (!quantity || kind !== 'change' || claim.other?.quantity) return [];
  const own = figures.filter((f) => f.sentence === sentence && f.quantity !== quantity);
  const before = own.find((f) => f.start >= quantity.end);
  if (!before || before.isChange || !(isInBrackets(claim, before) || isFrom(claim, before))) return [];
  const told = own.filter((f) => f.end <= claim.start).reverse();
  const after = told.find((f) => isLike(f.quantity, before.quantity) && !f.isChange);
  if (!after || told[0] !== after || isOwnStatement(claim, after)) return [];
  return [{ before, after, strength: TOLD, rule: 'base-named' }];
}

const TOLD = 0.88;

/** One kind, or the base told without the unit: "36.9 million hectolitres, down 23 % from 47.9 million". */
const isLike = (level: Quantity, base: Quantity): boolean =>
  sameKind(level, base) ||
  (base.unit.dimension === 'none' &&
    !['percent', 'percentage-point', 'multiple', 'time'].includes(level.unit.dimension));

/** "up 5 % on 2023 (€3.25bn)": the base alone fills the brackets, and what is before them tells a time or a comparison. */
function isInBrackets({ sentence, quantity }: Claim, base: OwnFigure): boolean {
  const from = quantity?.end ?? base.start;
  const between = sentence.text.slice(from - sentence.start, base.start - sentence.start);
  if (between.length > REACH || !/^[^,;:()]*\($/u.test(between)) return false;
  if (!/^\s*\)/u.test(sentence.text.slice(base.end - sentence.start))) return false;
  const span: Span = { start: from, end: base.start };
  return (
    cuesIn(sentence, span, 'than').length > 0 ||
    sentence.periods.some((p) => p.start >= span.start && p.end <= span.end)
  );
}

/** "up 18 % FROM $88.9 million", « en hausse de 18 %, CONTRE 88,9 millions »: nothing but the word between. */
function isFrom({ sentence, quantity }: Claim, base: OwnFigure): boolean {
  const cue = cueRightBefore(sentence, base.quantity, 'from', 'than');
  if (!cue || !quantity || sentence.pack.cues.by.includes(cue.phrase)) return false;
  return (
    cue.start >= quantity.end &&
    /^[\s,]*$/u.test(sentence.text.slice(quantity.end - sentence.start, cue.start - sentence.start))
  );
}

/** The change is of something else than the level before it: "sales were $96 million and PROFIT ROSE 18 % from …". */
const isOwnStatement = (claim: Claim, level: OwnFigure): boolean =>
  claim.sentence.text.slice(level.end - claim.sentence.start, claim.start - claim.sentence.start).includes(';') ||
  hasOwnSubject(claim.sentence, level, claim);

/** A percentage beside the amount that it tells again and the level that the amount leads to, in any order but level first. */
export function amountBeside(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { sentence, quantity, kind } = claim;
  if (!quantity || kind !== 'change' || quantity.unit.dimension !== 'percent') return [];
  const own = figures.filter((f) => f.sentence === sentence && f.quantity.unit.dimension !== 'time');
  const at = own.findIndex((f) => f.quantity === quantity);
  if (at === -1) return [];
  const triples: readonly (readonly [number, number])[] = [
    [-1, 1],
    [1, 2],
    [-2, -1],
  ];
  return triples.flatMap(([amountAt, levelAt]) => {
    const amount = own[at + amountAt];
    const level = own[at + levelAt];
    if (!amount || !level || !isToldAgain(claim, amount) || !leadsTo(claim, amount, level)) return [];
    const direction = directionOf(amount) ?? claim.direction;
    const before = direction === null ? null : baseOf(amount, level, direction);
    return before
      ? [
          {
            operation: 'growth' as const,
            inputs: [before, ownInput(level, 'after')],
            strength: TOLD,
            rule: 'ends-beside',
          },
        ]
      : [];
  });
}

/** "49 points, OR 0.6 %", "by £1.11 to £8.60, a rise of 14.8 %": the later of the two tells the other again. */
function isToldAgain({ sentence, quantity, start, end, same }: Claim, amount: OwnFigure): boolean {
  if (!quantity) return false;
  if (amount.start >= end) return cueRightBefore(sentence, amount.quantity, 'same') !== null;
  if (!amount.isChange) return false;
  return same || /,\s*\p{L}{0,6}\s*$/u.test(sentence.text.slice(amount.end - sentence.start, start - sentence.start));
}

/** The level is what the change arrives at, in the amount's own unit, and much larger. */
function leadsTo({ sentence, start, end }: Claim, amount: OwnFigure, level: OwnFigure): boolean {
  if (cueRightBefore(sentence, level.quantity, 'to') === null || level.isChange) return false;
  const points = amount.quantity.unit.dimension === 'percentage-point';
  const isIndex = points && ['none', 'count', 'percentage-point'].includes(level.quantity.unit.dimension);
  if (!(isIndex || (!points && sameKind(amount.quantity, level.quantity)))) return false;
  const from = Math.min(start, amount.start);
  const to = Math.max(end, level.end, amount.end);
  return (
    Math.abs(amount.quantity.value) < level.quantity.value &&
    !sentence.text.slice(from - sentence.start, to - sentence.start).includes(';')
  );
}

const directionOf = (amount: OwnFigure): Direction | null =>
  trendOf({ sentence: amount.sentence, clause: amount.clause, quantity: amount.quantity, cue: null })?.direction ??
  amount.quantity.direction;

/** What the level was before the amount came to it. */
function baseOf(amount: OwnFigure, level: OwnFigure, direction: Direction): Input {
  const [change, end] = [ownInput(amount, 'before'), ownInput(level, 'before')];
  const sign = direction === 'down' ? 1 : -1;
  const size = Math.abs(change.value);
  const half = (change.interval.max - change.interval.min) / 2;
  const moved = (value: number): number => value + sign * size;
  return {
    ...end,
    label: `${end.label} ${sign === 1 ? '+' : '−'} ${change.label}`,
    value: moved(end.value),
    interval: interval(moved(end.interval.min) - half, moved(end.interval.max) + half),
    observations: [...end.observations, ...change.observations],
  };
}
