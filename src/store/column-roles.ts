/** What each column of a table is for, from its header and its cells; a person's metadata overrules both. */
import type { Unit } from '../quantities/quantity.ts';
import { periodReader } from './cell-periods.ts';
import { type DecimalMark, figureOf } from './cells.ts';
import type { Column, ColumnRole } from './dataset.ts';
import { type Header, isUnitAlone, rowUnit } from './headers.ts';
import { arePartsOfYear } from './parts-of-year.ts';
import type { FieldRole, TableMetadata } from './table-metadata.ts';
import type { Packs, TableLexicon } from './words-of-tables.ts';

export interface Profile {
  readonly type: Column['type'];
  readonly figures: number;
  readonly filled: number;
  /** The unit that most figures carry in their cell ("57%", "€ 12"). */
  readonly unit: Unit | null;
  /** Some cell is written with a nought before other digits. */
  readonly coded: boolean;
  /** All cells are years that do not run backwards for long, or dates, quarters, months. */
  readonly periods: boolean;
  /** Most of them are. */
  readonly mostlyPeriods: boolean;
}

const YEAR = /^(?:1[5-9]|20|21)\d\d$/u;
/** Enough to know a column by; a column of a million rows is not read twice. */
const SAMPLE = 2000;

/** `known` for a column whose role is given: fewer cells tell what kind of cells it has. */
export function profileOf(
  cells: readonly string[],
  decimal: DecimalMark,
  isBlank: (text: string) => boolean,
  packs: Packs,
  known = false,
): Profile {
  const step = Math.max(1, Math.floor(cells.length / (known ? SAMPLE / 10 : SAMPLE)));
  let figures = 0;
  let filled = 0;
  let years = 0;
  let dates = 0;
  let coded = false;
  let digital = 0;
  const units = new Map<string, { unit: Unit; n: number }>();
  const periodIn = periodReader(sampled(cells, step), packs, decimal === ',');
  for (let i = 0; i < cells.length; i += step) {
    const text = (cells[i] ?? '').trim();
    if (isBlank(text)) continue;
    filled++;
    if (/^0\d+$/u.test(text)) coded = true;
    if (YEAR.test(text) || /^\d{4}\.0+$/u.test(text)) {
      years++;
      figures++;
      continue;
    }
    // Six or eight digits may be a month or a day; whether they are, the header tells.
    if (/^\d{6}(?:\d\d)?$/u.test(text) && periodIn(text)) digital++;
    const figure = figureOf(text, decimal);
    if (figure && !/^\d{4}-\d\d/u.test(text) && !isMonth(text)) {
      figures++;
      if (figure.unit && figure.unit.dimension !== 'none') {
        const key = `${figure.unit.dimension}/${figure.unit.code}`;
        const known = units.get(key);
        if (known) known.n++;
        else units.set(key, { unit: figure.unit, n: 1 });
      }
    } else if (/\d/u.test(text) && text.length < 40 && periodIn(text) !== null) dates++;
  }
  const unit = [...units.values()].find((u) => u.n > figures / 2)?.unit ?? null;
  const periods = filled > 0 && years + dates === filled;
  const type =
    filled === 0 ? 'empty' : periods ? (dates > 0 ? 'date' : 'year') : figures >= filled * 0.6 ? 'number' : 'text';
  return { type, figures, filled, unit, coded, periods, mostlyPeriods: years + dates + digital > filled / 2 };
}

function* sampled(cells: readonly string[], step: number): Iterable<string> {
  for (let i = 0; i < cells.length; i += step) yield cells[i] ?? '';
}

/** "01.2023" is a month, though a number could be written so. */
const isMonth = (text: string): boolean => /^(?:0[1-9]|1[0-2])[.](?:19|20)\d\d$/u.test(text);

