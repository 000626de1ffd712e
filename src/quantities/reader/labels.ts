/**
 * What is no quantity although it has digits, and only a missing unit says so: "iPhone 11", "in 2019", "page 12", "March
 * 29", "12 Baker Street". Labels of an own form are in form-labels.ts.
 */

import type { LabelKind } from '../quantity.ts';
import { type Atom, type Context, plays, rawOf, sizeOf } from './context.ts';
import { found, gluedEnd, isAcronym, isCapitalised, isYear, type LabelFound } from './label-parts.ts';
import {
  ALTERNATIVES,
  ARTICLES,
  COORDINATORS,
  DATES_AFTER,
  DOTTED,
  MONTHS,
  NAME_AFTER,
  NAME_STOPS,
  NAMES_LOWER,
  NOUN_ENDS,
  RANGE_JOINS,
  STREET_AGAIN,
  STREETS,
  WEAK_LABELS,
  WEEKDAYS,
} from './roles.ts';
import { BREAK, GLUED, HYPHEN, NOTHING, NUMERAL, SIGN, SPACE, WORD } from './token-kinds.ts';

/** A number that has no unit, scale, sign or hedge: what it is a label of, or null when it is a quantity after all. */
export function bareLabel(ctx: Context, atom: Atom, noun: string | null): LabelFound | null {
  const label = bareLabelOf(ctx, atom, noun);
  // "ISO 3888-2": what hangs on to a name is part of it.
  const hangs = label?.kind === 'name' || label?.kind === 'reference';
  return label && hangs && label.to === atom.to ? found(label.kind, label.from, gluedEnd(ctx, atom.to - 1)) : label;
}

/** Digits of a postal code. */
const POSTAL = 5;

interface NamedBy {
  readonly kind: LabelKind;
  /** A counted noun behind the number still counts: "the top 10 countries". */
  readonly weak: boolean;
}

/** The label noun before a number: "page", "Type", "No.". */
function labelBefore(ctx: Context, from: number): NamedBy | null {
  const { gaps, words, lex } = ctx;
  if (gaps[from] === BREAK) return null;
  const stop = words[from - 1] === '.' && gaps[from - 1] === GLUED && plays(ctx, from - 2, DOTTED);
  const found = lex.labelNouns.before(ctx, stop ? from - 1 : from);
  return found && { kind: found.value, weak: !stop && found.value !== 'name' && plays(ctx, from - 1, WEAK_LABELS) };
}

