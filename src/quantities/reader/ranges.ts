/**
 * Two ends of one quantity: "between 5 and 7", "$10 to $15 billion", "25–40 min", "de 3 à 5 millions". "from 3 to 5" tells a
 * movement and stays two. A first end that lacks its scale takes the second's; `literal` keeps the ends as printed.
 */
import type { Unit } from '../quantity.ts';
import { atomAt } from './atoms.ts';
import { type Atom, type Context, endsLine, plays, withValue } from './context.ts';
import { isHyphen } from './letters.ts';
import { moneyBefore } from './money-at.ts';
import { multipleOf } from './multiples.ts';
import { withPer } from './rates.ts';
import { ALTERNATIVES, BY, HUNDREDS, RANGE_JOINS, RANGE_NOUNS, RANGE_STOPS, SCALES } from './roles.ts';
import { BREAK, GLUED, HYPHEN, NOTHING, NUMERAL, SIGN, SPACE } from './token-kinds.ts';
import { plainNumber, scaledNumber, type UnitAt, unitAfter } from './units-at.ts';

export interface Range {
  readonly bounds: { readonly low: number; readonly high: number };
  readonly literal: { readonly low: number; readonly high: number } | null;
  readonly unit: Unit | null;
  readonly last: Atom;
  /** The first end took the scale of the second. */
  readonly scaledFirst: boolean;
  readonly to: number;
}

export interface FirstEnd {
  readonly atom: Atom;
  readonly front: UnitAt | null;
  readonly behind: UnitAt | null;
  readonly from: number;
}

/** A minus written onto the digits, with a space or nothing before it. */
const isMinus = (ctx: Context, from: number): boolean =>
  ctx.gaps[from] === GLUED &&
  ctx.kinds[from - 1] === SIGN &&
  ctx.gaps[from - 1] !== GLUED &&
  isHyphen((ctx.words[from - 1] ?? '').charCodeAt(0));

/** Words back that a movement may stand to make "de 3 à 5" its path. */
const MOVED = 8;

/** First token of "between", "entre" before the first end, or null. */
export function rangeOpenerBefore(ctx: Context, from: number): number | null {
  if (ctx.gaps[from] === BREAK) return null;
  const found = ctx.lex.rangeOpeners.before(ctx, from);
  return found ? from - found.length : null;
}

function movedBefore(ctx: Context, from: number): boolean {
  const { words, lex, kinds } = ctx;
  for (let k = from - 1; k >= from - MOVED; k--) {
    if (kinds[k] === SIGN && '.;:('.includes(words[k] ?? ' ')) return false;
    if (lex.moves.at(ctx, k)) return true;
  }
  return false;
}

