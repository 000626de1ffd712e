/** Datasets opened once, then documents checked one after another: shared by `check`, `batch`, `explain` and the workers. */
import { check } from '../check.ts';
import type { Report } from '../contract.ts';
import { packs } from '../languages/index.ts';
import type { Document } from '../read/document.ts';
import type { Dataset } from '../store/dataset.ts';
import { builtInDatasets } from './built-in-snapshot.ts';
import type { Settings } from './settings.ts';

export interface Checker {
  readonly datasets: readonly Dataset[];
  /** Report on one document; `path` (absolute) picks the suppressions that are for this file only. */
  readonly check: (document: Document, path: string | null) => Report;
}

export async function openChecker(settings: Settings): Promise<Checker> {
  const datasets = await datasetsOf(settings);
  return {
    datasets,
    check: (document, path) => {
      const suppressions = settings.suppressions.filter(({ file }) => file === null || file === path);
      return check(document, { datasets, suppressions });
    },
  };
}

/** Tables of the run first, then the user's own, then the built-in ones: the nearest source is the most wanted. */
async function datasetsOf({ data, addedFolder, builtIn }: Settings): Promise<readonly Dataset[]> {
  return [
    ...(data.length === 0 ? [] : await openGiven(data)),
    ...(addedFolder === null ? [] : await openAdded(addedFolder)),
    ...(builtIn ? await builtInDatasets() : []),
  ];
}

async function openAdded(folder: string): Promise<readonly Dataset[]> {
  const { loadAdded } = await import('../store/user-data.ts');
  return loadAdded({ RECOUNT_DATA: folder }, packs);
}

async function openGiven(paths: readonly string[]): Promise<readonly Dataset[]> {
  const { openDatasets } = await import('../store/open.ts');
  return openDatasets(paths, { packs });
}
