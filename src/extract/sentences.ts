/**
 * Sentences and clauses: "M. Dupont a cédé 3,5 % du capital. L'action, qui valait 12 €, a bondi." is two sentences, and
 * the second holds an aside. One pass over the characters, no backtracking.
 */
import type { TextWords } from '../languages/pack-text.ts';
import { isDigit, LETTER, plainEnd, runEnd, unitsAt } from '../quantities/characters.ts';
import type { Span } from '../quantities/quantity.ts';

const CLOSERS = new Set(['"', "'", '”', '’', '»', ')', ']', '›']);
const OPENERS = new Set(['"', "'", '“', '‘', '«', '(', '[', '‹', '„']);
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\d/;
const isSpace = (c: string | undefined): boolean => c !== undefined && /\s/.test(c);

interface Lexicon {
  readonly titles: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

const lexicons = new WeakMap<TextWords, Lexicon>();

function lexiconOf(words: TextWords): Lexicon {
  const known = lexicons.get(words);
  if (known) return known;
  const made: Lexicon = {
    titles: new Set(words.titleAbbreviations),
    abbreviations: new Set(words.abbreviations),
    functionWords: new Set(words.functionWords),
    openers: new Set(words.clauseOpeners),
    relatives: new Set(words.relatives),
    coordinators: new Set(words.coordinators),
    verbs: new Set(words.finiteVerbs),
  };
  lexicons.set(words, made);
  return made;
}

/** The run of letters and inner dots that ends just before `end`: "U.S" for "the U.S.", "dupont" for "M. Dupont.". */
function tokenBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 24 && /[\p{L}\d.°-]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < 24 && unitsAt(text, end, LETTER) === 1) end++;
  return text.slice(start, end);
}

const fold = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Whether the full stop at `dot` ends its sentence, given where the next words begin. */
function dotEnds(text: string, dot: number, next: number, from: number, lexicon: Lexicon): boolean {
  const token = tokenBefore(text, dot);
  const lower = token.toLowerCase();
  let at = next;
  while (OPENERS.has(text.charAt(at)) || (at > next && isSpace(text.charAt(at)))) at++;
  const following = text.charAt(at);
  const word = wordAt(text, at);
  const startsLikeSentence = UPPER.test(following) && lexicon.functionWords.has(fold(word));
  if (DIGIT.test(token.charAt(token.length - 1))) {
    // "1. First item" at the head of a sentence is a list number.
    if (token.length <= 2 && text.slice(from, dot).trim() === token) return false;
    return !LOWER.test(following) || word.length > 1;
  }
  const afterNumber =
    /[\d\s]/.test(text.charAt(dot - token.length - 1)) &&
    DIGIT.test(
      text
        .slice(0, dot - token.length)
        .trimEnd()
        .slice(-1),
    );
  if (lexicon.titles.has(lower)) return afterNumber && startsLikeSentence;
  const isInitials = /^(?:\p{L}\.)*\p{L}$/u.test(token);
  if (isInitials && !UPPER.test(token.charAt(0)) && token.length === 1) return true;
  if (isInitials || lexicon.abbreviations.has(lower)) return startsLikeSentence;
  if (LOWER.test(following)) {
    // "…fell 3%. profits rose": posts often skip capitals; an unknown abbreviation is short.
    return token.length === 0 || token.length > 3;
  }
  return true;
}

/** Letters of the longest sentence; what runs on is a list or no prose, and is read in pieces, so that time stays linear. */
const LONGEST = 2000;

/** The last space within a piece that begins at `start`; where there is none, its full length. */
function pieceEnd(text: string, start: number): number {
  let end = start + LONGEST;
  while (end > start && !isSpace(text[end])) end--;
  while (end > start && isSpace(text[end - 1])) end--;
  return end > start ? end : start + LONGEST;
}

/**
 * The sentences of a text, in order, trimmed, as spans of that text. A line break ends a sentence; "3.5", "example.org",
 * "Mr. Smith", "U.S. sales", "« Non ! » dit-il" do not.
 */
