/**
 * What only one or so many of a group do: "the only port to have lost traffic", "four of the six finished in the red",
 * "all but one produced more". Every member must have its figures, or the answer must not hang on those that have none.
 */
import type { Claim } from '../../extract/claim.ts';
import type { Alone, Counted } from '../../extract/ordering.ts';
import type { DocumentReading } from '../../extract/reading.ts';
import type { Interval } from '../../quantities/interval.ts';
import type { DatasetDimension, Member } from '../../store/dataset.ts';
import type { Input } from '../../verify/recomputation.ts';
import type { Candidate } from '../candidate.ts';
import { dimensionsOf } from '../figures.ts';
import { mentionsIn } from '../lexicon.ts';
import { inputOf, slot } from '../make-candidate.ts';
import { noUnit, percent } from '../operations.ts';
import { type Option, option } from '../slots.ts';
import { type Case, type ConditionWay, conditionWays } from './condition-cases.ts';
import { agreement, coordinated, groupStrength, itemsOf, nameOf, singleOf } from './field.ts';
import { type OrderBase, settled, statement, sureness } from './made.ts';

interface Tested {
  readonly member: Member;
  readonly label: string;
  /** Null: the table has no figure for it. */
  readonly case: Case | null;
}

/** Every item of a dimension under a condition. */
function testAll(base: OrderBase, dimension: DatasetDimension, way: ConditionWay): readonly Tested[] {
  return itemsOf(dimension).map((member) => ({
    member,
    label: nameOf(member, base.index),
    case: way.caseOf({ ...base.subject.value, [dimension.name]: [member.id] }),
  }));
}

/** "X is the only one to …", "Only X and Y …". */
export function onlyCandidates(
  reading: DocumentReading,
  claim: Claim,
  ordering: Alone,
  base: OrderBase,
): readonly Candidate[] {
  const dimensions = dimensionsOf(base.measure.value, base.index);
  const found: Candidate[] = [];
  for (const dimension of dimensions) {
    if (itemsOf(dimension).length < 2) continue;
    const subject = subjectFor(claim, ordering, base, dimension);
    if (!subject) continue;
    const sure = sureness(base, subject.strength) * agreement(ordering.group, dimension);
    const own: OrderBase = {
      ...base,
      subject: { ...subject, value: { ...base.subject.value, [dimension.name]: subject.value } },
    };
    const ways = conditionWays(reading, claim, ordering.condition, own, base.measure.flips);
    found.push(
      ...settled(
        ways.flatMap(
          (way) => aloneIn(own, testAll(own, dimension, way), subject.value, way, sure * way.strength) ?? [],
        ),
        sure,
      ),
    );
  }
  return found;
}

/** Those who alone are said to do it: named together beside the word, else the member that the claim is about. */
function subjectFor(
  { sentence, start, end }: Claim,
  { subject }: Alone,
  base: OrderBase,
  dimension: DatasetDimension,
): Option<readonly string[]> | null {
  const mentions = mentionsIn(sentence, base.index).filter((m) => m.entry.dimension === dimension);
  const behind = mentions.find((m) => m.start >= start);
  const before = mentions.filter((m) => m.end <= start).at(-1);
  const near = subject === 'after' ? behind : (before ?? (isOpening(sentence.start, start) ? behind : undefined));
  if (near) {
    const set = coordinated(mentions, near, sentence);
    return option(
      [...new Set(set.map((m) => m.entry.member.id))],
      Math.min(...set.map((m) => m.strength)),
      true,
      `named|${sentence.text.slice(near.start - sentence.start, near.end - sentence.start).replace(/[|;]/gu, ' ')}`,
    );
  }
  void end;
  const single = singleOf(base.subject.value, [dimension]);
  return single ? { ...base.subject, value: [single.id] } : null;
}

/** "Seul à progresser, le Val-de-Lierre …": the word opens its sentence. */
const isOpening = (from: number, start: number): boolean => start - from <= 3;

