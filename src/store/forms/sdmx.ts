/**
 * SDMX-CSV 1.0 and 2.x, as Eurostat, the OECD, the ECB, the BIS and INSEE's web service answer: a header of concept
 * names, one observation a row. https://github.com/sdmx-twg/sdmx-csv
 */
import { areaLabels } from '../countries.ts';
import type { Described, Grid } from '../grid.ts';
import { spoken } from '../headers.ts';
import { uniqueNames } from '../sql-reading.ts';
import type { FieldMetadata, FieldRole, MemberMetadata, TableMetadata } from '../table-metadata.ts';
import type { Packs } from '../words-of-tables.ts';
import { areaCode, unitText } from './sdmx-codes.ts';

interface Concept {
  /** Position of the column to read: that of the names where the file gives names beside codes. */
  readonly column: number;
  /** Position of the codes, where they stand in a column of their own. */
  readonly codes: number | null;
  readonly id: string;
  readonly label: string;
}

const PERIODS = new Set(['TIME_PERIOD', 'TIME']);
const VALUES = new Set(['OBS_VALUE', 'OBSVALUE']);
const AREAS = new Set(['REF_AREA', 'GEO', 'LOCATION', 'COUNTRY', 'COU', 'AREA', 'REPORTER', 'GEOGRAPHY']);
const MEASURES = /^(?:INDICATOR|INDIC(?:_\w+)?|MEASURE|SUBJECT|VARIABLE|NA_ITEM|STO|SERIES|CONCEPT|ITEM)$/u;
const UNITS = new Set(['UNIT', 'UNIT_MEASURE', 'UNITS']);
const ROLES: Readonly<Record<string, FieldRole>> = {
  UNIT_MULT: 'multiplier',
  UNIT_MULTIPLIER: 'multiplier',
  POWERCODE: 'multiplier',
  DECIMALS: 'decimals',
  OBS_STATUS: 'status',
  OBS_FLAG: 'status',
  OBS_FLAGS: 'status',
};
/** Columns about the message, not the figures. */
const MESSAGE = new Set([
  'STRUCTURE',
  'STRUCTURE_ID',
  'STRUCTURE_NAME',
  'ACTION',
  'DATAFLOW',
  'LAST UPDATE',
  'KEY',
  'SERIES_KEY',
  'OBS_KEY',
  'SERIESKEY',
]);

/** Null for a table of another form. */
export function readSdmx(grid: Grid, packs: Packs): Described | null {
  const concepts = conceptsOf(grid.header);
  const find = (test: (id: string) => boolean): Concept | undefined => concepts.find(({ id }) => test(id));
  const value = find((id) => VALUES.has(id));
  const period = find((id) => PERIODS.has(id));
  if (!value || !period) return null;
  const action = grid.header.findIndex((name) => name.trim() === 'ACTION');
  const rows = grid.rows.filter((row) => action === -1 || !/^D\b/u.test(row.cells[action] ?? ''));
  const own: Grid = { ...grid, rows };
  return { grid: own, metadata: metadataOf(own, concepts, { value, period }, packs) };
}

/** `ID`, `ID: Name`, `ID[]`, or a pair of columns `ID,Name`. */
function conceptsOf(header: readonly string[]): readonly Concept[] {
  const named = header.some((name) => name.trim() === 'STRUCTURE_NAME');
  const ids = header.map(
    (name) => /^([\w ]+?)(?:\[[^\]]*\])?(?::\s*(.*))?$/u.exec(name.trim())?.slice(1) ?? [name.trim()],
  );
  const concepts: Concept[] = [];
  for (let column = 0; column < header.length; column++) {
    const [id = '', label] = ids[column] ?? [];
    const upper = id.toUpperCase();
    const next = ids[column + 1]?.[0] ?? '';
    const pairs =
      named && !MESSAGE.has(upper) && !/^[A-Z0-9_]+$/u.test(next) && /^[A-Z0-9_]+$/u.test(id) && next !== '';
    // Names of times and values repeat them, or are blank.
    const read = pairs && !PERIODS.has(upper) && !VALUES.has(upper) && !(upper in ROLES);
    concepts.push({
      column: read ? column + 1 : column,
      codes: read ? column : null,
      id: upper,
      label: label ?? (pairs ? next : id),
    });
    if (pairs) column++;
  }
  return concepts;
}

