/** Amounts told in two parts: "an hour and a half", "5ft 11in", "2 hours 15 minutes", "12 euros 50", "1 m 80". */
import { andFractionAt } from '../numerals.ts';
import type { Unit } from '../quantity.ts';
import { minorUnits } from '../unit-table.ts';
import { atomAt } from './atoms.ts';
import { type Atom, type Context, plays } from './context.ts';
import { AND, NOUN_ENDS, OPENS_NUMBER } from './roles.ts';
import { placeOf } from './steps.ts';
import { BREAK, GLUED, HYPHEN, NOTHING, NUMERAL, SIGN, SPACE, WORD } from './token-kinds.ts';
import { plainNumber, unitAfter } from './units-at.ts';

export interface Parts {
  /** Added to the value, in its unit. */
  readonly value: number;
  readonly step: number;
  /** Token after them. */
  readonly to: number;
}

/** How many of the smaller make one of the larger, by the larger. */
const smaller: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  foot: { inch: 12 },
  pound: { ounce: 16 },
  stone: { pound: 14 },
  week: { day: 7 },
  day: { hour: 24 },
  hour: { minute: 60 },
  minute: { second: 60 },
  year: { month: 12 },
  kilometre: { metre: 1000 },
  metre: { centimetre: 100 },
  kilogram: { gram: 1000 },
};

const HUNDRED = 100;

/** "6 foot 2", "six-foot-two": inches need no name in any language that has them. */
const isShortOf = (code: string): boolean => code === 'foot';

const ratioOf = (unit: Unit, part: Unit): number =>
  smaller[unit.code]?.[part.code] ?? (minorUnits[part.code]?.includes(unit.code) ? HUNDRED : 0);

/** What a whole number and its unit go on with, or null. */
export function partsAfter(ctx: Context, unit: Unit, to: number, atom: Atom): Parts | null {
  if (unit.per !== null || !Number.isInteger(atom.value) || ctx.gaps[to] === BREAK) return null;
  const half = andFractionAt(ctx.words, to, ctx.lex.pack.numerals);
  if (half) return { value: half.value, step: 0.5, to: to + half.length };
  if (atom.scale > 1) return null;
  return secondPart(ctx, unit, to, atom);
}

function secondPart(ctx: Context, unit: Unit, to: number, atom: Atom): Parts | null {
  const { gaps, kinds, lex, words } = ctx;
  const joined = plays(ctx, to, AND);
  const at = joined ? to + 1 : to;
  if (kinds[at] !== NUMERAL && !plays(ctx, at, OPENS_NUMBER)) return null;
  if (smaller[unit.code] === undefined && unit.dimension !== 'money') return null;
  // "24 hours, 39 minutes and 35 seconds" is a list of its own.
  if (joined && (words[atom.from - 1] === ',' || lex.rangeOpeners.before(ctx, atom.from))) return null;
  const hyphened = gaps[at] === HYPHEN && isShortOf(unit.code);
  if (kinds[at] === NOTHING || ((gaps[at] ?? 0) > SPACE && !hyphened) || kinds[at] === SIGN) return null;
  const part = atomAt(ctx, at, false);
  if (part?.form !== 'number' || part.scale > 1 || part.grouped || part.value < 0) return null;
  const own = unitAfter(ctx, part.to, !part.inWords, plainNumber);
  if (own) {
    const ratio = own.unit.per === null ? ratioOf(unit, own.unit) : 0;
    return ratio > part.value ? { value: part.value / ratio, step: part.step / ratio, to: own.to } : null;
  }
  if (joined || !endsThere(ctx, part.to)) return null;
  if (isShortOf(unit.code)) return part.value < 12 ? { value: part.value / 12, step: 1 / 12, to: part.to } : null;
  const ratio = lex.elliptic.get(unit.code) ?? 0;
  const two = part.inWords ? part.value > 9 : part.digits === 2;
  return two && part.decimals === 0 && part.value < ratio
    ? { value: part.value / ratio, step: 1 / ratio, to: part.to }
    : null;
}

/** Nothing is counted behind it: a sign, the end, a small word. */
function endsThere(ctx: Context, j: number): boolean {
  const { kinds, gaps } = ctx;
  return kinds[j] !== WORD || gaps[j] === BREAK || (gaps[j] === SPACE && plays(ctx, j, NOUN_ENDS));
}

/** 6'2": feet and inches by their marks, at the numeral of the feet. */
export function feetAndInches(ctx: Context, i: number): Parts | null {
  const { kinds, gaps, numerals, words } = ctx;
  const feet = numerals[i];
  const inches = numerals[i + 2];
  const glued = [1, 2].every((k) => gaps[i + k] === GLUED);
  if (!feet || !inches || !glued || feet.decimals > 0 || feet.value > 99 || inches.value >= 12) return null;
  if (!/^['’′]$/.test(words[i + 1] ?? '') || kinds[i + 2] !== NUMERAL) return null;
  const marked = gaps[i + 3] === GLUED && /^["”″]$/.test(words[i + 3] ?? '');
  if (!marked && gaps[i + 3] === GLUED && kinds[i + 3] !== SIGN) return null;
  return { value: inches.value / 12, step: placeOf(inches.decimals) / 12, to: marked ? i + 4 : i + 3 };
}
