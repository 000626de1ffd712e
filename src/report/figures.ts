/**
 * Prints figures the way the document's language does: 2500000000 USD is "US$2.5 billion" in English, "2,5 milliards
 * $US" in French; 130 percent is "130%" or "130 %". Nothing is rounded that a reader could want back: a short form
 * ("2.5 million") is used only where it says the same as the long one.
 */
import type { Stated } from '../contract.ts';
import { oneLine } from './escape.ts';
import type { Speech } from './options.ts';

/** Unit codes for which CLDR, and so every language, has a name. */
const cldrUnits: Readonly<Record<string, string>> = {
  percent: 'percent',
  '%': 'percent',
  kilometre: 'kilometer',
  metre: 'meter',
  centimetre: 'centimeter',
  millimetre: 'millimeter',
  mile: 'mile',
  foot: 'foot',
  inch: 'inch',
  yard: 'yard',
  hectare: 'hectare',
  acre: 'acre',
  litre: 'liter',
  millilitre: 'milliliter',
  gallon: 'gallon',
  gram: 'gram',
  kilogram: 'kilogram',
  pound: 'pound',
  ounce: 'ounce',
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  celsius: 'celsius',
  fahrenheit: 'fahrenheit',
  byte: 'byte',
  megabyte: 'megabyte',
  gigabyte: 'gigabyte',
  terabyte: 'terabyte',
};

export interface FigureStyle {
  /** "+130 %" for changes: the sign is part of what is said. */
  readonly signed?: boolean;
  /** No more decimals than this, for what was worked out: "+8.3%" beside the "5%" of the text. Money keeps its cents. */
  readonly decimals?: number;
}

/** An interval narrower than this part of its figure says no more than the figure. */
const NOTHING = 1e-4;

const printers = new Map<string, Intl.NumberFormat>();
const dayPrinters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than all it ever prints, so each is made once. */
export const printer = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = printers.get(key) ?? new Intl.NumberFormat(locale, options);
  printers.set(key, known);
  return known;
};

const significant = (value: number, digits: number): number => Number(value.toPrecision(digits));

const numberOptions = (value: number, { signed = false, decimals = 2 }: FigureStyle): Intl.NumberFormatOptions => {
  const size = Math.abs(value);
  const compact = size >= 1e6 && significant(value, 4) === value;
  return {
    signDisplay: signed ? 'exceptZero' : 'auto',
    ...(compact ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 } : {}),
    ...(!compact && size >= 1000 ? { maximumFractionDigits: 1 } : {}),
    ...(!compact && size >= 1 && size < 1000 ? { maximumFractionDigits: Math.min(2, decimals) } : {}),
    ...(size < 1 ? { maximumSignificantDigits: 3 } : {}),
    ...(Number.isInteger(value) && size >= 1000 && size < 10_000 ? { useGrouping: 'always' as const } : {}),
  };
};

/** Intl writes a hyphen for a minus, and has scale words that a language's newspapers do not use. */
function printed(value: number, options: Intl.NumberFormatOptions, { locale, words }: Speech): string {
  const { largestScale } = words;
  const past = options.notation === 'compact' && Number.isFinite(value) && Math.abs(value) >= largestScale * 1000;
  const text = past ? inLargestScale(value, options, locale, largestScale) : printer(locale, options).format(value);
  return text.replace(/^([^\d]*)-/u, '$1−');
}

/** "1 450 milliards": the words around two of the largest scale, with the number in place of the 2. */
function inLargestScale(value: number, options: Intl.NumberFormatOptions, locale: string, scale: number): string {
  const { signDisplay } = options;
  const number = printer(locale, {
    ...(signDisplay ? { signDisplay } : {}),
    maximumFractionDigits: 1,
    useGrouping: 'always' as const,
  }).format(value / scale);
  return printer(locale, { ...options, signDisplay: 'never' })
    .formatToParts(2 * scale)
    .map((part) => (part.type === 'integer' ? number : ['decimal', 'fraction'].includes(part.type) ? '' : part.value))
    .join('');
}

const bareNumber = (value: number, speech: Speech, style: FigureStyle): string =>
  printed(value, numberOptions(value, style), speech);

/** The noun of a header ("Season tickets") as a sentence has it; names and initials ("H100s") keep their capitals. */
const asWritten = (noun: string): string =>
  /^\p{Lu}\p{Ll}+(?![\p{L}\d])/u.test(noun) ? noun.charAt(0).toLowerCase() + noun.slice(1) : noun;

