/**
 * Breaks text into lines for a terminal, and knows where the marked words come to stand: in "jobs rose by [40,000] last
 * year" the mark must sit under 40,000 also when the line breaks before it, and an emoji takes two columns.
 */

const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

/** Plain letters and digits need no segmenter: most of any text. */
const isPlain = (text: string): boolean => /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u202f]*$/.test(text);

const graphemes = (text: string): readonly string[] =>
  isPlain(text) ? text.split('') : [...segmenter.segment(text)].map(({ segment }) => segment);

const cellWidth = (grapheme: string): number => (wide.test(grapheme) || grapheme.includes('\ufe0f') ? 2 : 1);

/** Columns that a text takes on a terminal. */
export const displayWidth = (text: string): number =>
  isPlain(text) ? text.length : graphemes(text).reduce((sum, grapheme) => sum + cellWidth(grapheme), 0);

export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text;

/** Cuts to `width` columns, with an ellipsis where something went. */
export const clip = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text;
  const kept: string[] = [];
  let used = 0;
  for (const grapheme of graphemes(text.slice(0, width * 4))) {
    used += cellWidth(grapheme);
    if (used > width - 1) break;
    kept.push(grapheme);
  }
  return `${kept.join('').trimEnd()}…`;
};

/** Runs of one line that are marked or not, in order. */
export interface MarkedLine {
  readonly runs: readonly { readonly text: string; readonly marked: boolean }[];
}

const cellsOf = (text: string, mark: { readonly start: number; readonly end: number } | null): readonly Cell[] => {
  const parts =
    mark === null
      ? [{ text, marked: false }]
      : [
          { text: text.slice(0, mark.start), marked: false },
          { text: text.slice(mark.start, mark.end), marked: true },
          { text: text.slice(mark.end), marked: false },
        ];
  return parts.flatMap((part) =>
    graphemes(part.text).map((grapheme) => ({ text: grapheme, width: cellWidth(grapheme), marked: part.marked })),
  );
};

const runsOf = (cells: readonly Cell[]): MarkedLine => {
  const runs: { text: string; marked: boolean }[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last !== undefined && last.marked === cell.marked) last.text += cell.text;
    else runs.push({ text: cell.text, marked: cell.marked });
  }
  return { runs };
};

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);

/** Words, spaces dropped; a word too long for a line is cut, unless it is an address, which must stay whole to be of use. */
const wordsOf = (cells: readonly Cell[], width: number): readonly (readonly Cell[])[] => {
  const words: Cell[][] = [];
  let word: Cell[] = [];
  let used = 0;
  let isAddress = false;
  for (const cell of cells) {
    if (cell.text === ' ' || (!isAddress && used + cell.width > width)) {
      if (word.length > 0) words.push(word);
      word = cell.text === ' ' ? [] : [cell];
      used = cell.text === ' ' ? 0 : cell.width;
      isAddress = false;
      continue;
    }
    word.push(cell);
    used += cell.width;
    if (word.length === 8) isAddress = /^https?:\//.test(word.map(({ text }) => text).join(''));
  }
  if (word.length > 0) words.push(word);
  return words;
};

/** Plain spaces where a figure must not be torn apart: "23 %", "1 047 240", "« 62 % »". One character for one, so marks keep their place. */
export const glue = (text: string): string =>
  text.replace(/(?<=\d) (?=\d{3}(?!\d)|[%‰€$£°])/g, '\u00a0').replace(/(?<=[«–]) | (?=[»;:!?])/g, '\u00a0');

/** Lines of at most `width` columns, broken at spaces (never at no-break spaces), with the marked stretch kept apart. */
export const wrapMarked = (
  text: string,
  mark: { readonly start: number; readonly end: number } | null,
  width: number,
): readonly MarkedLine[] => {
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  let used = 0;
  for (const word of wordsOf(cellsOf(glue(text), mark), Math.max(8, width))) {
    const wordWidth = widthOf(word);
    if (line.length > 0 && used + 1 + wordWidth > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    if (line.length > 0) {
      const inside = (line.at(-1)?.marked ?? false) && (word[0]?.marked ?? false);
      line.push({ text: ' ', width: 1, marked: inside });
      used += 1;
    }
    line.push(...word);
    used += wordWidth;
  }
  if (line.length > 0) lines.push(line);
  return lines.map(runsOf);
};

export const wrap = (text: string, width: number): readonly string[] =>
  wrapMarked(text, null, width).map(({ runs }) => runs.map((run) => run.text).join(''));
