/** Currencies by their place: "$", "US$", "EUR ", "R50m" before an amount; "$75 U.S.", "25 $ CA" with the country behind it. */
import { leadingLetters, leadingSigns } from '../currency-table.ts';
import type { Unit } from '../quantity.ts';
import { unitSymbol, withNoun } from '../unit-lookup.ts';
import { type Context, firstUnitOf, plays, rawOf } from './context.ts';
import { CLOSES_MONEY, SCALES } from './roles.ts';
import { BREAK, GLUED, HYPHEN, NOTHING, NUMERAL, SIGN, SPACE, WORD } from './token-kinds.ts';
import type { UnitAt } from './units-at.ts';

/** A currency sign or code right before a token: "$", "US$", "EUR ", "AU $", "Rs". The first token it takes, or null. */
export function moneyBefore(ctx: Context, i: number): UnitAt | null {
  const { kinds, gaps, ends, numerals, starts, text, words } = ctx;
  if (kinds[i] === NOTHING || kinds[i - 1] === NOTHING || kinds[i - 1] === NUMERAL) return null;
  if (gaps[i] !== GLUED && gaps[i] !== SPACE && !(gaps[i] === HYPHEN && kinds[i - 1] === SIGN)) return null;
  if (!plays(ctx, i - 1, CLOSES_MONEY)) return null;
  const glued = gaps[i] === GLUED;
  // A word in small letters that stands by itself is never a currency: most numbers have one before them.
  if (!glued && kinds[i - 1] === WORD && gaps[i - 1] !== GLUED && isSmall(firstUnitOf(ctx, i - 1))) return null;
  for (let k = i - 3; k < i; k++) {
    if (kinds[k] === NOTHING || !gluedRun(ctx, k, i - 1)) continue;
    const spelt = text.slice(starts[k], ends[i - 1]);
    const long = (numerals[i]?.decimals ?? 0) > 0 || (numerals[i]?.digits ?? 0) > 1;
    const wire = glued
      ? ((long || isAmount(ctx, i) ? leadingSigns.get(spelt) : undefined) ??
        (isAmount(ctx, i) ? leadingLetters.get(spelt) : undefined))
      : undefined;
    const symbol = unitSymbol(spelt);
    const unit =
      wire !== undefined
        ? withNoun(moneyUnit(wire), spelt)
        : (symbol?.unit ?? (spelt.endsWith('$') ? unitSymbol(spelt.slice(0, -1))?.unit : undefined));
    if (unit?.dimension !== 'money' || (symbol?.need && !glued)) continue;
    if (gaps[k] === GLUED && kinds[k - 1] !== SIGN) continue;
    if (!glued && /^[a-z]/.test(spelt)) continue;
    // "AU $89.99": the country stands apart; "A $5m deal" begins with the article.
    if (words[k] === '$' && k === i - 1 && gaps[k] === SPACE && kinds[k - 1] === WORD && words[k - 1] !== 'a') {
      const joined = unitSymbol(`${rawOf(ctx, k - 1)}$`)?.unit;
      if (joined) return { unit: joined, from: k - 1, to: i, counted: false };
    }
    return { unit, from: k, to: i, counted: false };
  }
  return null;
}

/** Digits with a scale or grouped thousands: no road, model or grade. */
function isAmount(ctx: Context, i: number): boolean {
  if (ctx.numerals[i]?.grouped) return true;
  if (ctx.kinds[i + 1] !== WORD || ctx.gaps[i + 1] === BREAK || ctx.gaps[i + 2] === GLUED) return false;
  return plays(ctx, i + 1, SCALES) || (ctx.gaps[i + 1] === GLUED && ctx.lex.scaleSigns.has(rawOf(ctx, i + 1)));
}

/** A currency code right before an amount. */
export const isCoded = (ctx: Context, k: number): boolean => unitSymbol(rawOf(ctx, k))?.unit.dimension === 'money';

export const isSmall = (c: number): boolean => c >= 97 && c <= 122;

const moneyUnit = (code: string): Unit => ({ dimension: 'money', code, noun: code, per: null });

function gluedRun(ctx: Context, from: number, last: number): boolean {
  for (let k = from + 1; k <= last; k++) if (ctx.gaps[k] !== GLUED) return false;
  return true;
}

/** "$75 U.S.", "$5 AUD", "25 $ CA": the country told behind the amount; the token after it. */
export function countryAfter(ctx: Context, j: number): { readonly unit: Unit; readonly to: number } | null {
  const { kinds, gaps, words } = ctx;
  // "25 $CA": written onto the sign.
  const glued = gaps[j] === GLUED && words[j - 1] === '$';
  if (kinds[j] !== WORD || (gaps[j] !== SPACE && !glued)) return null;
  const dotted = words[j + 1] === '.' && gaps[j + 2] === GLUED && words[j + 3] === '.';
  const raw = dotted ? rawOf(ctx, j) + rawOf(ctx, j + 2) : rawOf(ctx, j);
  if ((raw.length < 2 && (raw !== 'C' || kinds[j + 1] === WORD)) || raw !== raw.toUpperCase()) return null;
  const unit = unitSymbol(`${raw}$`)?.unit ?? unitSymbol(raw)?.unit;
  const to = dotted ? j + 4 : j + 1;
  // "RMB 10 USD 20": the code is the next amount's.
  if (kinds[to] === NUMERAL && gaps[to] === SPACE) return null;
  return unit?.dimension === 'money' ? { unit, to } : null;
}
