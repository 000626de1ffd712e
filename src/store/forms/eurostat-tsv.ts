/**
 * Eurostat's TSV: the dimensions joined in the first column ("freq,unit,geo\TIME_PERIOD", "A,PC,FR"), a column a period,
 * flags behind the figures ("1.2 p", ": c").
 */
import { areaLabels } from '../countries.ts';
import type { Described, Grid } from '../grid.ts';
import type { FieldMetadata, MemberMetadata } from '../table-metadata.ts';
import type { Packs } from '../words-of-tables.ts';
import { areaCode, unitText } from './sdmx-codes.ts';

/** Null for a table of another form. */
export function readEurostatTsv(grid: Grid, packs: Packs): Described | null {
  const [joined = '', ...periods] = grid.header;
  const head = /^([\w,]+)\\(?:time|TIME_PERIOD)\s*$/iu.exec(joined);
  if (!head || periods.length === 0) return null;
  const names = (head[1] ?? '').split(',');
  const split = grid.rows.map((row) => ({ ...row, keys: (row.cells[0] ?? '').split(',') }));
  // A dimension of one member says nothing of the rows, but its unit does.
  const varied = names.flatMap((name, i) =>
    new Set(split.map(({ keys }) => keys[i])).size > 1 || name === 'geo' || name === 'unit' ? [{ name, i }] : [],
  );
  const rows = split.map(({ keys, ...row }) => ({
    ...row,
    cells: [...row.cells, ...varied.map(({ i }) => keys[i]?.trim() ?? '')],
  }));
  const width = grid.header.length;
  const fields = [
    { name: joined.trim(), role: 'other' as const },
    ...varied.map(({ name, i }): FieldMetadata => {
      const codes = [...new Set(split.map(({ keys }) => keys[i]?.trim() ?? ''))];
      if (name === 'unit')
        return { name, role: 'unit', codes: Object.fromEntries(codes.map((code) => [code, unitText(code) ?? code])) };
      return { name, role: name === 'geo' ? 'entity' : 'dimension' };
    }),
  ];
  const geo = names.indexOf('geo');
  const members = [...new Set(split.map(({ keys }) => keys[geo]?.trim() ?? ''))].flatMap((code): MemberMetadata[] => {
    const area = areaCode(code);
    if (area === null) return [];
    return [{ name: code, labels: areaLabels(area.code, packs), ...(area.group && { kind: 'aggregate' as const }) }];
  });
  return {
    grid: {
      ...grid,
      header: [...grid.header, ...varied.map(({ name }) => name)],
      rows,
      derived: varied.map((_, at) => width + at),
      decimalHint: '.',
    },
    metadata: { fields, ...(members.length > 0 && { members }), source: { publisher: 'Eurostat' } },
  };
}
