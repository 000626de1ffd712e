/**
 * Ways to recompute a claim from the article's own figures: "rose 32 %, from 64 to 96" has both ends beside it; "£35
 * apiece" has its sum and its heads in the sentence before. Only a construction that promises the equality may refute.
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { sameUnit } from '../quantities/units.ts';
import type { Candidate, LinkSlot } from './candidate.ts';
import { evaluate } from './operations.ts';
import { convertedInput, ownConversions } from './own-conversions.ts';
import { figuresAround, type OwnFigure, ownFigures, ownInput, sameKind } from './own-figures.ts';
import { ownPairs } from './own-pairs.ts';
import { figuresBefore, type Proposal } from './own-proposals.ts';
import { shareProposals } from './own-shares.ts';

export function ownCandidates(reading: DocumentReading, claim: Claim): readonly Candidate[] {
  const figures = figuresAround(ownFigures(reading), claim);
  const proposals: Proposal[] = [];
  switch (claim.kind) {
    case 'change':
    case 'multiple':
      if (!claim.first) proposals.push(...ownPairs(reading, claim, figures));
      break;
    case 'share':
      proposals.push(...shareProposals(claim, figures));
      break;
    case 'total':
      proposals.push(...totalProposals(claim, figures));
      break;
    case 'level':
      proposals.push(...levelProposals(claim, figures));
      break;
    case 'average':
    case 'rate':
      proposals.push(...rateProposals(claim, figures));
      break;
    case 'equivalence':
      proposals.push(...ownConversions(claim, figures));
      break;
    default:
      break;
  }
  return proposals.flatMap((p) => candidateFrom(p) ?? []);
}

function candidateFrom(proposal: Proposal): Candidate | null {
  const outcome = evaluate(proposal.operation, proposal.inputs);
  if (!outcome || !Number.isFinite(outcome.value)) return null;
  const slots: LinkSlot[] = [
    { name: 'evidence', value: proposal.inputs.map((i) => i.label).join(', '), written: true, rule: proposal.rule },
  ];
  return {
    operation: proposal.operation,
    inputs: proposal.inputs,
    ...outcome,
    strength: proposal.strength,
    slots,
    origin: 'document',
    label: proposal.inputs.map((i) => i.label).join(' / '),
    series: [],
    seriesUnit: '',
    holds: null,
    slack: 0,
    reference: false,
    reading: proposal.rule,
  };
}

/** "6 200 vendredi, 7 450 samedi, 5 350 dimanche : 20 000 au total": the figures of one kind that lead up to it. */
function totalProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity } = claim;
  if (!quantity) return [];
  const inSentence = figuresBefore(claim, figures, 0);
  const pool = (inSentence.length >= 2 ? inSentence : figuresBefore(claim, figures, 1)).filter(
    (f) =>
      !f.isCause &&
      (!f.isChange || f.quantity.unit.dimension === 'money') &&
      sameKind(f.quantity, quantity) &&
      f.quantity.unit.per === null &&
      f.quantity.value < quantity.value &&
      !isPrice(f) &&
      !isFew(f) &&
      !isOtherThing(f, quantity),
  );
  const run = pool.filter(
    (f) =>
      f.quantity.unit.dimension === quantity.unit.dimension ||
      f.quantity.unit.dimension === 'count' ||
      f.quantity.unit.dimension === 'none',
  );
  const out: Proposal[] = [];
  if (run.length >= 2)
    out.push({
      operation: 'sum',
      inputs: run.map((f) => ownInput(f, 'term')).reverse(),
      // Figures of the sentence before are its addends only perhaps.
      strength: inSentence.length < 2 ? 0.6 : run.length >= 3 ? 0.92 : 0.82,
      rule: 'leading-up',
    });
  const whole = figuresBefore(claim, figures, 2).filter(
    (f) =>
      f.sentence !== claim.sentence &&
      sameKind(f.quantity, quantity) &&
      f.quantity.value < quantity.value &&
      !f.isChange,
  );
  if (run.length < 2 && whole.length >= 2)
    out.push({
      operation: 'sum',
      inputs: whole.map((f) => ownInput(f, 'term')).reverse(),
      strength: 0.45,
      rule: 'figures-before',
    });
  return [...out, ...productProposals(claim, figures)];
}

/** "à elles trois": a small count in words is hardly an addend. */
const isFew = (f: OwnFigure): boolean => f.quantity.inWords && f.quantity.value < 13;

/** Matches do not add up to points: two counts of which each names its own thing. */
const isOtherThing = (f: OwnFigure, quantity: Quantity): boolean =>
  f.quantity.unit.dimension === 'count' && quantity.unit.dimension === 'count' && !sharesUnit(f, quantity);

/** "£35 apiece": a unit price is no addend. */
const isPrice = (f: OwnFigure): boolean =>
  f.sentence.cues.some((c) => c.kind === 'each' && c.start >= f.end && c.start - f.end < 4);

