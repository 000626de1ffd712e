/** One number with all that belongs to it, or the label it is; the middle of the reader. */
import type { Label, Quantity, Span } from '../quantity.ts';
import { unitOf } from '../units.ts';
import { assemble, bareUnit, charSpan, measured, multiplied } from './assemble.ts';
import { atomAt } from './atoms.ts';
import { spokenClock } from './clocks.ts';
import { feetAndInches, type Parts } from './compound.ts';
import { type Atom, type Context, copyOf, plays, rawOf } from './context.ts';
import { formLabel, gluedLabel, ordinalSuffixAt, pairLabel, standsFree } from './form-labels.ts';
import { isCapitalised, isYear, type LabelFound } from './label-parts.ts';
import { moneyBefore } from './money-at.ts';
import { isPlural } from './nouns.ts';
import { DECADE_BEFORE, NAME_STOPS, RANK_CLOSERS, RANK_LEADS } from './roles.ts';
import { BREAK, GLUED, NOTHING, NUMERAL, SIGN, SPACE } from './token-kinds.ts';
import { plainNumber, scaledNumber, unitAfter } from './units-at.ts';

export interface ReadAt {
  readonly quantity: Quantity | null;
  readonly label: Label | null;
  /** First token not taken. */
  readonly to: number;
}

function labelOf(ctx: Context, found: LabelFound, done: number): ReadAt {
  const span = charSpan(ctx, Math.max(found.from, done), found.to);
  const { kind, place } = found;
  const { start, end } = span;
  const quote = ctx.text.slice(start, end);
  const label = place === undefined ? { kind, start, end, quote } : { kind, start, end, quote, place };
  return { quantity: null, label, to: found.to };
}

/** Reads what stands at token `i`; tokens before `done` are taken. `period` is the mention of time that covers it. */
export function readAt(ctx: Context, i: number, done: number, period: Span | null): ReadAt | null {
  const { kinds, numerals } = ctx;
  const isNumeral = kinds[i] === NUMERAL;
  if (isNumeral) {
    const form = formLabel(ctx, i);
    if (form) return labelOf(ctx, form, done);
  }
  // Most words that may begin a number are articles: nothing else is looked at for them.
  const inWords = isNumeral ? null : atomAt(ctx, i, false);
  if (!isNumeral && !inWords) return null;
  const money = moneyBefore(ctx, i);
  const front = money && money.from >= done ? money : null;
  const isFree = isNumeral && standsFree(ctx, i);
  if (isNumeral && !front && !isFree) {
    const cross = timesSign(ctx, i, done);
    if (cross) return cross;
    const glued = gluedLabel(ctx, i);
    if (glued) return labelOf(ctx, glued, done);
  }
  const suffix = isNumeral && !front ? ordinalSuffixAt(ctx, i) : null;
  if (suffix !== null) return ordinal(ctx, i, suffix, numerals[i]?.value ?? 0, done, false);
  const feet = isNumeral && !front && !isFree ? feetAndInches(ctx, i) : null;
  if (feet) return twoMarks(ctx, i, feet, done);
  const atom = inWords ?? atomAt(ctx, i, front !== null);
  if (!atom) return null;
  if (period && !front && inPeriod(ctx, atom, period)) {
    return labelOf(ctx, { kind: isNumeral && isYear(atom.value) ? 'year' : 'date', from: i, to: atom.to }, done);
  }
  if (atom.form === 'ordinal') return ordinal(ctx, i, atom.to, atom.value, done, true);
  if (atom.year) return labelOf(ctx, { kind: 'year', from: i, to: atom.to }, done);
  const told = (isNumeral ? null : spokenClock(ctx, atom)) ?? (front ? null : pairLabel(ctx, atom));
  if (told) return labelOf(ctx, told, done);
  if (isNumeral && !front) {
    const tail = gluedTail(ctx, atom);
    if (tail) return labelOf(ctx, tail, done);
  }
  const made = assemble(ctx, atom, front, done);
  return made?.label ? labelOf(ctx, made.label, done) : made;
}

/** 6'2" */
function twoMarks(ctx: Context, i: number, inches: Parts, done: number): ReadAt | null {
  const feet = atomAt(ctx, i, false);
  if (!feet) return null;
  const atom = copyOf(feet);
  atom.value = feet.value + inches.value;
  atom.step = inches.step;
  atom.looseStep = inches.step;
  return measured(ctx, atom, unitOf('foot', "'"), inches.to, done);
}

/** "×3", "x3": a cross written onto the digits. */
function timesSign(ctx: Context, i: number, done: number): ReadAt | null {
  const { gaps } = ctx;
  if (i <= done || gaps[i] !== GLUED) return null;
  const cross = rawOf(ctx, i - 1);
  if ((cross !== '×' && cross !== 'x') || gaps[i - 1] === GLUED) return null;
  const atom = atomAt(ctx, i, false);
  if (!atom) return null;
  return multiplied(ctx, atom, i - 1, atom.to, done);
}