interface Known {
  readonly names: readonly string[];
  readonly headers: readonly Header[];
  readonly profiles: readonly Profile[];
  readonly texts: readonly (readonly string[])[];
  readonly lexicon: TableLexicon;
  readonly metadata: TableMetadata | undefined;
  readonly packs: Packs;
}

const COLUMN_ROLES: Partial<Record<FieldRole, ColumnRole>> = {
  'measure-name': 'dimension',
  value: 'measure',
  low: 'other',
  high: 'other',
  hedge: 'note',
  status: 'note',
  multiplier: 'note',
  decimals: 'note',
  'period-start': 'period',
  'period-end': 'period',
  'period-part': 'other',
  'source-publisher': 'source',
  'source-title': 'source',
  'source-url': 'source',
  'source-date': 'source',
};

/** A column headed "Status" whose cells say what is reported, planned or estimated. */
const isStatus = (i: number, { names, texts, lexicon }: Known): boolean =>
  lexicon.is('status', names[i] ?? '') &&
  (texts[i] ?? []).every((cell) => cell === '' || STATUSES.some((list) => lexicon.is(list, cell)));

const STATUSES = ['reported', 'planned', 'estimated'] as const;

export function assignRoles(known: Known): { readonly roles: readonly ColumnRole[]; readonly measuresInRows: boolean } {
  const { names, profiles, metadata } = known;
  const given = names.map((name) => {
    const role = metadata?.fields?.find((f) => f.name === name)?.role;
    return role === undefined ? null : (COLUMN_ROLES[role] ?? (role as ColumnRole));
  });
  const roles: (ColumnRole | null)[] = given.map((role, i) => role ?? firstRole(i, known));
  // A second column of years beside one that is headed "Year" holds figures ("founded", "built", 1,950 employees).
  const periods = roles.flatMap((role, i) => (role === 'period' && given[i] === null ? [i] : []));
  const best = bestPeriod(periods, known);
  for (const i of periods) if (i !== best) roles[i] = isFigureOfYear(i, known) ? 'measure' : 'other';
  // Under columns headed by years, a year of the rows ("Built") is a figure like others.
  const heads = new Set(known.headers.flatMap(({ period }) => (period ? [period.label] : [])));
  if (heads.size > 1 && best !== -1 && given[best] === null && isFigureOfYear(best, known)) roles[best] = 'measure';
  const unknown = roles.flatMap((role, i) => (role === null ? [i] : []));
  // Names are words: what holds none (coordinates, numbers of files) names rows only where nothing else does.
  const wordy = (i: number): boolean => (known.texts[i] ?? []).slice(0, SAMPLE).some((text) => /\p{L}{2}/u.test(text));
  const texts = [...unknown.filter(wordy), ...unknown.filter((i) => !wordy(i))];
  const hasEntity = roles.includes('entity');
  for (const i of texts) roles[i] = isStatus(i, known) ? 'note' : 'other';
  const keys = keyColumns(
    known,
    texts.filter((i) => roles[i] === 'other'),
    roles,
    hasEntity,
  );
  keys.forEach((i, n) => {
    roles[i] = n === 0 && !hasEntity ? 'entity' : 'dimension';
  });
  if (!roles.includes('entity')) {
    const code = roles.findIndex((role, i) => role === 'code' && (profiles[i]?.filled ?? 0) > 0);
    if (code !== -1 && !roles.includes('period')) roles[code] = 'entity';
  }
  const entity = roles.indexOf('entity');
  const measuresInRows = metadata?.measuresInRows ?? (entity !== -1 && inRows(known, roles, entity));
  return { roles: roles.map((role) => role ?? 'other'), measuresInRows };
}

const isFigureOfYear = (i: number, { names, profiles, lexicon }: Known): boolean =>
  profiles[i]?.type === 'year' && !lexicon.is('period', names[i] ?? '');

