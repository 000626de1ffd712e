/** Rates over a length of time that the article tells: "open on 250 days … 90,000 visitors, which works out at 360 a day". */
import type { Claim } from '../extract/claim.ts';
import { type DocumentReading, overlaps } from '../extract/reading.ts';
import { cueRightBefore } from '../extract/surroundings.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { figureFrom, type OwnFigure, ownInput, sameKind } from './own-figures.ts';
import { overOf } from './own-heads.ts';
import { figuresBefore, type Proposal, sharesUnit } from './own-proposals.ts';

/** Sentences back that the amount may stand in; the length of time stands in the claim's own or the one before. */
const BACK = 2;

const STRENGTH = { promised: 0.86, promisedUnnamed: 0.66, told: 0.6, loose: 0.45 } as const;

export function timeRateProposals(
  reading: DocumentReading,
  claim: Claim,
  figures: readonly OwnFigure[],
): readonly Proposal[] {
  const { quantity } = claim;
  const per = quantity && timeOf(claim, quantity);
  if (!quantity || !per) return [];
  const times = durations(reading, claim, per);
  const [time] = times;
  if (!time) return [];
  const amounts = figuresBefore(claim, figures, BACK).filter((f) => isAmountOf(f, claim));
  const named = amounts.filter((f) => quantity.unit.dimension !== 'none' && isOfOneNoun(f, claim));
  const tops = (named.length > 0 ? named : amounts).slice(0, MOST);
  const isOnly = times.length === 1 && tops.every((f) => f.quantity.value === tops[0]?.quantity.value);
  const promised = isPromised(claim, quantity);
  const isBeside = tops[0]?.sentence === claim.sentence;
  const strength = promised
    ? named.length > 0 || (isBeside && tops.length === 1)
      ? STRENGTH.promised
      : STRENGTH.promisedUnnamed
    : named.length > 0
      ? STRENGTH.told
      : STRENGTH.loose;
  return tops.map((top, i) => ({
    operation: 'rate',
    inputs: [ownInput(time, 'denominator'), ownInput(top, 'numerator')],
    strength: strength - (isOnly ? 0 : 0.12) - 0.01 * i,
    rule: 'over-time-told',
  }));
}

/** Told as the same, or as the average, of no other time: "… an average of 460 a day IN JULY" is of July. */
const isPromised = ({ sentence, same, aggregate, end }: Claim, quantity: Quantity): boolean =>
  (same || aggregate === 'average' || cueRightBefore(sentence, quantity, 'equivalent') !== null) &&
  !sentence.periods.some((p) => p.start >= end && p.start - end < REACH);

const MOST = 4;

/** Letters of "per working week". */
const REACH = 24;

/** The unit of time that the number is told over: "410 swimmers A DAY", "360 A DAY" where the noun is left out. */
function timeOf({ sentence, clause }: Claim, quantity: Quantity): string | null {
  const unit = overOf({ sentence, clause, quantity })?.unit;
  return unit?.dimension === 'time' ? unit.code : null;
}

/** Lengths of time in the unit of the rate, told before it, nearest first. */
function durations(reading: DocumentReading, claim: Claim, code: string): readonly OwnFigure[] {
  const edge = claim.quantity?.start ?? claim.start;
  const { index } = claim.sentence;
  return [reading.sentences[index - 1], claim.sentence]
    .flatMap((sentence) =>
      sentence === undefined || sentence.block.role !== claim.sentence.block.role
        ? []
        : sentence.quantities
            .filter(
              (q) =>
                q.end <= edge &&
                q.form === 'number' &&
                !q.bounds &&
                q.unit.dimension === 'time' &&
                q.unit.code === code &&
                q.unit.per === null &&
                q.value > 1 &&
                !overlaps(q, claim.quantity ?? q),
            )
            .map((q) => figureFrom(sentence, q)),
    )
    .reverse();
}

const isAmountOf = (f: OwnFigure, { quantity }: Claim): boolean =>
  quantity !== null &&
  !f.isChange &&
  f.quantity.unit.per === null &&
  f.quantity.value > quantity.value &&
  sameKind(f.quantity, { ...quantity, unit: { ...quantity.unit, per: null } });

const isOfOneNoun = (f: OwnFigure, { quantity, sentence }: Claim): boolean =>
  quantity !== null &&
  (quantity.unit.dimension === 'count'
    ? f.nouns.some((n) =>
        sentence.words.some((w) => w.start >= quantity.number.end && w.end <= quantity.end && w.stem === n.stem),
      )
    : sharesUnit(f, { ...quantity, unit: { ...quantity.unit, per: null } }));
