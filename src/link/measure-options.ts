/** Which measures of a dataset a claim may speak of: by the words of its labels, by what is counted, by its unit. */
import type { Claim } from '../extract/claim.ts';
import { type DocumentReading, overlaps, type SentenceReading } from '../extract/reading.ts';
import { phraseStandsAt } from '../extract/surroundings.ts';
import type { Word } from '../extract/words.ts';
import type { Dimension, Unit } from '../quantities/quantity.ts';
import { outOfTime, sentencesBefore, type Tier, tiersOf } from './context.ts';
import { coverage, headOf, nearestTo, onlyTier } from './coverage.ts';
import { type DatasetIndex, type MeasureEntry, mentionsIn } from './lexicon.ts';
import { isNarrowed, NARROWED } from './narrowed.ts';
import { namesNothingElse, ONLY } from './nothing-else.ts';
import { movesAnother } from './own-object.ts';
import { type Option, option } from './slots.ts';

const isLoose = ({ dimension }: Unit): boolean => dimension === 'none' || dimension === 'count';

/** Units that may speak of the same thing; a bare number or a counted noun goes with any count. */
export function unitsMeet(claimed: Unit, measured: Unit): boolean {
  // Of two currencies only a figure with the same digits is looked at: see `underOtherName` in verify/judge.ts.
  return claimed.dimension === measured.dimension || (isLoose(claimed) && isLoose(measured));
}

const alone = new WeakMap<SentenceReading, readonly Tier[]>();

/** How much of the best label a sentence covers by itself, as if the claim stood in it. */
const coveredIn = (entry: MeasureEntry, sentence: SentenceReading): number => {
  let tiers = alone.get(sentence);
  if (!tiers) {
    tiers = [{ name: 'clause', weight: 1, words: outOfTime(sentence), sentences: [sentence] }];
    alone.set(sentence, tiers);
  }
  let best = 0;
  for (const label of entry.labels) best = Math.max(best, coverage(label, tiers).score);
  return best;
};

/** A sentence that names no measure of its own goes on about that of the sentence before: "It is now 45 % larger." */
const CARRIED = 0.76;
const NAMED = 0.6;

/** "… and Fernside raised ITS OWN": what the sentence or clause before spoke of, be it by half its name. */
const ITS_OWN = 0.92;
const HALF_NAMED = 0.36;

/** "its own" with no noun behind it in the claim's sentence. */
function saysItsOwn({ sentence, start, end }: Claim): boolean {
  const { words, pack } = sentence;
  return pack.cues.beside.ownOnes.some((phrase) => {
    const parts = phrase.split(' ');
    return words.some((word, at) => {
      const next = words[at + parts.length];
      return (
        phraseStandsAt(sentence, parts, at) &&
        Math.abs(word.start - start) <= end - start + OWN_REACH &&
        (next === undefined || next.isFunction || next.isNumber)
      );
    });
  });
}

/** Letters between "its own" and the claim. */
const OWN_REACH = 24;

function carryMeasure(
  reading: DocumentReading,
  claim: Claim,
  compatible: readonly MeasureEntry[],
  options: Option<MeasureEntry>[],
): void {
  if (compatible.length === 0 || compatible.some((entry) => coveredIn(entry, claim.sentence) >= NAMED)) return;
  const isOwn = saysItsOwn(claim);
  const least = isOwn ? HALF_NAMED : NAMED;
  let strength = isOwn ? ITS_OWN : CARRIED;
  for (const earlier of sentencesBefore(reading, claim.sentence).slice(0, 3)) {
    const covered = compatible
      .map((entry) => [entry, coveredIn(entry, earlier)] as const)
      .filter(([, c]) => c >= least);
    const isOnly = isOwn && covered.length === 1;
    const best = covered.reduce((most, [, c]) => Math.max(most, c), 0);
    for (const [entry, told] of covered) {
      if (told < best * 0.95) continue;
      const cover = isOnly ? Math.max(told, DISTINCT) : told;
      const at = options.findIndex((o) => o.value === entry);
      if (at !== -1 && (options[at]?.strength ?? 0) < strength * cover)
        options[at] = option(entry, strength * cover, false, 'carried-over');
    }
    if (covered.length > 0) return;
    strength *= 0.88;
  }
}

/** "Revenue" is part of "Online share of revenue": where both are named, the longer is meant. */
const isPartOf = (short: MeasureEntry, long: MeasureEntry): boolean =>
  short.labels.some((a) =>
    long.labels.some((b) => a.length < b.length && a.every((part) => b.some((other) => other.stem === part.stem))),
  );

/** Whether a word of a label is said, or an idea near it. */
const isHeaded = (entry: MeasureEntry, tiers: readonly Tier[]): boolean =>
  entry.labels.some((label) => headOf(label, tiers) > 0);

/** "deux fois plus cher": a measure in money, where the words imply a price. */
const PRICED = 0.78;
/** "vingt fois plus cher" is not said of amounts taken in all. */
const UNPRICED = 0.7;
const PRICES: ReadonlySet<string> = new Set([
  'prices',
  'fares',
  'rent',
  'cost',
  'price-per-unit',
  'house-prices',
  'bill',
  'fees',
]);
const isOfPrice = ({ labels }: MeasureEntry): boolean =>
  labels.some((label) => label.some((word) => word.concepts.some((c) => PRICES.has(c))));

export const isPrice = ({ measure }: MeasureEntry): boolean =>
  measure.kind === 'price' || (measure.unit.dimension === 'money' && measure.unit.per !== null);

