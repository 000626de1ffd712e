/**
 * Ranks and comparisons: "the second-biggest brand", "the lowest since the series began", "Oxholt wastes less than
 * Brackenwell", "the only colony that grew". The truth is whether the statement holds; the place is the value shown.
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import { cuesIn, isKnownCount } from '../extract/surroundings.ts';
import { type Word, wordsOf } from '../extract/words.ts';
import type { Period } from '../quantities/period.ts';
import type { Unit } from '../quantities/quantity.ts';
import { againstAll, moreThanAll } from './all-others.ts';
import type { Candidate, NearMiss } from './candidate.ts';
import { dimensionsOf, figureAt, isFigure, periodsOf } from './figures.ts';
import { type DatasetIndex, type MeasureEntry, mentionsIn } from './lexicon.ts';
import { type Base, combine, inputOf, slot } from './make-candidate.ts';
import { measureOptions } from './measure-options.ts';
import { subjectOptions } from './member-options.ts';
import { percent } from './operations.ts';
import { field, made, type Ranked, singleMember } from './order-field.ts';
import { baselineOptions, periodOptions } from './period-options.ts';
import type { Option } from './slots.ts';

export function orderCandidates(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
): { readonly candidates: readonly Candidate[]; readonly misses: readonly NearMiss[] } {
  const candidates: Candidate[] = [];
  const implied = impliedWords(claim);
  const measures = measureOptions(reading, claim, index, null, implied)
    .slice(0, 5)
    .map((m) => (claim.kind === 'rank' && !isNear(claim, m.value, implied) ? { ...m, strength: m.strength * 0.8 } : m));
  const grows =
    claim.kind === 'rank' &&
    cuesIn(claim.sentence, claim.sentence, 'rise', 'fall').some(
      (c) => (c.start >= claim.end - 1 && c.start - claim.end < 25) || (c.start >= claim.start && c.end <= claim.end),
    );
  for (const measure of measures) {
    const subjects = subjectOptions(reading, claim, index, measure.value);
    for (const subject of subjects.own.slice(0, 8))
      for (const period of periodOptions(reading, claim, measure.value).slice(0, 2)) {
        const base: Base = { index, measure, subject, period, factor: 1 };
        if (claim.kind === 'rank') {
          if (grows) rankOfGrowth(reading, claim, base, candidates);
          else {
            rankAmongMembers(claim, base, candidates);
            if (!amongMembers(claim, base)) rankAmongPeriods(reading, claim, base, candidates);
          }
        } else if (againstAll(claim)) moreThanAll(claim, base, candidates);
        else if (claim.only) onlyOne(reading, claim, base, candidates);
        else if (claim.firstTime) firstMove(claim, base, candidates);
        else
          for (const other of subjects.other) {
            const own = figureAt(index, measure.value, subject.value, period.value);
            const their = figureAt(index, measure.value, other.value, period.value);
            if (!isFigure(own) || !isFigure(their)) continue;
            const holds = claim.direction === 'down' ? own.value < their.value : own.value > their.value;
            candidates.push(
              made(
                'compare',
                [inputOf(their, 'other'), inputOf(own, 'own')],
                their.value,
                combine(measure.strength, subject.strength, period.strength) * other.strength,
                base,
                holds,
                [slot('other side', other, their.label)],
                `${own.label} / ${their.label}`,
                [],
              ),
            );
          }
      }
  }
  if (candidates.length === 0 && claim.kind === 'rank') candidates.push(...possibleRankings(claim, index));
  return { candidates, misses: [] };
}

/** Words either side of a superlative among which its measure must stand to be sure of it. */
const REACH = 5;

function isNear(claim: Claim, measure: MeasureEntry, implied: readonly Word[]): boolean {
  const words = claim.sentence.words;
  const from = words.findIndex((w) => w.end > claim.start);
  const near = [...implied, ...words.slice(Math.max(0, from - REACH), from + REACH + 2)].filter((w) => !w.isFunction);
  return measure.labels.some((label) =>
    label.some((part) => near.some((w) => w.stem === part.stem || w.concepts.some((c) => part.concepts.includes(c)))),
  );
}

/** "slowest" speaks of speeds even where no speed is named. */
function impliedWords(claim: Claim): readonly Word[] {
  const { pack } = claim.sentence;
  const own = (claim.order?.of ?? []).flatMap((word) => wordsOf(word, pack.text));
  return own;
}

/** Places that a value may claim: ties share them. */
function placesOf(
  list: readonly { readonly metric: number }[],
  value: number,
  order: 'top' | 'bottom',
): readonly [number, number] {
  const better = list.filter((r) => (order === 'top' ? r.metric > value : r.metric < value)).length;
  const same = list.filter((r) => r.metric === value).length;
  return [better + 1, better + Math.max(1, same)];
}

