/** Shares from the article's own figures: part and whole beside the share, the whole named again, what is left of 100. */
import type { Claim } from '../extract/claim.ts';
import { isPhrase, phraseAtStart } from '../extract/phrases.ts';
import { cueBefore, cueRightBefore } from '../extract/surroundings.ts';
import type { Word } from '../extract/words.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { sameUnit } from '../quantities/units.ts';
import { type OwnFigure, ownInput, sameKind, sameOrBare } from './own-figures.ts';
import { looseShares, nearestWords } from './own-loose-shares.ts';
import { figuresBefore, isOfThem, isOneKind, type Proposal, sharesUnit } from './own-proposals.ts';
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
  if (near.length > 0 && isOfWhich(claim, quantity, near[0])) return [];
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
  const counted = partOfMany(claim, near);
  if (counted.length > 0) return counted;
  const outOf = outOfBefore(claim);
  if (outOf) return [outOf];
  const part = near[0];
  if (!part) return claim.same ? out : looseShares(claim, before);
  const apposed =
    isPhrase(
      claim.sentence.text
        .slice(part.end - claim.sentence.start, quantity.start - claim.sentence.start)
        .replace(/^[\s,:;(–—-]+/u, ''),
      ['', ...claim.sentence.pack.cues.beside.apposed],
    ) || claim.same;
  const ofThem = isOfThem(part);
  const larger = before.filter(
    (f) =>
      f !== part &&
      f.quantity.value > part.quantity.value &&
      f.quantity.unit.per === null &&
      (apposed ? sameOrBare(f.quantity, part.quantity) : isOneKind(part, f)),
  );
  // "2,200 trees, among them 1,100 oaks, 770 beeches and 330 pines": of parts told in a row none is the whole of another.
  const largest = Math.max(...larger.filter((f) => f.sentence === part.sentence).map((f) => f.quantity.value));
  const wholes = larger.filter((f) => f.sentence !== part.sentence || f.quantity.value === largest);
  const ofThose = ofThem ? wholes.find((f) => f.sentence !== part.sentence) : undefined;
  if (ofThose && (apposed || namesRate(claim))) return partAndRest(claim, ofThose, part, 0.82);
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
    if (apposed && (isMeant(claim, whole) || isCounted(claim, quantity, whole))) return 0.86;
    // "soit 61 % des dépenses de fonctionnement" has another whole than the budget told before.
    const isOpen = claim.other === null || namesTotal(claim);
    const isPromised = isOpen && (apposed ? claim.same : sharesOut(claim, part));
    if (isPromised && wholes.length === 1) return isOneNoun(part, whole) ? 0.76 : 0.62;
    return isPromised ? 0.6 : apposed ? 0.58 : toldBehind(claim, part) ? 0.62 : 0.5;
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

/** "half of the pupils", "one MEMBER in three": the share names the thing that the whole counts. */
const isCounted = ({ sentence }: Claim, { unit, number }: Quantity, { quantity, nouns }: OwnFigure): boolean =>
  quantity.unit.dimension === 'count' &&
  ((unit.noun !== '' &&
    sameUnit({ dimension: 'count', code: unit.noun, noun: unit.noun, per: null }, { ...quantity.unit, per: null })) ||
    sentence.words.some(
      (w) => w.start >= number.start && w.end <= number.end && !w.isFunction && nouns.some((n) => n.stem === w.stem),
    ));

/** The part counts what the whole does, or leaves its noun out. */
const isOneNoun = (part: OwnFigure, whole: OwnFigure): boolean =>
  part.quantity.unit.dimension === 'none' || sharesUnit(part, whole.quantity);

/** "Pensioners, of whom 4,980 came, MADE UP 12 % of the total": a verb of sharing stands between the part and its share. */
const sharesOut = ({ sentence, quantity, other }: Claim, part: OwnFigure): boolean =>
  other !== null &&
  sentence.cues.some((c) => c.kind === 'share' && c.start >= part.end && c.end <= (quantity?.start ?? 0));

/** "a SURVIVAL RATE of 92 %". */
const namesRate = ({ sentence, quantity }: Claim, from = 0): boolean =>
  sentence.words
    .filter((w) => w.start >= from && w.end <= (quantity?.start ?? 0))
    .slice(-RATE_NOUN)
    .some((w) => sentence.pack.cues.beside.rates.includes(w.folded));

/** Of 1,500 chicks 120 died: a rate that is named so may be of them or of the others, and it must fit one of the two. */
function partAndRest(claim: Claim, whole: OwnFigure, part: OwnFigure, strength: number): readonly Proposal[] {
  const inputs = [ownInput(whole, 'whole'), ownInput(part, 'part')];
  const share: Proposal = { operation: 'share', inputs, strength, rule: 'part-and-whole' };
  if (!namesRate(claim, part.end)) return [share];
  const stated = claim.quantity?.value ?? 0;
  const given = (part.quantity.value / whole.quantity.value) * 100;
  const isRest = Math.abs(stated - (100 - given)) < Math.abs(stated - given);
  const rest: Proposal = { ...share, operation: 'rest', strength: strength + (isRest ? 0.01 : -0.01) };
  return [share, rest];
}

/** "9 deaths among 4,500 patients, a rate of 0.2 %"; "of the 800 pupils, 300, or 37.5 %"; "546 of 700 candidates: 78 %". */
function partOfMany(claim: Claim, near: readonly OwnFigure[]): readonly Proposal[] {
  const [last, first, ...others] = near;
  if (!first || !last || !claim.quantity || !sameKind(first.quantity, last.quantity)) return [];
  const pair =
    saysOutOf(claim, first, last) && (others.length === 0 || opensRight(claim, last))
      ? { part: first, whole: last }
      : others.length === 0 && (claim.same || namesRate(claim, last.end)) && opensWith(claim, first)
        ? { part: last, whole: first }
        : null;
  if (!pair || pair.part.quantity.value >= pair.whole.quantity.value) return [];
  return partAndRest(claim, pair.whole, pair.part, 0.87);
}

/** "546 of 700 candidates: 78 %", "(78 %)": nothing but a mark between the whole and its share. */
function opensRight({ sentence, quantity, same }: Claim, whole: OwnFigure): boolean {
  const between = sentence.text.slice(whole.end - sentence.start, (quantity?.start ?? 0) - sentence.start);
  return same || /^\s*[:(,–—]\s*$/u.test(between);
}

/** "9 deaths AMONG 4,500 patients", told again as a rate. */
function saysOutOf(claim: Claim, part: OwnFigure, whole: OwnFigure): boolean {
  const { sentence } = claim;
  const between = sentence.text.slice(part.end - sentence.start, whole.start - sentence.start);
  const { outOf } = sentence.pack.cues.beside;
  if (phraseAtStart(between, outOf) === null || between.length > BESIDE) return false;
  return claim.same || namesRate(claim, whole.end) || opensRight(claim, whole);
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
const isOfWhich = ({ sentence }: Claim, quantity: Quantity, figure: OwnFigure | undefined): boolean =>
  // "4,920 OF THEM, or one in five": of the whole before, and the part is told.
  (cueBefore(sentence, quantity, ['parts', 'among'], 1) !== null && !(figure && isOfThem(figure))) ||
  sentence.cues.some(
    (c) =>
      (c.kind === 'parts' || c.kind === 'among') &&
      c.start >= quantity.end &&
      c.start - quantity.end <= 1 &&
      // "880 oaks (40 % of them)": the part stands before the bracket.
      sentence.text[c.end - sentence.start] !== ')',
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
  sentence.cues.some(
    (c) =>
      c.kind === 'definite' &&
      c.to === sentence.words.indexOf(word) &&
      // "60 % of ITS target": a whole of its own.
      !sentence.pack.cues.beside.possessives.includes(c.phrase),
  );

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
  const named = before.filter(
    (f) =>
      f !== part &&
      sameOrBare(f.quantity, part.quantity) &&
      f.quantity.value > part.quantity.value &&
      nouns.every((n) => isWordOf(claim, f, n)),
  );
  // In a list the words are those of all: the whole is the largest.
  const beside = named.filter((f) => f.sentence === named[0]?.sentence);
  return beside.sort((a, b) => b.quantity.value - a.quantity.value)[0] ?? null;
}

/** Words that name the whole, the first two of matter: "of the BUDGET"; none for "of them", "of the total". */
const namesOfWhole = (claim: Claim): readonly Word[] =>
  claim.other === null
    ? ownNouns(claim)
    : shareSides(claim)
        .wholeWords.filter((w) => !covered(claim, w))
        .slice(0, 2);

/** "two thirds of the spending" may be read as one quantity with its noun. */
const ownNouns = ({ sentence, quantity }: Claim): readonly Word[] =>
  quantity === null || quantity.form === 'number'
    ? []
    : sentence.words.filter((w) => w.start >= quantity.number.end && w.end <= quantity.end && !w.isFunction);

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
