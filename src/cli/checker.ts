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

async function datasetsOf(settings: Settings): Promise<readonly Dataset[]> {
  const given = settings.data.length === 0 ? [] : await openGiven(settings.data);
  if (!settings.builtIn) return given;
  return [...given, ...(await builtInDatasets())];
}

async function openGiven(paths: readonly string[]): Promise<readonly Dataset[]> {
  const { openDatasets } = await import('../store/open.ts');
  return openDatasets(paths, { packs });
}
