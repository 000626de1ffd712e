/**
 * The language of a text, among those that recount reads. Function words decide, because a post is too short for
 * trigrams; trigrams decide where function words are few, and veto a text that is in neither language.
 */
import { francAll } from 'franc-min';
import { packs } from '../languages/index.ts';
import { foldWord } from '../quantities/fold-word.ts';

export interface DetectedLanguage {
  /** Code of a language pack; the first one where nothing tells. */
  readonly language: string;
  /** False for texts that are too short, mixed, or in a language without a pack. */
  readonly reliable: boolean;
}

/** ISO 639-3, as franc names them; languages without a pack stand here to be told from those with one. */
const TRIGRAM_CODES: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  deu: 'de',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
};

/** Enough text for either method, and an upper bound on the work. */
const SAMPLE = 4000;
const FEWEST_VOTES = 1.5;
const CLEAR_LEAD = 3;
/** Trigrams are slow, and tell no more from a page than from a paragraph. */
const TRIGRAM_SAMPLE = 600;
const TRIGRAM_LENGTH = 20;
const TRIGRAM_SURE_LENGTH = 60;
const TRIGRAM_LEAD = 0.05;
const VETO_LEAD = 0.12;

interface Vote {
  readonly language: string;
  /** No neighbouring language has the word either. */
  readonly isClear: boolean;
}

let exclusive: ReadonlyMap<string, Vote> | null = null;

/** Function word → the one language that has it; words of two languages ("a", "on", "me") tell nothing. */
function exclusiveWords(): ReadonlyMap<string, Vote> {
  if (exclusive) return exclusive;
  const made = new Map<string, Vote>();
  const shared = new Set<string>();
  for (const { code, text } of Object.values(packs)) {
    const clear = new Set(text.clearWords);
    for (const word of [...text.functionWords, ...text.elisions]) {
      const other = made.get(word);
      if (other !== undefined && other.language !== code) shared.add(word);
      else made.set(word, { language: code, isClear: clear.has(word) });
    }
  }
  for (const word of shared) made.delete(word);
  exclusive = made;
  return made;
}

/** "The Body Shop" and "Le Mans" keep their words in any language. */
const CAPITAL_WEIGHT = 0.5;

/** Links, handles and hashtags are in no language. */
const prose = (text: string): string => text.slice(0, SAMPLE).replace(/https?:\/\/\S+|[@#][\p{L}\p{N}_]+/gu, ' ');

/** What the function words of a text speak for. */
interface Tally {
  /** The languages with votes, the most first. */
  readonly ranked: readonly (readonly [string, number])[];
  /** So many of the words are clear ones of the first language that nothing else need be asked. */
  readonly isClear: boolean;
}

const FEWEST_CLEAR = 3;
const CLEAR_SHARE = 1 / 12;

function tally(text: string): Tally {
  const votesOf = exclusiveWords();
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const votes = new Map<string, number>();
  const clear = new Map<string, number>();
  for (const word of words) {
    const vote = votesOf.get(word) ?? (/[^a-z]/.test(word) ? votesOf.get(foldWord(word)) : undefined);
    if (vote === undefined) continue;
    const { language, isClear } = vote;
    const weight = word === word.toLowerCase() ? 1 : CAPITAL_WEIGHT;
    votes.set(language, (votes.get(language) ?? 0) + weight);
    if (isClear) clear.set(language, (clear.get(language) ?? 0) + weight);
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const clearVotes = clear.get(ranked[0]?.[0] ?? '') ?? 0;
  return { ranked, isClear: clearVotes >= FEWEST_CLEAR && clearVotes >= words.length * CLEAR_SHARE };
}

interface Trigrams {
  readonly language: string;
  /** By how much the best leads the next, 0 … 1. */
  readonly lead: number;
  readonly scores: ReadonlyMap<string, number>;
}

function trigramsOf(text: string): Trigrams | null {
  const ranked = francAll(text, { only: Object.keys(TRIGRAM_CODES), minLength: 20 });
  const [best, second] = ranked;
  const language = TRIGRAM_CODES[best?.[0] ?? ''];
  if (!best || language === undefined) return null;
  const scores = new Map(ranked.map(([code, score]) => [TRIGRAM_CODES[code] ?? code, score]));
  return { language, lead: best[1] - (second?.[1] ?? 0), scores };
}

/**
 * The language that most function words speak for, or null where none does: a first, cheap look (some 20 µs a paragraph)
 * that says whether `detectLanguage` is worth its time.
 */
export const leaningLanguage = (text: string): string | null => tally(prose(text)).ranked[0]?.[0] ?? null;

/** The language of a text: `{ language: 'fr', reliable: true }` for "Les loyers ont pris 3 % en un an." */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = prose(text);
  const { ranked, isClear } = tally(sample);
  const [first, firstVotes] = ranked[0] ?? ['', 0];
  const secondVotes = ranked[1]?.[1] ?? 0;
  const leads = firstVotes >= FEWEST_VOTES && firstVotes >= CLEAR_LEAD * secondVotes;
  if (leads && isClear) return { language: first, reliable: true };
  const trigrams = sample.length >= TRIGRAM_LENGTH ? trigramsOf(sample.slice(0, TRIGRAM_SAMPLE)) : null;
  const foreign = trigrams !== null && packs[trigrams.language] === undefined;
  if (leads) {
    const behind = trigrams ? (trigrams.scores.get(trigrams.language) ?? 0) - (trigrams.scores.get(first) ?? 0) : 0;
    return { language: first, reliable: !(foreign && behind > VETO_LEAD) };
  }
  if (trigrams && !foreign) {
    // Two weak signs that agree are a strong one.
    const agree = trigrams.language === first && secondVotes === 0;
    const sure = sample.length >= TRIGRAM_SURE_LENGTH && trigrams.lead > TRIGRAM_LEAD;
    if (agree || sure) return { language: trigrams.language, reliable: true };
  }
  return { language: first || (Object.keys(packs)[0] ?? ''), reliable: false };
}
