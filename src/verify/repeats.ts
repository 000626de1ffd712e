/**
 * One quantity told twice with two values ("230 marshals kept watch … thanked the 203 marshals"): nothing in the article
 * decides between them, so both are Conflicting Evidence.
 */
import type { Claim } from '../extract/claim.ts';
import { type DocumentReading, overlaps } from '../extract/reading.ts';
import type { Word } from '../extract/words.ts';
import { type OwnFigure, ownFigures, sameKind } from '../link/own-figures.ts';
import type { Decision } from './decide.ts';
import { digitsOf, headlineConflicts } from './headline.ts';

/** Figures after one that may tell it again, at most: time stays linear in long texts. */
const MOST_TWINS = 400;

export function repeatedFigures(
  reading: DocumentReading,
  claims: readonly Claim[],
  decisions: readonly Decision[],
): readonly Decision[] {
  const figures = ownFigures(reading);
  const figureOf = new Map(figures.map((f) => [f.quantity, f]));
  const open = claims.flatMap((claim, i) => {
    const decision = decisions[i];
    const figure = claim.quantity ? figureOf.get(claim.quantity) : undefined;
    return figure &&
      mayDisagree(figure) &&
      decision?.verdict === 'Not Enough Evidence' &&
      (claim.kind === 'level' || claim.kind === 'total') &&
      (!claim.planned || isDefinite(figure))
      ? [{ claim, figure, i }]
      : [];
  });
  const conflicts = new Map<number, OwnFigure>();
  const listed = listedThings(figures);
  // Amounts of money are many in any text, and their currency is no thing.
  const isListed = (f: OwnFigure): boolean => f.quantity.unit.dimension !== 'money' && listed.has(thingOf(f));
  for (const [n, a] of open.entries())
    for (const b of open.slice(n + 1, n + 1 + MOST_TWINS)) {
      if (isListed(a.figure) || !disagree(a.figure, b.figure)) continue;
      conflicts.set(a.i, b.figure);
      conflicts.set(b.i, a.figure);
    }
  for (const [i, twin] of headlineConflicts(claims, decisions, figures)) conflicts.set(i, twin);
  return decisions.map((decision, i) => {
    const other = conflicts.get(i);
    return other
      ? { ...decision, verdict: 'Conflicting Evidence', code: 'told-twice', chosen: null, others: [], twin: other }
      : decision;
  });
}

/** What a figure is of, as far as its noun or unit says. */
const thingOf = ({ quantity, nouns }: OwnFigure): string => nouns.at(-1)?.stem ?? quantity.unit.code;

/** Values of one thing in one document, at most, for two of them to be one told twice. */
const FEW_VALUES = 3;

/** Things that the document gives many values of: a list of weights tells none of them twice. */
function listedThings(figures: readonly OwnFigure[]): ReadonlySet<string> {
  const values = new Map<string, Set<number>>();
  for (const figure of figures) {
    const thing = thingOf(figure);
    const known = values.get(thing);
    if (known) known.add(figure.quantity.value);
    else values.set(thing, new Set([figure.quantity.value]));
  }
  return new Set([...values].flatMap(([thing, told]) => (told.size > FEW_VALUES ? [thing] : [])));
}

/** Only an exact count, amount or measure is told twice in earnest. */
const mayDisagree = ({ quantity }: OwnFigure): boolean =>
  quantity.hedge === 'exact' && !['time', 'percent'].includes(quantity.unit.dimension);

/**
 * Two values of one thing: the same noun or unit, and digits that changed places.
 */
function disagree(a: OwnFigure, b: OwnFigure): boolean {
  if (!sameKind(a.quantity, b.quantity) || a.quantity.value === b.quantity.value) return false;
  if (a.sentence === b.sentence) return false;
  if (a.sentence.block.author !== b.sentence.block.author) return false;
  if (a.period && b.period && a.period.label !== b.period.label) return false;
  if (!isSwapped(a.quantity.value, b.quantity.value) || !(isOneThing(a, b) || isOneThing(b, a))) return false;
  const shared = a.sentence.words.filter(
    (w) =>
      !w.isFunction &&
      !w.isNumber &&
      !overlaps(w, a.quantity) &&
      wordsOf(b).some((v) => v.stem === w.stem && !isAnother(a, w, b, v)) &&
      !a.nouns.includes(w),
  ).length;
  return shared >= wordsNeeded(a, b);
}

/** "the small dam" and "the large dam", "north wing" and "south wing" are two. */
function isAnother(a: OwnFigure, w: Word, b: OwnFigure, v: Word): boolean {
  const [one, other] = [qualifierOf(a, w), qualifierOf(b, v)];
  return one !== null && other !== null && one.stem !== other.stem;
}

const qualifierOf = ({ sentence: { words } }: OwnFigure, word: Word): Word | null => {
  const before = words[words.indexOf(word) - 1];
  return before && !before.isFunction && !before.isNumber ? before : null;
};

/** Those of its clause; of its sentence where the clause is little more than the figure ("the cost of the wing, $36.8 million"). */
const wordsOf = ({ words, sentence }: OwnFigure): readonly Word[] =>
  words.length > 2 ? words : sentence.words.filter((w) => !w.isFunction && !w.isNumber);

/** "the 203 marshals" are known already; three digits that changed places are hardly two numbers. */
function wordsNeeded(a: OwnFigure, b: OwnFigure): number {
  const long = Math.max(significantOf(a.quantity.value), significantOf(b.quantity.value)) >= 3;
  if (a.quantity.unit.dimension === 'money') return long ? 1 : Number.POSITIVE_INFINITY;
  return long ? (isDefinite(b) ? 0 : 1) : isDefinite(b) ? 1 : 2;
}

/** Digits up to the last that is no zero. */
const significantOf = (value: number): number => String(value).replace(/\D/g, '').replace(/0+$/, '').length;

/** "230" and "203": the same digits, of one size. */
const isSwapped = (a: number, b: number): boolean =>
  digitsOf(a) === digitsOf(b) && Math.floor(Math.log10(a)) === Math.floor(Math.log10(b));

/** What is counted has one name here and there ("230 marshals", "the 203 volunteer marshals"); a measure has its unit. */
function isOneThing(a: OwnFigure, b: OwnFigure): boolean {
  const counted = a.quantity.unit.dimension === 'count' || a.quantity.unit.dimension === 'none';
  return !counted || (a.nouns.length > 0 && a.nouns.every((w) => b.nouns.some((v) => v.stem === w.stem)));
}

/** "the 203 marshals", "les 5 800 m² de l'usine": known already. */
const isDefinite = (figure: OwnFigure): boolean => {
  const before = figure.sentence.words.filter((w) => w.end <= figure.quantity.start).at(-1);
  return before !== undefined && figure.sentence.pack.cues.beside.known.includes(before.folded);
};
