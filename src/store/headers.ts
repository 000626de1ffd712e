/** A header read for what it says beside its label: "Revenue Q3 2024 ($m)" is revenue, a quarter, dollars in millions. */
import type { Period } from '../quantities/period.ts';
import type { Unit } from '../quantities/quantity.ts';
import { splitPeriod } from '../quantities/read-periods.ts';
import { unitSymbol } from '../quantities/unit-lookup.ts';
import { parseUnitAndScale } from '../quantities/units.ts';
import { withoutNotes } from './cells.ts';
import { type Packs, tableLexicon } from './words-of-tables.ts';

export interface Header {
  /** Without period, unit and scale. */
  readonly label: string;
  readonly period: Period | null;
  readonly unit: Unit | null;
  /** 1 when none is written. */
  readonly scale: number;
  /** What the figures are of, where the header of their rows names it: "output" of "Park (output in GWh)". */
  readonly measured?: string;
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').replace(/^[\s:,–—-]+|[\s:,–—-]+$/gu, '');

/** `snake_case` and `camel.case` names of programs are words with spaces to a reader. */
export const spoken = (header: string): string => tidy(header.replace(/[_\r\n]+/gu, ' ').replace(MARKS, ''));

/** "Admissions 2023 [1]", "Beds [2][p]", "Staff [note 3]": marks of notes and flags that no unit is written like. */
const MARKS = /(?:\s?\[(?:(?:\p{L}+ )?\d{1,2}(?:[,;] ?\d{1,2})*|[efpr])\])+$/u;

/** What a reading leaves over: the language that leaves least has read most. */
const lettersOf = ({ label, measured = '' }: Omit<Header, 'period'>): number => label.length + measured.length;

const COUNT: Unit = { dimension: 'count', code: '', noun: '', per: null };

export function readUnit(header: string, packs: Packs): Omit<Header, 'period'> {
  const text = withoutExceptions(header, packs);
  const bracket = /^(.*)\(([^()]*)\)\s*$/u.exec(text);
  if (bracket && tableLexicon(packs).is('bareNumber', bracket[2] ?? ''))
    return { label: tidy(bracket[1] ?? ''), unit: COUNT, scale: 1 };
  // A column named "b" or "m" holds no billions.
  if (/^\p{L}{1,2}$/u.test(text)) return { label: text, unit: null, scale: 1 };
  let best: Omit<Header, 'period'> | null = null;
  for (const pack of Object.values(packs)) {
    const found = parseUnitAndScale(text, pack);
    if (!found) continue;
    const unit = found.unit?.dimension === 'none' ? null : found.unit;
    const own = {
      label: tidy(found.rest),
      unit,
      scale: found.scale,
      ...(found.measured ? { measured: found.measured } : {}),
    };
    if (best === null || lettersOf(own) < lettersOf(best)) best = own;
  }
  return (
    best ??
    (bracket && ratioIn(bracket[1] ?? '', bracket[2] ?? '', packs)) ?? { label: tidy(text), unit: null, scale: 1 }
  );
}

/** "(€/1 000 l)": money for an amount that is no unit of its own. */
function ratioIn(label: string, inside: string, packs: Packs): Omit<Header, 'period'> | null {
  const slash = inside.indexOf('/');
  if (slash < 1 || !/\d/u.test(inside.slice(slash))) return null;
  const above = readUnit(`(${inside.slice(0, slash)})`, packs);
  if (above.unit === null) return null;
  const noun = inside.slice(slash + 1).trim();
  return {
    label: tidy(label),
    unit: { ...above.unit, per: { dimension: 'other', code: noun, noun, per: null } },
    scale: above.scale,
  };
}

/** A unit that stands alone in its cell or property: what is in no list is a counted noun ("H100 equivalents"). */
export function unitNamed(text: string, packs: Packs): Omit<Header, 'period'> {
  const read = readUnit(`(${text})`, packs);
  if (read.unit !== null || read.scale !== 1) return read;
  // "Percentage of the labour force", "Percentage of respondents": a share, whatever it is of.
  const [first = '', ...rest] = text.split(' ');
  const share = rest.length > 0 && rest.length < 12 ? readUnit(`(${first})`, packs) : null;
  if (share?.unit?.dimension === 'percent') return { ...share, label: '' };
  return { label: '', unit: { dimension: 'count', code: text.toLowerCase(), noun: text, per: null }, scale: 1 };
}

/** Whether a text is a unit and nothing else: "(€)", "%", "en milliers", "kt CO2". A counted noun is none. */
export function isUnitAlone(text: string, packs: Packs): boolean {
  const bare = /^[([](.*)[)\]]$/u.exec(text)?.[1] ?? text;
  const read = readUnit(`(${bare})`, packs);
  // "Change over a year (%)" has a name before its unit.
  if (read.unit?.dimension === 'percent') return !/[([]/u.test(bare);
  return read.label === '' && (read.scale !== 1 || (read.unit !== null && read.unit.dimension !== 'count'));
}

/** "($m unless stated)" is "($m)". */
function withoutExceptions(text: string, packs: Packs): string {
  const lower = text.toLowerCase();
  for (const pack of Object.values(packs))
    for (const phrase of pack.tables.unless) {
      const at = lower.indexOf(phrase);
      if (at > 0) return `${text.slice(0, at).replace(/[\s,;]+$/u, '')}${text.slice(at + phrase.length)}`;
    }
  return text;
}

export function readHeader(header: string, packs: Packs): Header {
  const text = withoutFlag(header.includes('_') ? yearLast(spoken(header)) : spoken(header), packs);
  const qualified = readQualified(text, packs);
  if (qualified) return { ...qualified, ...datedBefore(text, packs) };
  // "Index, 2015=100": the year of the base is no period of the figures.
  const split = /\d{4}\s?=\s?10/u.test(text) ? null : splitPeriod(text, packs);
  if (split && isBaseline(text, split.period, packs)) return { ...readUnit(text, packs), period: null };
  const rest = split ? restOf(text, split.period, split.rest, packs) : text;
  return {
    ...(header.includes('_') ? readSnakeCase(rest, packs) : readUnit(rest, packs)),
    period: split?.period ?? null,
  };
}

/** "2024 (p)", "2025E": a letter may be a unit after a name ("Length (m)"), never right after a time. */
function withoutFlag(text: string, packs: Packs): string {
  const time = (/^(.*\d)\s?[([][a-z][)\]]$/u.exec(text) ?? /^(.*\d{4})[befpr]$/iu.exec(text))?.[1];
  return time !== undefined && splitPeriod(time, packs)?.rest.trim() === '' ? time : text;
}

/** `rent_2022_eur_m2`: programs put the year anywhere; last it is read as in any header. */
function yearLast(text: string): string {
  const words = text.split(' ');
  const at = words.findIndex((word) => /^(?:19|20)\d\d$/u.test(word));
  return at <= 0 ? text : [...words.slice(0, at), ...words.slice(at + 1), words[at]].join(' ');
}

/** The header with its year as a part of the label: "GDP at 2015 prices (€m)". */
export const undatedHeader = (header: string, packs: Packs): Header => ({
  ...(readQualified(spoken(header), packs) ?? readUnit(spoken(header), packs)),
  period: null,
});

/** "GDP 2023 (current US$)": a year before the brackets is the time of the figures, and no part of their name. */
function datedBefore(text: string, packs: Packs): Pick<Header, 'period'> & Partial<Header> {
  const at = text.lastIndexOf('(');
  const name = text.slice(0, at);
  const split = splitPeriod(name, packs);
  if (!split || isBaseline(name, split.period, packs)) return { period: null };
  const { period, rest } = split;
  return { period, label: tidy(`${restOf(name, period, rest, packs)} ${text.slice(at)}`) };
}

/** "GDP (current US$)", "Salaire (€ constants 2022)": the year is that of the prices, and the label keeps what they are. */
export function readQualified(text: string, packs: Packs): Omit<Header, 'period'> | null {
  const bracket = /^(.*\S)\s*\(([^()]*)\)\s*$/u.exec(text);
  if (!bracket) return null;
  const lexicon = tableLexicon(packs);
  const words = (bracket[2] ?? '').split(/[\s,]+/u).filter((word) => word !== '');
  const kept = words.filter((word) => !lexicon.is('unitQualifiers', word) && !/^(?:1[5-9]|20)\d\d$/u.test(word));
  // "(en %)" is "(%)".
  const telling = words.some((word) => lexicon.is('unitQualifiers', word) && !lexicon.is('measuredIn', word));
  if (kept.length === 0 || !telling) return null;
  const { unit, scale } = readUnit(`(${kept.join(' ')})`, packs);
  const known = unit !== null && (unit.dimension === 'money' || unit.dimension === 'percent');
  return known ? { label: text, unit, scale } : null;
}

/** "Change since 2013", "Évolution sur 2013": the year is that of another figure. */
function isBaseline(text: string, { label }: Period, packs: Packs): boolean {
  const at = text.indexOf(label);
  return at > 0 && tableLexicon(packs).closes('since', text.slice(0, at));
}

/** "Waiting over a year 2023 (%)": a year takes no word of its header along; "Year 2023" is all period. */
function restOf(text: string, period: Period, rest: string, packs: Packs): string {
  const at = period.grain === 'year' ? text.search(new RegExp(`(?<!\\d)${period.label}(?!\\d)`, 'u')) : -1;
  if (at === -1) return rest;
  const around = `${text.slice(0, at)} ${text.slice(at + period.label.length)}`;
  // "Population (2023)" leaves empty brackets, "2019 [YR2019]" the same year again.
  const own = tidy(around.replace(new RegExp(`[([](?:\\p{Lu}{0,4}${period.label})?\\s*[)\\]]`, 'u'), ''));
  return tableLexicon(packs).is('period', own) ? '' : own;
}

/** `gdp_trillion`, `revenue_usd_m`, `rent_eur_m2`, `price_eur_per_kg`: programs write the unit last, and in lower case. */
function readSnakeCase(text: string, packs: Packs): Omit<Header, 'period'> {
  const words = text.split(' ').map((word) => (isCurrency(word) ? word.toUpperCase() : word));
  for (const length of [3, 2, 1]) {
    const label = words.slice(0, -length).join(' ');
    const tail = words.slice(-length).filter((word) => word !== 'per');
    if (label === '') continue;
    // "usd m" is millions, "eur m2" a price by the square metre.
    for (const unit of new Set([tail.join(' '), tail.join('/')])) {
      const read = readUnit(`${label} (${unit})`, packs);
      const isMeasured = read.unit !== null && read.unit.dimension !== 'count';
      if (read.label === label && (read.scale !== 1 || (isMeasured && (tail.length === 1 || unit.includes('/')))))
        return read;
    }
  }
  return readUnit(text, packs);
}

/** `usd` as programs write it. */
const isCurrency = (word: string): boolean =>
  word.length === 3 && unitSymbol(word.toUpperCase())?.unit.dimension === 'money';

/**
 * The unit that a row of a table with measures in rows names in its label; null when it names none. What is counted
 * ("Employees", "Network (stores)", "Customers (thousands)") takes no unit of its table.
 */
export function rowUnit(label: string, packs: Packs): Omit<Header, 'period'> | null {
  const clean = withoutNotes(label);
  const read = readQualified(clean, packs) ?? readUnit(clean, packs);
  if (read.unit !== null) return read;
  if (isCounted(clean, packs) || isCounted(read.label, packs)) return { ...read, unit: COUNT };
  return read.scale === 1 ? null : read;
}

function isCounted(label: string, packs: Packs): boolean {
  const lexicon = tableLexicon(packs);
  const bracket = /\(([^()]*)\)\s*$/u.exec(label)?.[1] ?? '';
  return lexicon.is('counted', label) || lexicon.is('counted', bracket) || lexicon.opens('countOpeners', label);
}
