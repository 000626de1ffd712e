import { describe, expect, it } from 'vitest';
import { packs } from '../../src/languages/index.ts';
import { disagreements } from '../../src/store/agreement.ts';
import type { Dataset } from '../../src/store/dataset.ts';
import { datasetFromTable } from '../../src/store/dataset-from-table.ts';
import { parseTable } from '../../src/store/parse-table.ts';

function rents(name: string, of: (town: number, year: number) => number, head = 'Rent index (%)'): Dataset {
  const rows = Array.from(
    { length: 30 },
    (_, i) => `Town ${i % 5},${2010 + Math.floor(i / 5)},${of(i % 5, Math.floor(i / 5)).toFixed(2)}`,
  );
  const table = parseTable(`Town,Year,${head}\n${rows.join('\n')}\n`, { name, file: `${name}.csv`, packs });
  return datasetFromTable(table, { origin: 'run', packs });
}

const base = (town: number, year: number): number => 3 + town * 0.4 + year * 0.3;

describe('two tables that name one measure', () => {
  it('disagree when most of their figures do', () => {
    const swapped = rents('rents-b', (town, year) => base(town, year) + 0.8);
    expect(disagreements([rents('rents-a', base), swapped])).toEqual([
      { measure: 'Rent index', datasets: ['rents-a', 'rents-b'], compared: 30, differing: 30 },
    ]);
  });

  it('agree within what editions differ, and are not compared when they name other things', () => {
    const edition = rents('rents-c', (town, year) => base(town, year) * 1.01);
    const other = rents('wages', (town, year) => base(town, year) * 2, 'Wage index (%)');
    expect(disagreements([rents('rents-a', base), edition, other])).toEqual([]);
  });
});
