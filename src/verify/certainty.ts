/**
 * How sure a link must be before it decides: the lines, and what is too far off, too near or too loose to be held against
 * a text. Thresholds are a convention, kept in one place.
 */
import type { Quantity } from '../quantities/quantity.ts';
import type { Judged } from './judge.ts';

/** Where the lines of certainty run: one place. */
export const certainty = {
  /** A link this strong may refute. */
  refute: 0.7,
  /** … and this strong when a mistake that people make explains the number to its last digit. */
  refuteExplained: 0.5,
  /** … or this strong when it does so for three digits or more, which chance hardly does. */
  refuteExact: 0.4,
  /** The article's own figures are many, so that some mistake would often explain one by another. */
  refuteOwn: 0.6,
  /** Data that others measure otherwise (built-in, added) must be linked by what is written. */
  refuteReference: 0.82,
  /** … a movement whose measure and members are both written: hardly another is meant. */
  refuteMovement: 0.6,
  /** … of members that the sentence before names. */
  refuteCarried: 0.66,
  /** … so does a share, mean or rate of what is written, which is as wrong at every time that may be meant. */
  refuteAtAnyTime: 0.6,
  /** A measure of a row is named by what is written, so that its neighbours in the row are not meant. */
  named: 0.65,
  /** Readings at least this likely, relative to the best, are rivals that must fail too. */
  rival: 0.86,
  /** A fitting value confirms a link of at least this strength. */
  support: 0.36,
  /** … the best link of all, or its equal, even with few digits. */
  supportBest: 0.38,
  /** Numbers with one digit that matters fit by chance: they need more. */
  supportRound: 0.55,
} as const;

/** How many digits of a number matter: 27,530 has four, 40 has one, "a third" none. */
export function information(q: Quantity | null): number {
  if (!q || q.form === 'fraction' || q.form === 'ratio' || q.form === 'multiple') return 1;
  if (q.value === 0 || q.looseStep === 0) return 1;
  return Math.max(1, Math.round(Math.log10(Math.abs(q.value) / q.looseStep)) + 1);
}

/** Data that ships with the tool, or that others measure otherwise. */
export const isReference = (j: Judged): boolean => j.candidate.slack > 0 || j.candidate.reference;

/**
 * A level of the world at large that is far from the stated one is more likely of another thing than wrong, unless a
 * mistake that people make explains it.
 */
export const isFarLevel = (j: Judged): boolean => {
  if (!isReference(j) || !['value', 'sum'].includes(j.candidate.operation)) return false;
  const ratio = j.value / j.stated.value;
  return !(ratio > 0.5 && ratio < 2) && !isScaleSlip(j);
};

/** How far counts and amounts of the world may differ by who counts, and whom, beyond what editions do. */
const COUNTED_OTHERWISE = 0.12;

/** A level of the world at large that another office may well tell so: "Egypt's population passed 105 million". */
export const isNearLevel = (j: Judged): boolean =>
  isReference(j) &&
  ['value', 'sum'].includes(j.candidate.operation) &&
  ['count', 'none', 'money', 'mass'].includes(j.candidate.unit.dimension) &&
  Math.abs(j.value - j.stated.value) <= COUNTED_OTHERWISE * Math.abs(j.value);

const SCALES = [1e3, 1e6, 1e-3, 1e-6] as const;

/** "1.4 million" for 1.4 billion: the same digits, thousands apart. */
export const isScaleSlip = (j: Judged): boolean =>
  j.candidate.operation === 'value' &&
  j.candidate.unit.dimension !== 'percent' &&
  SCALES.some((scale) => {
    const slipped = j.value / scale;
    return slipped >= j.stated.strict.min && slipped <= j.stated.strict.max;
  });

/** How many times off a figure may be before it is more likely of another thing than wrong. */
const FAR_OWN = 4;
/** … where the words promise the equality ("or 36 million"). */
const FAR_PROMISED = 30;
const PROMISED = 0.86;
const FAR_TABLE = 20;
/** A level of a table so many times off is of another thing. */
const FAR_LEVEL = 4;
const LEVELS: ReadonlySet<string> = new Set(['value', 'sum']);
const SCALED: ReadonlySet<string> = new Set([
  'share',
  'rate',
  'mean',
  'weighted-mean',
  'multiple',
  'rate-multiple',
  'product',
  'value',
  'sum',
  'remainder',
  'convert',
]);

/** Off by so much that only a known mistake (a lost thousand, another unit) would let it be of the same thing. */
export function isElsewhere(j: Judged): boolean {
  const { operation, origin, holds, strength } = j.candidate;
  const scaled = SCALED.has(operation) || (operation === 'difference' && origin === 'document');
  if (holds !== null || !scaled || j.stated.value === 0) return false;
  const ratio = j.value / j.stated.value;
  const ofTable = LEVELS.has(operation) ? FAR_LEVEL : FAR_TABLE;
  const far = origin !== 'document' ? ofTable : strength >= PROMISED ? FAR_PROMISED : FAR_OWN;
  return !(ratio > 1 / far && ratio < far);
}

