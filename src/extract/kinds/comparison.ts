/**
 * Comparisons without a number: "West Ferrow has overtaken Gilt Quay", "wastes less than Brackenwell", "the only firm whose
 * losses went up", "still below its 2019 level", "rose every year since 2019".
 */
import type { Degree } from '../../languages/pack-order.ts';
import type { Quantity, Span } from '../../quantities/quantity.ts';
import type { Anchor, ClaimDraft, ClaimRoom } from '../claim.ts';
import { conditionIn, sideOf } from '../condition.ts';
import type { Cue } from '../cues.ts';
import { groupOf } from '../group.ts';
import type { Ordering } from '../ordering.ts';
import { overlaps, type SentenceReading } from '../reading.ts';
import { steadily } from '../steady.ts';
import { isDenied, startNamed } from '../superlatives.ts';
import { cuesIn, spanOver, wordRange } from '../surroundings.ts';
import { isFiniteVerb } from '../verbs.ts';
import { againstLevel, versus } from '../versus.ts';
import type { Word } from '../words.ts';

export const comparison: ClaimRoom = {
  name: 'comparison',
  recognise: (anchor) => {
    const { cue, quantity } = anchor;
    if (quantity) return firstPast(anchor, quantity);
    switch (cue?.kind) {
      case 'overtake':
      case 'trail':
        return againstLevel(anchor, cue) ?? past(anchor, cue);
      case 'only':
        return alone(anchor, cue);
      case 'first':
        return firstMove(anchor, cue);
      case 'firstTime':
        return firstTimeMoved(anchor, cue);
      case 'inARow':
      case 'everyTime':
      case 'quantifier':
        return steadily(anchor, cue);
      case 'more':
      case 'less':
      case 'above':
      case 'below':
        return versus(anchor, cue);
      default:
        return null;
    }
  },
};

const compared = (span: Span, ordering: Ordering, other: ClaimDraft['other'] = null): ClaimDraft => ({
  kind: 'comparison',
  operations: ['compare'],
  span,
  quantity: null,
  ordering,
  other,
});

const TOP: Degree = { order: 'top' };
const BOTTOM: Degree = { order: 'bottom' };

/** "has overtaken Gilt Quay"; "trails", « devancé par » the other way. */
function past({ sentence }: Anchor, cue: Cue): ClaimDraft | null {
  // "overtaken by" is not "overtaken".
  const trail = cue.kind === 'trail' ? cue : sentence.cues.find((c) => c.kind === 'trail' && overlaps(c, cue));
  const said = trail ?? cue;
  return compared(
    said,
    {
      relation: 'beyond',
      degree: trail ? BOTTOM : TOP,
      by: null,
      side: 'other',
      negated: isDenied(sentence, said),
      since: false,
    },
    { start: said.end, end: sentence.end, quantity: null },
  );
}

/** Words from "the only" to what the only one does. */
const REACH = 14;

/** "the only one of the five to have lost traffic", "Only Northlaw …", « Seul à progresser, … ». */
function alone({ sentence, clause }: Anchor, cue: Cue): ClaimDraft | null {
  if (sentence.cues.some((c) => c.kind === 'notOnly' && overlaps(c, cue))) return null;
  const next = sentence.words[cue.to];
  // "only two of the six" counts; "only 900 people" is a level.
  if (!next || next.isNumber || sentence.quantities.some((q) => q.start <= next.start && next.start < q.end))
    return null;
  const group = groupOf(sentence, cue, { start: cue.start, end: cue.end + 60 });
  const limit = sentence.words[Math.min(sentence.words.length, cue.to + REACH) - 1]?.end ?? sentence.end;
  const condition = conditionIn(sentence, {
    scope: { start: cue.end, end: scopeEnd(sentence, clause, cue, limit) },
    near: cue,
    counts: group?.size ? [group.size] : [],
    comparatives: true,
  });
  if (!condition) return null;
  const subject = subjectOf(sentence, cue, condition);
  return compared(spanOver(cue, condition), {
    relation: 'only',
    condition,
    subject,
    group: group ? { ...group, narrowed: false } : null,
  });
}

