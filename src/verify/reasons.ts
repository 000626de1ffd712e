/**
 * The sentence that explains a verdict, in the document's language: what was compared with what, from where, how far off,
 * and what would be right. Numbers, never the writer.
 *
 *   reasonFor({ claim, decision, diagnosis, pack }): string   one sentence or two, plain text, with its stop
 *   placesOf(twin, source): Evidence[]                        the other place of a quantity told twice
 */
import type { Diagnosis, Evidence } from '../contract.ts';
import type { Claim } from '../extract/claim.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { type ReasonCode, type ReasonFacts, reasonCodes } from '../languages/pack-reasons.ts';
import type { Candidate } from '../link/candidate.ts';
import { percent, percentagePoint } from '../link/operations.ts';
import { type OwnFigure, ownInput } from '../link/own-figures.ts';
import type { Unit } from '../quantities/quantity.ts';
import type { Observation } from '../store/dataset.ts';
import type { Decision } from './decide.ts';
import { rightFigure } from './diagnose/diagnose.ts';
import { unitName } from './evidence.ts';
import { formatDate, weekdayName } from './format-date.ts';
import { formatValue, formulaOf } from './format-number.ts';
import type { Judged } from './judge.ts';

export interface ReasonInput {
  readonly claim: Pick<Claim, 'quote' | 'quantity'>;
  readonly decision: Decision;
  readonly diagnosis: Diagnosis | null;
  readonly pack: LanguagePack;
}

/** One or two sentences for the reader. A code without a sentence of its own gets that of its verdict. */
export function reasonFor({ claim, decision, diagnosis, pack }: ReasonInput): string {
  const { chosen, others, nearest, twin, shares } = decision;
  const against = others[0];
  if (chosen?.candidate.operation === 'weekday') return weekdayReason(chosen, diagnosis, pack);
  const facts: ReasonFacts = {
    ...noFacts,
    stated: pack.reasons.quote(statedText(claim, chosen)),
    right: chosen ? rightOf(chosen, pack) : '',
    formula: chosen ? formulaFor(chosen, pack) : sharesSum(shares ?? [], pack),
    label: chosen ? labelOf(chosen) : (nearest?.label ?? ''),
    source: chosen ? sourceOf(chosen) : '',
    off: chosen ? (offBy(chosen, pack) ?? '') : '',
    isAbove: chosen !== null && Math.abs(chosen.stated.value) > Math.abs(chosen.value),
    isChange: chosen !== null && CHANGES.has(chosen.candidate.operation),
    ...wouldFit(chosen, pack),
    other: twin ? pack.reasons.quote(twin.quantity.quote) : against ? rightOf(against, pack) : '',
    otherSource: against ? sourceOf(against) : '',
    otherLabel: against ? labelOf(against) : '',
    diagnosis: diagnosis?.message ?? '',
  };
  return pack.reasons.reason[codeOf(decision)](facts);
}

const noFacts: ReasonFacts = {
  stated: '',
  right: '',
  formula: '',
  label: '',
  source: '',
  off: '',
  isAbove: false,
  isChange: false,
  wouldFit: '',
  wouldFitIn: '',
  other: '',
  otherSource: '',
  otherLabel: '',
  diagnosis: '',
};

/** "62 % + 41 % = 103 %" */
function sharesSum(shares: readonly OwnFigure[], pack: LanguagePack): string {
  const inputs = shares.map((figure) => ownInput(figure, 'part'));
  const value = inputs.reduce((sum, input) => sum + input.value, 0);
  return inputs.length === 0 ? '' : formulaOf({ operation: 'sum', inputs, value, unit: percent }, pack);
}

