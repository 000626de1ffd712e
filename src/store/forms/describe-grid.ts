/** Forms that offices agreed on, known by their headers; what a form says of its columns need not be guessed. */
import type { Described } from '../grid.ts';
import { mergeMetadata } from '../table-metadata.ts';
import type { Packs } from '../words-of-tables.ts';
import { readEurostatTsv } from './eurostat-tsv.ts';
import { readSdmx } from './sdmx.ts';
import { readWorldBank } from './world-bank.ts';

/** The grid as its form has it, or as it was. */
export function describeGrid({ grid, metadata }: Described, packs: Packs): Described {
  const known = readSdmx(grid, packs) ?? readEurostatTsv(grid, packs) ?? readWorldBank(grid);
  return known ? { grid: known.grid, metadata: mergeMetadata(metadata, known.metadata) } : { grid, metadata };
}
