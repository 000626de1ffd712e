/** What the build puts into one script, for `load-program.ts` to start. */
export { processIo } from './io.ts';
export { run } from './run.ts';
