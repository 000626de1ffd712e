/**
 * Shares told again right behind their figures: "396 of the 450 candidates passed, a pass rate of 88 %", "350 of the dogs
 * were puppies, or one in four" where the dogs were counted before. The words say which whole is meant.
 */
import type { Claim } from '../extract/claim.ts';
import { phraseAtStart } from '../extract/phrases.ts';
import { isVerb } from '../extract/verbs.ts';
import type { Word } from '../extract/words.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { figureFrom, type OwnFigure, ownInput, sameKind } from './own-figures.ts';
import { figuresBefore, type Proposal } from './own-proposals.ts';

const shareOf = (part: OwnFigure, whole: OwnFigure, strength: number, rule: string): Proposal => ({
  operation: 'share',
  inputs: [ownInput(whole, 'whole'), ownInput(part, 'part')],
  strength,
  rule,
});

/** Letters between a part and its whole. */
const BESIDE = 24;

/** "264 reçus sur 300 candidats : 88 % de réussite", "won 12 of its 20 games, a success rate of 60 %". */
export function outOfBefore(claim: Claim): Proposal | null {
  const { sentence, quantity } = claim;
  if (!quantity) return null;
  const told = sentence.quantities.filter((q) => q.form === 'number' && !q.bounds && q.end <= quantity.start);
  const [a, b] = told.slice(-2);
  if (!a || !b || !isCount(a) || !isCount(b) || !sameKind(a, b) || a.value >= b.value) return null;
  const between = sentence.text.slice(a.end - sentence.start, b.start - sentence.start);
  if (between.length > BESIDE || phraseAtStart(between, sentence.pack.cues.beside.outOf) === null) return null;
  if (!isToldAgain(claim, b)) return null;
  return shareOf(figureFrom(sentence, a), figureFrom(sentence, b), 0.87, 'part-and-whole');
}

const isCount = ({ unit, value }: Quantity): boolean =>
  ['count', 'none'].includes(unit.dimension) && unit.per === null && Number.isInteger(value) && value > 0;

/** Marks behind which a share may stand alone. */
const MARK = /[,:;(–—]/u;

/** Behind a mark stands nothing but the share and a noun of shares: no verb, no group of its own. */
function isToldAgain({ sentence, quantity, same, other, end }: Claim, whole: Quantity): boolean {
  if (!quantity) return false;
  const text = sentence.text.slice(whole.end - sentence.start, quantity.start - sentence.start);
  const mark = text.search(/[,:;(–—][^,:;(–—]*$/u);
  if (mark === -1) return same && text.trim() !== '' && !MARK.test(text);
  const { rates } = sentence.pack.cues.beside;
  const behind = sentence.words.filter((w) => w.start >= whole.end + mark && w.end <= quantity.start);
  if (behind.some((w) => isVerb(sentence, w)) || behind.length > MOST_WORDS) return false;
  const isRate = behind.some((w) => rates.includes(w.folded));
  const ofWhat = other ? sentence.words.filter((w) => w.start >= other.start && w.end <= other.end) : [];
  const [first] = ofWhat.filter((w) => !w.isFunction);
  const isOutcome = first !== undefined && rates.includes(first.folded);
  if (other && !isOutcome && !isRate) return false;
  // "60 % of them at home", "88 % were girls": what goes on behind the share narrows it.
  const from = Math.max(end, quantity.end, isOutcome ? first.end : 0);
  const rest = sentence.text.slice(from - sentence.start);
  const stop = rest.search(/[,;:.!?()–—]/u);
  const isNarrowed = sentence.words.some((w) => w.start >= from && (stop === -1 || w.end <= from + stop));
  return !isNarrowed;
}

/** Words of "an overall pass rate of about". */
const MOST_WORDS = 7;

/** Sentences back that a whole is named again over. */
const BACK = 6;

/** "L'internat en loge 378, soit un élève sur quatre": the whole is the one figure told of that noun. */
export function wholeNamedAgain(claim: Claim, figures: readonly OwnFigure[], part: OwnFigure): Proposal | null {
  if (!claim.quantity || part.sentence !== claim.sentence) return null;
  // "300 of the pupils, or 45 % of the boys": the share names its own whole.
  const nouns = [...nounsOfShare(claim), ...(claim.other ? [] : partitiveOf(part))];
  if (nouns.length === 0) return null;
  const wholes = figuresBefore(claim, figures, BACK).filter(
    (f) =>
      f !== part &&
      !f.isChange &&
      !f.planned &&
      isCount(f.quantity) &&
      sameKind(f.quantity, part.quantity) &&
      f.nouns.some((w) => nouns.some((n) => n.stem === w.stem)),
  );
  const [whole] = wholes;
  if (!whole || whole.quantity.value <= part.quantity.value) return null;
  const isOnly = wholes.every((f) => f.quantity.value === whole.quantity.value);
  return shareOf(part, whole, isOnly ? 0.86 : 0.62, 'whole-named');
}

/** The noun that a share counts itself: "un ÉLÈVE sur quatre", "a third of the PUPILS". */
const nounsOfShare = ({ sentence, start, end, other }: Claim): readonly Word[] =>
  matter(sentence.words.filter((w) => w.start >= start && w.end <= Math.max(end, other?.end ?? end)));

const matter = (words: readonly Word[]): readonly Word[] => words.filter((w) => !w.isFunction && !w.isNumber);

/** "350 OF THE DOGS were puppies". */
function partitiveOf({ sentence, quantity }: OwnFigure): readonly Word[] {
  const tail = sentence.text.slice(quantity.end - sentence.start);
  if (phraseAtStart(tail, sentence.pack.cues.beside.partitive) === null) return [];
  const words = sentence.words.filter((w) => w.start >= quantity.end);
  const noun = words.findIndex((w) => !w.isFunction);
  const found = words[noun];
  return found && noun <= MOST_FUNCTION && !found.isNumber ? [found] : [];
}

/** Function words of "of all the". */
const MOST_FUNCTION = 3;
