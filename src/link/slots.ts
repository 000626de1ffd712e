/**
 * What may fill the slots of a claim, from one dataset, each with how strongly and by which rule: the measure it speaks
 * of, the members, the period and the baseline. "Written" slots stand in the claim's sentence; the others are assumed.
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading, SentenceReading } from '../extract/reading.ts';
import { overlaps } from '../extract/reading.ts';
import { cuesIn, isKnownCount } from '../extract/surroundings.ts';
import type { Word } from '../extract/words.ts';
import { monthsBefore, previous, rangePeriod, yearPeriod } from '../quantities/calendar.ts';
import type { Period, PeriodMention } from '../quantities/period.ts';
import type { Span, Unit } from '../quantities/quantity.ts';
import { outOfTime, sentenceAbove, sentencesBefore, type Tier, tiersOf } from './context.ts';
import { dimensionsOf, isAdditive, matches, periodsOf, type Selection } from './figures.ts';
import { type DatasetIndex, type LabelWord, type MeasureEntry, type Mention, mentionsIn } from './lexicon.ts';

export interface Option<T> {
  readonly value: T;
  readonly strength: number;
  readonly written: boolean;
  readonly rule: string;
}

const option = <T>(value: T, strength: number, written: boolean, rule: string): Option<T> => ({
  value,
  strength,
  written,
  rule,
});

// ---- measures -------------------------------------------------------------------------------------------------------

const wordMatch = (label: LabelWord, word: Word): number =>
  label.stem === word.stem || label.folded === word.folded
    ? 1
    : label.concepts.length > 0 && label.concepts.some((c) => word.concepts.includes(c))
      ? 0.85
      : 0;

function coverage(
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

/** Units that may speak of the same thing; a bare number or a counted noun goes with any count. */
export function unitsMeet(claimed: Unit, measured: Unit): boolean {
  const loose = new Set(['none', 'count']);
  if (claimed.dimension === measured.dimension) {
    if (claimed.dimension !== 'money') return true;
    return claimed.code === '' || measured.code === '' || claimed.code === measured.code;
  }
  return loose.has(claimed.dimension) && loose.has(measured.dimension);
}

