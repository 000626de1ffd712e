/**
 * Firsts told without a superlative: "more turbines than any other site", "nowhere is rent lower", "un rythme que n'égale
 * aucun autre", "never since 2019 had it been so light".
 */
import type { Degree } from '../languages/pack-order.ts';
import type { Span } from '../quantities/quantity.ts';
import type { Anchor, ClaimDraft } from './claim.ts';
import type { Cue } from './cues.ts';
import { groupOf } from './group.ts';
import type { Placed } from './ordering.ts';
import { overlaps, type SentenceReading } from './reading.ts';
import { asidesOf, pickedTime, startNamed } from './superlatives.ts';
import { cuesIn, spanOver } from './surroundings.ts';
import { thanAfter } from './than.ts';

/** What is first by saying that none other is as much; null where the cue opens nothing of the kind. */
export function unmatched(anchor: Anchor, cue: Cue): ClaimDraft | null {
  switch (cue.kind) {
    case 'more':
    case 'less':
      return beyondAny(anchor, cue);
    case 'noOther':
      return noneOther(anchor, cue);
    case 'never':
      return neverSo(anchor, cue);
    default:
      return null;
  }
}

const TOP: Degree = { order: 'top' };
/** A pace is compared in percent. */
const PACE: Degree = { order: 'top', of: ['speed'] };
const BOTTOM: Degree = { order: 'bottom' };

const degreeOf = (cue: Cue): Degree => cue.degree ?? (cue.kind === 'less' ? BOTTOM : TOP);

function first(
  { sentence, clause }: Anchor,
  cues: readonly Span[],
  degree: Degree,
  by: Placed['by'],
  among: Placed['among'],
): ClaimDraft {
  const cue = spanOver(...cues);
  const start = startNamed(sentence, cue) ?? startNamed(sentence, cues[0] ?? cue);
  const span = spanOver(cue, start);
  return {
    kind: 'rank',
    operations: ['rank'],
    span,
    quantity: null,
    ordering: {
      relation: 'place',
      place: 1,
      upTo: false,
      degree,
      by,
      among,
      negated: false,
      time: among || start ? pickedTime(sentence, span, clause, start) : null,
      group: groupOf(sentence, cue, clause),
      isLoss: false,
    },
    asides: asidesOf(sentence, cue, start),
  };
}

/** Words from a comparative to its "than", and from there to "any other". */
const THAN = 5;
const ANY = 2;

/** "grown faster than any other port", "more than anywhere else", "no harbour has fewer boats than Fossgate". */
function beyondAny(anchor: Anchor, cue: Cue): ClaimDraft | null {
  const { sentence } = anchor;
  const than = thanAfter(sentence, cue, THAN);
  if (!than) return null;
  const any = sentence.cues.find(
    (c) =>
      (c.kind === 'anyOther' || (c.kind === 'any' && isOfTimes(sentence, c))) &&
      c.from >= than.to &&
      c.from - than.to <= ANY,
  );
  if (any && !isTogether(sentence, any)) {
    const times = sentence.pack.order.anyTime.includes(any.phrase) || isOfTimes(sentence, any);
    return first(anchor, [cue, any], degreeOf(cue), movedBy(sentence, cue), times ? 'periods' : null);
  }
  const none = noneBefore(anchor, cue);
  return none && first(anchor, [none, cue, than], degreeOf(cue), movedNear(sentence, cue), null);
}

/** "NO harbour has fewer boats than": none of the group, right up to the comparative; "no fewer than" is a hedge. */
const noneBefore = ({ sentence, clause }: Anchor, cue: Cue): Cue | null =>
  sentence.cues.find(
    (c) =>
      c.quantifier === 'none' &&
      c.start >= clause.start &&
      c.to < cue.from &&
      cue.from - c.to <= REACH &&
      !/[,;:()]/u.test(sentence.text.slice(c.end - sentence.start, cue.start - sentence.start)),
  ) ?? null;

/** "than all the others put together" is another claim. */
const isTogether = (sentence: SentenceReading, any: Cue): boolean =>
  sentence.cues.some((c) => c.kind === 'together' && c.from >= any.from && c.from - any.to <= 3);

/** Words from "any" to the times that it stands for: "any of the three YEARS". */
const TIMES = 4;

