/**
 * Ways to recompute a claim from the article's own figures: "rose 32 %, from 64 to 96" has both ends beside it; "£35
 * apiece" has its sum and its heads in the sentence before. Only a construction that promises the equality may refute.
 */
import type { Claim } from '../extract/claim.ts';
import { isPhrase } from '../extract/phrases.ts';
import type { DocumentReading } from '../extract/reading.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { sameUnit } from '../quantities/units.ts';
import type { Input, Operation } from '../verify/recomputation.ts';
import type { Candidate, LinkSlot } from './candidate.ts';
import { evaluate } from './operations.ts';
import { convertedInput, ownConversions } from './own-conversions.ts';
import { type OwnFigure, ownFigures, ownInput, sameKind } from './own-figures.ts';
import { ownPairs } from './own-pairs.ts';

export interface Proposal {
  readonly operation: Operation;
  readonly inputs: readonly Input[];
  readonly strength: number;
  readonly rule: string;
}

export function ownCandidates(reading: DocumentReading, claim: Claim): readonly Candidate[] {
  const figures = ownFigures(reading);
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

/** Figures that end before the claim, nearest first, within so many sentences, not the claim's own. */
export function figuresBefore(
  claim: Claim,
  figures: readonly OwnFigure[],
  sentencesBack: number,
): readonly OwnFigure[] {
  const edge = claim.quantity?.start ?? claim.start;
  return figures
    .filter(
      (f) =>
        f.quantity !== claim.quantity &&
        f.end <= edge &&
        claim.sentence.index - f.sentence.index <= sentencesBack &&
        f.sentence.block.role === claim.sentence.block.role,
    )
    .reverse();
}

/** Shares two words of matter or concepts with the claim's clause. */
export function sharedWords(claim: Claim, figure: OwnFigure): number {
  const own = claim.sentence.words.filter(
    (w) => w.start >= claim.clause.start && w.end <= claim.clause.end && !w.isFunction && !w.isNumber,
  );
  return figure.words.filter((w) =>
    own.some((o) => o.stem === w.stem || o.concepts.some((c) => w.concepts.includes(c))),
  ).length;
}

function shareProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity, other } = claim;
  if (!quantity) return [];
  const out: Proposal[] = [];
  if (claim.remaining) return remainderProposals(claim, figures);
  // "il en pesait la moitié il y a un an": another time than that of the figures before.
  if (
    claim.sentence.periods.some(
      (p) => p.start >= quantity.end && p.start - quantity.end <= 2 && (p.monthsBack ?? 0) > 0,
    )
  )
    return [];
  const before = figuresBefore(claim, figures, 3).filter((f) => f.quantity.unit.dimension !== 'percent' && !f.isChange);
  const near = before.filter((f) => f.sentence === claim.sentence);
  const explicit = other?.quantity ? figures.find((f) => f.quantity === other.quantity) : null;
  if (explicit) {
    const part =
      near.find((f) => sameKind(f.quantity, explicit.quantity) && f.quantity.value < explicit.quantity.value * 1.5) ??
      null;
    if (part)
      out.push({
        operation: 'share',
        inputs: [ownInput(explicit, 'whole'), ownInput(part, 'part')],
        strength: claim.same ? 0.97 : 0.9,
        rule: 'part-and-whole',
      });
    return out;
  }
  const part = near[0];
  if (!part) return claim.same ? out : looseShares(claim, before);
  const apposed =
    isPhrase(
      claim.sentence.text
        .slice(part.end - claim.sentence.start, quantity.start - claim.sentence.start)
        .replace(/^[\s,:;(–—-]+/u, ''),
      ['', ...claim.sentence.pack.cues.beside.apposed],
    ) || claim.same;
  const wholes = before.filter(
    (f) => f !== part && sameKind(f.quantity, part.quantity) && f.quantity.value > part.quantity.value,
  );
  const demonstrative = demonstratedWhole(claim, before, part);
  if (demonstrative)
    return [
      {
        operation: 'share',
        inputs: [ownInput(demonstrative, 'whole'), ownInput(part, 'part')],
        strength: apposed ? 0.93 : 0.75,
        rule: 'whole-named',
      },
    ];
  // Only words that name the whole ("of the field") promise that it is the figure before.
  const strength = apposed ? (other && !namesTotal(claim) ? 0.86 : 0.66) : 0.55;
  for (const [i, whole] of wholes.slice(0, 4).entries())
    out.push({
      operation: 'share',
      inputs: [ownInput(whole, 'whole'), ownInput(part, 'part')],
      strength: strength * (1 - 0.02 * i),
      rule: 'figure-before',
    });
  return out;
}

