/** One number with all that belongs to it, or the label it is; the middle of the reader. */
import type { Label, Quantity, Span, Unit } from '../quantity.ts';
import { unitOf } from '../units.ts';
import { atomAt } from './atoms.ts';
import { type Atom, type Context, rawOf } from './context.ts';
import { intervalsOf } from './intervals.ts';
import { bareLabel, formLabel, gluedLabel, isYear, type LabelFound, ordinalSuffixAt, rangeLabel } from './labels.ts';
import { countedNoun } from './nouns.ts';
import { hedgeAfter, qualifierBefore } from './qualifiers.ts';
import { lentScale, rangeAfter, rangeOpenerBefore } from './ranges.ts';
import { signBefore } from './signs.ts';
import { BREAK, GLUED, HYPHEN, NUMERAL, SIGN, SPACE } from './tokens.ts';
import { countryAfter, moneyBefore, type UnitAt, unitAfter, withPer } from './units-at.ts';

export interface ReadAt {
  readonly quantity: Quantity | null;
  readonly label: Label | null;
  /** First token not taken. */
  readonly to: number;
}

export const bareUnit: Unit = { dimension: 'none', code: '', noun: '', per: null };

const multipleUnit: Unit = { dimension: 'multiple', code: '', noun: '', per: null };

const yearOfAge = unitOf('year-of-age', '');

export const charSpan = (ctx: Context, from: number, to: number): Span => ({
  start: ctx.list[from]?.start ?? 0,
  end: ctx.list[to - 1]?.end ?? ctx.text.length,
});

function labelOf(ctx: Context, found: LabelFound, done: number): ReadAt {
  const span = charSpan(ctx, Math.max(found.from, done), found.to);
  return {
    quantity: null,
    label: { kind: found.kind, ...span, quote: ctx.text.slice(span.start, span.end) },
    to: found.to,
  };
}

/** Reads what stands at token `i`; tokens before `done` are taken. `period` is the mention of time that covers it. */
export function readAt(ctx: Context, i: number, done: number, period: Span | null): ReadAt | null {
  const { list } = ctx;
  const isNumeral = list[i]?.kind === NUMERAL;
  if (isNumeral) {
    const form = formLabel(ctx, i);
    if (form) return labelOf(ctx, form, done);
  }
  const money = moneyBefore(ctx, i);
  const front = money && money.from >= done ? money : null;
  if (isNumeral && !front) {
    const cross = timesSign(ctx, i, done);
    if (cross) return cross;
    const glued = gluedLabel(ctx, i);
    if (glued) return labelOf(ctx, glued, done);
  }
  const suffix = isNumeral && !front ? ordinalSuffixAt(ctx, i) : null;
  if (suffix !== null) return ordinal(ctx, i, suffix, list[i]?.numeral?.value ?? 0, done, false);
  const atom = atomAt(ctx, i, front !== null);
  if (!atom) return null;
  if (period && !front && inPeriod(ctx, atom, period)) {
    return labelOf(ctx, { kind: isNumeral && isYear(atom.value) ? 'year' : 'date', from: i, to: atom.to }, done);
  }
  if (atom.form === 'ordinal') return ordinal(ctx, i, atom.to, atom.value, done, true);
  if (atom.year) return labelOf(ctx, { kind: 'year', from: i, to: atom.to }, done);
  if (isNumeral && !front) {
    const tail = gluedTail(ctx, atom);
    if (tail) return labelOf(ctx, tail, done);
  }
  return assemble(ctx, atom, front, done);
}

/** "×3", "x3": a cross written onto the digits. */
function timesSign(ctx: Context, i: number, done: number): ReadAt | null {
  const { list } = ctx;
  const cross = rawOf(ctx, i - 1);
  if (i <= done || list[i]?.before !== GLUED || (cross !== '×' && cross !== 'x') || list[i - 1]?.before === GLUED)
    return null;
  const atom = atomAt(ctx, i, false);
  return atom
    ? finish(ctx, {
        atom: { ...atom, form: 'multiple' },
        unit: multipleUnit,
        from: i - 1,
        numberTo: atom.to,
        to: atom.to,
        bounds: null,
        literal: null,
        step: atom.step,
        loose: atom.looseStep,
        between: false,
        done,
      })
    : null;
}

/** A period covers the number, and no unit beside it says that it counts something else. */
function inPeriod(ctx: Context, atom: Atom, period: Span): boolean {
  const span = charSpan(ctx, atom.from, atom.to);
  if (span.end > period.end) return false;
  const unit = unitAfter(ctx, atom.to, !atom.inWords, atom.scale > 1);
  return (
    !unit ||
    (ctx.list[unit.from]?.start ?? 0) < period.end ||
    unit.unit.dimension === 'time' ||
    unit.unit.dimension === 'age'
  );
}

