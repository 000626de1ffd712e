/**
 * What is said of a member or of many: in "the only port to have lost traffic three years in a row" a fall, three times;
 * in "four of the six finished in the red" a figure below zero; in "seven handled more than 4 million tonnes" a bound.
 */
import type { Direction, Quantity, Span } from '../quantities/quantity.ts';
import type { Cue, CueKind } from './cues.ts';
import type { Condition } from './ordering.ts';
import { overlaps, type SentenceReading, wordIndexAt } from './reading.ts';
import { cueRightBefore, cuesIn, spanOver } from './surroundings.ts';

export interface Where {
  readonly scope: Span;
  /** The words whose doing is looked for: the nearest movement to them is theirs. */
  readonly near: Span;
  /** Numbers that belong to the group and bound nothing. */
  readonly counts: readonly Quantity[];
  /** A comparative is a movement even where no earlier time is named ("only X has fewer"). */
  readonly comparatives: boolean;
}

const MOVES: readonly CueKind[] = ['rise', 'fall', 'improve', 'worsen', 'still', 'more', 'less'];
const SIGNS: readonly CueKind[] = ['belowZero', 'aboveZero'];
const ABOVE: ReadonlySet<Quantity['hedge']> = new Set(['more-than', 'at-least']);
const BELOW: ReadonlySet<Quantity['hedge']> = new Set(['less-than', 'at-most']);

