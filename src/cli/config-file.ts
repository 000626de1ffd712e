/** Finds `recount.config.json` upward from the working directory, without loading what reads it. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const CONFIG_NAME = 'recount.config.json';

/** Absolute path of the config to use, or null where there is none; a named one is taken as it is. */
export function findConfig(named: string | null, cwd: string): string | null {
  if (named !== null) return resolve(cwd, named);
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_NAME);
    if (existsSync(path)) return path;
    if (dirname(folder) === folder) return null;
  }
}
