/** One block of a page while it is read: texts come in with their white space collapsed as a browser shows it. */
import type { Piece } from './source-map.ts';

const RUNS = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;
const UNEVEN = /[\t\n\r\f]|[ ]{2}/;

export interface BlockBuilder {
  readonly add: (pieces: readonly Piece[]) => void;
  /** `<br>`: a line break inside the block; false when the one before was a line break too, which ends the paragraph. */
  readonly lineBreak: (at: number) => boolean;
  /** Text of the reader's own (a bar between cells) that stands at a place of the source. */
  readonly separator: (text: string, at: number) => void;
  /** The pieces so far, without white space at the end; the builder is empty again. */
  readonly take: () => readonly Piece[];
}

export function blockBuilder(): BlockBuilder {
  let pieces: Piece[] = [];
  let afterSpace = true;
  let afterBreak = false;

  const push = (piece: Piece, space: boolean): void => {
    pieces.push(piece);
    afterSpace = space;
    afterBreak = false;
  };

  const addUneven = (piece: Piece): void => {
    for (const match of piece.text.matchAll(RUNS)) {
      const run = match[0];
      const at = piece.at + match.index;
      if (!/[ \t\n\r\f]/.test(run.charAt(0))) push({ text: run, at }, false);
      else if (!afterSpace) push({ text: ' ', at, length: run.length }, true);
    }
  };

  return {
    add: (added) => {
      for (const piece of added) {
        const mapped = piece.length === undefined || piece.length === piece.text.length;
        if (!mapped) {
          const blank = /^[ \t\n\r\f]+$/.test(piece.text);
          if (!blank) push(piece, false);
          else if (!afterSpace) push({ ...piece, text: ' ' }, true);
        } else if (UNEVEN.test(piece.text) || (afterSpace && piece.text.startsWith(' '))) addUneven(piece);
        else push(piece, piece.text.endsWith(' '));
      }
    },
    lineBreak: (at) => {
      if (afterBreak) return false;
      trimEnd(pieces);
      if (pieces.length > 0) push({ text: '\n', at, length: 0 }, true);
      afterBreak = pieces.length > 0;
      return true;
    },
    separator: (text, at) => {
      trimEnd(pieces);
      push({ text, at, length: 0 }, true);
    },
    take: () => {
      trimEnd(pieces);
      const taken = pieces;
      pieces = [];
      afterSpace = true;
      afterBreak = false;
      return taken;
    },
  };
}

function trimEnd(pieces: Piece[]): void {
  for (let last = pieces.at(-1); last; last = pieces.at(-1)) {
    const text = last.text.replace(/[ \t\n\r\f]$/, '');
    if (text === last.text) return;
    pieces.pop();
    if (text !== '') pieces.push({ ...last, text });
  }
}