/** A period covers the number, and no unit beside it says that it counts something else. */
function inPeriod(ctx: Context, atom: Atom, period: Span): boolean {
  const span = charSpan(ctx, atom.from, atom.to);
  if (span.end > period.end) return false;
  const unit = unitAfter(ctx, atom.to, !atom.inWords, atom.scale > 1 ? scaledNumber : plainNumber);
  return (
    !unit ||
    (ctx.starts[unit.from] ?? 0) < period.end ||
    unit.unit.dimension === 'time' ||
    unit.unit.dimension === 'age'
  );
}

/** Letters written onto digits that are no unit, scale or cross: "5G", "4K", "1990s", "737max". */
function gluedTail(ctx: Context, atom: Atom): LabelFound | null {
  const { words, kinds, gaps } = ctx;
  if (isShortK(ctx, atom)) return { kind: 'name', from: atom.from, to: atom.to };
  if (gaps[atom.to] !== GLUED || kinds[atom.to] === SIGN || kinds[atom.to] === NUMERAL) return null;
  const word = words[atom.to] ?? '';
  if (word === 's' && isDecade(ctx, atom)) return { kind: 'year', from: atom.from, to: atom.to + 1 };
  if (word === 's' && isModel(ctx, atom)) return { kind: 'name', from: atom.from - 1, to: atom.to + 1 };
  if (word === 'p' && resolutions.has(atom.value) && !atom.grouped)
    return { kind: 'name', from: atom.from, to: atom.to + 1 };
  if (word === 'x' || unitAfter(ctx, atom.to, true, plainNumber)) return null;
  if (ctx.lex.units.at(ctx, atom.to)) return null;
  return { kind: 'name', from: atom.from, to: atom.to + 1 };
}

/** "Boeing 737s", "40 Model 3s": several of one name; not "Then 3s later". */
const isModel = (ctx: Context, atom: Atom): boolean =>
  atom.to === atom.from + 1 &&
  atom.decimals === 0 &&
  !atom.grouped &&
  ctx.gaps[atom.from] === SPACE &&
  isCapitalised(ctx, atom.from - 1) &&
  ctx.gaps[atom.from - 1] === SPACE &&
  ctx.kinds[atom.from - 2] !== SIGN &&
  !plays(ctx, atom.from - 1, NAME_STOPS);

/** No race or screen has more thousands: "4K", "a 10K run"; "25K" is an amount. */
const MOST_K = 10_000;

/** "a 4K screen", "her first 10K": a K that counts nothing. */
const isShortK = (ctx: Context, atom: Atom): boolean =>
  atom.to === atom.from + 2 &&
  atom.value <= MOST_K &&
  rawOf(ctx, atom.from + 1) === 'K' &&
  ctx.gaps[atom.from + 1] === GLUED &&
  !isPlural(ctx, atom.to);

/** Lines of a screen: "1080p" is a picture, "720p" may be a price. */
const resolutions = new Set([1080, 1440, 2160]);

/** "the 1990s", "in his 80s", "the ’90s": years told by their ten. */
function isDecade(ctx: Context, atom: Atom): boolean {
  const { words, gaps } = ctx;
  if (atom.digits === 4) return isYear(atom.value);
  if (atom.digits !== 2 || atom.value % 10 !== 0) return false;
  const before = words[atom.from - 1] ?? '';
  const cut = gaps[atom.from] === GLUED && /^['’‘]$/.test(before);
  return cut || (gaps[atom.from] !== GLUED && plays(ctx, atom.from - 1, DECADE_BEFORE));
}

/** A rank when a rank noun or superlative stands by it; otherwise a label. */
function ordinal(ctx: Context, i: number, to: number, value: number, done: number, inWords: boolean): ReadAt {
  const { lex } = ctx;
  const isRank =
    lex.ranks.at(ctx, to) !== null ||
    lex.ranks.before(ctx, i) !== null ||
    lex.ranks.at(ctx, to + 1) !== null ||
    closesAsRank(ctx, i, to);
  if (!isRank) return labelOf(ctx, { kind: 'ordinal', from: i, to, place: value }, done);
  const span = charSpan(ctx, i, to);
  const exact = { min: value, max: value };
  const quantity: Quantity = {
    start: span.start,
    end: span.end,
    quote: ctx.text.slice(span.start, span.end),
    number: span,
    value,
    bounds: null,
    literalBounds: null,
    unit: bareUnit,
    hedge: 'exact',
    form: 'ordinal',
    direction: null,
    step: 1,
    looseStep: 1,
    strict: exact,
    generous: exact,
    otherReading: null,
    inWords,
  };
  return { quantity, label: null, to };
}

/** "xAI would be third if …", "se classe au troisième.": an ordinal that ends what a verb of being or placing began. */
function closesAsRank(ctx: Context, from: number, to: number): boolean {
  const { gaps, words, kinds } = ctx;
  const closes =
    kinds[to] === NOTHING ||
    gaps[to] === BREAK ||
    (kinds[to] === SIGN && '.,;:!?)»”'.includes(words[to] ?? ' ')) ||
    plays(ctx, to, RANK_CLOSERS);
  return closes && gaps[from] !== BREAK && plays(ctx, from - 1, RANK_LEADS);
}
