/**
 * Names the mistake that would explain a refuted claim: the first of the catalogue whose slip turns the right figures into
 * the stated number, closely enough not to be chance. A diagnosis is a suggestion; the refutation stands without it.
 */
import type { Diagnosis } from '../../contract.ts';
import { type DiagnosisFacts, type DiagnosisKind, diagnosisKinds } from '../../languages/pack-reasons.ts';
import { exactly, type Interval, meets } from '../../quantities/interval.ts';
import { formatValue, isFromEnd } from '../format-number.ts';
import { fitOf, isGood } from '../lines.ts';
import type { Operation, StatedValue } from '../recomputation.ts';
import { mistakes } from './catalogue.ts';
import { type DiagnoseInput, type Explanation, type Mistake, significantDigits } from './mistake.ts';

/**
 * How wide, as a share of the value, what is stated and what the slip gives may be together. A slip is one try: a quarter
 * leaves "by nearly 40,000" for "to nearly 40,000". A search has many tries and needs a closer hit; so has a hit that shall
 * confirm a link. `tries` is what all tries of a search may hit together by chance.
 */
export const chance = { slip: 0.26, search: 0.06, tries: 0.6, confirm: 0.06, sameFigure: 0.01 } as const;

const HEDGED_WIDTH: Readonly<Record<StatedValue['wording'], number>> = {
  bare: 0,
  about: 0.1,
  nearly: 0.085,
  'more-than': 0.15,
  'less-than': 0.15,
  'bare-fraction': 0.1,
  'hedged-fraction': 0.2,
  exact: 0,
};

const width = (i: Interval): number => i.max - i.min;

/** Width of the hit as a share of the value: the smaller, the less likely by chance. Null when the slip does not make it fit. */
function closeness(stated: StatedValue, { mistaken, taken }: Explanation): number | null {
  const size = Math.abs(stated.value);
  if (size === 0) return null;
  // One figure taken as it stands: the digits are the same, whatever either was rounded from.
  if (taken !== undefined && Math.abs(taken - stated.value) <= size * 1e-9) return stated.step / size;
  const fit = fitOf(stated, mistaken);
  if (!isGood(fit) || fit === 'understates') return null;
  const digits = { min: stated.value - stated.step / 2, max: stated.value + stated.step / 2 };
  const fraction = stated.wording === 'bare-fraction' || stated.wording === 'hedged-fraction';
  const said =
    !fraction && meets(digits, mistaken) ? stated.step / size : fit === 'rounded' ? width(stated.generous) / size : 0;
  const hedged = !fraction && meets(digits, mistaken) ? 0 : HEDGED_WIDTH[stated.wording];
  return Math.max(said, hedged) + width(mistaken) / size;
}

interface Hit {
  readonly mistake: Mistake;
  readonly explanation: Explanation;
  readonly closeness: number;
}

/** `readings`: the figures with their intervals, and perhaps as printed. */
function firstHit(...readings: readonly DiagnoseInput[]): Hit | null {
  for (const mistake of mistakes)
    for (const reading of readings) {
      const hit = hitOf(mistake, reading);
      if (hit) return hit;
    }
  return null;
}

function hitOf(mistake: Mistake, input: DiagnoseInput): Hit | null {
  const explanations = mistake.explain(input);
  const limit = mistake.chance === 'search' ? Math.min(chance.search, chance.tries / explanations.length) : chance.slip;
  for (const explanation of explanations) {
    if (!hasDigits(input.stated, mistake, explanation)) continue;
    const close = mistake.digits === 0 ? 0 : closeness(explanation.stated ?? input.stated, explanation);
    if (close !== null && close <= limit) return { mistake, explanation, closeness: close };
  }
  return null;
}

/** The figures without what rounding may have done to them: "from £25 to £20" is a fall of a fifth. */
const asPrinted = (input: DiagnoseInput): DiagnoseInput => ({
  ...input,
  inputs: input.inputs.map((i) => ({ ...i, interval: exactly(i.value) })),
  recomputed: exactly(input.value),
  alternatives: input.alternatives.map((other) => ({ ...other, interval: exactly(other.value) })),
});

