/**
 * One against another: "Oxholt wastes less than Brackenwell", "more complaints than all its rivals put together", "still
 * below its 2019 level", "has grown faster than". The truth is whether it is; both figures are shown.
 */
import type { Claim } from '../../extract/claim.ts';
import type { Compared } from '../../extract/ordering.ts';
import type { DocumentReading } from '../../extract/reading.ts';
import { exactly } from '../../quantities/interval.ts';
import type { Period } from '../../quantities/period.ts';
import type { Input } from '../../verify/recomputation.ts';
import type { Candidate } from '../candidate.ts';
import { dimensionsOf, isAdditive, type Selection } from '../figures.ts';
import { mentionsIn } from '../lexicon.ts';
import { inputOf, slot, timeline } from '../make-candidate.ts';
import { percent } from '../operations.ts';
import { baselineOptions } from '../period-options.ts';
import type { Option } from '../slots.ts';
import { itemsOf, nameOf, singleOf } from './field.ts';
import { type OrderBase, settled, statement, sureness } from './made.ts';
import { levelWay, type Metric, moveWays, type Way } from './metrics.ts';

export function beyondCandidates(
  reading: DocumentReading,
  claim: Claim,
  ordering: Compared,
  base: OrderBase,
  others: readonly Option<Selection>[],
): readonly Candidate[] {
  const said: Said = {
    reading,
    claim,
    ordering,
    base,
    isBelow: (ordering.degree.order === 'bottom') !== (ordering.by === null && base.measure.flips),
    strength: sureness(base),
  };
  switch (ordering.side) {
    case 'together':
      return againstRest(said);
    case 'past':
      return againstPast(said);
    default:
      return againstMember(said, others);
  }
}

interface Said {
  readonly reading: DocumentReading;
  readonly claim: Claim;
  readonly ordering: Compared;
  readonly base: OrderBase;
  readonly isBelow: boolean;
  readonly strength: number;
}

/** Strictly beyond, unless the text denies it. */
const holdsFor = ({ ordering, isBelow }: Said, own: number, their: number): boolean =>
  (isBelow ? own < their : own > their) !== ordering.negated;

function againstMember(said: Said, others: readonly Option<Selection>[]): readonly Candidate[] {
  const { reading, claim, ordering, base } = said;
  // "nearly as fast a fall": falls are compared by how far they went.
  const ways = ordering.by === null ? [levelWay(base)] : moveWays(reading, claim, base, ordering.degree);
  return others.flatMap((other) => {
    const sure = said.strength * other.strength;
    return settled(
      ways.flatMap((way) => {
        const own = way.valueOf(base.subject.value);
        const their = way.valueOf(other.value);
        return own && their ? [compared(said, way, own, their, sure * way.strength, other)] : [];
      }),
      sure,
    );
  });
}

function compared(
  said: Said,
  way: Way,
  own: Metric,
  their: Metric,
  strength: number,
  other: Option<Selection>,
): Candidate {
  const { base, ordering } = said;
  const sign = ordering.by === 'down' ? -1 : 1;
  const [ours, theirs] = [own.figures.at(-1), their.figures.at(-1)];
  return statement(base, {
    operation: 'compare',
    inputs: [...movesOf(their, way, 'other'), ...movesOf(own, way, 'own')],
    value: their.value,
    unit: way.of === 'growth' ? percent : base.measure.value.measure.unit,
    strength,
    holds: holdsFor(said, own.value * sign, their.value * sign),
    label: `${ours?.label ?? ''} / ${theirs?.label ?? ''}`,
    slots: [
      slot('other side', other, theirs?.label ?? ''),
      ...(way.baseline ? [slot('baseline', way.baseline, way.baseline.value.label)] : []),
    ],
  });
}

/** One input a side: the figure, or how far it moved, with the cells that it comes from. */
const movesOf = (metric: Metric, way: Way, role: Input['role']): readonly Input[] => {
  const last = metric.figures.at(-1);
  if (!last) return [];
  if (way.of === 'value') return [inputOf(last, role)];
  return [
    {
      ...inputOf(last, role),
      value: metric.value,
      interval: exactly(metric.value),
      unit: way.of === 'growth' ? percent : last.unit,
      observations: metric.figures.flatMap((f) => f.observations),
    },
  ];
};

