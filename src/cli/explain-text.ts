/** The trace of one sentence: what was seen, what it was taken for, which evidence was weighed, and what came of it. */
import type { CheckedClaim, Report } from '../contract.ts';
import type { Claim } from '../extract/claim.ts';
import type { SentenceReading } from '../extract/reading.ts';
import type { Candidate, NearMiss } from '../link/candidate.ts';
import type { Links } from '../link/gather.ts';
import type { Interval } from '../quantities/interval.ts';
import type { Quantity, Unit } from '../quantities/quantity.ts';
import { printable } from '../report/escape.ts';

export interface Trace {
  readonly report: Report;
  readonly claims: readonly Claim[];
  readonly links: Links;
}

/** Plain lines for one sentence; `place` is `file:line`. */
export function explainSentence(sentence: SentenceReading, trace: Trace, place: string): string {
  const lines = [`${place}  ${sentence.text.replace(/\s+/gu, ' ').trim()}`, '', ...seen(sentence)];
  const claims = trace.claims.filter((claim) => claim.sentence.start === sentence.start);
  if (claims.length === 0) lines.push(`  no claim: ${whyNoClaim(sentence)}`, '');
  for (const claim of claims) lines.push(...explainClaim(claim, trace), '');
  return `${printable(lines.join('\n'))}\n`;
}

function seen(sentence: SentenceReading): readonly string[] {
  const quantities = sentence.quantities.map((quantity) => `  number    ${describeQuantity(quantity)}`);
  const labels = sentence.labels.map(({ kind, quote }) => `  ${kind.padEnd(9)} “${quote}”, not a quantity`);
  const periods = sentence.periods.map(
    ({ quote, period }) =>
      `  period    “${quote}”: ${period ? `${period.label} (${period.start} to ${period.end})` : 'not resolved (no date to refer to)'}`,
  );
  const cues = sentence.cues.map((cue) => `  cue       “${cue.phrase}”: ${cue.kind}`);
  return [...quantities, ...labels, ...periods, ...cues, ''];
}

function describeQuantity(quantity: Quantity): string {
  const { quote, value, bounds, unit, hedge, strict, generous } = quantity;
  const amount = bounds ? `${figure(bounds.low)} to ${figure(bounds.high)}` : figure(value);
  const hedged = hedge === 'exact' ? '' : `, ${hedge}`;
  return `“${quote}”: ${amount}${unitText(unit)}${hedged}; strictly ${interval(strict)}, generously ${interval(generous)}`;
}

const whyNoClaim = ({ quantities, cues }: SentenceReading): string => {
  if (quantities.length === 0 && cues.length === 0) return 'there is no number in the sentence';
  if (quantities.length === 0) return 'there is no number, and nothing that claims one';
  return 'the numbers stand without a unit, measure or trend that says what they are of';
};

function explainClaim(claim: Claim, { report, links }: Trace): readonly string[] {
  const checked = report.claims.find(
    ({ start, end, kind }) => start === claim.start && end === claim.end && kind === claim.kind,
  );
  const candidates = links.candidates.get(claim) ?? [];
  const misses = links.misses.get(claim) ?? [];
  return [
    `  claim     ${claim.kind} “${claim.quote}”, read as ${claim.operations.join(' or ')}`,
    ...(claim.attribution === null ? [] : [`  said by   ${claim.attribution}`]),
    ...(checked ? slotLines(checked) : []),
    ...(candidates.length === 0
      ? ['  evidence  none that the words lead to']
      : candidatesByStrength(candidates).flatMap(candidateLines)),
    ...misses.map(missLine),
    ...(checked
      ? verdictLines(checked)
      : ['  verdict   none: the claim is about something imagined or repeats another']),
  ];
}

const slotLines = (claim: CheckedClaim): readonly string[] =>
  claim.slots.map(({ name, value, filled, rule }) => `  ${name.padEnd(9)} ${value} (${filled}: ${rule})`);

const candidatesByStrength = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.toSorted((a, b) => b.strength - a.strength).slice(0, 8);

function candidateLines(candidate: Candidate): readonly string[] {
  const { label, operation, value, unit, strength, origin, inputs, slots } = candidate;
  const terms = inputs.slice(0, 6).map((input) => `${input.role} ${figure(input.value)} (${input.label})`);
  const more = inputs.length > 6 ? [`and ${inputs.length - 6} more`] : [];
  return [
    `  evidence  ${strength.toFixed(2)}  ${operation} = ${figure(value)}${unitText(unit)}  ${label} [${origin}]`,
    `              ${[...terms, ...more].join(', ')}`,
    ...slots.map(
      (slot) => `              ${slot.name}: ${slot.value} (${slot.written ? 'written' : 'assumed'}: ${slot.rule})`,
    ),
  ];
}

const missLine = ({ label, strength, blank }: NearMiss): string =>
  `  nearest   ${strength.toFixed(2)}  ${label}${blank ? ', but the cell is blank' : ', but it is not there'}`;

function verdictLines(claim: CheckedClaim): readonly string[] {
  return [
    ...(claim.formula === null ? [] : [`  formula   ${claim.formula}`]),
    ...claim.readings.map(
      (r) =>
        `  reading   ${r.label}: ${r.value === null ? 'no value' : figure(r.value)}${r.fits ? ', fits' : ', does not fit'}`,
    ),
    `  verdict   ${claim.verdict} (${claim.reasonCode})${claim.suppressed === null ? '' : `, silenced: ${claim.suppressed}`}`,
    `            ${claim.reason}`,
    ...(claim.diagnosis === null ? [] : [`  mistake   ${claim.diagnosis.kind}: ${claim.diagnosis.message}`]),
    ...claim.notes.map((note) => `  note      ${note}`),
  ];
}

const figure = (value: number): string =>
  Number.isInteger(value) ? value.toLocaleString('en-US') : String(Number(value.toPrecision(6)));

const interval = ({ min, max }: Interval): string =>
  `${min === -Infinity ? '…' : figure(min)} to ${max === Infinity ? '…' : figure(max)}`;

const unitText = (unit: Unit): string => {
  const own = unit.noun || unit.code;
  return `${own === '' ? '' : ` ${own}`}${unit.per === null ? '' : ` per ${unit.per.noun || unit.per.code}`}`;
};
