/** Which measures of a dataset a claim may speak of: by the words of its labels, by what is counted, by its unit. */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading, SentenceReading } from '../extract/reading.ts';
import type { Word } from '../extract/words.ts';
import { areKin } from '../languages/kin.ts';
import type { Unit } from '../quantities/quantity.ts';
import { outOfTime, sentencesBefore, type Tier, tiersOf } from './context.ts';
import type { DatasetIndex, LabelWord, MeasureEntry } from './lexicon.ts';
import { isNarrowed, NARROWED } from './narrowed.ts';
import { type Option, option } from './slots.ts';

const wordMatch = (label: LabelWord, word: Word): number => {
  if (label.stem === word.stem || label.folded === word.folded) return 1;
  if (label.concepts.length === 0 || word.concepts.length === 0) return 0;
  if (label.concepts.some((c) => word.concepts.includes(c))) return 0.85;
  return label.concepts.some((c) => word.concepts.some((d) => areKin(c, d))) ? KIN : 0;
};

/** An idea near the label's: enough to think of it, not to hold anything against it. */
const KIN = 0.55;

export function coverage(
  label: readonly LabelWord[],
  tiers: readonly Tier[],
): { readonly score: number; readonly nearest: Tier | null } {
  let covered = 0;
  let all = 0;
  let nearest: Tier | null = null;
  let bestGain = 0;
  for (const part of label) {
    all += part.weight;
    let best = 0;
    for (const tier of tiers) {
      if (tier.weight <= best) break;
      for (const word of tier.words) {
        if (word.isFunction) continue;
        const gain = wordMatch(part, word) * tier.weight;
        if (gain > best) {
          best = gain;
          if (gain * part.weight > bestGain) {
            bestGain = gain * part.weight;
            nearest = tier;
          }
        }
      }
    }
    covered += best * part.weight;
  }
  return { score: all === 0 ? 0 : covered / all, nearest };
}

const coverages = new WeakMap<readonly Tier[], Map<readonly LabelWord[], ReturnType<typeof coverage>>>();

/** The same, kept: a claim's tiers are asked again for every operation and ratio. */
function coverageKept(label: readonly LabelWord[], tiers: readonly Tier[]): ReturnType<typeof coverage> {
  const byLabel = coverages.get(tiers) ?? new Map<readonly LabelWord[], ReturnType<typeof coverage>>();
  coverages.set(tiers, byLabel);
  const known = byLabel.get(label);
  if (known) return known;
  const made = coverage(label, tiers);
  byLabel.set(label, made);
  return made;
}

/** Units that may speak of the same thing; a bare number or a counted noun goes with any count. */
export function unitsMeet(claimed: Unit, measured: Unit): boolean {
  const loose = new Set(['none', 'count']);
  if (claimed.dimension === measured.dimension) {
    // Of two currencies only a figure with the same digits is looked at: see `otherCurrency` in verify/judge.ts.
    return true;
  }
  return loose.has(claimed.dimension) && loose.has(measured.dimension);
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
  for (const label of entry.labels) best = Math.max(best, coverageKept(label, tiers).score);
  return best;
};

/** A sentence that names no measure of its own goes on about that of the sentence before: "It is now 45 % larger." */
const CARRIED = 0.76;
const NAMED = 0.6;

function carryMeasure(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  compatible: readonly MeasureEntry[],
  options: Option<MeasureEntry>[],
): void {
  if (compatible.length === 0 || compatible.some((entry) => coveredIn(entry, claim.sentence) >= NAMED)) return;
  let strength = CARRIED;
  for (const earlier of sentencesBefore(reading, claim.sentence).slice(0, 3)) {
    const covered = compatible
      .map((entry) => [entry, coveredIn(entry, earlier)] as const)
      .filter(([, c]) => c >= NAMED);
    const best = covered.reduce((most, [, c]) => Math.max(most, c), 0);
    for (const [entry, cover] of covered) {
      if (cover < best * 0.95) continue;
      const at = options.findIndex((o) => o.value === entry);
      if (at !== -1 && (options[at]?.strength ?? 0) < strength * cover)
        options[at] = option(entry, strength * cover, false, 'carried-over');
    }
    if (covered.length > 0) return;
    strength *= 0.88;
  }
  void index;
}

/** "Revenue" is part of "Online share of revenue": where both are named, the longer is meant. */
const isPartOf = (short: MeasureEntry, long: MeasureEntry): boolean =>
  short.labels.some((a) =>
    long.labels.some((b) => a.length < b.length && a.every((part) => b.some((other) => other.stem === part.stem))),
  );

