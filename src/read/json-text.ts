/** JSON with the places of its strings, so that a figure in a post is found again in the file that holds the post. */
import { RecountError } from '../errors.ts';
import { brokenLine } from '../json-place.ts';
import type { Piece } from './source-map.ts';

/** The value; throws `bad-json` with the line where reading stopped, when it can be told. */
export function parseJson(name: string, raw: string, from = 0): unknown {
  const json = raw.slice(from);
  try {
    return JSON.parse(json);
  } catch (error) {
    const broken = brokenLine(json);
    const line = broken === null ? null : broken + lineAt(raw, from) - 1;
    throw new RecountError('bad-json', 'this is not valid JSON', {
      file: name,
      ...(line === null ? {} : { line }),
      hint: 'Export it again, or paste its text instead.',
      cause: error,
    });
  }
}

function lineAt(raw: string, offset: number): number {
  let line = 1;
  for (let i = raw.indexOf('\n'); i !== -1 && i < offset; i = raw.indexOf('\n', i + 1)) line++;
  return line;
}

export interface JsonStrings {
  /** The text as pieces in the source: its first literal not yet taken; one piece at the start when there is none. */
  readonly locate: (text: string) => readonly Piece[];
  readonly has: (text: string) => boolean;
}

/** Finds the literals of long strings; keys and short values are not asked for, nor kept. */
export function jsonStrings(raw: string): JsonStrings {
  const places = new Map<string, number[]>();
  const quote = /["\\]/g;
  let at = raw.indexOf('"');
  while (at !== -1) {
    quote.lastIndex = at + 1;
    let match = quote.exec(raw);
    while (match?.[0] === '\\') {
      quote.lastIndex = match.index + 2;
      match = quote.exec(raw);
    }
    if (!match) break;
    remember(places, raw.slice(at, match.index + 1), at);
    at = raw.indexOf('"', match.index + 1);
  }
  return {
    has: (text) => (places.get(text)?.length ?? 0) > 0,
    locate: (text) => {
      const start = places.get(text)?.shift();
      return start === undefined ? [{ text, at: 0, length: 0 }] : literalPieces(raw, start, text);
    },
  };
}

function remember(places: Map<string, number[]>, literal: string, at: number): void {
  let text: unknown;
  try {
    text = literal.includes('\\') ? JSON.parse(literal) : literal.slice(1, -1);
  } catch {
    return;
  }
  if (typeof text !== 'string') return;
  const known = places.get(text);
  if (known) known.push(at);
  else places.set(text, [at]);
}

/** Runs without escapes map unit by unit; an escape is one piece. */
function literalPieces(raw: string, start: number, text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start + 1;
  let run = 0;
  for (let i = 0; i <= text.length; i++) {
    const isEscape = i < text.length && raw.charAt(at) === '\\';
    if (i === text.length || isEscape) {
      if (run > 0) pieces.push({ text: text.slice(i - run, i), at: at - run });
      run = 0;
      if (!isEscape) break;
      const length = raw.charAt(at + 1) === 'u' ? 6 : 2;
      pieces.push({ text: text.charAt(i), at, length });
      at += length;
    } else {
      run++;
      at++;
    }
  }
  return pieces;
}

export type Compose = (inner: readonly Piece[]) => readonly Piece[];

/** Turns pieces over a text into pieces over what that text itself was read from: a page inside a JSON string. */
export function composer(outer: readonly Piece[]): Compose {
  const ats: number[] = [];
  for (const piece of outer) {
    const mapped = (piece.length ?? piece.text.length) === piece.text.length;
    for (let i = 0; i < piece.text.length; i++) ats.push(mapped ? piece.at + i : piece.at);
  }
  const last = outer.at(-1);
  ats.push(last ? last.at + (last.length ?? last.text.length) : 0);
  const atOf = (offset: number): number => ats[Math.min(Math.max(0, offset), ats.length - 1)] ?? 0;
  return (inner) => inner.flatMap((piece) => composed(piece, atOf));
}

function composed(piece: Piece, atOf: (offset: number) => number): readonly Piece[] {
  const length = piece.length ?? piece.text.length;
  const { text, at } = piece;
  if (length !== text.length) return [{ text, at: atOf(at), length: atOf(at + length) - atOf(at) }];
  const pieces: Piece[] = [];
  let run = 0;
  for (let i = 0; i <= length; i++) {
    const width = i < length ? atOf(at + i + 1) - atOf(at + i) : 0;
    if (width === 1) {
      run++;
      continue;
    }
    if (run > 0) pieces.push({ text: text.slice(i - run, i), at: atOf(at + i - run) });
    if (i < length) pieces.push({ text: text.charAt(i), at: atOf(at + i), length: width });
    run = 0;
  }
  return pieces;
}
