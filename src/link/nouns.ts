/** What a claim's number counts, in words, and what its comparatives imply: "deux fois plus cher" speaks of prices. */
import type { Claim } from '../extract/claim.ts';
import type { SentenceReading } from '../extract/reading.ts';
import type { Word } from '../extract/words.ts';
import type { Quantity, Span } from '../quantities/quantity.ts';

/** The counted noun of the claim's quantity, as words: "39 généralistes" speaks of the column "Généralistes". */
export function nounsOf(claim: Claim): readonly Word[] {
  const { quantity, sentence } = claim;
  const counted = quantity ? countedWords(quantity, sentence) : [];
  return [...counted, ...impliedBy(claim)];
}

/** The words of what a number counts; none for a measured amount or its denominator. */
export function countedWords(quantity: Quantity, sentence: SentenceReading): readonly Word[] {
  const { dimension, noun } = quantity.unit;
  if ((dimension !== 'count' && dimension !== 'none') || noun === '') return [];
  const end = quantity.unit.per
    ? sentence.start + sentence.text.indexOf(noun, quantity.number.end - sentence.start) + noun.length
    : quantity.end;
  return sentence.words.filter((w) => w.start >= quantity.number.end && w.end <= end && !w.isFunction && !w.isNumber);
}

/** "deux fois plus cher" speaks of prices, though none is named. */
function impliedBy({ sentence, clause, kind, quantity, start, end }: Claim): readonly Word[] {
  const ideas = sentence.cues
    .filter(
      // "dearer", "twice AS LONG as"
      (c) =>
        ['more', 'less', 'equal'].includes(c.kind) && c.start >= start - 1 && c.start <= (quantity?.end ?? end) + 12,
    )
    .flatMap((c) => [...(c.degree?.of ?? []), ...(c.degree?.reverseOf ?? [])].map((idea) => ideaOf(idea, c)));
  // "a kilo COST 18 times as much": what a thing costs is its price.
  const verb = sentence.words.filter((w) => w.start >= clause.start && w.end <= start && !w.isFunction).at(-1);
  const costs = kind === 'multiple' && verb?.concepts.includes('cost') === true;
  return costs ? [...ideas, ideaOf('prices', { start, end })] : ideas;
}

/** An idea as a word that no label spells: only by its concept does it meet one. */
export const ideaOf = (concept: string, { start, end }: Span): Word => ({
  start,
  end,
  folded: '',
  stem: `=${concept}`,
  isFunction: false,
  isNumber: false,
  concepts: [concept],
});

/** "271 million litres a day …, 4.6 % more": the amount told right before says what the change is of. */
export function amountBefore(claim: Claim): Quantity | null {
  const { sentence, quantity } = claim;
  if (!quantity || claim.first || claim.other?.quantity) return null;
  const before = sentence.quantities.filter((q) => q.end <= quantity.start && q.form === 'number').at(-1);
  if (!before || before.unit.dimension === 'percent' || before.unit.dimension === 'time') return null;
  return before.unit.dimension === 'none' ? null : before;
}