/** A date and its day of the week: no number is off. */
function weekdayReason({ candidate, stated }: Judged, diagnosis: Diagnosis | null, pack: LanguagePack): string {
  const { reason } = pack.reasons;
  return reason[candidate.holds ? 'weekday-holds' : 'weekday-fails']({
    ...noFacts,
    label: formatDate(candidate.label, pack),
    right: weekdayName(candidate.value, pack),
    other: weekdayName(stated.value, pack),
    diagnosis: diagnosis?.message ?? '',
  });
}

/** How far something went, by whatever formula. */
const CHANGES: ReadonlySet<string> = new Set(['growth', 'difference', 'points']);

const isCode = (code: string): code is ReasonCode => reasonCodes.some((known) => known === code);

/** A statement ("the second-largest") is said to hold or not; a number is said to fit or not. */
function codeOf({ code, verdict, chosen }: Decision): ReasonCode {
  if (chosen && chosen.candidate.holds !== null) {
    const isRank = chosen.candidate.operation === 'rank';
    if (verdict === 'Supported') return isRank ? 'rank-holds' : 'statement-holds';
    if (verdict === 'Refuted') return isRank ? 'rank-fails' : 'statement-fails';
  }
  if (isCode(code)) return code;
  switch (verdict) {
    case 'Supported':
      return 'fits';
    case 'Refuted':
      return 'outside';
    case 'Conflicting Evidence':
      return 'sources-disagree';
    case 'Not Enough Evidence':
      return 'no-data';
  }
}

/** Letters of a quote that still reads well within a sentence. */
const SHORT = 40;

/** A statement, and a change with the word that says its direction, are quoted whole. */
const statedText = (claim: ReasonInput['claim'], chosen: Judged | null): string =>
  chosen &&
  (chosen.candidate.holds !== null || (CHANGES.has(chosen.candidate.operation) && claim.quote.length <= SHORT))
    ? claim.quote
    : (chosen?.stated.quantity?.quote ?? claim.quantity?.quote ?? claim.quote);

/** The end of a pair or a range that misses, as a level by itself; null where the value is the formula's own. */
function missingEnd({ candidate, value }: Judged): { readonly unit: Unit } | null {
  return value === candidate.value ? null : (candidate.inputs.find((input) => input.value === value) ?? null);
}

const rightOf = (judged: Judged, pack: LanguagePack): string =>
  judged.candidate.operation === 'compare'
    ? formulaOf(judged.candidate, pack)
    : rightFigure({
        stated: judged.stated,
        operation: missingEnd(judged) ? 'value' : judged.candidate.operation,
        value: judged.value,
        unit: missingEnd(judged)?.unit ?? judged.candidate.unit,
        ranking: judged.candidate.series.map((point) => point.value),
        pack,
      });

/** A formula says more than its result; a plain value is printed to the precision of the claim. */
const formulaFor = (judged: Judged, pack: LanguagePack): string =>
  judged.candidate.operation === 'value' && judged.candidate.inputs.length === 1
    ? rightOf(judged, pack)
    : formulaOf(judged.candidate, pack);

/** The name of a figure of the article is its words, which the formula shows already. */
const labelOf = ({ candidate }: Judged): string => (isOwn(candidate) ? '' : candidate.label);

const isOwn = ({ inputs, origin }: Judged['candidate']): boolean =>
  origin === 'document' || inputs.every((input) => input.observations.every(isHere));

/** A figure of the article itself; its dataset is named so. */
const isHere = (observation: Observation): boolean => observation.dataset === 'document';

/** Files and publishers, each once: "rides.csv, population.csv"; '' for the article itself. */
function sourceOf({ candidate }: Judged): string {
  if (isOwn(candidate)) return '';
  const names = candidate.inputs.flatMap((input) =>
    input.observations.flatMap((o) => {
      const { file, publisher, title } = o.source;
      return isHere(o) ? [] : [file ?? ([publisher, title].filter(Boolean).join(', ') || o.dataset)];
    }),
  );
  return [...new Set(names)].join(', ');
}

/** Figures so many times apart are told by their factor, if at all. */
const FAR = 5;
const SIZED: ReadonlySet<string> = new Set(['value', 'sum', 'mean', 'rate', 'product', 'convert', 'remainder']);