/** "a quarter of the total": of which total is for the reader to know. */
const namesTotal = ({ sentence, other }: Claim): boolean =>
  other !== null &&
  sentence.cues.some(
    (c) => (c.kind === 'total' || c.kind === 'whole') && c.start >= other.start && c.start - other.start < 16,
  );

/** "un quart de ce budget": the figure told with the same noun. */
function demonstratedWhole(claim: Claim, before: readonly OwnFigure[], part: OwnFigure): OwnFigure | null {
  if (!claim.other) return null;
  const nouns = claim.sentence.words
    .filter(
      (w) => w.start >= (claim.other?.start ?? 0) && w.end <= (claim.other?.end ?? 0) && !w.isFunction && !w.isNumber,
    )
    .slice(0, 2);
  return (
    before.find(
      (f) =>
        f !== part &&
        sameKind(f.quantity, part.quantity) &&
        f.quantity.value > part.quantity.value &&
        nouns.some((n) => f.words.some((w) => w.stem === n.stem)),
    ) ?? null
  );
}

/** "Les actions pèsent 60 % de l'enveloppe": part by its words, whole by its own; a match confirms, a miss proves nothing. */
function looseShares(claim: Claim, before: readonly OwnFigure[]): readonly Proposal[] {
  const out: Proposal[] = [];
  const pool = before.slice(0, 6);
  for (const part of pool)
    for (const whole of pool) {
      if (part === whole || !sameKind(part.quantity, whole.quantity) || whole.quantity.value <= part.quantity.value)
        continue;
      out.push({
        operation: 'share',
        inputs: [ownInput(whole, 'whole'), ownInput(part, 'part')],
        strength: sharedWords(claim, part) > 0 ? 0.5 : 0.36,
        rule: 'two-before',
      });
    }
  for (const part of pool) {
    const siblings = pool.filter((f) => f.sentence === part.sentence && sameKind(f.quantity, part.quantity));
    if (siblings.length < 2 || sharedWords(claim, part) === 0) continue;
    const whole = siblings.map((f) => ownInput(f, 'term'));
    const sum = evaluate('sum', whole);
    const first = whole[0];
    if (!sum || !first) continue;
    out.push({
      operation: 'share',
      inputs: [
        {
          ...first,
          role: 'whole',
          label: whole.map((i) => i.label).join(' + '),
          value: sum.value,
          interval: sum.interval,
          observations: whole.flatMap((i) => i.observations),
        },
        ownInput(part, 'part'),
      ],
      strength: 0.5,
      rule: 'one-of-sum',
    });
  }
  return out;
}

/** "The remaining 20 %": what is left of 100 after the shares just told. */
function remainderProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const shares = figuresBefore(claim, figures, 1).filter((f) => f.quantity.unit.dimension === 'percent' && !f.isChange);
  if (shares.length < 2) return [];
  const sum = shares.reduce((total, f) => total + f.quantity.value, 0);
  if (sum >= 100) return [];
  const inputs = shares.map((f) => ownInput(f, 'term'));
  const first = inputs[0];
  if (!first) return [];
  const rest: Input = {
    role: 'own',
    label: `100 − (${shares
      .map((f) => f.quantity.value)
      .reverse()
      .join(' + ')})`,
    value: 100 - sum,
    interval: {
      min: 100 - inputs.reduce((t, i) => t + i.interval.max, 0),
      max: 100 - inputs.reduce((t, i) => t + i.interval.min, 0),
    },
    unit: first.unit,
    observations: inputs.flatMap((i) => i.observations),
  };
  return [{ operation: 'value', inputs: [rest], strength: 0.95, rule: 'remainder' }];
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
      !isFew(f),
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
      strength: run.length >= 3 ? 0.92 : 0.82,
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

/** "£35 apiece": a unit price is no addend. */
const isPrice = (f: OwnFigure): boolean =>
  f.sentence.cues.some((c) => c.kind === 'each' && c.start >= f.end && c.start - f.end < 4);

/** A level may be confirmed by parts or a product told elsewhere; it is not refuted by them. */
function levelProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity } = claim;
  if (!quantity || quantity.form !== 'number') return [];
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
      (f) => !f.isChange && sameKind(f.quantity, quantity) && sharesUnit(f, quantity),
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
