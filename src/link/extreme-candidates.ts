/** Ranges: smallest and largest over the members or over time, for "between A and B". */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import type { Period } from '../quantities/period.ts';
import type { Input } from '../verify/recomputation.ts';
import type { Candidate } from './candidate.ts';
import { figureAt, isFigure, periodsOf, type Selection, seriesOf } from './figures.ts';
import type { DatasetIndex, MeasureEntry } from './lexicon.ts';
import { type Base, combine, inputOf, makeCandidate } from './make-candidate.ts';
import { subjectOptions } from './member-options.ts';
import { periodOptions } from './period-options.ts';
import type { Option } from './slots.ts';

/** Smallest and largest over the members or the periods, for "between A and B". */
export function extremes(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  measure: Option<MeasureEntry>,
  out: Candidate[],
): void {
  const series = seriesOf(measure.value, index);
  const periods = periodOptions(reading, claim, measure.value);
  const timed = claim.quantity?.unit.per?.dimension === 'time';
  for (const period of timed ? [] : periods.slice(0, 2)) {
    const overMembers = [...series.entries()].flatMap(([, list]) =>
      list.filter(
        (o) =>
          (period.value === null ? o.period === null : o.period?.label === period.value.label) &&
          isItem(index, o.members),
      ),
    );
    pushExtremes(overMembers, measure, period, index, 0.9, 'over-members', out);
  }
  const subjects = measure.value.observations[0]
    ? [...new Set(subjectOptionsSafe(reading, claim, index, measure.value))]
    : [];
  for (const subject of subjects.slice(0, 3)) {
    const all = periodsOf(measure.value);
    const asked = periods[0]?.value;
    const inside = asked ? all.filter((p) => p.start >= asked.start && p.end <= asked.end) : all;
    for (const list of [inside, all]) {
      if (list.length < 2) continue;
      const figures = list.map((p) => figureAt(index, measure.value, subject.value, p)).filter(isFigure);
      if (figures.length < 2) continue;
      const base: Base = {
        index,
        measure,
        subject,
        period: { value: null, strength: 1, written: false, rule: 'all-periods' },
        factor: 1,
      };
      const low = figures.reduce((a, b) => (b.value < a.value ? b : a));
      const high = figures.reduce((a, b) => (b.value > a.value ? b : a));
      const candidate = makeCandidate(
        'minimum',
        [inputOf(low, 'own'), inputOf(high, 'other')],
        combine(measure.strength, subject.strength),
        base,
        {
          label: `${low.label} … ${high.label}`,
          reading: 'over-time',
        },
      );
      if (candidate) out.push(candidate);
    }
  }
}

const subjectOptionsSafe = (
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  measure: MeasureEntry,
): readonly Option<Selection>[] => subjectOptions(reading, claim, index, measure).own;

export const isItem = (index: DatasetIndex, members: Readonly<Record<string, string>>): boolean =>
  index.dimensions.every((d) => {
    const id = members[d.name];
    return id === undefined || d.members.find((m) => m.id === id)?.kind === 'item';
  });

function pushExtremes(
  observations: MeasureEntry['observations'],
  measure: Option<MeasureEntry>,
  period: Option<Period | null>,
  index: DatasetIndex,
  factor: number,
  reading: string,
  out: Candidate[],
): void {
  if (observations.length < 2) return;
  const low = observations.reduce((a, b) => (b.value < a.value ? b : a));
  const high = observations.reduce((a, b) => (b.value > a.value ? b : a));
  const input = (o: typeof low, role: Input['role']): Input => ({
    role,
    label: [...Object.values(o.members), measure.value.name, o.period?.label ?? ''].filter(Boolean).join(', '),
    value: o.value,
    interval: o.interval,
    unit: o.unit,
    observations: [o],
  });
  const base: Base = {
    index,
    measure,
    subject: { value: {}, strength: 1, written: false, rule: 'all-members' },
    period,
    factor,
  };
  const candidate = makeCandidate(
    'minimum',
    [input(low, 'own'), input(high, 'other')],
    combine(measure.strength, period.strength) * factor,
    base,
    {
      label: `${input(low, 'own').label} … ${input(high, 'other').label}`,
      reading,
    },
  );
  if (candidate) out.push(candidate);
}
