/**
 * Ranks and superlatives: "second highest", "au deuxième rang", "the strongest growth of the four zones", "more turbines
 * than any other site", "never since 2019 so light".
 */
import type { Degree } from '../../languages/pack-order.ts';
import type { Label, Quantity, Span } from '../../quantities/quantity.ts';
import type { Anchor, ClaimDraft, ClaimRoom } from '../claim.ts';
import type { Cue } from '../cues.ts';
import { firstFew } from '../first-few.ts';
import { groupOf } from '../group.ts';
import type { Placed } from '../ordering.ts';
import { overlaps, type SentenceReading, wordIndexAt } from '../reading.ts';
import {
  asidesOf,
  isDenied,
  isRecord,
  isSuperlative,
  isVague,
  type Movement,
  movementBeside,
  periodNounAfter,
  pickedTime,
  startNamed,
} from '../superlatives.ts';
import { spanOver, wordRange } from '../surroundings.ts';
import { unmatched } from '../unmatched.ts';
import { isFiniteVerb } from '../verbs.ts';

export const rank: ClaimRoom = {
  name: 'rank',
  recognise: (anchor) => {
    const { quantity, ordinal, cue } = anchor;
    if (quantity?.form === 'ordinal') return ofOrdinal(anchor, quantity, quantity.value, quantity);
    if (ordinal) return ofLabel(anchor, ordinal);
    if (cue?.kind === 'topOf') return amongFirst(anchor, cue);
    if (cue?.kind === 'order' && cue.degree) return amongFirst(anchor, cue) ?? ofSuperlative(anchor, cue, cue.degree);
    if (cue?.kind === 'lastPlace' && cue.factor !== null)
      return placed(anchor, { span: cue, quantity: null, place: cue.factor, degree: { order: 'bottom' } });
    return cue ? unmatched(anchor, cue) : null;
  },
};

const TOP: Degree = { order: 'top' };
const BOTTOM: Degree = { order: 'bottom' };

interface Said {
  readonly span: Span;
  readonly quantity: Quantity | null;
  readonly place: number;
  readonly upTo?: boolean;
  readonly degree: Degree;
  readonly movement?: Movement | null;
  readonly among?: Placed['among'];
}

function placed({ sentence, clause }: Anchor, said: Said): ClaimDraft {
  const { span, quantity, place, upTo = false, degree, movement = null, among = null } = said;
  const moved = movement && movement.cue.start >= span.end ? movement.cue : null;
  const group = groupOf(sentence, span, clause);
  const start = startNamed(sentence, span);
  const near = group?.size && group.start >= span.end && group.start - span.end < NEAR_GROUP ? group : null;
  const time = among || start ? pickedTime(sentence, span, clause, start) : null;
  const picked = among && time && time.start >= span.end ? time : null;
  return {
    kind: 'rank',
    operations: ['rank'],
    span: quantity ? span : spanOver(span, near, start, picked, moved),
    quantity,
    ordering: {
      relation: 'place',
      place,
      upTo,
      degree,
      by: movement?.by ?? null,
      among,
      negated: isDenied(sentence, span),
      time,
      group,
      isLoss: movement !== null && isNegative(sentence, movement.cue),
    },
    asides: asidesOf(sentence, span, start),
  };
}

/** "the biggest LOSS": a fall, or a result below zero. */
const isNegative = (sentence: SentenceReading, movement: Cue): boolean =>
  sentence.cues.some((c) => c.kind === 'negative' && overlaps(c, movement));

/** "among the three largest", "in the top five". */
function amongFirst(anchor: Anchor, cue: Cue): ClaimDraft | null {
  const few = firstFew(anchor.sentence, cue);
  const among = periodNounAfter(anchor.sentence, cue);
  return few && placed(anchor, { ...few, upTo: true, quantity: null, degree: cue.degree ?? TOP, among });
}

/** Letters from a superlative to the group that its quote takes in. */
const NEAR_GROUP = 30;

/** "second-highest", "third place", "ranked fourth", "second from bottom". */
function ofOrdinal(anchor: Anchor, at: Span, place: number, quantity: Quantity | null): ClaimDraft | null {
  const { sentence } = anchor;
  const [start, end] = wordRange(sentence, at);
  const order =
    sentence.cues.find((c) => c.kind === 'order' && c.from >= end && c.from - end <= 1) ??
    sentence.cues.find((c) => c.kind === 'order' && isOfOrdinal(sentence, at, c));
  if (order?.degree)
    return placed(anchor, {
      span: spanOver(at, order),
      quantity,
      place,
      degree: order.degree,
      movement: movementBeside(sentence, order),
      among: periodNounAfter(sentence, order),
    });
  const bottom = sentence.cues.find((c) => c.kind === 'fromBottom' && c.from === end);
  if (bottom) return placed(anchor, { span: spanOver(at, bottom), quantity, place, degree: BOTTOM });
  const noun = sentence.cues.find(
    (c) => c.kind === 'rankNouns' && (c.from - end === 0 || start - c.to <= 1) && (c.from >= end || c.to <= start),
  );
  if (!quantity && !noun) return null;
  return placed(anchor, {
    span: spanOver(at, noun && noun.from === end ? noun : null),
    quantity,
    place,
    degree: TOP,
  });
}