/** "than all its rivals put together", "than the other three combined", "than A and B together". */
function againstRest(said: Said): readonly Candidate[] {
  const { claim, base } = said;
  const measure = base.measure.value;
  const single = singleOf(base.subject.value, dimensionsOf(measure, base.index));
  if (!single || !isAdditive(measure)) return [];
  const way = levelWay(base);
  const rest = restMeant(claim, base, single.dimension.name, single.id);
  if (!rest) return [];
  const own = way.valueOf(base.subject.value);
  const their = rest.map((id) => way.valueOf({ ...base.subject.value, [single.dimension.name]: [id] })?.figures[0]);
  const known = their.filter((f) => f !== undefined);
  if (!own || known.length < rest.length || known.length === 0) return [];
  const sum = known.reduce((total, f) => total + f.value, 0);
  const [first] = known;
  if (!first) return [];
  const names = rest.map((id) => single.dimension.members.find((m) => m.id === id)).filter((m) => m !== undefined);
  const label = names.map((m) => nameOf(m, base.index)).join(' + ');
  return [
    statement(base, {
      operation: 'compare',
      inputs: [
        {
          ...inputOf(first, 'other'),
          label: `${label}, ${measure.name}`,
          value: sum,
          interval: exactly(sum),
          observations: known.flatMap((f) => f.observations),
        },
        ...own.figures.map((f) => inputOf(f, 'own')),
      ],
      value: sum,
      unit: measure.measure.unit,
      strength: said.strength,
      holds: holdsFor(said, own.value, sum),
      label: `${own.figures[0]?.label ?? ''} / ${label}`,
    }),
  ];
}

/** Who stands on the other side: those named there, or all the others, as many as the text says there are. */
function restMeant(claim: Claim, base: OrderBase, dimension: string, own: string): readonly string[] | null {
  const { sentence, other } = claim;
  if (!other) return null;
  const end = Math.max(claim.end, other.start);
  const named = mentionsIn(sentence, base.index)
    .filter((m) => m.start >= other.start && m.end <= end && m.entry.dimension.name === dimension)
    .map((m) => m.entry.member.id);
  if (named.length > 1) return [...new Set(named)];
  if (named.length === 1) return null;
  const dimensions = base.index.dimensions.find((d) => d.name === dimension);
  const rest = dimensions ? itemsOf(dimensions).filter((m) => m.id !== own) : [];
  const size = sentence.quantities.find((q) => q.start >= other.start && q.end <= end);
  const isRest = sentence.cues.some((c) => c.kind === 'rest' && c.start >= other.start && c.end <= end);
  if (!isRest || (size && size.value !== rest.length)) return null;
  return rest.map((m) => m.id);
}

/** Letters that keep two times apart where one is the baseline of the other. */
const MOST_BASELINES = 2;

/** The time on the other side, or the one so long ago. */
const isSpokenOf = ({ sentence, other }: Claim, period: Period): boolean =>
  other !== null &&
  sentence.periods.some(
    (m) =>
      m.end > other.start &&
      m.start < other.end &&
      (m.period === null ? m.monthsBack !== null : m.period.start <= period.end && period.start <= m.period.end),
  );

/** "still below its 2019 level", "more than a year ago". */
function againstPast(said: Said): readonly Candidate[] {
  const { reading, claim, base } = said;
  const way = levelWay(base);
  const own = way.valueOf(base.subject.value);
  if (!own) return [];
  return baselineOptions(reading, claim, base.measure.value, base.period.value)
    .filter((baseline) => isSpokenOf(claim, baseline.value))
    .slice(0, MOST_BASELINES)
    .flatMap((baseline) => {
      const then = levelWay({ ...base, period: { ...baseline } }).valueOf(base.subject.value);
      const [before] = then?.figures ?? [];
      const [now] = own.figures;
      if (!then || !before || !now) return [];
      return [
        statement(base, {
          operation: 'compare',
          inputs: [inputOf(before, 'before'), inputOf(now, 'after')],
          value: then.value,
          unit: base.measure.value.measure.unit,
          strength: said.strength * baseline.strength,
          holds: holdsFor(said, own.value, then.value),
          label: now.label,
          slots: [slot('baseline', baseline, baseline.value.label)],
          series: timeline(base, base.subject.value, [base.period.value, baseline.value]),
        }),
      ];
    });
}
