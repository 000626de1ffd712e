/**
 * From candidates to a verdict, precision first: any natural reading that fits supports; a refutation needs the strongest
 * link to be strong, every rival as likely to fail too, and the miss to be clear. What is left is Not Enough Evidence.
 */
import type { Verdict } from '../contract.ts';
import type { Claim } from '../extract/claim.ts';
import type { Candidate, NearMiss } from '../link/candidate.ts';
import type { OwnFigure } from '../link/own-figures.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type Ellipsis, ellipsisOf } from './ellipsis.ts';
import { good, type Judged, judge } from './judge.ts';
import { fitOf } from './lines.ts';

export interface Decision {
  readonly verdict: Verdict;
  readonly code: string;
  readonly chosen: Judged | null;
  /** The other side of a conflict, and the other readings that were tried. */
  readonly others: readonly Judged[];
  readonly nearest: NearMiss | null;
  /** The same quantity told elsewhere in the document with another value. */
  readonly twin?: OwnFigure;
  /** The range with its thousands restored. */
  readonly ellipsis?: Ellipsis;
}

/** Where the lines of certainty run: one place. */
export const certainty = {
  /** A link this strong may refute. */
  refute: 0.7,
  /** … and this strong when a mistake that people make explains the number to its last digit. */
  refuteExplained: 0.5,
  /** … or this strong when it does so for three digits or more, which chance hardly does. */
  refuteExact: 0.4,
  /** The article's own figures are many, so that some mistake would often explain one by another. */
  refuteOwn: 0.6,
  /** Data that others measure otherwise (built-in, added) must be linked by what is written. */
  refuteReference: 0.82,
  /** Readings at least this likely, relative to the best, are rivals that must fail too. */
  rival: 0.86,
  /** A fitting value confirms a link of at least this strength. */
  support: 0.36,
  /** … the best link of all, or its equal, even with few digits. */
  supportBest: 0.38,
  /** Numbers with one digit that matters fit by chance: they need more. */
  supportRound: 0.55,
} as const;

/** How many digits of a number matter: 27,530 has four, 40 has one, "a third" none. */
function information(q: Quantity | null): number {
  if (!q || q.form === 'fraction' || q.form === 'ratio' || q.form === 'multiple') return 1;
  if (q.value === 0 || q.looseStep === 0) return 1;
  return Math.max(1, Math.round(Math.log10(Math.abs(q.value) / q.looseStep)) + 1);
}

/** Whether a mistake that people make turns the recomputed figure into the stated one, so that the link is confirmed. */
export type Explains = (judged: Judged) => boolean;

/** Data that ships with the tool, or that others measure otherwise. */
const isReference = (j: Judged): boolean => j.candidate.slack > 0 || j.candidate.reference;

/**
 * A level of the world at large that is far from the stated one is more likely of another thing than wrong, unless a
 * mistake that people make explains it.
 */
const isFarLevel = (j: Judged): boolean => {
  if (!isReference(j) || !['value', 'sum'].includes(j.candidate.operation)) return false;
  const ratio = j.value / j.stated.value;
  return !(ratio > 0.5 && ratio < 2) && !isScaleSlip(j);
};

/** How far counts and amounts of the world may differ by who counts, and whom, beyond what editions do. */
const COUNTED_OTHERWISE = 0.12;

/** A level of the world at large that another office may well tell so: "Egypt's population passed 105 million". */
const isNearLevel = (j: Judged): boolean =>
  isReference(j) &&
  ['value', 'sum'].includes(j.candidate.operation) &&
  ['count', 'none', 'money', 'mass'].includes(j.candidate.unit.dimension) &&
  Math.abs(j.value - j.stated.value) <= COUNTED_OTHERWISE * Math.abs(j.value);

const SCALES = [1e3, 1e6, 1e-3, 1e-6] as const;

/** "1.4 million" for 1.4 billion: the same digits, thousands apart. */
const isScaleSlip = (j: Judged): boolean =>
  j.candidate.operation === 'value' &&
  j.candidate.unit.dimension !== 'percent' &&
  SCALES.some((scale) => {
    const slipped = j.value / scale;
    return slipped >= j.stated.strict.min && slipped <= j.stated.strict.max;
  });

/** How many times off a figure may be before it is more likely of another thing than wrong. */
const FAR_OWN = 4;
const FAR_TABLE = 20;
const SCALED: ReadonlySet<string> = new Set([
  'share',
  'rate',
  'mean',
  'multiple',
  'product',
  'value',
  'sum',
  'convert',
]);

