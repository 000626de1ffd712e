/** The way between a document's text and its source: "40 %" at offset 120 of the text is `40&nbsp;%` at line 9 of the page. */
import type { SourcePosition } from './document.ts';

/**
 * Text with its place in the source. As long as `length` (UTF-16 units of source, by default those of `text`) is that of
 * `text`, it maps unit by unit; otherwise (an entity, a joined line break) the whole piece stands at `at`.
 */
export interface Piece {
  readonly text: string;
  readonly at: number;
  readonly length?: number;
}

/** The pieces of a stretch of their text. One that does not map unit by unit is kept whole where it begins inside. */
export function piecesBetween(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    const [from, to] = [at, at + piece.text.length];
    at = to;
    if (to <= start || from >= end) return [];
    if (piece.length !== undefined && piece.length !== piece.text.length) return from >= start ? [piece] : [];
    const cut = Math.max(0, start - from);
    return [{ text: piece.text.slice(cut, end - from), at: piece.at + cut }];
  });
}

export interface SourceMap {
  /** Pieces come in the order of the text. */
  readonly add: (textStart: number, piece: Piece) => void;
  /** Source offset of a text offset; past a block's end it is the end of that block's source. */
  readonly toSource: (textOffset: number) => number;
  /** Source offset just after the character that ends at a text offset: before a tag that closes there, after an entity. */
  readonly toSourceEnd: (textOffset: number) => number;
  /** The first text offset whose source stands at or after `sourceOffset`; `end` when there is none. */
  readonly toText: (sourceOffset: number, end: number) => number;
  /** Where the source line that holds `sourceOffset` ends. */
  readonly lineEnd: (sourceOffset: number) => number;
  readonly position: (sourceOffset: number) => SourcePosition;
}

/** Index of the last value that is not above `value`, or -1. */
export function lastAtMost(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((values[mid] ?? 0) <= value) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

export function sourceMap(raw: string): SourceMap {
  const starts: number[] = [];
  const lengths: number[] = [];
  const ats: number[] = [];
  const sourceLengths: number[] = [];
  let lines: readonly number[] | null = null;
  const known = (): readonly number[] => {
    lines ??= lineStarts(raw);
    return lines;
  };

  const toSource = (offset: number): number => {
    const i = lastAtMost(starts, offset);
    const length = lengths[i] ?? 0;
    const sourceLength = sourceLengths[i] ?? 0;
    const inside = offset - (starts[i] ?? 0);
    const shift = inside >= length ? sourceLength : length === sourceLength ? inside : 0;
    return Math.min((ats[i] ?? 0) + shift, raw.length);
  };

  const toSourceEnd = (offset: number): number => {
    const i = Math.max(0, lastAtMost(starts, offset - 1));
    const length = lengths[i] ?? 0;
    const sourceLength = sourceLengths[i] ?? 0;
    const inside = offset - (starts[i] ?? 0);
    const shift = inside <= 0 ? 0 : length === sourceLength ? Math.min(inside, length) : sourceLength;
    return Math.min((ats[i] ?? 0) + shift, raw.length);
  };

  return {
    add: (textStart, piece) => {
      if (piece.text === '') return;
      starts.push(textStart);
      lengths.push(piece.text.length);
      ats.push(piece.at);
      sourceLengths.push(piece.length ?? piece.text.length);
    },
    toSource,
    toSourceEnd,
    toText: (sourceOffset, end) => {
      const i = Math.max(0, lastAtMost(ats, sourceOffset));
      if (starts.length === 0) return end;
      const inside = Math.max(0, sourceOffset - (ats[i] ?? 0));
      if (inside < (sourceLengths[i] ?? 0) && lengths[i] === sourceLengths[i]) return (starts[i] ?? 0) + inside;
      if (inside === 0) return starts[i] ?? 0;
      return starts[i + 1] ?? end;
    },
    lineEnd: (offset) => known()[lastAtMost(known(), offset) + 1] ?? raw.length,
    position: (offset) => positionAt(raw, known(), offset),
  };
}

/** Line and column from 1; a byte order mark counts for the offset but is no column. */
function positionAt(raw: string, lines: readonly number[], offset: number): SourcePosition {
  const line = lastAtMost(lines, offset);
  const mark = line === 0 && raw.charCodeAt(0) === 0xfeff && offset > 0 ? 1 : 0;
  return { offset, line: line + 1, column: offset - (lines[line] ?? 0) - mark + 1 };
}

/** Where each line of the source begins, by LF, CRLF or CR. */
export function lineStarts(raw: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 10 || (code === 13 && raw.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
