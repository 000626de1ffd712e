/**
 * Table cells as figures: "12 %", "1 234,5", "(3.2)", "1,234*", "$1.2m", "–". A cell holds one number and its marks, or it
 * holds none: dates, ranges, codes and words are null, never half read.
 */
import type { Unit } from './quantity.ts';
import { unitFromSymbols, unitSymbol } from './unit-lookup.ts';

export interface CellMarks {
  /** Decimal mark of the column; a point when not given. */
  readonly decimal?: '.' | ',';
}

export interface CellFigure {
  /** As printed, a scale sign in the cell multiplied out ("$1.2m" is 1.2e6), percent in percent. */
  readonly value: number;
  /** One unit of the last printed digit, in units of `value`. */
  readonly step: number;
  /** The unit printed in the cell itself, or null. */
  readonly unit: Unit | null;
}

/** Marks offices print for "no figure"; words for it are in the packs. */
const BLANK = /^(?:|[-‐–—−]{1,3}|\.{1,3}|…|:|\/|n\/?a|n\.a\.)$/iu;
const NOTES = /(?:\s?[*†‡§¹²³⁰-⁹ᵃᵇᵉᵖʳ]+|\s?\(\d\)|\s?\(\p{Ll}\)|\s?\[\w{1,2}\]|\s[a-z])$/u;
const CELL = /^([^\d(]{0,6}?)([+\-−–‐]?)([^\d.,+\-−–]{0,6}?)((?:\d|[.,](?=\d))[\d.,'’ ]*)(e[+-]?\d{1,3})?(.{0,14})$/iu;
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  m: 1e6,
  mn: 1e6,
  Mn: 1e6,
  bn: 1e9,
  Bn: 1e9,
  B: 1e9,
  Md: 1e9,
  Mds: 1e9,
  Mrd: 1e9,
  tn: 1e12,
  T: 1e12,
};
const LETTERS_THAT_SCALE_MONEY_ONLY = new Set(['m', 'B', 'T', 'K']);

/** The figure of a cell; `'blank'` for an empty cell or a mark of absence; null when the cell holds something else. */
export function readCell(cell: string, marks: CellMarks = {}): CellFigure | 'blank' | null {
  const text = cell.replace(/[\s\u00a0\u202f\u2009]+/gu, ' ').trim();
  if (text.length > 48) return null;
  if (BLANK.test(text)) return 'blank';
  const bracketed = /^\((.*)\)$/u.exec(text) ?? /^([^\d(]{1,4})?\(([^()]*)\)\s?%?$/u.exec(text);
  const negative = bracketed !== null && /\d/.test(text);
  const inner = negative ? text.replace(/[()]/g, '') : text;
  const read = readPlain(inner, marks) ?? (NOTES.test(inner) ? readPlain(inner.replace(NOTES, ''), marks) : null);
  return read && negative ? { ...read, value: -read.value } : read;
}

function readPlain(text: string, marks: CellMarks): CellFigure | null {
  const match = CELL.exec(text);
  if (!match) return null;
  const [, before = '', sign = '', mid = '', digits = '', exponent = '', after = ''] = match;
  const number = readDigits(digits.trim(), marks.decimal ?? '.');
  if (number === null) return null;
  const surroundings = unitAround(`${before}${mid}`.trim(), after.trim());
  if (surroundings === null) return null;
  const power = exponent === '' ? 1 : 10 ** Number(exponent.slice(1));
  const factor = surroundings.scale * power;
  const negative = sign !== '' && sign !== '+';
  return {
    value: times(number.value, factor) * (negative ? -1 : 1),
    step: times(number.step, factor),
    unit: surroundings.unit,
  };
}

/** Products of a decimal and a power of ten, without binary dust: 1.2 × 1e6 is 1200000. */
const times = (value: number, factor: number): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(15));

/** What stands round the digits: nothing, a unit, a scale and a unit. Null when it is something else. */
function unitAround(before: string, after: string): { readonly unit: Unit | null; readonly scale: number } | null {
  const about = before === '' || /^[~≈c]\.?$/u.test(before);
  const lead = about ? null : unitFromSymbols(before);
  if (!about && lead?.dimension !== 'money' && lead?.dimension !== 'percent') return null;
  if (after === '') return { unit: lead, scale: 1 };
  const whole = unitFromSymbols(after);
  // A lone "p" or "e" in a cell flags a provisional or estimated figure; it is no pence.
  if (whole && lead === null && unitSymbol(after)?.need !== 'glued') return { unit: whole, scale: 1 };
  const [head = '', tail = ''] = splitScale(after);
  const scale = SCALES[head];
  if (scale === undefined || !Object.hasOwn(SCALES, head)) return null;
  const trailing = tail === '' ? null : unitFromSymbols(tail);
  if (tail !== '' && trailing === null) return null;
  const unit = lead ?? trailing;
  if (LETTERS_THAT_SCALE_MONEY_ONLY.has(head) && unit?.dimension !== 'money') return null;
  return { unit, scale };
}

/** "M€", "Md €", "bn", "k t" as scale and unit. */
function splitScale(text: string): readonly [string, string] {
  const match = /^(Mds|Mrd|Mds|Md|mn|Mn|bn|Bn|tn|[kKMmBT])\.?\s?(.*)$/u.exec(text);
  return match ? [match[1] ?? '', match[2] ?? ''] : ['', text];
}

/** Digits with group marks: the decimal mark parts once, every other mark must part groups of three (or Indian twos). */
function readDigits(text: string, decimal: '.' | ','): { readonly value: number; readonly step: number } | null {
  const other = decimal === '.' ? ',' : '.';
  const at = text.lastIndexOf(decimal);
  const single = at !== -1 && text.indexOf(decimal) === at;
  const grouped = (part: string): boolean =>
    /^\d+$/.test(part) || /^\d{1,3}(?:[ '’.,](?:\d{3}|\d{2}(?=,\d{2,3})))+$/.test(part);
  if (single || at === -1) {
    const whole = at === -1 ? text : text.slice(0, at);
    const decimals = at === -1 ? '' : text.slice(at + 1);
    if (/^\d*$/.test(decimals) && (whole === '' || (grouped(whole) && !whole.includes(decimal))))
      return worth(whole, decimals);
  } else if (grouped(text) && !text.includes(other)) return worth(text, '');
  // The odd cell of a column with the other mark: "12,5" where points were met.
  const odd = text.lastIndexOf(other);
  if (odd === -1 || text.indexOf(other) !== odd) return null;
  const whole = text.slice(0, odd);
  const decimals = text.slice(odd + 1);
  return /^\d*$/.test(decimals) && grouped(whole) && !whole.includes(other) ? worth(whole, decimals) : null;
}

function worth(whole: string, decimals: string): { readonly value: number; readonly step: number } | null {
  const digits = whole.replace(/\D/g, '');
  if (digits === '' && decimals === '') return null;
  return { value: Number(`${digits || '0'}.${decimals || '0'}`), step: Number(`1e-${decimals.length}`) };
}