/** The column of periods that the rows are told apart by: headed as one, and with the most of them. */
function bestPeriod(columns: readonly number[], { names, texts, lexicon }: Known): number {
  const worth = (i: number): number =>
    (lexicon.is('period', names[i] ?? '') ? 1e9 : 0) + new Set((texts[i] ?? []).slice(0, SAMPLE)).size;
  return columns.reduce((best, i) => (worth(i) > worth(best) ? i : best), columns[0] ?? -1);
}

/** The role that a column shows by itself; null for one of text, which depends on the others. */
function firstRole(i: number, { names, headers, profiles, texts, lexicon, packs }: Known): ColumnRole | null {
  const profile = profiles[i];
  const header = headers[i];
  const name = names[i] ?? '';
  if (!profile || !header) return 'other';
  const headed = header.unit !== null || header.period !== null;
  if (profile.type === 'empty') return headed ? 'measure' : 'other';
  // A slip in one cell ("soon") makes a column of years no other.
  if (
    profile.mostlyPeriods &&
    (lexicon.is('period', name) || lexicon.is('period', header.label) || isUnnamed(i, header))
  )
    return 'period';
  if (profile.type === 'date') return lexicon.about(name) === 'updated' ? 'note' : 'period';
  if (profile.type === 'year') {
    // "Rainfall (mm)" over years beside "Jan", "Feb": the header names the figures.
    if (headed && i === 0)
      return arePartsOfYear(
        headers.slice(1).map(({ label }) => label),
        packs,
      )
        ? 'period'
        : 'measure';
    return !headed && (i === 0 || isOrdered(texts[i] ?? [])) ? 'period' : 'measure';
  }
  if (lexicon.is('unit', name)) return 'unit';
  if (lexicon.about(name) === 'updated') return 'note';
  // "01", "2A004", "001686853": no quantity is written with a nought before it.
  if (profile.coded) return 'code';
  // A table that opens with "Source" lists sources of power or of income; where figures are from stands at its end.
  if (lexicon.is('source', name) && i > 0) return 'source';
  if (lexicon.holds('bounds', name)) return 'note';
  if (isCode(name, lexicon)) return 'code';
  if (profile.type === 'number') return lexicon.is('note', name) && isOfNotes(texts[i] ?? []) ? 'note' : 'measure';
  if (lexicon.is('note', name)) return 'note';
  if (isIdentifier(name, texts[i] ?? [])) return 'code';
  // "Median wait 2023", all cells text but one: still figures with gaps when the header says so.
  if (header.unit !== null && profile.figures > 0) return 'measure';
  return null;
}

/** "Note" of accounts: numbers of the notes of some rows. A film's mark is in every row, or has decimals. */
const isOfNotes = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.trim() === '') && cells.every((cell) => /^(?:\d{1,2})?$/u.test(cell.trim()));

/** "recordid", "GEOID": another word in every row, none of them with a space. */
const isIdentifier = (name: string, cells: readonly string[]): boolean =>
  /id$/iu.test(name) && new Set(cells).size === cells.length && cells.every((cell) => !/\s/u.test(cell.trim()));

/** The first column, of rows that need no head: a series of ONS or of a central bank. */
const isUnnamed = (i: number, { label }: Header): boolean => i === 0 && label === '';

const isCode = (name: string, lexicon: TableLexicon): boolean =>
  lexicon.is('code', name) ||
  name
    .split(/[\s_-]+/u)
    .some((word, at, all) => (at === all.length - 1 || at === 0) && all.length < 4 && lexicon.is('code', word));

/** Years that only rise or only fall from row to row, or come back for each entity. */
function isOrdered(cells: readonly string[]): boolean {
  let falls = 0;
  let rises = 0;
  for (let i = 1; i < cells.length; i++) {
    const step = Number(cells[i]) - Number(cells[i - 1]);
    if (step < 0) falls++;
    else if (step > 0) rises++;
  }
  return (falls + rises > 0 && Math.min(falls, rises) === 0) || new Set(cells).size <= cells.length / 2;
}

