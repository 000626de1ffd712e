/**
 * Superlatives as prose has them: whether one is meant ("le plus élevé" is, "un prix plus élevé" is not), whether it ranks
 * movements ("the sharpest fall"), times ("the busiest quarter"), or is taken back ("no longer the largest").
 */
import type { Span } from '../quantities/quantity.ts';
import type { Cue } from './cues.ts';
import type { Placed } from './ordering.ts';
import { phraseAtStart } from './phrases.ts';
import { overlaps, type SentenceReading, wordIndexAt } from './reading.ts';
import { cuesIn } from './surroundings.ts';
import { isFiniteVerb } from './verbs.ts';
import type { Word } from './words.ts';

/** "le plus élevé" is a superlative, "un prix plus élevé" none: some languages tell them by the article. */
export function isSuperlative(sentence: SentenceReading, cue: Cue): boolean {
  const { heads, articles } = sentence.pack.order.superlatives;
  if (!heads.includes(cue.phrase.split(' ')[0] ?? '') || isRecord(sentence, cue)) return true;
  return articles.includes(sentence.words[cue.from - 1]?.folded ?? '');
}

/** "a record", « un plus bas »: of all times. */
export const isRecord = (sentence: SentenceReading, cue: Cue): boolean =>
  sentence.cues.some((c) => c.kind === 'record' && c.from <= cue.from && c.to >= cue.to);

/** "at least", "one of the largest", "the three largest": no single place is claimed. */
export function isVague(sentence: SentenceReading, cue: Cue): boolean {
  return (
    // "au plus" is none, "au plus haut" is one.
    sentence.cues.some((c) => c.kind === 'notOrder' && overlaps(c, cue) && c.to >= cue.to) ||
    sentence.cues.some((c) => c.kind === 'quantifier' && c.from <= cue.from && c.to > cue.to) ||
    sentence.cues.some((c) => c.kind === 'oneOf' && c.to <= cue.from && cue.from - c.to <= 1) ||
    sentence.quantities.some(
      (q) =>
        q.form !== 'ordinal' &&
        q.unit.dimension !== 'percent' &&
        q.end <= cue.start &&
        cue.from - wordIndexAt(sentence, q.end) <= 1 &&
        !/[,;:()]/u.test(sentence.text.slice(q.end - sentence.start, cue.start - sentence.start)),
    )
  );
}

/** Words from a negation to the superlative it takes back: "is no longer the largest". */
const NEAR = 5;

export const isDenied = (sentence: SentenceReading, at: Span): boolean => {
  const from = wordIndexAt(sentence, at.start);
  return sentence.cues.some(
    (c) =>
      c.kind === 'negation' &&
      c.to <= from &&
      from - c.to < NEAR &&
      !sentence.words.slice(c.to, from).some((w) => isFiniteVerb(w.folded, sentence.pack)) &&
      !/[,;:]/u.test(sentence.text.slice(c.end - sentence.start, at.start - sentence.start)),
  );
};

/** A movement that is ranked, and where it stands. */
export interface Movement {
  readonly by: Placed['by'];
  readonly cue: Cue;
}

/** "the strongest GROWTH", "la hausse la plus forte", "a le plus AUGMENTÉ", "the most IMPROVED": what is ranked moves. */
export function movementBeside(sentence: SentenceReading, cue: Cue): Movement | null {
  const beside = cuesIn(sentence, sentence, 'improve', 'worsen', 'rise', 'fall').filter(
    (c) => !overlaps(c, cue) && isBeside(sentence, c, cue),
  );
  const judged = beside.find((c) => c.kind === 'improve' || c.kind === 'worsen');
  if (judged) return { by: judged.kind === 'improve' ? 'better' : 'worse', cue: judged };
  const nearest = beside.reduce<Cue | null>((best, c) => (best && gap(best, cue) <= gap(c, cue) ? best : c), null);
  return nearest && { by: nearest.kind === 'rise' ? 'up' : 'down', cue: nearest };
}

const gap = (a: Cue, b: Cue): number => (a.from >= b.to ? a.from - b.to : b.from - a.to);

/** Words between a superlative and the movement that it ranks. */
const BESIDE = 1;

function isBeside(sentence: SentenceReading, movement: Cue, cue: Cue): boolean {
  const between =
    movement.start >= cue.end
      ? sentence.words.slice(cue.to, movement.from)
      : sentence.words.slice(movement.to, cue.from);
  const text = sentence.text.slice(
    Math.min(movement.end, cue.end) - sentence.start,
    Math.max(movement.start, cue.start) - sentence.start,
  );
  if (/[,;:()]/u.test(text)) return false;
  if (movement.start >= cue.end) return between.length <= BESIDE;
  // Before it only its own article may stand between ("le recul le plus marqué", "a gagné le plus", "fell the most").
  const isOwn = between.length <= BESIDE && between.every((w) => isArticle(sentence, w));
  return isOwn || isOfNoun(sentence, movement, cue, text);
}