/** What the only one does may stand in the relative clause behind: "le seul équipement dont les prêts reculent". */
function scopeEnd(sentence: SentenceReading, clause: Span, cue: Cue, limit: number): number {
  const stop = sentence.text.slice(cue.end - sentence.start).search(/[,;:()–—]/u);
  const bounded = stop === -1 ? sentence.end : cue.end + stop;
  void clause;
  return Math.min(limit, bounded === cue.end ? limit : Math.max(bounded, cue.end));
}

/** "Only Northlaw …": a name follows; "X is the only …": it stands before. */
function subjectOf(sentence: SentenceReading, cue: Cue, condition: Span): 'before' | 'after' {
  const definite = sentence.cues.some((c) => c.kind === 'definite' && c.from >= cue.from && c.to <= cue.to + 1);
  const between = sentence.text.slice(cue.end - sentence.start, condition.start - sentence.start);
  const named = /(?:^|\s|['’-])\p{Lu}/u.test(between);
  if (cue.from === 0) return 'after';
  return named && !(definite && cue.to - cue.from > 1) ? 'after' : 'before';
}

/** "for the first time above 10 euros", « franchit pour la première fois le seuil des 10 euros ». */
function firstPast({ sentence, clause }: Anchor, quantity: Quantity): ClaimDraft | null {
  const cue = cuesIn(sentence, clause, 'firstTime')[0];
  if (!cue || quantity.form !== 'number' || quantity.bounds) return null;
  const [start] = wordRange(sentence, quantity);
  const said = cuesIn(sentence, clause, 'above', 'below', 'overtake', 'marks', 'passes').filter(
    (c) => c.to <= wordRange(sentence, quantity.number)[0] && start - c.to <= PAST && !overlaps(c, cue),
  );
  const down = cuesIn(sentence, clause, 'below', 'fall').some((c) => c.end <= quantity.number.start);
  const side = sideOf(sentence, quantity) ?? (said.length > 0 ? (down ? 'below' : 'above') : null);
  if (!side) return null;
  return {
    kind: 'comparison',
    operations: ['compare'],
    span: spanOver(cue, quantity, ...said),
    quantity,
    ordering: {
      relation: 'first',
      condition: { ...PLAIN, start: quantity.start, end: quantity.end, bound: quantity, side },
    },
  };
}

/** Words from "above" or "the threshold of" to the figure. */
const PAST = 8;

const PLAIN = {
  moves: null,
  bound: null,
  side: null,
  sign: null,
  negated: false,
  judges: false,
  degree: null,
  steps: null,
} as const;

/** "Its first fall since the series began". */
function firstMove({ sentence }: Anchor, cue: Cue): ClaimDraft | null {
  const moves = cuesIn(sentence, sentence, 'rise', 'fall').find((c) => c.from >= cue.to && c.from - cue.to <= 1);
  if (!moves) return null;
  return compared(spanOver(cue, moves), {
    relation: 'first',
    condition: { ...PLAIN, start: moves.start, end: moves.end, moves: moves.kind === 'rise' ? 'up' : 'down' },
  });
}

/** "fell FOR THE FIRST TIME since 2020", « POUR LA PREMIÈRE FOIS en quatre ans, les prix ont baissé ». */
function firstTimeMoved({ sentence, clause }: Anchor, cue: Cue): ClaimDraft | null {
  const scope = cue.from === 0 ? sentence : clause;
  const condition = conditionIn(sentence, { scope, near: cue, counts: [], comparatives: false });
  if (!condition || condition.bound || condition.steps !== null || condition.negated) return null;
  if (condition.moves !== 'up' && condition.moves !== 'down') return null;
  if (cue.from > 0 && !isItsVerb(sentence, cue, condition)) return null;
  const span = spanOver(cue, condition);
  return compared(spanOver(span, startNamed(sentence, span)), { relation: 'first', condition });
}

/** Right behind it or before it without another verb: in "those who came for the first time grew" the growth is no first. */
function isItsVerb(sentence: SentenceReading, cue: Cue, condition: Span): boolean {
  const [from, to] = wordRange(sentence, condition);
  if (from >= cue.to) return from === cue.to && !sentence.words.slice(0, cue.from).some((w) => isVerb(sentence, w));
  return !sentence.words.slice(to, cue.from).some((w) => isVerb(sentence, w));
}

const isVerb = (sentence: SentenceReading, word: Word): boolean => isFiniteVerb(word.folded, sentence.pack);
