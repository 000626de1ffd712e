/** Which members of a dataset a claim is about: named, carried over from the sentence before, or all together. */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading, SentenceReading } from '../extract/reading.ts';
import { overlaps, wordIndexAt } from '../extract/reading.ts';
import { cuesIn, isKnownCount } from '../extract/surroundings.ts';
import { isFiniteVerb } from '../extract/verbs.ts';
import type { Span } from '../quantities/quantity.ts';
import { sentenceAbove, sentencesBefore } from './context.ts';
import { placesOfSentence } from './country-members.ts';
import { type Breakdown, breakdownOf, type Selection } from './figures.ts';
import { type DatasetIndex, type MeasureEntry, type Mention, mentionsIn } from './lexicon.ts';
import { remember } from './remember.ts';
import { type Option, option } from './slots.ts';

const inSpan = (mention: Mention, span: Span | null): boolean => span !== null && overlaps(mention, span);

interface SubjectOptions {
  readonly own: readonly Option<Selection>[];
  /** The other side of a comparison between members. */
  readonly other: readonly Option<Selection>[];
}

const unique = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter((m, i) => mentions.findIndex((n) => n.entry.member.id === m.entry.member.id) === i);

/** Which members the claim is about, dimension by dimension, and all together. */
export const subjectOptions = (
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  measure: MeasureEntry,
): SubjectOptions => optionsFor(claim, breakdownOf(measure, index), reading, index);

const optionsFor = remember(findOptions);

function findOptions(
  claim: Claim,
  { dimensions, isAdditive }: Breakdown,
  reading: DocumentReading,
  index: DatasetIndex,
): SubjectOptions {
  let own: Option<Selection>[] = [option({}, 1, true, '')];
  let other: Option<Selection>[] = [];
  for (const dimension of dimensions) {
    const perDimension = dimensionOptions(reading, claim, index, dimension.name, isAdditive);
    const merge = (
      base: readonly Option<Selection>[],
      more: readonly Option<readonly string[] | 'whole'>[],
    ): Option<Selection>[] =>
      base
        .flatMap((a) =>
          more.map((b) =>
            option(
              { ...a.value, [dimension.name]: b.value },
              Math.min(a.strength, b.strength) * 0.5 + a.strength * b.strength * 0.5,
              a.written && b.written,
              [a.rule, b.rule].filter(Boolean).join('; '),
            ),
          ),
        )
        .sort((a, b) => b.strength - a.strength)
        .slice(0, 24);
    const nextOther =
      perDimension.other.length > 0
        ? merge(own, perDimension.other)
        : other.length > 0
          ? merge(other, perDimension.own)
          : [];
    own = merge(own, perDimension.own);
    other = nextOther;
  }
  return { own, other };
}

