/**
 * What stands around a number in its clause: "a été inférieur de 6,9 % à celui de 2019" has a comparative before it, a
 * preposition between, and another side after it. Every claim kind asks these questions; none parses further.
 */
import type { Direction, Quantity, Span } from '../quantities/quantity.ts';
import type { Anchor, OtherSide } from './claim.ts';
import type { Cue, CueKind } from './cues.ts';
import { isPhrase, phraseAtStart } from './phrases.ts';
import { overlaps, type SentenceReading, wordIndexAt } from './reading.ts';

const NEAR = 8;

/** Cues of these kinds in the span, in text order. */
export const cuesIn = (sentence: SentenceReading, span: Span, ...kinds: readonly CueKind[]): readonly Cue[] =>
  sentence.cues.filter((cue) => kinds.includes(cue.kind) && cue.start >= span.start && cue.end <= span.end);

/** Word index of the first word of the quantity and of the word after its last. */
export const wordRange = (sentence: SentenceReading, span: Span): readonly [number, number] => [
  wordIndexAt(sentence, span.start),
  wordIndexAt(sentence, span.end),
];

const otherQuantityBetween = (sentence: SentenceReading, own: Quantity, from: number, to: number): boolean =>
  sentence.quantities.some(
    (q) => q !== own && q.form !== 'ordinal' && q.start >= from && q.end <= to && !isKnownCount(sentence, q),
  );

/** Small counts that a definite word says are known already: "the four zones" claims nothing. */
const FEW = 20;

export function isKnownCount(sentence: SentenceReading, quantity: Quantity): boolean {
  if (isDenominator(sentence, quantity)) return true;
  // « à eux deux », "the two of them together": how many they are is no news.
  if (sentence.cues.some((c) => c.kind === 'together' && c.start <= quantity.start && quantity.number.end <= c.end))
    return true;
  if (quantity.form !== 'number' || quantity.bounds || quantity.hedge !== 'exact' || quantity.value > FEW) return false;
  if (!['count', 'none'].includes(quantity.unit.dimension) || !Number.isInteger(quantity.value)) return false;
  return cueRightBefore(sentence, quantity, 'definite') !== null;
}

/** "422,000 rides a quarter": the fraction is a stretch of time. */
const isDenominator = (sentence: SentenceReading, quantity: Quantity): boolean =>
  quantity.form === 'fraction' &&
  quantity.value === 0.25 &&
  quantity.hedge === 'exact' &&
  sentence.quantities.some(
    (q) => q.end + 1 === quantity.start && ['count', 'money', 'none'].includes(q.unit.dimension),
  );

/** "clocked up more than 1.4 million": the particle belongs to the verb. */
const isPhrasal = (sentence: SentenceReading, quantity: Quantity): boolean =>
  sentence.cues.some(
    (c) =>
      c.kind === 'phrasal' && (overlaps(c, quantity) || quantity.start - c.end <= 1) && c.end <= quantity.number.start,
  );

/** "dished up almost seven million meals": after another verb a particle before an amount says no direction. */
function isOfAnotherVerb(sentence: SentenceReading, quantity: Quantity): boolean {
  if (['percent', 'percentage-point'].includes(quantity.unit.dimension) || quantity.form === 'fraction') return false;
  // "closed up 49 points": an index does nothing else.
  if (sentence.pack.cues.points.includes(quantity.unit.code)) return false;
  const particle = sentence.cues.find(
    (c) =>
      (c.kind === 'rise' || c.kind === 'fall') &&
      sentence.pack.cues.particles.includes(c.phrase) &&
      c.end <= quantity.number.start &&
      (overlaps(c, quantity) || quantity.start - c.end <= 1),
  );
  const verb = particle && sentence.words[particle.from - 1];
  return (
    verb !== undefined &&
    particle !== undefined &&
    particle.start - verb.end === 1 &&
    sentence.pack.cues.beside.verbEndings.some((ending) => ending.length > 1 && verb.folded.endsWith(ending)) &&
    !sentence.cues.some((c) => (c.kind === 'rise' || c.kind === 'fall') && c.from === particle.from - 1)
  );
}

