/**
 * Shares that a table bears out or denies: a member's part in its total ("Skerra accounts for 27 % of passengers"), one
 * measure of another ("cancelled 10 % of its sailings"), what is left of a percentage ("one in four failed to leave on
 * time" where three in four left).
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import { cuesIn } from '../extract/surroundings.ts';
import { foldText } from '../extract/words.ts';
import type { DatasetDimension } from '../store/dataset.ts';
import type { Candidate } from './candidate.ts';
import { type Figure, figureAt, isAdditive, isFigure } from './figures.ts';
import { type DatasetIndex, type MeasureEntry, mentionsIn } from './lexicon.ts';
import { type Base, combine, inputOf, makeCandidate } from './make-candidate.ts';
import { measureOptions } from './measure-options.ts';
import { subjectOptions } from './member-options.ts';
import { hasNounOf, NAMED, namedBy } from './named-measures.ts';
import { nounsOf } from './nouns.ts';
import { percent } from './operations.ts';
import { periodOptions } from './period-options.ts';
import { type ShareSides, shareSides } from './share-sides.ts';
import { type Option, option } from './slots.ts';

export function shareCandidates(reading: DocumentReading, claim: Claim, index: DatasetIndex): readonly Candidate[] {
  return [...membersOfTotals(reading, claim, index), ...restOfPercentages(reading, claim, index)];
}

/** The words of the whole say which measure is shared out, where they name one. */
function sharedMeasures(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  { wholeWords }: ShareSides,
): readonly Option<MeasureEntry>[] {
  const options = measureOptions(reading, claim, index, null, nounsOf(claim)).slice(0, 8);
  const byWhole = options.map((o) => namedBy(wholeWords, o.value));
  const best = Math.max(0, ...byWhole);
  if (best < NAMED) return options;
  return options
    .map((o, i) =>
      (byWhole[i] ?? 0) >= best * 0.95
        ? option(o.value, Math.max(o.strength, byWhole[i] ?? 0), true, 'words-of-clause')
        : { ...o, strength: o.strength * 0.5 },
    )
    .sort((a, b) => b.strength - a.strength);
}

/** What stands in the way of reading the share as a member's part in its total. */
const SHARED_LOOSELY = 0.75;
const WHOLE_IS_OPEN = 0.6;
const OF_ANOTHER_MEASURE = 0.5;
/** The member is told in another sentence: the words here may be of a part that no member is. */
const NAMED_BEFORE = 0.8;

function membersOfTotals(reading: DocumentReading, claim: Claim, index: DatasetIndex): readonly Candidate[] {
  const sides = shareSides(claim);
  const out: Candidate[] = [];
  // "sells 40 % of ITS tickets online": its own tickets are the whole.
  if (sides.isOwned && !sides.isOfAll) return [];
  for (const measure of sharedMeasures(reading, claim, index, sides)) {
    if (!isAdditive(measure.value)) continue;
    const factor = loosenedBy(claim, index, measure.value, sides);
    for (const subject of subjectOptions(reading, claim, index, measure.value).own)
      for (const period of periodOptions(reading, claim, measure.value).slice(0, 3)) {
        const base = { index, measure, subject, period, factor: subject.written ? factor : factor * NAMED_BEFORE };
        out.push(...partsOf(claim, base, sides));
      }
  }
  return out;
}

/** The part does something that another measure counts, or that no word says is a part of all of them. */
function loosenedBy(claim: Claim, index: DatasetIndex, measure: MeasureEntry, sides: ShareSides): number {
  const another = index.measures.some(
    (m) =>
      m !== measure &&
      hasNounOf(sides.partWords, m) &&
      !hasNounOf(sides.partWords, measure) &&
      namedBy(sides.wholeWords, m) < namedBy(sides.partWords, m),
  );
  if (another || sides.isOwned) return OF_ANOTHER_MEASURE;
  if (sides.isOpen) return WHOLE_IS_OPEN;
  return sides.isOfAll || followsVerb(claim, index, sides) ? 1 : SHARED_LOOSELY;
}

/** "Half of the cancellations WERE ON THE BRANNOCK ROUTE": the part is told behind the whole. */
const followsVerb = (claim: Claim, index: DatasetIndex, { whole }: ShareSides): boolean =>
  whole !== null && mentionsIn(claim.sentence, index).some((m) => m.start >= whole.end);

/**
 * What a member is a part of: the aggregate that the sentence names ("a third of the world's"), or all of them. Data of
 * the world at large lists too few members to be a whole by themselves.
 */
function wholeOf(
  claim: Claim,
  index: DatasetIndex,
  dimension: DatasetDimension,
  chosen: readonly string[],
): readonly string[] | 'whole' | null {
  const named = mentionsIn(claim.sentence, index).find(
    ({ entry }) =>
      entry.dimension === dimension && entry.member.kind === 'aggregate' && !chosen.includes(entry.member.id),
  );
  if (named) return [named.entry.member.id];
  return index.dataset.origin === 'run' ? 'whole' : null;
}