function bareLabelOf(ctx: Context, atom: Atom, noun: string | null): LabelFound | null {
  const counted = noun !== null;
  const { kinds, gaps, lex, numerals, words } = ctx;
  const { from, to } = atom;
  if (atom.grouped || kinds[from] === NOTHING) return null;
  const named = labelBefore(ctx, from);
  // "chapter two", "numéro un"
  if (atom.inWords) {
    const told = named && !counted && (named.kind === 'reference' || named.kind === 'version');
    if (!counted && isAcronym(ctx, from - 1) && isCapitalised(ctx, from)) return found('name', from - 1, to);
    return told && atom.form === 'number' && gaps[from] === SPACE ? found(named.kind, from, to) : null;
  }
  const size = sizeOf(ctx, from);
  const whole = atom.decimals === 0;
  const hyphened = gaps[from] === HYPHEN && named?.kind !== 'name';
  if (named && (!counted || !named.weak) && !hyphened) return found(named.kind, from, to);
  if (plays(ctx, to, NAME_AFTER) && isCapitalised(ctx, to) && gaps[to] === SPACE)
    return found('name', from, nameEnd(ctx, to));
  if (whole && lex.labelNouns.at(ctx, to)?.value === 'address' && atom.digits >= 4) return found('address', from, to);
  if (!counted && whole && isLaterDay(ctx, atom)) return found('date', from, to);
  if (named?.kind === 'phone' || calledNumber(ctx, from) || calledToo(ctx, from)) return found('phone', from, to);
  if (!counted && listedAfterLabel(ctx, from)) return found('reference', from, to);
  if (
    !counted &&
    whole &&
    atom.digits <= 3 &&
    words[from - 1] === '(' &&
    words[to] === ')' &&
    isCapitalised(ctx, from - 2)
  )
    return found('reference', from, to);
  if (!counted && whole && atom.digits <= 2 && plays(ctx, from - 1, DATES_AFTER) && gaps[from] === SPACE)
    return found('date', from, to);
  // "Le 49.3": a dot that is no decimal mark of the language.
  const dotted = atom.decimals === 1 && rawOf(ctx, from).includes('.') && lex.marks.decimal !== '.';
  if (!counted && dotted && plays(ctx, from - 1, DATES_AFTER)) return found('reference', from, to);
  // "75011 Paris"
  if (atom.digits === POSTAL && whole && lex.pack.numbers.adjectives === 'after' && isCapitalised(ctx, to))
    return found('address', from, to);
  if (words[from - 1] === '°' && gaps[from - 1] === GLUED) return found('reference', from, to);
  if (whole && atom.digits <= 4) {
    const street = streetEnd(ctx, to);
    if (street > 0) return found('address', from, street);
    const day = dayOfMonth(ctx, atom);
    if (day) return day;
  }
  if (whole && size === 4 && atom.value >= 1700 && atom.value <= 2100) {
    const opened = lex.yearOpeners.before(ctx, from) !== null || gaps[from] === BREAK || kinds[from - 1] === SIGN;
    const recent =
      atom.value >= 1950 &&
      atom.value <= 2060 &&
      atom.value % 100 !== 0 &&
      noun !== '' &&
      !lex.yearCounts.has(noun ?? '');
    if (!counted || recent || (opened && !plays(ctx, from - 1, RANGE_JOINS) && !lex.yearCounts.has(noun ?? '')))
      return found('year', from, to);
  }
  if (
    whole &&
    size === 4 &&
    atom.value >= 1000 &&
    atom.value < 2200 &&
    !counted &&
    !plays(ctx, to, RANGE_JOINS) &&
    lex.yearOpeners.before(ctx, from)
  )
    return found('year', from, to);
  if (numerals[from]?.padded) return found('name', from, to);
  return nameBefore(ctx, atom, counted);
}

/** "Composez le 3949", "le code postal est 75011": a word between the label and its number. */
function calledNumber(ctx: Context, from: number): boolean {
  if (!plays(ctx, from - 1, NOUN_ENDS)) return false;
  const label = ctx.lex.labelNouns.before(ctx, from - 1)?.value;
  const long = (ctx.numerals[from]?.digits ?? 0) > 2 || plays(ctx, from - 1, DATES_AFTER);
  return (label === 'phone' && long) || (label === 'address' && (ctx.numerals[from]?.digits ?? 0) > 3);
}

/** "pages 14 and 15": the second of two labels. */
function listedAfterLabel(ctx: Context, from: number): boolean {
  const { words, kinds } = ctx;
  if (kinds[from - 2] !== NUMERAL) return false;
  if (words[from - 1] !== ',' && !plays(ctx, from - 1, COORDINATORS) && !plays(ctx, from - 1, RANGE_JOINS))
    return false;
  return labelBefore(ctx, from - 2)?.kind === 'reference';
}

/** "999 or 112", "le 15 ou le 112": the second of two numbers to call. */
function calledToo(ctx: Context, from: number): boolean {
  const { kinds } = ctx;
  const at = plays(ctx, from - 1, DATES_AFTER) ? from - 1 : from;
  return (
    plays(ctx, at - 1, ALTERNATIVES) &&
    kinds[at - 2] === NUMERAL &&
    (labelBefore(ctx, at - 2)?.kind === 'phone' || calledNumber(ctx, at - 2))
  );
}