/** The text columns that, with the period, tell the rows apart; what depends on them is no dimension ("country" of a film). */
function keyColumns(
  known: Known,
  texts: readonly number[],
  roles: readonly (ColumnRole | null)[],
  hasEntity: boolean,
): readonly number[] {
  if (texts.length === 0) return [];
  const rows = known.texts[0]?.length ?? 0;
  const fixed = roles.flatMap((role, i) => (role === 'period' || role === 'entity' || role === 'dimension' ? [i] : []));
  const countOf = (columns: readonly number[]): number => {
    if (columns.length === 0) return 1;
    const seen = new Set<string>();
    for (let r = 0; r < rows; r++) seen.add(columns.map((c) => known.texts[c]?.[r] ?? '').join('\u0001'));
    return seen.size;
  };
  const keys: number[] = [];
  let count = hasEntity ? countOf(fixed) : 0;
  for (const i of texts) {
    if (count === rows) break;
    const next = countOf([...fixed, ...keys, i]);
    if (keys.length > 0 && next === count) continue;
    keys.push(i);
    count = next;
  }
  return keys;
}

/** Whether the rows are measures: the first header says so, or the row labels name different units or kinds of figures. */
function inRows(known: Known, roles: readonly (ColumnRole | null)[], entity: number): boolean {
  const { headers, names, lexicon, texts, packs } = known;
  if (roles.includes('period') || roles.includes('dimension')) return false;
  const measures = roles.flatMap((role, i) => (role === 'measure' ? [i] : []));
  if (
    measures.length === 0 ||
    measures.some((i) => lexicon.is('value', names[i] ?? '') && measures.length === 1 && roles.includes('unit'))
  )
    return false;
  const label = headers[entity]?.label ?? '';
  const spokenOf = [label, label.replace(/\s*\(.*$/u, '')];
  if (spokenOf.some((text) => lexicon.is('indicator', text))) return true;
  const rows = texts[entity] ?? [];
  // "Variation" beside the years tells of each row, whatever it measures.
  const figures = measures.filter((i) => lexicon.kind(headers[i]?.label ?? '') !== 'change');
  const bare = figures.filter((i) => headers[i]?.period !== null && headers[i]?.label === '');
  const headless = isHeadless(entity, known);
  const places = headless && figures.every((i) => headers[i]?.period === null && isPlain(headers[i], lexicon));
  if (figures.length === 0 || (bare.length < figures.length && !places)) return false;
  if (headless && kindsIn(rows, lexicon) >= MOSTLY) return true;
  // "Freight (Mt)" beside "Freight trains": one unit and none are two as well.
  const read = rows.slice(0, SAMPLE).map((row) => rowUnit(row, packs));
  const units = new Set(read.map((u) => (u ? `${u.unit?.code ?? ''}×${u.scale}` : '')));
  const named = read.filter((u) => u !== null).length;
  return named > 0 && ((named > 1 && units.size > 1) || (!places && rows.length <= 3));
}

/** Of the rows, at least, that name a kind of figure where all are measures. */
const MOSTLY = 0.4;

/** No header stands over the names of the rows, or only the unit of all figures: "", "En M€". */
const isHeadless = (entity: number, { headers, names, packs }: Known): boolean =>
  headers[entity]?.label === '' || isUnitAlone(names[entity] ?? '', packs);

/** A header that measures nothing itself: "Paris", not "Population" and not "Share (%)". */
const isPlain = (header: Header | undefined, lexicon: TableLexicon): boolean =>
  header !== undefined && header.unit === null && header.scale === 1 && lexicon.kind(header.label) === null;

/** The share of row labels that name a kind of figure: "Revenue", "Population", "Unemployment rate". */
const kindsIn = (rows: readonly string[], lexicon: TableLexicon): number => {
  const labels = rows.slice(0, 200).filter((row) => row.trim() !== '');
  return labels.filter((row) => lexicon.kind(row) !== null).length / Math.max(1, labels.length);
};
