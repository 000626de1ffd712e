/** Puts a number together: its unit, range, hedge, direction and intervals; or finds out that it is a label after all. */

import type { Hedge, Quantity, Span, Unit } from '../quantity.ts';
import { unitOf, withDenominator, withNoun } from '../unit-lookup.ts';
import { ageUnit, isPossibleAge } from './ages.ts';
import { partsAfter } from './compound.ts';
import { type Atom, type Context, copyOf, plays, withForm, withValue } from './context.ts';
import { scoreLabel } from './form-labels.ts';
import { intervalsOf } from './intervals.ts';
import { found, isCapitalised, type LabelFound } from './label-parts.ts';
import { bareLabel, bareRangeLabel, rangeLabel } from './labels.ts';
import { countryAfter } from './money-at.ts';
import { multipleOf, multipleUnit } from './multiples.ts';
import { countedNoun } from './nouns.ts';
import { hedgeAfter, qualifierBefore } from './qualifiers.ts';
import { type FirstEnd, lentScale, type Range, rangeAfter, rangeOpenerBefore } from './ranges.ts';
import { withPer } from './rates.ts';
import { ARTICLES, DOUBTFUL, EARNS, ONE_AFTER, ONE_BEFORE, PER_NUMBER, RANGE_NOUNS } from './roles.ts';
import { signBefore } from './signs.ts';
import { BREAK, FRONT, GLUED, HYPHEN, NOTHING, NUMERAL, SPACE, WORD } from './token-kinds.ts';
import { partOfUnit, plainNumber, scaledNumber, type UnitAt, unitAfter } from './units-at.ts';

export const bareUnit: Unit = { dimension: 'none', code: '', noun: '', per: null };

/** From here on French joins what is counted with "de". */
const MILLION = 1e6;

export interface Made {
  readonly quantity: Quantity;
  readonly label: null;
  readonly to: number;
}

/** A quantity, or the label that the number is after all. */
export type Assembled = Made | { readonly quantity: null; readonly label: LabelFound; readonly to: number };

export const charSpan = (ctx: Context, from: number, to: number): Span => ({
  start: ctx.starts[from] ?? 0,
  end: ctx.ends[to - 1] ?? ctx.text.length,
});

/** A number on its way to a quantity. */
interface Parts {
  readonly atom: Atom;
  readonly unit: Unit;
  readonly from: number;
  /** End of the number with its unit sign. */
  readonly numberTo: number;
  /** End of the whole, counted noun included. */
  readonly to: number;
  readonly bounds: { readonly low: number; readonly high: number } | null;
  readonly literal: { readonly low: number; readonly high: number } | null;
  readonly step: number;
  readonly loose: number;
  /** A hedge between the number and its noun: "a thousand or so guests". */
  readonly inner: Hedge | null;
  readonly done: number;
}

/** "3x" and "3-fold": the sign or word behind the digits, or null. */
function foldAfter(ctx: Context, atom: Atom): number | null {
  const { words, lex, gaps } = ctx;
  if (gaps[atom.to] !== GLUED && gaps[atom.to] !== HYPHEN) return null;
  const word = words[atom.to] ?? '';
  return word === 'x' || word === '×' || lex.pack.numerals.foldSuffixes.includes(word) ? atom.to + 1 : null;
}

const labelled = (label: LabelFound): Assembled => ({ quantity: null, label, to: label.to });

/** "×3", "3x", "3-fold". */
export const multiplied = (ctx: Context, atom: Atom, from: number, to: number, done: number): Made =>
  finish(ctx, {
    atom: withForm(atom, 'multiple'),
    unit: multipleUnit,
    from,
    numberTo: to,
    to,
    bounds: null,
    literal: null,
    step: atom.step,
    loose: atom.looseStep,
    inner: null,
    done,
  });

/** A number whose unit was read by its caller: 6'2". */
export const measured = (ctx: Context, atom: Atom, unit: Unit, to: number, done: number): Made =>
  finish(ctx, {
    atom,
    unit,
    from: atom.from,
    numberTo: to,
    to,
    bounds: null,
    literal: null,
    step: atom.step,
    loose: atom.looseStep,
    inner: null,
    done,
  });