/** How well the best of the counted nouns meets a word of the label; a near idea counts in full less. */
const headOf = (label: readonly LabelWord[], nouns: readonly Word[]): number =>
  label.reduce(
    (best, part) =>
      nouns.reduce((b, noun) => Math.max(b, wordMatch(part, noun) >= 0.85 ? 1 : wordMatch(part, noun)), best),
    0,
  );

const headMatch = (entry: MeasureEntry, nouns: readonly Word[]): boolean =>
  entry.labels.some((label) => label.some((part) => nouns.some((noun) => wordMatch(part, noun) > 0)));

/** "deux fois plus cher": a measure in money, where the words imply a price. */
const PRICED = 0.78;
const isPrice = ({ measure }: MeasureEntry): boolean =>
  measure.kind === 'price' || (measure.unit.dimension === 'money' && measure.unit.per !== null);

/** A word that only this measure of the dataset has, named in the clause or sentence, tells it as well as its whole label. */
const DISTINCT = 0.74;

function distinctive(entry: MeasureEntry, index: DatasetIndex, tiers: readonly Tier[]): number {
  if (index.measures.length < 2 || index.dataset.origin !== 'run') return 0;
  let best = 0;
  for (const label of entry.labels)
    for (const part of label) {
      if (
        part.folded.length < 4 ||
        index.measures.some((m) => m !== entry && m.labels.some((l) => l.some((p) => p.stem === part.stem)))
      )
        continue;
      for (const tier of tiers.slice(0, 2))
        if (tier.words.some((w) => !w.isFunction && wordMatch(part, w) > 0))
          best = Math.max(best, DISTINCT * tier.weight);
    }
  return best;
}

/** A measure that no word names. */
const UNNAMED = 0.3;

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
  const impliesPrice = nouns.some((noun) => noun.concepts.includes('prices'));
  const named = nouns.length > 0 && compatible.some((entry) => headMatch(entry, nouns));
  const options = compatible.map((entry) => {
    let best = 0;
    let nearest: Tier | null = null;
    for (const label of entry.labels) {
      const { score, nearest: tier } = coverageKept(label, tiers);
      if (score > best) {
        best = score;
        nearest = tier;
      }
      if (nouns.length > 0 && label.length > 0) {
        const byNoun = coverage(label, [{ name: 'clause', weight: 1, words: nouns, sentences: [] }]).score;
        const head = headOf(label, nouns) > 0;
        const named = head ? Math.max(byNoun, 0.72 * headOf(label, nouns)) : 0;
        if (named > best) {
          best = named;
          nearest = tiers[0] ?? null;
        }
      }
    }
    const distinctBest = distinctive(entry, index, tiers);
    if (distinctBest > best) best = distinctBest;
    if (impliesPrice && isPrice(entry)) best = Math.max(best, PRICED);
    const alone =
      index.measures.length === 1 ||
      (unit !== null &&
        compatible.length === 1 &&
        unit.dimension !== 'count' &&
        unit.dimension !== 'none' &&
        unit.dimension !== 'percent');
    if (alone && best < 0.62 && index.dataset.origin === 'run')
      return option(entry, Math.max(best, 0.58), false, 'only-measure');
    const where = nearest?.name ?? 'clause';
    if (index.dataset.origin !== 'run' && isNarrowed(entry, claim.sentence)) best *= NARROWED;
    // "1.4 million rides" speaks of rides, whatever else the sentence names.
    if (nouns.length > 0 && unit !== null && !headMatch(entry, nouns))
      best *= named || index.dataset.origin !== 'run' ? 0.5 : 0.62;
    // Nothing names it, yet its figures may be what is told: only a telling match can confirm that.
    if (best < UNNAMED && index.dataset.origin === 'run') return option(entry, UNNAMED, false, 'by-unit');
    return option(entry, best, where === 'clause' || where === 'sentence', `words-of-${where}`);
  });
  carryMeasure(reading, claim, index, compatible, options);
  return options
    .map((o) =>
      options.some((p) => p !== o && p.strength >= o.strength * 0.95 && isPartOf(o.value, p.value))
        ? { ...o, strength: o.strength * 0.75 }
        : o,
    )
    .filter((o) => o.strength >= 0.3)
    .sort((a, b) => b.strength - a.strength);
}
