/** `recount batch fixtures`: what it flags is what the expectations beside the documents name, and nothing else. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Report, reportSchema } from '../../src/contract.ts';
import { loadFixtures } from '../fixtures/load.ts';
import { runCli } from './run-cli.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = loadFixtures(join(root, 'fixtures'));

/** Spaces and apostrophes of all kinds made alike; lengths stay. */
const plain = (text: string): string => text.replace(/\s/gu, ' ').replaceAll('’', "'");

/** Where the words stand in the document; fails when they do not stand in it once. */
function spanOf(report: Report, quote: string): readonly [number, number] {
  const parts = plain(report.document.text).split(plain(quote));
  expect(parts, `"${quote}" in ${report.document.source}`).toHaveLength(2);
  const start = parts[0]?.length ?? 0;
  return [start, start + quote.length];
}

describe('a batch of the fixtures', () => {
  const reports = new Map<string, Report>();
  let status: number | null = null;
  let stderr = '';
  beforeAll(async () => {
    const ran = await runCli(['batch', 'fixtures', '--format', 'json', '--jobs', '1'], { cwd: root });
    ({ status, stderr } = ran);
    for (const line of ran.stdout.split('\n')) {
      if (line === '') continue;
      const report = reportSchema.parse(JSON.parse(line));
      reports.set(report.document.source ?? '', report);
    }
  }, 60_000);

  test('reads every document, and ends as one with findings', () => {
    expect(stderr).not.toMatch(/^recount: /mu);
    expect(status).toBe(1);
    expect(reports.size).toBeGreaterThanOrEqual(60);
    expect([...reports.keys()].sort()).toEqual(fixtures.map(({ name }) => `fixtures/${name}`).sort());
  });

  test.each(fixtures.map(({ name, expected }) => [name, expected] as const))('%s', (name, expected) => {
    const report = reports.get(`fixtures/${name}`);
    if (report === undefined) throw new Error(`no report on ${name}`);
    const flagged = report.claims.filter(({ verdict }) => verdict === 'Refuted' || verdict === 'Conflicting Evidence');
    const touches = (quote: string): readonly string[] => {
      const [start, end] = spanOf(report, quote);
      return flagged.filter((claim) => claim.start < end && start < claim.end).map(({ id }) => id);
    };
    const wanted = expected.flagged.map(({ quote }) => ({ quote, claims: touches(quote) }));
    const missed = wanted.filter(({ claims }) => claims.length === 0).map(({ quote }) => quote);
    const allowed = new Set(
      [...wanted, ...(expected.either ?? []).map(({ quote }) => ({ claims: touches(quote) }))].flatMap((w) => w.claims),
    );
    const extra = flagged.filter(({ id }) => !allowed.has(id)).map(({ quote, reason }) => `${quote}: ${reason}`);
    expect({ missed, extra }).toEqual({ missed: [], extra: [] });
  });
});
