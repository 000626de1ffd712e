/**
 * Starts the built program from one script with V8's code cache beside it: a check of a short post spends more time compiling
 * than checking, and Node 20 keeps no compiled code between runs. A cache of another Node or build is refused by V8
 * itself, and the script is then compiled as ever.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

type Program = typeof import('./bundle.ts');

export interface Loaded {
  readonly program: Program;
  /** Code compiled so far, for the build to keep once it has run the program on samples. */
  readonly compiled: () => Buffer;
}

// Built files share code, so this may run from another folder of dist/.
export const cachePlace = new URL('../cli/recount.cache', import.meta.url);

export function loadProgram(): Loaded {
  const file = fileURLToPath(new URL('../cli/recount.cjs', import.meta.url));
  const cachedData = cached();
  // The build escapes everything beyond ASCII, and one byte a character is the fastest to read.
  const source = `(function (exports, require, module, __recountUrl, __recountImport) {${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(source, {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  });
  const module = { exports: {} };
  // Code from the cache cannot import by itself (it keeps no loader), so this file does it.
  const load = (specifier: string): Promise<unknown> => import(specifier);
  script.runInThisContext()(module.exports, createRequire(import.meta.url), module, import.meta.url, load);
  return { program: module.exports as Program, compiled: () => script.createCachedData() };
}

function cached(): Buffer | null {
  try {
    return readFileSync(cachePlace);
  } catch {
    return null;
  }
}
