/** A day told twice, as a date and as a day of the week: "Tuesday 24 April 2024", "le 24 avril 2024, un mardi". */
import { weekdayNamed, yearOf } from '../../quantities/calendar.ts';
import type { PeriodMention } from '../../quantities/period.ts';
import type { ClaimDraft } from '../claim.ts';
import { phraseAtEnd } from '../phrases.ts';
import type { SentenceReading } from '../reading.ts';
import { spanOver } from '../surroundings.ts';
import type { Word } from '../words.ts';

/** Every date of the sentence that names its day of the week; a date without a year only where the text is dated. */
export function weekdays(sentence: SentenceReading): readonly ClaimDraft[] {
  return sentence.periods.flatMap((mention) => {
    const { period } = mention;
    if (period?.grain !== 'day' || mention.monthsBack !== null) return [];
    if (mention.assumed ? sentence.publishedAt === null : !mention.quote.includes(String(yearOf(period.start))))
      return [];
    const word = sentence.words.find((w) => isBeside(sentence, w, mention) && dayOf(sentence, w) !== null);
    const weekday = word ? dayOf(sentence, word) : null;
    return word && weekday !== null && isDate(sentence, mention)
      ? [
          {
            kind: 'equivalence' as const,
            operations: ['weekday' as const],
            span: spanOver(word, dateOf(sentence, mention)),
            quantity: null,
            weekday,
            dates: [mention],
          },
        ]
      : [];
  });
}

const dayOf = (sentence: SentenceReading, word: Word): number | null => weekdayNamed(word.folded, sentence.pack.locale);

/** In the mention ("Tuesday 24 April"), or right behind it as "a Tuesday". */
function isBeside(sentence: SentenceReading, word: Word, mention: PeriodMention): boolean {
  if (word.start >= mention.start && word.end <= mention.end) return true;
  if (word.start < mention.end) return false;
  const between = sentence.text.slice(mention.end - sentence.start, word.start - sentence.start);
  const [, article] = /^,? ?(\p{L}+) $/u.exec(between) ?? [];
  return article !== undefined && sentence.pack.statements.articles.includes(article.toLowerCase());
}

/** A mention with a number of its own, "last Tuesday" is no date; "on Tuesday, 24 April's figures" may be two. */
const isDate = (sentence: SentenceReading, mention: PeriodMention): boolean =>
  !(mention.assumed && (/, \d/u.test(mention.quote) || isOf(sentence, mention))) &&
  sentence.labels.some((l) => l.start >= mention.start && l.end <= mention.end && l.kind !== 'year');

/** "the fire OF Tuesday 3 March": which year's may be known to all. */
const isOf = (sentence: SentenceReading, mention: PeriodMention): boolean =>
  phraseAtEnd(
    sentence.text.slice(0, dateOf(sentence, mention).start - sentence.start),
    sentence.pack.cues.beside.partitive,
  ) !== null;

/** The mention without its preposition: from its first word that is a day or holds a digit. */
function dateOf(sentence: SentenceReading, mention: PeriodMention): { readonly start: number; readonly end: number } {
  const first = sentence.words.find(
    (w) => w.start >= mention.start && w.end <= mention.end && (!w.isFunction || /\d/u.test(w.folded)),
  );
  return { start: first?.start ?? mention.start, end: mention.end };
}