/** Enough digits to tell one figure from another; "40,000" has one that matters, yet matches another 40,000 to the unit. */
const hasDigits = (stated: StatedValue, mistake: Mistake, { taken }: Explanation): boolean =>
  significantDigits(stated) >= mistake.digits ||
  isWide(stated) ||
  (taken === stated.value && stated.step <= Math.abs(stated.value) * chance.sameFigure);

/** Fractions have no digits; what they stand for is as telling as two. */
const isWide = (stated: StatedValue): boolean =>
  stated.wording === 'bare-fraction' || stated.wording === 'hedged-fraction';

/**
 * The likeliest mistake, or null where none makes the claim fit. `corrected` is the right figure, printed in the language
 * of `input.pack` to the precision of the claim.
 */
export function diagnose(input: DiagnoseInput): Diagnosis | null {
  const hit = firstHit(input, asPrinted(input));
  if (!hit) return null;
  const { explanation, mistake } = hit;
  const facts = factsFor(input, explanation);
  const say = input.pack.reasons.diagnosis[explanation.message ?? mistake.kind];
  return { kind: mistake.kind, message: say(facts), corrected: facts.right };
}

/** The mistake that explains the stated number so exactly that the claim must speak of these figures, or null. */
export function exactMistake(input: DiagnoseInput): DiagnosisKind | null {
  const hit = firstHit(input);
  const isExact =
    hit?.mistake.confirms === true && !hit.explanation.weak && hit.closeness > 0 && hit.closeness <= chance.confirm;
  return isExact ? hit.mistake.kind : null;
}

/** Whether a mistake explains the stated number that exactly. */
export const explainsExactly = (input: DiagnoseInput): boolean => exactMistake(input) !== null;

/** Kinds whose exact hit is in itself strong evidence that the link is right. */
export const confirmsLink = (kind: string): boolean =>
  mistakes.some((mistake) => mistake.kind === kind && mistake.confirms);

const CHANGES: readonly Operation[] = ['growth', 'difference', 'points'];

/** One unit of the last place of `value` that is worth as much as the last place of what was stated. */
function stepFor(stated: StatedValue, value: number): number {
  if (value === 0 || stated.value === 0) return stated.step;
  const digits = Math.max(2, Math.floor(Math.log10(Math.abs(stated.value) / stated.step) + 1e-9) + 1);
  return Math.min(stated.step, 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1));
}

/** The right figure at the precision of the claim, with one more digit where that would print the claim again. */
export function rightFigure({
  stated,
  operation,
  value,
  unit,
  ranking,
  pack,
}: Pick<DiagnoseInput, 'stated' | 'operation' | 'value' | 'unit' | 'ranking' | 'pack'>): string {
  if (operation === 'rank') return pack.reasons.unit.place(String(value), value, isFromEnd(ranking));
  const signed = CHANGES.includes(operation);
  if (stated.step <= 0 || stated.quantity === null) return formatValue(value, unit, pack, { signed });
  const step = stepFor(stated, value);
  const right = formatValue(value, unit, pack, { signed, step });
  return right === formatValue(stated.value, unit, pack, { signed, step })
    ? formatValue(value, unit, pack, { signed, step: step / 10 })
    : right;
}

function factsFor(input: DiagnoseInput, explanation: Explanation): DiagnosisFacts {
  const { inputs, pack } = input;
  const [a, b] = inputs;
  const own = inputs.length > 1 ? b : a;
  const whole = inputs.length > 1 ? a : undefined;
  return {
    stated: pack.reasons.quote(input.quote),
    right: explanation.corrected?.() ?? rightFigure(input),
    a: whole ? formatValue(whole.value, whole.unit, pack) : '',
    b: own ? formatValue(own.value, own.unit, pack) : '',
    aLabel: whole?.label ?? '',
    bLabel: own?.label ?? '',
    other: '',
    otherValue: '',
    factor: '',
    ...explanation.facts?.(),
  };
}

export const isDiagnosisKind = (kind: string): kind is DiagnosisKind => diagnosisKinds.some((known) => known === kind);