/** The quantity or label that a number with `front`, the currency before it, turns out to be; null for a pronoun. */
export function assemble(ctx: Context, written: Atom, front: UnitAt | null, done: number): Assembled | null {
  const { lex } = ctx;
  const fold = front ? null : foldAfter(ctx, written);
  if (fold !== null) return multiplied(ctx, written, written.from, fold, done);
  const multiple = multipleOf(ctx, written);
  if (multiple && written.value === 1) return null;
  const partitive = written.form === 'fraction' || written.form === 'ratio';
  const scaled = written.scale > 1 || written.approximate;
  const own = multiple
    ? null
    : unitAfter(ctx, written.to, !written.inWords, partitive ? partOfUnit : scaled ? scaledNumber : plainNumber);
  const behind = front && own?.unit.dimension !== 'money' ? null : own;
  const from = front ? Math.max(front.from, done) : written.from;
  const first = { atom: written, front, behind, from };
  const range = multiple ? null : rangeAfter(ctx, first);
  const single = range || multiple ? written : lent(written, lentScale(ctx, first));
  const atom: Atom = range?.unit?.dimension === 'multiple' ? withForm(written, 'multiple') : single;
  const last = range?.last ?? atom;
  const near = unitOfNumber(ctx, atom, front, behind, range, multiple);
  const inner = near.unit ? null : hedgeAfter(ctx, near.to);
  const told = near.unit ? near : lateUnit(ctx, atom, from, near, inner?.to ?? null);
  const counted = told.unit ? null : nounOf(ctx, atom, last, inner?.to ?? told.to);
  if (!told.unit || (behind && front === null && scaled === false)) {
    const label = labelInstead(ctx, { atom, front, behind, from }, range, counted, scaled || inner !== null, told.unit);
    if (label) return labelled(label);
  }
  if (atom.bareOne && !told.unit && !range && (lex.pack.numbers.adjectives === 'after' || isPronoun(ctx, atom)))
    return null;
  if (!told.unit && counted === null && !range && plays(ctx, atom.from, DOUBTFUL) && atom.to === atom.from + 1)
    return null;
  const rank = atom.maybeOrdinal && !told.unit && ctx.kinds[atom.to] !== NOTHING && !lex.ofWords.at(ctx, atom.to);
  // "more than a third came"
  if (rank && qualifierBefore(ctx, from, Infinity, 'none').hedge === 'exact') {
    const place = Math.round(atom.form === 'fraction' ? 1 / atom.value : atom.value);
    return labelled({ kind: 'ordinal', from: atom.from, to: atom.to, place });
  }
  const highest = range?.bounds.high ?? atom.value;
  const ofAge = isPossibleAge(told.unit, highest, atom.grouped)
    ? ageUnit(ctx, {
        from: range ? (rangeOpenerBefore(ctx, from) ?? from) : from,
        to: told.to,
        highest,
        isRange: range !== null,
        isCounted: counted !== null,
        unit: told.unit,
      })
    : null;
  const parts = told.unit && !range ? partsAfter(ctx, told.unit, told.to, atom) : null;
  const noun = ofAge ? null : counted;
  return finish(ctx, {
    atom: parts ? withValue(atom, atom.value + parts.value) : atom,
    unit: ofAge ?? told.unit ?? (noun ? wholeOf(noun.unit, partitive) : bareUnit),
    from,
    numberTo: parts?.to ?? told.numberTo,
    to: noun?.to ?? parts?.to ?? inner?.to ?? told.to,
    bounds: range?.bounds ?? null,
    literal: range?.literal ?? null,
    step: parts?.step ?? (range ? Math.max(atom.step, last.step) : atom.step),
    loose: parts?.step ?? (range ? Math.max(range.scaledFirst ? 0 : atom.looseStep, last.looseStep) : atom.looseStep),
    inner: inner?.hedge ?? null,
    done,
  });
}

/** A fraction of things is a bare number in units of one; what it is of stays as its noun. */
const wholeOf = (unit: Unit, partitive: boolean): Unit => (partitive ? withNoun(bareUnit, unit.noun) : unit);

function lent(atom: Atom, scale: number): Atom {
  if (scale === 1) return atom;
  const made = copyOf(atom);
  made.value = atom.value * scale;
  made.step = atom.step * scale;
  made.looseStep = atom.looseStep * scale;
  made.otherReading = atom.value;
  return made;
}

