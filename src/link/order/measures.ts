/**
 * What is ranked or compared, and which end is meant: "quicker" speaks of speeds, or of times the other way; "the most
 * improved" of falling unemployment and of rising pass rates; "the third-biggest crowds" of the word behind it.
 */
import type { Claim } from '../../extract/claim.ts';
import type { DocumentReading, SentenceReading } from '../../extract/reading.ts';
import { spanOver } from '../../extract/surroundings.ts';
import { isFiniteVerb } from '../../extract/verbs.ts';
import { foldText, type Word } from '../../extract/words.ts';
import { packs } from '../../languages/index.ts';
import type { Degree } from '../../languages/pack-order.ts';
import type { Dimension, Span } from '../../quantities/quantity.ts';
import type { DatasetIndex, MeasureEntry } from '../lexicon.ts';
import { measureOptions } from '../measure-options.ts';
import { ideaOf } from '../nouns.ts';
import type { Option } from '../slots.ts';

export interface RankedMeasure extends Option<MeasureEntry> {
  /** The word means the other end of this measure: "the quickest" has the least time. */
  readonly flips: boolean;
  /** Nothing but a judgment says which end is meant, and the measure does not tell which one is good. */
  readonly open: boolean;
}

/** Words either side of a claim among which its measure must stand to be sure of it. */
const REACH = 5;
/** … and where movements are compared: what moved is told before by how much it did. */
const MOVED = 12;
/** A measure that is not named beside the words that rank it. */
const APART = 0.8;
/** A measure that the ranking word names by itself, beside it or not. */
const IMPLIED = 0.84;
const ONLY_IMPLIED = 0.8;
/** A measure of which a word stands beside the claim, and of no other: "the worst punctuality". */
const TOLD = 0.82;
const NEARLY_TOLD = 0.6;
const RIVAL = 0.85;
/** A measure that the ranking word does not speak of. */
const UNSPOKEN = 0.5;
const MOST = 5;

/** What the words that rank or test say of the measure by themselves. */
export interface Words {
  readonly degree: Degree | null;
  readonly judges: boolean;
  /** "in the red": of what may be negative. */
  readonly signed: boolean;
}

/** Ideas that a sign is told of. */
const SIGNED = [
  'profit',
  'operating-profit',
  'loss',
  'result',
  'surplus',
  'deficit',
  'trade-balance',
  'current-account',
];

/** Measures that a claim of order may speak of, strongest first. */
export function rankedMeasures(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  words: Words,
): readonly RankedMeasure[] {
  const { degree, judges } = words;
  const beside = wordsNear(claim);
  const signed = words.signed || beside.some((w) => w.concepts.some((c) => SIGNED.includes(c)));
  const ideas = [...(degree?.of ?? []), ...(degree?.reverseOf ?? []), ...(signed ? SIGNED : [])];
  const near = beside;
  const implied = ideas.map((idea) => ideaOf(idea, claim));
  const options = measureOptions(reading, claim, index, null, implied);
  const speaking = speakingOf(index, ideas, signed);
  const entries = new Set([...options.map((o) => o.value), ...speaking]);
  return [...entries]
    .flatMap((entry): readonly RankedMeasure[] => {
      const option = options.find((o) => o.value === entry);
      const flips = degree !== null && isReversed(entry, degree);
      const good = judges ? goodEnd(entry) : null;
      const made = {
        value: entry,
        strength: strengthOf(option?.strength ?? 0, {
          beside: isNamed(entry, near) || option?.rule === 'of-rows',
          spoken: ideas.length === 0 ? null : speaking.includes(entry),
          alone: speaking.length === 1,
        }),
        written: option?.written ?? true,
        rule: option?.rule ?? 'words-of-clause',
      };
      // A judgment on a measure that does not say which end is good has two readings.
      if (judges && good === null) return [false, true].map((turned) => ({ ...made, flips: turned, open: true }));
      // "the most popular" may be so by another measure than the one of the table; "the worst punctuality" may not.
      const open = degree?.judges === true && !isNamed(entry, near);
      return [{ ...made, flips: flips !== (good === 'low'), open }];
    })
    .map((o, _, all) => (isTold(o, all, near) ? { ...o, strength: Math.max(o.strength, TOLD) } : o))
    .filter((o) => o.strength >= 0.3)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MOST);
}

/** Measures that the words name by their idea; for a sign without one those that do go below zero. */
function speakingOf(index: DatasetIndex, ideas: readonly string[], signed: boolean): readonly MeasureEntry[] {
  const named = index.measures.filter((entry) => ideas.some((idea) => isOf(entry, idea)));
  if (named.length > 0 || !signed) return named;
  return index.measures.filter((entry) => entry.observations.some((o) => o.value < 0));
}