/** A level may be confirmed by parts or a product told elsewhere; it is not refuted by them. */
function levelProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity } = claim;
  if (quantity?.form !== 'number') return [];
  const out: Proposal[] = [];
  const bySentence = new Map<number, OwnFigure[]>();
  for (const f of figures)
    if (
      f.quantity !== quantity &&
      !f.isChange &&
      !f.isCause &&
      sameKind(f.quantity, quantity) &&
      f.quantity.value < quantity.value &&
      Math.abs(f.sentence.index - claim.sentence.index) <= 3
    ) {
      const list = bySentence.get(f.sentence.index);
      if (list) list.push(f);
      else bySentence.set(f.sentence.index, [f]);
    }
  for (const list of bySentence.values())
    if (list.length >= 2 && list.length <= 8)
      out.push({
        operation: 'sum',
        inputs: list.map((f) => ownInput(f, 'term')),
        strength: 0.5,
        rule: 'parts-elsewhere',
      });
  return [...out, ...productProposals(claim, figures), ...(convertedInput(claim, figures) ?? [])];
}

/** "9 300 assiettes vendues 12 € pièce, ça fait 111 600 €": a count times a price. */
function productProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity } = claim;
  if (quantity?.unit.dimension !== 'money') return [];
  const before = figuresBefore(claim, figures, 0);
  const price = before.find((f) => f.quantity.unit.dimension === 'money' && f.quantity.value < quantity.value);
  const count = before.find((f) => f.quantity.unit.dimension === 'count' || f.quantity.unit.dimension === 'none');
  if (!price || !count) return [];
  const priced =
    price.quantity.unit.per !== null ||
    claim.sentence.cues.some((c) => c.kind === 'each' && c.start >= price.start && c.start - price.end < 12);
  return priced
    ? [
        {
          operation: 'product',
          inputs: [ownInput(count, 'other'), ownInput(price, 'own')],
          strength: claim.same ? 0.95 : 0.72,
          rule: 'times-price',
        },
      ]
    : [];
}

/** "for a total of 135 mm", "4,500 in total": the sum of the terms is none of them. */
const isTotal = (f: OwnFigure): boolean =>
  f.sentence.cues.some(
    (c) => c.kind === 'total' && (c.end <= f.start ? f.start - c.end < 6 : c.start >= f.end && c.start - f.end < 10),
  );

/** The same unit, or the same counted noun. */
const sharesUnit = (f: OwnFigure, quantity: Quantity): boolean =>
  f.quantity.unit.code === quantity.unit.code ||
  sameUnit({ ...f.quantity.unit, per: null }, { ...quantity.unit, per: null });

/** "had paid £168,000 in fees, or £35 apiece": an amount over the heads it was shared by. */
function rateProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity } = claim;
  if (!quantity) return [];
  const out: Proposal[] = [];
  const conversion = convertedInput(claim, figures);
  if (conversion) out.push(...conversion);
  const before = figuresBefore(claim, figures, 6).filter((f) => !f.isChange && f.quantity.unit.dimension !== 'percent');
  const numerator = before.find(
    (f) =>
      f.sentence === claim.sentence &&
      f.quantity.unit.dimension === quantity.unit.dimension &&
      f.quantity.unit.code === quantity.unit.code &&
      f.quantity.value > quantity.value,
  );
  if (numerator) {
    const later = figures.filter((f) => f.sentence === claim.sentence && f.start >= quantity.end && !f.isChange);
    const heads = [...later, ...before].filter(
      (f) =>
        f !== numerator &&
        (f.quantity.unit.dimension === 'count' || (f.quantity.unit.dimension === 'none' && f.quantity.value < 1e9)) &&
        f.quantity.value > 1,
    );
    for (const [i, head] of heads.slice(0, 5).entries()) {
      const same = head.sentence === numerator.sentence;
      const words = sharedStems(head, numerator);
      const strength = (claim.same ? 0.8 : 0.6) + (same ? 0.12 : words > 0 ? 0.08 : -0.2) - i * 0.01;
      out.push({
        operation: 'rate',
        inputs: [ownInput(head, 'denominator'), ownInput(numerator, 'numerator')],
        strength: heads.length === 1 ? strength : strength - 0.12,
        rule: 'over-heads',
      });
    }
  }
  if (claim.kind === 'average') {
    const terms = figuresBefore(claim, figures, 1).filter(
      (f) => !f.isChange && !isTotal(f) && sameKind(f.quantity, quantity) && sharesUnit(f, quantity),
    );
    if (terms.length >= 2)
      out.push({
        operation: 'mean',
        inputs: terms.map((f) => ownInput(f, 'term')),
        strength: terms.length >= 3 ? 0.72 : 0.6,
        rule: 'told-terms',
      });
  }
  return out;
}

const sharedStems = (a: OwnFigure, b: OwnFigure): number =>
  a.words.filter((w) => b.words.some((v) => v.stem === w.stem)).length;
