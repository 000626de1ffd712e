/** What stands right before and after a number: its hedge, and the direction it moved. */
import type { Direction, Hedge } from '../quantity.ts';
import type { Context } from './context.ts';
import { BREAK } from './tokens.ts';

export interface Qualifier {
  readonly hedge: Hedge;
  readonly direction: Direction | null;
  /** First token that belongs to the quantity. */
  readonly from: number;
}

/** Below this a weak hedge ("some", "quelques", "within") says nothing of the number. */
const WEAK_FROM = 10;

/** Signs that every language writes. */
const hedgeSigns: Readonly<Record<string, Hedge>> = {
  '~': 'about',
  '≈': 'about',
  '≃': 'about',
  '∼': 'about',
  '>': 'more-than',
  '≥': 'at-least',
  '<': 'less-than',
  '≤': 'at-most',
};

/** Reads backwards from the first token of a number. */
export function qualifierBefore(ctx: Context, from: number, value: number): Qualifier {
  const { words, list, lex } = ctx;
  let at = from;
  let hedge: Hedge = 'exact';
  let direction: Direction | null = null;
  let first = from;
  for (let skipped = 0; skipped < 3; skipped++) {
    if (at <= 0 || list[at]?.before === BREAK) break;
    const found = lex.hedgesBefore.before(words, at);
    if (found) {
      const phrase = words.slice(at - found.length, at).join(' ');
      if (!lex.weakHedges.has(phrase) || value >= WEAK_FROM) {
        if (hedge === 'exact') hedge = found.value;
        at -= found.length;
        first = at;
        continue;
      }
    }
    // "<=" and ">=" are typed as two signs.
    const equal = words[at - 1] === '=' && (words[at - 2] === '<' || words[at - 2] === '>');
    if (equal) {
      hedge = words[at - 2] === '<' ? 'at-most' : 'at-least';
      at -= 2;
      first = at;
      break;
    }
    const sign = hedgeSigns[words[at - 1] ?? ''];
    if (sign !== undefined && Object.hasOwn(hedgeSigns, words[at - 1] ?? '')) {
      if (hedge === 'exact') hedge = sign;
      at--;
      first = at;
      continue;
    }
    const filler = lex.fillers.before(words, at);
    if (!filler) break;
    at -= filler.length;
  }
  const beforeHedge = first;
  at = beforeHedge;
  for (let skipped = 0; skipped < 3 && at > 0 && list[at]?.before !== BREAK; skipped++) {
    const near = lex.atNumber.before(words, at);
    const moved = lex.moves.before(words, at);
    if (near && (!moved || near.length >= moved.length)) {
      direction = near.value;
      if (near.length === 1) first = at - near.length;
      break;
    }
    if (moved) {
      direction = moved.value === 'move' ? null : moved.value;
      break;
    }
    if (!lex.by.has(words[at - 1] ?? '') && !lex.fillers.before(words, at)) break;
    at--;
  }
  return { hedge, direction, from: first };
}

/** A hedge behind the number and its unit: "or so", "ou plus"; the token after it, or null. */
export function hedgeAfter(ctx: Context, to: number): { readonly hedge: Hedge; readonly to: number } | null {
  if (ctx.list[to]?.before === BREAK) return null;
  const found = ctx.lex.hedgesAfter.at(ctx.words, to);
  // "5000 or more than 4500": the words open the next number.
  if (found && !ctx.lex.hedgesBefore.at(ctx.words, to + 1) && !ctx.lex.hedgesBefore.at(ctx.words, to)) {
    return { hedge: found.value, to: to + found.length };
  }
  if (ctx.words[to] === '+' && ctx.list[to]?.before === 0 && ctx.list[to + 1]?.before !== 0)
    return { hedge: 'at-least', to: to + 1 };
  return null;
}
