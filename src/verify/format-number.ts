/**
 * Prints a value with its unit in the language of the document: 2.5e9 USD is "US$2.5bn", "2,5 Md $US";
 * a growth is "+166.7%", "+166,7 %". No more digits than matter. And a recomputation as a reader would write it down:
 * "40,000 ÷ 15,000 − 1 = +166.7%".
 */
import type { LanguagePack } from '../languages/pack.ts';
import type { Unit } from '../quantities/quantity.ts';
import { formatDate, weekdayName } from './format-date.ts';
import type { Input, Operation } from './recomputation.ts';

export interface FormatOptions {
  /** One unit of the last place worth printing, in units of the value. Without it: what a reader can use. */
  readonly step?: number;
  /** A change: the sign is part of what is said. */
  readonly signed?: boolean;
  /** All digits; "million" only where it says the same: inside a formula. */
  readonly full?: boolean;
}

const cldrUnits: ReadonlySet<string> = new Set(Intl.supportedValuesOf('unit'));

/** CLDR spells units the American way. */
const cldrName = (code: string): string | null => {
  const name = code
    .replace(/metre$/, 'meter')
    .replace(/litre$/, 'liter')
    .replace(/tonne$/, 'metric-ton');
  return cldrUnits.has(name) ? name : null;
};

const MOST_DECIMALS = 6;

/** Decimal places that show one unit of `step`. */
const decimalsFor = (step: number): number => Math.min(MOST_DECIMALS, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)));

function numberOptions(value: number, unit: Unit, options: FormatOptions): Intl.NumberFormatOptions {
  const size = Math.abs(value);
  const signDisplay = options.signed ? 'exceptZero' : 'auto';
  const step = options.step !== undefined && options.step > 0 ? options.step : null;
  if (size >= 1e6 && (options.full !== true || Number(value.toPrecision(4)) === value)) {
    const scaleSize = 10 ** (3 * Math.floor(Math.log10(size) / 3));
    return {
      signDisplay,
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: options.full === true ? 3 : step === null ? 2 : Math.min(3, decimalsFor(step / scaleSize)),
    };
  }
  const rate = unit.dimension === 'percent' || unit.dimension === 'percentage-point';
  const natural =
    options.full === true
      ? size >= 1
        ? 2
        : 4
      : rate
        ? size < 1
          ? 2
          : 1
        : size >= 1000
          ? 0
          : size >= 100
            ? 1
            : size >= 1
              ? 2
              : 4;
  const digits = step === null ? natural : decimalsFor(step);
  // Three digits of a small number rather than none.
  const small = size > 0 && size < 10 ** -digits / 2;
  return {
    signDisplay,
    ...(small ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: digits }),
    ...(size >= 1000 ? { useGrouping: 'always' as const } : {}),
  };
}

/** Making a formatter costs a hundred times its use; there are few different ones. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = keyOf(locale, options);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  formatters.set(key, made);
  return made;
}

/** Every option that is set in this file. */
const keyOf = (locale: string, o: Intl.NumberFormatOptions): string =>
  `${locale} ${o.style} ${o.currency} ${o.unit} ${o.unitDisplay} ${o.signDisplay} ${o.notation} ${o.compactDisplay} ${o.useGrouping} ${o.minimumFractionDigits} ${o.maximumFractionDigits} ${o.maximumSignificantDigits}`;

/** A value in plain units (percentages in percent) with its unit, in the pack's locale. Infinity prints as "∞". */
export function formatValue(value: number, unit: Unit, pack: LanguagePack, options: FormatOptions = {}): string {
  // 11.75 computed as 11.749999999999993 must not print as 11.7.
  const exact = Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
  const settings = numberOptions(exact, unit, options);
  const print = (more: Intl.NumberFormatOptions = {}): string => {
    const all = { ...settings, ...more };
    return withMinus(
      isPastScales(exact, all, pack) ? inLargestScale(exact, all, pack) : formatterFor(pack.locale, all).format(exact),
    );
  };
  const words = pack.reasons.unit;
  if (unit.per) {
    const amount = formatValue(value, { ...unit, per: null }, pack, options);
    const denominator = nounIn(pack, unit.per);
    return denominator === '' ? amount : words.per(amount, denominator);
  }
  switch (unit.dimension) {
    case 'percent':
      return print({ style: 'unit', unit: 'percent' });
    case 'percentage-point':
      return words.points(print(), value);
    case 'multiple':
      return words.times(print(), value);
    case 'none':
      return print();
    case 'money':
      return /^[A-Z]{3}$/.test(unit.code)
        ? print({
            style: 'currency',
            currency: unit.code,
            ...(isPrice(exact, settings) ? CENTS : { minimumFractionDigits: 0 }),
          })
        : withNoun(print(), unit, pack);
    case 'count':
      return withNoun(print(), unit, pack);
    default: {
      const name = cldrName(unit.code);
      return name === null ? withNoun(print(), unit, pack) : print({ style: 'unit', unit: name, unitDisplay: 'long' });
    }
  }
}