function partsOf(claim: Claim, base: Base, sides: ShareSides): readonly Candidate[] {
  const measure = base.measure.value;
  const part = figureAt(base.index, measure, base.subject.value, base.period.value);
  if (!isFigure(part)) return [];
  return base.index.dimensions.flatMap((dimension) => {
    const chosen = base.subject.value[dimension.name];
    if (chosen === undefined || chosen === 'whole') return [];
    const together = wholeOf(claim, base.index, dimension, chosen);
    if (together === null) return [];
    const whole = figureAt(
      base.index,
      measure,
      { ...base.subject.value, [dimension.name]: together },
      base.period.value,
    );
    if (!isFigure(whole) || whole.value < part.value) return [];
    const inside = standsInWhole(claim, base.index, chosen, sides);
    if (inside && !sides.isOpen) return [];
    return shareOf(claim, base, whole, part) ?? [];
  });
}

/** "a third of BRANNOCK'S passengers": the member is the whole, not the part. */
const standsInWhole = (
  claim: Claim,
  index: DatasetIndex,
  chosen: readonly string[],
  { whole }: ShareSides,
): boolean => {
  const own = mentionsIn(claim.sentence, index).filter((m) => chosen.includes(m.entry.member.id));
  return own.length > 0 && whole !== null && own.every((m) => m.start >= whole.start && m.end <= whole.end);
};

function shareOf(claim: Claim, base: Base, whole: Figure, part: Figure): Candidate | null {
  const strength = combine(base.measure.strength, base.subject.strength, base.period.strength) * base.factor;
  return makeCandidate(
    'share',
    [inputOf(whole, 'whole'), inputOf(part, 'part')],
    claim.remaining ? strength * 0.6 : strength,
    base,
    { label: `${part.label} / ${whole.label}`, reading: 'part-of-whole' },
  );
}

/** "One in four did NOT leave on time": the other side of a percentage that the table has. */
function restOfPercentages(reading: DocumentReading, claim: Claim, index: DatasetIndex): readonly Candidate[] {
  const turned = isTurnedRound(claim);
  const names = turned ? [] : oppositesOf(claim);
  if (!turned && names.length === 0) return [];
  return measureOptions(reading, claim, index, percent, [])
    .slice(0, 4)
    .flatMap((measure) => (turned ? measure : (byOpposite(measure, names) ?? [])))
    .flatMap((measure) =>
      subjectOptions(reading, claim, index, measure.value).own.flatMap((subject) =>
        periodOptions(reading, claim, measure.value)
          .slice(0, 2)
          .flatMap((period) => {
            const base: Base = { index, measure, subject, period, factor: 1 };
            const figure = figureAt(index, measure.value, subject.value, period.value);
            if (!isFigure(figure) || figure.value < 0 || figure.value > 100) return [];
            const strength = combine(measure.strength, subject.strength, period.strength);
            return (
              makeCandidate('rest', [inputOf(figure, 'part')], strength, base, {
                label: figure.label,
                reading: 'rest-of-whole',
              }) ?? []
            );
          }),
      ),
    );
}

/** "late" speaks of the trains that ran on time as surely as their own name does. */
const BY_OPPOSITE = 0.86;

/** Names of what the clause tells the other side of: "on time", where it says "late" and not "on time". */
function oppositesOf({ sentence, clause }: Claim): readonly string[] {
  const told = phrasesOf(sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start));
  const isTold = (phrases: readonly string[]): boolean => phrases.some((p) => told.includes(` ${p} `));
  return sentence.pack.text.opposites.flatMap(([one, other]) => {
    if (isTold(one) === isTold(other)) return [];
    return isTold(one) ? other : one;
  });
}

/** The measure, when one of its labels has one of these names. */
function byOpposite(measure: Option<MeasureEntry>, names: readonly string[]): Option<MeasureEntry> | null {
  const labels = Object.values(measure.value.measure.labels).flat().map(phrasesOf);
  return labels.some((label) => names.some((name) => label.includes(` ${name} `)))
    ? option(measure.value, Math.max(measure.strength, BY_OPPOSITE), true, 'words-of-clause')
    : null;
}

/** Folded words with one space between and around them. */
const phrasesOf = (text: string): string =>
  ` ${foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** "did NOT", "FAILED to", "WITHOUT" of the part; of the whole they only say which is meant ("of those still WAITING"). */
export const isTurnedRound = (claim: Claim): boolean => {
  const { whole } = shareSides(claim);
  return cuesIn(claim.sentence, claim.clause, 'negation', 'complement').some(
    (c) => whole === null || c.end <= whole.start || c.start >= whole.end,
  );
};
