/**
 * Whether what stands later in a sentence speaks of a thing of its own: "the town grew from 12,000 to 15,000 people, and
 * HOUSE PRICES ROSE 40 %" is no growth of the town.
 */
import type { SentenceReading } from '../extract/reading.ts';
import { isVerb } from '../extract/verbs.ts';
import type { Word } from '../extract/words.ts';
import type { Span } from '../quantities/quantity.ts';

const PARTS = /[,;:()–—]/gu;

/** From the last mark that parts the two to the end of the later one. */
function lastPart(sentence: SentenceReading, earlier: Span, later: Span): Span {
  const between = sentence.text.slice(earlier.end - sentence.start, later.start - sentence.start);
  const marks = [...between.matchAll(PARTS)];
  const last = marks.at(-1);
  return { start: last ? earlier.end + last.index + 1 : earlier.end, end: later.end };
}

/** A verb with a subject that the earlier part does not have stands before the later number, or is its word of movement. */
export function hasOwnSubject(sentence: SentenceReading, earlier: Span, later: Span): boolean {
  if (later.start <= earlier.end) return false;
  const part = lastPart(sentence, earlier, later);
  const words = sentence.words.filter((w) => w.start >= part.start && w.end <= part.end);
  const verb = words.findIndex((w) => isVerb(sentence, w));
  if (verb < 1) return false;
  const told = new Set(sentence.words.filter((w) => w.start < earlier.end).map((w) => w.stem));
  const subject = words.slice(0, verb).filter((w) => isMatter(sentence, w));
  return subject.length > 0 && subject.every((w) => !told.has(w.stem));
}

/** Words that can be what a verb is of: no function word, no number, no word of movement or time. */
const isMatter = (sentence: SentenceReading, word: Word): boolean =>
  !word.isFunction &&
  !word.isNumber &&
  !sentence.cues.some((c) => c.start <= word.start && word.end <= c.end) &&
  !sentence.periods.some((p) => p.start <= word.start && word.end <= p.end);

const names = new WeakMap<SentenceReading, ReadonlySet<string>>();

/** Words of a sentence that are written like names; months and days are none. */
function namesOf(sentence: SentenceReading): ReadonlySet<string> {
  const known = names.get(sentence);
  if (known) return known;
  const made = new Set(
    sentence.words
      .filter(
        (w) =>
          !w.isFunction &&
          /^\p{Lu}/u.test(sentence.text.slice(w.start - sentence.start, w.end - sentence.start)) &&
          !sentence.periods.some((p) => p.start <= w.start && w.end <= p.end),
      )
      .map((w) => w.stem),
  );
  names.set(sentence, made);
  return made;
}

/** "Millgate lent 104,800 … Harbour Street lent 68,900 in 2022": each sentence names its own, and not the other's. */
export function namesOthers(a: SentenceReading, b: SentenceReading): boolean {
  if (a === b) return false;
  const [own, others] = [namesOf(a), namesOf(b)];
  return own.size > 0 && others.size > 0 && ![...own].some((name) => others.has(name));
}

/** Before `edge` the sentence names somebody or some place that the other does not; its first word is a capital anyway. */
export function namesMore(sentence: SentenceReading, other: SentenceReading, edge: number): boolean {
  if (sentence === other) return false;
  const told = namesOf(other);
  return sentence.words
    .slice(1)
    .some(
      (w) =>
        w.end <= edge &&
        namesOf(sentence).has(w.stem) &&
        !told.has(w.stem) &&
        /^\p{Lu}/u.test(sentence.text.slice(w.start - sentence.start, w.end - sentence.start)),
    );
}