function dimensionOptions(
  reading: DocumentReading,
  claim: Claim,
  index: DatasetIndex,
  dimension: string,
  additive: boolean,
): {
  readonly own: readonly Option<readonly string[] | 'whole'>[];
  readonly other: readonly Option<readonly string[] | 'whole'>[];
} {
  const { sentence, clause } = claim;
  const ofDimension = (s: SentenceReading): readonly Mention[] =>
    mentionsIn(s, index).filter((m) => m.entry.dimension.name === dimension && m.entry.member.kind !== 'total');
  const mentions = ofDimension(sentence).filter((m) => !claim.asides.some((aside) => overlaps(aside, m)));
  const otherSpan =
    claim.other && !claim.other.quantity && ['change', 'multiple', 'comparison'].includes(claim.kind)
      ? claim.other
      : null;
  const others = unique(mentions.filter((m) => inSpan(m, otherSpan) && m.start >= claim.start));
  const mine = unique(
    mentions.filter((m) => !others.includes(m) && !(otherSpan && inSpan(m, otherSpan) && m.start >= claim.start)),
  );
  const own: Option<readonly string[] | 'whole'>[] = [];
  const put = (ids: readonly string[] | 'whole', strength: number, written: boolean, rule: string): void => {
    const key = ids === 'whole' ? 'whole' : [...ids].sort().join('|');
    const at = own.findIndex((o) => (o.value === 'whole' ? 'whole' : [...o.value].sort().join('|')) === key);
    if (at === -1) own.push(option(ids, strength, written, rule));
    else if ((own[at]?.strength ?? 0) < strength) own[at] = option(ids, strength, written, rule);
  };
  const inClause = mine.filter((m) => overlaps(m, clause));
  const pool = inClause.length > 0 ? inClause : mine;
  const nearest = nearestTo(pool, claim);
  const elsewhere = tellsElsewhere(claim, index, dimension, nearest, otherSpan) ? ELSEWHERE : 1;
  const allOfThem = countsAll(claim, index, dimension);
  const possessed = isPossessed(claim);
  const together = cuesIn(sentence, sentence, 'total').length > 0;
  // "Northfield and Oxholt carried 81,200 together" speaks of neither alone.
  const alone = together && mine.length > 1 && additive && claim.kind === 'total' ? 0.6 : 1;
  for (const mention of mine) {
    const near = mention === nearest;
    const strength =
      (inClause.includes(mention) ? (near ? 1 : 0.7) : near ? 0.88 : 0.6) *
      mention.strength *
      alone *
      elsewhere *
      // "with its 36 megawatts it comes second behind Grand-Ajonc": what follows owns nothing of it.
      (possessed && mention.start >= claim.end ? 0.55 : 1) *
      (isRankedIn(sentence, mention) ? 0.45 : 1) *
      // "the five vineyards of the Ardec" are not the one called Pays-d'Ardec.
      (allOfThem && mention.strength < 1 && (claim.ordering === null || mention.start >= claim.start) ? 0.6 : 1);
    put(
      [mention.entry.member.id],
      strength,
      true,
      `named|${sentence.text.slice(mention.start - sentence.start, mention.end - sentence.start).replace(/[|;]/gu, ' ')}`,
    );
  }
  if (mine.length > 1 && additive)
    put(
      mine.map((m) => m.entry.member.id),
      together ? 0.97 : 0.5,
      true,
      'named-summed',
    );
  const before = sentencesBefore(reading, sentence);
  const above = sentenceAbove(reading, sentence);
  const carried = cuesIn(sentence, sentence, 'carriedOver').length > 0;
  // "the shortest of all five": the number is of the group, the claim is of one in it.
  const allMeant = allOfThem && claim.ordering === null;
  const whole = allMeant || cuesIn(sentence, sentence, 'whole').length > 0;
  let carry = carried ? 0.84 : 0.76;
  let carriedAny = false;
  let nearCarry = false;
  // "Kittiwakes are the worry. Their numbers …": a sentence about members of another dimension turns from the colony before.
  let turned = false;
  const ownDimensions = new Set(mentionsIn(sentence, index).map(({ entry }) => entry.dimension.name));
  for (const earlier of [...before, ...(above ? [above] : [])]) {
    const theirs = unique(ofDimension(earlier));
    if (theirs.length > 0 && !carriedAny) {
      const last = theirs.at(-1);
      const first = theirs[0];
      for (const mention of theirs) {
        const strength =
          carry *
          (turned ? 0.75 : 1) *
          (earlier.block !== sentence.block && !carried ? NEW_PARAGRAPH : 1) *
          mention.strength *
          elsewhere *
          (mention === last || mention === first ? 1 : 0.85) *
          (mine.length > 0 || allMeant ? 0.55 : 1);
        put([mention.entry.member.id], strength, false, 'carried-over');
        if (mine.length > 0 && together && additive && carried)
          put(
            [...new Set([mention.entry.member.id, ...mine.map((m) => m.entry.member.id)])],
            0.86,
            false,
            'named-and-carried-summed',
          );
      }
      if (theirs.length > 1 && additive)
        put(
          theirs.map((m) => m.entry.member.id),
          carry * (together ? 0.95 : 0.5),
          false,
          'carried-summed',
        );
      carriedAny = true;
      nearCarry = carry >= 0.7;
    }
    // A sentence about other members in between turns the page.
    const named = carriedAny ? [] : mentionsIn(earlier, index);
    turned ||= named.some(
      ({ entry }) => entry.dimension.name !== dimension && !ownDimensions.has(entry.dimension.name),
    );
    carry *= named.length > 0 ? 0.72 : 0.86;
  }
  const canBeWhole =
    index.dataset.origin === 'run' ||
    index.dimensions.find((d) => d.name === dimension)?.members.some((m) => m.kind === 'total');
  if (!canBeWhole || namesAnotherPlace(sentence, index, dimension)) {
    own.sort((a, b) => b.strength - a.strength);
  } else if (mine.length === 0)
    put(
      'whole',
      whole || together ? 0.86 : carriedAny && !turned ? (carried ? 0.6 : nearCarry ? 0.72 : 0.8) : 0.84,
      false,
      'none-named',
    );
  else
    put(
      'whole',
      allOfThem && mine.every((m) => m.strength < 1) ? 0.86 : together || whole ? 0.55 : 0.3,
      false,
      'all-together',
    );
  const carriedOwn = own.filter((o) => o.rule === 'carried-over');
  own.sort((a, b) => b.strength - a.strength);
  return {
    own: own.slice(0, 12),
    other:
      others.length === 0 && claim.other !== null && isPronoun(sentence, claim.other)
        ? carriedOwn.map((o) => ({ ...o, rule: 'other-side' }))
        : others.map((m) => option([m.entry.member.id], m.strength, true, 'other-side')),
  };
}

