/** Markdown inside a paragraph: "**Up [12 %](https://…)** &amp; more" is read as "Up 12 % & more", each unit in its place. */
import { append } from './append.ts';
import { alignPieces, decodeEntities } from './html-tree.ts';
import type { Piece } from './source-map.ts';

interface Cut {
  readonly start: number;
  readonly end: number;
}

interface Run {
  readonly start: number;
  readonly length: number;
}

const LONGEST_TARGET = 2000;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const TAG = /<\/?[a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]{0,1000})?\/?>/y;
/** What a site builder fills in: "{{< youtube 27 >}}", "{% include 3.html %}". */
const SHORTCODE = /\{\{[<%][^{}\n]{0,300}[>%]\}\}|\{%[^{}%\n]{0,300}%\}/y;
const AUTOLINK = /<((?:https?|mailto):[^\s<>]{1,1000})>/y;

/** The visible text of one stretch of source as pieces; `at` is where `source` begins in the whole. Linear. */
export function inlinePieces(source: string, at: number): readonly Piece[] {
  const cuts = cutsOf(source);
  const pieces: Piece[] = [];
  let from = 0;
  const keep = (end: number): void => {
    if (end <= from) return;
    const text = source.slice(from, end);
    append(pieces, alignPieces(decodeEntities(text), text, at + from));
  };
  for (const cut of cuts.sort((a, b) => a.start - b.start)) {
    keep(cut.start);
    from = Math.max(from, cut.end);
  }
  keep(source.length);
  return pieces;
}

/** Stretches of markup that a reader does not see. */
function cutsOf(source: string): Cut[] {
  const cuts: Cut[] = [];
  const brackets: { readonly start: number; readonly isImage: boolean }[] = [];
  const open: Record<string, Run[]> = { '*': [], _: [], '~': [] };
  const ticks = new Map<number, number>();
  const targets = { closedFrom: 0 };
  let i = 0;
  while (i < source.length) {
    const c = source.charAt(i);
    if (c === '\\' && PUNCTUATION.test(source.charAt(i + 1))) {
      cuts.push({ start: i, end: i + 1 });
      i += 2;
    } else if (c === '`') i = codeSpan(source, i, cuts, ticks);
    else if (c === '<') i = tag(source, i, cuts);
    else if (c === '{') i = shortcode(source, i, cuts);
    else if (c === ' ' || c === '\t') i = spaces(source, i, cuts);
    else if (c === '!' && source.charAt(i + 1) === '[') {
      brackets.push({ start: i, isImage: true });
      i += 2;
    } else if (c === '[') {
      brackets.push({ start: i, isImage: false });
      i++;
    } else if (c === ']') i = closeBracket(source, i, brackets.pop(), cuts, targets);
    else if (c === '*' || c === '_' || c === '~') i = emphasis(source, i, open[c] ?? [], cuts);
    else i++;
  }
  return cuts;
}

const runLength = (source: string, start: number): number => {
  let end = start;
  while (source.charAt(end) === source.charAt(start)) end++;
  return end - start;
};

/** `ticks` remembers from where on no run of a length was found, so that open back-ticks are not searched twice. */
function codeSpan(source: string, start: number, cuts: Cut[], ticks: Map<number, number>): number {
  const length = runLength(source, start);
  if ((ticks.get(length) ?? Number.POSITIVE_INFINITY) <= start) return start + length;
  for (let i = source.indexOf('`', start + length); i !== -1; i = source.indexOf('`', i)) {
    const found = runLength(source, i);
    if (found === length) {
      cuts.push({ start, end: start + length }, { start: i, end: i + length });
      return i + length;
    }
    i += found;
  }
  ticks.set(length, start);
  return start + length;
}

function tag(source: string, start: number, cuts: Cut[]): number {
  AUTOLINK.lastIndex = start;
  const link = AUTOLINK.exec(source);
  if (link) {
    const end = start + link[0].length;
    cuts.push({ start, end: start + 1 }, { start: end - 1, end });
    return end;
  }
  TAG.lastIndex = start;
  const length = TAG.exec(source)?.[0].length ?? 0;
  if (length === 0) return start + 1;
  cuts.push({ start, end: start + length });
  return start + length;
}

/** A run of spaces, or what is left of a comment, is one space. */
function spaces(source: string, start: number, cuts: Cut[]): number {
  let end = start + 1;
  while (source.charAt(end) === ' ' || source.charAt(end) === '\t') end++;
  if (end > start + 1) cuts.push({ start: start + 1, end });
  return end;
}

function shortcode(source: string, start: number, cuts: Cut[]): number {
  SHORTCODE.lastIndex = start;
  const length = SHORTCODE.exec(source)?.[0].length ?? 0;
  if (length > 0) cuts.push({ start, end: start + length });
  return start + Math.max(1, length);
}

/** "[text](target)" and "[text][id]" leave the text; an image leaves nothing; a footnote mark goes. */
function closeBracket(
  source: string,
  at: number,
  bracket: { readonly start: number; readonly isImage: boolean } | undefined,
  cuts: Cut[],
  targets: { closedFrom: number },
): number {
  if (!bracket) return at + 1;
  const inner = source.slice(bracket.start, Math.min(at, bracket.start + 3));
  if (inner.startsWith('[^')) {
    cuts.push({ start: bracket.start, end: at + 1 });
    return at + 1;
  }
  const next = source.charAt(at + 1);
  const closer = next === '(' ? ')' : next === '[' ? ']' : '';
  if (closer === '' || at < targets.closedFrom) return at + 1;
  const end = targetEnd(source, at + 1, next, closer);
  if (end === -1) {
    // Where one target is open to the end of its reach, those inside it are too.
    targets.closedFrom = at + LONGEST_TARGET / 4;
    return at + 1;
  }
  if (bracket.isImage) cuts.push({ start: bracket.start, end });
  else cuts.push({ start: bracket.start, end: bracket.start + 1 }, { start: at, end });
  return end;
}

function targetEnd(source: string, start: number, opener: string, closer: string): number {
  let depth = 0;
  const last = Math.min(source.length, start + LONGEST_TARGET);
  for (let i = start; i < last; i++) {
    const c = source.charAt(i);
    if (c === '\\') i++;
    else if (c === opener) depth++;
    else if (c === closer && --depth === 0) return i + 1;
  }
  return -1;
}

/** A run closes the last one of its sign when it follows a word; stars and low lines that pair with nothing stay. */
function emphasis(source: string, start: number, open: Run[], cuts: Cut[]): number {
  const length = runLength(source, start);
  const end = start + length;
  const before = source.charAt(start - 1);
  const after = source.charAt(end);
  const sign = source.charAt(start);
  const inWord = sign === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (inWord || (sign === '~' && length < 2)) return end;
  const last = open.at(-1);
  if (before !== '' && !/\s/.test(before) && last) {
    open.pop();
    if (sign === '~') cuts.push({ start: last.start, end });
    else {
      const paired = Math.min(length, last.length);
      cuts.push({ start: last.start + last.length - paired, end: last.start + last.length });
      cuts.push({ start, end: start + paired });
    }
  } else if (after !== '' && !/\s/.test(after)) open.push({ start, length });
  return end;
}
