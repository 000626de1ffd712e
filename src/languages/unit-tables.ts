/** How the packs write their tables of units: one line a unit, its names behind it. */
import type { MoneyFamily } from './pack-units.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

/** "code: name, name" a line. */
export const table = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [code = '', names = ''] = line.split(':');
        return [code.trim(), words(names)];
      }),
  );

/** A line of names, then under it, further in, a line for each currency: "code: word, word". */
export function families(text: string): readonly MoneyFamily[] {
  const made: { names: readonly string[]; kinds: (readonly [string, readonly string[]])[] }[] = [];
  for (const line of text.trim().split('\n')) {
    const [head = '', list] = line.split(':');
    if (list === undefined) made.push({ names: words(head), kinds: [] });
    else made[made.length - 1]?.kinds.push([head.trim(), words(list)]);
  }
  return made;
}
