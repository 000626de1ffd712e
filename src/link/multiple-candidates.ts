/**
 * Multiples that are no movement of one measure: "imports are two and a half times domestic output" is one measure over
 * another, "twenty times dearer a kilo than sardine" one price over another where the table has takings and tonnes.
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import { perAt } from '../quantities/units.ts';
import type { Candidate } from './candidate.ts';
import { type Figure, figureAt, isAdditive, isFigure, type Selection } from './figures.ts';
import type { DatasetIndex, MeasureEntry } from './lexicon.ts';
import { type Base, combine, inputOf, makeCandidate, slot } from './make-candidate.ts';
import { isPrice, measureOptions, unitsMeet } from './measure-options.ts';
import { subjectOptions } from './member-options.ts';
import { nounsOf } from './nouns.ts';
import { periodOptions } from './period-options.ts';
import { figureInHome } from './same-members.ts';
import { type Option, option } from './slots.ts';

/** "two and a half times domestic output": a multiple of another measure, where no time or comparative opens a baseline. */
export const isOfAnother = ({ sentence, quantity, clause, other }: Claim): boolean =>
  quantity !== null &&
  !(other && sentence.periods.some((p) => p.start >= other.start && p.end <= other.end)) &&
  !sentence.cues.some(
    (c) => ['more', 'less', 'than'].includes(c.kind) && c.start >= quantity.end && c.start - quantity.end < 12,
  ) &&
  !sentence.periods.some(
    (p) => ['since', 'than', 'before'].includes(p.role) && p.start >= clause.start && p.end <= clause.end,
  );

export function multipleCandidates(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  others: readonly DatasetIndex[] = [],
): readonly Candidate[] {
  if (claim.kind !== 'multiple') return [];
  const ofMeasures = isOfAnother(claim) ? overAnotherMeasure(reading, claim, index, others) : [];
  return others.length > 0 ? ofMeasures : [...ofMeasures, ...betweenPrices(reading, claim, index)];
}

/** Measures named on both sides of the number. */
const BOTH_NAMED = 0.92;

function overAnotherMeasure(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  others: readonly DatasetIndex[],
): readonly Candidate[] {
  const options = (home: DatasetIndex, side: 'before' | 'after'): readonly Option<MeasureEntry>[] =>
    measureOptions(reading, claim, home, null, [])
      .slice(0, 8)
      .filter((o) => isAdditive(o.value) && stands(claim, o.value, side));
  const homes = (others.length > 0 ? others : [index]).flatMap((home) =>
    options(home, 'after').map((measure) => ({ home, measure })),
  );
  return options(index, 'before').flatMap((numerator) =>
    homes
      .filter(
        ({ home, measure }) =>
          measure.value !== numerator.value &&
          (home === index || measure.value.name !== numerator.value.name) &&
          unitsMeet(measure.value.measure.unit, numerator.value.measure.unit),
      )
      .flatMap(({ home, measure }) =>
        subjectOptions(reading, claim, index, numerator.value)
          .own.slice(0, 6)
          .flatMap((subject) =>
            periodOptions(reading, claim, numerator.value)
              .slice(0, 2)
              .flatMap((period) => {
                const a = figureInHome(home, measure.value, subject.value, index, period.value);
                const b = figureAt(index, numerator.value, subject.value, period.value);
                if (!a || !isFigure(b) || a.value === 0) return [];
                const base: Base = { index, measure: numerator, subject, period, factor: 1 };
                const link = Math.sqrt(numerator.strength * measure.strength) * BOTH_NAMED;
                const candidate = makeCandidate(
                  'multiple',
                  [inputOf(a, 'denominator'), inputOf(b, 'numerator')],
                  combine(link, subject.strength, period.strength),
                  base,
                  {
                    slots: [slot('per', measure, measure.value.name)],
                    label: `${b.label} / ${measure.value.name}`,
                    reading: `${numerator.value.name} / ${measure.value.name}`,
                  },
                );
                return candidate ? [candidate] : [];
              }),
          ),
      ),
  );
}

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

/** The unit of the price is told ("au kilo"), or only one amount of the table can be priced. */
const PRICE_TOLD = 0.9;
const PRICE_ASSUMED = 0.66;

/** Money over an amount of goods, for each of two members. */
function betweenPrices(reading: DocumentReading, claim: Claim, index: DatasetIndex): readonly Candidate[] {
  if (!nounsOf(claim).some((noun) => noun.concepts.includes('prices')) || index.measures.some(isPrice)) return [];
  const told = unitTold(claim);
  const goods = index.measures.filter(
    (m) =>
      isAdditive(m) &&
      !['money', 'percent', 'time'].includes(m.measure.unit.dimension) &&
      (told === null || m.measure.unit.dimension === told),
  );
  const [amount] = goods;
  if (!amount || goods.length > 1) return [];
  return index.measures
    .filter((m) => isAdditive(m) && m.measure.unit.dimension === 'money')
    .flatMap((money, _, all) => {
      const measure = option(money, told && all.length === 1 ? PRICE_TOLD : PRICE_ASSUMED, told !== null, 'by-unit');
      const subjects = subjectOptions(reading, claim, index, money);
      return subjects.own.slice(0, 6).flatMap((subject) =>
        subjects.other.slice(0, 3).flatMap((other) =>
          periodOptions(reading, claim, money)
            .slice(0, 2)
            .flatMap((period) => {
              const at = (entry: MeasureEntry, selection: Selection): Figure | null => {
                const figure = figureAt(index, entry, selection, period.value);
                return isFigure(figure) && figure.value !== 0 ? figure : null;
              };
              const [a, b, c, d] = [
                at(amount, other.value),
                at(money, other.value),
                at(amount, subject.value),
                at(money, subject.value),
              ];
              if (!a || !b || !c || !d) return [];
              const candidate = makeCandidate(
                'rate-multiple',
                [
                  inputOf(a, 'denominator'),
                  inputOf(b, 'numerator'),
                  inputOf(c, 'denominator'),
                  inputOf(d, 'numerator'),
                ],
                combine(measure.strength, subject.strength, period.strength) * other.strength,
                { index, measure, subject, period, factor: 1 },
                {
                  slots: [
                    slot('per', option(amount, 1, told !== null, 'by-unit'), amount.name),
                    slot('other side', other, b.label),
                  ],
                  label: `${d.label} / ${amount.name}`,
                  reading: 'between-two',
                },
              );
              return candidate ? [candidate] : [];
            }),
        ),
      );
    });
}

/** "au kilo", "a litre" in the claim's clause: what the price is told for. */
function unitTold({ sentence, clause }: Claim): string | null {
  const words = sentence.words.filter((w) => w.start >= clause.start && w.end <= clause.end);
  const folded = words.map((w) => w.folded);
  for (let at = 0; at < folded.length; at++) {
    const unit = perAt(folded, at, sentence.pack)?.unit;
    if (unit && ['mass', 'volume', 'length', 'area', 'energy'].includes(unit.dimension)) return unit.dimension;
  }
  return null;
}
