/** "Core inflation", "chômage des jeunes", "transport emissions": a word beside the measure that makes it another one. */
import type { SentenceReading } from '../extract/reading.ts';
import { type Word, wordsOf } from '../extract/words.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { LabelWord, MeasureEntry } from './lexicon.ts';
import { remember } from './remember.ts';

/** What is left of a link to the wider measure. */
export const NARROWED = 0.25;

/** Function words between the measure and what narrows it: "among the young", "de la zone rurale". */
const MOST_BETWEEN = 3;

const sets = new WeakMap<LanguagePack, ReadonlySet<string>>();

function narrowingOf(pack: LanguagePack): ReadonlySet<string> {
  const known = sets.get(pack);
  if (known) return known;
  // "sous-jacente" is two words, of which the first with matter tells it.
  const made = new Set(
    pack.text.narrowing.flatMap((word) => wordsOf(word, pack.text).find((w) => !w.isFunction)?.folded ?? []),
  );
  sets.set(pack, made);
  return made;
}

/** Read once a sentence and measure, however many claims the sentence makes. */
export const isNarrowed = remember((sentence: SentenceReading, entry: MeasureEntry): boolean => {
  const narrowing = narrowingOf(sentence.pack);
  const { words } = sentence;
  const ofAge = isOfAge(sentence);
  if (!ofAge && !words.some((word) => narrowing.has(word.folded))) return false;
  const own = entry.labels.flat();
  const isOwn = (word: Word): boolean => own.some((part) => isSame(part, word));
  const narrows = (word: Word | undefined): boolean => word !== undefined && narrowing.has(word.folded) && !isOwn(word);
  return words.some((word, i) => {
    if (word.isFunction || !isOwn(word)) return false;
    let before = i - 1;
    while (before >= 0 && i - before <= 2 && isOwn(words[before] ?? word)) before--;
    if (narrows(words[before]) && isUnbroken(sentence, words[before], word)) return true;
    let after = i + 1;
    for (let between = 0; between < MOST_BETWEEN; between++) {
      const next = words[after];
      if (!next?.isFunction && !(next && isOwn(next))) break;
      after++;
    }
    const next = words[after];
    if (after > i + 1 && next?.isNumber && ofAge) return true;
    return narrows(next) && isUnbroken(sentence, word, next);
  });
});

/** "Life expectancy at 65 was 21 years": of two lengths of time the one beside the measure is an age. */
const isOfAge = (sentence: SentenceReading): boolean =>
  sentence.quantities.filter(({ unit }) => unit.dimension === 'time' || unit.dimension === 'age').length > 1;

const isSame = (part: LabelWord, word: Word): boolean => part.stem === word.stem || part.folded === word.folded;

const isUnbroken = (sentence: SentenceReading, a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  !/[.,;:()\d]/u.test(sentence.text.slice(a.end - sentence.start, b.start - sentence.start));
