/**
 * Totals told before their parts: "48 vessels: 21 trawlers, 14 netters and 17 potters", "£410,000, of which £280,000 went
 * on artists". A whole breakdown adds up; one that names some parts only is beyond its total or says nothing.
 */
import type { Claim } from '../extract/claim.ts';
import { phraseAtStart } from '../extract/phrases.ts';
import type { SentenceReading } from '../extract/reading.ts';
import { cuesIn } from '../extract/surroundings.ts';
import { isFiniteVerb } from '../extract/verbs.ts';
import type { Quantity, Span } from '../quantities/quantity.ts';
import { evaluate } from './operations.ts';
import { type OwnFigure, ownInput } from './own-figures.ts';
import { isAddend, isOfThem, isOneOfThem, isPart, type Proposal } from './own-proposals.ts';

/** Parts that add up to less than this of their total, or to more, are hardly its parts. */
const NEAR = [0.65, 1.5] as const;

const MOST_PARTS = 12;

export function breakdownProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity, sentence } = claim;
  if (quantity?.form !== 'number' || quantity.bounds) return [];
  const after = figures.filter((f) => f.sentence === sentence && f.start >= quantity.end);
  const parts = withinBrackets(
    sentence,
    quantity,
    after.filter((f, i) => isPart(f, quantity) && !f.isCause && (i === 0 ? !isOfThem(f) : !isOneOfThem(f))),
  );
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.length < 2 || parts.length > MOST_PARTS || after[0] !== first) return [];
  if (parts.some((f) => !isAddend(f))) return [];
  const opening = openingOf(sentence, quantity, first);
  // "seven bills, including one for the port; eleven others failed": past the semicolon another statement begins.
  if (opening === 'some' && sentence.text.slice(first.end - sentence.start, last.start - sentence.start).includes(';'))
    return [];
  const inputs = parts.map((f) => ownInput(f, 'term'));
  const sum = evaluate('sum', inputs);
  if (opening === null || !sum) return [];
  const strength =
    opening === 'some'
      ? isBeyond(quantity, sum.interval.min, parts)
        ? BEYOND
        : CONFIRMS
      : opening === 'of' || !isNear(sum.value, quantity.value) || !isList(sentence, parts)
        ? CONFIRMS
        : wholeStrength(sentence, { start: first.start, end: sentence.end }, parts, opening);
  return [{ operation: 'sum', inputs, strength, rule: 'parts-named' }];
}

/** "20 g of fat (of which 10 g saturates), 34 g of starch": what opens within brackets ends with them. */
function withinBrackets(
  { text, start }: SentenceReading,
  total: Quantity,
  parts: readonly OwnFigure[],
): readonly OwnFigure[] {
  const [first] = parts;
  const opens = first ? text.slice(0, first.start - start).lastIndexOf('(') : -1;
  if (opens < total.end - start) return parts;
  const closes = text.indexOf(')', opens);
  return closes === -1 ? parts : parts.filter((f) => f.end - start <= closes);
}

/** A sum of some parts only bears the total out, or is beyond it. */
const CONFIRMS = 0.55;
const BEYOND = 0.85;

type Opening = 'whole' | 'colon' | 'some' | 'of';

/** What stands between the total and its first part. */
function openingOf(sentence: SentenceReading, total: Quantity, first: OwnFigure): Opening | null {
  const between: Span = { start: total.end, end: first.start };
  if (cuesIn(sentence, between, 'among').length > 0) return 'some';
  if (cuesIn(sentence, between, 'parts').length > 0) return 'whole';
  const text = sentence.text.slice(between.start - sentence.start, between.end - sentence.start);
  if (/:/u.test(text)) return 'colon';
  const head = sentence.text.slice(0, total.start - sentence.start);
  const { outOf } = sentence.pack.cues.beside;
  return head.length < OPENER && phraseAtStart(head, outOf) !== null ? 'of' : null;
}

/** Letters of "Of the some " at the head of a sentence. */
const OPENER = 20;

const isNear = (sum: number, total: number): boolean => sum / total > NEAR[0] && sum / total < NEAR[1];

/** The last part is joined by "and", and no number follows: the list is closed. */
function isList(sentence: SentenceReading, parts: readonly OwnFigure[]): boolean {
  const [before, last] = parts.slice(-2);
  if (!before || !last) return false;
  const joined = sentence.words.some(
    (w) => w.start >= before.end && w.end <= last.start && sentence.pack.text.coordinators.includes(w.folded),
  );
  return joined && !sentence.quantities.some((q) => q.start >= last.end && q.form === 'number');
}

/** A list of nouns is a breakdown; one of statements ("640 own a car and 480 a bike") may overlap. */
function wholeStrength(sentence: SentenceReading, list: Span, parts: readonly OwnFigure[], opening: Opening): number {
  const says = sentence.words.some(
    (w) => w.start >= list.start && w.end <= list.end && isFiniteVerb(w.folded, sentence.pack),
  );
  const named = parts.filter((f) => f.nouns.length > 0 || f.quantity.unit.dimension !== 'none').length;
  if (says) return CONFIRMS;
  if (opening === 'whole') return 0.92;
  return parts.length > 2 ? 0.88 : named === parts.length ? 0.76 : 0.62;
}

/** The first part beyond its total (a later one may be of something else), or amounts that add up to more; people may be counted in two groups. */
const isBeyond = (total: Quantity, sum: number, parts: readonly OwnFigure[]): boolean =>
  total.hedge === 'exact' &&
  ((total.unit.dimension === 'money' && sum > total.generous.max) ||
    (parts[0]?.quantity.strict.min ?? 0) > total.generous.max);