export function rangeAfter(ctx: Context, first: FirstEnd): Range | null {
  const { kinds, gaps, words, lex } = ctx;
  const { atom, behind } = first;
  const minus = isMinus(ctx, first.from);
  const from = minus ? first.from - 1 : first.from;
  if (atom.form !== 'number' || atom.bareOne) return null;
  const j = behind?.to ?? atom.to;
  if (endsLine(ctx, j)) return null;
  let at = -1;
  let dash = false;
  let isPath = false;
  const sign = words[j] ?? '';
  const suspended = suspendedJoin(ctx, j);
  if (suspended > 0) {
    at = suspended;
  } else if (gaps[j] === HYPHEN) {
    at = j;
    dash = true;
  } else if (kinds[j] === SIGN && isHyphen(sign.charCodeAt(0)) && sign.charCodeAt(0) !== 0x2014) {
    // Spaces on both sides or on none: "25 – 40", not "25 -40".
    if (kinds[j + 1] === NOTHING || (gaps[j] === GLUED) !== (gaps[j + 1] === GLUED)) return null;
    at = j + 1;
    dash = true;
  } else {
    const opener = lex.rangeOpeners.before(ctx, from);
    const opened = opener && gaps[from] !== BREAK ? opener : null;
    const joins = opened?.value.join ?? [];
    const stopped = plays(ctx, from - 1, RANGE_STOPS) && !(opened && opened.length > 1);
    if (opened && joins.includes(sign)) {
      const start = from - opened.length;
      if (opened.value.unlessMoved && !plays(ctx, start - 1, RANGE_NOUNS) && movedBefore(ctx, start)) return null;
      at = j + 1;
      isPath = opened.value.unlessMoved;
    } else if (
      !opened &&
      !stopped &&
      plays(ctx, j, RANGE_JOINS) &&
      (plays(ctx, from - 1, BY) ||
        plays(ctx, from - 2, RANGE_NOUNS) ||
        !movedBefore(ctx, from) ||
        isNarrow(secondEnd(ctx, first, j + 1, false, false)?.unit ?? null))
    )
      at = j + 1;
    if (at > 0 && kinds[at] === SIGN && isHyphen((words[at] ?? '').charCodeAt(0)) && gaps[at + 1] === GLUED) at++;
  }
  if (at < 0 || kinds[at] === NOTHING) return null;
  const signed =
    minus && !dash ? { atom: withValue(atom, -atom.value), front: first.front, behind, from: first.from } : first;
  const negative = kinds[at - 1] === SIGN && gaps[at] === GLUED && !dash;
  const range = secondEnd(ctx, signed, at, dash, negative);
  if (range && plays(ctx, from - 1, BY) && movedBefore(ctx, from - 1) && isGoal(signed.atom, range)) return null;
  // "de 90 jours à 45" goes down: a movement, whose word may stand anywhere.
  return isPath && range && !range.scaledFirst && signed.atom.value > range.last.value ? null : range;
}

/** "18- to 24-year-olds", "5-to-7-year-olds": the first token of the second end, or 0. */
function suspendedJoin(ctx: Context, j: number): number {
  const { kinds, gaps, words } = ctx;
  const hangs = kinds[j] === SIGN && gaps[j] === GLUED && isHyphen((words[j] ?? '').charCodeAt(0));
  const at = hangs ? j + 1 : j;
  const before = hangs ? SPACE : HYPHEN;
  const joins = plays(ctx, at, RANGE_JOINS) && gaps[at] === before;
  return joins && gaps[at + 1] === before ? at + 1 : 0;
}

/** Numbers that are never told by a movement and its goal: "rise three to four per cent", not "fell 12 to 140 pence". */
const isNarrow = (unit: Unit | null): boolean =>
  unit?.dimension === 'percent' || unit?.dimension === 'percentage-point';

/** "fell by £46 million to £264 million": by how much, and to what. */
const isGoal = (first: Atom, { last, unit, scaledFirst }: Range): boolean =>
  !isNarrow(unit) && !scaledFirst && last.value > FAR * first.value;

/** Ends of a range do not lie this many times apart after a movement. */
const FAR = 3;

/** The second end, which begins at token `at`, perhaps with a currency sign. */
function secondEnd(ctx: Context, first: FirstEnd, at: number, dash: boolean, negative: boolean): Range | null {
  const { kinds } = ctx;
  let k = at;
  let money: UnitAt | null = null;
  for (let n = at; n <= at + 3 && kinds[n] !== NOTHING; n++) {
    if (kinds[n] !== NUMERAL) continue;
    const found = n > at ? moneyBefore(ctx, n) : null;
    if (n > at && (!found || found.from < at)) break;
    if (n > at && found && found.from > at) break;
    money = found;
    k = n;
    break;
  }
  const last = atomAt(ctx, k, money !== null || first.front !== null);
  const times = last && first.behind === null && first.front === null ? multipleOf(ctx, last) : null;
  const multiple = last && times ? withPer(ctx, { unit: times, from: last.to, to: last.to, counted: true }) : null;
  if (!last || (last.form !== 'number' && !multiple) || (last.inWords && last.value < 2 && !first.atom.inWords))
    return null;
  const front = first.front;
  const found = multiple ? null : unitAfter(ctx, last.to, !last.inWords, last.scale > 1 ? scaledNumber : plainNumber);
  const behind = (money ?? front) && found && found.unit.dimension !== 'money' ? null : found;
  const unitA = front?.unit ?? first.behind?.unit ?? null;
  const unitB = money?.unit ?? behind?.unit ?? null;
  if (unitA && unitB && unitA.code !== unitB.code) return null;
  if (unitA && !unitB && dash && !front) return null;
  // "de 10 % à 900 millions": a percentage and an amount are no range.
  if (unitA?.dimension === 'percent' && unitB?.dimension !== 'percent') return null;
  const a = first.atom;
  // "2014 to 2018" and "1-800" are no ranges of amounts.
  const high = negative ? -last.value : last.value;
  const elided = elidedScale(ctx, a, last);
  const low = a.value * elided;
  if (dash && low >= high) return null;
  if (low === high) return null;
  const tail =
    front || money
      ? withPer(ctx, {
          unit: unitB ?? unitA ?? first.front?.unit ?? { dimension: 'none', code: '', noun: '', per: null },
          from: last.to,
          to: behind?.to ?? last.to,
          counted: false,
        })
      : null;
  const ends = (x: number, y: number) => ({ low: Math.min(x, y), high: Math.max(x, y) });
  return {
    bounds: ends(low, high),
    literal: elided === 1 ? null : ends(a.value, high),
    unit: multiple?.unit ?? tail?.unit ?? unitB ?? unitA,
    last,
    scaledFirst: elided !== 1,
    to: multiple?.to ?? tail?.to ?? behind?.to ?? last.to,
  };
}

