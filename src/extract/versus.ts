/**
 * One against another, without a number: "wastes less than Brackenwell", "more complaints than all its rivals put together",
 * "still below its 2019 level", « sans retomber sous son niveau de 2019 ».
 */
import type { Degree } from '../languages/pack-order.ts';
import type { PeriodMention } from '../quantities/period.ts';
import type { Span } from '../quantities/quantity.ts';
import type { Anchor, ClaimDraft } from './claim.ts';
import type { Cue } from './cues.ts';
import type { Compared } from './ordering.ts';
import { overlaps, type SentenceReading, wordIndexAt } from './reading.ts';
import { isDenied, isSuperlative } from './superlatives.ts';
import { cuesIn, spanOver } from './surroundings.ts';
import { type Than, thanAfter } from './than.ts';

export function versus(anchor: Anchor, cue: Cue): ClaimDraft | null {
  return againstLevel(anchor, cue) ?? (cue.kind === 'more' || cue.kind === 'less' ? againstOther(anchor, cue) : null);
}

const degreeOf = (cue: Cue): Degree =>
  cue.degree ?? { order: cue.kind === 'less' || cue.kind === 'below' ? 'bottom' : 'top' };

/** Words from a comparative to its "than". */
const THAN = 5;

/** Letters around a comparison in which a number makes it another claim. */
const NUMBER_NEAR = 25;

function againstOther({ sentence, clause }: Anchor, cue: Cue): ClaimDraft | null {
  if (sentence.pack.order.superlatives.heads.length > 0 && isArticled(sentence, cue)) return null;
  const than = thanAfter(sentence, cue, THAN);
  // « un de moins que »: by how many.
  const one = sentence.pack.order.justOne.includes(sentence.words[cue.from - 1]?.folded ?? '');
  if (!than || one || isParted(sentence, cue, than)) return null;
  const together = sentence.cues.find(
    (c) => c.kind === 'together' && c.from >= than.to && c.from - than.to <= TOGETHER,
  );
  const number = sentence.quantities.some(
    (q) =>
      q.form !== 'ordinal' &&
      q.start < than.end + NUMBER_NEAR &&
      q.end > cue.start - NUMBER_NEAR &&
      !(together && q.start >= than.end && q.end <= together.start) &&
      !(q.end <= cue.start && /[,;]/u.test(sentence.text.slice(q.end - sentence.start, cue.start - sentence.start))) &&
      !sentence.periods.some((p) => overlaps(p, q)),
  );
  if (number || clause.end < than.end) return null;
  const since = sentence.periods.find((p) => isBehind(sentence, p, than) && !together);
  return made(sentence, {
    cue,
    until: together ?? than,
    by: movedBy(sentence, cue),
    side: together ? 'together' : since ? 'past' : 'other',
    from: than.end,
    to: since?.end ?? sentence.end,
  });
}

/** Words from "than" to "put together". */
const TOGETHER = 8;

const isArticled = (sentence: SentenceReading, cue: Cue): boolean =>
  sentence.pack.order.superlatives.heads.includes(cue.phrase.split(' ')[0] ?? '') && isSuperlative(sentence, cue);

const isParted = (sentence: SentenceReading, cue: Cue, than: Than): boolean =>
  /[,;:()]/u.test(sentence.text.slice(cue.end - sentence.start, than.start - sentence.start));

/** A time is all that stands behind "than": "more than in 2019", "less than a year ago"; not "than Northfield in 2024". */
const isBehind = (sentence: SentenceReading, period: PeriodMention, than: Than): boolean =>
  period.end > than.end &&
  wordIndexAt(sentence, period.start) - than.to <= 3 &&
  period.period !== null &&
  !hasName(sentence, { start: than.end, end: period.start });

const hasName = (sentence: SentenceReading, { start, end }: Span): boolean =>
  sentence.words.some(
    (w) =>
      w.start >= start &&
      w.end <= end &&
      !w.isFunction &&
      /^\p{Lu}/u.test(sentence.text.slice(w.start - sentence.start)),
  );

/** Words from "below" to the level that is meant. */
const LEVEL = 5;

/** "below their 2019 level", "au-dessus de son niveau d'avant la crise". */
export function againstLevel({ sentence }: Anchor, cue: Cue): ClaimDraft | null {
  if (!['above', 'below', 'more', 'less', 'overtake', 'passes'].includes(cue.kind)) return null;
  if (!isSide(sentence, cue)) return null;
  const level = sentence.cues.find((c) => c.kind === 'levels' && c.from >= cue.to && c.from - cue.to <= LEVEL);
  if (!level) return null;
  const time = sentence.periods.find(
    (p) => p.period !== null && p.start >= cue.end && wordIndexAt(sentence, p.start) - level.to <= 3,
  );
  const number = sentence.quantities.some(
    (q) => q.start >= cue.end && q.end <= (time?.end ?? level.end) && !sentence.periods.some((p) => overlaps(p, q)),
  );
  if (!time || number) return null;
  return made(sentence, {
    cue,
    until: time.end > level.end ? time : level,
    by: null,
    side: 'past',
    from: cue.end,
    to: Math.max(time.end, level.end),
  });
}

const isSide = (sentence: SentenceReading, cue: Cue): boolean =>
  cue.kind === 'above' ||
  cue.kind === 'overtake' ||
  cue.kind === 'passes' ||
  cue.kind === 'below' ||
  sentence.cues.some((c) => (c.kind === 'above' || c.kind === 'below') && overlaps(c, cue));

/** "has GROWN faster than": their growth is compared. */
function movedBy(sentence: SentenceReading, cue: Cue): Compared['by'] {
  const move = cuesIn(sentence, sentence, 'rise', 'fall').find((c) => c.to <= cue.from && cue.from - c.to <= 1);
  return move ? (move.kind === 'rise' ? 'up' : 'down') : null;
}

interface Sides {
  readonly cue: Cue;
  readonly until: { readonly start: number; readonly end: number };
  readonly by: Compared['by'];
  readonly side: Compared['side'];
  readonly from: number;
  readonly to: number;
}

function made(sentence: SentenceReading, { cue, until, by, side, from, to }: Sides): ClaimDraft {
  return {
    kind: 'comparison',
    operations: ['compare'],
    span: spanOver(cue, until),
    quantity: null,
    ordering: {
      relation: 'beyond',
      degree: degreeOf(cue),
      by,
      side,
      negated: isDenied(sentence, cue) || isWithout(sentence, cue),
      since: false,
    },
    other: { start: from, end: to, quantity: null },
  };
}

/** "without falling back below", « sans toutefois retomber sous ». */
const isWithout = (sentence: SentenceReading, cue: Cue): boolean =>
  sentence.cues.some((c) => c.kind === 'without' && c.to <= cue.from && cue.from - c.to <= 4);