/** Words between an ordinal and what it is ranked by: "deuxième parc du Ségal PAR la puissance". */
const RANKED = 7;

/** An ordinal without a rank word beside it: counted from the bottom, or ranked by a measure named behind. */
function ofLabel(anchor: Anchor, label: Label): ClaimDraft | null {
  const { place, kind } = label;
  const { sentence } = anchor;
  if (kind !== 'ordinal' || place === undefined || place < 1) return null;
  const [start, end] = wordRange(sentence, label);
  if (sentence.cues.some((c) => c.kind === 'fromBottom' && c.from === end))
    return ofOrdinal(anchor, label, place, null);
  const by = sentence.cues.find(
    (c) =>
      c.kind === 'rankedBy' &&
      c.from > end &&
      c.from - end <= RANKED &&
      !/[,;:()]/u.test(sentence.text.slice(label.end - sentence.start, c.start - sentence.start)) &&
      hasMatter(sentence, c.to),
  );
  // "son deuxième roman en prison": the second of its own.
  if (sentence.cues.some((c) => c.kind === 'carriedOver' && c.to === start)) return null;
  // "a third consecutive rise" counts times.
  if (sentence.cues.some((c) => c.kind === 'inARow' && c.from >= end && c.from - end <= RANKED)) return null;
  const verb = sentence.words.slice(end, by?.from ?? end).some((w) => isFiniteVerb(w.folded, sentence.pack));
  if (!by || verb) return null;
  const last = sentence.words.slice(by.to).find((w) => !w.isFunction);
  return placed(anchor, { span: spanOver(label, last), quantity: null, place, degree: TOP });
}

/** A word of matter stands there, and no time. */
const hasMatter = (sentence: SentenceReading, at: number): boolean => {
  const word = sentence.words.slice(at, at + 3).find((w) => !w.isFunction);
  return (
    word !== undefined &&
    !word.isNumber &&
    !/^\p{Lu}/u.test(sentence.text.slice(word.start - sentence.start)) &&
    !sentence.periods.some((p) => overlaps(p, word))
  );
};

function ofSuperlative(anchor: Anchor, cue: Cue, degree: Degree): ClaimDraft | null {
  const { sentence } = anchor;
  const ordinals = [...sentence.quantities.filter((q) => q.form === 'ordinal'), ...sentence.labels];
  // "le deuxième … le plus élevé": its place is read at the ordinal.
  if (ordinals.some((o) => o.end <= cue.start && (cue.start - o.end <= 2 || isOfOrdinal(sentence, o, cue))))
    return null;
  if (!isSuperlative(sentence, cue) || isVague(sentence, cue)) return null;
  return placed(anchor, {
    span: cue,
    quantity: null,
    place: 1,
    degree,
    movement: movementBeside(sentence, cue),
    // "a record", "un plus bas historique": among all times.
    among: periodNounAfter(sentence, cue) ?? (isRecord(sentence, cue) ? 'periods' : null),
  });
}

/** Words between an ordinal and its superlative where the noun stands between them. */
const ASIDE = 5;

/** "le deuxième taux de chômage le plus élevé": one place, told around its noun. */
function isOfOrdinal(sentence: SentenceReading, ordinal: Span | Label, cue: Cue): boolean {
  const { heads, articles } = sentence.pack.order.superlatives;
  const end = wordIndexAt(sentence, ordinal.end);
  const between = sentence.words.slice(end, cue.from - 1);
  return (
    (!('kind' in ordinal) || ordinal.kind === 'ordinal') &&
    ordinal.end <= cue.start &&
    heads.includes(cue.phrase.split(' ')[0] ?? '') &&
    articles.includes(sentence.words[cue.from - 1]?.folded ?? '') &&
    between.length > 0 &&
    between.length <= ASIDE &&
    !/[,;:()]/u.test(sentence.text.slice(ordinal.end - sentence.start, cue.start - sentence.start)) &&
    !between.some((word) => isFiniteVerb(word.folded, sentence.pack))
  );
}