/** "make up 43 %": the particle is no direction. */
const isOfShare = (sentence: SentenceReading, quantity: Quantity): boolean =>
  sentence.cues.some((c) => c.kind === 'share' && overlaps(c, quantity) && c.end <= quantity.number.start);

/** The nearest cue that ends before the quantity, at most `reach` words away, with no other number between. */
export function cueBefore(
  sentence: SentenceReading,
  quantity: Quantity,
  kinds: readonly CueKind[],
  reach = NEAR,
  scope: Span = sentence,
): Cue | null {
  const [start] = wordRange(sentence, quantity.number.start < quantity.start ? quantity.number : quantity);
  let best: Cue | null = null;
  for (const cue of sentence.cues) {
    if (!kinds.includes(cue.kind) || cue.to > start || start - cue.to > reach) continue;
    if (isLooseParticle(sentence, cue, start)) continue;
    if ((cue.kind === 'rise' || cue.kind === 'fall') && isNoMovement(sentence, cue, quantity)) continue;
    if (
      (cue.kind === 'rise' || cue.kind === 'fall') &&
      quantity.direction === null &&
      turnsAway(sentence, cue.end, quantity.start)
    )
      continue;
    if ((cue.kind === 'rise' || cue.kind === 'fall') && isOfClauseBefore(sentence, cue, quantity)) continue;
    if (cue.start < scope.start || otherQuantityBetween(sentence, quantity, cue.end, quantity.start)) continue;
    if (best === null || cue.to > best.to || (cue.to === best.to && cue.from < best.from)) best = cue;
  }
  return best;
}

/** "since the ribbon was cut, 212,400 people have come": past a comma a count has a clause of its own, unless it is told as the change. */
function isOfClauseBefore(sentence: SentenceReading, cue: Cue, quantity: Quantity): boolean {
  if (quantity.unit.dimension !== 'count' || quantity.direction !== null) return false;
  const between = sentence.text.slice(cue.end - sentence.start, quantity.start - sentence.start);
  return isPhrase(between.replace(',', ''), ['']) && between.includes(',');
}

/** "make up 43 %", "picked up 12 medals": a particle of another verb; "gagne 2 300 euros par mois": a wage. */
function isNoMovement(sentence: SentenceReading, cue: Cue, quantity: Quantity): boolean {
  const { unit } = quantity;
  const rate = unit.dimension === 'percent' || unit.dimension === 'percentage-point' || quantity.form === 'fraction';
  if (unit.dimension === 'money' && unit.per?.dimension === 'time' && sentence.pack.numbers.earns.includes(cue.phrase))
    return true;
  return sentence.cues.some(
    (c) =>
      overlaps(c, cue) && (c.kind === 'share' || (c.kind === 'phrasal' && !rate && c.end <= quantity.number.start)),
  );
}

const STEERS: ReadonlySet<CueKind> = new Set<CueKind>(['rise', 'fall', 'more', 'less', 'total']);

/** The nearest cue that begins after the quantity's number, at most `reach` words away, with no other number between. */
export function cueAfter(
  sentence: SentenceReading,
  quantity: Quantity,
  kinds: readonly CueKind[],
  reach = 4,
  scope: Span = sentence,
): Cue | null {
  const [, end] = wordRange(sentence, quantity.number);
  let best: Cue | null = null;
  for (const cue of sentence.cues) {
    if (!kinds.includes(cue.kind) || cue.from < end || cue.from - end > reach) continue;
    if (isLooseParticle(sentence, cue, end) || (cue.from !== end && opensWithParticle(sentence, cue))) continue;
    if (cue.end > scope.end || otherQuantityBetween(sentence, quantity, quantity.number.end, cue.start)) continue;
    // "128,400 guests, a rise of 14 %": past a comma the movement is another number's.
    if (
      STEERS.has(cue.kind) &&
      /[,;:.()]/u.test(sentence.text.slice(quantity.number.end - sentence.start, cue.start - sentence.start))
    )
      continue;
    if (best === null || cue.from < best.from || (cue.from === best.from && cue.to > best.to)) best = cue;
  }
  return best;
}