/** A unit that does not stand right behind its number: "500 plus HORSEPOWER", "MAGNITUDE 6.4". */
function lateUnit(ctx: Context, atom: Atom, from: number, told: Told, inner: number | null): Told {
  const late = inner === null ? null : unitAfter(ctx, inner, !atom.inWords, plainNumber);
  if (late && inner !== null) return { unit: late.unit, numberTo: told.numberTo, to: late.to };
  const code = ctx.gaps[from] === BREAK ? null : ctx.lex.unitsBefore.before(ctx, from);
  return code ? { unit: unitOf(code.value, code.value), numberTo: told.numberTo, to: told.to } : told;
}

interface Told {
  readonly unit: Unit | null;
  readonly numberTo: number;
  readonly to: number;
}

/** The unit that signs or names tell, before any counted noun is looked for. */
function unitOfNumber(
  ctx: Context,
  atom: Atom,
  front: UnitAt | null,
  behind: UnitAt | null,
  range: Range | null,
  multiple: Unit | null,
): Told {
  if (range) return { unit: range.unit ?? front?.unit ?? null, numberTo: range.to, to: range.to };
  const end = behind?.to ?? atom.to;
  if (multiple) {
    if (multiple.dimension !== 'count') return { unit: multiple, numberTo: end, to: end };
    const per = withPer(ctx, { unit: multiple, from: end, to: end, counted: true });
    return { unit: per.unit, numberTo: end, to: per.to };
  }
  if (!front) return { unit: behind?.unit ?? null, numberTo: end, to: end };
  // "$12 CAD": the code says whose dollars.
  if (behind && front.unit.noun === '$' && behind.unit.noun === behind.unit.code)
    return { unit: behind.unit, numberTo: end, to: end };
  const country = countryAfter(ctx, end);
  const at = country?.to ?? end;
  const per = withPer(ctx, { unit: country?.unit ?? front.unit, from: at, to: at, counted: false });
  const again = behind && behind.unit.code !== front.unit.code && behind.unit.noun.length <= 3;
  return { unit: again ? withDenominator(front.unit, behind.unit.per) : per.unit, numberTo: per.to, to: per.to };
}

/** The counted noun behind a number, with its rate: "13,000 workers", "12 births per 1,000 people". */
function nounOf(ctx: Context, atom: Atom, last: Atom, at: number): UnitAt | null {
  const { lex, gaps, kinds, words } = ctx;
  const named = isCapitalised(ctx, atom.from - 1) && atom.from - 1 > FRONT && gaps[atom.from] === SPACE;
  const singular =
    atom.value === 1 || atom.form !== 'number' || (plays(ctx, atom.from - 1, ARTICLES) && gaps[atom.to] === SPACE);
  const partitive = last.scale > 1 || last.approximate || atom.form === 'fraction' || atom.form === 'ratio';
  if (atom.form === 'ratio' && lex.pack.numbers.adjectives === 'after') return null;
  // "12 (twelve) rooms": told again in brackets.
  const again = words[at] === ')' && words[atom.from - 1] === '(' && kinds[atom.from - 2] === NUMERAL;
  const noun = countedNoun(ctx, again ? at + 1 : at, { singular, partitive, large: last.scale >= MILLION, named });
  const per = perThousand(ctx, noun?.to ?? at);
  if (per)
    return {
      unit: withDenominator(noun?.unit ?? bareUnit, per.unit),
      from: noun?.from ?? at,
      to: per.to,
      counted: true,
    };
  return noun ? withPer(ctx, noun) : null;
}

/** "per 1,000 people", "pour 100 000 habitants". */
function perThousand(ctx: Context, at: number): UnitAt | null {
  const { starts, ends, numerals } = ctx;
  const numeral = numerals[at + 1];
  if (!numeral || numeral.value % 100 !== 0 || !plays(ctx, at, PER_NUMBER)) return null;
  const noun = countedNoun(ctx, at + 2, { singular: false, partitive: false, large: false });
  if (!noun) return null;
  const code = `${numeral.value} ${noun.unit.code}`;
  return {
    unit: {
      dimension: 'count',
      code,
      noun: ctx.text.slice(starts[at + 1] ?? 0, ends[noun.to - 1] ?? 0),
      per: null,
    },
    from: at,
    to: noun.to,
    counted: true,
  };
}