/** "than in any other YEAR". */
const isOfTimes = (sentence: SentenceReading, any: Cue): boolean =>
  sentence.words.slice(any.to, any.to + TIMES).some((w) => Object.hasOwn(sentence.pack.order.periodNouns, w.folded));

/** "has GROWN faster", "a PROGRESSÉ plus vite", "went UP 4.9 points …, more than": how far it moved is compared. */
function movedBy(sentence: SentenceReading, cue: Cue): Placed['by'] {
  const before = cuesIn(sentence, { start: sentence.start, end: cue.start }, 'rise', 'fall').at(-1);
  if (!before) return null;
  const between = sentence.words.slice(before.to, cue.from);
  const told = sentence.quantities.some(
    (q) => q.end <= cue.start && q.start >= before.start && ['percent', 'percentage-point'].includes(q.unit.dimension),
  );
  const near = between.filter((w) => !w.isFunction).length === 0 && between.length <= 2;
  return near || (told && cue.start - before.end < FAR) ? (before.kind === 'rise' ? 'up' : 'down') : null;
}

/** Letters from a movement with its figure to the comparison of it. */
const FAR = 80;

/** Words from "no other" to what it does not have. */
const REACH = 8;

/** "no other port has more", "nowhere is rent lower", "nulle part ailleurs on n'en compte autant", "que n'égale aucun autre". */
function noneOther(anchor: Anchor, cue: Cue): ClaimDraft | null {
  const { sentence } = anchor;
  const after = sentence.cues.filter((c) => c.from >= cue.to && c.from - cue.to <= REACH && !overlaps(c, cue));
  const equal = after.find((c) => c.kind === 'equal' || c.kind === 'asMany');
  if (equal) return first(anchor, [cue, equal], degreeOf(equal), movedNear(sentence, equal), null);
  const comparative = after.find((c) => c.kind === 'more' || c.kind === 'less');
  if (comparative)
    return first(anchor, [cue, comparative], degreeOf(comparative), movedNear(sentence, comparative), null);
  const match = sentence.cues.find(
    (c) => c.kind === 'matches' && (c.to <= cue.from ? cue.from - c.to <= 2 : c.from >= cue.to && c.from - cue.to <= 4),
  );
  if (!match) return null;
  const pace = cuesIn(sentence, { start: sentence.start, end: match.start }, 'pace').at(-1);
  return first(
    anchor,
    [withArticle(sentence, pace ?? match), match, cue],
    pace ? PACE : TOP,
    pace ? lastMove(sentence, pace) : null,
    null,
  );
}

/** "a pace", « un rythme »: with the word before it that goes with it. */
const withArticle = (sentence: SentenceReading, cue: Cue): Span => {
  const before = sentence.words[cue.from - 1];
  return before?.isFunction ? { start: before.start, end: cue.end } : cue;
};

/** "no other GREW as fast". */
function movedNear(sentence: SentenceReading, cue: Cue): Placed['by'] {
  const move = cuesIn(sentence, sentence, 'rise', 'fall').find((c) => c.to <= cue.from && cue.from - c.to <= 1);
  return move ? (move.kind === 'rise' ? 'up' : 'down') : null;
}

const lastMove = (sentence: SentenceReading, before: Cue): Placed['by'] => {
  const move = cuesIn(sentence, { start: sentence.start, end: before.start }, 'rise', 'fall').at(-1);
  return move?.kind === 'fall' ? 'down' : 'up';
};

/** "never since 2019 had it been so light", "n'a jamais été aussi bas", "has never been higher". */
function neverSo(anchor: Anchor, cue: Cue): ClaimDraft | null {
  const { sentence } = anchor;
  const after = sentence.cues.filter((c) => c.from >= cue.to && c.start < sentence.end);
  const graded = after.find((c) => ['equal', 'asMany', 'more', 'less'].includes(c.kind) && !inPeriod(sentence, c));
  if (!graded) return null;
  return first(anchor, [cue, graded], degreeOf(graded), null, 'periods');
}

const inPeriod = (sentence: SentenceReading, cue: Cue): boolean =>
  sentence.periods.some((p) => p.start <= cue.start && cue.end <= p.end);
