/**
 * The two sides of a share: "THE SKERRA BOAT carries six in ten OF ALL PASSENGERS", "one FLIGHT in four FAILED TO LEAVE".
 * Which words name the whole tells a member's part in its total from a part of that member's own figure.
 */
import type { Claim } from '../extract/claim.ts';
import { phraseAtStart } from '../extract/phrases.ts';
import type { SentenceReading } from '../extract/reading.ts';
import { cuesIn } from '../extract/surroundings.ts';
import { isVerb } from '../extract/verbs.ts';
import type { Word } from '../extract/words.ts';
import type { Span } from '../quantities/quantity.ts';

export interface ShareSides {
  /** Null where no words name the whole. */
  readonly whole: Span | null;
  /** Words of matter that name the whole, and those of the rest of the clause. */
  readonly wholeWords: readonly Word[];
  readonly partWords: readonly Word[];
  /** No verb that is known ends the words of the whole, so that the part may hide among them. */
  readonly isOpen: boolean;
  /** "98 % of ITS quota", "of the apples IT picks": the whole belongs to what the sentence is about. */
  readonly isOwned: boolean;
  /** The words before the number or the whole itself say that all of them is meant: "account for", "of all boxes". */
  readonly isOfAll: boolean;
}

const sides = new WeakMap<Claim, ShareSides>();

export function shareSides(claim: Claim): ShareSides {
  const known = sides.get(claim);
  if (known) return known;
  const made = read(claim);
  sides.set(claim, made);
  return made;
}

const covers = (span: Span | null, word: Span): boolean =>
  span !== null && span.start <= word.start && word.end <= span.end;

function read(claim: Claim): ShareSides {
  const { sentence, clause, quantity } = claim;
  const matter = sentence.words.filter(
    (w) =>
      covers(clause, w) &&
      !w.isFunction &&
      !w.isNumber &&
      !sentence.periods.some((p) => covers(p, w)) &&
      !(quantity && quantity.unit.dimension === 'percent' && covers(quantity.number, w)),
  );
  const opened = quantity ? wholeAfter(claim) : null;
  const whole = opened?.span ?? null;
  const isOwned =
    whole !== null &&
    sentence.words.some((w) => covers(whole, w) && sentence.pack.cues.beside.owners.includes(w.folded));
  const before = { start: clause.start, end: quantity?.start ?? clause.start };
  return {
    whole,
    wholeWords: matter.filter((w) => covers(whole, w)),
    partWords: matter.filter((w) => !covers(whole, w)),
    isOpen: opened?.isOpen ?? false,
    isOwned,
    isOfAll:
      cuesIn(sentence, before, 'share').length > 0 ||
      (whole !== null && cuesIn(sentence, whole, 'whole', 'total').length > 0),
  };
}

/** From the number, whose own noun may be the whole, past "of …", to the verb or the mark that ends it. */
function wholeAfter({ sentence, clause, quantity }: Claim): { readonly span: Span; readonly isOpen: boolean } | null {
  if (!quantity) return null;
  const { number } = quantity;
  const tail = sentence.text.slice(number.end - sentence.start);
  const ofWhole = phraseAtStart(tail, sentence.pack.cues.beside.partitive) !== null;
  if (!ofWhole && quantity.form !== 'ratio') return null;
  const start = quantity.form === 'ratio' ? number.start : number.end;
  const stop = tail.search(/[,;:()–—]/u);
  const limit = Math.min(clause.end, stop === -1 ? sentence.end : number.end + stop);
  const verbs = sentence.words.filter((w) => w.start >= number.end && w.end <= limit && endsWhole(sentence, w));
  // "the people LEFT waiting ARE children": of two verbs the first may be a participle, an auxiliary is none.
  const verb = verbs.find((w) => w.isFunction) ?? verbs[0];
  const end = verb ? verb.start : limit;
  // "… carries six in ten of all passengers": with a subject and verb before it, the whole runs to its end.
  const opens = !sentence.words.some((w) => w.start >= clause.start && w.end <= number.start && !w.isFunction);
  return { span: { start, end }, isOpen: opens && !verb };
}

/** A finite verb by its spelling, or a word that turns it round: "one in four FAILED to leave". */
const endsWhole = (sentence: SentenceReading, word: Word): boolean =>
  isVerb(sentence, word) ||
  sentence.cues.some((c) => c.start === word.start && (c.kind === 'negation' || c.kind === 'share'));
