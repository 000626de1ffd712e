import { isAbsolute, relative, resolve } from 'node:path';

/**
 * `--data` as the user typed it, or relative to where they stand: reports show it, and must read the same on every
 * machine. Workers share this process's directory.
 */
export const shownData = (paths: readonly string[], folder: string): readonly string[] =>
  paths.map((path) => (isAbsolute(path) ? path : relative(process.cwd(), resolve(folder, path))));
