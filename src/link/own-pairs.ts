/**
 * Before and after, in the article's own words: "grew 32 %, from 64 to 96"; "£91,000, 30 % more than the £70,000"; and,
 * across sentences, figures of one measure at two times ("15,000 at the end of 2023 … nearly 40,000 in Q1").
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading, SentenceReading } from '../extract/reading.ts';
import { cueRightBefore } from '../extract/surroundings.ts';
import { sameUnit } from '../quantities/units.ts';
import type { Input, Operation } from '../verify/recomputation.ts';
import { sentencesBefore } from './context.ts';
import { hasNamedBase, isOfOtherTime, type Pair } from './own-base.ts';
import { indexAt, type OwnFigure, ownInput, sameKind } from './own-figures.ts';
import { areOfOneMeasure, nothingNamedBetween } from './own-measure.ts';
import { namedBase } from './own-named-base.ts';
import { overlap } from './own-overlap.ts';
import type { Proposal } from './own-proposals.ts';
import { hasOwnSubject, namesOthers } from './own-subject.ts';
import { amountBeside, baseBehind } from './own-told-base.ts';

export function ownPairs(reading: DocumentReading, claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const pairs = [
    ...statedPairs(claim, figures),
    ...againstPairs(claim, figures),
    ...namedBase(claim, figures),
    ...baseBehind(claim, figures),
    ...acrossSentences(reading, claim, figures),
  ];
  // "… from 80 to 120, then fell back 25 %": a pair that moves the other way is hardly the claim's own.
  const sound = pairs
    .filter((p) => !isOfOtherTime(claim, p.before, p.after))
    .flatMap((p) =>
      isSound(claim, p)
        ? [
            isOfAnother(claim, p) || hasNamedBase(claim) || mayBeOfBeside(claim, p)
              ? { ...p, strength: p.strength * OF_ANOTHER }
              : p,
          ]
        : p.rule === 'ends-beside'
          ? [{ ...p, strength: p.strength * 0.65 }]
          : p.rule === 'base-named' && p.strength >= ONLY_TWO && !isValued(claim)
            ? [{ ...p, strength: p.strength * AGAINST }]
            : [],
    );
  const proposed = sound
    .flatMap((pair) =>
      claim.operations
        .filter((op): op is Operation => op !== 'value')
        .map((operation) => ({
          operation,
          inputs: [ownInput(pair.before, 'before'), ownInput(pair.after, 'after')],
          strength: pair.strength,
          rule: pair.rule,
        })),
    )
    .filter((p) => fits(claim, p.operation, p.inputs));
  return [...proposed, ...amountBeside(claim, figures)];
}

/** Base and figure are the only two of the sentence, yet move the other way than it says. */
const ONLY_TWO = 0.88;
const AGAINST = 0.9;

/** "Three points BETTER": which way that is depends on what is measured. */
const isValued = ({ sentence, quantity, end }: Claim): boolean =>
  sentence.words.some(
    (w) =>
      quantity !== null &&
      w.start >= quantity.start &&
      w.end <= end + NEXT &&
      sentence.pack.cues.beside.valued.includes(w.folded),
  );

/** Letters of "de mieux". */
const NEXT = 9;

/** Too weak to refute: the later part of the sentence has a subject of its own, or the change has a base of its own. */
const OF_ANOTHER = 0.55;

/** "up 37 % in the provinces against 27 % in the capital": which of the two a pair of another sentence is of is not told. */
const mayBeOfBeside = ({ sentence, quantity }: Claim, { before, after }: Pair): boolean =>
  before.sentence !== sentence &&
  after.sentence !== sentence &&
  quantity?.unit.dimension === 'percent' &&
  sentence.quantities.some((q) => q !== quantity && q.unit.dimension === 'percent' && q.value !== quantity.value);

const isOfAnother = ({ sentence, start, end }: Claim, { before, after }: Pair): boolean => {
  if (before.sentence !== sentence || after.sentence !== sentence) return false;
  const pair = { start: Math.min(before.start, after.start), end: Math.max(before.end, after.end) };
  return pair.end <= start
    ? hasOwnSubject(sentence, pair, { start, end })
    : hasOwnSubject(sentence, { start, end }, pair);
};

