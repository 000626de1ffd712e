/**
 * The World Bank's indicators: the JSON of its interface (records under a page header) and its bulk CSV (years as columns
 * behind four names). https://datahelpdesk.worldbank.org/knowledgebase/topics/125589
 */
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
  const metadata: TableMetadata = {
    fields,
    source: { publisher: grid.about.publisher === undefined ? 'World Bank' : `World Bank, ${grid.about.publisher}` },
  };
  return { grid, metadata };
}
