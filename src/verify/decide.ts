/**
 * From candidates to a verdict, precision first: any natural reading that fits supports; a refutation needs the strongest
 * link to be strong, every rival as likely to fail too, and the miss to be clear. What is left is Not Enough Evidence.
 */
import type { Verdict } from '../contract.ts';
import type { Claim } from '../extract/claim.ts';
import type { Candidate, NearMiss } from '../link/candidate.ts';
import { keyOf } from '../link/cells.ts';
import type { OwnFigure } from '../link/own-figures.ts';
import { exactly } from '../quantities/interval.ts';
import {
  certainty,
  information,
  isElsewhere,
  isFarLevel,
  isNearLevel,
  isOfTheWorld,
  isReference,
  isScaleSlip,
  lineFor,
  tellingMatch,
} from './certainty.ts';
import { mayBeChance } from './chance.ts';
import { type Ellipsis, ellipsisOf } from './ellipsis.ts';
import { good, type Judged, judge } from './judge.ts';
import { fitOf } from './lines.ts';
import { onLaterBase } from './printed.ts';

export interface Decision {
  readonly verdict: Verdict;
  readonly code: string;
  readonly chosen: Judged | null;
  /** The other side of a conflict, and the other readings that were tried. */
  readonly others: readonly Judged[];
  readonly nearest: NearMiss | null;
  /** The best recomputation from data where the article's own figures decide, whatever it gives: it names the series. */
  readonly reference?: Judged | null;
  /** The same quantity told elsewhere in the document with another value. */
  readonly twin?: OwnFigure;
  /** The shares that come to more than their whole. */
  readonly shares?: readonly OwnFigure[];
  /** The range with its thousands restored. */
  readonly ellipsis?: Ellipsis;
}

