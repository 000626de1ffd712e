import { appendFile, mkdtemp, readFile, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DocumentRow } from '../../src/cli/batch/check-one.ts';
import { openJournal } from '../../src/cli/batch/journal.ts';

const row = (source: string): DocumentRow => ({
  source,
  title: 'Naïve – “quoted”',
  language: 'en',
  quantities: 3,
  claims: 2,
  checked: 1,
  supported: 1,
  refuted: 0,
  conflicting: 0,
  suppressed: 0,
  findings: [],
  report: null,
  error: null,
});

let folder = '';
const path = (): string => join(folder, 'deep', 'journal.ndjson');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recount-journal-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function writeThree(): Promise<void> {
  const journal = await openJournal(path(), { fresh: false });
  await Promise.all(
    ['a', 'b', 'c'].map((name) => journal.append({ key: `key ${name}`, row: row(name) }, `{"text":"é ${name}"}`)),
  );
  await journal.close();
}

describe('a journal that was closed', () => {
  test('knows what was finished, and gives the reports back byte for byte', async () => {
    await writeThree();
    const again = await openJournal(path(), { fresh: false });
    expect([...again.finished.keys()]).toEqual(['a', 'b', 'c']);
    expect(again.finished.get('b')?.key).toBe('key b');
    expect(await again.row('b')).toEqual(row('b'));
    expect(await again.row('d')).toBeNull();
    expect(await again.reportJson('b')).toBe('{"text":"é b"}');
    expect(await again.reportJson('d')).toBeNull();
    await again.close();
  });

  test('keeps the latest of two entries for one document', async () => {
    await writeThree();
    const journal = await openJournal(path(), { fresh: false });
    await journal.append({ key: 'key a2', row: row('a') }, '{"text":"new"}');
    await journal.close();
    const again = await openJournal(path(), { fresh: false });
    expect(again.finished.get('a')?.key).toBe('key a2');
    expect(await again.reportJson('a')).toBe('{"text":"new"}');
    expect(await again.reportJson('c')).toBe('{"text":"é c"}');
    await again.close();
  });

  test('holds nothing when it is started anew', async () => {
    await writeThree();
    const fresh = await openJournal(path(), { fresh: true });
    expect(fresh.finished.size).toBe(0);
    await fresh.close();
    expect((await stat(path())).size).toBe(0);
  });

  test('remembers a document that could not be read, without a report', async () => {
    const journal = await openJournal(path(), { fresh: false });
    await journal.append({ key: '', row: row('bad') }, null);
    await journal.close();
    const again = await openJournal(path(), { fresh: false });
    expect(again.finished.has('bad')).toBe(true);
    expect(await again.reportJson('bad')).toBeNull();
    await again.close();
  });
});

describe('a journal that was torn', () => {
  test('is cut back to its whole lines at whatever byte the kill came', async () => {
    await writeThree();
    const whole = await readFile(path());
    const ends = [...whole.keys()].filter((i) => whole[i] === 10).map((i) => i + 1);
    for (let size = whole.length - 1; size >= 0; size -= 37) {
      await truncate(path(), 0);
      await appendFile(path(), whole.subarray(0, size));
      const journal = await openJournal(path(), { fresh: false });
      const lines = ends.filter((end) => end <= size).length;
      expect(journal.finished.size).toBe(lines);
      await journal.append({ key: 'next', row: row('d') }, '{"text":"after the kill"}');
      await journal.close();
      const again = await openJournal(path(), { fresh: false });
      expect([...again.finished.keys()]).toEqual([...['a', 'b', 'c'].slice(0, lines), 'd']);
      expect(await again.reportJson('d')).toBe('{"text":"after the kill"}');
      await again.close();
    }
  });

  test('leaves out a line that is damaged inside', async () => {
    await writeThree();
    await appendFile(path(), 'not a line of ours\n');
    const again = await openJournal(path(), { fresh: false });
    expect([...again.finished.keys()]).toEqual(['a', 'b', 'c']);
    await again.close();
  });
});