/** Named beside the claim, and no other measure as well. */
const isTold = (own: RankedMeasure, all: readonly RankedMeasure[], near: readonly Word[]): boolean =>
  own.strength >= NEARLY_TOLD &&
  isNamed(own.value, near) &&
  all.every((o) => o.value === own.value || o.strength < own.strength * RIVAL || !isNamed(o.value, near));

interface Grounds {
  /** A word of it stands beside the claim. */
  readonly beside: boolean;
  /** The ranking word names it; null when that names nothing by itself. */
  readonly spoken: boolean | null;
  readonly alone: boolean;
}

function strengthOf(strength: number, { beside, spoken, alone }: Grounds): number {
  if (spoken === null) return beside ? strength : strength * APART;
  if (spoken) return Math.max(strength, beside ? IMPLIED : alone ? IMPLIED : ONLY_IMPLIED);
  // "the shortest list": the noun says what is short, whatever else is short by itself.
  return beside ? strength * 0.97 : strength * UNSPOKEN;
}

/** Words with matter beside the claim and what it says is done: a comma ends them, but for a topic that opens the sentence. */
function wordsNear(claim: Claim): readonly Word[] {
  const { sentence, ordering } = claim;
  const { words } = sentence;
  const { start, end } = ordering && 'condition' in ordering ? spanOver(claim, ordering.condition) : claim;
  const reach = ordering && 'by' in ordering && ordering.by !== null ? MOVED : REACH;
  const first = words.findIndex((w) => w.end > start);
  const after = words.findIndex((w) => w.start >= end);
  const last = after === -1 ? words.length : after;
  const near = words.slice(Math.max(0, first - reach), last + reach);
  return near.filter((w) => !w.isFunction && (reach === MOVED || isTogether(sentence, w, { start, end })));
}

const isBroken = (text: string): boolean => /[,;:()–—]/u.test(text);

function isTogether(sentence: SentenceReading, word: Word, { start, end }: Span): boolean {
  const from = sentence.start;
  if (word.start >= end) return !isBroken(sentence.text.slice(end - from, word.start - from));
  if (word.end > start || !isBroken(sentence.text.slice(word.end - from, start - from))) return true;
  // "By landings, Gannet Head comes second from bottom": the topic stands before the comma.
  const comma = sentence.text.search(/[,;:()–—]/u);
  return (
    word.end <= from + comma &&
    !sentence.words.some((w) => w.start < from + comma && isFiniteVerb(w.folded, sentence.pack))
  );
}

const isNamed = (entry: MeasureEntry, near: readonly Word[]): boolean =>
  entry.labels.some((label) =>
    label.some((part) => near.some((w) => w.stem === part.stem || w.concepts.some((c) => part.concepts.includes(c)))),
  );

/** What figures of a unit are of, whatever their column is called. */
const ideasOfUnit: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  time: ['duration', 'waiting-time'],
  mass: ['weight'],
  length: ['length', 'height', 'depth'],
  area: ['area'],
  temperature: ['temperature'],
  speed: ['speed'],
  age: ['age'],
};

/** Whether the measure is of an idea, by its name or its unit. */
function isOf({ measure, labels }: MeasureEntry, idea: string): boolean {
  const { unit, kind } = measure;
  const priced = unit.dimension === 'money' && (kind === 'price' || unit.per !== null);
  return (
    labels.some((label) => label.some((part) => part.concepts.includes(idea))) ||
    ideasOfUnit[unit.dimension]?.includes(idea) === true ||
    (priced && idea === 'prices')
  );
}

const isReversed = (entry: MeasureEntry, { of = [], reverseOf = [] }: Degree): boolean =>
  reverseOf.some((idea) => isOf(entry, idea)) && !of.some((idea) => isOf(entry, idea));

interface Ends {
  readonly high: ReadonlySet<string>;
  readonly low: ReadonlySet<string>;
}

const ends: Ends = {
  high: new Set(Object.values(packs).flatMap((pack) => pack.tables.goodHigh)),
  low: new Set(Object.values(packs).flatMap((pack) => pack.tables.goodLow)),
};

/** Which end of the measure is the good one; null where its name does not tell. A table may be in another language. */
export function goodEnd({ measure }: MeasureEntry): 'high' | 'low' | null {
  const words = Object.values(measure.labels)
    .flat()
    .flatMap((label) => foldText(label).split(/[^\p{L}\p{N}]+/u));
  if (words.some((word) => ends.low.has(word))) return 'low';
  return words.some((word) => ends.high.has(word)) ? 'high' : null;
}
