/** The page of verdicts, held against the program: each of its sentences is checked, and each kind it names exists. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { verdicts } from '../../src/contract.ts';
import { packs } from '../../src/languages/index.ts';
import { diagnosisKinds, reasonCodes } from '../../src/languages/pack-reasons.ts';
import { documentFrom } from '../../src/read/read-document.ts';
import type { Dataset } from '../../src/store/dataset.ts';
import { mistakes } from '../../src/verify/diagnose/catalogue.ts';
import { confirmsLink } from '../../src/verify/diagnose/diagnose.ts';
import { cases as english } from '../check/catalogue-en.ts';
import { cases as french } from '../check/catalogue-fr.ts';
import { tableOf } from '../check/tables.ts';

const page = readFileSync(new URL('../../docs/verdicts.md', import.meta.url), 'utf8');

/** The rows of the table under a heading, without its head, as trimmed cells. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const lines = section.split('\n## ')[0]?.split('\n') ?? [];
  return lines
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const sentencesIn = (cell = ''): readonly (readonly ['en' | 'fr', string])[] =>
  [...cell.matchAll(/“([^”]+)”|« ([^»]+) »/gu)].map(([, en, fr]) => (en ? ['en', en] : ['fr', fr ?? '']));

const tables: readonly Dataset[] = [...page.matchAll(/```csv (\S+)\.csv\n([^`]+)```/gu)].map(
  ([, name = '', text = '']) => tableOf(name, text),
);

function verdictsOf(text: string, language: string, datasets: readonly Dataset[] = []): readonly string[] {
  const bytes = new TextEncoder().encode(`${text}\n`);
  const document = documentFrom({ name: 'story.txt', bytes }, { language, publishedAt: '2025-02-10' });
  return check(document, { datasets }).claims.map((claim) => claim.verdict);
}

const isFlagged = (verdict: string): boolean => verdict === 'Refuted' || verdict === 'Conflicting Evidence';

describe('the four verdicts', () => {
  const rows = rowsUnder('The four verdicts');

  test('are those of the contract', () => {
    expect(rows.map(([verdict]) => verdict?.replaceAll('*', ''))).toEqual([...verdicts]);
  });

  test.each(rows)('%s', (name = '', _promise, catches, leaves) => {
    const verdict = name.replaceAll('*', '');
    const used = verdict === 'Conflicting Evidence' ? tables : tables.slice(0, 1);
    for (const [language, text] of sentencesIn(catches)) expect(verdictsOf(text, language, used)).toContain(verdict);
    for (const [language, text] of sentencesIn(leaves)) expect(verdictsOf(text, language, used)).not.toContain(verdict);
  });
});

describe('where the lines run', () => {
  const examples = rowsUnder('Where the lines run').flatMap(([, , , supported = '', refuted = '']) => [
    [supported, 'Supported'] as const,
    [refuted, 'Refuted'] as const,
  ]);
  const numbers = examples.filter(([example]) => / for [\d.]/u.test(example));

  test('has an example of both for every wording with a number', () => {
    expect(numbers).toHaveLength(14);
  });

  test.each(numbers)('%s is %s', (example, verdict) => {
    const [, said = '', number = '', unit = ''] = /“(.+)” for ([\d.]+) ?(.*)$/u.exec(example) ?? [];
    const value = Number(number) * (unit === 'million' ? 1e6 : 1);
    const [text, datasets] =
      unit === 'times'
        ? [`Sales rose from 1,000 to ${value * 1000}, ${said} as many.`, []]
        : unit === '%'
          ? [`Occupancy was ${said} in 2024.`, [tableOf('rooms', `Year,Occupancy (%)\n2023,50\n2024,${value}\n`)]]
          : [`Oxholt carried ${said} rides in 2024.`, [tableOf('rides', `Town,Year,Rides\nOxholt,2024,${value}\n`)]];
    expect(verdictsOf(text, 'en', datasets)).toContain(verdict);
  });
});

describe('the article against itself', () => {
  test.each(rowsUnder('The article against itself'))('%s', (_, catches, leaves) => {
    expect(sentencesIn(catches).map(([language]) => language)).toEqual(Object.keys(packs));
    for (const [language, text] of sentencesIn(catches)) expect(verdictsOf(text, language).some(isFlagged)).toBe(true);
    for (const [language, text] of sentencesIn(leaves))
      expect(verdictsOf(text, language).filter(isFlagged)).toEqual([]);
  });
});

describe('the diagnoses', () => {
  const rows = rowsUnder('Diagnoses');
  const kinds = rows.map(([kind = '']) => kind.replaceAll('`', ''));

  test('stand in the order in which they are tried', () => {
    expect([...kinds].sort()).toEqual([...diagnosisKinds].sort());
    const tried = [...new Set(mistakes.map((mistake) => mistake.kind))];
    expect(kinds.filter((kind) => kind !== 'ellipsis')).toEqual(tried);
  });

  test.each(rows)('%s', (cell = '', mark, slip, catches, leaves) => {
    const kind = cell.replaceAll('`', '');
    const own = [english, french].map((cases) => cases.find((one) => one.kind === kind));
    expect(mark === '✓').toBe(confirmsLink(kind));
    expect(slip).not.toBe('');
    // These very sentences are checked in test/check/catalogue.test.ts.
    expect(sentencesIn(catches).map(([, text]) => text)).toEqual(own.map((one) => one?.wrong));
    expect(sentencesIn(leaves).map(([, text]) => text)).toEqual(own.map((one) => one?.right));
  });
});

describe('the catalogue of mistakes', () => {
  const rows = rowsUnder('The catalogue of mistakes');

  test('has sixty kinds, each found somehow or said not to be', () => {
    expect(new Set(rows.map(([kind]) => kind)).size).toBe(60);
    for (const [kind, found = '', because = ''] of rows)
      expect([kind, found !== '' || because !== '']).toEqual([kind, true]);
  });

  test('names what the program names', () => {
    const known: ReadonlySet<string> = new Set([...diagnosisKinds, ...reasonCodes]);
    const named = rows.flatMap(([, found = '']) => [...found.matchAll(/`([^`]+)`/gu)].map(([, kind = '']) => kind));
    expect(named.filter((kind) => !known.has(kind))).toEqual([]);
  });
});
