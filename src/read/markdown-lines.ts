/** Lines of a Markdown text as its blocks are read off them. */

/** A line of the text with its place in the source; container marks (">", "-") are cut off as blocks are read. */
export interface SourceLine {
  readonly text: string;
  readonly at: number;
}

export function linesFrom(text: string, start: number): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  const end = /\r\n|\n|\r/g;
  end.lastIndex = start;
  let at = start;
  for (let match = end.exec(text); ; match = end.exec(text)) {
    lines.push({ text: text.slice(at, match?.index ?? text.length), at });
    if (!match) return lines;
    at = end.lastIndex;
  }
}

export const cut = (line: SourceLine, length: number): SourceLine => ({
  text: line.text.slice(length),
  at: line.at + length,
});

export const isBlank = (line: SourceLine | undefined): boolean => line === undefined || line.text.trim() === '';

/** Three or more of one sign and nothing else: a line across the page. */
export const isRule = (text: string): boolean => {
  const signs = /^[-*_ \t]+$/.test(text) ? text.replace(/[ \t]/g, '') : '';
  return signs.length > 2 && (/^-+$/.test(signs) || /^\*+$/.test(signs) || /^_+$/.test(signs));
};