/** The label that a number without a unit is after all. */
function labelInstead(
  ctx: Context,
  first: FirstEnd,
  range: Range | null,
  counted: UnitAt | null,
  sure: boolean,
  unit: Unit | null,
): LabelFound | null {
  const { atom, front, from } = first;
  if (front || unit) return null;
  if (range) {
    if (counted && ctx.lex.yearCounts.has(counted.unit.code)) return null;
    return (
      rangeLabel(ctx, atom, range) ??
      (counted ? null : (bareRangeLabel(ctx, atom, range.to) ?? scoreLabel(ctx, atom.from, range.to)))
    );
  }
  if (sure || ctx.lex.ageNouns.before(ctx, from) !== null) return null;
  const hedged = counted === null && qualifierBefore(ctx, from, atom.value, 'none').hedge !== 'exact';
  const label = bareLabel(ctx, atom, counted?.unit.code ?? (hedged ? '' : null));
  return label && found(label.kind, label.from, Math.max(label.to, atom.to));
}

/** "no one", "one of", "one another", "the one": not a number that anyone counts. */
const isPronoun = (ctx: Context, atom: Atom): boolean => {
  const { kinds, gaps } = ctx;
  return (
    plays(ctx, atom.from - 1, ONE_BEFORE) ||
    plays(ctx, atom.to, ONE_AFTER) ||
    kinds[atom.to] !== WORD ||
    gaps[atom.to] === BREAK
  );
};

/** "une croissance de 3 à 4 %", "growth of 3 to 4 percent": an amount of movement that is left open. */
const isOfRange = (ctx: Context, opener: number | null, from: number): boolean =>
  plays(ctx, (opener ?? from - 1) - 1, RANGE_NOUNS);

/** "gagne 14 euros de l'heure": what someone earns, not what was gained. */
const isWage = (ctx: Context, from: number, unit: Unit): boolean =>
  unit.dimension === 'money' && unit.per?.dimension === 'time' && plays(ctx, from - 1, EARNS);

function finish(ctx: Context, p: Parts): Made {
  const { text } = ctx;
  const { atom, unit, bounds } = p;
  const sign = signBefore(ctx, p.from, p.done, unit, atom);
  const from = sign?.from ?? p.from;
  const opener = bounds ? rangeOpenerBefore(ctx, from) : null;
  const size = atom.form === 'number' ? (bounds?.low ?? atom.value) : Infinity;
  const qualified = qualifierBefore(ctx, opener ?? from, size, unit.dimension);
  const tail = p.inner || (atom.form === 'multiple' && unit.dimension === 'count') ? null : hedgeAfter(ctx, p.to);
  const own = atom.side ?? (atom.approximate ? 'about' : 'exact');
  const before = qualified.hedge === 'exact' ? (p.inner ?? own) : qualified.hedge;
  const after = tail && before === 'exact' ? tail : null;
  const hedge = after?.hedge ?? (bounds && before === 'exact' ? 'between' : before);
  const to = after?.to ?? p.to;
  const start = ctx.starts[Math.min(Math.max(p.done, qualified.from), from)] ?? 0;
  const end = ctx.ends[to - 1] ?? text.length;
  const value = bounds ? (bounds.low + bounds.high) / 2 : sign?.negative ? -atom.value : atom.value;
  const { strict, generous } = intervalsOf(value, bounds, p.step, p.loose, hedge);
  const quantity: Quantity = {
    start,
    end,
    quote: text.slice(start, end),
    number: charSpan(ctx, from, p.numberTo),
    value,
    bounds,
    literalBounds: p.literal,
    unit,
    hedge,
    form: atom.form === 'multiple' && unit.dimension === 'count' ? 'number' : atom.form,
    direction:
      sign?.direction ??
      ((bounds !== null && isOfRange(ctx, opener, p.from)) || isWage(ctx, from, unit) ? null : qualified.direction),
    step: p.step,
    looseStep: p.loose,
    strict,
    generous,
    otherReading: atom.otherReading,
    inWords: atom.inWords,
  };
  return { quantity, label: null, to };
}
