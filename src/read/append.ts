/** Adds all items at the end. Unlike `push(...items)`, which fails at some 100,000: a long text has as many lines. */
export function append<T>(target: T[], items: readonly T[]): void {
  for (const item of items) target.push(item);
}
