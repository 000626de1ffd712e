/**
 * Ranks: the place of a member among the members, or of a time among the times. "The third-biggest crowds", "the lowest
 * since 2017", "the sharpest fall of the four": the truth is whether the place is the one claimed; the place is shown.
 */
import type { Claim } from '../../extract/claim.ts';
import type { Placed } from '../../extract/ordering.ts';
import type { DocumentReading } from '../../extract/reading.ts';
import { cuesIn } from '../../extract/surroundings.ts';
import type { Degree } from '../../languages/pack-order.ts';
import type { Period, PeriodGrain } from '../../quantities/period.ts';
import type { Candidate } from '../candidate.ts';
import { dimensionsOf, periodsOf } from '../figures.ts';
import { inputOf, slot } from '../make-candidate.ts';
import { percent } from '../operations.ts';
import { agreement, groupStrength, itemsOf, nameOf, placeStrength, singleOf } from './field.ts';
import { type OrderBase, settled, statement, sureness } from './made.ts';
import type { RankedMeasure } from './measures.ts';
import { levelWay, type Metric, moveWays, sinceOf, type Way } from './metrics.ts';

interface Ranked extends Metric {
  readonly id: string;
  readonly label: string;
}

export function rankCandidates(
  reading: DocumentReading,
  claim: Claim,
  ordering: Placed,
  base: OrderBase,
): readonly Candidate[] {
  // "the biggest loss" of what can be below zero is the lowest figure.
  const result = ordering.isLoss && base.measure.value.observations.some((o) => o.value < 0);
  const meant: Placed = result ? { ...ordering, by: null, degree: turned(ordering.degree) } : ordering;
  const said: Said = {
    reading,
    claim,
    ordering: meant,
    base,
    strength: sureness(base),
    end: endFor(meant, base.measure),
    result,
  };
  const found: Candidate[] = [];
  if (ordering.among === null) found.push(...amongMembers(said));
  if (ordering.among !== null || (isOfTime(claim, base) && !isOfItsMembers(said))) found.push(...amongPeriods(said));
  return found;
}

/** "the most rides of THE THREE TOWNS in 2024": as many as the table has, so nothing else is ranked. */
function isOfItsMembers({ claim, ordering: { group }, base }: Said): boolean {
  const single = singleOf(base.subject.value, dimensionsOf(base.measure.value, base.index));
  return (
    group?.size?.value !== undefined &&
    single !== null &&
    group.size.value === itemsOf(single.dimension).length &&
    groupStrength(claim, group, single.dimension) === 1
  );
}

const turned = ({ order, ...rest }: Degree): Degree => ({ ...rest, order: order === 'top' ? 'bottom' : 'top' });

interface Said {
  readonly reading: DocumentReading;
  readonly claim: Claim;
  readonly ordering: Placed;
  readonly base: OrderBase;
  readonly strength: number;
  /** From which end of the figures the places are counted. */
  readonly end: 'top' | 'bottom';
  /** Losses are ranked: only results below zero are. */
  readonly result: boolean;
}

function endFor({ degree, by }: Placed, measure: RankedMeasure): 'top' | 'bottom' {
  // "the sharpest fall": the most negative change comes first; "the smallest fall" the least negative.
  const isFirst = (degree.order === 'top') === (by !== 'down' && by !== 'worse');
  const flips = by === 'up' || by === 'down' ? false : measure.flips;
  return isFirst !== flips ? 'top' : 'bottom';
}

function amongMembers(said: Said): readonly Candidate[] {
  const { reading, claim, ordering, base } = said;
  const single = singleOf(base.subject.value, dimensionsOf(base.measure.value, base.index));
  if (!single) return [];
  const sure = said.strength * agreement(ordering.group, single.dimension) * placeStrength(reading, claim, base.index);
  const ways = ordering.by === null ? [levelWay(base)] : moveWays(reading, claim, base, ordering.degree);
  const found = ways.flatMap((way) => {
    const list = itemsOf(single.dimension).map((member): Ranked | null => {
      const metric = way.valueOf({ ...base.subject.value, [single.dimension.name]: [member.id] });
      return metric && { ...metric, id: member.id, label: nameOf(member, base.index) };
    });
    return placeIn(said, list, single.id, way, sure * way.strength) ?? [];
  });
  return settled(found, sure);
}

/** "The largest of two" ranks nobody; "the lowest since last year" has two times. */
const FEWEST_MEMBERS = 3;
const FEWEST_TIMES = 2;

/** Some of those ranked have no figure: with these few the place still stands. */
const FEW_BLANK = 0.1;

