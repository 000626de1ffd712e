/** Every document of `fixtures/` against what a careful fact-checker says of it: nothing missing, nothing extra. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { differences } from './fixtures/expectation.ts';
import { loadFixtures, reportOn, strays } from './fixtures/load.ts';

const folder = process.env.RECOUNT_FIXTURES ?? fileURLToPath(new URL('../fixtures', import.meta.url));
const fixtures = loadFixtures(folder);

/** Straight apostrophes, plain spaces and the line ends of Windows: no answer may hang on the file's bytes. */
const plainlyTyped = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/\r?\n/g, '\r\n');

describe('fixtures', () => {
  test('leave nothing behind', () => {
    expect(strays(folder)).toEqual([]);
  });

  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', async (_name, fixture) => {
    expect(differences(await reportOn(fixture), fixture.expected)).toEqual([]);
  });

  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    '%s, plainly typed',
    async (_name, fixture) => {
      expect(differences(await reportOn(fixture, plainlyTyped), fixture.expected)).toEqual([]);
    },
  );
});
