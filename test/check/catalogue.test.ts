/** Every kind of mistake is named in both languages, with the right figure, and what is right is left alone. */
import { describe, expect, test } from 'vitest';
import { diagnosisKinds } from '../../src/languages/pack-reasons.ts';
import { flaggedIn, type MistakeCase } from './catalogue.ts';
import { cases as english } from './catalogue-en.ts';
import { cases as french } from './catalogue-fr.ts';

const languages: readonly (readonly [string, readonly MistakeCase[]])[] = [
  ['en', english],
  ['fr', french],
];

describe.each(languages)('mistakes in %s', (language, cases) => {
  test.each(cases)('$kind: $wrong', ({ kind, data, wrong }) => {
    const flagged = flaggedIn(wrong, language, data);
    expect(flagged.map((claim) => claim.diagnosis?.kind)).toEqual([kind]);
    // The note of an editor: what the number is, and what would be right.
    expect(flagged[0]?.diagnosis?.corrected).toMatch(/\d/);
    expect(flagged[0]?.reason).not.toMatch(/undefined|NaN|Infinity/);
  });

  test.each(cases)('not $kind: $right', ({ data, right }) => {
    expect(flaggedIn(right, language, data).map((claim) => claim.quote)).toEqual([]);
  });

  test('every kind that the program names has a sentence', () => {
    const shown = new Set(cases.map(({ kind }) => kind));
    expect(diagnosisKinds.filter((kind) => !shown.has(kind))).toEqual([]);
  });
});
