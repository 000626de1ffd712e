/** Codes that statistical offices share: areas of Eurostat that ISO calls otherwise, and units of SDMX code lists. */
import { ALPHA3 } from '../country-codes.ts';

const ALPHA2 = new Set(Object.values(ALPHA3));

/** Eurostat keeps EL and UK. Groups of countries by the code under which CLDR names them. */
const OTHERWISE: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB', KS: 'XK' };

/** ISO 3166 code of an area, or the CLDR code of a group of countries; null for a code of neither. */
export function areaCode(code: string): { readonly code: string; readonly group: boolean } | null {
  if (/^EU(?:\d\d(?:_\d{4})?)?$|^EU27_2020$/u.test(code)) return { code: 'EU', group: true };
  if (/^(?:EA(?:\d\d)?|U2|I\d)$/u.test(code)) return { code: 'EZ', group: true };
  if (/^(?:WLD|W|W0|WORLD|_X)$/u.test(code)) return { code: '001', group: true };
  const alpha2 = OTHERWISE[code] ?? ALPHA3[code] ?? code;
  return ALPHA2.has(alpha2) ? { code: alpha2, group: false } : null;
}

/** Exact codes; money and multiples are read from their parts below. */
const UNITS: Readonly<Record<string, string>> = {
  PC: '%',
  PT: '%',
  PERCENT: '%',
  PER: 'persons',
  PS: 'persons',
  PERS: 'persons',
  NR: 'number',
  HAB: 'inhabitants',
  THS_PER: 'thousand persons',
  MIO_PER: 'million persons',
  T: 'tonnes',
  THS_T: 'thousand tonnes',
  MIO_T: 'million tonnes',
  KG: 'kg',
  KM: 'km',
  KM2: 'km²',
  HA: 'ha',
  THS_HA: 'thousand ha',
  GWH: 'GWh',
  MWH: 'MWh',
  KWH: 'kWh',
  TJ: 'TJ',
  YR: 'years',
  HR: 'hours',
  PC_PNT: 'percentage points',
  PP: 'percentage points',
};

const SCALES: Readonly<Record<string, string>> = {
  THS: 'thousand',
  K: 'thousand',
  MIO: 'million',
  M: 'million',
  MRD: 'billion',
  BN: 'billion',
};

/** A unit code as a header would write it: `CP_MEUR` is "million EUR", `PC_GDP` "%"; null for a text that is no code. */
export function unitText(code: string): string | null {
  if (!/^[A-Z][A-Z0-9_]*$/u.test(code)) return null;
  const own = UNITS[code];
  if (own !== undefined) return own;
  if (/^(?:PC|PT)_/u.test(code) || /^(?:RCH|PCH|CLV_PCH)_/u.test(code)) return '%';
  if (/^[A-Z]{3}$/u.test(code)) return code;
  // Prices of a year are not today's money, but the figure is still a sum of that currency.
  const money = /^(?:(?:CP|CLV\d*|PYP\d*)_)?(THS|MIO|MRD|BN|K|M)_?([A-Z]{3})(?:_|$)/u.exec(code);
  return money ? `${SCALES[money[1] ?? ''] ?? ''} ${money[2] ?? ''}` : null;
}
