/**
 * One measure over another: "149 litres per customer" is leakage over customers, "32 % de la population vit sans médecin"
 * is patients over inhabitants, perhaps from two tables that name the same places.
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import { foldText } from '../extract/words.ts';
import type { Period } from '../quantities/period.ts';
import type { Operation } from '../verify/recomputation.ts';
import type { Candidate } from './candidate.ts';
import { type Figure, figureAt, isAdditive, isFigure, type Selection } from './figures.ts';
import type { DatasetIndex, MeasureEntry } from './lexicon.ts';
import { type Base, combine, inputOf, makeCandidate, slot } from './make-candidate.ts';
import { measureOptions, unitsMeet } from './measure-options.ts';
import { subjectOptions } from './member-options.ts';
import { nounsOf } from './nouns.ts';
import { periodOptions } from './period-options.ts';
import { hasNounOf, isTurnedRound, NAMED, namedBy } from './share-candidates.ts';
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

/** Operation and whether the numerator must have the claim's own unit. */
function operationFor(claim: Claim): { readonly operation: Operation; readonly ownUnit: boolean } | null {
  const { quantity } = claim;
  if (!quantity || !KINDS.has(claim.kind) || quantity.bounds) return null;
  if (claim.kind === 'multiple') return isOfAnother(claim) ? { operation: 'multiple', ownUnit: false } : null;
  const percentLike =
    quantity.unit.dimension === 'percent' || quantity.form === 'ratio' || quantity.form === 'fraction';
  if (percentLike)
    return claim.operations.includes('share') || claim.operations.includes('value')
      ? { operation: 'share', ownUnit: false }
      : null;
  if (claim.kind === 'rate' || claim.kind === 'average' || quantity.unit.per !== null || perPhrase(claim))
    return { operation: 'rate', ownUnit: true };
  return quantity.unit.dimension === 'money' && claim.kind === 'level' ? { operation: 'rate', ownUnit: true } : null;
}

/** "un médecin pour 729 habitants", "one nurse for 12 beds". */
const perPhrase = (claim: Claim): boolean => {
  const { sentence, quantity } = claim;
  if (!quantity) return false;
  const before = sentence.words.filter((w) => w.end <= quantity.start).at(-1);
  return before !== undefined && sentence.pack.cues.beside.perMany.includes(before.folded);
};

export function ratioCandidates(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  others: readonly DatasetIndex[] = [],
): readonly Candidate[] {
  const plan = operationFor(claim);
  if (!plan) return [];
  const out: Candidate[] = [];
  const nouns = nounsOf(claim);
  const numerators = measureOptions(
    reading,
    claim,
    index,
    plan.ownUnit ? withoutPer(claim) : null,
    plan.ownUnit ? nouns : [],
  ).slice(0, 6);
  const may = plan.operation === 'share' ? isShareable : isAdditive;
  const homes = [index, ...others].map((home) => ({
    home,
    denominators: measureOptions(reading, claim, home, null, []).slice(0, 6),
  }));
  for (const numerator of numerators) {
    if (!may(numerator.value)) continue;
    if (plan.operation === 'multiple' && !stands(claim, numerator.value, 'before')) continue;
    const subjects = subjectOptions(reading, claim, index, numerator.value).own.slice(0, 6);
    const periods = periodOptions(reading, claim, numerator.value).slice(0, 2);
    for (const { home, denominators } of homes) {
      for (const denominator of denominators) {
        if (denominator.value === numerator.value || !may(denominator.value)) continue;
        if (plan.operation === 'multiple' && !stands(claim, denominator.value, 'after')) continue;
        if (home !== index && denominator.value.name === numerator.value.name) continue;
        const counts = unitsMeet(denominator.value.measure.unit, numerator.value.measure.unit);
        if ((plan.operation === 'share' || plan.operation === 'multiple') && !counts) continue;
        const link =
          plan.operation === 'share'
            ? sharedBy(claim, numerator, denominator, denominators)
            : Math.sqrt(numerator.strength * denominator.strength) * LOOSE;
        for (const subject of subjects)
          for (const period of periods) {
            const a = figureFor(home, denominator.value, subject.value, index, period.value);
            const b = figureAt(index, numerator.value, subject.value, period.value);
            if (!a || !isFigure(b) || a.value === 0) continue;
            if (plan.operation === 'share' && b.value > a.value) continue;
            const base: Base = { index, measure: numerator, subject, period, factor: 1 };
            const strength = combine(link, subject.strength, period.strength);
            const share = plan.operation === 'share';
            const made = (operation: Operation, factor: number): Candidate | null =>
              makeCandidate(
                operation,
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
            const candidates = [made(plan.operation, turned ? TURNED : 1), turned ? made('rest', 1) : null];
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
    if (namedBy(wholeWords, part.value) >= NAMED) return loose * OTHER_WHOLE;
    const fits = (o: Option<MeasureEntry>): boolean =>
      o.value !== part.value &&
      isShareable(o.value) &&
      hasNounOf(wholeWords, o.value) &&
      unitsMeet(o.value.measure.unit, part.value.measure.unit);
    if (!told || !fits(whole) || !hasNounOf(partWords, part.value)) return loose;
    return wholes.filter(fits).length === 1 ? NOUN_SHARED : NOUN_OF_MANY;
  }
  return told && named.part >= NAMED ? Math.sqrt(named.part * named.whole) * BOTH_NAMED : Math.min(loose, PART_UNNAMED);
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

const withoutPer = (claim: Claim) => (claim.quantity ? { ...claim.quantity.unit, per: null } : null);

/** The denominator of the same members, also from another table that names them alike. */
function figureFor(
  home: DatasetIndex,
  measure: MeasureEntry,
  selection: Selection,
  from: DatasetIndex,
  period: Period | null,
): Figure | null {
  const translated = home === from ? selection : translate(selection, from, home);
  if (!translated) return null;
  const figure = figureAt(home, measure, translated, period);
  if (isFigure(figure)) return figure;
  const untimed = figureAt(home, measure, translated, null);
  return isFigure(untimed) ? untimed : null;
}

export function translate(selection: Selection, from: DatasetIndex, to: DatasetIndex): Selection | null {
  const out: Record<string, readonly string[] | 'whole'> = {};
  for (const [name, chosen] of Object.entries(selection)) {
    if (chosen === 'whole') continue;
    const source = from.dimensions.find((d) => d.name === name);
    for (const id of chosen) {
      const member = source?.members.find((m) => m.id === id);
      const labels = new Set(
        Object.values(member?.labels ?? {})
          .flat()
          .map(foldText),
      );
      let found = false;
      for (const dimension of to.dimensions) {
        const twin = dimension.members.find((m) =>
          Object.values(m.labels)
            .flat()
            .some((label) => labels.has(foldText(label))),
        );
        if (!twin) continue;
        const present = out[dimension.name];
        out[dimension.name] = present && present !== 'whole' ? [...present, twin.id] : [twin.id];
        found = true;
        break;
      }
      if (!found) return null;
    }
  }
  return out;
}
