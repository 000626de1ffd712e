/**
 * Words as a linker compares them: "Les recettes de l'Hexagone" gives `recettes` (stem `recet`, concept `revenue`) and
 * `hexagone`; accents, case, elisions and plural endings no longer tell two spellings apart.
 */
import type { TextWords } from '../languages/pack-text.ts';
import { JOINED, LETTER, NUMBER, plainEnd, runEnd, unitsAt } from '../quantities/characters.ts';
import type { Span } from '../quantities/quantity.ts';

export interface Word extends Span {
  /** Lower case, without accents; the elided article or clitic is no part of it. */
  readonly folded: string;
  /** Folded stem: equal for "salarié", "salariés", "salariée". */
  readonly stem: string;
  /** A word without matter of its own ("the", "dans"). */
  readonly isFunction: boolean;
  readonly isNumber: boolean;
  /** Ids of the ideas that the word, alone or as part of a phrase, may stand for; empty when none is known. */
  readonly concepts: readonly string[];
}

/** Lower case, without accents, ligatures or typographic apostrophes: "L’Œuvre" → "l'oeuvre". */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Plain ASCII is the common case, and needs no decomposition.
  if (!/[^\0-\x7f]/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[’ʼ‘]/g, "'");
}

/** A spelling worked out once: folded, stemmed, sorted into function words and numbers. */
export interface Form {
  readonly folded: string;
  readonly stem: string;
  readonly isFunction: boolean;
  readonly isNumber: boolean;
}

interface Phrase {
  readonly stems: readonly string[];
  readonly concept: string;
}

interface Lexicon {
  readonly forms: Map<string, Form>;
  readonly functionWords: ReadonlySet<string>;
  readonly elisions: ReadonlySet<string>;
  readonly clitics: ReadonlySet<string>;
  /** First stem → the phrases that begin with it, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

const lexicons = new WeakMap<TextWords, Lexicon>();
const seeds = new WeakMap<TextWords, ReadonlyMap<string, Form>>();

/** The spellings that have come up so far, for a build to keep. */
export const formsOf = (words: TextWords): ReadonlyMap<string, Form> => lexiconOf(words).forms;

/** Takes spellings that `formsOf` gave for the same words, so that a short run need not stem a whole thesaurus. */
export function seedForms(words: TextWords, forms: ReadonlyMap<string, Form>): void {
  seeds.set(words, forms);
}

/** A cache that hostile input cannot grow without end. */
const MOST_FORMS = 60_000;
const NO_CONCEPTS: readonly string[] = [];

function lexiconOf(words: TextWords): Lexicon {
  const known = lexicons.get(words);
  if (known) return known;
  const phrases = new Map<string, Phrase[]>();
  const made: Lexicon = {
    forms: new Map(seeds.get(words)),
    functionWords: new Set(words.functionWords.map(foldText)),
    elisions: new Set(words.elisions),
    clitics: new Set(words.clitics),
    phrases,
  };
  lexicons.set(words, made);
  for (const [concept, names] of Object.entries(words.thesaurus)) {
    for (const name of names) {
      const stems = rawWords(name, words, made).map((word) => word.stem);
      const first = stems[0];
      if (first === undefined) continue;
      const list = phrases.get(first);
      if (list) list.push({ stems, concept });
      else phrases.set(first, [{ stems, concept }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return made;
}

function formOf(raw: string, words: TextWords, lexicon: Lexicon): Form {
  const known = lexicon.forms.get(raw);
  if (known) return known;
  const folded = foldText(raw);
  const base = words.irregular[folded] ?? raw.toLowerCase();
  const hasDigit = /\d/.test(folded);
  const made: Form = {
    folded,
    // Names with digits ("H100") and very long tokens are their own stems.
    stem: hasDigit || folded.length > 40 ? folded : foldText(words.stem(base)),
    isFunction: lexicon.functionWords.has(folded),
    isNumber: hasDigit && !/[a-z]/.test(folded),
  };
  if (lexicon.forms.size >= MOST_FORMS) lexicon.forms.clear();
  lexicon.forms.set(raw, made);
  return made;
}

/** A word whose ideas are still being found. */
type Open = { -readonly [K in keyof Word]: Word[K] };

/** Words of a text that begins at `offset` of its document. */
function rawWords(text: string, words: TextWords, lexicon: Lexicon, offset = 0): Open[] {
  const found: Open[] = [];
  for (let start = wordStart(text, 0); start < text.length; ) {
    const end = runEnd(text, plainEnd(text, start), PARTS);
    const raw = text.slice(start, end);
    const isPart =
      (isApostrophe(text.charCodeAt(end)) && lexicon.elisions.has(raw.toLowerCase())) ||
      (start > 0 && isApostrophe(text.charCodeAt(start - 1)) && lexicon.clitics.has(raw.toLowerCase()));
    if (!isPart) {
      const { folded, stem, isFunction, isNumber } = formOf(raw, words, lexicon);
      const concepts = NO_CONCEPTS;
      found.push({ folded, stem, isFunction, isNumber, start: start + offset, end: end + offset, concepts });
    }
    start = wordStart(text, end);
  }
  return found;
}

const PARTS = LETTER | JOINED | NUMBER;

function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && unitsAt(text, at, PARTS) === 0) at++;
  return at;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;

/** The words of a text in order, with the ideas they may stand for. Spans refer to `text`, moved on by `offset`. */
export function wordsOf(text: string, words: TextWords, offset = 0): readonly Word[] {
  const lexicon = lexiconOf(words);
  const found = rawWords(text, words, lexicon, offset);
  // "operating profit" is that, and not also "profit": the longest phrase at a word tells its idea.
  const longest: number[] = [];
  for (let at = 0; at < found.length; at++) {
    const phrases = lexicon.phrases.get(found[at]?.stem ?? '');
    if (phrases === undefined) continue;
    for (const { stems, concept } of phrases) {
      let k = 1;
      while (k < stems.length && found[at + k]?.stem === stems[k]) k++;
      if (k < stems.length) continue;
      for (let i = at; i < at + k; i++) {
        const word = found[i];
        const known = longest[i] ?? 0;
        if (!word || k < known || word.concepts.includes(concept)) continue;
        word.concepts = k > known ? [concept] : [...word.concepts, concept];
        longest[i] = k;
      }
    }
  }
  return found;
}

/** Every idea named in a word or short phrase: `conceptsOf("chiffre d'affaires", fr.text)` → `['revenue']`. */
export function conceptsOf(phrase: string, words: TextWords): readonly string[] {
  const found = new Set<string>();
  for (const word of wordsOf(phrase, words)) for (const concept of word.concepts) found.add(concept);
  return [...found];
}

/** The folded stem of one word: `stemOf("salariées", fr.text)` equals that of "salarié". */
export const stemOf = (word: string, words: TextWords): string => formOf(word, words, lexiconOf(words)).stem;
