/** What lies between two amounts: "spent £9.8 million and took £8.4 million, leaving a hole of £1.4 million". */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading, SentenceReading } from '../extract/reading.ts';
import type { Word } from '../extract/words.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { evaluate } from './operations.ts';
import { type OwnFigure, ownFigures, ownInput, sameKind } from './own-figures.ts';
import type { Proposal } from './own-proposals.ts';

/** Words between the noun and its number: "a hole of some". */
const BESIDE = 3;
/** Sentences back that the two amounts may stand in, and sentences of the text that a headline may speak of. */
const BACK = 2;
const LEAD = 4;

const STRENGTH = { beside: 0.86, goesOn: 0.64, headline: 0.62 } as const;

export function gapProposals(reading: DocumentReading, claim: Claim): readonly Proposal[] {
  const { quantity, sentence } = claim;
  if (quantity?.form !== 'number' || quantity.bounds || !isGap(sentence, quantity)) return [];
  const isHeadline = sentence.block.role === 'headline';
  const around = isHeadline
    ? reading.sentences.filter((s) => s.block.role === 'body').slice(0, LEAD)
    : reading.sentences.slice(Math.max(0, sentence.index - BACK), sentence.index + 1).reverse();
  for (const other of around) {
    const pair = amountsOf(reading, other, claim);
    const gap = pair && evaluate('remainder', [ownInput(pair[0], 'whole'), ownInput(pair[1], 'part')]);
    if (!pair || !gap || gap.value <= 0) continue;
    const isBeside = pair.every((f) => f.sentence === sentence) && !saysMore(claim, pair);
    return [
      {
        operation: 'remainder',
        inputs: [ownInput(pair[0], 'whole'), ownInput(pair[1], 'part')],
        strength: isHeadline ? STRENGTH.headline : isBeside ? STRENGTH.beside : STRENGTH.goesOn,
        rule: 'between-two',
      },
    ];
  }
  return [];
}

/** "a HOLE of £1.4 million", "1,4 million de DÉFICIT". */
function isGap(sentence: SentenceReading, quantity: Quantity): boolean {
  const { gaps, partitive } = sentence.pack.cues.beside;
  // Of "d'" the apostrophe is no part of the word.
  const isPartitive = ({ folded }: Word): boolean => partitive.some((p) => p === folded || p === `${folded}'`);
  const before = sentence.words.filter((w) => w.end <= quantity.start).slice(-BESIDE);
  const noun = before.findLastIndex((w) => gaps.includes(w.folded));
  if (noun !== -1 && before.slice(noun + 1).every((w) => w.isFunction || isPartitive(w))) return true;
  const behind = sentence.words.filter((w) => w.start >= quantity.number.end).slice(0, BESIDE);
  const at = behind.findIndex((w) => gaps.includes(w.folded));
  return at > 0 && behind.slice(0, at).some(isPartitive);
}

/** The two amounts that a sentence tells, or it and the one before, the larger first; null where there are more or fewer. */
function amountsOf(
  reading: DocumentReading,
  sentence: SentenceReading,
  claim: Claim,
): readonly [OwnFigure, OwnFigure] | null {
  const own = likeOf(reading, sentence, claim);
  const before = reading.sentences[sentence.index - 1];
  const goesOn = own.length === 1 && before !== undefined && before.blockIndex === sentence.blockIndex;
  const [a, b, ...more] = goesOn ? [...likeOf(reading, before, claim), ...own] : own;
  if (!a || !b || more.length > 0 || isOfTwoTimes(a, b)) return null;
  return a.quantity.value >= b.quantity.value ? [a, b] : [b, a];
}

/** The amounts of a sentence that are of the claim's kind. */
function likeOf(reading: DocumentReading, sentence: SentenceReading, claim: Claim): readonly OwnFigure[] {
  const { quantity } = claim;
  if (!quantity) return [];
  const isMoney = (f: OwnFigure): boolean => f.quantity.unit.dimension === 'money';
  const figures = ownFigures(reading).filter(
    (f) =>
      f.sentence === sentence &&
      f.quantity !== quantity &&
      f.quantity.unit.per === null &&
      (sentence !== claim.sentence || f.end <= quantity.start),
  );
  const like = figures.filter((f) => !f.isChange && sameKind(f.quantity, quantity));
  // "9,8 millions d'euros, pour 8,4 millions de recettes": money is told once.
  const money = figures.some(isMoney)
    ? figures.filter((f) => isMoney(f) || (['count', 'none'].includes(f.quantity.unit.dimension) && isLarge(f)))
    : [];
  return money.length > like.length ? money : like;
}

/** Told in thousands or millions, as money is. */
const isLarge = ({ quantity }: OwnFigure): boolean => quantity.step >= 1e5;

/** Between the amounts and the gap stands more than a mark, "leaving" or the like, and an article: "…, WITH a loss of". */
function saysMore({ sentence, quantity }: Claim, pair: readonly [OwnFigure, OwnFigure]): boolean {
  const from = Math.max(pair[0].end, pair[1].end);
  const to = quantity?.start ?? from;
  const text = sentence.text.slice(from - sentence.start, to - sentence.start);
  const mark = from + text.search(/[,:;(–—][^,:;(–—]*$/u);
  const { gaps } = sentence.pack.cues.beside;
  const noun = sentence.words.find((w) => w.start >= from && gaps.includes(w.folded));
  if (mark < from || !noun) return true;
  const isOpener = (w: Word): boolean =>
    sentence.pack.numerals.articles.includes(w.folded) ||
    sentence.pack.statements.articles.includes(w.folded) ||
    sentence.cues.some((c) => (c.kind === 'same' || c.kind === 'left') && c.start <= w.start && w.end <= c.end);
  return sentence.words.some((w) => w.start >= mark && w.end <= noun.start && !isOpener(w));
}

/** Takings of two years have no gap between them that is a loss. */
const isOfTwoTimes = (a: OwnFigure, b: OwnFigure): boolean =>
  a.period !== null && b.period !== null && a.period.label !== b.period.label;