/** Loosely paired figures must at least be of one size, of one noun, and move the way the claim says. */
function isSound(claim: Claim, { before, after }: Pair): boolean {
  const ratio = Math.abs(after.quantity.value / before.quantity.value);
  if (!(ratio > 1 / FAR && ratio < FAR)) return false;
  const down = claim.direction === 'down' || (claim.factor !== null && claim.factor < 1);
  const up = claim.direction === 'up' && !down;
  return !(up && ratio < 1) && !(down && ratio > 1);
}

/** Points are between percentages; an absolute difference is in the unit of its claim. */
function fits(claim: Claim, operation: Operation, inputs: readonly Input[]): boolean {
  const dimension = inputs[0]?.unit.dimension;
  if (operation === 'points') return dimension === 'percent';
  if (operation === 'difference') {
    const own = claim.quantity?.unit.dimension;
    if (own === 'count' && dimension === 'count' && !sameCount(claim, inputs)) return false;
    if (own === 'none' && !isOfThem(claim, inputs)) return false;
    return own === dimension || (own === 'none' && dimension === 'count') || (own === 'count' && dimension === 'none');
  }
  return true;
}

/** "11 more hours a week": what stands behind the comparative is counted, and must be what the pair counts. */
function isOfThem({ sentence, quantity }: Claim, inputs: readonly Input[]): boolean {
  if (!quantity) return true;
  const comparative = sentence.cues.find(
    (c) => (c.kind === 'more' || c.kind === 'less') && c.start >= quantity.end && c.start - quantity.end <= 2,
  );
  const noun = sentence.words.find(
    (w) => comparative !== undefined && w.start >= comparative.end && w.start - comparative.end <= 2,
  );
  if (!noun || noun.isFunction || noun.isNumber) return true;
  return inputs.some((i) => (i.unit.noun === '' ? false : sharesWord(i.unit.noun, noun.folded)));
}

const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(a.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return b
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word !== '' && words.has(word));
};

/** "11 more hours" is no difference of loans: what is counted must be the same, where both say it. */
const sameCount = (claim: Claim, inputs: readonly Input[]): boolean =>
  claim.quantity === null ||
  inputs.some((i) => sharesWord(i.unit.noun, claim.quantity?.unit.noun ?? '')) ||
  inputs.some(
    (i) => claim.quantity !== null && sameUnit({ ...i.unit, per: null }, { ...claim.quantity.unit, per: null }),
  );

/** "from A to B" in the claim's own sentence, or right beside it. */
function statedPairs(claim: Claim, figures: readonly OwnFigure[]): readonly Pair[] {
  const out: Pair[] = [];
  figures.forEach((after, i) => {
    const before = figures[i - 1];
    if (
      !before ||
      before.sentence !== after.sentence ||
      after.quantity === claim.quantity ||
      before.quantity === claim.quantity ||
      Math.abs(after.sentence.index - claim.sentence.index) > 1
    )
      return;
    if (!sameKind(before.quantity, after.quantity) && !isBareEnd(before, after)) return;
    // "to £2.50 from £3.00" tells the end first.
    if (isFromTo(after, before) && !isFromTo(before, after)) {
      if (after.sentence === claim.sentence)
        out.push({ before: after, after: before, strength: 0.9, rule: 'ends-beside' });
      return;
    }
    if (!isFromTo(before, after)) return;
    if (after.sentence.block.role !== claim.sentence.block.role) return;
    if (after.sentence === claim.sentence) {
      const between = claim.start > after.end ? claim.start - after.end : before.start - claim.end;
      const numbersBetween = figures.some(
        (f) =>
          f !== before &&
          f !== after &&
          f.quantity !== claim.quantity &&
          f.quantity.unit.dimension !== 'time' &&
          !isSeason(f) &&
          f.start > Math.min(claim.end, after.end) &&
          f.end < Math.max(claim.start, before.start),
      );
      out.push({ before, after, strength: numbersBetween ? 0.6 : between < 60 ? 0.96 : 0.85, rule: 'ends-beside' });
    } else
      out.push({
        before,
        after,
        strength: 0.5 + 0.06 * Math.min(3, overlap([claim.sentence], after)),
        rule: 'ends-near',
      });
  });
  return out;
}