/** A new paragraph that points back to nobody is rather of something else. */
const NEW_PARAGRAPH = 0.9;

/** "the five circuits", where the dimension has five: all of them together. */
function countsAll({ sentence, clause }: Claim, index: DatasetIndex, dimension: string): boolean {
  const members = index.dimensions.find((d) => d.name === dimension)?.members ?? [];
  const count = members.filter((m) => m.kind === 'item').length;
  return (
    count > 1 && sentence.quantities.some((q) => q.value === count && isKnownCount(sentence, q) && overlaps(q, clause))
  );
}

/** Words from a superlative to those it ranks: "the LOWEST yield in the ARDEC". */
const RANKED = 5;

/** A part of a name behind a superlative is rather the place of all that are ranked: "le plus faible rendement de l'ARDEC". */
function isRankedIn(sentence: SentenceReading, mention: Mention): boolean {
  if (mention.strength === 1) return false;
  const at = wordIndexAt(sentence, mention.start);
  return sentence.cues.some((c) => {
    const between = sentence.words.slice(c.to, at);
    return (
      c.kind === 'order' &&
      c.to <= at &&
      between.length <= RANKED &&
      between.some((w) => w.isFunction) &&
      !between.some((w) => isFiniteVerb(w.folded, sentence.pack)) &&
      !/[,;:()–—]/u.test(sentence.text.slice(c.end - sentence.start, mention.start - sentence.start))
    );
  });
}

/** "its 36 megawatts", « ses 36 mégawatts »: of what was spoken of before. */
const isPossessed = ({ sentence, quantity }: Claim): boolean => {
  const before = quantity ? sentence.words[wordIndexAt(sentence, quantity.start) - 1] : undefined;
  return before !== undefined && sentence.pack.cues.beside.possessives.includes(before.folded);
};

/** "54,090 more than it": the other side is what was spoken of before. */
const isPronoun = (sentence: SentenceReading, span: Span): boolean => {
  const first = sentence.words[wordIndexAt(sentence, span.start)];
  return first !== undefined && first.end <= span.end && sentence.pack.cues.beside.pronouns.includes(first.folded);
};

/** "Kenya kept 2 million" in a table of countries without Kenya is not about all of them together. */
const namesAnotherPlace = (sentence: SentenceReading, index: DatasetIndex, dimension: string): boolean =>
  index.placeDimensions.has(dimension) && placesOfSentence(sentence).some(({ code }) => !index.places.has(code));

/** A number told of a place that the table has no row for is hardly of another place. */
const ELSEWHERE = 0.3;

/** "Prices rose by 5.4% IN THE EURO AREA and by 6.4% in the EU": nearer to the number than any member. */
function tellsElsewhere(
  claim: Claim,
  index: DatasetIndex,
  dimension: string,
  nearest: Mention | null,
  other: Span | null,
): boolean {
  if (!index.placeDimensions.has(dimension)) return false;
  const distance = nearest ? distanceTo(nearest, claim) : Infinity;
  return placesOfSentence(claim.sentence).some(
    (place) =>
      !index.places.has(place.code) &&
      overlaps(place, claim.clause) &&
      !(other && overlaps(place, other)) &&
      !claim.asides.some((aside) => overlaps(aside, place)) &&
      distanceTo(place, claim) < distance,
  );
}

/** Letters between a name and the claim; a subject before its number is nearer than a name after it. */
const distanceTo = (name: Span, claim: Claim): number =>
  name.end <= claim.start
    ? claim.start - name.end
    : name.start >= claim.end
      ? (name.start - claim.end) * (claim.kind === 'rank' ? 4 : 1.15)
      : 0;

const nearestTo = (mentions: readonly Mention[], claim: Claim): Mention | null => {
  let best: Mention | null = null;
  let bestDistance = Infinity;
  for (const mention of mentions) {
    const distance = distanceTo(mention, claim);
    if (distance < bestDistance) {
      best = mention;
      bestDistance = distance;
    }
  }
  return best;
};
