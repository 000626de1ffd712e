/**
 * The World Bank's indicators: the JSON of its interface (records under a page header) and its bulk CSV (years as columns
 * behind four names). https://datahelpdesk.worldbank.org/knowledgebase/topics/125589
 */
import { ALPHA3 } from '../country-codes.ts';
import type { Described, Grid } from '../grid.ts';
import type { FieldMetadata, FieldRole, TableMetadata } from '../table-metadata.ts';

const RECORD: Readonly<Record<string, FieldRole>> = {
  'indicator.value': 'measure-name',
  'country.value': 'entity',
  countryiso3code: 'code',
  date: 'period',
  value: 'value',
  obs_status: 'status',
};
const BULK: Readonly<Record<string, FieldRole>> = {
  'Country Name': 'entity',
  'Country Code': 'code',
  'Indicator Name': 'measure-name',
  'Indicator Code': 'other',
};

/** Null for a table of another form. */
export function readWorldBank(grid: Grid): Described | null {
  const has = (name: string): boolean => grid.header.includes(name);
  const roles = [RECORD, BULK].find((form) =>
    Object.keys(form)
      .filter((name) => name !== 'obs_status')
      .every(has),
  );
  if (!roles) return null;
  const fields = grid.header.flatMap((name): FieldMetadata[] => {
    const role = roles[name];
    if (role) return [{ name, role }];
    return roles === RECORD ? [{ name, role: 'other' }] : [];
  });
  const [name, code] = roles === RECORD ? ['country.value', 'countryiso3code'] : ['Country Name', 'Country Code'];
  const at = [grid.header.indexOf(name), grid.header.indexOf(code)] as const;
  // Regions and income groups stand among the countries, under codes that ISO does not know.
  const groups = new Set(
    grid.rows.flatMap(({ cells }) => (ALPHA3[cells[at[1]] ?? ''] === undefined ? [cells[at[0]] ?? ''] : [])),
  );
  const metadata: TableMetadata = {
    fields,
    members: [...groups].map((group) => ({ name: group, kind: 'aggregate' as const })),
    source: { publisher: grid.about.publisher === undefined ? 'World Bank' : `World Bank, ${grid.about.publisher}` },
  };
  return { grid, metadata };
}
