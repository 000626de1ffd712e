/** The SQL of a verdict, run in DuckDB on the file itself, gives the recomputed figure. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsOf, type TableName, textOf } from './tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'recount-statements-'));
const fileOf = (name: TableName): string => join(folder, `${name}.csv`);
const names: readonly TableName[] = ['regatta', 'libraries', 'piscines', 'musees'];

beforeAll(() => {
  for (const name of names) writeFileSync(fileOf(name), textOf(name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(sql: string): Promise<readonly unknown[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const [first] = (await connection.runAndReadAll(sql)).getRows();
  connection.closeSync();
  return first ?? [];
}

const cases: readonly [TableName, string, number][] = [
  ['regatta', 'Three of the boats come from Norway.', 2],
  ['regatta', 'Gannet sailed with a crew of 5.', 8],
  ['regatta', 'Two of the six boats come from Ireland.', 2],
  ['regatta', 'Saltwind is the only boat from Norway.', 2],
  ['regatta', 'Blue Heron took the most hours.', 80],
  ['regatta', 'Saltwind took 7 more hours than Gannet.', 4],
  ['regatta', 'There are more boats from Norway than from Spain.', 1],
  ['regatta', 'Two boats have a crew of more than 7.', 2],
  ['libraries', 'Canal Street had the highest number of visitors.', 120400],
  ['libraries', 'Dockside had the second highest number of visitors.', 81900],
  ['libraries', 'Ashgrove and Birch Lane had a combined total of 91,750 visitors.', 84300],
  ['piscines', 'Trois piscines se trouvent à Corvières.', 2],
  ['piscines', 'Aqualis a enregistré le plus d’entrées.', 132000],
  ['piscines', 'Les Tritons affichent le plus petit nombre d’entrées.', 39400],
  ['musees', 'Quatre musées ferment le mardi.', 3],
  ['musees', 'Le Musée du Rail a accueilli 73 700 visiteurs.', 77300],
];

describe('SQL reproduces the figure', () => {
  test.each(cases)('%s: %s → %d', async (name, sentence, expected) => {
    const [finding] = findingsOf(name, sentence, fileOf(name));
    expect(finding?.recomputed).toBe(expected);
    const row = await run(finding?.sql ?? '');
    expect(Number(row.at(-1))).toBe(expected);
  });

  test('a comparison shows both figures', async () => {
    const [finding] = findingsOf('regatta', 'Saltwind took more hours than Gannet.', fileOf('regatta'));
    expect(await run(finding?.sql ?? '')).toEqual(['Saltwind', 68]);
  });
});