function metadataOf(
  grid: Grid,
  concepts: readonly Concept[],
  known: { readonly value: Concept; readonly period: Concept },
  packs: Packs,
): TableMetadata {
  const textsOf = (column: number): ReadonlySet<string> => new Set(grid.rows.map((row) => row.cells[column] ?? ''));
  const fields: FieldMetadata[] = uniqueNames(grid.header).map((name) => ({ name, role: 'other' as const }));
  const give = (column: number, role: FieldRole): void => {
    const field = fields[column];
    if (field) fields[column] = { ...field, role };
  };
  const members: MemberMetadata[] = [];
  const told: string[] = [];
  const units = concepts.filter(({ id }) => UNITS.has(id));
  const unit = units.find(({ column }) => [...textsOf(column)].some((text) => text !== ''));
  const area = concepts.find(({ id, column }) => AREAS.has(id) && textsOf(column).size > 0);
  const named = concepts.filter(({ id, column }) => MEASURES.test(id) && textsOf(column).size > 1);
  // A title a series names its measure where no code list does ("Chômage - Femmes", one IDBANK each).
  const measure =
    named[0] ?? (area ? undefined : concepts.find(({ id, column }) => /^TITLE/u.test(id) && textsOf(column).size > 1));
  for (const concept of concepts) {
    const { id, column, codes } = concept;
    const texts = textsOf(column);
    const own = ROLES[id];
    if (concept === known.value) give(column, 'value');
    else if (concept === known.period) give(column, 'period');
    else if (own) give(column, own);
    else if (concept === unit) give(column, 'unit');
    else if (concept === area) {
      give(column, 'entity');
      if (codes !== null) give(codes, 'code');
      members.push(...areasOf(texts, packs));
    } else if (concept === measure) give(column, 'measure-name');
    else if (MESSAGE.has(id) || id === 'FREQ' || ATTRIBUTES.test(id)) continue;
    else if (texts.size > 1) {
      give(column, 'dimension');
      members.push(...totalsOf(grid, concept));
    } else told.push(nameIn([...texts][0] ?? ''));
  }
  const titles = concepts.filter(({ id, column }) => /^TITLE/u.test(id) && textsOf(column).size === 1);
  told.push(...titles.map(({ column }) => nameIn([...textsOf(column)][0] ?? '')));
  const flow =
    concepts.find(({ id }) => id === 'STRUCTURE_NAME') ??
    concepts.find(({ id }) => id === 'STRUCTURE_ID' || id === 'DATAFLOW');
  const title = flow ? nameIn([...textsOf(flow.column)][0] ?? '') : '';
  const updated = concepts.find(({ id }) => id === 'LAST UPDATE');
  // Codes are no words: nobody writes of "Y15-64".
  const labels = [...told, title].filter((text) => /\p{Ll}{2}/u.test(text)).map(spoken);
  const agency = /^([A-Z][\w.]*):/u.exec(flow ? ([...textsOf(flow.column)][0] ?? '') : '')?.[1];
  return {
    ...(title !== '' && { title }),
    ...(!measure && labels.length > 0 && { measure: { labels: { '': labels } } }),
    ...(members.length > 0 && { members }),
    fields: fields.map((field, i) => (unit?.column === i ? { ...field, codes: unitNames(grid, i) } : field)),
    source: {
      ...(agency !== undefined && { publisher: agency }),
      ...(title !== '' && { title }),
      ...(updated && { date: dateOf([...textsOf(updated.column)][0] ?? '') }),
    },
  };
}

/** Attributes of a series or a figure that break nothing down. */
const ATTRIBUTES =
  /^(?:CONF_STATUS|OBS_(?:CONF|COM|COMMENT|QUAL|TYPE|PRE_BREAK|NOTE)|TIME_FORMAT|COLLECTION|COMPILATION|COVERAGE|TITLE(?:_\w+)?|SOURCE_\w+|BASE_PER|COMMENT_\w+|BREAKS|LAST_UPDATE|IDBANK)$/u;

/** "A: Annual" is "Annual"; "ESTAT:NA_MAIN(1.6.0): National accounts" is "National accounts". */
function nameIn(cell: string): string {
  const at = cell.indexOf(': ');
  return (at === -1 ? cell : cell.slice(at + 2)).trim();
}

/** Countries and groups of them by their codes; groups are never ranked among countries. */
function areasOf(texts: ReadonlySet<string>, packs: Packs): readonly MemberMetadata[] {
  return [...texts].flatMap((text): MemberMetadata[] => {
    const code = areaCode(text.split(': ')[0] ?? text);
    const own = text.includes(': ') ? { '': [nameIn(text)] } : {};
    if (code === null) return text.includes(': ') ? [{ name: text, labels: own }] : [];
    return [
      {
        name: text,
        labels: { ...areaLabels(code.code, packs), ...own },
        ...(code.group && { kind: 'aggregate' as const }),
      },
    ];
  });
}

/** The member that adds up the others, by its code: `_T`, `T`, `TOTAL`. */
function totalsOf(grid: Grid, { column, codes }: Concept): readonly MemberMetadata[] {
  const found = new Map<string, MemberMetadata>();
  for (const { cells } of grid.rows) {
    const text = cells[column] ?? '';
    const code = (codes === null ? text : (cells[codes] ?? '')).split(': ')[0] ?? '';
    const labels = text.includes(': ') ? { labels: { '': [nameIn(text)] } } : {};
    const total = /^(?:_T|T|TOTAL|TOT)$/u.test(code);
    if (!found.has(text) && (total || 'labels' in labels))
      found.set(text, { name: text, ...labels, ...(total && { kind: 'total' }) });
  }
  return [...found.values()];
}

/** Units as headers write them, by the code or name in the cells. */
function unitNames(grid: Grid, column: number): Record<string, string> {
  const names: Record<string, string> = {};
  for (const { cells } of grid.rows) {
    const text = cells[column] ?? '';
    names[text] ??= unitText(text.includes(': ') ? (text.split(': ')[0] ?? '') : text) ?? nameIn(text);
  }
  return names;
}

/** Eurostat writes day, month and two digits of the year: "12/09/26 23:00:00". */
function dateOf(text: string): string {
  const parts = /^(\d\d)\/(\d\d)\/(\d\d)(?!\d)/u.exec(text);
  return parts ? `20${parts[3] ?? ''}-${parts[2] ?? ''}-${parts[1] ?? ''}` : text;
}