/** Whether a mistake that people make turns the recomputed figure into the stated one, so that the link is confirmed. */
export type Explains = (judged: Judged) => boolean;

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
      !isNeighbourOf(best, j) &&
      !mayBeChance(j, judged) &&
      j.candidate.strength >=
        (j.candidate.strength >= best.candidate.strength * certainty.rival
          ? Math.min(floor, certainty.supportBest)
          : floor) &&
      j.candidate.strength >= best.candidate.strength * relative,
  );
  const onLater = onLaterBase(judged);
  if (onLater && supporters.every((j) => j === onLater || missesByRounding(j)))
    return {
      verdict: 'Refuted',
      code: 'outside',
      chosen: onLater,
      others: judged.filter((j) => j !== onLater).slice(0, 3),
      nearest: null,
    };
  const supporter = supporters.sort((a, b) => preference(b) - preference(a))[0] ?? telling(judged);
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
    const code = missesByRounding(supporter)
      ? 'figures-rounded'
      : supporter.fit === 'rounded'
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
        // A place counted from the other end fits one time in five by chance: no mistake confirms a link of order.
        j.candidate.holds === null &&
        (!isReference(j) || allWritten(j)) &&
        !isOfTheWorld(j) &&
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
  const needed = lineFor(best, judged);
  if (
    best.candidate.strength >= needed &&
    (!isElsewhere(best) || (isReference(best) && isScaleSlip(best))) &&
    !isOfTheWorld(best) &&
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
      reference: judged.find((j) => isReference(j) && j.candidate.strength >= certainty.support) ?? null,
    };
  const shown = between ?? best;
  // The article's own figures add up to anything: a loose sum of them is not worth a word.
  if (shown.candidate.origin === 'document' && shown.candidate.strength < certainty.refuteOwn)
    return { verdict: 'Not Enough Evidence', code: 'no-data', chosen: null, others: [], nearest: nearestMiss };
  return {
    verdict: 'Not Enough Evidence',
    code: between?.candidate.open
      ? 'rank-of-what'
      : between
        ? 'between'
        : best.candidate.strength >= 0.5
          ? 'weak-link'
          : 'no-link',
    chosen: shown,
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

/** True only by what the article's own figures were rounded from: 24 to 30 as "20 %". */
const missesByRounding = (j: Judged): boolean =>
  j.candidate.origin === 'document' &&
  j.candidate.holds === null &&
  j.value === j.candidate.value &&
  j.candidate.operation !== 'elapsed' &&
  // A change told again needs no sign; "three times more" may mean three on top.
  [j.value, -j.value, ...(j.candidate.operation === 'multiple' ? [j.value - 1] : [])].every(
    (value) => !good(fitOf(j.stated, exactly(value))),
  );

/**
 * The words name a measure whole, with its members and time, and its figure denies the claim: what a measure beside it has
 * ("New borrowing" for the debt, "Rides" for the tickets) bears nothing out. It is what the number was taken from.
 */
const isNeighbourOf = (named: Judged, other: Judged): boolean =>
  named.fit === 'outside' &&
  named.candidate.strength >= certainty.named &&
  (allWritten(named) || isNamedMovement(named, other)) &&
  named.candidate.origin === other.candidate.origin &&
  rowOf(named) === rowOf(other) &&
  // "93 % of the trees planted are alive": the measure named is what another is held against.
  !other.candidate.inputs.some((i) => i.observations.some((o) => o.measure === measureOf(named))) &&
  other.candidate.strength < named.candidate.strength * certainty.rival;

/** "perdu 9,2 % de leurs inscrits": both move over the same time, and only one is named. */
const isNamedMovement = ({ candidate }: Judged, other: Judged): boolean =>
  candidate.operation === 'growth' &&
  other.candidate.operation === 'growth' &&
  candidate.slots.every((s) => s.written || (s.name !== 'measure' && s.name !== 'entity'));

const measureOf = ({ candidate }: Judged): string | undefined => candidate.inputs.at(-1)?.observations[0]?.measure;

/** Members and time of the figure, whatever it measures. */
const rowOf = ({ candidate }: Judged): string | null => {
  const observation = candidate.inputs.at(-1)?.observations[0];
  return observation ? keyOf({ ...observation, measure: '' }) : null;
};

/** A match that chance hardly gives, unless a link that is surely meant denies it. */
function telling(judged: readonly Judged[]): Judged | null {
  const match = tellingMatch(judged);
  const best = judged[0];
  if (!match || !best || mayBeChance(match, judged)) return null;
  const denied =
    isNeighbourOf(best, match) ||
    (best.fit === 'outside' && best.candidate.strength >= certainty.refuteReference && !isElsewhere(best));
  return denied ? null : match;
}

/** Strength first; a closer fit tells readings of one strength apart. */
const preference = (j: Judged): number =>
  j.candidate.strength +
  (j.fit === 'strict' ? 0.06 : j.fit === 'hedge' ? 0.04 : 0) -
  Math.min(0.03, Math.abs(j.value / j.stated.value - 1) || 0);

const key = (j: Judged): string => `${j.candidate.operation}|${j.candidate.label.toLowerCase()}`;

/** Editions of the world's figures differ by so much: a table that is off by less denies nothing that another bears out. */
const isWithinSlack = ({ value }: Judged, { candidate, value: other }: Judged): boolean =>
  Math.abs(value - other) <= candidate.slack * Math.abs(other);

/** The same figure in another source says otherwise. */
function conflicting(supporter: Judged, judged: readonly Judged[]): Judged | null {
  return (
    judged.find(
      (j) =>
        (j.fit === 'outside' || missesAsPrinted(j)) &&
        j.candidate.origin !== supporter.candidate.origin &&
        !(j.candidate.origin !== 'document' && isWithinSlack(j, supporter)) &&
        (key(j) === key(supporter) ||
          (j.candidate.origin === 'document' &&
            j.candidate.strength >= (isReference(supporter) ? certainty.refute : 0.9)) ||
          (supporter.candidate.origin === 'document' && j.candidate.strength >= 0.9 && allWritten(j))) &&
        j.candidate.strength >= supporter.candidate.strength * 0.8,
    ) ?? null
  );
}
