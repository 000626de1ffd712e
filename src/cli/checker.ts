/** Datasets opened once, then documents checked one after another: shared by `check`, `batch`, `explain` and the workers. */
import { check } from '../check.ts';
import type { Report } from '../contract.ts';
import { packs } from '../languages/index.ts';
import type { Document } from '../read/document.ts';
import type { Dataset } from '../store/dataset.ts';
import { builtInDatasets } from './built-in-snapshot.ts';
import type { Settings } from './settings.ts';

export interface Checker {
  /** What is known that a document may speak of: small datasets whole, of large tables the rows it speaks of. */
  readonly datasetsFor: (document: Document) => Promise<readonly Dataset[]>;
  /**
   * Report on one document; `path` (absolute) picks the suppressions that are for this file only, `beside` are tables of
   * its own.
   */
  readonly check: (document: Document, path: string | null, beside?: readonly string[]) => Promise<Report>;
}

export async function openChecker(settings: Settings): Promise<Checker> {
  const datasetsFor = await datasetsOf(settings);
  return {
    datasetsFor,
    check: async (document, path, beside = []) => {
      const suppressions = settings.suppressions.filter(({ file }) => file === null || file === path);
      const own = await (await openAll(beside, 'run'))(document.text);
      return check(document, { datasets: [...own, ...(await datasetsFor(document))], suppressions });
    },
  };
}

/** Tables of the run first, then the user's own, then the built-in ones: the nearest source is the most wanted. */
async function datasetsOf({ data, addedFolder, builtIn }: Settings): Promise<Checker['datasetsFor']> {
  const [given, added, shipped] = await Promise.all([
    openAll(data, 'run'),
    addedFolder === null ? nothing : openAdded(addedFolder),
    builtIn ? builtInDatasets() : [],
  ]);
  return async ({ text }) => [...(await given(text)), ...(await added(text)), ...shipped];
}

type DatasetsFor = (text: string) => Promise<readonly Dataset[]>;

const nothing: DatasetsFor = async () => [];

async function openAdded(folder: string): Promise<DatasetsFor> {
  const { addedPaths } = await import('../store/user-data.ts');
  return openAll(await addedPaths({ RECOUNT_DATA: folder }), 'added');
}

async function openAll(paths: readonly string[], origin: Dataset['origin']): Promise<DatasetsFor> {
  if (paths.length === 0) return nothing;
  const { openReference } = await import('../store/open.ts');
  const { datasetsFor } = await openReference(paths, { packs, origin });
  return datasetsFor;
}
