/** "eight or nine euros", "5 and 6 kg": a bare number takes the unit of the one that it is joined to. */
import type { Quantity, Unit } from '../quantity.ts';
import { withDenominator } from '../unit-lookup.ts';
import { isLetter } from './letters.ts';
import type { Lexicon } from './lexicon.ts';

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Written out for the same reason as `copyOf`. */
const withUnit = (q: Quantity, unit: Unit): Quantity => ({
  start: q.start,
  end: q.end,
  quote: q.quote,
  number: q.number,
  value: q.value,
  bounds: q.bounds,
  literalBounds: q.literalBounds,
  unit,
  hedge: q.hedge,
  form: q.form,
  direction: q.direction,
  step: q.step,
  looseStep: q.looseStep,
  strict: q.strict,
  generous: q.generous,
  otherReading: q.otherReading,
  inWords: q.inWords,
});

/** Letters that may stand between two joined numbers, at most. */
const CLOSE = 8;

export function shareUnits(quantities: Quantity[], text: string, lex: Lexicon): readonly Quantity[] {
  // A comma joins only inside a list that an "and" or "or" closes.
  let joined = false;
  for (let k = quantities.length - 2; k >= 0; k--) {
    const wasJoined = joined;
    joined = false;
    const a = quantities[k];
    const b = quantities[k + 1];
    if (
      !a ||
      !b ||
      b.unit.dimension === 'none' ||
      a.unit.dimension !== 'none' ||
      a.form !== 'number' ||
      b.form === 'ordinal'
    )
      continue;
    const gap = b.number.start - a.end;
    if (gap > CLOSE || gap < 0) continue;
    const between = text
      .slice(a.end, b.number.start)
      .replace(/[-–,\s]+/g, ' ')
      .trim()
      .toLowerCase();
    if (between !== '' && !lex.coordinators.has(between) && !lex.rangeJoins.has(fold(between))) continue;
    const list = text.slice(a.end, b.number.start).includes(',');
    // "300, or 62.5 %" tells a number again; "20, 30, or 40 %" is a list.
    if (list && between !== '' && b.unit.dimension === 'percent' && !isListed(quantities[k - 1], a, text)) continue;
    if (between === '' && (list ? !wasJoined : !/[-–]/.test(text.slice(a.end, b.number.start)))) continue;
    joined = true;
    quantities[k] = withUnit(a, b.unit);
  }
  return passAgesOn(passMoneyOn(quantities, text, lex), text, lex);
}

/** No age of a person is larger. */
const OLDEST = 130;

/** "aged six and nine", "âgés de 5, 7 et 12 ans": ages in a list. */
function passAgesOn(quantities: Quantity[], text: string, lex: Lexicon): readonly Quantity[] {
  for (let k = 1; k < quantities.length; k++) {
    const a = quantities[k - 1];
    const b = quantities[k];
    if (a?.unit.dimension !== 'age' || !b || b.start - a.end > CLOSE || b.value >= OLDEST) continue;
    if (b.unit.dimension !== 'none' && `${b.unit.code}-of-age` !== a.unit.code) continue;
    const between = text.slice(a.end, b.start).replaceAll(',', ' ').trim().toLowerCase();
    if (between === '' || lex.coordinators.has(between)) quantities[k] = withUnit(b, a.unit);
  }
  return quantities;
}

/** A bare number stands right before, past a comma. */
const isListed = (before: Quantity | undefined, a: Quantity, text: string): boolean =>
  before?.unit.dimension === 'none' && /^,\s*$/u.test(text.slice(before.end, a.start));

/** Letters from one amount to the next that still speaks of the same currency. */
const NEAR = 40;
const MILLION = 1e6;

function hasCoordinator(between: string, lex: Lexicon): boolean {
  let start = 0;
  for (let at = 0; at <= between.length; at++) {
    if (isLetter(between.charCodeAt(at))) continue;
    if (at > start && lex.coordinators.has(between.slice(start, at))) return true;
    start = at + 1;
  }
  return false;
}

/** "27 millions d'euros en actions et 18 millions en emprunts": a scale beside an amount of money is money too. */
function passMoneyOn(quantities: Quantity[], text: string, lex: Lexicon): Quantity[] {
  for (let k = 1; k < quantities.length; k++) {
    const b = quantities[k];
    if (b?.unit.dimension !== 'none' || b.form !== 'number' || Math.abs(b.value) < MILLION) continue;
    const near = quantities[k - 1];
    // "2.2 billion shekels ($590 million) and 71 million": the amount in brackets tells the other again.
    const a = near && text[near.start - 1] === '(' ? quantities[k - 2] : near;
    if (a?.unit.dimension !== 'money') continue;
    if (b.start - a.end > NEAR || /\d$/u.test(b.quote)) continue;
    const between = text.slice(a.end, b.start);
    if (/[.!?;]/.test(between) || !hasCoordinator(between.toLowerCase(), lex)) continue;
    quantities[k] = withUnit(b, withDenominator(a.unit, null));
  }
  return quantities;
}
