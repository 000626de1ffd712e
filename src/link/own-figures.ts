/**
 * The document as a dataset: what an article states ("roughly 15,000 at the end of 2023") is a figure whose source is a
 * place in the article, so that checking it against itself and against tables is the same work.
 */
import type { DocumentReading, SentenceReading } from '../extract/reading.ts';
import { clauseOf } from '../extract/reading.ts';
import { cueRightBefore, cuesIn, isKnownCount, trendOf } from '../extract/surroundings.ts';
import type { Word } from '../extract/words.ts';
import { exactly, type Interval, interval } from '../quantities/interval.ts';
import type { Period } from '../quantities/period.ts';
import type { Quantity, Span } from '../quantities/quantity.ts';
import type { Observation, Source } from '../store/dataset.ts';
import type { Input } from '../verify/recomputation.ts';

export interface OwnFigure extends Span {
  readonly quantity: Quantity;
  readonly sentence: SentenceReading;
  readonly clause: Span;
  /** Words of matter in its clause, the number's own left out. */
  readonly words: readonly Word[];
  /** The counted noun, or what stands right around the number. */
  readonly nouns: readonly Word[];
  readonly period: Period | null;
  readonly planned: boolean;
  /** A movement ("by 25,000") is no level. */
  readonly isChange: boolean;
  readonly isCause: boolean;
  /** "$500m (the equivalent of 10,000 chips)": an amount told another way, no level. */
  readonly isEquivalent: boolean;
}