/** How much of the best label a sentence covers by itself, as if the claim stood in it. */
const coveredIn = (entry: MeasureEntry, sentence: SentenceReading): number => {
  const words = outOfTime(sentence);
  const tier: Tier = { name: 'clause', weight: 1, words, sentences: [sentence] };
  return entry.labels.reduce((best, label) => Math.max(best, coverage(label, [tier]).score), 0);
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
      const { score, nearest: tier } = coverage(label, tiers);
      if (score > best) {
        best = score;
        nearest = tier;
      }
      if (nouns.length > 0 && label.length > 0) {
        const byNoun = coverage(label, [{ name: 'clause', weight: 1, words: nouns, sentences: [] }]).score;
        const head = label.some((part) => nouns.some((noun) => wordMatch(part, noun) > 0));
        if (head && Math.max(byNoun, 0.72) > best) {
          best = Math.max(byNoun, 0.72);
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
    // "1.4 million rides" speaks of rides, whatever else the sentence names.
    if (nouns.length > 0 && unit !== null && !headMatch(entry, nouns))
      best *= named || index.dataset.origin !== 'run' ? 0.5 : 0.85;
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

// ---- members --------------------------------------------------------------------------------------------------------

const inSpan = (mention: Mention, span: Span | null): boolean => span !== null && overlaps(mention, span);

interface SubjectOptions {
  readonly own: readonly Option<Selection>[];
  /** The other side of a comparison between members. */
  readonly other: readonly Option<Selection>[];
}

const unique = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter((m, i) => mentions.findIndex((n) => n.entry.member.id === m.entry.member.id) === i);

/** Which members the claim is about, dimension by dimension, and all together. */
export function subjectOptions(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  measure: MeasureEntry,
): SubjectOptions {
  let own: Option<Selection>[] = [option({}, 1, true, '')];
  let other: Option<Selection>[] = [];
  for (const dimension of dimensionsOf(measure, index)) {
    const perDimension = dimensionOptions(reading, claim, index, dimension.name, isAdditive(measure));
    const merge = (
      base: readonly Option<Selection>[],
      more: readonly Option<readonly string[] | 'whole'>[],
    ): Option<Selection>[] =>
      base
        .flatMap((a) =>
          more.map((b) =>
            option(
              { ...a.value, [dimension.name]: b.value },
              Math.min(a.strength, b.strength) * 0.5 + a.strength * b.strength * 0.5,
              a.written && b.written,
              [a.rule, b.rule].filter(Boolean).join('; '),
            ),
          ),
        )
        .sort((a, b) => b.strength - a.strength)
        .slice(0, 24);
    const nextOther =
      perDimension.other.length > 0
        ? merge(own, perDimension.other)
        : other.length > 0
          ? merge(other, perDimension.own)
          : [];
    own = merge(own, perDimension.own);
    other = nextOther;
  }
  return { own, other };
}

function dimensionOptions(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  dimension: string,
  additive: boolean,
): {
  readonly own: readonly Option<readonly string[] | 'whole'>[];
  readonly other: readonly Option<readonly string[] | 'whole'>[];
} {
  const { sentence, clause } = claim;
  const ofDimension = (s: SentenceReading): readonly Mention[] =>
    mentionsIn(s, index).filter((m) => m.entry.dimension.name === dimension && m.entry.member.kind !== 'total');
  const mentions = ofDimension(sentence);
  const otherSpan =
    claim.other && !claim.other.quantity && ['change', 'multiple', 'comparison'].includes(claim.kind)
      ? claim.other
      : null;
  const others = unique(mentions.filter((m) => inSpan(m, otherSpan) && m.start >= claim.start));
  const mine = unique(
    mentions.filter((m) => !others.includes(m) && !(otherSpan && inSpan(m, otherSpan) && m.start >= claim.start)),
  );
  const own: Option<readonly string[] | 'whole'>[] = [];
  const put = (ids: readonly string[] | 'whole', strength: number, written: boolean, rule: string): void => {
    const key = ids === 'whole' ? 'whole' : [...ids].sort().join('|');
    const at = own.findIndex((o) => (o.value === 'whole' ? 'whole' : [...o.value].sort().join('|')) === key);
    if (at === -1) own.push(option(ids, strength, written, rule));
    else if ((own[at]?.strength ?? 0) < strength) own[at] = option(ids, strength, written, rule);
  };
  const inClause = mine.filter((m) => overlaps(m, clause));
  const pool = inClause.length > 0 ? inClause : mine;
  const nearest = nearestTo(pool, claim);
  for (const mention of mine) {
    const near = mention === nearest;
    const strength = (inClause.includes(mention) ? (near ? 1 : 0.7) : near ? 0.88 : 0.6) * mention.strength;
    put(
      [mention.entry.member.id],
      strength,
      true,
      `named|${sentence.text.slice(mention.start - sentence.start, mention.end - sentence.start).replace(/[|;]/gu, ' ')}`,
    );
  }
  const together = cuesIn(sentence, sentence, 'total').length > 0;
  if (mine.length > 1 && additive)
    put(
      mine.map((m) => m.entry.member.id),
      together ? 0.97 : 0.5,
      true,
      'named-summed',
    );
  const before = sentencesBefore(reading, sentence);
  const above = sentenceAbove(reading, sentence);
  const carried = cuesIn(sentence, sentence, 'carriedOver').length > 0;
  const count =
    index.dimensions.find((d) => d.name === dimension)?.members.filter((m) => m.kind === 'item').length ?? 0;
  const allOfThem =
    count > 1 && sentence.quantities.some((q) => q.value === count && isKnownCount(sentence, q) && overlaps(q, clause));
  const whole = allOfThem || cuesIn(sentence, sentence, 'whole').length > 0;
  let carry = carried ? 0.84 : 0.76;
  let carriedAny = false;
  let nearCarry = false;
  for (const earlier of [...before, ...(above ? [above] : [])]) {
    const theirs = unique(ofDimension(earlier));
    if (theirs.length > 0 && !carriedAny) {
      const last = theirs.at(-1);
      const first = theirs[0];
      for (const mention of theirs) {
        const strength =
          carry *
          mention.strength *
          (mention === last || mention === first ? 1 : 0.85) *
          (mine.length > 0 || allOfThem ? 0.55 : 1);
        put([mention.entry.member.id], strength, false, 'carried-over');
        if (mine.length > 0 && together && additive && carried)
          put(
            [...new Set([mention.entry.member.id, ...mine.map((m) => m.entry.member.id)])],
            0.86,
            false,
            'named-and-carried-summed',
          );
      }
      if (theirs.length > 1 && additive)
        put(
          theirs.map((m) => m.entry.member.id),
          carry * (together ? 0.95 : 0.5),
          false,
          'carried-summed',
        );
      carriedAny = true;
      nearCarry = carry >= 0.7;
    }
    // A sentence about other members in between turns the page.
    carry *= mentionsIn(earlier, index).length > 0 && !carriedAny ? 0.72 : 0.86;
  }
  const canBeWhole =
    index.dataset.origin === 'run' ||
    index.dimensions.find((d) => d.name === dimension)?.members.some((m) => m.kind === 'total');
  if (!canBeWhole) {
    own.sort((a, b) => b.strength - a.strength);
  } else if (mine.length === 0)
    put(
      'whole',
      whole || together ? 0.86 : carriedAny ? (carried ? 0.6 : nearCarry ? 0.72 : 0.8) : 0.84,
      false,
      'none-named',
    );
  else put('whole', together || whole ? 0.55 : 0.3, false, 'all-together');
  own.sort((a, b) => b.strength - a.strength);
  return {
    own: own.slice(0, 12),
    other: others.map((m) => option([m.entry.member.id], m.strength, true, 'other-side')),
  };
}

const nearestTo = (mentions: readonly Mention[], claim: Claim): Mention | null => {
  let best: Mention | null = null;
  let bestDistance = Infinity;
  for (const mention of mentions) {
    // A subject before its number is nearer than a name after it.
    const distance =
      mention.end <= claim.start
        ? claim.start - mention.end
        : mention.start >= claim.end
          ? (mention.start - claim.end) * 1.15
          : 0;
    if (distance < bestDistance) {
      best = mention;
      bestDistance = distance;
    }
  }
  return best;
};

// ---- periods --------------------------------------------------------------------------------------------------------

const AT_ROLES = new Set(['at', 'by', 'to']);
const BASE_ROLES = new Set(['since', 'than', 'from']);

const mentionsOf = (sentence: SentenceReading, span: Span): readonly PeriodMention[] =>
  sentence.periods.filter((p) => p.start >= span.start && p.end <= span.end);

/** When the claim's own value holds. */
export function periodOptions(
  reading: DocumentReading,
  claim: Claim,
  measure: MeasureEntry,
): readonly Option<Period | null>[] {
  const available = periodsOf(measure);
  if (available.length === 0) return [option(null, 1, true, 'no-periods')];
  const { sentence, clause } = claim;
  const options: Option<Period | null>[] = [];
  const put = (period: Period | null, strength: number, written: boolean, rule: string): void => {
    if (period === null || options.some((o) => o.value?.label === period.label)) return;
    options.push(option(period, strength, written, rule));
    // "this summer" in a table by years: the one period that holds it.
    const wider = available.some((p) => overlapping(p, period)) ? holding(available, period) : null;
    // "in 2024" where the data has one quarter of it only.
    const inner = insideOnly(available, period);
    if (inner && !options.some((o) => o.value?.label === inner.label))
      options.push(option(inner, strength * 0.8, false, rule));
    if (wider && !options.some((o) => o.value?.label === wider.label))
      options.push(option(wider, strength * 0.86, false, rule));
  };
  if (cuesIn(sentence, sentence, 'toDate').length > 0)
    put(toDate(available, sentence.publishedAt), 1, true, 'in-sentence');
  const own = mentionsOf(sentence, clause).filter((m) => !onOtherSide(m, claim) && !elsewhere(m, claim));
  for (const mention of own)
    if (AT_ROLES.has(mention.role)) put(mention.period, mention.assumed ? 0.95 : 1, !mention.assumed, 'in-clause');
  const written = options.length > 0;
  for (const mention of sentence.periods)
    if (AT_ROLES.has(mention.role) && !onOtherSide(mention, claim) && !elsewhere(mention, claim))
      put(mention.period, written ? 0.7 : 0.9, !mention.assumed, 'in-sentence');
  if (options.length > 0) return options;
  const latest = latestBefore(available, sentence.publishedAt);
  let carry = 0.8;
  for (const earlier of sentencesBefore(reading, sentence)) {
    for (const mention of earlier.periods)
      if (AT_ROLES.has(mention.role)) put(mention.period, carry, false, 'carried-over');
    if (options.length > 0) break;
    carry *= 0.92;
  }
  const main = options.length === 0 ? mainPeriod(reading, sentence) : null;
  if (main) put(main, 0.83, false, 'main-period');
  const passage = options.length > 0;
  put(latest, passage ? 0.68 : 0.84, false, 'latest');
  // A flow told by quarters or months is summed up over its last whole year.
  if (latest && latest.grain !== 'year' && isAdditive(measure))
    put(lastYear(available, latest), passage ? 0.68 : 0.84, false, 'latest-year');
  options.sort((a, b) => b.strength - a.strength);
  if (options.length === 0) put(available.at(-1) ?? null, 0.7, false, 'latest');
  return options;
}

/** "than those of 2021": a time named on the other side of the comparison is its baseline. */
const onOtherSide = (mention: PeriodMention, claim: Claim): boolean =>
  claim.other !== null &&
  claim.other.quantity === null &&
  mention.end > claim.other.start &&
  mention.end <= claim.other.end;

/** A time of another claim's comparison: "up 19 % on January 2023 … has overtaken". */
const elsewhere = (mention: PeriodMention, claim: Claim): boolean =>
  claim.otherSides.some((span) => overlaps(span, mention));

const mains = new WeakMap<DocumentReading, Period | null>();

/** The time the article is about: the first year, quarter or season that its text names as its own. */
function mainPeriod(reading: DocumentReading, sentence: SentenceReading): Period | null {
  if (sentence.block.author !== null && sentence.block.role === 'embedded-post') return null;
  const known = mains.get(reading);
  if (known !== undefined) return known;
  const mentions = reading.sentences
    .filter((s) => s.block.role !== 'embedded-post')
    .flatMap((s) =>
      s.periods.filter(
        (m) => m.role === 'at' && m.period !== null && ['year', 'quarter', 'season', 'half'].includes(m.period.grain),
      ),
    );
  const main = mentions[0]?.period ?? null;
  mains.set(reading, main);
  return main;
}

/** From the first day of the latest year of the data to its last figures. */
function toDate(available: readonly Period[], publishedAt: string | null): Period | null {
  const latest = latestBefore(available, publishedAt);
  return latest && latest.grain !== 'year' ? rangePeriod(`${latest.end.slice(0, 4)}-01-01`, latest.end) : null;
}

/** The last calendar year whose parts the data has up to its end. */
function lastYear(available: readonly Period[], latest: Period): Period | null {
  const end = available.filter((p) => p.end.endsWith('-12-31') && p.end <= latest.end).at(-1);
  return end ? yearPeriod(Number(end.end.slice(0, 4))) : null;
}

/** The only period of the data inside a longer one that the data does not have itself. */
const insideOnly = (available: readonly Period[], period: Period): Period | null => {
  const inside = available.filter((p) => period.start <= p.start && p.end <= period.end);
  const [only] = inside;
  return inside.length === 1 && only && only.label !== period.label ? only : null;
};

const overlapping = (a: Period, b: Period): boolean => a.start <= b.end && b.start <= a.end;

/** The only period of the data that holds all of a shorter one; null when the data has that one, or its parts, itself. */
const holding = (available: readonly Period[], period: Period): Period | null => {
  const around = available.filter((p) => overlapping(p, period));
  const [only] = around;
  return around.length === 1 &&
    only &&
    only.start <= period.start &&
    period.end <= only.end &&
    only.label !== period.label
    ? only
    : null;
};

/** The last period of the data that had begun when the text was published: the data has it, so it was known. */
export function latestBefore(available: readonly Period[], publishedAt: string | null): Period | null {
  if (publishedAt === null) return available.at(-1) ?? null;
  return available.filter((p) => p.start <= publishedAt).at(-1) ?? null;
}

/** What the claim's value is compared with in time. Several natural readings may stand side by side. */
export function baselineOptions(
  reading: DocumentReading,
  claim: Claim,
  measure: MeasureEntry,
  at: Period | null,
): readonly Option<Period>[] {
  if (at === null) return [];
  const { sentence, clause } = claim;
  const available = periodsOf(measure);
  const options: Option<Period>[] = [];
  const put = (period: Period | null, strength: number, written: boolean, rule: string): void => {
    if (period && period.label !== at.label && !options.some((o) => o.value.label === period.label))
      options.push(option(period, strength, written, rule));
  };
  const consider = (mentions: readonly PeriodMention[], strength: number, written: boolean, where: string): void => {
    for (const mention of mentions) {
      if (BASE_ROLES.has(mention.role) && mention.period)
        put(mention.period, strength, written && !mention.assumed, `baseline-in-${where}`);
      else if (
        mention.monthsBack !== null &&
        mention.monthsBack > 0 &&
        (mention.role === 'over' || mention.role === 'before')
      ) {
        put(
          nearestPeriod(available, monthsBefore(at, mention.monthsBack), at),
          strength,
          written,
          `duration|${mention.quote.replace(/[|;]/gu, ' ')}`,
        );
      }
    }
  };
  for (const mention of sentence.periods)
    if (onOtherSide(mention, claim) && mention.role === 'at')
      put(mention.period, 0.98, !mention.assumed, 'baseline-in-clause');
  consider(mentionsOf(sentence, clause), 1, true, 'clause');
  if (options.length > 0) return options;
  consider(sentence.periods, 0.92, true, 'sentence');
  if (options.length > 0) return options;
  const earliest = available[0];
  for (const earlier of sentencesBefore(reading, sentence)) {
    consider(earlier.periods, 0.78, false, 'before');
    if (options.length > 0) break;
  }
  const sequential = [...available].reverse().find((p) => p.end < at.start) ?? null;
  put(nearestPeriod(available, monthsBefore(at, 12), at), 0.82, false, 'year-before');
  if (sequential) put(sequential, 0.8, false, 'period-before');
  else put(previous(at), 0.6, false, 'period-before');
  if (earliest && options.length === 0) put(earliest, 0.5, false, 'first-period');
  return options;
}

/** The table's own period that is meant by a computed one (2023-24 for "a year before" 2024-25), else the computed one. */
const nearestPeriod = (available: readonly Period[], computed: Period, at: Period): Period =>
  available.find((p) => matches(p, computed)) ??
  available.find(
    (p) => p.grain === at.grain && p.start <= computed.end && p.end >= computed.start && p.end < at.start,
  ) ??
  computed;