/** "between 1600 and 1900", "16-18 Industrial Avenue": two ends that are years or a place. */
export function rangeLabel(
  ctx: Context,
  atom: Atom,
  range: { readonly to: number; readonly bounds: { readonly low: number; readonly high: number } },
): LabelFound | null {
  const { low, high } = range.bounds;
  if (
    atom.digits === 4 &&
    !atom.grouped &&
    isYear(low) &&
    isYear(high) &&
    high - low < 1000 &&
    ctx.numerals[range.to - 1]?.digits === 4
  )
    return found('year', atom.from, range.to);
  // "11-12 avril", "March 11-12"
  const days = !atom.inWords && high <= 31 && low >= 1 && atom.decimals === 0;
  const dated =
    days && (isMonth(ctx, range.to) || (ctx.lex.pack.periods.monthCase === 'capital' && isMonth(ctx, atom.from - 1)));
  if (dated) return found('date', atom.from, range.to);
  const street = atom.digits > 0 && atom.digits < 4 ? streetEnd(ctx, range.to) : 0;
  return street > 0 ? found('address', atom.from, street) : null;
}

/** "pages 12 to 14", "Boeing 737-800": two ends that nothing is counted by. */
export function bareRangeLabel(ctx: Context, atom: Atom, to: number): LabelFound | null {
  if (atom.grouped) return null;
  const named = labelBefore(ctx, atom.from);
  if (named) return found(named.kind, atom.from, to);
  const { kinds, gaps } = ctx;
  const dashed = gaps[atom.to] === HYPHEN && kinds[atom.to] === NUMERAL && atom.digits === 3;
  const name = dashed && isCapitalised(ctx, atom.from - 1) && gaps[atom.from] === SPACE;
  return name && !plays(ctx, atom.from - 1, NAME_STOPS) ? found('name', atom.from - 1, to) : null;
}

/** "221B Baker Street", "12, rue des Lilas", "12 rue". */
export function streetEnd(ctx: Context, to: number): number {
  const { gaps, words, lex } = ctx;
  if (lex.pack.numbers.adjectives === 'after') {
    const again = plays(ctx, to, STREET_AGAIN) ? to + 1 : to;
    const at = words[again] === ',' ? again + 1 : again;
    return plays(ctx, at, STREETS) && (lex.ofWords.at(ctx, at + 1) !== null || isCapitalised(ctx, at + 1)) ? at + 1 : 0;
  }
  for (let k = to; k < to + 4; k++) {
    if (gaps[k] !== SPACE || !isCapitalised(ctx, k)) return 0;
    if (k > to && plays(ctx, k, STREETS)) return k + 1;
  }
  return 0;
}

/** The name of a month, with a capital where the language writes one: "may" is none. */
const isMonth = (ctx: Context, k: number): boolean =>
  plays(ctx, k, MONTHS) && (ctx.lex.pack.periods.monthCase === 'lower' || isCapitalised(ctx, k));

/** "March 29", "29 mars", "Mar 9 2018". */
function dayOfMonth(ctx: Context, atom: Atom): LabelFound | null {
  const { gaps, numerals, words, lex } = ctx;
  const { from, to, value } = atom;
  if (value < 1 || value > 31) return null;
  const dot = words[from - 1] === '.' ? from - 2 : from - 1;
  if (isMonth(ctx, dot) && gaps[from] !== BREAK && lex.pack.periods.monthCase === 'capital') {
    const comma = words[to] === ',' ? to + 1 : to;
    const year = numerals[comma];
    return found('date', dot, year && year.digits === 4 && isYear(year.value) ? comma + 1 : to);
  }
  if (plays(ctx, from - 1, WEEKDAYS) && gaps[from] === SPACE && !unitFollowsDay(ctx, to))
    return found('date', from, to);
  const end = listedDays(ctx, to);
  if (end > to && isMonth(ctx, end)) return found('date', from, to);
  if (isMonth(ctx, to)) {
    const year = numerals[to + 1];
    return found(
      'date',
      from,
      year && year.digits === 4 && isYear(year.value) && gaps[to + 1] === SPACE ? to + 2 : to + 1,
    );
  }
  return null;
}

/** "mardi 25 personnes": what is counted behind a day of the week is no day. */
const unitFollowsDay = (ctx: Context, j: number): boolean =>
  ctx.kinds[j] === WORD && ctx.gaps[j] !== BREAK && !plays(ctx, j, NOUN_ENDS) && !plays(ctx, j, MONTHS);