export function splitSentences(text: string, words: TextWords): readonly Span[] {
  const lexicon = lexiconOf(words);
  const spans: Span[] = [];
  let from = 0;
  const close = (end: number): void => {
    let start = from;
    let last = end;
    while (start < last && isSpace(text[start])) start++;
    while (last > start && isSpace(text[last - 1])) last--;
    while (last - start > LONGEST) {
      const stop = pieceEnd(text, start);
      spans.push({ start, end: stop });
      start = stop;
      while (start < last && isSpace(text[start])) start++;
    }
    if (last > start) spans.push({ start, end: last });
    from = end;
  };
  const marks = /[.!?…\n\r\u2028\u2029]/g;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const at = found.index;
    if (/[\n\r\u2028\u2029]/.test(found[0])) {
      close(at + 1);
      continue;
    }
    let end = at + 1;
    while (/[.!?…]/.test(text.charAt(end))) end++;
    const run = text.slice(at, end);
    const after = closersAfter(text, end);
    let next = after;
    while (
      next < text.length &&
      (text[next] === ' ' || text[next] === '\t' || text[next] === '\u00a0' || text[next] === '\u202f')
    )
      next++;
    marks.lastIndex = after;
    if (next >= text.length) break;
    if (/[\n\r]/.test(text.charAt(next))) continue;
    if (next === after) {
      // No space: "3.5", "example.org", "U.S."; but "fin.» Puis" has been passed by the closers.
      continue;
    }
    let opening = next;
    while (OPENERS.has(text.charAt(opening)) || (opening > next && isSpace(text[opening]))) opening++;
    const lower = LOWER.test(text.charAt(opening)) && !/^\p{Ll}{1,2}\p{Lu}/u.test(text.slice(opening, opening + 3));
    const ends = run === '.' ? dotEnds(text, at, next, from, lexicon) && !(after > end && lower) : !lower;
    if (ends) close(after);
  }
  close(text.length);
  return spans;
}

/** Past quotes, brackets and note marks that close with the sentence: `.”`, `. »`, `.[1]`. */
function closersAfter(text: string, end: number): number {
  let at = end;
  for (;;) {
    if (CLOSERS.has(text.charAt(at))) at++;
    else if (/[ \u00a0\u202f]/.test(text.charAt(at)) && text.charAt(at + 1) === '»') at += 2;
    else if (text.charAt(at) === '[' && /^\[\d{1,3}\]/.test(text.slice(at, at + 5))) at = text.indexOf(']', at) + 1;
    else return at;
  }
}

interface Token extends Span {
  /** Lower case; a punctuation mark is its own token. */
  readonly word: string;
  readonly isWord: boolean;
}

function tokensOf(text: string, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  while (at < span.end) {
    const start = at;
    if (unitsAt(text, at, LETTER) > 0) at = compoundEnd(text, at);
    else if (isDigit(text.charCodeAt(at))) at = numberEnd(text, at);
    else {
      at++;
      const word = text.charAt(start);
      if (CUTS.includes(word)) tokens.push({ start, end: at, word, isWord: false });
      continue;
    }
    const end = Math.min(at, span.end);
    tokens.push({ start, end, word: lowered(text.slice(start, end)), isWord: true });
  }
  return tokens;
}

const CUTS = ',;:()[]—–';

const lowered = (word: string): string => (NOT_PLAIN.test(word) ? word.toLowerCase().replaceAll('’', "'") : word);

const NOT_PLAIN = /[^a-z]/;

/** A number with its separators is one token, so that "1,200" and "2,5" hold no comma. */
function numberEnd(text: string, from: number): number {
  let at = from;
  do {
    at++;
    while (isDigit(text.charCodeAt(at))) at++;
  } while (isGroupMark(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)));
  return at;
}

const isGroupMark = (code: number): boolean =>
  code === 0x2e || code === 0x2c || code === 0x3a || code === 0xa0 || code === 0x202f;

/** "aujourd'hui" and "peut-être" are one token; "l'" keeps its apostrophe. */
function compoundEnd(text: string, from: number): number {
  let at = runEnd(text, plainEnd(text, from), LETTER);
  for (let mark = text.charAt(at); mark === "'" || mark === '’' || mark === '-'; mark = text.charAt(at)) {
    const next = runEnd(text, at + 1, LETTER);
    if (next === at + 1) return mark === '-' ? at : next;
    at = next;
  }
  return at;
}

const startsWith = (words: ReadonlySet<string>, tokens: readonly Token[], at: number): boolean => {
  const first = tokens[at]?.word;
  if (first === undefined) return false;
  const elided = first.includes("'") ? first.slice(0, first.indexOf("'") + 1) : first;
  return words.has(first) || words.has(elided) || words.has(`${first} ${tokens[at + 1]?.word ?? ''}`);
};