function aloneIn(
  base: OrderBase,
  tested: readonly Tested[],
  ids: readonly string[],
  way: ConditionWay,
  strength: number,
): Candidate | null {
  const doing = tested.filter((t) => t.case?.meets);
  const own = tested.filter((t) => ids.includes(t.member.id));
  const unknown = tested.filter((t) => t.case === null);
  if (own.length < ids.length || own.some((t) => t.case === null)) return null;
  const others = doing.filter((t) => !own.includes(t));
  const holds = own.every((t) => t.case?.meets) && others.length === 0;
  // Whether it is the only one hangs on a member without a figure.
  if (holds && unknown.length > 0) return null;
  const shown = [...own, ...(holds ? tested.filter((t) => !own.includes(t)) : others)];
  return statement(base, {
    operation: 'count',
    inputs: inputsOf(shown),
    value: doing.length,
    unit: noUnit,
    strength,
    holds,
    label: `${base.measure.value.name}: ${[...new Set([...own, ...others].map((t) => t.label))].join(', ')}`,
    slots: slotsFor(way),
    series: () => seriesOf(tested),
    test: way.test,
    claimed: ids.length,
  });
}

const inputsOf = (tested: readonly Tested[]): readonly Input[] =>
  tested.flatMap((t) => {
    const figures = t.case?.figures ?? [];
    return figures.map((f, i) => inputOf(f, figures.length === 1 ? 'term' : i % 2 === 0 ? 'before' : 'after'));
  });

const seriesOf = (tested: readonly Tested[]): Candidate['series'] =>
  tested.flatMap((t) => (t.case ? [{ label: t.label, value: t.case.value, used: t.case.meets }] : []));

const slotsFor = ({ baseline }: ConditionWay): Candidate['slots'] =>
  baseline ? [slot('baseline', baseline, baseline.value.label)] : [];

/** "four of the six", "none of the five", "all but one". */
export function countedCandidates(
  reading: DocumentReading,
  claim: Claim,
  ordering: Counted,
  base: OrderBase,
): readonly Candidate[] {
  const { group, quantifier } = ordering;
  const leftOut = namedLeftOut(claim, ordering, base);
  if (leftOut === null) return [];
  return dimensionsOf(base.measure.value, base.index).flatMap((dimension) => {
    const items = itemsOf(dimension);
    // Seven of the ten can be looked up only where there are ten.
    if (items.length < 2 || (group.size && group.size.value !== items.length)) return [];
    if (quantifier === 'both' && items.length !== 2) return [];
    const sure = sureness(base, groupStrength(claim, group, dimension));
    // The members counted are named by their dimension, whatever other member the sentence names.
    const subject = option({ ...base.subject.value, [dimension.name]: 'whole' as const }, 1, true, 'all-members');
    const own: OrderBase = { ...base, subject };
    const ways = conditionWays(reading, claim, ordering.condition, own, base.measure.flips);
    return settled(
      ways.flatMap(
        (way) =>
          (leftOut.length > 0
            ? exceptIn(ordering, own, testAll(own, dimension, way), leftOut, way, sure * way.strength)
            : countedIn(claim, ordering, own, testAll(own, dimension, way), way, sure * way.strength)) ?? [],
      ),
      sure,
    );
  });
}

function countedIn(
  claim: Claim,
  ordering: Counted,
  base: OrderBase,
  tested: readonly Tested[],
  way: ConditionWay,
  strength: number,
): Candidate | null {
  const unknown = tested.filter((t) => t.case === null).length;
  const number = (met: (c: Case) => boolean): number => {
    const n = tested.filter((t) => t.case !== null && met(t.case)).length;
    return ordering.except ? tested.length - unknown - n : n;
  };
  const ends = [number((c) => c.must), number((c) => c.may)];
  const interval = { min: Math.min(...ends), max: Math.max(...ends) + unknown };
  const fit = fitOf(claim, ordering, interval, tested.length);
  if (fit === null) return null;
  return statement(base, {
    operation: 'count',
    inputs: inputsOf(tested),
    value: number((c) => c.meets),
    interval,
    unit: { ...noUnit, dimension: 'count', code: ordering.group.size?.unit.code ?? '', noun: nounOf(ordering) },
    strength,
    holds: fit,
    label: base.measure.value.name,
    slots: slotsFor(way),
    series: () => seriesOf(tested),
    seriesUnit: way.test.of === 'growth' ? percent : base.measure.value.measure.unit,
    test: { ...way.test, fails: way.test.fails !== ordering.except },
    claimed: claimedBy(ordering, tested.length),
  });
}

