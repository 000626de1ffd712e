/** Ranks and superlatives: "second highest", "au deuxième rang", "the strongest growth of the four zones". */
import type { Label, Quantity, Span } from '../../quantities/quantity.ts';
import type { ClaimRoom } from '../claim.ts';
import type { Cue } from '../cues.ts';
import type { SentenceReading } from '../reading.ts';
import { isKnownCount, spanOver, wordRange } from '../surroundings.ts';
import { isFiniteVerb } from '../verbs.ts';

export const rank: ClaimRoom = {
  name: 'rank',
  recognise: ({ sentence, quantity, cue }) => {
    if (quantity?.form === 'ordinal') {
      const [start, end] = wordRange(sentence, quantity);
      const order =
        sentence.cues.find((c) => c.kind === 'order' && c.from >= end && c.from - end <= 1) ??
        sentence.cues.find((c) => c.kind === 'order' && isOfOrdinal(sentence, quantity, c));
      const noun = sentence.cues.find(
        (c) => c.kind === 'rankNouns' && (c.from - end === 0 || start - c.to <= 1) && (c.from >= end || c.to <= start),
      );

      return {
        kind: 'rank',
        operations: ['rank'],
        span: spanOver(quantity, order ?? (noun && noun.from === end ? noun : null)),
        quantity,
        place: quantity.value,
        order: order?.order ?? { order: 'top' },
      };
    }
    if (cue?.kind === 'order' && cue.order) {
      if (
        sentence.quantities.some(
          (q) =>
            q.form === 'ordinal' && q.end <= cue.start && (cue.start - q.end <= 2 || isOfOrdinal(sentence, q, cue)),
        )
      )
        return null;
      // "le deuxième … le plus élevé": which place is not read, so nothing is claimed.
      if (!isSuperlative(sentence, cue) || sentence.labels.some((l) => isOfOrdinal(sentence, l, cue))) return null;
      return {
        kind: 'rank',
        operations: ['rank'],
        span: spanOver(cue, ofGroup(sentence, cue)),
        quantity: null,
        place: 1,
        order: cue.order,
      };
    }
    return null;
  },
};

/** Words between an ordinal and its superlative where the noun stands between them. */
const ASIDE = 5;

/** "le deuxième taux de chômage le plus élevé": one place, told around its noun. */
function isOfOrdinal(sentence: SentenceReading, ordinal: Quantity | Label, cue: Cue): boolean {
  const { heads, articles } = sentence.pack.cues.superlatives;
  const [, end] = wordRange(sentence, ordinal);
  const between = sentence.words.slice(end, cue.from - 1);
  return (
    (!('kind' in ordinal) || ordinal.kind === 'ordinal') &&
    ordinal.end <= cue.start &&
    heads.includes(cue.phrase.split(' ')[0] ?? '') &&
    articles.includes(sentence.words[cue.from - 1]?.folded ?? '') &&
    between.length > 0 &&
    between.length <= ASIDE &&
    !/[,;:()]/u.test(sentence.text.slice(ordinal.end - sentence.start, cue.start - sentence.start)) &&
    !between.some((word) => isFiniteVerb(word.folded, sentence.pack))
  );
}

/** "the strongest growth of the four zones": the group that is ranked, when its number stands close by. */
function ofGroup(sentence: SentenceReading, cue: Cue): Span | null {
  const group = sentence.quantities.find((q) => q.start >= cue.end && isKnownCount(sentence, q));
  return group && wordRange(sentence, group)[0] - cue.to <= 4 ? group : null;
}

/** "le plus élevé" is a superlative, "un prix plus élevé" none: some languages tell them by the article. */
function isSuperlative(sentence: SentenceReading, cue: Cue): boolean {
  const { heads, articles } = sentence.pack.cues.superlatives;
  if (!heads.includes(cue.phrase.split(' ')[0] ?? '')) return true;
  return articles.includes(sentence.words[cue.from - 1]?.folded ?? '');
}