/** "from 48 days to 24": the second end is told without its unit. */
const isBareEnd = (a: OwnFigure, b: OwnFigure): boolean =>
  b.quantity.unit.dimension === 'none' &&
  !['percent', 'percentage-point', 'multiple'].includes(a.quantity.unit.dimension);

/** "in two seasons": a few in words are no figure between a pair and its growth. */
const isSeason = ({ quantity }: OwnFigure): boolean => quantity.inWords && quantity.value < 13;

/** "124 exposants, contre 98 il y a cinq ans : 26 de plus": a level with the level it is compared with. */
function againstPairs(claim: Claim, figures: readonly OwnFigure[]): readonly Pair[] {
  const out: Pair[] = [];
  const at = indexAt(figures, claim.start);
  for (let i = Math.max(1, at - 6); i < Math.min(figures.length, at + 4); i++) {
    const after = figures[i - 1];
    const before = figures[i];
    if (!after || !before || after.sentence !== before.sentence) continue;
    if (!sameKind(before.quantity, after.quantity) && !isBareEnd(after, before)) continue;
    if (after.quantity === claim.quantity || before.quantity === claim.quantity || after.isChange) continue;
    const from = cueRightBefore(before.sentence, before.quantity, 'from');
    if (!cueRightBefore(before.sentence, before.quantity, 'than') && !from?.phrase.includes(' ')) continue;
    const apart = Math.abs(before.sentence.index - claim.sentence.index);
    if (apart <= 1)
      out.push({
        before,
        after,
        strength: apart === 0 ? (isParted(claim, before, figures) ? 0.6 : 0.84) : goesOn(claim, before) ? 0.66 : 0.6,
        rule: apart === 0 ? 'ends-beside' : 'ends-near',
      });
  }
  return out;
}

/** "£15 instead of £12 for adults, and £9 FOR CHILDREN, a rise of …": another level stands between the pair and its change. */
const isParted = (claim: Claim, before: OwnFigure, figures: readonly OwnFigure[]): boolean =>
  figures.some(
    (f) =>
      f.quantity !== claim.quantity &&
      f.sentence === claim.sentence &&
      f.start >= before.end &&
      f.end <= claim.start &&
      (sameKind(f.quantity, before.quantity) || f.quantity.unit.dimension === 'none'),
  );

/** The change opens the sentence right after the two levels: "… compared with 50,100. Growth of 18.4 %". */
const goesOn = (claim: Claim, figure: OwnFigure): boolean =>
  claim.sentence.index === figure.sentence.index + 1 && claim.start - claim.sentence.start < 16;

const isFromTo = (before: OwnFigure, after: OwnFigure): boolean =>
  cueRightBefore(before.sentence, before.quantity, 'from') !== null &&
  cueRightBefore(after.sentence, after.quantity, 'to') !== null;

/** Levels with a time of their own, the nearest to the claim; so many at most, so that long texts stay linear. */
const NEAREST = 24;

function nearestLevels(claim: Claim, figures: readonly OwnFigure[]): readonly OwnFigure[] {
  const isLevel = (f: OwnFigure): boolean =>
    !f.isChange &&
    !f.isEquivalent &&
    !(f.quantity.inWords && f.quantity.value < 13) &&
    f.period !== null &&
    f.quantity.unit.dimension !== 'percent' &&
    f.quantity !== claim.quantity;
  const at = indexAt(figures, claim.start);
  const out: OwnFigure[] = [];
  for (let d = 0; d < NEAREST * 2 && out.length < NEAREST; d++) {
    const before = figures[at - 1 - d];
    const after = figures[at + d];
    if (before && isLevel(before)) out.push(before);
    if (after && isLevel(after)) out.push(after);
  }
  return out;
}

