/**
 * From a judged candidate to the diagnosis of its miss: asked while deciding (does a mistake explain the number so exactly
 * that the link is confirmed?) and while justifying (which mistake, and what would be right?).
 */
import type { Diagnosis } from '../contract.ts';
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import { cueRightBefore } from '../extract/surroundings.ts';
import type { Dataset } from '../store/dataset.ts';
import type { Decision, Explains } from './decide.ts';
import { alternativesOf } from './diagnose/alternatives.ts';
import { diagnose, exactMistake } from './diagnose/diagnose.ts';
import type { Alternative, DiagnoseInput } from './diagnose/mistake.ts';
import { rankAlternatives } from './diagnose/rankings.ts';
import type { Ellipsis } from './ellipsis.ts';
import { formatPlain } from './format-number.ts';
import type { Judged } from './judge.ts';
import type { Input, Operation } from './recomputation.ts';

/** Values over time up to the one in use; empty where the series is not of times. */
function historyOf({ candidate, value }: Judged): readonly number[] {
  const period = candidate.inputs.at(-1)?.observations[0]?.period?.label;
  const end = candidate.series.findIndex((point) => point.label === period);
  // Of a growth the series holds the later figure.
  const own = candidate.operation === 'value' ? value : candidate.inputs.at(-1)?.value;
  return end < 0 || candidate.series[end]?.value !== own ? [] : candidate.series.slice(0, end + 1).map((p) => p.value);
}

/** What the diagnosis needs to know of a judged candidate. Without datasets only slips within the formula are seen. */
export function missOf(claim: Claim, judged: Judged, datasets: readonly Dataset[] = []): DiagnoseInput {
  const { candidate, stated, value, interval } = judged;
  const { speech: pack } = claim.sentence;
  // Of "from A to B" and of ranges the end that misses is a level by itself.
  const end = value === candidate.value ? null : (candidate.inputs.find((input) => input.value === value) ?? null);
  const operation = end ? 'value' : candidate.operation;
  const inputs = end ? [end] : candidate.inputs;
  return {
    stated,
    quote: stated.quantity?.quote ?? claim.quote,
    operation,
    inputs,
    value,
    recomputed: interval,
    unit: end?.unit ?? candidate.unit,
    holds: candidate.holds,
    alternatives: datasets.length > 0 ? alternativesFor(claim, judged, operation, inputs, datasets) : [],
    history: historyOf(judged),
    ranking: candidate.operation === 'rank' ? candidate.series.map((point) => point.value) : [],
    pack,
    quoteIn: claim.sentence.pack,
  };
}

/** The figures beside those in use; for a rank, the places that other measures give. */
function alternativesFor(
  claim: Claim,
  { candidate }: Judged,
  operation: Operation,
  inputs: readonly Input[],
  datasets: readonly Dataset[],
): readonly Alternative[] {
  const { speech: pack } = claim.sentence;
  if (operation === 'rank')
    return rankAlternatives({ ...candidate, order: candidate.ranking?.order ?? 'top' }, datasets, pack);
  const period = candidate.slots.find((s) => s.name === 'period');
  return alternativesOf(operation, inputs, datasets, pack, {
    isLatest: period !== undefined && !period.written && LATEST.has(period.rule),
    isFiscal: claim.sentence.cues.some((c) => c.kind === 'fiscal'),
  });
}

/** Rules by which no time is named and the newest figure is meant. */
const LATEST: ReadonlySet<string> = new Set(['latest', 'latest-year']);

/** Whether a mistake that people make turns the recomputed figure into the stated one, to its digits. */
export const explainsBy = (claims: readonly Claim[]): Explains => {
  const byStated = new Map(
    claims.flatMap((claim) =>
      [claim.first, claim.quantity].flatMap((quantity) => (quantity ? [[quantity, claim] as const] : [])),
    ),
  );
  return (judged) => {
    const { quantity } = judged.stated;
    const claim = quantity ? byStated.get(quantity) : undefined;
    const kind = claim ? exactMistake(missOf(claim, judged)) : null;
    if (kind === null || kind !== 'by-to' || claim?.kind !== 'level') return kind !== null;
    // Only "climbed TO 143m" tells a level; "1,920 tonnes" alone may be a change well told.
    return claim.quantity !== null && cueRightBefore(claim.sentence, claim.quantity, 'to') !== null;
  };
};

/** The likely mistake behind a refuted claim; null for other verdicts and where nothing explains the number. */
export function diagnosisOf(
  _reading: DocumentReading,
  claim: Claim,
  decision: Decision,
  datasets: readonly Dataset[] = [],
): Diagnosis | null {
  if (decision.verdict !== 'Refuted') return null;
  if (decision.ellipsis) return ellipsisDiagnosis(claim, decision.ellipsis);
  return decision.chosen ? diagnose(missOf(claim, decision.chosen, datasets)) : null;
}

/** "Between 30 and 350,000": the range with its thousands restored. */
function ellipsisDiagnosis(claim: Claim, { low, high }: Ellipsis): Diagnosis {
  const { speech: pack } = claim.sentence;
  const corrected = pack.working.suggestedRange(formatPlain(low, pack), formatPlain(high, pack));
  const none = { stated: '', a: '', b: '', aLabel: '', bLabel: '', other: '', otherValue: '', factor: '' };
  return {
    kind: 'ellipsis',
    message: pack.reasons.diagnosis.ellipsis({ ...none, right: pack.reasons.quote(corrected) }),
    corrected,
  };
}
