/**
 * Rates of one measure over another: "333 names on the list for each dentist", "30 hectolitres à l'hectare", "24 bacs
 * pour 1 000 habitants", the two perhaps from tables that name the same places.
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import { foldText, type Word } from '../extract/words.ts';
import { exactly } from '../quantities/interval.ts';
import type { Unit } from '../quantities/quantity.ts';
import { convertTo } from '../quantities/units.ts';
import type { Input } from '../verify/recomputation.ts';
import type { Candidate } from './candidate.ts';
import { figureAt, isAdditive, isFigure } from './figures.ts';
import type { DatasetIndex, MeasureEntry } from './lexicon.ts';
import { type Base, combine, inputOf, makeCandidate, slot } from './make-candidate.ts';
import { measureOptions } from './measure-options.ts';
import { subjectOptions } from './member-options.ts';
import { hasNounOf, NAMED, namedBy } from './named-measures.ts';
import { nounsOf } from './nouns.ts';
import { noUnit } from './operations.ts';
import { periodOptions } from './period-options.ts';
import { figureInHome } from './same-members.ts';
import { type Option, option } from './slots.ts';

/** Both measures are named, each on its side of "per". */
const BOTH_NAMED = 0.97;
/** The denominator by its unit alone ("à l'hectare"), where one measure has it, and where several have. */
const BY_UNIT = 0.9;
const BY_UNIT_OF_MANY = 0.6;
/** … by its noun, which its full name has too: "for each dentist", "Dentists in post". */
const BY_NOUN = 0.72;
/** … by heads, of which a table may count several kinds. */
const BY_HEAD = 0.6;
/** No word tells it: "£35 apiece", "30 each". */
const UNTOLD = 0.8;
/** "3,74 euros le kilo": the only amount of money of a table, over its weights, is its price. */
const PRICED = 0.86;
/** Told in a unit that one measure of the table has: "30 hectolitres à l'hectare" is of the harvest. */
const COUNTED_BY_UNIT = 0.85;
/** A level that may be a rate though nothing says so: "the average ticket went for €8.83". */
const UNSAID = 0.92;

interface Denominator {
  readonly home: DatasetIndex;
  readonly measure: Option<MeasureEntry>;
  /** What the rate is multiplied by: 100 for "every hundred flights", 0.001 for a kilo where the table has tonnes. */
  readonly times: number;
}

const isRated = ({ kind, quantity, per }: Claim): boolean =>
  quantity !== null &&
  !quantity.bounds &&
  (kind === 'rate' || kind === 'average' || per !== null || (kind === 'level' && quantity.unit.dimension === 'money'));

/** Over one table; with `others`, over any of several that name the same members. */
export function rateCandidates(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  others: readonly DatasetIndex[] = [],
): readonly Candidate[] {
  const { quantity } = claim;
  if (!quantity || !isRated(claim)) return [];
  const homes = others.length > 0 ? others : [index];
  const denominators = homes.flatMap((home) => denominatorsIn(reading, claim, home, homes));
  if (denominators.length === 0) return [];
  return numeratorsOf(reading, claim, index).flatMap((numerator) =>
    denominators
      .filter(
        (d) =>
          d.measure.value !== numerator.value &&
          (d.home === index || foldText(d.measure.value.name) !== foldText(numerator.value.name)),
      )
      .flatMap((denominator) => ratesOf(reading, claim, index, numerator, denominator)),
  );
}

const clauseWords = ({ sentence, clause, per }: Claim): readonly Word[] =>
  sentence.words.filter(
    (w) =>
      w.start >= clause.start &&
      w.end <= clause.end &&
      !w.isFunction &&
      !w.isNumber &&
      !(per && w.start >= per.start && w.end <= per.end),
  );

const TRADED: ReadonlySet<string> = new Set(['prices', 'units-sold', 'revenue']);

/** What was sold, by weight or volume, where the table has one amount of money. */
const isPriceOf = ({ per, quantity, sentence }: Claim, { measures }: DatasetIndex): boolean =>
  per?.unit != null &&
  ['mass', 'volume'].includes(per.unit.dimension) &&
  quantity?.unit.dimension === 'money' &&
  measures.filter((m) => isAdditive(m) && m.measure.unit.dimension === 'money').length === 1 &&
  sentence.words.some((w) => w.concepts.some((c) => TRADED.has(c)));