/** Days that may stand between one and its month: "13, 14 et 15 mars". */
const MOST_DAYS = 6;

/** "14" and "15" of "March 13, 14 and 15", "12" of "March 11-12". */
function isLaterDay(ctx: Context, atom: Atom): boolean {
  const { gaps, numerals, words, lex } = ctx;
  if (lex.pack.periods.monthCase !== 'capital' || atom.value < 1 || atom.value > 31) return false;
  let at = atom.from;
  for (let n = 0; n < MOST_DAYS; n++) {
    const word = words[at - 1] ?? '';
    const joint =
      gaps[at] === HYPHEN
        ? at
        : word === ',' || plays(ctx, at - 1, COORDINATORS) || plays(ctx, at - 1, RANGE_JOINS)
          ? at - 1
          : -1;
    const day = joint < 0 ? undefined : numerals[joint - 1];
    if (!day || day.decimals > 0 || day.value < 1 || day.value > 31) return false;
    at = joint - 1;
    if (isMonth(ctx, at - 1)) return true;
  }
  return false;
}

/** "14 et 15" of "13, 14 et 15 mars", "12 avril" of "11-12 avril": the token behind the last of the days listed. */
function listedDays(ctx: Context, to: number): number {
  const { gaps, numerals, words } = ctx;
  let at = to;
  for (let n = 0; n < MOST_DAYS; n++) {
    const word = words[at] ?? '';
    const joint =
      gaps[at] === HYPHEN
        ? at
        : word === ',' || plays(ctx, at, COORDINATORS) || plays(ctx, at, RANGE_JOINS) || plays(ctx, at, DATES_AFTER)
          ? at + 1
          : -1;
    const day =
      joint < 0 ? undefined : (numerals[joint] ?? (plays(ctx, joint, WEEKDAYS) ? numerals[joint + 1] : undefined));
    if (!day || day.decimals > 0 || day.value < 1 || day.value > 31) return at;
    at = numerals[joint] ? joint + 1 : joint + 2;
  }
  return at;
}

/** "iPhone 11", "Boeing 737", "S&P 500", "Game 2": a capitalised word right before a bare small number. */
function nameBefore(ctx: Context, atom: Atom, counted: boolean): LabelFound | null {
  const { kinds, gaps, words, lex } = ctx;
  const { from, to } = atom;
  if (kinds[from - 1] !== WORD || gaps[from] !== SPACE) return null;
  if (plays(ctx, from - 1, NAMES_LOWER)) return found('name', from - 1, nameEnd(ctx, to));
  if (!isCapitalised(ctx, from - 1) || plays(ctx, from - 1, NAME_STOPS) || atom.digits > 4) return null;
  const opensList = gaps[to] === SPACE && plays(ctx, to, COORDINATORS) && kinds[to + 1] === NUMERAL;
  if (isAcronym(ctx, from - 1) && !plays(ctx, from - 2, ARTICLES) && !lex.determiners.before(ctx, from - 1))
    return found('name', from - 1, nameEnd(ctx, to));
  const opensSentence = gaps[from - 1] === BREAK || /^[.!?:"“«]$/.test(words[from - 2] ?? '');
  if (opensSentence && opensList) return null;
  if (counted && (opensSentence || !isPossibleName(ctx, from - 1))) return null;
  if (counted && atom.digits >= 3 && !isCapitalised(ctx, to)) return null;
  return found('name', from - 1, nameEnd(ctx, to));
}

/** Words of movement and of numbers in capitals (headlines) name nothing. */
const isPossibleName = (ctx: Context, k: number): boolean =>
  ctx.lex.moves.at(ctx, k) === null && !plays(ctx, k, NOUN_ENDS);

/** "737 Max", "11 Pro Max": capitals that go on the name. */
function nameEnd(ctx: Context, to: number): number {
  let at = to;
  while (at < to + 3 && ctx.gaps[at] === SPACE && isCapitalised(ctx, at) && !plays(ctx, at, NAME_STOPS)) at++;
  return at;
}