const MOVEMENTS: ReadonlySet<string> = new Set(['growth', 'difference', 'points', 'multiple']);
/** A measure that the sentence before names is named for one that names none; so is the only one. */
const NAMED_BEFORE: ReadonlySet<string> = new Set(['carried-over', 'nothing-else', 'of-rows']);

const PARTS: ReadonlySet<string> = new Set(['share', 'mean', 'weighted-mean', 'rate']);

/** Measures and members are all written; whichever time is meant, the figure denies the claim. */
const isAtAnyTime = (j: Judged, judged: readonly Judged[]): boolean =>
  PARTS.has(j.candidate.operation) &&
  isOfManyDigits(j) &&
  j.candidate.slots.every((slot) => slot.written || slot.name === 'period') &&
  judged.every((other) => other.fit === 'outside' || !isSameButTime(j, other));

/** A figure told without a hedge, or to two digits: "about a fifth" may be of anything. */
const isOfManyDigits = ({ stated: { quantity } }: Judged): boolean =>
  quantity?.hedge === null || quantity?.hedge === 'exact' || information(quantity) > 1;

const isSameButTime = (a: Judged, b: Judged): boolean =>
  a.candidate.operation === b.candidate.operation &&
  a.candidate.origin === b.candidate.origin &&
  a.candidate.slots.every(
    ({ name, value }) => name === 'period' || b.candidate.slots.some((s) => s.name === name && s.value === value),
  );

/** How strong this link must be to refute by itself, among all that are judged. */
export function lineFor(j: Judged, judged: readonly Judged[] = []): number {
  if (isReference(j)) return certainty.refuteReference;
  if (j.candidate.origin !== 'document' && isAtAnyTime(j, judged)) return certainty.refuteAtAnyTime;
  const { operation, origin, slots } = j.candidate;
  if (origin === 'document' || !MOVEMENTS.has(operation)) return certainty.refute;
  const isNamed = (name: string): boolean => slots.every((slot) => slot.name !== name || slot.written);
  const isMeasured = slots.some((s) => s.name === 'measure' && (s.written || NAMED_BEFORE.has(s.rule)));
  if (!isMeasured || !isNamed('other side')) return certainty.refute;
  if (isNamed('entity')) return certainty.refuteMovement;
  return entityOf(j)?.rule === CARRIED ? certainty.refuteCarried : certainty.refute;
}

/** Expected matches by chance below which a match tells that the link is meant. */
const CHANCE = 0.05;
/** Percentages of the news lie within a stretch of about this many. */
const PERCENTS = 60;
/** Amounts may be of any size within about three powers of ten, the natural logarithm of which is this. */
const SIZES = 6.9;

/**
 * How many of `tries` unrelated figures would meet the stated value by chance: the width of what is written over the
 * stretch in which such figures lie.
 */
export function chanceOf({ stated }: Judged, tries: number): number {
  // A count told exactly still has the next one for its neighbour.
  const min = Math.min(stated.strict.min, stated.value - stated.step / 2);
  const max = Math.max(stated.strict.max, stated.value + stated.step / 2);
  const dimension = stated.unit.dimension;
  if (dimension === 'percent' || dimension === 'percentage-point') return (tries * (max - min)) / PERCENTS;
  const [low, high] = [Math.min(Math.abs(min), Math.abs(max)), Math.max(Math.abs(min), Math.abs(max))];
  return low > 0 && Number.isFinite(high) ? (tries * Math.log(high / low)) / SIZES : Number.POSITIVE_INFINITY;
}

/** Rule of a slot that the sentence before fills. */
const CARRIED = 'carried-over';

const entityOf = ({ candidate }: Judged) => candidate.slots.find((slot) => slot.name === 'entity');

/**
 * A reading that fits to more digits than chance would give among all that are as likely: most claims are right, so the
 * figure itself tells what is meant. `judged` stand from the most to the least likely.
 */
export function tellingMatch(judged: readonly Judged[]): Judged | null {
  const seen = new Set<number>();
  const isNamed = judged.some((j) => entityOf(j)?.rule.startsWith('named') === true);
  for (const j of judged) {
    seen.add(j.value);
    // Where the sentence names whom it is about, the figure of one spoken of before is no telling match.
    if (isNamed && entityOf(j)?.rule === CARRIED) continue;
    if (j.fit === 'strict' && j.candidate.holds === null && !isReference(j) && chanceOf(j, seen.size) <= CHANCE)
      return j;
  }
  return null;
}

/** Figures of so many members are a table of the world. */
const WORLD = 60;

/** All of the world because nothing was named, or a place among all its countries: "the largest region of France" is neither. */
export const isOfTheWorld = ({ candidate }: Judged): boolean =>
  candidate.operation === 'rank'
    ? candidate.inputs.length >= WORLD
    : candidate.inputs.some((i) => i.observations.length >= WORLD) &&
      candidate.slots.some((slot) => slot.name === 'entity' && !slot.written);