/** A figure with its unit. A growth of 166.666 percent prints as "+166.67%", 40,000 workers as "40,000 workers". */
export const formatFigure = (value: number, unit: string, speech: Speech, style: FigureStyle = {}): string => {
  const options = numberOptions(value, style);
  const named = speech.words.unit[unit === '×' ? 'multiple' : unit];
  if (named !== undefined) return named(bareNumber(value, speech, style), value);
  const cldr = cldrUnits[unit];
  if (cldr !== undefined)
    return printed(
      value,
      {
        ...options,
        // "166.7%" says as much as "166.67%" of a growth worked out from rounded figures.
        ...(cldr === 'percent' && Math.abs(value) >= 10
          ? { maximumFractionDigits: Math.min(1, style.decimals ?? 1) }
          : {}),
        style: 'unit',
        unit: cldr,
        unitDisplay: cldr === 'percent' ? 'short' : 'long',
      },
      speech,
    );
  if (/^[A-Z]{3}$/.test(unit))
    return printed(
      value,
      {
        minimumFractionDigits: 0,
        ...numberOptions(value, { signed: style.signed ?? false }),
        style: 'currency',
        currency: unit,
      },
      speech,
    );
  const per = unit.indexOf('/');
  if (per > 0)
    return speech.words.per(
      formatFigure(value, unit.slice(0, per).trim(), speech, style),
      oneLine(unit.slice(per + 1)),
    );
  const number = bareNumber(value, speech, style);
  const noun = asWritten(oneLine(unit));
  return noun === '' ? number : speech.words.counted(number, noun);
};

/** The interval of a figure, unit at its end only where that reads well; null when it is a single point or unknown. */
export const formatInterval = (figure: Stated, speech: Speech, style: FigureStyle = {}): string | null => {
  const { min, max, unit } = figure;
  if (min === null && max === null) return null;
  if (min !== null && max !== null && min === max && min === figure.value) return null;
  const print = (value: number) => formatFigure(value, unit, speech, style);
  if (min === null) return speech.words.atMost(print(max ?? 0));
  if (max === null) return speech.words.atLeast(print(min));
  // Half a unit either side of 40,000 is nothing to a reader.
  if (print(min) === print(max) || max - min <= Math.abs(max) * NOTHING) return null;
  return speech.words.between(bareEnd(min, figure, speech, style), print(max));
};

/** "129.5 to 130.5%": the unit is not said twice, unless the low end would read as another number without it. */
const bareEnd = (min: number, figure: Stated, speech: Speech, style: FigureStyle): string =>
  /^[A-Z]{3}$/.test(figure.unit) || (figure.max !== null && Math.abs(figure.max) >= 1e6)
    ? formatFigure(min, figure.unit, speech, style)
    : bareNumber(min, speech, style);

/** Counted things need their noun once: "42,000 passengers (41,500 to 42,500)". */
const isCounted = (unit: string, speech: Speech): boolean =>
  !Object.hasOwn(speech.words.unit, unit) && !Object.hasOwn(cldrUnits, unit) && !/^[A-Z]{3}$|[/×]/.test(unit);

/** A figure as shown: what stands large, and the interval that stands small beside it, if it says more. */
export interface FigureParts {
  readonly main: string;
  readonly aside: string | null;
}

/** A range without a middle is its two ends, an open one ("500 or more") its end only; null where nothing was stated. */
export const figureParts = (figure: Stated, speech: Speech, style: FigureStyle = {}): FigureParts | null => {
  const { value, min, max, unit } = figure;
  const isOpen = (min === value && max === null) || (max === value && min === null);
  if (value === null || (isOpen && (min !== null || max !== null))) {
    const main = formatInterval(figure, speech, style);
    return main === null ? null : { main, aside: null };
  }
  const counted = isCounted(unit, speech) ? { ...figure, unit: '' } : figure;
  return { main: formatFigure(value, unit, speech, style), aside: formatInterval(counted, speech, style) };
};

/** "+166.67% (163.4 to 170.1%)" on one line. */
export const formatStated = (figure: Stated, speech: Speech, style: FigureStyle = {}): string | null => {
  const parts = figureParts(figure, speech, style);
  return parts === null || parts.aside === null ? (parts?.main ?? null) : `${parts.main} (${parts.aside})`;
};

/** An ISO day in words: "25 April 2024", "25 avril 2024"; anything else is given back as it is. */
export const formatDay = (iso: string, speech: Speech): string => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return iso;
  const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  if (Number.isNaN(day.getTime())) return iso;
  const known =
    dayPrinters.get(speech.locale) ?? new Intl.DateTimeFormat(speech.locale, { dateStyle: 'long', timeZone: 'UTC' });
  dayPrinters.set(speech.locale, known);
  return known.format(day);
};

/** "English", "français": the language of a document in that language's own words. */
export const languageName = (code: string, speech: Speech): string => {
  try {
    return new Intl.DisplayNames(speech.locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
};
