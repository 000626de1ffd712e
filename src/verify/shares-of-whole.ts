/**
 * Shares told as the parts of one whole that come to more than all of it: "62 % for and 41 % against", "56.2 % of the vote
 * against 45.8 %". Nothing in the article says which is wrong, so each is Conflicting Evidence.
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading, SentenceReading } from '../extract/reading.ts';
import { cuesIn } from '../extract/surroundings.ts';
import type { Word } from '../extract/words.ts';
import { figureFrom, type OwnFigure } from '../link/own-figures.ts';
import type { Decision } from './decide.ts';

/** Past this they are hardly told as parts of one whole. */
const MOST = 135;
const MOST_SHARES = 8;

export function sharesOfWhole(
  reading: DocumentReading,
  claims: readonly Claim[],
  decisions: readonly Decision[],
): readonly Decision[] {
  if (reading.sentences.some(isOpenEnded)) return decisions;
  const groups = new Map<SentenceReading, number[]>();
  for (const [i, claim] of claims.entries()) {
    if (!isOpenShare(claim, decisions[i])) continue;
    const group = groups.get(claim.sentence);
    if (group) group.push(i);
    else groups.set(claim.sentence, [i]);
  }
  const beyond = new Map<number, readonly OwnFigure[]>();
  for (const [sentence, group] of groups) {
    const shares = group.flatMap((i) => claims[i]?.quantity ?? []);
    const least = shares.reduce((sum, q) => sum + q.strict.min, 0);
    if (group.length < 2 || group.length > MOST_SHARES || least <= 100 || least > MOST) continue;
    if (!isForAndAgainst(sentence, claims, group) && !isSplit(sentence, claims, group)) continue;
    const figures = shares.map((quantity) => figureFrom(sentence, quantity));
    for (const i of group) beyond.set(i, figures);
  }
  return decisions.map((decision, i) => {
    const shares = beyond.get(i);
    return shares
      ? { ...decision, verdict: 'Conflicting Evidence', code: 'shares-beyond', chosen: null, others: [], shares }
      : decision;
  });
}

const isOpenShare = (claim: Claim, decision: Decision | undefined): boolean =>
  decision?.verdict === 'Not Enough Evidence' &&
  claim.kind === 'share' &&
  !claim.remaining &&
  claim.quantity?.unit.dimension === 'percent' &&
  claim.quantity.form === 'number' &&
  ['exact', 'about', 'more-than', 'at-least'].includes(claim.quantity.hedge);

/** "Several answers were possible." */
const isOpenEnded = (sentence: SentenceReading): boolean => cuesIn(sentence, sentence, 'severalAnswers').length > 0;

/** The words after each share up to the next one. */
const wordsAfter = (
  sentence: SentenceReading,
  claims: readonly Claim[],
  group: readonly number[],
  n: number,
): readonly Word[] => {
  const from = claims[group[n] ?? -1]?.quantity?.end ?? 0;
  const to = claims[group[n + 1] ?? -1]?.quantity?.start ?? sentence.end;
  return sentence.words.filter((w) => w.start >= from && w.end <= to);
};

/** Two shares, of which the one is for and the other against, or stands "against" the other as votes do. */
function isForAndAgainst(sentence: SentenceReading, claims: readonly Claim[], group: readonly number[]): boolean {
  if (group.length !== 2) return false;
  const { sides, votes } = sentence.pack.cues.beside;
  const has = (n: number, words: readonly string[]): boolean =>
    wordsAfter(sentence, claims, group, n).some((w) => words.includes(w.folded) && !opens(n, w));
  // "49.9 % against 53.6 % in 2019" compares.
  const opens = (n: number, word: Word): boolean =>
    n === 0 && (claims[group[1] ?? -1]?.quantity?.start ?? 0) - word.end <= 2;
  if ([0, 1].some((n) => has(n, sides.pro) && has(1 - n, sides.contra) && !has(1 - n, sides.pro))) return true;
  const between = wordsAfter(sentence, claims, group, 0);
  return between.some((w) => votes.includes(w.folded)) && sides.contra.includes(between.at(-1)?.folded ?? '');
}

/** A verb of shares, then a list: "48 % came from wind, 31 % from gas and 28 % from nuclear plants". */
function isSplit(sentence: SentenceReading, claims: readonly Claim[], group: readonly number[]): boolean {
  if (group.length < 3) return false;
  if (!sentence.cues.some((c) => c.kind === 'sharedOut')) return false;
  const [, second, ...others] = group.map((_, n) => wordsAfter(sentence, claims, group, n)[0]?.folded);
  return second !== undefined && others.every((word) => word === second);
}
