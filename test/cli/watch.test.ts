import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listDocuments } from '../../src/cli/batch/list-documents.ts';
import { stampsOf, watchDocuments } from '../../src/cli/batch/watch.ts';
import type { Io } from '../../src/cli/io.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'recount-watch-'));
  await writeFile(join(cwd, 'a.txt'), 'one');
  await writeFile(join(cwd, 'b.txt'), 'two');
});
afterEach(() => rm(cwd, { recursive: true }));

test('a watch hands on what is changed or new, and ends at an interrupt', async () => {
  const interrupt = new AbortController();
  const output = { isTTY: false, columns: undefined, write: async () => undefined };
  const io = { stdout: output, stderr: output, interrupted: interrupt.signal } as unknown as Io;
  const list = () => listDocuments(['.'], cwd, null);
  const table = join(cwd, 'rides.csv');
  const all = ['a.txt', 'b.txt', 'c.txt'];
  await writeFile(table, 'year,rides\n');
  const reruns: (readonly string[])[] = [];
  const names = (paths: readonly string[]): readonly string[] => paths.map((path) => path.slice(cwd.length + 1));
  const changes: readonly (() => Promise<void>)[] = [
    () => writeFile(join(cwd, 'c.txt'), 'three'),
    () => writeFile(table, 'year,rides\n2023,400\n'),
    () => interrupt.abort() as unknown as Promise<void>,
  ];
  let next = 0;
  const first = await list();
  const watching = watchDocuments(
    first,
    [table],
    await stampsOf([...first.paths, table]),
    list,
    io,
    async (changed, whole) => {
      reruns.push(names(changed.paths), names(whole.paths));
      await changes[next++]?.();
    },
  );
  await writeFile(join(cwd, 'b.txt'), 'two and a half');
  await watching;
  expect(reruns).toEqual([['b.txt'], ['a.txt', 'b.txt'], ['c.txt'], all, all, all]);
});
