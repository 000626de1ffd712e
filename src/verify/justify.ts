/**
 * From a decision to what the reader sees: the figures it rests on with their sources, the formula with its numbers, what
 * was written and what assumed, the likely mistake, and one sentence that says it all.
 */
import type { CheckedClaim, Slot } from '../contract.ts';
import type { Claim } from '../extract/claim.ts';
import { placeOf } from '../extract/ordering.ts';
import type { DocumentReading } from '../extract/reading.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { noUnit } from '../link/operations.ts';
import { daysBetween } from '../quantities/calendar.ts';
import type { Dataset } from '../store/dataset.ts';
import { baselinesNote } from './baselines.ts';
import type { Decision } from './decide.ts';
import { evidenceOf, statedOf, unitName } from './evidence.ts';
import { diagnosisOf } from './explain-miss.ts';
import { formatPercent, formatValue, formulaOf } from './format-number.ts';
import type { Judged } from './judge.ts';
import { placesOf, reasonFor } from './reasons.ts';
import { ruleText, slotText } from './rule-text.ts';
import { sqlOf } from './sql.ts';

const CONTEXTS: Readonly<Record<string, CheckedClaim['context']>> = {
  headline: 'headline',
  quotation: 'quotation',
  'embedded-post': 'embedded-post',
};

/** Some of its figures are plans themselves. */
const isOfPlan = ({ candidate }: Judged): boolean =>
  candidate.origin !== 'document' && candidate.inputs.some((i) => i.observations.some((o) => o.status === 'planned'));

/** Not enough to judge by, and yet worth showing: what the nearest figures give. */
const NEAREST: ReadonlySet<string> = new Set(['weak-link', 'between', 'plan']);

/** … when the link is at least this strong. */
const NEAR_ENOUGH = 0.3;

/** How many other readings a report shows. */
const READINGS = 4;

export function justify(
  reading: DocumentReading,
  claim: Claim,
  decision: Decision,
  datasets: readonly Dataset[],
): Omit<CheckedClaim, 'id'> {
  const { document } = reading;
  const pack = claim.sentence.speech;
  const { chosen } = decision;
  const shown =
    chosen &&
    (decision.verdict !== 'Not Enough Evidence' ||
      (NEAREST.has(decision.code) && chosen.candidate.strength >= NEAR_ENOUGH))
      ? chosen
      : null;
  // A rank that cannot be judged still shows the ranking that was possible.
  const pictured = shown ?? (claim.kind === 'rank' ? chosen : null);
  const place = document.locate(claim.start);
  const endPlace = document.locateEnd(claim.end);
  const diagnosis = diagnosisOf(reading, claim, decision, datasets);
  const evidence = shown
    ? evidenceOf(shown.candidate.inputs, datasets, document.source)
    : twinEvidence(decision, document.source);
  return {
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    line: place.line,
    column: place.column,
    endLine: endPlace.line,
    endColumn: endPlace.column,
    sentence: claim.sentence.text,
    context: CONTEXTS[claim.sentence.block.role] ?? 'body',
    attribution: claim.attribution,
    kind: claim.kind,
    verdict: decision.verdict,
    stated: statedFigures(claim, shown),
    recomputed:
      shown && shown.candidate.operation !== 'weekday'
        ? statedOf(shown.value, shown.interval, shown.candidate.unit)
        : null,
    formula: shown ? formulaOf(shown.candidate, pack) : null,
    sql: shown ? sqlOf(shown.candidate, datasets) : null,
    evidence: [...evidence],
    readings: [...(pictured && !shown ? [pictured] : []), ...distinctFrom(chosen, naturalReadings(decision))]
      .slice(0, READINGS)
      .map((other) => readingOf(other, pack, datasets, document.source)),
    slots: (chosen ? slotsOf(chosen) : []).map((slot) => ({ ...slot, rule: ruleText(slot.rule, pack) })),
    assumptions: shown
      ? slotsOf(shown)
          .filter((s) => s.filled === 'assumed' && s.value !== '')
          .map((s) => pack.working.assumption(slotText(s.name, pack), s.value, ruleText(s.rule, pack)))
      : [],
    diagnosis,
    reason: reasonFor({ claim, decision, diagnosis, pack }),
    reasonCode: decision.code,
    notes: notesOf(claim, decision, shown, datasets),
    series:
      pictured && pictured.candidate.series.length > 2
        ? {
            label: pictured.candidate.label,
            unit: unitName(pictured.candidate.seriesUnit),
            points: [...pictured.candidate.series],
          }
        : null,
    suppressed: null,
  };
}

function statedFigures(claim: Claim, shown: Judged | null): CheckedClaim['stated'] {
  if (shown?.candidate.operation === 'weekday') return { value: null, min: null, max: null, unit: '' };
  if (shown) return statedOf(shown.stated.value, shown.stated.strict, shown.stated.unit);
  const { quantity } = claim;
  if (quantity) return statedOf(quantity.value, quantity.strict, quantity.unit);
  const value = claim.factor ?? placeOf(claim.ordering) ?? claim.weekday;
  return value === null
    ? { value: null, min: null, max: null, unit: '' }
    : statedOf(value, { min: value, max: value }, noUnit);
}

