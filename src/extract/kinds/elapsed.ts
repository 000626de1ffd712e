/** Years between two dates of the text, told as a number: "born in 1950 … died in 2019, aged 69", "founded in 1998, 26 years ago". */
import type { PeriodMention } from '../../quantities/period.ts';
import type { Quantity, Span } from '../../quantities/quantity.ts';
import type { ClaimDraft } from '../claim.ts';
import { isPhrase, phraseAtEnd, phraseAtStart } from '../phrases.ts';
import type { SentenceReading } from '../reading.ts';
import { cueRightBefore } from '../surroundings.ts';

/** A few years are told loosely, and seldom of the dates around them. */
const FEW = 3;

/** Age and length of time where both of its ends stand in the sentence, or one and the day of publication. */
export function elapsedYears(sentence: SentenceReading): readonly ClaimDraft[] {
  const dates = sentence.periods.filter(isWritten);
  if (dates.length === 0) return [];
  return sentence.quantities.flatMap((quantity) => {
    if (quantity.form !== 'number' || quantity.bounds || quantity.unit.per || quantity.value < FEW) return [];
    if (!['year', 'year-of-age'].includes(quantity.unit.code)) return [];
    const found =
      ageAt(sentence, quantity, dates) ?? sinceThen(sentence, quantity, dates) ?? between(sentence, quantity, dates);
    return found ? [found] : [];
  });
}

/** A date with its year in the text: "in 1950", "on 3 May 1950". */
const isWritten = ({ period, monthsBack, assumed, quote }: PeriodMention): boolean =>
  period !== null &&
  monthsBack === null &&
  !assumed &&
  ['year', 'month', 'day'].includes(period.grain) &&
  /\d{4}/u.test(quote);

const draft = (
  sentence: SentenceReading,
  quantity: Quantity,
  dates: readonly PeriodMention[],
  isAge = false,
): ClaimDraft => ({
  kind: 'level',
  operations: ['elapsed'],
  span: quantity,
  quantity,
  dates,
  isAge,
  same: cueRightBefore(sentence, quantity, 'same') !== null,
});

const textBetween = (sentence: SentenceReading, a: Span, b: Span): string =>
  sentence.text.slice(a.end - sentence.start, b.start - sentence.start);

/** "Born in 1950, … in 2019, aged 69": the age stands right behind the later date. */
function ageAt(sentence: SentenceReading, quantity: Quantity, dates: readonly PeriodMention[]): ClaimDraft | null {
  const { born, aged } = sentence.pack.cues.beside;
  const at = dates.filter((d) => d.end <= quantity.start).at(-1);
  const birth = dates.find((d) => phraseAtEnd(sentence.text.slice(0, d.start - sentence.start), born) !== null);
  if (!at || !birth || birth.end > at.start) return null;
  const words = textBetween(sentence, at, quantity).replace(/^[\s,(]+/u, '');
  if (words === '' ? quantity.unit.dimension !== 'age' : !isPhrase(words, aged)) return null;
  const span = { start: quantity.start - words.length, end: quantity.end };
  return { ...draft(sentence, quantity, [birth, at], true), span };
}

/** "Founded in 1998, 26 years ago", "26 years ago, in 1998": counted to the day of publication. */
function sinceThen(sentence: SentenceReading, quantity: Quantity, dates: readonly PeriodMention[]): ClaimDraft | null {
  if (sentence.publishedAt === null) return null;
  const { ago, agoBefore } = sentence.pack.periods;
  const behind = sentence.text.slice(quantity.end - sentence.start);
  const before = sentence.text.slice(0, quantity.start - sentence.start);
  const opener = phraseAtEnd(before, agoBefore);
  const closer = phraseAtStart(behind, ago);
  if (opener === null && closer === null) return null;
  const start =
    opener === null ? quantity.start : quantity.start - (before.length - before.trimEnd().length) - opener.length;
  const end = closer === null ? quantity.end : quantity.end + behind.indexOf(closer) + closer.length;
  const date = dates.find((d) => {
    const gap = d.end <= start ? textBetween(sentence, d, { start, end }) : textBetween(sentence, { start, end }, d);
    return gap.length < 4 && /^[\s,(]*$/u.test(gap);
  });
  return date ? draft(sentence, quantity, [date]) : null;
}

/** "from 1953 to 1981, or 28 years", "built in 1931 … closed in 1987 after 56 years". */
function between(sentence: SentenceReading, quantity: Quantity, dates: readonly PeriodMention[]): ClaimDraft | null {
  const before = dates.filter((d) => d.end <= quantity.start);
  const [from, to] = before.slice(-2);
  if (!from || !to || before.length !== 2) return null;
  const words = textBetween(sentence, to, quantity).replace(/^[\s,(:–—-]+/u, '');
  const { afterYears } = sentence.pack.cues.beside;
  const isAfter = isPhrase(words, afterYears) && endsHere(sentence, quantity);
  const isSame = cueRightBefore(sentence, quantity, 'same') !== null && words.length < 12;
  const isReign = from.role === 'from' && /^\p{L}+ \p{L}+ \p{L}+$/u.test(words.trim()) && isOf(sentence, words);
  return isAfter || isSame || isReign ? draft(sentence, quantity, [from, to]) : null;
}

/** "a reign of" 28 years. */
const isOf = (sentence: SentenceReading, words: string): boolean => {
  const [article = '', , of = ''] = words.trim().toLowerCase().split(' ');
  return sentence.pack.statements.articles.includes(article) && sentence.pack.cues.by.includes(of);
};

/** "after 56 years.": what follows ("after six years of debate") may make it another length of time. */
const endsHere = (sentence: SentenceReading, quantity: Quantity): boolean =>
  /^\s*(?:[.,;)]|$)/u.test(sentence.text.slice(quantity.end - sentence.start));