/** What the first end was written without: the scale word of the second, or its thousands ("entre 30 et 350 000"). */
function elidedScale(ctx: Context, a: Atom, b: Atom): number {
  if (a.scale > 1 || a.value <= 0) return 1;
  const hundreds = hundredsOf(ctx, b);
  if (hundreds > 1 && a.value < b.value / hundreds) return hundreds;
  if (b.scale > 1) return a.value < 1000 && a.value * b.scale <= b.value * 10 && a.value < b.scale ? b.scale : 1;
  const plain = a.value > 1 && a.value < 1000 && !a.grouped && a.decimals === 0 && !a.inWords;
  return plain && b.grouped && b.value % 1000 === 0 && a.value * 1000 < b.value && b.value < 1e6 ? 1000 : 1;
}

/** 100 for "three hundred", 100,000 for "three hundred thousand": what "two to" before it is to be multiplied with; else 1. */
function hundredsOf(ctx: Context, b: Atom): number {
  let k = b.to - 1;
  while (k > b.from && plays(ctx, k, SCALES)) k--;
  return k > b.from && plays(ctx, k, HUNDREDS) ? 100 * b.scale : 1;
}

/** "three or four hundred", "two or three million": the scale that the first of two guesses takes from the second, else 1. */
function alternativeScale(ctx: Context, first: FirstEnd, j: number): number {
  const { atom } = first;
  if (!plays(ctx, j, ALTERNATIVES) || ctx.gaps[j + 1] !== SPACE) return 1;
  const other = atomAt(ctx, j + 1, first.front !== null);
  if (other?.form !== 'number') return 1;
  const hundreds = hundredsOf(ctx, other);
  const scale = hundreds > 1 ? hundreds : other.scale;
  return atom.value > 0 && atom.value < other.value / scale ? scale : 1;
}

/**
 * "from $10 to $15 billion", "de 3 à 5 millions": a movement between two amounts of which only the second has its scale.
 * What the first is to be multiplied with, 1 where nothing was left out.
 */
export function lentScale(ctx: Context, first: FirstEnd): number {
  const { lex, gaps } = ctx;
  const { atom, from } = first;
  const j = first.behind?.to ?? atom.to;
  if (atom.scale > 1 || atom.form !== 'number' || gaps[j] === BREAK) return 1;
  if (!plays(ctx, j, RANGE_JOINS)) return first.behind ? 1 : alternativeScale(ctx, first, j);
  if (!plays(ctx, from - 1, RANGE_STOPS) && !lex.rangeOpeners.before(ctx, from)) return 1;
  const range = secondEnd(ctx, first, j + 1, false, false);
  return range && range.last.scale > 1 && range.scaledFirst ? range.last.scale : 1;
}
