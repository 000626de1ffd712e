/** Every document of `fixtures/` against what a careful fact-checker says of it: nothing missing, nothing extra. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { differences } from './fixtures/expectation.ts';
import { loadFixtures, reportOn, strays } from './fixtures/load.ts';

const folder = process.env.RECOUNT_FIXTURES ?? fileURLToPath(new URL('../fixtures', import.meta.url));
const fixtures = loadFixtures(folder);

describe('fixtures', () => {
  test('stand beside their expectations', () => {
    expect(strays(folder)).toEqual([]);
  });

  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', async (_name, fixture) => {
    expect(differences(await reportOn(fixture), fixture.expected)).toEqual([]);
  });
});
