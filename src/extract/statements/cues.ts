/** Cue words of a statement: "the fewest", "more than", "only", found longest first from the pack's phrases. */
import type { CueName, StatementCue, StatementWords } from '../../languages/pack-statements.ts';
import type { Token } from './tokens.ts';

export interface CueSpan {
  /** Token indexes, half-open. */
  readonly start: number;
  readonly end: number;
  readonly cue: CueName;
  readonly phrase: string;
  /** Header words that the phrase implies ("longest" → length, duration). */
  readonly measures: readonly string[];
}

interface Entry {
  readonly words: readonly string[];
  readonly source: StatementCue;
}

const lexicons = new WeakMap<StatementWords, ReadonlyMap<string, readonly Entry[]>>();

function lexiconOf(words: StatementWords): ReadonlyMap<string, readonly Entry[]> {
  const known = lexicons.get(words);
  if (known) return known;
  const made = new Map<string, Entry[]>();
  for (const source of words.cues) {
    for (const phrase of source.phrases) {
      const parts = phrase.split(' ');
      const list = made.get(parts[0] ?? '') ?? [];
      list.push({ words: parts, source });
      made.set(parts[0] ?? '', list);
    }
  }
  for (const list of made.values()) list.sort((a, b) => b.words.length - a.words.length);
  lexicons.set(words, made);
  return made;
}

export function findCues(tokens: readonly Token[], words: StatementWords): readonly CueSpan[] {
  const lexicon = lexiconOf(words);
  const found: CueSpan[] = [];
  let at = 0;
  while (at < tokens.length) {
    const entry = (lexicon.get(tokens[at]?.text ?? '') ?? []).find((candidate) =>
      candidate.words.every((word, offset) => tokens[at + offset]?.text === word),
    );
    // "no 28" is a number, not a denial
    const label = entry?.source.cue === 'none' && tokens[at + 1]?.value != null && !tokens[at + 1]?.inWords;
    if (!entry || label) {
      at += 1;
      continue;
    }
    const end = at + entry.words.length;
    found.push({
      start: at,
      end,
      cue: entry.source.cue,
      phrase: entry.words.join(' '),
      measures: entry.source.measures ?? [],
    });
    at = end;
  }
  return found;
}
