/**
 * Shares of one measure in another: "32 % de la population vit sans médecin" is patients over inhabitants, perhaps from
 * two tables that name the same places.
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import type { Operation } from '../verify/recomputation.ts';
import type { Candidate } from './candidate.ts';
import { figureAt, isFigure } from './figures.ts';
import type { DatasetIndex, MeasureEntry } from './lexicon.ts';
import { type Base, combine, inputOf, makeCandidate, slot } from './make-candidate.ts';
import { measureOptions, unitsMeet } from './measure-options.ts';
import { subjectOptions } from './member-options.ts';
import { hasNounOf, NAMED, namedBy } from './named-measures.ts';
import { periodOptions } from './period-options.ts';
import { figureInHome } from './same-members.ts';
import { isTurnedRound } from './share-candidates.ts';
import { shareSides } from './share-sides.ts';
import type { Option } from './slots.ts';

/** Shares that may be told of two measures; a change never is. */
const isShare = ({ kind, quantity, operations }: Claim): boolean =>
  quantity !== null &&
  !quantity.bounds &&
  kind !== 'multiple' &&
  (quantity.unit.dimension === 'percent' || quantity.form === 'ratio' || quantity.form === 'fraction') &&
  (operations.includes('share') || operations.includes('value'));

export function ratioCandidates(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  others: readonly DatasetIndex[] = [],
): readonly Candidate[] {
  if (!isShare(claim)) return [];
  const parts = measureOptions(reading, claim, index, null, [])
    .slice(0, 8)
    .filter((o) => isShareable(o.value));
  const homes = (others.length > 0 ? others : [index]).map((home) => ({
    home,
    wholes: measureOptions(reading, claim, home, null, []).slice(0, 8),
  }));
  return parts.flatMap((part) =>
    homes.flatMap(({ home, wholes }) =>
      wholes
        .filter(
          (whole) =>
            whole.value !== part.value &&
            isShareable(whole.value) &&
            (home === index || whole.value.name !== part.value.name) &&
            unitsMeet(whole.value.measure.unit, part.value.measure.unit),
        )
        .flatMap((whole) =>
          partsOf(reading, claim, { index, home, part, whole }, sharedBy(claim, part, whole, wholes)),
        ),
    ),
  );
}

interface Pair {
  readonly index: DatasetIndex;
  /** The table of the whole, perhaps another. */
  readonly home: DatasetIndex;
  readonly part: Option<MeasureEntry>;
  readonly whole: Option<MeasureEntry>;
}

/** The share of each member and time that the claim may speak of, and where it is turned round what is left of the whole. */
function partsOf(
  reading: DocumentReading,
  claim: Claim,
  { index, home, part, whole }: Pair,
  link: number,
): readonly Candidate[] {
  const isTurned = isTurnedRound(claim);
  return subjectOptions(reading, claim, index, part.value)
    .own.slice(0, 6)
    .flatMap((subject) =>
      periodOptions(reading, claim, part.value)
        .slice(0, 2)
        .flatMap((period) => {
          const a = figureInHome(home, whole.value, subject.value, index, period.value);
          const b = figureAt(index, part.value, subject.value, period.value);
          if (!a || !isFigure(b) || a.value === 0 || b.value > a.value) return [];
          const base: Base = { index, measure: part, subject, period, factor: 1 };
          const strength = combine(link, subject.strength, period.strength);
          const made = (operation: Operation, factor: number): readonly Candidate[] => {
            const candidate = makeCandidate(
              operation,
              [inputOf(a, 'whole'), inputOf(b, 'part')],
              strength * factor,
              base,
              {
                slots: [slot('per', whole, whole.value.name)],
                label: `${b.label} / ${whole.value.name}`,
                reading: `${part.value.name} / ${whole.value.name}`,
              },
            );
            return candidate ? [candidate] : [];
          };
          return [...made('share', isTurned ? TURNED : 1), ...(isTurned ? made('rest', 1) : [])];
        }),
    );
}

/** Measures of a ratio that words name, but not each on its side. */
const LOOSE = 0.92;
/** Each side of a share names its measure. */
const BOTH_NAMED = 0.97;
/** The whole is named, and the part only by what it does: "used up 98 % of their quota". */
const PART_UNNAMED = 0.52;
/** A word of the part's name and no more: "son parc SOCIAL". */
const PART_HALF_NAMED = 0.66;
/** Words name another whole. */
const OTHER_WHOLE = 0.6;
/** "did not": the other part is meant. */
const TURNED = 0.6;

/** The part is told from the whole by its words, and both have the noun: "un COURS sur trois a été ANNULÉ". */
const NOUN_SHARED = 0.86;
/** … where more than one measure could be that whole. */
const NOUN_OF_MANY = 0.6;

/** How surely the words mean this part of this whole. */
function sharedBy(
  claim: Claim,
  part: Option<MeasureEntry>,
  whole: Option<MeasureEntry>,
  wholes: readonly Option<MeasureEntry>[],
): number {
  const { wholeWords, partWords } = shareSides(claim);
  const named = { part: namedBy(partWords, part.value), whole: namedBy(wholeWords, whole.value) };
  const loose = Math.sqrt(part.strength * whole.strength) * LOOSE;
  // The words of the part tell it from the whole: "SOLD 60 % of the apples it picked".
  const told = named.part > namedBy(partWords, whole.value);
  if (named.whole < NAMED) {
    // "NINE FIRES in ten were out within an hour": the fires are the whole, no part of the hectares.
    const isPart = hasNounOf(wholeWords, part.value) && !hasNounOf(wholeWords, whole.value);
    if (isPart || [part, ...wholes].some((o) => namedBy(wholeWords, o.value) >= NAMED)) return loose * OTHER_WHOLE;
    const fits = (o: Option<MeasureEntry>): boolean =>
      o.value !== part.value &&
      isShareable(o.value) &&
      hasNounOf(wholeWords, o.value) &&
      unitsMeet(o.value.measure.unit, part.value.measure.unit);
    if (!told || !fits(whole) || !hasNounOf(partWords, part.value)) return loose;
    return wholes.filter(fits).length === 1 ? NOUN_SHARED : NOUN_OF_MANY;
  }
  if (!told) return Math.min(loose, PART_UNNAMED);
  return named.part >= NAMED ? Math.sqrt(named.part * named.whole) * BOTH_NAMED : Math.max(loose, PART_HALF_NAMED);
}

const NO_PARTS: ReadonlySet<string> = new Set(['percent', 'percentage-point', 'multiple', 'age', 'temperature']);

/** One figure of it may be a part of another's, whether or not its figures add up: a price paid of a price asked. */
const isShareable = ({ measure }: MeasureEntry): boolean =>
  !NO_PARTS.has(measure.unit.dimension) && !['change', 'rank'].includes(measure.kind);
