/** The unit of a number: the sign or code before it, the symbol or name after it, its denominator, or the counted noun. */
import type { Unit } from '../quantity.ts';
import { scaledCode, unitOf, withNoun } from '../unit-lookup.ts';
import { unitFromSymbols, unitSymbol } from '../units.ts';
import { type Context, endsLine, firstUnitOf, plays, rawOf, sizeOf } from './context.ts';
import { isApostrophe } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { countryAfter, isCoded, isSmall } from './money-at.ts';
import { symbolOnly, withPer } from './rates.ts';
import {
  AGE_GROUPS,
  ARTICLES,
  FAMILY_NAMES,
  NATIONS,
  NOUN_ENDS,
  OPENS_SYMBOL,
  SHARED_NAMES,
  TIME_ADJECTIVES,
} from './roles.ts';
import { APOSTROPHE, FRONT, GLUED, HYPHEN, NOTHING, NUMERAL, SIGN, SPACE, WORD } from './token-kinds.ts';

export interface UnitAt {
  readonly unit: Unit;
  /** Tokens [from, to) that it takes. */
  readonly from: number;
  readonly to: number;
  /** A sign, code or symbol, or a name of measure: part of the number's own span; a counted noun is not. */
  readonly counted: boolean;
}

/** Symbols that are also words or letters and need to be written onto the digits, or before a mark. */
const unsafeSpaced = new Set([
  'in',
  'A',
  'C',
  'F',
  'a',
  'ins',
  'au',
  'AU',
  'PS',
  'pp',
  'q',
  'c',
  'p',
  'd',
  'K',
  "'",
  '"',
  'Sh',
  'Re',
  'ALL',
  'TOP',
  'T',
  's',
  'H',
  'N',
  'J',
  'V',
  'w',
  'L',
]);

/** Words of the sentence around a number, for names that two units share ("pound"). */
function nearWords(ctx: Context, j: number): readonly string[] | undefined {
  if (!plays(ctx, j, SHARED_NAMES)) return undefined;
  return ctx.words.slice(Math.max(FRONT, j - 25), j + 25);
}

/** No symbol that begins with letters has more of them at once. */
const LONGEST_LETTERS = 6;

/** A symbol at a token: the longest run of tokens without spaces between them that is one. */
function symbolAt(ctx: Context, j: number, afterDigits: boolean): UnitAt | null {
  const { kinds, gaps, ends, lex, starts, text, words } = ctx;
  if (endsLine(ctx, j) || gaps[j] === APOSTROPHE) return null;
  if (kinds[j] === WORD && sizeOf(ctx, j) > LONGEST_LETTERS) return null;
  if (kinds[j] !== NUMERAL && !plays(ctx, j, OPENS_SYMBOL) && words[j + 1] !== '.') return null;
  const dotted = dottedSymbol(ctx, j);
  if (dotted) return dotted;
  let end = j + 1;
  while (end < j + 4 && gaps[end] === GLUED && kinds[end] !== NUMERAL) end++;
  // "m2", "km2": the power is its own token.
  if (kinds[end] === NUMERAL && gaps[end] === GLUED && end === j + 1 && sizeOf(ctx, end) === 1) end++;
  for (let k = end; k > j; k--) {
    if (kinds[k - 1] === NOTHING) continue;
    const spelt = k === j + 1 ? rawOf(ctx, j) : text.slice(starts[j], ends[k - 1]);
    const known = unitSymbol(spelt);
    const unit = known?.unit ?? unitFromSymbols(spelt) ?? variantOf(spelt, lex);
    if (!unit) continue;
    const need = known?.need ?? null;
    if (gaps[k] === GLUED && kinds[k] === WORD && kinds[k - 1] === WORD) continue;
    // "dam⁴": another power of it than those that are known.
    if (gaps[k] === GLUED && /^[²³⁴⁻]/u.test(words[k] ?? '')) continue;
    if (gaps[k] === APOSTROPHE && kinds[k - 1] === WORD) continue;
    // "1,4 million d’€"
    if (gaps[k] === GLUED && kinds[k - 1] === WORD && isApostrophe((words[k] ?? '').charCodeAt(0))) continue;
    // "RMB 10 USD 20"
    if (
      kinds[k] === NUMERAL &&
      gaps[k] === SPACE &&
      kinds[k - 1] === WORD &&
      unit.dimension === 'money' &&
      isCoded(ctx, j - 2)
    )
      continue;
    // "1 $10": the sign belongs to the next number.
    if (kinds[k] === NUMERAL && gaps[k] === GLUED && gaps[j] === SPACE && unit.dimension === 'money') continue;
    if (need && !afterDigits) continue;
    if (
      need === 'glued' &&
      gaps[j] !== GLUED &&
      !(gaps[j] === SPACE && spelt.length === 1 && (kinds[k] !== WORD || plays(ctx, k, NOUN_ENDS)))
    )
      continue;
    if (gaps[j] === SPACE && unsafeSpaced.has(spelt) && !(kinds[k] === NOTHING || kinds[k] === SIGN || spelt === 'p'))
      continue;
    if (gaps[j] === SPACE && (spelt === "'" || spelt === '"' || spelt === 'A')) continue;
    if ((spelt === "'" || spelt === '"') && gaps[k] === GLUED) continue;
    // "100° Celsius", "20 ° C"
    const scale = spelt === '°' || spelt === 'º' ? scaleOfDegrees(ctx, k) : null;
    if (scale) return { unit: scale.unit, from: j, to: scale.to, counted: false };
    const country = spelt === '$' ? countryAfter(ctx, k) : null;
    return withPer(ctx, {
      unit: country?.unit ?? (unit.noun === spelt ? unit : withNoun(unit, spelt)),
      from: j,
      to: country?.to ?? k,
      counted: false,
    });
  }
  return null;
}

