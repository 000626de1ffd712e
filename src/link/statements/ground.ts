/**
 * What each word of a statement stands for in a table: "jim king" is a cell of `player`, "points" a header, "42" a
 * number that `points` can hold, "fewest" a cue. What stands for nothing is kept, since it may be a condition that the
 * table cannot answer.
 */
import { type CueSpan, findCues } from '../../extract/statements/cues.ts';
import { type Token, tokenise } from '../../extract/statements/tokens.ts';
import { type HeaderMention, headersOf } from './headers.ts';
import type { ValueMention } from './mention.ts';
import type { TableIndex } from './table-index.ts';
import { valuesOf } from './values.ts';

export interface Grounding {
  readonly index: TableIndex;
  readonly sentence: string;
  readonly tokens: readonly Token[];
  readonly cues: readonly CueSpan[];
  readonly values: readonly ValueMention[];
  readonly headers: readonly HeaderMention[];
  /** Content words that stand for nothing known. */
  readonly unknown: readonly Token[];
}

interface Spanned {
  readonly start: number;
  readonly end: number;
}

const overlap = (a: Spanned, b: Spanned): boolean => a.start < b.end && b.start < a.end;

export function ground(sentence: string, index: TableIndex): Grounding {
  const { pack } = index;
  const words = pack.statements;
  const tokens = tokenise(sentence, pack);
  const allCues = findCues(tokens, words);
  const allHeaders = headersOf(tokens, index);
  const found = valuesOf(tokens, index, allCues, allHeaders);
  // a cell beats the header and the cue whose words it contains, unless it is the looser reading of the same words
  const inCaption = (start: number, end: number): boolean =>
    tokens.slice(start, end).every((token) => index.caption.has(token.key) || words.functionWords.includes(token.text));
  // the caption's own year or season is no condition where no cell holds it
  const values = found.filter(
    (value) => value.matches.length > 0 || value.inWords || !inCaption(value.start, value.end),
  );
  const withinHeader = (cue: CueSpan): boolean =>
    allHeaders.some(
      (header) =>
        header.literal &&
        overlap(header, cue) &&
        // "a best of 58.4" where a column is headed "best"
        (header.end - header.start > cue.end - cue.start ||
          ((cue.cue === 'opaque' || cue.cue === 'difference') && header.share === 1)),
    );
  const cues = allCues.filter((cue) => !values.some((value) => overlap(value, cue)) && !withinHeader(cue));
  const headers = allHeaders.filter((header) => !values.some((value) => overlap(value, header)));
  const covered = (at: number): boolean =>
    [...values, ...headers, ...cues].some((span) => span.start <= at && at < span.end);
  const unknown = tokens.filter((token, at) => {
    if (covered(at) || token.text.length < 2) return false;
    // "the second highest": the superlative reads it
    if (
      token.ordinal !== null &&
      cues.some((cue) => cue.start === at + 1 && (cue.cue === 'most' || cue.cue === 'least'))
    )
      return false;
    if (words.functionWords.includes(token.text) || isFiller(token, index)) return false;
    return !index.caption.has(token.key);
  });
  return { index, sentence, tokens, cues, values, headers, unknown };
}

const fillerKeys = new WeakMap<object, ReadonlySet<string>>();

/** Words that say no more than "row of this table" or "has". */
export function isFiller(token: Token, index: TableIndex): boolean {
  const { pack } = index;
  let known = fillerKeys.get(pack);
  if (!known) {
    known = new Set(pack.statements.fillers.flatMap((word) => tokenise(word, pack).map((part) => part.key)));
    fillerKeys.set(pack, known);
  }
  return known.has(token.key);
}
