/** Stays after a batch and runs it again over what changes, until Ctrl-C. */
import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Io } from '../io.ts';
import type { Listing } from './list-documents.ts';

/** Editors write a file in several steps; a run waits until they are quiet for this long. */
const QUIET_MS = 250;

/** Changes that no notice comes of (a network folder, a watch not yet in place) are seen this much later. */
const LOOK_AGAIN_MS = 5000;

/** Files as they are at one time: what has changed since is told by comparing. */
export type Stamps = ReadonlyMap<string, string>;

/**
 * Calls `rerun` with the documents that are new or changed since `before`, all of them when one of `tables` has changed, and
 * with all that there are now.
 */
export async function watchDocuments(
  first: Listing,
  tables: readonly string[],
  before: Stamps,
  list: () => Promise<Listing>,
  io: Io,
  rerun: (changed: Listing, all: Listing) => Promise<void>,
): Promise<void> {
  let seen = before;
  const bell = newBell(io.interrupted);
  const watchers = [...new Set(first.roots)].map((root): FSWatcher => {
    const watcher = watch(root, { recursive: true }, bell.ring);
    return watcher.on('error', () => bell.ring());
  });
  const heartbeat = setInterval(bell.ring, LOOK_AGAIN_MS);
  bell.ring();
  await io.stderr.write('recount: watching; end with Ctrl-C.\n');
  try {
    while (await bell.rung()) {
      const listing = await list();
      const now = await stampsOf([...listing.paths, ...tables]);
      const isChanged = (path: string): boolean => now.get(path) !== seen.get(path);
      const changed = tables.some(isChanged) ? listing.paths : listing.paths.filter(isChanged);
      const removed = [...seen.keys()].some((path) => !now.has(path));
      seen = now;
      if (changed.length > 0 || removed) await rerun({ ...listing, paths: changed }, listing);
    }
  } finally {
    clearInterval(heartbeat);
    for (const watcher of watchers) watcher.close();
  }
}

/** Size and time of change of every file. */
export async function stampsOf(paths: readonly string[]): Promise<Stamps> {
  const entries = await Promise.all(
    paths.map(async (path) => {
      const entry = await stat(path).catch(() => null);
      return [path, entry === null ? 'gone' : `${entry.size}:${entry.mtimeMs}`] as const;
    }),
  );
  return new Map(entries);
}

/** Rung by any change; `rung` resolves to true once it has been quiet for a while, to false when interrupted. */
function newBell(interrupted: AbortSignal): { ring: () => void; rung: () => Promise<boolean> } {
  let timer: NodeJS.Timeout | undefined;
  let pending = false;
  let wake: (() => void) | null = null;
  const settle = (): void => {
    pending = true;
    wake?.();
  };
  interrupted.addEventListener('abort', settle, { once: true });
  return {
    ring: () => {
      clearTimeout(timer);
      timer = setTimeout(settle, QUIET_MS);
    },
    rung: async () => {
      if (!pending) await new Promise<void>((resolve) => (wake = resolve));
      pending = false;
      wake = null;
      return !interrupted.aborted;
    },
  };
}