/** "the highest OF THE THREE countries": the members are the field, not the years. */
function amongMembers({ sentence }: Claim, base: Base): boolean {
  const sizes = dimensionsOf(base.measure.value, base.index).map(
    (d) => d.members.filter((m) => m.kind === 'item').length,
  );
  return sentence.quantities.some((q) => q.value > 2 && sizes.includes(q.value) && isKnownCount(sentence, q));
}

function rankAmongMembers(claim: Claim, base: Base, out: Candidate[]): void {
  const single = singleMember(base);
  if (!single || !claim.order) return;
  const list = field(base, single.dimension, (selection) => {
    const figure = figureAt(base.index, base.measure.value, selection, base.period.value);
    return isFigure(figure) ? { value: figure.value, figures: [figure] } : null;
  });
  pushRank(claim, base, list, single.id, out, 1);
}

function rankOfGrowth(reading: DocumentReading, claim: Claim, base: Base, out: Candidate[]): void {
  const single = singleMember(base);
  if (!single || !claim.order) return;
  for (const baseline of baselineOptions(reading, claim, base.measure.value, base.period.value).slice(0, 2)) {
    const list = field(base, single.dimension, (selection) => {
      const before = figureAt(base.index, base.measure.value, selection, baseline.value);
      const after = figureAt(base.index, base.measure.value, selection, base.period.value);
      if (!isFigure(before) || !isFigure(after) || before.value === 0) return null;
      return { value: (after.value / before.value - 1) * 100, figures: [before, after] };
    });
    const falls = cuesIn(claim.sentence, claim.sentence, 'fall').some(
      (c) => c.start >= claim.end - 1 && c.start - claim.end < 25,
    );
    const turned = falls ? list.map((r) => ({ ...r, metric: -r.metric })) : list;
    pushRank(claim, base, turned, single.id, out, baseline.strength, percent);
  }
}

function pushRank(
  claim: Claim,
  base: Base,
  list: readonly Ranked[],
  id: string,
  out: Candidate[],
  factor: number,
  unit: Unit = base.measure.value.measure.unit,
): void {
  const own = list.find((r) => r.id === id);
  const order = claim.order?.order ?? 'top';
  if (!own || list.length < 3) return;
  const [first, last] = placesOf(list, own.metric, order);
  const place = claim.place ?? 1;
  const sorted = [...list].sort((a, b) => (order === 'top' ? b.metric - a.metric : a.metric - b.metric));
  const inputs = sorted
    .slice(0, Math.max(place + 1, first, 3))
    .flatMap((r) => r.figures.slice(-1).map((f) => inputOf(f, r.id === id ? 'own' : 'other')));
  const series = sorted.slice(0, 12).map((r) => ({ label: r.label, value: r.metric, used: r.id === id }));
  const rank = made(
    'rank',
    inputs,
    first,
    combine(base.measure.strength, base.subject.strength, base.period.strength) * factor,
    base,
    place >= first && place <= last,
    [],
    `${own.label}, ${base.measure.value.name}`,
    series,
  );
  out.push({ ...rank, seriesUnit: unit });
}

/** "The lowest since the series began": the place of one period among the others. */
function rankAmongPeriods(reading: DocumentReading, claim: Claim, base: Base, out: Candidate[]): void {
  const at = base.period.value;
  if (!at || !claim.order) return;
  const mentions = claim.sentence.periods;
  const since = mentions.find((m) => m.role === 'since')?.period ?? null;
  const record = cuesIn(claim.sentence, claim.sentence, 'record').length > 0;
  if (!since && !record && !base.period.written) return;
  const periods = periodsOf(base.measure.value).filter(
    (p) => (since === null || p.end >= since.start) && p.grain === at.grain,
  );
  const list: Ranked[] = periods.flatMap((period) => {
    const figure = figureAt(base.index, base.measure.value, base.subject.value, period);
    return isFigure(figure) ? [{ id: period.label, label: period.label, metric: figure.value, figures: [figure] }] : [];
  });
  const sameYear = list.filter((r) => r.id.slice(0, 4) === at.label.slice(0, 4));
  const pool = since || record || sameYear.length < 3 ? list : sameYear;
  void reading;
  pushRank(claim, base, pool, pool.find((r) => r.id === at.label)?.id ?? at.label, out, since || record ? 1 : 0.85);
}