/** "lined up on the promenade": a bare particle says a direction only right before its number. */
const isLooseParticle = (sentence: SentenceReading, cue: Cue, start: number): boolean =>
  (cue.kind === 'rise' || cue.kind === 'fall') && cue.to !== start && sentence.pack.cues.particles.includes(cue.phrase);

/** "up on last year" belongs to the number it follows directly, never to "lined up on the promenade". */
const opensWithParticle = (sentence: SentenceReading, cue: Cue): boolean =>
  cue.to - cue.from > 1 && sentence.pack.cues.particles.includes(cue.phrase.split(' ')[0] ?? '');

/** "…went up, and 149 litres …", "the only one to fall: 27,400": another statement begins. */
function turnsAway(sentence: SentenceReading, from: number, to: number): boolean {
  const between = sentence.text.slice(from - sentence.start, to - sentence.start);
  if (/:/u.test(between)) return true;
  const comma = between.search(/[,;]/u);
  if (comma === -1) return false;
  const next = /^[,;]\s*(\p{L}+)/u.exec(between.slice(comma));
  return next?.[1] !== undefined && sentence.pack.text.coordinators.includes(next[1].toLowerCase());
}

const endings = new WeakMap<SentenceReading, ReadonlyMap<number, readonly Cue[]>>();

/** Cues by the word after their last, in their order. */
function cuesByEnd(sentence: SentenceReading): ReadonlyMap<number, readonly Cue[]> {
  const known = endings.get(sentence);
  if (known) return known;
  const made = new Map<number, Cue[]>();
  for (const cue of sentence.cues) {
    const list = made.get(cue.to);
    if (list) list.push(cue);
    else made.set(cue.to, [cue]);
  }
  endings.set(sentence, made);
  return made;
}

/** A cue whose last word stands right before the quantity (hedge words do not count as distance). */
export function cueRightBefore(
  sentence: SentenceReading,
  quantity: Quantity,
  ...kinds: readonly CueKind[]
): Cue | null {
  const [start] = wordRange(sentence, quantity);
  return (
    cuesByEnd(sentence)
      .get(start)
      ?.find((cue) => kinds.includes(cue.kind)) ?? null
  );
}

export interface Trend {
  readonly direction: Direction | null;
  readonly cue: Cue | null;
  /** The figure is where the movement ended ("rose to 40,000"), not how far it went. */
  readonly arrives: boolean;
  /** A comparative ("more", "de moins"), which may compare entities as well as times. */
  readonly comparative: boolean;
}

const directionOf = (kind: CueKind): Direction | null =>
  kind === 'rise' || kind === 'more' ? 'up' : kind === 'fall' || kind === 'less' ? 'down' : null;

/** "est le plus marqué": with the article before it a comparative is a superlative. */
const isSuperlative = (sentence: SentenceReading, cue: Cue): boolean => {
  const { heads, articles } = sentence.pack.order.superlatives;
  return (
    heads.includes(cue.phrase.split(' ')[0] ?? '') && articles.includes(sentence.words[cue.from - 1]?.folded ?? '')
  );
};

