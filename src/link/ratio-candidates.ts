/**
 * One measure over another: "149 litres per customer" is leakage over customers, "32 % de la population vit sans médecin"
 * is patients over inhabitants, perhaps from two tables that name the same places.
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import type { Operation } from '../verify/recomputation.ts';
import type { Candidate } from './candidate.ts';
import { figureAt, isAdditive, isFigure } from './figures.ts';
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

const KINDS = new Set(['rate', 'average', 'share', 'level', 'change', 'multiple']);

/** "two and a half times domestic output": a multiple of another measure, where no time or comparative opens a baseline. */
export const isOfAnother = ({ sentence, quantity, clause }: Claim): boolean =>
  quantity !== null &&
  !sentence.cues.some(
    (c) => ['more', 'less', 'than'].includes(c.kind) && c.start >= quantity.end && c.start - quantity.end < 12,
  ) &&
  !sentence.periods.some(
    (p) => ['since', 'than', 'before'].includes(p.role) && p.start >= clause.start && p.end <= clause.end,
  );

/** "32 % of the population has no doctor" is patients over people; "two and a half times output" is sales over output. */
function operationFor(claim: Claim): 'share' | 'multiple' | null {
  const { quantity } = claim;
  if (!quantity || !KINDS.has(claim.kind) || quantity.bounds) return null;
  if (claim.kind === 'multiple') return isOfAnother(claim) ? 'multiple' : null;
  const percentLike =
    quantity.unit.dimension === 'percent' || quantity.form === 'ratio' || quantity.form === 'fraction';
  return percentLike && (claim.operations.includes('share') || claim.operations.includes('value')) ? 'share' : null;
}

export function ratioCandidates(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  others: readonly DatasetIndex[] = [],
): readonly Candidate[] {
  const operation = operationFor(claim);
  if (!operation) return [];
  const out: Candidate[] = [];
  const numerators = measureOptions(reading, claim, index, null, []).slice(0, 6);
  const may = operation === 'share' ? isShareable : isAdditive;
  const homes = (others.length > 0 ? others : [index]).map((home) => ({
    home,
    denominators: measureOptions(reading, claim, home, null, []).slice(0, 6),
  }));
  for (const numerator of numerators) {
    if (!may(numerator.value)) continue;
    if (operation === 'multiple' && !stands(claim, numerator.value, 'before')) continue;
    const subjects = subjectOptions(reading, claim, index, numerator.value).own.slice(0, 6);
    const periods = periodOptions(reading, claim, numerator.value).slice(0, 2);
    for (const { home, denominators } of homes) {
      for (const denominator of denominators) {
        if (denominator.value === numerator.value || !may(denominator.value)) continue;
        if (operation === 'multiple' && !stands(claim, denominator.value, 'after')) continue;
        if (home !== index && denominator.value.name === numerator.value.name) continue;
        if (!unitsMeet(denominator.value.measure.unit, numerator.value.measure.unit)) continue;
        const link =
          operation === 'share'
            ? sharedBy(claim, numerator, denominator, denominators)
            : Math.sqrt(numerator.strength * denominator.strength) * LOOSE;
        for (const subject of subjects)
          for (const period of periods) {
            const a = figureInHome(home, denominator.value, subject.value, index, period.value);
            const b = figureAt(index, numerator.value, subject.value, period.value);
            if (!a || !isFigure(b) || a.value === 0) continue;
            if (operation === 'share' && b.value > a.value) continue;
            const base: Base = { index, measure: numerator, subject, period, factor: 1 };
            const strength = combine(link, subject.strength, period.strength);
            const share = operation === 'share';
            const made = (by: Operation, factor: number): Candidate | null =>
              makeCandidate(
                by,
                [inputOf(a, share ? 'whole' : 'denominator'), inputOf(b, share ? 'part' : 'numerator')],
                strength * factor,
                base,
                {
                  slots: [slot('per', denominator, denominator.value.name)],
                  label: `${b.label} / ${denominator.value.name}`,
                  reading: `${numerator.value.name} / ${denominator.value.name}`,
                },
              );
            const turned = share && isTurnedRound(claim);
            const candidates = [made(operation, turned ? TURNED : 1), turned ? made('rest', 1) : null];
            out.push(...candidates.flatMap((candidate) => candidate ?? []));
          }
      }
    }
  }
  return out;
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
    if ([part, ...wholes].some((o) => namedBy(wholeWords, o.value) >= NAMED)) return loose * OTHER_WHOLE;
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

/** The measure is named on that side of the number, in its clause. */
function stands({ quantity, clause, sentence }: Claim, measure: MeasureEntry, side: 'before' | 'after'): boolean {
  if (!quantity) return false;
  const words = sentence.words.filter(
    (w) =>
      !w.isFunction && (side === 'before' ? w.end <= quantity.start : w.start >= quantity.end && w.end <= clause.end),
  );
  return measure.labels.some((label) =>
    label.some((part) => words.some((w) => w.stem === part.stem || w.concepts.some((c) => part.concepts.includes(c)))),
  );
}