/** What is done near some words: null when nothing is, or when two different things are. */
export function conditionIn(sentence: SentenceReading, where: Where): Condition | null {
  const { scope, counts } = where;
  const steps = stepsIn(sentence, scope);
  const figures = sentence.quantities.filter(
    (q) => !counts.includes(q) && q.start >= scope.start && q.end <= scope.end && !(steps && overlaps(q, steps)),
  );
  const bound = figures.find((q) => q.form === 'number' && q.bounds === null && sideOf(sentence, q) !== null) ?? null;
  // Another number in the scope says something that is not read here.
  if (figures.some((q) => q !== bound && q.form !== 'ordinal' && !inTime(sentence, q))) return null;
  const cue = doingIn(sentence, where, bound);
  const base = {
    bound: null,
    side: null,
    sign: null,
    judges: false,
    degree: cue?.degree ?? null,
    steps: steps?.count ?? null,
    negated: cue !== null && isNegated(sentence, where, cue),
  };
  if (cue && SIGNS.includes(cue.kind))
    return { ...base, ...spanOf(cue), moves: null, sign: cue.kind === 'belowZero' ? 'negative' : 'positive' };
  const moves = cue ? movementOf(cue) : null;
  const span = steps && cue ? spanOver(cue, steps) : cue;
  if (!bound) return cue && span && moves ? { ...base, ...spanOf(span), moves, judges: judges(cue) } : null;
  const side = sideOf(sentence, bound);
  const whole = spanOver(span, bound);
  const far = bound.unit.dimension === 'percent' && side === 'above' && moves !== null && moves !== 'still';
  // "rose by more than 10 %" is how far; "fell below 5 %" is where to; "rose by more than 4 tonnes" is not read.
  if (far) return { ...base, ...whole, moves, bound, side };
  if (moves && cueRightBefore(sentence, bound, 'by')) return null;
  return { ...base, ...whole, moves: null, bound, side };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const judges = (cue: Cue): boolean => cue.kind === 'improve' || cue.kind === 'worsen' || cue.degree?.judges === true;

function movementOf({ kind }: Cue): Direction | 'still' {
  if (kind === 'still') return 'still';
  return kind === 'rise' || kind === 'more' || kind === 'improve' ? 'up' : 'down';
}

/** "more than 50", "exceeds 50", "below 50"; null for a bare figure. */
export function sideOf(sentence: SentenceReading, quantity: Quantity): Condition['side'] {
  if (ABOVE.has(quantity.hedge)) return 'above';
  if (BELOW.has(quantity.hedge)) return 'below';
  return quantity.hedge === 'exact' && cueRightBefore(sentence, quantity, 'overtake') ? 'above' : null;
}

/** The nearest doing; a judgment or a sign is told by more words than the movement inside it. */
function doingIn(sentence: SentenceReading, where: Where, bound: Quantity | null): Cue | null {
  const at = wordIndexAt(sentence, where.near.start);
  const found = cuesIn(sentence, where.scope, ...MOVES, ...SIGNS).filter(
    (cue) =>
      !inTime(sentence, cue) &&
      !overlaps(where.near, cue) &&
      !(bound && overlaps(bound, cue)) &&
      !where.counts.some((q) => overlaps(q, cue)) &&
      !sentence.pack.cues.particles.includes(cue.phrase) &&
      (!isComparative(cue) || where.comparatives || looksBack(sentence, cue) || isBecome(sentence, cue)),
  );
  const whole = found.filter((cue) => !found.some((other) => isInside(cue, other)));
  const distance = (cue: Cue): number => Math.abs(cue.from - at);
  const nearest = whole.reduce<Cue | null>((best, c) => (best && distance(best) <= distance(c) ? best : c), null);
  // "rose in three of the five and fell in …" says two things in one clause.
  return nearest && whole.every((c) => isSame(c, nearest) || isOfAnotherSide(sentence, c, nearest)) ? nearest : null;
}

const SPECIAL: readonly CueKind[] = ['improve', 'worsen', 'still', 'belowZero', 'aboveZero'];

const isInside = (cue: Cue, other: Cue): boolean =>
  cue !== other &&
  overlaps(cue, other) &&
  (other.to - other.from > cue.to - cue.from || (SPECIAL.includes(other.kind) && !SPECIAL.includes(cue.kind)));

const isSame = (a: Cue, b: Cue): boolean =>
  SIGNS.includes(a.kind) || SIGNS.includes(b.kind) ? a.kind === b.kind : movementOf(a) === movementOf(b);

/** Past a comma or another verb's clause it is somebody else's doing. */
const isOfAnotherSide = (sentence: SentenceReading, cue: Cue, nearest: Cue): boolean =>
  cue.from > nearest.to && /[,;:]/u.test(sentence.text.slice(nearest.end - sentence.start, cue.start - sentence.start));

const isComparative = ({ kind }: Cue): boolean => kind === 'more' || kind === 'less';

/** Words between a comparative and the time on its other side. */
const REACH = 6;

/** "more freight than in 2023", "fewer meals than the year before". */
const looksBack = (sentence: SentenceReading, cue: Cue): boolean =>
  sentence.periods.some(
    (p) =>
      (p.role === 'than' || p.role === 'before' || isAfterThan(sentence, p)) &&
      p.start >= cue.end &&
      wordIndexAt(sentence, p.start) - cue.to <= REACH,
  );

/** "than IN 2023"; in "than Eastgate in 2024" somebody else stands on the other side. */
const isAfterThan = (sentence: SentenceReading, span: Span): boolean => {
  const at = wordIndexAt(sentence, span.start);
  return sentence.cues.some(
    (c) =>
      c.kind === 'than' && c.to <= at && at - c.to <= 2 && sentence.words.slice(c.to, at).every((w) => w.isFunction),
  );
};

/** "has got any quicker", "est devenu moins cher". */
const isBecome = (sentence: SentenceReading, cue: Cue): boolean =>
  sentence.cues.some((c) => c.kind === 'becoming' && c.to <= cue.from && cue.from - c.to <= 1);

/** "did not fall", "n'ont pas reculé", "the only one not to have grown". */
function isNegated(sentence: SentenceReading, { near }: Where, cue: Cue): boolean {
  return sentence.cues.some(
    (c) =>
      c.kind === 'negation' &&
      !overlaps(c, near) &&
      !overlaps(c, cue) &&
      c.to <= cue.from &&
      cue.from - c.to <= 3 &&
      (near.end > cue.start || c.start >= near.end) &&
      !/[,;:]/u.test(sentence.text.slice(c.end - sentence.start, cue.start - sentence.start)),
  );
}

interface Steps extends Span {
  readonly count: number | 'all';
}

/** "three years in a row", "for the third time running", "every year since 2019". */
export function stepsIn(sentence: SentenceReading, scope: Span): Steps | null {
  const every = cuesIn(sentence, scope, 'everyTime')[0];
  if (every) return { start: every.start, end: every.end, count: 'all' };
  const each = eachOf(sentence, scope);
  if (each) return each;
  const row = cuesIn(sentence, scope, 'inARow')[0];
  if (!row) return null;
  const number = [...sentence.quantities, ...sentence.labels].find(
    (q) =>
      q.end <= row.end &&
      row.from - wordIndexAt(sentence, q.end) <= STEP_WORDS &&
      (('value' in q && Number.isInteger(q.value)) || ('place' in q && q.place !== undefined)),
  );
  // "two years running": without a number at least two.
  const count = number === undefined ? 2 : 'value' in number ? number.value : (number.place ?? 2);
  return count >= 2 && count <= MOST_STEPS ? { ...spanOver(row, number), count } : null;
}

/** "in EACH of the past THREE YEARS", « CHACUNE des TROIS dernières ANNÉES ». */
function eachOf(sentence: SentenceReading, scope: Span): Steps | null {
  const all = cuesIn(sentence, scope, 'quantifier').filter((c) => c.quantifier === 'all');
  for (const cue of all) {
    const times = sentence.quantities.find(
      (q) => q.unit.dimension === 'time' && q.start >= cue.end && wordIndexAt(sentence, q.start) - cue.to <= STEP_WORDS,
    );
    if (times && Number.isInteger(times.value) && times.value >= 2 && times.value <= MOST_STEPS)
      return { start: cue.start, end: times.end, count: times.value };
  }
  return null;
}

/** Words between a number of times and "in a row": "third fall in a row". */
const STEP_WORDS = 3;
const MOST_STEPS = 60;

export const inTime = (sentence: SentenceReading, span: Span): boolean =>
  sentence.periods.some((p) => p.start <= span.start && span.end <= p.end);