/** The movement or comparison that the quantity measures, or null. */
export function trendOf({ sentence, clause, quantity }: Anchor): Trend | null {
  if (!quantity) return null;
  const landing = landingBefore(sentence, quantity);
  if (landing) {
    const cue = cueBefore(sentence, quantity, ['rise', 'fall'], NEAR, clause);
    return cue && { direction: directionOf(cue.kind), cue, arrives: true, comparative: false };
  }
  const toRightBefore = cueRightBefore(sentence, quantity, 'to');
  const byRightBefore = cueRightBefore(sentence, quantity, 'by');
  const comparativeAfter = cueAfter(sentence, quantity, ['more', 'less'], 3, clause);
  if (comparativeAfter && !endsInHedge(sentence, comparativeAfter) && !isSuperlative(sentence, comparativeAfter))
    return { direction: directionOf(comparativeAfter.kind), cue: comparativeAfter, arrives: false, comparative: true };
  const comparativeBefore = cueBefore(sentence, quantity, ['more', 'less'], 1, clause);
  // "an extra 1,920 tonnes", "another 300 jobs": right before its number the word says how many on top.
  if (comparativeBefore && sentence.pack.cues.beside.onTop.includes(comparativeBefore.phrase))
    return { direction: 'up', cue: comparativeBefore, arrives: false, comparative: true };
  if (comparativeBefore && byRightBefore && byRightBefore.from >= comparativeBefore.to)
    return {
      direction: directionOf(comparativeBefore.kind),
      cue: comparativeBefore,
      arrives: false,
      comparative: true,
    };
  const nounAfter = cueAfter(sentence, quantity, ['rise', 'fall'], 2, clause);
  const before =
    cueBefore(sentence, quantity, ['rise', 'fall', 'move'], NEAR, clause) ??
    (startsClause(sentence, clause, quantity) ? cueBefore(sentence, quantity, ['rise', 'fall'], NEAR) : null);
  if (
    nounAfter &&
    (!before || nounAfter.from - wordRange(sentence, quantity.number)[1] <= 1) &&
    isNounOfMovement(nounAfter, sentence) &&
    !hasObject(nounAfter, sentence)
  )
    return { direction: directionOf(nounAfter.kind), cue: nounAfter, arrives: false, comparative: false };
  const isDirection = !isPhrasal(sentence, quantity) && !isOfAnotherVerb(sentence, quantity);
  if (quantity.direction && isDirection && !isOfShare(sentence, quantity))
    return { direction: quantity.direction, cue: before, arrives: false, comparative: false };
  if (before && before.kind !== 'move')
    return {
      direction: directionOf(before.kind),
      cue: before,
      arrives: toRightBefore !== null && !(byRightBefore && byRightBefore.to === toRightBefore.to),
      comparative: false,
    };
  return null;
}

/** Words from "to" to the level: "to A NEW low". */
const ARTICLES = 2;

/** "rose TO A RECORD of 9,480", « tombée À UN PLUS BAS de 6 120 »: a level is named right before its figure. */
function landingBefore(sentence: SentenceReading, quantity: Quantity): Cue | null {
  const end = cueRightBefore(sentence, quantity, 'by')?.from ?? wordRange(sentence, quantity)[0];
  const level = sentence.cues.find((c) => (c.kind === 'levels' || c.kind === 'record') && c.to === end);
  if (!level) return null;
  return sentence.cues.find((c) => c.kind === 'to' && c.to <= level.from && level.from - c.to <= ARTICLES) ?? null;
}

/** "52 %" after a comma continues the clause before it ("the strongest growth of the four zones, 52 %"). */
const startsClause = (sentence: SentenceReading, clause: Span, quantity: Quantity): boolean =>
  wordRange(sentence, quantity)[0] - wordIndexAt(sentence, clause.start) <= 1;

/** A movement word after the number belongs to it as a noun ("a 9 % rise"); a verb after it has its own subject. */
const isNounOfMovement = (cue: Cue, sentence: SentenceReading): boolean =>
  !sentence.pack.cues.beside.verbEndings.some((ending) => cue.phrase.endsWith(ending)) ||
  sentence.words[cue.to] === undefined;

