/** The denominator of a rate behind a unit: "per barrel", "a day", "/kg", "par habitant", "au km²". */
import type { Unit } from '../quantity.ts';
import { unitSymbol, withDenominator } from '../unit-lookup.ts';
import { perAt } from '../units.ts';
import { type Context, endsLine, plays, rawOf, sizeOf } from './context.ts';
import { NOT_PER, NOUN_ENDS, PER_STARTS } from './roles.ts';
import { BREAK, GLUED, HYPHEN, NOTHING, SIGN, SPACE, WORD } from './token-kinds.ts';
import type { UnitAt } from './units-at.ts';

const over = (found: UnitAt, per: Unit, to: number): UnitAt => ({
  unit: withDenominator(found.unit, per),
  from: found.from,
  to,
  counted: found.counted,
});

/** Adds "per barrel", "a day", "/kg" when it stands right behind. */
export function withPer(ctx: Context, found: UnitAt): UnitAt {
  const { kinds, gaps, lex, words } = ctx;
  if (found.unit.per) return found;
  if (endsLine(ctx, found.to)) return found;
  // "2 000 euros nets par mois"
  const tail = found.unit.dimension === 'money' ? lex.amountTails.at(ctx, found.to) : null;
  if (tail) {
    const rated = withPer(ctx, {
      unit: found.unit,
      from: found.from,
      to: found.to + tail.length,
      counted: found.counted,
    });
    return rated.unit.per ? rated : found;
  }
  if (words[found.to] === '/' && kinds[found.to + 1] !== NOTHING) {
    const below = symbolOnly(ctx, found.to + 1) ?? nameOnly(ctx, found.to + 1);
    return below ? over(found, below.unit, below.to) : found;
  }
  if (!plays(ctx, found.to, PER_STARTS))
    return found.counted || found.unit.dimension === 'money' || found.unit.dimension === 'percent'
      ? found
      : perPastNoun(ctx, found);
  const hyphenated = gaps[found.to] === HYPHEN;
  const below = symbolAfterPer(ctx, found.to);
  if (below) return over(found, below.unit, below.to);
  const per = perAt(words, found.to, lex.pack);
  if (per?.unit.dimension === 'count' && !isPerNoun(ctx, found.to, per.length)) return found;
  if (!per || (hyphenated && per.length < 2) || lex.backwards.at(ctx, found.to + per.length)) return found;
  return over(found, per.unit, found.to + per.length);
}

/** "120 tonnes de piles par mois", "2,000 tonnes of waste a year": what is measured stands before the denominator. */
function perPastNoun(ctx: Context, found: UnitAt): UnitAt {
  const { kinds, gaps, words, lex } = ctx;
  const of = lex.ofWords.at(ctx, found.to);
  if (!of) return found;
  for (let j = found.to + of.length + 1; j < found.to + of.length + 4; j++) {
    if (kinds[j] !== WORD || gaps[j] === BREAK) return found;
    if (!plays(ctx, j, PER_STARTS)) continue;
    const per = perAt(words, j, lex.pack);
    return per?.unit.dimension === 'time' ? over(found, per.unit, j + per.length) : found;
  }
  return found;
}

/** Any noun may stand after "per"; not after the other openers, and no word that is none. */
const isPerNoun = (ctx: Context, at: number, length: number): boolean =>
  ctx.words[at] === ctx.lex.pack.units.per[0] &&
  !plays(ctx, at + length - 1, NOUN_ENDS) &&
  !plays(ctx, at + 1, NOT_PER) &&
  !/^\p{Lu}/u.test(rawOf(ctx, at + length - 1));

/** "per kg", "le m²", "au km2": a symbol behind a word that opens a rate. */
function symbolAfterPer(ctx: Context, at: number): UnitAt | null {
  const opener = ctx.lex.perBefore.at(ctx, at);
  const j = at + (opener?.length ?? 0);
  if (!opener || ctx.kinds[j] !== WORD || ctx.gaps[j] !== SPACE) return null;
  const symbol = symbolOnly(ctx, j);
  return symbol && unitSymbol(symbol.unit.noun)?.need === null && symbol.unit.dimension !== 'money' ? symbol : null;
}

/** A symbol of one token, or of one with its power: "kg", "m²", "km2". */
export function symbolOnly(ctx: Context, j: number): UnitAt | null {
  const ends = ctx.gaps[j + 2] !== GLUED || ctx.kinds[j + 2] === SIGN;
  const two = ctx.gaps[j + 1] === GLUED && sizeOf(ctx, j + 1) === 1 && ends;
  const squared = two ? unitSymbol(rawOf(ctx, j) + rawOf(ctx, j + 1)) : null;
  const unit = (squared ?? unitSymbol(rawOf(ctx, j)))?.unit;
  return unit ? { unit, from: j, to: squared ? j + 2 : j + 1, counted: false } : null;
}

function nameOnly(ctx: Context, j: number): UnitAt | null {
  const found = ctx.lex.units.at(ctx, j);
  return found ? { unit: found.unit, from: j, to: j + found.length, counted: false } : null;
}