/** Two levels of one measure do not stand further apart. */
const FAR = 20;

/** Levels of one measure at two times, anywhere in the document, in any of its languages. */
function acrossSentences(reading: DocumentReading, claim: Claim, figures: readonly OwnFigure[]): readonly Pair[] {
  const levels = nearestLevels(claim, figures);
  const context = [claim.sentence, ...sentencesBefore(reading, claim.sentence).slice(0, 1)];
  const out: Pair[] = [];
  for (const before of levels)
    for (const after of levels) {
      if (before === after || !before.period || !after.period) continue;
      if (before.period.end >= after.period.end || !sameKind(before.quantity, after.quantity)) continue;
      if (!sameNoun(before, after)) continue;
      if (after.planned && !claim.planned) continue;
      const words = Math.min(overlap(context, before), overlap(context, after));
      if (words < 2) continue;
      const paired = before.sentence === after.sentence && isFromTo(before, after) ? 0.06 : 0;
      const at = claim.sentence.periods.find((p) => p.period && ['at', 'by', 'to'].includes(p.role))?.period ?? null;
      const timed =
        at === null
          ? 0
          : at.end === after.period.end || (at.start <= after.period.end && after.period.end <= at.end)
            ? 0.12
            : -0.25;
      out.push({
        before,
        after,
        strength:
          (Math.min(timed < 0 ? 0.5 : 0.9, 0.36 + 0.09 * words + timed) +
            paired +
            toldRightBehind(claim, before, after)) *
          (isOfOne(claim, context, before, after) && !isTaken(claim, before, after) ? 1 : OF_ANOTHER),
        rule: 'two-times',
      });
    }
  return out;
}

/** "Last year 4,200 runners … This year 5,040 runners did, up 20 %": one noun, and no other figure before the change. */
const toldRightBehind = ({ sentence, start, quantity }: Claim, before: OwnFigure, after: OwnFigure): number =>
  after.sentence === sentence &&
  after.end <= start &&
  before.nouns.some((w) => after.nouns.some((v) => v.stem === w.stem)) &&
  !sentence.quantities.some((q) => q !== quantity && q.start >= after.end && q.end <= start)
    ? 0.08
    : 0;

/** "rose from 53 to 55, up 3 %, with a 6 % increase in …": another movement between them has the pair. */
const isTaken = ({ sentence, start, quantity }: Claim, before: OwnFigure, after: OwnFigure): boolean =>
  before.sentence === sentence &&
  after.sentence === sentence &&
  sentence.quantities.some(
    (q) =>
      q !== quantity &&
      ['percent', 'percentage-point', 'multiple'].includes(q.unit.dimension) &&
      q.start >= Math.max(before.end, after.end) &&
      q.end <= start,
  );

/** In one sentence: told from one to the other, of one noun, or with nothing named between; in two: of one measure. */
function isOfOne(claim: Claim, context: readonly SentenceReading[], before: OwnFigure, after: OwnFigure): boolean {
  if (before.sentence === after.sentence)
    return (
      isFromTo(before, after) ||
      before.nouns.some((w) => after.nouns.some((v) => v.stem === w.stem)) ||
      nothingNamedBetween(before, after, claim.quantity)
    );
  return !namesOthers(before.sentence, after.sentence) && areOfOneMeasure(context, before, after);
}

/** One noun, or the second left out ("from 15,000 H100 equivalents to nearly 40,000"). */
const sameNoun = (a: OwnFigure, b: OwnFigure): boolean => {
  if (a.quantity.unit.dimension !== 'count' || b.quantity.unit.dimension !== 'count') return true;
  return (
    a.nouns.length === 0 ||
    b.nouns.length === 0 ||
    a.nouns.some((w) => b.nouns.some((v) => v.stem === w.stem)) ||
    (a.sentence === b.sentence && isFromTo(a, b))
  );
};