/** "6,500 homes lost power": a verb with its object; in "1,200 jobs lost in a year" the jobs are what was lost. */
function hasObject(cue: Cue, sentence: SentenceReading): boolean {
  const next = sentence.words[cue.to];
  return (
    sentence.pack.cues.beside.verbs.includes(cue.phrase) &&
    next !== undefined &&
    !next.isFunction &&
    !next.isNumber &&
    !sentence.periods.some((p) => p.start <= next.start && next.end <= p.end)
  );
}

/** "more than" before another number is that number's hedge, not a comparison. */
function endsInHedge(sentence: SentenceReading, cue: Cue): boolean {
  return sentence.quantities.some((q) => overlaps(q, cue) && q.start <= cue.start && q.number.start >= cue.end);
}

/** What follows "than", "que", "par rapport à" after the anchor, up to the end of the clause or sentence. */
export function otherSideAfter(sentence: SentenceReading, after: number, limit: number, reach = 7): OtherSide | null {
  const index = wordIndexAt(sentence, after);
  const cue = sentence.cues
    .filter(
      (c) =>
        c.kind === 'than' &&
        c.from >= index &&
        c.from - index <= reach &&
        c.end <= limit &&
        !isWithinPhrase(sentence, c, sentence.pack.cues.beside.noOtherSide),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to)[0];
  if (!cue) return null;
  const stop = stopAfter(sentence, cue.end, limit);
  const quantity =
    sentence.quantities.find(
      (q) =>
        q.start >= cue.end &&
        q.start < stop &&
        q.start - cue.end < 40 &&
        q.form !== 'ordinal' &&
        // "than one in Brackenwell": a pronoun.
        !(q.inWords && q.value === 1) &&
        // "twice as high in town as in the country, or 0.4 %": told of what came before.
        !cueRightBefore(sentence, q, 'same') &&
        !isKnownCount(sentence, q),
    ) ?? null;
  return { start: cue.end, end: Math.max(stop, quantity?.end ?? 0), quantity };
}

/** One of the phrases takes the words of the cue in: the "as" of "as well". */
function isWithinPhrase(sentence: SentenceReading, cue: Cue, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const parts = phrase.split(' ');
    return parts.some((_, i) => i <= cue.from && phraseStandsAt(sentence, parts, cue.from - i));
  });
}

/** The words from an index on are those of the phrase. */
export const phraseStandsAt = ({ words }: SentenceReading, parts: readonly string[], at: number): boolean =>
  parts.every((part, i) => words[at + i]?.folded === part);

/** What stands behind a comparative that opens its other side itself: "6 % above THE AVERAGE", « supérieur de 6 % à LA MOYENNE ». */
export function baseAfter(sentence: SentenceReading, cue: Cue | null | undefined, after: number): OtherSide | null {
  const { phrases, opens } = sentence.pack.cues.beside.overBase;
  if (!cue || !phrases.includes(cue.phrase)) return null;
  const tail = sentence.text.slice(after - sentence.start);
  const opener = phraseAtStart(tail, opens);
  if (opener === null) return null;
  const start = after + tail.toLowerCase().indexOf(opener) + opener.length;
  const end = stopAfter(sentence, start, sentence.end);
  return end > start ? { start, end, quantity: null } : null;
}

/** Where the other side of a comparison stops at the latest: punctuation, a bracket, a pictograph. */
function stopAfter(sentence: SentenceReading, from: number, limit: number): number {
  const rest = sentence.text.slice(from - sentence.start, limit - sentence.start);
  const stop = rest.search(/[,;:!?()]|\.(?:\s|$)|\p{Extended_Pictographic}/u);
  return stop === -1 ? limit : from + stop;
}

/** The smallest span that holds all of them. */
export function spanOver(...spans: readonly (Span | null | undefined)[]): Span {
  const real = spans.filter((span): span is Span => span !== null && span !== undefined);
  return { start: Math.min(...real.map((s) => s.start)), end: Math.max(...real.map((s) => s.end)) };
}