/** Members that the text leaves out by name; null where it leaves out somebody that the table does not know. */
function namedLeftOut({ sentence }: Claim, { leftOut }: Counted, base: OrderBase): readonly string[] | null {
  if (!leftOut) return [];
  const names = mentionsIn(sentence, base.index).filter((m) => m.start >= leftOut.start && m.end <= leftOut.end);
  return names.length === 0 ? null : [...new Set(names.map((m) => m.entry.member.id))];
}

/** "all harbours except Dunwick and Fossgate": all the others do, and those do not; with "none" the other way round. */
function exceptIn(
  { quantifier }: Counted,
  base: OrderBase,
  tested: readonly Tested[],
  leftOut: readonly string[],
  way: ConditionWay,
  strength: number,
): Candidate | null {
  if (quantifier !== 'all' && quantifier !== 'none') return null;
  const out = tested.filter((t) => leftOut.includes(t.member.id));
  const rest = tested.filter((t) => !out.includes(t));
  if (out.length < leftOut.length || tested.some((t) => t.case === null)) return null;
  const isSo = (t: Tested): boolean => t.case?.meets === (quantifier === 'all');
  const doing = tested.filter((t) => t.case?.meets);
  return statement(base, {
    operation: 'count',
    inputs: inputsOf(tested),
    value: doing.length,
    strength,
    holds: rest.every(isSo) && !out.some(isSo),
    label: `${base.measure.value.name}: ${doing.map((t) => t.label).join(', ')}`,
    slots: slotsFor(way),
    series: () => seriesOf(tested),
    test: way.test,
    claimed: quantifier === 'all' ? rest.length : out.length,
  });
}

const nounOf = ({ group }: Counted): string => group.size?.unit.noun ?? '';

/** The number that the words stand for among so many. */
function claimedBy({ quantifier, amount }: Counted, all: number): number {
  if (amount !== null) return amount;
  switch (quantifier) {
    case 'none':
      return 0;
    case 'half':
      return all / 2;
    case 'most':
      return Math.floor(all / 2) + 1;
    default:
      return all;
  }
}

/** Whether so many do; null when that hangs on members without a figure. */
function fitOf(claim: Claim, ordering: Counted, { min, max }: Interval, all: number): boolean | null {
  const [least, most] = boundsOf(claim, ordering, all);
  if (max < least || min > most) return false;
  // Figures too coarse to tell, or missing: whatever the count may be must fit.
  return (least <= min && max <= most) || isLoose(claim) || max - min === 0 ? true : hangs(min, max, least, most);
}

/** A figure on the very bound leaves the count open by one: that is no contradiction. */
const hangs = (min: number, max: number, least: number, most: number): boolean | null =>
  max - min <= 1 && least <= max && min <= most ? true : null;

const isLoose = ({ quantity }: Claim): boolean => quantity?.hedge === 'about' || quantity?.hedge === 'nearly';

/** Counts of members are exact; only a hedge of their own loosens them. */
function boundsOf({ quantity }: Claim, { quantifier, amount }: Counted, all: number): readonly [number, number] {
  if (amount === null)
    switch (quantifier) {
      case 'none':
        return [0, 0];
      case 'most':
        return [Math.floor(all / 2) + 1, all];
      case 'half':
        return [Math.floor(all / 2), Math.ceil(all / 2)];
      default:
        return [all, all];
    }
  switch (quantity?.hedge) {
    case 'at-least':
      return [amount, all];
    case 'more-than':
      return [amount + 1, all];
    case 'at-most':
      return [0, amount];
    case 'less-than':
      return [0, amount - 1];
    case 'about':
    case 'nearly':
      return [amount - 1, amount + 1];
    default:
      return [amount, amount];
  }
}
