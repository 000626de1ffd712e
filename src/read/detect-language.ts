/**
 * The language of a text, among those that recount reads. Function words decide, because a post is too short for
 * trigrams; trigrams decide where function words are few, and veto a text that is in neither language.
 */
import { francAll } from 'franc-min';
import { packs } from '../languages/index.ts';

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

let exclusive: ReadonlyMap<string, string> | null = null;

/** Function word → the one language that has it; words of two languages ("a", "on", "me") tell nothing. */
function exclusiveWords(): ReadonlyMap<string, string> {
  if (exclusive) return exclusive;
  const made = new Map<string, string>();
  const shared = new Set<string>();
  for (const pack of Object.values(packs)) {
    for (const word of [...pack.text.functionWords, ...pack.text.elisions]) {
      const other = made.get(word);
      if (other !== undefined && other !== pack.code) shared.add(word);
      else made.set(word, pack.code);
    }
  }
  for (const word of shared) made.delete(word);
  exclusive = made;
  return made;
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** "The Body Shop" and "Le Mans" keep their words in any language. */
const CAPITAL_WEIGHT = 0.5;

/** Links, handles and hashtags are in no language. */
const prose = (text: string): string => text.slice(0, SAMPLE).replace(/https?:\/\/\S+|[@#][\p{L}\p{N}_]+/gu, ' ');

function votesIn(text: string): ReadonlyMap<string, number> {
  const words = exclusiveWords();
  const votes = new Map<string, number>();
  for (const [word] of withoutAccents(text).matchAll(/\p{L}+/gu)) {
    const lower = word.toLowerCase();
    const language = words.get(lower);
    const weight = word === lower ? 1 : CAPITAL_WEIGHT;
    if (language !== undefined) votes.set(language, (votes.get(language) ?? 0) + weight);
  }
  return votes;
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
export function leaningLanguage(text: string): string | null {
  const [first] = [...votesIn(prose(text))].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

/** The language of a text: `{ language: 'fr', reliable: true }` for "Les loyers ont pris 3 % en un an." */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = prose(text);
  const ranked = [...votesIn(sample)].sort((a, b) => b[1] - a[1]);
  const [first, firstVotes] = ranked[0] ?? ['', 0];
  const secondVotes = ranked[1]?.[1] ?? 0;
  const trigrams = sample.length >= TRIGRAM_LENGTH ? trigramsOf(sample.slice(0, TRIGRAM_SAMPLE)) : null;
  const foreign = trigrams !== null && packs[trigrams.language] === undefined;
  if (firstVotes >= FEWEST_VOTES && firstVotes >= CLEAR_LEAD * secondVotes) {
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