/** Another reading is worth a reader's time when it is nearly as well linked as the chosen one. */
const NATURAL = 0.8;

/** What else the words may mean; both sides of a conflict always. */
function naturalReadings({ chosen, others, code }: Decision): readonly Judged[] {
  if (!chosen || code.endsWith('-disagree')) return others;
  return others.filter((j) => j.candidate.strength >= chosen.candidate.strength * NATURAL);
}

/** Readings over other figures than the chosen one's: the same pair found twice is one reading. */
function distinctFrom(chosen: Judged | null, others: readonly Judged[]): readonly Judged[] {
  const seen = new Set(chosen ? [figuresOf(chosen)] : []);
  return others.filter((other) => {
    const key = figuresOf(other);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const figuresOf = ({ candidate, value }: Judged): string =>
  [candidate.operation, value, ...candidate.inputs.map((i) => i.value)].join('|');

/** The other place where the article tells the same thing. */
const twinEvidence = (decision: Decision, source: string): CheckedClaim['evidence'] =>
  [...(decision.twin ? [decision.twin] : []), ...(decision.shares ?? [])].flatMap((told) => [
    ...placesOf(told, source),
  ]);

const readingOf = (
  other: Judged,
  pack: LanguagePack,
  datasets: readonly Dataset[],
  source: string,
): CheckedClaim['readings'][number] => ({
  label: [other.candidate.label, ruleText(other.candidate.reading, pack)].filter(Boolean).join(' · '),
  value: Number.isFinite(other.value) ? other.value : null,
  fits: other.fit !== 'outside' && other.fit !== 'between',
  evidence: [...evidenceOf(other.candidate.inputs, datasets, source)],
});

const slotsOf = (judged: Judged): readonly Slot[] =>
  judged.candidate.slots.map((slot) => ({
    name: slot.name,
    value: slot.value,
    filled: slot.written ? 'written' : 'assumed',
    rule: slot.rule,
  }));

function notesOf(claim: Claim, decision: Decision, shown: Judged | null, datasets: readonly Dataset[]): string[] {
  const words = claim.sentence.speech.working;
  const notes: string[] = [];
  if (shown && decision.verdict === 'Supported') {
    const baselines = baselinesNote(claim, shown);
    if (baselines) notes.push(baselines);
  }
  for (const other of decision.code === 'own-figures-disagree' ? decision.others : [])
    if (other.fit !== 'outside' && other.fit !== 'between') notes.push(borneOut(other, claim));
  const agrees = decision.reference ? agreeing(decision.chosen, decision.reference, claim, datasets) : '';
  if (agrees !== '') notes.push(agrees);
  if (claim.planned && shown && isOfPlan(shown)) notes.push(words.planned);
  if (shown && shown.candidate.slack > 0)
    notes.push(words.slack(formatPercent(shown.candidate.slack * 100, claim.sentence.speech)));
  return notes;
}

/** "Tesla, Q1 2024 update bears the claim out: growth of AI training compute gives +130 %." */
function borneOut({ candidate, value }: Judged, claim: Claim): string {
  const { speech: pack } = claim.sentence;
  const { publisher, title, file } = candidate.inputs[0]?.observations[0]?.source ?? {
    publisher: null,
    title: '',
    file: null,
  };
  const source = [publisher, title].filter(Boolean).join(', ') || file || candidate.origin;
  return pack.working.borneOut(source, candidate.label, formatValue(value, candidate.unit, pack));
}

/** How near a level must be to the one that the claimed growth leads to. */
const NEAR = 0.03;

/** "35,000 (Tesla, H100 GPUs in service, Q1 2024)": where +130 % from the article's own 15,000 leads, by the same source. */
function agreeing(own: Judged | null, other: Judged, claim: Claim, datasets: readonly Dataset[]): string {
  const [before, after] = own?.candidate.inputs ?? [];
  const [first] = other.candidate.inputs[0]?.observations ?? [];
  if (own?.candidate.operation !== 'growth' || !before || !after || !first) return '';
  const led = before.value * (1 + own.stated.value / 100);
  const dataset = datasets.find((d) => d.id === first.dataset);
  const found = dataset?.observations.find(
    (o) =>
      Math.abs(o.value / led - 1) <= NEAR &&
      o.unit.dimension === 'count' &&
      isNearInTime(o.period?.end, first.period?.end) &&
      Object.entries(first.members).every(([name, id]) => o.members[name] === id),
  );
  if (!dataset || !found) return '';
  const { speech: pack } = claim.sentence;
  const measure = dataset.measures.find((m) => m.id === found.measure);
  const named = measure?.labels[pack.code]?.[0] ?? Object.values(measure?.labels ?? {})[0]?.[0] ?? found.measure;
  return pack.working.agrees(formatValue(found.value, { ...found.unit, noun: '', code: '' }, pack), named);
}

const DAYS = 45;

/** "On the call of 23 April" still speaks of the quarter that ended on 31 March. */
const isNearInTime = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(daysBetween(a, b)) <= DAYS;