/** The scale told behind a sign of degrees: "Celsius", "C", "F". */
function scaleOfDegrees(ctx: Context, k: number): UnitAt | null {
  if (ctx.kinds[k] !== WORD || (ctx.gaps[k] ?? 0) > SPACE) return null;
  const unit = ctx.lex.units.at(ctx, k)?.unit ?? unitSymbol(`°${rawOf(ctx, k)}`)?.unit;
  return unit?.dimension === 'temperature' && unit.code !== 'degree'
    ? { unit, from: k, to: k + 1, counted: false }
    : null;
}

/** "m^2" and "MEUR": a power and a code that are written with more than the symbol. */
const variantOf = (spelt: string, lex: Lexicon): Unit | null =>
  spelt.includes('^')
    ? unitFromSymbols(spelt.replace('^', ''))
    : spelt.length > 3
      ? (scaledCode(spelt, lex.scaleSigns)?.unit ?? null)
      : null;

/** "m.p.h.", "p.c.": a symbol with a dot behind each letter. */
function dottedSymbol(ctx: Context, j: number): UnitAt | null {
  const { kinds, gaps, words } = ctx;
  if (sizeOf(ctx, j) !== 1 || words[j + 1] !== '.' || gaps[j + 2] !== GLUED) return null;
  let to = j;
  let spelt = '';
  while (to < j + 8 && kinds[to] === WORD && words[to + 1] === '.' && gaps[to + 1] === GLUED) {
    if (to > j && gaps[to] !== GLUED) break;
    spelt += rawOf(ctx, to);
    to += 2;
  }
  const unit = spelt.length > 1 ? unitSymbol(spelt)?.unit : null;
  return unit ? { unit: withNoun(unit, spelt), from: j, to, counted: false } : null;
}

/** The unit written behind a number whose last token is `j - 1`; `scaled` when that is a scale word ("millions of euros"). */
export interface UnitOptions {
  /** After a scale word, fraction or collective: "millions OF euros". */
  readonly scaled: boolean;
  /** After a fraction: "half A mile", "1/16 OF A pint". */
  readonly fraction: boolean;
}

/** After a plain number, after a scale word, and after a fraction of something. */
export const plainNumber: UnitOptions = { scaled: false, fraction: false };
export const scaledNumber: UnitOptions = { scaled: true, fraction: false };
export const partOfUnit: UnitOptions = { scaled: true, fraction: true };