/** An amount with pence or cents has both of their digits: "1,20 €". */
const isPrice = (value: number, { notation, maximumFractionDigits }: Intl.NumberFormatOptions): boolean =>
  notation === undefined &&
  (maximumFractionDigits ?? 0) > 0 &&
  (maximumFractionDigits ?? 0) <= 2 &&
  !Number.isInteger(Number(value.toFixed(maximumFractionDigits ?? 0)));

const CENTS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** Intl writes a hyphen; in a formula it would read as one. */
const withMinus = (text: string): string => text.replace(/^([^\d]*)-/u, '$1−');

const isPastScales = (value: number, { notation }: Intl.NumberFormatOptions, pack: LanguagePack): boolean =>
  notation === 'compact' && Number.isFinite(value) && Math.abs(value) >= pack.report.layout.largestScale * 1000;

/** "1 111 milliards" where the language has no scale word above that a newspaper would use. */
function inLargestScale(value: number, options: Intl.NumberFormatOptions, pack: LanguagePack): string {
  const { largestScale } = pack.report.layout;
  const { notation, compactDisplay, style, currency, unit, unitDisplay, ...digits } = options;
  const number = formatterFor(pack.locale, { ...digits, useGrouping: 'always' }).format(value / largestScale);
  // The words around two of the largest scale, with the number in place of the 2.
  const words = formatterFor(pack.locale, { ...options, signDisplay: 'never' }).formatToParts(2 * largestScale);
  const at = words.findIndex((part) => part.type === 'integer');
  return words
    .map((part, i) => (i === at ? number : ['decimal', 'fraction'].includes(part.type) ? '' : part.value))
    .join('');
}

const withNoun = (number: string, unit: Unit, pack: LanguagePack): string => {
  const noun = asWritten(nounIn(pack, unit));
  return noun === '' ? number : pack.report.layout.counted(number, noun);
};

/** What is counted, in the reader's language where the table's is another: "68 millions de PERSONNES". */
const nounIn = (pack: LanguagePack, { noun, code }: Unit): string => {
  const told = noun || code;
  return pack.reasons.unit.nouns.find(([other]) => other === told)?.[1] ?? told;
};

/** The noun of a header ("Season tickets") as a sentence has it; names and initials ("H100s") keep their capitals. */
const asWritten = (noun: string): string =>
  /^\p{Lu}\p{Ll}+(?![\p{L}\d])/u.test(noun) ? noun.charAt(0).toLowerCase() + noun.slice(1) : noun;

/** The number alone, as it stands in a formula. */
export const formatPlain = (value: number, pack: LanguagePack, step?: number): string =>
  formatValue(value, { dimension: 'none', code: '', noun: '', per: null }, pack, {
    full: true,
    ...(step === undefined ? {} : { step }),
  });

/** A change in percent with its sign: "+166.7%", "−3,2 %". */
export const formatPercent = (value: number, pack: LanguagePack): string =>
  formatValue(value, { dimension: 'percent', code: 'percent', noun: '%', per: null }, pack, { signed: true });

export interface FormulaInput {
  readonly operation: Operation;
  readonly inputs: readonly Input[];
  readonly value: number;
  readonly unit: Unit;
  /** For ranks: every ranked value, the first in the order of the claim first. */
  readonly series?: readonly { readonly value: number }[];
}

/** Whether a ranking counts from its smallest value. */
export const isFromEnd = (ranking: readonly number[]): boolean => (ranking[0] ?? 0) < (ranking.at(-1) ?? 0);

/** Terms of a sum that are written out. */
const MOST_TERMS = 6;

const term = (input: Input, pack: LanguagePack): string =>
  input.unit.code === 'calendar-year'
    ? formatDate(input.label, pack)
    : input.unit.dimension === 'percent'
      ? formatValue(input.value, input.unit, pack, { full: true })
      : formatPlain(input.value, pack);

/** A negative term in brackets: "−2.5 billion" after a minus would read as a slip. */
const safe = (text: string): string => (/^[-−]/.test(text) ? `(${text})` : text);

function terms(inputs: readonly Input[], pack: LanguagePack): string {
  const shown = inputs.length > MOST_TERMS ? inputs.slice(0, MOST_TERMS - 2) : inputs;
  const rest = inputs.length - shown.length;
  const more = rest > 0 ? [`… (${pack.reasons.formula.others(rest)})`] : [];
  return [...shown.map((input) => safe(term(input, pack))), ...more].join(' + ');
}

const list = (inputs: readonly Input[], pack: LanguagePack): string => {
  const shown = inputs.slice(0, MOST_TERMS).map((input) => term(input, pack));
  const rest = inputs.length - shown.length;
  return [...shown, ...(rest > 0 ? [`… (${pack.reasons.formula.others(rest)})`] : [])].join(' ; ');
};

