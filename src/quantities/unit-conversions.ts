/**
 * How units convert: by the library `convert`, whose own names are below, and by a factor of ours only for what it lacks.
 * `convertMeasure(value, "mile", "kilometre")`, with the codes of unit-table.ts.
 */
import { convert, getMeasureKind, type Unit as LibraryUnit } from 'convert';

/** Units that the library names as we do, but for our hyphens. Pints, quarts and gallons are those of the United States. */
const sameNames: readonly LibraryUnit[] = [
  ...([
    'metre',
    'kilometre',
    'centimetre',
    'millimetre',
    'micrometre',
    'nanometre',
    'picometre',
    'decimetre',
    'decametre',
    'hectometre',
    'mile',
    'nautical mile',
  ] as const),
  ...(['yard', 'foot', 'inch', 'light-year'] as const),
  ...([
    'square metre',
    'square kilometre',
    'square centimetre',
    'square millimetre',
    'square mile',
    'square foot',
    'square yard',
  ] as const),
  ...(['square inch', 'hectare', 'are', 'acre'] as const),
  ...([
    'cubic metre',
    'cubic foot',
    'cubic inch',
    'cubic yard',
    'cubic mile',
    'cup',
    'tablespoon',
    'teaspoon',
    'litre',
    'hectolitre',
    'decilitre',
    'centilitre',
    'millilitre',
  ] as const),
  ...(['megalitre', 'gallon', 'pint', 'quart', 'acre-foot'] as const),
  ...(['kilogram', 'gram', 'milligram', 'microgram', 'tonne', 'kilotonne', 'megatonne', 'gigatonne'] as const),
  ...(['long ton', 'pound', 'ounce', 'troy ounce', 'stone'] as const),
  ...(['second', 'millisecond', 'microsecond', 'nanosecond', 'minute', 'hour', 'day', 'week', 'fortnight'] as const),
  ...(['watt', 'milliwatt', 'kilowatt', 'megawatt', 'gigawatt', 'terawatt', 'horsepower'] as const),
  ...(['joule', 'kilojoule', 'megajoule', 'gigajoule'] as const),
  ...(['watt-hour', 'kilowatt-hour', 'megawatt-hour', 'gigawatt-hour', 'terawatt-hour'] as const),
  ...(['bit', 'kilobit', 'megabit', 'gigabit', 'terabit', 'petabit', 'mebibyte', 'gibibyte'] as const),
  ...(['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const),
  ...(['celsius', 'fahrenheit', 'kelvin'] as const),
  ...(['hertz', 'kilohertz', 'megahertz', 'gigahertz', 'newton', 'kilonewton'] as const),
  ...([
    'pascal',
    'hectopascal',
    'kilopascal',
    'megapascal',
    'gigapascal',
    'bar',
    'millibar',
    'psi',
    'atmosphere',
  ] as const),
];

const otherNames = {
  'cubic-kilometre': 'cubic kilometer',
  'cubic-hectometre': 'gigaliter',
  'cubic-decimetre': 'liter',
  'cubic-centimetre': 'cubic centimeter',
  bushel: 'US bushel',
  'fluid-ounce': 'US fluid ounce',
  ton: 'short ton',
} as const satisfies Record<string, LibraryUnit>;

/** Speeds, which the library lacks, from its lengths and times. */
const speeds: Readonly<Record<string, readonly [length: LibraryUnit, time: LibraryUnit]>> = {
  'kilometre-per-hour': ['kilometre', 'hour'],
  'metre-per-second': ['metre', 'second'],
  'kilometre-per-second': ['kilometre', 'second'],
  'mile-per-hour': ['mile', 'hour'],
  'foot-per-second': ['foot', 'second'],
  knot: ['nautical mile', 'hour'],
};

/** Days of the mean calendar year: the Julian year, BIPM and IAU. The library's 365 would make twelve of its months 360. */
const YEAR = 365.25;

/** Factors of ours for units that the library lacks: code, factor, a unit of the library, source. */
const factors: readonly (readonly [code: string, times: number, of: LibraryUnit, source: string])[] = [
  ['furlong', 220, 'yard', 'NIST Handbook 44, appendix C'],
  ['league', 3, 'mile', 'NIST Handbook 44, appendix C'],
  ['astronomical-unit', 149_597_870_700, 'metre', 'IAU 2012, resolution B2'],
  ['barrel', 42, 'gallon', 'NIST Handbook 44, appendix C (petroleum)'],
  ['million-barrels', 42e6, 'gallon', 'NIST Handbook 44, appendix C (petroleum)'],
  ['hundredweight', 100, 'pound', 'NIST Handbook 44, appendix C (the short one)'],
  ['quintal', 100, 'kilogram', 'by definition, the metric one'],
  ['carat', 0.2, 'gram', 'CGPM 4 (1907)'],
  ['weekend', 2, 'day', 'by definition'],
  ['month', YEAR / 12, 'day', 'a twelfth of the mean year'],
  ['quarter', YEAR / 4, 'day', 'a quarter of the mean year'],
  ['half-year', YEAR / 2, 'day', 'half the mean year'],
  ['year', YEAR, 'day', 'IAU style manual, Julian year'],
  ['decade', YEAR * 10, 'day', 'IAU style manual, Julian year'],
  ['century', YEAR * 100, 'day', 'IAU style manual, Julian year'],
  ['millennium', YEAR * 1000, 'day', 'IAU style manual, Julian year'],
  ['metric-horsepower', 735.49875, 'watt', 'NIST SP 811, appendix B'],
  ['calorie', 4.184, 'joule', 'NIST SP 811, appendix B (thermochemical)'],
  ['kilocalorie', 4.184, 'kilojoule', 'NIST SP 811, appendix B (thermochemical)'],
  ['british-thermal-unit', 1055.05585262, 'joule', 'NIST SP 811, appendix B (International Table)'],
  ['tonne-of-oil-equivalent', 41.868, 'gigajoule', 'IEA, unit converter'],
  ['megatonne-of-oil-equivalent', 41.868e6, 'gigajoule', 'IEA, unit converter'],
  ['exabyte', 1000, 'petabyte', 'SI prefixes, BIPM table 7'],
];

/**
 * Kinds of quantity that the library lacks whole: how many of a kind's first unit each is. Prefixes by BIPM, The
 * International System of Units, 9th edition (2019), table 7; the pound-foot by NIST SP 811, appendix B (pound, standard gravity, foot).
 */
const ownKinds: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  share: { percent: 1, 'per-mille': 0.1 },
  points: { 'percentage-point': 1, 'basis-point': 0.01 },
  age: { 'day-of-age': 1, 'week-of-age': 7, 'month-of-age': YEAR / 12, 'year-of-age': YEAR },
  voltage: { volt: 1, millivolt: 0.001, kilovolt: 1e3, megavolt: 1e6 },
  current: { ampere: 1, milliampere: 0.001 },
  charge: { 'milliampere-hour': 1, 'ampere-hour': 1e3 },
  torque: { 'newton-metre': 1, 'pound-foot': 0.45359237 * 9.80665 * 0.3048 },
  dose: { sievert: 1, millisievert: 0.001, microsievert: 1e-6 },
  activity: { becquerel: 1, megabecquerel: 1e6 },
  pixels: { pixel: 1, megapixel: 1e6 },
};

interface Measure {
  /** Units convert within a kind only: a number of the library's, or a name of ours. */
  readonly kind: string | number;
  readonly times: number;
  /** What it is `times` of; null for the kind's own first unit. */
  readonly of: LibraryUnit | null;
}

const measures = new Map<string, Measure>();
for (const of of sameNames) measures.set(of.replaceAll(' ', '-'), { kind: getMeasureKind(of) ?? of, times: 1, of });
for (const [code, of] of Object.entries(otherNames)) {
  measures.set(code, { kind: getMeasureKind(of) ?? of, times: 1, of });
}
for (const [code, times, of] of factors) measures.set(code, { kind: getMeasureKind(of) ?? of, times, of });
for (const [kind, units] of Object.entries(ownKinds)) {
  for (const [code, times] of Object.entries(units)) measures.set(code, { kind, times, of: null });
}

/** The value in another unit of the same kind, by unit codes; null where either is of no kind or of another. */
export function convertMeasure(value: number, from: string, to: string): number | null {
  if (Object.hasOwn(speeds, from) && Object.hasOwn(speeds, to)) return convertSpeed(value, from, to);
  const a = measures.get(from);
  const b = measures.get(to);
  if (!a || !b || a.kind !== b.kind) return null;
  const scaled = value * a.times;
  return (a.of === null || b.of === null || a.of === b.of ? scaled : convert(scaled, a.of).to(b.of)) / b.times;
}

/** The codes of the length and the time of a speed: kilometre and hour for "km/h". */
export function speedParts(code: string): { readonly length: string; readonly time: string } | null {
  const parts = Object.hasOwn(speeds, code) ? speeds[code] : undefined;
  return parts ? { length: parts[0].replaceAll(' ', '-'), time: parts[1] } : null;
}

function convertSpeed(value: number, from: string, to: string): number | null {
  const a = speeds[from];
  const b = speeds[to];
  return a && b ? convert(value, a[0]).to(b[0]) / convert(1, a[1]).to(b[1]) : null;
}