export function unitAfter(ctx: Context, j: number, afterDigits: boolean, options: UnitOptions): UnitAt | null {
  const { kinds, gaps, words, lex } = ctx;
  if (endsLine(ctx, j)) return null;
  if (words[j] === '(' || words[j] === '{') return bracketedUnit(ctx, j);
  // "the over-65s"
  if (words[j] === 's' && gaps[j] === GLUED && plays(ctx, j - 2, AGE_GROUPS) && kinds[j - 1] === NUMERAL)
    return { unit: unitOf('year-of-age', 's'), from: j, to: j + 1, counted: false };
  const symbol = symbolAt(ctx, j, afterDigits);
  const age = lex.units.ageAt(ctx, j);
  if (age) return { unit: age.unit, from: j, to: j + age.length, counted: false };
  // "the 1994 magnitude 6.6 quake"
  const leads = lex.unitsBefore.at(ctx, j);
  const name = leads && kinds[j + leads.length] === NUMERAL ? null : lex.units.at(ctx, j, nearWords(ctx, j));
  const whole = name?.unit.dimension === 'percent' || !goesOn(ctx, j, j + (name?.length ?? 0));
  if (name && name.length >= (symbol ? symbol.to - symbol.from : 0) && whole) {
    return withPer(ctx, { unit: name.unit, from: j, to: j + name.length, counted: false });
  }
  if (symbol) return symbol;
  const own = nationalMoney(ctx, j) ?? qualifiedTime(ctx, j);
  if (own) return own;
  // An adjective may stand between: "50 US dollars" is one name, "8 square-edged metres" none.
  const of = lex.ofWords.at(ctx, j);
  const articleAt = options.fraction ? j + (of?.length ?? 0) : -1;
  if (articleAt > 0 && plays(ctx, articleAt, ARTICLES)) {
    const inner = lex.units.at(ctx, articleAt + 1);
    if (inner) return { unit: inner.unit, from: j, to: articleAt + 1 + inner.length, counted: false };
  }
  if (of && options.scaled) {
    const at = j + of.length + (lex.determiners.at(ctx, j + of.length)?.length ?? 0);
    const inner = lex.units.at(ctx, at, nearWords(ctx, at));
    // "un quart d'heure" is a measure, "half of the hours" a share.
    const part = options.fraction && at > j + of.length && inner?.unit.dimension !== 'money';
    if (inner && !inner.careful && !part)
      return withPer(ctx, { unit: inner.unit, from: j, to: at + inner.length, counted: false });
    const cut = isApostrophe((words[at] ?? '').charCodeAt(0)) && gaps[at] === GLUED ? at + 1 : at;
    const sign = symbolAt(ctx, cut, true);
    if (sign && sign.unit.dimension === 'money') return { unit: sign.unit, from: j, to: sign.to, counted: false };
  }
  return null;
}

/** "les dix prochains jours", "two full weeks": a time behind an adjective that stands before it. */
function qualifiedTime(ctx: Context, j: number): UnitAt | null {
  const { gaps, lex } = ctx;
  if (!plays(ctx, j, TIME_ADJECTIVES) || gaps[j + 1] !== SPACE) return null;
  const name = lex.units.at(ctx, j + 1);
  if (name?.unit.dimension !== 'time') return null;
  return withPer(ctx, { unit: name.unit, from: j, to: j + 1 + name.length, counted: false });
}

/** "20 (kg)": a symbol alone in brackets. */
function bracketedUnit(ctx: Context, j: number): UnitAt | null {
  const { kinds, gaps, words } = ctx;
  if (gaps[j + 1] !== GLUED || kinds[j + 1] !== WORD) return null;
  const symbol = symbolOnly(ctx, j + 1);
  const closes = symbol && (words[symbol.to] === ')' || words[symbol.to] === '}');
  const isClear = symbol && symbol.unit.dimension !== 'money' && unitSymbol(symbol.unit.noun)?.need === null;
  return closes && isClear ? { unit: symbol.unit, from: j, to: symbol.to + 1, counted: false } : null;
}

/** "5 million Kazakh tenge": a name of one currency behind its country's adjective. */
function nationalMoney(ctx: Context, j: number): UnitAt | null {
  const { gaps, lex, kinds } = ctx;
  if (kinds[j] !== WORD || gaps[j + 1] !== SPACE) return null;
  if (isSmall(firstUnitOf(ctx, j)) && !plays(ctx, j, NATIONS)) return null;
  const name = lex.units.at(ctx, j + 1);
  if (name?.unit.dimension !== 'money' || plays(ctx, j + 1, FAMILY_NAMES)) return null;
  return withPer(ctx, { unit: name.unit, from: j, to: j + 1 + name.length, counted: false });
}

/** "2,49 millions de journées-skieurs", "50 day-trippers": the name is the first half of a compound. */
const goesOn = (ctx: Context, from: number, to: number): boolean =>
  ctx.gaps[from] === SPACE && ctx.gaps[to] === HYPHEN && ctx.kinds[to] === WORD;