/** Words between a noun and the superlative behind what it is of. */
const OF = 5;

/** "la CROISSANCE du PIB la plus rapide", « la hausse des loyers la plus forte »: the noun stands before what it is of. */
function isOfNoun(sentence: SentenceReading, movement: Cue, cue: Cue, between: string): boolean {
  const { heads, articles } = sentence.pack.order.superlatives;
  const isArticled = (at: number): boolean => articles.includes(sentence.words[at - 1]?.folded ?? '');
  return (
    heads.includes(cue.phrase.split(' ')[0] ?? '') &&
    cue.from - movement.to <= OF &&
    isArticled(cue.from) &&
    isArticled(movement.from) &&
    phraseAtStart(between, sentence.pack.cues.beside.partitive) !== null &&
    !sentence.words.slice(movement.to, cue.from).some((w) => isFiniteVerb(w.folded, sentence.pack))
  );
}

const isArticle = (sentence: SentenceReading, word: Word): boolean =>
  sentence.pack.order.superlatives.articles.includes(word.folded) ||
  sentence.cues.some((c) => c.kind === 'definite' && c.start === word.start && c.end === word.end);

/** "the busiest QUARTER", "sa meilleure ANNÉE": what is ranked are times. */
export function periodNounAfter(sentence: SentenceReading, cue: Cue): Placed['among'] {
  const { periodNouns } = sentence.pack.order;
  // "the most visited site of the year" ranks sites.
  for (const word of sentence.words.slice(cue.to, cue.to + 2)) {
    if (Object.hasOwn(periodNouns, word.folded)) return periodNouns[word.folded] ?? null;
    if (word.isFunction) break;
  }
  // "l'année la plus sèche": the noun stands before.
  const before = sentence.words[cue.from - 2];
  return before && Object.hasOwn(periodNouns, before.folded) ? (periodNouns[before.folded] ?? null) : null;
}

/** Letters between a superlative or "since records began" and the time that says since when. */
const SINCE = 24;

/** "the lowest SINCE THE SERIES BEGAN IN 2018", "un plus haut DEPUIS 2015": the start of what is ranked. */
export function startNamed(sentence: SentenceReading, span: Span): Span | null {
  const record = sentence.cues.find((c) => c.kind === 'record' && !overlaps(c, span) && isNear(span, c));
  const from = record ?? span;
  const time = sentence.periods.find(
    (p) => p.period !== null && isNear(from, p) && (p.role === 'since' || (record !== undefined && p.role === 'at')),
  );
  if (!record && !time) return null;
  return {
    start: Math.min(record?.start ?? Infinity, time?.start ?? Infinity),
    end: Math.max(record?.end ?? 0, time?.end ?? 0),
  };
}

const isNear = (from: Span, to: Span): boolean => to.start >= from.end && to.start - from.end <= SINCE;

/** "The busiest quarter was the THIRD", "2020 was the worst year": the time that is said to be it. */
export function pickedTime(sentence: SentenceReading, span: Span, clause: Span, start: Span | null): Span | null {
  const isOwn = (s: Span): boolean => !(start && overlaps(s, start));
  const behind = (s: Span): boolean => s.start >= span.end && s.end <= clause.end;
  const before = (s: Span): boolean =>
    s.end <= span.start && s.start >= clause.start && s.start - clause.start <= OPENING;
  const labels = sentence.labels.filter((l) => (l.place !== undefined || l.kind === 'year') && isOwn(l));
  const times = sentence.periods.filter((p) => p.role === 'at' && isOwn(p));
  const found = labels.find(behind) ?? times.find(behind) ?? [...labels, ...times].find(before);
  return found ? { start: found.start, end: found.end } : null;
}

/** Letters from the head of a clause to its subject. */
const OPENING = 12;

/** "behind Kessandra", "since records began in 2019": names and times that the rank is told against. */
export function asidesOf(sentence: SentenceReading, span: Span, start: Span | null): readonly Span[] {
  const behind = cuesIn(sentence, { start: span.end, end: sentence.end }, 'trail', 'overtake')[0];
  return [...(start ? [start] : []), ...(behind ? [{ start: behind.start, end: sentence.end }] : [])];
}
