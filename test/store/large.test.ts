import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/check.ts';
import { packs } from '../../src/languages/index.ts';
import { documentFrom } from '../../src/read/read-document.ts';
import { datasetFromTable } from '../../src/store/dataset-from-table.ts';
import { connect } from '../../src/store/duckdb/connect.ts';
import { openDatasets, openReference, type Reference } from '../../src/store/open.ts';
import { parseTable } from '../../src/store/parse-table.ts';
import { cellSql } from '../../src/store/sql.ts';

/** 60 towns × 60 measures × 40 years: more rows than are held in memory. */
async function manyRows(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'recount-large-'));
  vi.stubEnv('RECOUNT_CACHE', join(folder, 'cache'));
  const file = join(folder, 'harvests.parquet');
  const query = await connect();
  await query.run(`COPY (
    SELECT 'Town' || chr(65 + (t // 8)::INT) || chr(97 + (t % 8)::INT) || 'wick' AS town,
           ['harvest', 'export', 'sale', 'stock', 'theft', 'import'][(m // 10)::INT + 1] || ' of ' ||
             ['barley', 'oats', 'wool', 'salt', 'tin', 'honey', 'flax', 'cider', 'rope', 'slate'][(m % 10)::INT + 1] AS indicator,
           y AS year, (t * 1000 + m * 10 + y % 10 + 1) AS value
    FROM range(60) AS t(t), range(60) AS m(m), range(1985, 2025) AS y(y)) TO '${file}' (FORMAT parquet)`);
  query.close();
  return file;
}

let file = '';
let reference: Reference;
beforeAll(async () => {
  file = await manyRows();
  reference = await openReference([file], { packs });
});
afterAll(() => {
  reference.close();
  vi.unstubAllEnvs();
});

describe('a table too large for memory gives what a text speaks of', () => {
  it('all towns of the measure, all years of the town', async () => {
    const [dataset] = await reference.datasetsFor(
      'The harvest of oats in TownBcwick rose to 10,016 in 2024, more than anywhere else.',
    );
    expect(dataset?.measures.map((m) => m.id)).toEqual(['harvest-of-oats']);
    const own = dataset?.observations.filter((o) => o.members.town === 'TownBcwick') ?? [];
    expect(own).toHaveLength(40);
    expect(own.find((o) => o.period?.label === '2024')?.value).toBe(10_015);
    expect(
      new Set(dataset?.observations.filter((o) => o.period?.label === '2024').map((o) => o.members.town)).size,
    ).toBe(60);
  });

  it('plurals and two measures in two sentences, not what lies between them', async () => {
    const [dataset] = await reference.datasetsFor(
      'Exports of wool from TownAawick fell in 2001. The sale of tin rose in 2002.',
    );
    expect(dataset?.measures.map((m) => m.id).sort()).toEqual(['export-of-wool', 'sale-of-tin']);
  });

  it('nothing for a text about something else', async () => {
    expect(await reference.datasetsFor('The council met on Tuesday and went home.')).toEqual([]);
  });

  it('SQL finds the figure in the file itself', async () => {
    const [dataset] = await reference.datasetsFor('The theft of honey in TownCdwick came to 19,451 in 2010.');
    const one = dataset?.observations.find((o) => o.members.town === 'TownCdwick' && o.period?.label === '2010');
    if (!dataset || !one) throw new Error('no figure');
    const query = await connect();
    const [row] = await query.all(cellSql(one, dataset) ?? '');
    query.close();
    expect(Object.values(row ?? {})).toEqual([one.value]);
  });

  it('is never read for no text, but shows a sample of itself', async () => {
    await expect(openDatasets([file], { packs })).rejects.toMatchObject({ code: 'table-too-large' });
    const [sample] = await openDatasets([file], { packs, sample: true });
    expect(sample?.dimensions.map((d) => d.name)).toEqual(['town']);
    expect(sample?.observations.length).toBe(2000);
  });
});

describe('what a text leaves unsaid of a large table', () => {
  it('a text that names no year speaks of the newest', async () => {
    const [dataset] = await reference.datasetsFor(
      'No town has a larger stock of slate than TownHdwick this year. Its stock of rope is small.',
    );
    const newest = dataset?.observations.filter((o) => o.period?.label === '2024') ?? [];
    expect(new Set(newest.map((o) => o.members.town)).size).toBe(60);
    expect(dataset?.observations.some((o) => o.members.town === 'TownAawick' && o.period?.label === '1990')).toBe(
      false,
    );
  });

  it.each([
    ['of a whole table', undefined, ['Supported']],
    ['of the rows that a text names', true, []],
  ] as const)('what only some rows may bear out, %s', (_, slice, verdicts) => {
    const text = 'Town,Club,Players\nBray,Rovers,12\nMelle,United,15\nArtois,Rovers,9\nNoss,Rovers,31\n';
    const table = parseTable(text, { name: 'clubs', file: 'clubs.csv', packs });
    const dataset = datasetFromTable(table, { origin: 'run', packs, ...(slice && { slice }) });
    const bytes = new TextEncoder().encode('Three of the four towns have a club called Rovers.\n');
    const document = documentFrom({ name: 'story.txt', bytes }, { language: 'en' });
    const judged = check(document, { datasets: [dataset] }).claims.map(({ verdict }) => verdict);
    expect(judged.filter((verdict) => verdict !== 'Not Enough Evidence')).toEqual(verdicts);
  });

  it('a small table is read whole', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'recount-small-'));
    await writeFile(join(folder, 'oats.csv'), 'Town,2023,2024\nBray,12,15\nMelle,9,8\n');
    const [dataset] = await openDatasets([join(folder, 'oats.csv')], { packs });
    expect(dataset?.slice).toBeUndefined();
  });
});