/** Off by so much that only a known mistake (a lost thousand, another unit) would let it be of the same thing. */
function isElsewhere(j: Judged): boolean {
  const { operation, origin, holds } = j.candidate;
  const scaled = SCALED.has(operation) || (operation === 'difference' && origin === 'document');
  if (holds !== null || !scaled || j.stated.value === 0) return false;
  const ratio = j.value / j.stated.value;
  const far = origin === 'document' ? FAR_OWN : FAR_TABLE;
  return !(ratio > 1 / far && ratio < far);
}

/** Nothing of the link was assumed. */
const allWritten = (j: Judged): boolean => j.candidate.slots.every((s) => s.written);

/** What a text expects is not refuted by what came to be. */
const isOfFact = (judged: Judged): boolean =>
  judged.candidate.origin !== 'document' &&
  judged.candidate.inputs.every((i) => i.observations.every((o) => o.status !== 'planned'));

/** What an end that is right to so many digits adds to the link of the pair; chance seldom meets three. */
const BY_END = [0, 0, 0.12, 0.22] as const;

/** "14.7 %, up from 8.9 %" where the table has 9.8 and 14.7: the right end tells that the pair is meant. */
function byItsOtherEnd(judged: Judged): Judged {
  const by = judged.confirming ? (BY_END[Math.min(3, information(judged.confirming))] ?? 0) : 0;
  if (by === 0) return judged;
  const { candidate } = judged;
  return { ...judged, candidate: { ...candidate, strength: Math.min(0.95, candidate.strength + by) } };
}