/** Measures in the unit of the number that may be what is counted, past the words of the denominator. */
function numeratorsOf(reading: DocumentReading, claim: Claim, index: DatasetIndex): readonly Option<MeasureEntry>[] {
  const unit: Unit | null = claim.quantity ? { ...claim.quantity.unit, per: null } : null;
  const beside = clauseWords(claim);
  const priced = isPriceOf(claim, index);
  const told = claim.per?.unit && unit && convertible(unit) ? unit.dimension : null;
  const ofUnit = index.measures.filter((m) => isAdditive(m) && m.measure.unit.dimension === told);
  return measureOptions(reading, claim, index, unit, nounsOf(claim))
    .filter((o) => isAdditive(o.value))
    .map((o) => {
      if (ofUnit.length === 1 && o.value === ofUnit[0] && o.strength < COUNTED_BY_UNIT)
        return option(o.value, COUNTED_BY_UNIT, o.written, o.rule);
      const named = priced ? PRICED : claim.per ? namedBy(beside, o.value) * UNSAID : 0;
      return named > o.strength ? option(o.value, named, true, 'words-of-clause') : o;
    })
    .sort((a, b) => b.strength - a.strength)
    .slice(0, 6);
}

function denominatorsIn(
  reading: DocumentReading,
  claim: Claim,
  home: DatasetIndex,
  homes: readonly DatasetIndex[],
): readonly Denominator[] {
  const { per } = claim;
  if (!per || per.words.length === 0)
    return measureOptions(reading, claim, home, null, [])
      .filter((o) => isAdditive(o.value))
      .slice(0, 6)
      .map((measure) => ({
        home,
        measure: { ...measure, strength: measure.strength * (per ? UNTOLD : UNSAID) },
        times: 1,
      }));
  const measured = per.unit && convertible(per.unit) ? per.unit : null;
  const ofUnit = homes.flatMap((h) => h.measures.filter((m) => m.measure.unit.dimension === measured?.dimension));
  const isHead = per.words.some((w) => w.concepts.includes('population')) || isPerHead(claim);
  return home.measures.flatMap((entry) => {
    if (!isAdditive(entry)) return [];
    const named = namedBy(per.words, entry);
    const times = measured ? convertTo(1, measured, entry.measure.unit) : null;
    const strength = Math.max(
      named >= NAMED ? named : 0,
      times === null ? 0 : ofUnit.length === 1 ? BY_UNIT : BY_UNIT_OF_MANY,
      hasNounOf(per.words, entry) ? BY_NOUN : 0,
      isHead && entry.labels.some((label) => label.some((part) => part.concepts.includes('population'))) ? BY_HEAD : 0,
    );
    return strength === 0
      ? []
      : [{ home, measure: option(entry, strength, true, 'words-of-clause'), times: (times ?? 1) * per.base }];
  });
}

const convertible = ({ dimension }: Unit): boolean =>
  !['none', 'count', 'money', 'time', 'percent'].includes(dimension);

/** "per head", "par tête": people, however the table calls them. */
const isPerHead = ({ sentence, per }: Claim): boolean =>
  per !== null &&
  sentence.cues.some((c) => c.kind === 'each' && c.to - c.from > 1 && c.start <= per.end && per.start <= c.end);

function ratesOf(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  numerator: Option<MeasureEntry>,
  { home, measure, times }: Denominator,
): readonly Candidate[] {
  const link = Math.sqrt(numerator.strength * measure.strength) * (claim.per ? BOTH_NAMED : UNSAID);
  const subjects = subjectOptions(reading, claim, index, numerator.value).own.slice(0, 6);
  const periods = periodOptions(reading, claim, numerator.value).slice(0, 2);
  return subjects.flatMap((subject) =>
    periods.flatMap((period) => {
      const below = figureInHome(home, measure.value, subject.value, index, period.value);
      const above = figureAt(index, numerator.value, subject.value, period.value);
      if (!below || !isFigure(above) || below.value === 0) return [];
      const base: Base = { index, measure: numerator, subject, period, factor: 1 };
      const inputs = [inputOf(below, 'denominator'), inputOf(above, 'numerator'), ...timesOf(times)];
      const candidate = makeCandidate('rate', inputs, combine(link, subject.strength, period.strength), base, {
        slots: [slot('per', measure, measure.value.name)],
        label: `${above.label} / ${measure.value.name}`,
        reading: `${numerator.value.name} / ${measure.value.name}`,
      });
      return candidate ? [candidate] : [];
    }),
  );
}

/** A constant of the formula: it has no source and needs none. */
const timesOf = (times: number): readonly Input[] =>
  times === 1
    ? []
    : [{ role: 'other', label: '', value: times, interval: exactly(times), unit: noUnit, observations: [] }];
