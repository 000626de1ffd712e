/** Where the user's own datasets are kept. Apart from what reads them, so that a run without any loads nothing more. */
import { homedir } from 'node:os';
import { join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** `$RECOUNT_DATA`, or `recount` in the data folder of the XDG base directories (`%LOCALAPPDATA%` on Windows). */
export function userDataFolder(env: Environment): string {
  if (env.RECOUNT_DATA) return env.RECOUNT_DATA;
  const home = env.HOME ?? homedir();
  const base =
    env.XDG_DATA_HOME || (process.platform === 'win32' ? env.LOCALAPPDATA : undefined) || join(home, '.local', 'share');
  return join(base, 'recount');
}
