/**
 * Shares whose part and whole are both told before: "Les actions pèsent 60 % de l'enveloppe" means the part by its words
 * and the whole by its own. A match confirms, a miss proves nothing.
 */
import type { Claim } from '../extract/claim.ts';
import type { Word } from '../extract/words.ts';
import type { Input } from '../verify/recomputation.ts';
import { evaluate } from './operations.ts';
import { type OwnFigure, ownInput, sameKind } from './own-figures.ts';
import { isOneKind, type Proposal } from './own-proposals.ts';

/** Figures before that may be part or whole. */
const MOST = 6;

/** A pair of one kind, and what words of the claim add when they name its part, its whole. */
const STRENGTH = { pair: 0.42, part: 0.12, whole: 0.1, unnamed: 0.05 } as const;

export function looseShares(claim: Claim, before: readonly OwnFigure[]): readonly Proposal[] {
  const pool = before.slice(0, MOST);
  const said = wordsOf(claim);
  return [...twoBefore(claim, said, pool), ...oneOfSum(claim, said, pool)];
}

interface Said {
  /** Words of the claim's clause but for those that name the whole. */
  readonly own: readonly Word[];
  /** Words that name the whole ("of the boys"); empty when nothing or a pronoun does. */
  readonly whole: readonly Word[];
}

function wordsOf({ sentence, clause, other }: Claim): Said {
  const ofWhole = (w: Word): boolean => other !== null && w.start >= other.start && w.end <= other.end;
  const matter = sentence.words.filter((w) => !w.isFunction && !w.isNumber);
  const start = Math.min(clause.start, other?.start ?? clause.start);
  const own = matter.filter((w) => w.start >= start && w.end <= clause.end && !ofWhole(w));
  const whole = matter
    .filter(ofWhole)
    .filter((w) => !sentence.cues.some((c) => c.kind === 'carriedOver' && c.start <= w.start && w.end <= c.end));
  return { own, whole: whole.slice(0, 2) };
}

/** One of the words stands right beside the figure. */
export const namesFigure = (words: readonly Word[], figure: OwnFigure): boolean =>
  nearestWords(figure).some((w) =>
    words.some((o) => o.stem === w.stem || o.concepts.some((c) => w.concepts.includes(c))),
  );

const MARKS = /[,;:()–—]/u;

/** Words of matter that no mark, coordinator or other figure parts from this one: "the PUFFIN 187,000, the Gannet 165,000". */
export function nearestWords({ sentence, quantity, words }: OwnFigure): readonly Word[] {
  const { coordinators } = sentence.pack.text;
  const isParted = (from: number, to: number): boolean =>
    MARKS.test(sentence.text.slice(from - sentence.start, to - sentence.start)) ||
    sentence.quantities.some((q) => q !== quantity && q.start >= from && q.end <= to) ||
    sentence.words.some((w) => w.start >= from && w.end <= to && coordinators.includes(w.folded));
  return words.filter((w) =>
    w.end <= quantity.start
      ? !isParted(w.end, quantity.start)
      : !isParted(quantity.end, Math.max(quantity.end, w.start)),
  );
}

const strengthOf = (claim: Claim, said: Said, part: OwnFigure, isNamed: boolean): number => {
  const whole = claim.other === null ? STRENGTH.unnamed : isNamed || said.whole.length === 0 ? STRENGTH.whole : 0;
  return STRENGTH.pair + (namesFigure(said.own, part) ? STRENGTH.part : 0) + whole;
};

function twoBefore(claim: Claim, said: Said, pool: readonly OwnFigure[]): readonly Proposal[] {
  return pool.flatMap((part) =>
    pool
      .filter(
        (whole) =>
          whole !== part &&
          whole.quantity.value > part.quantity.value &&
          isOneKind(part, whole) &&
          [part, whole].some((f) => namesFigure(said.own, f) || namesFigure(said.whole, f)),
      )
      .map((whole) => ({
        operation: 'share' as const,
        inputs: [ownInput(whole, 'whole'), ownInput(part, 'part')],
        strength: strengthOf(claim, said, part, namesFigure(said.whole, whole)),
        rule: 'two-before',
      })),
  );
}

function oneOfSum(claim: Claim, said: Said, pool: readonly OwnFigure[]): readonly Proposal[] {
  return pool.flatMap((part) => {
    const siblings = pool.filter((f) => f.sentence === part.sentence && sameKind(f.quantity, part.quantity));
    if (siblings.length < 2 || !namesFigure(said.own, part)) return [];
    const whole = sumOf(siblings);
    if (!whole) return [];
    const isNamed = siblings.some((f) => namesFigure(said.whole, f));
    return [
      {
        operation: 'share' as const,
        inputs: [whole, ownInput(part, 'part')],
        strength: strengthOf(claim, said, part, isNamed),
        rule: 'one-of-sum',
      },
    ];
  });
}

function sumOf(figures: readonly OwnFigure[]): Input | null {
  const terms = figures.map((f) => ownInput(f, 'term'));
  const sum = evaluate('sum', terms);
  const [first] = terms;
  return sum && first
    ? {
        ...first,
        role: 'whole',
        label: terms.map((i) => i.label).join(' + '),
        value: sum.value,
        interval: sum.interval,
        observations: terms.flatMap((i) => i.observations),
      }
    : null;
}