/** What is longer, faster or heavier is told by the unit of a measure, whatever its name. */
const DIMENSIONS_OF: Readonly<Record<string, readonly Dimension[]>> = {
  duration: ['time'],
  speed: ['speed'],
  weight: ['mass'],
  height: ['length'],
  age: ['age'],
  temperature: ['temperature'],
};

/** A word that only this measure of the dataset has, named in the clause or sentence, tells it as well as its whole label. */
const DISTINCT = 0.74;

function distinctive(entry: MeasureEntry, index: DatasetIndex, tiers: readonly Tier[]): number {
  if (index.measures.length < 2 || index.dataset.origin !== 'run') return 0;
  let best = 0;
  for (const label of entry.labels)
    for (const part of label) {
      if (part.folded.length < 4 || !part.isDistinct) continue;
      const tier = nearestTo(part, tiers);
      if (tier !== null && tiers.indexOf(tier) < 2) best = Math.max(best, DISTINCT * tier.weight);
    }
  return best;
}

/** What moved is said, and the table does not measure it. */
const OF_ANOTHER = 0.45;

/** A measure that no word names; what is weaker is none. */
const UNNAMED = 0.3;
const LEAST = 0.3;

/** A row of a table without a name for its figures is named: "Glass rose by 2 %" says all that the table has to say. */
const OF_ROWS = 0.88;
const isOfRows = ({ sentence, clause }: Claim, { measure }: MeasureEntry, index: DatasetIndex): boolean =>
  measure.unnamed === true && mentionsIn(sentence, index).some((m) => m.strength === 1 && overlaps(m, clause));

/** A table of so many countries or places speaks of the world; no text is about it unless it names the measure. */
const OF_THE_WORLD = 60;

/** Measures the claim may speak of, strongest first. `unit` narrows them when the claim states a level or difference. */
export function measureOptions(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  unit: Unit | null,
  nouns: readonly Word[],
): readonly Option<MeasureEntry>[] {
  const tiers = tiersOf(reading, claim);
  const compatible = index.measures.filter((m) => unit === null || unitsMeet(unit, m.measure.unit));
  const implied = new Set(nouns.flatMap((noun) => noun.concepts).flatMap((idea) => DIMENSIONS_OF[idea] ?? []));
  const impliesPrice = nouns.some((noun) => noun.concepts.includes('prices'));
  const counted = onlyTier(nouns);
  const named = nouns.length > 0 && compatible.some((entry) => isHeaded(entry, counted));
  const options = compatible.map((entry) => {
    let best = 0;
    let nearest: Tier | null = null;
    for (const label of entry.labels) {
      const { score, nearest: tier } = coverage(label, tiers);
      if (score > best) {
        best = score;
        nearest = tier;
      }
      if (nouns.length > 0 && label.length > 0) {
        const head = headOf(label, counted);
        const named = head > 0 ? Math.max(coverage(label, counted).score, 0.72 * head) : 0;
        if (named > best) {
          best = named;
          nearest = tiers[0] ?? null;
        }
      }
    }
    const distinctBest = distinctive(entry, index, tiers);
    if (distinctBest > best) best = distinctBest;
    if (impliesPrice) best = isPrice(entry) ? Math.max(best, PRICED) : isOfPrice(entry) ? best : best * UNPRICED;
    if (implied.has(entry.measure.unit.dimension)) best = Math.max(best, PRICED);
    const alone =
      (index.measures.length === 1 && index.places.size < OF_THE_WORLD) ||
      (unit !== null &&
        compatible.length === 1 &&
        unit.dimension !== 'count' &&
        unit.dimension !== 'none' &&
        unit.dimension !== 'percent');
    if (alone && best < 0.62 && index.dataset.origin === 'run')
      return namesNothingElse(claim, index)
        ? isOfRows(claim, entry, index)
          ? option(entry, OF_ROWS, false, 'of-rows')
          : option(entry, ONLY, false, 'nothing-else')
        : option(entry, Math.max(best, 0.58), false, 'only-measure');
    const where = nearest?.name ?? 'clause';
    if (index.dataset.origin !== 'run' && isNarrowed(claim.sentence, entry)) best *= NARROWED;
    // "1.4 million rides" speaks of rides, whatever else the sentence names.
    if (nouns.length > 0 && unit !== null && !isHeaded(entry, counted))
      best *= named || index.dataset.origin !== 'run' ? 0.5 : 0.62;
    // Nothing names it, yet its figures may be what is told: only a telling match can confirm that.
    if (best < UNNAMED && index.dataset.origin === 'run') return option(entry, UNNAMED, false, 'by-unit');
    return option(entry, best, where === 'clause' || where === 'sentence', `words-of-${where}`);
  });
  carryMeasure(reading, claim, compatible, options);
  const isOfAnother = index.dataset.origin === 'run' && movesAnother(claim, compatible);
  return options
    .map((o) => (isOfAnother && !o.written ? option(o.value, o.strength * OF_ANOTHER, false, 'by-unit') : o))
    .filter((o) => o.strength >= LEAST)
    .map((o) =>
      options.some((p) => p !== o && p.strength >= o.strength * 0.95 && isPartOf(o.value, p.value))
        ? { ...o, strength: o.strength * 0.75 }
        : o,
    )
    .filter((o) => o.strength >= LEAST)
    .sort((a, b) => b.strength - a.strength);
}