/** Whether a finite verb comes within the next stretch, not as its first word when `subject` is asked for. */
function verbFollows(tokens: readonly Token[], at: number, lexicon: Lexicon, subject: boolean): boolean {
  for (let i = at; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i];
    if (!token?.isWord) return false;
    if (lexicon.verbs.has(token.word)) return !subject || i > at;
  }
  return false;
}

const verbBefore = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean => {
  for (let i = from; i < to; i++) if (lexicon.verbs.has(tokens[i]?.word ?? '')) return true;
  return false;
};

/**
 * The clauses of a sentence, as trimmed spans. An aside ("(up 3 %)", ", which fell 2 %,") is a clause of its own inside
 * the one it interrupts and is listed before it, so that `clauses.find(holds)` gives the innermost. Cuts stand at
 * `;`, `:`, dashes, before conjunctions and subordinators; never inside a number, a time or a list of names.
 */
export function splitClauses(text: string, sentence: Span, words: TextWords): readonly Span[] {
  const lexicon = lexiconOf(words);
  const tokens = tokensOf(text, sentence);
  const inner: Span[] = [];
  const outer: Span[] = [];
  let from = sentence.start;
  let fromToken = 0;
  let aside: number | null = null;
  const brackets: number[] = [];
  const trimmed = (start: number, end: number): Span | null => {
    let first = start;
    let last = end;
    while (first < last && !/[\p{L}\p{N}$€£¥+−«“"-]/u.test(text.charAt(first))) first++;
    while (last > first && isSpace(text[last - 1])) last--;
    return last > first ? { start: first, end: last } : null;
  };
  const cut = (at: number, nextToken: number): void => {
    const span = trimmed(from, at);
    if (span) outer.push(span);
    from = at;
    fromToken = nextToken;
  };
  const closeAside = (at: number): void => {
    const span = aside === null ? null : trimmed(aside, at);
    if (span) inner.push(span);
    aside = null;
  };
  // "While sales rose 3 %, profits fell": the first comma after a subordinate clause's verb ends it.
  const subordinateEnds = (i: number): boolean =>
    startsWith(lexicon.openers, tokens, fromToken) && verbBefore(tokens, fromToken, i, lexicon);
  const joins = (i: number): boolean =>
    aside === null &&
    brackets.length === 0 &&
    verbBefore(tokens, fromToken, i, lexicon) &&
    verbFollows(tokens, i + 1, lexicon, true);
  const dashes = new Map(tokens.filter((token) => isDash(text, token)).map((token, place) => [token, place]));
  const opensPair = (token: Token): boolean => {
    const place = dashes.get(token) ?? -1;
    return place >= 0 && place % 2 === 0 && place + 1 < dashes.size;
  };
  tokens.forEach((token, i) => {
    if (token.isWord) {
      if (lexicon.coordinators.has(token.word) && joins(i)) cut(token.start, i);
      return;
    }
    const dashCloses = (dashes.get(token) ?? 0) % 2 === 1;
    if (token.word === '(' || token.word === '[' || opensPair(token)) brackets.push(token.end);
    else if (token.word === ')' || token.word === ']' || dashCloses) {
      const open = brackets.pop();
      const span = open === undefined ? null : trimmed(open, token.start);
      if (span) inner.push(span);
    } else if (brackets.length > 0) return;
    else if (token.word === ';' || isBreak(text, token)) {
      closeAside(token.start);
      cut(token.start, i + 1);
    } else if (token.word === ',') {
      const closed = aside !== null;
      closeAside(token.start);
      if (startsWith(lexicon.relatives, tokens, i + 1)) aside = token.end;
      else if (startsWith(lexicon.openers, tokens, i + 1)) cut(token.start, i + 1);
      else if (startsWith(lexicon.coordinators, tokens, i + 1)) {
        if (verbBefore(tokens, fromToken, i, lexicon) && verbFollows(tokens, i + 2, lexicon, false))
          cut(token.start, i + 1);
      } else if (!closed && subordinateEnds(i)) cut(token.start, i + 1);
    }
  });
  closeAside(sentence.end);
  cut(sentence.end, tokens.length);
  return [...inner, ...outer];
}

/** A colon or dash between words; not "14:30", "10–15", "Jean-Pierre". */
function isBreak(text: string, token: Token): boolean {
  if (token.word === ':') return isSpace(text[token.end]) || token.end === text.length;
  return isDash(text, token);
}

const isDash = (text: string, token: Token): boolean =>
  (token.word === '—' || token.word === '–') && isSpace(text[token.end]) && isSpace(text[token.start - 1]);