/** The distance between stated and recomputed, as a size; null where a distance says nothing. */
function offBy({ candidate, stated, value }: Judged, pack: LanguagePack): string | null {
  const told = stated.quantity?.unit;
  // Amounts of two currencies are no distance apart.
  if (told?.dimension === 'money' && told.code !== '' && told.code !== candidate.unit.code) return null;
  if (candidate.holds !== null || stated.bounds || Math.sign(stated.value) * Math.sign(value) < 0) return null;
  const ratio = Math.abs(stated.value / value);
  if (told?.per && candidate.unit.per && told.per.code !== candidate.unit.per.code) return null;
  // A thousand times off is no distance either.
  if (SIZED.has(candidate.operation) && !(ratio > 1 / FAR && ratio < FAR)) return null;
  const by = Math.abs(stated.value - value);
  // "0.65 times too high" helps nobody.
  if (!Number.isFinite(by) || by === 0 || candidate.unit.dimension === 'multiple') return null;
  const { unit } = candidate;
  // 130 % against 167 % are 37 points apart: a percentage of a percentage would mislead.
  const shown = unit.dimension === 'percent' ? percentagePoint : { ...unit, per: null };
  const step =
    stated.quantity === null || stated.step <= 0 ? undefined : by < stated.step ? stated.step / 10 : stated.step;
  return formatValue(by, shown, pack, step === undefined ? {} : { step });
}

/** A rate told to hundredths is printed to hundredths: "4.27 %" is not to be found as "4.3 %". */
function asFine({ unit, interval: { min, max } }: Candidate['inputs'][number]): { readonly step?: number } {
  const width = max - min;
  return unit.dimension === 'percent' && width > 0 && width < 0.1 ? { step: 10 ** Math.round(Math.log10(width)) } : {};
}

/** Which later figure, part or numerator would make the stated one right; only for formulas over two figures. */
function wouldFit(
  chosen: Judged | null,
  pack: LanguagePack,
): { readonly wouldFit: string; readonly wouldFitIn: string } {
  const none = { wouldFit: '', wouldFitIn: '' };
  const [a, b] = chosen?.candidate.inputs ?? [];
  if (!chosen || !a || !b || chosen.candidate.inputs.length !== 2) return none;
  const fitting = fittingInput(chosen.candidate.operation, chosen.stated.value, a.value);
  if (fitting === null || !Number.isFinite(fitting) || (fitting < 0 && b.value >= 0)) return none;
  // Three digits: the stated number was rounded too.
  const step = 10 ** Math.floor(Math.log10(Math.abs(fitting) || 1) - 2);
  const rounded = Math.round(fitting / step) * step;
  return {
    wouldFit: formatValue(rounded, b.unit.dimension === 'count' ? { ...b.unit, noun: '', code: '' } : b.unit, pack, {
      step,
    }),
    wouldFitIn: formatValue(b.value, b.unit, pack, asFine(b)),
  };
}

function fittingInput(operation: Judged['candidate']['operation'], stated: number, a: number): number | null {
  switch (operation) {
    case 'growth':
      return a * (1 + stated / 100);
    case 'multiple':
    case 'rate':
      return a * stated;
    case 'share':
      return (a * stated) / 100;
    case 'difference':
    case 'points':
      return a + stated;
    default:
      return null;
  }
}

/** The other place in the article where the same quantity has another value. */
export function placesOf(twin: OwnFigure, source: string): readonly Evidence[] {
  const { quantity } = twin;
  return [
    {
      source,
      url: null,
      date: null,
      row: null,
      column: null,
      quote: quantity.quote,
      value: quantity.value,
      unit: unitName(quantity.unit),
      label: twin.sentence.text,
      start: twin.start,
      end: twin.end,
      licence: null,
      hash: null,
    },
  ];
}