/** "The only one whose losses went up two years in a row". */
function onlyOne(reading: DocumentReading, claim: Claim, base: Base, out: Candidate[]): void {
  const single = singleMember(base);
  const at = base.period.value;
  if (!single || !at) return;
  const up = claim.only === 'rise' || claim.only === 'more';
  const steps = claim.inARow ?? 1;
  const baselines =
    steps > 1
      ? [{ value: at, strength: 1, written: true, rule: '' }]
      : baselineOptions(reading, claim, base.measure.value, at).slice(0, 2);
  for (const baseline of baselines) {
    const list = field(base, single.dimension, (selection) => {
      const path =
        steps > 1
          ? periodsOf(base.measure.value)
              .filter((p) => p.end <= at.end)
              .slice(-steps - 1)
          : [baseline.value, at];
      const figures = path.map((p: Period) => figureAt(base.index, base.measure.value, selection, p));
      if (!figures.every(isFigure) || figures.length < steps + 1) return null;
      const moves = figures.slice(1).map((f, i) => f.value - (figures[i]?.value ?? f.value));
      return { value: moves.every((m) => (up ? m > 0 : m < 0)) ? 1 : 0, figures };
    });
    if (list.length < 2) continue;
    const doing = list.filter((r) => r.metric === 1);
    const own = list.find((r) => r.id === single.id);
    if (!own) continue;
    const holds = doing.length === 1 && doing[0] === own;
    const shown = (holds ? [own, ...list.filter((r) => r !== own)] : [own, ...doing.filter((r) => r !== own)]).slice(
      0,
      6,
    );
    const inputs = shown.flatMap((r) => r.figures.map((f) => inputOf(f, r === own ? 'own' : 'other')));
    out.push(
      made(
        'compare',
        inputs,
        doing.length,
        combine(base.measure.strength, base.subject.strength, base.period.strength) * baseline.strength,
        base,
        holds,
        baseline.rule ? [slot('baseline', baseline as Option<Period>, baseline.value.label)] : [],
        shown.map((r) => r.label).join(', '),
        [],
      ),
    );
  }
}

/** "Its first fall since the series began". */
function firstMove(claim: Claim, base: Base, out: Candidate[]): void {
  const at = base.period.value;
  if (!at) return;
  const figures = periodsOf(base.measure.value)
    .filter((p) => p.end <= at.end)
    .map((p) => figureAt(base.index, base.measure.value, base.subject.value, p))
    .filter(isFigure);
  if (figures.length < 3) return;
  const moves = figures.slice(1).map((f, i) => f.value - (figures[i]?.value ?? f.value));
  const turned = moves.map((m) => (claim.direction === 'down' ? -m : m));
  const last = turned.at(-1) ?? 0;
  const holds = last > 0 && turned.slice(0, -1).every((m) => m <= 0);
  out.push(
    made(
      'compare',
      figures.map((f, i) => inputOf(f, i === figures.length - 1 ? 'own' : 'other')),
      last,
      combine(base.measure.strength, base.subject.strength, base.period.strength),
      base,
      holds,
      [],
      figures.at(-1)?.label ?? '',
      figures.map((f, i) => ({ label: f.period?.label ?? '', value: f.value, used: i >= figures.length - 2 })),
    ),
  );
}

/** A link of this strength is shown and decides nothing. */
const SHOWN = 0.3;
const FIELD = 4;

/** "Tesla would be second": by what is not said. The ranking with the most members, as the one that is possible. */
function possibleRankings(claim: Claim, index: DatasetIndex): readonly Candidate[] {
  const mention = mentionsIn(claim.sentence, index).find((m) => m.entry.member.kind === 'item');
  if (!mention || claim.order === null) return [];
  const { dimension, member } = mention.entry;
  let best: Candidate | null = null;
  let most = FIELD - 1;
  for (const entry of index.measures) {
    if (!entry.observations.some((o) => o.members[dimension.name] === member.id)) continue;
    for (const period of periodsOf(entry)) {
      const size = new Set(
        entry.observations.filter((o) => o.period?.label === period.label).map((o) => o.members[dimension.name]),
      ).size;
      if (size <= most) continue;
      const out: Candidate[] = [];
      const assumed = { written: false, rule: 'over-members' };
      const base: Base = {
        index,
        measure: { value: entry, strength: SHOWN, ...assumed },
        subject: { value: { [dimension.name]: [member.id] }, strength: 1, written: true, rule: 'in-sentence' },
        period: { value: period, strength: 1, ...assumed },
        factor: 1,
      };
      rankAmongMembers(claim, base, out);
      if (out[0]) {
        best = { ...out[0], strength: SHOWN };
        most = size;
      }
    }
  }
  return best ? [best] : [];
}
