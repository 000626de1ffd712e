import { expect, test } from 'vitest';
import { inOrder } from '../../src/cli/batch/in-order.ts';

test('what is finished in any order is taken in the order of the listing', async () => {
  const taken: string[] = [];
  const tell = inOrder(async (item: string) => {
    await new Promise((resolve) => setImmediate(resolve));
    taken.push(item);
  });
  await Promise.all([tell(2, 'c'), tell(0, 'a'), tell(3, 'd'), tell(1, 'b')]);
  await tell(4, 'e');
  expect(taken).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a result far ahead waits until the slow document before it is done', async () => {
  const taken: number[] = [];
  const tell = inOrder(async (item: number) => {
    taken.push(item);
  });
  let ahead = false;
  for (let i = 1; i < 512; i += 1) await tell(i, i);
  const far = tell(512, 512).then(() => {
    ahead = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(ahead).toBe(false);
  await tell(0, 0);
  await far;
  expect(taken).toHaveLength(513);
});

test('an error of the taker reaches whoever hands in the item', async () => {
  const tell = inOrder(async () => {
    throw new Error('disk full');
  });
  await expect(tell(0, 'a')).rejects.toThrow('disk full');
});
