/** Pipe tables of Markdown: one block a row, cells set apart by bars, the header cells as context. */
import type { DraftBlock } from './build-document.ts';
import { inlinePieces } from './markdown-inline.ts';
import type { SourceLine } from './markdown-lines.ts';
import type { Piece } from './source-map.ts';

/** "| --- | ---: |": the line below the header. */
export function isTableRule(line: string): boolean {
  if (!line.includes('-') || !/^[\s|:-]+$/.test(line)) return false;
  const cells = cellsOf({ text: line, at: 0 });
  return cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell.text));
}

export function tableRows(header: SourceLine, rows: readonly SourceLine[]): readonly DraftBlock[] {
  const labels = cellsOf(header).map((cell) => textOf(inlinePieces(cell.text, cell.at)));
  const context = labels.join(' | ');
  return rows.map((row) => ({
    role: 'table',
    context,
    pieces: cellsOf(row).flatMap((cell, i) => {
      const pieces = inlinePieces(cell.text, cell.at);
      return i === 0 ? pieces : [{ text: ' | ', at: cell.at, length: 0 }, ...pieces];
    }),
  }));
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => piece.text)
    .join('')
    .trim();

/** Cells without the outer bars and the space around them; a bar after a backslash is text. */
function cellsOf(line: SourceLine): readonly SourceLine[] {
  const bars: number[] = [];
  for (let i = 0; i < line.text.length; i++) {
    if (line.text[i] === '\\') i++;
    else if (line.text[i] === '|') bars.push(i);
  }
  const edges = [-1, ...bars, line.text.length];
  const cells = edges.slice(1).map((end, i): SourceLine => {
    const start = (edges[i] ?? -1) + 1;
    const text = line.text.slice(start, end);
    return { text: text.trim(), at: line.at + start + text.length - text.trimStart().length };
  });
  if (cells[0]?.text === '') cells.shift();
  if (cells.at(-1)?.text === '') cells.pop();
  return cells;
}
