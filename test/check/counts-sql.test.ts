/** The SQL of a count, run in DuckDB on the file itself, gives the same count. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimsIn, tableOf } from './tables.ts';

const orchards = `Orchard,Year,Harvest (tonnes)
Applecombe,2023,410
Applecombe,2024,455
Bramleigh,2023,320
Bramleigh,2024,280
Costard,2023,150
Costard,2024,150
Damson Hill,2023,95
Damson Hill,2024,120
`;

const folder = mkdtempSync(join(tmpdir(), 'recount-counts-'));
const file = join(folder, 'orchards.csv');

beforeAll(() => writeFileSync(file, orchards));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(sql: string): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const [first] = (await connection.runAndReadAll(sql)).getRows();
  connection.closeSync();
  return Number(first?.at(-1));
}

test.each([
  ['The harvest rose in two of the four orchards in 2024.', 2],
  ['The harvest fell in three of the four orchards in 2024.', 1],
  ['In 2024 the harvest rose in all but two of the four orchards.', 2],
  ['The harvest grew by more than 20% in one hundred of the 400 orchards in 2024.', null],
  ['In 2024 the harvest fell by more than 10% in 2 of the four orchards.', 1],
  ['In 2024 the harvest exceeded 200 tonnes in two of the four orchards.', 2],
  ['In 2024 the harvest was less than 150,000 kilograms in 2 of the four orchards.', 1],
])('%s → %s', async (sentence, expected) => {
  const claim = claimsIn(sentence, 'en', tableOf('orchards', orchards, file)).find((c) => c.kind === 'count');
  expect(claim?.recomputed?.value ?? null).toBe(expected);
  expect(expected === null ? (claim?.sql ?? null) : await run(claim?.sql ?? '')).toBe(expected);
});
