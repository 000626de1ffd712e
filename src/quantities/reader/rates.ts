/** The denominator of a rate behind a unit: "per barrel", "a day", "/kg", "par habitant", "au km²". */
import { unitSymbol } from '../unit-lookup.ts';
import { perAt } from '../units.ts';
import { type Context, rawOf } from './context.ts';
import { BREAK, GLUED, HYPHEN, SIGN, SPACE, WORD } from './tokens.ts';
import type { UnitAt } from './units-at.ts';

/** Adds "per barrel", "a day", "/kg" when it stands right behind. */
export function withPer(ctx: Context, found: UnitAt): UnitAt {
  const { list, words, lex } = ctx;
  if (found.unit.per) return found;
  const next = list[found.to];
  if (!next || next.before === BREAK) return found;
  // "2 000 euros nets par mois"
  const tail = found.unit.dimension === 'money' ? lex.amountTails.at(words, found.to) : null;
  if (tail) {
    const rated = withPer(ctx, { ...found, to: found.to + tail.length });
    return rated.unit.per ? rated : found;
  }
  if (words[found.to] === '/' && list[found.to + 1]) {
    const below = symbolOnly(ctx, found.to + 1) ?? nameOnly(ctx, found.to + 1);
    return below ? { ...found, unit: { ...found.unit, per: below.unit }, to: below.to } : found;
  }
  if (!lex.perStarts.has(words[found.to] ?? ''))
    return found.counted || found.unit.dimension === 'money' || found.unit.dimension === 'percent'
      ? found
      : perPastNoun(ctx, found);
  const hyphenated = next.before === HYPHEN;
  const below = symbolAfterPer(ctx, found.to);
  if (below) return { ...found, unit: { ...found.unit, per: below.unit }, to: below.to };
  const per = perAt(words, found.to, lex.pack);
  if (per?.unit.dimension === 'count' && !isPerNoun(ctx, found.to, per.length)) return found;
  if (!per || (hyphenated && per.length < 2) || lex.backwards.at(words, found.to + per.length)) return found;
  return { ...found, unit: { ...found.unit, per: per.unit }, to: found.to + per.length };
}

/** "120 tonnes de piles par mois", "2,000 tonnes of waste a year": what is measured stands before the denominator. */
function perPastNoun(ctx: Context, found: UnitAt): UnitAt {
  const { list, words, lex } = ctx;
  const of = lex.ofWords.at(words, found.to);
  if (!of) return found;
  for (let j = found.to + of.length + 1; j < found.to + of.length + 4; j++) {
    if (list[j]?.kind !== WORD || list[j]?.before === BREAK) return found;
    if (!lex.perStarts.has(words[j] ?? '')) continue;
    const per = perAt(words, j, lex.pack);
    return per?.unit.dimension === 'time'
      ? { ...found, unit: { ...found.unit, per: per.unit }, to: j + per.length }
      : found;
  }
  return found;
}

/** Any noun may stand after "per"; not after the other openers, and no word that is none. */
const isPerNoun = (ctx: Context, at: number, length: number): boolean =>
  ctx.words[at] === ctx.lex.pack.units.per[0] &&
  !ctx.lex.nounEnds.has(ctx.words[at + length - 1] ?? '') &&
  !ctx.lex.notPer.has(ctx.words[at + 1] ?? '') &&
  !/^\p{Lu}/u.test(rawOf(ctx, at + length - 1));

/** "per kg", "le m²", "au km2": a symbol behind a word that opens a rate. */
function symbolAfterPer(ctx: Context, at: number): UnitAt | null {
  const opener = ctx.lex.perBefore.at(ctx.words, at);
  const j = at + (opener?.length ?? 0);
  if (!opener || ctx.list[j]?.kind !== WORD || ctx.list[j]?.before !== SPACE) return null;
  const symbol = symbolOnly(ctx, j);
  return symbol && unitSymbol(symbol.unit.noun)?.need === null && symbol.unit.dimension !== 'money' ? symbol : null;
}

/** A symbol of one token, or of one with its power: "kg", "m²", "km2". */
export function symbolOnly(ctx: Context, j: number): UnitAt | null {
  const power = ctx.list[j + 1];
  const after = ctx.list[j + 2];
  const ends = after === undefined || after.before !== GLUED || after.kind === SIGN;
  const two = power?.before === GLUED && power.end - power.start === 1 && ends;
  const squared = two ? unitSymbol(rawOf(ctx, j) + rawOf(ctx, j + 1)) : null;
  const unit = (squared ?? unitSymbol(rawOf(ctx, j)))?.unit;
  return unit ? { unit, from: j, to: squared ? j + 2 : j + 1, counted: false } : null;
}

function nameOnly(ctx: Context, j: number): UnitAt | null {
  const found = ctx.lex.units.at(ctx.words, j);
  return found ? { unit: found.unit, from: j, to: j + found.length, counted: false } : null;
}
