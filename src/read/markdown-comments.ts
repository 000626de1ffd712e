/** What of a Markdown text is not read: comments, and blocks of code. Blanked in place, so that every offset stays. */
import type { DirectiveMark } from './directives.ts';

const FENCE = /^[ \t]{0,3}(`{3,}|~{3,})/;

export interface Masked {
  /** As long as the source, with spaces for what is hidden. */
  readonly text: string;
  readonly marks: readonly DirectiveMark[];
}

export function maskHidden(raw: string, start: number): Masked {
  const hidden: (readonly [number, number])[] = [];
  const marks: DirectiveMark[] = [];
  const line = /[^\n]*\n?/y;
  const nextOpen = finder(raw, '<!--');
  const nextClose = finder(raw, '-->');
  let fence: { readonly at: number; readonly mark: string } | null = null;
  let at = start;
  let past = start;
  while (at < raw.length) {
    line.lastIndex = at;
    const text = line.exec(raw)?.[0] ?? '';
    const mark = FENCE.exec(text)?.[1];
    if (fence) {
      if (mark?.startsWith(fence.mark) && text.trim() === mark) {
        hidden.push([fence.at, at + text.length]);
        fence = null;
      }
      at += text.length;
      continue;
    }
    if (mark !== undefined) {
      fence = { at, mark };
      at += text.length;
      continue;
    }
    at += text.length;
    for (let start = nextOpen(at - text.length); start !== -1 && start < at; start = nextOpen(past)) {
      past = start + 4;
      const close = nextClose(past);
      if (close === -1) break;
      if (raw.charAt(start - 1) === '`') continue;
      const end = close + 3;
      hidden.push([start, end]);
      marks.push({ comment: raw.slice(start + 4, close), start, end, scope: 'line' });
      if (end > at) at = lineEnd(raw, end);
      past = end;
    }
  }
  if (fence) hidden.push([fence.at, raw.length]);
  return { text: blanked(raw, hidden), marks };
}

const lineEnd = (raw: string, from: number): number => {
  const end = raw.indexOf('\n', from);
  return end === -1 ? raw.length : end + 1;
};

/** Finds the next place of a string from ever later offsets, searching no stretch twice. */
function finder(raw: string, wanted: string): (from: number) => number {
  let next = -2;
  return (from) => {
    if (next !== -1 && next < from) next = raw.indexOf(wanted, from);
    return next;
  };
}

function blanked(raw: string, hidden: readonly (readonly [number, number])[]): string {
  let text = '';
  let at = 0;
  for (const [start, end] of hidden) {
    text += raw.slice(at, start) + raw.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return text + raw.slice(at);
}
