/**
 * A headline against its text: "Council to spend £4.5m on harbour wall" above "The council will spend £5.4 million on a new
 * harbour wall". A headline may round, hedge and add up; no figure of the text, and no sum of them, must be its own.
 */
import type { Claim } from '../extract/claim.ts';
import { type OwnFigure, sameKind } from '../link/own-figures.ts';
import { exactly, meets } from '../quantities/interval.ts';
import type { Decision } from './decide.ts';
import { fitOf, isGood } from './lines.ts';
import { statedFor } from './stated.ts';

/** The place of a claim in the list, and the figure that tells it otherwise. */
export type Conflict = readonly [index: number, twin: OwnFigure];

/** Words of matter that a headline's change and the text's must share to be of one thing. */
const SHARED = 2;
/** … and a headline's amount, where its digits are other ones. */
const SHARED_OTHER = 4;
/** Part of the headline's words of matter that the text repeats. */
const COVERED = 0.75;
/** Figures of one kind in the text, at most, that are added up in every way. */
const MOST_ADDED = 10;

export function headlineConflicts(
  claims: readonly Claim[],
  decisions: readonly Decision[],
  figures: readonly OwnFigure[],
): readonly Conflict[] {
  return claims.flatMap((claim, i) => {
    if (claim.sentence.block.role !== 'headline' || decisions[i]?.verdict !== 'Not Enough Evidence') return [];
    return claim.kind === 'change' && claim.operations[0] === 'growth'
      ? otherChange(claim, i, claims, decisions, figures)
      : otherAmount(claim, i, claims, decisions, figures);
  });
}

/** "Traffic up 12 per cent" above "traffic grew by 21 per cent": no change in the text is the headline's. */
function otherChange(
  claim: Claim,
  index: number,
  claims: readonly Claim[],
  decisions: readonly Decision[],
  figures: readonly OwnFigure[],
): readonly Conflict[] {
  const { quantity } = claim;
  if (!quantity || claim.planned) return [];
  const told = claims.flatMap((c, i) =>
    c.kind === 'change' &&
    c.operations[0] === 'growth' &&
    c.quantity &&
    !c.planned &&
    c.sentence.block.role === 'body' &&
    c.direction === claim.direction
      ? [{ claim: c, quantity: c.quantity, i }]
      : [],
  );
  if (told.some((c) => meets(c.quantity.generous, quantity.generous))) return [];
  const same = told.find(
    (c) => decisions[c.i]?.verdict === 'Supported' && sharedMatter(claim, c.claim).length >= SHARED,
  );
  const twin = figures.find((f) => f.quantity === same?.quantity);
  return twin ? [[index, twin]] : [];
}

const AMOUNTS: ReadonlySet<string> = new Set(['level', 'total', 'change']);

function otherAmount(
  claim: Claim,
  index: number,
  claims: readonly Claim[],
  decisions: readonly Decision[],
  figures: readonly OwnFigure[],
): readonly Conflict[] {
  const { quantity } = claim;
  if (!quantity || !isAmount(claim)) return [];
  const own = figures.find((f) => f.quantity === quantity);
  const stated = statedFor({ ...claim, direction: null }, 'value', quantity.unit);
  const told = figures.filter((f) => f.sentence.block.role !== 'headline' && sameKind(f.quantity, quantity));
  const fits = (value: number): boolean => stated !== null && isNear(stated, value);
  if (
    !own ||
    !stated ||
    someSum(
      told.slice(0, MOST_ADDED).map((f) => f.quantity.value),
      fits,
    )
  )
    return [];
  if (told.some((f) => fits(f.quantity.value))) return [];
  const twin = claims.findIndex(
    (c, i) =>
      c.quantity !== null &&
      isAmount(c) &&
      c.sentence.block.role === 'body' &&
      c.kind === claim.kind &&
      sameKind(c.quantity, quantity) &&
      decisions[i]?.verdict !== 'Refuted' &&
      isOfOneThing(claim, c),
  );
  const figure = figures.find((f) => f.quantity === claims[twin]?.quantity);
  if (!figure) return [];
  const open = decisions[twin]?.verdict === 'Not Enough Evidence';
  return [[index, figure], ...(open ? [[twin, own] as const] : [])];
}

const isAmount = ({ kind, quantity, same }: Claim): boolean =>
  AMOUNTS.has(kind) &&
  !same &&
  quantity?.form === 'number' &&
  !quantity.bounds &&
  !(quantity.inWords && quantity.value < 13) &&
  !['percent', 'percentage-point', 'time', 'age'].includes(quantity.unit.dimension);

const isNear = (stated: NonNullable<ReturnType<typeof statedFor>>, value: number): boolean => {
  const fit = fitOf(stated, exactly(value));
  return isGood(fit) || fit === 'between';
};

/** Whether some of the values add up to what fits. */
function someSum(values: readonly number[], fits: (sum: number) => boolean): boolean {
  for (let chosen = 1; chosen < 2 ** values.length; chosen++) {
    let sum = 0;
    for (const [i, value] of values.entries()) if (chosen & (1 << i)) sum += value;
    if (fits(sum)) return true;
  }
  return false;
}

/** Digits in another order, or the same at another scale, of one thing; or one thing told in nearly the same words. */
function isOfOneThing(headline: Claim, body: Claim): boolean {
  const [a, b] = [headline.quantity?.value ?? 0, body.quantity?.value ?? 0];
  const shared = sharedMatter(headline, body);
  const ratio = b / a;
  if (digitsOf(a) === digitsOf(b)) return shared.length >= SHARED;
  const all = matterOf(headline).size;
  return shared.length >= SHARED_OTHER && shared.length >= all * COVERED && ratio > 0.5 && ratio < 2;
}

/** Digits of a number without its zeros and marks, sorted: equal for 8 500 and 5 800, 230 and 203. */
export const digitsOf = (value: number): string =>
  String(value).replace(/\D/g, '').replace(/0/g, '').split('').sort().join('');

const matterOf = ({ sentence, start, end }: Claim): ReadonlySet<string> =>
  new Set(
    sentence.words
      .filter((w) => !w.isFunction && !w.isNumber && (w.start < start || w.start >= end))
      .map((w) => w.stem),
  );

const sharedMatter = (a: Claim, b: Claim): readonly string[] => {
  const words = new Set(b.sentence.words.map((w) => w.stem));
  return [...matterOf(a)].filter((stem) => words.has(stem));
};