/** Index of the first figure that starts at or after `offset`. */
export function indexAt(figures: readonly OwnFigure[], offset: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((figures[mid]?.start ?? 0) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Sentences on either side of a claim that rules look at, and figures at the least and at most: none looks farther. */
const AROUND = 8;
const LEAST = 64;
const MOST = 160;

/** The figures near a claim, so that a claim of a long text costs no more than one of a short. */
export function figuresAround(
  figures: readonly OwnFigure[],
  claim: Span & { readonly sentence: SentenceReading },
): readonly OwnFigure[] {
  const { index } = claim.sentence;
  const at = indexAt(figures, claim.start);
  let from = Math.max(0, at - LEAST);
  let to = Math.min(figures.length, at + LEAST);
  while (from > Math.max(0, at - MOST) && index - (figures[from - 1]?.sentence.index ?? 0) <= AROUND) from--;
  while (to < Math.min(figures.length, at + MOST) && (figures[to]?.sentence.index ?? 0) - index <= AROUND) to++;
  return from === 0 && to === figures.length ? figures : figures.slice(from, to);
}

/** "en un an": a length of time that dates something is no figure. */
const inTime = (sentence: SentenceReading, q: Quantity): boolean =>
  sentence.periods.some((p) => p.start <= q.number.start && q.number.end <= p.end);

/** "FROM 15,000 to 40,000"; where one word stands for "from" and for "by", only a "to" that follows tells them apart. */
function opensMovement(sentence: SentenceReading, quantity: Quantity): boolean {
  if (cueRightBefore(sentence, quantity, 'from') === null) return false;
  const next = sentence.quantities[sentence.quantities.indexOf(quantity) + 1];
  return (
    cueRightBefore(sentence, quantity, 'by') === null ||
    (next !== undefined && cueRightBefore(sentence, next, 'to') !== null)
  );
}

/** A number of a sentence as a figure of the document. */
export function figureFrom(sentence: SentenceReading, quantity: Quantity): OwnFigure {
  const clause = clauseOf(sentence, quantity.number);
  const trend = trendOf({ sentence, clause, quantity, cue: null });
  const isFrom = opensMovement(sentence, quantity);
  return {
    start: quantity.start,
    end: quantity.end,
    quantity,
    sentence,
    clause,
    words: sentence.words.filter((w) => w.start >= clause.start && w.end <= clause.end && !w.isFunction && !w.isNumber),
    nouns: sentence.words.filter(
      (w) => w.start >= quantity.number.end && w.end <= quantity.end && !w.isFunction && !w.isNumber,
    ),
    period: periodNear(sentence, quantity, clause),
    planned:
      cuesIn(sentence, clause, 'plan').length > 0 ||
      sentence.periods.some((p) => p.role === 'by' && p.start >= clause.start && p.end <= clause.end),
    isChange: trend !== null && !trend.arrives && !isFrom,
    isCause: cuesIn(sentence, sentence, 'cause').some((c) => c.end <= quantity.start),
    isEquivalent: isToldAgain(sentence, quantity),
  };
}

const figureCache = new WeakMap<DocumentReading, readonly OwnFigure[]>();

/** Every number of the document that states how much there is of something, in order of the text. */
export function ownFigures(reading: DocumentReading): readonly OwnFigure[] {
  const known = figureCache.get(reading);
  if (known) return known;
  const figures = reading.sentences.flatMap((sentence) =>
    sentence.quantities
      .filter((q) => q.form === 'number' && !q.bounds && !isKnownCount(sentence, q) && !inTime(sentence, q))
      .map((quantity) => figureFrom(sentence, quantity)),
  );
  figureCache.set(reading, figures);
  return figures;
}

/** A time that a comma, "from" or "to" parts from the number belongs to the number before it. */
const isParted = (sentence: SentenceReading, mention: Span, quantity: Quantity): boolean =>
  sentence.text.slice(mention.end - sentence.start, quantity.start - sentence.start).includes(',') ||
  cueRightBefore(sentence, quantity, 'to', 'from') !== null;

/** Longest stretch between an amount and its equivalent. */
const TOLD_AGAIN = 60;

/** "$500m (the equivalent of 10,000 chips)": another amount stands right before the equivalent. */
const isToldAgain = (sentence: SentenceReading, quantity: Quantity): boolean =>
  cueRightBefore(sentence, quantity, 'equivalent') !== null &&
  sentence.quantities.some(
    (q) =>
      q.end <= quantity.start &&
      quantity.start - q.end < TOLD_AGAIN &&
      q.unit.dimension !== quantity.unit.dimension &&
      q.unit.dimension !== 'percent',
  );

/** The period mention nearest to the number in its clause, else in its sentence. */
function periodNear(sentence: SentenceReading, quantity: Quantity, clause: Span): Period | null {
  let best: Period | null = null;
  let bestDistance = Infinity;
  for (const mention of sentence.periods) {
    if (!mention.period) continue;
    // "from 15,000 at the end of 2023 to nearly 40,000 in Q1": a time follows its number more often than it leads it.
    const distance =
      mention.start >= quantity.end
        ? mention.start - quantity.end
        : (quantity.start - mention.end) * (isParted(sentence, mention, quantity) ? 6 : 1.4);
    const reach = mention.start >= clause.start && mention.end <= clause.end ? distance : distance + 60;
    const crosses = sentence.quantities.some(
      (q) => q !== quantity && q.form === 'number' && between(q, quantity, mention),
    );
    if (!crosses && reach < bestDistance) {
      best = mention.period;
      bestDistance = reach;
    }
  }
  return best;
}

const between = (q: Span, a: Span, b: Span): boolean =>
  q.start >= Math.min(a.end, b.end) && q.end <= Math.max(a.start, b.start);

/** What the true value may be, given the writer's own hedge: about ±5 %, nearly X from 95 % of X to X; a small count is exact. */
export function evidenceInterval(quantity: Quantity): Interval {
  const { value, hedge, step } = quantity;
  const half = step / 2;
  switch (hedge) {
    case 'about':
      return interval(value * 0.95, value * 1.05);
    case 'nearly':
      return interval(value * 0.95, value);
    case 'more-than':
    case 'at-least':
      return interval(value, value * 1.05);
    case 'less-than':
    case 'at-most':
      return interval(value * 0.95, value);
    case 'between':
      return quantity.bounds ? interval(quantity.bounds.low, quantity.bounds.high) : exactly(value);
    default:
      return isCountedOut(quantity) ? exactly(value) : interval(value - half, value + half);
  }
}

/** Counts below this are counted one by one: "42 classes" are neither 41.6 nor 42.4. */
const COUNTED_OUT = 1000;

const isCountedOut = ({ unit, value, step }: Quantity): boolean =>
  unit.dimension === 'count' && step === 1 && Number.isInteger(value) && Math.abs(value) < COUNTED_OUT;

const HERE: Source = { publisher: null, title: '', url: null, date: null, licence: null, file: null, hash: null };

/** The figure as an observation of the document's own dataset. */
export const observationOf = (figure: OwnFigure): Observation => ({
  dataset: 'document',
  measure: figure.nouns.map((w) => w.folded).join(' '),
  members: {},
  period: figure.period,
  value: figure.quantity.value,
  interval: evidenceInterval(figure.quantity),
  unit: figure.quantity.unit,
  status: figure.planned ? 'planned' : 'reported',
  hedge: figure.quantity.hedge === 'between' ? 'about' : figure.quantity.hedge,
  source: HERE,
  printed: figure.quantity.quote,
  cell: null,
});

/** Where an observation of the document stands, so that reports can point at it. */
const places = new WeakMap<Observation, OwnFigure>();

export const placeOf = (observation: Observation): OwnFigure | null => places.get(observation) ?? null;

export function ownInput(figure: OwnFigure, role: Input['role']): Input {
  const observation = observationOf(figure);
  places.set(observation, figure);
  return {
    role,
    label: figure.quantity.quote,
    value: observation.value,
    interval: observation.interval,
    unit: observation.unit,
    observations: [observation],
  };
}

/** "took $1.2 million, the shop 0.4 million": told in millions behind an amount of money a bare number is money too. */
const isBareMillions = ({ unit, step }: Quantity): boolean => unit.dimension === 'none' && step >= 1e4;

/** Same kind, or money beside a number in millions that leaves its currency out. */
export const sameOrBare = (a: Quantity, b: Quantity): boolean =>
  sameKind(a, b) ||
  (a.unit.dimension === 'money' && isBareMillions(b)) ||
  (b.unit.dimension === 'money' && isBareMillions(a));

/** Same unit, as far as the text says: money of one currency, counts of anything, one physical unit. */
export function sameKind(a: Quantity, b: Quantity): boolean {
  const x = a.unit;
  const y = b.unit;
  if (x.dimension !== y.dimension)
    return (x.dimension === 'none' && y.dimension === 'count') || (x.dimension === 'count' && y.dimension === 'none');
  if (x.dimension === 'money') return x.code === y.code || x.code === '' || y.code === '';
  if (x.dimension === 'count' || x.dimension === 'none') return true;
  return x.code === y.code;
}
