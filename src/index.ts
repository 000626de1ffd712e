/** The one door of the library in Node: all that is pure, and what reads files, the network and the built-in datasets. */
export * from './core.ts';
export { loadBuiltIn } from './store/built-in.ts';
export { openDatasets } from './store/open.ts';

import type { FetchedDocument, FetchOptions } from './read/fetch-page.ts';

/** A page by its address, as `documentFrom` takes it. The network code is loaded at the first call. */
export async function fetchDocument(url: string, options: FetchOptions = {}): Promise<FetchedDocument> {
  const page = await import('./read/fetch-page.ts');
  return page.fetchDocument(url, options);
}
export type { FetchedDocument, FetchOptions };