/** Letters written onto digits that are no unit, scale or cross: "5G", "4K", "1990s", "737max". */
function gluedTail(ctx: Context, atom: Atom): LabelFound | null {
  const { list, words } = ctx;
  const next = list[atom.to];
  if (!next || next.before !== GLUED || next.kind === SIGN || next.kind === NUMERAL) return null;
  const word = words[atom.to] ?? '';
  if (word === 's' && isYear(atom.value) && atom.digits === 4)
    return { kind: 'year', from: atom.from, to: atom.to + 1 };
  if (word === 'x' || unitAfter(ctx, atom.to, true, false)) return null;
  if (ctx.lex.units.at(words, atom.to)) return null;
  return { kind: 'name', from: atom.from, to: atom.to + 1 };
}

/** A rank when a rank noun or superlative stands by it; otherwise a label. */
function ordinal(ctx: Context, i: number, to: number, value: number, done: number, inWords: boolean): ReadAt {
  const { lex, words } = ctx;
  const isRank =
    lex.ranks.at(words, to) !== null || lex.ranks.before(words, i) !== null || lex.ranks.at(words, to + 1) !== null;
  if (!isRank) return labelOf(ctx, { kind: 'ordinal', from: i, to }, done);
  const span = charSpan(ctx, i, to);
  const exact = { min: value, max: value };
  const quantity: Quantity = {
    ...span,
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
  readonly between: boolean;
  readonly done: number;
}

/** "three times as many" multiplies; "won three times" counts. */
function multipleOf(ctx: Context, atom: Atom): Unit | null {
  if (atom.form !== 'multiple') return null;
  const { lex, words, list } = ctx;
  const last = words[atom.to - 1] ?? '';
  const glued = last === 'x' || list[atom.to - 1]?.before !== 1;
  const compared =
    lex.multiplied.at(words, atom.to) !== null ||
    lex.comparatives.at(words, atom.to) !== null ||
    lex.by.has(words[atom.from - 1] ?? '');
  if (glued || compared || !lex.times.has(last)) return multipleUnit;
  return {
    dimension: 'count',
    code: last,
    noun: ctx.text.slice(list[atom.to - 1]?.start ?? 0, list[atom.to - 1]?.end ?? 0),
    per: null,
  };
}

/** "3x" and "3-fold": the sign or word behind the digits, or null. */
function foldAfter(ctx: Context, atom: Atom): number | null {
  const { list, words, lex } = ctx;
  const next = list[atom.to];
  if (!next || (next.before !== GLUED && next.before !== HYPHEN)) return null;
  const word = words[atom.to] ?? '';
  return word === 'x' || word === '×' || lex.pack.numerals.foldSuffixes.includes(word) ? atom.to + 1 : null;
}

function assemble(ctx: Context, written: Atom, front: UnitAt | null, done: number): ReadAt | null {
  let atom = written;
  const { lex, words } = ctx;
  const fold = front ? null : foldAfter(ctx, atom);
  if (fold !== null) {
    return finish(ctx, {
      atom: { ...atom, form: 'multiple' },
      unit: multipleUnit,
      from: atom.from,
      numberTo: fold,
      to: fold,
      bounds: null,
      literal: null,
      step: atom.step,
      loose: atom.looseStep,
      between: false,
      done,
    });
  }
  const multiple = multipleOf(ctx, atom);
  const scaled = atom.scale > 1 || atom.approximate;
  let behind = multiple ? null : unitAfter(ctx, atom.to, !atom.inWords, scaled || atom.form !== 'number');
  if (front && behind?.unit.dimension !== 'money') behind = null;
  const from = front ? Math.max(front.from, done) : atom.from;
  const range = multiple ? null : rangeAfter(ctx, { atom, front, behind, from });
  const lent = range || multiple ? 1 : lentScale(ctx, { atom, front, behind, from });
  if (lent > 1) {
    atom = {
      ...atom,
      value: atom.value * lent,
      step: atom.step * lent,
      looseStep: atom.looseStep * lent,
      otherReading: atom.value,
    };
  }
  let unit = multiple ?? front?.unit ?? behind?.unit ?? null;
  let numberTo = behind?.to ?? atom.to;
  let step = atom.step;
  let loose = atom.looseStep;
  let scaledLast = scaled;
  if (range) {
    unit = range.unit ?? unit;
    numberTo = range.to;
    step = Math.max(step, range.last.step);
    loose = Math.max(range.scaledFirst ? 0 : loose, range.last.looseStep);
    scaledLast = range.last.scale > 1 || range.last.approximate;
  }
  let to = numberTo;
  if (front && !range) {
    const country = countryAfter(ctx, numberTo);
    const at = country?.to ?? numberTo;
    const per = withPer(ctx, { unit: country?.unit ?? front.unit, from: at, to: at, counted: false });
    if (behind && behind.unit.code !== front.unit.code && behind.unit.noun.length <= 3)
      unit = { ...front.unit, per: behind.unit.per };
    else unit = per.unit;
    to = per.to;
    numberTo = per.to;
  }
  let counted: UnitAt | null = null;
  if (!unit) {
    const one = atom.value === 1;
    const partitive = scaledLast || atom.form === 'fraction' || atom.form === 'ratio' || atom.approximate;
    const compound = lex.articles.has(words[atom.from - 1] ?? '') && ctx.list[atom.to]?.before === SPACE;
    counted = countedNoun(ctx, to, { singular: one || atom.form !== 'number' || compound, partitive });
    if (counted) {
      const per = withPer(ctx, counted);
      unit = per.unit;
      to = per.to;
    }
  }
  if (range && !front && !range.unit && (!counted || !lex.yearCounts.has(counted.unit.code))) {
    const label = rangeLabel(ctx, atom, range);
    if (label) return labelOf(ctx, label, done);
  }
  if (multiple?.dimension === 'count') {
    const per = withPer(ctx, { unit: multiple, from: to, to, counted: true });
    unit = per.unit;
    to = per.to;
  }
  if (!unit && lex.ageNouns.before(words, from) && !atom.grouped && (range?.bounds.high ?? atom.value) < 130) {
    unit = yearOfAge;
  }
  if (!front && !range && !multiple && unit !== yearOfAge && !behind && !scaled) {
    const hedged = counted === null && qualifierBefore(ctx, from, atom.value).hedge !== 'exact';
    const label = bareLabel(ctx, atom, counted?.unit.code ?? (hedged ? '' : null));
    if (label) return labelOf(ctx, { ...label, to: Math.max(label.to, atom.to) }, done);
  }
  if (atom.bareOne && !behind && !range) {
    if (isPronoun(ctx, atom)) return null;
    if (lex.pack.numbers.adjectives === 'after') return null;
  }
  if (atom.maybeOrdinal && !behind && ctx.list[atom.to] && !lex.ofWords.at(words, atom.to))
    return labelOf(ctx, { kind: 'ordinal', from: atom.from, to: atom.to }, done);
  return finish(ctx, {
    atom,
    unit: unit ?? bareUnit,
    from,
    numberTo,
    to,
    bounds: range?.bounds ?? null,
    literal: range?.literal ?? null,
    step,
    loose,
    between: range !== null,
    done,
  });
}

/** "no one", "one of", "one another", "the one": not a number that anyone counts. */
const isPronoun = (ctx: Context, atom: Atom): boolean => {
  const { lex, words, list } = ctx;
  return (
    lex.oneBefore.has(words[atom.from - 1] ?? '') ||
    lex.oneAfter.has(words[atom.to] ?? '') ||
    list[atom.to]?.kind !== 0 ||
    list[atom.to]?.before === BREAK
  );
};

function finish(ctx: Context, p: Parts): ReadAt {
  const { text } = ctx;
  const sign = signBefore(ctx, p.from, p.done, p.unit, p.atom);
  const opener = p.between ? rangeOpenerBefore(ctx, sign.from) : null;
  const qualified = qualifierBefore(ctx, opener ?? sign.from, p.atom.value);
  const tail = p.atom.form === 'multiple' && p.unit.dimension === 'count' ? null : hedgeAfter(ctx, p.to);
  const before = qualified.hedge === 'exact' && p.atom.approximate ? 'about' : qualified.hedge;
  const hedge = tail && before === 'exact' ? tail.hedge : p.between && before === 'exact' ? 'between' : before;
  const first = Math.max(p.done, qualified.from);
  const to = tail && hedge === tail.hedge ? tail.to : p.to;
  const whole = charSpan(ctx, Math.min(first, sign.from), to);
  const number = charSpan(ctx, sign.from, p.numberTo);
  const factor = sign.negative ? -1 : 1;
  const value = p.bounds ? (p.bounds.low + p.bounds.high) / 2 : factor * p.atom.value;
  const { bounds } = p;
  const intervals = intervalsOf({ value, bounds, step: p.step, looseStep: p.loose, hedge });
  const quantity: Quantity = {
    start: whole.start,
    end: whole.end,
    quote: text.slice(whole.start, whole.end),
    number,
    value: bounds ? (bounds.low + bounds.high) / 2 : value,
    bounds,
    literalBounds: p.literal,
    unit: p.unit,
    hedge,
    form: p.atom.form === 'multiple' && p.unit.dimension === 'count' ? 'number' : p.atom.form,
    direction: sign.direction ?? qualified.direction,
    step: p.step,
    looseStep: p.loose,
    strict: intervals.strict,
    generous: intervals.generous,
    otherReading: p.atom.otherReading,
    inWords: p.atom.inWords,
  };
  return { quantity, label: null, to };
}
