/**
 * Suppression comments: `<!-- recount-disable-next-line refuted "up 12 %" -- figures of the ministry -->` silences one
 * finding in the line that follows; `recount-disable` … `recount-enable` a whole stretch.
 */
import type { Block, Directive } from './document.ts';
import { lastAtMost, type SourceMap } from './source-map.ts';

/** A comment where it stood in the source, with its span in source offsets. */
export interface DirectiveMark {
  readonly comment: string;
  readonly start: number;
  readonly end: number;
  /** What "next line" means: a line of the source (Markdown, text), or the next block (pages, whose lines mean nothing). */
  readonly scope: 'line' | 'block';
}

/** The labels of the report, by the first word people write. */
const VERDICTS: Readonly<Record<string, string>> = {
  supported: 'Supported',
  refuted: 'Refuted',
  conflicting: 'Conflicting Evidence',
  'not-enough-evidence': 'Not Enough Evidence',
};

const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };

interface Instruction {
  readonly action: 'next-line' | 'disable' | 'enable';
  readonly verdict: string | null;
  readonly quote: string | null;
  readonly reason: string;
}

/** Reads the inside of a comment; null when it is no suppression comment. A misspelt verdict is kept, to be reported. */
export function readInstruction(comment: string): Instruction | null {
  const match = /^\s*recount-(disable-next-line|disable|enable)(?![\w-])/.exec(comment);
  if (!match) return null;
  const action = match[1] === 'disable-next-line' ? 'next-line' : match[1] === 'enable' ? 'enable' : 'disable';
  let rest = comment.slice(match[0].length).trim();
  let verdict: string | null = null;
  const word = /^[\p{L}-]+/u.exec(rest)?.[0] ?? '';
  if (word !== '' && !word.startsWith('--')) {
    verdict = VERDICTS[word.toLowerCase()] ?? word;
    rest = rest.slice(word.length).replace(/^\s+(?:evidence\b\s*)?/i, '');
  }
  let quote: string | null = null;
  const close = QUOTES[rest.charAt(0)];
  const end = close === undefined ? -1 : rest.indexOf(close, 1);
  if (end > 0) {
    quote = rest.slice(1, end).trim();
    rest = rest.slice(end + 1).trimStart();
  }
  return { action, verdict, quote, reason: rest.replace(/^(?:--+|—|–|:)\s*/, '').trim() };
}

/** Comments become directives over spans of the document's text; one that covers nothing has an empty span. */
export function placeDirectives(
  marks: readonly DirectiveMark[],
  text: string,
  blocks: readonly Block[],
  map: SourceMap,
): readonly Directive[] {
  const directives: Directive[] = [];
  const starts = blocks.map((block) => block.start);
  let open: { readonly instruction: Instruction; readonly start: number; readonly line: number }[] = [];
  const close = (end: number): void => {
    for (const { instruction, start, line } of open) directives.push(made(instruction, start, end, line));
    open = [];
  };
  for (const mark of marks) {
    const instruction = readInstruction(mark.comment);
    if (!instruction) continue;
    const start = map.toText(mark.end, text.length);
    const line = map.position(mark.start).line;
    if (instruction.action === 'enable') close(start);
    else if (instruction.action === 'disable') open.push({ instruction, start, line });
    else directives.push(made(instruction, start, endOfNext(mark, start, text.length, starts, blocks, map), line));
  }
  close(text.length);
  return directives.sort((a, b) => a.start - b.start || a.line - b.line);
}

const made = (instruction: Instruction, start: number, end: number, line: number): Directive => ({
  start,
  end: Math.max(start, end),
  line,
  verdict: instruction.verdict,
  quote: instruction.quote,
  reason: instruction.reason,
});

/** The end of the block that follows the comment, or of its first line when lines of the source mean something. */
function endOfNext(
  mark: DirectiveMark,
  start: number,
  length: number,
  starts: readonly number[],
  blocks: readonly Block[],
  map: SourceMap,
): number {
  const current = blocks[lastAtMost(starts, start)];
  const end = current && current.end > start ? current.end : length;
  return mark.scope === 'block' ? end : Math.min(end, map.toText(map.lineEnd(map.toSource(start)), length));
}