/** The formula with its numbers and its result, in the pack's language. A plain value is the value alone. */
export function formulaOf({ operation, inputs, value, unit, series }: FormulaInput, pack: LanguagePack): string {
  const [a, b] = inputs;
  const words = pack.reasons.formula;
  const signed = operation === 'growth' || operation === 'difference' || operation === 'points';
  const result = formatValue(value, unit, pack, { signed });
  const equals = (left: string): string => `${left} = ${result}`;
  const two = a && b ? { a: term(a, pack), b: term(b, pack) } : null;
  switch (operation) {
    case 'growth':
      return two ? equals(`${two.b} ÷ ${safe(two.a)} − 1`) : result;
    case 'elapsed':
      return two ? `${two.b} − ${two.a} = ${formatValue(value, unit, pack)}` : result;
    case 'weekday':
      return a ? `${term(a, pack)} = ${weekdayName(value, pack)}` : result;
    case 'difference':
    case 'points':
      return two ? equals(`${two.b} − ${safe(two.a)}`) : result;
    case 'multiple':
    case 'share':
      return two ? equals(`${two.b} ÷ ${safe(two.a)}`) : result;
    case 'rate-multiple': {
      const [c, d] = inputs.slice(2).map((input) => term(input, pack));
      return two && c && d ? equals(`(${d} ÷ ${c}) ÷ (${two.b} ÷ ${two.a})`) : result;
    }
    case 'rate':
      return two ? equals(`${two.b} ÷ ${safe(two.a)}${timesIn(inputs[2], pack)}`) : result;
    case 'complement':
      return two ? equals(`${two.a} × (1 − ${two.b})`) : result;
    case 'rest':
      return equals(
        two ? `1 − ${two.b} ÷ ${safe(two.a)}` : `${formatPlain(100, pack)} − ${formatPlain(a?.value ?? 0, pack)}`,
      );
    case 'product':
      return inputs.length > 1 ? equals(inputs.map((input) => safe(term(input, pack))).join(' × ')) : result;
    case 'sum':
      return inputs.length > 1 ? equals(terms(inputs, pack)) : result;
    case 'remainder':
      return equals([...inputs.map((input) => safe(term(input, pack)))].join(' − '));
    case 'mean':
      return inputs.length > 1 ? equals(`(${terms(inputs, pack)}) ÷ ${inputs.length}`) : result;
    case 'weighted-mean':
      return equals(weightedTerms(inputs, pack));
    case 'median':
      return equals(`${words.median} ${list(inputs, pack)}`);
    case 'minimum':
    case 'maximum':
      return a && b ? `${formatValue(a.value, a.unit, pack)} … ${formatValue(b.value, b.unit, pack)}` : result;
    case 'rank':
      return pack.reasons.unit.place(formatPlain(value, pack), value, isFromEnd((series ?? []).map((p) => p.value)));
    case 'compare':
      return two && a && b
        ? `${formatValue(b.value, b.unit, pack)} ${relation(a.value, b.value)} ${formatValue(a.value, a.unit, pack)}`
        : result;
    case 'convert': {
      const source = a?.observations[0];
      return source ? equals(formatValue(source.value, source.unit, pack)) : result;
    }
    case 'count':
    case 'value':
      // "From A to B": both ends are the claim.
      return operation === 'value' && a && b
        ? `${formatValue(a.value, a.unit, pack)} → ${formatValue(b.value, b.unit, pack)}`
        : result;
  }
}

/** "(38 × 157,930 + 41 × 51,265) ÷ 209,195". */
function weightedTerms(inputs: readonly Input[], pack: LanguagePack): string {
  const pairs = inputs.flatMap((value, i) => {
    const weight = i % 2 === 1 ? inputs[i - 1] : undefined;
    return weight ? [`${safe(term(value, pack))} × ${safe(term(weight, pack))}`] : [];
  });
  const shown = pairs.length > MOST_TERMS ? pairs.slice(0, MOST_TERMS - 2) : pairs;
  const rest = pairs.length - shown.length;
  const more = rest > 0 ? [`… (${pack.reasons.formula.others(rest)})`] : [];
  const total = inputs.reduce((sum, input, i) => (i % 2 === 0 ? sum + input.value : sum), 0);
  return `(${[...shown, ...more].join(' + ')}) ÷ ${formatPlain(total, pack)}`;
}

/** "× 100" for every hundred, "÷ 1,000" for kilos of tonnes. */
function timesIn(times: Input | undefined, pack: LanguagePack): string {
  if (!times) return '';
  return times.value < 1 ? ` ÷ ${formatPlain(1 / times.value, pack)}` : ` × ${formatPlain(times.value, pack)}`;
}

const relation = (a: number, b: number): string => (b > a ? '>' : b < a ? '<' : '=');
