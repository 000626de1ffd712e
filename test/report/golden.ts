/** Compares an output with the file kept in `golden/`; `vitest -u` writes what changed, to be read before it is kept. */
import { expect } from 'vitest';

export const expectGolden = async (output: string, name: string): Promise<void> => {
  await expect(output).toMatchFileSnapshot(`./golden/${name}`);
};
