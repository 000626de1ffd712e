/** What stands right before and after a number: its hedge, and the direction it moved. */
import type { Dimension, Direction, Hedge } from '../quantity.ts';
import { type Context, plays, rawOf } from './context.ts';
import { BY, DOTTED, FAR_BY, FAR_BY_POINTS, NAME_AFTER, NEED_BY, NUMBER_WORDS, QUALIFIERS } from './roles.ts';
import { BREAK, GLUED, HYPHEN, NUMERAL, SIGN, WORD } from './token-kinds.ts';

export interface Qualifier {
  readonly hedge: Hedge;
  readonly direction: Direction | null;
  /** First token that belongs to the quantity. */
  readonly from: number;
}

/** Below this a weak hedge ("some", "quelques", "within") says nothing of the number. */
const WEAK_FROM = 10;

/** Signs that every language writes. */
const hedgeSigns: ReadonlyMap<string, Hedge> = new Map([
  ['~', 'about'],
  ['≈', 'about'],
  ['≃', 'about'],
  ['∼', 'about'],
  ['>', 'more-than'],
  ['≥', 'at-least'],
  ['<', 'less-than'],
  ['≤', 'at-most'],
]);

const unqualified = (from: number): Qualifier => ({ hedge: 'exact', direction: null, from });

/** Reads backwards from the first token of a number. */
export function qualifierBefore(ctx: Context, from: number, value: number, dimension: Dimension): Qualifier {
  const lasting = dimension === 'time';
  const isPoints = dimension === 'percentage-point' || dimension === 'basis-point';
  const { gaps, kinds, lex, words } = ctx;
  if (gaps[from] === BREAK) return unqualified(from);
  // "c. 300": the abbreviation's own full stop.
  const dot = words[from - 1] === '.' && gaps[from - 1] === GLUED && plays(ctx, from - 2, DOTTED);
  let at = dot ? from - 1 : from;
  if (!plays(ctx, at - 1, QUALIFIERS)) return unqualified(from);
  let hedge: Hedge = 'exact';
  let direction: Direction | null = null;
  let first = from;
  for (let skipped = 0; skipped < 3; skipped++) {
    if (gaps[at] === BREAK) break;
    if (!plays(ctx, at - 1, QUALIFIERS)) break;
    const found = lex.hedgesBefore.before(ctx, at);
    if (found) {
      const phrase = found.text;
      const joined = gaps[at] === HYPHEN;
      // "26 de plus QUE LES 98 exposants": what is known is compared with, and not hedged.
      const known = at < from && lex.pack.statements.articles.includes(words[at] ?? '');
      const weak =
        (lex.weakHedges.has(phrase) && (known || value < WEAK_FROM) && !joined) || (lasting && lex.during.has(phrase));
      const accent = lex.accented.get(phrase);
      if (!weak && (accent === undefined || accent === rawOf(ctx, at - 1).toLowerCase())) {
        if (hedge === 'exact') hedge = found.value;
        at -= found.length;
        first = at;
        continue;
      }
    }
    const sign = kinds[at - 1] === SIGN ? hedgeSignBefore(ctx, at) : null;
    if (sign) {
      if (sign.length > 1 || hedge === 'exact') hedge = sign.hedge;
      at -= sign.length;
      first = at;
      if (sign.length > 1) break;
      continue;
    }
    const filler = lex.fillers.before(ctx, at);
    if (!filler) break;
    at -= filler.length;
  }
  const beforeHedge = first;
  at = beforeHedge;
  for (let skipped = 0; skipped < 3 && gaps[at] !== BREAK; skipped++) {
    if (!plays(ctx, at - 1, QUALIFIERS)) break;
    const near = lex.atNumber.before(ctx, at);
    const moved = lex.moves.before(ctx, at);
    if (near && (!moved || near.length >= moved.length)) {
      direction = near.value;
      if (near.length === 1) first = at - near.length;
      break;
    }
    if (moved) {
      const plain = at === from && plays(ctx, at - 1, NEED_BY);
      direction = moved.value === 'move' || plain ? null : moved.value;
      break;
    }
    const isBy = plays(ctx, at - 1, BY);
    if (!isBy && !lex.fillers.before(ctx, at)) break;
    at--;
    if (isBy && (plays(ctx, at, FAR_BY) || (isPoints && plays(ctx, at, FAR_BY_POINTS)))) {
      const far = movedBack(ctx, at);
      if (far) return { hedge, direction: far, from: first };
    }
  }
  return { hedge, direction, from: first };
}

/** "~" and ">=" before a number; the latter is typed as two signs. */
function hedgeSignBefore({ words }: Context, end: number): { readonly hedge: Hedge; readonly length: number } | null {
  const sign = words[end - 1] ?? '';
  const pair = (words[end - 2] ?? '') + sign;
  if (pair === '<=' || pair === '>=' || pair === '=<' || pair === '=>')
    return { hedge: pair.includes('<') ? 'at-most' : 'at-least', length: 2 };
  const hedge = hedgeSigns.get(sign);
  return hedge === undefined ? null : { hedge, length: 1 };
}

/** Words between a movement and its "by": "cut spending on roads BY 5 million". */
const FAR = 4;

function movedBack(ctx: Context, from: number): Direction | null {
  const { gaps, lex, kinds } = ctx;
  for (let at = from; at > from - FAR; at--) {
    if (kinds[at - 1] !== WORD || gaps[at] === BREAK) return null;
    const moved = lex.moves.before(ctx, at);
    if (moved) return moved.value === 'move' ? null : moved.value;
  }
  return null;
}

/** A hedge behind the number and its unit: "or so", "ou plus"; the token after it, or null. */
export function hedgeAfter(ctx: Context, to: number): { readonly hedge: Hedge; readonly to: number } | null {
  if (ctx.gaps[to] === BREAK) return null;
  const { lex, gaps, words } = ctx;
  const found = lex.hedgesAfter.at(ctx, to);
  // "5000 or more than 4500", "$8m plus $2m": the words open the next number.
  // "737 Max" is a name.
  const named = found && plays(ctx, to, NAME_AFTER) && /^\p{Lu}/u.test(rawOf(ctx, to));
  if (found && !named && !opensNumber(ctx, to, to + found.length)) return { hedge: found.value, to: to + found.length };
  if (words[to] === '+' && gaps[to] === GLUED && gaps[to + 1] !== GLUED) return { hedge: 'at-least', to: to + 1 };
  return null;
}

function opensNumber(ctx: Context, from: number, to: number): boolean {
  const { lex, kinds, gaps } = ctx;
  const isNumber = (k: number): boolean =>
    kinds[k] === NUMERAL || kinds[k + 1] === NUMERAL || plays(ctx, k, NUMBER_WORDS);
  if (isNumber(to) && gaps[to] !== BREAK) return true;
  const longer = lex.hedgesBefore.at(ctx, from + 1);
  return longer !== null && from + 1 + longer.length > to && isNumber(from + 1 + longer.length);
}