/** The place of one among all; null where it is not known or there is nothing to rank. */
function placeIn(
  { ordering, base, end, result }: Said,
  figures: readonly (Ranked | null)[],
  id: string,
  way: Way,
  strength: number,
  least = FEWEST_MEMBERS,
): Candidate | null {
  const all = result ? figures.filter((r) => r === null || r.value < 0) : figures;
  const list = all.filter((r) => r !== null);
  const own = list.find((r) => r.id === id);
  const blank = all.length - list.length;
  if (!own || figures.filter((r) => r !== null).length < least) return null;
  const better = list.filter((r) => (end === 'top' ? r.value > own.value : r.value < own.value)).length;
  const ties = list.filter((r) => r.value === own.value).length;
  const first = better + 1;
  const last = better + Math.max(1, ties);
  const isPlace = ordering.place >= first && (ordering.upTo || ordering.place <= last);
  // Those without a figure may come before it.
  if (blank > all.length * FEW_BLANK && (isPlace || ordering.place > last) && ordering.place <= last + blank)
    return null;
  const sorted = [...list].sort((a, b) => (end === 'top' ? b.value - a.value : a.value - b.value));
  const shown = sorted.filter((r, i) => i < Math.max(ordering.place + 1, first, 3) || r === own);
  return statement(base, {
    operation: 'rank',
    inputs: shown.flatMap((r) => r.figures.map((f) => inputOf(f, r === own ? 'own' : 'other'))),
    value: first,
    strength,
    holds: isPlace !== ordering.negated,
    label: `${own.label}: ${base.measure.value.name}`,
    slots: way.baseline ? [slot('baseline', way.baseline, way.baseline.value.label)] : [],
    series: () => sorted.slice(0, 12).map((r) => ({ label: r.label, value: r.value, used: r === own })),
    seriesUnit: way.of === 'growth' ? percent : base.measure.value.measure.unit,
    ranking: { of: way.of, order: end },
  });
}

/** "since 2017", "a record", or a time that is itself spoken of. */
const isOfTime = (claim: Claim, base: OrderBase): boolean =>
  claim.sentence.periods.some((m) => m.role === 'since') ||
  cuesIn(claim.sentence, claim.sentence, 'record').length > 0 ||
  base.period.written;

/** A time that the sentence names, in a ranking of times that nothing else announces. */
const UNANNOUNCED = 0.85;

function amongPeriods(said: Said): readonly Candidate[] {
  const { claim, ordering, base } = said;
  const at = base.period.value;
  if (!at) return [];
  const grain = ordering.among !== null && ordering.among !== 'periods' ? ordering.among : at.grain;
  const own = timeMeant(said, at, grain);
  if (!own) return [];
  const since = sinceOf(claim, own);
  const record = cuesIn(claim.sentence, claim.sentence, 'record').length > 0;
  const announced = ordering.among !== null || since !== null || record;
  const all = periodsOf(base.measure.value).filter((p) => p.grain === grain);
  const ways = ordering.by === null ? [levelWay(base)] : [];
  const pools = announced ? poolsOf(all, own, since, ordering.place, grain, at) : [sameYear(all, own)];
  const found = ways.flatMap((way) =>
    pools.flatMap((pool) => {
      const list = pool.map((period): Ranked | null => {
        const metric = levelWay({ ...base, period: { ...base.period, value: period } }).valueOf(base.subject.value);
        return metric && { ...metric, id: period.label, label: period.label };
      });
      return (
        placeIn(
          said,
          list,
          own.label,
          way,
          said.strength * (announced ? 1 : UNANNOUNCED),
          announced ? FEWEST_TIMES : FEWEST_MEMBERS,
        ) ?? []
      );
    }),
  );
  return found;
}

/** The time that is ranked: the one the sentence picks, else its own, of the grain that it ranks. */
function timeMeant({ claim: { sentence }, ordering, base }: Said, at: Period, grain: PeriodGrain): Period | null {
  const all = periodsOf(base.measure.value).filter((p) => p.grain === grain);
  const named = (label: string): Period | null => all.find((p) => p.label === label) ?? null;
  const label = sentence.labels.find((l) => l.start === ordering.time?.start);
  if (label?.kind === 'year' && grain === 'year') return named(label.quote);
  const mention = sentence.periods.find((p) => p.start === ordering.time?.start)?.period;
  if (mention?.grain === grain) return named(mention.label);
  if (at.grain === grain) return named(at.label);
  // "the busiest quarter was the third": the ordinal picks one of the year.
  const inside = all.filter((p) => p.start >= at.start && p.end <= at.end);
  return label?.place === undefined ? null : (inside[label.place - 1] ?? null);
}

/**
 * "The highest since 2017" is higher than all after 2017; whether 2017 itself was higher still is its second reading.
 * Without a start, all times count, or those of the year that is spoken of.
 */
function poolsOf(
  all: readonly Period[],
  own: Period,
  since: Period | null,
  place: number,
  grain: PeriodGrain,
  at: Period,
): readonly (readonly Period[])[] {
  const upTo = all.filter((p) => p.end <= own.end || since === null);
  if (since === null) return at.grain === grain ? [all] : [all.filter((p) => p.start >= at.start && p.end <= at.end)];
  const after = upTo.filter((p) => p.start > since.end);
  const from = upTo.filter((p) => p.end >= since.start);
  return place === 1 && after.length >= FEWEST_TIMES ? [after] : [from, after];
}

const sameYear = (all: readonly Period[], own: Period): readonly Period[] => {
  const inYear = all.filter((p) => p.label.slice(0, 4) === own.label.slice(0, 4));
  return inYear.length < 3 ? all : inYear;
};
