/** Puts what workers finish in any order back into the order of the listing, so that the same batch prints the same bytes. */

/** Results that may wait for an earlier one; past it, the worker that is ahead waits too, so memory stays flat. */
const WINDOW = 512;

/**
 * Wraps `take` so that it is called for item 0, 1, 2 … whatever the order of the calls. The promise of a call resolves
 * when the item is taken or safely kept.
 */
export function inOrder<T>(take: (item: T) => Promise<void>): (index: number, item: T) => Promise<void> {
  const waiting = new Map<number, T>();
  let next = 0;
  let drained = Promise.resolve();
  const sleepers: (() => void)[] = [];
  const drain = async (): Promise<void> => {
    for (let item = waiting.get(next); item !== undefined; item = waiting.get(next)) {
      waiting.delete(next);
      next += 1;
      await take(item);
    }
    for (const wake of sleepers.splice(0)) wake();
  };
  return async (index, item) => {
    waiting.set(index, item);
    drained = drained.then(drain);
    await drained;
    while (index - next >= WINDOW) await new Promise<void>((resolve) => sleepers.push(resolve));
  };
}