export function decide(
  claim: Claim,
  candidates: readonly Candidate[],
  misses: readonly NearMiss[],
  explains: Explains,
): Decision {
  const judged = candidates
    .flatMap((c) => judge(claim, c) ?? [])
    .map(byItsOtherEnd)
    .sort((a, b) => b.candidate.strength - a.candidate.strength);
  const nearestMiss = [...misses].sort((a, b) => b.strength - a.strength)[0] ?? null;
  const best = judged[0];
  const ellipsis = ellipsisOf(claim);
  if (ellipsis && !judged.some((j) => good(j.fit) && j.candidate.strength >= certainty.support))
    return { verdict: 'Refuted', code: 'ellipsis', chosen: null, others: [], nearest: null, ellipsis };
  if (!best)
    return {
      verdict: 'Not Enough Evidence',
      code: nearestMiss?.blank ? 'blank-cell' : 'no-data',
      chosen: null,
      others: [],
      nearest: nearestMiss,
    };
  // A blank or absent cell that the words point at more strongly than at any figure means: not in the data.
  const missed =
    nearestMiss !== null && !nearestMiss.reference && nearestMiss.strength > best.candidate.strength * 1.02;
  const digits = information(claim.quantity);
  const floor =
    digits >= 3
      ? certainty.support
      : digits === 2
        ? (certainty.support + certainty.supportRound) / 2
        : certainty.supportRound;
  const relative = digits >= 3 ? 0.5 : digits === 2 ? 0.66 : 0.84;
  const supporters = judged.filter(
    (j) =>
      good(j.fit) &&
      j.candidate.strength >=
        (j.candidate.strength >= best.candidate.strength * certainty.rival
          ? Math.min(floor, certainty.supportBest)
          : floor) &&
      j.candidate.strength >= best.candidate.strength * relative,
  );
  const supporter = supporters.sort((a, b) => preference(b) - preference(a))[0];
  if (supporter) {
    const against = conflicting(supporter, judged);
    // The article's own figures deny what the reference bears out: they are what its reader sees.
    if (against && against.candidate.origin === 'document' && isReference(supporter))
      return {
        verdict: 'Conflicting Evidence',
        code: 'own-figures-disagree',
        chosen: against,
        others: [supporter],
        nearest: null,
      };
    if (against)
      return {
        verdict: 'Conflicting Evidence',
        code: 'sources-disagree',
        chosen: supporter,
        others: [against],
        nearest: null,
      };
    if (
      missed &&
      nearestMiss &&
      nearestMiss.strength > 0.8 &&
      supporter.candidate.strength < nearestMiss.strength * 0.8
    )
      return {
        verdict: 'Not Enough Evidence',
        code: nearestMiss.blank ? 'blank-cell' : 'no-data',
        chosen: null,
        others: [],
        nearest: nearestMiss,
      };
    const code =
      supporter.fit === 'rounded'
        ? 'rounded'
        : supporter.fit === 'hedge'
          ? 'within-hedge'
          : supporter.fit === 'understates'
            ? 'understates'
            : 'fits';
    return {
      verdict: 'Supported',
      code,
      chosen: supporter,
      others: judged.filter((j) => j !== supporter).slice(0, 3),
      nearest: null,
    };
  }
  if (missed)
    return {
      verdict: 'Not Enough Evidence',
      code: nearestMiss.blank ? 'blank-cell' : 'no-data',
      chosen: null,
      others: judged.slice(0, 2),
      nearest: nearestMiss,
    };
  // A rank among figures that others count otherwise is shown, never held against the text.
  if (best.candidate.operation === 'rank' && isReference(best))
    return {
      verdict: 'Not Enough Evidence',
      code: 'rank-of-what',
      chosen: best,
      others: judged.slice(1, 4),
      nearest: nearestMiss,
    };
  if (claim.planned && isOfFact(best))
    return {
      verdict: 'Not Enough Evidence',
      code: 'plan',
      chosen: best,
      others: judged.slice(1, 4),
      nearest: nearestMiss,
    };
  const outside = judged.filter((j) => j.fit === 'outside');
  const explained = (digits === 1 && claim.quantity?.inWords ? [] : outside)
    .filter(
      (j) =>
        j.candidate.strength >=
          (j.candidate.origin === 'document'
            ? certainty.refuteOwn
            : digits >= 3
              ? certainty.refuteExact
              : certainty.refuteExplained) &&
        (!isReference(j) || allWritten(j)) &&
        j.candidate.strength >= best.candidate.strength * 0.8,
    )
    .find(explains);
  if (explained)
    return {
      verdict: 'Refuted',
      code: 'outside',
      chosen: explained,
      others: judged.filter((j) => j !== explained).slice(0, 3),
      nearest: null,
    };
  const rivals = judged.filter((j) => j.candidate.strength >= best.candidate.strength * certainty.rival);
  const needed = isReference(best) ? certainty.refuteReference : certainty.refute;
  if (
    best.candidate.strength >= needed &&
    (!isElsewhere(best) || (isReference(best) && isScaleSlip(best))) &&
    (!isReference(best) || (allWritten(best) && !isFarLevel(best) && !isNearLevel(best))) &&
    rivals.every((j) => j.fit === 'outside')
  )
    return { verdict: 'Refuted', code: 'outside', chosen: best, others: rivals.slice(1, 4), nearest: null };
  const between = rivals.find((j) => j.fit === 'between');
  const own = rivals.find((j) => j.candidate.origin === 'document' && missesAsPrinted(j));
  // The article's own figures, taken as printed, miss the claim; only the looseness of their hedges comes near it.
  if (
    own &&
    own.candidate.strength >= certainty.refute &&
    rivals.every((j) => j.fit === 'outside' || missesAsPrinted(j))
  )
    return {
      verdict: 'Conflicting Evidence',
      code: 'own-figures-disagree',
      chosen: own,
      others: judged
        .filter((j) => j !== own && (rivals.includes(j) || (good(j.fit) && j.candidate.strength >= certainty.support)))
        .sort((a, b) => Number(good(b.fit)) - Number(good(a.fit)))
        .slice(0, 3),
      nearest: null,
    };
  return {
    verdict: 'Not Enough Evidence',
    code: between ? 'between' : best.candidate.strength >= 0.5 ? 'weak-link' : 'no-link',
    chosen: between ?? best,
    others: judged.slice(1, 4),
    nearest: nearestMiss,
  };
}

/** Between the lines only for the hedges of the article's own figures: as printed they are outside. */
const missesAsPrinted = (j: Judged): boolean =>
  j.fit === 'between' &&
  !j.coarse &&
  j.candidate.origin === 'document' &&
  fitOf(j.stated, { min: j.value, max: j.value }) === 'outside';

/** Strength first; a closer fit tells readings of one strength apart. */
const preference = (j: Judged): number =>
  j.candidate.strength + (j.fit === 'strict' ? 0.06 : j.fit === 'hedge' ? 0.04 : 0);

const key = (j: Judged): string => `${j.candidate.operation}|${j.candidate.label.toLowerCase()}`;

/** The same figure in another source says otherwise. */
function conflicting(supporter: Judged, judged: readonly Judged[]): Judged | null {
  return (
    judged.find(
      (j) =>
        (j.fit === 'outside' || missesAsPrinted(j)) &&
        j.candidate.origin !== supporter.candidate.origin &&
        (key(j) === key(supporter) ||
          (j.candidate.origin === 'document' &&
            j.candidate.strength >= (isReference(supporter) ? certainty.refute : 0.9)) ||
          (supporter.candidate.origin === 'document' && j.candidate.strength >= 0.9 && allWritten(j))) &&
        j.candidate.strength >= supporter.candidate.strength * 0.8,
    ) ?? null
  );
}
