/** Shares from the article's own figures: part and whole beside the share, the whole named again, what is left of 100. */
import type { Claim } from '../extract/claim.ts';
import { isPhrase, phraseAtStart } from '../extract/phrases.ts';
import { cueBefore, cueRightBefore } from '../extract/surroundings.ts';
import type { Word } from '../extract/words.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { sameUnit } from '../quantities/units.ts';
import { type OwnFigure, ownInput, sameKind } from './own-figures.ts';
import { looseShares, nearestWords } from './own-loose-shares.ts';
import { figuresBefore, isOneKind, type Proposal, sharesUnit } from './own-proposals.ts';
import { sharesLeft } from './own-remainders.ts';
import { outOfBefore, wholeNamedAgain } from './own-told-shares.ts';
import { shareSides } from './share-sides.ts';

export function shareProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity, other } = claim;
  if (!quantity) return [];
  const out: Proposal[] = [];
  if (claim.remaining) return sharesLeft(claim, figures);
  // "il en pesait la moitié il y a un an": another time than that of the figures before.
  if (
    claim.sentence.periods.some(
      (p) => p.start >= quantity.end && p.start - quantity.end <= 2 && (p.monthsBack ?? 0) > 0,
    )
  )
    return [];
  const before = figuresBefore(claim, figures, 3).filter((f) => f.quantity.unit.dimension !== 'percent' && !f.isChange);
  const near = before.filter((f) => f.sentence === claim.sentence);
  if (near.length > 0 && isOfWhich(claim, quantity)) return [];
  const explicit = other?.quantity ? figures.find((f) => f.quantity === other.quantity) : null;
  if (explicit) {
    const part =
      near.find((f) => sameKind(f.quantity, explicit.quantity) && f.quantity.value < explicit.quantity.value * 1.5) ??
      null;
    if (part)
      out.push({
        operation: 'share',
        inputs: [ownInput(explicit, 'whole'), ownInput(part, 'part')],
        strength: claim.same ? 0.97 : sharesUnit(part, explicit.quantity) || toldBehind(claim, part) ? 0.9 : 0.5,
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
  const counted = partOfMany(claim, near) ?? outOfBefore(claim);
  if (counted) return [counted];
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
    (f) =>
      f !== part &&
      f.quantity.value > part.quantity.value &&
      (apposed ? sameKind(f.quantity, part.quantity) : isOneKind(part, f)),
  );
  const again = apposed ? wholeNamedAgain(claim, figures, part) : null;
  if (again) return [again];
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
  const strength = (whole: OwnFigure): number => {
    if (!apposed) return toldBehind(claim, part) ? 0.62 : 0.5;
    // "en compte 630, soit la moitié": the part leaves out the noun of the whole.
    if (!other && claim.same && part.quantity.unit.dimension === 'none' && whole.nouns.length > 0) return 0.62;
    return isMeant(claim, whole) || isCounted(quantity, whole) ? 0.86 : 0.58;
  };
  for (const [i, whole] of wholes.slice(0, 4).entries())
    out.push({
      operation: 'share',
      inputs: [ownInput(whole, 'whole'), ownInput(part, 'part')],
      strength: strength(whole) * (1 - 0.02 * i),
      rule: 'figure-before',
    });
  return out;
}

/** "half of the pupils": read as one quantity, the fraction names the thing that the whole counts. */
const isCounted = ({ unit }: Quantity, { quantity }: OwnFigure): boolean =>
  unit.noun !== '' &&
  quantity.unit.dimension === 'count' &&
  sameUnit({ dimension: 'count', code: unit.noun, noun: unit.noun, per: null }, { ...quantity.unit, per: null });

/** "9 deaths among 4,500 patients, a rate of 0.2 %"; "of the 800 pupils, 300, or 37.5 %". */
function partOfMany(claim: Claim, near: readonly OwnFigure[]): Proposal | null {
  const [last, first, ...others] = near;
  if (!first || !last || !claim.quantity || others.length > 0 || !sameKind(first.quantity, last.quantity)) return null;
  const pair = saysOutOf(claim, first, last)
    ? { part: first, whole: last }
    : claim.same && opensWith(claim, first)
      ? { part: last, whole: first }
      : null;
  if (!pair || pair.part.quantity.value >= pair.whole.quantity.value) return null;
  return {
    operation: 'share',
    inputs: [ownInput(pair.whole, 'whole'), ownInput(pair.part, 'part')],
    strength: 0.87,
    rule: 'part-and-whole',
  };
}

/** "9 deaths AMONG 4,500 patients", told again as a rate. */
function saysOutOf({ sentence, quantity, same }: Claim, part: OwnFigure, whole: OwnFigure): boolean {
  const between = sentence.text.slice(part.end - sentence.start, whole.start - sentence.start);
  const { outOf, rates } = sentence.pack.cues.beside;
  if (phraseAtStart(between, outOf) === null || between.length > BESIDE) return false;
  const words = sentence.words.filter((w) => w.start >= whole.end && w.end <= (quantity?.start ?? 0));
  return same || words.slice(-RATE_NOUN).some((w) => rates.includes(w.folded));
}

/** "OF THE 800 pupils, …" at the head of the sentence. */
function opensWith({ sentence }: Claim, whole: OwnFigure): boolean {
  const head = sentence.text.slice(0, whole.start - sentence.start);
  return head.length < BESIDE && phraseAtStart(head, sentence.pack.cues.beside.outOf) !== null;
}

/** Letters between a part and its whole, and words between a rate and its number. */
const BESIDE = 24;
const RATE_NOUN = 4;

/** "1 million tonnes, half OF WHICH palm oil", « DONT la moitié »: the figure before is the whole, and the part is not told. */
const isOfWhich = ({ sentence }: Claim, quantity: Quantity): boolean =>
  cueBefore(sentence, quantity, ['parts', 'among'], 1) !== null ||
  sentence.cues.some(
    (c) => (c.kind === 'parts' || c.kind === 'among') && c.start >= quantity.end && c.start - quantity.end <= 1,
  );

/** "62 sont des producteurs, la moitié": the share stands alone behind its part. */
function toldBehind({ sentence, quantity }: Claim, part: OwnFigure): boolean {
  if (!quantity || part.sentence !== sentence) return false;
  const between = sentence.text.slice(part.end - sentence.start, quantity.start - sentence.start);
  const mark = part.end + between.search(/[,:(–—][^,:(–—]*$/u);
  const behind = sentence.words.filter((w) => w.start >= mark && w.end <= quantity.start);
  return mark >= part.end && behind.length <= 2 && behind.every((w) => w.isFunction);
}

/** "7, or 45 % of them", "of the field": what points back is the figure before; "of GDP", "of world output" names its own whole. */
function isMeant(claim: Claim, whole: OwnFigure): boolean {
  if (claim.other === null || namesTotal(claim)) return false;
  const nouns = namesOfWhole(claim);
  const [noun] = nouns;
  if (!noun && isRelative(claim)) return false;
  return (
    !noun ||
    (nouns.length === 1 && isDefinite(claim, noun) && !isMany(noun)) ||
    nouns.every((n) => isWordOf(claim, whole, n))
  );
}

/** "a third of WHAT WAS RECYCLED": a clause names the whole. */
const isRelative = ({ sentence, other }: Claim): boolean => {
  const words = sentence.words.filter((w) => w.start >= (other?.start ?? sentence.end)).slice(1, 3);
  return words.some((w) => sentence.pack.text.relatives.includes(w.folded));
};

/** "45 % of the BOYS": people or things of their own, where "of the field" is all that was told. */
const isMany = ({ folded }: Word): boolean => /[^s]s$|x$/u.test(folded);

const isDefinite = ({ sentence }: Claim, word: Word): boolean =>
  sentence.cues.some((c) => c.kind === 'definite' && c.to === sentence.words.indexOf(word));

/** "a quarter of the total": of which total is for the reader to know. */
const namesTotal = ({ sentence, other }: Claim): boolean =>
  other !== null &&
  sentence.cues.some(
    (c) => (c.kind === 'total' || c.kind === 'whole') && c.start >= other.start && c.start - other.start < 16,
  );

/** "un quart de ce budget": the figure told with the same noun. */
function demonstratedWhole(claim: Claim, before: readonly OwnFigure[], part: OwnFigure): OwnFigure | null {
  const nouns = namesOfWhole(claim);
  if (nouns.length === 0) return null;
  return (
    before.find(
      (f) =>
        f !== part &&
        sameKind(f.quantity, part.quantity) &&
        f.quantity.value > part.quantity.value &&
        nouns.every((n) => isWordOf(claim, f, n)),
    ) ?? null
  );
}

/** Words that name the whole, the first two of matter: "of the BUDGET"; none for "of them", "of the total". */
const namesOfWhole = (claim: Claim): readonly Word[] =>
  claim.other === null
    ? []
    : shareSides(claim)
        .wholeWords.filter((w) => !covered(claim, w))
        .slice(0, 2);

const covered = ({ sentence }: Claim, word: Word): boolean =>
  sentence.cues.some(
    (c) => ['total', 'whole', 'carriedOver'].includes(c.kind) && c.start <= word.start && word.end <= c.end,
  );

/** A word that stands with a figure, and not among those that name the whole of the claim itself. */
function isWordOf(claim: Claim, figure: OwnFigure, noun: Word): boolean {
  const own = shareSides(claim).whole;
  return nearestWords(figure).some(
    (w) =>
      !(own && w.start >= own.start && w.end <= own.end) &&
      (w.stem === noun.stem || w.concepts.some((c) => noun.concepts.includes(c))),
  );
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
