/**
 * Lines of a plain text and what each is: a paragraph of its own, the continuation of a line that an editor wrapped at 72
 * columns, a list item, or the end of a paragraph.
 */
import type { Piece } from './source-map.ts';

export interface Line {
  /** Without the white space around it; '' for a blank line. */
  readonly text: string;
  /** Where `text` begins in the source. */
  readonly at: number;
  /** Characters of white space before it on its line. */
  readonly indent: number;
}

const LIST_ITEM = /^(?:[-*•‣◦–—]|\d{1,3}[.)])[ \t\u00a0]+\S/;
/** A line drawn with signs, under a heading or between parts; "-- " opens the signature of a mail. */
const RULE = /^[-=_*~─—–]{2,}$/;
/** A line of another's mail. */
const QUOTED = /^>(?:\s?>)*\s?/;
const SENTENCE_END = /[.!?…:;]["'”’»)\]\u00a0 ]{0,3}$/;
/** No editor wraps prose wider than this; nor do lines as short as a verse tell that they were wrapped. */
const WIDEST = 120;
const NARROWEST = 45;

/** Cuts at LF, CRLF, CR, NEL, form feed, and the Unicode line and paragraph separators. */
export function linesOf(raw: string): readonly Line[] {
  const lines: Line[] = [];
  const end = /\r\n|[\n\r\u0085\u2028\u2029\f\v]/g;
  let start = raw.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let match = end.exec(raw); ; match = end.exec(raw)) {
    lines.push(trimmed(raw, start, match?.index ?? raw.length));
    if (!match) return lines;
    start = end.lastIndex;
  }
}

const isBlank = (character: string): boolean => /[\s\ufeff\u200b]/.test(character);

function trimmed(raw: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(raw.charAt(start))) start++;
  while (end > start && isBlank(raw.charAt(end - 1))) end--;
  return { text: raw.slice(start, end), at: start, indent: start - from };
}

export const isListItem = (line: string): boolean => LIST_ITEM.test(line);

/** Runs of lines between blank lines and lines drawn with signs. */
export function chunksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const chunks: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.text === '' || RULE.test(line.text)) open = null;
    else if (open) open.push(line);
    else {
      open = [line];
      chunks.push(open);
    }
  }
  return chunks;
}

/**
 * Paragraphs of a run of lines. The run was wrapped by an editor when no line is wide, most breaks stand inside a
 * sentence, and at each the next word would not have fitted; otherwise every line is a paragraph.
 */
export function paragraphsOf(chunk: readonly Line[]): readonly (readonly Line[])[] {
  const width = chunk.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const breaks = chunk.slice(1).map((next, i) => ({ before: chunk[i]?.text ?? '', next: next.text }));
  const inner = breaks.filter(({ before }) => !SENTENCE_END.test(before)).length;
  const wrapped =
    width >= NARROWEST &&
    width <= WIDEST &&
    inner * 2 >= breaks.length &&
    breaks.every(({ before, next }) => isListItem(next) || before.length + 1 + firstWord(next) > width);
  const paragraphs: Line[][] = [];
  for (const line of chunk) {
    const last = paragraphs.at(-1);
    const goesOn = wrapped || (last !== undefined && isIndented(line, last));
    if (!last || isListItem(line.text) || !goesOn) paragraphs.push([line]);
    else last.push(line);
  }
  return paragraphs;
}

/** "* Cars: up from", and below it, further in, "55 %": one item. */
const isIndented = (line: Line, paragraph: readonly Line[]): boolean =>
  paragraph[0] !== undefined && isListItem(paragraph[0].text) && line.indent > paragraph[0].indent;

/** Stretches of a run of lines that are another's mail, without their marks, and those that are not. "> 50 %" is a figure. */
export function mailOf(
  chunk: readonly Line[],
): readonly { readonly isQuoted: boolean; readonly lines: readonly Line[] }[] {
  const runs: { depth: number; lines: Line[] }[] = [];
  for (const line of chunk) {
    const depth = markOf(line).replace(/\s/g, '').length;
    const last = runs.at(-1);
    if (last?.depth === depth) last.lines.push(line);
    else runs.push({ depth, lines: [line] });
  }
  return runs.map(({ depth, lines }) => {
    const bare = lines.map((line) => ({
      ...line,
      text: line.text.slice(markOf(line).length),
      at: line.at + markOf(line).length,
    }));
    const isQuoted = depth > 0 && bare.some(({ text }) => /^["“«‘(]?\p{L}/u.test(text));
    return { isQuoted, lines: isQuoted ? bare.filter(({ text }) => text !== '') : lines };
  });
}

const markOf = (line: Line): string => QUOTED.exec(line.text)?.[0] ?? '';

const firstWord = (line: string): number => {
  const end = line.search(/\s/);
  return end === -1 ? line.length : end;
};

/** Wrapped lines become one text: each break reads as a space and keeps its place in the source. */
export function piecesOf(lines: readonly Line[]): readonly Piece[] {
  return lines.flatMap((line, i): readonly Piece[] => {
    const previous = lines[i - 1];
    const piece = { text: line.text, at: line.at };
    if (!previous) return [piece];
    const end = previous.at + previous.text.length;
    return [{ text: ' ', at: end, length: line.at - end }, piece];
  });
}
