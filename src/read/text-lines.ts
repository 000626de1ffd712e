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
}

const LIST_ITEM = /^(?:[-*•‣◦–—]|\d{1,3}[.)])[ \t\u00a0]+\S/;
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
  return { text: raw.slice(start, end), at: start };
}

export const isListItem = (line: string): boolean => LIST_ITEM.test(line);

/** Runs of lines between blank lines. */
export function chunksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const chunks: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.text === '') open = null;
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
  if (!wrapped) return chunk.map((line) => [line]);
  const paragraphs: Line[][] = [];
  for (const line of chunk) {
    const last = paragraphs.at(-1);
    if (!last || isListItem(line.text)) paragraphs.push([line]);
    else last.push(line);
  }
  return paragraphs;
}

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
